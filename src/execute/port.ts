import type { Line, LineData, LineType } from '../protocol/ledger.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { Effects, Standing } from '../operations/ports.ts';
import { evaluateGate } from './gate.ts';
import type { GateContext, GateVerdict } from './gate.ts';

/** The part of a ledger session that execution needs: it can add lines and commit them to one ledger, no more. */
export interface LedgerWriter {
  readonly lines: readonly Line[];
  readonly snapshot: Snapshot | null;
  readonly append: AppendLine;
  /** What stood under each tag that the newest commit was to look at, as far as its answer told. */
  readonly looked: Looked;
  /** Begins to read what is going to be asked of the state that the next batch is composed on. */
  prefetch(paths: readonly string[]): void;
  /** @returns what `compose` answered for the state on which the batch landed */
  commit<T = undefined>(message: string, compose: ComposeBatch<T>): Promise<T>;
}

/** By tag. */
export type Looked = ReadonlyMap<string, Standing>;

export type AppendLine = <T extends LineType>(
  type: T,
  data: LineData[T],
  about?: {
    readonly operation?: Pick<PlannedOperation, 'operation_id' | 'operation_kind'>;
    readonly receiptId?: string | null;
  },
) => Line;

/** What a batch is composed on. */
export interface BatchState {
  readonly snapshot: Snapshot;
  readonly tip: { readonly size: number; readonly head: string };
  readonly append: AppendLine;
  /** False once it is too late to wait for others. */
  readonly mayWait: boolean;
}

/** Writes a batch for the state at hand; called again for the new state after a conflict. */
export type ComposeBatch<T = undefined> = (state: BatchState) => Promise<ComposedBatch<T>>;

/**
 * The files that a batch changes beside its lines (null to delete) and what it amounts to, or the wish to look again
 * later. `until`, in milliseconds: no other try begins after that. `look`: tags of the ledger's repository whose standing
 * the answer is to tell.
 */
export type ComposedBatch<T = undefined> = { readonly until: number; readonly look?: readonly string[] } & (
  | ({ readonly files: Map<string, Uint8Array | null>; readonly wait?: never } & ([T] extends [undefined]
      ? { readonly value?: undefined }
      : { readonly value: T }))
  | { readonly wait: true }
);

/** Either the effect ran behind nine passes, or the gate stood in front of it. */
export type Guarded<T> =
  | { readonly passed: true; readonly verdict: GateVerdict; readonly value: T }
  | { readonly passed: false; readonly verdict: GateVerdict };

/** The effects of one operation: they reach GitHub and the hosts that it names, and nothing else. */
export type EffectsOf = (operation: PlannedOperation) => Effects;

/**
 * The one way out. It has two capabilities and no third writer exists: `ledger` (one ledger only), and the effects,
 * which nobody can reach but through {@link behindGate}. In a dry run no port exists.
 */
export class SideEffectPort {
  readonly ledger: LedgerWriter;
  readonly #effects: EffectsOf;

  constructor(effectsOf: EffectsOf, ledger: LedgerWriter) {
    this.#effects = effectsOf;
    this.ledger = ledger;
  }

  /** Evaluates the gate; only nine passes hand the effects of its operation to `work`, directly. */
  async behindGate<T>(context: GateContext, work: (effects: Effects) => Promise<T>): Promise<Guarded<T>> {
    const verdict = await evaluateGate(context);
    if (!verdict.passed) return { passed: false, verdict };
    return { passed: true, verdict, value: await work(this.#effects(context.operation)) };
  }
}
