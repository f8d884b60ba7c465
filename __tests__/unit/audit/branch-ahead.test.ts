import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { CHECKPOINT_PATH, segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { FakeBranch, LOST, MOVED } from './fake-branch.ts';
import { begun as genesis, honest, KEYS, signedChanges } from './signed-branch.ts';

/** What is read of the ledger branch before anybody asks, and that nobody is told anything else because of it. */

const TIP = `read ${TIP_PATH}`;
const CHECKPOINT = `read ${CHECKPOINT_PATH}`;
const begun = (): FakeBranch => {
  const branch = genesis();
  honest(branch, 0, { 'open/a.json': 'a' });
  return branch;
};
const treeOf = (branch: FakeBranch) => new BranchTree(branch, { create: false });
/** Everything that was begun comes to its end. */
const settled = () => setImmediate();
/** The requests since the last look. */
const asked = (branch: FakeBranch): string[] => branch.calls.splice(0);

test('the tip and what is wished are read together, and then known', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({ files: ['open/a.json', 'open/b.json'], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'list open', 'read open/a.json', 'read open/b.json']);
  const state = await tree.snapshot(KEYS);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  const there = branch.commits.get(branch.at ?? '')?.files;
  expect(await state.read(TIP_PATH)).toEqual(there?.get(TIP_PATH));
  expect(await state.read(CHECKPOINT_PATH)).toEqual(there?.get(CHECKPOINT_PATH));
  expect(await state.read('open/b.json')).toBeNull();
  expect(await state.list('open')).toEqual(['a.json']);
  expect(asked(branch)).toEqual([]);
  // That something is not there is said once: it may be there later.
  expect(await state.read('open/b.json')).toBeNull();
  expect(asked(branch)).toEqual(['read open/b.json']);
});

test('further hints are added, whether or not the first are answered; nothing is read twice', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({});
  tree.prefetch({ files: ['open/a.json'] });
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  const state = await tree.peek(KEYS);
  await state?.read('open/a.json');
  tree.prefetch({ files: ['open/a.json', 'open/b.json', TIP_PATH], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['list open', 'read open/b.json']);
});

test('what was read ahead is taken once, and the next state is the newest', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({});
  const first = await tree.snapshot(KEYS);
  const sha = honest(branch, 1, { more: 'x' });
  expect(first.parent).not.toBe(sha);
  expect((await tree.snapshot(KEYS)).parent).toBe(sha);
});

test('after a conflict the new state is read likewise, after a commit it is not', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({ files: ['open/a.json'] });
  branch.moves = [
    () => {
      honest(branch, 1, { [segmentPath(1)]: 'theirs\n' });
      throw MOVED;
    },
  ];
  const first = await tree.snapshot(KEYS);
  expect(await tree.commit(first, signedChanges(first, 1), 'm')).toBe('conflict');
  asked(branch);
  const state = await tree.snapshot(KEYS);
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  await tree.commit(state, signedChanges(state, 2), 'm');
  asked(branch);
  await tree.peek(KEYS);
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT]);
});

test('after commits of this process what is wished is read of the state before them, where it is not known', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  for (const lines of [1, 2]) {
    const before = await tree.snapshot(KEYS);
    await tree.commit(before, signedChanges(before, lines), 'm');
  }
  asked(branch);
  tree.prefetch({ files: ['open/a.json'], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['list open', 'read open/a.json']);
  const state = await tree.snapshot(KEYS);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(await state.list('open')).toEqual(['a.json']);
  expect(asked(branch)).toEqual([]);
});

test('a branch that is not there is told when it is asked for', async () => {
  const branch = new FakeBranch();
  const tree = treeOf(branch);
  tree.prefetch({});
  tree.prefetch({ files: ['a'] });
  await settled();
  expect(asked(branch)).toEqual(['head']);
  await expect(tree.snapshot(KEYS)).rejects.toMatchObject({ code: 'ledger_missing' });
});

test('a head that could not be read is asked for again, and what is wished then is begun anew', async () => {
  const branch = begun();
  branch.failures['head'] = [LOST, LOST];
  const tree = treeOf(branch);
  tree.prefetch({});
  tree.prefetch({ files: ['open/a.json'] });
  await settled();
  expect(asked(branch)).toEqual(['head']);
  await expect(tree.peek(KEYS)).rejects.toBe(LOST);
  expect(asked(branch)).toEqual(['head']);
  tree.prefetch({});
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  expect((await tree.snapshot(KEYS)).parent).toBe(branch.at);
  expect(asked(branch)).toEqual([]);
});

test('a head that could not be read is nothing to anybody who did not ask', async () => {
  const branch = begun();
  branch.failures['head'] = [LOST];
  const tree = treeOf(branch);
  tree.prefetch({});
  await settled();
  expect((await tree.snapshot(KEYS)).parent).toBe(branch.at);
});

test('a file or folder that could not be read is asked for again when it is wanted', async () => {
  const branch = begun();
  branch.failures['read open/a.json'] = [LOST];
  branch.failures['list open'] = [LOST];
  const tree = treeOf(branch);
  tree.prefetch({ files: ['open/a.json'], folders: ['open'] });
  await settled();
  const state = await tree.snapshot(KEYS);
  asked(branch);
  expect(await state.list('open')).toEqual(['a.json']);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(asked(branch)).toEqual(['list open', 'read open/a.json']);
});
