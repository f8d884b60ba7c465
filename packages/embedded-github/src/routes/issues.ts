import { invalid, notFound, there } from '../errors.ts';
import { needed } from '../fields.ts';
import { BODY_LIMIT, checkText, editIssue, labelNamed } from '../issues.ts';
import { page } from '../paging.ts';
import { renderComment, renderIssue, renderLabel, renderMilestone } from '../render/issues.ts';
import { actorName, created, NO_CONTENT, numberParam, ok, param, repoRoutes } from '../router.ts';
import type { RepoCall, Reply } from '../router.ts';
import type { Comment, Issue, Milestone } from '../model.ts';

/** Labels, assignees, milestones and comments of issues and pull requests: https://docs.github.com/rest/issues */
export const issueRoutes = [
  ...repoRoutes(['issues', 'pull_requests'], {
    'GET /issues/{number}': (call) => ok(renderIssue(call.repo, issueOf(call))),
    'PATCH /issues/{number}': updateIssue,
    'GET /issues/{number}/labels': (call) => page(call, issueOf(call).labels, (name) => renderLabel(call.repo, name)),
    'POST /issues/{number}/labels': (call) => setLabels(call, issueOf(call).labels),
    'PUT /issues/{number}/labels': (call) => setLabels(call, []),
    'DELETE /issues/{number}/labels/{name}': (call) => {
      const issue = issueOf(call);
      const name = param(call, 'name').toLowerCase();
      const kept = issue.labels.filter((label) => label.toLowerCase() !== name);
      if (kept.length === issue.labels.length) throw notFound();
      issue.labels = kept;
      return ok(kept.map((label) => renderLabel(call.repo, label)));
    },
    'POST /issues/{number}/assignees': (call) => {
      const issue = issueOf(call);
      const added = assignable(call, call.body.strings('assignees') ?? []);
      issue.assignees = unique([...issue.assignees, ...added]).slice(0, 10);
      issue.updatedAt = call.world.timestamp();
      return created(renderIssue(call.repo, issue));
    },
    'GET /issues/{number}/comments': (call) => {
      const { number } = issueOf(call);
      const since = Date.parse(call.query.get('since') ?? '');
      const listed = [...call.repo.comments.values()].filter(
        (which) => which.issue === number && !(Date.parse(which.updatedAt) < since),
      );
      return page(call, listed, (which) => renderComment(call.repo, which));
    },
    'POST /issues/{number}/comments': (call) => {
      const { world, repo } = call;
      const body = commentBody(call, true);
      const [createdAt, issue] = [world.timestamp(), issueOf(call).number];
      const made: Comment = { id: world.nextId(), issue, user: actorName(call), body, createdAt, updatedAt: createdAt };
      repo.comments.set(made.id, made);
      return created(renderComment(repo, made));
    },
    'GET /issues/comments/{comment_id}': (call) => ok(renderComment(call.repo, comment(call))),
    'PATCH /issues/comments/{comment_id}': (call) => {
      const found = comment(call);
      found.body = commentBody(call, false);
      found.updatedAt = call.world.timestamp();
      return ok(renderComment(call.repo, found));
    },
    'DELETE /issues/comments/{comment_id}': (call) => {
      call.repo.comments.delete(comment(call).id);
      return NO_CONTENT;
    },
    'GET /assignees/{username}': knows,
    'GET /labels/{name}': (call) =>
      ok(renderLabel(call.repo, there(call.repo.labels.get(param(call, 'name').toLowerCase())).name)),
    'GET /milestones': (call) => {
      const state = call.query.get('state') ?? 'open';
      const listed = [...call.repo.milestones.values()].filter((which) => state === 'all' || which.state === state);
      return page(call, listed, (which) => renderMilestone(call.repo, which));
    },
    'GET /milestones/{number}': (call) =>
      ok(renderMilestone(call.repo, there(call.repo.milestones.get(numberParam(call, 'number'))))),
    'POST /milestones': createMilestone,
  }),
  ...repoRoutes([], { 'GET /collaborators/{username}': knows }),
];

const issueOf = (call: RepoCall): Issue => there(call.repo.issues.get(numberParam(call, 'number')));
const comment = (call: RepoCall): Comment => there(call.repo.comments.get(numberParam(call, 'comment_id')));
const unique = (items: readonly string[]): string[] => [...new Set(items)];

function updateIssue(call: RepoCall): Reply {
  const { repo, body } = call;
  const issue = issueOf(call);
  const milestone = body.raw('milestone') === null ? null : (body.integer('milestone') ?? issue.milestone);
  editIssue(call, issue, 'Issue', () => {
    if (milestone !== null && !repo.milestones.has(milestone))
      throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone' });
  });
  issue.milestone = milestone;
  const labels = body.strings('labels');
  if (labels !== undefined) issue.labels = unique(labels.map((name) => labelNamed(repo, name).name));
  const assignees = body.strings('assignees');
  if (assignees !== undefined) issue.assignees = assignable(call, assignees);
  return ok(renderIssue(repo, issue));
}

/** GitHub leaves out, without a word, whom nobody can assign; here that is whom nobody has heard of. At most ten. */
function assignable({ world }: RepoCall, logins: readonly string[]): string[] {
  const known = logins.filter((login) => world.users.has(login.toLowerCase()));
  return unique(known.map((login) => world.user(login).login)).slice(0, 10);
}

function setLabels(call: RepoCall, kept: readonly string[]): Reply {
  const issue = issueOf(call);
  const names = needed('labels', call.body.strings('labels')).map((name) => labelNamed(call.repo, name).name);
  issue.labels = unique([...kept, ...names]);
  issue.updatedAt = call.world.timestamp();
  return ok(issue.labels.map((name) => renderLabel(call.repo, name)));
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

/** Whether somebody may be assigned, or is a collaborator: here everybody who is known. */
function knows(call: RepoCall): Reply {
  there(call.world.users.get(param(call, 'username').toLowerCase()));
  return NO_CONTENT;
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
  return created(renderMilestone(repo, made));
}
