import { Finding, must } from '../../verify/verdict.ts';
import { folderSource, LIMITS, readWhole } from '../../verify/source.ts';
import { foretold } from '../../verify/checks-evidence.ts';
import { examineProof } from '../../verify/verify-proof.ts';
import { digestOf } from '../../core/digest.ts';
import { MarketOpsError, messageOf } from '../../core/errors.ts';
import type { Kind } from '../../operations/kind.ts';
import type { RunFacts } from '../../protocol/facts.ts';
import { parseLines } from '../../protocol/ledger.ts';
import { PROOF_FILES } from '../../protocol/proof.ts';
import { logText } from '../../report/foreign-text.ts';
import type { ReportInput } from '../../report/input.ts';
import { linksOf } from '../../report/input.ts';
import { termsOfText } from '../../run/terms.ts';

/**
 * A downloaded proof, as foreign bytes: whoever made the artifact may have written anything. It goes through every
 * check of `verify` (closed schemas, limits, digests of plan and operations computed anew, the ledger's chain), so
 * that what is shown at least does not contradict itself. Who made it stays open: a dry run is not signed.
 * @throws MarketOpsError `proof_refused`, `proof_of_another_run`
 */
export async function readProof(folder: string, facts: RunFacts, kinds: readonly Kind[]): Promise<ReportInput> {
  let input: ReportInput;
  try {
    input = await checked(folder, facts, kinds);
  } catch (error) {
    throw new MarketOpsError(
      'proof_refused',
      logText(
        `The folder ${folder} holds no proof that can be shown: ${messageOf(error)}. Check that path is where the ` +
          'artifact of the plan job was downloaded to, alone, and that the plan job came to its end.',
      ),
      { cause: error },
    );
  }
  const { run } = input.proof;
  if (run.repository_id === facts.repositoryId && run.run_id === facts.runId) return input;
  throw new MarketOpsError(
    'proof_of_another_run',
    logText(
      `The proof in ${folder} is of run ${run.run_id} in repository ${run.repository_id}, this is run ${facts.runId} ` +
        `in ${facts.repositoryId}. Download the artifact of this run's plan job.`,
    ),
  );
}

async function checked(folder: string, facts: RunFacts, kinds: readonly Kind[]): Promise<ReportInput> {
  const source = folderSource(folder);
  const { report, files } = await examineProof(source, { pins: null, kinds });
  const fault = report.checks.find(({ status }) => status === 'failed');
  if (fault !== undefined || files === null)
    throw new Finding('failed', `${fault?.name ?? 'layout'}: ${fault?.detail ?? 'nothing is there'}`);
  const text = async (path: string, limit: number): Promise<string> => {
    const bytes = await readWhole(source, path, limit);
    if (digestOf(bytes) !== files.digests.get(path)) throw new Finding('failed', `${path} changed while it was read`);
    return bytes.toString();
  };
  // Of a run that broke off these may be missing, which is no fault.
  const [proof, plan] = [must(files.proof), must(files.plan)];
  const { run_attempt: runAttempt, environment } = proof.run;
  const ledgerText = await text(PROOF_FILES.ledger, LIMITS.fileBytes);
  const policyText = await text(PROOF_FILES.policy, LIMITS.textFileBytes);
  return {
    proof,
    plan,
    kinds,
    lines: parseLines(ledgerText),
    ledgerText,
    evidenceText: 'value' in files.evidence ? await text(PROOF_FILES.evidence, LIMITS.fileBytes) : '',
    approversText: await text(PROOF_FILES.approvers, LIMITS.textFileBytes),
    checkpoints: [],
    policyText,
    terms: termsOfText(policyText, kinds),
    policyFile: null,
    links: linksOf({ ...facts, runAttempt }, { environment, policyUrl: null, artifact: null, action: null }),
    warnings: [],
    standings: foretold(files, kinds),
    comparison: null,
  };
}
