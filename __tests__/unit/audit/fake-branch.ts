import type { BranchHead, LedgerBranch } from '../../../src/audit/branch-tree.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
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

type Files = ReadonlyMap<string, Uint8Array>;

/** A branch in memory. `moves` say what becomes of each attempt to write it: nothing for the plain way. */
export class FakeBranch implements LedgerBranch {
  readonly calls: string[] = [];
  readonly commits = new Map<string, BranchHead & { readonly files: Files }>();
  readonly trees = new Map<string, Files>();
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
    this.at = this.#made(this.at, this.#changed(this.at, given));
    return this.at;
  }

  head = (): Promise<BranchHead | null> => {
    const found = this.at === null ? undefined : this.commits.get(this.at);
    return this.#call('head', found === undefined ? null : { sha: found.sha, parents: found.parents });
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
  /** The newest commit of the first parents up to this one in which the file is another than before it. */
  lastChange = (path: string, sha: string): Promise<BranchHead | null> => {
    for (let at: string | undefined = sha; at !== undefined;) {
      const head = this.commits.get(at) as BranchHead;
      const [parent] = head.parents;
      const before = parent === undefined ? undefined : this.#files(parent).get(path);
      if (this.#files(at).get(path) !== before) return this.#call(`lastChange ${path}`, head);
      at = parent;
    }
    return this.#call(`lastChange ${path}`, null);
  };
  commit = (message: string, on: string, changes: Changes): Promise<string> => {
    this.messages.push(message);
    return this.#write('commit on head', on, () => this.#made(on, this.#changed(on, changes)));
  };
  createTree = (changes: Changes): Promise<string> => {
    const sha = `tree${this.trees.size}`;
    this.trees.set(sha, this.#changed(null, changes));
    return this.#call('tree', sha);
  };
  createCommit = (message: string, tree: string): Promise<string> => {
    this.messages.push(message);
    return this.#call('commit', this.#made(null, this.trees.get(tree) ?? new Map()));
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
  #made(parent: string | null, files: Files): string {
    const sha = `commit${this.commits.size}`;
    this.commits.set(sha, { sha, parents: parent === null ? [] : [parent], files });
    return sha;
  }
}
