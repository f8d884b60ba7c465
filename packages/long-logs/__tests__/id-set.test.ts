import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IdSet } from '../src/id-set.ts';

const ZERO = '0'.repeat(32);
const id = (...words: readonly number[]): string =>
  [0, 1, 2, 3].map((i) => ((words[i] ?? 0) >>> 0).toString(16).padStart(8, '0')).join('');
/** For each id whether it was new. */
const added = (ids: readonly string[]): boolean[] => {
  const set = new IdSet();
  return ids.map((one) => set.add(one));
};
const all = (ids: readonly string[], value: boolean): boolean[] => ids.map(() => value);

test('ids that differ in one digit are two, whatever the digit and its place', () => {
  const digits = '0123456789abcdef'.split('');
  const ids = [
    ...new Set(
      ZERO.split('').flatMap((_, at) => digits.map((digit) => `${ZERO.slice(0, at)}${digit}${ZERO.slice(at + 1)}`)),
    ),
  ];
  expect(ids.length).toBe(32 * 15 + 1);
  // The id of zeros is kept as that of a last 1.
  const others = ids.filter((one) => one !== ZERO);
  expect(added([...others, ...others])).toEqual([...all(others, true), ...all(others, false)]);
});

test('the id of zeros is one too, kept as the one that ends in 1', () => {
  const set = new IdSet();
  expect([set.add(ZERO), set.add(ZERO)]).toEqual([true, false]);
  expect(set.add(id(0, 0, 0, 1))).toBe(false);
  const near = [
    id(1),
    id(0, 1),
    id(0, 0, 1),
    id(0, 0, 0, 2),
    id(0, 1, 1),
    id(1, 0, 0, 1),
    id(0, 1, 0, 1),
    id(0, 0, 1, 1),
  ];
  expect(near.map((one) => set.add(one))).toEqual(all(near, true));
  expect(near.map((one) => set.add(one))).toEqual(all(near, false));
});

test('ids that fall on the same place of the table are kept beside each other, also round its end', () => {
  for (const first of [0, 5, 1023, 2047, 0xffff_ffff]) {
    const ids = Array.from({ length: 40 }, (_, i) => id(first, i % 2, 3 * i, i + 1));
    expect(added([...ids, ...ids])).toEqual([...all(ids, true), ...all(ids, false)]);
  }
});

test('holds what it held when its table became larger', () => {
  const ids = Array.from({ length: 2500 }, (_, i) => id(i * 7, i % 3, i % 5, i + 1));
  const set = new IdSet();
  for (const one of ids) if (!set.add(one)) throw new Error(`${one} was there`);
  expect(ids.filter((one) => set.add(one))).toEqual([]);
});

test('a table is at most half full of different ids, each counted once', () => {
  const set = new IdSet();
  const held = (): number => set.slots.length / 4;
  for (let i = 1; i < 512; i++)
    for (const isNew of [true, false]) if (set.add(id(i)) !== isNew) throw new Error(`${i}`);
  expect([set.add(id(512)), held()]).toEqual([true, 1024]);
  expect([set.add(id(513)), held()]).toEqual([true, 2048]);
});

test('what another set has is added, up to an id that was there', () => {
  const setOf = (...ids: readonly number[]): IdSet => {
    const set = new IdSet();
    for (const one of ids) set.add(id(one, 7));
    return set;
  };
  const set = setOf(1, 2);
  expect([set.addAll(setOf(3, 4).slots), set.addAll(setOf().slots), set.addAll(setOf(5, 2).slots)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([1, 2, 3, 4, 6].map((one) => set.add(id(one, 7)))).toEqual([false, false, false, false, true]);
});

test('a set of ids is a set', () => {
  const id = fc.string({
    unit: fc.integer({ min: 0, max: 15 }).map((n) => n.toString(16)),
    minLength: 32,
    maxLength: 32,
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(id, fc.constantFrom('0'.repeat(32), 'f'.repeat(32))), { maxLength: 3000 }), (ids) => {
      const set = new IdSet();
      const real = new Set<string>();
      for (const one of ids) {
        expect(set.add(one)).toBe(!real.has(one));
        real.add(one);
      }
    }),
    { numRuns: 30 },
  );
});

test('a set of ids grows', () => {
  const set = new IdSet();
  const id = (i: number): string => i.toString(16).padStart(32, '0');
  for (let i = 1; i < 5000; i++) expect(set.add(id(i))).toBe(true);
  for (let i = 1; i < 5000; i++) expect(set.add(id(i))).toBe(false);
});
