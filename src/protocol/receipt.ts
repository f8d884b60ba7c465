import {
  count,
  digest,
  flag,
  githubId,
  gitSha,
  hash,
  list,
  matching,
  nullable,
  oneOf,
  positive,
  receiptId,
  record,
  text,
  time,
} from '../core/shape.ts';
import type { Fault, Shape, TypeOf } from '../core/shape.ts';
import { parseTime } from '../core/clock.ts';
import type { Random } from '../core/clock.ts';
import { mode, operationKind } from './vocabulary.ts';

/** Receipts: what the Federation Core signs, one operation of one run each. */

export const RECEIPT_SCHEMA = 'marketops.receipt/v1';

export const violation = record({ code: text, message: text, rule: nullable(text) });
export type Violation = TypeOf<typeof violation>;

export const approval = record({
  comment: text,
  environment: text,
  state: oneOf('approved', 'rejected', 'pending'),
  user: text,
  user_id: githubId,
});
export type Approval = TypeOf<typeof approval>;

/** Of an SSH key. */
export const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;

export const signedApproval = record({
  digest,
  key: matching(FINGERPRINT, 'an OpenSSH fingerprint'),
  principal: text,
});
export type SignedApproval = TypeOf<typeof signedApproval>;

const fields = record({
  actor: text,
  api_url: text,
  approvals: list(approval),
  enforceable: flag,
  environment: nullable(text),
  evidence_digest: digest,
  expires_at: time,
  issued_at: time,
  key_id: nullable(matching(/^[0-9a-f]{16}$/, '16 hex digits')),
  ledger: nullable(record({ head: hash, size: count })),
  mode,
  operation_digest: digest,
  operation_id: text,
  operation_kind: operationKind,
  plan_digest: digest,
  policy_digest: digest,
  receipt_id: receiptId,
  repository: text,
  repository_id: githubId,
  run_attempt: positive,
  run_id: githubId,
  schema: oneOf(RECEIPT_SCHEMA),
  signed_approvals: list(signedApproval),
  violations: list(violation),
  workflow_ref: text,
  workflow_sha: gitSha,
});
export type Receipt = TypeOf<typeof fields>;

/** A signed, single-use permission; the name that the design gives it. */
export type EnforceableReceipt = Receipt & { readonly enforceable: true };

const bad = (path: string, expected: string): Fault => ({ path, expected });

/** The closed schema and what must hold between its fields. */
export const receiptShape: Shape<Receipt> = (value) => {
  const fault = fields(value);
  if (fault !== null) return fault;
  const receipt = value as Receipt;
  if (receipt.enforceable !== (receipt.violations.length === 0)) {
    return bad(
      'violations',
      receipt.enforceable ? 'none in an enforceable receipt' : 'one at least in an advisory receipt',
    );
  }
  if ((parseTime(receipt.expires_at) ?? 0) <= (parseTime(receipt.issued_at) ?? 0)) {
    return bad('expires_at', 'a time after issued_at');
  }
  const unsigned = receipt.mode === 'dry_run';
  for (const name of ['environment', 'ledger', 'key_id'] as const) {
    if ((receipt[name] === null) !== unsigned) return bad(name, unsigned ? 'null in a dry_run' : 'a value in prod');
  }
  if (unsigned && receipt.enforceable) return bad('enforceable', 'false in a dry_run');
  return null;
};

/** Over 24 hours nothing is believed, whatever a policy or a receipt says. */
export const MAX_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** An id that nobody can guess. */
export function drawReceiptId(random: Random): string {
  return `rcpt_${Buffer.from(random(16)).toString('hex')}`;
}
