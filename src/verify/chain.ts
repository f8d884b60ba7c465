import { hash } from 'node:crypto';
import { CanonicalError, nesting } from 'canonical-json/jcs';
import { parseTime } from '../core/clock.ts';
import { LineError, MAX_LINE_BYTES, ZERO_HASH, parseLine } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { Frontier } from 'transparency-log/merkle';
import { LineCutter } from 'long-logs/lines';
import { LIMITS } from './source.ts';
import { fail, inside, findingOf, at } from './verdict.ts';
import { pick, shown } from 'canonical-json/places';
import type { Finding } from './verdict.ts';
import type { Place, Placed } from 'long-logs/lines';

/** How lines of a ledger are cut. */
export const WHOLE_LINES = {
  longest: MAX_LINE_BYTES,
  refuse: (place: Place, expected: string, found: string) => fail(place, expected, found, 'ledger_encoding'),
};

/** What stands before a stretch of lines: the tree so far, and the hash of the line before; null where not known. */
export interface StretchStart {
  readonly frontier: Frontier | null;
  readonly head: string | null;
}

/** The ledger at some size: what a checkpoint says. */
export interface State {
  readonly size: number;
  /** Null where the lines before are not here and nothing stands for them. */
  readonly root: string | null;
  readonly head: string;
  /** Of the last line; null before the first line read. */
  readonly ts: string | null;
}

/** When that was, in milliseconds; null where it is not known. */
export const timeOf = (state: State | null | undefined): number | null => parseTime(state?.ts ?? '');

/** Lines in a file, one after another. */
export interface LedgerFile {
  readonly path: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

export interface ChainOptions {
  readonly file: string;
  /** Where lines may begin that do not follow from the line before; null when none may begin with this one. */
  readonly startAt: (line: Line) => StretchStart | null;
  /** Sizes at which the state is kept for comparison with checkpoints. */
  readonly marks: ReadonlySet<number>;
  /** Called for each line once its place in the chain is known. */
  readonly onLine: (line: Line, at: Placed, hash: string) => void;
}

/** A ledger that begins with its first line, and has no gaps. */
export const fromTheBeginning = (seq: number): StretchStart | null =>
  seq === 0 ? { frontier: Frontier.empty(), head: ZERO_HASH } : null;

/**
 * Chain and Merkle root in one pass over the bytes of a ledger, in memory that does not grow with it: every line
 * through the canonical gate, `seq` without gaps, `prev` the hash of the line before. Findings name one of the checks
 * `ledger_encoding`, `ledger_canonical`, `ledger_schema`, `ledger_sequence`, `ledger_chain`.
 */
export class Chain {
  readonly #options: ChainOptions;
  readonly #cutter: LineCutter;
  readonly #marked = new Map<number, State>();
  #entries = 0;
  #next: number | null = null;
  #head: string | null = null;
  #frontier: Frontier | null = null;
  #ts: string | null = null;

  constructor(options: ChainOptions) {
    this.#options = options;
    this.#cutter = new LineCutter(options.file, WHOLE_LINES, (line) => this.#take(line));
  }

  /** Lines read. */
  get entries(): number {
    return this.#entries;
  }

  /** The states at the sizes asked for, as far as they were passed. */
  get marked(): ReadonlyMap<number, State> {
    return this.#marked;
  }

  /** The state after the last line read; null before the first. */
  get state(): State | null {
    return this.#next === null ? null : this.#stateAt(this.#next);
  }

  /**
   * Reads whole files, each of at least one line.
   * @param empty the check that a file without lines fails
   * @returns the first defect, after which nothing was read; or null
   */
  async feed(
    files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
    empty = 'ledger_encoding',
  ): Promise<Finding | null> {
    let path = this.#options.file;
    try {
      for await (const file of files) {
        ({ path } = file);
        this.nextFile(path);
        const before = this.#entries;
        for await (const piece of file.pieces) this.push(piece);
        this.end();
        if (this.#entries === before) fail(at(path), 'a line at least', 'none', empty);
      }
      return null;
    } catch (error) {
      return findingOf(error, path);
    }
  }

  push(piece: Uint8Array): void {
    this.#cutter.push(piece);
  }

  end(): void {
    this.#cutter.finish();
  }

  nextFile(file: string): void {
    this.#cutter.finish();
    this.#cutter.nextFile(file);
  }

  #take(raw: LineCutter): void {
    const line = readLine(raw);
    if (line.seq !== this.#next) this.#begin(line, raw);
    if (this.#head !== null && line.prev !== this.#head) {
      fail(
        inside(raw.place, line, 'prev'),
        `prev ${this.#head}, the hash of the line before`,
        line.prev,
        'ledger_chain',
      );
    }
    // RFC 6962: a leaf is hashed with 0x00 in front; the byte before the line is the newline of the one before.
    raw.work[raw.start - 1] = 0;
    const digest = hash('sha256', raw.work.subarray(raw.start - 1, raw.end), 'hex');
    this.#frontier?.append(digest);
    this.#head = digest;
    this.#ts = line.ts;
    this.#next = line.seq + 1;
    this.#entries++;
    if (this.#options.marks.has(this.#next)) this.#marked.set(this.#next, this.#stateAt(this.#next));
    this.#options.onLine(line, raw, digest);
  }

  #begin(line: Line, raw: Placed): void {
    const start = line.seq < (this.#next ?? 0) ? null : this.#options.startAt(line);
    if (start === null) {
      fail(inside(raw.place, line, 'seq'), `seq ${this.#next ?? 0}`, String(line.seq), 'ledger_sequence');
    }
    this.#frontier = start.frontier;
    this.#head = start.head;
    if (this.#options.marks.has(line.seq) && start.head !== null && !this.#marked.has(line.seq)) {
      this.#ts = null;
      this.#marked.set(line.seq, this.#stateAt(line.seq));
    }
  }

  #stateAt(size: number): State {
    const root = this.#frontier?.root().toString('hex') ?? null;
    return { size, root, head: this.#head ?? '', ts: this.#ts };
  }
}

function readLine(raw: LineCutter): Line {
  const { text } = raw;
  try {
    return parseLine(text);
  } catch (error) {
    const { place } = raw;
    // Before anything walks the value for a message.
    if (nesting(text) > LIMITS.nesting) fail(place, `nesting of at most ${LIMITS.nesting}`, 'more', 'ledger_encoding');
    if (error instanceof LineError) {
      const { path, expected } = error.fault;
      const value: unknown = JSON.parse(text);
      fail(
        inside(place, value, path),
        `${path === '' ? 'line' : path}: ${expected}`,
        shown(pick(value, path)),
        'ledger_schema',
      );
    }
    if (error instanceof CanonicalError)
      fail(place, 'a line of canonical JSON (RFC 8785)', error.message, 'ledger_canonical');
    throw error;
  }
}
