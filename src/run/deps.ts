import type { ApprovedPlan } from '../action/artifact/approved-plan.ts';
import type { Clock, Random } from '../core/clock.ts';
import type { Environment, Inputs, Phase } from '../action/inputs.ts';
import type { Kind } from '../operations/kind.ts';
import type { Connection } from '../targets/github/connect.ts';
import type { GitHubReader } from '../operations/ports.ts';
import type { LedgerTree } from '../audit/tree.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Warning } from '../protocol/ledger.ts';

/** What a run is told as it goes; the action prints it, tests collect it. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

/** Each with its code, which `explain` knows. */
export function logWarnings(log: Pick<Log, 'warning'>, warnings: readonly Warning[]): void {
  for (const { code, message } of warnings) log.warning(`${message} [${code}]`);
}

/** The real world, as parameters. */
export interface Deps {
  readonly phase: Phase;
  readonly inputs: Inputs;
  readonly facts: RunFacts;
  /** Where programs are found (git), and nothing else. */
  readonly env: Environment;
  /** The folder of the checkout, and the branch that a pull request leads to; null elsewhere. */
  readonly checkout: { readonly root: string; readonly base: string | null };
  /** What the proof shall tell about the process itself. */
  readonly warnings: readonly Warning[];
  readonly log: Log;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  readonly kinds: readonly Kind[];
  readonly github: Connection;
  /** Reads the policy that `policy-ref` names, with its own token. */
  readonly policyReader: GitHubReader;
  /** Looks for the plan of this digest among the artifacts of this run; for the comparison only. */
  readonly approvedPlan: (digest: string) => Promise<ApprovedPlan>;
  /** Null in a dry run. */
  readonly ledger: LedgerTree | null;
  /** `owner/name` of this action, where the command line is found; null if unknown. */
  readonly actionRepository: string | null;
  /** Where the proof goes. */
  readonly proofDirectory: string;
  /** Drawn already, for receipts that this process is going to mint. */
  readonly receiptIds: readonly string[];
  /** Told when the plan is made and judged: what was read ahead for it is old from now on. */
  readonly onPlanned: () => void;
  /** Told when all that a plan needs of GitHub has been asked for. */
  readonly onAsked: () => void;
  /** Comes back when all that was asked of GitHub has left. */
  readonly sent: () => Promise<void>;
  /** Told when the proof's folder is there: whatever happens next, it is to be kept. */
  readonly onProof: (path: string) => Promise<void>;
}
