import { forbidden, invalid, notFound, unprocessable, type FieldError } from '../errors.ts';
import { checkText, editIssue, openIssue } from '../issues.ts';
import { page } from '../paging.ts';
import { compareCommits, followBranches, headRepo, type Comparison } from '../pulls.ts';
import { commitItem, diffEntry } from '../render/commits.ts';
import { renderFullPull, renderPull, renderReview } from '../render/pulls.ts';
import { actorName, created, numberParam, ok, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import type { Issue, Pull, Repo } from '../model.ts';

/** Pull requests: https://docs.github.com/rest/pulls */
export const pullRoutes = repoRoutes(['pull_requests'], {
  'GET /pulls': listPulls,
  'POST /pulls': createPull,
  'GET /pulls/{number}': (call) => {
    const { issue, pull } = found(call);
    return ok(renderFullPull(call.repo, issue, pull));
  },
  'PATCH /pulls/{number}': updatePull,
  'GET /pulls/{number}/files': (call) => {
    const { pull } = found(call);
    return page(call, compared(call.repo, pull)?.files ?? [], (file) => diffEntry(call.repo, pull.headSha, file));
  },
  'GET /pulls/{number}/commits': (call) =>
    page(call, compared(call.repo, found(call).pull)?.ahead ?? [], (sha) => commitItem(call.repo, sha)),
  'GET /pulls/{number}/reviews': (call) => {
    const { issue, pull } = found(call);
    return page(call, pull.reviews, (review) => renderReview(call.repo, issue, review));
  },
  'POST /pulls/{number}/requested_reviewers': requestReviewers,
});

interface Found {
  readonly issue: Issue;
  readonly pull: Pull;
}

function found(call: RepoCall): Found {
  const issue = call.repo.issues.get(numberParam(call, 'number'));
  if (issue === undefined || issue.pull === null) throw notFound();
  followBranches(call.repo, issue, issue.pull);
  return { issue, pull: issue.pull };
}

const compared = (repo: Repo, { baseSha, headSha }: Pull): Comparison | null => compareCommits(repo, baseSha, headSha);

function listPulls(call: RepoCall): Reply {
  const { repo, query } = call;
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
  return page(call, listed, ({ issue, pull }) => renderPull(repo, issue, pull));
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
  const from = headRepo(repo, owner);
  const head = from?.head(branch) ?? null;
  const onto = repo.head(base);
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
  const maintainerCanModify = from !== repo && (body.boolean('maintainer_can_modify') ?? true);
  const pull: Pull = {
    ...{ id: world.nextId(), head: branch, headOwner: from.owner, base, headSha: head, baseSha: onto },
    ...{ draft: body.boolean('draft') ?? false, mergedAt: null, mergeCommit: null, maintainerCanModify },
    ...{ reviewers: [], teamReviewers: [], reviews: [] },
  };
  const issue = openIssue(repo, { title, body: text, user: actorName(call), pull });
  return created(renderFullPull(repo, issue, pull), `${repo.url}/pulls/${issue.number}`);
}

function refused(error: Omit<FieldError, 'resource'>): Error {
  return invalid({ resource: 'PullRequest', ...error });
}

function updatePull(call: RepoCall): Reply {
  const { repo, body } = call;
  const { issue, pull } = found(call);
  const base = body.string('base') ?? pull.base;
  editIssue(call, issue, 'PullRequest', (state) => {
    if (repo.head(base) === null) throw refused({ field: 'base', code: 'invalid' });
    const reopened = state === 'open' && issue.state === 'closed';
    if (reopened && pull.mergedAt !== null) throw refused({ field: 'state', code: 'invalid' });
  });
  pull.base = base;
  pull.maintainerCanModify = body.boolean('maintainer_can_modify') ?? pull.maintainerCanModify;
  return ok(renderFullPull(repo, issue, pull));
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
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repo.fullName} repository.`,
    );
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...people.map((login) => world.user(login).login)])];
  pull.teamReviewers = [...new Set([...pull.teamReviewers, ...teams])];
  return created(renderPull(repo, issue, pull));
}
