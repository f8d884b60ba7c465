import { digestOf } from '../core/digest.ts';
import { canonicalize } from './jcs.ts';
import { naturalKey } from './plan.ts';
import type { KindFormat, PlannedOperation } from './plan.ts';
import { claimId, count, digest, githubId, hash, list, positive, receiptId, record, time } from './shape.ts';
import type { TypeOf } from './shape.ts';

/** The files of the ledger branch (and of a local ledger): their paths and closed schemas. */

export const LEDGER_BRANCH = 'marketops-ledger';
export const TIP_PATH = 'tip.json';
export const CHECKPOINT_PATH = 'checkpoint';

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

/** What the first attempt of a run planned: a later attempt must have one of these digests. */
export const runShape = record({ opened_at: time, plan_digests: list(digest) });
export type RunRecord = TypeOf<typeof runShape>;

export function runPath(runId: string): string {
  return `runs/${runId.slice(-2).padStart(2, '0')}/${runId}.json`;
}

/** A state of the ledger's files that was read. */
export interface Snapshot {
  /** Identifies the state to its store. */
  readonly version: string;
  /** Whether nothing came before it: only such a state may be without a checkpoint. */
  readonly first: boolean;
  /** A file's bytes in this state, null when absent. */
  read(path: string): Promise<Uint8Array | null>;
  /** Names of the files directly in a folder, none when it is absent. */
  list(folder: string): Promise<readonly string[]>;
  /** The lines that were committed together with the file at this path, as bytes; null when they are not found. */
  segmentWith(path: string): Promise<Uint8Array | null>;
}

/** New content by path; null deletes. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;
