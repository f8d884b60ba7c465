import { failureOf, MarketOpsError, messageOf } from '../core/errors.ts';
import { prefetched, remembered } from 'async-parts/parallel';
import { isGenesis, readSigned } from '../protocol/history.ts';
import type { Keyring } from '../protocol/history.ts';
import type { Checkpoint } from '../protocol/checkpoint.ts';
import type { Tree } from 'git-objects/trees';
import { CHECKPOINT_PATH, LEDGER_BRANCH, segmentPath, TIP_PATH } from '../protocol/ledger-files.ts';
import type { Changes } from '../protocol/ledger-files.ts';
import { findTip } from './accepted.ts';
import type { BranchHistory } from './accepted.ts';
import type { Looked } from '../execute/port.ts';
import { EMPTY_TIP, tipFile, tipOf } from './tree.ts';
import type { LedgerState, LedgerTree } from './tree.ts';

/** A commit at the end of the ledger branch. */
export interface BranchHead {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Id of its root tree. */
  readonly tree: string;
}

/** What can be asked of the branch; one method is one request, but for those of its history. */
export interface LedgerBranchReader extends BranchHistory {
  /** Null when GitHub says plainly that the branch is not there. */
  head(): Promise<BranchHead | null>;
  read(path: string, commitSha: string): Promise<Uint8Array | null>;
  list(folder: string, commitSha: string): Promise<readonly string[]>;
}

/**
 * The second capability of the side-effect port: one branch of one repository, and nothing else can be named. One
 * method is one request. Failures say their certainty, as those of the effects do.
 */
export interface LedgerBranch extends LedgerBranchReader {
  /**
   * A commit on exactly that head, to which the branch moves: tree, commit and compare-and-set in one. Null deletes.
   * Refused, with the code `ref_moved`, when the branch is elsewhere. Answers with the commit's SHA.
   * @param look tags of the repository; what stands under them is in the answer, where GitHub tells it
   */
  commit(
    message: string,
    on: string,
    changes: Changes,
    look: readonly string[],
  ): Promise<{ readonly sha: string; readonly looked: Looked }>;
  /** The files of a branch's first commit. Makes nothing that anybody sees. */
  createTree(changes: Changes): Promise<string>;
  /** A commit with a tree that is there. Makes nothing that anybody sees. */
  createCommit(message: string, tree: string, parents: readonly string[]): Promise<string>;
  /** The branch itself; refused when it is there. */
  create(commitSha: string): Promise<void>;
  /** Moves the branch to a commit that has its head as parent; refused when it is elsewhere. */
  advance(commitSha: string): Promise<void>;
  pause(ms: number): Promise<void>;
}

/** How often a request is sent whose answer is lost; each can be repeated, for it says what it builds on. */
const ATTEMPTS = 3;
/** A plain refusal is looked behind once: some say nothing (a 422 without a reason). */
const REFUSED_ATTEMPTS = 2;
const PAUSE_MS = 2_000;

/** The newest accepted state of the branch, for whoever only reads; null when there is none. */
export async function peekBranch(branch: LedgerBranchReader, keys: Keyring): Promise<LedgerState | null> {
  const head = await branch.head();
  return head === null ? null : accepted(new BranchSnapshot(branch, head), keys);
}

/**
 * The state that counts where the branch ends: that of its head, where its signed checkpoint names the head's only parent
 * and what the files say; else that of the newest commit before it that counts, foreign ones set aside.
 */
