import { invalid, notFound, there } from '../errors.ts';
import { needed } from '../fields.ts';
import { labelNamed } from '../issues.ts';
import { page } from '../paging.ts';
import { renderComment, renderIssue, renderLabel, renderMilestone } from '../render/issues.ts';
import { actorName, numberParam, param, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import { BODY_LIMIT, checkText } from './pulls.ts';
import type { Comment, Issue, Milestone } from '../model.ts';

const READ = [
  ['issues', 'read'],
  ['pull_requests', 'read'],
] as const;
const WRITE = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
] as const;

/** Labels, assignees, milestones and comments of issues and pull requests: https://docs.github.com/rest/issues */
export const issueRoutes: readonly Route[] = [
  repoRoute('GET', '/issues/{number}', READ, (call) => shown(call, 200)),
  repoRoute('PATCH', '/issues/{number}', WRITE, updateIssue),
  repoRoute('GET', '/issues/{number}/labels', READ, listLabels),
  repoRoute('POST', '/issues/{number}/labels', WRITE, (call) => setLabels(call, true)),
  repoRoute('PUT', '/issues/{number}/labels', WRITE, (call) => setLabels(call, false)),
  repoRoute('DELETE', '/issues/{number}/labels/{name}', WRITE, removeLabel),
  repoRoute('POST', '/issues/{number}/assignees', WRITE, addAssignees),
  repoRoute('GET', '/issues/{number}/comments', READ, listComments),
  repoRoute('POST', '/issues/{number}/comments', WRITE, createComment),
  repoRoute('GET', '/issues/comments/{comment_id}', READ, (call) => ok(call, 200, comment(call))),
  repoRoute('PATCH', '/issues/comments/{comment_id}', WRITE, updateComment),
  repoRoute('DELETE', '/issues/comments/{comment_id}', WRITE, deleteComment),
  repoRoute('GET', '/assignees/{username}', READ, knows),
  repoRoute('GET', '/collaborators/{username}', [], knows),
  repoRoute('GET', '/labels/{name}', READ, readLabel),
  repoRoute('GET', '/milestones', READ, listMilestones),
  repoRoute('GET', '/milestones/{number}', READ, readMilestone),
  repoRoute('POST', '/milestones', WRITE, createMilestone),
];

function issueOf(call: RepoCall): Issue {
  return there(call.repo.issues.get(numberParam(call, 'number')));
}

function shown(call: RepoCall, status: number): Reply {
  return { status, json: renderIssue(call.world, call.repo, issueOf(call)) };
}

