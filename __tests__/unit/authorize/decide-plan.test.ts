import { expect, test } from '@jest/globals';
import {
  approvalsOf,
  decidePlan,
  keptFrom,
  policyEvidence,
  signedApprovalsOf,
  standingsOf,
} from '../../../src/authorize/decide-plan.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import { ACTOR, aPlan, JOB, NOTHING_READ, REVIEWER, RUN, someEvidence } from './facts.ts';
import { DIGEST, NOON, operation, policy, rule, SHA } from './policy/support.ts';

/** How the facts of a run become what the policy is asked, and what stands in receipts. */

const requestsOf = (mode: 'dry_run' | 'prod', evidence: Partial<Evidence>) =>
  decidePlan(
    aPlan({ mode, operations: [operation('tag_repo'), { ...operation('tag_repo'), operation_id: 'other' }] }),
    policy({ rules: [rule()] }),
    someEvidence(evidence),
    KINDS,
  ).requests;

test('a request has the facts of the job, of its own target and of the time', () => {
  const targets = [
    { operation_id: 'other', on_default_branch: true },
    { operation_id: 'op', on_default_branch: false },
  ];
  const [first, second] = requestsOf('prod', { targets });
  expect(first).toEqual({
    operation: operation('tag_repo'),
    kinds: KINDS,
    run: {
      repository: 'acme/app',
      repository_id: '7',
      ref: JOB.ref,
      event: 'push',
      actor: 'alice',
      triggering_actor: 'alice',
      workflow_ref: JOB.workflow_ref,
      environment: 'production',
    },
    target: { on_default_branch: false, moves_tag: false },
    now: NOON,
    preview: false,
  });
  expect(second?.target.on_default_branch).toBe(true);
});

test('what a target’s evidence does not hold is not known, nor is an odd time', () => {
  const [asked] = requestsOf('prod', { now: 'noon' });
  expect(asked?.target.on_default_branch).toBeNull();
  expect(asked?.now).toBeNaN();
});

test('a kind without tags tells nothing of a moved one', () => {
  const plan = aPlan({ operations: [operation('open_pr')] });
  expect(decidePlan(plan, policy(), someEvidence(), KINDS).requests[0]?.target.moves_tag).toBeNull();
});

const EMPTY: Evidence['job'] = {
  ...JOB,
  ...{ actor: '', environment: null, event: '', ref: '', triggering_actor: '', workflow_ref: '' },
};
test('an empty fact of the job is unknown to a dry run, and an empty text in prod', () => {
  const facts = ({ ref, event, actor, triggering_actor, workflow_ref }: Record<string, unknown>) => [
    ...[ref, event, actor, triggering_actor, workflow_ref],
  ];
  const [dry, prod] = [requestsOf('dry_run', { job: EMPTY })[0], requestsOf('prod', { job: EMPTY })[0]];
  expect(facts({ ...dry?.run })).toEqual([null, null, null, null, null]);
  expect(facts({ ...prod?.run })).toEqual(['', '', '', '', '']);
  expect([dry?.run.environment, dry?.preview, prod?.preview]).toEqual(['production', true, false]);
  expect(requestsOf('dry_run', {})[0]?.run.actor).toBe('alice');
});

const conflict = { ...operation('tag_repo'), effect: 'conflict' as const };
const violation = { rule: null, code: 'x', message: 'no' };
test('a standing: refused with every reason, permitted, or in need of something', () => {
  const plan = aPlan({ operations: [conflict, operation('tag_repo'), operation('tag_repo')] });
  const under = policy({ rules: [rule({ when: { actors: ['bob'] } })] });
  const { requests } = decidePlan({ ...plan, mode: 'dry_run' }, under, someEvidence({ job: EMPTY }), KINDS);
  const decisions = [{ violations: [violation] }, { violations: [violation] }];
  expect(standingsOf(plan, decisions, { policy: under, requests })).toEqual([
    {
      operation_id: 'op',
      standing: 'refused',
      needs: [],
      reasons: [violation, { rule: null, code: 'conflict', message: 'GitHub has something else there' }],
    },
    { operation_id: 'op', standing: 'refused', needs: [], reasons: [violation] },
    {
      operation_id: 'op',
      standing: 'needs',
      needs: [{ what: 'actors', text: 'the actor "bob"' }],
      reasons: [],
    },
  ]);
});

