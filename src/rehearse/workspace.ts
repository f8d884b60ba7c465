import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { MarketOpsError, usageError } from '../core/errors.ts';
import type { EmbeddedGitHubOptions, SeedFile } from 'embedded-github';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * A work tree under git is used as it is: its commit becomes the rehearsed default branch, changes since then are
 * what a build step would have made. A folder without a commit is copied, and committed whole in the copy.
 */
export async function rehearsedWorkspace(directory: string, temporary: string): Promise<string> {
  if (await isWorkTree(directory)) return directory;
  const copy = await mkdtemp(join(temporary, 'workspace-'));
  const skipped = ['.git', 'node_modules'];
  await cp(directory, copy, {
    recursive: true,
    filter: (path) =>
      !relative(directory, path)
        .split(sep)
        .some((part) => skipped.includes(part)),
  });
  const [branch, remote] = await Promise.all([
    line(directory, 'symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => 'main'),
    line(directory, 'remote', 'get-url', 'origin').catch(() => ''),
  ]);
  await git(copy, ['init', '--quiet', `--initial-branch=${branch}`]);
  if (remote !== '') await git(copy, ['remote', 'add', 'origin', remote]);
  await git(copy, ['add', '--all', '--force']);
  await git(copy, [...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'Rehearsed']);
  return copy;
}

const AUTHOR = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false'];

async function isWorkTree(directory: string): Promise<boolean> {
  try {
    await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return (await readdir(directory)).includes('.git');
  } catch {
    return false;
  }
}

/** The commit that a clone is at, as the first one of an embedded GitHub: what a shallow clone of it would hold. */
export async function cloneSeed(directory: string): Promise<EmbeddedGitHubOptions> {
  if (!(await isWorkTree(directory))) {
    throw usageError(`${directory} is not the top of a git clone that has a commit.`);
  }
  const remote = await line(directory, 'remote', 'get-url', 'origin').catch(() => '');
  const [, owner = 'octo', repo = basename(directory)] = /([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return {
    owner,
    repo,
    defaultBranch: await line(directory, 'symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => 'main'),
    commitSha: await line(directory, 'rev-parse', 'HEAD'),
    commitMessage: await line(directory, 'log', '-1', '--format=%B'),
    commitDate: await line(directory, 'log', '-1', '--format=%cI'),
    files: await committedFiles(directory),
  };
}

export interface CloneCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly subject: string;
}

/** What the remote of a clone holds, as far as anybody tells. */
export interface CloneRefs {
  /** Null when neither the remote nor the clone tells. */
  readonly defaultBranch: string | null;
  /** By full name: what a reference points at, and its commit. */
  readonly refs: ReadonlyMap<string, { readonly sha: string; readonly commit: string }>;
  /** Commits that the clone has. */
  readonly commits: readonly CloneCommit[];
  /** Text and date of a tag, by the reference's name. */
  readonly tags: ReadonlyMap<string, { readonly message: string; readonly date: string }>;
  /** Whether the remote itself answered. */
  readonly asked: boolean;
}

/** More commits than these say no more about which tag may move where. */
const MOST_COMMITS = 20_000;

/** References of `origin`: its own answer, or what the clone saw last. Without a remote the clone's own. */
export async function cloneRefs(directory: string, offline: boolean): Promise<CloneRefs> {
  const listed = offline ? null : await askRemote(directory);
  const own = await line(
    directory,
    'for-each-ref',
    '--format=%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}',
    ...['refs/heads', 'refs/tags', 'refs/remotes/origin'],
  );
  const tracked = own.includes('\trefs/remotes/origin/');
  const rows = (listed ?? own)
    .split('\n')
    .map((row) => row.split('\t') as [string, string?])
    .filter(([, name = '']) => listed !== null || !tracked || !name.startsWith('refs/heads/'))
    .map(([sha, name = '']) => [sha, name.replace(/^refs\/remotes\/origin\//, 'refs/heads/')] as const)
    .filter(([sha, name]) => /^[0-9a-f]{40}$/.test(sha) && name.startsWith('refs/') && name !== 'refs/heads/HEAD');
  const peeled = new Map(rows.map(([sha, name]) => [name, sha]));
  const refs = new Map(
    rows
      .filter(([, name]) => !name.endsWith('^{}'))
      .map(([sha, name]) => [name, { sha, commit: peeled.get(`${name}^{}`) ?? sha }]),
  );
  const remoteHead = listed === null ? null : (/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1] ?? null);
  const known = await line(directory, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD').catch(() => '');
  const tips = ['HEAD', ...[...refs.values()].map(({ commit }) => commit)].join('\n');
  const log = ['log', '--ignore-missing', '--stdin', `--max-count=${MOST_COMMITS}`, '--format=%H%x09%P%x09%cI%x09%s'];
  const commits = (await git(directory, ['-c', 'log.showSignature=false', ...log], `${tips}\n`)).toString().trim();
  const texts = await git(directory, [
    'for-each-ref',
    '--format=%(refname)%00%(contents)%00%(creatordate:iso-strict)%00',
  ]);
  const fields = texts.toString().split('\0');
  return {
    defaultBranch: remoteHead ?? (known === '' ? null : known.slice('origin/'.length)),
    refs,
    commits: commits.split('\n').map((row) => {
      const [sha = '', parents = '', date = '', ...subject] = row.split('\t');
      return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), date, subject: subject.join('\t') };
    }),
    tags: new Map(
      fields.flatMap((name, at) =>
        at % 3 === 0 ? [[name.trim(), { message: fields[at + 1] ?? '', date: fields[at + 2] ?? '' }] as const] : [],
      ),
    ),
    asked: listed !== null,
  };
}

/** Null when there is no remote, or none that answers without asking anybody anything. */
async function askRemote(directory: string): Promise<string | null> {
  const ssh = process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes -o ConnectTimeout=5';
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: ssh };
  const args = ['-C', directory, 'ls-remote', '--symref', 'origin', 'HEAD', 'refs/heads/*', 'refs/tags/*'];
  try {
    return (await run('git', args, { env, timeout: 10_000, maxBuffer: MAX_OUTPUT })).stdout;
  } catch {
    return null;
  }
}

const FILE_MODES = ['100644', '100755', '120000'] as const;

/** The files of a commit that the clone has. */
export async function committedFiles(directory: string, commit = 'HEAD'): Promise<Record<string, SeedFile>> {
  const listing = (await git(directory, ['ls-tree', '-r', '-z', commit])).toString().split('\0');
  const rows = listing.flatMap((entry) => {
    const [, mode, sha, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    const known = FILE_MODES.find((candidate) => candidate === mode);
    return known === undefined || sha === undefined || path === undefined ? [] : [{ mode: known, sha, path }];
  });
  const blobs = await git(directory, ['cat-file', '--batch'], rows.map(({ sha }) => `${sha}\n`).join(''));
  const files: Record<string, SeedFile> = {};
  let at = 0;
  for (const { mode, path } of rows) {
    const start = blobs.indexOf('\n', at) + 1;
    const end = start + Number(blobs.toString('latin1', at, start).split(' ')[2]);
    files[path] = { content: Buffer.from(blobs.subarray(start, end)), mode };
    at = end + 1;
  }
  return files;
}

/** One answer of git, without the line's end. */
export async function line(directory: string, ...args: string[]): Promise<string> {
  return (await git(directory, args)).toString().trim();
}

async function git(directory: string, args: readonly string[], input = ''): Promise<Buffer> {
  const running = run('git', ['-C', directory, ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT });
  // One that ends before it has read everything fails for a reason of its own, which is the one to tell.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}

/** A file of the workspace; null when it is not there. */
export async function fileOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MarketOpsError('file_unreadable', `${path} cannot be read.`, { cause: error });
  }
}
