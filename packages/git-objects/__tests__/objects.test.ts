import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { gitIn, pushFile } from '../src/command.ts';
import { readCommit, readCommits } from '../src/commits.ts';
import { gitObjectId } from '../src/id.ts';
import { GitObjects, headOf, isWhole, listedCommits } from '../src/objects.ts';
import { TreeReader } from '../src/trees.ts';

const room = mkdtempSync(join(tmpdir(), 'git-objects-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
const gitOf = (folder: string) => gitIn(folder, env, (said) => new Error(said));

/** A repository whose second commit changes one of two files and adds one. */
const clone = join(room, 'clone');
execFileSync('git', ['init', '-q', '-b', 'main', clone], { env });
const git = gitOf(clone);
const treeOf = (rows: readonly string[]): string => git(['mktree'], rows.map((row) => `${row}\n`).join(''));
const blob = (text: string): string => git(['hash-object', '-w', '--stdin'], text);
const [one, two, three] = [blob('one'), blob('two'), blob('three')];
const folder = treeOf([`100644 blob ${two}\tb`]);
const trees = [
  treeOf([`100644 blob ${one}\ta`, `040000 tree ${folder}\tf`]),
  treeOf([`100644 blob ${three}\ta`, `100755 blob ${one}\tc`, `040000 tree ${folder}\tf`]),
];
const first = git(['commit-tree', trees[0] ?? '', '-m', 'first']);
const second = git(['commit-tree', trees[1] ?? '', '-p', first, '-m', 'second']);
git(['update-ref', 'refs/heads/main', second]);

async function withObjects<T>(work: (objects: GitObjects) => Promise<T>): Promise<T> {
  const objects = new GitObjects(clone);
  return work(objects).finally(() => objects.close());
}

test('an id is git’s', () => {
  expect(gitObjectId('blob', Buffer.from('one'))).toBe(one);
  expect(gitObjectId('blob', Buffer.from('one'), 'sha256')).toHaveLength(64);
});

test('the first ref that is there leads to the head; a folder that is no clone has none', async () => {
  expect(await headOf(clone, ['refs/heads/none', 'refs/heads/main'])).toBe(second);
  expect(await headOf(clone, ['refs/heads/none', one])).toBeNull();
  expect(await headOf(room, ['HEAD'])).toBeNull();
  expect([await isWhole(clone), await isWhole(room)]).toEqual([true, false]);
  expect(await listedCommits(clone, second, null)).toEqual([second, first]);
  expect(await listedCommits(clone, second, first)).toEqual([second]);
});

test('objects are read in the order of the questions, each of its kind', () =>
  withObjects(async (objects) => {
    const found = await Promise.all([one, two, three].map((id) => objects.read(id, 'blob')));
    expect(found.map(String)).toEqual(['one', 'two', 'three']);
    await expect(objects.read(one, 'tree')).rejects.toThrow(`${one} is a blob, expected a tree`);
    await expect(objects.read('0'.repeat(40), 'blob')).rejects.toMatchObject({ isMissing: true });
  }));

test('bytes that do not hash to their id are not believed', async () => {
  const id = blob('true');
  const file = join(clone, '.git/objects', id.slice(0, 2), id.slice(2));
  rmSync(file, { force: true });
  writeFileSync(file, deflateSync(Buffer.from('blob 5\0false')));
  await withObjects((objects) =>
    expect(objects.read(id, 'blob')).rejects.toThrow(/do not hash to its id|ended before it answered|missing/),
  );
});

test('nobody waits for a git that ended', async () => {
  const objects = new GitObjects(room);
  await expect(objects.read(one, 'blob')).rejects.toThrow('git ended before it answered');
  await expect(objects.read(one, 'blob')).rejects.toThrow('git ended before it answered');
});

test('commits are read back to one that is known', () =>
  withObjects(async (objects) => {
    const read = (id: string) => readCommit(objects, id);
    const all = await readCommits(read, second);
    expect([...all.values()]).toEqual([
      { id: second, tree: trees[1], parents: [first] },
      { id: first, tree: trees[0], parents: [] },
    ]);
    expect(await readCommits(read, second, { listed: [second, first] })).toEqual(all);
    expect([...(await readCommits(read, second, { known: second })).keys()]).toEqual([second]);
  }));

test('trees give their files, one of them, and how they differ', () =>
  withObjects(async (objects) => {
    const reader = new TreeReader(objects);
    const [before = '', after = ''] = trees;
    const files = { a: { mode: '100644', id: one }, 'f/b': { mode: '100644', id: two } };
    expect(Object.fromEntries(await reader.files(before))).toEqual(files);
    expect(await reader.entry(after, 'c')).toEqual({ mode: '100755', id: one });
    expect(await reader.entry(after, 'f/b')).toEqual({ mode: '100644', id: two });
    expect([await reader.entry(after, 'f'), await reader.entry(after, 'a/b'), await reader.entry(after, 'x')]).toEqual([
      null,
      null,
      null,
    ]);
    const [gone, come] = await reader.difference(before, after);
    expect(Object.fromEntries(gone)).toEqual({ a: { mode: '100644', id: one } });
    expect(Object.fromEntries(come)).toEqual({
      a: { mode: '100644', id: three },
      c: { mode: '100755', id: one },
    });
    expect([...(await reader.difference(null, before))[1].keys()]).toEqual(['a', 'f/b']);
  }));

test('a tree with a name twice is refused', async () => {
  const row = Buffer.concat([Buffer.from('100644 a\0'), Buffer.from(one, 'hex')]);
  const bytes = Buffer.concat([row, Buffer.from('100644 b\0'), Buffer.from(one, 'hex'), row]);
  const id = git(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], bytes);
  await withObjects((objects) => expect(new TreeReader(objects).rows(id)).rejects.toThrow('a tree with a name twice'));
});

test('a file is pushed to a branch that is begun for it, and onto what is there; the clone stays as it was', () => {
  const remote = join(room, 'remote.git');
  execFileSync('git', ['init', '-q', '--bare', remote], { env });
  const place = { remote, branch: 'notes' };
  pushFile(git, place, { path: 'x/a', text: 'one', message: 'note a' });
  pushFile(git, place, { path: 'x/b', text: 'two', message: 'note b' });
  const there = gitOf(remote);
  expect(there(['ls-tree', '-r', '--name-only', 'notes'])).toBe('x/a\nx/b');
  expect(there(['log', '--format=%s', 'notes'])).toBe('note b\nnote a');
  expect(existsSync(join(clone, '.git/index'))).toBe(false);
  expect(readdirSync(clone)).toEqual(['.git']);
  expect(() => git(['show', 'nothing'])).toThrow(/^git show failed: fatal: /);
});
