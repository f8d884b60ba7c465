import { MarketOpsError } from '../core/errors.ts';
import { mapLimited } from '../core/parallel.ts';
import type { ApplyContext, Marker } from '../operations/kind.ts';
import type { GitHubEffects } from '../operations/ports.ts';
import { auditTrail } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { closeRun } from '../protocol/run-result.ts';
import { endFiles } from './batch-files.ts';
import { BatchOpener, gateContext } from './begin.ts';
import type { Opened } from './begin.ts';
import { beforeEffect, isConsumedAs } from './consumption.ts';
import { inDependencyOrder, runInOrder } from './order.ts';
import { skipped, succeeded, thrown, watched } from './outcome.ts';
import type { OperationOutcome } from './outcome.ts';
import type { PublisherOptions } from './options.ts';
import type { AppendLine } from './port.ts';

/** How many operations one begin commit opens. */
const BATCH = 100;
/** How many operations, and assets of one, are under way side by side; how many requests, the client limits. */
const PARALLEL = 16;
/** How long the end commit is tried: what was done must be told. */
const END_MS = 5 * 60_000;

/**
 * Executes an approved plan: in batches, each opened by a begin commit (receipts, gate, intents) before any side
 * effect and closed by an end commit (outcomes). Every effect stands directly behind the gate.
 */
