import type { Clock } from '../core/clock.ts';
import type { Kind, LocalFile } from '../operations/kind.ts';
import type { CommitInfo } from 'github-client/types';
import type { CachingReader } from '../operations/ports.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { Violation } from '../protocol/receipt.ts';
import type { UsableApproval } from './batch-files.ts';
import type { GateContext } from './gate.ts';
import type { RunOpening } from './opening.ts';
import type { SideEffectPort } from './port.ts';

/** What execution is handed; it makes none of it itself. */

/** Hands receipts to the publisher as bytes; whoever fills it may be another process. */
export interface FederationCoreBridge {
  /** The envelope for an operation, minted on this state of the ledger if it is minted here; null: there is none. */
  receiptFor(operation: PlannedOperation, ledger: { readonly size: number; readonly head: string }): Uint8Array | null;
  /** An advisory envelope instead of the one above, or null where nothing is minted. */
  refusalFor(
    operation: PlannedOperation,
    violations: readonly Violation[],
    ledger: { readonly size: number; readonly head: string },
  ): Uint8Array | null;
  /** The id of the receipt that will be asked for; null when there will be none. */
  idOf(operation: PlannedOperation): string | null;
  /** Receipts minted by this process go on record whole; foreign ones only when their gate passed. */
  readonly mintedHere: boolean;
  /** Milliseconds: after that nothing is begun, for the receipts would expire during the work. */
  readonly until: number;
}

export interface PublisherOptions {
  readonly facts: RunFacts;
  readonly plan: Plan;
  /** Of the evidence that goes on record: no receipt of another is begun with. */
  readonly evidenceDigest: string;
  /** Under which the run begins: each is good for one run. */
  readonly signedApprovals: readonly UsableApproval[];
  /** By operation id: the `state_digest` of what is there as planned already. */
  readonly states: ReadonlyMap<string, string | null>;
  readonly files: ReadonlyMap<string, ReadonlyMap<string, LocalFile>>;
  readonly seen: ReadonlyMap<string, CommitInfo | null>;
  readonly kinds: readonly Kind[];
  readonly reader: CachingReader;
  readonly port: SideEffectPort;
  readonly bridge: FederationCoreBridge;
  readonly verifyReceipt: GateContext['verifyReceipt'];
  /** Keeps an envelope that goes on record, before anything is executed under it. */
  readonly keepReceipt: (receiptId: string, envelope: Uint8Array) => void;
  readonly clock: Clock;
  /** How far our clock is ahead of GitHub's, ms; null when GitHub has not told. */
  readonly skewMs: () => number | null;
  /** Writes the lines that stand before the first receipts. */
  readonly opening: Pick<RunOpening, 'write'>;
  readonly pause: (ms: number) => Promise<void>;
  readonly progress: (message: string) => void;
  /** Cancelled: nothing new begins. */
  readonly signal: AbortSignal;
}
