import { formatTime } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { AppendLine, ComposeBatch, Looked, LedgerWriter } from '../execute/port.ts';
import type { RunFacts } from '../protocol/facts.ts';
import {
  aboutOperation,
  lineHash,
  lineShape,
  lineText,
  MAX_LINE_BYTES,
  namesReceipt,
  statusOf,
} from '../protocol/ledger.ts';
import type { DraftLine, Line, LineData, LineType } from '../protocol/ledger.ts';
import { parseCheckpoint } from '../protocol/checkpoint.ts';
import { verifyNote } from 'transparency-log/note';
import type { Checkpoint } from '../protocol/checkpoint.ts';
import type { Stretch } from '../protocol/proof.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import type { Vkey } from 'transparency-log/vkey';
import type { Keyring } from '../protocol/history.ts';
import { fitLine } from '../protocol/fit-line.ts';
import { closeRun } from '../protocol/run-result.ts';
import { flush, GrowingFile } from 'durable-files/files';
import { digestOf } from '../core/digest.ts';
import { CHECKPOINT_PATH, FILES_PATH, segmentPath, TIP_PATH } from '../protocol/ledger-files.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Changes, Snapshot } from '../protocol/ledger-files.ts';
import { EMPTY_TIP, readTip, tipFile } from './tree.ts';
import type { LedgerState, LedgerTree, Tip } from './tree.ts';

export interface LedgerOptions {
  readonly facts: RunFacts;
  readonly clock: Clock;
  /** The file of this claim's lines in the proof folder. */
  readonly file: string;
  /** Null keeps the lines out of any ledger: they start at seq 0 and stay unsigned (a dry run, a key refused). */
  readonly store: {
    readonly tree: LedgerTree;
    readonly keys: Keyring;
    /** Of the key that signs. */
    readonly vkey: Vkey;
    readonly signCheckpoint: (checkpoint: Checkpoint, firstUnderThisKey: boolean) => string;
    /** Puts on disk what stands beside the lines: nothing is done under a receipt that could be lost. */
    readonly flush: () => Promise<void>;
    /** Waits before the next try, of which there were `tries`; false when it is too late for another. */
    readonly pause: (tries: number, until: number) => Promise<boolean>;
    /** Lines are placed on the ledger's tip but not committed: an authorize job writes nothing to the ledger. */
    readonly provisional: boolean;
  } | null;
}

/** A line with its place in the chain, its exact text and its hash. */
interface ChainedLine {
  readonly line: Line;
  readonly text: string;
  readonly hash: string;
}

/**
 * The lines of one process (a claim): appended to a file as they happen, chained, and committed to the ledger in
 * batches, on disk before that. Lines are provisional until their commit has landed; when somebody else was first they
 * are chained anew on the new head.
 */