function updateIssue(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const issue = issueOf(call);
  const text = body.has('body') ? (body.string('body') ?? null) : issue.body;
  const milestone = body.raw('milestone') === null ? null : (body.integer('milestone') ?? issue.milestone);
  const state = body.string('state') ?? issue.state;
  const title = body.string('title') ?? issue.title;
  checkText(title, text, 'Issue');
  if (milestone !== null && !repo.milestones.has(milestone)) {
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone' });
  }
  if (state !== 'open' && state !== 'closed') throw invalid({ resource: 'Issue', code: 'invalid', field: 'state' });
  issue.title = title;
  issue.body = text;
  issue.milestone = milestone;
  if (state !== issue.state) issue.closedAt = state === 'closed' ? world.timestamp() : null;
  issue.state = state;
  const labels = body.strings('labels');
  if (labels !== undefined) issue.labels = unique(labels.map((name) => labelNamed(world, repo, name).name));
  const assignees = body.strings('assignees');
  if (assignees !== undefined) issue.assignees = assignable(call, assignees);
  issue.updatedAt = world.timestamp();
  return shown(call, 200);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** GitHub leaves out, without a word, whom nobody can assign; here that is whom nobody has heard of. At most ten. */
function assignable(call: RepoCall, logins: readonly string[]): string[] {
  const known = logins.filter((login) => call.world.users.has(login.toLowerCase()));
  return unique(known.map((login) => call.world.user(login).login)).slice(0, 10);
}

function listLabels(call: RepoCall): Reply {
  return page(call, issueOf(call).labels, (name) => renderLabel(call.world, call.repo, name));
}

function setLabels(call: RepoCall, keep: boolean): Reply {
  const issue = issueOf(call);
  const names = needed('labels', call.body.strings('labels')).map(
    (name) => labelNamed(call.world, call.repo, name).name,
  );
  issue.labels = unique([...(keep ? issue.labels : []), ...names]);
  issue.updatedAt = call.world.timestamp();
  return { status: 200, json: issue.labels.map((name) => renderLabel(call.world, call.repo, name)) };
}

function removeLabel(call: RepoCall): Reply {
  const issue = issueOf(call);
  const name = param(call, 'name').toLowerCase();
  if (!issue.labels.some((label) => label.toLowerCase() === name)) throw notFound();
  issue.labels = issue.labels.filter((label) => label.toLowerCase() !== name);
  return { status: 200, json: issue.labels.map((label) => renderLabel(call.world, call.repo, label)) };
}

function addAssignees(call: RepoCall): Reply {
  const issue = issueOf(call);
  issue.assignees = unique([...issue.assignees, ...assignable(call, call.body.strings('assignees') ?? [])]).slice(
    0,
    10,
  );
  issue.updatedAt = call.world.timestamp();
  return shown(call, 201);
}

function comment(call: RepoCall): Comment {
  return there(call.repo.comments.get(numberParam(call, 'comment_id')));
}

function ok(call: RepoCall, status: number, which: Comment): Reply {
  return { status, json: renderComment(call.world, call.repo, which) };
}

function listComments(call: RepoCall): Reply {
  const { number } = issueOf(call);
  const since = Date.parse(call.query.get('since') ?? '');
  const listed = [...call.repo.comments.values()].filter(
    (which) => which.issue === number && !(Date.parse(which.updatedAt) < since),
  );
  return page(call, listed, (which) => renderComment(call.world, call.repo, which));
}

function createComment(call: RepoCall): Reply {
  const { world, repo } = call;
  const body = commentBody(call, true);
  const now = world.timestamp();
  const made: Comment = {
    id: world.nextId(),
    issue: issueOf(call).number,
    user: actorName(call),
    body,
    createdAt: now,
    updatedAt: now,
  };
  repo.comments.set(made.id, made);
  return ok(call, 201, made);
}

function updateComment(call: RepoCall): Reply {
  const found = comment(call);
  found.body = commentBody(call, false);
  found.updatedAt = call.world.timestamp();
  return ok(call, 200, found);
}

function deleteComment(call: RepoCall): Reply {
  call.repo.comments.delete(comment(call).id);
  return { status: 204 };
}

/** Creating and changing a comment that is too long are refused in different words. */
function commentBody(call: RepoCall, created: boolean): string {
  const body = call.body.required('body');
  if (created && body.length > BODY_LIMIT) {
    const message = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
    throw invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  }
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  checkText('', body, 'IssueComment');
  return body;
}

function readLabel(call: RepoCall): Reply {
  const label = there(call.repo.labels.get(param(call, 'name').toLowerCase()));
  return { status: 200, json: renderLabel(call.world, call.repo, label.name) };
}

function listMilestones(call: RepoCall): Reply {
  const state = call.query.get('state') ?? 'open';
  const listed = [...call.repo.milestones.values()].filter((which) => state === 'all' || which.state === state);
  return page(call, listed, (which) => renderMilestone(call.world, call.repo, which));
}

function readMilestone(call: RepoCall): Reply {
  const found = there(call.repo.milestones.get(numberParam(call, 'number')));
  return { status: 200, json: renderMilestone(call.world, call.repo, found) };
}

/** Whether somebody may be assigned, or is a collaborator: here everybody who is known. */
function knows(call: RepoCall): Reply {
  if (!call.world.users.has(param(call, 'username').toLowerCase())) throw notFound();
  return { status: 204 };
}

function createMilestone(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const title = body.required('title');
  if ([...repo.milestones.values()].some((which) => which.title === title)) {
    throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
  }
  const made: Milestone = {
    id: world.nextId(),
    number: repo.milestones.size + 1,
    title,
    description: body.string('description') ?? null,
    state: body.string('state') === 'closed' ? 'closed' : 'open',
    creator: actorName(call),
    createdAt: world.timestamp(),
  };
  repo.milestones.set(made.number, made);
  return { status: 201, json: renderMilestone(world, repo, made) };
}
