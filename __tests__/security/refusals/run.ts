import { signedCommit } from 'security-audit/signed-commit';
import { createSecret } from '../../../src/authorize/secret.ts';
import { formatTime } from '../../../src/core/clock.ts';
import { jsonFile } from 'canonical-json/jcs';
import { LEDGER_BRANCH, runPath } from '../../../src/protocol/ledger-files.ts';
import { POLICY, RUN_ID, sceneKeys } from '../../support/scene.ts';
import { SECOND, STRICT, approved, digestUnder, firstAttempt, forbid, run, unreadable, withRule } from './setup.ts';
import type { Case } from './setup.ts';

/** What is wrong with the run, its plan, the rules, the ledger or the key. */
export const RUN_CASES: Readonly<Record<string, Case>> = {
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
  'GitHub knows the run with another event': {
    arrange: approved,
    facts: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    code: 'run_event_differs',
  },
  'GitHub knows the run at another branch': {
    arrange: (scene) => {
      scene.github.admin.createBranch('other');
      scene.github.admin.createRun({ runId: run, headBranch: 'other' });
      approved(scene);
    },
    code: 'run_ref_differs',
  },
  'GitHub knows another actor': { arrange: approved, facts: { GITHUB_ACTOR: 'somebody' }, code: 'run_actor_differs' },
  'GitHub knows another who started it': {
    arrange: approved,
    facts: { GITHUB_TRIGGERING_ACTOR: 'somebody' },
    code: 'run_actor_differs',
  },
  'whoever can write can push to the default branch': {
    policy: STRICT.replace('default_branch_protection: warn', 'default_branch_protection: required'),
    arrange: approved,
    code: 'default_branch_unprotected',
  },
  'rules of the default branch that cannot be read': {
    policy: STRICT.replace('default_branch_protection: warn', 'default_branch_protection: required'),
    arrange: unreadable(() => '/rules/branches/main'),
    code: 'default_branch_protection_unknown',
  },
  'attempt 2 of a run of which the ledger knows nothing, approved without its digest': {
    arrange: (scene) => {
      scene.github.admin.createRun({ runId: run, attempt: 2 });
      approved(scene);
    },
    facts: SECOND,
    code: 'approval_without_plan_digest',
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
  'attempt 2 with another plan, approved as it is': {
    arrange: async (scene) => {
      await firstAttempt(scene);
      scene.change({ 'build/widgets.tar.gz': 'another archive' });
    },
    planAnew: true,
    facts: SECOND,
    code: 'rerun_plan_differs',
  },
  'attempt 2 with another plan, though the first was approved': {
    arrange: async (scene) => {
      await firstAttempt(scene);
      scene.change({ 'build/widgets.tar.gz': 'another archive' });
    },
    facts: SECOND,
    code: 'plan_digest_differs',
    also: ['rerun_plan_differs'],
  },
  'attempt 2 over a day after the first': {
    arrange: async (scene) => {
      await firstAttempt(scene);
      const opened_at = formatTime(Date.now() - 25 * 3_600_000);
      const content = jsonFile({ opened_at, plan_digests: [await digestUnder(scene, STRICT)] }).toString();
      await signedCommit(scene, scene.keys, { [runPath(RUN_ID)]: content });
    },
    facts: SECOND,
    code: 'rerun_plan_unknown',
  },
  'any second attempt, where the policy permits none': {
    policy: STRICT.replace('approvals:', 'reruns: never\napprovals:'),
    arrange: (scene) => {
      scene.github.admin.createRun({ runId: run, attempt: 2 });
      approved(scene);
    },
    facts: SECOND,
    code: 'rerun_refused',
    also: ['approval_without_plan_digest'],
  },
  'more operations than one run may ship': {
    policy: STRICT.replace('approvals:', 'max_operations: 2\napprovals:'),
    arrange: approved,
    code: 'too_many_operations',
  },
  'a ledger branch that anybody can rewrite': {
    policy: STRICT.replace('ledger_protection: warn', 'ledger_protection: required'),
    arrange: approved,
    code: 'ledger_unprotected',
  },
  'a ledger branch whose rules cannot be read': {
    policy: STRICT.replace('ledger_protection: warn', 'ledger_protection: required'),
    arrange: unreadable(() => `/rules/branches/${LEDGER_BRANCH}`),
    code: 'ledger_protection_unknown',
  },
  'a kind of operation that no rule permits': {
    policy: STRICT.replace('[tag_repo, publish_release, open_pr]', '[tag_repo, publish_release]'),
    arrange: approved,
    code: 'policy_no_rule',
    also: ['plan_blocked'],
  },
  'a rule that forbids': { policy: withRule(forbid('')), arrange: approved, code: 'policy_forbids' },
  'a rule that may forbid': {
    policy: withRule(forbid('  when:\n    max_assets: 5\n').replace('publish_release, ', '')),
    arrange: approved,
    code: 'policy_inconclusive',
    also: ['plan_blocked'],
  },
  'a key that the owners did not list': {
    arrange: approved,
    inputs: { 'hmac-key': createSecret((n) => Buffer.alloc(n, 9)) },
    code: 'key_unknown',
    unsigned: true,
  },
  'a key that is no longer in force': {
    options: { trustedKeys: `${sceneKeys().vkey.text} not-after=2026-01-01T00:00:00.000Z\n` },
    arrange: approved,
    code: 'key_not_in_force',
    unsigned: true,
  },
  'no key': { arrange: approved, inputs: { 'hmac-key': '' }, code: 'key_missing', unsigned: true },
  'a key of another form': {
    arrange: approved,
    inputs: { 'hmac-key': 'password' },
    code: 'key_invalid',
    unsigned: true,
  },
  'a former key of another form': {
    arrange: approved,
    inputs: { 'previous-hmac-keys': 'password' },
    code: 'key_invalid',
    unsigned: true,
  },
  'a list of keys that cannot be read': {
    options: { trustedKeys: 'github.test+nonsense\n' },
    arrange: approved,
    code: 'trusted_keys_invalid',
    unsigned: true,
  },
  'no ledger': { options: { ledger: false }, arrange: approved, code: 'ledger_missing', unsigned: true },
};
