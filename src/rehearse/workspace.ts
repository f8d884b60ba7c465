import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { MarketOpsError } from '../core/errors.ts';
import type { SeedFile } from 'embedded-github';

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

async function committedFiles(directory: string): Promise<Record<string, SeedFile>> {
  const listing = await git(directory, ['ls-tree', '-r', '-z', 'HEAD']);
  const files: Record<string, SeedFile> = {};
  for (const entry of listing
    .toString()
    .split('\0')
    .filter((text) => text !== '')) {
    const [, mode, type, sha, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (type !== 'blob' || sha === undefined || path === undefined) continue;
    if (mode !== '100644' && mode !== '100755') continue;
    files[path] = { content: await git(directory, ['cat-file', 'blob', sha]), mode };
  }
  return files;
}

async function git(directory: string, args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run('git', ['-C', directory, ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT });
  return stdout;
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
