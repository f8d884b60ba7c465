import { messageOf, MarketOpsError } from '../core/errors.ts';
import type { Kind } from '../operations/kind.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { decodeUtf8, parseJsonFile } from '../protocol/jcs.ts';
import { parseLine } from '../protocol/ledger.ts';
import type { LineData, LineOf } from '../protocol/ledger.ts';
import { openPathOf, openShape } from '../protocol/ledger-files.ts';
import type { OpenIntent, Snapshot } from '../protocol/ledger-files.ts';
import { openPaths } from './batch-files.ts';
import { isConsumedAs } from './consumption.ts';

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
  /** Repositories that an intent may have been about. */
  readonly targets: readonly { readonly repository: string; readonly repository_id: string }[];
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
      const line = await intentOf(path, entry, snapshot);
      if (line === null) return left('its line was not found on the branch');
      const settled = await this.#trace(path, entry, line, snapshot);
      if (settled === null) return left('it is about a repository that this run does not name');
      this.#settled.set(entry.receipt_id, settled);
      return settled;
    } catch (error) {
      if (!(error instanceof MarketOpsError)) throw error;
      return left(messageOf(error));
    }
  }

  async #trace(
    path: string,
    entry: OpenIntent,
    line: LineOf<'operation.intent'>,
    snapshot: Snapshot,
  ): Promise<Reconciled | null> {
    const { kinds, targets, reader } = this.#options;
    const { operation_kind: kind, operation_id: id } = line;
    const { natural_key: naturalKey, operation_digest: operationDigest } = line.data;
    if (kind === undefined || id === undefined) return null;
    const target = targets.find(({ repository_id }) => openPathOf(kind, repository_id, naturalKey) === path);
    const module = kinds.find((candidate) => candidate.kind === kind);
    if (target === undefined || module === undefined) return null;
    const { receipt_id, run_id, run_attempt } = entry;
    const trace = await module.trace(
      { repository: target.repository, naturalKey, receiptId: receipt_id, operationDigest },
      reader,
      (marker) => isConsumedAs(snapshot, marker.receiptId, marker.operationDigest),
    );
    return {
      path,
      operation: { operation_id: id, operation_kind: kind },
      naturalKey,
      data: { ...trace, receipt_id, run_attempt, run_id },
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

/** The intent's line, in the segment that came with its file. */
async function intentOf(
  path: string,
  { receipt_id, run_id, run_attempt, seq }: OpenIntent,
  snapshot: Snapshot,
): Promise<LineOf<'operation.intent'> | null> {
  const segment = await snapshot.segmentWith(path);
  const text = segment === null ? null : decodeUtf8(segment);
  for (const source of text?.trimEnd().split('\n') ?? []) {
    if (!source.includes(receipt_id)) continue;
    let line;
    try {
      line = parseLine(source);
    } catch {
      return null;
    }
    const fits = line.seq === seq && line.run_id === run_id && line.run_attempt === run_attempt;
    if (line.type === 'operation.intent' && line.receipt_id === receipt_id && fits) return line;
  }
  return null;
}
