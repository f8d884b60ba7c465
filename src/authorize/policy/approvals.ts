import type { Violation } from '../../protocol/receipt.ts';
import { refusal } from './codes.ts';
import type { PolicyCode } from './codes.ts';
import type { Account, ApprovalEvidence, Evidence, Review } from './evidence.ts';
import type { ApprovalRule, AuthorizationPolicy } from './schema.ts';
import { judgeSigned } from './signed.ts';

/**
 * Four eyes: whether enough people approved this run who are none of those that may not. An approval has no time,
 * attempt or commit, so any rejection of the run refuses, whatever was said before or after.
 *
 * An approval that does not count is a violation only where it is missed: with enough others it does no harm.
 */
export function judgeApprovals(policy: AuthorizationPolicy, evidence: ApprovalEvidence): Violation[] {
  const { approvals } = policy;
  if (approvals === 'none') return [];
  return [...reviewed(policy, approvals, evidence), ...judgeSigned(policy, evidence)];
}

function reviewed(policy: AuthorizationPolicy, approvals: ApprovalRule, evidence: ApprovalEvidence): Violation[] {
  const { min = 0 } = approvals;
  const wanted = `${min} approval${min === 1 ? '' : 's'} in environment "${policy.environment}"`;
  if ('unreadable' in evidence.reviews) {
    const found = evidence.reviews.unreadable;
    return [refusal('approvals_unreadable', { rule: null, because: 'approvals', found, wanted })];
  }
  const reviews = evidence.reviews.value;
  const rejected = reviews.flatMap((review) => stateViolation(review));
  if (min === 0) return rejected;
  const excluded = excludedAccounts('approvals.not', approvals, evidence);
  return [
    ...rejected,
    ...excluded.violations,
    ...countViolations(reviews, (review) => discount(review, policy, approvals, excluded.ids, evidence), min, wanted),
  ];
}

const STATES = ['approved', 'rejected', 'pending'];

function stateViolation(review: Review): Violation[] {
  const found = `${nameOf(review.user)} ${review.state} it${review.comment === '' ? '' : `: "${review.comment}"`}`;
  const refuse = (code: PolicyCode, wanted: string) => [
    refusal(code, { rule: null, because: 'approvals', found, wanted }),
  ];
  if (!STATES.includes(review.state)) return refuse('approval_state_unknown', STATES.join(' or '));
  return review.state === 'rejected' ? refuse('approval_rejected', 'no rejection of this run') : [];
}

/** Distinct people whose approval counts, against the number that is wanted. */
function countViolations(
  reviews: readonly Review[],
  judge: (review: Review) => Discount | null,
  min: number,
  wanted: string,
): Violation[] {
  const approved = reviews
    .filter(({ state }) => state === 'approved')
    .map((review) => ({ review, why: judge(review) }));
  const people = new Set(approved.filter(({ why }) => why === null).map(({ review }) => review.user?.id));
  if (people.size >= min) return [];
  const missed = approved.flatMap(({ review, why }) => (why === null ? [] : [{ review, why }]));
  if (missed.length === 0) {
    const found = `${people.size} that count${people.size === 1 ? 's' : ''}`;
    return [refusal('approvals_missing', { rule: null, because: 'approvals.min', found, wanted })];
  }
  return missed.map(({ review, why }) => {
    const found = `${nameOf(review.user)} approved, ${why.found}; ${people.size} of ${min} count`;
    return refusal(why.code, { rule: null, because: why.setting, found, wanted: `${wanted} ${why.wanted}` });
  });
}

interface Discount {
  readonly code: PolicyCode;
  readonly setting: string;
  readonly found: string;
  readonly wanted: string;
}

