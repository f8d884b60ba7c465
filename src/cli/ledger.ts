import { EMPTY_TIP, tipFile } from '../audit/tree.ts';
import { MarketOpsError } from '../core/errors.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../protocol/ledger-files.ts';
import { fetchLedger, gitIn, LEDGER_REF } from './ledger-clone.ts';
import { checkRemote } from './io.ts';
import type { Command } from './io.ts';

/** `marketops ledger init`. @throws MarketOpsError `usage`, `ledger_exists`, `git_failed` */
export const ledgerInit: Command<{ remote: string }> = (io, { remote }) => {
  checkRemote(remote);
  const git = gitIn(io);
  if (git(['ls-remote', '--heads', remote, LEDGER_REF]) !== '') {
    throw new MarketOpsError(
      'ledger_exists',
      `The branch ${LEDGER_BRANCH} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`,
    );
  }
  if (git(['ls-remote', '--heads', remote]) === '') {
    throw new MarketOpsError(
      'remote_empty',
      `${remote} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`,
    );
  }
  const blob = git(['hash-object', '-w', '--stdin'], tipFile(EMPTY_TIP));
  const tree = git(['mktree'], `100644 blob ${blob}\t${TIP_PATH}\n`);
  const commit = git(['commit-tree', tree, '-m', 'Begin the ledger']);
  // An empty expectation: refused unless the branch is still absent.
  git(['push', '--quiet', `--force-with-lease=${LEDGER_REF}:`, remote, `${commit}:${LEDGER_REF}`]);
  io.stdout(
    `The ledger is on the branch ${LEDGER_BRANCH} of ${remote}, at ${commit}.\n` +
      'Now protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n',
  );
  return Promise.resolve(0);
};

/**
 * `marketops ledger restore`: a commit on top of the branch with the files of the newest one that counts. A run does that by
 * itself, but where it may not remove what lies there (workflow files).
 * @throws MarketOpsError `ledger_untrusted`, and as {@link fetchLedger}
 */
export const ledgerRestore: Command<{ remote: string }> = async (io, { remote }) => {
  const { git, head, history } = await fetchLedger(io, remote);
  history.close();
  const { tip, forked, retired } = history.judged;
  if (tip === null || forked.length > 0 || retired !== null) {
    throw new MarketOpsError(
      'ledger_untrusted',
      'It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.',
    );
  }
  if (history.commits.get(head)?.tree === tip.tree) {
    io.stdout(`The branch holds the files of ${tip.id}, the newest commit that counts. Nothing was done.\n`);
    return 0;
  }
  const commit = git(['commit-tree', tip.tree, '-p', head, '-m', 'Set foreign commits aside']);
  git(['push', '--quiet', remote, `${commit}:${LEDGER_REF}`]);
  io.stdout(
    `${commit} puts the files of ${tip.id} on top of ${LEDGER_BRANCH}. The next run records what lies between.\n`,
  );
  return 0;
};
