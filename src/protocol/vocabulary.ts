import { oneOf, word } from '../core/shape.ts';
import type { TypeOf } from '../core/shape.ts';

/** The words of the protocol: every closed list of names that stands in its files. */

/** Where the policy, the keys and the approvers stand, on the default branch. */
export const POLICY_PATH = '.marketops/policy.yml';
/** The server of rehearsals, which is no host that anybody has. */
export const REHEARSAL_HOST = 'rehearsal.localhost';
export const TRUSTED_KEYS_PATH = '.marketops/trusted-keys';
export const APPROVERS_PATH = '.marketops/approvers';
/** Where approvals that people signed may lie: `<64 hex of the plan digest>/<64 hex of the key's SHA-256>.txt`. */
export const APPROVALS_BRANCH = 'marketops-approvals';

export const MODES = ['dry_run', 'prod'] as const;
export const mode = oneOf(...MODES);
export type Mode = TypeOf<typeof mode>;

/** Events that only somebody with write access, or GitHub's clock, can bring about: prod ships on no others. The most usual first. */
export const SHIPPING_EVENTS: readonly string[] = [
  'push',
  'workflow_dispatch',
  'schedule',
  'release',
  'repository_dispatch',
  'create',
];

/** Every event that starts a workflow. */
export const EVENTS = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
] as const;

/** How a kind of operation is called; which kinds there are, the readers of plans and lines are told. */
export const operationKind = word('[a-z][a-z0-9_]{0,63}', 'a kind of operation');

export const effect = oneOf('create', 'update', 'none', 'conflict');
export type Effect = TypeOf<typeof effect>;

export const decision = oneOf('permit', 'forbid', 'no_rule', 'conditional');
export type Decision = TypeOf<typeof decision>;

/** The gate's checks in their order: authenticity, then the eight points. */
export const CHECK_NAMES = [
  'authenticity',
  'mode',
  'presence',
  'enforceable',
  'run_binding',
  'operation_binding',
  'consumption',
  'expiration',
  'staleness',
] as const;
export const checkName = oneOf(...CHECK_NAMES);
export type CheckName = TypeOf<typeof checkName>;

export const checkResult = oneOf('pass', 'fail', 'not_evaluated');
export type CheckResult = TypeOf<typeof checkResult>;

/** Which codes each check may fail with. */
export const GATE_CODES = {
  authenticity: ['receipt_malformed', 'signature_invalid', 'key_unknown', 'key_not_in_force'],
  mode: ['mode_not_prod'],
  presence: ['receipt_missing'],
  enforceable: ['receipt_advisory'],
  run_binding: ['run_mismatch'],
  operation_binding: ['operation_mismatch'],
  consumption: ['receipt_consumed', 'ledger_rewound'],
  expiration: ['receipt_expired', 'receipt_not_yet_valid', 'clock_skew'],
  staleness: ['receipt_stale'],
} as const satisfies Record<CheckName, readonly string[]>;
export type GateCode = (typeof GATE_CODES)[CheckName][number];

export const runResult = oneOf('planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed');
export type RunResult = TypeOf<typeof runResult>;

/** The outcomes of an operation whose intent was recorded. */
export const OUTCOMES = ['succeeded', 'failed', 'skipped', 'in_doubt'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const status = oneOf('success', 'failed', 'rejected');
export type Status = TypeOf<typeof status>;
