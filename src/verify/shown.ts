import { approvalTerms } from '../authorize/approval-terms.ts';
import { parsePolicy } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import type { Kind } from '../operations/kind.ts';
import { parseLines } from '../protocol/ledger.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { foretold } from './checks-evidence.ts';
import { LIMITS } from './source.ts';
import { readWhole } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import { Finding, must } from './verdict.ts';
import { examineProof } from './verify-proof.ts';

/**
 * What a proof tells people, read as foreign bytes: it went through every check, so that what is shown does not contradict
 * itself. Who made it stays open: a dry run is not signed.
 * @throws Finding that says what does not hold
 */
export async function readShown(source: FileSource, kinds: readonly Kind[]) {
  const { report, files } = await examineProof(source, { pins: null, kinds });
  const [fault] = report.checks.flatMap(({ name, status, detail }) =>
    status === 'failed' ? `${name}: ${detail}` : [],
  );
  if (fault !== undefined || files === null) throw new Finding('failed', fault ?? 'nothing is there');
  const text = async (path: string, limit: number): Promise<string> => {
    const bytes = await readWhole(source, path, limit);
    if (digestOf(bytes) !== files.digests.get(path)) throw new Finding('failed', `${path} changed while it was read`);
    return bytes.toString();
  };
  const ledgerText = await text(PROOF_FILES.ledger, LIMITS.fileBytes);
  const policyText = await text(PROOF_FILES.policy, LIMITS.textFileBytes);
  return {
    // Of a run that broke off these may be missing, which is no fault.
    proof: must(files.proof),
    plan: must(files.plan),
    kinds,
    lines: parseLines(ledgerText),
    ledgerText,
    evidenceText: 'value' in files.evidence ? await text(PROOF_FILES.evidence, LIMITS.fileBytes) : '',
    approversText: await text(PROOF_FILES.approvers, LIMITS.textFileBytes),
    checkpoints: [],
    policyText,
    policyFile: null,
    terms: termsOf(policyText, kinds),
    warnings: [],
    standings: foretold(files, kinds),
    comparison: null,
  };
}

/** Null where the policy is withheld or cannot be read. */
function termsOf(text: string, kinds: readonly Kind[]) {
  try {
    return approvalTerms(parsePolicy(Buffer.from(text), PROOF_FILES.policy, kinds).value);
  } catch {
    return null;
  }
}
