import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText, fitLine, MAX_TEXT_BYTES } from '../../../src/protocol/fit-line.ts';
import { lineShape, lineText, MAX_LINE_BYTES } from '../../../src/protocol/ledger.ts';
import type { DraftLine, Line } from '../../../src/protocol/ledger.ts';

const place = { seq: 2 ** 52, prev: 'f'.repeat(64) };
const refused = (violations: { rule: string | null; code: string; message: string }[]): DraftLine => ({
  v: 1,
  ts: '2026-11-22T01:02:03.456Z',
  type: 'receipt.refused',
  mode: 'prod',
  run_id: '1',
  run_attempt: 1,
  claim: 'c'.repeat(32),
  operation_id: 'a',
  operation_kind: 'tag_repo',
  receipt_id: `rcpt_${'0'.repeat(32)}`,
  status: 'rejected',
  data: {
    enforceable: false,
    envelope_digest: `sha256:${'0'.repeat(64)}`,
    operation_digest: `sha256:${'0'.repeat(64)}`,
    violations,
  },
});

test('whatever text comes from outside, the line fits and is one that readers accept', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 9000 }),
    fc.string({ maxLength: 200 }).map((s) => s.repeat(200)),
  );
  const violation = fc.record({ rule: fc.option(text), code: fc.constant('policy_no_rule'), message: text });
  fc.assert(
    fc.property(fc.array(violation, { minLength: 1, maxLength: 60 }), (violations) => {
      const line = { ...fitLine(refused(violations)), ...place } as Line;
      const written = lineText(line);
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(MAX_LINE_BYTES);
      expect(lineShape(JSON.parse(written))).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('a list that is too long tells how much was left out', () => {
  const many = Array.from({ length: 500 }, (_, i) => ({
    rule: null,
    code: 'policy_no_rule',
    message: `${i} ${'x'.repeat(500)}`,
  }));
  const { data } = fitLine(refused(many)) as Extract<DraftLine, { type: 'receipt.refused' }>;
  const last = data.violations.at(-1);
  expect(last).toHaveProperty('omitted');
  expect(data.violations.length - 1 + (last as { omitted: number }).omitted).toBe(500);
});

test('text is cut at a code point, as encoded between its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 0, max: 200 }), (text, limit) => {
      const cut = cutText(text, limit);
      expect(cut.isWellFormed()).toBe(true);
      expect(Buffer.byteLength(JSON.stringify(cut)) - 2).toBeLessThanOrEqual(limit);
      expect(text.toWellFormed().startsWith(cut)).toBe(true);
    }),
  );
  expect(cutText('é'.repeat(5000), MAX_TEXT_BYTES)).toBe('é'.repeat(2048));
  expect(cutText('short', MAX_TEXT_BYTES)).toBe('short');
});

const violations = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) => ({ rule: null, code: `code_${i}`, message: text }));
const fitted = (list: ReturnType<typeof violations>): unknown[] =>
  (fitLine(refused(list)) as Extract<DraftLine, { type: 'receipt.refused' }>).data.violations as unknown[];

test('what fits is left as it is', () => {
  expect(fitLine(refused(violations(3, 'no')))).toEqual(refused(violations(3, 'no')));
  const room = MAX_LINE_BYTES - 128 - Buffer.byteLength(lineText({ ...refused(violations(30, '')) } as Line));
  const each = Math.floor(room / 30);
  const most = violations(30, 'x'.repeat(each)).map((one, i) =>
    i === 0 ? { ...one, message: 'x'.repeat(room - each * 29) } : one,
  );
  expect(Buffer.byteLength(lineText(refused(most) as Line))).toBe(MAX_LINE_BYTES - 128);
  expect(fitted(most)).toEqual(most);
  const [first, ...rest] = most as [(typeof most)[0], ...typeof most];
  const more = [{ ...first, message: `${first.message}x` }, ...rest];
  expect(fitted(more)).toEqual([...more.slice(0, 15), { omitted: 15 }]);
});

test('a list is halved until the line fits, and tells the sum of what was left out', () => {
  const many = violations(1001, 'x'.repeat(500));
  expect(fitted(many)).toEqual([...many.slice(0, 62), { omitted: 939 }]);
});

test('the longest list is shortened, the other is not', () => {
  const long = violations(200, 'x'.repeat(1000));
  const decided = {
    ...refused([]),
    type: 'policy.decided',
    data: { decision: 'forbid', policy_digest: 'd', rules: [1, 2, 3], violations: long },
  } as unknown as DraftLine;
  const { data } = fitLine(decided) as unknown as { data: { rules: unknown; violations: unknown[] } };
  expect(data.rules).toEqual([1, 2, 3]);
  expect(data.violations).toEqual([...long.slice(0, 50), { omitted: 150 }]);
});

test.each([
  ['the longest of two lists, whichever comes first', { a: 15_000, b: 3000 }, { a: 7500, b: 3000 }],
  ['the first of two that are as long', { a: 9000, b: 9000 }, { a: 4500, b: 9000 }],
])('%s, is shortened', (_what, lengths, kept) => {
  const lists = (each: Record<string, number>, of: Record<string, number>) =>
    Object.entries(each).map(([name, count]): [string, unknown[]] => {
      const items: unknown[] = Array(count).fill('x');
      const omitted = (of[name] ?? 0) - count;
      return [name, omitted === 0 ? items : [...items, { omitted }]];
    });
  const draft = { ...refused([]), data: Object.fromEntries(lists(lengths, lengths)) } as unknown as DraftLine;
  expect(Object.entries(fitLine(draft).data)).toEqual(lists(kept, lengths));
});

test('a list of anything is shortened, be it null', () => {
  const draft = { ...refused([]), data: { list: Array(20_000).fill(null) } } as unknown as DraftLine;
  expect(fitLine(draft).data).toEqual({ list: [...(Array(10_000).fill(null) as null[]), { omitted: 10_000 }] });
});

test('a line that nothing makes shorter is left to the schema to refuse', () => {
  const texts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`t${i}`, 'x'.repeat(MAX_TEXT_BYTES)]));
  const draft = { ...refused([]), data: { ...texts, none: [] } } as unknown as DraftLine;
  expect(fitLine(draft)).toEqual(draft);
});

test('every text of the data is cut, however deep, and nothing else is touched', () => {
  const long = 'x'.repeat(MAX_TEXT_BYTES + 1);
  const data = { a: long, b: [long, { c: long }], d: null, e: 5, f: true };
  const cut = 'x'.repeat(MAX_TEXT_BYTES);
  expect(fitLine({ ...refused([]), data } as unknown as DraftLine).data).toEqual({
    ...{ a: cut, b: [cut, { c: cut }], d: null, e: 5, f: true },
  });
});
