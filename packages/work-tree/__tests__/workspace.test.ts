import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LocalFile, WorkFile, Workspace } from '../src/types.ts';
import { globPattern, plainPath } from '../src/paths.ts';
import { openWorkspace } from '../src/workspace.ts';

const gitObjectId = (type: string, bytes: Uint8Array): string =>
  createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');

let directory: string;
const environment = { PATH: process.env['PATH'], HMAC_KEY: 'secret' };

beforeEach(() => {
  directory = mkdtempSync(join(realpathSync(tmpdir()), 'workspace-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function put(path: string, content: string | Uint8Array = path, mode = 0o644): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
  chmodSync(join(directory, path), mode);
}
const workspace = (below = ''): Promise<Workspace> => openWorkspace(join(directory, below), environment);
const contentOf = (item: WorkFile | undefined): Promise<LocalFile> | null =>
  item === undefined || item.deleted ? null : item.content();
const digest = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);
const refusal = (code: string) => expect.objectContaining({ name: 'CodedError', code }) as unknown;

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@localhost',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
}
function commitAll(): void {
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=m');
}

test('globs: sorted, dot files too, no folders, nothing of .git', async () => {
  for (const path of [
    'b/x.txt',
    'B/x.txt',
    'b/.hidden.txt',
    'a.txt',
    'é.txt',
    'b/.git/x.txt',
    '.git/x.txt',
    'b/sub.txt/y',
  ])
    put(path);
  const work = await workspace();
  expect(paths(await work.glob('**/*.txt'))).toEqual(['B/x.txt', 'a.txt', 'b/.hidden.txt', 'b/x.txt', 'é.txt']);
  expect(paths(await work.glob('./{a,c}.txt'))).toEqual(['a.txt']);
  expect(paths(await work.glob('b'))).toEqual([]);
  expect(paths(await work.glob('nowhere/*'))).toEqual([]);
  expect(await work.glob('a.txt')).toEqual([expect.objectContaining({ size: 5, digest: digest('a.txt') })]);
});

test.each([
  '../x',
  'a/../../x',
  '/etc/passwd',
  '{a,..}/x',
  'C:/x',
  '!x',
  'a\\b',
  '',
  '.git/config',
  'a/.GIT/config',
  'a//b',
  'dir/',
  'x\0',
])('the glob %j is refused', async (pattern) => {
  await expect((await workspace()).glob(pattern)).rejects.toEqual(refusal('path_invalid'));
});

test.each(['../x', '/etc/passwd', 'a/../x', 'a\\b', '', '.git/config', 'a/./b', 'dir/'])(
  'the path %j is refused',
  async (path) => {
    const work = await workspace();
    await expect(work.file(path)).rejects.toEqual(refusal('path_invalid'));
    await expect(work.text(path)).rejects.toEqual(refusal('path_invalid'));
  },
);

test('no path that is accepted leaves its folder', () => {
  const part = fc.constantFrom('..', '.', 'a', '/', '{', '}', ',', '*', '(', ')', '|', '@', '\\', '.git');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      for (const read of [plainPath, globPattern]) {
        let normal;
        try {
          normal = read(parts.join(''));
        } catch (error) {
          expect(error).toEqual(refusal('path_invalid'));
          continue;
        }
        expect(normal.split('/')).not.toEqual(expect.arrayContaining(['..']));
        expect(normal.startsWith('/')).toBe(false);
      }
    }),
  );
});

test('symbolic links, and what lies behind them, are refused', async () => {
  put('real/x.txt');
  symlinkSync('real', join(directory, 'folder'));
  symlinkSync('/etc/passwd', join(directory, 'out.txt'));
  const work = await workspace();
  for (const pattern of ['*.txt', 'folder', 'folder/x.txt', 'folder/*.txt']) {
    await expect(work.glob(pattern)).rejects.toEqual(refusal('symlink_refused'));
  }
  await expect(work.file('folder/x.txt')).rejects.toThrow('folder/x.txt lies behind the symbolic link folder');
  expect(paths(await work.glob('real/*'))).toEqual(['real/x.txt']);
});

