import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DiagnosticsError } from '../../../src/core/errors.ts';
import { parseOperations } from '../../../src/plan/operations-file.ts';
import { fakePullRequest, fakeRelease, fakeTag, SHA, values } from './fakes.ts';

const kinds = [fakeTag(), fakeRelease(), fakePullRequest()];
const parse = (text: string | Uint8Array) =>
  parseOperations(typeof text === 'string' ? Buffer.from(text) : text, 'ops.yml', kinds, values);

function faults(text: string | Uint8Array): string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    expect(error.code).toBe('operations_invalid');
    return error.message.split('\n');
  }
}

const head = 'version: 1\noperations:\n';
const one = (...lines: string[]) =>
  `${head}  - id: a\n    kind: tag_repo\n${lines.map((line) => `    ${line}\n`).join('')}`;

test('entries, their common fields and what their kind made of the rest', () => {
  const { entries, locate } = parse(
    `${head}  - {id: a, kind: tag_repo, tag: 'v{{ short_sha }}'}\n` +
      '  - id: b.2\n    kind: publish_release\n    repository: octo/Other.repo\n    depends_on: [a]\n    tag: x\n    assets: [{path: "{{ sha }}"}]\n',
  );
  expect(entries.map(({ values, ...entry }) => ({ ...entry, written: null, tag: values.get('tag') }))).toEqual([
    {
      id: 'a',
      kind: 'tag_repo',
      repository: null,
      dependsOn: [],
      fields: { tag: 'v0123456' },
      written: null,
      tag: { text: 'v0123456' },
    },
    {
      id: 'b.2',
      kind: 'publish_release',
      repository: 'octo/Other.repo',
      dependsOn: ['a'],
      fields: { tag: 'x', assets: [{ path: SHA }] },
      written: null,
      tag: { text: 'x' },
    },
  ]);
  expect(locate(['operations', 1, 'assets', 0, 'path'])).toEqual({ file: 'ops.yml', line: 9, column: 21 });
});

