import { parseTime } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { messageOf, MarketOpsError } from '../core/errors.ts';
import type { Kind } from '../operations/kind.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { openEnvelope, RECEIPT_TYPE } from '../protocol/dsse.ts';
import { decodeUtf8, readShaped } from 'canonical-json/jcs';
import { parseLines } from '../protocol/ledger.ts';
import type { Line, LineData, LineOf } from '../protocol/ledger.ts';
import { complete, kindOf, naturalKey, planShape, stateDigest } from '../protocol/plan.ts';
import type { Observation, PlannedOperation } from '../protocol/plan.ts';
import { receiptShape } from '../protocol/receipt.ts';
import type { Receipt } from '../protocol/receipt.ts';
import { MATERIAL_PATHS, openShape, segmentPath } from '../protocol/ledger-files.ts';
import type { OpenIntent, Snapshot } from '../protocol/ledger-files.ts';
import { openPaths } from './batch-files.ts';

/** An intent without an outcome whose run is over: what GitHub has of it. */
export interface Reconciled {
  /** Its file below `open/`. */
  readonly path: string;
  readonly operation: { readonly operation_id: string; readonly operation_kind: string };
  readonly naturalKey: string;
  readonly data: LineData['operation.reconciled'];
}

/** An open intent that is left as it is. */
export interface LeftOpen {
  readonly path: string;
  readonly entry: OpenIntent | null;
  /** Its run goes on. */
  readonly live: boolean;
  readonly why: string;
}

export interface Reconciliation {
  readonly settled: readonly Reconciled[];
  readonly left: readonly LeftOpen[];
}

export interface ReconcilerOptions {
  readonly reader: GitHubReader;
  readonly kinds: readonly Kind[];
  readonly clock: Clock;
  /** Status of a run attempt, null when GitHub knows of none. */
  readonly attemptStatus: (
    runId: string,
    attempt: number,
  ) => Promise<{ readonly value: string | null } | { readonly unreadable: string }>;
}

/** What a person is told of open intents. */
export function messages({ settled, left }: Reconciliation): string[] {
  return [
    ...settled.map(
      ({ operation, naturalKey, data }) =>
        `${operation.operation_kind} ${naturalKey}, begun by run ${data.run_id} (attempt ${data.run_attempt}) without an outcome: ${data.observed}`,
    ),
    ...left.map(
      ({ path, entry, why }) => `${path}${entry === null ? '' : ` of run ${entry.run_id}`} stays open: ${why}`,
    ),
  ];
}

/** How many open intents one run looks at. */
const MOST = 100;

/**
 * Settles what earlier runs left open: only of run attempts that GitHub calls completed, and only by looking. It never
 * executes; the receipts stay burnt.
 */
export class Reconciler {
  readonly #options: ReconcilerOptions;
  /** By receipt: what was looked at for one state of the ledger needs no second look for the next. */
  readonly #settled = new Map<string, Reconciled>();

  constructor(options: ReconcilerOptions) {
    this.#options = options;
  }

