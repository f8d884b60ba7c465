import { describe, expect, test } from '@jest/globals';
import { BranchTree, peekBranch } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import type { LedgerState } from '../../../src/audit/tree.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { Failure, FakeBranch, FORBIDDEN, LOST, MOVED } from './fake-branch.ts';
import { begun, honest, KEYS, signedChanges } from './signed-branch.ts';

/** Which requests the ledger takes on its branch, and what it does when one fails. */

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());
const treeOf = (branch: FakeBranch, create = false) => new BranchTree(branch, { create });
/** A commit of one line on the newest state, which has so many. */
const commitOn = async (tree: BranchTree, lines = 0, files: Record<string, string> = {}, message = 'm') => {
  const on = await tree.ready(await tree.snapshot(KEYS));
  return on === 'conflict' ? on : tree.commit(on, signedChanges(on, lines, files), message);
};
const throwing = (error: unknown) => () => {
  throw error;
};
const LIMITED = new Failure('rate_limited', 'refused', 429);

test('whoever only reads sees the newest state, or that there is none', async () => {
  const none = new FakeBranch();
  expect(await peekBranch(none, KEYS)).toBeNull();
  expect(await treeOf(none).peek(KEYS)).toBeNull();
  const branch = begun();
  const sha = honest(branch, 0, { 'open/a.json': 'a' });
  const state = await peekBranch(branch, KEYS);
  expect(state?.parent).toBe(sha);
  expect(text((await state?.read('open/a.json')) ?? null)).toBe('a');
  expect(await state?.list('open')).toEqual(['a.json']);
});

test('of a ledger without a line nothing is read but its head: every first commit has the same tree', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  expect(await tree.isNew()).toBe(true);
  const state = await tree.snapshot(KEYS);
  expect(text(await state.read(TIP_PATH))).toBe(tipFile(EMPTY_TIP).toString());
  expect([await state.read('runs/01/1.json'), await state.list('open'), await state.segmentOf(0)]).toEqual([
    null,
    [],
    null,
  ]);
  expect(branch.calls).toEqual(['head']);
  honest(branch, 0, { 'open/a.json': 'a' });
  const later = treeOf(branch);
  expect(await later.isNew()).toBe(false);
});

test('a state that did not move is the same object; one that moved is read anew', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  const first = await tree.peek(KEYS);
  expect(await tree.peek(KEYS)).toBe(first);
  honest(branch, 0);
  expect(await tree.peek(KEYS)).not.toBe(first);
});

test('a missing branch says what to do', async () => {
  await expect(treeOf(new FakeBranch()).snapshot(KEYS)).rejects.toThrow(
    'There is no branch marketops-ledger. The first time, run `marketops ledger init` in a clone (or pass ' +
      '`create-ledger: true` once). If there was one before, find out who deleted it and restore it: what was ' +
      'consumed is known there alone.',
  );
});

