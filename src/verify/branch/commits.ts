import { readCommit, readCommits } from 'git-objects/commits';
import { headOf } from 'git-objects/objects';
import type { GitObjects } from 'git-objects/objects';
import type { TreeReader } from 'git-objects/trees';
import type { BranchCommit } from '../../protocol/history.ts';
import { CHECKPOINT_PATH, LEDGER_BRANCH } from '../../protocol/ledger-files.ts';

const LEDGER_REFS = [`refs/heads/${LEDGER_BRANCH}`, `refs/remotes/origin/${LEDGER_BRANCH}`];

/** Whether a clone has the ledger branch, whatever it has checked out. */
export async function hasLedger(folder: string): Promise<boolean> {
  return (await headOf(folder, LEDGER_REFS)) !== null;
}

/** The head of the ledger branch in a clone: the branch, the remote's, or what is checked out. Null where there is no git. */
export function ledgerHead(folder: string): Promise<string | null> {
  return headOf(folder, [...LEDGER_REFS, 'HEAD']);
}

/** The commits of the branch, each with the checkpoint in its tree: see {@link readCommits}. */
export function ledgerCommits(
  objects: GitObjects,
  trees: TreeReader,
  head: string,
  options?: Parameters<typeof readCommits>[2],
): Promise<Map<string, BranchCommit>> {
  const read = async (id: string): Promise<BranchCommit> => {
    const commit = await readCommit(objects, id);
    const entry = (await trees.rows(commit.tree)).find(
      ({ name, mode }) => name === CHECKPOINT_PATH && mode === '100644',
    );
    const checkpoint = entry === undefined ? null : (await objects.read(entry.id, 'blob')).toString();
    return { ...commit, checkpoint };
  };
  return readCommits(read, head, options);
}