test('what is no plain file is refused, and nothing waits for a pipe', async () => {
  put('a/x');
  execFileSync('mkfifo', [join(directory, 'pipe')]);
  const work = await workspace();
  await expect(work.file('pipe')).rejects.toEqual(refusal('not_a_file'));
  await expect(work.file('a')).rejects.toEqual(refusal('not_a_file'));
  await expect(work.file('b')).rejects.toEqual(refusal('file_missing'));
  await expect(work.file('a/x/y')).rejects.toEqual(refusal('file_missing'));
});

test('text', async () => {
  put('a.md', '\ufeffGrüße\n');
  put('bad.md', Buffer.from([0xff]));
  put('big.md', 'x'.repeat((1 << 20) + 1));
  const work = await workspace();
  await expect(work.text('./a.md')).resolves.toBe('Grüße\n');
  await expect(work.text('bad.md')).rejects.toEqual(refusal('file_not_text'));
  await expect(work.text('big.md')).rejects.toEqual(refusal('file_too_large'));
});

test('a file of 2 GiB is refused before it is read', async () => {
  put('disk.iso', '');
  truncateSync(join(directory, 'disk.iso'), 2 * 1024 ** 3);
  await expect((await workspace()).glob('*')).rejects.toMatchObject({
    code: 'asset_too_large',
    message: 'disk.iso has 2147483648 bytes; GitHub takes less than 2 GiB.',
  });
});