describe('a commit', () => {
  test('is made on the commit it was read from, under its message', async () => {
    const branch = begun();
    const [base] = branch.commits.values();
    const tree = treeOf(branch);
    const landed = (await commitOn(tree, 0, {}, 'the message')) as LedgerState;
    expect(branch.messages).toEqual(['the message']);
    expect(branch.commits.get(branch.at ?? '')?.parents).toEqual([base?.sha]);
    expect(landed.parent).toBe(branch.at);
    expect(landed.base).toBe(branch.at);
    expect(await landed.read(TIP_PATH)).toEqual(branch.commits.get(branch.at ?? '')?.files.get(TIP_PATH));
  });

  test('follows the one before without reading', async () => {
    const branch = begun();
    const tree = treeOf(branch);
    const first = (await commitOn(tree)) as LedgerState;
    branch.calls.length = 0;
    const second = (await commitOn(tree, 1, { [segmentPath(1)]: 'more\n' })) as LedgerState;
    expect(branch.calls).toEqual(['commit on head']);
    expect([text(await second.read(segmentPath(0))), text(await second.read(segmentPath(1)))]).toEqual([
      'mine\n',
      'more\n',
    ]);
    expect(branch.commits.get(second.parent)?.parents).toEqual([first.parent]);
  });

  test('on a branch that it begins is known without reading', async () => {
    const branch = new FakeBranch();
    const tree = treeOf(branch, true);
    const landed = (await commitOn(tree)) as LedgerState;
    branch.calls.length = 0;
    expect(text(await landed.read(segmentPath(0)))).toBe('mine\n');
    expect([landed.parent, branch.calls]).toEqual([branch.at, []]);
  });

  test.each<[string, (branch: FakeBranch) => FakeBranch['moves'], string]>([
    ['is there', () => [(happen) => (happen(), throwing(LOST)())], 'landed'],
    [
      'is somebody else’s',
      (b) => [() => (b.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() }), throwing(LOST)())],
      'conflict',
    ],
    ['is nowhere', () => [throwing(LOST), throwing(LOST), throwing(LOST)], 'ledger_write_unknown'],
  ])('of the genesis, whose answer is lost, and which %s', async (_what, moves, expected) => {
    const branch = new FakeBranch();
    branch.moves = moves(branch);
    const tree = treeOf(branch, true);
    const result = await tree.ready(await tree.snapshot(KEYS)).catch((error: unknown) => error);
    expect(branch.pauses).toEqual(expected === 'ledger_write_unknown' ? [2000, 2000] : []);
    if (expected === 'landed') expect(result).toMatchObject({ parent: branch.at, base: branch.at });
    else expect(expected === 'conflict' ? result : (result as Failure).code).toBe(expected);
  });

  test.each<[string, unknown[], string, number]>([
    ['that is refused once for no reason', [FORBIDDEN], 'landed', 1],
    ['that is refused twice', [FORBIDDEN, FORBIDDEN], 'ledger_write_refused', 1],
    ['that a rate limit keeps out', [LIMITED], 'rate_limited', 0],
    ['that fails for a fault of ours', [new TypeError('ours')], 'ours', 0],
  ])('of the genesis %s', async (_what, errors, expected, pauses) => {
    const branch = new FakeBranch();
    branch.moves = errors.map(throwing);
    const tree = treeOf(branch, true);
    const result = await tree.ready(await tree.snapshot(KEYS)).then(
      () => 'landed',
      (error: unknown) => (error as Partial<Failure>).code ?? (error as Error).message,
    );
    expect([result, branch.pauses.length]).toEqual([expected, pauses]);
  });

  test('on a state of another ledger is refused', async () => {
    const other = { base: '', parent: '' } as LedgerState;
    await expect(treeOf(begun()).ready(other)).rejects.toThrow('a state of another ledger');
    await expect(treeOf(begun()).commit(other, new Map(), 'm')).rejects.toThrow('a state that is ready');
  });

  test('that fails leaves nothing behind that would be built on', async () => {
    const branch = begun();
    const tree = treeOf(branch);
    await commitOn(tree);
    branch.moves = [
      () => {
        honest(branch, 1, { [segmentPath(1)]: 'theirs\n' });
        throw MOVED;
      },
    ];
    expect(await commitOn(tree, 1)).toBe('conflict');
    expect((await tree.snapshot(KEYS)).parent).toBe(branch.at);
  });

  test('on a new branch comes after the genesis, which creates it; any other is put on its head', async () => {
    const branch = new FakeBranch();
    const tree = treeOf(branch, true);
    await commitOn(tree, 0, {}, 'first');
    await commitOn(tree, 1);
    expect(branch.calls).toEqual(['head', 'tree', 'commit', 'create', 'commit on head', 'commit on head']);
    expect(branch.messages).toEqual(['Begin the ledger', 'first', 'm']);
    const [genesis] = branch.commits.values();
    expect(genesis?.files).toEqual(new Map([[TIP_PATH, tipFile(EMPTY_TIP)]]));
  });

  test('without lines cannot be told from another’s after a failure', async () => {
    for (const changes of [new Map(), new Map([[segmentPath(0), null]]), new Map([['open/a', Buffer.from('x')]])]) {
      const branch = begun();
      branch.moves = [throwing(LOST)];
      const tree = treeOf(branch);
      await expect(tree.commit(await tree.snapshot(KEYS), changes, 'm')).rejects.toThrow('a commit without lines');
    }
  });
});

