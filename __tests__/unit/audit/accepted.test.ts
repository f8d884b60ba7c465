import { expect, test } from '@jest/globals';
import { findTip, MOST_COMMITS } from '../../../src/audit/accepted.ts';
import type { BranchHistory } from '../../../src/audit/accepted.ts';
import type { Keyring } from '../../../src/protocol/history.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { FakeBranch } from './fake-branch.ts';
import { begun, honest, KEY, KEYS } from './signed-branch.ts';

/** The newest commit that counts, or why none does, as whoever runs into it is told. */

const tipOf = (branch: BranchHistory & { readonly at: string | null }, keys: Keyring = KEYS) =>
  findTip(branch, branch.at ?? '', keys);
const short = (id: string): string => id.slice(0, 12);
const untrusted = (why: string): object => ({
  code: 'ledger_untrusted',
  message:
    `The ledger cannot be trusted: ${why}. Nothing was written. \`marketops ledger status\` in a clone shows which commit ` +
    'is accepted and who made the others; `marketops ledger restore` puts the accepted files on top again.',
});

test('a branch on which nothing counts is not trusted', async () => {
  const branch = new FakeBranch();
  branch.push({ note: 'by hand' });
  await expect(tipOf(branch)).rejects.toMatchObject(
    untrusted('no commit of marketops-ledger counts: not even the one that `marketops ledger init` makes'),
  );
});

test('two continuations of one commit are a fork', async () => {
  const branch = begun();
  const start = branch.at;
  const one = honest(branch, 0, { [`open/${'1'.repeat(64)}.json`]: '1' });
  branch.at = start;
  const other = honest(branch, 0, { [`open/${'2'.repeat(64)}.json`]: '2' });
  branch.pushTree(branch.commits.get(one)?.files ?? new Map(), [one, other]);
  const error: unknown = await tipOf(branch).catch((thrown: unknown) => thrown);
  const told = (first: string, second: string): string =>
    `The ledger has forked from one commit (${short(first)}, ${short(second)}), and only the holder of a key can do that. ` +
    'Nothing was written. Find out who has the key, and replace it (`marketops keygen --replace`).';
  expect(error).toMatchObject({ code: 'ledger_forked' });
  expect([told(one, other), told(other, one)]).toContain((error as Error).message);
});

test('a newest commit under a key that is out of force is believed only where last= says so', async () => {
  const branch = begun();
  const tip = honest(branch, 0, { [`open/${'1'.repeat(64)}.json`]: '1' });
  const trusted = parseTrustedKeys(`${KEY.vkey.text} not-after=2026-11-01T00:00:00.000Z`);
  await expect(tipOf(branch, { ...KEYS, trusted })).rejects.toMatchObject({
    code: 'ledger_key_retired',
    message:
      `The newest commit of the ledger (${short(tip)}, 1 lines) is signed by a key that is out of force or retired, and no ` +
      'trusted-keys line says up to where that key is believed. Give its line `last=<size>:<root>:<commit>` (`marketops ' +
      'keygen --replace` in a clone prints it), or put it in force until a run has signed under the new key.',
  });
});

/** The same branch, its past so many commits a page. */
function paged(branch: FakeBranch, size: number, pages: (string | null)[] = []) {
  const history: BranchHistory['history'] = async (from, page) => {
    pages.push(page);
    const { commits } = await branch.history(from);
    const first = Number(page ?? 0);
    const next = first + size < commits.length ? String(first + size) : null;
    return { commits: commits.slice(first, first + size), next };
  };
  return { at: branch.at, history, trees: branch.trees, blobs: branch.blobs };
}

test('what was read of the tip to judge it need not be read again', async () => {
  const branch = begun();
  const tip = honest(branch, 0, { [`open/${'1'.repeat(64)}.json`]: '1' });
  branch.push({ note: 'by hand' });
  const { tree, contents } = await tipOf(branch);
  const read = [...tree].flatMap(([path, { id }]) => (contents.has(id) ? [path] : []));
  const written = ['checkpoint', 'ledger/000000/000000000000.jsonl', `open/${'1'.repeat(64)}.json`, 'tip.json'];
  expect(read.sort()).toEqual(written);
  expect(Buffer.from(contents.get(tree.get('checkpoint')?.id ?? '') ?? []).toString()).toBe(
    Buffer.from(branch.commits.get(tip)?.files.get('checkpoint') ?? []).toString(),
  );
});

