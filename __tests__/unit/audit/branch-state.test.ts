import { describe, expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import type { LedgerState } from '../../../src/audit/tree.ts';
import { segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { FakeBranch, LOST } from './fake-branch.ts';
import { begun, honest, KEYS, signedChanges } from './signed-branch.ts';

/** What is known of a state of the ledger branch, and what is asked of GitHub for it. */

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());
/** A commit of one line on the newest state, which has so many. */
const commitOn = async (tree: BranchTree, lines: number, files: Record<string, string | null> = {}) => {
  const on = await tree.snapshot(KEYS);
  return (await tree.commit(on, signedChanges(on, lines, files), 'm')) as LedgerState;
};
const treeOf = (branch: FakeBranch, create = false) => new BranchTree(branch, { create });

describe('what a state knows', () => {
  test('a file is read once, one that is not there each time, and so is a failure', async () => {
    const branch = begun();
    honest(branch, 0, { a: 'a' });
    const state = await treeOf(branch).snapshot(KEYS);
    await state.read('a');
    await state.read('a');
    await state.read('b');
    await state.read('b');
    const [, , ...reads] = branch.calls.filter((call) => call.startsWith('read'));
    expect(reads).toEqual(['read a', 'read b', 'read b']);
    branch.failures['read c'] = [LOST];
    await expect(state.read('c')).rejects.toBe(LOST);
    expect(await state.read('c')).toBeNull();
  });

  test('a folder is listed once', async () => {
    const branch = begun();
    honest(branch, 0, { 'open/a': 'a' });
    const state = await treeOf(branch).snapshot(KEYS);
    expect([await state.list('open'), await state.list('open')]).toEqual([['a'], ['a']]);
    expect(branch.calls.filter((call) => call.startsWith('list'))).toHaveLength(1);
  });

  test('a folder after a commit: what was there, what came, and not what went or lies deeper', async () => {
    const branch = begun();
    honest(branch, 0, { 'open/a': 'a', 'open/b': 'b' });
    const changes = { 'open/a': null, 'open/c': 'c', 'open/deep/d': 'd', 'opened/e': 'e' };
    const state = await commitOn(treeOf(branch), 1, changes);
    expect(await state.list('open')).toEqual(['b', 'c']);
    expect(await state.read('open/a')).toBeNull();
    expect(text(await state.read('open/b'))).toBe('b');
  });

  test('after a commit what was there before is asked of the commit before, which GitHub surely shows', async () => {
    const branch = begun();
    honest(branch, 0, { [segmentPath(0)]: 'zero\n', 'open/a': 'a' });
    const state = await commitOn(treeOf(branch), 1);
    branch.commits.delete(state.parent);
    expect([text(await state.read('open/a')), await state.list('open')]).toEqual(['a', ['a']]);
    expect(text(await state.segmentOf(0))).toBe('zero\n');
  });

  test('before the first commit there is an empty tip, and nothing else', async () => {
    const branch = new FakeBranch();
    const state = await treeOf(branch, true).snapshot(KEYS);
    expect([state.parent, state.base]).toEqual(['', '']);
    expect(text(await state.read(TIP_PATH))).toBe(tipFile(EMPTY_TIP).toString());
    expect([await state.read('a'), await state.list('open'), await state.segmentOf(0)]).toEqual([null, [], null]);
    expect(branch.calls).toEqual(['head']);
  });
});

describe('what a foreign commit put on top', () => {
  test('is not read: neither its files, nor its folders, nor that it removed some', async () => {
    const branch = begun();
    const base = honest(branch, 0, { [segmentPath(0)]: 'zero\n', ['open/' + 'a'.repeat(64) + '.json']: 'a' });
    const head = branch.push({ 'open/planted.json': 'b', [segmentPath(0)]: 'edited\n' });
    const state = await treeOf(branch).snapshot(KEYS);
    expect([state.parent, state.base]).toEqual([head, base]);
    expect(await state.list('open')).toEqual([`${'a'.repeat(64)}.json`]);
    expect([await state.read('open/planted.json'), text(await state.segmentOf(0))]).toEqual([null, 'zero\n']);
  });
});

describe('the segment that holds a line', () => {
  test('begins with it or before it, and is the newest that does', async () => {
    const branch = begun();
    honest(branch, 0, { [segmentPath(0)]: 'zero\n' });
    honest(branch, 3, { [segmentPath(3)]: 'three\n' });
    const state = await treeOf(branch).snapshot(KEYS);
    const found = await Promise.all([0, 2, 3, 9].map(async (seq) => text(await state.segmentOf(seq))));
    expect(found).toEqual(['zero\n', 'zero\n', 'three\n', 'three\n']);
    // In whatever order the files come.
    const { trees } = branch;
    branch.trees = async (ids) => (await trees(ids)).map((tree) => new Map([...tree].reverse()));
    expect(text(await state.segmentOf(9))).toBe('three\n');
  });

  test('where none begins so early is asked for in vain, once', async () => {
    const branch = begun();
    honest(branch, 3);
    const state = await treeOf(branch).snapshot(KEYS);
    branch.calls.length = 0;
    expect([await state.segmentOf(2), branch.calls]).toEqual([null, ['trees']]);
  });

  test('of an empty ledger is not found', async () => {
    expect(await (await treeOf(begun()).snapshot(KEYS)).segmentOf(0)).toBeNull();
  });

  test('of what this process wrote is known, and of what was before is asked for', async () => {
    const branch = begun();
    honest(branch, 0, { [segmentPath(0)]: 'zero\n' });
    const tree = treeOf(branch);
    const on = await tree.snapshot(KEYS);
    // The lines are found among the files, wherever they stand.
    const state = (await tree.commit(on, new Map([...signedChanges(on, 1)].reverse()), 'm')) as LedgerState;
    branch.calls.length = 0;
    expect(text(await state.segmentOf(1))).toBe('mine\n');
    expect(branch.calls).toEqual([]);
    expect(text(await state.segmentOf(0))).toBe('zero\n');
  });
});
