import { ApiError, notFound, there } from '../errors.ts';
import { log } from '../git/history.ts';
import { lookup } from '../git/tree.ts';
import { slice } from '../paging.ts';
import { compareCommits, headRepo } from '../pulls.ts';
import { commitItem, commitOf, diffEntry, fullCommit } from '../render/commits.ts';
import { fullRepo, htmlUrl, repoUrl } from '../render/repos.ts';
import { resolveCommit } from '../resolve.ts';
import { param, repoRoute, type RepoCall, type Reply, type Route, ok } from '../router.ts';
import type { Repo } from '../model.ts';

const READ = [['contents', 'read']] as const;

/** The repository itself, its commits and comparisons. */
export const repoRoutes: readonly Route[] = [
  repoRoute('GET', '', [], (call) => ok(fullRepo(call.world, call.repo))),
  repoRoute('GET', '/commits', READ, listCommits),
  repoRoute('GET', '/commits/{ref+}', READ, readCommit),
  repoRoute('GET', '/compare/{basehead+}', READ, compare),
  repoRoute('GET', '/immutable-releases', [['administration', 'read']], readImmutable),
];

function listCommits(call: RepoCall): Reply {
  const { world, repo, query } = call;
  const sha = there(resolveCommit(repo, query.get('sha') ?? repo.defaultBranch));
  const path = query.get('path');
  const since = Date.parse(query.get('since') ?? '');
  const until = Date.parse(query.get('until') ?? '');
  const at = (commit: string): number => commitOf(repo, commit).committer.seconds * 1000;
  const listed = log(repo.objects, sha).filter(
    (commit) =>
      (path === null || touches(repo, commit, path)) &&
      !(at(commit) < since) &&
      !(at(commit) > until) &&
      authored(call, commit, 'author') &&
      authored(call, commit, 'committer'),
  );
  const { rows, headers } = slice(call, listed);
  return ok(
    rows.map((commit) => commitItem(world, repo, commit)),
    headers,
  );
}

function touches(repo: Repo, sha: string, path: string): boolean {
  const commit = commitOf(repo, sha);
  const at = (tree: string): string | null => lookup(repo.objects, tree, path)?.sha ?? null;
  const parent = commit.parents[0];
  return at(commit.tree) !== (parent === undefined ? null : at(commitOf(repo, parent).tree));
}

function authored(call: RepoCall, sha: string, role: 'author' | 'committer'): boolean {
  const wanted = call.query.get(role);
  if (wanted === null) return true;
  const who = commitOf(call.repo, sha)[role];
  return who.email === wanted || who.name === wanted || who.email.endsWith(`${wanted}@users.noreply.github.com`);
}

function readCommit(call: RepoCall): Reply {
  const name = param(call, 'ref');
  const sha = resolveCommit(call.repo, name);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${name}`);
  if (call.accept.includes('vnd.github.sha') || /vnd\.github\.v3\.sha/.test(call.accept)) {
    return { status: 200, bytes: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' };
  }
  return ok(fullCommit(call.world, call.repo, sha));
}

function compare(call: RepoCall): Reply {
  const { world, repo } = call;
  const spec = param(call, 'basehead');
  const [left, right, ...more] = spec.split('...');
  if (left === undefined || right === undefined || more.length > 0) throw notFound();
  const base = sideOf(call, left);
  const head = sideOf(call, right);
  if (base === null || head === null) throw notFound();
  const compared = compareCommits(repo, base, head);
  if (compared === null) throw new ApiError(404, `No common ancestor between ${left} and ${right}.`);
  const ahead = compared.ahead.length;
  const { behind } = compared;
  const paged = call.query.has('page') || call.query.has('per_page');
  const commits = paged ? slice(call, compared.ahead) : { rows: compared.ahead.slice(-250), headers: {} };
  const first = Number(call.query.get('page') ?? '1') <= 1;
  const html = `${htmlUrl(world, repo)}/compare`;
  return {
    status: 200,
    headers: commits.headers,
    json: {
      url: `${repoUrl(world, repo)}/compare/${encodeURIComponent(spec)}`,
      html_url: `${html}/${encodeURIComponent(spec)}`,
      permalink_url: `${html}/${repo.owner}:${base.slice(0, 7)}...${repo.owner}:${head.slice(0, 7)}`,
      diff_url: `${html}/${encodeURIComponent(spec)}.diff`,
      patch_url: `${html}/${encodeURIComponent(spec)}.patch`,
      base_commit: commitItem(world, repo, base),
      merge_base_commit: commitItem(world, repo, compared.mergeBase),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.rows.map((sha) => commitItem(world, repo, sha)),
      files: first ? compared.files.slice(0, 300).map((file) => diffEntry(world, repo, head, file)) : [],
    },
  };
}

/** One side of a comparison, `name` or `owner:name`. */
function sideOf(call: RepoCall, side: string): string | null {
  const colon = side.indexOf(':');
  if (colon < 0) return resolveCommit(call.repo, side);
  const from = headRepo(call.world, call.repo, side.slice(0, colon));
  const sha = from === null ? null : resolveCommit(from, side.slice(colon + 1));
  if (from !== null && sha !== null && from !== call.repo) call.repo.objects.adopt(from.objects);
  return sha;
}

function readImmutable(call: RepoCall): Reply {
  if (!call.repo.immutableReleases) throw notFound();
  return ok({ enabled: true, enforced_by_owner: false });
}
