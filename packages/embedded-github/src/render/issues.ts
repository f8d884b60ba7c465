import { issueNode, labelNamed } from '../issues.ts';
import { nodeId, type World } from '../world.ts';
import { htmlUrl, repoUrl } from './repos.ts';
import { simpleUser } from './users.ts';
import type { Comment, Issue, Milestone, Repo } from '../model.ts';

/** An issue (`issue`); of a pull request, the part of it that is an issue. */
export function renderIssue(world: World, repo: Repo, issue: Issue): Record<string, unknown> {
  const url = `${repoUrl(world, repo)}/issues/${issue.number}`;
  const html = `${htmlUrl(world, repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
  const pull = `${repoUrl(world, repo)}/pulls/${issue.number}`;
  return {
    url,
    repository_url: repoUrl(world, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    ...issueCore(world, repo, issue),
    state_reason: null,
    comments: [...repo.comments.values()].filter((comment) => comment.issue === issue.number).length,
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: pull,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}

/** The fields that issues and pull requests share. */
export function issueCore(world: World, repo: Repo, issue: Issue): Record<string, unknown> {
  const milestone = issue.milestone === null ? undefined : repo.milestones.get(issue.milestone);
  return {
    id: issue.id,
    node_id: issueNode(issue),
    number: issue.number,
    title: issue.title,
    user: simpleUser(world, issue.user),
    labels: issue.labels.map((name) => renderLabel(world, repo, name)),
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    assignee: issue.assignees[0] === undefined ? null : simpleUser(world, issue.assignees[0]),
    assignees: issue.assignees.map((login) => simpleUser(world, login)),
    milestone: milestone === undefined ? null : renderMilestone(world, repo, milestone),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: issue.user === repo.owner ? 'OWNER' : 'CONTRIBUTOR',
    body: issue.body,
  };
}

/** A label (`label`). */
export function renderLabel(world: World, repo: Repo, name: string): Record<string, unknown> {
  const label = labelNamed(world, repo, name);
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repoUrl(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description ?? '',
    color: label.color,
    default: false,
  };
}

/** A milestone (`milestone`). */
export function renderMilestone(world: World, repo: Repo, milestone: Milestone): Record<string, unknown> {
  const url = `${repoUrl(world, repo)}/milestones/${milestone.number}`;
  const within = [...repo.issues.values()].filter((issue) => issue.milestone === milestone.number);
  return {
    url,
    html_url: `${htmlUrl(world, repo)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('MI', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: simpleUser(world, milestone.creator),
    open_issues: within.filter((issue) => issue.state === 'open').length,
    closed_issues: within.filter((issue) => issue.state === 'closed').length,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    due_on: null,
    closed_at: null,
  };
}

/** A comment on an issue or a pull request (`issue-comment`). */
export function renderComment(world: World, repo: Repo, comment: Comment): Record<string, unknown> {
  const kind = repo.issues.get(comment.issue)?.pull === null ? 'issues' : 'pull';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${repoUrl(world, repo)}/issues/comments/${comment.id}`,
    html_url: `${htmlUrl(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(world, repo)}/issues/${comment.issue}`,
    user: simpleUser(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user === repo.owner ? 'OWNER' : 'CONTRIBUTOR',
    body: comment.body,
  };
}
