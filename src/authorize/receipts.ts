import { timingSafeEqual } from 'node:crypto';
import { formatTime, parseTime } from '../core/clock.ts';
import type { Clock, Random } from '../core/clock.ts';
import { openEnvelope, RECEIPT_TYPE, pae, sealEnvelope } from '../protocol/dsse.ts';
import type { OpenedEnvelope } from '../protocol/dsse.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { canonicalize, jsonFile, CanonicalError } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import type { PlannedOperation } from '../protocol/plan.ts';
import { drawReceiptId, RECEIPT_SCHEMA, receiptShape } from '../protocol/receipt.ts';
import type { Approval, Receipt, SignedApproval, Violation } from '../protocol/receipt.ts';
import { isInForce } from '../protocol/trusted-keys.ts';
import { verifyEd25519 } from 'transparency-log/vkey';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import type { DerivedKeys } from './secret.ts';

/** The mint (`ReceiptGenerator`) and the check of authenticity that only the holder of the secret can make. */

export interface MintedReceipt {
  readonly receipt: Receipt;
  /** The envelope's exact bytes, as they are stored and handed on. */
  readonly bytes: Buffer;
}

export interface ReceiptTerms {
  readonly facts: RunFacts;
  readonly planDigest: string;
  readonly policyDigest: string;
  readonly evidenceDigest: string;
  readonly approvals: readonly Approval[];
  readonly signedApprovals: readonly SignedApproval[];
  readonly lifetimeMs: number;
}

/** What differs from one receipt of a run to the next. */
export interface ReceiptRequest {
  readonly operation: PlannedOperation;
  /** None: enforceable. */
  readonly violations: readonly Violation[];
  /** The ledger as read when minting; null in a dry run. */
  readonly ledger: { readonly size: number; readonly head: string } | null;
  /** One that was drawn before, for this receipt alone; else it is drawn now. */
  readonly receiptId?: string | undefined;
}

export type ReceiptGenerator = (request: ReceiptRequest) => MintedReceipt;

/** The mint of one run. Without keys (a dry run) it makes unsigned, advisory receipts only. */
export function receiptGenerator(
  terms: ReceiptTerms,
  keys: DerivedKeys | null,
  clock: Clock,
  random: Random,
): ReceiptGenerator {
  const { facts } = terms;
  return ({ operation, violations, ledger, receiptId }) => {
    const now = clock();
    const enforceable = keys !== null && facts.mode === 'prod' && violations.length === 0;
    if (!enforceable && violations.length === 0) throw new Error('an advisory receipt must say why');
    const receipt: Receipt = {
      actor: facts.actor,
      api_url: facts.apiUrl,
      approvals: terms.approvals,
      enforceable,
      environment: facts.environment,
      evidence_digest: terms.evidenceDigest,
      expires_at: formatTime(now + terms.lifetimeMs),
      issued_at: formatTime(now),
      key_id: keys?.keyId ?? null,
      ledger,
      mode: facts.mode,
      operation_digest: operation.operation_digest,
      operation_id: operation.operation_id,
      operation_kind: operation.operation_kind,
      plan_digest: terms.planDigest,
      policy_digest: terms.policyDigest,
      receipt_id: receiptId ?? drawReceiptId(random),
      repository: facts.repository,
      repository_id: facts.repositoryId,
      run_attempt: facts.runAttempt,
      run_id: facts.runId,
      schema: RECEIPT_SCHEMA,
      signed_approvals: terms.signedApprovals,
      violations,
      workflow_ref: facts.workflowRef,
      workflow_sha: facts.workflowSha,
    };
    const payload = Buffer.from(canonicalize(receipt as unknown as Json));
    const signed = pae(RECEIPT_TYPE, payload);
    const signatures =
      keys === null
        ? []
        : [
            { keyid: `hmac-sha256:${keys.keyId}`, sig: keys.hmac(signed).toString('base64') },
            { keyid: `ed25519:${keys.vkey.keyHash}`, sig: keys.sign(signed).toString('base64') },
          ];
    return { receipt, bytes: jsonFile(sealEnvelope(RECEIPT_TYPE, payload, signatures)) };
  };
}

export type AuthenticityCode = 'receipt_malformed' | 'signature_invalid' | 'key_unknown' | 'key_not_in_force';

/** `code` null: authentic. `receipt` is what the envelope claims, null when it could not be read. */
export interface Authenticity {
  readonly code: AuthenticityCode | null;
  readonly receipt: Receipt | null;
}

/** The check of authenticity, a capability: it can verify and nothing else. */
export type VerifyReceipt = (envelope: Uint8Array) => Authenticity;

/**
 * Reads an envelope as foreign input and checks both signatures under one of our keys, which the owners must list as
 * trusted and in force when the receipt says it was issued. Nothing in the envelope chooses an algorithm.
 */
export function receiptVerifier(keys: readonly DerivedKeys[], trusted: readonly TrustedKey[]): VerifyReceipt {
  return (envelope) => {
    let opened: OpenedEnvelope<Receipt>;
    try {
      opened = openEnvelope(envelope, RECEIPT_TYPE, receiptShape);
    } catch (error) {
      if (error instanceof CanonicalError) return { code: 'receipt_malformed', receipt: null };
      throw error;
    }
    return { code: signatureFault(opened, keys, trusted), receipt: opened.payload };
  };
}

function signatureFault(
  { envelope, payload, signed }: OpenedEnvelope<Receipt>,
  keys: readonly DerivedKeys[],
  trusted: readonly TrustedKey[],
): AuthenticityCode | null {
  const [hmac, ed25519, ...more] = envelope.signatures;
  if (hmac === undefined || ed25519 === undefined || more.length > 0) return 'signature_invalid';
  const key = keys.find(({ keyId }) => keyId === payload.key_id);
  if (key === undefined) return 'key_unknown';
  if (hmac.keyid !== `hmac-sha256:${key.keyId}` || ed25519.keyid !== `ed25519:${key.vkey.keyHash}`)
    return 'signature_invalid';
  const mac = Buffer.from(hmac.sig, 'base64');
  const expected = key.hmac(signed);
  const macFits = mac.length === expected.length && timingSafeEqual(mac, expected);
  const signatureFits = verifyEd25519(key.vkey, signed, Buffer.from(ed25519.sig, 'base64'));
  if (!macFits || !signatureFits) return 'signature_invalid';
  const listed = trusted.filter(({ vkey }) => vkey.text === key.vkey.text);
  if (listed.length === 0) return 'key_unknown';
  const issued = parseTime(payload.issued_at) ?? Number.NaN;
  // A retired key is believed for what its ledger shows, never for a receipt that somebody brings.
  return listed.some((entry) => entry.last === null && isInForce(entry, issued)) ? null : 'key_not_in_force';
}
