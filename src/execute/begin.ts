import { digestOf } from '../core/digest.ts';
import { openPath } from '../protocol/ledger-files.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import { kindOf, naturalKey } from '../protocol/plan.ts';
import type { KindFormat, PlannedOperation } from '../protocol/plan.ts';
import type { Receipt, Violation } from '../protocol/receipt.ts';
import { beginFiles, openPaths, runFiles } from './batch-files.ts';
import type { Begun, Files } from './batch-files.ts';
import { beforeBegin } from './consumption.ts';
import type { ConsumptionCode } from './consumption.ts';
import { evaluateGate } from './gate.ts';
import type { GateContext, GateVerdict } from './gate.ts';
import { Look } from './look.ts';
import type { PublisherOptions } from './options.ts';
import type { AppendLine, ComposedBatch } from './port.ts';

/** An operation whose begin commit is being written. */
interface Judged {
  readonly operation: PlannedOperation;
  readonly envelope: Uint8Array | null;
  readonly verdict: GateVerdict;
}

/** An operation whose intent is durable. */
export interface Opened extends Begun {
  readonly envelope: Uint8Array | null;
  /** Taken beside the commit; null where it would not save a wait, or be seen too early. */
  readonly look: Look | null;
}

/** With more operations a commit would wait for looks. */
const MOST_LOOKS = 4;

/** Which part of a plan a batch is. */
export interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

/** Ends a run at its begin commit, for nothing of it is begun: its last lines. */
type Close = (append: AppendLine, how: { readonly place: Place; readonly refused: boolean }) => void;

/** Writes the begin commits of a run: receipts, gate and intents, durable before any side effect. */
export class BatchOpener {
  /** The envelopes on record, by receipt id. */
  envelopes = new Map<string, Uint8Array>();
  /** Why the last batch was refused as a whole: an execute job mints no receipt that would say it. */
  refusalCode: string | null = null;
  readonly #options: PublisherOptions;
  readonly #close: Close;

  constructor(options: PublisherOptions, close: Close) {
    this.#options = options;
    this.#close = close;
  }

  /** The begin commit; answers with the operations whose intent is durable now. */
  async begin(batch: readonly PlannedOperation[], place: Place): Promise<{ begun: Opened[]; closed: boolean }> {
    const { port, bridge, preamble, plan, facts, clock } = this.#options;
    const { until } = bridge;
    const landed = this.envelopes;
    let begun: Opened[] = [];
    let closed = false;
    const commit = port.ledger.commit(
      `Ledger: begin ${batch.length} operations`,
      async (state): Promise<ComposedBatch> => {
        const { snapshot, tip, append } = state;
        this.envelopes = new Map(landed);
        begun = [];
        this.refusalCode = null;
        const files = place.first ? await preamble(append, snapshot) : new Map<string, Uint8Array | null>();
        const all = place.first ? plan.operations.filter(({ effect }) => effect !== 'none') : batch;
        const busy = await busyWith(all, snapshot, files, this.#options.kinds);
        if (busy.size > 0 && state.mayWait) return { until, wait: true };
        if (busy.size > 0) {
          this.refusalCode = BUSY.code;
          this.#refuse(all, busy, tip, append);
          closed = true;
        } else {
          const judged = await Promise.all(batch.map((operation) => this.#judge(operation, snapshot, tip)));
          const onRecord = bridge.mintedHere ? judged : judged.filter(({ verdict }) => verdict.passed);
          for (const item of onRecord) this.#recordReceipt(item, append);
          begun = this.#looked(judged.flatMap((item) => this.#recordGate(item, append)));
          closed = begun.length === 0 && place.last;
        }
        if (closed) this.#close(append, { place, refused: busy.size > 0 });
        if (place.first) merge(files, await runFiles(facts, plan.plan_digest, clock(), snapshot));
        return { until, files: merge(files, beginFiles(begun, this.#options)) };
      },
    );
    try {
      await commit;
    } catch (error) {
      this.envelopes = landed;
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

  async #judge(operation: PlannedOperation, snapshot: Snapshot, tip: { size: number; head: string }): Promise<Judged> {
    const envelope = this.#options.bridge.receiptFor(operation, tip);
    const verdict = await evaluateGate(
      gateContext(this.#options, operation, envelope, (receipt) => beforeBegin(receipt, snapshot, tip)),
    );
    return { operation, envelope, verdict };
  }

  #recordReceipt(
    item: Pick<Judged, 'operation' | 'envelope'> & ({ verdict: GateVerdict } | { receipt: Receipt | null }),
    append: AppendLine,
  ): void {
    const { operation, envelope } = item;
    const receipt = 'verdict' in item ? item.verdict.receipt : item.receipt;
    if (envelope === null || receipt === null) return;
    const { receipt_id: receiptId, enforceable, operation_digest, violations } = receipt;
    this.envelopes.set(receiptId, envelope);
    this.#options.keepReceipt(receiptId, envelope);
    append(
      enforceable ? 'receipt.minted' : 'receipt.refused',
      { enforceable, envelope_digest: digestOf(envelope), operation_digest, violations },
      { operation, receiptId },
    );
  }

  /** Answers with the operation if it may begin. */
  #recordGate({ operation, envelope, verdict }: Judged, append: AppendLine): Opened[] {
    const { passed, receipt, checks } = verdict;
    const about = { operation, receiptId: receipt?.receipt_id ?? null };
    append(passed ? 'gate.passed' : 'gate.rejected', { checks }, about);
    if (!passed || receipt === null) return [];
    const { operation_digest } = operation;
    const { seq } = append(
      'operation.intent',
      { natural_key: naturalKey(operation, this.#options.kinds), operation_digest },
      about,
    );
    return [{ operation, envelope, receiptId: receipt.receipt_id, seq, look: null }];
  }

  /** What others of the plan change first cannot be seen yet. */
  #looked(begun: Opened[]): Opened[] {
    if (begun.length > MOST_LOOKS) return begun;
    const { kinds, reader, clock } = this.#options;
    return begun.map((opened) => {
      const { operation } = opened;
      if (operation.depends_on.length > 0) return opened;
      const kind = kindOf(operation, kinds);
      return { ...opened, look: new Look(reader, clock, (ahead) => kind.observe(operation, ahead)) };
    });
  }
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

function merge(files: Files, more: Files): Files {
  for (const [path, content] of more) files.set(path, content);
  return files;
}
