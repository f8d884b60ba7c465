import { expect, test } from '@jest/globals';
import {
  count,
  either,
  flag,
  hexAfter,
  list,
  map,
  matching,
  nothing,
  nullable,
  oneOf,
  positive,
  record,
  recordWith,
  text,
  time,
  word,
} from '../src/shape.ts';
import type { Shape } from '../src/shape.ts';
import { isTime } from '../src/time.ts';

/** What fits a shape, and of what does not: where the first fault is, and what is expected there. */

const hex = (digits: number): string => '0123456789abcdef'.repeat(8).slice(0, digits);
const TIME = 'a time like 2026-11-22T01:02:03.456Z';
const digest = hexAfter('sha256:', 64, 'sha256: and 64 hex digits');
const hash = hexAfter('', 64, '64 hex digits');
const inner = record({ a: text, b: count });
const loose = recordWith({ b: count, d: count }, { a: count, c: count, e: count });
const named = map(matching(/^[a-z]+$/, 'a name'), count);
const digits = matching(/^[0-9]+$/, 'digits');

test.each<[string, Shape<unknown>, readonly unknown[]]>([
  ['record', inner, [{ a: 'x', b: 0 }]],
  [
    'record with optional fields',
    loose,
    [
      { b: 0, d: 0 },
      { a: 0, b: 0, c: 0, d: 0, e: 0 },
      { b: 0, c: 0, d: 0 },
      { b: 0, d: 0, e: 0 },
    ],
  ],
  ['record of nothing', record({}), [{}]],
  ['list', list(count), [[], [0], [0, 1, 2]]],
  ['map', named, [{}, { a: 1 }, { a: 1, b: 2 }]],
  ['nullable', nullable(count), [null, 3]],
  ['either', either(count, text), [0, 'x']],
  ['one of', oneOf('a', 1, true), ['a', 1, true]],
  ['nothing', nothing, [null]],
  ['flag', flag, [true, false]],
  ['text', text, ['', 'é😀']],
  ['count', count, [0, 1, 100, 2 ** 53 - 1]],
  ['positive', positive, [1, 2 ** 53 - 1]],
  ['matching', digits, ['1', '1', '23']],
  ['digest', digest, [`sha256:${hex(64)}`]],
  ['hash', hash, [hex(64)]],
  ['time', time, ['2026-11-22T01:02:03.456Z']],
])('%s: what fits', (_name, shape, values) => {
  for (const value of values) expect([value, shape(value)]).toEqual([value, null]);
});

