import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { approvalsOf, decidePlan, signedApprovalsOf } from '../authorize/decide-plan.ts';
import { MarketOpsError } from '../core/errors.ts';
import { digestOf } from '../core/digest.ts';
import { evidenceShape } from '../protocol/evidence.ts';
import { readShaped } from 'canonical-json/jcs';
import { approvalName, findApprovals } from '../protocol/approval.ts';
import { approvalPath, PROOF_FILES } from '../protocol/proof.ts';
import type { SignedApproval } from '../protocol/receipt.ts';
import type { Deps } from './deps.ts';
import { shownDecisions } from './judging.ts';
import type { SignedText } from './judging.ts';
import type { Prepared } from './prepare.ts';

/**
 * An execute job whose own evaluation permits puts on record what its receipts rest on: the evidence of the authorize job,
 * from that job's proof, if it is of this very job and permits again. Otherwise its own stands, and no receipt of other
 * evidence is begun with.
 */
export async function onAuthorizedEvidence(deps: Deps, prepared: Prepared): Promise<Prepared> {
  const { phase, inputs, facts, kinds } = deps;
  if (phase !== 'execute' || facts.mode !== 'prod') return prepared;
  if (prepared.judged.some(({ verdict }) => verdict === 'refuse')) return prepared;
  const bytes = await readBeside(inputs.receipts ?? '', PROOF_FILES.evidence);
  const evidence = readShaped(evidenceShape, bytes);
  if (bytes === null || evidence === null) return prepared;
  const { plan, governance, evidence: own } = prepared;
  const isOfThisJob = isDeepStrictEqual(evidence.job, own.job) && evidence.run.run_attempt === own.run.run_attempt;
  if (!isOfThisJob) return prepared;
  const decided = decidePlan(plan, governance.policy, evidence, kinds).decisions;
  if (decided.some(({ decision }) => decision !== 'permit')) return prepared;
  const decisions = shownDecisions(plan, governance, decided);
  const approvals = approvalsOf(evidence);
  const signedApprovals = await readTexts(inputs.receipts ?? '', signedApprovalsOf(plan, governance.policy, evidence));
  if (signedApprovals === null) return prepared;
  return {
    ...prepared,
    approvals,
    signedApprovals,
    decisions,
    evidence,
    evidenceBytes: bytes,
    evidenceDigest: digestOf(bytes),
  };
}

/** The texts of its signed approvals; null where one is not there as the evidence names it. */
async function readTexts(receipts: string, approvals: readonly SignedApproval[]): Promise<SignedText[] | null> {
  const found = await Promise.all(
    approvals.map(async (approval): Promise<SignedText[]> => {
      const bytes = await readBeside(receipts, approvalPath(approval.digest));
      if (bytes === null || digestOf(bytes) !== approval.digest) return [];
      const [only] = findApprovals(bytes.toString());
      return only === undefined
        ? []
        : [{ ...approval, text: bytes.toString(), name: approvalName(approval.key, only.message) }];
    }),
  );
  return found.every((each) => each.length === 1) ? found.flat() : null;
}

const MAX_EVIDENCE_BYTES = 16 * 1024 * 1024;

/** A file of a proof, given the proof or its `receipts/`; null when it is not there. */
async function readBeside(receipts: string, name: string): Promise<Buffer | null> {
  const folders = basename(receipts) === 'receipts' ? [receipts, dirname(receipts)] : [receipts];
  for (const folder of folders) {
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    if (found === null) continue;
    if (found.isFile() && found.size <= MAX_EVIDENCE_BYTES) return readFile(path);
    throw new MarketOpsError(
      'receipts_unreadable',
      `${path} is no file, or too large to be evidence. Nothing was done.`,
    );
  }
  return null;
}
