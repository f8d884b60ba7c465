import { accountOf } from '../../protocol/approvers.ts';
import type { Violation } from '../../protocol/receipt.ts';
import { excludedAccounts, listed } from './approvals.ts';
import { refusal } from './codes.ts';
import type { ApprovalEvidence, SignedBy } from './evidence.ts';
import type { AuthorizationPolicy, SignedRule } from './schema.ts';

/** Approvals that people signed: whether enough of them count who may sign, each person once whatever their keys. */

interface Signatures {
  readonly counted: readonly SignedBy[];
  /** Why others do not, for people. */
  readonly missed: readonly string[];
  readonly violations: readonly Violation[];
}

const NONE: Signatures = { counted: [], missed: [], violations: [] };

const personOf = (principal: string) => accountOf(principal) ?? { id: principal, login: principal };
const idOf = (principal: string): string => personOf(principal).id;

/** The signatures that count under this policy; none where it asks for none. */
export function countedSignatures(
  { approvals }: AuthorizationPolicy,
  evidence: ApprovalEvidence | undefined,
): Signatures {
  if (approvals === 'none' || approvals.signed === undefined || !evidence?.signed) return NONE;
  const rule = approvals.signed;
  const { ids, violations } = excludedAccounts('approvals.signed.not', rule, evidence);
  const judged = evidence.signed.counted.map((signed) => ({ signed, why: discount(signed, rule, ids, evidence) }));
  const wasExcluded = violations.length > 0;
  return {
    counted: judged.filter(({ why }) => why === null && !wasExcluded).map(({ signed }) => signed),
    missed: judged.flatMap(({ signed, why }) => (why === null ? [] : [`${signed.principal} signed, ${why}`])),
    violations,
  };
}

function discount(
  { principal, verified }: Pick<SignedBy, 'principal' | 'verified'>,
  rule: SignedRule,
  excluded: ReadonlyMap<string, string>,
  evidence: ApprovalEvidence,
): string | null {
  const role = excluded.get(idOf(principal));
  if (role !== undefined) return `who is the ${role.replace('_', ' ')}`;
  if (rule.verified && !verified) return 'with a key that did not verify who touched it';
  return listed(personOf(principal), 'approvals.signed.from', rule, evidence)?.found ?? null;
}

export function judgeSigned(policy: AuthorizationPolicy, evidence: ApprovalEvidence): Violation[] {
  const rule = policy.approvals === 'none' ? undefined : policy.approvals.signed;
  if (rule === undefined) return [];
  const because = 'approvals.signed.min';
  const wanted = `${rule.min} signature${rule.min === 1 ? '' : 's'} of this plan`;
  const { signed } = evidence;
  if (signed === null)
    return [refusal('approvals_unreadable', { rule: null, because, found: 'nothing that was looked at', wanted })];
  const { counted, missed, violations } = countedSignatures(policy, evidence);
  const people = new Set(counted.map(({ principal }) => idOf(principal)));
  if (violations.length > 0 || people.size >= rule.min) return [...violations];
  const { ids } = excludedAccounts(because, rule, evidence);
  const others = signed.approvers.filter(
    (principal) =>
      !people.has(idOf(principal)) && discount({ principal, verified: true }, rule, ids, evidence) === null,
  );
  const who = others.length === 0 ? 'nobody that .marketops/approvers lists' : others.slice(0, SHOWN).join(', ');
  const names = counted.map(({ principal }) => principal);
  const found = [
    `${people.size} that count${people.size === 1 ? 's' : ''}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
    ...missed,
    ...signed.ignored.slice(0, SHOWN).map(({ from, reason }) => `${from}: ${reason}`),
  ].join('; ');
  const more = `${wanted}; who may still sign: ${who}; each with \`marketops approve ${signed.run_id}\``;
  return [refusal('approvals_missing', { rule: null, because, found, wanted: more })];
}

const SHOWN = 10;
