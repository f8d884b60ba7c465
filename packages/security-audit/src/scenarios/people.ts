import { formatTime } from '../../../../src/core/clock.ts';
import { jsonFile } from '../../../../src/protocol/jcs.ts';
import { LEDGER_BRANCH, runPath } from '../../../../src/protocol/ledger-files.ts';
import { approve, strictScene } from '../setups.ts';
import { errorsOf, lineOfType, refused } from '../assertions.ts';
import { ENVIRONMENT, OWNER, POLICY, PROTECTED, REVIEWER, RUN_ID, STRICT_POLICY, TAG_ONLY } from '../material.ts';
import { MINUTE } from '../receipts.ts';
import { must } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { signedCommit } from '../signed-commit.ts';

type Arrange = (scene: Scene, digest: string) => void | Promise<void>;

const run = Number(RUN_ID);
const FOUR_EYES = 'Approvals count only by people who are not involved.';
const EVIDENCE = 'GitHub is asked how the environment is protected; silence counts as not.';
const FACTS = 'What the job was told of its run is compared with GitHub’s record.';
const DIGEST = 'The approved digest must be that of what is about to be done.';

const SAME_PLAN = 'A re-run must have the first attempt’s plan, within a day; a policy can refuse it.';
const RERUN = [
  'Have the first attempt approved, and let it fail.',
  'Re-run it, which needs no new approval, with something else or later.',
];

const approvedBy =
  (login: string): Arrange =>
  (scene, digest) =>
    approve(scene, digest, login);
const environment =
  (change: object): Arrange =>
  (scene, digest) => {
    scene.github.admin.setEnvironment(ENVIRONMENT, { ...PROTECTED, ...change });
    approve(scene, digest);
  };

