import type { Prefetched } from 'async-parts/questions';
import type { GitHubReader } from '../operations/ports.ts';
import { MATERIAL_PATHS, openPath } from '../protocol/ledger-files.ts';
import type { Line } from '../protocol/ledger.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import { kindOf, naturalKey } from '../protocol/plan.ts';
import type { KindFormat, PlannedOperation } from '../protocol/plan.ts';
import type { Receipt, Violation } from '../protocol/receipt.ts';
import { closeRun } from '../protocol/run-result.ts';
import { approvalFiles, beginFiles, openPaths, runFiles } from './batch-files.ts';
import type { Files, OpenedIntent } from './batch-files.ts';
import { beforeBegin } from './consumption.ts';
import type { ConsumptionCode } from './consumption.ts';
import { MarketOpsError } from '../core/errors.ts';
import { evaluateGate } from './gate.ts';
import type { GateContext, GateVerdict } from './gate.ts';
import { appendReceipt, appendUnchanged } from './opening.ts';
import type { PublisherOptions } from './options.ts';
import type { AppendLine, BatchState } from './port.ts';

/** An operation whose intent is durable. */
export interface OpenedOperation extends OpenedIntent {
  readonly envelope: Uint8Array | null;
  /**
   * What the effect asks first, asked beside the commit; null where it would not save a wait, or be seen too early. Nobody
   * else of ours can change it in between: whoever had it open before that commit makes the commit fail, and then these
   * answers are void; whoever comes later finds it open.
   */
  readonly prefetched: Prefetched<GitHubReader> | null;
}

/** What a begin commit has made durable. */
export interface BegunBatch {
  readonly opened: readonly OpenedOperation[];
  /** The run ends with it, for nothing of it is begun. */
  readonly closed: boolean;
  /** The envelopes that it put on record, by receipt id. */
  readonly envelopes: ReadonlyMap<string, Uint8Array>;
  /** Why it was refused as a whole, or null: an execute job mints no receipt that would say it. */
  readonly refusalCode: string | null;
}

/** Which part of a plan a batch is. */
export interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

/** With more operations a commit would wait for what is asked beside it. */
const MOST_PREFETCHED = 4;

/** The begin commit of a batch: receipts, gate and intents, durable before any side effect. */
export function beginBatch(
  options: PublisherOptions,
  batch: readonly PlannedOperation[],
  place: Place,
): Promise<BegunBatch> {
  const { port, bridge, opening, plan, facts, clock, signedApprovals } = options;
  const { until } = bridge;
  return port.ledger.commit<BegunBatch>(`Ledger: begin ${batch.length} operations`, async (state) => {
    const { snapshot, append } = state;
    const settled: Files = place.first ? await opening.write(state) : new Map<string, null>();
    const all = place.first ? plan.operations.filter(({ effect }) => effect !== 'none') : batch;
    const busy = await busyWith(all, snapshot, settled, options.kinds);
    if (busy.size > 0 && state.mayWait) return { until, wait: true };
    const begun = busy.size > 0 ? refuse(options, all, busy, state) : await open(options, batch, place, state);
    if (begun.closed) {
      if (place.first) appendUnchanged(append, unchangedIn(options), options.states);
      append('run.closed', closeRun(port.ledger.lines, { refused: busy.size > 0 }));
    }
    const used =
      begun.opened.length > 0 && begun.opened.length === intents(port.ledger.lines)
        ? await approvalFiles(signedApprovals, facts, plan.plan_digest, snapshot)
        : [];
    const run = place.first ? await runFiles(facts, plan.plan_digest, clock(), snapshot) : [];
    return {
      until,
      files: new Map([
        ...settled,
        ...run,
        ...used,
        ...receiptFiles(begun.envelopes),
        ...beginFiles(begun.opened, options),
      ]),
      value: begun,
    };
  });
}

const intents = (lines: readonly Line[]): number => lines.filter(({ type }) => type === 'operation.intent').length;

/** Every receipt that has a line, beside it. */
function receiptFiles(envelopes: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...envelopes].map(([id, bytes]) => [MATERIAL_PATHS.receipt(id), bytes]);
}

/** The operations that GitHub had as planned: there is nothing to begin. */
export function unchangedIn({ plan }: Pick<PublisherOptions, 'plan'>): PlannedOperation[] {
  return plan.operations.filter(({ effect }) => effect === 'none');
}

