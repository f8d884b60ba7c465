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

test('the head is asked for once, whoever wants to know first whether there are lines, and once anew after that', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  expect(await Promise.all([tree.isNew(), tree.isNew()])).toEqual([false, false]);
  const first = await tree.snapshot(KEYS);
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT]);
  const sha = honest(branch, 1, { more: 'x' });
  expect(first.parent).not.toBe(sha);
  expect((await tree.snapshot(KEYS)).parent).toBe(sha);
});

test('after a conflict what was read of the state before is read of the new one, together; after a commit it is not', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  branch.moves = [
    () => {
      honest(branch, 1, { [segmentPath(1)]: 'theirs\n', 'open/b.json': 'b' });
      throw MOVED;
    },
  ];
  const first = await tree.snapshot(KEYS);
  await Promise.all([first.read('open/a.json'), first.read('open/b.json'), first.list('open')]);
  expect(await tree.commit(first, signedChanges(first, 1), 'm')).toBe('conflict');
  asked(branch);
  const state = await tree.snapshot(KEYS);
  expect(asked(branch)).toEqual(['head', 'list open', TIP, CHECKPOINT, 'read open/a.json', 'read open/b.json']);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(Buffer.from((await state.read('open/b.json')) ?? []).toString()).toBe('b');
  expect(await state.list('open')).toEqual(['a.json', 'b.json']);
  expect(await state.read('open/c.json')).toBeNull();
  // That something is not there is said once: it may be there later.
  expect(await state.read('open/c.json')).toBeNull();
  expect(asked(branch)).toEqual(['read open/c.json', 'read open/c.json']);
  await tree.commit(state, signedChanges(state, 2), 'm');
  asked(branch);
  await tree.peek(KEYS);
  expect(asked(branch)).toEqual(['head', TIP, CHECKPOINT]);
});

test('after commits of this process what is wished is read of the state before them, where it is not known', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  tree.prefetch(['open/a.json']);
  expect(asked(branch)).toEqual([]);
  for (const lines of [1, 2]) {
    const before = await tree.snapshot(KEYS);
    await tree.commit(before, signedChanges(before, lines), 'm');
  }
  asked(branch);
  tree.prefetch(['open/a.json', 'open/b.json']);
  tree.prefetch(['open/a.json']);
  await settled();
  expect(asked(branch)).toEqual(['read open/a.json', 'read open/b.json']);
  const state = await tree.snapshot(KEYS);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(await state.read('open/b.json')).toBeNull();
  expect(asked(branch)).toEqual([]);
  // Each answer is for the first who asks.
  expect(await state.read('open/b.json')).toBeNull();
  expect(asked(branch)).toEqual(['read open/b.json']);
});

test('a branch that is not there is told when it is asked for', async () => {
  const branch = new FakeBranch();
  const tree = treeOf(branch);
  expect(await tree.isNew()).toBe(true);
  expect(asked(branch)).toEqual(['head']);
  await expect(tree.snapshot(KEYS)).rejects.toMatchObject({ code: 'ledger_missing' });
});

test('a head that could not be read is asked for again, and is nothing to whoever did not ask', async () => {
  const branch = begun();
  branch.failures['head'] = [LOST, LOST];
  const tree = treeOf(branch);
  await expect(tree.isNew()).rejects.toBe(LOST);
  await expect(tree.peek(KEYS)).rejects.toBe(LOST);
  expect((await tree.snapshot(KEYS)).parent).toBe(branch.at);
  branch.failures['head'] = [LOST];
  const other = treeOf(branch);
  other.isNew().catch(() => undefined);
  await settled();
  expect((await other.snapshot(KEYS)).parent).toBe(branch.at);
  branch.failures['head'] = [LOST];
  const third = treeOf(branch);
  await expect(third.isNew()).rejects.toBe(LOST);
  await third.peek(KEYS);
  asked(branch);
  await third.peek(KEYS);
  expect(asked(branch)).toEqual(['head']);
});

test('a file that could not be read is asked for again when it is wanted', async () => {
  const branch = begun();
  const tree = treeOf(branch);
  const before = await tree.snapshot(KEYS);
  await tree.commit(before, signedChanges(before, 1), 'm');
  branch.failures['read open/a.json'] = [LOST];
  tree.prefetch(['open/a.json']);
  await settled();
  asked(branch);
  const state = await tree.snapshot(KEYS);
  expect(Buffer.from((await state.read('open/a.json')) ?? []).toString()).toBe('a');
  expect(asked(branch)).toEqual(['read open/a.json']);
});
