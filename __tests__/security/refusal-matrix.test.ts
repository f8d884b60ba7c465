import { afterEach, expect, test } from '@jest/globals';
import { createSecret } from '../../src/authorize/secret.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, POLICY, RUN_ID, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** Everything that must refuse a prod run, each alone: its own code, advisory receipts, and nothing on GitHub. */

const STRICT = `version: 1
environment: production
ledger_protection: warn
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;

const PROTECTED = {
  requiredReviewers: ['reviewer'],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: 'protected',
} as const;

interface Case {
  readonly policy?: string;
  readonly arrange?: (scene: Scene) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>>;
  /** Null: nothing may refuse. */
  readonly code: string | null;
  /** A refusal of the key leaves an unsigned proof, and no receipts at all. */
  readonly unsigned?: boolean;
}

const run = Number(RUN_ID);
const approved = (scene: Scene): void => scene.github.admin.approve(run, ENVIRONMENT, 'reviewer', 'go');
const approvedBy =
  (login: string) =>
  (scene: Scene): void => {
    scene.github.admin.approve(run, ENVIRONMENT, login, 'go');
  };
const withEnvironment =
  (change: object) =>
  (scene: Scene): void => {
    scene.github.admin.setEnvironment(ENVIRONMENT, { ...PROTECTED, ...change });
    approved(scene);
  };

const CASES: Readonly<Record<string, Case>> = {
  'nothing is wrong': { arrange: approved, code: null },
  'no approval': { code: 'approvals_missing' },
  'the environment is not there': {
    // Without an approval: one would make the environment again.
    arrange: (scene) => {
      scene.github.admin.deleteEnvironment(ENVIRONMENT);
    },
    code: 'environment_missing',
  },
  'the environment has no reviewers': {
    arrange: withEnvironment({ requiredReviewers: [] }),
    code: 'environment_no_reviewers',
  },
  'people may approve their own runs': {
    arrange: withEnvironment({ preventSelfReview: false }),
    code: 'environment_self_review',
  },
  'administrators may bypass': {
    arrange: withEnvironment({ canAdminsBypass: true }),
    code: 'environment_admin_bypass',
  },
  'GitHub does not say whether administrators may bypass': {
    arrange: withEnvironment({ canAdminsBypass: undefined }),
    code: 'environment_admin_bypass',
  },
  'every branch may deploy': { arrange: withEnvironment({ branchPolicy: null }), code: 'environment_any_branch' },
  'another environment than the policy’s': {
    arrange: approved,
    inputs: { environment: 'staging' },
    code: 'environment_mismatch',
  },
  'the approver is the actor': { arrange: approvedBy('maintainer'), code: 'approver_is_actor' },
  'the approver started this attempt': {
    arrange: (scene) => {
      const { commitSha } = scene.github;
      scene.github.admin.createRun({ runId: run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
      scene.github.admin.approve(run, ENVIRONMENT, 'starter', 'go');
    },
    code: 'approver_is_triggering_actor',
  },
  'the approver wrote the commit': {
    arrange: (scene) => {
      scene.github.admin.addUser('acme', { type: 'User' });
      scene.github.admin.approve(run, ENVIRONMENT, 'acme', 'go');
    },
    code: 'approver_is_commit_author',
  },
  'rejected, then approved': {
    arrange: (scene) => {
      scene.github.admin.reject(run, ENVIRONMENT, 'other', 'no');
      approved(scene);
    },
    code: 'approval_rejected',
  },
  'approved in another environment': {
    arrange: (scene) => {
      scene.github.admin.approve(run, 'staging', 'reviewer', 'go');
    },
    code: 'approval_other_environment',
  },
  'approved by a bot': {
    arrange: (scene) => {
      scene.github.admin.addUser('robot', { type: 'Bot' });
      scene.github.admin.approve(run, ENVIRONMENT, 'robot', 'go');
    },
    code: 'approval_not_by_person',
  },
  'approvals that cannot be read': {
    arrange: (scene) => {
      approved(scene);
      scene.github.setInterceptor(({ phase, path }) =>
        phase === 'before' && path.endsWith('/approvals')
          ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
          : null,
      );
    },
    code: 'approvals_unreadable',
  },
  'approvals without the plan digest': {
    policy: STRICT.replace('  not:', '  comment_must_contain_plan_digest: true\n  not:'),
    arrange: approved,
    code: 'approval_without_plan_digest',
  },
  'GitHub knows the run at another commit': {
    arrange: (scene) => {
      const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
      scene.github.admin.createRun({ runId: run, headSha: other, actor: 'maintainer' });
      approved(scene);
    },
    code: 'run_head_differs',
  },
  'GitHub knows the run under another workflow': {
    arrange: approved,
    facts: { GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/other.yml@refs/heads/main' },
    code: 'run_workflow_differs',
  },
  'no digest of an approved plan': {
    arrange: approved,
    inputs: { 'expected-plan-digest': '' },
    code: 'plan_digest_missing',
  },
  'another plan than the approved one': {
    arrange: approved,
    inputs: { 'expected-plan-digest': `sha256:${'0'.repeat(64)}` },
    code: 'plan_digest_differs',
  },
  'a frozen window': {
    policy: `${STRICT}  - id: frozen
    effect: forbid
    reason: Nothing ships in this century
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      windows:
        time_zone: UTC
        freeze: [{from: 2000-01-01, to: 2099-12-31}]
