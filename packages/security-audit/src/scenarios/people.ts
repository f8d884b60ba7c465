import { formatTime } from '../../../../src/core/clock.ts';
import { jsonFile } from '../../../../src/protocol/jcs.ts';
import type { Json } from '../../../../src/protocol/jcs.ts';
import { LEDGER_BRANCH, runPath } from '../../../../src/protocol/ledger-files.ts';
import { approve, strictScene } from '../grounds.ts';
import { lineOfType, refused } from '../judge.ts';
import { ENVIRONMENT, PLAIN_POLICY, PROTECTED, RUN_ID, STRICT_POLICY } from '../material.ts';
import { MINUTE } from '../receipts.ts';
import { must } from '../scenario.ts';
import type { Scenario, Severity } from '../scenario.ts';
import type { AuditScene, StepChanges } from '../scene.ts';

type Told = readonly [id: string, name: string, severity: Severity, attack: readonly string[], defence: string];

type Arrange = (scene: AuditScene, digest: string) => void | Promise<void>;

interface Play {
  /** Brings the attack about; the digest is the plan's. Without it the reviewer approves. */
  readonly arrange?: Arrange;
  readonly policy?: string;
  readonly changes?: StepChanges;
}

/** Prod under the strict policy, where one thing is not as the policy asks: nothing is minted, nothing is written. */
function strict([id, name, severity, attack, defence]: Told, code: string, play: Play): Scenario {
  return {
    id,
    name,
    severity,
    attack,
    defence,
    expected: `policy.decided with ${code}`,
    control: 'strict',
    run: async (context) => {
      const { scene, digest } = await strictScene(context, play.policy === undefined ? {} : { policy: play.policy });
      if (play.arrange === undefined) approve(scene, digest);
      else await play.arrange(scene, digest);
      scene.mark();
      const inputs = { 'expected-plan-digest': digest, ...play.changes?.inputs };
      const step = await scene.prod({ ...play.changes, inputs });
      const result = refused(scene, step, code);
      must(lineOfType(step.lines, 'receipt.minted') === null, 'an enforceable receipt was minted');
      return result;
    },
  };
}

