import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { auditTrail } from '../../../src/protocol/audit-trail.ts';
import { lineText, parseLine } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';

/** The audit trail of runs that a second implementation recorded. */

const conformance = join(import.meta.dirname, '../../fixtures/conformance');
const linesOf = (name: string): Line[] =>
  readFileSync(join(conformance, name, 'ledger.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseLine(line));

test('every executed operation is in it with run, receipt, kind, status, error and GitHub’s answer', () => {
  const lines = linesOf('partial');
  const trail = auditTrail(lines);
  expect(trail.map(({ event, status }) => `${event}: ${status}`)).toEqual([
    'operation.succeeded: success',
    'operation.failed: failed',
    'operation.skipped: rejected',
  ]);
  for (const entry of trail) {
    const line = lines.find(({ seq }) => seq === entry.seq);
    expect(entry).toMatchObject({
      run_id: line?.run_id,
      run_attempt: line?.run_attempt,
      operation_id: line?.operation_id,
      operation_kind: line?.operation_kind,
      receipt_id: line?.receipt_id,
    });
    expect(entry.receipt_id).toMatch(/^rcpt_[0-9a-f]{32}$/);
  }
  const [shipped, failed, skipped] = trail;
  expect([shipped?.code, shipped?.github?.url]).toEqual([null, expect.stringMatching(/^https:/)]);
  expect([failed?.code, failed?.message]).toEqual([expect.any(String), expect.any(String)]);
  expect(skipped?.code).toBe('dependency_failed');
});

test.each(['blocked_by_policy', 'blocked_by_conflict', 'dry_run'])(
  'what %s refused is in it, with its reason',
  (name) => {
    const trail = auditTrail(linesOf(name));
    expect(trail.length).toBeGreaterThan(0);
    const reasoned = trail.filter(({ status }) => status === 'rejected');
    expect(reasoned.length).toBeGreaterThan(0);
    expect(reasoned.filter(({ code }) => code === null)).toEqual([]);
  },
);

test('a gate that rejected is in it with the code of the failing check', () => {
  const rejected = auditTrail(linesOf('skipped_expired')).find(({ event }) => event === 'gate.rejected');
  expect(rejected).toMatchObject({ status: 'rejected', code: 'receipt_expired' });
});

test('a line of an operation without its receipt is no line', () => {
  const line = linesOf('partial').find(({ type }) => type === 'operation.succeeded') as Line;
  const { receipt_id: _dropped, ...without } = line;
  expect(() => parseLine(lineText(without as Line))).toThrow(/receipt_id/);
});
