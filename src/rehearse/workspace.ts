import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { MarketOpsError, usageError } from '../core/errors.ts';
import type { EmbeddedGitHubOptions, SeedFile } from 'embedded-github';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What a rehearsal starts from: the work tree the action sees, and what the rehearsed repository holds. */
export interface RehearsedWorkspace {
  readonly directory: string;
  /** The default branch: what git has committed, not what lies around. */
  readonly committed: Record<string, SeedFile>;
}

/**
 * A work tree under git is used as it is: its commit becomes the rehearsed default branch, changes since then are
 * what a build step would have made. A folder that git does not know is copied, and committed whole in the copy.
 */
export async function rehearsedWorkspace(directory: string, temporary: string): Promise<RehearsedWorkspace> {
  if (await isWorkTree(directory)) return { directory, committed: await committedFiles(directory) };
  const copy = await mkdtemp(join(temporary, 'workspace-'));
  const skipped = ['.git', 'node_modules'];
  await cp(directory, copy, {
    recursive: true,
    filter: (path) =>
      !relative(directory, path)
        .split(sep)
        .some((part) => skipped.includes(part)),
  });
  await git(copy, ['init', '--quiet']);
  await git(copy, ['add', '--all', '--force']);
  await git(copy, [...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'Rehearsed']);
  return { directory: copy, committed: await committedFiles(copy) };
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
  const line = async (...args: string[]): Promise<string> => (await git(directory, args)).toString().trim();
  const remote = await line('remote', 'get-url', 'origin').catch(() => '');
  const [, owner = 'octo', repo = basename(directory)] = /([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return {
    owner,
    repo,
    defaultBranch: await line('symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => 'main'),
    commitSha: await line('rev-parse', 'HEAD'),
    commitMessage: await line('log', '-1', '--format=%B'),
    commitDate: await line('log', '-1', '--format=%cI'),
    files: await committedFiles(directory),
  };
}

const FILE_MODES = ['100644', '100755', '120000'] as const;

async function committedFiles(directory: string): Promise<Record<string, SeedFile>> {
  const listing = (await git(directory, ['ls-tree', '-r', '-z', 'HEAD'])).toString().split('\0');
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
