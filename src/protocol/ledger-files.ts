import { digestOf } from '../core/digest.ts';
import { canonicalize } from 'canonical-json/jcs';
import { naturalKey } from './plan.ts';
import type { KindFormat, PlannedOperation } from './plan.ts';
import {
  claimId,
  count,
  digest,
  githubId,
  gitSha,
  hash,
  list,
  map,
  nullable,
  positive,
  receiptId,
  record,
  text,
  time,
} from '../core/shape.ts';
import type { Shape, TypeOf } from '../core/shape.ts';

/** The files of the ledger branch (and of a local ledger): their paths and closed schemas. */

export const LEDGER_BRANCH = 'marketops-ledger';
export const TIP_PATH = 'tip.json';
export const CHECKPOINT_PATH = 'checkpoint';

const SHARDED = '([0-9a-f]{2})';
/** Every path that the branch may have. */
const PATHS: readonly RegExp[] = [
  /^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,
  /^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,
  new RegExp(`^(?:plans|evidence|approvals)/${SHARDED}/\\1[0-9a-f]{62}\\.json$`),
  /^policies\/[0-9a-f]{64}\.yml$/,
  /^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,
  new RegExp(`^receipts/${SHARDED}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),
  new RegExp(`^consumed/${SHARDED}/rcpt_\\1[0-9a-f]{30}\\.json$`),
  /^open\/[0-9a-f]{64}\.json$/,
  /^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/,
];

export function isLedgerPath(path: string): boolean {
  return PATHS.some((pattern) => pattern.test(path));
}

const ledgerPath: Shape<string> = (value) =>
  typeof value === 'string' && isLedgerPath(value) ? null : { path: '', expected: 'a path of the ledger branch' };

export const FILES_PATH = 'files.json';
export const BASELINE_PATH = 'baseline.json';

/**
 * Digest of every file that a commit writes, null for one that it removes; `checkpoint` and `files.json` excepted.
 * Everything else is as in the tree of the checkpoint's `base`.
 */
export const filesShape = map(ledgerPath, nullable(digest));

export const tipShape = record({ frontier: list(hash), head: hash, size: count });

const SEQ_DIGITS = 12;

/** The segment that begins with this line. */
export function segmentPath(firstSeq: number): string {
  const name = String(firstSeq).padStart(SEQ_DIGITS, '0');
  return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
}

export const consumedShape = record({
  claim: claimId,
  operation_digest: digest,
  run_attempt: positive,
  run_id: githubId,
});
export type Consumed = TypeOf<typeof consumedShape>;

export function consumedPath(receipt: string): string {
  return `consumed/${receipt.slice('rcpt_'.length, 'rcpt_'.length + 2)}/${receipt}.json`;
}

export const OPEN_FOLDER = 'open';

/** An intent without an outcome. */
export const openShape = record({ receipt_id: receiptId, run_attempt: positive, run_id: githubId, seq: count });
export type OpenIntent = TypeOf<typeof openShape>;

/** Named by what is being done to what, so that two runs meet in it. */
export function openPath(operation: PlannedOperation, kinds: readonly KindFormat[]): string {
  return openPathOf(operation.operation_kind, operation.repository_id, naturalKey(operation, kinds));
}

/** The same, from what an intent's line says and the id of a repository that may be its target. */
export function openPathOf(kind: string, repositoryId: string, key: string): string {
  const parts = [kind, repositoryId, key];
  return `${OPEN_FOLDER}/${digestOf(canonicalize(parts)).slice('sha256:'.length)}.json`;
}

/** What a run planned, in any attempt: a later one with another plan is judged as a first one, and must be approved anew. */
export const runShape = record({ opened_at: time, plan_digests: list(digest) });
export type RunRecord = TypeOf<typeof runShape>;

export function runPath(runId: string): string {
  return `runs/${runId.slice(-2).padStart(2, '0')}/${runId}.json`;
}

/** What GitHub had before the ledger began: by `id` in the order of names, and of numbers. Drafts are left out. */
export const baselineShape = record({
  releases: list(record({ digest, id: githubId, tag: text })),
  tags: list(record({ id: gitSha, name: text })),
});
export type Baseline = TypeOf<typeof baselineShape>;

const sharded = (folder: string, fileDigest: string, ending: string): string => {
  const hex = fileDigest.slice('sha256:'.length);
  return `${folder}/${hex.slice(0, 2)}/${hex}${ending}`;
};
const plain = (folder: string, fileDigest: string, ending: string): string =>
  `${folder}/${fileDigest.slice('sha256:'.length)}${ending}`;

/** Where a run's material stands, by the digest of its exact bytes. */
export const MATERIAL_PATHS = {
  plan: (fileDigest: string): string => sharded('plans', fileDigest, '.json'),
  evidence: (fileDigest: string): string => sharded('evidence', fileDigest, '.json'),
  policy: (fileDigest: string): string => plain('policies', fileDigest, '.yml'),
  trustedKeys: (fileDigest: string): string => plain('trusted-keys', fileDigest, ''),
  approvers: (fileDigest: string): string => plain('approvers', fileDigest, ''),
  /** @param name of the approval, by key and message */
  usedApproval: (name: string): string => sharded('approvals', name, '.json'),
  receipt: (receipt: string): string =>
    `receipts/${receipt.slice('rcpt_'.length, 'rcpt_'.length + 2)}/${receipt}.dsse.json`,
} as const;

/** The run under which a signed approval had its first intent. */
export const usedApprovalShape = record({ plan_digest: digest, run_id: githubId, text });

/** A state of the ledger's files that was read. */
export interface Snapshot {
  /** A file's bytes in this state, null when absent. */
  read(path: string): Promise<Uint8Array | null>;
  /** Names of the files directly in a folder, none when it is absent. */
  list(folder: string): Promise<readonly string[]>;
  /** The segment that holds the line of this number, as bytes; null when it is not found. */
  segmentOf(seq: number): Promise<Uint8Array | null>;
}

/** New content by path; null deletes. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;
