import { parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import type { Kind } from '../operations/kind.ts';
import type { ApprovalTerms } from '../report/decision.ts';

/** Who must agree, as the report tells it. */
export function approvalTerms({ approvals }: Pick<AuthorizationPolicy, 'approvals'>): ApprovalTerms {
  if (approvals === 'none') return { min: 0, from: [], not: [] };
  const { users = [], teams = [] } = approvals.from ?? {};
  const from = [...teams.map(({ slug }) => `@${slug}`), ...users.map(({ login }) => login)];
  return { min: approvals.min, from, not: approvals.not };
}

/** The same from the text of a proof; null where the policy is withheld or cannot be read. */
export function termsOfText(text: string, kinds: readonly Kind[]): ApprovalTerms | null {
  try {
    return text === '' ? null : approvalTerms(parsePolicy(Buffer.from(text), 'policy.yml', kinds).value);
  } catch {
    return null;
  }
}
