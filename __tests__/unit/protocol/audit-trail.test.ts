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

/** The trail of one line of an operation, as far as the trail looks at it. */
const trailOf = (type: Line['type'], data: object) =>
  auditTrail([
    {
      ...{ seq: 4, ts: 't', run_id: '9', run_attempt: 1 },
      operation_id: 'tag',
      operation_kind: 'tag_repo',
      type,
      status: 'rejected',
      data,
    },
  ] as unknown as Line[]);
const GITHUB = { id: '1', url: 'https://github.test/1' };
const violation = { rule: null, code: 'policy_no_rule', message: 'no rule' };
const check = (code: string | null) => ({ name: 'mode', result: code === null ? 'pass' : 'fail', code });

test.each<[Line['type'], object, readonly [string | null, string | null, object | null]]>([
  ['operation.succeeded', { code: null, message: null, github: GITHUB }, [null, null, GITHUB]],
  ['operation.unchanged', { code: null, message: null, github: GITHUB }, [null, null, GITHUB]],
  ['operation.failed', { code: 'tag_exists', message: 'there', github: null }, ['tag_exists', 'there', null]],
  ['operation.in_doubt', { code: 'timeout', message: 'no answer', github: GITHUB }, ['timeout', 'no answer', GITHUB]],
  [
    'operation.skipped',
    { code: 'dependency_failed', message: 'tag', github: null },
    ['dependency_failed', 'tag', null],
  ],
  ['operation.blocked', { code: 'plan_blocked' }, ['plan_blocked', null, null]],
  [
    'receipt.refused',
    { violations: [violation, { ...violation, code: 'other' }] },
    ['policy_no_rule', 'no rule', null],
  ],
  // What was too long for a line is told as a count of what was left out.
  ['receipt.refused', { violations: [{ omitted: 3 }] }, [null, null, null]],
  ['receipt.refused', { violations: [] }, [null, null, null]],
  ['gate.rejected', { checks: [check(null), check('mode_not_prod'), check('x')] }, ['mode_not_prod', null, null]],
  ['gate.rejected', { checks: [check(null)] }, [null, null, null]],
  ['operation.planned' as Line['type'], { code: 'x', message: 'x', github: GITHUB }, [null, null, null]],
])('what the trail tells of %s %j', (type, data, [code, message, github]) => {
  expect(trailOf(type, data)).toEqual([
    {
      ...{ seq: 4, ts: 't', run_id: '9', run_attempt: 1, operation_id: 'tag', operation_kind: 'tag_repo' },
      ...{ receipt_id: null, event: type, status: 'rejected', code, message, github },
    },
  ]);
});

test('a line without a status, or of no operation, is no entry', () => {
  const [line] = linesOf('partial').filter(({ status }) => status === undefined);
  expect(line && auditTrail([line])).toEqual([]);
  const done = linesOf('partial').find(({ type }) => type === 'operation.succeeded') as Line;
  expect(auditTrail([done]).length).toBe(1);
  for (const name of ['status', 'operation_id', 'operation_kind'])
    expect(auditTrail([{ ...done, [name]: undefined }])).toEqual([]);
});
