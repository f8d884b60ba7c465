import { formatTime } from '../../../src/core/clock.ts';
import { DECIDE_VERSION, EVIDENCE_SCHEMA } from '../../../src/protocol/evidence.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import { DIGEST, NOON, operation, SHA } from './policy/support.ts';

/** A plan of one tag and the evidence of a run about which everything was read; tests change one thing each. */

export const ACTOR = { id: '10', login: 'alice', type: 'User' };
export const REVIEWER = { id: '11', login: 'carol', type: 'User' };

export const aPlan = (fields: Partial<Plan> = {}): Plan => ({
  blocked_by_mode: false,
  commit_sha: SHA,
  created_at: formatTime(NOON),
  mode: 'prod',
  operations: [operation('tag_repo')],
  plan_digest: DIGEST,
  promotable: false,
  ref: 'refs/heads/main',
  repository: 'acme/app',
  repository_id: '7',
  schema: 'marketops.plan/v1',
  ...fields,
});

export const JOB: Evidence['job'] = {
  actor: 'alice',
  commit_sha: SHA,
  environment: 'production',
  event: 'push',
  ref: 'refs/heads/main',
  repository: 'acme/app',
  repository_id: '7',
  triggering_actor: 'alice',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
};
export const RUN: Evidence['run'] = {
  attempt: {
    value: {
      actor: ACTOR,
      event: 'push',
      head_branch: 'main',
      head_sha: SHA,
      path: '.github/workflows/release.yml',
      triggering_actor: REVIEWER,
    },
  },
  differs: null,
  earlier_plan_digests: { value: null },
  expected_plan_digest: DIGEST,
  run_attempt: 1,
};

export const someEvidence = (fields: Partial<Evidence> = {}): Evidence => ({
  approvals: { value: [] },
  commit_author: { value: [ACTOR] },
  decide: DECIDE_VERSION,
  default_branch: { asks_for_pull_request: { value: true }, commit_sha: SHA, name: 'main' },
  environment: { value: null },
  job: JOB,
  ledger_rules: { value: ['deletion', 'non_fast_forward'] },
  now: formatTime(NOON),
  run: RUN,
  schema: EVIDENCE_SCHEMA,
  signed_approvals: null,
  targets: [],
  teams: [],
  zones: null,
  ...fields,
});

/** Nothing of the run that will ship was looked at. */
export const NOTHING_READ: Partial<Evidence> = {
  approvals: null,
  commit_author: null,
  default_branch: null,
  environment: null,
  ledger_rules: null,
  run: { ...RUN, attempt: null },
  teams: null,
};
