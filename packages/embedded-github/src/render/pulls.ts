import { compareCommits, followBranches, headRepo } from '../pulls.ts';
import { nodeId, type World } from '../world.ts';
import { associationOf, commentsOf, issueCore } from './issues.ts';
import { fullRepo } from './repos.ts';
import { below, shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Issue, Pull, PullReview, Repo } from '../model.ts';

/** A pull request in a list (`pull-request-simple`). */
export function renderPull(repo: Repo, issue: Issue, pull: Pull): Record<string, unknown> {
  followBranches(repo, issue, pull);
  const url = `${repo.url}/pulls/${issue.number}`;
  const issueUrl = `${repo.url}/issues/${issue.number}`;
  const html = `${repo.html}/pull/${issue.number}`;
  const more = {
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repo.url}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repo.url}/statuses/${pull.headSha}`,
  };
  const side = (owner: string, ref: string, sha: string): Record<string, unknown> => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(repo.world, owner),
    repo: fullRepo(headRepo(repo, owner) ?? repo),
  });
  return {
    ...issueCore(repo, issue),
    ...shown(pull, 'id', 'draft', 'mergedAt'),
    url,
    ...below(html, { html_url: '', diff_url: '.diff', patch_url: '.patch' }),
    ...Object.fromEntries(Object.entries(more).map(([name, href]) => [`${name}_url`, href])),
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.reviewers.map((login) => simpleUser(repo.world, login)),
    requested_teams: pull.teamReviewers.map((slug) => renderTeam(repo.world, repo.owner, slug)),
    head: side(pull.headOwner, pull.head, pull.headSha),
    base: side(repo.owner, pull.base, pull.baseSha),
    _links: Object.fromEntries(Object.entries({ self: url, html, ...more }).map(([name, href]) => [name, { href }])),
    auto_merge: null,
  };
}

/** A pull request by itself (`pull-request`). */
export function renderFullPull(repo: Repo, issue: Issue, pull: Pull): Record<string, unknown> {
  const simple = renderPull(repo, issue, pull);
  const compared = compareCommits(repo, pull.baseSha, pull.headSha);
  const files = compared?.files ?? [];
  const merged = pull.mergedAt !== null;
  return {
    ...simple,
    merged,
    mergeable: merged ? null : true,
    rebaseable: merged ? null : true,
    mergeable_state: merged ? 'unknown' : 'clean',
    merged_by: null,
    comments: commentsOf(repo, issue),
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: compared?.ahead.length ?? 0,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** A review of a pull request (`pull-request-review`). */
export function renderReview(repo: Repo, issue: Issue, review: PullReview): Record<string, unknown> {
  const html = `${repo.html}/pull/${issue.number}`;
  const pull = `${repo.url}/pulls/${issue.number}`;
  return {
    ...shown(review, 'id', 'body', 'state', 'submittedAt'),
    node_id: nodeId('PRR', review.id),
    user: simpleUser(repo.world, review.user),
    html_url: `${html}#pullrequestreview-${review.id}`,
    pull_request_url: pull,
    author_association: associationOf(repo, review.user),
    _links: { html: { href: `${html}#pullrequestreview-${review.id}` }, pull_request: { href: pull } },
    commit_id: review.commit,
  };
}

/** A team (`team`, `team-simple`). */
export function renderTeam(world: World, org: string, slug: string): Record<string, unknown> {
  const team = world.teams.get(`${org}/${slug}`.toLowerCase());
  const id = team?.id ?? 0;
  const organization = world.user(org).id;
  const url = `${world.urls.api}/organizations/${organization}/team/${id}`;
  return {
    id,
    node_id: nodeId('T', id),
    name: team?.name ?? slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    html_url: `${world.urls.server}/orgs/${org}/teams/${slug}`,
    ...below(url, { url: '', members_url: '/members{/member}', repositories_url: '/repos' }),
    type: 'organization',
    organization_id: organization,
    parent: null,
  };
}