test.each<[string, Shape<unknown>, unknown, string, string]>([
  ['record', inner, null, '', 'an object'],
  ['record', inner, [], '', 'an object'],
  ['record', inner, 'x', '', 'an object'],
  ['record', inner, {}, 'a', 'this field'],
  ['record', inner, { a: 'x' }, 'b', 'this field'],
  ['record', inner, { b: 0 }, 'a', 'this field'],
  ['record', inner, { b: 0, a: 'x' }, '', 'names in sorted order'],
  ['record', inner, { a: 'x', b: 0, c: 0 }, 'c', 'no such field'],
  ['record', inner, { a: 'x', b: 0, __proto__: { c: 0 } }, '', 'names in sorted order'],
  ['record', inner, { A: 'x', a: 'x', b: 0 }, 'A', 'no such field'],
  ['record', inner, { 'odd name': 0 }, '"odd name"', 'no such field'],
  ['record', inner, { ['y'.repeat(64)]: 0 }, 'y'.repeat(64), 'no such field'],
  ['record', inner, { ['y'.repeat(65)]: 0 }, `"${'y'.repeat(64)}"`, 'no such field'],
  ['record', inner, { '': 0 }, '""', 'no such field'],
  ['record', inner, { a: 1, b: 0 }, 'a', 'well-formed text'],
  ['record', record({ in: inner }), { in: { a: 'x', b: -1 } }, 'in.b', 'a whole number'],
  ['record', record({ in: list(count) }), { in: [0, -1] }, 'in[1]', 'a whole number'],
  ['record with optional fields', loose, { a: 0, b: 0 }, 'd', 'this field'],
  ['record with optional fields', loose, { a: 0, c: 0, d: 0 }, 'b', 'this field'],
  ['record with optional fields', loose, { b: 0, d: 0, c: 0 }, '', 'names in sorted order'],
  ['record with optional fields', loose, { b: 0, d: 0, e: null }, 'e', 'a whole number'],
  ['record with optional fields', loose, { b: 0, d: 0, f: 0 }, 'f', 'no such field'],
  ['list', list(count), {}, '', 'a list'],
  ['list', list(count), [0, 'x'], '[1]', 'a whole number'],
  ['list', list(inner), [{ a: 'x', b: 0 }, { a: 'x' }], '[1].b', 'this field'],
  ['list', list(list(count)), [[], [0, -1]], '[1][1]', 'a whole number'],
  ['map', named, null, '', 'an object'],
  ['map', named, [], '', 'an object'],
  ['map', named, 'x', '', 'an object'],
  ['map', named, { A: 1 }, 'A', 'a permitted name'],
  ['map', named, { 'a b': 1 }, '"a b"', 'a permitted name'],
  ['map', named, { b: 1, a: 2 }, '', 'names in sorted order'],
  ['map', named, { a: -1 }, 'a', 'a whole number'],
  ['map', map(text, inner), { 'x/y': { a: 'x' } }, '"x/y".b', 'this field'],
  ['nullable', nullable(count), undefined, '', 'a whole number'],
  ['either', either(count, text), null, '', 'well-formed text'],
  ['one of', oneOf('a', 1, true), 'b', '', '"a" or 1 or true'],
  ['one of', oneOf('a', 1, true), '1', '', '"a" or 1 or true'],
  ['nothing', nothing, 0, '', 'null'],
  ['flag', flag, 0, '', 'true or false'],
  ['text', text, 5, '', 'well-formed text'],
  ['text', text, '\ud800', '', 'well-formed text'],
  ['count', count, -1, '', 'a whole number'],
  ['count', count, 1.5, '', 'a whole number'],
  ['count', count, 2 ** 53, '', 'a whole number'],
  ['count', count, '1', '', 'a whole number'],
  ['count', count, 1n, '', 'a whole number'],
  ['positive', positive, 0, '', 'a whole number from 1'],
  ['positive', positive, -1, '', 'a whole number from 1'],
  ['positive', positive, '1', '', 'a whole number from 1'],
  ['matching', digits, 'x', '', 'digits'],
  ['matching', digits, 5, '', 'digits'],
  ['matching', digits, undefined, '', 'digits'],
  ['digest', digest, `sha512:${hex(64)}`, '', 'sha256: and 64 hex digits'],
  ['digest', digest, `sha256:${hex(63)}`, '', 'sha256: and 64 hex digits'],
  ['digest', digest, `sha256:${hex(65)}`, '', 'sha256: and 64 hex digits'],
  ['digest', digest, `sha256:${hex(63)}g`, '', 'sha256: and 64 hex digits'],
  ['digest', digest, `sha256:A${hex(63)}`, '', 'sha256: and 64 hex digits'],
  ['hash', hash, `${hex(63)}/`, '', '64 hex digits'],
  ['hash', hash, `${hex(63)}:`, '', '64 hex digits'],
  ['hash', hash, `${hex(63)}\u0130`, '', '64 hex digits'],
  ['time', time, 5, '', TIME],
  ['time', time, '2026-11-22', '', TIME],
])('%s: what does not fit (%#)', (_name, shape, value, path, expected) => {
  expect(shape(value)).toEqual({ path, expected });
});

