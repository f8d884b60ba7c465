import { expect, test } from '@jest/globals';
import {
  decide,
  judgeApprovals,
  judgeDefaultBranch,
  judgeEnvironment,
  judgeLedger,
  judgePlan,
  judgeRun,
  POLICY_CODES,
} from '../../../../src/authorize/policy/index.ts';
import type { PolicyCode } from '../../../../src/authorize/policy/index.ts';
import { violation } from '../../../../src/protocol/receipt.ts';
import type { Violation } from '../../../../src/protocol/receipt.ts';
import {
  account,
  alice,
  approvalEvidence,
  bob,
  environmentAnswer,
  planEvidence,
  review,
  runEvidence,
} from './evidence.ts';
import { operation, policy, request, rule } from './support.ts';

const rules = (...all: object[]) => decide(policy({ rules: all }), request()).violations;
const freeze = { windows: { time_zone: 'UTC', freeze: [{ from: '2026-11-25', to: '2026-11-25' }] } };
const approvals = (fields: object, rule_: object = {}) =>
  judgeApprovals(policy({ approvals: { min: 1, ...rule_ } }), approvalEvidence(fields));
const reviewed = (...value: ReturnType<typeof review>[]) => approvals({ reviews: { value } });
const environment = (answer: Parameters<typeof judgeEnvironment>[1]['answer'], name = 'production') =>
  judgeEnvironment(policy(), { environment: name, answer });
const protection = (fields: object) => environment({ value: environmentAnswer(fields) });
const unreviewed = (fields: object) => protection({ protection_rules: [{ type: 'required_reviewers', ...fields }] });
const plan = (fields: object, settings: Record<string, unknown> = {}) =>
  judgePlan(policy(settings), planEvidence(fields));
const team = { teams: [{ slug: 'acme/release', id: 1 }] };

/** A way to each code. */
const REFUSALS: Record<PolicyCode, () => readonly Violation[]> = {
  policy_forbids: () => rules(rule({ effect: 'forbid' })),
  policy_inconclusive: () => rules(rule({ effect: 'forbid', when: { draft: true } })),
  policy_no_rule: () => rules(),
  policy_condition_unmet: () => rules(rule({ when: { events: ['release'] } })),
  window_closed: () => rules(rule({ effect: 'forbid', when: freeze })),
  too_many_operations: () => plan({ operations: 3 }, { max_operations: 2 }),
  plan_digest_missing: () => plan({ expected_plan_digest: null }),
  plan_digest_differs: () => plan({ expected_plan_digest: 'sha256:other' }),
  rerun_refused: () => plan({ run_attempt: 2 }, { reruns: 'never' }),
  rerun_plan_differs: () => plan({ run_attempt: 2, earlier_plan_digests: { value: [] } }),
  rerun_plan_unknown: () => plan({ run_attempt: 2 }),
  ledger_unprotected: () => judgeLedger(policy(), { protected: { value: false } }),
  ledger_protection_unknown: () => judgeLedger(policy(), { protected: { unreadable: '403' } }),
  default_branch_unprotected: () =>
    judgeDefaultBranch(policy(), { name: 'main', asks_for_pull_request: { value: false } }),
  default_branch_protection_unknown: () =>
    judgeDefaultBranch(policy(), { name: 'main', asks_for_pull_request: { unreadable: '403' } }),
  run_unreadable: () => judgeRun(policy(), { ...runEvidence(), attempt: { unreadable: '403' } }),
  run_head_differs: () => judgeRun(policy(), runEvidence({ head_sha: 'f'.repeat(40) })),
  run_workflow_differs: () => judgeRun(policy(), runEvidence({ path: 'x.yml' })),
  run_event_differs: () => judgeRun(policy(), runEvidence({ event: 'issues' })),
  run_ref_differs: () => judgeRun(policy(), runEvidence({ head_branch: null })),
  run_actor_differs: () => judgeRun(policy(), runEvidence({ triggering_actor: null })),
  environment_mismatch: () => environment({ value: null }, 'staging'),
  environment_unreadable: () => environment({ unreadable: '403' }),
  environment_missing: () => environment({ value: null }),
  environment_no_reviewers: () => unreviewed({ prevent_self_review: true }),
  environment_self_review: () => unreviewed({ reviewers: [1] }),
  environment_admin_bypass: () => protection({ can_admins_bypass: true }),
  environment_any_branch: () => protection({ deployment_branch_policy: null }),
  approvals_unreadable: () => approvals({ reviews: { unreadable: '403' } }),
  approval_state_unknown: () => reviewed(review(bob, { state: 'maybe' })),
  approval_rejected: () => reviewed(review(bob, { state: 'rejected', comment: 'no' })),
  approvals_missing: () => reviewed(),
  approval_other_environment: () => reviewed(review(bob, { environments: [{ id: '1', name: 'staging' }] })),
  approval_not_by_person: () => reviewed(review(account('ci[bot]', '5', 'Bot'))),
  approver_is_actor: () => reviewed(review(alice)),
  approver_is_triggering_actor: () => approvals({ triggering_actor: { value: bob } }),
  approver_is_commit_author: () => approvals({ commit_authors: { value: [bob] } }),
  approver_exclusion_unknown: () => approvals({ commit_authors: { value: [null] } }),
  approver_not_listed: () => approvals({}, { from: { users: [{ login: 'zoe', id: 9 }] } }),
  approver_team_unreadable: () => approvals({}, { from: team }),
  approval_without_plan_digest: () => approvals({}, { comment_must_contain_plan_digest: true }),
};

test.each(Object.keys(POLICY_CODES) as PolicyCode[])('%s names rule, found, wanted and the next step', (code) => {
  const refused = REFUSALS[code]().find((each) => each.code === code);
  expect(refused).toBeDefined();
  if (refused === undefined) return;
  const { title, next } = POLICY_CODES[code];
  const source = refused.rule === null ? /: policy setting [a-z_.]+( \(.+\))?\. / : /: rule "rule" \(because\)\. /;
  expect(refused.message).toMatch(source);
  expect(refused.message).toMatch(/ Found: \S.*\. Wanted: \S.*\. Next: \S/);
  expect(refused.message.startsWith(`${title}: `)).toBe(true);
  expect(refused.message.endsWith(` Next: ${next}`)).toBe(true);
  expect(refused.message).not.toMatch(/undefined|null|NaN|\[object/);
  expect(violation({ code: refused.code, message: refused.message, rule: refused.rule })).toBeNull();
});

test('titles and next steps are whole sentences, each of its own code', () => {
  const titles = Object.values(POLICY_CODES).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const [code, { title, next }] of Object.entries(POLICY_CODES)) {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)+$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  }
});

test('a rule about a kind that has no such value says so', () => {
  const only = [rule({ effect: 'forbid', when: { tags: ['v1'] } })];
  const [refused] = decide(policy({ rules: only }), request({ operation: operation('open_pr') })).violations;
  expect(refused?.message).toContain('tags is open_pr, which has no tags');
});
