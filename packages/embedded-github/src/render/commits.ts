import { diffTrees, type FileDiff } from '../git/diff.ts';
import { commitPayload, type Commit, type Identity } from '../git/objects.ts';
import { isoSeconds, nodeId, type World } from '../world.ts';
import { htmlUrl, repoUrl } from './repos.ts';
import { shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Repo } from '../model.ts';

/** A commit of the repository that must be there. */
export function commitOf(repo: Repo, sha: string): Commit {
  const commit = repo.objects.commit(sha);
  if (commit === null) throw new Error(`${repo.owner}/${repo.name} has no commit ${sha}`);
  return commit;
}

/** An identity with its time in UTC, as the API gives it. */
export function renderIdentity(who: Identity): { name: string; email: string; date: string } {
  return { name: who.name, email: who.email, date: isoSeconds(new Date(who.seconds * 1000)) };
}

/** Stands where GitHub's own signature would: enough to make the commit's SHA another one. */
export const EMBEDDED_SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----';

/** What GitHub says of a commit's signature. Here only GitHub signs. */
export function renderVerification(commit: Commit): Record<string, unknown> {
  return commit.signature === undefined
    ? { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
    : {
        verified: true,
        reason: 'valid',
        signature: commit.signature,
        payload: commitPayload(commit),
        verified_at: renderIdentity(commit.committer).date,
      };
}

/** What a commit says, and where it is below `/git`. */
function said(world: World, repo: Repo, sha: string): Record<string, unknown> {
  const commit = commitOf(repo, sha);
  const url = `${repoUrl(world, repo)}/git`;
  return {
    author: renderIdentity(commit.author),
    committer: renderIdentity(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    url: `${url}/commits/${sha}`,
    verification: renderVerification(commit),
  };
}

/** Itself and its parents, at addresses below this one. */
function placed(world: World, repo: Repo, sha: string, url: string): Record<string, unknown> {
  const at = (one: string) => ({
    ...{ sha: one, url: `${url}/commits/${one}` },
    html_url: `${htmlUrl(world, repo)}/commit/${one}`,
  });
  return { ...at(sha), node_id: nodeId('C', `${repo.id}${sha}`), parents: commitOf(repo, sha).parents.map(at) };
}

/** A commit from `/git/commits` (`git-commit`). */
export function gitCommit(world: World, repo: Repo, sha: string): Record<string, unknown> {
  return { ...said(world, repo, sha), ...placed(world, repo, sha, `${repoUrl(world, repo)}/git`) };
}

/** A commit from `/commits` (`commit`), without its files. */
export function commitItem(world: World, repo: Repo, sha: string): Record<string, unknown> {
  const commit = commitOf(repo, sha);
  const url = repoUrl(world, repo);
  return {
    ...placed(world, repo, sha, url),
    commit: { ...said(world, repo, sha), comment_count: 0 },
    comments_url: `${url}/commits/${sha}/comments`,
    author: account(world, commit.author),
    committer: account(world, commit.committer),
  };
}

/** A commit with its files and their count (`commit` from `/commits/{ref}`). */
export function fullCommit(world: World, repo: Repo, sha: string): Record<string, unknown> {
  const commit = commitOf(repo, sha);
  const parent = commit.parents[0];
  const files = diffTrees(repo.objects, parent === undefined ? null : commitOf(repo, parent).tree, commit.tree);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitItem(world, repo, sha),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, 300).map((file) => diffEntry(world, repo, sha, file)),
  };
}

/** One changed file (`diff-entry`) as seen from commit `head`. */
export function diffEntry(world: World, repo: Repo, head: string, file: FileDiff): Record<string, unknown> {
  const path = encodePath(file.path);
  return {
    ...shown(file, 'sha', 'status', 'additions', 'deletions'),
    filename: file.path,
    changes: file.additions + file.deletions,
    blob_url: `${htmlUrl(world, repo)}/blob/${head}/${path}`,
    raw_url: `${htmlUrl(world, repo)}/raw/${head}/${path}`,
    contents_url: `${repoUrl(world, repo)}/contents/${path}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
  };
}

/** A path for an address: each part encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The account an email address belongs to, as far as GitHub's own addresses tell. */
function account(world: World, who: Identity): Record<string, unknown> | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(who.email)?.[1];
  const user = login === undefined ? undefined : world.users.get(login.toLowerCase());
  return user === undefined ? null : simpleUser(world, user.login);
}
