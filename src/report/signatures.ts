import { parseTime } from '../core/clock.ts';
import { parseApprovers } from '../protocol/approvers.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { Receipt } from '../protocol/receipt.ts';
import { loginOf } from './decision.ts';
import type { Signature } from './decision.ts';
import type { ReportInput } from './input.ts';

/** The signed approvals that evidence tells of, with the keys that the list of approvers has. */
export function signaturesIn(told: Evidence['signed_approvals'], approvers: Uint8Array): readonly Signature[] {
  if (told === null || told.counted.length === 0) return [];
  const listed = parseApprovers(approvers).approvers.map(({ key }) => [key.fingerprint, key.blob.toString('base64')]);
  const keys = new Map(listed as [string, string][]);
  return told.counted.map(({ not_after: notAfter, ...rest }) => ({
    ...rest,
    notAfter,
    publicKey: keys.get(rest.key) ?? '',
  }));
}

/** Those that counted. */
export function signaturesOf({
  proof,
  evidenceText,
  approversText,
}: Pick<ReportInput, 'proof' | 'evidenceText' | 'approversText'>): readonly Signature[] {
  const told = signaturesIn(evidenceOf(evidenceText), Buffer.from(approversText));
  return proof.phase_2_fc_authorization.signed_approvals.map(
    (one) => told.find(({ digest }) => digest === one.digest) ?? { ...one, ...UNKNOWN },
  );
}

const UNKNOWN = { publicKey: '', notAfter: null, verified: false } as const;

function evidenceOf(text: string): Evidence['signed_approvals'] {
  return text === '' ? null : ((JSON.parse(text) as Partial<Evidence>).signed_approvals ?? null);
}

/** When GitHub created the run, where that was asked; milliseconds. */
export function runCreatedAt({ evidenceText }: Pick<ReportInput, 'evidenceText'>): number | null {
  const created = evidenceOf(evidenceText)?.created_at ?? null;
  return created !== null && 'value' in created ? parseTime(created.value) : null;
}

/** Whose approvals a receipt was minted under; foreign names. */
export function approversOf({ approvals, signed_approvals: signed }: Receipt): readonly string[] {
  return [...approvals.map(({ user }) => user), ...signed.map((one) => `${loginOf(one)} (signed)`)];
}
