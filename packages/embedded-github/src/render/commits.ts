import { diffTrees, type FileDiff } from '../git/diff.ts';
import { commitPayload, type Commit, type Identity } from '../git/objects.ts';
import { isoSeconds, nodeId, type World } from '../world.ts';
import { shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Repo } from '../model.ts';

/** An identity with its time in UTC, as the API gives it. */
export function renderIdentity(who: Identity): { name: string; email: string; date: string } {
  return { name: who.name, email: who.email, date: isoSeconds(new Date(who.seconds * 1000)) };
}

/** Stands where GitHub's own signature would: enough to make the commit's SHA another one. */
export const EMBEDDED_SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----';

/** What GitHub says of a commit's signature; null: of something that has none. Here only GitHub signs. */
export function renderVerification(commit: Commit | null): Record<string, unknown> {
  return commit?.signature === undefined
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
function said(repo: Repo, sha: string): Record<string, unknown> {
  const commit = repo.commit(sha);
  const url = `${repo.url}/git`;
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
function placed(repo: Repo, sha: string, url: string): Record<string, unknown> {
  const at = (one: string) => ({
    ...{ sha: one, url: `${url}/commits/${one}` },
    html_url: `${repo.html}/commit/${one}`,
  });
  return { ...at(sha), node_id: nodeId('C', `${repo.id}${sha}`), parents: repo.commit(sha).parents.map(at) };
}

/** A commit from `/git/commits` (`git-commit`). */
export function gitCommit(repo: Repo, sha: string): Record<string, unknown> {
  return { ...said(repo, sha), ...placed(repo, sha, `${repo.url}/git`) };
}

/** A commit from `/commits` (`commit`), without its files. */
export function commitItem(repo: Repo, sha: string): Record<string, unknown> {
  const commit = repo.commit(sha);
  const url = repo.url;
  return {
    ...placed(repo, sha, url),
    commit: { ...said(repo, sha), comment_count: 0 },
    comments_url: `${url}/commits/${sha}/comments`,
    author: account(repo.world, commit.author),
    committer: account(repo.world, commit.committer),
  };
}

/** A commit with its files and their count (`commit` from `/commits/{ref}`). */
export function fullCommit(repo: Repo, sha: string): Record<string, unknown> {
  const commit = repo.commit(sha);
  const parent = commit.parents[0];
  const files = diffTrees(repo.objects, parent === undefined ? null : repo.commit(parent).tree, commit.tree);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitItem(repo, sha),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, 300).map((file) => diffEntry(repo, sha, file)),
  };
}

/** One changed file (`diff-entry`) as seen from commit `head`. */
export function diffEntry(repo: Repo, head: string, file: FileDiff): Record<string, unknown> {
  const path = encodePath(file.path);
  return {
    ...shown(file, 'sha', 'status', 'additions', 'deletions'),
    filename: file.path,
    changes: file.additions + file.deletions,
    blob_url: `${repo.html}/blob/${head}/${path}`,
    raw_url: `${repo.html}/raw/${head}/${path}`,
    contents_url: `${repo.url}/contents/${path}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
  };
}

/** A path for an address: each part encoded, the slashes kept. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The account an email address belongs to, as far as GitHub's own addresses tell. */
export function account(world: World, who: Identity): Record<string, unknown> | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(who.email)?.[1];
  const user = login === undefined ? undefined : world.users.get(login.toLowerCase());
  return user === undefined ? null : simpleUser(world, user.login);
}