  async look(snapshot: Snapshot): Promise<Reconciliation> {
    const paths = [...(await openPaths(snapshot))].sort().slice(0, MOST);
    const looked = await Promise.all(paths.map((path) => this.#lookAt(path, snapshot)));
    return {
      settled: looked.filter((item) => 'data' in item),
      left: looked.filter((item) => 'why' in item),
    };
  }

  async #lookAt(path: string, snapshot: Snapshot): Promise<Reconciled | LeftOpen> {
    const entry = readShaped(openShape, await snapshot.read(path));
    const left = (why: string, live = false): LeftOpen => ({ path, entry, live, why });
    if (entry === null) return left('the file cannot be read');
    const known = this.#settled.get(entry.receipt_id);
    if (known !== undefined) return known;
    try {
      const status = await this.#options.attemptStatus(entry.run_id, entry.run_attempt);
      if ('unreadable' in status) return left(`its run cannot be read: ${status.unreadable}`);
      if (status.value === null) {
        const why = await mayGoOn(entry, snapshot, this.#options.clock());
        if (why !== null) return left(`GitHub knows of no such run, and ${why}`);
      } else if (status.value !== 'completed') return left(`its run is ${status.value}`, true);
      const planned = await plannedBy(entry, snapshot, this.#options.kinds);
      if (planned === null) return left('its plan was not found on the branch');
      const settled = await this.#compare(path, entry, planned);
      this.#settled.set(entry.receipt_id, settled);
      return settled;
    } catch (error) {
      if (!(error instanceof MarketOpsError)) throw error;
      return left(messageOf(error));
    }
  }

  /** What GitHub has, beside what was planned: whatever marker it bears, only the planned content is `done`. */
  async #compare(path: string, entry: OpenIntent, operation: PlannedOperation): Promise<Reconciled> {
    const { kinds, reader } = this.#options;
    const kind = kindOf(operation, kinds);
    const { receipt_id, run_id, run_attempt } = entry;
    const { effect, observed: github, state = null, doubt } = await kind.observe(operation, reader, null, receipt_id);
    const { operation_id, operation_kind } = operation;
    const isDone = effect === 'none' && (state === null || (kind.isExactly?.(operation.parameters, state) ?? true));
    const observed = isDone ? 'done' : effect === 'create' && doubt === undefined ? 'absent' : 'conflict';
    const state_digest = observed === 'done' ? stateDigest(state) : null;
    return {
      path,
      operation: { operation_id, operation_kind },
      naturalKey: naturalKey(operation, kinds),
      data: { observed, github, receipt_id, run_attempt, run_id, state_digest },
    };
  }
}

/** GitHub may not show a run for a while; an hour after its receipt expired nothing can be done under it. */
const GRACE_MS = 60 * 60_000;

/** Why a run that GitHub does not know may go on; null when it cannot. */
async function mayGoOn({ receipt_id }: OpenIntent, snapshot: Snapshot, now: number): Promise<string | null> {
  const receipt = await receiptOf(receipt_id, snapshot);
  const expires = receipt === null ? null : parseTime(receipt.expires_at);
  if (expires === null) return 'its receipt was not found on the branch';
  return now < expires + GRACE_MS ? 'its receipt expired less than an hour ago' : null;
}

/** A receipt as it was put on record. */
async function receiptOf(receiptId: string, snapshot: Snapshot): Promise<Receipt | null> {
  const bytes = await snapshot.read(MATERIAL_PATHS.receipt(receiptId));
  if (bytes === null) return null;
  try {
    const { payload } = openEnvelope(bytes, RECEIPT_TYPE, receiptShape);
    return payload.receipt_id === receiptId ? payload : null;
  } catch {
    return null;
  }
}

/** So many segments are looked at for what a run wrote: others may have written in between. */
const MOST_SEGMENTS = 200;

/** A run is tried again soon, if it is. */
const LATEST_SEGMENTS = 40;

/** What the newest outcome of exactly this operation left, where it succeeded; null when the latest lines have none. */
export async function succeededBefore(
  { operation_digest: digest }: PlannedOperation,
  snapshot: Snapshot,
  size: number,
): Promise<Observation | null> {
  const outcomes = new Map<string | null, Observation | null>();
  for (let at = size - 1, segments = 0; at >= 0 && segments < LATEST_SEGMENTS; segments++) {
    const lines = linesOf(await snapshot.segmentOf(at));
    const [first] = lines;
    if (first === undefined) return null;
    for (const line of lines.reverse()) {
      const receipt = line.receipt_id ?? null;
      if (line.type === 'operation.succeeded') outcomes.set(receipt, line.data.github);
      if (line.type === 'operation.reconciled' && line.data.observed === 'done')
        outcomes.set(line.data.receipt_id, line.data.github);
      const made = line.type === 'operation.intent' && line.data.operation_digest === digest && outcomes.get(receipt);
      if (made) return made;
    }
    at = first.seq - 1;
  }
  return null;
}

/** The operation that a receipt was consumed for, from accepted lines and the plan beside them; null when there is none. */
export async function consumedFor(
  receiptId: string,
  snapshot: Snapshot,
  kinds: readonly Kind[],
): Promise<PlannedOperation | null> {
  const receipt = await receiptOf(receiptId, snapshot);
  if (receipt === null || receipt.ledger === null) return null;
  const { run_id, run_attempt } = receipt;
  // Its intent stands in the segment that begins where the ledger ended, or in one that others did not get ahead of.
  for (let at = receipt.ledger.size, segments = 0; segments < MOST_SEGMENTS; segments++) {
    const lines = linesOf(await snapshot.read(segmentPath(at)));
    const intent = lines.find((line) => line.type === 'operation.intent' && line.receipt_id === receiptId);
    if (intent !== undefined)
      return plannedBy({ receipt_id: receiptId, run_id, run_attempt, seq: intent.seq }, snapshot, kinds);
    const last = lines.at(-1);
    if (last === undefined) return null;
    at = last.seq + 1;
  }
  return null;
}

/** The operation that an intent was about, from the plan that its run left on the branch; null when it is not found. */
async function plannedBy(
  { receipt_id, run_id, run_attempt, seq }: OpenIntent,
  snapshot: Snapshot,
  kinds: readonly Kind[],
): Promise<PlannedOperation | null> {
  let intent: LineOf<'operation.intent'> | null = null;
  for (let at = seq, segments = 0; at >= 0 && segments < MOST_SEGMENTS; segments++) {
    const lines = linesOf(await snapshot.segmentOf(at));
    const [first] = lines;
    if (first === undefined) return null;
    intent ??=
      lines.find((line): line is LineOf<'operation.intent'> => line.seq === seq && line.type === 'operation.intent') ??
      null;
    if (
      intent === null ||
      intent.receipt_id !== receipt_id ||
      intent.run_id !== run_id ||
      intent.run_attempt !== run_attempt
    )
      return null;
    const { claim } = intent;
    const created = lines.find(
      (line): line is LineOf<'plan.created'> => line.type === 'plan.created' && line.claim === claim,
    );
    if (created !== undefined)
      return operationIn(await snapshot.read(MATERIAL_PATHS.plan(created.data.plan_file_digest)), intent, kinds);
    at = first.seq - 1;
  }
  return null;
}

/** The lines of a segment; none where it cannot be read. */
function linesOf(segment: Uint8Array | null): Line[] {
  const text = segment === null ? null : decodeUtf8(segment);
  try {
    return text === null ? [] : parseLines(text);
  } catch {
    return [];
  }
}

async function operationIn(
  bytes: Uint8Array | null,
  intent: LineOf<'operation.intent'>,
  kinds: readonly Kind[],
): Promise<PlannedOperation | null> {
  await complete(kinds, bytes);
  const plan = readShaped(planShape(kinds), bytes);
  const found = plan?.operations.find(({ operation_id }) => operation_id === intent.operation_id);
  return found?.operation_digest === intent.data.operation_digest ? found : null;
}
