import { describe, expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import type { BranchHead, LedgerBranch } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, readTip, tipFile } from '../../../src/audit/tree.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Changes } from '../../../src/protocol/ledger-files.ts';

class Failure extends MarketOpsError {
  readonly certainty: 'refused' | 'ambiguous';
  readonly status: number | null;
  constructor(code: string, certainty: 'refused' | 'ambiguous', status: number | null = null) {
    super(code, code);
    this.certainty = certainty;
    this.status = status;
  }
}
const LOST = new Failure('github_unreachable', 'ambiguous');
const FORBIDDEN = new Failure('github_forbidden', 'refused', 403);
const MOVED = new Failure('ref_moved', 'refused', 422);

type Files = ReadonlyMap<string, Uint8Array>;

/** A branch in memory. `moves` say what becomes of each attempt to move it: nothing for the plain way. */
class FakeBranch implements LedgerBranch {
  readonly calls: string[] = [];
  readonly trees = new Map<string, Files>();
  readonly commits = new Map<string, BranchHead>();
  moves: ((commit: string) => void)[] = [];
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
  lastChange = (): Promise<null> => this.#call('lastChange', null);
  createTree = (base: string | null, changes: Changes): Promise<string> =>
    this.#call('tree', this.#tree(base, changes));
  createCommit = (_: string, tree: string, parents: readonly string[]): Promise<string> =>
    this.#call('commit', this.#commit(tree, parents));
  create = (sha: string): Promise<void> => this.move(sha);
  move = async (sha: string): Promise<void> => {
    this.calls.push('move');
    const happens = this.moves.shift();
    if (happens !== undefined) happens(sha);
    else if ((this.commits.get(sha)?.parents[0] ?? null) !== this.at && this.at !== sha) throw MOVED;
    else this.at = sha;
    return Promise.resolve();
  };
  pause = (): Promise<void> => Promise.resolve();

  #call<T>(name: string, answer: T): Promise<T> {
    this.calls.push(name);
    return Promise.resolve(answer);
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

const MINE: Changes = new Map([[segmentPath(0), Buffer.from('mine\n')]]);
const begun = (): FakeBranch => {
  const branch = new FakeBranch();
  branch.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() });
  return branch;
};
const commitOn = async (branch: FakeBranch): Promise<string> => {
  const tree = new BranchTree(branch, { create: false });
  const result = await tree
    .commit(await tree.snapshot(), MINE, 'm')
    .catch((error: unknown) => (error as MarketOpsError).code);
  return typeof result === 'string' ? result : 'landed';
};

describe('a commit', () => {
  test('takes three writes, and what it wrote is known without asking', async () => {
    const branch = begun();
    const tree = new BranchTree(branch, { create: false });
    const landed = await tree.commit(
      await tree.snapshot(),
      new Map([...MINE, ['open/a.json', Buffer.from('{}')]]),
      'm',
    );
    expect(branch.calls).toEqual(['head', 'tree', 'commit', 'move']);
    const after = await tree.snapshot();
    expect(after).toBe(landed);
    expect(Buffer.from((await after.read(segmentPath(0))) ?? []).toString()).toBe('mine\n');
    expect(branch.calls).toHaveLength(4);
    expect(await after.list('open')).toEqual(['a.json']);
  });

  test.each<[string, (branch: FakeBranch) => FakeBranch['moves'], string]>([
    [
      'whose answer is lost, but which is there',
      (b) => [
        (sha) => {
          b.at = sha;
          throw LOST;
        },
      ],
      'landed',
    ],
    [
      'whose answer is lost, and on which somebody built',
      (b) => [
        (sha) => {
          b.at = sha;
          b.push({ [segmentPath(1)]: 'theirs\n' });
          throw LOST;
        },
      ],
      'landed',
    ],
    [
      'whose answer is lost before it acted',
      () => [
        () => {
          throw LOST;
        },
      ],
      'landed',
    ],
    [
      'whose answer is lost, while somebody else was first',
      (b) => [
        () => {
          b.push({ [segmentPath(0)]: 'theirs\n' });
          throw LOST;
        },
      ],
      'conflict',
    ],
    [
      'that was overtaken',
      (b) => [
        () => {
          b.push({ [segmentPath(0)]: 'theirs\n' });
          throw MOVED;
        },
      ],
      'conflict',
    ],
    [
      'that was overtaken, which reads do not show yet',
      () => [
        () => {
          throw MOVED;
        },
      ],
      'conflict',
    ],
    [
      'that a second answer refuses though it is there',
      (b) => [
        (sha) => {
          b.at = sha;
          throw MOVED;
        },
      ],
      'landed',
    ],
    [
      'that is refused once for no reason',
      () => [
        () => {
          throw FORBIDDEN;
        },
      ],
      'landed',
    ],
    [
      'that is refused',
      () => [
        () => {
          throw FORBIDDEN;
        },
        () => {
          throw FORBIDDEN;
        },
      ],
      'ledger_write_refused',
    ],
    [
      'of which nobody can tell',
      () =>
        Array(3).fill(() => {
          throw LOST;
        }) as FakeBranch['moves'],
      'ledger_write_unknown',
    ],
    [
      'that a rate limit keeps out',
      () => [
        () => {
          throw new Failure('rate_limited', 'refused', 429);
        },
      ],
      'rate_limited',
    ],
  ])('%s', async (_, moves, expected) => {
    const branch = begun();
    branch.moves = moves(branch);
    expect(await commitOn(branch)).toBe(expected);
  });
});

describe('a branch that is not there', () => {
  test('is an error', async () => {
    await expect(new BranchTree(new FakeBranch(), { create: false }).snapshot()).rejects.toMatchObject({
      code: 'ledger_missing',
    });
  });

  test('is begun by the first commit where that is wished', async () => {
    const branch = new FakeBranch();
    const tree = new BranchTree(branch, { create: true });
    const before = await tree.snapshot();
    expect(await readTip(before, 'o', [])).toEqual(EMPTY_TIP);
    expect(branch.at).toBeNull();
    await tree.commit(before, MINE, 'm');
    expect(branch.commits.get(branch.at ?? '')?.parents).toEqual([]);
  });
});

test('a ledger without a checkpoint is believed only as the first commit of its branch', async () => {
  const branch = begun();
  const tree = new BranchTree(branch, { create: false });
  expect(await readTip(await tree.snapshot(), 'o', [])).toEqual(EMPTY_TIP);
  branch.push({ note: 'by hand' });
  await expect(readTip(await tree.snapshot(), 'o', [])).rejects.toMatchObject({ code: 'ledger_untrusted' });
});
