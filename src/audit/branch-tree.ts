import { MarketOpsError, messageOf } from '../core/errors.ts';
import { prefetched, remembered } from '../core/parallel.ts';
import { CHECKPOINT_PATH, LEDGER_BRANCH, segmentPath, TIP_PATH } from '../protocol/ledger-files.ts';
import type { Changes, Snapshot } from '../protocol/ledger-files.ts';
import { EMPTY_TIP, parseTip, tipFile } from './tree.ts';
import type { LedgerTree, Hints } from './tree.ts';

/** A commit at the end of the ledger branch. */
export interface BranchHead {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What can be asked of the branch; one method is one request. */
export interface LedgerBranchReader {
  /** Null when GitHub says plainly that the branch is not there. */
  head(): Promise<BranchHead | null>;
  read(path: string, commitSha: string): Promise<Uint8Array | null>;
  list(folder: string, commitSha: string): Promise<readonly string[]>;
  /** The newest commit up to this one that changed a path; null when none did. */
  lastChange(path: string, commitSha: string): Promise<Pick<BranchHead, 'sha' | 'parents'> | null>;
}

/**
 * The second capability of the side-effect port: one branch of one repository, and nothing else can be named. One
 * method is one request. Failures say their certainty, as those of the effects do.
 */
export interface LedgerBranch extends LedgerBranchReader {
  /**
   * A commit on exactly that head, to which the branch moves: tree, commit and compare-and-set in one. Null deletes.
   * Refused, with the code `ref_moved`, when the branch is elsewhere. Answers with the commit's SHA.
   */
  commit(message: string, on: string, changes: Changes): Promise<string>;
  /** The files of a branch's first commit. Makes nothing that anybody sees. */
  createTree(changes: Changes): Promise<string>;
  /** A commit without parents. Makes nothing that anybody sees. */
  createCommit(message: string, tree: string): Promise<string>;
  /** The branch itself; refused when it is there. */
  create(commitSha: string): Promise<void>;
  pause(ms: number): Promise<void>;
}

/** How often a request is sent whose answer is lost; each can be repeated, for it says what it builds on. */
const ATTEMPTS = 3;
/** A plain refusal is looked behind once: some say nothing (a 422 without a reason). */
const REFUSED_ATTEMPTS = 2;
const PAUSE_MS = 2_000;

/** The newest state of the branch, for whoever only reads; null when there is none. */
export async function peekBranch(branch: LedgerBranchReader): Promise<Snapshot | null> {
  const head = await branch.head();
  return head === null ? null : new BranchSnapshot(branch, head);
}

/** The ledger on its branch: a compare-and-set a commit, read as little as possible. */
export class BranchTree implements LedgerTree {
  readonly #branch: LedgerBranch;
  /** Whether a missing branch is created (`create-ledger: true`) rather than an error. */
  readonly #create: boolean;
  /** The newest state that was read, so that an unmoved branch is not read again. */
  #read: BranchSnapshot | null = null;
  /** What this process committed and has not built on yet. */
  #own: BranchSnapshot | null = null;
  /** The newest state, being read before anybody asked; taken once. */
  #newest: Promise<BranchSnapshot | null> | null = null;
  #hints: Hints[] = [];

  constructor(branch: LedgerBranch, { create }: { readonly create: boolean }) {
    this.#branch = branch;
    this.#create = create;
  }

