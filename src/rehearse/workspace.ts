import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { MarketOpsError } from '../core/errors.ts';

const run = promisify(execFile);

/**
 * A work tree under git is used as it is: its commit becomes the rehearsed default branch, changes since then are
 * what a build step would have made. A folder without a commit is copied, and committed whole in the copy.
 */
export async function rehearsedWorkspace(directory: string, temporary: string): Promise<string> {
  const own = await git(directory, 'rev-parse', '--verify', '--quiet', 'HEAD').catch(() => '');
  if (own !== '' && (await readdir(directory)).includes('.git')) return directory;
  const copy = await mkdtemp(join(temporary, 'workspace-'));
  const skipped = /(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/;
  const filter = (path: string): boolean => !skipped.test(relative(directory, path));
  await cp(directory, copy, { recursive: true, filter });
  const [branch, remote] = await Promise.all([
    git(directory, 'symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => 'main'),
    git(directory, 'remote', 'get-url', 'origin').catch(() => ''),
  ]);
  await git(copy, 'init', '--quiet', `--initial-branch=${branch}`);
  if (remote !== '') await git(copy, 'remote', 'add', 'origin', remote);
  await git(copy, 'add', '--all', '--force');
  await git(copy, ...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'Rehearsed');
  return copy;
}

const AUTHOR = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false'];

/** One answer of git, without the line's end. */
async function git(directory: string, ...args: string[]): Promise<string> {
  return (await run('git', ['-C', directory, ...args])).stdout.trim();
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
