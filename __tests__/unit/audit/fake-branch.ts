import { createHash } from 'node:crypto';
import type { BranchHead, LedgerBranch } from '../../../src/audit/branch-tree.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import type { Looked } from '../../../src/execute/port.ts';
import { gitObjectId } from 'git-objects/id';
import type { BranchCommit } from '../../../src/protocol/history.ts';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { CHECKPOINT_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Changes } from '../../../src/protocol/ledger-files.ts';

export class Failure extends MarketOpsError {
  readonly certainty: 'refused' | 'ambiguous';
  readonly status: number | null;
  constructor(code: string, certainty: 'refused' | 'ambiguous', status: number | null = null) {
    super(code, code);
    this.certainty = certainty;
    this.status = status;
  }
}
export const LOST = new Failure('github_unreachable', 'ambiguous');
export const FORBIDDEN = new Failure('github_forbidden', 'refused', 403);
export const MOVED = new Failure('ref_moved', 'refused', 422);

export type Files = ReadonlyMap<string, Uint8Array>;

const blobId = (bytes: Uint8Array): string => gitObjectId('blob', bytes);
/** As git would have it for files without folders, which the first commit of a ledger is; for others any name of the content. */
const treeId = (files: Files): string => {
  const rows = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = rows.map(([path, content]) =>
    Buffer.concat([Buffer.from(`100644 ${path}\0`), Buffer.from(blobId(content), 'hex')]),
  );
  return gitObjectId('tree', Buffer.concat(bytes));
};

/** A branch in memory. `moves` say what becomes of each attempt to write it: nothing for the plain way. */
export class FakeBranch implements LedgerBranch {
  readonly calls: string[] = [];
  readonly commits = new Map<string, BranchHead & { readonly files: Files }>();
  readonly byTree = new Map<string, Files>();
  readonly contents = new Map<string, Uint8Array>();
  readonly messages: string[] = [];
  readonly pauses: number[] = [];
  /** Told what makes the write happen; each of them throws, for the answer is what it is about. */
  moves: ((happen: () => void) => void)[] = [];
  /** What the next requests of a name fail with. */
  readonly failures: Record<string, Error[]> = {};
  at: string | null = null;

  /** Somebody's commit on the branch. */
  push(changes: Record<string, string>): string {
    const given = new Map(Object.entries(changes).map(([path, content]) => [path, Buffer.from(content)]));
    return this.pushTree(this.#changed(this.at, given));
  }

  /** Somebody's commit with exactly these files; with other parents than the head's it may be a merge. */
  pushTree(files: Files, parents: readonly string[] = this.at === null ? [] : [this.at]): string {
    this.at = this.#made(parents, files);
    return this.at;
  }

  head = (): Promise<BranchHead | null> => {
    const found = this.at === null ? undefined : this.commits.get(this.at);
    return this.#call(
      'head',
      found === undefined ? null : { sha: found.sha, parents: found.parents, tree: found.tree },
    );
  };
  read = (path: string, sha: string): Promise<Uint8Array | null> =>
    this.#call(`read ${path}`, this.#files(sha).get(path) ?? null);
  list = (folder: string, sha: string): Promise<string[]> => {
    const below = [...this.#files(sha).keys()].filter((path) => path.startsWith(`${folder}/`));
    return this.#call(
      `list ${folder}`,
      below.map((path) => path.slice(folder.length + 1)),
    );
  };
  history = (from: string): Promise<{ commits: BranchCommit[]; next: null }> => {
    const commits = new Map<string, BranchCommit>();
    const waiting = [from];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      const found = this.commits.get(sha);
      if (found === undefined || commits.has(sha)) continue;
      const checkpoint = found.files.get(CHECKPOINT_PATH);
      commits.set(sha, {
        id: sha,
        parents: found.parents,
        tree: found.tree,
        checkpoint: checkpoint === undefined ? null : Buffer.from(checkpoint).toString(),
      });
      waiting.push(...found.parents);
    }
    return this.#call('history', { commits: [...commits.values()], next: null });
  };
  trees = (commits: readonly string[]): Promise<Tree[]> =>
    this.#call(
      'trees',
      commits.map(
        (sha) => new Map([...this.#files(sha)].map(([path, bytes]) => [path, { mode: '100644', id: blobId(bytes) }])),
      ),
    );
  blobs = (entries: readonly TreeEntry[]): Promise<Map<string, Uint8Array>> =>
    this.#call('blobs', new Map(entries.map(({ id }) => [id, this.contents.get(id) ?? Buffer.alloc(0)])));
  /** What the next commits were to look at, and what their answers tell. */
  readonly looks: (readonly string[])[] = [];
  looked: Looked = new Map();
  commit: LedgerBranch['commit'] = async (message, on, changes, look) => {
    this.messages.push(message);
    this.looks.push(look);
    const sha = await this.#write('commit on head', on, () => this.#made([on], this.#changed(on, changes)));
    return { sha, looked: this.looked };
  };
  createTree = (changes: Changes): Promise<string> => this.#call('tree', this.#tree(this.#changed(null, changes)));
  createCommit = (message: string, tree: string, parents: readonly string[]): Promise<string> => {
    this.messages.push(message);
    return this.#call('commit', this.#made(parents, this.byTree.get(tree) ?? new Map()));
  };
  advance = async (sha: string): Promise<void> => {
    await this.#write('advance', this.commits.get(sha)?.parents[0] ?? null, () => sha);
  };
  create = async (sha: string): Promise<void> => {
    await this.#write('create', null, () => sha);
  };
  pause = (ms: number): Promise<void> => {
    this.pauses.push(ms);
    return Promise.resolve();
  };

  #write = async (name: string, on: string | null, make: () => string): Promise<string> => {
    this.calls.push(name);
    const happen = (): string => {
      if (on !== this.at) throw MOVED;
      return (this.at = make());
    };
    const happens = this.moves.shift();
    if (happens === undefined) return Promise.resolve(happen());
    happens(happen);
    throw new Error('what becomes of it throws');
  };
  #call<T>(name: string, answer: T): Promise<T> {
    this.calls.push(name);
    const failure = this.failures[name]?.shift();
    return failure === undefined ? Promise.resolve(answer) : Promise.reject(failure);
  }
  #files = (sha: string): Files => this.commits.get(sha)?.files ?? new Map();
  #changed(on: string | null, changes: Changes): Files {
    const files = new Map(on === null ? [] : this.#files(on));
    for (const [path, content] of changes) {
      if (content === null) files.delete(path);
      else files.set(path, content);
    }
    return files;
  }
  #tree(files: Files): string {
    const id = treeId(files);
    this.byTree.set(id, files);
    for (const bytes of files.values()) this.contents.set(blobId(bytes), bytes);
    return id;
  }
  #made(parents: readonly string[], files: Files): string {
    const sha = createHash('sha1').update(`commit ${this.commits.size}`).digest('hex');
    this.commits.set(sha, { sha, parents, tree: this.#tree(files), files });
    return sha;
  }
}
