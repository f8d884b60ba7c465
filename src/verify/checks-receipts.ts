import { parseTime } from '../core/clock.ts';
import { isShortened } from '../protocol/fit-line.ts';
import type { OpenedEnvelope } from '../protocol/dsse.ts';
import { canonicalize } from 'canonical-json/jcs';
import { ZERO_HASH } from '../protocol/ledger.ts';
import { receiptPath } from '../protocol/proof.ts';
import { MAX_LIFETIME_MS } from '../protocol/receipt.ts';
import type { Receipt } from '../protocol/receipt.ts';
import { verifyEd25519 } from 'transparency-log/vkey';
import type { ClaimState, OperationState, ReceiptLine } from './claim.ts';
import { requireTrusted, verifyHmac } from './keys.ts';
import { isSealed, signerOf, wholeClaim } from './read-proof.ts';
import { need, Finding, absent, at, fail } from './verdict.ts';
import type { ProofContext } from './read-proof.ts';
import type { Check } from './verdict.ts';

/** How far a clock may be ahead of another before the gate refuses (docs/formats.md, section 5). */
const SKEW_MS = 60_000;

interface Bound {
  readonly id: string;
  readonly path: string;
  readonly line: ReceiptLine;
  readonly operation: OperationState;
  readonly opened: OpenedEnvelope<Receipt>;
}

/** Receipts: each is its line's, states what the run states, and is signed. */
export const RECEIPT_CHECKS: readonly Check<ProofContext>[] = [
  { name: 'receipt_envelopes', check: envelopes },
  { name: 'receipt_bindings', check: bindings },
  { name: 'refusals', check: refusals },
  { name: 'receipt_times', check: times },
  { name: 'receipt_anchors', check: anchors },
  { name: 'approvals', check: approvals },
  { name: 'receipt_signatures', check: signatures },
  { name: 'receipt_hmacs', check: hmacs },
];

/** Every receipt on record with its envelope, in ledger order. */
function bound(context: ProofContext): Bound[] {
  return receiptLines(wholeClaim(context)).map(({ line, operation }) => {
    const id = line.receipt_id;
    const path = receiptPath(id);
    const read = context.files.receipts.get(id);
    if (read === undefined) throw new Finding('skipped', `needs ${path}, which is not there`);
    return { id, path, line, operation, opened: need(read, path) };
  });
}

/** The receipt lines of a claim in ledger order, with their operations. */
export function receiptLines(claim: ClaimState): { line: ReceiptLine; operation: OperationState }[] {
  return [...claim.operations.values()]
    .flatMap((operation) => (operation.receipt === null ? [] : [{ line: operation.receipt, operation }]))
    .sort((a, b) => a.line.seq - b.line.seq);
}

function envelopes(context: ProofContext): string {
  const { digests, receipts } = context.files;
  const lines = receiptLines(wholeClaim(context));
  for (const { line } of lines) {
    const path = receiptPath(line.receipt_id);
    const expected = line.data.envelope_digest;
    const found = digests.get(path);
    const wanted = `${expected} as at seq ${line.seq}`;
    if (found === undefined) absent(path, isSealed(context), wanted, 'no file');
    if (found !== expected) fail(at(path), `${expected} as at seq ${line.seq}`, found);
  }
  const recorded = new Set(lines.map(({ line }) => line.receipt_id));
  const stray = [...receipts.keys()].find((id) => !recorded.has(id));
  if (stray !== undefined) fail(at(receiptPath(stray)), 'a receipt that the ledger records', 'another');
  return `${lines.length} envelopes are those that the ledger records`;
}

function bindings(context: ProofContext): string {
  const { opened: run, plan, evidence } = wholeClaim(context);
  const all = bound(context);
  const first = all[0]?.opened.payload;
  for (const { id, path, line, operation, opened } of all) {
    const { payload } = opened;
    const dryRun = run.mode === 'dry_run';
    const expected = {
      receipt_id: id,
      mode: run.mode,
      repository: run.data.repository,
      repository_id: run.data.repository_id,
      environment: dryRun ? null : run.data.environment,
      run_id: run.run_id,
      run_attempt: run.run_attempt,
      workflow_ref: run.data.workflow_ref,
      workflow_sha: run.data.workflow_sha,
      actor: run.data.actor,
      operation_id: operation.id,
      operation_kind: line.operation_kind,
      operation_digest: line.data.operation_digest,
      enforceable: line.data.enforceable,
      plan_digest: plan?.data.plan_digest,
      policy_digest: operation.decided.data.policy_digest,
      evidence_digest: evidence?.data.evidence_digest,
      // One process mints them all: for one API, under one key.
      api_url: first?.api_url,
      key_id: first?.key_id,
    };
    for (const [field, value] of Object.entries(expected)) {
      const found = payload[field as keyof typeof expected];
      if (found !== value) fail(at(path), `${field} ${String(value)}`, String(found));
    }
    if (!isShortened(payload.violations, line.data.violations)) {
      fail(at(path), `the violations that seq ${line.seq} records`, 'others');
    }
  }
  return `${all.length} receipts say what the run, the plan and the policy say`;
}

