import { forbidden, invalid, notFound, unprocessable, type FieldError } from '../errors.ts';
import { openIssue } from '../issues.ts';
import { page } from '../paging.ts';
import { compareCommits, followBranches, headRepo } from '../pulls.ts';
import { commitItem, diffEntry } from '../render/commits.ts';
import { renderFullPull, renderPull, renderReview } from '../render/pulls.ts';
import { headOf } from '../resolve.ts';
import { actorName, numberParam, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import type { Issue, Pull } from '../model.ts';

const READ = [['pull_requests', 'read']] as const;
const WRITE = [['pull_requests', 'write']] as const;

/** Characters the body of an issue, a pull request or a comment may have. */
export const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;

/** Pull requests: https://docs.github.com/rest/pulls */
export const pullRoutes: readonly Route[] = [
  repoRoute('GET', '/pulls', READ, listPulls),
  repoRoute('POST', '/pulls', WRITE, createPull),
  repoRoute('GET', '/pulls/{number}', READ, (call) => ok(call, 200, found(call))),
  repoRoute('PATCH', '/pulls/{number}', WRITE, updatePull),
  repoRoute('GET', '/pulls/{number}/files', READ, listFiles),
  repoRoute('GET', '/pulls/{number}/commits', READ, listCommits),
  repoRoute('GET', '/pulls/{number}/reviews', READ, listReviews),
  repoRoute('POST', '/pulls/{number}/requested_reviewers', WRITE, requestReviewers),
];

interface Found {
  readonly issue: Issue;
  readonly pull: Pull;
}

function found(call: RepoCall): Found {
  const issue = call.repo.issues.get(numberParam(call, 'number'));
  if (issue === undefined || issue.pull === null) throw notFound();
  followBranches(call.world, call.repo, issue, issue.pull);
  return { issue, pull: issue.pull };
}

function ok(call: RepoCall, status: number, { issue, pull }: Found): Reply {
  return { status, json: renderFullPull(call.world, call.repo, issue, pull) };
}

function listPulls(call: RepoCall): Reply {
  const { world, repo, query } = call;
  const state = query.get('state') ?? 'open';
  const [owner, branch] = splitHead(query.get('head') ?? '', '');
  const base = query.get('base');
  const listed: Found[] = [...repo.issues.values()]
    .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
    .filter(
      ({ issue, pull }) =>
        (state === 'all' || issue.state === state) &&
        (base === null || pull.base === base) &&
        // GitHub heeds the head filter only in the form owner:branch.
        (owner === '' || (pull.headOwner.toLowerCase() === owner.toLowerCase() && pull.head === branch)),
    );
  const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc';
  if (!ascending) listed.reverse();
  return page(call, listed, ({ issue, pull }) => renderPull(world, repo, issue, pull));
}

/** `owner:branch` in its parts; without an owner, `otherwise` is it. */
function splitHead(head: string, otherwise: string): [owner: string, branch: string] {
  const colon = head.indexOf(':');
  return colon < 0 ? [otherwise, head] : [head.slice(0, colon), head.slice(colon + 1)];
}

function createPull(call: RepoCall): Reply {
  const { world, repo, body } = call;
  if (call.actor.app && !repo.pullsCreationAllowed) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  }
  const base = body.required('base');
  const [owner, branch] = splitHead(body.required('head'), repo.owner);
  const title = body.string('title') ?? '';
  const text = body.string('body') ?? null;
  if (title.trim() === '') throw refused({ field: 'title', code: 'missing_field' });
  checkText(title, text, 'PullRequest');
  const from = headRepo(world, repo, owner);
  const head = from === null ? null : headOf(from, branch);
  const onto = headOf(repo, base);
  if (onto === null) throw refused({ field: 'base', code: 'invalid' });
  if (from === null || head === null) throw refused({ field: 'head', code: 'invalid' });
  const same = [...repo.issues.values()].some(
    ({ state, pull }) =>
      state === 'open' && pull?.headOwner === from.owner && pull.head === branch && pull.base === base,
  );
  if (same) throw refused({ code: 'custom', message: `A pull request already exists for ${from.owner}:${branch}.` });
  if (from !== repo) repo.objects.adopt(from.objects);
  const compared = compareCommits(repo, onto, head);
  if (compared === null) {
    const message = `The ${base} branch has no history in common with ${body.required('head')}`;
    throw refused({ code: 'custom', message });
  }
  if (compared.ahead.length === 0) {
    throw refused({ code: 'custom', message: `No commits between ${base} and ${body.required('head')}` });
  }
  const pull: Pull = {
    id: world.nextId(),
    head: branch,
    headOwner: from.owner,
    base,
    headSha: head,
    baseSha: onto,
    draft: body.boolean('draft') ?? false,
    mergedAt: null,
    mergeCommit: null,
    reviewers: [],
    teamReviewers: [],
    reviews: [],
    maintainerCanModify: from !== repo && (body.boolean('maintainer_can_modify') ?? true),
  };
  const issue = openIssue(world, repo, { title, body: text, user: actorName(call), pull });
  const reply = ok(call, 201, { issue, pull });
  return {
    ...reply,
    headers: { location: `${world.urls.api}/repos/${repo.owner}/${repo.name}/pulls/${issue.number}` },
  };
}

