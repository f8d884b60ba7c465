import { execFileSync } from 'node:child_process';
import { EMPTY_TIP, tipFile } from '../audit/tree.ts';
import { MarketOpsError, messageOf, usageError } from '../core/errors.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../protocol/ledger-files.ts';
import type { Command } from './io.ts';

/** `marketops ledger init`. @throws MarketOpsError `usage`, `ledger_exists`, `git_failed` */
export const ledgerInit: Command<{ remote: string }> = ({ stdout, env, cwd }, { remote }) => {
  if (remote.startsWith('-')) throw usageError(`--remote ${remote} is no name of a remote.`);
  const ref = `refs/heads/${LEDGER_BRANCH}`;
  const git = (input: string | Buffer, ...args: string[]): string => {
    try {
      return execFileSync('git', args, { cwd, env, input, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch (error) {
      const said = (error as { stderr?: unknown }).stderr;
      const why = typeof said === 'string' && said.trim() !== '' ? said.trim() : messageOf(error);
      throw new MarketOpsError('git_failed', `git ${args[0] ?? ''} failed: ${why}. Run this in a clone with a remote.`);
    }
  };

  if (git('', 'ls-remote', '--heads', remote, ref) !== '') {
    throw new MarketOpsError(
      'ledger_exists',
      `The branch ${LEDGER_BRANCH} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`,
    );
  }
  const blob = git(tipFile(EMPTY_TIP), 'hash-object', '-w', '--stdin');
  const tree = git(`100644 blob ${blob}\t${TIP_PATH}\n`, 'mktree');
  const commit = git('', 'commit-tree', tree, '-m', 'Begin the ledger');
  // An empty expectation: refused unless the branch is still absent.
  git('', 'push', '--quiet', `--force-with-lease=${ref}:`, remote, `${commit}:${ref}`);
  stdout(
    `The ledger is on the branch ${LEDGER_BRANCH} of ${remote}, at ${commit}.\n` +
      'Now protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n',
  );
  return Promise.resolve(0);
};