test('a text that did not match is not remembered as one that did', () => {
  expect([digits('5'), digits('x'), digits('x'), digits('5')].map((fault) => fault === null)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test.each([
  ['2026-01-31T23:59:59.999Z', true],
  ['2026-01-32T00:00:00.000Z', false],
  ['2026-01-00T00:00:00.000Z', false],
  ['2026-01-01T00:00:00.000Z', true],
  ['2026-00-01T00:00:00.000Z', false],
  ['2026-12-31T00:00:00.000Z', true],
  ['2026-13-01T00:00:00.000Z', false],
  ['2026-04-30T00:00:00.000Z', true],
  ['2026-04-31T00:00:00.000Z', false],
  ['2026-02-28T00:00:00.000Z', true],
  ['2026-02-29T00:00:00.000Z', false],
  ['2028-02-29T00:00:00.000Z', true],
  ['2028-02-30T00:00:00.000Z', false],
  ['2100-02-29T00:00:00.000Z', false],
  ['2000-02-29T00:00:00.000Z', true],
  ['2028-03-29T00:00:00.000Z', true],
  ['2026-01-01T24:00:00.000Z', false],
  ['2026-01-01T00:60:00.000Z', false],
  ['2026-01-01T00:00:60.000Z', false],
  ['2026-01-01t00:00:00.000Z', false],
  ['2026-01-01T00:00:00.000z', false],
  ['2026-01-01T00:00:00.000Z ', false],
  ['2026-01-01T00:00:00.00Z', false],
  ['2026-01-0/T00:00:00.000Z', false],
  ['2026-01-0:T00:00:00.000Z', false],
  ['/026-01-01T00:00:00.000Z', false],
  ['2026-01-01T00:00:00.00:Z', false],
])('%s is a time: %s', (value, expected) => expect(isTime(value)).toBe(expected));

const DAY = (day: string): string => `"${day}T01:02:03.456Z"`;
test.each<[string, () => Shape<unknown>, readonly string[], readonly string[]]>([
  [
    'record',
    () => record({ b: count, a: text }),
    ['{"a":"x","b":0}'],
    ['{"b":0,"a":"x"}', '{"a":"x"}', '{"a":"x","b":0,"c":0}', '{"a":"x", "b":0}', '{"a":"x","b":01}', '{}'],
  ],
  ['record of an odd name', () => record({ 'a.b': count }), ['{"a.b":1}'], ['{"axb":1}']],
  ['record of nothing', () => record({}), ['{}'], ['', '{"a":1}']],
  ['list', () => list(count), ['[]', '[0]', '[0,12,3]'], ['', '[0,]', '[,0]', '[0, 1]', '[-1]', '0', '[01]', '[0']],
  ['nullable', () => nullable(count), ['null', '5'], ['nul', 'null5', '"null"', '']],
  ['either', () => either(count, flag), ['1', 'true'], ['1true', 'x', '']],
  ['one of', () => oneOf('a', 1, true, 'b.c'), ['"a"', '1', 'true', '"b.c"'], ['a', '"1"', '"bxc"', '"a" ', '']],
  ['flag', () => flag, ['true', 'false'], ['null', '"true"', 'truefalse']],
  ['text', () => text, ['""', '"a ~!#[]"'], ['"\\""', '"\\\\"', '"\u007f"', '"\u0001"', '"a"b"', 'a', '"a']],
  ['count', () => count, ['0', '7', '123456789012345'], ['01', '-1', '1.5', '1e3', '', '1234567890123456']],
  ['positive', () => positive, ['1', '10', '123456789012345'], ['0', '01', '1234567890123456', '']],
  ['word', () => word('[a-z]+|X', 'a word'), ['"abc"', '"X"'], ['abc', '"a b"', '"Abc"', '""', '"aX"']],
  [
    'hex',
    () => hexAfter('id:', 4, 'an id'),
    ['"id:0a9f"'],
    ['"id:0a9"', '"id:0a9f0"', '"id:0a9g"', '"ix:0a9f"', '"id:0A9F"', 'id:0a9f'],
  ],
  [
    'time',
    () => time,
    [
      ...['2026-01-31', '2026-02-28', '2026-03-29', '2026-04-30', '2026-09-09', '2026-10-30', '2026-12-31'].map(DAY),
      ...['"2026-12-10T00:00:00.000Z"', '"2026-11-20T23:59:59.999Z"', '"2026-07-31T19:00:00.000Z"'],
    ],
    [
      ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-11-31', '2026-13-01', '2026-00-10', '2026-01-00'].map(DAY),
      ...['2026-01-32', '2026-1-01', '226-01-01'].map(DAY),
      ...['"2026-12-10T24:00:00.000Z"', '"2026-12-10T00:60:00.000Z"', '"2026-12-10T00:00:60.000Z"'],
      ...['"2026-12-10T00:00:00.00Z"', '"2026-12-10T00:00:00x000Z"', '"2026-12-10T00:00:00.000"'],
    ],
  ],
])('the pattern of a %s is of canonical texts that fit, and of no others', (_name, make, texts, others) => {
  const shape = make();
  const pattern = new RegExp(`^${shape.pattern ?? 'none'}$`);
  for (const each of texts) {
    const value: unknown = JSON.parse(each);
    expect([each, pattern.test(each), shape(value), JSON.stringify(value)]).toEqual([each, true, null, each]);
  }
  for (const each of others) expect([each, pattern.test(each)]).toEqual([each, false]);
});

test('where no pattern can be told of a part, there is none of the whole', () => {
  const shapes = [named, loose, digits, list(digits), nullable(digits), either(digits, count), either(count, digits)];
  const wholes = [...shapes, record({ a: count, b: digits }), record({ a: digits })];
  expect(wholes.map(({ pattern }) => pattern)).toEqual(wholes.map(() => undefined));
});
