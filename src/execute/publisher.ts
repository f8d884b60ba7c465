import { formatTime } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { digestOf } from '../core/digest.ts';
import { mapLimited } from '../core/parallel.ts';
import type { AnyKind, ApplyContext, LocalFile, Marker } from '../operations/kind.ts';
import type { GitHubEffects, GitHubReader } from '../operations/ports.ts';
import { auditTrail } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { jsonFile } from '../protocol/jcs.ts';
import { consumedPath, openPath, runPath } from '../protocol/ledger-files.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import { naturalKey } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { Receipt } from '../protocol/receipt.ts';
import { closeRun } from '../protocol/run-result.ts';
import { beforeBegin, beforeEffect, isConsumedAs } from './consumption.ts';
import type { ConsumptionCode } from './consumption.ts';
import { evaluateGate } from './gate.ts';
import type { GateContext, GateVerdict } from './gate.ts';
import { inDependencyOrder, runInOrder } from './order.ts';
import { skipped, succeeded, thrown, watched } from './outcome.ts';
import type { OperationOutcome } from './outcome.ts';
import type { AppendLine, SideEffectPort } from './port.ts';

/** How many operations one begin commit opens. */
const BATCH = 100;
/** How many operations run side by side. */
const PARALLEL = 4;

/** Hands receipts to the publisher as bytes; whoever fills it may be another process. */
export interface FederationCoreBridge {
  /** The envelope for an operation, minted on this state of the ledger if it is minted here; null: there is none. */
  receiptFor(operation: PlannedOperation, ledger: { readonly size: number; readonly head: string }): Uint8Array | null;
  /** Receipts minted by this process go on record whole; foreign ones only when their gate passed. */
  readonly mintedHere: boolean;
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
  readonly clock: Clock;
  /** How far our clock is ahead of GitHub's, ms; null when GitHub has not told. */
  readonly skewMs: () => number | null;
  /** Writes the lines that stand before the first receipts. */
  readonly preamble: (append: AppendLine) => void;
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

/**
 * Executes an approved plan: in batches, each opened by a begin commit (receipts, gate, intents) before any side
 * effect and closed by an end commit (outcomes). Every effect stands directly behind the gate.
 */
export class GitHubPublisher {
  readonly #options: PublisherOptions;
  readonly #outcomes = new Map<string, OperationOutcome>();
  readonly #envelopes = new Map<string, Uint8Array>();
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
    const { plan } = this.#options;
    const changing = inDependencyOrder(plan.operations.filter(({ effect }) => effect !== 'none'));
    for (let first = 0; first === 0 || first < changing.length; first += BATCH) {
      const batch = changing.slice(first, first + BATCH);
      await this.#runBatch(batch, { first: first === 0, last: first + BATCH >= changing.length });
    }
  }

  async #runBatch(batch: readonly PlannedOperation[], place: { first: boolean; last: boolean }): Promise<void> {
    const { port } = this.#options;
    const begun = await this.#begin(batch, place);
    if (begun.length === 0 && place.last) return;
    if (place.first) this.#recordUnchanged(port.ledger.append);
    await runInOrder(
      begun.map((opened) => ({ ...opened.operation, opened })),
      PARALLEL,
      ({ opened }) => this.#run(opened),
    );
    await port.ledger.commit(`End: ${begun.length} operations`, ({ append }) => {
      if (place.last) this.#close(append);
      return Promise.resolve(new Map(begun.map(({ operation }) => [openPath(operation), null])));
    });
  }

  /** The begin commit; answers with the operations whose intent is durable now. */
  async #begin(batch: readonly PlannedOperation[], place: { first: boolean; last: boolean }): Promise<Opened[]> {
    const { port, bridge, preamble } = this.#options;
    let begun: Opened[] = [];
    await port.ledger.commit(`Begin: ${batch.length} operations`, async ({ snapshot, tip, append }) => {
      const opened = await Promise.all(batch.map((operation) => this.#judge(operation, snapshot, tip)));
      begun = opened.filter(({ verdict }) => verdict.passed);
      if (place.first) preamble(append);
      for (const item of bridge.mintedHere ? opened : begun) this.#recordReceipt(item, append);
      for (const item of opened) this.#recordGate(item, append);
      if (begun.length === 0 && place.last) {
        if (place.first) this.#recordUnchanged(append);
        this.#close(append);
      }
      return this.#beginFiles(begun, snapshot);
    });
    return begun;
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

  #recordReceipt({ operation, envelope, verdict: { receipt } }: Opened, append: AppendLine): void {
    if (envelope === null || receipt === null) return;
    this.#envelopes.set(receipt.receipt_id, envelope);
    append(
      'receipt.minted',
      {
        enforceable: receipt.enforceable,
        envelope_digest: digestOf(envelope),
        operation_digest: receipt.operation_digest,
        violations: receipt.violations,
      },
      { operation, receiptId: receipt.receipt_id },
    );
  }

  #recordGate({ operation, verdict }: Opened, append: AppendLine): void {
    const about = { operation, receiptId: verdict.receipt?.receipt_id ?? null };
    append(verdict.passed ? 'gate.passed' : 'gate.rejected', { checks: verdict.checks }, about);
    if (!verdict.passed) return;
    const { operation_digest } = operation;
    append('operation.intent', { natural_key: naturalKey(operation), operation_digest }, about);
  }

  async #beginFiles(begun: readonly Opened[], snapshot: Snapshot): Promise<Map<string, Uint8Array | null>> {
    const { facts, port, plan, clock } = this.#options;
    const files = new Map<string, Uint8Array | null>();
    const run = { run_attempt: facts.runAttempt, run_id: facts.runId };
    const intents = port.ledger.lines.filter(({ type }) => type === 'operation.intent');
    for (const { operation, verdict } of begun) {
      const id = (verdict.receipt as Receipt).receipt_id;
      const seq = intents.find(({ receipt_id }) => receipt_id === id)?.seq ?? 0;
      const { operation_digest } = operation;
      files.set(consumedPath(id), jsonFile({ ...run, claim: facts.claim, operation_digest }));
      files.set(openPath(operation), jsonFile({ ...run, receipt_id: id, seq }));
    }
    const runFile = runPath(facts.runId);
    if (begun.length > 0 && (await snapshot.read(runFile)) === null) {
      files.set(runFile, jsonFile({ opened_at: formatTime(clock()), plan_digests: [plan.plan_digest] }));
    }
    return files;
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
    const { effects, wrote } = watched(guardedEffects);
    const context: ApplyContext = {
      reader,
      effects,
      marker: { receiptId, operationDigest: operation.operation_digest },
      isOurs: (marker: Marker) => isConsumedAs(port.ledger.snapshot, marker.receiptId, marker.operationDigest),
      files: files.get(operation.operation_id) ?? new Map(),
      inParallel: (items, work) => mapLimited(items, PARALLEL, work),
      pause,
      progress: (message) => progress(`${operation.operation_id}: ${message}`),
      stopIfCancelled: () => signal.throwIfAborted(),
    };
    try {
      const kind = kinds.find(({ kind: name }) => name === operation.operation_kind);
      if (kind === undefined) throw new Error(`no such operation kind in ${facts.actionVersion}`);
      return succeeded(await kind.apply(operation as never, context));
    } catch (error) {
      return thrown(error, wrote());
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

  #close(append: AppendLine): void {
    append('run.closed', closeRun(this.#options.port.ledger.lines));
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