test.each<[string, string | Uint8Array, RegExp[]]>([
  [
    'an unknown field',
    one('tag: x', 'tagg: y'),
    [/^ops\.yml:6:5: operations\[0\]\.tagg: there is no such field; did you mean "tag"\?$/],
  ],
  ['an unknown top field', `foo: 1\n${one('tag: x')}`, [/^ops\.yml:1:1: foo: there is no such field$/]],
  ['another version', one('tag: x').replace('1', '2'), [/^ops\.yml:1:10: version: must be 1$/]],
  ['no version', one('tag: x').replace('version: 1\n', ''), [/^ops\.yml:1:1: version: missing/]],
  ['no operations', 'version: 1\noperations: []\n', [/^ops\.yml:2:13: operations: is empty/]],
  ['operations that are no list', 'version: 1\noperations: {}\n', [/^ops\.yml:2:13: operations: must be a list/]],
  ['an entry that is a text', `${head}  - x\n`, [/^ops\.yml:3:5: operations\[0\]: must be an operation/]],
  ['an entry that is nothing', `${head}  -\n`, [/^ops\.yml:3:.*must be an operation/]],
  ['a missing field', one(), [/^ops\.yml:3:5: operations\[0\]\.tag: missing/]],
  ['a number for a text', one('tag: 1.10'), [/^ops\.yml:5:10: operations\[0\]\.tag: .*put it in quotes$/]],
  ['nothing for a text', one('tag:'), [/^ops\.yml:5:.*operations\[0\]\.tag: has no value/]],
  [
    'an unknown kind',
    one('tag: x').replace('tag_repo', 'nope'),
    [/^ops\.yml:4:11: .*there is no kind "nope"; there are tag_repo, publish_release, open_pr$/],
  ],
  [
    'a kind that is to be filled in, for kinds are loaded by their names in the file',
    one('tag: x').replace('tag_repo', "'{{ short_sha }}'"),
    [/^ops\.yml:4:11: .*there is no kind "{{ short_sha }}"; there are/],
  ],
  ['an id in capitals', one('tag: x').replace('id: a', 'id: A'), [/^ops\.yml:3:9: operations\[0\]\.id: must be a-z/]],
  [
    'an id like a number',
    one('tag: x').replace('id: a', "id: '12'"),
    [/^ops\.yml:3:9: operations\[0\]\.id: must not be a number/],
  ],
  [
    'an id that is a number',
    one('tag: x').replace('id: a', 'id: 12'),
    [/^ops\.yml:3:9: operations\[0\]\.id: .*put it in quotes/],
  ],
  [
    'a repository without owner',
    one('tag: x', 'repository: x'),
    [/^ops\.yml:6:17: operations\[0\]\.repository: must be owner\/name$/],
  ],
  ['a repository that climbs', one('tag: x', 'repository: x/..'), [/^ops\.yml:6:17: .*must be owner\/name$/]],
  [
    'a dangling dependency',
    one('tag: x', 'depends_on: [b]'),
    [/^ops\.yml:6:18: operations\[0\]\.depends_on\[0\]: there is no operation "b"$/],
  ],
  ['a dependency named twice', one('tag: x', 'depends_on: [b, b]'), [/^ops\.yml:6:17: .*names an id twice$/]],
  ['a dependency on itself', one('tag: x', 'depends_on: [a]'), [/^ops\.yml:6:18: .*wait for each other: a → a/]],
  [
    'a template that is unknown',
    one('tag: x{{ nix }}'),
    [/^ops\.yml:5:10: operations\[0\]\.tag: \{\{ nix \}\} is not known/],
  ],
  ['a template without quotes', one('tag: {{ sha }}'), [/^ops\.yml:5:11: .*needs quotes/]],
  ['an expression of GitHub', one('tag: ${{ github.sha }}'), [/^ops\.yml:5:10: .*expression of GitHub Actions/]],
  ['a control character', one('tag: "a\\x07"'), [/^ops\.yml:5:10: .*control character/]],
  ['half a character', one('tag: "\\ud800"'), [/^ops\.yml:5:10: .*surrogate/]],
  ['an alias', one('tag: &x y', 'message: *x'), [/^ops\.yml:5:13: an anchor/, /^ops\.yml:6:14: an alias/]],
  ['a tag of YAML', one('tag: !!str 1'), [/^ops\.yml:5:16: a tag \(!\)/]],
  ['a merge key', one('<<: {tag: x}'), [/^ops\.yml:5:5: a merge key/]],
  ['__proto__', one('tag: x', '__proto__: {}'), [/^ops\.yml:6:5: "__proto__" is no field/]],
  ['a key that is a number', one('tag: x', '1: y'), [/^ops\.yml:6:5: /]],
  ['a key written twice', one('tag: x', 'tag: y'), [/^ops\.yml:6:5: this key is already there/]],
  ['two documents', `${one('tag: x')}---\n${one('tag: y')}`, [/^ops\.yml:6:1: a second YAML document/]],
  ['bad indentation', `${head}  - id: a\n\t  kind: tag_repo\n`, [/^ops\.yml:4:1: /]],
  ['an empty file', '', [/the file is empty/]],
  ['NUL', 'version: 1\0', [/^ops\.yml: the file has a NUL byte/]],
  ['other bytes than UTF-8', Buffer.from([0x61, 0xff]), [/^ops\.yml: the file is not valid UTF-8/]],
  ['more than a MiB', Buffer.alloc((1 << 20) + 1, 0x20), [/^ops\.yml: the file has 1048577 bytes/]],
  ['a plan', '{"mode":"dry_run","schema":"marketops.plan/v1"}\n', [/^ops\.yml: this is a plan; a plan is evidence/]],
  [
    'a plan too large to be read',
    `{"x":"${'x'.repeat(1 << 20)}","schema":"marketops.plan/v1"}\n`,
    [/^ops\.yml: this is a plan/],
  ],
  ['a plan as YAML', 'mode: dry_run\nschema: marketops.plan/v1\n', [/^ops\.yml:2:9: schema: this is a plan/]],
])('%s', (_name, text, expected) => {
  const found = faults(text);
  expect(found).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test('all faults are told at once, in the order of the file', () => {
  const text =
    'version: 2\noperations:\n' +
    "  - {id: a, kind: tag_repo, tag: '{{ nix }} {{ nax }}', depends_on: [zz]}\n" +
    '  - {id: a, kind: tag_repo, tag: 1, depends_on: [a]}\n' +
    '  - {id: c, kind: publish_release, tag: x, assets: [1, {path: 2}, {pth: x}, null], oops: 1}\n';
  expect(faults(text).map((fault) => fault.replace(/^ops.yml:(\d+):\d+: (?:operations)?/, '$1 '))).toEqual([
    '1 version: must be 1',
    expect.stringMatching(/^3 \[0\]\.tag: \{\{ nix/),
    expect.stringMatching(/^3 \[0\]\.tag: \{\{ nax/),
    '3 [0].depends_on[0]: there is no operation "zz"',
    '4 [1].id: "a" is the id of operation 1 already; ids are unique',
    expect.stringMatching(/^4 \[1\]\.tag: .*quotes$/),
    expect.stringMatching(/^5 \[2\]\.assets\[0\]: .*quotes$/),
    expect.stringMatching(/^5 \[2\]\.assets\[1\]\.path: /),
    expect.stringMatching(/^5 \[2\]\.assets\[2\]\.path: missing/),
    expect.stringMatching(/^5 \[2\]\.assets\[2\]\.pth: there is no such field/),
    expect.stringMatching(/^5 \[2\]\.assets\[3\]: has no value/),
    '5 [2].oops: there is no such field',
  ]);
});

test('a cycle is named whole', () => {
  const entry = (id: string, on: string) => `  - {id: ${id}, kind: tag_repo, tag: ${id}, depends_on: [${on}]}\n`;
  expect(faults(`${head}${entry('a', 'b')}${entry('b', 'c')}${entry('c', 'b')}`)).toEqual([
    'ops.yml:5:50: operations[2].depends_on[0]: the operations wait for each other: b → c → b; take one of these dependencies away',
  ]);
});

test('a thousand operations are read, one more is not', () => {
  const many = (count: number) =>
    head + Array.from({ length: count }, (_, i) => `  - {id: o${i}, kind: tag_repo, tag: t${i}}\n`).join('');
  expect(parse(many(1000)).entries).toHaveLength(1000);
  expect(faults(many(1001))).toEqual([expect.stringMatching(/too many operations; at most 1000/)]);
});

test('keys are compared in linear time', () => {
  const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n');
  const start = performance.now();
  expect(faults(keys).length).toBeGreaterThan(0);
  // Comparing each with each took minutes.
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);

test('any bytes give entries or located faults', () => {
  const token = fc.constantFrom(
    ...[
      'version: 1',
      'operations:',
      '\n',
      '  - ',
      'id: ',
      'a',
      'kind: ',
      'tag_repo',
      'tag: ',
      '{{',
      '}}',
      '{',
      '}',
      '[',
      ']',
    ],
    ...[
      '&',
      '*',
      '!',
      '<<',
      ': ',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '%',
      '---',
      '...',
      '\t',
      '#',
      '?',
      '-',
      '1',
      'null',
      '__proto__',
    ],
  );
  const entry = one('tag: x');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(token),
        fc.array(token).map((parts) => [entry, ...parts]),
      ),
      (parts) => {
        for (const fault of faults(parts.join(''))) expect(fault).toMatch(/^ops\.yml(:\d+:\d+)?: ./);
      },
    ),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(faults(bytes).length).toBeGreaterThan(0);
    }),
  );
});

test('variables of the file are text for its strings; those of the input come before them', () => {
  const text = (variables: string) =>
    `version: 1\nvariables: ${variables}\noperations:\n  - {id: a, kind: tag_repo, tag: 'v{{ version }}'}\n`;
  const { entries } = parse(text(`{version: 1.2.3, unused: '{{ nothing }}'}`));
  expect(entries[0]?.fields).toEqual({ tag: 'v1.2.3' });
  const given = new Map([...values, ['version', { text: '9.9.9' }] as const]);
  const overridden = parseOperations(Buffer.from(text('{version: 1.2.3}')), 'ops.yml', kinds, given);
  expect(overridden.entries[0]?.fields).toEqual({ tag: 'v9.9.9' });
  // A value is data: what it holds is not filled in.
  expect(parse(text(`{version: '{{ sha }}'}`)).entries[0]?.fields).toEqual({ tag: 'v{{ sha }}' });
});

test.each([
  [
    '{version: 1.10}',
    /^ops\.yml:2:\d+: variables\.version: must be a text, and YAML reads a number here; put it in quotes$/,
  ],
  ['{sha: x, version: 1.0.0}', /^ops\.yml:2:\d+: variables\.sha: would hide the built-in name "sha"; choose another$/],
  ['{Version: x, version: 1.0.0}', /^ops\.yml:2:\d+: variables\.Version: has a name that is not a-z/],
  ['{version: "1\\n2"}', /^ops\.yml:2:\d+: variables\.version: has a control character in its value$/],
  ['[version]', /^ops\.yml:2:\d+: variables: /],
])('variables: %s is refused at its place', (variables, fault) => {
  const found = faults(`version: 1\nvariables: ${variables}\noperations:\n  - {id: a, kind: tag_repo, tag: v1}\n`);
  expect(found).toEqual([expect.stringMatching(fault)]);
});