function refused(error: Omit<FieldError, 'resource'>): Error {
  return invalid({ resource: 'PullRequest', ...error });
}

/** Refuses a title or a body that is too long for its place. */
export function checkText(title: string, body: string | null, resource: string): void {
  const long = title.length > TITLE_LIMIT ? 'title' : (body ?? '').length > BODY_LIMIT ? 'body' : null;
  if (long === null) return;
  const message = `${long} is too long (maximum is ${long === 'title' ? TITLE_LIMIT : BODY_LIMIT} characters)`;
  throw invalid({ resource, code: 'custom', field: long, message });
}

function updatePull(call: RepoCall): Reply {
  const { repo, world, body } = call;
  const { issue, pull } = found(call);
  const text = body.has('body') ? (body.string('body') ?? null) : issue.body;
  const state = body.string('state') ?? issue.state;
  const base = body.string('base') ?? pull.base;
  const title = body.string('title') ?? issue.title;
  checkText(title, text, 'PullRequest');
  if (state !== 'open' && state !== 'closed') throw refused({ field: 'state', code: 'invalid' });
  if (headOf(repo, base) === null) throw refused({ field: 'base', code: 'invalid' });
  if (state === 'open' && issue.state === 'closed' && pull.mergedAt !== null) {
    throw refused({ field: 'state', code: 'invalid' });
  }
  issue.title = title;
  issue.body = text;
  pull.base = base;
  pull.maintainerCanModify = body.boolean('maintainer_can_modify') ?? pull.maintainerCanModify;
  if (state !== issue.state) issue.closedAt = state === 'closed' ? world.timestamp() : null;
  issue.state = state;
  issue.updatedAt = world.timestamp();
  return ok(call, 200, { issue, pull });
}

function listFiles(call: RepoCall): Reply {
  const { world, repo } = call;
  const { pull } = found(call);
  const files = compareCommits(repo, pull.baseSha, pull.headSha)?.files ?? [];
  return page(call, files, (file) => diffEntry(world, repo, pull.headSha, file));
}

function listCommits(call: RepoCall): Reply {
  const { world, repo } = call;
  const { pull } = found(call);
  const commits = compareCommits(repo, pull.baseSha, pull.headSha)?.ahead ?? [];
  return page(call, commits, (sha) => commitItem(world, repo, sha));
}

function listReviews(call: RepoCall): Reply {
  const { world, repo } = call;
  const { issue, pull } = found(call);
  return page(call, pull.reviews, (review) => renderReview(world, repo, issue, review));
}

function requestReviewers(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const { issue, pull } = found(call);
  const people = body.strings('reviewers') ?? [];
  const teams = body.strings('team_reviewers') ?? [];
  if (people.some((login) => login.toLowerCase() === issue.user.toLowerCase())) {
    throw unprocessable('Review cannot be requested from pull request author.');
  }
  const known =
    people.every((login) => world.users.has(login.toLowerCase())) &&
    teams.every((slug) => world.teams.has(`${repo.owner}/${slug}`.toLowerCase()));
  if (!known) {
    throw unprocessable(
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repo.owner}/${repo.name} repository.`,
    );
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...people.map((login) => world.user(login).login)])];
  pull.teamReviewers = [...new Set([...pull.teamReviewers, ...teams])];
  return { status: 201, json: renderPull(world, repo, issue, pull) };
}