const run = Number(RUN_ID);
const FOUR_EYES = 'Approvals are read from GitHub, and count only by people who are none of those involved.';
const EVIDENCE = 'GitHub is asked how the environment is protected; what it does not say counts as not so.';
const FACTS = 'What the job was told of its run is compared with what GitHub knows of it.';
const DIGEST = 'The approved plan’s digest must be the digest of what is about to be done.';

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
  strict(
    ['P1', 'Nobody approved', 'critical', ['Run prod without waiting for a reviewer.'], FOUR_EYES],
    'approvals_missing',
    {
      arrange: () => undefined,
    },
  ),
  strict(
    ['P2', 'The approver is the actor', 'critical', ['Approve a run that you started.'], FOUR_EYES],
    'approver_is_actor',
    { arrange: approvedBy('maintainer') },
  ),
  strict(
    [
      'P3',
      'The approver re-ran the run',
      'critical',
      ['Have somebody start a run.', 'Start it again, and approve it.'],
      FOUR_EYES,
    ],
    'approver_is_triggering_actor',
    {
      arrange: (scene, digest) => {
        const { admin, commitSha } = scene.github;
        admin.createRun({ runId: run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
        approve(scene, digest, 'starter');
      },
    },
  ),
  strict(
    [
      'P4',
      'The approver wrote the commit',
      'critical',
      ['Write the commit, have somebody push it, approve it.'],
      FOUR_EYES,
    ],
    'approver_is_commit_author',
    { arrange: approvedBy('acme') },
  ),
  strict(
    ['P5', 'A bot approves', 'high', ['Let an app approve the deployment.'], FOUR_EYES],
    'approval_not_by_person',
    {
      arrange: (scene, digest) => {
        scene.github.admin.addUser('robot', { type: 'Bot' });
        approve(scene, digest, 'robot');
      },
    },
  ),
  strict(
    ['P6', 'Somebody else approves', 'high', ['Approve with an account that the policy does not name.'], FOUR_EYES],
    'approver_not_listed',
    { arrange: approvedBy('stranger') },
  ),
  strict(
    [
      'P7',
      'A reviewer’s name taken over',
      'high',
      ['Register the login of a reviewer who renamed the account.', 'Approve with it.'],
      'Reviewers are compared by their ids, which do not change hands.',
    ],
    'approver_not_listed',
    {
      arrange: (scene, digest) => {
        scene.github.admin.addUser('reviewer', { id: 666 });
        approve(scene, digest);
      },
    },
  ),
  strict(
    [
      'P8',
      'Rejected, then approved',
      'high',
      ['Have the run rejected by one reviewer.', 'Ask another.'],
      'Any rejection of a run refuses it.',
    ],
    'approval_rejected',
    {
      arrange: (scene, digest) => {
        scene.github.admin.reject(run, ENVIRONMENT, 'other', 'no');
        approve(scene, digest);
      },
    },
  ),
  strict(
    ['P9', 'Approved in another environment', 'high', ['Have staging approved.', 'Ship to production.'], FOUR_EYES],
    'approval_other_environment',
    { arrange: (scene, digest) => scene.github.admin.approve(run, 'staging', 'reviewer', `Approved ${digest}`) },
  ),
  strict(
    [
      'P10',
      'Approval of another plan',
      'critical',
      ['Have one plan approved.', 'Ship another in the same run.'],
      'The reviewer’s comment names the digest of the plan.',
    ],
    'approval_without_plan_digest',
    { arrange: (scene) => approve(scene, `sha256:${'4'.repeat(64)}`) },
  ),
  strict(
    ['P11', 'Approvals hidden', 'critical', ['Take the permission to read approvals away from the token.'], EVIDENCE],
    'approvals_unreadable',
    {
      arrange: (scene) => {
        scene.github.setInterceptor(({ phase, path }) =>
          phase === 'before' && path.includes('/approvals')
            ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
            : null,
        );
      },
    },
  ),
  strict(
    [
      'P12',
      'Environment that does not exist',
      'critical',
      ['Delete the environment; a job that names it makes it again, without rules.'],
      EVIDENCE,
    ],
    'environment_missing',
    {
      // Without an approval: one would make the environment again.
      arrange: (scene) => {
        scene.github.admin.deleteEnvironment(ENVIRONMENT);
      },
    },
  ),
  strict(
    [
      'P13',
      'Environment without reviewers',
      'critical',
      ['Take the required reviewers off the environment.'],
      EVIDENCE,
    ],
    'environment_no_reviewers',
    { arrange: environment({ requiredReviewers: [] }) },
  ),
  strict(
    ['P14', 'Self-review allowed', 'high', ['Allow people to approve their own deployments.'], EVIDENCE],
    'environment_self_review',
    { arrange: environment({ preventSelfReview: false }) },
  ),
  strict(
    [
      'P15',
      'Bypass by an administrator',
      'critical',
      ['Allow administrators to bypass the rules, and bypass them.'],
      EVIDENCE,
    ],
    'environment_admin_bypass',
    { arrange: environment({ canAdminsBypass: true }) },
  ),
  strict(
    [
      'P16',
      'Bypass that GitHub does not mention',
      'high',
      ['Use a server whose answer does not say whether administrators may bypass.'],
      EVIDENCE,
    ],
    'environment_admin_bypass',
    { arrange: environment({ canAdminsBypass: undefined }) },
  ),
  strict(
    ['P17', 'Every branch may deploy', 'high', ['Take the branch rule off the environment.'], EVIDENCE],
    'environment_any_branch',
    { arrange: environment({ branchPolicy: null }) },
  ),
  strict(
    [
      'P18',
      'Another environment than the policy’s',
      'high',
      ['Name an environment of your own in the workflow.'],
      'The policy names the environment that ships.',
    ],
    'environment_mismatch',
    { changes: { inputs: { environment: 'staging' } } },
  ),
  strict(
    ['P19', 'No approved plan given', 'critical', ['Leave expected-plan-digest out.'], DIGEST],
    'plan_digest_missing',
    {
      changes: { inputs: { 'expected-plan-digest': '' } },
    },
  ),
  strict(
    [
      'P20',
      'Asset swapped between approval and upload',
      'critical',
      ['Have the plan approved.', 'Let a later build step replace an asset.'],
      DIGEST,
    ],
    'plan_digest_differs',
    {
      arrange: async (scene, digest) => {
        approve(scene, digest);
        await scene.change({ 'build/widgets.tar.gz': 'something else' });
      },
    },
  ),
  strict(
    [
      'P21',
      'The run is at another commit',
      'critical',
      ['Check out another commit than the approved run’s, and say so in GITHUB_SHA.'],
      FACTS,
    ],
    'run_head_differs',
    {
      arrange: (scene, digest) => {
        const headSha = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
        scene.github.admin.createRun({ runId: run, headSha, actor: 'maintainer' });
        approve(scene, digest);
      },
    },
  ),
  strict(
    [
      'P22',
      'The run is of another workflow',
      'high',
      ['Ship from a workflow file of your own, under the release workflow’s run.'],
      FACTS,
    ],
    'run_workflow_differs',
    { changes: { facts: { GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/mine.yml@refs/heads/main' } } },
  ),
  strict(
    [
      'P23',
      'Variables of another run injected',
      'critical',
      ['Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours.'],
      FACTS,
    ],
    'run_unreadable',
    { changes: { facts: { GITHUB_RUN_ID: '9999' } } },
  ),
  strict(
    [
      'P24',
      'Policy changed in the checkout',
      'critical',
      ['Let a build step write a policy that permits everything.'],
      'In prod the policy is read from the default branch, whatever the checkout holds.',
    ],
    'policy_condition_unmet',
    {
      policy: STRICT_POLICY.replace('heads/main]', 'heads/release]'),
      arrange: async (scene, digest) => {
        approve(scene, digest);
        await scene.change({ '.marketops/policy.yml': PLAIN_POLICY });
      },
    },
  ),
  strict(
    [
      'P25',
      'Policy changed on a branch',
      'critical',
      ['Push a branch whose policy permits it, and run from there.'],
      'A branch cannot change the rules that it is judged by: they are the default branch’s.',
    ],
    'policy_condition_unmet',
    {
      arrange: (scene, digest) => {
        scene.github.admin.commitFiles('mine', { '.marketops/policy.yml': { content: PLAIN_POLICY } }, 'Relax');
        approve(scene, digest);
      },
      changes: { facts: { GITHUB_REF: 'refs/heads/mine' } },
    },
  ),
  strict(
    [
      'P26',
      'More operations than the policy allows',
      'medium',
      ['Add operations to the plan until it holds more than the limit.'],
      'A policy limits how many operations a plan may hold.',
    ],
    'too_many_operations',
    { policy: STRICT_POLICY.replace('max_operations: 20', 'max_operations: 2') },
  ),
  strict(
    [
      'P27',
      'Unprotected ledger',
      'high',
      ['Take the rules off the ledger branch, so that it can be rewritten.'],
      'A policy can require that the ledger branch can be neither rewritten nor deleted.',
    ],
    'ledger_unprotected',
    {
      arrange: (scene, digest) => {
        scene.github.admin.setRules([]);
        approve(scene, digest);
      },
    },
  ),
  rerun('P28', 'Re-run with another plan', 'rerun_plan_differs', STRICT_POLICY, [`sha256:${'5'.repeat(64)}`], 0),
  rerun('P29', 'Re-run after a day', 'rerun_plan_unknown', STRICT_POLICY, [], 25),
  rerun('P30', 'Re-run where none is allowed', 'rerun_refused', STRICT_POLICY.replace('same_plan', 'never'), [], 0),
];

/** Attempt 2 of a run whose first attempt was opened this many hours ago with these plans; none: with this one. */
function rerun(
  id: string,
  name: string,
  code: string,
  policy: string,
  plans: readonly string[],
  hoursAgo: number,
): Scenario {
  return strict(
    [
      id,
      name,
      'high',
      [
        'Have the first attempt approved, and let it fail.',
        'Re-run it, which needs no new approval, with something else or later.',
      ],
      'A re-run must have a plan of the first attempt, within a day; a policy can refuse re-runs at all.',
    ],
    code,
    {
      policy,
      arrange: (scene, digest) => {
        const record: Json = {
          opened_at: formatTime(Date.now() - hoursAgo * 60 * MINUTE),
          plan_digests: plans.length === 0 ? [digest] : [...plans],
        };
        const { admin, commitSha } = scene.github;
        const files = { [runPath(RUN_ID)]: { content: jsonFile(record).toString() } };
        admin.commitFiles(LEDGER_BRANCH, files, 'The first attempt');
        admin.createRun({ runId: run, attempt: 1, headSha: commitSha, actor: 'maintainer', status: 'completed' });
        admin.createRun({ runId: run, attempt: 2, headSha: commitSha, actor: 'maintainer' });
        approve(scene, digest);
      },
      changes: { facts: { GITHUB_RUN_ATTEMPT: '2' } },
    },
  );
}