async function streamed(file: Pick<LocalFile, 'open'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

test.each([0, 1, 256 * 1024, 1_000_000])(
  'a file of %d bytes is streamed as planned, as often as asked',
  async (size) => {
    const bytes = Buffer.alloc(size, 'abc');
    put('x', bytes);
    const file = await (await workspace()).file('x');
    expect(file.size).toBe(size);
    expect(bytes.equals(await streamed(file))).toBe(true);
    expect(bytes.equals(await streamed(file))).toBe(true);
    expect(bytes.equals(await file.read())).toBe(true);
  },
);

test.each<[string, (path: string) => void]>([
  ['other bytes', (path) => writeFileSync(path, 'b'.repeat(600_000))],
  ['more bytes', (path) => writeFileSync(path, 'a'.repeat(600_001))],
  ['fewer bytes', (path) => truncateSync(path, 599_999)],
  ['no bytes', (path) => truncateSync(path, 0)],
])('a file that has %s since the plan is never handed out whole', async (_name, change) => {
  put('x', 'a'.repeat(600_000));
  const file = await (await workspace()).file('x');
  change(join(directory, 'x'));
  await expect(file.read()).rejects.toEqual(refusal('file_changed'));
  let got = 0;
  const reading = (async () => {
    for await (const chunk of file.open()) got += Buffer.from(chunk).byteLength;
  })();
  await expect(reading).rejects.toEqual(refusal('file_changed'));
  expect(got).toBeLessThan(600_000);
});

test('a file that a link replaced since the plan is refused', async () => {
  put('x', 'same');
  put('y', 'same');
  const file = await (await workspace()).file('x');
  rmSync(join(directory, 'x'));
  symlinkSync('y', join(directory, 'x'));
  await expect(file.read()).rejects.toEqual(refusal('symlink_refused'));
});

test('a file is hashed once: all of a plan speaks of the same bytes', async () => {
  put('x', '1');
  const work = await workspace();
  const before = await work.file('x');
  put('x', '2');
  expect((await work.glob('*'))[0]).toBe(before);
});

test('a working directory that is not there', async () => {
  await expect(workspace('nope')).rejects.toEqual(refusal('workspace_missing'));
});

test('work files: modes of the index, new files, deletions of every sort, nothing that is ignored', async () => {
  put('.gitignore', 'ignored*\n');
  for (const path of ['kept', 'deleted', 'removed-in-git', 'moved']) put(`f/${path}`);
  put('f/tool', '#!', 0o755);
  commitAll();
  // As an artifact does: the bit is lost on disk, and git knows better.
  chmodSync(join(directory, 'f/tool'), 0o644);
  rmSync(join(directory, 'f/deleted'));
  git('rm', '--quiet', 'f/removed-in-git');
  git('mv', 'f/moved', 'f/moved-here');
  put('f/new');
  put('f/new-tool', '#!', 0o755);
  put('f/ignored');
  put('other/new');
  const work = await workspace();
  const found = await work.workFiles(['f/**', 'ignored-too']);
  expect(found.map((item) => (item.deleted ? `- ${item.path}` : `${item.mode} ${item.path}`))).toEqual([
    '- f/deleted',
    '100644 f/kept',
    '- f/moved',
    '100644 f/moved-here',
    '100644 f/new',
    '100755 f/new-tool',
    '- f/removed-in-git',
    '100755 f/tool',
  ]);
  expect(await contentOf(found[1])).toMatchObject({ digest: digest('f/kept') });
  expect(paths(await work.workFiles(['f/ignored', 'f/absent']))).toEqual(['f/ignored']);
  await expect(work.workFiles(['other'])).rejects.toThrow('write other/**');
});

test('a sparse checkout deletes nothing', async () => {
  put('in/a');
  put('out/b');
  commitAll();
  git('sparse-checkout', 'set', '--cone', 'in');
  expect(paths(await (await workspace()).workFiles(['**']))).toEqual(['in/a']);
});

test('paths are those of the repository, wherever the working directory lies', async () => {
  put('packages/a/x');
  put('packages/a/gone');
  put('top');
  commitAll();
  rmSync(join(directory, 'packages/a/gone'));
  const found = await (await workspace('packages/a')).workFiles(['**']);
  expect(paths(found)).toEqual(['packages/a/gone', 'packages/a/x']);
  expect(await contentOf(found[1])).toMatchObject({ path: 'x' });
});

test('submodules that a glob names are refused', async () => {
  put('plain');
  commitAll();
  const sha = git('rev-parse', 'HEAD').trim();
  git('update-index', '--add', '--cacheinfo', `160000,${sha},sub`);
  put('sub/x');
  put('nested/x');
  execFileSync('git', ['init', '--quiet', join(directory, 'nested')]);
  const work = await workspace();
  for (const pattern of ['sub', 'sub/**', 'sub/x', 's*', 'nested/**']) {
    await expect(work.workFiles([pattern])).rejects.toEqual(refusal('submodule_refused'));
  }
  expect(paths(await work.workFiles(['p*']))).toEqual(['plain']);
});

const stored = async (patterns: readonly string[], below = ''): Promise<Record<string, string>> => {
  const found = await (await workspace(below)).workFiles(patterns);
  const rows = await Promise.all(
    found.map(async (item) => {
      if (item.deleted) return [item.path, 'deleted'] as const;
      const bytes = Buffer.from(await (await item.content()).read());
      expect(gitObjectId('blob', bytes)).toBe(item.blob);
      return [item.path, `${item.mode} ${bytes.toString()}`] as const;
    }),
  );
  return Object.fromEntries(rows);
};

test('links are stored as links, never followed, and lead nowhere outside', async () => {
  put('plain');
  put('dir/x');
  symlinkSync('plain', join(directory, 'link'));
  symlinkSync('plain', join(directory, 'back'));
  commitAll();
  rmSync(join(directory, 'back'));
  put('back', 'a file again');
  rmSync(join(directory, 'plain'));
  symlinkSync('dir/x', join(directory, 'plain'));
  expect(await stored(['**'])).toEqual({
    back: '100644 a file again',
    'dir/x': '100644 dir/x',
    link: '120000 plain',
    plain: '120000 dir/x',
  });
  rmSync(join(directory, 'dir'), { recursive: true });
  symlinkSync('.', join(directory, 'dir'));
  expect(await stored(['dir/**'])).toEqual({ dir: '120000 .', 'dir/x': 'deleted' });
  await expect(stored(['dir/link'])).rejects.toEqual(refusal('symlink_refused'));
  for (const target of ['/etc/passwd', '../x', 'dir/../../x']) {
    symlinkSync(target, join(directory, 'out'));
    await expect(stored(['out'])).rejects.toEqual(refusal('symlink_refused'));
    rmSync(join(directory, 'out'));
  }
});

test.each([
  ['eol=crlf', '*.txt text eol=crlf', [], 'a\r\nb\r\n', 'a\nb\n'],
  ['text, and a new file', '* text', [], 'a\r\nb\r\n', 'a\nb\n'],
  ['autocrlf', '', ['core.autocrlf', 'true'], 'a\r\nb\r\n', 'a\nb\n'],
  ['ident', '*.txt ident', [], '$Id: 123 $\n', '$Id$\n'],
  ['another encoding', '*.txt text working-tree-encoding=UTF-16LE', [], Buffer.from('a\nb\n', 'utf16le'), 'a\nb\n'],
])('what git would store is planned: %s', async (_, attributes, config, onDisk, wanted) => {
  put('.gitattributes', `${attributes}\n`);
  put('sub/old.txt', wanted);
  git('init', '--quiet', '--initial-branch=main');
  if (config[0] !== undefined) git('config', ...config);
  commitAll();
  const before = git('count-objects', '-v');
  put('sub/old.txt', onDisk);
  put('sub/new.txt', onDisk);
  expect(await stored(['**/*.txt'])).toEqual({ 'sub/new.txt': `100644 ${wanted}`, 'sub/old.txt': `100644 ${wanted}` });
  expect(await stored(['*.txt'], 'sub')).toHaveProperty(['sub/new.txt'], `100644 ${wanted}`);
  expect(git('count-objects', '-v')).toBe(before);
});

test('line ends of the machine count, and nothing else that it configures', async () => {
  put('a.txt', 'a\r\n');
  commitAll();
  put('home/.gitconfig', `[core]\n\tautocrlf = input\n\tfsmonitor = touch ${join(directory, 'witness')}\n`);
  put('b.txt', 'b\r\n');
  const home = await openWorkspace(directory, { ...environment, HOME: join(directory, 'home') });
  const [item] = await home.workFiles(['b.txt']);
  expect((await (await contentOf(item))?.read())?.toString()).toBe('b\n');
  expect(existsSync(join(directory, 'witness'))).toBe(false);
});

test('a filter never runs: what git knows is taken, anything else is refused by name', async () => {
  const witness = join(directory, '.git/witness');
  put('.gitattributes', '*.key filter=vault\n*.bin filter=lfs\n');
  put('a.key', 'secret');
  put('a.bin', 'large');
  put('b.bin', 'large too');
  git('init', '--quiet', '--initial-branch=main');
  const lfs = `printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:%s\\nsize %s\\n' "$(sha256sum < %f | cut -c1-64)" "$(stat -c %s %f)"`;
  git('config', 'filter.lfs.clean', lfs);
  git('config', 'filter.vault.clean', 'tr a-z b-za');
  commitAll();
  for (const name of ['vault', 'lfs'])
    for (const how of ['clean', 'process']) git('config', `filter.${name}.${how}`, `touch ${witness}`);
  git('config', 'filter.vault.required', 'true');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digest('large')}\nsize 5\n`;
  expect(await stored(['a.*'])).toEqual({ 'a.bin': `100644 ${pointer}`, 'a.key': '100644 tfdsfu' });
  put('a.bin', 'large');
  expect(await stored(['a.bin'])).toEqual({ 'a.bin': `100644 ${pointer}` });
  put('a.bin', 'LARGE');
  await expect(stored(['*.bin'])).rejects.toThrow(/a\.bin .*"lfs".*git lfs push/);
  put('a.key', 'SECRET');
  await expect(stored(['**'])).rejects.toEqual(refusal('filter_refused'));
  await expect(stored(['new.key', '*.key'])).rejects.toThrow(/a\.key .*"vault".*git add/);
  put('other', 'plain');
  expect(await stored(['other'])).toEqual({ other: '100644 plain' });
  for (const name of ['vault', 'lfs']) {
    git('config', '--unset-all', `filter.${name}.process`);
    git('config', `filter.${name}.clean`, 'tr a-z b-za');
  }
  git('add', 'a.key');
  expect(await stored(['a.key'])).toEqual({ 'a.key': '100644 SECRET' });
  expect(existsSync(witness)).toBe(false);
});

test('the executable bit: gained on disk or in the index, and never lost by a copy', async () => {
  put('tool', '#!');
  put('changed', '#!');
  put('lost', '#!', 0o755);
  commitAll();
  chmodSync(join(directory, 'tool'), 0o755);
  put('changed', '#!/bin/sh', 0o755);
  chmodSync(join(directory, 'lost'), 0o644);
  expect(await stored(['**'])).toEqual({ changed: '100755 #!/bin/sh', lost: '100755 #!', tool: '100755 #!' });
  git('update-index', '--chmod=-x', 'lost');
  expect(await stored(['lost'])).toEqual({ lost: '100644 #!' });
  git('config', 'core.fileMode', 'false');
  expect(await stored(['tool'])).toEqual({ tool: '100644 #!' });
});

test('a folder that became a file, and back: what goes is named with what comes', async () => {
  put('pkg/a');
  put('pkg/sub/b');
  put('file', 'x');
  commitAll();
  rmSync(join(directory, 'pkg'), { recursive: true });
  put('pkg', 'file now');
  rmSync(join(directory, 'file'));
  put('file/c', 'below');
  const all = { pkg: '100644 file now', 'pkg/a': 'deleted', 'pkg/sub/b': 'deleted' };
  for (const patterns of [['pkg'], ['pkg/**'], ['pkg', 'pkg/**'], ['p*']]) expect(await stored(patterns)).toEqual(all);
  for (const patterns of [['file/c'], ['file/**'], ['**/c']])
    expect(await stored(patterns)).toEqual({ file: 'deleted', 'file/c': '100644 below' });
});

test('one name that is not UTF-8 is in the way of those globs only that catch it', async () => {
  put('src/x');
  commitAll();
  writeFileSync(Buffer.concat([Buffer.from(`${directory}/odd-`), Buffer.from([0xff])]), 'x');
  expect(await stored(['src/**'])).toEqual({ 'src/x': '100644 src/x' });
  await expect(stored(['**'])).rejects.toThrow(/odd-.* is not UTF-8/);
});

test('a repository without a commit', async () => {
  put('x');
  git('init', '--quiet');
  expect(paths(await (await workspace()).workFiles(['**']))).toEqual(['x']);
});

test('files with merge conflicts are refused', async () => {
  put('x', '1');
  commitAll();
  git('checkout', '--quiet', '-b', 'side');
  put('x', '2');
  git('commit', '--quiet', '--all', '--message=2');
  git('checkout', '--quiet', 'main');
  put('x', '3');
  git('commit', '--quiet', '--all', '--message=3');
  expect(() => git('merge', '--quiet', 'side')).toThrow();
  await expect((await workspace()).workFiles(['x'])).rejects.toEqual(refusal('unmerged_file'));
});

test('no checkout, no git', async () => {
  put('x');
  await expect((await workspace()).workFiles(['x'])).rejects.toThrow(/actions\/checkout/);
  const without = await openWorkspace(directory, { PATH: join(directory, 'nowhere') });
  await expect(without.workFiles(['x'])).rejects.toEqual(refusal('git_missing'));
});

test('nothing that the configuration of the repository names is run, and no secret is handed on', async () => {
  put('x');
  commitAll();
  const witness = join(directory, 'witness');
  const program = join(directory, '.git/program');
  writeFileSync(program, `#!/bin/sh\nenv > ${witness}\n`);
  chmodSync(program, 0o755);
  git('config', 'core.fsmonitor', program);
  git('config', 'core.hooksPath', join(directory, '.git'));
  expect(paths(await (await workspace()).workFiles(['**']))).toEqual(['x']);
  // A git of the test's own, found first on the path, shows what it is given.
  put('bin/git', `#!/bin/sh\nenv > ${witness}\nexit 1\n`, 0o755);
  const spied = await openWorkspace(directory, {
    ...environment,
    PATH: `${join(directory, 'bin')}:${environment.PATH ?? ''}`,
  });
  await expect(spied.workFiles(['x'])).rejects.toEqual(refusal('not_a_work_tree'));
  await expect((await openWorkspace(directory, environment)).text('witness')).resolves.not.toMatch(/secret|MARKETOPS/);
});

test('a core.worktree that points elsewhere is refused', async () => {
  put('x');
  commitAll();
  put('elsewhere/x');
  git('config', 'core.worktree', join(directory, 'elsewhere'));
  await expect((await workspace()).workFiles(['x'])).rejects.toEqual(refusal('not_a_work_tree'));
});