  prefetch(hints: Hints): void {
    if (this.#own !== null) {
      this.#own.prefetch([hints]);
      return;
    }
    this.#hints.push(hints);
    if (this.#newest === null) this.#newest = this.#fresh();
    else void prefetched(this.#newest.then((found) => found?.prefetch([hints])));
    void prefetched(this.#newest);
  }

  async peek(): Promise<Snapshot | null> {
    try {
      if (this.#newest !== null) return await this.#newest;
    } catch {
      this.#newest = null;
    }
    return this.#fresh();
  }

  async snapshot(): Promise<Snapshot> {
    if (this.#own !== null) return this.#own;
    const found = await this.peek();
    this.#newest = null;
    if (found !== null) return found;
    if (this.#create) return nothingYet(this.#branch);
    throw new MarketOpsError(
      'ledger_missing',
      `There is no branch ${LEDGER_BRANCH}. The first time, run \`marketops ledger init\` in a clone (or pass ` +
        '`create-ledger: true` once). If there was one before, find out who deleted it and restore it: what was ' +
        'consumed is known there alone.',
    );
  }

  /** The state at the branch's head as it is now. */
  async #fresh(): Promise<BranchSnapshot | null> {
    const head = await this.#branch.head();
    if (head === null) return null;
    if (this.#read?.version === head.sha) return this.#read;
    this.#read = new BranchSnapshot(this.#branch, head);
    if (this.#hints.length > 0) this.#read.prefetch([{ files: [TIP_PATH, CHECKPOINT_PATH] }, ...this.#hints]);
    return this.#read;
  }

  async commit(on: Snapshot, changes: Changes, message: string): Promise<Snapshot | 'conflict'> {
    if (!(on instanceof BranchSnapshot)) throw new Error('a state of another ledger');
    this.#own = null;
    const landed = await this.#land(on.head, changes, await this.#writer(on.head, changes, message));
    if (landed === null) return 'conflict';
    this.#hints = [];
    // A commit whose answer was lost may have been built on since: what is there then is read.
    const isWhole = landed.parents.join() === (on.head?.sha ?? '');
    this.#own = isWhole
      ? new BranchSnapshot(this.#branch, landed, on, changes)
      : new BranchSnapshot(this.#branch, landed);
    return this.#own;
  }

  /** The request that makes the commit seen, with whatever must be there before it; it can be sent again. */
  async #writer(base: BranchHead | null, changes: Changes, message: string): Promise<() => Promise<string>> {
    if (base !== null) return () => this.#branch.commit(message, base.sha, changes);
    const tree = await this.#unseen(() => this.#branch.createTree(changes));
    const sha = await this.#unseen(() => this.#branch.createCommit(message, tree));
    return async () => {
      await this.#branch.create(sha);
      return sha;
    };
  }

  /** Makes what nobody sees until the branch points at it: sent again when the answer is lost. */
  async #unseen(make: () => Promise<string>): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await make();
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null || failure.code === 'rate_limited') throw error;
        if (failure.certainty === 'refused') throw refused(failure);
        if (attempt === ATTEMPTS) throw error;
        await this.#branch.pause(PAUSE_MS);
      }
    }
  }

  /**
   * Makes the branch end in the commit. Answers with the branch's head then, my commit or one beyond it; null when
   * somebody else was first.
   * @throws MarketOpsError `ledger_write_refused`, or `ledger_write_unknown` when nobody can tell
   */
  async #land(base: BranchHead | null, changes: Changes, write: () => Promise<string>): Promise<BranchHead | null> {
    let mayBeThere = false;
    for (let attempt = 1; ; attempt++) {
      try {
        return { sha: await write(), parents: base === null ? [] : [base.sha] };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null) throw error;
        const now = await this.#whose(base, changes);
        if (now === 'another') return null;
        if (now !== 'unmoved') return now;
        const isRefused = failure.certainty === 'refused';
        // A refusal says nothing of an attempt before it whose answer was lost: reads may not show that one yet.
        if (failure.code === 'rate_limited') throw mayBeThere ? unknown(failure) : error;
        const isOvertaken = isRefused && (OVERTAKEN.includes(failure.code) || failure.status === 409);
        // GitHub knows of another head already, or of another writer at this moment, though reads do not show it yet.
        // After a lost answer that head may be my own commit, which must not be taken for somebody else's.
        if (isOvertaken && !mayBeThere) return null;
        if (isRefused && !isOvertaken && attempt >= REFUSED_ATTEMPTS)
          throw mayBeThere ? unknown(failure) : refused(failure);
        if (attempt >= ATTEMPTS) throw unknown(failure);
        mayBeThere ||= !isRefused;
        await this.#branch.pause(PAUSE_MS);
      }
    }
  }

  /** Where the branch is after a failed write: its head, when my lines are there; beyond another's, or where it was. */
  async #whose(base: BranchHead | null, changes: Changes): Promise<BranchHead | 'another' | 'unmoved'> {
    const [path, bytes] = [...changes].find(([name]) => name.startsWith('ledger/')) ?? [];
    if (path === undefined || !bytes) throw new Error('a commit without lines');
    for (let look = 1; ; look++) {
      try {
        const head = await this.#branch.head();
        if (head === null || head.sha === base?.sha) return 'unmoved';
        // Whoever else built on the same state has a segment of the same name.
        const there = await this.#branch.read(path, head.sha);
        if (there !== null) return Buffer.compare(there, bytes) === 0 ? head : 'another';
      } catch (error) {
        if (failureOf(error) === null) throw error;
      }
      if (look === ATTEMPTS) return 'unmoved';
      await this.#branch.pause(PAUSE_MS);
    }
  }
}

/** Codes of a refused update that say that the branch is elsewhere. */
const OVERTAKEN: readonly string[] = ['ref_moved', 'already_exists'];

/** A state of the branch: read by path at its commit, or known because this process wrote it. */
class BranchSnapshot implements Snapshot {
  readonly head: BranchHead | null;
  readonly #branch: LedgerBranchReader;
  readonly #before: BranchSnapshot | null;
  readonly #changes: Changes;
  readonly #reads = new Map<string, Promise<Uint8Array | null>>();
  readonly #lists = new Map<string, Promise<readonly string[]>>();
  /** Answers to come, each for the first who asks: that something is not there is never remembered. */
  readonly #prefetched = new Map<string, Promise<Uint8Array | null>>();

