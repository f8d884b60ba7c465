import { sortEntries } from './objects.ts';
import { EMPTY_TREE, type ObjectStore } from './store.ts';

/** A change to one path of a tree; `sha: null` removes it. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** A row of a flattened tree, with its full path. */
export interface FlatEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** Whether git would take the path into a tree: no empty, `.`, `..` or `.git` part. */
export function isTreePath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !/^(\.|\.\.|\.git)$/i.test(part)) && !path.includes('\0');
}

/**
 * Writes the tree that results from `base` with the edits applied, and all its subtrees. Directories left empty go.
 * Null when an edit removes a path that is not there.
 */
export function editTree(objects: ObjectStore, base: string | null, edits: readonly TreeEdit[]): string | null {
  const rows = new Map((objects.tree(base ?? EMPTY_TREE) ?? []).map((entry) => [entry.name, entry]));
  const nested = new Map<string, TreeEdit[]>();
  for (const edit of edits) {
    const slash = edit.path.indexOf('/');
    if (slash >= 0) {
      const name = edit.path.slice(0, slash);
      const inside = nested.get(name) ?? [];
      inside.push({ ...edit, path: edit.path.slice(slash + 1) });
      nested.set(name, inside);
    } else if (edit.sha !== null) {
      rows.set(edit.path, { mode: edit.mode.replace(/^0/, ''), name: edit.path, sha: edit.sha });
    } else if (!rows.delete(edit.path)) {
      return null;
    }
  }
  for (const [name, inside] of nested) {
    const below = rows.get(name);
    const sha = editTree(objects, below?.mode === '40000' ? below.sha : null, inside);
    if (sha === null) return null;
    if (sha === EMPTY_TREE) rows.delete(name);
    else rows.set(name, { mode: '40000', name, sha });
  }
  return objects.putTree([...rows.values()]);
}

/** The rows of a tree in git's order. */
export function rowsOf(objects: ObjectStore, tree: string, prefix = ''): FlatEntry[] {
  return sortEntries(objects.tree(tree) ?? []).map(({ name, mode, sha }) => ({ path: `${prefix}${name}`, mode, sha }));
}

/** Every row below a tree, directories before what they hold; files only unless `trees` is set. */
export function flatten(objects: ObjectStore, tree: string, trees = false, prefix = ''): FlatEntry[] {
  return rowsOf(objects, tree, prefix).flatMap((row) => {
    if (row.mode !== '40000') return [row];
    const below = flatten(objects, row.sha, trees, `${row.path}/`);
    return trees ? [row, ...below] : below;
  });
}

/** What is at `path` below a tree; the empty path is the tree itself. */
export function lookup(objects: ObjectStore, tree: string, path: string): FlatEntry | null {
  let found: FlatEntry = { path: '', mode: '40000', sha: tree };
  for (const part of path.split('/').filter((piece) => piece !== '')) {
    const row = (objects.tree(found.sha) ?? []).find((entry) => entry.name === part);
    if (row === undefined) return null;
    found = { path: found.path === '' ? part : `${found.path}/${part}`, mode: row.mode, sha: row.sha };
  }
  return found;
}
