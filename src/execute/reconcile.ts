import { messageOf, MarketOpsError } from '../core/errors.ts';
import type { Kind } from '../operations/kind.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { decodeUtf8, parseJsonFile } from '../protocol/jcs.ts';
import { parseLine } from '../protocol/ledger.ts';
import type { Line, LineData, LineOf } from '../protocol/ledger.ts';
import { kindOf, naturalKey, planShape, stateDigest } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import { MATERIAL_PATHS, openShape } from '../protocol/ledger-files.ts';
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
    const entry = parseOpen(await snapshot.read(path));
    const left = (why: string, live = false): LeftOpen => ({ path, entry, live, why });
    if (entry === null) return left('the file cannot be read');
    const known = this.#settled.get(entry.receipt_id);
    if (known !== undefined) return known;
    try {
      const status = await this.#options.attemptStatus(entry.run_id, entry.run_attempt);
      if ('unreadable' in status) return left(`its run cannot be read: ${status.unreadable}`);
      if (status.value === null) return left('GitHub knows of no such run');
      if (status.value !== 'completed') return left(`its run is ${status.value}`, true);
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
    const { effect, observed: github, state = null } = await kindOf(operation, kinds).observe(operation, reader);
    const { receipt_id, run_id, run_attempt } = entry;
    const { operation_id, operation_kind } = operation;
    const observed = effect === 'none' ? 'done' : effect === 'create' ? 'absent' : 'conflict';
    const state_digest = observed === 'done' ? stateDigest(state) : null;
    return {
      path,
      operation: { operation_id, operation_kind },
      naturalKey: naturalKey(operation, kinds),
      data: { observed, github, receipt_id, run_attempt, run_id, state_digest },
    };
  }
}

function parseOpen(bytes: Uint8Array | null): OpenIntent | null {
  if (bytes === null) return null;
  try {
    const value = parseJsonFile(bytes);
    return openShape(value) === null ? (value as OpenIntent) : null;
  } catch {
    return null;
  }
}

/** So many segments a run's plan is looked for before its intent: batches are no larger. */
const MOST_SEGMENTS = 200;

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

function linesOf(segment: Uint8Array | null): Line[] {
  const text = segment === null ? null : decodeUtf8(segment);
  return text === null || text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((source) => parseLine(source));
}

function operationIn(
  bytes: Uint8Array | null,
  intent: LineOf<'operation.intent'>,
  kinds: readonly Kind[],
): PlannedOperation | null {
  if (bytes === null) return null;
  const value = parseJsonFile(bytes);
  if (planShape(kinds)(value) !== null) return null;
  const found = (value as Plan).operations.find(({ operation_id }) => operation_id === intent.operation_id);
  return found?.operation_digest === intent.data.operation_digest ? found : null;
}
