import { parseTime } from '../core/clock.ts';
import { digestOf } from '../core/digest.ts';
import { approvalName, findApprovals, judgeApproval } from '../protocol/approval.ts';
import { parseApprovers } from '../protocol/approvers.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { LineOf } from '../protocol/ledger.ts';
import type { SignedApproval } from '../protocol/receipt.ts';
import type { Pins } from './keys.ts';
import { Finding } from './verdict.ts';

/** What the signed approvals of one run are judged by. */
export interface RunOfApprovals {
  readonly opened: LineOf<'run.opened'>;
  readonly planDigest: string;
  /** Null where it cannot be read, which another check tells: then they are judged at the time when the run opened. */
  readonly evidence: Evidence | null;
  /** The list that the run went by. */
  readonly approvers: Uint8Array;
}

/**
 * Judges the text of an approval that is said to have counted, from its signature up.
 * @returns its name on the ledger branch, or what is wrong with it
 */
export function judgeText(
  text: string,
  { digest, key, principal }: SignedApproval,
  { opened, planDigest, evidence, approvers }: RunOfApprovals,
): { readonly name: string } | { readonly fault: string } {
  const signed = evidence?.signed_approvals ?? null;
  const created = signed !== null && 'value' in signed.created_at ? signed.created_at.value : opened.ts;
  const [found] = findApprovals(text);
  if (digestOf(text) !== digest || found?.text !== text) return { fault: 'is no approval text' };
  const judged = judgeApproval(found, {
    origin: opened.data.origin,
    environment: opened.data.environment ?? '',
    planDigest,
    createdAt: parseTime(created) ?? Number.NaN,
    now: parseTime(evidence?.now ?? opened.ts) ?? Number.NaN,
    approvers: parseApprovers(approvers).approvers,
  });
  if (typeof judged === 'string') return { fault: judged };
  if (judged.key !== key || judged.principal !== principal)
    return { fault: `is by ${judged.principal} with ${judged.key}` };
  const told = signed?.counted.find((counted) => counted.digest === digest);
  if (signed !== null && (told?.not_after !== judged.not_after || told.verified !== judged.verified))
    return { fault: 'is not as evidence.json tells it' };
  return { name: approvalName(key, found.message) };
}

/** Whether somebody outside vouches for the lists under which approvals counted. @throws Finding */
export function requireApprovers(pins: Pins | null, lists: Iterable<string>, count: number): void {
  if (pins?.approvers === undefined) {
    const how = 'give one with --approvers FILE or --repository OWNER/NAME';
    throw new Finding('unpinned', `${count} signed approvals, but no list of approvers was given from outside: ${how}`);
  }
  for (const list of lists) {
    if (!pins.approvers.has(list))
      throw new Finding('unverifiable', `approvals counted under the list ${list}, which is none of those given`);
  }
}
