import { GitObjectError } from './objects.ts';
import type { GitObjects } from './objects.ts';

/** What a commit says of others. */
export interface GitCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** @throws GitObjectError */
export async function readCommit(objects: GitObjects, id: string): Promise<GitCommit> {
  const text = (await objects.read(id, 'commit')).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n') + 1);
  const tree = /^tree ([0-9a-f]+)\n/.exec(header)?.[1];
  if (tree === undefined) throw new GitObjectError(`commit ${id} names no tree`);
  const parents = [...header.matchAll(/(?<=^parent )[0-9a-f]+$/gm)].map(([parent]) => parent);
  return { id, tree, parents };
}

/** Commits that are asked for together. */
const AT_ONCE = 200;

/**
 * The head and its ancestors, but for those that a commit which is known has.
 * @param read of a commit by its id
 * @param listed ids that git lists: asked for many at a time, and believed for nothing
 */
export async function readCommits<Commit extends GitCommit>(
  read: (id: string) => Promise<Commit>,
  head: string,
  { listed = [], known = null }: { readonly listed?: readonly string[]; readonly known?: string | null } = {},
): Promise<Map<string, Commit>> {
  const commits = new Map<string, Commit>();
  const ahead = new Map<string, Commit>();
  for (let i = 0; i < listed.length; i += AT_ONCE) {
    for (const commit of await Promise.all(listed.slice(i, i + AT_ONCE).map(read))) ahead.set(commit.id, commit);
  }
  let level = [head];
  while (level.length > 0) {
    const found = await Promise.all(level.map(async (id) => ahead.get(id) ?? read(id)));
    for (const commit of found) commits.set(commit.id, commit);
    const parents = found.flatMap((commit) => (commit.id === known ? [] : commit.parents));
    level = [...new Set(parents)].filter((id) => !commits.has(id));
  }
  return commits;
}
