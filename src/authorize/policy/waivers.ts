import type { Warning } from '../../protocol/ledger.ts';
import { tryRule } from './decide.ts';
import type { PolicyRequest } from './request.ts';
import type { AuthorizationPolicy } from './schema.ts';
import { entryText, windowState } from 'release-windows/state';

interface Waiver extends Warning {
  readonly waived: (policy: AuthorizationPolicy) => boolean;
  /** What presets settle: told when the policy is checked, not by every run. */
  readonly settled?: true;
}

/** Of reviews and signatures one at least is asked for that may not be by them. */
const excludes = ({ approvals }: AuthorizationPolicy, role: 'actor' | 'triggering_actor' | 'commit_author'): boolean =>
  approvals === 'none' ||
  (approvals.min !== undefined && approvals.not.includes(role)) ||
  approvals.signed?.not.includes(role) === true;

export const WAIVERS: readonly Waiver[] = [
  {
    code: 'approvals_waived',
    message: 'The policy asks for no approval (approvals: none): whoever can start the workflow can publish.',
    waived: ({ approvals }) => approvals === 'none',
    settled: true,
  },
  {
    code: 'actor_may_approve',
    message: 'The actor of the run may approve it (approvals.not lacks actor).',
    waived: (policy) => !excludes(policy, 'actor'),
  },
  {
    code: 'triggering_actor_may_approve',
    message: 'Whoever started the attempt may approve it (approvals.not lacks triggering_actor).',
    waived: (policy) => !excludes(policy, 'triggering_actor'),
  },
  {
    code: 'commit_author_may_approve',
    message: "The commit's author may approve it (approvals.not lacks commit_author).",
    waived: (policy) => !excludes(policy, 'commit_author'),
    settled: true,
  },
  {
    code: 'reviewers_waived',
    message: 'The environment need not have required reviewers (environment_protection.required_reviewers: false).',
    waived: ({ approvals, environment_protection: protection }) =>
      approvals !== 'none' && !protection.required_reviewers,
  },
  {
    code: 'self_review_waived',
    message:
      'The environment may let people approve their own runs (environment_protection.prevent_self_review: false).',
    waived: ({ approvals, environment_protection: protection }) =>
      approvals !== 'none' && !protection.prevent_self_review,
  },
  {
    code: 'admin_bypass_accepted',
    message: 'Administrators may bypass the environment (environment_protection.admins_may_bypass: true).',
    waived: ({ approvals, environment_protection: protection }) => approvals !== 'none' && protection.admins_may_bypass,
  },
  {
    code: 'branch_restriction_waived',
    message: 'The environment may admit every branch (environment_protection.branch_restricted: false).',
    waived: ({ environment_protection: protection }) => !protection.branch_restricted,
  },
  {
    code: 'plan_digest_waived',
    message: 'Prod need not be told which plan was approved (plan_digest: optional).',
    waived: ({ plan_digest: digest }) => digest === 'optional',
  },
  {
    code: 'ledger_protection_waived',
    message: 'The ledger branch need not be protected against rewriting (ledger_protection: warn).',
    waived: ({ ledger_protection: protection }) => protection === 'warn',
    settled: true,
  },
  {
    code: 'default_branch_protection_waived',
    message:
      'Whoever can push to the default branch can change policy, keys and approvers (default_branch_protection: warn).',
    waived: ({ default_branch_protection: protection }) => protection === 'warn',
    settled: true,
  },
];

/** Protections that the policy gives up: `all`, or those that every run warns of in banner, summary and ledger. */
export function waivers(policy: AuthorizationPolicy, { all = false } = {}): Warning[] {
  return WAIVERS.filter(({ waived, settled }) => waived(policy) && (all || settled !== true)).map(
    ({ code, message }) => ({ code, message }),
  );
}

/** One warning for each forbid rule that would match this request, had a break-glass rule not lifted its windows. */
export function breakGlassWarnings(policy: AuthorizationPolicy, asked: PolicyRequest): Warning[] {
  const request = { ...asked, preview: false };
  return policy.rules.flatMap((rule) => {
    const windows = rule.when?.windows;
    if (windows?.break_glass === undefined || windowState(windows, request.now).open) return [];
    const { break_glass: named, ...unliftable } = windows;
    const strict = { ...rule, when: { ...rule.when, windows: unliftable } };
    if (tryRule(policy, rule, request).matched || !tryRule(policy, strict, request).matched) return [];
    const reason = policy.rules.find(({ id }) => id === named)?.reason ?? '';
    const frozen = (windows.freeze ?? []).map(entryText).join('; ');
    return [
      {
        code: 'break_glass_used',
        message:
          `Rule "${named}" (${reason}) lifted rule "${rule.id}" (${rule.reason}) for operation ` +
          `"${request.operation.operation_id}"${frozen === '' ? '' : `, in spite of the freeze ${frozen}`}.`,
      },
    ];
  });
}
