import { randomBytes } from 'node:crypto';
import { prefetch } from 'github-client/prefetch';
import type { PrefetchingTransport } from 'github-client/prefetch';
import { firstReads, userAgentOf } from '../targets/github/caching-reader.ts';
import { queryOf } from '../targets/github/start/question.ts';
import type { AskedAtStart } from '../targets/github/start/question.ts';
import { openTransport } from '../targets/github/transport.ts';
import { checkProcess } from './hardening.ts';
import { likelyDefaultBranch, readFacts, readInputs, readMode, secretsOf, temporaryFolder } from './inputs.ts';
import type { Environment, Inputs, Phase } from './inputs.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Warning } from '../protocol/ledger.ts';
import { CHECKPOINT_PATH, consumedPath, runPath, TIP_PATH } from '../protocol/ledger-files.ts';
import { drawReceiptId } from '../protocol/receipt.ts';
import { guess } from './guess.ts';
import { hide, log } from './workflow-log.ts';

/** A job that was let in: its inputs and facts are in order, and its first requests are on their way. */
export interface Admitted {
  readonly phase: Phase;
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly facts: RunFacts;
  /** What the proof shall tell about the process itself. */
  readonly warnings: readonly Warning[];
  /** How many its file seems to list. */
  readonly operations: number;
  /** Aborted by SIGINT and SIGTERM. */
  readonly cancelled: AbortSignal;
  /** `RUNNER_TEMP` */
  readonly temporary: string;
  /** Of receipts that are going to be minted if all is permitted: they are being looked up already. */
  readonly receiptIds: readonly string[];
  readonly transport: PrefetchingTransport;
  readonly asked: AskedAtStart;
}

/**
 * Everything that can refuse the job before GitHub is asked anything, in the order in which it is told, and then the
 * first requests. Imports nothing heavy: what it takes to get here is most of what a user waits for.
 * @throws MarketOpsError `mode_invalid`, `environment_refused`, `input_invalid`, `runner_invalid`, `event_refused`,
 * `api_url_invalid`: nothing has left the process
 */
export function admit(phase: Phase, env: Environment): Admitted {
  const cancelled = cancellation();
  for (const secret of secretsOf(env)) hide(secret);
  const mode = readMode(env);
  const warnings = checkProcess(env, mode);
  const inputs = readInputs(env, phase);
  const facts = readFacts(env, inputs, randomBytes(16).toString('hex'));
  const temporary = temporaryFolder(env);
  const way = openTransport({ apiUrl: facts.apiUrl, mode, clock: Date.now, env, cancelled });
  const { operations, tags, lists, environment } = guess(env, inputs, facts);
  const ships = mode === 'prod' && phase === 'all';
  const receiptIds = Array.from({ length: ships ? Math.min(operations, MOST_RESERVED) : 0 }, () =>
    drawReceiptId(randomBytes),
  );
  const question = {
    repository: facts.repository,
    ships,
    commit: facts.commitSha,
    ledgerFiles:
      mode === 'prod' ? [TIP_PATH, CHECKPOINT_PATH, runPath(facts.runId), ...receiptIds.map(consumedPath)] : [],
    tags,
  };
  const paths = firstReads({ facts, ships, likelyDefault: likelyDefaultBranch(env), environment, lists });
  const { repository } = facts;
  const asking = { repository, userAgent: userAgentOf(facts), token: inputs.token, query: queryOf(question), paths };
  const transport = prefetch(way, asking);
  const asked = { question, answer: transport.answer, isOver: transport.isOver };
  return { phase, env, inputs, facts, warnings, operations, cancelled, temporary, receiptIds, transport, asked };
}

/** A plan with more operations looks its receipts up when it begins: a refusal would make so many reads useless. */
const MOST_RESERVED = 20;

/** GitHub sends SIGINT, and ends the process 7.5 seconds later. */
const LAST_MOMENT_MS = 6_500;

/**
 * Aborted by SIGINT or SIGTERM: nothing new begins, and what was done is written down. Should that take too long, the
 * process ends all the same; the lines are on disk, and the next run reconciles.
 */
function cancellation(): AbortSignal {
  const cancelled = new AbortController();
  const cancel = (): void => {
    if (cancelled.signal.aborted) return;
    log.warning('The job was cancelled: nothing new begins, and what was done is written down');
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    cancelled.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, cancel);
  return cancelled.signal;
}
