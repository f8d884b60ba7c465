import { KINDS } from '../operations/registry.ts';
import type { Kind } from '../operations/kind.ts';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { publishedAssets } from '../protocol/predicate.ts';
import { CHECKPOINT_CHECKS, LANDING_CHECKS } from './checks-checkpoints.ts';
import { PROOF_CHECKS } from './checks-claims.ts';
import { EVIDENCE_CHECKS } from './checks-evidence.ts';
import { FILE_CHECKS } from './checks-files.ts';
import { PLAN_CHECKS } from './checks-plan.ts';
import { RECEIPT_CHECKS } from './checks-receipts.ts';
import type { BranchHistory } from './branch/history.ts';
import type { ClaimState, Rule } from './claim.ts';
import type { HmacKey, Pins } from './keys.ts';
import { readProofFiles, readProofLedger } from './read-proof.ts';
import type { ProofContext, ProofFiles } from './read-proof.ts';
import { passChecks } from './replay.ts';
import { LINE_RULES } from './rules.ts';
import { LIMITS } from './source.ts';
import { UnfitFile } from 'file-sources/source';
import type { FileEntry, FileSource } from 'file-sources/source';
import { walk, reportOf } from './verdict.ts';
import type { About, Check, Report } from './verdict.ts';

export interface VerifyOptions {
  /** Keys from outside; null when there are none, and SELF_CONSISTENT is the best verdict. */
  readonly pins: Pins | null;
  readonly hmacKeys?: readonly HmacKey[];
  /** A checkpoint seen before, which this ledger must extend. */
  readonly since?: SignedCheckpoint | null;
  /** The ledger that the proof must be in, for a key that is believed no further than its ledger shows. */
  readonly accepted?: BranchHistory | null;
  /** Of a ledger branch: the run to look at in full. */
  readonly run?: string | null;
  /** Told now and then of how many lines of a branch were read, of how many. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
  /** The file that a thread of this program runs, `verify-thread.js` of dist; without it one core reads everything. */
  readonly thread?: string;
  /** Milliseconds: when a key must be in force to be believed on its own. */
  readonly now?: number;
  /** The kinds of operation that a plan may hold. */
  readonly kinds?: readonly Kind[];
  /** What is looked at; all of it unless a test leaves one out. */
  readonly rules?: readonly Rule[];
  readonly checks?: readonly Check<ProofContext>[];
}

/** Every check of a proof folder, in the order they are printed. */
export function proofChecks(rules: readonly Rule[] = LINE_RULES): readonly Check<ProofContext>[] {
  return [
    ...FILE_CHECKS,
    ...passChecks<ProofContext>(rules, ['one_claim']),
    ...CHECKPOINT_CHECKS,
    ...PLAN_CHECKS,
    ...EVIDENCE_CHECKS,
    ...RECEIPT_CHECKS,
    ...PROOF_CHECKS,
    ...LANDING_CHECKS,
  ];
}

/**
 * Verifies a proof: its files against each other, and its signatures against the keys from outside. Opens no socket
 * and throws for nothing that a proof may contain.
 */
export async function verifyProof(source: FileSource, options: VerifyOptions): Promise<Report> {
  return (await examineProof(source, options)).report;
}

/** As {@link verifyProof}, with the files that were read; none when already their list is refused. */
export async function examineProof(
  source: FileSource,
  options: VerifyOptions,
): Promise<{ readonly report: Report; readonly files: ProofFiles | null }> {
  const { pins, hmacKeys = [], since = null, kinds = KINDS, rules = LINE_RULES, accepted = null } = options;
  let entries: readonly FileEntry[];
  try {
    entries = await source.list();
    if (entries.length > LIMITS.files)
      throw new UnfitFile(`expected at most ${LIMITS.files} files, found ${entries.length}`);
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    const checks = [{ name: 'layout', status: 'failed', detail: error.message }] as const;
    return { report: reportOf(checks), files: null };
  }
  const files = await readProofFiles(source, entries, kinds);
  const ledger = await readProofLedger(source, files, rules, since?.size ?? null, kinds);
  const checks = walk(options.checks ?? proofChecks(rules), { files, ledger, pins, hmacKeys, since, accepted, kinds });
  const { plan, proof } = files;
  const published = 'value' in plan && 'value' in proof ? publishedAssets(plan.value, proof.value) : [];
  const report = { ...reportOf(checks, ledger.entries, ledger.last), published };
  return { report: ledger.claim === null ? report : { ...report, about: aboutOf(ledger.claim) }, files };
}

function aboutOf({ opened: { run_id: runId, data }, plan }: ClaimState): About {
  const { repository, commit_sha: commitSha } = data;
  return { repository, runId, commitSha, planDigest: plan?.data.plan_digest ?? null };
}
