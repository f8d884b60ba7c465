import type {
  Account,
  ApprovalEvidence,
  EnvironmentAnswer,
  PlanEvidence,
  Review,
  RunEvidence,
} from '../../../../src/authorize/policy/index.ts';
import { DIGEST, SHA } from './support.ts';

/** A run that everything is right about; tests spoil one thing each. */

export const account = (login: string, id: string, type = 'User'): Account => ({ login, id, type });
export const alice = account('alice', '1');
export const bob = account('bob', '2');
export const carol = account('carol', '3');

export const review = (user: Account | null, fields: Partial<Review> = {}): Review => ({
  environments: [{ id: '9', name: 'Production' }],
  state: 'approved',
  user,
  comment: '',
  ...fields,
});

export const approvalEvidence = (fields: Partial<ApprovalEvidence> = {}): ApprovalEvidence => ({
  environment: 'production',
  plan_digest: DIGEST,
  needs_plan_digest: false,
  reviews: { value: [review(bob)] },
  actor: { value: alice },
  triggering_actor: { value: alice },
  commit_authors: { value: [alice] },
  signed: null,
  teams: [],
  ...fields,
});

export const environmentAnswer = (fields: Partial<EnvironmentAnswer> = {}): EnvironmentAnswer => ({
  name: 'Production',
  protection_rules: [
    { type: 'wait_timer' },
    { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User' }] },
    { type: 'branch_policy' },
  ],
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  branch_patterns: { value: [{ name: 'main', type: 'branch' }] },
  can_admins_bypass: false,
  ...fields,
});

export const runEvidence = (fields: object = {}): RunEvidence => ({
  job: {
    sha: SHA,
    workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
    event: 'push',
    ref: 'refs/heads/main',
    actor: alice.login,
    triggering_actor: alice.login,
  },
  attempt: {
    value: {
      head_sha: SHA,
      path: '.github/workflows/release.yml',
      event: 'push',
      head_branch: 'main',
      actor: alice,
      triggering_actor: alice,
      ...fields,
    },
  },
});

export const planEvidence = (fields: Partial<PlanEvidence> = {}): PlanEvidence => ({
  operations: 3,
  plan_digest: DIGEST,
  expected_plan_digest: DIGEST,
  differs: null,
  run_attempt: 1,
  earlier_plan_digests: { unreadable: 'not looked at' },
  ...fields,
});
