import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Has a script stand in for git. */
async function withGit<T>(script: string, work: () => Promise<T>): Promise<T> {
  const bin = mkdtempSync(join(room, 'bin-'));
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const { PATH } = process.env;
  process.env['PATH'] = bin;
  return work().finally(() => (process.env['PATH'] = PATH));
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
    await expect(objects.read(one, 'tree')).rejects.toMatchObject({
      ...{ isMissing: false, message: `${one} is a blob, expected a tree` },
    });
    const none = '0'.repeat(40);
    await expect(objects.read(none, 'blob')).rejects.toMatchObject({ isMissing: true, message: `${none} is missing` });
    await expect(objects.read(none.slice(0, 3), 'blob')).rejects.toMatchObject({ isMissing: true });
  }));

test('a large object, which git writes in many pieces, is read whole, and so is what follows it', async () => {
  const text = 'x\n'.repeat(300_000);
  const id = blob(text);
  await withObjects(async (objects) => {
    const found = await Promise.all([id, one, id].map((each) => objects.read(each, 'blob')));
    expect(found.map(String)).toEqual([text, 'one', text]);
  });
});

test('an object is that of its id, though the clone replaces it by another', async () => {
  git(['replace', one, two]);
  await withObjects(async (objects) => expect((await objects.read(one, 'blob')).toString()).toBe('one'));
  git(['replace', '-d', one]);
});

test('an answer is read however it is cut, whatever git says beside it', async () => {
  const pieces = [`${one} bl`, 'ob 3\\non', 'e', '\\nmore\\n'].map((text) => `printf '${text}'\n/bin/sleep 0.05\n`);
  const complaint = '/usr/bin/head -c 300000 /dev/zero >&2\n';
  await withGit(`read id\n${complaint}${pieces.join('')}`, () =>
    withObjects(async (objects) => expect((await objects.read(one, 'blob')).toString()).toBe('one')),
  );
  expect(await withGit(`${complaint}echo ${second}`, () => headOf(clone, ['HEAD']))).toBe(second);
});

