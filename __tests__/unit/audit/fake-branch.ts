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

/** A branch in memory. `moves` say what becomes of each attempt to move it: nothing for the plain way. */
export class FakeBranch implements LedgerBranch {
  readonly calls: string[] = [];
  readonly trees = new Map<string, Files>();
  readonly commits = new Map<string, BranchHead>();
  readonly messages: string[] = [];
  readonly pauses: number[] = [];
  moves: ((commit: string) => void)[] = [];
  /** What the next requests of a name fail with. */
  readonly failures: Record<string, Error[]> = {};
  at: string | null = null;

  /** Somebody's commit on the branch. */
  push(changes: Record<string, string>): string {
    const head = this.at === null ? null : (this.commits.get(this.at) as BranchHead);
    const tree = this.#tree(
      head?.treeSha ?? null,
      new Map(Object.entries(changes).map(([p, c]) => [p, Buffer.from(c)])),
    );
    this.at = this.#commit(tree, head === null ? [] : [head.sha]);
    return this.at;
  }

  head = (): Promise<BranchHead | null> =>
    this.#call('head', this.at === null ? null : (this.commits.get(this.at) ?? null));
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
  createTree = (base: string | null, changes: Changes): Promise<string> =>
    this.#call('tree', this.#tree(base, changes));
  createCommit = (message: string, tree: string, parents: readonly string[]): Promise<string> => {
    this.messages.push(message);
    return this.#call('commit', this.#commit(tree, parents));
  };
  create = (sha: string): Promise<void> => this.#to('create', sha);
  move = (sha: string): Promise<void> => this.#to('move', sha);
  #to = async (how: 'create' | 'move', sha: string): Promise<void> => {
    this.calls.push(how);
    const happens = this.moves.shift();
    if (happens !== undefined) happens(sha);
    else if ((this.commits.get(sha)?.parents[0] ?? null) !== this.at && this.at !== sha) throw MOVED;
    else this.at = sha;
    return Promise.resolve();
  };
  pause = (ms: number): Promise<void> => {
    this.pauses.push(ms);
    return Promise.resolve();
  };

  #call<T>(name: string, answer: T): Promise<T> {
    this.calls.push(name);
    const failure = this.failures[name]?.shift();
    return failure === undefined ? Promise.resolve(answer) : Promise.reject(failure);
  }
  #files = (sha: string): Files => this.trees.get(this.commits.get(sha)?.treeSha ?? '') ?? new Map();
  #tree(base: string | null, changes: Changes): string {
    const files = new Map(base === null ? [] : this.trees.get(base));
    for (const [path, content] of changes) {
      if (content === null) files.delete(path);
      else files.set(path, content);
    }
    const sha = `tree${this.trees.size}`;
    this.trees.set(sha, files);
    return sha;
  }
  #commit(treeSha: string, parents: readonly string[]): string {
    const sha = `commit${this.commits.size}`;
    this.commits.set(sha, { sha, treeSha, parents });
    return sha;
  }
}
