import { POLICY_CODES } from './codes.generated.ts';
import type { Violation } from '../../protocol/receipt.ts';
import { oneLine } from './text.ts';

export { POLICY_CODES };

export type PolicyCode = keyof typeof POLICY_CODES;

/** What a refusal tells: the rule or setting of the policy that asked for it, what was found, what was wanted. */
export interface Refusal {
  /** A rule's id, or null when a setting of the policy refuses. */
  readonly rule: string | null;
  /** The setting (`approvals.min`), where `rule` is null; with a rule, its reason. */
  readonly because: string;
  readonly found: string;
  readonly wanted: string;
}

/** A violation without anything that the policy says, for one that must not be shown. */
export function withoutTexts({ code, rule }: Violation): Violation {
  const { title, next } = POLICY_CODES[code as PolicyCode];
  return { code, rule, message: `${title}. Next: ${next}` };
}

/** A violation whose text names rule, found, wanted and the next step. */
export function refusal(code: PolicyCode, { rule, because, found, wanted }: Refusal): Violation {
  const { title, next } = POLICY_CODES[code];
  const source = rule === null ? `policy setting ${because}` : `rule "${rule}" (${oneLine(because)})`;
  return {
    code,
    rule,
    message: `${title}: ${source}. Found: ${oneLine(found)}. Wanted: ${oneLine(wanted)}. Next: ${next}`,
  };
}