describe('what nobody sees yet of the genesis', () => {
  const attempt = async (failures: Error[], at: 'tree' | 'commit') => {
    const branch = new FakeBranch();
    branch.failures[at] = failures;
    const tree = treeOf(branch, true);
    const result = await tree.ready(await tree.snapshot(KEYS)).catch((error: unknown) => error);
    return { branch, result, asked: branch.calls.filter((call) => call === at).length };
  };
  test.each(['tree', 'commit'] as const)('is sent again when its answer is lost, three times: %s', async (at) => {
    const twice = await attempt([LOST, LOST], at);
    expect([twice.asked, twice.branch.pauses]).toEqual([3, [2000, 2000]]);
    expect(twice.result).toMatchObject({ parent: twice.branch.at });
    const thrice = await attempt([LOST, LOST, LOST], at);
    expect([thrice.asked, thrice.result]).toEqual([3, LOST]);
    expect(thrice.branch.calls).not.toContain('create');
  });
  test('is not sent again when it is refused, limited, or no failure of GitHub at all', async () => {
    const forbidden = await attempt([FORBIDDEN], 'tree');
    expect([forbidden.asked, forbidden.result]).toEqual([
      1,
      expect.objectContaining({ code: 'ledger_write_refused', cause: FORBIDDEN }),
    ]);
    for (const error of [LIMITED, new TypeError('ours')]) {
      const { asked, result } = await attempt([error], 'tree');
      expect([asked, result]).toEqual([1, error]);
    }
  });
});

describe('what was set aside', () => {
  const OPEN = `open/${'a'.repeat(64)}.json`;
  const setAside = async (
    prepare: (branch: FakeBranch) => void,
    files: Record<string, string> = { note: 'by hand' },
  ) => {
    const branch = begun();
    const base = honest(branch, 0, { [OPEN]: 'a' });
    const head = branch.push(files);
    const tree = treeOf(branch);
    const on = await tree.snapshot(KEYS);
    branch.calls.length = 0;
    prepare(branch);
    return { branch, base, head, tree, on, ready: await tree.ready(on).catch((error: unknown) => error) };
  };

  test('is put back in a commit on the head, which counts as what was accepted', async () => {
    const { branch, base, head, ready, tree } = await setAside(() => undefined);
    expect([branch.calls, branch.messages]).toEqual([['commit', 'advance'], ['Set foreign commits aside']]);
    const put = branch.commits.get(branch.at ?? '');
    expect([put?.parents, put?.tree]).toEqual([[head], branch.commits.get(base)?.tree]);
    expect(ready).toMatchObject({ base, parent: branch.at });
    expect(text(await (ready as LedgerState).read(OPEN))).toBe('a');
    expect(await tree.isNew()).toBe(false);
  });

  test('is let be where it changed nothing', async () => {
    const { branch, on, ready } = await setAside(() => undefined, {});
    expect([ready, branch.calls]).toEqual([on, []]);
  });

  test('on a ledger without lines is not taken for its first commit', async () => {
    const branch = begun();
    branch.push({ note: 'by hand' });
    const tree = treeOf(branch);
    await tree.ready(await tree.snapshot(KEYS));
    expect(await tree.isNew()).toBe(false);
  });

  test.each<[string, (branch: FakeBranch) => void, string]>([
    ['behind which somebody was first', (b) => (b.moves = [() => (b.push({ x: 'x' }), throwing(LOST)())]), 'conflict'],
    ['whose branch is gone', (b) => (b.moves = [() => ((b.at = null), throwing(LOST)())]), 'conflict'],
    [
      'after which the head cannot be read',
      (b) => {
        b.moves = [throwing(LOST)];
        b.failures['head'] = [LOST];
      },
      'ready',
    ],
  ])('%s', async (_what, prepare, expected) => {
    const { branch, ready } = await setAside(prepare);
    expect(ready === 'conflict' ? ready : 'ready').toBe(expected);
    if (expected === 'ready') expect(ready).toMatchObject({ parent: branch.at });
  });
});

test('what is to be looked at is asked for once: a server that does not know it refuses the whole', async () => {
  const branch = begun();
  branch.moves = [throwing(LOST)];
  const tree = treeOf(branch);
  const on = await tree.snapshot(KEYS);
  const landed = (await tree.commit(on, signedChanges(on, 0), 'm', ['v1'])) as LedgerState;
  await tree.commit(landed, signedChanges(landed, 1), 'm');
  expect(branch.looks).toEqual([['v1'], [], []]);
});

