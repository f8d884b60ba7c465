import { formatTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { jsonFile, readShaped } from 'canonical-json/jcs';
import {
  consumedPath,
  MATERIAL_PATHS,
  OPEN_FOLDER,
  openPath,
  runPath,
  runShape,
  usedApprovalShape,
} from '../protocol/ledger-files.ts';
import type { RunRecord, Snapshot } from '../protocol/ledger-files.ts';
import type { KindFormat, PlannedOperation } from '../protocol/plan.ts';

/** The files that stand beside a run's lines: what it consumed, what it has open, what it planned. */

export type Files = Map<string, Uint8Array | null>;

/** An operation whose intent is a line of the ledger. */
export interface OpenedIntent {
  readonly operation: PlannedOperation;
  readonly receiptId: string;
  /** Of its intent. */
  readonly seq: number;
}

interface About {
  readonly facts: RunFacts;
  readonly kinds: readonly KindFormat[];
}

/** Burns the receipts and opens their intents, in the same commit as the intents' lines. */
export function beginFiles(begun: readonly OpenedIntent[], { facts, kinds }: About): Files {
  const run = { run_attempt: facts.runAttempt, run_id: facts.runId };
  const files: Files = new Map();
  for (const { operation, receiptId, seq } of begun) {
    const { operation_digest } = operation;
    files.set(consumedPath(receiptId), jsonFile({ ...run, claim: facts.claim, operation_digest }));
    files.set(openPath(operation, kinds), openFile({ operation, receiptId, seq }, facts));
  }
  return files;
}

function openFile({ receiptId, seq }: OpenedIntent, { runAttempt, runId }: RunFacts): Buffer {
  return jsonFile({ receipt_id: receiptId, run_attempt: runAttempt, run_id: runId, seq });
}

/** An approval that counts, with its text and its name by key and message. */
export interface UsableApproval {
  readonly name: string;
  readonly text: string;
}

export const APPROVAL_USED = 'approval_used';

/**
 * Writes down under which signed approvals a run begins, once.
 * @throws MarketOpsError `approval_used` where another run was first
 */
export async function approvalFiles(
  approvals: readonly UsableApproval[],
  { runId }: RunFacts,
  planDigest: string,
  snapshot: Snapshot,
): Promise<Files> {
  const files: Files = new Map();
  for (const { name, text } of approvals) {
    const path = MATERIAL_PATHS.usedApproval(name);
    const bytes = await snapshot.read(path);
    if (bytes === null) files.set(path, jsonFile({ plan_digest: planDigest, run_id: runId, text }));
    else if (readShaped(usedApprovalShape, bytes)?.run_id !== runId)
      throw new MarketOpsError(
        APPROVAL_USED,
        'Another run began under an approval of this one. Have the plan signed anew.',
      );
  }
  return files;
}

/** Removes what this run opened and nobody closed meanwhile. */
export async function endFiles(
  begun: readonly OpenedIntent[],
  { facts, kinds }: About,
  snapshot: Snapshot,
): Promise<Files> {
  const files: Files = new Map();
  const open = await openPaths(snapshot);
  for (const item of begun) {
    const path = openPath(item.operation, kinds);
    if (!open.has(path)) continue;
    const found = await snapshot.read(path);
    if (found !== null && Buffer.compare(found, openFile(item, facts)) === 0) files.set(path, null);
  }
  return files;
}

/** The intents that some run has open, by their path. */
export async function openPaths(snapshot: Snapshot): Promise<ReadonlySet<string>> {
  return new Set((await snapshot.list(OPEN_FOLDER)).map((name) => `${OPEN_FOLDER}/${name}`));
}

/**
 * The record of what a run's first attempt planned; its jobs and steps may each have a plan. Later attempts add none:
 * theirs must be there already.
 */
export async function runFiles(facts: RunFacts, planDigest: string, now: number, snapshot: Snapshot): Promise<Files> {
  const path = runPath(facts.runId);
  const before = await readRun(facts.runId, snapshot);
  if (before === null) return new Map([[path, jsonFile({ opened_at: formatTime(now), plan_digests: [planDigest] })]]);
  if (facts.runAttempt > 1 || before.plan_digests.includes(planDigest)) return new Map();
  return new Map([[path, jsonFile({ ...before, plan_digests: [...before.plan_digests, planDigest] })]]);
}

/** @throws MarketOpsError `ledger_untrusted` */
export async function readRun(runId: string, snapshot: Snapshot): Promise<RunRecord | null> {
  const bytes = await snapshot.read(runPath(runId));
  if (bytes === null) return null;
  const record = readShaped(runShape, bytes);
  if (record !== null) return record;
  throw new MarketOpsError(
    'ledger_untrusted',
    `The ledger cannot be trusted: ${runPath(runId)} cannot be read. Find out who changed it before anything is published.`,
  );
}
