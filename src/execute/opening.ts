import { digestOf } from '../core/digest.ts';
import type { LineData } from '../protocol/ledger.ts';
import { BASELINE_PATH } from '../protocol/ledger-files.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { Receipt } from '../protocol/receipt.ts';
import type { Files } from './batch-files.ts';
import type { AppendLine, BatchState } from './port.ts';
import { messages } from './reconcile.ts';
import type { Reconciled, Reconciler } from './reconcile.ts';

/** The lines that runs of every kind write: how a run opens, its receipts, and what it leaves as it is. */

/** What stands before any receipt: the run, its plan, and what the policy says of it. */
export interface OpeningLines {
  readonly run: LineData['run.opened'];
  readonly evidence: LineData['evidence.read'];
  readonly plan: LineData['plan.created'];
  readonly decisions: readonly {
    readonly operation: PlannedOperation;
    readonly decision: LineData['policy.decided'];
  }[];
}

export function appendOpening(
  append: AppendLine,
  { run, plan, evidence, decisions }: OpeningLines,
  reconciled: readonly Reconciled[] = [],
): void {
  append('run.opened', run);
  for (const { operation, data } of reconciled) append('operation.reconciled', data, { operation });
  append('plan.created', plan);
  append('evidence.read', evidence);
  for (const { operation, decision } of decisions) append('policy.decided', decision, { operation });
}

export interface OpeningOptions {
  readonly lines: OpeningLines;
  /** What the run rests on, written by its first commit. */
  readonly material: Files;
  readonly reconciler: Reconciler;
  /** The file `baseline.json` of a ledger without lines. */
  readonly baseline: () => Promise<Uint8Array>;
  readonly log: (message: string) => void;
}

/** Opens a signed run on some state of the ledger: what earlier runs left open is settled first. */
export class RunOpening {
  readonly #lines: OpeningLines;
  readonly #material: Files;
  readonly #reconciler: Reconciler;
  readonly #baseline: OpeningOptions['baseline'];
  readonly #log: (message: string) => void;
  /** Each message is for a person once, however many states are tried. */
  readonly #logged = new Set<string>();

  constructor({ lines, material, reconciler, baseline, log }: OpeningOptions) {
    this.#lines = lines;
    this.#material = material;
    this.#reconciler = reconciler;
    this.#baseline = baseline;
    this.#log = log;
  }

  /**
   * @returns the files that change with these lines: the run's material, what is settled is no longer open, and what GitHub
   * had before the first line
   * @throws MarketOpsError `ledger_baseline_unreadable`
   */
  async write({ append, snapshot, tip }: Pick<BatchState, 'append' | 'snapshot' | 'tip'>): Promise<Files> {
    const [found, baseline] = await Promise.all([
      this.#reconciler.look(snapshot),
      tip.size === 0 ? this.#baseline() : null,
    ]);
    for (const message of messages(found)) {
      if (!this.#logged.has(message)) this.#log(message);
      this.#logged.add(message);
    }
    appendOpening(append, this.#lines, found.settled);
    return new Map([
      ...this.#material,
      ...found.settled.map(({ path }) => [path, null] as const),
      ...(baseline === null ? [] : [[BASELINE_PATH, baseline] as const]),
    ]);
  }
}

/** Puts a receipt on record, by what it says of itself. */
export function appendReceipt(
  append: AppendLine,
  operation: PlannedOperation,
  { receipt_id: receiptId, enforceable, operation_digest, violations }: Receipt,
  envelope: Uint8Array,
): void {
  append(
    enforceable ? 'receipt.minted' : 'receipt.refused',
    { enforceable, envelope_digest: digestOf(envelope), operation_digest, violations },
    { operation, receiptId },
  );
}

/** Operations that GitHub has already as they were planned. */
export function appendUnchanged(
  append: AppendLine,
  operations: readonly PlannedOperation[],
  states: ReadonlyMap<string, string | null>,
): void {
  for (const operation of operations) {
    const state_digest = states.get(operation.operation_id) ?? null;
    const data = { code: null, effect: 'none', github: operation.observed, message: null, state_digest } as const;
    append('operation.unchanged', data, { operation });
  }
}