  constructor(
    branch: LedgerBranchReader,
    head: BranchHead | null,
    before: BranchSnapshot | null = null,
    changes: Changes = new Map(),
  ) {
    this.head = head;
    this.#branch = branch;
    this.#before = before;
    this.#changes = changes;
  }

  get version(): string {
    return this.head?.sha ?? '';
  }

  get first(): boolean {
    return (this.head?.parents ?? []).length === 0;
  }

  /** Begins to read; whoever asks for one of these later gets that answer, or, if it failed, another. */
  prefetch(hints: readonly Hints[]): void {
    if (this.#before !== null) {
      this.#before.prefetch(hints);
      return;
    }
    for (const { files = [], folders = [] } of hints) {
      for (const folder of folders) void prefetched(this.list(folder));
      for (const path of files) {
        if (!this.#reads.has(path) && !this.#prefetched.has(path))
          this.#prefetched.set(path, prefetched(this.#at(path)));
      }
    }
  }

  read(path: string): Promise<Uint8Array | null> {
    const own = this.#changes.get(path);
    if (own !== undefined) return Promise.resolve(own);
    if (this.#before !== null) return this.#before.read(path);
    return remembered(this.#reads, path, () => {
      const answer = this.#prefetched.get(path);
      this.#prefetched.delete(path);
      return answer === undefined ? this.#at(path) : answer.catch(() => this.#at(path));
    });
  }

  #at(path: string): Promise<Uint8Array | null> {
    return this.head === null ? Promise.resolve(null) : this.#branch.read(path, this.head.sha);
  }

  async list(folder: string): Promise<readonly string[]> {
    const { head } = this;
    if (this.#before === null) {
      return head === null ? [] : remembered(this.#lists, folder, () => this.#branch.list(folder, head.sha));
    }
    const names = new Set(await this.#before.list(folder));
    for (const [path, content] of this.#changes) {
      if (!path.startsWith(`${folder}/`)) continue;
      const name = path.slice(folder.length + 1);
      if (content === null) names.delete(name);
      else if (!name.includes('/')) names.add(name);
    }
    return [...names];
  }

  async segmentWith(path: string): Promise<Uint8Array | null> {
    const { head } = this;
    if (this.#changes.has(path)) return [...this.#changes].find(([name]) => name.startsWith('ledger/'))?.[1] ?? null;
    if (this.#before !== null) return this.#before.segmentWith(path);
    const change = head === null ? null : await this.#branch.lastChange(path, head.sha);
    if (change === null) return null;
    const [parent] = change.parents;
    const before = parent === undefined ? tipFile(EMPTY_TIP) : await this.#branch.read(TIP_PATH, parent);
    const tip = before === null ? null : parseTip(before);
    return tip === null ? null : this.#branch.read(segmentPath(tip.size), change.sha);
  }
}

/** The state before a ledger's first commit, which then makes the branch. */
function nothingYet(branch: LedgerBranch): BranchSnapshot {
  return new BranchSnapshot(branch, null, null, new Map([[TIP_PATH, tipFile(EMPTY_TIP)]]));
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly status: number | null;
  readonly certainty: 'refused' | 'ambiguous';
}

function failureOf(error: unknown): Failure | null {
  return error instanceof MarketOpsError && 'certainty' in error ? (error as MarketOpsError & Failure) : null;
}

function refused(cause: Failure): MarketOpsError {
  return new MarketOpsError(
    'ledger_write_refused',
    `GitHub refused to write the branch ${LEDGER_BRANCH}, though nobody else had moved it: ${cause.message} Add ` +
      `\`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ` +
      `${LEDGER_BRANCH} (it must forbid only force pushes and deletion).`,
    { cause },
  );
}

function unknown(cause: Failure): MarketOpsError {
  return new MarketOpsError(
    'ledger_write_unknown',
    `Nobody knows whether the branch ${LEDGER_BRANCH} took the last commit: ${messageOf(cause)} Nothing further was ` +
      'begun. The next run looks, and reconciles what it finds.',
    { cause },
  );
}