export const PEOPLE: readonly Scenario[] = [
  {
    id: 'P1',
    name: 'Nobody approved',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Run prod without waiting for a reviewer.'],
    defence: FOUR_EYES,
    ...refusedUnder('approvals_missing', { arrange: () => undefined }),
  },
  {
    id: 'P2',
    name: 'The approver is the actor',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Approve a run that you started.'],
    defence: FOUR_EYES,
    ...refusedUnder('approver_is_actor', { arrange: approvedBy('maintainer') }),
  },
  {
    id: 'P3',
    name: 'The approver re-ran the run',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Have somebody start a run.', 'Start it again, and approve it.'],
    defence: FOUR_EYES,
    ...refusedUnder('approver_is_triggering_actor', {
      arrange: (scene, digest) => {
        const { admin, commitSha } = scene.github;
        admin.createRun({ runId: run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
        approve(scene, digest, 'starter');
      },
      facts: { GITHUB_TRIGGERING_ACTOR: 'starter' },
    }),
  },
  {
    id: 'P4',
    name: 'The approver wrote the commit',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Write the commit, have somebody push it, approve it.'],
    defence: FOUR_EYES,
    ...refusedUnder('approver_is_commit_author', { arrange: approvedBy('acme') }),
  },
  {
    id: 'P5',
    name: 'A bot approves',
    attacker: 'writer',
    severity: 'high',
    attack: ['Let an app approve the deployment.'],
    defence: FOUR_EYES,
    ...refusedUnder('approval_not_by_person', {
      arrange: (scene, digest) => {
        scene.github.admin.addUser('robot', { type: 'Bot' });
        approve(scene, digest, 'robot');
      },
    }),
  },
  {
    id: 'P6',
    name: 'Somebody else approves',
    attacker: 'writer',
    severity: 'high',
    attack: ['Approve with an account that the policy does not name.'],
    defence: FOUR_EYES,
    ...refusedUnder('approver_not_listed', { arrange: approvedBy('stranger') }),
  },
  {
    id: 'P7',
    name: 'A reviewer’s name taken over',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Register the login of a reviewer who renamed the account.', 'Approve with it.'],
    defence: 'Reviewers are compared by their ids.',
    ...refusedUnder('approver_not_listed', {
      arrange: (scene, digest) => {
        scene.github.admin.addUser('reviewer', { id: 666 });
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P8',
    name: 'Rejected, then approved',
    attacker: 'writer',
    severity: 'high',
    attack: ['Have the run rejected by one reviewer.', 'Ask another.'],
    defence: 'Any rejection of a run refuses it.',
    ...refusedUnder('approval_rejected', {
      arrange: (scene, digest) => {
        scene.github.admin.reject(run, ENVIRONMENT, 'other', 'no');
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P9',
    name: 'Approved in another environment',
    attacker: 'writer',
    severity: 'high',
    attack: ['Have staging approved.', 'Ship to production.'],
    defence: FOUR_EYES,
    ...refusedUnder('approval_other_environment', {
      arrange: (scene, digest) => scene.github.admin.approve(run, 'staging', 'reviewer', `Approved ${digest}`),
    }),
  },
  {
    id: 'P10',
    name: 'Approval of another plan',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Have one plan approved.', 'Ship another in the same run.'],
    defence: 'The reviewer’s comment names the digest of the plan.',
    ...refusedUnder('approval_without_plan_digest', { arrange: (scene) => approve(scene, `sha256:${'4'.repeat(64)}`) }),
  },
  {
    id: 'P11',
    name: 'Approvals hidden',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Take the permission to read approvals away from the token.'],
    defence: EVIDENCE,
    ...refusedUnder('approvals_unreadable', {
      arrange: (scene) => {
        scene.github.setInterceptor(({ phase, path }) =>
          phase === 'before' && path.includes('/approvals')
            ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
            : null,
        );
      },
    }),
  },
  {
    id: 'P12',
    name: 'Environment that does not exist',
    attacker: 'admin',
    severity: 'critical',
    attack: ['Delete the environment; a job that names it makes it again, without rules.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_missing', {
      // Without an approval: one would make the environment again.
      arrange: (scene) => {
        scene.github.admin.deleteEnvironment(ENVIRONMENT);
      },
    }),
  },
  {
    id: 'P13',
    name: 'Environment without reviewers',
    attacker: 'admin',
    severity: 'critical',
    attack: ['Take the required reviewers off the environment.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_no_reviewers', { arrange: environment({ requiredReviewers: [] }) }),
  },
  {
    id: 'P14',
    name: 'Self-review allowed',
    attacker: 'admin',
    severity: 'high',
    attack: ['Allow people to approve their own deployments.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_self_review', { arrange: environment({ preventSelfReview: false }) }),
  },
  {
    id: 'P15',
    name: 'Bypass by an administrator',
    attacker: 'admin',
    severity: 'critical',
    attack: ['Allow administrators to bypass the rules, and bypass them.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_admin_bypass', { arrange: environment({ canAdminsBypass: true }) }),
  },
  {
    id: 'P16',
    name: 'Bypass that GitHub does not mention',
    attacker: 'github',
    severity: 'high',
    attack: ['Use a server whose answer does not say whether administrators may bypass.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_admin_bypass', { arrange: environment({ canAdminsBypass: undefined }) }),
  },
  {
    id: 'P17',
    name: 'Every branch may deploy',
    attacker: 'admin',
    severity: 'high',
    attack: ['Take the branch rule off the environment.'],
    defence: EVIDENCE,
    ...refusedUnder('environment_any_branch', { arrange: environment({ branchPolicy: null }) }),
  },
  {
    id: 'P18',
    name: 'Another environment than the policy’s',
    attacker: 'writer',
    severity: 'high',
    attack: ['Name an environment of your own in the workflow.'],
    defence: 'The policy names the environment that ships.',
    ...refusedUnder('environment_mismatch', { inputs: { environment: 'staging' } }),
  },
  {
    id: 'P19',
    name: 'No approved plan given',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Leave expected-plan-digest out.'],
    defence: DIGEST,
    ...refusedUnder('plan_digest_missing', { inputs: { 'expected-plan-digest': '' } }),
  },
  {
    id: 'P20',
    name: 'Asset swapped between approval and upload',
    attacker: 'job',
    severity: 'critical',
    attack: ['Have the plan approved.', 'Let a later build step replace an asset.'],
    defence: DIGEST,
    ...refusedUnder('plan_digest_differs', {
      arrange: (scene, digest) => {
        approve(scene, digest);
        scene.change({ 'build/widgets.tar.gz': 'something else' });
      },
    }),
  },
  {
    id: 'P21',
    name: 'The run is at another commit',
    attacker: 'job',
    severity: 'critical',
    attack: ['Check out another commit than the approved run’s, and say so in GITHUB_SHA.'],
    defence: FACTS,
    ...refusedUnder('run_head_differs', {
      arrange: (scene, digest) => {
        const headSha = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
        scene.github.admin.createRun({ runId: run, headSha, actor: 'maintainer' });
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P22',
    name: 'The run is of another workflow',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Ship from a workflow file of your own, under the release workflow’s run.'],
    defence: FACTS,
    ...refusedUnder('run_workflow_differs', {
      facts: { GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/mine.yml@refs/heads/main' },
    }),
  },
  {
    id: 'P23',
    name: 'Variables of another run injected',
    attacker: 'job',
    severity: 'critical',
    attack: ['Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours.'],
    defence: FACTS,
    ...refusedUnder('run_unreadable', { facts: { GITHUB_RUN_ID: '9999' } }),
  },
  {
    id: 'P24',
    name: 'Policy changed in the checkout',
    attacker: 'job',
    severity: 'critical',
    attack: ['Let a build step write a policy that permits everything.'],
    defence: 'Prod reads the policy from the default branch.',
    ...refusedUnder('policy_condition_unmet', {
      policy: STRICT_POLICY.replace('heads/main]', 'heads/release]'),
      arrange: (scene, digest) => {
        approve(scene, digest);
        scene.change({ '.marketops/policy.yml': POLICY });
      },
    }),
  },
  {
    id: 'P25',
    name: 'Policy changed on a branch',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Push a branch whose policy permits it, and run from there.'],
    defence: 'A branch is judged by the default branch’s rules.',
    ...refusedUnder('policy_condition_unmet', {
      arrange: (scene, digest) => {
        scene.github.admin.commitFiles('mine', { '.marketops/policy.yml': { content: POLICY } }, 'Relax');
        approve(scene, digest);
      },
      facts: { GITHUB_REF: 'refs/heads/mine' },
    }),
  },
  {
    id: 'P26',
    name: 'More operations than the policy allows',
    attacker: 'writer',
    severity: 'medium',
    attack: ['Add operations to the plan until it holds more than the limit.'],
    defence: 'A policy limits how many operations a plan may hold.',
    ...refusedUnder('too_many_operations', {
      policy: STRICT_POLICY.replace('max_operations: 20', 'max_operations: 2'),
    }),
  },
  {
    id: 'P27',
    name: 'Unprotected ledger',
    attacker: 'admin',
    severity: 'high',
    attack: ['Take the rules off the ledger branch, so that it can be rewritten.'],
    defence: 'A policy can require a protected ledger branch.',
    ...refusedUnder('ledger_unprotected', {
      arrange: (scene, digest) => {
        scene.github.admin.setRules([]);
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P28',
    name: 'Re-run with another plan',
    attacker: 'writer',
    severity: 'high',
    attack: RERUN,
    defence: SAME_PLAN,
    ...rerun('rerun_plan_differs', { since: (scene) => scene.change({ 'build/widgets.tar.gz': 'something else' }) }),
  },
  {
    id: 'P29',
    name: 'Re-run after a day',
    attacker: 'writer',
    severity: 'high',
    attack: RERUN,
    defence: SAME_PLAN,
    ...rerun('rerun_plan_unknown', {
      since: (scene, digest) => {
        const opened_at = formatTime(Date.now() - 25 * 60 * MINUTE);
        const record = jsonFile({ opened_at, plan_digests: [digest] }).toString();
        return signedCommit(scene, scene.keys, { [runPath(RUN_ID)]: record });
      },
    }),
  },
  {
    id: 'P30',
    name: 'Re-run where none is allowed',
    attacker: 'writer',
    severity: 'high',
    attack: RERUN,
    defence: SAME_PLAN,
    ...rerun('rerun_refused', { policy: STRICT_POLICY.replace('same_plan', 'never') }),
  },
  {
    id: 'P31',
    name: 'Another event than GitHub’s',
    attacker: 'job',
    severity: 'critical',
    attack: ['Be started by an event that the rules do not permit.', 'Say another in GITHUB_EVENT_NAME.'],
    defence: FACTS,
    ...refusedUnder('run_event_differs', { facts: { GITHUB_EVENT_NAME: 'workflow_dispatch' } }),
  },
  {
    id: 'P32',
    name: 'Another branch than GitHub’s',
    attacker: 'job',
    severity: 'critical',
    attack: ['Run from a branch of your own.', 'Say refs/heads/main in GITHUB_REF.'],
    defence: FACTS,
    ...refusedUnder('run_ref_differs', {
      arrange: (scene, digest) => {
        const { admin, commitSha } = scene.github;
        admin.createBranch('mine');
        admin.createRun({ runId: run, headSha: commitSha, headBranch: 'mine', actor: 'maintainer' });
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P33',
    name: 'Another actor than GitHub’s',
    attacker: 'job',
    severity: 'critical',
    attack: ['Start the run yourself.', 'Say somebody else in GITHUB_ACTOR, so that you can approve it.'],
    defence: FACTS,
    ...refusedUnder('run_actor_differs', { facts: { GITHUB_ACTOR: 'somebody' } }),
  },
  {
    id: 'P34',
    name: 'Default branch that every writer can push to',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Push a policy, a key or an approver of your own straight to the default branch.'],
    defence: 'The default branch must change by pull request only, unless the policy waives it.',
    ...refusedUnder('default_branch_unprotected', {
      arrange: (scene, digest) => {
        scene.github.admin.setRules([
          {
            target: 'branch',
            pattern: `refs/heads/${LEDGER_BRANCH}`,
            rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
          },
        ]);
        approve(scene, digest);
      },
    }),
  },
  {
    id: 'P35',
    name: 'The approver wrote a commit before the last',
    attacker: 'writer',
    severity: 'critical',
    attack: ['After a release, write a commit.', 'Have somebody write another on top, and approve the next release.'],
    defence: 'Who wrote a commit since the newest release may not approve.',
    expected: 'policy.decided with approver_is_commit_author',
    control: 'strict',
    run: async (context) => {
      const { scene, digest } = await strictScene(context, { operations: TAG_ONLY });
      approve(scene, digest);
      const first = await scene.prod({ 'expected-plan-digest': digest });
      must(first.outputs['result'] === 'shipped', `the release before the attack did not ship:\n${errorsOf(first)}`);
      const { admin } = scene.github;
      admin.commitFiles('main', { x: { content: 'x' } }, 'By the reviewer', { author: REVIEWER.login });
      const head = admin.commitFiles('main', { y: { content: 'y' } }, 'By somebody', { author: OWNER });
      scene.change({ '.marketops/operations.yml': TAG_ONLY.replace('v1.0.0', 'v2.0.0') });
      admin.createRun({ runId: 9002, headSha: head, actor: 'maintainer' });
      scene.mark();
      const facts = { GITHUB_RUN_ID: '9002', GITHUB_SHA: head, GITHUB_WORKFLOW_SHA: head };
      const next = (await scene.dryRun({}, facts)).outputs['plan-digest'] ?? '';
      admin.approve(9002, ENVIRONMENT, REVIEWER.login, `Approved ${next}`);
      return refused(scene, await scene.prod({ 'expected-plan-digest': next }, facts), 'approver_is_commit_author');
    },
  },
];

interface Situation {
  /** Brings the attack about; the digest is the plan's. Without it the reviewer approves. */
  readonly arrange?: Arrange;
  readonly policy?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>>;
}

/** Prod under the strict policy, where one thing is not as the policy asks: nothing is minted, nothing is written. */
function refusedUnder(code: string, { arrange = approve, policy = STRICT_POLICY, inputs, facts }: Situation): Play {
  return {
    expected: `policy.decided with ${code}`,
    control: 'strict',
    run: async (context) => {
      const { scene, digest } = await strictScene(context, { policy });
      await arrange(scene, digest);
      scene.mark();
      const step = await scene.prod({ 'expected-plan-digest': digest, ...inputs }, facts);
      const result = refused(scene, step, code);
      must(lineOfType(step.lines, 'receipt.minted') === null, 'an enforceable receipt was minted');
      return result;
    },
  };
}

interface FirstAttempt {
  readonly policy?: string;
  /** What differs since then. */
  readonly since?: Arrange;
}

/** Attempt 2 of a run whose first one was on record, and refused for want of an approval. */
function rerun(code: string, { policy = STRICT_POLICY, since }: FirstAttempt): Play {
  return refusedUnder(code, {
    policy,
    facts: { GITHUB_RUN_ATTEMPT: '2' },
    arrange: async (scene, digest) => {
      refused(scene, await scene.prod({ 'expected-plan-digest': digest }), 'approvals_missing');
      const { admin, commitSha } = scene.github;
      admin.createRun({ runId: run, attempt: 1, headSha: commitSha, actor: 'maintainer', status: 'completed' });
      admin.createRun({ runId: run, attempt: 2, headSha: commitSha, actor: 'maintainer' });
      await since?.(scene, digest);
      approve(scene, digest);
    },
  });
}