async function accepted(at: BranchSnapshot, keys: Keyring): Promise<BranchSnapshot> {
  const { branch, head } = at;
  if (head === null || isGenesis(head)) return at;
  const [tipBytes, checkpoint] = await Promise.all([at.read(TIP_PATH), at.read(CHECKPOINT_PATH)]);
  const signed =
    checkpoint === null
      ? null
      : readSigned({ ...head, id: head.sha, checkpoint: Buffer.from(checkpoint).toString() }, keys);
  const isNamed = ({ size, root }: Checkpoint): boolean =>
    keys.trusted.some(({ last }) => last?.commit === head.sha && last.size === size && last.root === root);
  if (signed !== null && (signed.standing === 'live' || isNamed(signed.signed)) && tipOf(tipBytes, checkpoint) !== null)
    return at;
  const { tip, tree, contents } = await findTip(branch, head.sha, keys);
  return new BranchSnapshot(branch, head, { aside: { sha: tip.id, tree: tip.tree, files: tree, contents } });
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
  /** The newest state, whose head was asked for before anybody builds on it; taken once. */
  #newest: Promise<BranchSnapshot | null> | null = null;
  #keys: Keyring | null = null;

  constructor(branch: LedgerBranch, { create }: { readonly create: boolean }) {
    this.#branch = branch;
    this.#create = create;
  }

  prefetch(paths: readonly string[]): void {
    this.#own?.prefetch({ paths });
  }

  async isNew(): Promise<boolean> {
    this.#newest ??= prefetched(this.#fresh());
    return (await this.#newest)?.isNew ?? true;
  }

  async peek(keys: Keyring): Promise<LedgerState | null> {
    this.#keys = keys;
    const found = await this.#look();
    if (found === null) return null;
    // Looked at once: a head that was set aside is set aside for whoever asks next.
    this.#read = await accepted(found, keys);
    if (this.#newest !== null) this.#newest = Promise.resolve(this.#read);
    return this.#read;
  }

  async #look(): Promise<BranchSnapshot | null> {
    try {
      if (this.#newest !== null) return await this.#newest;
    } catch {
      this.#newest = null;
    }
    return this.#fresh();
  }

  async snapshot(keys: Keyring): Promise<LedgerState> {
    if (this.#own !== null) return this.#own;
    const found = await this.peek(keys);
    this.#newest = null;
    if (found !== null) return found;
    if (this.#create) return new BranchSnapshot(this.#branch, null);
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
    if (this.#read?.parent === head.sha) return this.#read;
    const before = this.#read;
    this.#read = new BranchSnapshot(this.#branch, head);
    // Somebody else was first: what was read of the state before is going to be read of this one.
    if (before !== null) this.#read.prefetch(before.asked);
    return this.#read;
  }

  async ready(on: LedgerState): Promise<LedgerState | 'conflict'> {
    if (!(on instanceof BranchSnapshot)) throw new Error('a state of another ledger');
    const { head, aside } = on;
    if (head === null) return this.#begin();
    if (aside === null || aside.tree === head.tree) return on;
    const sha = await this.#unseen(() =>
      this.#branch.createCommit('Set foreign commits aside', aside.tree, [head.sha]),
    );
    const isThere = await this.#moved(head.sha, sha, () => this.#branch.advance(sha));
    if (!isThere) return 'conflict';
    this.#read = new BranchSnapshot(this.#branch, { sha, parents: [head.sha], tree: aside.tree }, { aside });
    return this.#read;
  }

  /** Pushes the commit that \`marketops ledger init\` makes. */
  async #begin(): Promise<LedgerState | 'conflict'> {
    const tree = await this.#unseen(() => this.#branch.createTree(new Map([[TIP_PATH, tipFile(EMPTY_TIP)]])));
    const sha = await this.#unseen(() => this.#branch.createCommit('Begin the ledger', tree, []));
    const isThere = await this.#moved(null, sha, () => this.#branch.create(sha));
    if (!isThere) return 'conflict';
    this.#read = new BranchSnapshot(this.#branch, { sha, parents: [], tree });
    return this.#read;
  }

  /**
   * Makes the branch point at a commit that is there. True when it does; false when somebody moved it elsewhere.
   * @throws MarketOpsError `ledger_write_refused`, or `ledger_write_unknown` when nobody can tell
   */
  async #moved(from: string | null, to: string, move: () => Promise<void>): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        await move();
        return true;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null || failure.code === 'rate_limited') throw error;
        const now = await this.#branch.head().catch(() => undefined);
        if (now?.sha === to) return true;
        if (now !== undefined && (now?.sha ?? null) !== from) return false;
        if (failure.certainty === 'refused' && attempt >= REFUSED_ATTEMPTS) throw refused(failure);
        if (attempt >= ATTEMPTS) throw unknown(failure);
        await this.#branch.pause(PAUSE_MS);
      }
    }
  }

  async commit(
    on: LedgerState,
    changes: Changes,
    message: string,
    look: readonly string[] = [],
  ): Promise<LedgerState | 'conflict'> {
    if (!(on instanceof BranchSnapshot) || on.head === null) throw new Error('a state that is ready');
    this.#own = null;
    // A server that does not know what is to be looked at refuses the whole: not asked a second time.
    const landed = await this.#land(on, changes, (attempt) =>
      this.#branch.commit(message, on.parent, changes, attempt === 1 ? look : []),
    );
    if (landed === null) return 'conflict';
    this.#read = null;
    this.#own = landed;
    return landed;
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
   * Makes the branch end in the commit. Answers with the state then, my commit or one beyond it; null when
   * somebody else was first.
   * @throws MarketOpsError `ledger_write_refused`, or `ledger_write_unknown` when nobody can tell
   */
  async #land(
    on: BranchSnapshot,
    changes: Changes,
    write: (attempt: number) => ReturnType<LedgerBranch['commit']>,
  ): Promise<BranchSnapshot | null> {
    let mayBeThere = false;
    for (let attempt = 1; ; attempt++) {
      try {
        // The new tree's id is not known, nor needed: what lies in it is.
        const { sha, looked } = await write(attempt);
        const head = { sha, parents: [on.parent], tree: '' };
        return new BranchSnapshot(this.#branch, head, { before: on, changes, looked });
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null) throw error;
        const now = await this.#whose(on, changes);
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

  /**
   * Where the branch is after a failed write: the accepted state when my lines are in it, whatever foreign commits lie on
   * top; beyond another's commit, or where it was.
   */
  async #whose(on: BranchSnapshot, changes: Changes): Promise<BranchSnapshot | 'another' | 'unmoved'> {
    const [path, bytes] = [...changes].find(([name]) => name.startsWith('ledger/')) ?? [];
    const keys = this.#keys;
    if (path === undefined || !bytes || keys === null) throw new Error('a commit without lines');
    for (let look = 1; ; look++) {
      try {
        const head = await this.#branch.head();
        if (head === null || head.sha === on.parent) return 'unmoved';
        const state = await accepted(new BranchSnapshot(this.#branch, head), keys);
        // Whoever else built on the same state has a segment of the same name.
        const there = await state.read(path);
        if (there !== null) return Buffer.compare(there, bytes) === 0 ? state : 'another';
        // Nobody's lines: foreign commits moved the branch, or what was read is not the newest yet.
        if (look === ATTEMPTS) return 'another';
      } catch (error) {
        if (failureOf(error) === null) throw error;
        if (look === ATTEMPTS) return 'unmoved';
      }
      await this.#branch.pause(PAUSE_MS);
    }
  }
}

/** Codes of a refused update that say that the branch is elsewhere. */
const OVERTAKEN: readonly string[] = ['ref_moved', 'already_exists'];

/** The accepted commit that is read where the branch's head is foreign. */
interface Aside {
  readonly sha: string;
  readonly tree: string;
  readonly files: Tree;
  /** What was read of it already, by id. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * A state of the branch: read by path at its accepted commit, or known without a read: because this process wrote it, or
 * because it is the ledger's first commit, whose tree is always the same.
 */
class BranchSnapshot implements LedgerState {
  /** Null before the branch is begun. */
  readonly head: BranchHead | null;
  readonly branch: LedgerBranchReader;
  readonly aside: Aside | null;
  readonly isNew: boolean;
  readonly looked: Looked;
  readonly #before: BranchSnapshot | null;
  readonly #changes: Changes;
  readonly #reads = new Map<string, Promise<Uint8Array | null>>();
  readonly #lists = new Map<string, Promise<readonly string[]>>();
  /** That was asked for. */
  readonly #paths = new Set<string>();
  /** Answers to come, each for the first who asks: that something is not there is never remembered. */
  readonly #prefetched = new Map<string, Promise<Uint8Array | null>>();

  constructor(
    branch: LedgerBranchReader,
    head: BranchHead | null,
    {
      aside = null,
      before = null,
      changes = new Map(),
      looked = new Map(),
    }: {
      readonly aside?: Aside | null;
      readonly before?: BranchSnapshot | null;
      readonly changes?: Changes;
      readonly looked?: Looked;
    } = {},
  ) {
    this.head = head;
    this.branch = branch;
    this.aside = aside;
    this.looked = looked;
    this.#before = before;
    this.isNew = head === null || isGenesis(head);
    this.#changes = this.isNew ? new Map([[TIP_PATH, tipFile(EMPTY_TIP)]]) : changes;
  }

  /** Where its files are read; null where there is nothing to read. */
  get #readAt(): string | null {
    return this.isNew ? null : this.parent;
  }

  get base(): string {
    return this.aside?.sha ?? this.parent;
  }

  get parent(): string {
    return this.head?.sha ?? '';
  }

  /** What was read of it. */
  get asked(): { readonly paths: Iterable<string>; readonly folders: Iterable<string> } {
    return { paths: this.#paths, folders: this.#lists.keys() };
  }

  /** Begins to read; whoever asks for one of these later gets that answer, or, if it failed, another. */
  prefetch({ paths, folders = [] }: { readonly paths: Iterable<string>; readonly folders?: Iterable<string> }): void {
    if (this.#before !== null) {
      this.#before.prefetch({ paths, folders });
      return;
    }
    for (const folder of folders) void prefetched(this.list(folder));
    for (const path of paths)
      if (!this.#reads.has(path) && !this.#prefetched.has(path)) this.#prefetched.set(path, prefetched(this.#at(path)));
  }

  read(path: string): Promise<Uint8Array | null> {
    const own = this.#changes.get(path);
    if (own !== undefined) return Promise.resolve(own);
    if (this.#before !== null) return this.#before.read(path);
    this.#paths.add(path);
    return remembered(this.#reads, path, () => {
      const answer = this.#prefetched.get(path);
      this.#prefetched.delete(path);
      return answer === undefined ? this.#at(path) : answer.catch(() => this.#at(path));
    });
  }

  async #at(path: string): Promise<Uint8Array | null> {
    const at = this.#readAt;
    if (at === null) return null;
    const { aside } = this;
    if (aside === null) return this.branch.read(path, at);
    const entry = aside.files.get(path);
    if (entry === undefined) return null;
    return aside.contents.get(entry.id) ?? (await this.branch.blobs([entry])).get(entry.id) ?? null;
  }

  async list(folder: string): Promise<readonly string[]> {
    if (this.#before === null) {
      return remembered(this.#lists, folder, () => this.#listAt(folder));
    }
    return namesIn(folder, await this.#before.list(folder), this.#changes);
  }

  async #listAt(folder: string): Promise<readonly string[]> {
    if (this.aside !== null) return namesIn(folder, [], this.aside.files);
    const at = this.#readAt;
    return at === null ? [] : this.branch.list(folder, at);
  }

  async segmentOf(seq: number): Promise<Uint8Array | null> {
    const own = [...this.#changes].find(([path]) => path.startsWith('ledger/'));
    if (own?.[1] && own[0] <= segmentPath(seq)) return own[1];
    if (this.#before !== null) return this.#before.segmentOf(seq);
    const at = this.#readAt;
    const tree = this.aside?.files ?? (at === null ? undefined : (await this.branch.trees([at]))[0]);
    const paths = [...(tree?.keys() ?? [])].filter((path) => path.startsWith('ledger/') && path <= segmentPath(seq));
    const path = paths.sort().at(-1);
    return path === undefined ? null : this.read(path);
  }
}

/** The names of files directly in a folder, after changes to it. */
function namesIn(folder: string, before: readonly string[], changes: ReadonlyMap<string, unknown>): string[] {
  const names = new Set(before);
  for (const [path, content] of changes) {
    if (!path.startsWith(`${folder}/`)) continue;
    const name = path.slice(folder.length + 1);
    if (content === null) names.delete(name);
    else if (!name.includes('/')) names.add(name);
  }
  return [...names];
}

function refused(cause: MarketOpsError): MarketOpsError {
  return new MarketOpsError(
    'ledger_write_refused',
    `GitHub refused to write the branch ${LEDGER_BRANCH}, though nobody else had moved it: ${cause.message} Add ` +
      `\`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ` +
      `${LEDGER_BRANCH} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an ` +
      'owner puts the accepted files back with `marketops ledger restore`.',
    { cause },
  );
}

function unknown(cause: MarketOpsError): MarketOpsError {
  return new MarketOpsError(
    'ledger_write_unknown',
    `Nobody knows whether the branch ${LEDGER_BRANCH} took the last commit: ${messageOf(cause)} Nothing further was ` +
      'begun. The next run looks, and reconciles what it finds.',
    { cause },
  );
}
