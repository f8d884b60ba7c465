import type { ApprovalRule, AuthorizationPolicy } from './policy/index.ts';

/** Who must agree, as the report tells it. */
export function approvalTerms({ approvals }: Pick<AuthorizationPolicy, 'approvals'>) {
  if (approvals === 'none') return { min: 0, from: [], not: [], signed: null };
  const { signed } = approvals;
  return { ...termsOf(approvals), signed: signed === undefined ? null : termsOf(signed) };
}

function termsOf({ min = 0, from, not }: Pick<ApprovalRule, 'min' | 'from' | 'not'>) {
  const { users = [], teams = [] } = from ?? {};
  return { min, from: [...teams.map(({ slug }) => `@${slug}`), ...users.map(({ login }) => login)], not };
}