test('a standing under a policy that is withheld', () => {
  const plan = aPlan({ operations: [operation('tag_repo'), operation('tag_repo')] });
  expect(standingsOf(plan, [{ violations: [] }, { violations: [violation] }], null)).toEqual([
    {
      operation_id: 'op',
      standing: 'needs',
      needs: [{ what: 'policy', text: 'what the policy asks of the run, which is withheld' }],
      reasons: [],
    },
    { operation_id: 'op', standing: 'refused', needs: [], reasons: [violation] },
  ]);
});

const review = (fields: object = {}) => ({
  comment: 'ship it',
  environments: [
    { id: '1', name: 'production' },
    { id: '2', name: 'staging' },
  ],
  state: 'approved',
  user: REVIEWER,
  ...fields,
});
const onRecord = (environment: string, state = 'approved') => ({
  ...{ environment, user: 'carol', user_id: '11', state, comment: 'ship it' },
});
test.each<[string, Evidence['approvals'], object[]]>([
  ['not looked at', null, []],
  ['not readable', { unreadable: '403' }, []],
  ['none', { value: [] }, []],
  ['one of two environments', { value: [review()] }, [onRecord('production'), onRecord('staging')]],
  ['one of none', { value: [review({ environments: [] })] }, []],
  [
    'one of each state, and of a state that is none',
    {
      value: ['approved', 'rejected', 'pending', 'lost', ''].map((state) =>
        review({ state, environments: [{ id: '1', name: 'production' }] }),
      ),
    },
    ['approved', 'rejected', 'pending'].map((state) => onRecord('production', state)),
  ],
  ['nobody’s', { value: [review({ user: null })] }, []],
  [
    'half a character in the comment',
    { value: [review({ comment: 'a\ud800', environments: [{ id: '1', name: 'production' }] })] },
    [{ ...onRecord('production'), comment: 'a\ufffd' }],
  ],
])('reviews on record: %s', (_title, approvals, expected) => {
  expect(approvalsOf({ approvals })).toEqual(expected);
});

test('signatures on record: those that count, and of each what is public', () => {
  const signed = (id: string) => ({
    digest: DIGEST,
    key: `SHA256:${id}`,
    not_after: '2026-11-26T00:00:00.000Z',
    principal: `${id}+p${id}@users.noreply.github.com`,
    verified: false,
  });
  const evidence = someEvidence({
    signed_approvals: {
      approvers: [],
      counted: [signed('11'), signed('10'), signed('12')],
      created_at: { value: '2026-11-25T00:00:00.000Z' },
      ignored: [],
      run_id: '77',
    },
  });
  const under = policy({ approvals: { signed: { min: 1, not: ['actor'] } } });
  expect(signedApprovalsOf(aPlan(), under, evidence)).toEqual(
    ['11', '12'].map((id) => ({
      digest: DIGEST,
      key: `SHA256:${id}`,
      principal: `${id}+p${id}@users.noreply.github.com`,
    })),
  );
});

test('nothing is judged that was not looked at', () => {
  expect(policyEvidence(aPlan({ mode: 'dry_run' }), someEvidence(NOTHING_READ))).toEqual({
    plan: {
      operations: 1,
      plan_digest: DIGEST,
      expected_plan_digest: DIGEST,
      differs: null,
      run_attempt: 1,
      earlier_plan_digests: { value: null },
    },
  });
});

test('all that was read is judged', () => {
  const signed_approvals = {
    ...{ approvers: [], counted: [], created_at: { unreadable: '404' }, ignored: [], run_id: '77' },
  };
  const run = { ...RUN, differs: 'tag: message', expected_plan_digest: null };
  const teams = [{ id: '5', members: { value: ['11'] }, slug: 'acme/ops' }];
  const approvals = { value: [review()] };
  const read = someEvidence({ run, teams, signed_approvals, approvals });
  expect(policyEvidence(aPlan(), read)).toEqual({
    plan: {
      operations: 1,
      plan_digest: DIGEST,
      expected_plan_digest: null,
      differs: 'tag: message',
      run_attempt: 1,
      earlier_plan_digests: { value: null },
    },
    run: { job: { ...JOB, sha: SHA }, attempt: RUN.attempt },
    environment: { environment: 'production', answer: { value: null } },
    approvals: {
      environment: 'production',
      plan_digest: DIGEST,
      needs_plan_digest: false,
      reviews: approvals,
      actor: { value: ACTOR },
      triggering_actor: { value: REVIEWER },
      commit_authors: { value: [ACTOR] },
      signed: signed_approvals,
      teams,
    },
    default_branch: { asks_for_pull_request: { value: true }, commit_sha: SHA, name: 'main' },
    ledger: { protected: { value: true } },
  });
});

