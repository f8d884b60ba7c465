import { folderSource } from '../../verify/source.ts';
import { readShown } from '../../verify/shown.ts';
import { MarketOpsError, messageOf } from '../../core/errors.ts';
import type { Kind } from '../../operations/kind.ts';
import type { RunFacts } from '../../protocol/facts.ts';
import { logText } from 'foreign-text/visible';
import type { ReportInput } from '../../report/input.ts';
import { linksOf } from '../../report/input.ts';

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
  const shown = await readShown(folderSource(folder), kinds);
  const { run_attempt: runAttempt, environment } = shown.proof.run;
  const links = linksOf({ ...facts, runAttempt }, { environment, policyUrl: null, artifact: null, action: null });
  return { ...shown, links };
}