test('a commit whose tree is not what it signed, or cannot be read, counts for nothing', async () => {
  const path = `open/${'1'.repeat(64)}.json`;
  const branch = begun();
  const older = honest(branch, 0);
  const newer = branch.commits.get(honest(branch, 1, { [path]: '1' }));
  expect((await tipOf(branch)).tip.id).toBe(newer?.sha);
  const { trees } = branch;
  for (const gone of [path, 'files.json', 'tip.json']) {
    branch.trees = async (ids) => {
      const found = await trees(ids);
      return found.map((tree, i) => new Map([...tree].filter(([name]) => ids[i] !== newer?.sha || name !== gone)));
    };
    expect([gone, (await tipOf(branch)).tip.id]).toEqual([gone, older]);
  }
  for (const count of [0, 1]) {
    branch.trees = async (ids) => (await trees(ids)).slice(0, ids[0] === newer?.sha ? count : 2);
    expect([count, (await tipOf(branch)).tip.id]).toEqual([count, older]);
  }
  // Nor one whose tree lacks the checkpoint that was read of it, which the commit before lacks too.
  branch.trees = async (ids) =>
    (await trees(ids)).map((tree) => new Map([...tree].filter(([name]) => name !== 'checkpoint')));
  expect((await tipOf(branch)).tip.signed).toBeNull();
  branch.trees = trees;
  branch.blobs = () => Promise.resolve(new Map<string, Uint8Array>());
  await expect(tipOf(branch)).resolves.toMatchObject({ tip: { signed: null } });
});

test('no bytes are asked for of a file that a commit removes', async () => {
  const path = `open/${'1'.repeat(64)}.json`;
  const branch = begun();
  honest(branch, 0, { [path]: '1' });
  const tip = honest(branch, 1, { [path]: null });
  const { blobs } = branch;
  const asked: unknown[] = [];
  branch.blobs = (entries) => {
    asked.push(...entries);
    return blobs(entries);
  };
  expect((await tipOf(branch)).tip.id).toBe(tip);
  expect(asked).toEqual(asked.map(() => ({ mode: '100644', id: expect.stringMatching(/^[0-9a-f]{40}$/) })));
});

test('the past is read page by page, no further than the newest commit that counts needs', async () => {
  const branch = begun();
  honest(branch, 0);
  const tip = honest(branch, 1);
  for (let i = 0; i < 3; i++) branch.push({ note: String(i) });
  const pages: (string | null)[] = [];
  expect((await tipOf(paged(branch, 2, pages))).tip.id).toBe(tip);
  expect(pages).toEqual([null, '2']);
});

test('nor less far: whatever a merge leads to is looked at', async () => {
  const branch = begun();
  const older = honest(branch, 0);
  const newer = honest(branch, 1);
  branch.pushTree(branch.commits.get(older)?.files ?? new Map(), [newer, older]);
  // The first page has the merge, its second parent and what is below that.
  const pages: (string | null)[] = [];
  expect((await tipOf(paged(branch, 3, pages))).tip.id).toBe(newer);
  expect(pages).toEqual([null, '3']);
});

test(`${MOST_COMMITS} commits are looked at, and no more`, async () => {
  const branch = begun();
  const tip = honest(branch, 0);
  for (let i = branch.commits.size; i < MOST_COMMITS; i++) branch.push({});
  expect((await tipOf(paged(branch, MOST_COMMITS))).tip.id).toBe(tip);
  branch.push({});
  await expect(tipOf(paged(branch, MOST_COMMITS - 1))).rejects.toMatchObject(
    untrusted(`nothing that counts was found among the newest ${MOST_COMMITS} commits of marketops-ledger`),
  );
});
