import { begun } from '../core/parallel.ts';
import type { EvidenceReader } from '../targets/github/evidence.ts';
import type { RefInfo } from '../operations/ports.ts';
import { consumedPath, LEDGER_BRANCH, OPEN_FOLDER, runPath } from '../protocol/ledger-files.ts';
import { drawReceiptId } from '../protocol/receipt.ts';
import type { Deps } from './deps.ts';
import { defaultBranch } from './policy-source.ts';
import type { Source } from './policy-source.ts';

/**
 * What needs nothing but the job's facts is asked for together, before anything else is known: latency is paid once.
 * Each answer is looked at where it is needed, in the order of the run, and a failure counts there and nowhere else.
 */
export interface Ahead {
  /** What only prod is judged by; null in a dry run. */
  readonly evidence: RunEvidence | null;
  /** What a dry run tells of prod; null in prod. */
  readonly prodFiles: ProdFiles | null;
}

export interface RunEvidence {
  readonly reviews: ReturnType<EvidenceReader['reviews']>;
  readonly attempt: ReturnType<EvidenceReader['attempt']>;
  readonly environment: ReturnType<EvidenceReader['environment']>;
  readonly authors: ReturnType<EvidenceReader['commitAuthors']>;
  /** Of the ledger's branch. */
  readonly ledgerRules: ReturnType<EvidenceReader['branchRules']>;
}

export interface ProdFiles {
  /** The default branch, where prod reads its rules. */
  readonly source: Promise<Source>;
  /** Of the ledger's branch; null when it is missing. */
  readonly ledgerRef: Promise<RefInfo | null>;
}

export function readAhead({ phase, facts, inputs, github, ledger }: Deps): Ahead {
  const { reader, evidence } = github;
  const { repository, runId, runAttempt, environment, commitSha } = facts;
  // The reader keeps these for whoever asks next.
  void begun(reader.repository(repository));
  void begun(reader.commit(repository, commitSha));
  if (inputs.mode === 'dry_run') {
    const prodFiles = {
      source: begun(defaultBranch(reader, repository)),
      ledgerRef: begun(reader.ref(repository, `heads/${LEDGER_BRANCH}`)),
    };
    return { evidence: null, prodFiles };
  }
  // An authorize job looks at the tip alone.
  ledger?.prefetch(phase === 'authorize' ? {} : { files: [runPath(runId)], folders: [OPEN_FOLDER] });
  return {
    prodFiles: null,
    evidence: {
      reviews: evidence.reviews(repository, runId),
      attempt: evidence.attempt(repository, runId, runAttempt),
      environment: evidence.environment(repository, environment ?? ''),
      authors: evidence.commitAuthors(repository, commitSha),
      ledgerRules: evidence.branchRules(repository, LEDGER_BRANCH),
    },
  };
}

/** A plan with more operations looks its receipts up when it begins: a refusal would make so many reads useless. */
const MOST_DRAWN = 20;

/**
 * Draws the ids of the receipts that this process is going to mint, if all is permitted, and begins to look them up
 * where consumed ones stand: in the state that the begin commit builds on. Which operations change anything is not known
 * yet; one id and one read too many cost less than a wait.
 * @returns ids by operation
 */
export function drawReceiptIds(
  { phase, random, ledger }: Deps,
  operations: readonly string[],
): ReadonlyMap<string, string> {
  if (ledger === null || phase !== 'all' || operations.length > MOST_DRAWN) return new Map();
  const ids = new Map(operations.map((id) => [id, drawReceiptId(random)]));
  ledger.prefetch({ files: [...ids.values()].map(consumedPath) });
  return ids;
}