test('git is started for that clone alone, runs nothing of its configuration and fetches nothing', async () => {
  const told = join(room, 'told');
  await withGit(`printf '%s\\n' "$@" >${told}\n/usr/bin/env >>${told}`, () => headOf(clone, ['x']));
  const lines = readFileSync(told, 'utf8').split('\n');
  const command = ['rev-parse', '--verify', '--quiet', '--end-of-options', 'x^{commit}'];
  const options = [`--git-dir=${clone}/.git`, '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...command];
  expect(lines.slice(0, options.length)).toEqual(options);
  expect(lines.filter((line) => line.startsWith('GIT_')).sort()).toEqual([
    'GIT_ALLOW_PROTOCOL=none',
    'GIT_CONFIG_GLOBAL=/dev/null',
    'GIT_CONFIG_NOSYSTEM=1',
    'GIT_NO_LAZY_FETCH=1',
    'GIT_NO_REPLACE_OBJECTS=1',
    'GIT_OPTIONAL_LOCKS=0',
    'GIT_TERMINAL_PROMPT=0',
  ]);
});

test.each([second.slice(1), `${second}0`, `x ${second}`, `${second} x`, 'f'.repeat(63), 'F'.repeat(40), ''])(
  'a head is an id and nothing else: not %j',
  async (said) => {
    expect(await withGit(`echo '${said}'`, () => headOf(clone, ['HEAD']))).toBeNull();
    expect(await withGit(`echo '${said}'`, () => isWhole(clone))).toBe(false);
  },
);

test('bytes that do not hash to their id are not believed', async () => {
  const id = blob('true');
  const file = join(clone, '.git/objects', id.slice(0, 2), id.slice(2));
  rmSync(file, { force: true });
  writeFileSync(file, deflateSync(Buffer.from('blob 5\0false')));
  await withObjects((objects) =>
    expect(objects.read(id, 'blob')).rejects.toThrow(/do not hash to its id|ended before it answered|missing/),
  );
  // Git looks itself; one that does not is not believed either.
  await withGit(`read id\nprintf '${one} blob 3\\ntwo\\n'\nread id`, () =>
    withObjects((objects) =>
      expect(objects.read(one, 'blob')).rejects.toThrow(`the bytes of blob ${one} do not hash to its id`),
    ),
  );
});

test('where there is no git there is no head, no history and no object', async () => {
  const { PATH } = process.env;
  process.env['PATH'] = room;
  try {
    expect([await headOf(clone, ['HEAD']), await isWhole(clone), await listedCommits(clone, second, null)]).toEqual([
      null,
      false,
      [],
    ]);
    await expect(new GitObjects(clone).read(one, 'blob')).rejects.toThrow('git ended before it answered');
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('what a git that fails has said until then is no answer', async () => {
  const found = await withGit(`echo ${second}\nexit 1`, async () => [
    await headOf(clone, ['HEAD']),
    await listedCommits(clone, second, null),
  ]);
  expect(found).toEqual([null, []]);
});

test('a clone is read alike where it is bare, and in either of git’s hashes; the environment says nothing', async () => {
  for (const format of ['sha1', 'sha256']) {
    const bare = join(room, format);
    execFileSync('git', ['init', '-q', '--bare', `--object-format=${format}`, bare], { env });
    const there = gitOf(bare);
    const id = there(['hash-object', '-w', '--stdin'], 'one');
    const tree = there(['mktree'], `100644 blob ${id}\ta\n`);
    const head = there(['commit-tree', tree, '-m', 'm']);
    there(['update-ref', 'refs/heads/main', head]);
    process.env['GIT_OBJECT_DIRECTORY'] = room;
    const objects = new GitObjects(bare);
    try {
      expect(await headOf(bare, ['refs/heads/main'])).toBe(head);
      expect((await readCommit(objects, head)).tree).toBe(tree);
      expect(await new TreeReader(objects).entry(tree, 'a')).toEqual({ mode: '100644', id });
      expect((await objects.read(id, 'blob')).toString()).toBe('one');
    } finally {
      delete process.env['GIT_OBJECT_DIRECTORY'];
      objects.close();
    }
  }
});

test('nothing is read any more once it is closed', async () => {
  const objects = new GitObjects(clone);
  objects.close();
  await expect(objects.read(one, 'blob')).rejects.toThrow('git ended before it answered');
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

/** A row of a tree object. */
const rowOf = (name: string, mode = '100644'): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(one, 'hex')]);
/** An object of these bytes, whatever git would say of them. */
const literal = (type: string, bytes: Buffer | string): string =>
  git(['hash-object', '-w', '-t', type, '--literally', '--stdin'], bytes);

test('a commit’s tree and parents are those of its header', async () => {
  const [tree = '', other] = [trees[0], 'f'.repeat(40)];
  const header = `tree ${tree}\nauthor parent ${other}\nparent ${other} x\nparent ${first}\nparent ${second}`;
  const quoting = literal('commit', `${header}\n\nparent ${other}\n`);
  const bare = literal('commit', `author tree ${tree}\n\ntree ${tree}\n`);
  const longer = literal('commit', `tree ${tree} ${tree}\n\n`);
  await withObjects(async (objects) => {
    expect(await readCommit(objects, quoting)).toEqual({ id: quoting, tree, parents: [first, second] });
    for (const id of [bare, longer])
      await expect(readCommit(objects, id)).rejects.toThrow(`commit ${id} names no tree`);
  });
});

test('of many commits 200 are asked for at a time, each once', async () => {
  const ids = Array.from({ length: 450 }, (_, i) => String(i));
  const asked: string[] = [];
  let waiting = 0;
  let most = 0;
  /** Each has the two before it as parents. */
  const read = async (id: string) => {
    asked.push(id);
    most = Math.max(most, ++waiting);
    await Promise.resolve();
    waiting--;
    return { id, tree: '', parents: [Number(id) - 1, Number(id) - 2].filter((n) => n >= 0).map(String) };
  };
  const listed = ids.slice(5);
  expect((await readCommits(read, '449', { listed })).size).toBe(450);
  expect([asked.slice(0, 445), asked.slice(445).sort(), most]).toEqual([listed, ids.slice(0, 5), 200]);
});

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
    expect(await reader.difference(after, before)).toEqual([come, gone]);
    const deeper = treeOf([`100644 blob ${one}\ta`, `040000 tree ${treeOf([`100644 blob ${three}\tb`])}\tf`]);
    expect((await reader.difference(before, deeper)).map((files) => Object.fromEntries(files))).toEqual([
      { 'f/b': { mode: '100644', id: two } },
      { 'f/b': { mode: '100644', id: three } },
    ]);
    const executable = treeOf([`100755 blob ${one}\ta`, `040000 tree ${folder}\tf`]);
    expect((await reader.difference(before, executable)).map((files) => Object.fromEntries(files))).toEqual([
      { a: { mode: '100644', id: one } },
      { a: { mode: '100755', id: one } },
    ]);
  }));

test('trees are remembered up to 80 000 rows, the oldest let go first', async () => {
  const asked: string[] = [];
  const sizes: Readonly<Record<string, number>> = { a: 50_000, b: 29_999, c: 1, d: 1, e: 80_001 };
  const objects = {
    read: async (id: string) => {
      asked.push(id);
      const rows = Array.from({ length: sizes[id.slice(0, 1)] ?? 0 }, (_, i) => rowOf(String(i)));
      return Promise.resolve(Buffer.concat(rows));
    },
  };
  const reader = new TreeReader(objects as unknown as GitObjects);
  const [a = '', b = '', c = '', d = '', e = ''] = ['a', 'b', 'c', 'd', 'e'].map((name) => name.repeat(40));
  const rows = async (...ids: readonly string[]): Promise<string> => {
    asked.length = 0;
    await Promise.all(ids.map((id) => reader.rows(id)));
    return asked.map((id) => id.slice(0, 1)).join('');
  };
  // One that is asked for twice at once is counted once.
  expect([await rows(a, a), await rows(b), await rows(c)]).toEqual(['aa', 'b', 'c']);
  expect(await rows(a, b, c)).toBe('');
  expect([await rows(d), await rows(b, c, d)]).toEqual(['d', '']);
  expect([await rows(a), await rows(a, d)]).toEqual(['a', '']);
  expect(await rows(b)).toBe('b');
  // The newest stays, however large.
  expect([await rows(e), await rows(e, b)]).toEqual(['e', 'b']);
});

test.each<[string, readonly Buffer[]]>([
  ['a tree with a name twice', [rowOf('a'), rowOf('b'), rowOf('a')]],
  ['a tree with a name twice', [rowOf('a'), rowOf('a')]],
  ['a tree with a name twice', [rowOf('b'), rowOf('a'), rowOf('b'), rowOf('c')]],
  ['a tree that cannot be read', [rowOf('a'), Buffer.from('100644')]],
  ['a tree that cannot be read', [rowOf('a'), Buffer.from('100644 b')]],
  ['a tree that cannot be read', [rowOf('a'), rowOf('b').subarray(0, -1)]],
])('refused: %s (%#)', async (fault, rows) => {
  const id = literal('tree', Buffer.concat(rows));
  await withObjects((objects) => expect(new TreeReader(objects).rows(id)).rejects.toThrow(fault));
});

test('rows in another order than git’s are read, modes at full length', async () => {
  const id = literal('tree', Buffer.concat([rowOf('b'), rowOf('a', '40000'), rowOf('c', '100755')]));
  await withObjects(async (objects) => {
    const rows = await new TreeReader(objects).rows(id);
    expect(rows.map(({ mode, name }) => [mode, name])).toEqual([
      ['100644', 'b'],
      ['040000', 'a'],
      ['100755', 'c'],
    ]);
    expect(rows.map((row) => row.id)).toEqual([one, one, one]);
  });
});

test('a file is pushed to a branch that is begun for it, and onto what is there; the clone stays as it was', () => {
  const remote = join(room, 'remote.git');
  execFileSync('git', ['init', '-q', '--bare', remote], { env });
  const place = { remote, branch: 'notes' };
  const temporary = mkdtempSync(join(room, 'temporary-'));
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = temporary;
  pushFile(git, place, { path: 'x/a', text: 'one', message: 'note a' });
  pushFile(git, place, { path: 'x/b', text: 'two', message: 'note b' });
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  expect(readdirSync(temporary)).toEqual([]);
  const there = gitOf(remote);
  expect(there(['ls-tree', '-r', '--name-only', 'notes'])).toBe('x/a\nx/b');
  expect(there(['log', '--format=%s', 'notes'])).toBe('note b\nnote a');
  expect(existsSync(join(clone, '.git/index'))).toBe(false);
  expect(readdirSync(clone)).toEqual(['.git']);
});

test('a command that fails tells what git said, or else how it ended', () => {
  const failing = (args: readonly string[], more = {}): string => {
    try {
      return git(args, '', more);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(failing(['cat-file', '-t', 'x'])).toBe('git cat-file failed: fatal: Not a valid object name x');
  expect(failing(['rev-parse', '--verify', '--quiet', 'x'])).toBe(
    'git rev-parse failed: Command failed: git rev-parse --verify --quiet x',
  );
  expect(failing(['show'], { PATH: room })).toBe('git show failed: spawnSync git ENOENT');
});
