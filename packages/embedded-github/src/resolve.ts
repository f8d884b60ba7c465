import type { Repo } from './model.ts';

/** The commit that a branch, tag, `heads/…`, `tags/…`, full reference or (short) SHA names, or null. */
export function resolveCommit(repo: Repo, name: string): string | null {
  if (name === 'HEAD') return headOf(repo, repo.defaultBranch);
  if (/^[0-9a-f]{40}$/i.test(name)) return repo.objects.peel(name.toLowerCase());
  for (const full of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const sha = full.startsWith('refs/') ? repo.refs.get(full) : undefined;
    if (sha !== undefined) return repo.objects.peel(sha);
  }
  if (!/^[0-9a-f]{4,39}$/i.test(name)) return null;
  const found = repo.objects.commitsWithPrefix(name.toLowerCase());
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The commit a branch is at, or null. */
export function headOf(repo: Repo, branch: string): string | null {
  return repo.refs.get(`refs/heads/${branch}`) ?? null;
}
