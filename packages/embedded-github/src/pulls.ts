import { diffTrees, type FileDiff } from './git/diff.ts';
import { ancestors, log, mergeBase } from './git/history.ts';
import type { Issue, Pull, Repo } from './model.ts';

/** Two commits compared as `base...head`. */
export interface Comparison {
  readonly mergeBase: string;
  /** Reachable from head and not from base, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: number;
  readonly files: readonly FileDiff[];
}

/** Compares two commits; null when they have no common ancestor. Files are those that changed since it. */
export function compareCommits(repo: Repo, base: string, head: string): Comparison | null {
  const { objects } = repo;
  const common = mergeBase(objects, base, head);
  if (common === null) return null;
  return {
    mergeBase: common,
    ahead: log(objects, head, ancestors(objects, base)).reverse(),
    behind: log(objects, base, ancestors(objects, head)).length,
    files: diffTrees(objects, repo.commit(common).tree, repo.commit(head).tree),
  };
}

/** The repository a pull request's head is in; a fork has its parent's name and another owner. */
export function headRepo(repo: Repo, owner: string): Repo | null {
  return owner.toLowerCase() === repo.owner.toLowerCase() ? repo : repo.world.repo(owner, repo.name);
}

/** Lets an open pull request follow its branches. */
export function followBranches(repo: Repo, issue: Issue, pull: Pull): void {
  if (issue.state !== 'open') return;
  const from = headRepo(repo, pull.headOwner);
  const head = from === null ? null : from.head(pull.head);
  if (head !== null) {
    if (from !== null && from !== repo) repo.objects.adopt(from.objects);
    pull.headSha = head;
  }
  pull.baseSha = repo.head(pull.base) ?? pull.baseSha;
}