export class GitHubPublisher {
  readonly #options: PublisherOptions;
  readonly #outcomes = new Map<string, OperationOutcome>();
  readonly #opener: BatchOpener;
  readonly #used = new Set<string>();

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#opener = new BatchOpener(options, (append, { place, refused }) => {
      if (place.first) this.#recordUnchanged(append);
      this.#close(append, refused);
    });
  }

  /** How each operation ended, by id; operations whose receipt the gate rejected before begin are absent. */
  get outcomes(): ReadonlyMap<string, OperationOutcome> {
    return this.#outcomes;
  }

  /** The envelopes on record, by receipt id. */
  get envelopes(): ReadonlyMap<string, Uint8Array> {
    return this.#opener.envelopes;
  }

  /** Why nothing, or nothing more, was begun, where no receipt on record says it; null otherwise. */
  get refusalCode(): string | null {
    return this.#opener.refusalCode;
  }

  /** Every operation recorded: operation, run, receipt, status, error and GitHub's answer. */
  getAuditTrail(): AuditEntry[] {
    return auditTrail(this.#options.port.ledger.lines);
  }

  /** @throws MarketOpsError when the ledger cannot be written: what was begun is then in doubt */
  async execute(): Promise<void> {
    const { plan, signal } = this.#options;
    const changing = inDependencyOrder(plan.operations.filter(({ effect }) => effect !== 'none'));
    const batchAt = (from: number): readonly PlannedOperation[] => changing.slice(from, from + BATCH);
    for (let first = 0; first === 0 || first < changing.length; first += BATCH) {
      if (signal.aborted && first === 0) throw cancelled('before anything was begun');
      const closed = await this.#runBatch(batchAt(first), batchAt(first + BATCH), first === 0);
      if (closed) return;
    }
  }

  /** Answers whether it closed the run, be it before its last batch. */
  async #runBatch(
    batch: readonly PlannedOperation[],
    next: readonly PlannedOperation[],
    first: boolean,
  ): Promise<boolean> {
    const { port, signal, clock, bridge, lookUp } = this.#options;
    const place = { first, last: next.length === 0 };
    const { begun, closed } = await this.#opener.begin(batch, place);
    if (closed) return true;
    if (place.first) this.#recordUnchanged(port.ledger.append);
    let waiting = begun.length;
    await runInOrder(
      begun.map((opened) => ({ ...opened.operation, opened })),
      PARALLEL,
      ({ opened }) => {
        // From here on fewer and fewer are under way.
        if (--waiting === 0) lookUp(next.map((operation) => bridge.idOf(operation)).filter((id) => id !== null));
        return this.#run(opened);
      },
    );
    const closes = place.last || signal.aborted;
    const until = clock() + END_MS;
    await port.ledger.commit(`Ledger: end ${begun.length} operations`, async ({ append, snapshot }) => {
      if (closes) this.#close(append);
      return { until, files: await endFiles(begun, this.#options, snapshot) };
    });
    return closes;
  }

  async #run({ operation, envelope, receiptId, look }: Opened): Promise<void> {
    const { port, facts, signal } = this.#options;
    const waitedFor = operation.depends_on.find((id) => !this.#isDone(id));
    if (waitedFor !== undefined) {
      this.#record(operation, receiptId, skipped('dependency_failed', `${waitedFor} did not succeed`));
      return;
    }
    if (signal.aborted) {
      this.#record(operation, receiptId, skipped('cancelled', 'The job was cancelled before this began'));
      return;
    }
    const context = gateContext(this.#options, operation, envelope, (receipt) =>
      beforeEffect(receipt, port.ledger.snapshot, facts.claim, this.#used),
    );
    const guarded = await port.behindGate(context, (effects) => this.#apply({ operation, receiptId, look }, effects));
    if (!guarded.passed) {
      port.ledger.append('gate.rejected', { checks: guarded.verdict.checks }, { operation, receiptId });
      const code = guarded.verdict.checks.find((check) => check.code !== null)?.code ?? 'gate_error';
      this.#record(operation, receiptId, skipped(code, 'The gate stood in front of the effect'));
      return;
    }
    this.#record(operation, receiptId, guarded.value);
  }

  async #apply(
    { operation, receiptId, look }: Pick<Opened, 'operation' | 'receiptId' | 'look'>,
    guardedEffects: GitHubEffects,
  ): Promise<OperationOutcome> {
    const { kinds, reader, files, pause, progress, signal, port } = this.#options;
    this.#used.add(receiptId);
    const { effects, wrote, unclear } = watched(guardedEffects, () => look?.end());
    const context: ApplyContext = {
      reader: look?.reader ?? reader,
      effects,
      marker: { receiptId, operationDigest: operation.operation_digest },
      isOurs: (marker: Marker) => isConsumedAs(port.ledger.snapshot, marker.receiptId, marker.operationDigest),
      files: files.get(operation.operation_id) ?? new Map(),
      inParallel: (items, work) => mapLimited(items, PARALLEL, work),
      pause: async (ms) => {
        await pause(ms);
        if (signal.aborted) throw cancelled(`while ${operation.operation_id} was looking for what it did`);
      },
      progress: (message) => progress(`${operation.operation_id}: ${message}`),
      stopIfCancelled: () => {
        if (signal.aborted) throw cancelled(`between two requests of ${operation.operation_id}`);
      },
    };
    try {
      return succeeded(await kindOf(operation, kinds).apply(operation, context));
    } catch (error) {
      return thrown(error, { wrote: wrote(), unclear: unclear() });
    }
  }

  #record(operation: PlannedOperation, receiptId: string, result: OperationOutcome): void {
    const { outcome, code, message, github } = result;
    this.#outcomes.set(operation.operation_id, result);
    const data = { code, effect: operation.effect, github, message };
    this.#options.port.ledger.append(`operation.${outcome}`, data, { operation, receiptId });
  }

  #recordUnchanged(append: AppendLine): void {
    for (const operation of this.#options.plan.operations) {
      if (operation.effect !== 'none') continue;
      const github = operation.observed;
      this.#outcomes.set(operation.operation_id, {
        outcome: 'unchanged',
        code: null,
        message: null,
        github,
        applied: null,
      });
      append('operation.unchanged', { code: null, effect: 'none', github, message: null }, { operation });
    }
  }

  #close(append: AppendLine, refused = false): void {
    append('run.closed', closeRun(this.#options.port.ledger.lines, { refused }));
  }

  #isDone(id: string): boolean {
    const outcome = this.#outcomes.get(id)?.outcome;
    return outcome === 'succeeded' || outcome === 'unchanged';
  }
}

function cancelled(when: string): MarketOpsError {
  return new MarketOpsError('cancelled', `The job was cancelled ${when}. Run again: what is done is left alone.`);
}
