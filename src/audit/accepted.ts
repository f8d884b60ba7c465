import { MarketOpsError } from '../core/errors.ts';
import { judgeBranch, parentsFirst, parseFiles, readSigned, treeFault } from '../protocol/history.ts';
import type { BranchCommit, Judged, Keyring, SignedCommit, Sound } from '../protocol/history.ts';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { CHECKPOINT_PATH, FILES_PATH, LEDGER_BRANCH } from '../protocol/ledger-files.ts';

/** What can be asked of the branch's past; one method is one request or a few. */
export interface BranchHistory {
  /** The commits from this one back, in git's order, some hundreds at a time: `next` is where the next page begins. */
  history(
    from: string,
    page: string | null,
  ): Promise<{ readonly commits: readonly BranchCommit[]; readonly next: string | null }>;
  /** Every file of these commits' trees, in their order. */
  trees(commits: readonly string[]): Promise<readonly Tree[]>;
  /** The exact bytes of blobs, by id. */
  blobs(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The commit that everything is read at, with all files of its tree. */
export interface AcceptedTip {
  readonly tip: Sound;
  readonly tree: Tree;
  /** The bytes of blobs that were read of it, by id. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** So far back a run looks for the newest commit that counts. */
export const MOST_COMMITS = 10_000;

/**
 * Finds the tip where the head is none: walks back from it over all parents, and ends only when every commit that the
 * tip found does not have among its ancestors was looked at. The tip is checked in full, its tree included.
 * @throws MarketOpsError `ledger_untrusted`, `ledger_forked`, `ledger_key_retired`
 */
export async function findTip(branch: BranchHistory, head: string, keys: Keyring): Promise<AcceptedTip> {
  const commits = new Map<string, BranchCommit>();
  const signed = new Map<string, SignedCommit>();
  const unfit = new Set<string>();
  const trees = new Map<string, Omit<AcceptedTip, 'tip'>>();
  const judge = (): Judged => judgeBranch({ head, commits, signed, unfit, keys });

  let page: string | null = null;
  do {
    const found = await branch.history(head, page);
    for (const commit of found.commits) {
      commits.set(commit.id, commit);
      const own = readSigned(commit, keys);
      if (own !== null) signed.set(own.id, own);
    }
    page = found.next;
    if (commits.size > MOST_COMMITS) {
      throw untrusted(`nothing that counts was found among the newest ${MOST_COMMITS} commits of ${LEDGER_BRANCH}`);
    }
  } while (page !== null && !isSeenThrough(judge().tip, head, commits));

  for (;;) {
    const judged = judge();
    const doubtful = [judged.tip, ...judged.forked].filter(
      (commit): commit is SignedCommit => commit !== null && commit.signed !== null && !trees.has(commit.id),
    );
    for (const commit of doubtful) {
      const tree = await fittingTree(branch, commit);
      if (tree === null) unfit.add(commit.id);
      else trees.set(commit.id, tree);
    }
    if (doubtful.some(({ id }) => unfit.has(id))) continue;
    const { tip, forked, retired } = judged;
    if (forked.length > 0) throw forkedAt(forked);
    if (retired !== null) throw retiredKey(retired);
    if (tip === null)
      throw untrusted(`no commit of ${LEDGER_BRANCH} counts: not even the one that \`marketops ledger init\` makes`);
    const [tree = new Map()] = trees.has(tip.id) ? [] : await branch.trees([tip.id]);
    return { tip, ...(trees.get(tip.id) ?? { tree, contents: new Map() }) };
  }
}

/** Whether all commits but the ancestors of the tip were looked at. */
function isSeenThrough(tip: Sound | null, head: string, commits: ReadonlyMap<string, BranchCommit>): boolean {
  if (tip === null) return false;
  const below = new Set(parentsFirst(tip.id, commits).flatMap(({ id, parents }) => [id, ...parents]));
  return parentsFirst(head, commits).every(
    ({ id, parents }) => below.has(id) || parents.every((parent) => commits.has(parent) || below.has(parent)),
  );
}

/** The files of a commit whose tree is what it signed; null for another. */
async function fittingTree(
  branch: BranchHistory,
  { id, signed, checkpoint }: SignedCommit,
): Promise<Omit<AcceptedTip, 'tip'> | null> {
  const [tree, base] = await branch.trees([id, signed.base]);
  if (tree === undefined || base === undefined) return null;
  const entry = tree.get(FILES_PATH);
  const known = tree.get(CHECKPOINT_PATH);
  if (entry === undefined || known === undefined) return null;
  const listed = (await branch.blobs([entry])).get(entry.id);
  const files = listed === undefined ? null : parseFiles(listed, signed.files);
  if (files === null) return null;
  const written = Object.keys(files).flatMap((path) => tree.get(path) ?? []);
  const contents = await branch.blobs(written);
  const read = (wanted: TreeEntry): Promise<Uint8Array> => Promise.resolve(contents.get(wanted.id) ?? Buffer.alloc(0));
  if ((await treeFault(tree, base, files, read)) !== null) return null;
  return { tree, contents: new Map([...contents, [known.id, Buffer.from(checkpoint)]]) };
}

export function untrusted(why: string): MarketOpsError {
  return new MarketOpsError(
    'ledger_untrusted',
    `The ledger cannot be trusted: ${why}. Nothing was written. \`marketops ledger status\` in a clone shows which ` +
      'commit is accepted and who made the others; `marketops ledger restore` puts the accepted files on top again.',
  );
}

function forkedAt(commits: readonly SignedCommit[]): MarketOpsError {
  return new MarketOpsError(
    'ledger_forked',
    `The ledger has forked from one commit (${commits.map(({ id }) => id.slice(0, 12)).join(', ')}), and only ` +
      'the holder of a key can do that. Nothing was written. Find out who has the key, and replace it ' +
      '(`marketops keygen --replace`).',
  );
}

function retiredKey({ signed, id }: Pick<SignedCommit, 'signed' | 'id'>): MarketOpsError {
  return new MarketOpsError(
    'ledger_key_retired',
    `The newest commit of the ledger (${id.slice(0, 12)}, ${signed.size} lines) is signed by a key that is out of force or ` +
      'retired, and no trusted-keys line says up to where that key is believed. Give its line ' +
      '`last=<size>:<root>:<commit>` (`marketops keygen --replace` in a clone prints it), or put it in force until a ' +
      'run has signed under the new key.',
  );
}
