import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { parseRemote } from './remote.ts';
import type { Remote } from './remote.ts';

const run = promisify(execFile);

/** What git tells about a clone. */
export interface Clone {
  /** The work tree's top folder. */
  readonly root: string;
  readonly remote: Remote;
  /** Newest first. */
  readonly tags: readonly string[];
  /** The files under version control. */
  readonly tracked: readonly string[];
}

/** @throws MarketOpsError `not_a_clone`, `remote_unknown` */
export async function readClone(directory: string, remoteName: string): Promise<Clone> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', directory, ...args], { encoding: 'utf8' })).stdout.trimEnd();
  let root: string;
  try {
    root = await git('rev-parse', '--show-toplevel');
  } catch (error) {
    const why = messageOf(error).trim().split('\n').at(-1) ?? '';
    throw new MarketOpsError('not_a_clone', `${directory} is no git work tree (${why}). Run this in a clone.`);
  }
  const url = await git('remote', 'get-url', remoteName).catch(() => null);
  const remote = url === null ? null : parseRemote(url);
  if (remote === null) {
    throw new MarketOpsError(
      'remote_unknown',
      `The remote ${remoteName} of ${root} is ${url === null ? 'not there' : 'no repository on a GitHub'}. Add it ` +
        '(git remote add origin https://github.com/OWNER/NAME), or name another with --remote.',
    );
  }
  return { root, remote, ...(await refsAndFiles(root)) };
}

/** What a project is read from, besides its files: {@link Clone}. */
export async function refsAndFiles(root: string): Promise<Pick<Clone, 'tags' | 'tracked'>> {
  const list = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return stdout.split(/[\n\0]/).filter((line) => line !== '');
  };
  const newest = ['--sort=-version:refname', '--sort=-creatordate'];
  const [tags, tracked] = await Promise.all([
    list('for-each-ref', ...newest, '--format=%(refname:lstrip=2)', 'refs/tags'),
    list('ls-files', '-z'),
  ]);
  return { tags, tracked };
}
