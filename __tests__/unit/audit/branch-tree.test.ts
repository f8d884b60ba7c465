import { describe, expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, readTip } from '../../../src/audit/tree.ts';
import type { MarketOpsError } from '../../../src/core/errors.ts';
import { segmentPath } from '../../../src/protocol/ledger-files.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { Failure, FakeBranch, FORBIDDEN, LOST, MOVED } from './fake-branch.ts';
import { begun, honest, KEY, KEYS, signedChanges } from './signed-branch.ts';

const commitOn = async (branch: FakeBranch): Promise<string> => {
  const tree = new BranchTree(branch, { create: false });
  const on = await tree.snapshot(KEYS);
  const result = await tree
    .commit(on, signedChanges(on, 0), 'm')
    .catch((error: unknown) => (error as MarketOpsError).code);
  return typeof result === 'string' ? result : 'landed';
};

describe('a commit', () => {
  test('takes one request, and what it wrote is known without asking', async () => {
    const branch = begun();
    const tree = new BranchTree(branch, { create: false });
    const on = await tree.snapshot(KEYS);
    const landed = await tree.commit(on, signedChanges(on, 0, { 'open/a.json': '{}' }), 'm');
    expect([branch.calls, branch.looks]).toEqual([['head', 'commit on head'], [[]]]);
    const after = await tree.snapshot(KEYS);
    expect(after).toBe(landed);
    expect(Buffer.from((await after.read(segmentPath(0))) ?? []).toString()).toBe('mine\n');
    expect(branch.calls).toHaveLength(2);
    expect(await after.list('open')).toEqual(['a.json']);
  });

  test.each<[string, (branch: FakeBranch) => FakeBranch['moves'], string]>([
    [
      'whose answer is lost, but which is there',
      () => [
        (happen) => {
          happen();
          throw LOST;
        },
      ],
      'landed',
    ],
    [
      'whose answer is lost, and on which somebody built',
      (b) => [
        (happen) => {
          happen();
          honest(b, 1, { [segmentPath(1)]: 'theirs\n' });
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
          honest(b, 0, { [segmentPath(0)]: 'theirs\n' });
          throw LOST;
        },
      ],
      'conflict',
    ],
    [
      'that was overtaken',
      (b) => [
        () => {
          honest(b, 0, { [segmentPath(0)]: 'theirs\n' });
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
      () => [
        (happen) => {
          happen();
          throw MOVED;
        },
      ],
      'landed',
    ],
    [
      'whose answer is lost, and which GitHub then calls overtaken though reads show nothing',
      () => [
        () => {
          throw LOST;
        },
        () => {
          throw MOVED;
        },
        () => {
          throw MOVED;
        },
      ],
      'ledger_write_unknown',
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
    [
      'whose answer is lost, and which is then refused, though reads may lag',
      () => [
        () => {
          throw LOST;
        },
        () => {
          throw FORBIDDEN;
        },
      ],
      'ledger_write_unknown',
    ],
    [
      'whose answer is lost, and which a rate limit then keeps out, though reads may lag',
      () => [
        () => {
          throw LOST;
        },
        () => {
          throw new Failure('rate_limited', 'refused', 429);
        },
      ],
      'ledger_write_unknown',
    ],
  ])('%s', async (_, moves, expected) => {
    const branch = begun();
    branch.moves = moves(branch);
    expect(await commitOn(branch)).toBe(expected);
  });
});

test('on which somebody built before its answer was lost, the state is read, theirs included', async () => {
  const branch = begun();
  branch.moves = [
    (happen) => {
      happen();
      honest(branch, 1, { 'open/theirs.json': '{}' });
      throw LOST;
    },
  ];
  const tree = new BranchTree(branch, { create: false });
  const on = await tree.snapshot(KEYS);
  const landed = await tree.commit(on, signedChanges(on, 0, { 'open/mine.json': '{}' }), 'm');
  if (landed === 'conflict') throw new Error('it had landed');
  expect([...(await landed.list('open'))].sort()).toEqual(['mine.json', 'theirs.json']);
  expect(landed.parent).toBe(branch.at);
  // The next commit builds on that.
  expect(await tree.commit(landed, signedChanges(landed, 2), 'm')).not.toBe('conflict');
});

describe('a branch that is not there', () => {
  test('is an error', async () => {
    await expect(new BranchTree(new FakeBranch(), { create: false }).snapshot(KEYS)).rejects.toMatchObject({
      code: 'ledger_missing',
    });
  });

  test('is begun with the genesis where that is wished, and committed on as ever', async () => {
    const branch = new FakeBranch();
    const tree = new BranchTree(branch, { create: true });
    const before = await tree.snapshot(KEYS);
    expect(await readTip(before)).toEqual(EMPTY_TIP);
    await expect(tree.commit(before, signedChanges(before, 0), 'm')).rejects.toThrow('a state that is ready');
    expect(branch.at).toBeNull();
    const on = await tree.ready(before);
    if (on === 'conflict') throw new Error('nobody else is there');
    const genesis = branch.commits.get(branch.at ?? '');
    expect([genesis?.parents, on.base]).toEqual([[], genesis?.sha]);
    await tree.commit(on, signedChanges(on, 0), 'm');
    expect(branch.commits.get(branch.at ?? '')?.parents).toEqual([genesis?.sha]);
  });
});

test('a newest commit under a key that is out of force, without last=, is not built on', async () => {
  const branch = begun();
  honest(branch, 0);
  const trusted = parseTrustedKeys(`${KEY.vkey.text} not-after=2026-11-01T00:00:00.000Z`);
  await expect(new BranchTree(branch, { create: false }).snapshot({ ...KEYS, trusted })).rejects.toMatchObject({
    code: 'ledger_key_retired',
  });
});

test('a ledger without a checkpoint is believed only as the first commit of its branch', async () => {
  const branch = begun();
  const tree = new BranchTree(branch, { create: false });
  const genesis = branch.at;
  expect(await readTip(await tree.snapshot(KEYS))).toEqual(EMPTY_TIP);
  const head = branch.push({ note: 'by hand' });
  const state = await tree.snapshot(KEYS);
  expect([state.base, state.parent, await state.read('note')]).toEqual([genesis, head, null]);
  branch.at = null;
  branch.push({ note: 'by hand' });
  await expect(tree.snapshot(KEYS)).rejects.toMatchObject({ code: 'ledger_untrusted' });
});
