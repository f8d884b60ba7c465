import { issueNode, labelNamed } from '../issues.ts';
import { nodeId } from '../world.ts';
import { below, shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Comment, Issue, Milestone, Repo } from '../model.ts';

/** An issue (`issue`); of a pull request, the part of it that is an issue. */
export function renderIssue(repo: Repo, issue: Issue): Record<string, unknown> {
  const { pull, number } = issue;
  const url = `${repo.url}/issues/${number}`;
  const html = `${repo.html}/${pull === null ? 'issues' : 'pull'}/${number}`;
  return {
    ...issueCore(repo, issue),
    url,
    repository_url: repo.url,
    ...below(url, { labels_url: '/labels{/name}', comments_url: '/comments', events_url: '/events' }),
    html_url: html,
    state_reason: null,
    comments: commentsOf(repo, issue),
    ...(pull === null
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${repo.url}/pulls/${number}`,
            ...below(html, { html_url: '', diff_url: '.diff', patch_url: '.patch' }),
            merged_at: pull.mergedAt,
          },
        }),
  };
}

export const commentsOf = (repo: Repo, { number }: Issue): number =>
  [...repo.comments.values()].filter((comment) => comment.issue === number).length;

/** What somebody is to the repository in whose issue they write. */
export const associationOf = (repo: Repo, user: string): string => (user === repo.owner ? 'OWNER' : 'CONTRIBUTOR');

/** The fields that issues and pull requests share. */
export function issueCore(repo: Repo, issue: Issue): Record<string, unknown> {
  const milestone = issue.milestone === null ? undefined : repo.milestones.get(issue.milestone);
  const assignees = issue.assignees.map((login) => simpleUser(repo.world, login));
  return {
    ...shown(issue, 'id', 'number', 'title', 'body', 'state', 'createdAt', 'updatedAt', 'closedAt'),
    node_id: issueNode(issue),
    user: simpleUser(repo.world, issue.user),
    labels: issue.labels.map((name) => renderLabel(repo, name)),
    locked: false,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === undefined ? null : renderMilestone(repo, milestone),
    author_association: associationOf(repo, issue.user),
  };
}

/** A label (`label`). */
export function renderLabel(repo: Repo, name: string): Record<string, unknown> {
  const label = labelNamed(repo, name);
  return {
    ...shown(label, 'id', 'name', 'color'),
    node_id: nodeId('LA', label.id),
    url: `${repo.url}/labels/${encodeURIComponent(label.name)}`,
    description: label.description ?? '',
    default: false,
  };
}

/** A milestone (`milestone`). */
export function renderMilestone(repo: Repo, milestone: Milestone): Record<string, unknown> {
  const url = `${repo.url}/milestones/${milestone.number}`;
  const within = (state: string): number =>
    [...repo.issues.values()].filter((issue) => issue.milestone === milestone.number && issue.state === state).length;
  return {
    ...shown(milestone, 'id', 'number', 'title', 'description', 'state', 'createdAt'),
    url,
    html_url: `${repo.html}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    node_id: nodeId('MI', milestone.id),
    creator: simpleUser(repo.world, milestone.creator),
    open_issues: within('open'),
    closed_issues: within('closed'),
    updated_at: milestone.createdAt,
    due_on: null,
    closed_at: null,
  };
}

/** A comment on an issue or a pull request (`issue-comment`). */
export function renderComment(repo: Repo, comment: Comment): Record<string, unknown> {
  const kind = repo.issues.get(comment.issue)?.pull === null ? 'issues' : 'pull';
  return {
    ...shown(comment, 'id', 'body', 'createdAt', 'updatedAt'),
    node_id: nodeId('IC', comment.id),
    url: `${repo.url}/issues/comments/${comment.id}`,
    html_url: `${repo.html}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repo.url}/issues/${comment.issue}`,
    user: simpleUser(repo.world, comment.user),
    author_association: associationOf(repo, comment.user),
  };
}
