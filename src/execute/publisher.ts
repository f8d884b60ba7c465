import type { Clock } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { digestOf } from '../core/digest.ts';
import { mapLimited } from '../core/parallel.ts';
import type { AnyKind, ApplyContext, LocalFile, Marker } from '../operations/kind.ts';
import type { GitHubEffects, GitHubReader } from '../operations/ports.ts';
import { auditTrail } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { openPath } from '../protocol/ledger-files.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import { naturalKey } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { Receipt, Violation } from '../protocol/receipt.ts';
import { closeRun } from '../protocol/run-result.ts';
import { beginFiles, endFiles, openPaths, runFiles } from './batch-files.ts';
import type { Begun, Files } from './batch-files.ts';
import { beforeBegin, beforeEffect, isConsumedAs } from './consumption.ts';
import type { ConsumptionCode } from './consumption.ts';
import { evaluateGate } from './gate.ts';
import type { GateContext, GateVerdict } from './gate.ts';
import { inDependencyOrder, runInOrder } from './order.ts';
import { skipped, succeeded, thrown, watched } from './outcome.ts';
import type { OperationOutcome } from './outcome.ts';
import type { AppendLine, ComposedBatch, SideEffectPort } from './port.ts';

/** How many operations one begin commit opens. */
const BATCH = 100;
/** How many operations run side by side. */
const PARALLEL = 4;
/** How long the end commit is tried: what was done must be told. */
const END_MS = 5 * 60_000;

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
  /** Receipts minted by this process go on record whole; foreign ones only when their gate passed. */
  readonly mintedHere: boolean;
  /** Milliseconds: after that nothing is begun, for the receipts would expire during the work. */
  readonly until: number;
}

export interface PublisherOptions {
  readonly facts: RunFacts;
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, ReadonlyMap<string, LocalFile>>;
  readonly kinds: readonly AnyKind[];
  readonly reader: GitHubReader;
  readonly port: SideEffectPort;
  readonly bridge: FederationCoreBridge;
  readonly verifyReceipt: GateContext['verifyReceipt'];
  /** Keeps an envelope that goes on record, before anything is executed under it. */
  readonly keepReceipt: (receiptId: string, envelope: Uint8Array) => void;
  readonly clock: Clock;
  /** How far our clock is ahead of GitHub's, ms; null when GitHub has not told. */
  readonly skewMs: () => number | null;
  /** Writes the lines that stand before the first receipts, on a state; answers with the files that go with them. */
  readonly preamble: (append: AppendLine, snapshot: Snapshot) => Promise<Files>;
  readonly pause: (ms: number) => Promise<void>;
  readonly progress: (message: string) => void;
  /** Cancelled: nothing new begins. */
  readonly signal: AbortSignal;
}

/** An operation whose begin commit is being written. */
interface Opened {
  readonly operation: PlannedOperation;
  readonly envelope: Uint8Array | null;
  readonly verdict: GateVerdict;
}

/** Which part of a plan a batch is. */
interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Executes an approved plan: in batches, each opened by a begin commit (receipts, gate, intents) before any side
 * effect and closed by an end commit (outcomes). Every effect stands directly behind the gate.
 */
export class GitHubPublisher {
  readonly #options: PublisherOptions;
  readonly #outcomes = new Map<string, OperationOutcome>();
  #envelopes = new Map<string, Uint8Array>();
  readonly #used = new Set<string>();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** How each operation ended, by id; operations whose receipt the gate rejected before begin are absent. */
  get outcomes(): ReadonlyMap<string, OperationOutcome> {
    return this.#outcomes;
  }

  /** The envelopes on record, by receipt id. */
  get envelopes(): ReadonlyMap<string, Uint8Array> {
    return this.#envelopes;
  }

