import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText, fitLine, MAX_TEXT_BYTES } from '../../../src/audit/fit-line.ts';
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