test.each<[string, Partial<Evidence>, object]>([
  [
    'the attempt was not read',
    { run: { ...RUN, attempt: null } },
    { actor: { unreadable: 'not read' }, triggering_actor: { unreadable: 'not read' } },
  ],
  [
    'the attempt cannot be read',
    { run: { ...RUN, attempt: { unreadable: '404' } } },
    { actor: { unreadable: '404' }, triggering_actor: { unreadable: '404' } },
  ],
  ['the authors were not read', { commit_author: null }, { commit_authors: { unreadable: 'not read' } }],
  ['the teams were not read', { teams: null }, { teams: [] }],
  ['the job names no environment', { job: { ...JOB, environment: null } }, { environment: '' }],
  ['a first attempt', {}, { needs_plan_digest: false }],
  ['a second attempt, without a record of the first', { run: { ...RUN, run_attempt: 2 } }, { needs_plan_digest: true }],
  [
    'a second attempt, of whose first something is on record',
    { run: { ...RUN, run_attempt: 2, earlier_plan_digests: { value: [] } } },
    { needs_plan_digest: false },
  ],
  [
    'a second attempt, of whose first nothing can be read',
    { run: { ...RUN, run_attempt: 2, earlier_plan_digests: { unreadable: '403' } } },
    { needs_plan_digest: false },
  ],
])('approvals: %s', (_title, fields, expected) => {
  expect(policyEvidence(aPlan(), someEvidence(fields)).approvals).toMatchObject(expected);
});

test.each([
  ['prod', 'alice', 3],
  ['prod', '', 3],
  ['dry_run', 'alice', 3],
  ['dry_run', '', 1],
] as const)('in %s, with the actor "%s", attempt 3 counts as %d', (mode, actor, counted) => {
  const evidence = someEvidence({ job: { ...JOB, actor }, run: { ...RUN, run_attempt: 3 } });
  expect(policyEvidence(aPlan({ mode }), evidence).plan?.run_attempt).toBe(counted);
});

const bare = {
  branch_patterns: null,
  can_admins_bypass: null,
  deployment_branch_policy: null,
  name: 'production',
  protection_rules: null,
  ref_protected: null,
};
const BARE = { branch_patterns: null, deployment_branch_policy: null, name: 'production', ref_protected: null };
test.each<[string, Evidence['environment'], object | undefined]>([
  ['not looked at', null, undefined],
  ['not readable', { unreadable: '403' }, { unreadable: '403' }],
  ['not there', { value: null }, { value: null }],
  ['without what GitHub did not send', { value: bare }, { value: BARE }],
  [
    'who may bypass',
    { value: { ...bare, can_admins_bypass: false } },
    { value: { ...BARE, can_admins_bypass: false } },
  ],
  [
    'its rules',
    {
      value: {
        ...bare,
        protection_rules: [
          { prevent_self_review: null, reviewers: false, type: 'wait_timer' },
          { prevent_self_review: false, reviewers: true, type: 'required_reviewers' },
        ],
      },
    },
    {
      value: {
        ...BARE,
        protection_rules: [
          { reviewers: [], type: 'wait_timer' },
          { prevent_self_review: false, reviewers: ['somebody'], type: 'required_reviewers' },
        ],
      },
    },
  ],
])('the environment: %s', (_title, environment, answer) => {
  const { environment: judged } = policyEvidence(aPlan(), someEvidence({ environment }));
  expect(judged).toStrictEqual(answer && { environment: 'production', answer });
});

test.each<[NonNullable<Evidence['ledger_rules']>, object]>([
  [{ unreadable: '403' }, { unreadable: '403' }],
  [{ value: [] }, { value: false }],
  [{ value: ['deletion'] }, { value: false }],
  [{ value: ['non_fast_forward'] }, { value: false }],
  [{ value: ['non_fast_forward', 'creation', 'deletion'] }, { value: true }],
])('rules of the ledger’s branch, %j', (rules, kept) => {
  expect(keptFrom(rules)).toEqual(kept);
});
