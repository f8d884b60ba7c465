import { expect, test } from '@jest/globals';
import canonicalizeByNpm from 'canonicalize';
import fc from 'fast-check';
import {
  CanonicalError,
  canonicalize,
  decodeUtf8,
  jsonFile,
  nesting,
  parseCanonical,
  parseJsonFile,
  readShaped,
} from '../src/jcs.ts';
import type { Json } from '../src/jcs.ts';

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'binary' }).map((key) => key.toWellFormed()),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

test('agrees with npm canonicalize (RFC 8785)', () => {
  fc.assert(fc.property(json, (value) => expect(canonicalize(value)).toBe(canonicalizeByNpm(value))));
});

test('sorts names by UTF-16 code units, as the RFC shows', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalize(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('refuses what has no canonical form here', () => {
  for (const value of [1.5, Number.NaN, 2 ** 53, '\ud800', { a: '\udc00' }, { '\ud800': 1 }]) {
    expect(() => canonicalize(value as Json)).toThrow(TypeError);
  }
  expect(canonicalize(-0)).toBe('0');
  expect(() => canonicalize(1.5)).toThrow('not a safe integer: 1.5');
  expect(() => canonicalize({ a: '\udc00' })).toThrow('lone surrogate in a string');
  for (const [value, type] of [
    [undefined, 'undefined'],
    [() => 1, 'function'],
    [10n, 'bigint'],
  ] as const) {
    expect(() => canonicalize(value as unknown as Json)).toThrow(`not JSON: ${type}`);
  }
});

test('reads back what it writes, and nothing else', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.constantFrom(' ', '\n', '0', '\\'), (value, at, more) => {
      // A map with names like integers has another order in JavaScript: none of our names look so.
      fc.pre(!/"[0-9]+":/.test(canonicalize(value)));
      const text = canonicalize(value);
      expect(parseCanonical(text)).toEqual(value);
      const place = at % (text.length + 1);
      const other = text.slice(0, place) + more + text.slice(place);
      try {
        // The order of names is the shapes' to check: nothing else may differ.
        expect(canonicalize(parseCanonical(other) as Json)).toHaveLength(other.length);
      } catch (error) {
        expect(error).toBeInstanceOf(error instanceof TypeError ? TypeError : CanonicalError);
      }
    }),
  );
});

test.each([
  ['white space', '{"a": 1}'],
  ['a name twice', '{"a":1,"a":1}'],
  ['an escape too many', '"\\u0061"'],
  ['a fraction written out', '1.0'],
  ['minus zero', '-0'],
  ['an exponent', '1e3'],
  ['a byte order mark', '\ufeff1'],
  ['nothing', ''],
  ['a value too many', '1 2'],
])('parseCanonical refuses %s', (_name, text) => {
  expect(() => parseCanonical(text)).toThrow(CanonicalError);
});

test.each([
  ['{"a": 1}', 'not canonical JSON (RFC 8785)'],
  ['{"a"', 'not JSON'],
  ['['.repeat(17) + ']'.repeat(17), 'nested deeper than 16'],
])('parseCanonical says what is wrong with %s', (text, message) => {
  expect(() => parseCanonical(text)).toThrow(message);
});

test('brackets in strings: an end of a string is no escaped quote, and what never ends is no nesting', () => {
  expect(nesting('["\\\\",[]]')).toBe(2);
  expect(nesting('["\\\\\\"[",[]]')).toBe(2);
  expect(nesting('["a\\"')).toBe(1);
  expect(nesting('["[[[')).toBe(1);
  expect(nesting('["')).toBe(1);
  expect(nesting('[]["[[["][[]]')).toBe(2);
  expect(nesting('')).toBe(0);
});

test('what stands beside one another is not nested', () => {
  expect([nesting('{"a":{},"b":{}}'), nesting('[[],[]]'), nesting('[{},{}]')]).toEqual([2, 2, 2]);
});

test('a file that fits a shape is its value; another, or none, is null', () => {
  const shape = (fault: null | Error) => (): null => {
    if (fault !== null) throw fault;
    return null;
  };
  const file = jsonFile({ a: 1 });
  expect(readShaped(shape(null), file)).toEqual({ a: 1 });
  expect(readShaped(() => ({ path: 'a', expected: 'a text' }), file)).toBeNull();
  expect([readShaped(shape(null), null), readShaped(shape(null), Buffer.from('{}'))]).toEqual([null, null]);
  expect(() => readShaped(shape(new Error('a fault of ours')), file)).toThrow('a fault of ours');
});

test('nesting is counted outside strings only, and refused before parsing', () => {
  expect(nesting('{"a":["[[[[",{"b\\"[":"\\\\"}]}')).toBe(3);
  expect(nesting('['.repeat(100_000))).toBe(100_000);
  expect(() => parseCanonical('['.repeat(17) + ']'.repeat(17))).toThrow('deeper');
  expect(parseCanonical('['.repeat(16) + ']'.repeat(16))).toBeDefined();
});

test('a file is canonical text and one newline', () => {
  expect(jsonFile({ b: 1, a: 2 }).toString()).toBe('{"a":2,"b":1}\n');
  expect(parseJsonFile(Buffer.from('{"a":2}\n'))).toEqual({ a: 2 });
  for (const text of ['{"a":2}', '{"a":2}\n\n', '\ufeff{"a":2}\n', '{"a":2}\r\n', '']) {
    expect(() => parseJsonFile(Buffer.from(text))).toThrow(CanonicalError);
  }
  expect(() => parseJsonFile(Buffer.from('{"a":2}'))).toThrow('does not end in a newline');
  expect(() => parseJsonFile(Buffer.from('10'))).toThrow('does not end in a newline');
  expect(() => parseJsonFile(Buffer.from([0x22, 0xff, 0x22, 0x0a]))).toThrow('UTF-8');
  expect(decodeUtf8(Buffer.from([0xed, 0xa0, 0x80]))).toBeNull();
});
