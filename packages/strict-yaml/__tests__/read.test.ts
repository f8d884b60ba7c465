import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { DiagnosticsError } from 'coded-error/error';
import { readYaml } from '../src/read.ts';

const schema = z.strictObject({
  name: z.string(),
  list: z
    .array(z.strictObject({ id: z.int(), tag: z.union([z.string(), z.strictObject({ deep: z.boolean() })]) }))
    .optional(),
});
const read = (text: string | Uint8Array) =>
  readYaml(typeof text === 'string' ? Buffer.from(text) : text, 'file.yml', schema, {
    maxBytes: 1000,
    code: 'test_invalid',
  });

function faults(text: string | Uint8Array): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    expect(error.code).toBe('test_invalid');
    expect(error.at).toEqual(error.diagnostics[0]?.at);
    expect(error.diagnostics.length).toBeGreaterThan(0);
    return error.message.split('\n');
  }
  return [];
}

test('reads a value and finds its parts again', () => {
  const { value, locate } = read(
    '\ufeff# comment\nname: x\nlist:\n  - id: 1\n    tag: {deep: true}\n  - {id: 2, tag: b}\n',
  );
  expect(value).toEqual({
    name: 'x',
    list: [
      { id: 1, tag: { deep: true } },
      { id: 2, tag: 'b' },
    ],
  });
  expect(locate(['name'])).toEqual({ file: 'file.yml', line: 2, column: 7 });
  expect(locate(['list', 0, 'tag', 'deep'])).toEqual({ file: 'file.yml', line: 5, column: 17 });
  expect(locate(['list', 1])).toEqual({ file: 'file.yml', line: 6, column: 5 });
  // The nearest thing that is there.
  expect(locate(['list', 7, 'x'])).toEqual({ file: 'file.yml', line: 4, column: 3 });
});

test.each<[string, string | Uint8Array, string[]]>([
  [
    'an alias',
    'name: &a x\nlist: *a',
    [
      'file.yml:1:10: an anchor (&); write the value out where it is needed',
      'file.yml:2:7: an alias (*); a text that begins with * needs quotes: "*a"',
    ],
  ],
  ['an anchor on a map', '&a {name: x}', ['file.yml:1:4: an anchor (&); write the value out where it is needed']],
  [
    'a tag on a map',
    '!!map {name: x}',
    ['file.yml:1:7: a tag (!); leave it out, or put a text that begins with ! in quotes'],
  ],
  ['a tag', 'name: !!str 1', ['file.yml:1:13: a tag (!); leave it out, or put a text that begins with ! in quotes']],
  [
    'an unknown tag',
    'name: !js/function x',
    [
      'file.yml:1:7: Unresolved tag: !js/function',
      'file.yml:1:20: a tag (!); leave it out, or put a text that begins with ! in quotes',
    ],
  ],
  ['a merge key', 'name: x\n<<: {list: []}', ['file.yml:2:1: a merge key (<<); write the fields out']],
  ['a key twice', 'name: x\nname: y', ['file.yml:2:1: this key is already there; write it once']],
  ['__proto__', 'name: x\n__proto__: {a: 1}', ['file.yml:2:1: "__proto__" is no field']],
  ['two documents', 'name: x\n---\nname: y', ['file.yml:2:1: a second YAML document; write everything into one']],
  ['a directive', '%YAML 1.1\n---\nname: x', ['file.yml:1:1: a YAML directive (%); leave it out']],
  ['an empty file', '# nothing\n', ['file.yml:1:1: the file is empty']],
  ['invalid UTF-8', Buffer.from([0x6e, 0xff]), ['file.yml: the file is not valid UTF-8; save it as UTF-8']],
  ['too many bytes', ' '.repeat(1001), ['file.yml: the file has 1001 bytes; at most 1000 are read']],
  [
    'half a surrogate pair',
    'name: "\\ud800"',
    ['file.yml:1:7: text with half of a surrogate pair; write the character itself'],
  ],
  [
    'an unknown field',
    'name: x\nlist: [{id: 1, tag: a, extra: 2}]',
    ['file.yml:2:24: list[0].extra: there is no such field'],
  ],
  ['a missing field', 'list: []', ['file.yml:1:1: name: missing; expected string']],
  ['another type', 'name: 5', ['file.yml:1:7: name: expected string, received number']],
  ['a list at the top', '- a', ['file.yml:1:1: expected object, received array']],
  [
    'a fault inside of a union',
    'name: x\nlist:\n- {id: 1, tag: {deep: 3}}',
    ['file.yml:3:23: list[0].tag.deep: expected boolean, received number'],
  ],
  ['nothing of a union', 'name: x\nlist:\n- {id: 1, tag: 3}', ['file.yml:3:16: list[0].tag: Invalid input']],
  ['null', 'name:', ['file.yml:1:6: name: expected string, received null']],
])('%s', (_title, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test('deep nesting is refused, not recursed into', () => {
  expect(faults(`name: ${'['.repeat(400)}${']'.repeat(400)}`)[0]).toMatch(
    /^file\.yml:1:\d+: (nested more than 32 deep|Maximum)/,
  );
  expect(faults(`name: ${'['.repeat(900)}`).length).toBeLessThanOrEqual(20);
});

test('any bytes give a value or located faults', () => {
  const fragment = fc.constantFrom(
    'name',
    ': ',
    'x',
    '\n',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!t ',
    '"',
    "'",
    '#',
    '<<',
    '|',
    '>',
    '%',
    '---',
    '\t',
    '\0',
    'é',
    '  ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fragment, { maxLength: 25 }).map((all) => Buffer.from(all.join(''))),
      ),
      (bytes) => {
        try {
          expect(typeof read(bytes).value.name).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(DiagnosticsError);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
