import { expect, test } from '@jest/globals';
import { groupCauses } from '../../../src/report/causes.ts';
import type { Cause } from '../../../src/report/causes.ts';
import { explain } from '../../../src/report/explain.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { policyLines } from '../../../src/report/policy-lines.ts';
import { viewModelOf } from '../../../src/report/view-model.ts';
import { build } from './builder.ts';
import { OPERATIONS, STATES } from './states.ts';

const codesOf = (name: string): Record<string, string[]> =>
  Object.fromEntries(
    viewModelOf(STATES[name] as ReportInput).operations.map(({ id, causes }) => [id, causes.map(({ code }) => code)]),
  );

test('rules and settings are found in the policy’s text, quoted or not', () => {
  const lines = policyLines(
    "version: 1\napprovals:\n  min: 1\nrules:\n  - id: 'a b'\n  - { id: c, effect: permit }\n  - effect: permit\n    id: d # why\n",
  );
  expect(['a b', 'c', 'd', 'e'].map(lines.ofRule)).toEqual([5, 6, 8, null]);
  expect(['approvals', 'approvals.min', 'approvals.not', 'windows'].map(lines.ofSetting)).toEqual([2, 3, 2, null]);
});

test('a refusal by a setting leads to the setting’s line', () => {
  const message = 'The run has too few approvals: policy setting approvals.min. Found: 0. Wanted: 1. Next: approve.';
  const input = build({
    operations: OPERATIONS,
    mode: 'prod',
    result: 'blocked',
    script: () => ({ decision: 'no_rule', violations: [{ code: 'approvals_missing', message, rule: null }] }),
  });
  const cause = viewModelOf(input).causes[0]?.cause;
  expect([cause?.setting, cause?.policyLine]).toEqual(['approvals.min', 5]);
});

test('a dry run tells the mode, and beside it what prod would refuse', () => {
  expect(codesOf('dry-run-refused')).toEqual({
    'version-tag': ['mode_not_prod'],
    'major-tag': ['mode_not_prod'],
    release: ['mode_not_prod', 'policy_no_rule'],
    homebrew: ['mode_not_prod'],
  });
});

test('the weightiest reason comes first, the same reason of several operations once', () => {
  const groups = viewModelOf(STATES['policy-violation'] as ReportInput).causes;
  expect(groups.map(({ cause, operations }) => [cause.code, operations.length])).toEqual([
    ['policy_no_rule', 1],
    ['plan_blocked', 3],
  ]);
  expect(viewModelOf(STATES['missing-receipt'] as ReportInput).causes[0]?.cause.code).toBe('receipt_missing');
});

test('what merely depended on a failure comes after its cause, even where the cause weighs no more', () => {
  const cause = (code: string): Cause => ({
    ...(viewModelOf(STATES['missing-receipt'] as ReportInput).causes[0]?.cause as Cause),
    code,
    alert: false,
    explanation: explain(code),
  });
  expect(explain('rate_limited').severity).toBe(explain('dependency_failed').severity);
  const groups = groupCauses([
    { id: 'a', causes: [cause('dependency_failed')] },
    { id: 'b', causes: [cause('rate_limited')] },
  ]);
  expect(groups.map(({ cause: { code } }) => code)).toEqual(['rate_limited', 'dependency_failed']);
});

test('a check that could not be evaluated blocks, and the failed one explains it', () => {
  expect(codesOf('missing-receipt')['release']).toEqual(['receipt_missing']);
});

test('a run that broke off leaves what it had begun in doubt', () => {
  const fates = viewModelOf(STATES['broken-off'] as ReportInput);
  expect(fates.operations.map(({ fate }) => fate)).toEqual(['in_doubt', 'not_reached', 'not_reached', 'not_reached']);
  expect(fates.decision.sentence).toContain('The run broke off before its end.');
});

test('each fate of an operation is told', () => {
  const fates = new Set(
    Object.values(STATES).flatMap((input) => viewModelOf(input).operations.map(({ fate }) => fate)),
  );
  expect([...fates].sort()).toEqual(
    [
      'blocked_by_mode',
      'failed',
      'held_back',
      'in_doubt',
      'not_reached',
      'refused',
      'rejected',
      'shipped',
      'skipped',
      'unchanged',
      'waiting',
    ].sort(),
  );
});

test('where nothing was approved the next step is to review, else to read and run again', () => {
  const first = (name: string): string | undefined => viewModelOf(STATES[name] as ReportInput).decision.steps[0]?.text;
  expect(first('unauthorized')).toBe('Review deployments');
  expect(first('key-missing')).toBe('Read the log');
});
