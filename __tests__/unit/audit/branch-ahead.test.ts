import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { CHECKPOINT_PATH, segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Changes } from '../../../src/protocol/ledger-files.ts';
import { FakeBranch, LOST, MOVED } from './fake-branch.ts';

/** What is read of the ledger branch before anybody asks, and that nobody is told anything else because of it. */

const MINE: Changes = new Map([[segmentPath(0), Buffer.from('mine\n')]]);
const TIP = `read ${TIP_PATH}`;
const CHECKPOINT = `read ${CHECKPOINT_PATH}`;
const begun = (): FakeBranch => {
  const branch = new FakeBranch();
  branch.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString(), 'open/a.json': 'a' });
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
  tree.prefetch({ files: ['open/a.json'], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'list open', 'read open/a.json']);
  const state = await tree.snapshot();
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(await state.read(TIP_PATH)).toEqual(tipFile(EMPTY_TIP));
  expect(await state.read(CHECKPOINT_PATH)).toBeNull();
  expect(await state.list('open')).toEqual(['a.json']);
  expect(asked(branch)).toEqual([]);
  // That something is not there is said once: it may be there later.
  expect(await state.read(CHECKPOINT_PATH)).toBeNull();
  expect(asked(branch)).toEqual([CHECKPOINT]);
});

test('further hints are added, whether or not the first are answered; nothing is read twice', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({});
  tree.prefetch({ files: ['open/a.json'] });
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  const state = await tree.peek();
  await state?.read('open/a.json');
  tree.prefetch({ files: ['open/a.json', 'open/b.json', TIP_PATH], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['list open', 'read open/b.json']);
});

test('what was read ahead is taken once, and the next state is the newest', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({});
  const first = await tree.snapshot();
  const sha = branch.push({ more: 'x' });
  expect(first.version).not.toBe(sha);
  expect((await tree.snapshot()).version).toBe(sha);
});

test('after a conflict the new state is read likewise, after a commit it is not', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch({ files: ['open/a.json'] });
  branch.moves = [
    () => {
      branch.push({ [segmentPath(0)]: 'theirs\n' });
      throw MOVED;
    },
  ];
  expect(await tree.commit(await tree.snapshot(), MINE, 'm')).toBe('conflict');
  asked(branch);
  const state = await tree.snapshot();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  await tree.commit(state, new Map([[segmentPath(1), Buffer.from('mine\n')]]), 'm');
  asked(branch);
  await tree.peek();
  expect(asked(branch)).toEqual(['head']);
});

test('after commits of this process what is wished is read of the state before them, where it is not known', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  await tree.commit(await tree.snapshot(), MINE, 'm');
  await tree.commit(await tree.snapshot(), new Map([[segmentPath(1), Buffer.from('more\n')]]), 'm');
  asked(branch);
  tree.prefetch({ files: ['open/a.json'], folders: ['open'] });
  await settled();
  expect(asked(branch)).toEqual(['list open', 'read open/a.json']);
  const state = await tree.snapshot();
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
  await expect(tree.snapshot()).rejects.toMatchObject({ code: 'ledger_missing' });
});

test('a head that could not be read is asked for again, and what is wished then is begun anew', async () => {
  const branch = begun();
  branch.failures['head'] = [LOST, LOST];
  const tree = treeOf(branch);
  tree.prefetch({});
  tree.prefetch({ files: ['open/a.json'] });
  await settled();
  expect(asked(branch)).toEqual(['head']);
  await expect(tree.peek()).rejects.toBe(LOST);
  expect(asked(branch)).toEqual(['head']);
  tree.prefetch({});
  await settled();
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT, 'read open/a.json']);
  expect((await tree.snapshot()).version).toBe(branch.at);
  expect(asked(branch)).toEqual([]);
});

test('a head that could not be read is nothing to anybody who did not ask', async () => {
  const branch = begun();
  branch.failures['head'] = [LOST];
  const tree = treeOf(branch);
  tree.prefetch({});
  await settled();
  expect((await tree.snapshot()).version).toBe(branch.at);
});

test('a file or folder that could not be read is asked for again when it is wanted', async () => {
  const branch = begun();
  branch.failures['read open/a.json'] = [LOST];
  branch.failures['list open'] = [LOST];
  const tree = treeOf(branch);
  tree.prefetch({ files: ['open/a.json'], folders: ['open'] });
  await settled();
  const state = await tree.snapshot();
  asked(branch);
  expect(await state.list('open')).toEqual(['a.json']);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(asked(branch)).toEqual(['list open', 'read open/a.json']);
});