export class LedgerSession implements LedgerWriter {
  readonly #options: LedgerOptions;
  readonly #origin: string;
  readonly #file: GrowingFile;
  /** All lines, those that landed first. */
  readonly #lines: Line[] = [];
  #landed = 0;
  /** Of the lines that landed. */
  #stretches: readonly Stretch[] = [];
  #pending: ChainedLine[] = [];
  #base: Tip = EMPTY_TIP;
  #snapshot: LedgerState | null = null;
  /** What this process committed last: nothing is built on a state without it. */
  #own: { readonly path: string; readonly bytes: Buffer } | null = null;
  /** What the next lines must record, for the state at hand is not that of the branch's head. */
  #foreign: LineData['ledger.foreign'] | null = null;
  /** Under which the lines that have not landed are on their way; null while none are. */
  #sent: string | null = null;
  #onClosing = (): void => undefined;
  /** The newest time given to a line: times never go back within a claim. */
  #latest = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.#file = new GrowingFile(options.file);
    this.#origin = originOf(options.facts.serverUrl, options.facts.repositoryId);
  }

  get origin(): string {
    return this.#origin;
  }

  /** This claim's lines so far, those that have not landed included; the list goes on as lines are added. */
  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** The state of the tree after this session's newest commit; null before the first. */
  get snapshot(): LedgerState | null {
    return this.#snapshot;
  }

  get looked(): Looked {
    return this.#snapshot?.looked ?? new Map();
  }

  /**
   * The checkpoints around the lines; lines that have not landed where nothing of theirs stands before have none after
   * them, unless they are on their way. Unsigned sessions have one stretch without checkpoints.
   */
  get stretches(): readonly Stretch[] {
    if (this.#options.store === null) return [{ after: null, before: null, first_seq: 0, frontier: [] }];
    return this.#pending.length === 0 ? this.#stretches : this.#stretchesWith(this.#base, this.#sent);
  }

  /** Has `listener` called each time that the commit which closes the run has been handed to GitHub: it may fail yet. */
  onClosing(listener: () => void): void {
    this.#onClosing = listener;
  }

  /** Whether any of this claim's lines is in the ledger. */
  get hasLanded(): boolean {
    return this.#landed > 0;
  }

  /** The end of the ledger with this claim's lines: size, head and root. */
  tip(): { size: number; head: string; root: string } {
    const { frontier, head } = this.#end();
    return { size: frontier.size, head, root: frontier.root().toString('hex') };
  }

  #end(): Pick<Tip, 'frontier' | 'head'> {
    const frontier = this.#base.frontier.clone();
    for (const { hash } of this.#pending) frontier.append(hash);
    return { frontier, head: this.#pending.at(-1)?.hash ?? this.#base.head };
  }

  /** Adds a line, written to the file before this returns and flushed to disk before the commit that carries it. */
  readonly append: AppendLine = (type, data, about = {}) => {
    const placed = this.#placeAll(this.#draft(type, data, about));
    this.#file.append(placed.map(({ text }) => `${text}\n`).join(''));
    if (type === 'run.closed') this.#file.close();
    return (placed.at(-1) as ChainedLine).line;
  };

  prefetch(paths: readonly string[]): void {
    this.#options.store?.tree.prefetch(paths);
  }

  /**
   * Commits a batch that `compose` writes for the state at hand, with whatever was appended since the last commit
   * before it. Does nothing to a ledger when there is none.
   * @throws MarketOpsError when the ledger is missing, untrusted, busy for too long or cannot be written
   */
  async commit<T = undefined>(message: string, compose: ComposeBatch<T>): Promise<T> {
    const { store } = this.#options;
    if (store === null) {
      const composed = await compose({ snapshot: NOWHERE, tip: EMPTY_TIP, append: this.append, mayWait: false });
      return ('value' in composed ? composed.value : undefined) as T;
    }
    const before = this.#pending
      .filter(({ line }) => line.type !== 'ledger.foreign')
      .map(({ line }) => unchained(line));
    let mayWait = true;
    for (let tries = 1; ; tries++) {
      const snapshot = await store.tree.snapshot(store.keys);
      if (!(await this.#hasOwn(snapshot))) throw rewound();
      const tip = await readTip(snapshot);
      this.#rebase(snapshot, tip, before);
      const composed = await compose({ snapshot, tip, append: this.append, mayWait });
      if (composed.wait === true) {
        mayWait = await store.pause(tries, composed.until);
        continue;
      }
      const value = composed.value as T;
      if (store.provisional) return value;
      const ready = await store.tree.ready(snapshot);
      if (ready !== 'conflict' && (await this.#land(store, ready, tip, composed, message))) return value;
      if (!(await store.pause(tries, composed.until))) throw busy();
    }
  }

  /** Whether a state holds what this process landed: otherwise somebody took the ledger back. */
  async #hasOwn(snapshot: LedgerState): Promise<boolean> {
    if (this.#own === null || snapshot === this.#snapshot) return true;
    const there = await snapshot.read(this.#own.path);
    return there !== null && Buffer.compare(there, this.#own.bytes) === 0;
  }

  /**
   * After a commit that failed: the lines record what was done, and that the run failed; none of them has landed. Nothing
   * was done under intents that have not landed, so those are left out. A run that is closed in the ledger stays so.
   * @returns whether the lines say that it failed
   */
  closeAsFailed(): boolean {
    if (this.#pending.length === 0 && this.#lines.at(-1)?.type === 'run.closed') return false;
    const told = this.#pending.map(({ line }) => line).filter(({ type }) => type !== 'ledger.foreign');
    const begins = told.some(({ type }) => type === 'operation.intent');
    const kept = begins ? [] : told.filter(({ type }) => type !== 'run.closed').map(unchained);
    this.#replacePending(kept);
    this.append('run.closed', { ...closeRun(this.lines), result: 'failed' });
    return true;
  }

  async #land(
    store: NonNullable<LedgerOptions['store']>,
    on: LedgerState,
    base: Tip,
    { files, look }: { readonly files: Changes; readonly look?: readonly string[] },
    message: string,
  ): Promise<boolean> {
    const { frontier, head } = this.#end();
    const segment = {
      path: segmentPath(base.size),
      bytes: Buffer.from(this.#pending.map(({ text }) => `${text}\n`).join('')),
    };
    const changes = new Map<string, Uint8Array | null>(files);
    changes.set(segment.path, segment.bytes);
    changes.set(TIP_PATH, tipFile({ size: frontier.size, head, frontier }));
    const listed = jsonFile(
      Object.fromEntries([...changes].map(([path, content]) => [path, content === null ? null : digestOf(content)])),
    );
    changes.set(FILES_PATH, listed);
    const checkpoint = store.signCheckpoint(
      {
        origin: this.#origin,
        size: frontier.size,
        root: frontier.root().toString('hex'),
        head,
        parent: on.parent,
        base: on.base,
        files: digestOf(listed).slice('sha256:'.length),
      },
      isOfAnotherKey(base, store.vkey),
    );
    changes.set(CHECKPOINT_PATH, Buffer.from(checkpoint));
    await Promise.all([flush([this.#file.path]), store.flush()]);
    const landing = store.tree.commit(on, changes, message, look);
    this.#sent = checkpoint;
    if (this.#lines.at(-1)?.type === 'run.closed') this.#onClosing();
    const result = await landing.finally(() => (this.#sent = null));
    if (result === 'conflict') return false;
    this.#stretches = this.#stretchesWith(base, checkpoint);
    this.#landed = this.#lines.length;
    this.#pending = [];
    this.#snapshot = result;
    this.#own = segment;
    this.#foreign = null;
    this.#base = { size: frontier.size, head, frontier, checkpoint };
    return true;
  }

  /** The stretches with lines on a tip added to them; `after` is the checkpoint that these landed under, or null. */
  #stretchesWith({ checkpoint, size, frontier }: Tip, after: string | null): readonly Stretch[] {
    const last = this.#stretches.at(-1);
    if (last !== undefined && last.after === checkpoint) {
      return this.#stretches.with(-1, { ...last, after: after ?? last.after });
    }
    return [...this.#stretches, { after, before: checkpoint, first_seq: size, frontier: frontier.subtrees() }];
  }

  /** Puts the given lines after a tip, in memory and on disk; the first of them record what was set aside there. */
  #rebase({ base, parent }: LedgerState, tip: Tip, drafts: readonly DraftLine[]): void {
    const foreign = base === parent ? null : { base, head: parent };
    const moved = tip.size !== this.#base.size || tip.head !== this.#base.head || foreign?.head !== this.#foreign?.head;
    this.#base = tip;
    this.#foreign = foreign;
    if (moved || drafts.length !== this.#pending.length) this.#replacePending(drafts);
  }

  #replacePending(drafts: readonly DraftLine[]): void {
    this.#pending = [];
    this.#lines.length = this.#landed;
    for (const draft of drafts) this.#placeAll(draft);
    this.#file.replace(Buffer.from(this.#lines.map((line) => `${lineText(line)}\n`).join('')));
  }

  /** A line, and before it what must be recorded first in a segment, though after `run.opened`. */
  #placeAll(draft: DraftLine): ChainedLine[] {
    const isFirst = this.#pending.every(({ line }) => line.type === 'run.opened');
    if (this.#foreign === null || !isFirst || draft.type === 'run.opened')
      return [this.#place(recounted(draft, this.#lines))];
    const { claim, mode, run_attempt, run_id, ts, v } = draft;
    const foreign: DraftLine = { claim, data: this.#foreign, mode, run_attempt, run_id, ts, type: 'ledger.foreign', v };
    return [this.#place(foreign), this.#place(recounted(draft, this.#lines))];
  }

  /** Puts a line at the end of the chain, in memory. */
  #place(draft: DraftLine): ChainedLine {
    const before = this.#pending.at(-1);
    const place = {
      prev: before?.hash ?? this.#base.head,
      seq: before === undefined ? this.#base.size : before.line.seq + 1,
    };
    const line = { ...draft, ...place };
    const text = lineText(line);
    const chained = { line, text, hash: lineHash(text) };
    this.#pending.push(chained);
    this.#lines.push(line);
    return chained;
  }

  #draft<T extends LineType>(type: T, data: LineData[T], about: NonNullable<Parameters<AppendLine>[2]>): DraftLine {
    const { facts, clock } = this.#options;
    this.#latest = Math.max(this.#latest, clock());
    const status = statusOf(type);
    const draft = {
      claim: facts.claim,
      data,
      mode: facts.mode,
      run_attempt: facts.runAttempt,
      run_id: facts.runId,
      ts: formatTime(this.#latest),
      type,
      v: 1,
      ...(status === undefined ? {} : { status }),
      ...(aboutOperation(type)
        ? { operation_id: about.operation?.operation_id, operation_kind: about.operation?.operation_kind }
        : {}),
      ...(namesReceipt(type, data) ? { receipt_id: about.receiptId } : {}),
    } as unknown as DraftLine;
    return checked(fitLine(draft));
  }
}

/** A defect of ours must not reach the ledger: each line passes the schema that readers apply. */
function checked(draft: DraftLine): DraftLine {
  const text = lineText({ ...draft, prev: '0'.repeat(64), seq: 0 });
  const fault = lineShape(JSON.parse(text));
  if (fault !== null || Buffer.byteLength(text) > MAX_LINE_BYTES - 32) {
    throw new MarketOpsError(
      'ledger_line_invalid',
      `A ${draft.type} line cannot be written (${fault === null ? 'too long' : `${fault.path}: ${fault.expected}`}). This is a defect of the action; nothing further was done.`,
    );
  }
  return draft;
}

/** Whether the ledger goes on under a new key: its first checkpoint is signed by the old one too, if it is at hand. */
function isOfAnotherKey({ checkpoint }: Tip, vkey: Vkey): boolean {
  const before = checkpoint === null ? null : parseCheckpoint(checkpoint);
  return before !== null && verifyNote(before.note, vkey) === 'absent';
}

/** The last line counts those before it, which may be others on another state. */
function recounted(draft: DraftLine, lines: readonly Line[]): DraftLine {
  return draft.type === 'run.closed' ? { ...draft, data: { ...draft.data, counts: closeRun(lines).counts } } : draft;
}

function unchained(line: Line): DraftLine {
  const { seq: _seq, prev: _prev, ...draft } = line;
  return draft;
}

function busy(): MarketOpsError {
  return new MarketOpsError(
    'ledger_busy',
    'Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.',
  );
}

function rewound(): MarketOpsError {
  return new MarketOpsError(
    'ledger_rewound',
    'The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out ' +
      'who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.',
  );
}

const NOWHERE: Snapshot = {
  read: () => Promise.resolve(null),
  list: () => Promise.resolve([]),
  segmentOf: () => Promise.resolve(null),
};
