import * as command from 'git-objects/command';
import type { Git } from 'git-objects/command';
import { MarketOpsError } from '../core/errors.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { parseTrustedKeys } from '../protocol/trusted-keys.ts';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import { TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { openHistory } from '../verify/branch/history.ts';
import type { BranchHistory } from '../verify/branch/history.ts';
import { checkRemote } from './io.ts';
import type { CommandIo } from './io.ts';

/** Git in the clone of the working directory. @throws MarketOpsError `git_failed` */
export const gitIn = ({ cwd, env }: Pick<CommandIo, 'cwd' | 'env'>): Git =>
  command.gitIn(cwd, env, (said) => new MarketOpsError('git_failed', `${said}. Run this in a clone with a remote.`));

/** The remote's ledger branch as it is now, judged under the keys of the remote's default branch. */
export interface FetchedLedger {
  readonly git: Git;
  readonly head: string;
  readonly history: BranchHistory;
  /** Of `.marketops/trusted-keys` on the default branch. */
  readonly keys: readonly TrustedKey[];
}

export const LEDGER_REF = `refs/heads/${LEDGER_BRANCH}`;

/** @throws MarketOpsError `usage`, `git_failed`, `ledger_missing`, `trusted_keys_invalid`, `history_missing` */
export async function fetchLedger(io: CommandIo, remote: string): Promise<FetchedLedger> {
  checkRemote(remote);
  const git = gitIn(io);
  if (git(['ls-remote', '--heads', remote, LEDGER_REF]) === '') {
    throw new MarketOpsError(
      'ledger_missing',
      `${remote} has no branch ${LEDGER_BRANCH}. Run \`marketops ledger init\`.`,
    );
  }
  const fetched = (ref: string): string => {
    git(['fetch', '--quiet', '--no-tags', remote, ref]);
    return git(['rev-parse', '--verify', 'FETCH_HEAD^{commit}']);
  };
  const from = `${TRUSTED_KEYS_PATH} of the default branch of ${remote}`;
  const keys = parseTrustedKeys(git(['show', `${fetched('HEAD')}:${TRUSTED_KEYS_PATH}`]), from);
  const head = fetched(LEDGER_REF);
  const history = await openHistory(io.cwd, { keys, from }, { head });
  if (history === null) {
    throw new MarketOpsError('history_missing', 'This clone is shallow. Fetch the rest first: git fetch --unshallow');
  }
  return { git, head, history, keys };
}