  /** Every operation recorded: operation, run, receipt, status, error and GitHub's answer. */
  getAuditTrail(): AuditEntry[] {
    return auditTrail(this.#options.port.ledger.lines);
  }

  /** @throws MarketOpsError when the ledger cannot be written: what was begun is then in doubt */
  async execute(): Promise<void> {
    const { plan, signal } = this.#options;
    const changing = inDependencyOrder(plan.operations.filter(({ effect }) => effect !== 'none'));
    for (let first = 0; first === 0 || first < changing.length; first += BATCH) {
      if (signal.aborted && first === 0) throw cancelled('before anything was begun');
      const batch = changing.slice(first, first + BATCH);
      const closed = await this.#runBatch(batch, { first: first === 0, last: first + BATCH >= changing.length });
      if (closed) return;
    }
  }

  /** Answers whether it closed the run, be it before its last batch. */
  async #runBatch(batch: readonly PlannedOperation[], place: Place): Promise<boolean> {
    const { port, facts, signal, clock } = this.#options;
    const { begun, closed } = await this.#begin(batch, place);
    if (closed) return true;
    if (place.first) this.#recordUnchanged(port.ledger.append);
    await runInOrder(
      begun.map((opened) => ({ ...opened.operation, opened })),
      PARALLEL,
      ({ opened }) => this.#run(opened),
    );
    const closes = place.last || signal.aborted;
    const until = clock() + END_MS;
    await port.ledger.commit(`Ledger: end ${begun.length} operations`, async ({ append, snapshot }) => {
      if (closes) this.#close(append);
      return { until, files: await endFiles(this.#intents(begun), facts, snapshot) };
    });
    return closes;
  }

  /** The begin commit; answers with the operations whose intent is durable now. */
  async #begin(batch: readonly PlannedOperation[], place: Place): Promise<{ begun: Opened[]; closed: boolean }> {
    const { port, bridge, preamble, plan, facts, clock } = this.#options;
    const { until } = bridge;
    const landed = this.#envelopes;
    let begun: Opened[] = [];
    let closed = false;
    const commit = port.ledger.commit(
      `Ledger: begin ${batch.length} operations`,
      async (state): Promise<ComposedBatch> => {
        const { snapshot, tip, append } = state;
        this.#envelopes = new Map(landed);
        begun = [];
        const files = place.first ? await preamble(append, snapshot) : new Map<string, Uint8Array | null>();
        const all = place.first ? plan.operations.filter(({ effect }) => effect !== 'none') : batch;
        const busy = await busyWith(all, snapshot, files);
        if (busy.size > 0 && state.mayWait) return { until, wait: true };
        if (busy.size > 0) {
          this.#refuse(all, busy, tip, append);
          closed = true;
        } else {
          const opened = await Promise.all(batch.map((operation) => this.#judge(operation, snapshot, tip)));
          begun = opened.filter(({ verdict }) => verdict.passed);
          for (const item of bridge.mintedHere ? opened : begun) this.#recordReceipt(item, append);
          for (const item of opened) this.#recordGate(item, append);
          closed = begun.length === 0 && place.last;
        }
        if (closed && place.first) this.#recordUnchanged(append);
        if (closed) this.#close(append, busy.size > 0);
        if (place.first) merge(files, await runFiles(facts, plan.plan_digest, clock(), snapshot));
        return { until, files: merge(files, beginFiles(this.#intents(begun), facts)) };
      },
    );
    try {
      await commit;
    } catch (error) {
      this.#envelopes = landed;
      throw error;
    }
    return { begun, closed };
  }

  /** Another run that lives holds something of this plan, which was approved as a whole. */
  #refuse(
    operations: readonly PlannedOperation[],
    busy: ReadonlySet<PlannedOperation>,
    tip: { size: number; head: string },
    append: AppendLine,
  ): void {
    const { bridge, verifyReceipt } = this.#options;
    for (const operation of operations) {
      const envelope = bridge.refusalFor(operation, [busy.has(operation) ? BUSY : HELD_BACK], tip);
      if (envelope === null) continue;
      this.#recordReceipt({ operation, envelope, receipt: verifyReceipt(envelope).receipt }, append);
    }
  }

  /** Where the intents of a batch stand. */
  #intents(begun: readonly Opened[]): Begun[] {
    const intents = this.#options.port.ledger.lines.filter(({ type }) => type === 'operation.intent');
    return begun.map(({ operation, verdict }) => {
      const receiptId = (verdict.receipt as Receipt).receipt_id;
      const line = intents.find(({ receipt_id }) => receipt_id === receiptId);
      if (line === undefined) throw new Error('an operation was begun without an intent');
      return { operation, receiptId, seq: line.seq };
    });
  }

  async #judge(operation: PlannedOperation, snapshot: Snapshot, tip: { size: number; head: string }): Promise<Opened> {
    const envelope = this.#options.bridge.receiptFor(operation, tip);
    const verdict = await evaluateGate(
      this.#gateContext(operation, envelope, (receipt) => beforeBegin(receipt, snapshot, tip)),
    );
    return { operation, envelope, verdict };
  }

  #gateContext(
    operation: PlannedOperation,
    envelope: Uint8Array | null,
    consumption: (receipt: Receipt) => Promise<ConsumptionCode | null>,
  ): GateContext {
    const { facts, plan, verifyReceipt, clock, skewMs } = this.#options;
    return {
      facts,
      planDigest: plan.plan_digest,
      operation,
      envelope,
      verifyReceipt,
      consumption,
      now: clock(),
      skewMs: skewMs(),
    };
  }

  #recordReceipt(
    item: Pick<Opened, 'operation' | 'envelope'> & ({ verdict: GateVerdict } | { receipt: Receipt | null }),
    append: AppendLine,
  ): void {
    const { operation, envelope } = item;
    const receipt = 'verdict' in item ? item.verdict.receipt : item.receipt;
    if (envelope === null || receipt === null) return;
    const { receipt_id: receiptId, enforceable, operation_digest, violations } = receipt;
    this.#envelopes.set(receiptId, envelope);
    this.#options.keepReceipt(receiptId, envelope);
    append(
      enforceable ? 'receipt.minted' : 'receipt.refused',
      { enforceable, envelope_digest: digestOf(envelope), operation_digest, violations },
      { operation, receiptId },
    );
  }

  #recordGate({ operation, verdict }: Opened, append: AppendLine): void {
    const about = { operation, receiptId: verdict.receipt?.receipt_id ?? null };
    append(verdict.passed ? 'gate.passed' : 'gate.rejected', { checks: verdict.checks }, about);
    if (!verdict.passed) return;
    const { operation_digest } = operation;
    append('operation.intent', { natural_key: naturalKey(operation), operation_digest }, about);
  }