describe('a commit on a head', () => {
  const move = async (prepare: (branch: FakeBranch) => void) => {
    const branch = begun();
    prepare(branch);
    const tree = treeOf(branch);
    const result = await commitOn(tree).catch((error: unknown) => error);
    return { branch, result, moves: branch.calls.filter((call) => call === 'commit on head').length };
  };
  const theirs = (branch: FakeBranch, files: Record<string, string>, error: unknown) => (): void => {
    branch.push(files);
    throw error;
  };

  test('that fails for a fault of ours is not looked behind', async () => {
    for (const ours of [new TypeError('ours'), new MarketOpsError('ours', 'ours')]) {
      const { branch, result } = await move((b) => (b.moves = [throwing(ours)]));
      expect(result).toBe(ours);
      expect(branch.calls).toEqual(['head', 'commit on head']);
    }
  });

  test.each([
    ['of another writer at this moment', new Failure('github_conflict', 'refused', 409)],
    ['of another head', MOVED],
    ['of a branch that is there', new Failure('already_exists', 'refused', 422)],
  ])('that GitHub refuses because %s is a conflict at once', async (_why, error) => {
    const { result, moves } = await move((b) => (b.moves = [throwing(error)]));
    expect([result, moves]).toEqual(['conflict', 1]);
  });

  test('that nobody can tell of is tried three times, two seconds apart', async () => {
    const { branch, result, moves } = await move((b) => (b.moves = [throwing(LOST), throwing(LOST), throwing(LOST)]));
    expect([moves, branch.pauses]).toEqual([3, [2000, 2000]]);
    expect(result).toMatchObject({
      code: 'ledger_write_unknown',
      cause: LOST,
      message:
        'Nobody knows whether the branch marketops-ledger took the last commit: github_unreachable Nothing further was ' +
        'begun. The next run looks, and reconciles what it finds.',
    });
  });

  test('that is refused for no reason is tried twice, and says what to grant', async () => {
    const { branch, result, moves } = await move((b) => (b.moves = [throwing(FORBIDDEN), throwing(FORBIDDEN)]));
    expect([moves, branch.pauses]).toEqual([2, [2000]]);
    expect(result).toMatchObject({
      code: 'ledger_write_refused',
      cause: FORBIDDEN,
      message:
        'GitHub refused to write the branch marketops-ledger, though nobody else had moved it: github_forbidden Add ' +
        "`contents: write` to the job's permissions, and let no ruleset keep this workflow from pushing to " +
        'marketops-ledger (input `ledger-token` where one App alone may). Where workflow files were planted on the branch, an ' +
        'owner puts the accepted files back with `marketops ledger restore`.',
    });
  });

  test('behind which somebody committed something foreign has lost, for it builds on a head that is none any more', async () => {
    const { result, moves, branch } = await move((b) => (b.moves = [theirs(b, { note: 'by hand' }, LOST)]));
    expect([result, moves]).toEqual(['conflict', 1]);
    // Looked at three times, for what was read may not be the newest yet.
    expect(branch.calls.filter((call) => call === 'history')).toHaveLength(3);
    expect(branch.pauses).toEqual([2000, 2000]);
  });

  test('whose branch is gone afterwards is tried again', async () => {
    const { result, moves } = await move(
      (b) =>
        (b.moves = [
          () => {
            b.at = null;
            throw LOST;
          },
          throwing(FORBIDDEN),
        ]),
    );
    // A refusal says nothing of the attempt before it, whose answer was lost.
    expect([moves, result]).toEqual([2, expect.objectContaining({ code: 'ledger_write_unknown' })]);
  });

  test('is looked behind three times, when looking fails', async () => {
    const { branch, moves } = await move((b) => {
      b.moves = [
        () => {
          b.failures['head'] = [LOST, LOST];
          throw LOST;
        },
      ];
    });
    expect(moves).toBe(2);
    expect(branch.calls.filter((call) => call === 'head')).toHaveLength(4);
    expect(branch.pauses).toEqual([2000, 2000, 2000]);
  });

  test('is not looked behind any more when it fails three times, or for a fault of ours', async () => {
    const looks = async (failures: Error[]) => {
      const { branch, result } = await move((b) => {
        b.moves = [
          () => {
            b.failures['head'] = failures;
            throw LOST;
          },
        ];
      });
      return [branch.calls.filter((call) => call === 'head').length, result];
    };
    const [asked, landed] = await looks([LOST, LOST, LOST]);
    expect([asked, text(await (landed as LedgerState).read(segmentPath(0)))]).toEqual([4, 'mine\n']);
    const ours = new TypeError('ours');
    expect(await looks([ours])).toEqual([2, ours]);
  });

  test('that a rate limit keeps out is not tried again, unless it is there', async () => {
    const { result, moves } = await move((b) => (b.moves = [throwing(LIMITED)]));
    expect([result, moves]).toEqual([LIMITED, 1]);
    const landed = await move((b) => {
      b.moves = [
        (happen) => {
          happen();
          throw LIMITED;
        },
      ];
    });
    expect(landed.result).toMatchObject({ parent: landed.branch.at });
  });
});
