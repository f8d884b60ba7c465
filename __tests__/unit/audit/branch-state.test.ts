import { describe, expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Changes, Snapshot } from '../../../src/protocol/ledger-files.ts';
import { Frontier } from '../../../src/protocol/merkle.ts';
import { FakeBranch, LOST } from './fake-branch.ts';

/** What is known of a state of the ledger branch, and what is asked of GitHub for it. */

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());
const MINE: Changes = new Map([[segmentPath(0), Buffer.from('mine\n')]]);
const begun = (): FakeBranch => {
  const branch = new FakeBranch();
  branch.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() });
  return branch;
};
const treeOf = (branch: FakeBranch, create = false) => new BranchTree(branch, { create });

describe('what a state knows', () => {
  test('a file is read once, one that is not there each time, and so is a failure', async () => {
    const branch = begun();
    branch.push({ a: 'a' });
    const state = await treeOf(branch).snapshot();
    await state.read('a');
    await state.read('a');
    await state.read('b');
    await state.read('b');
    expect(branch.calls.filter((call) => call.startsWith('read'))).toEqual(['read a', 'read b', 'read b']);
    branch.failures['read c'] = [LOST];
    await expect(state.read('c')).rejects.toBe(LOST);
    expect(await state.read('c')).toBeNull();
  });

  test('a folder is listed once', async () => {
    const branch = begun();
    branch.push({ 'open/a': 'a' });
    const state = await treeOf(branch).snapshot();
    expect([await state.list('open'), await state.list('open')]).toEqual([['a'], ['a']]);
    expect(branch.calls.filter((call) => call.startsWith('list'))).toHaveLength(1);
  });

  test('a folder after a commit: what was there, what came, and not what went or lies deeper', async () => {
    const branch = begun();
    branch.push({ 'open/a': 'a', 'open/b': 'b' });
    const tree = treeOf(branch);
    const changes: Changes = new Map([
      ...MINE,
      ['open/a', null],
      ['open/c', Buffer.from('c')],
      ['open/deep/d', Buffer.from('d')],
      ['opened/e', Buffer.from('e')],
      [TIP_PATH, tipFile(EMPTY_TIP)],
    ]);
    const state = (await tree.commit(await tree.snapshot(), changes, 'm')) as Snapshot;
    expect(await state.list('open')).toEqual(['b', 'c']);
    expect(await state.read('open/a')).toBeNull();
    expect(text(await state.read('open/b'))).toBe('b');
  });

  test('after a commit what was there before is asked of the commit before, which GitHub surely shows', async () => {
    const branch = begun();
    branch.push({ [segmentPath(0)]: 'zero\n', 'open/a': 'a' });
    const tree = treeOf(branch);
    const state = (await tree.commit(await tree.snapshot(), new Map([[segmentPath(1), null]]), 'm')) as Snapshot;
    branch.commits.delete(state.version);
    expect([text(await state.read('open/a')), await state.list('open')]).toEqual(['a', ['a']]);
    expect(text(await state.segmentWith('open/a'))).toBe('zero\n');
  });

  test('before the first commit there is an empty tip, and nothing else', async () => {
    const branch = new FakeBranch();
    const state = await treeOf(branch, true).snapshot();
    expect([state.version, state.first]).toEqual(['', true]);
    expect(text(await state.read(TIP_PATH))).toBe(tipFile(EMPTY_TIP).toString());
    expect([await state.read('a'), await state.list('open'), await state.segmentWith('a')]).toEqual([null, [], null]);
    expect(branch.calls).toEqual(['head']);
  });

  test('the first state of a branch is the one without parents', async () => {
    const branch = begun();
    expect((await treeOf(branch).snapshot()).first).toBe(true);
    branch.push({ more: 'x' });
    expect((await treeOf(branch).snapshot()).first).toBe(false);
  });
});

describe('the lines that were committed with a file', () => {
  const tipAt = (size: number): string => {
    const frontier = Frontier.empty();
    for (let i = 0; i < size; i++) frontier.append('0'.repeat(64));
    return tipFile({ size, head: '0'.repeat(64), frontier }).toString();
  };
  const consumed = 'consumed/00/rcpt.json';

  test('of the first commit are the first segment', async () => {
    const branch = new FakeBranch();
    branch.push({ [segmentPath(0)]: 'first\n', [consumed]: '{}', [TIP_PATH]: tipAt(1) });
    expect(text((await (await treeOf(branch).snapshot()).segmentWith(consumed)) ?? null)).toBe('first\n');
  });

  test('of a later one begin where the tip before it ended', async () => {
    const branch = begun();
    branch.push({ [segmentPath(0)]: 'zero\n', [TIP_PATH]: tipAt(1) });
    branch.push({ [segmentPath(1)]: 'one\n', [consumed]: '{}', [TIP_PATH]: tipAt(1) });
    branch.push({ note: 'later' });
    const state = await treeOf(branch).snapshot();
    expect(text(await state.segmentWith(consumed))).toBe('one\n');
    expect(await state.segmentWith('consumed/00/other.json')).toBeNull();
  });

  test('are not found where the tip before it is none', async () => {
    for (const tip of [undefined, 'x']) {
      const branch = new FakeBranch();
      branch.push(tip === undefined ? { a: 'a' } : { [TIP_PATH]: tip });
      branch.push({ [segmentPath(0)]: 'zero\n', [consumed]: '{}' });
      expect(await (await treeOf(branch).snapshot()).segmentWith(consumed)).toBeNull();
    }
  });

  test('of what this process wrote are known, and of what was before are asked for', async () => {
    const branch = new FakeBranch();
    branch.push({ [segmentPath(0)]: 'zero\n', [consumed]: '{}', [TIP_PATH]: tipAt(1) });
    const tree = treeOf(branch);
    const changes: Changes = new Map([
      ['open/a', Buffer.from('a')],
      [segmentPath(1), Buffer.from('mine\n')],
    ]);
    const state = (await tree.commit(await tree.snapshot(), changes, 'm')) as Snapshot;
    branch.calls.length = 0;
    expect(text(await state.segmentWith('open/a'))).toBe('mine\n');
    expect(branch.calls).toEqual([]);
    expect(text(await state.segmentWith(consumed))).toBe('zero\n');
    const without = (await tree.commit(state, new Map([['open/b', Buffer.from('b')]]), 'm')) as Snapshot;
    expect(await without.segmentWith('open/b')).toBeNull();
  });
});
