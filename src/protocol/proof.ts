import { MANIFEST_TYPE } from './dsse.ts';
import { gateCheck, policySource } from './ledger.ts';
import { observation } from './plan.ts';
import { approval, receiptShape, signedApproval, violation } from './receipt.ts';
import {
  claimId,
  count,
  digest,
  flag,
  githubId,
  gitSha,
  hash,
  list,
  map,
  nullable,
  oneOf,
  positive,
  receiptId,
  record,
  text,
  time,
} from '../core/shape.ts';
import type { Shape, TypeOf } from '../core/shape.ts';
import { decision, effect, mode, operationKind, runResult, status } from './vocabulary.ts';

/** The proof folder: its layout, CANONICAL_PROOF.json, checkpoints.json and the manifest. */

export const PROOF_SCHEMA = 'marketops.proof/v1';
export const MANIFEST_SCHEMA = 'marketops.manifest/v1';
export { MANIFEST_TYPE };

/** Every file of a proof but receipts and approvals. */
export const PROOF_FILES = {
  proof: 'CANONICAL_PROOF.json',
  plan: 'plan.json',
  evidence: 'evidence.json',
  policy: 'policy.yml',
  trustedKeys: 'trusted-keys',
  approvers: 'approvers',
  predicate: 'predicate.json',
  subjects: 'subjects.sha256',
  ledger: 'ledger.jsonl',
  checkpoints: 'checkpoints.json',
  report: 'report.html',
  summary: 'summary.md',
  manifest: 'manifest.json',
} as const;

export const receiptPath = (id: string): string => `receipts/${id}.dsse.json`;
const RECEIPT_PATH = /^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;

/** The receipt a path of the layout names, else null. */
export function receiptOfPath(path: string): string | null {
  return RECEIPT_PATH.exec(path)?.[1] ?? null;
}

/** The text of a signed approval that counted, by its digest. */
export const approvalPath = (textDigest: string): string => `approvals/${textDigest.slice('sha256:'.length)}.txt`;
export const APPROVAL_PATH = /^approvals\/[0-9a-f]{64}\.txt$/;

/** Files that a proof has only where an asset shipped. */
export const SHIPPED_FILES: readonly string[] = [PROOF_FILES.predicate, PROOF_FILES.subjects];

/** Whether a path belongs to the layout. */
export function isProofPath(path: string): boolean {
  return Object.values<string>(PROOF_FILES).includes(path) || receiptOfPath(path) !== null || APPROVAL_PATH.test(path);
}

const outcomeWord = oneOf('succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked');

export const proofShape = record({
  phase_1_dry_run_plan: record({
    blocked_by_mode: oneOf(true),
    mode: oneOf('dry_run'),
    operations: list(
      record({
        effect,
        operation_digest: digest,
        operation_id: text,
        operation_kind: operationKind,
        reason: nullable(text),
      }),
    ),
    plan_digest: digest,
    plan_file_digest: digest,
  }),
  phase_2_fc_authorization: record({
    approvals: list(approval),
    blocked_by_mode: flag,
    decisions: list(record({ decision, operation_id: text, violations: list(violation) })),
    evidence_digest: digest,
    policy_digest: digest,
    receipts: list(
      record({
        enforceable: flag,
        envelope_digest: digest,
        operation_id: text,
        receipt: receiptShape,
        receipt_id: receiptId,
      }),
    ),
    signed_approvals: list(signedApproval),
  }),
  phase_3_github_execution: record({
    blocked_by_mode: flag,
    operations: list(
      record({
        checks: nullable(list(gateCheck)),
        code: nullable(text),
        github: nullable(observation),
        message: nullable(text),
        operation_id: text,
        outcome: nullable(outcomeWord),
        receipt_id: nullable(receiptId),
        status,
      }),
    ),
  }),
  phase_4_proof_ledger: record({
    bindings: list(
      record({
        intent_seq: nullable(count),
        operation_id: text,
        outcome: nullable(outcomeWord),
        outcome_seq: nullable(count),
        receipt_id: receiptId,
      }),
    ),
    entries: count,
    head: hash,
    origin: text,
    root: hash,
    size: count,
  }),
  run: record({
    action_version: text,
    actor: text,
    claim: claimId,
    closed_at: time,
    commit_sha: gitSha,
    environment: nullable(text),
    event: text,
    mode,
    opened_at: time,
    policy_source: policySource,
    ref: text,
    repository: text,
    repository_id: githubId,
    result: runResult,
    run_attempt: positive,
    run_id: githubId,
    triggering_actor: text,
    workflow_ref: text,
    workflow_sha: gitSha,
  }),
  schema: oneOf(PROOF_SCHEMA),
});
export type CanonicalProof = TypeOf<typeof proofShape>;

/** An in-toto predicate: who approved what shipped (docs/formats.md, section 11). */
export const predicateShape = record({
  approvals: list(record({ user: text, user_id: githubId })),
  closed_at: time,
  commit_sha: gitSha,
  evidence_digest: digest,
  ledger: record({ head: hash, root: hash, size: count }),
  origin: text,
  plan_digest: digest,
  policy_digest: digest,
  receipts: list(receiptId),
  repository: text,
  result: runResult,
  run_attempt: positive,
  run_id: githubId,
  signed_approvals: list(record({ key: text, principal: text })),
});
export type Predicate = TypeOf<typeof predicateShape>;

const stretchShape = record({
  after: nullable(text),
  before: nullable(text),
  first_seq: count,
  frontier: list(hash),
});
/** A run of consecutive lines of this claim, between the checkpoints that stand around it. */
export type Stretch = TypeOf<typeof stretchShape>;
export const checkpointsShape = list(stretchShape);

const path: Shape<string> = (value) =>
  typeof value === 'string' && isProofPath(value) && value !== PROOF_FILES.manifest
    ? null
    : { path: '', expected: 'a file of the proof layout' };

export const manifestShape = record({ files: map(path, digest), head: hash, schema: oneOf(MANIFEST_SCHEMA) });
export type Manifest = TypeOf<typeof manifestShape>;
