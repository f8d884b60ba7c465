import { parseTime } from '../core/clock.ts';
import { parseApprovers } from '../protocol/approvers.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { SignedApproval } from '../protocol/receipt.ts';
import type { Signature } from './decision.ts';
import type { ReportInput } from './input.ts';

/** The signed approvals that counted, with what evidence and approvers tell of them. */
export function signaturesOf({
  proof,
  evidenceText,
  approversText,
}: Pick<ReportInput, 'proof' | 'evidenceText' | 'approversText'>): readonly Signature[] {
  const { signed_approvals: signed } = proof.phase_2_fc_authorization;
  if (signed.length === 0) return [];
  const { approvers } = parseApprovers(Buffer.from(approversText));
  const keys = new Map(approvers.map(({ key }) => [key.fingerprint, key.blob.toString('base64')]));
  const read = evidenceOf(evidenceText);
  return signed.map((approval: SignedApproval) => {
    const told = read?.counted.find(({ digest }) => digest === approval.digest);
    return {
      ...approval,
      publicKey: keys.get(approval.key) ?? '',
      notAfter: told?.not_after ?? null,
      verified: told?.verified ?? false,
    };
  });
}

function evidenceOf(text: string): Evidence['signed_approvals'] {
  return text === '' ? null : ((JSON.parse(text) as Partial<Evidence>).signed_approvals ?? null);
}

/** When GitHub created the run, where that was asked; milliseconds. */
export function runCreatedAt({ evidenceText }: Pick<ReportInput, 'evidenceText'>): number | null {
  const created = evidenceOf(evidenceText)?.created_at ?? null;
  return created !== null && 'value' in created ? parseTime(created.value) : null;
}
