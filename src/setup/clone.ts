import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { parseRemote } from 'github-names/remote';
import type { Remote } from 'github-names/remote';

const run = promisify(execFile);

/** What git tells about a clone. */
export interface Clone {
  /** The work tree's top folder. */
  readonly root: string;
  readonly remote: Remote;
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
  return { root, remote };
}
