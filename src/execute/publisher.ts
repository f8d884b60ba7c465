import { MarketOpsError } from '../core/errors.ts';
import { mapLimited } from 'async-parts/parallel';
import type { ApplyContext, Marker, Remains } from '../operations/kind.ts';
import { OperationError } from '../operations/failure.ts';
import type { Effects } from '../operations/ports.ts';
import { readBack } from '../operations/settle.ts';
import { auditTrail } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import { consumedPath, openPath } from '../protocol/ledger-files.ts';
import { kindOf, stateDigest } from '../protocol/plan.ts';
import type { Observation, PlannedOperation } from '../protocol/plan.ts';
import { closeRun } from '../protocol/run-result.ts';
import { endFiles } from './batch-files.ts';
import { beginBatch, gateContext, unchangedIn } from './begin.ts';
import type { OpenedOperation } from './begin.ts';
import { beforeEffect } from './consumption.ts';
import { consumedFor, succeededBefore } from './reconcile.ts';
import { inDependencyOrder, runInOrder } from './order.ts';
import { appendUnchanged } from './opening.ts';
import { leftUnchanged, skipped, succeeded, thrown, watched } from './outcome.ts';
import type { OperationOutcome } from './outcome.ts';
import type { PublisherOptions } from './options.ts';

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
  readonly #envelopes = new Map<string, Uint8Array>();
  #refusalCode: string | null = null;
  readonly #used = new Set<string>();

  constructor(options: PublisherOptions) {
    const keepReceipt = (id: string, envelope: Uint8Array): void => {
      this.#envelopes.set(id, envelope);
      options.keepReceipt(id, envelope);
    };
    this.#options = { ...options, keepReceipt };
  }

  /** How each operation ended, by id; operations whose receipt the gate rejected before begin are absent. */
  get outcomes(): ReadonlyMap<string, OperationOutcome> {
    return this.#outcomes;
  }

  /** The envelopes of all receipt lines, those of a commit that failed included, by receipt id. */
  get envelopes(): ReadonlyMap<string, Uint8Array> {
    return this.#envelopes;
  }

  /** Why nothing, or nothing more, was begun, where no receipt on record says it; null otherwise. */
  get refusalCode(): string | null {
    return this.#refusalCode;
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
    const { port, signal, clock, bridge, kinds } = this.#options;
    const { ledger } = port;
    const place = { first, last: next.length === 0 };
    const { opened, closed, refusalCode } = await beginBatch(this.#options, batch, place);
    this.#refusalCode = refusalCode;
    if (place.first) {
      const unchanged = unchangedIn(this.#options);
      const { states } = this.#options;
      for (const { operation_id: id, observed } of unchanged) {
        this.#outcomes.set(id, leftUnchanged(observed, states.get(id) ?? null));
      }
      if (!closed) appendUnchanged(ledger.append, unchanged, states);
    }
    if (closed) return true;
    let waiting = opened.length;
    await runInOrder(
      opened.map((one) => ({ ...one.operation, one })),
      PARALLEL,
      ({ one }) => {
        // From here on fewer and fewer are under way; the gate of the next batch asks where consumed receipts stand.
        if (--waiting === 0)
          ledger.prefetch(next.flatMap((operation) => bridge.idOf(operation) ?? []).map(consumedPath));
        return this.#run(one);
      },
    );
    const closes = place.last || signal.aborted;
    const until = clock() + END_MS;
    const unread = opened.flatMap(({ operation }) => {
      const { applied = null, stateDigest: left = null } = this.#outcomes.get(operation.operation_id) ?? {};
      const tag = this.#isOwn(operation) ? applied?.unread : undefined;
      return tag === undefined ? [] : [{ operation, tag, left }];
    });
    await ledger.commit(`Ledger: end ${opened.length} operations`, async ({ append, snapshot }) => {
      if (closes) append('run.closed', closeRun(ledger.lines));
      // What is in doubt stays open until a later run has looked.
      const settled = opened.filter(
        ({ operation: { operation_id: id } }) => this.#outcomes.get(id)?.outcome !== 'in_doubt',
      );
      return { until, look: unread.map(({ tag }) => tag), files: await endFiles(settled, this.#options, snapshot) };
    });
    // On record, and so compared from now on: what is another by now must not pass for shipped.
    try {
      await mapLimited(unread, PARALLEL, async ({ operation, tag, left }) => {
        const found = ledger.looked.get(tag);
        const state = found === undefined ? null : (kindOf(operation, kinds).stateOf?.(found) ?? null);
        if (stateDigest(state) !== left) await this.#readBack(operation, left);
      });
    } catch (difference) {
      // What the user must hear is the difference, also where the ledger cannot be closed.
      if (!closes) await this.#close().catch(() => undefined);
      throw difference;
    }
    return closes;
  }

  /** Closes the run before its last batch. */
  async #close(): Promise<void> {
    const { port, clock } = this.#options;
    await port.ledger.commit('Ledger: end the run', ({ append }) => {
      append('run.closed', closeRun(port.ledger.lines));
      return Promise.resolve({ until: clock() + END_MS, files: new Map() });
    });
  }

  /** Reads what an operation left, which no answer has told, or another than the one on record. */
  async #readBack(operation: PlannedOperation, left: string | null): Promise<void> {
    const { kinds, reader } = this.#options;
    const kind = kindOf(operation, kinds);
    await readBack(
      { pause: this.#pause(operation) },
      `${kind.title} ${kind.subject(operation.parameters)}`,
      () => kind.observe(operation, reader),
      ({ effect, reason, state = null }) => {
        if (effect === 'none' && stateDigest(state) === left) return null;
        return (
          (effect === 'conflict' ? reason : null) ?? (effect === 'create' ? 'it is gone' : 'its content is another')
        );
      },
    );
  }

  /** Whether it is about the ledger's repository, of which the answers to its commits tell. */
  #isOwn({ repository_id: id }: PlannedOperation): boolean {
    return id === this.#options.facts.repositoryId;
  }

  /** Waits before a look at what an operation did, unless the job was cancelled. */
  #pause(operation: PlannedOperation): ApplyContext['pause'] {
    const { pause, signal } = this.#options;
    return async (ms) => {
      await pause(ms);
      if (!signal.aborted) return;
      // It has written, and nobody has seen what became of it.
      const { code, message } = cancelled(`while ${operation.operation_id} was looking for what it did`);
      throw new OperationError(code, message, 'ambiguous');
    };
  }

  async #run({ operation, envelope, receiptId, prefetched }: OpenedOperation): Promise<void> {
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
    const guarded = await port.behindGate(context, (effects) =>
      this.#apply({ operation, receiptId, prefetched }, effects),
    );
    if (!guarded.passed) {
      port.ledger.append('gate.rejected', { checks: guarded.verdict.checks }, { operation, receiptId });
      const code = guarded.verdict.checks.find((check) => check.code !== null)?.code ?? 'gate_error';
      this.#record(operation, receiptId, skipped(code, 'Blocked by the gate before its effect'));
      return;
    }
    this.#record(operation, receiptId, guarded.value);
  }

  async #apply(
    { operation, receiptId, prefetched }: Pick<OpenedOperation, 'operation' | 'receiptId' | 'prefetched'>,
    guardedEffects: Effects,
  ): Promise<OperationOutcome> {
    const { kinds, reader, files, seen, progress, clock, signal } = this.#options;
    this.#used.add(receiptId);
    let remains: Remains | null = null;
    const { effects, wrote, unclear } = watched(guardedEffects, () => prefetched?.end());
    const context: ApplyContext = {
      reader: prefetched?.reader ?? reader,
      effects,
      marker: { receiptId, operationDigest: operation.operation_digest },
      isOurs: (marker: Marker) => this.#isOurs(marker, operation),
      earlier: () => this.#earlier(operation),
      files: files.get(operation.operation_id) ?? new Map(),
      seen: seen.get(operation.operation_id) ?? null,
      inParallel: (items, work) => mapLimited(items, PARALLEL, work),
      clock,
      pause: this.#pause(operation),
      remains: (what) => (remains = what),
      progress: (message) => progress(`${operation.operation_id}: ${message}`),
      stopIfCancelled: () => {
        if (signal.aborted) throw cancelled(`between two requests of ${operation.operation_id}`);
      },
    };
    try {
      const applied = await kindOf(operation, kinds).apply(operation, context);
      const outcome = succeeded(applied);
      if (applied.unread !== undefined && !this.#isOwn(operation)) await this.#readBack(operation, outcome.stateDigest);
      return outcome;
    } catch (error) {
      return thrown(error, { wrote: wrote(), unclear: unclear(), remains });
    }
  }

  /** Whether accepted lines have an intent of the marker's receipt for exactly its digest, on the same thing. */
  async #isOurs({ receiptId, operationDigest }: Marker, operation: PlannedOperation): Promise<boolean> {
    const { kinds, port } = this.#options;
    const { snapshot } = port.ledger;
    const own = snapshot === null ? null : await consumedFor(receiptId, snapshot, kinds);
    return own?.operation_digest === operationDigest && openPath(own, kinds) === openPath(operation, kinds);
  }

  async #earlier(operation: PlannedOperation): Promise<Observation | null> {
    const { snapshot, lines } = this.#options.port.ledger;
    return snapshot === null ? null : succeededBefore(operation, snapshot, lines[0]?.seq ?? 0);
  }

  #record(operation: PlannedOperation, receiptId: string, result: OperationOutcome): void {
    const { outcome, code, message, github } = result;
    this.#outcomes.set(operation.operation_id, result);
    const data = { code, effect: operation.effect, github, message, state_digest: result.stateDigest };
    this.#options.port.ledger.append(`operation.${outcome}`, data, { operation, receiptId });
    const { kinds, progress } = this.#options;
    const told = [kindOf(operation, kinds).describe(operation), github?.url, message].filter(
      (part) => (part ?? null) !== null,
    );
    progress(`${SIGNS[outcome]} ${told.join(': ')}`);
  }

  #isDone(id: string): boolean {
    const outcome = this.#outcomes.get(id)?.outcome;
    return outcome === 'succeeded' || outcome === 'unchanged';
  }
}

const SIGNS = { succeeded: '\u2713', unchanged: '=', failed: '\u2715', skipped: '\u2013', in_doubt: '?' } as const;

function cancelled(when: string): MarketOpsError {
  return new MarketOpsError('cancelled', `The job was cancelled ${when}. Run again: what is done is left alone.`);
}
