import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTime, parseTime } from '../../../src/core/clock.ts';
import { verdictOf } from '../../../src/verify/verdict.ts';
import { isCut, isShortened } from '../../../src/protocol/fit-line.ts';
import type { CheckStatus } from '../../../src/verify/verdict.ts';
import { cutText } from '../../../src/protocol/fit-line.ts';

test('what a line shortens is recognised, and nothing else', () => {
  const items = [{ message: 'a'.repeat(5000) }, { message: 'b' }, { message: 'c' }];
  const cut = { message: cutText('a'.repeat(5000), 4096) };
  expect(isShortened(items, [cut, items[1] as object, items[2] as object])).toBe(true);
  expect(isShortened(items, [cut, { omitted: 2 }])).toBe(true);
  expect(isShortened(items, [{ omitted: 3 }])).toBe(true);
  expect(isShortened(items, [cut, { omitted: 1 }])).toBe(false);
  expect(isShortened(items, [cut, { message: 'x' }, { omitted: 1 }])).toBe(false);
  expect(isShortened(items, items)).toBe(false);
  const deep = (text: string, list: readonly unknown[] = []): object => ({
    a: [text, list],
    b: { c: text, d: null, e: 5 },
  });
  const [long, short] = ['x'.repeat(5000), cutText('x'.repeat(5000), 4096)];
  expect(isShortened([deep(long, [1, [long]])], [deep(short, [1, [short]])])).toBe(true);
  expect(isShortened([deep(long)], [deep('x')])).toBe(false);
  expect(isShortened([], [])).toBe(true);
  expect(isShortened([{ omitted: 0 }], [{ omitted: 0 }])).toBe(true);
  expect(isCut('abc', 'abc')).toBe(true);
  expect([isCut(null, 'abc'), isCut('abc', null)]).toEqual([false, false]);
  expect(isCut('abc', 'ab')).toBe(false);
  expect(isCut(null, null)).toBe(true);
  expect(isCut('x'.repeat(5000), 'x'.repeat(4096))).toBe(true);
});

/** What a Date makes of a text that it would write the same way. */
function byDate(text: string): number | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}

test('times: the quick look agrees with the date arithmetic', () => {
  const part = (min: number, max: number, width: number): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'));
  const time = fc
    .tuple(
      part(0, 9999, 4),
      part(0, 13, 2),
      part(0, 32, 2),
      part(0, 25, 2),
      part(0, 61, 2),
      part(0, 61, 2),
      part(0, 999, 3),
    )
    .map(([y, mo, d, h, mi, s, ms]) => `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`);
  fc.assert(
    fc.property(time, (text) => expect([isTime(text), parseTime(text)]).toEqual([byDate(text) !== null, byDate(text)])),
    { numRuns: 5000 },
  );
  for (const text of ['2000-02-29', '1900-02-29', '2024-02-29', '2023-02-29', '2026-02-30', '0000-02-29']) {
    const midnight = `${text}T00:00:00.000Z`;
    expect([isTime(midnight), parseTime(midnight)]).toEqual([byDate(midnight) !== null, byDate(midnight)]);
  }
  expect(isTime('2026-11-22T01:02:03.456Z\n')).toBe(false);
  expect(isTime('2026-11-22t01:02:03.456Z')).toBe(false);
});

test('the strongest of the verdicts that hold', () => {
  const of = (...statuses: CheckStatus[]): string =>
    verdictOf(statuses.map((status) => ({ name: '', status, detail: '' })));
  expect(of('ok', 'not_applicable')).toBe('VERIFIED');
  expect(of('ok', 'unpinned')).toBe('SELF_CONSISTENT');
  // Nothing that holds is no proof of anything.
  expect(of('unpinned', 'not_applicable')).toBe('TAMPERED');
  expect([of('missing'), of('unverifiable', 'unpinned')]).toEqual(['INCOMPLETE', 'UNVERIFIABLE']);
  expect(of('ok', 'unpinned', 'missing')).toBe('INCOMPLETE');
  expect(of('ok', 'missing', 'unverifiable', 'skipped')).toBe('UNVERIFIABLE');
  expect(of('unverifiable', 'missing', 'failed', 'ok')).toBe('TAMPERED');
  expect([of('ok', 'skipped'), of('ok', 'unpinned', 'skipped')]).toEqual(['TAMPERED', 'TAMPERED']);
  expect(of('skipped', 'missing')).toBe('INCOMPLETE');
  expect(of()).toBe('TAMPERED');
  expect(of('not_applicable')).toBe('TAMPERED');
});