  async #run({ operation, envelope }: Opened): Promise<void> {
    const { port, facts, signal } = this.#options;
    const waitedFor = operation.depends_on.find((id) => !this.#isDone(id));
    if (waitedFor !== undefined) {
      this.#record(operation, envelope, skipped('dependency_failed', `${waitedFor} did not succeed`));
      return;
    }
    if (signal.aborted) {
      this.#record(operation, envelope, skipped('cancelled', 'The job was cancelled before this began'));
      return;
    }
    const context = this.#gateContext(operation, envelope, (receipt) =>
      beforeEffect(receipt, port.ledger.snapshot, facts.claim, this.#used),
    );
    const guarded = await port.behindGate(context, (effects) => this.#apply(operation, envelope, effects));
    if (!guarded.passed) {
      const about = { operation, receiptId: this.#receiptId(envelope) };
      port.ledger.append('gate.rejected', { checks: guarded.verdict.checks }, about);
      const code = guarded.verdict.checks.find((check) => check.code !== null)?.code ?? 'gate_error';
      this.#record(operation, envelope, skipped(code, 'The gate stood in front of the effect'));
      return;
    }
    this.#record(operation, envelope, guarded.value);
  }

  async #apply(
    operation: PlannedOperation,
    envelope: Uint8Array | null,
    guardedEffects: GitHubEffects,
  ): Promise<OperationOutcome> {
    const { kinds, reader, files, pause, progress, signal, port, facts } = this.#options;
    const receiptId = this.#receiptId(envelope);
    this.#used.add(receiptId);
    const { effects, wrote, unclear } = watched(guardedEffects);
    const context: ApplyContext = {
      reader,
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
      const kind = kinds.find(({ kind: name }) => name === operation.operation_kind);
      if (kind === undefined) throw new Error(`no such operation kind in ${facts.actionVersion}`);
      return succeeded(await kind.apply(operation as never, context));
    } catch (error) {
      return thrown(error, { wrote: wrote(), unclear: unclear() });
    }
  }

  #record(operation: PlannedOperation, envelope: Uint8Array | null, result: OperationOutcome): void {
    const { outcome, code, message, github } = result;
    this.#outcomes.set(operation.operation_id, result);
    const about = { operation, receiptId: this.#receiptId(envelope) };
    const data = { code, effect: operation.effect, github, message };
    this.#options.port.ledger.append(`operation.${outcome}`, data, about);
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

  #receiptId(envelope: Uint8Array | null): string {
    for (const [id, bytes] of this.#envelopes) if (bytes === envelope) return id;
    throw new Error('an operation without a recorded receipt cannot be executed');
  }
}

const BUSY: Violation = {
  rule: null,
  code: 'operation_busy',
  message: 'Another run that is not over has begun the same; it was waited for until the receipts would expire',
};

const HELD_BACK: Violation = {
  rule: null,
  code: 'plan_blocked',
  message: 'Another operation of the plan is busy in another run, and the plan was approved as a whole',
};

/** The operations whose intent somebody else has open and these files do not close. */
async function busyWith(
  operations: readonly PlannedOperation[],
  snapshot: Snapshot,
  files: Files,
): Promise<ReadonlySet<PlannedOperation>> {
  const open = await openPaths(snapshot);
  return new Set(
    operations.filter((operation) => open.has(openPath(operation)) && files.get(openPath(operation)) !== null),
  );
}

function merge(files: Files, more: Files): Files {
  for (const [path, content] of more) files.set(path, content);
  return files;
}

function cancelled(when: string): MarketOpsError {
  return new MarketOpsError('cancelled', `The job was cancelled ${when}. Run again: what is done is left alone.`);
}
