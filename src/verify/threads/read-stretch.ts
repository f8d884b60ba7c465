import type { KindFormat } from '../../protocol/plan.ts';
import type { Line } from '../../protocol/ledger.ts';
import { grow } from 'transparency-log/merkle';
import type { Subtree } from 'transparency-log/merkle';
import { Chain } from '../chain.ts';
import type { State } from '../chain.ts';
import { Replay } from '../replay.ts';
import { LINE_RULES } from '../rules.ts';
import { streamFile } from 'file-sources/source';
import type { Placed } from 'long-logs/lines';

/** Whole lines of a ledger's file. */
export interface Stretch {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** A size of the ledger whose state is asked for. */
  readonly mark: number | null;
  readonly kinds: readonly Pick<KindFormat, 'kind'>[];
}

/** Lines in a row: those up to the size asked for, or the others. */
interface Part extends Omit<State, 'root'> {
  readonly subtrees: readonly Subtree[];
}

/** What a stretch without a fault says to the others. */
export interface Told {
  /** The first line's `seq` and `prev`. */
  readonly first: number;
  readonly prev: string;
  readonly parts: readonly Part[];
  readonly origin: string | null;
  /** The lines of every run that other stretches may have to do with. */
  readonly lines: readonly Line[];
  /** Every claim and receipt that occurs here first. */
  readonly ids: { readonly claims: Uint32Array; readonly receipts: Uint32Array };
  /** The most runs and operations that were held in memory at a time. */
  readonly most: number;
}

/** @throws for anything that does not hold, and for what only the lines before can tell */
export async function readStretch({ path, from, to, mark, kinds }: Stretch, end?: AbortSignal): Promise<Told> {
  const runs = new Runs(kinds);
  const parts: Part[] = [];
  let subtrees: Subtree[] = [];
  let first: Line | null = null;
  let origin: string | null = null;
  const cut = (): void => {
    if (chain.state !== null) parts.push({ ...chain.state, subtrees });
    subtrees = [];
  };
  const chain = new Chain({
    file: path,
    startAt: (line) => {
      if (first !== null) return null;
      first = line;
      return { frontier: null, head: null };
    },
    marks: new Set(),
    onLine: (line, placed, hash) => {
      if (line.type === 'run.opened') origin ??= line.data.origin;
      grow(subtrees, line.seq, hash);
      if (line.seq + 1 === mark) cut();
      runs.take(line, placed);
    },
  });
  for await (const piece of streamFile(path, true, { from, to })) {
    end?.throwIfAborted();
    chain.push(piece);
  }
  chain.end();
  cut();
  const { seq, prev } = first as unknown as Line;
  return { first: seq, prev, parts, origin, ...runs.told() };
}

/** Lines kept at a time; of ordinary runs there are a few hundred. */
const MOST_KEPT = 50_000;

/**
 * The runs of a stretch. One that begins and ends in it, reconciles nothing and leaves nothing open is replayed here and
 * forgotten; the lines of the others are kept, for what became of them may stand in other stretches.
 */
class Runs {
  readonly #replay: Replay;
  readonly #lines = new Map<string, Line[]>();
  /** Of runs that began before. */
  readonly #strays: Line[] = [];
  #kept = 0;

  constructor(kinds: Stretch['kinds']) {
    this.#replay = new Replay({ rules: LINE_RULES, kinds, whole: false, keep: false, landed: false });
  }

  take(line: Line, placed: Placed): void {
    if (++this.#kept > MOST_KEPT) throw new Error('too many lines of runs that are not over');
    const isFirst = line.type === 'run.opened';
    if (!isFirst && !this.#replay.claims.has(line.claim)) {
      this.#stray(line);
      return;
    }
    const lines = isFirst ? [] : (this.#lines.get(line.claim) ?? []);
    lines.push(line);
    this.#lines.set(line.claim, lines);
    this.#replay.take(line, placed);
    if (line.type === 'run.closed' && !this.#concernsOthers(lines)) {
      this.#lines.delete(line.claim);
      this.#kept -= lines.length;
    }
  }

  told(): Pick<Told, 'lines' | 'ids' | 'most'> {
    const { seen, most } = this.#replay;
    const lines = [...this.#lines.values(), this.#strays].flat().sort((a, b) => a.seq - b.seq);
    return { lines, ids: { claims: seen.claims.slots, receipts: seen.receipts.slots }, most };
  }

  #concernsOthers(lines: readonly Line[]): boolean {
    return lines.some(
      ({ type, receipt_id: receipt }) => type === 'operation.reconciled' || this.#replay.open.has(receipt ?? ''),
    );
  }

  /** Replayed where the lines before are; here only what the others have to know of it. */
  #stray(line: Line): void {
    if (line.type === 'operation.reconciled' && this.#replay.open.has(line.data.receipt_id))
      throw new Error('a run of an earlier stretch settles an intent of this one');
    const isReceipt = line.type === 'receipt.minted' || line.type === 'receipt.refused';
    if (isReceipt && !this.#replay.isNewReceipt(line.receipt_id)) throw new Error('a receipt occurs twice');
    this.#strays.push(line);
  }
}