`,
    arrange: approved,
    code: 'window_closed',
  },
  'a policy that only the checkout has relaxed': {
    arrange: (scene) => {
      approved(scene);
      scene.change({ '.marketops/policy.yml': POLICY });
      scene.github.admin.commitFiles(
        'main',
        { '.marketops/policy.yml': { content: STRICT.replace('heads/main', 'heads/no') } },
        'Forbid',
      );
    },
    code: 'policy_condition_unmet',
  },
  'a key that the owners did not list': {
    arrange: approved,
    inputs: { 'hmac-key': createSecret((n) => Buffer.alloc(n, 9)) },
    code: 'key_unknown',
    unsigned: true,
  },
};

/** The digest does not depend on when it is planned, so once for each policy is enough. */
const digests = new Map<string, string>();
async function digestUnder(policy: string): Promise<string> {
  const known = digests.get(policy) ?? (await scene.dryRun()).outputs['plan-digest'] ?? '';
  digests.set(policy, known);
  return known;
}

let scene: Scene;
afterEach(() => scene.close());

test.each(Object.entries(CASES))('%s', async (_name, { policy = STRICT, arrange, inputs, facts, code, unsigned }) => {
  scene = await Scene.open({ policy });
  scene.github.admin.setEnvironment(ENVIRONMENT, PROTECTED);
  const digest = await digestUnder(policy);
  arrange?.(scene);
  const outcome = await scene.prod({ 'expected-plan-digest': digest, ...inputs }, facts);
  if (code === null) {
    expect(outcome.log).not.toContain('::error');
    expect(outcome.exitCode).toBe(0);
    return;
  }
  expect(outcome.exitCode).toBe(1);
  expect(scene.writes()).toEqual([]);
  expect(codesOf(outcome, unsigned === true)).toContain(code);
  const { canonical, of } = readProof(outcome.proof);
  expect(canonical.run.result).toBe('blocked');
  expect(of('receipt.minted')).toEqual([]);
  expect(of('receipt.refused')).toHaveLength(unsigned === true ? 0 : 3);
});

function codesOf({ proof }: StepOutcome, unsigned: boolean): (string | null)[] {
  const { canonical, of } = readProof(proof);
  if (unsigned) return canonical.phase_3_github_execution.operations.map(({ code }) => code);
  return of('policy.decided').flatMap(({ data }) => data.violations.map((v) => ('code' in v ? v.code : null)));
}