/** Why an approval does not count, or null when it does. */
function discount(
  review: Review,
  policy: AuthorizationPolicy,
  rule: ApprovalRule,
  excluded: ReadonlyMap<string, Excludable>,
  evidence: ApprovalEvidence,
): Discount | null {
  const { user, environments, comment } = review;
  const names = environments.map(({ name }) => name);
  const here = [policy.environment, evidence.environment].every((environment) =>
    names.some((name) => name.toLowerCase() === environment.toLowerCase()),
  );
  if (!here) {
    const found = `in ${names.map((name) => JSON.stringify(name)).join(', ') || 'no environment'}`;
    return { code: 'approval_other_environment', setting: 'environment', found, wanted: 'itself' };
  }
  if (user === null || user.type !== 'User') {
    const found = user === null ? 'an account that is gone' : `an account of type ${user.type}`;
    return { code: 'approval_not_by_person', setting: 'approvals', found, wanted: 'by people (type User)' };
  }
  const role = excluded.get(user.id);
  if (role !== undefined) {
    const found = `who is the ${role.replace('_', ' ')}`;
    return {
      code: `approver_is_${role}`,
      setting: 'approvals.not',
      found,
      wanted: `by anybody but the ${role.replace('_', ' ')}`,
    };
  }
  const hex = evidence.plan_digest.replace(/^sha256:/, '');
  const asks = rule.comment_must_contain_plan_digest;
  if ((asks || evidence.needs_plan_digest) && (hex === '' || !comment.includes(hex))) {
    return {
      code: 'approval_without_plan_digest',
      setting: asks ? 'approvals.comment_must_contain_plan_digest' : 'reruns (no earlier attempt recorded its plan)',
      found: `with the comment "${comment}"`,
      wanted: `with ${evidence.plan_digest} in the comment`,
    };
  }
  return listed(user, 'approvals.from', rule, evidence);
}

type Excludable = ApprovalRule['not'][number];

/** Who may not approve, by id; an account in several roles stands under the first. */
export function excludedAccounts(
  setting: string,
  { not }: Pick<ApprovalRule, 'not'>,
  evidence: ApprovalEvidence,
): { readonly ids: ReadonlyMap<string, Excludable>; readonly violations: Violation[] } {
  const ids = new Map<string, Excludable>();
  const violations: Violation[] = [];
  for (const role of ['actor', 'triggering_actor', 'commit_author'] as const) {
    if (!not.includes(role)) continue;
    const accounts = accountsOf(role, evidence);
    const known = 'value' in accounts ? accounts.value.filter((account) => account !== null) : [];
    for (const { id } of known) if (!ids.has(id)) ids.set(id, role);
    if ('value' in accounts && known.length > 0 && known.length === accounts.value.length) continue;
    const name = role.replace('_', ' ');
    const found =
      'value' in accounts ? `no account of the ${name}` : `the ${name} could not be read (${accounts.unreadable})`;
    const wanted = `the ${name}, so that it can be told from the approvers`;
    violations.push(refusal('approver_exclusion_unknown', { rule: null, because: setting, found, wanted }));
  }
  return { ids, violations };
}

function accountsOf(role: Excludable, evidence: ApprovalEvidence): Evidence<readonly (Account | null)[]> {
  if (role === 'commit_author') return evidence.commit_authors;
  const one = evidence[role];
  return 'value' in one ? { value: [one.value] } : one;
}

/** Whether the user is one of those whose approval counts; ids are compared, for logins can change hands. */
export function listed(
  user: Pick<Account, 'id' | 'login'>,
  setting: string,
  { from }: Pick<ApprovalRule, 'from'>,
  evidence: ApprovalEvidence,
): Discount | null {
  if (from === undefined || from.users?.some(({ id }) => id === user.id)) return null;
  const unread: string[] = [];
  for (const { id, slug } of from.teams ?? []) {
    const members = evidence.teams.find((team) => team.id === id)?.members;
    if (members !== undefined && 'value' in members) {
      if (members.value.includes(user.id)) return null;
    } else {
      unread.push(`team ${slug} (${members?.unreadable ?? 'not read'})`);
    }
  }
  if (unread.length > 0) {
    const found = `who may be in ${unread.join(', ')}`;
    return { code: 'approver_team_unreadable', setting, found, wanted: 'by members of teams that can be read' };
  }
  const names = [...(from.users ?? []).map(({ login }) => login), ...(from.teams ?? []).map(({ slug }) => slug)];
  return { code: 'approver_not_listed', setting, found: 'who is not listed', wanted: `by ${names.join(' or ')}` };
}

function nameOf(user: Account | null): string {
  return user === null ? 'somebody unknown' : `${user.login} (id ${user.id})`;
}
