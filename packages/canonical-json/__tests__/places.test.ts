import { expect, test } from '@jest/globals';
import { firstDifference, offsetOf, pick, shown } from '../src/places.ts';

test('a path leads to its bytes', () => {
  const value = { a: [1, { 'é"': 'x' }, [true]], b: { c: null, d: '😀' }, e: 5 };
  const text = JSON.stringify(value);
  const at = (path: string): string => Buffer.from(text).subarray(offsetOf(value, path)).toString();
  expect(at('')).toBe(text);
  expect(at('a[0]')).toMatch(/^1,/);
  expect(at('a[1].é"')).toMatch(/^"x"/);
  expect(at('a[2][0]')).toMatch(/^true/);
  expect(at('b.d')).toMatch(/^"😀"/);
  expect(at('e')).toBe('5}');
  expect(at('b.nothing')).toMatch(/^\{"c"/);
  expect(pick(value, 'a[1].é"')).toBe('x');
  expect(pick(value, 'a.b.c')).toBeUndefined();
  expect(pick(value, 'b.c.length')).toBeUndefined();
  expect(pick(value, 'b.d.length')).toBeUndefined();
  expect(pick(value, '')).toBe(value);
  // Where the path leads no further: the deepest value that is there.
  expect(at('e.f')).toBe('5}');
  expect(at('b.c.x')).toMatch(/^null,/);
  expect(at('b.d.length')).toMatch(/^"😀"/);
  expect(at('b.d[0]')).toMatch(/^"😀"/);
});

test('the first difference is found where it is', () => {
  expect(firstDifference({ a: [1, 2] }, { a: [1, 2] })).toBeNull();
  expect(firstDifference({ a: [1, 2] }, { a: [1, 3] })).toEqual({ path: 'a[1]', expected: 2, found: 3 });
  expect(firstDifference({ a: [1] }, { a: [1, 3] })).toEqual({ path: 'a[1]', expected: undefined, found: 3 });
  expect(firstDifference({ a: [] }, { a: {} })).toEqual({ path: 'a', expected: [], found: {} });
  expect(firstDifference({ a: 1 }, { a: 1, b: null })).toEqual({ path: 'b', expected: undefined, found: null });
  expect(firstDifference(null, {})).toEqual({ path: '', expected: null, found: {} });
  expect(firstDifference({}, null)).toEqual({ path: '', expected: {}, found: null });
  expect(firstDifference({ a: {} }, { a: 'x' })).toEqual({ path: 'a', expected: {}, found: 'x' });
  expect(firstDifference({ a: 1 }, { a: {} })).toEqual({ path: 'a', expected: 1, found: {} });
});

test('a difference within is told by all names on the way', () => {
  expect(firstDifference({ a: { b: [{ c: 1 }] } }, { a: { b: [{ c: 2 }] } })).toEqual({
    path: 'a.b[0].c',
    expected: 1,
    found: 2,
  });
});

test('foreign values are shown escaped and cut', () => {
  expect(shown('a\n\u001b\u202e')).toBe('"a\\n\\u001b\\u202e"');
  expect(shown(undefined)).toBe('nothing');
  expect([shown('x'.repeat(198)), shown('x'.repeat(199))]).toEqual([`"${'x'.repeat(198)}"`, `"${'x'.repeat(199)}…`]);
  expect(shown('\u0085\u200b')).toBe('"\\u0085\\u200b"');
  expect(shown('\u061c\u00ad\u{e0041}')).toBe('"\\u061c\\u00ad\\udb40\\udc41"');
});
