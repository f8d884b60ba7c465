import { foldersOf } from 'work-tree/paths';
import { digestOf } from '../../core/digest.ts';
import { gitObjectId } from 'git-objects/id';
import type { CommittedFile, PullRequestParameters } from './parameters.ts';
import { OperationError } from '../failure.ts';
import type { ApplyContext } from '../kind.ts';
import type { CommitInfo, TreeEntry } from 'github-client/types';
import type { GitHubReader, NewTreeEntry } from '../ports.ts';
import { repeated } from '../settle.ts';

/** The commit that a pull request proposes: its files on top of the base branch, made through the Git data API. */

type Entries = ReadonlyMap<string, TreeEntry>;
type Wish = NonNullable<PullRequestParameters['commit']>;

/** A commit's files by path, without directories. */
export async function entriesOf(reader: GitHubReader, repository: string, treeSha: string): Promise<Entries> {
  const tree = await reader.tree(repository, treeSha);
  return new Map(tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]));
}

/** Paths whose content or mode in a tree is not the wished one. Contents are read from GitHub and compared by digest. */
export async function differingPaths(
  reader: GitHubReader,
  repository: string,
  entries: Entries,
  files: readonly CommittedFile[],
): Promise<string[]> {
  const same = await Promise.all(
    files.map(async ({ path, mode, digest }) => {
      const found = entries.get(path);
      if (digest === null) return found === undefined;
      if (found?.mode !== mode) return false;
      return digestOf(await reader.blob(repository, found.sha)) === digest;
    }),
  );
  return files.filter((_, index) => !same[index]).map(({ path }) => path);
}

/** Whether two trees are equal but for some paths. */
function sameElsewhere(base: Entries, head: Entries, files: readonly CommittedFile[]): boolean {
  const touched = new Set(files.map(({ path }) => path));
  const rest = (entries: Entries): TreeEntry[] => [...entries.values()].filter(({ path }) => !touched.has(path));
  const there = rest(head);
  return (
    rest(base).length === there.length &&
    there.every(({ path, mode, sha }) => base.get(path)?.sha === sha && base.get(path)?.mode === mode)
  );
}

/** A path of a tree that writing the files would remove without a word: a folder's in a file's place, or the other way round. */
export function inTheWay(entries: Entries, files: readonly CommittedFile[]): string | null {
  const named = new Set(files.map(({ path }) => path));
  const written = new Set(files.flatMap(({ path, digest }) => (digest === null ? [] : [path])));
  const folders = new Set([...written].flatMap(foldersOf));
  const hit = [...entries.keys()].find(
    (path) => !named.has(path) && (folders.has(path) || foldersOf(path).some((folder) => written.has(folder))),
  );
  return hit ?? null;
}

/** Of paths, those at which two trees differ. */
export function changedBetween(before: Entries, now: Entries, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const [was, is] = [before.get(path), now.get(path)];
    return was?.sha !== is?.sha || was?.mode !== is?.mode;
  });
}

/** Whether a commit is the wish on top of a base: by its only parent and its tree, for its date and signature differ. */
export async function isWishedCommit(
  reader: GitHubReader,
  repository: string,
  { base, head, wish }: { base: CommitInfo; head: CommitInfo; wish: Wish },
): Promise<boolean> {
  if (head.parents.length !== 1 || head.parents[0] !== base.sha) return false;
  const [before, after] = await Promise.all([
    entriesOf(reader, repository, base.treeSha),
    entriesOf(reader, repository, head.treeSha),
  ]);
  if (!sameElsewhere(before, after, wish.files)) return false;
  return (await differingPaths(reader, repository, after, wish.files)).length === 0;
}

/**
 * Makes the commit, unseen until a branch points at it. Sends only contents that the base does not have. With an author
 * it is the same commit each time (the date is the base's); without one GitHub dates and signs it for the token's bot.
 * @returns its SHA, or null when the base has all of this already
 */
export async function makeCommit(
  repository: string,
  base: CommitInfo,
  { commit, author, signoff }: Pick<PullRequestParameters, 'author' | 'signoff'> & { commit: Wish },
  context: ApplyContext,
): Promise<string | null> {
  const { effects, reader } = context;
  const entries = await entriesOf(reader, repository, base.treeSha);
  const known = new Set([...entries.values()].map(({ sha }) => sha));
  const wished = await context.inParallel(commit.files, (file) => treeEntry(repository, file, known, context));
  const changes = wished.filter(({ path, mode, sha }) => {
    const found = entries.get(path);
    return sha === null ? found !== undefined : found?.sha !== sha || found.mode !== mode;
  });
  if (changes.length === 0) return null;
  // Where a folder becomes a file, or a file a folder, what goes is gone before what comes is there.
  const gone = changes.filter(({ sha }) => sha === null);
  const come = changes.filter(({ sha }) => sha !== null);
  const folders = new Set(changes.flatMap(({ path }) => foldersOf(path)));
  const steps = gone.length > 0 && changes.some(({ path }) => folders.has(path)) ? [gone, come] : [changes];
  let tree = base.treeSha;
  for (const step of steps) {
    const below = tree;
    tree = await repeated(context, () => effects.createTree(repository, below, step));
  }
  const trailer = signoff && author !== null ? `\n\nSigned-off-by: ${author.name} <${author.email}>` : '';
  return repeated(context, () =>
    effects.createCommit(repository, {
      message: `${commit.message}${trailer}`,
      tree,
      parents: [base.sha],
      ...(author === null ? {} : { author: { ...author, date: base.committedAt } }),
    }),
  );
}

async function treeEntry(
  repository: string,
  { path, mode, digest }: CommittedFile,
  known: ReadonlySet<string>,
  context: ApplyContext,
): Promise<NewTreeEntry> {
  if (digest === null) return { path, mode: '100644', sha: null };
  const file = context.files.get(path);
  if (file === undefined) throw new OperationError('file_missing', `The bytes of ${path} are not at hand.`);
  const content = await file.read();
  if (digestOf(content) !== digest) {
    throw new OperationError('file_changed', `${path} changed since the plan was made. Plan and approve again.`);
  }
  const sha = gitObjectId('blob', content);
  if (known.has(sha)) return { path, mode, sha };
  context.stopIfCancelled();
  const made = await repeated(context, () => context.effects.createBlob(repository, content));
  if (made !== sha) throw new OperationError('file_mismatch', `GitHub has ${made} for ${path}, its bytes are ${sha}.`);
  return { path, mode, sha };
}