/** Another run that lives holds something of this plan, which was approved as a whole. */
function refuse(
  options: PublisherOptions,
  operations: readonly PlannedOperation[],
  busy: ReadonlySet<PlannedOperation>,
  { tip, append }: BatchState,
): BegunBatch {
  const { bridge, verifyReceipt } = options;
  const envelopes = new Map<string, Uint8Array>();
  for (const operation of operations) {
    const envelope = bridge.refusalFor(operation, [busy.has(operation) ? BUSY : HELD_BACK], tip);
    if (envelope === null) continue;
    record(options, { operation, envelope, receipt: verifyReceipt(envelope).receipt }, append, envelopes);
  }
  return { opened: [], closed: true, envelopes, refusalCode: BUSY.code };
}

/** Receipts, gate and intents; only what passed its gate is opened. */
async function open(
  options: PublisherOptions,
  batch: readonly PlannedOperation[],
  place: Place,
  { snapshot, tip, append }: BatchState,
): Promise<BegunBatch> {
  const { bridge } = options;
  const gated = await Promise.all(
    batch.map(async (operation): Promise<GatedOperation> => {
      const envelope = bridge.receiptFor(operation, tip);
      const context = gateContext(options, operation, envelope, (receipt) => beforeBegin(receipt, snapshot, tip));
      return { operation, envelope, verdict: await evaluateGate(context) };
    }),
  );
  const other = gated.find(
    ({ verdict: { passed, receipt } }) => passed && receipt?.evidence_digest !== options.evidenceDigest,
  );
  if (other !== undefined) throw evidenceMissing(other.operation);
  const envelopes = new Map<string, Uint8Array>();
  for (const { operation, envelope, verdict } of gated) {
    if (!bridge.mintedHere && !verdict.passed) continue;
    record(options, { operation, envelope, receipt: verdict.receipt }, append, envelopes);
  }
  const opened = gated.flatMap((item) => recordGate(options, item, append));
  return {
    opened: opened.length > MOST_PREFETCHED ? opened : opened.map((item) => askedAhead(options, item)),
    closed: opened.length === 0 && place.last,
    envelopes,
    refusalCode: null,
  };
}

function evidenceMissing({ operation_id: id }: PlannedOperation): MarketOpsError {
  return new MarketOpsError(
    'evidence_missing',
    `The receipt of ${id} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass ` +
      'the whole artifact of the authorize job of this attempt, with its evidence.json.',
  );
}

/** An operation with what its gate says. */
interface GatedOperation {
  readonly operation: PlannedOperation;
  readonly envelope: Uint8Array | null;
  readonly verdict: GateVerdict;
}

/** Puts a receipt on record: as a line, as a file of the proof, and among the batch's envelopes. */
function record(
  { keepReceipt }: PublisherOptions,
  item: {
    readonly operation: PlannedOperation;
    readonly envelope: Uint8Array | null;
    readonly receipt: Receipt | null;
  },
  append: AppendLine,
  envelopes: Map<string, Uint8Array>,
): void {
  const { operation, envelope, receipt } = item;
  if (envelope === null || receipt === null) return;
  envelopes.set(receipt.receipt_id, envelope);
  keepReceipt(receipt.receipt_id, envelope);
  appendReceipt(append, operation, receipt, envelope);
}

/** @returns the operation if it may begin */
function recordGate(
  { kinds }: PublisherOptions,
  { operation, envelope, verdict }: GatedOperation,
  append: AppendLine,
): OpenedOperation[] {
  const { passed, receipt, checks } = verdict;
  const about = { operation, receiptId: receipt?.receipt_id ?? null };
  append(passed ? 'gate.passed' : 'gate.rejected', { checks }, about);
  if (!passed || receipt === null) return [];
  const { operation_digest } = operation;
  const { seq } = append('operation.intent', { natural_key: naturalKey(operation, kinds), operation_digest }, about);
  return [{ operation, envelope, receiptId: receipt.receipt_id, seq, prefetched: null }];
}

/** What others of the plan change first cannot be seen yet. */
function askedAhead({ kinds, reader, seen }: PublisherOptions, opened: OpenedOperation): OpenedOperation {
  const { operation } = opened;
  if (operation.depends_on.length > 0) return opened;
  const kind = kindOf(operation, kinds);
  return {
    ...opened,
    prefetched: reader.prefetch((ahead) => kind.observe(operation, ahead, seen.get(operation.operation_id))),
  };
}

/** What the gate looks at, now. */
export function gateContext(
  options: PublisherOptions,
  operation: PlannedOperation,
  envelope: Uint8Array | null,
  consumption: (receipt: Receipt) => Promise<ConsumptionCode | null>,
): GateContext {
  const { facts, plan, verifyReceipt, clock, skewMs } = options;
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
  kinds: readonly KindFormat[],
): Promise<ReadonlySet<PlannedOperation>> {
  const open = await openPaths(snapshot);
  return new Set(
    operations.filter((operation) => {
      const path = openPath(operation, kinds);
      return open.has(path) && files.get(path) !== null;
    }),
  );
}
