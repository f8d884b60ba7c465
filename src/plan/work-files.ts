import picomatch from 'picomatch';
import { MarketOpsError } from '../core/errors.ts';
import type { WorkTree } from './git.ts';
import { mapLimited } from '../core/parallel.ts';

export interface Selected {
  readonly path: string;
  readonly deleted: boolean;
}

type KindOf = (path: string) => Promise<'file' | 'folder' | 'missing'>;

const LOOKUPS_AT_ONCE = 16;

/**
 * What globs name of a work tree, sorted by path: what git tracks or would add, and what was deleted since the
 * checked-out commit. As with `git add`, ignored files (`node_modules`, `.env`) are not caught by a wildcard; one that is
 * written out in full is taken.
 * @throws MarketOpsError `submodule_refused`, `symlink_refused`, `unmerged_file`, `not_a_file`
 */
export async function selectWorkFiles(
  patterns: readonly string[],
  tree: Omit<WorkTree, 'prefix'>,
  kindOf: KindOf,
): Promise<Selected[]> {
  const named = picomatch([...patterns], { dot: true });
  refuseRepositories(patterns, tree, named);
  const literals = patterns.filter((pattern) => !picomatch.scan(pattern).isGlob && !pattern.includes('\\'));
  const candidates = new Set([
    ...[...tree.index.keys(), ...tree.committed, ...tree.untracked].filter((path) => named(path)),
    ...literals,
  ]);
  const looked = await mapLimited([...candidates].sort(), LOOKUPS_AT_ONCE, async (path) => ({
    path,
    kind: await kindOf(path),
  }));
  const known = new Set([...tree.index.keys(), ...tree.committed]);
  return looked.flatMap(({ path, kind }): Selected[] => {
    const entry = tree.index.get(path);
    if (entry?.unmerged === true) {
      throw new MarketOpsError('unmerged_file', `${path} has merge conflicts; resolve them before it is committed.`);
    }
    if (kind === 'missing') return known.has(path) && entry?.skipped !== true ? [{ path, deleted: true }] : [];
    if (entry?.mode === '120000') {
      throw new MarketOpsError(
        'symlink_refused',
        `${path} is a symbolic link; only plain files are committed. Choose globs that do not name it.`,
      );
    }
    if (kind === 'file') return [{ path, deleted: false }];
    if (known.has(path)) return [{ path, deleted: true }];
    throw new MarketOpsError('not_a_file', `${path} is a folder; write ${path}/** for all that is in it.`);
  });
}

/** Submodules, and repositories inside this one that git does not know: their files are not ours to commit. */
function refuseRepositories(
  patterns: readonly string[],
  { index, untracked }: Omit<WorkTree, 'prefix'>,
  named: (path: string) => boolean,
): void {
  const repositories = [
    ...[...index.values()].filter(({ mode }) => mode === '160000').map(({ path }) => path),
    ...untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
  ];
  const bases = patterns.map((pattern) => picomatch.scan(pattern).base);
  const hit = repositories.find((path) => named(path) || bases.some((base) => `${base}/`.startsWith(`${path}/`)));
  if (hit === undefined) return;
  throw new MarketOpsError(
    'submodule_refused',
    `${hit} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`,
  );
}
