import { formatTime } from '../../../../src/core/clock.ts';
import { jsonFile } from 'canonical-json/jcs';
import { runPath } from '../../../../src/protocol/ledger-files.ts';
import { approve, nextRun, strictScene } from '../setups.ts';
import { errorsOf, lineOfType, refused } from '../assertions.ts';
import {
  ENVIRONMENT,
  LEDGER_RULES,
  OWNER,
  POLICY,
  PROTECTED,
  REVIEWER,
  RUN_ID,
  STRICT_POLICY,
  TAG_ONLY,
} from '../material.ts';
import { MINUTE } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
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
/** Something happens, and the reviewer approves all the same. */
const andApproved =
  (happens: (scene: Scene) => unknown, login?: string): Arrange =>
  (scene, digest) => {
    happens(scene);
    approve(scene, digest, login);
  };
const environment = (change: object): Arrange =>
  andApproved(({ github }) => github.admin.setEnvironment(ENVIRONMENT, { ...PROTECTED, ...change }));

export const PEOPLE: readonly Scenario[] = [
  named('P1', 'Nobody approved', 'writer', 'critical', FOUR_EYES, {
    attack: ['Run prod without waiting for a reviewer.'],
    ...refusedUnder('approvals_missing', { arrange: () => undefined }),
  }),
  named('P2', 'The approver is the actor', 'writer', 'critical', FOUR_EYES, {
    attack: ['Approve a run that you started.'],
    ...refusedUnder('approver_is_actor', { arrange: approvedBy('maintainer') }),
  }),
  named('P3', 'The approver re-ran the run', 'writer', 'critical', FOUR_EYES, {
    attack: ['Have somebody start a run.', 'Start it again, and approve it.'],
    ...refusedUnder('approver_is_triggering_actor', {
      arrange: andApproved((scene) => {
        const { admin, commitSha } = scene.github;
        admin.createRun({ runId: run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
      }, 'starter'),
      facts: { GITHUB_TRIGGERING_ACTOR: 'starter' },
    }),
  }),
  named('P4', 'The approver wrote the commit', 'writer', 'critical', FOUR_EYES, {
    attack: ['Write the commit, have somebody push it, approve it.'],
    ...refusedUnder('approver_is_commit_author', { arrange: approvedBy('acme') }),
  }),
  named('P5', 'A bot approves', 'writer', 'high', FOUR_EYES, {
    attack: ['Let an app approve the deployment.'],
    ...refusedUnder('approval_not_by_person', {
      arrange: andApproved((scene) => scene.github.admin.addUser('robot', { type: 'Bot' }), 'robot'),
    }),
  }),
  named('P6', 'Somebody else approves', 'writer', 'high', FOUR_EYES, {
    attack: ['Approve with an account that the policy does not name.'],
    ...refusedUnder('approver_not_listed', { arrange: approvedBy('stranger') }),
  }),
  named('P7', 'A reviewer’s name taken over', 'stranger', 'high', 'Reviewers are compared by their ids.', {
    attack: ['Register the login of a reviewer who renamed the account.', 'Approve with it.'],
    ...refusedUnder('approver_not_listed', {
      arrange: andApproved((scene) => scene.github.admin.addUser('reviewer', { id: 666 })),
    }),
  }),
  named('P8', 'Rejected, then approved', 'writer', 'high', 'Any rejection of a run refuses it.', {
    attack: ['Have the run rejected by one reviewer.', 'Ask another.'],
    ...refusedUnder('approval_rejected', {
      arrange: andApproved((scene) => scene.github.admin.reject(run, ENVIRONMENT, 'other', 'no')),
    }),
  }),
  named('P9', 'Approved in another environment', 'writer', 'high', FOUR_EYES, {
    attack: ['Have staging approved.', 'Ship to production.'],
    ...refusedUnder('approval_other_environment', {
      arrange: (scene, digest) => scene.github.admin.approve(run, 'staging', 'reviewer', `Approved ${digest}`),
    }),
  }),
  named('P10', 'Approval of another plan', 'writer', 'critical', {
    defence: 'The reviewer’s comment names the digest of the plan.',
    attack: ['Have one plan approved.', 'Ship another in the same run.'],
    ...refusedUnder('approval_without_plan_digest', { arrange: (scene) => approve(scene, `sha256:${'4'.repeat(64)}`) }),
  }),
  named('P11', 'Approvals hidden', 'writer', 'critical', EVIDENCE, {
    attack: ['Take the permission to read approvals away from the token.'],
    ...refusedUnder('approvals_unreadable', {
      arrange: (scene) => {
        scene.github.setInterceptor(({ phase, path }) =>
          phase === 'before' && path.includes('/approvals')
            ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
            : null,
        );
      },
    }),
  }),
  named('P12', 'Environment that does not exist', 'admin', 'critical', EVIDENCE, {
    attack: ['Delete the environment; a job that names it makes it again, without rules.'],
    ...refusedUnder('environment_missing', {
      // Without an approval: one would make the environment again.
      arrange: (scene) => {
        scene.github.admin.deleteEnvironment(ENVIRONMENT);
      },
    }),
  }),
  named('P13', 'Environment without reviewers', 'admin', 'critical', EVIDENCE, {
    attack: ['Take the required reviewers off the environment.'],
    ...refusedUnder('environment_no_reviewers', { arrange: environment({ requiredReviewers: [] }) }),
  }),
  named('P14', 'Self-review allowed', 'admin', 'high', EVIDENCE, {
    attack: ['Allow people to approve their own deployments.'],
    ...refusedUnder('environment_self_review', { arrange: environment({ preventSelfReview: false }) }),
  }),
  named('P15', 'Bypass by an administrator', 'admin', 'critical', EVIDENCE, {
    attack: ['Allow administrators to bypass the rules, and bypass them.'],
    ...refusedUnder('environment_admin_bypass', { arrange: environment({ canAdminsBypass: true }) }),
  }),
  named('P16', 'Bypass that GitHub does not mention', 'github', 'high', EVIDENCE, {
    attack: ['Use a server whose answer does not say whether administrators may bypass.'],
    ...refusedUnder('environment_admin_bypass', { arrange: environment({ canAdminsBypass: undefined }) }),
  }),
  named('P17', 'Every branch may deploy', 'admin', 'high', EVIDENCE, {
    attack: ['Take the branch rule off the environment.'],
    ...refusedUnder('environment_any_branch', { arrange: environment({ branchPolicy: null }) }),
  }),
  named('P18', 'Another environment than the policy’s', 'writer', 'high', {
    defence: 'The policy names the environment that ships.',
    attack: ['Name an environment of your own in the workflow.'],
    ...refusedUnder('environment_mismatch', { inputs: { environment: 'staging' } }),
  }),
  named('P19', 'No approved plan given', 'writer', 'critical', DIGEST, {
    attack: ['Leave expected-plan-digest out.'],
    ...refusedUnder('plan_digest_missing', { inputs: { 'expected-plan-digest': '' } }),
  }),
  named('P20', 'Asset swapped between approval and upload', 'job', 'critical', DIGEST, {
    attack: ['Have the plan approved.', 'Let a later build step replace an asset.'],
    ...refusedUnder('plan_digest_differs', {
      arrange: andApproved((scene) => scene.change({ 'build/widgets.tar.gz': 'something else' })),
    }),
  }),
  named('P21', 'The run is at another commit', 'job', 'critical', FACTS, {
    attack: ['Check out another commit than the approved run’s, and say so in GITHUB_SHA.'],
    ...refusedUnder('run_head_differs', {
      arrange: andApproved((scene) => {
        const headSha = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
        scene.github.admin.createRun({ runId: run, headSha, actor: 'maintainer' });
      }),
    }),
  }),
  named('P22', 'The run is of another workflow', 'workflow', 'high', FACTS, {
    attack: ['Ship from a workflow file of your own, under the release workflow’s run.'],
    ...refusedUnder('run_workflow_differs', {
      facts: { GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/mine.yml@refs/heads/main' },
    }),
  }),
  named('P23', 'Variables of another run injected', 'job', 'critical', FACTS, {
    attack: ['Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours.'],
    ...refusedUnder('run_unreadable', { facts: { GITHUB_RUN_ID: '9999' } }),
  }),
  named('P24', 'Policy changed in the checkout', 'job', 'critical', 'Prod reads the policy from the default branch.', {
    attack: ['Let a build step write a policy that permits everything.'],
    ...refusedUnder('policy_condition_unmet', {
      policy: STRICT_POLICY.replace('heads/main]', 'heads/release]'),
      arrange: andApproved((scene) => scene.change({ '.marketops/policy.yml': POLICY })),
    }),
  }),
  named('P25', 'Policy changed on a branch', 'writer', 'critical', {
    defence: 'A branch is judged by the default branch’s rules.',
    attack: ['Push a branch whose policy permits it, and run from there.'],
    ...refusedUnder('policy_condition_unmet', {
      arrange: andApproved((scene) =>
        scene.github.admin.commitFiles('mine', { '.marketops/policy.yml': { content: POLICY } }, 'Relax'),
      ),
      facts: { GITHUB_REF: 'refs/heads/mine' },
    }),
  }),
  named('P26', 'More operations than the policy allows', 'writer', 'medium', {
    defence: 'A policy limits how many operations a plan may hold.',
    attack: ['Add operations to the plan until it holds more than the limit.'],
    ...refusedUnder('too_many_operations', {
      policy: STRICT_POLICY.replace('max_operations: 20', 'max_operations: 2'),
    }),
  }),
  named('P27', 'Unprotected ledger', 'admin', 'high', 'A policy can require a protected ledger branch.', {
    attack: ['Take the rules off the ledger branch, so that it can be rewritten.'],
    ...refusedUnder('ledger_unprotected', {
      arrange: andApproved((scene) => scene.github.admin.setRules([])),
    }),
  }),
  named('P28', 'Re-run with another plan', 'writer', 'high', SAME_PLAN, {
    attack: RERUN,
    ...rerun('rerun_plan_differs', { since: (scene) => scene.change({ 'build/widgets.tar.gz': 'something else' }) }),
  }),
  named('P29', 'Re-run after a day', 'writer', 'high', SAME_PLAN, {
    attack: RERUN,
    ...rerun('rerun_plan_unknown', {
      since: (scene, digest) => {
        const opened_at = formatTime(Date.now() - 25 * 60 * MINUTE);
        const record = jsonFile({ opened_at, plan_digests: [digest] }).toString();
        return signedCommit(scene, scene.keys, { [runPath(RUN_ID)]: record });
      },
    }),
  }),
  named('P30', 'Re-run where none is allowed', 'writer', 'high', SAME_PLAN, {
    attack: RERUN,
    ...rerun('rerun_refused', { policy: STRICT_POLICY.replace('same_plan', 'never') }),
  }),
  named('P31', 'Another event than GitHub’s', 'job', 'critical', FACTS, {
    attack: ['Be started by an event that the rules do not permit.', 'Say another in GITHUB_EVENT_NAME.'],
    ...refusedUnder('run_event_differs', { facts: { GITHUB_EVENT_NAME: 'workflow_dispatch' } }),
  }),
  named('P32', 'Another branch than GitHub’s', 'job', 'critical', FACTS, {
    attack: ['Run from a branch of your own.', 'Say refs/heads/main in GITHUB_REF.'],
    ...refusedUnder('run_ref_differs', {
      arrange: andApproved((scene) => {
        const { admin, commitSha } = scene.github;
        admin.createBranch('mine');
        admin.createRun({ runId: run, headSha: commitSha, headBranch: 'mine', actor: 'maintainer' });
      }),
    }),
  }),
  named('P33', 'Another actor than GitHub’s', 'job', 'critical', FACTS, {
    attack: ['Start the run yourself.', 'Say somebody else in GITHUB_ACTOR, so that you can approve it.'],
    ...refusedUnder('run_actor_differs', { facts: { GITHUB_ACTOR: 'somebody' } }),
  }),
  named('P34', 'Default branch that every writer can push to', 'writer', 'critical', {
    defence: 'The default branch must change by pull request only, unless the policy waives it.',
    attack: ['Push a policy, a key or an approver of your own straight to the default branch.'],
    ...refusedUnder('default_branch_unprotected', {
      arrange: andApproved((scene) => scene.github.admin.setRules([LEDGER_RULES])),
    }),
  }),
  named('P35', 'The approver wrote a commit before the last', 'writer', 'critical', {
    defence: 'Who wrote a commit since the newest release may not approve.',
    attack: ['After a release, write a commit.', 'Have somebody write another on top, and approve the next release.'],
    ...play('strict', 'policy.decided with approver_is_commit_author', async (context) => {
      const { scene, digest } = await strictScene(context, { operations: TAG_ONLY });
      approve(scene, digest);
      const first = await scene.prod({ 'expected-plan-digest': digest });
      must(first.outputs['result'] === 'shipped', `the release before the attack did not ship:\n${errorsOf(first)}`);
      const { admin } = scene.github;
      admin.commitFiles('main', { x: { content: 'x' } }, 'By the reviewer', { author: REVIEWER.login });
      const head = admin.commitFiles('main', { y: { content: 'y' } }, 'By somebody', { author: OWNER });
      scene.change({ '.marketops/operations.yml': TAG_ONLY.replace('v1.0.0', 'v2.0.0') });
      scene.mark();
      const facts = { ...nextRun(scene, head), GITHUB_SHA: head, GITHUB_WORKFLOW_SHA: head };
      const next = (await scene.dryRun({}, facts)).outputs['plan-digest'] ?? '';
      admin.approve(9002, ENVIRONMENT, REVIEWER.login, `Approved ${next}`);
      return refused(scene, await scene.prod({ 'expected-plan-digest': next }, facts), 'approver_is_commit_author');
    }),
  }),
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
  return play('strict', `policy.decided with ${code}`, async (context) => {
    const { scene, digest } = await strictScene(context, { policy });
    await arrange(scene, digest);
    scene.mark();
    const step = await scene.prod({ 'expected-plan-digest': digest, ...inputs }, facts);
    const result = refused(scene, step, code);
    must(lineOfType(step.lines, 'receipt.minted') === null, 'an enforceable receipt was minted');
    return result;
  });
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
