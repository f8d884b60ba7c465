import { parsePolicy } from '../authorize/policy/index.ts';
import type { ApprovalRule, AuthorizationPolicy } from '../authorize/policy/index.ts';
import type { Kind } from '../operations/kind.ts';
import type { ApprovalTerms } from '../report/decision.ts';

/** Who must agree, as the report tells it. */
export function approvalTerms({ approvals }: Pick<AuthorizationPolicy, 'approvals'>): ApprovalTerms {
  if (approvals === 'none') return { min: 0, from: [], not: [], signed: null };
  const { signed } = approvals;
  return { ...termsOf(approvals), signed: signed === undefined ? null : termsOf(signed) };
}

function termsOf({ min = 0, from, not }: Pick<ApprovalRule, 'min' | 'from' | 'not'>) {
  const { users = [], teams = [] } = from ?? {};
  return { min, from: [...teams.map(({ slug }) => `@${slug}`), ...users.map(({ login }) => login)], not };
}

/** The same from the text of a proof; null where the policy is withheld or cannot be read. */
export function termsOfText(text: string, kinds: readonly Kind[]): ApprovalTerms | null {
  try {
    return text === '' ? null : approvalTerms(parsePolicy(Buffer.from(text), 'policy.yml', kinds).value);
  } catch {
    return null;
  }
}