/** An advisory receipt names at least why the policy refused its operation. */
function refusals(context: ProofContext): string {
  const all = bound(context);
  for (const { path, operation, opened } of all) {
    const given = opened.payload.violations.map(({ code, rule }) => canonicalize({ code, rule }));
    for (const violation of operation.decided.data.violations) {
      if ('omitted' in violation) continue;
      const { code, rule } = violation;
      if (!given.includes(canonicalize({ code, rule })))
        fail(at(path), `violation ${code} as in policy.decided`, 'none');
    }
  }
  return 'every receipt of an operation that the policy refused says why';
}

/** Issued before they are recorded, in force when the gate passed, and never for long. */
function times(context: ProofContext): string {
  const all = bound(context);
  for (const { path, line, operation, opened } of all) {
    const issued = ms(opened.payload.issued_at);
    const expires = ms(opened.payload.expires_at);
    if (expires - issued > MAX_LIFETIME_MS) fail(at(path), 'a lifetime of at most 24 hours', opened.payload.expires_at);
    if (issued > ms(line.ts) + SKEW_MS) fail(at(path), `issued_at not after ${line.ts}`, opened.payload.issued_at);
    if (operation.intent === null) continue;
    const start = ms(operation.intent.ts);
    if (start > expires)
      fail(
        at(path),
        `expires_at not before ${operation.intent.ts}, when the operation began`,
        opened.payload.expires_at,
      );
  }
  return `${all.length} receipts were in force when they were used`;
}

const ms = (time: string): number => parseTime(time) ?? Number.NaN;

/** The ledger as it was read when minting: before the receipt's line, and no other ledger where that can be seen. */
function anchors(context: ProofContext): string {
  const all = bound(context);
  for (const { path, line, opened } of all) {
    const anchor = opened.payload.ledger;
    if (anchor === null) continue;
    if (anchor.size > line.seq) fail(at(path), `a ledger size of at most ${line.seq}`, String(anchor.size));
    const head = anchor.size === 0 ? ZERO_HASH : (context.ledger.states.get(anchor.size)?.head ?? anchor.head);
    if (anchor.head !== head) fail(at(path), `ledger head ${head} at size ${anchor.size}`, anchor.head);
  }
  return `${all.length} receipts were minted on this ledger`;
}

/** Phase 2 says the same as each receipt does. */
function approvals(context: ProofContext): string {
  const all = bound(context);
  const proof = context.files.proof;
  const same = ({ approvals: reviews, signed_approvals }: Approved): string =>
    canonicalize({ approvals: reviews, signed_approvals });
  const given = 'value' in proof ? proof.value.phase_2_fc_authorization : all[0]?.opened.payload;
  if (given === undefined) throw new Finding('not_applicable', 'no receipt names approvals');
  const expected = same(given);
  for (const { path, opened } of all) {
    const found = same(opened.payload);
    if (found !== expected) fail(at(path), expected, found);
  }
  return `${given.approvals.length} approvals, the same in each receipt`;
}

type Approved = Pick<Receipt, 'approvals' | 'signed_approvals'>;

function signatures(context: ProofContext): string {
  const all = bound(context);
  const signer = signerOf(context);
  if (signer === null) {
    const signed = all.find(({ opened }) => opened.envelope.signatures.length > 0);
    if (signed !== undefined) fail(at(signed.path), 'no signature in a run without a key', 'one');
    throw new Finding('not_applicable', 'a run without a key signs nothing');
  }
  let unknown: Finding | null = null;
  for (const { path, opened } of all) {
    const { envelope, payload, signed } = opened;
    const [hmac, ed25519] = envelope.signatures;
    const ids = [`hmac-sha256:${String(payload.key_id)}`, `ed25519:${signer.keyHash}`];
    const found = envelope.signatures.map(({ keyid }) => keyid);
    if (canonicalize(found) !== canonicalize(ids)) fail(at(path), `signatures ${ids.join(', ')}`, found.join(', '));
    if (Buffer.from(hmac?.sig ?? '', 'base64').length !== 32) fail(at(path), 'an HMAC of 32 bytes', 'another length');
    if (!verifyEd25519(signer, signed, Buffer.from(ed25519?.sig ?? '', 'base64'))) {
      fail(at(path), `a signature that ${signer.text} made`, 'another');
    }
    try {
      requireTrusted(context.pins, signer, parseTime(payload.issued_at), path);
    } catch (error) {
      if (!(error instanceof Finding) || error.status === 'failed') throw error;
      unknown ??= error;
    }
  }
  if (unknown !== null) throw unknown;
  return `${all.length} receipts are signed by ${signer.text}`;
}

function hmacs(context: ProofContext): string {
  if (context.hmacKeys.length === 0)
    throw new Finding('not_applicable', 'no HMAC key was given; a public verifier has none');
  const all = bound(context);
  const signer = signerOf(context);
  if (signer === null) throw new Finding('not_applicable', 'a run without a key signs nothing');
  for (const { path, opened } of all) {
    const { envelope, payload, signed } = opened;
    const key = context.hmacKeys.find(({ keyId }) => keyId === payload.key_id);
    if (key === undefined)
      throw new Finding('unverifiable', `${path} was made with key ${String(payload.key_id)}, which was not given`);
    const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64');
    if (!verifyHmac(key.forRepository(payload.repository_id), signed, signature)) {
      fail(at(path), `the HMAC of key ${key.keyId}`, 'another');
    }
  }
  return `${all.length} HMACs are right`;
}
