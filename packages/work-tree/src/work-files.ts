import picomatch from 'picomatch';
import { CodedError } from 'coded-error/error';
import type { WorkTree } from './git.ts';
import { mapLimited } from 'async-parts/parallel';
import { foldersOf, refuseUnreadable } from './paths.ts';

export interface Selected {
  readonly path: string;
  readonly is: 'file' | 'link' | 'deleted';
}

/** What is at a path of the disk; `behind`: something, but behind a symbolic link, where git never looks. */
export type OnDisk = 'file' | 'link' | 'folder' | 'behind' | 'missing' | 'other';

const LOOKUPS_AT_ONCE = 16;

/**
 * What globs name of a work tree, sorted by path: what git tracks or would add, and what was deleted since the
 * checked-out commit. As with `git add`, ignored files (`node_modules`, `.env`) are not caught by a wildcard, one that is
 * written out in full is taken; and where a folder became a file, or a file a folder, what was there goes with it.
 * @throws CodedError `submodule_refused`, `symlink_refused`, `unmerged_file`, `not_a_file`, `path_invalid`
 */
export async function selectWorkFiles(
  patterns: readonly string[],
  tree: Omit<WorkTree, 'prefix' | 'head'>,
  onDisk: (path: string) => Promise<OnDisk>,
): Promise<Selected[]> {
  const named = picomatch([...patterns], { dot: true });
  refuseRepositories(patterns, tree, named);
  refuseUnreadable(tree.unreadable.filter((path) => named(path)));
  const literals = patterns.filter((pattern) => !picomatch.scan(pattern).isGlob && !pattern.includes('\\'));
  const known = new Set([...tree.index.keys(), ...tree.committed]);
  const candidates = new Set([...[...known, ...tree.untracked].filter((path) => named(path)), ...literals]);
  const looked = await mapLimited([...candidates], LOOKUPS_AT_ONCE, async (path) => ({ path, is: await onDisk(path) }));
  const selected = new Map<string, Selected['is']>();
  for (const { path, is } of looked) {
    const entry = tree.index.get(path);
    if (entry?.unmerged === true) {
      throw new CodedError('unmerged_file', `${path} has merge conflicts; resolve them before it is committed.`);
    }
    if (is === 'file' || is === 'link') selected.set(path, is);
    else if (known.has(path) && is !== 'other') {
      if (entry?.skipped !== true) selected.set(path, 'deleted');
    } else if (is === 'behind')
      throw new CodedError('symlink_refused', `${path} lies behind a symbolic link; name the file itself.`);
    else if (is === 'folder')
      throw new CodedError('not_a_file', `${path} is a folder; write ${path}/** for all that is in it.`);
    else if (is === 'other') throw new CodedError('not_a_file', `${path} is not a plain file; it cannot be committed.`);
  }
  for (const path of replacedBy(selected, known)) {
    if (!selected.has(path)) selected.set(path, 'deleted');
  }
  return [...selected].map(([path, is]) => ({ path, is })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What cannot stay beside the selected files: a file where a folder has to be, and all of a folder that is a file now. */
function replacedBy(selected: ReadonlyMap<string, Selected['is']>, known: ReadonlySet<string>): string[] {
  const written = new Set([...selected].flatMap(([path, is]) => (is === 'deleted' ? [] : [path])));
  return [
    ...[...written].flatMap((path) => foldersOf(path).filter((folder) => known.has(folder))),
    ...[...known].filter((path) => foldersOf(path).some((folder) => written.has(folder))),
  ];
}

/** Submodules, and repositories inside this one that git does not know: their files are not ours to commit. */
function refuseRepositories(
  patterns: readonly string[],
  { index, untracked }: Pick<WorkTree, 'index' | 'untracked'>,
  named: (path: string) => boolean,
): void {
  const repositories = [
    ...[...index.values()].filter(({ mode }) => mode === '160000').map(({ path }) => path),
    ...untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
  ];
  const bases = patterns.map((pattern) => picomatch.scan(pattern).base);
  const hit = repositories.find((path) => named(path) || bases.some((base) => `${base}/`.startsWith(`${path}/`)));
  if (hit === undefined) return;
  throw new CodedError(
    'submodule_refused',
    `${hit} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`,
  );
}
