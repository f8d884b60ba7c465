import { ApiError, notFound, there } from '../errors.ts';
import { log } from '../git/history.ts';
import { slice } from '../paging.ts';
import { compareCommits, headRepo } from '../pulls.ts';
import { commitItem, diffEntry, fullCommit } from '../render/commits.ts';
import { fullRepo } from '../render/repos.ts';
import { ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import type { Repo } from '../model.ts';

/** The repository itself, its commits and comparisons. */
export const repositoryRoutes = [
  ...repoRoutes([], { 'GET ': (call) => ok(fullRepo(call.repo)) }),
  ...repoRoutes(['contents'], {
    'GET /commits': listCommits,
    'GET /commits/{ref+}': readCommit,
    'GET /compare/{basehead+}': compare,
  }),
  ...repoRoutes(['administration'], {
    'GET /immutable-releases': ({ repo }) => {
      if (!repo.immutableReleases) throw notFound();
      return ok({ enabled: true, enforced_by_owner: false });
    },
  }),
];

function listCommits(call: RepoCall): Reply {
  const { repo, query } = call;
  const sha = there(repo.resolve(query.get('sha') ?? repo.defaultBranch));
  const path = query.get('path');
  const since = Date.parse(query.get('since') ?? '');
  const until = Date.parse(query.get('until') ?? '');
  const at = (commit: string): number => repo.commit(commit).committer.seconds * 1000;
  const listed = log(repo.objects, sha).filter(
    (commit) =>
      (path === null || touches(repo, commit, path)) &&
      !(at(commit) < since) &&
      !(at(commit) > until) &&
      authored(call, commit, 'author') &&
      authored(call, commit, 'committer'),
  );
  const { rows, headers } = slice(call, listed);
  const json = rows.map((commit) => commitItem(repo, commit));
  return ok(json, headers);
}

function touches(repo: Repo, sha: string, path: string): boolean {
  const at = (commit: string | undefined): string | null =>
    commit === undefined ? null : (repo.file(commit, path)?.sha ?? null);
  return at(sha) !== at(repo.commit(sha).parents[0]);
}

function authored({ repo, query }: RepoCall, sha: string, role: 'author' | 'committer'): boolean {
  const wanted = query.get(role);
  if (wanted === null) return true;
  const who = repo.commit(sha)[role];
  return who.email === wanted || who.name === wanted || who.email.endsWith(`${wanted}@users.noreply.github.com`);
}

function readCommit(call: RepoCall): Reply {
  const name = param(call, 'ref');
  const sha = call.repo.resolve(name);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${name}`);
  if (/vnd\.github(\.v3)?\.sha/.test(call.accept)) {
    return { status: 200, bytes: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' };
  }
  return ok(fullCommit(call.repo, sha));
}

function compare(call: RepoCall): Reply {
  const { repo } = call;
  const spec = param(call, 'basehead');
  const [left, right, ...more] = spec.split('...');
  if (left === undefined || right === undefined || more.length > 0) throw notFound();
  const base = there(sideOf(repo, left));
  const head = there(sideOf(repo, right));
  const compared = compareCommits(repo, base, head);
  if (compared === null) throw new ApiError(404, `No common ancestor between ${left} and ${right}.`);
  const ahead = compared.ahead.length;
  const { behind } = compared;
  const paged = call.query.has('page') || call.query.has('per_page');
  const commits = paged ? slice(call, compared.ahead) : { rows: compared.ahead.slice(-250), headers: {} };
  const first = Number(call.query.get('page') ?? '1') <= 1;
  const html = `${repo.html}/compare/${encodeURIComponent(spec)}`;
  const { owner } = repo;
  const json = {
    url: `${repo.url}/compare/${encodeURIComponent(spec)}`,
    html_url: html,
    permalink_url: `${repo.html}/compare/${owner}:${base.slice(0, 7)}...${owner}:${head.slice(0, 7)}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitItem(repo, base),
    merge_base_commit: commitItem(repo, compared.mergeBase),
    status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: commits.rows.map((sha) => commitItem(repo, sha)),
    files: first ? compared.files.slice(0, 300).map((file) => diffEntry(repo, head, file)) : [],
  };
  return ok(json, commits.headers);
}

/** One side of a comparison, `name` or `owner:name`. */
function sideOf(repo: Repo, side: string): string | null {
  const colon = side.indexOf(':');
  if (colon < 0) return repo.resolve(side);
  const from = headRepo(repo, side.slice(0, colon));
  const sha = from?.resolve(side.slice(colon + 1)) ?? null;
  if (from !== null && sha !== null && from !== repo) repo.objects.adopt(from.objects);
  return sha;
}
