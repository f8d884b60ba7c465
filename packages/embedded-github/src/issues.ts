import { invalid } from './errors.ts';
import { nodeId } from './world.ts';
import type { RepoCall } from './router.ts';
import type { Issue, Label, Pull, Repo } from './model.ts';

/** Characters that title and body of an issue or a pull request, and the body of a comment, may have. */
const TITLE_LIMIT = 256;
export const BODY_LIMIT = 65_536;

/** Opens an issue, or a pull request, under the next number. */
export function openIssue(
  repo: Repo,
  what: { title: string; body: string | null; user: string; pull: Pull | null },
): Issue {
  const now = repo.world.timestamp();
  const issue: Issue = {
    ...what,
    ...{ id: repo.world.nextId(), number: repo.issues.size + 1, state: 'open', milestone: null },
    ...{ labels: [], assignees: [], createdAt: now, updatedAt: now, closedAt: null },
  };
  repo.issues.set(issue.number, issue);
  return issue;
}

/** Refuses a title or a body that is too long for its place. */
export function checkText(title: string, body: string | null, resource: string): void {
  const long = title.length > TITLE_LIMIT ? 'title' : (body ?? '').length > BODY_LIMIT ? 'body' : null;
  if (long === null) return;
  const message = `${long} is too long (maximum is ${long === 'title' ? TITLE_LIMIT : BODY_LIMIT} characters)`;
  throw invalid({ resource, code: 'custom', field: long, message });
}

/** Takes over title, body and state of a request, unless `check` has something against the state that they give. */
export function editIssue(
  { world, body }: RepoCall,
  issue: Issue,
  resource: string,
  check: (state: Issue['state']) => void,
): void {
  const text = body.has('body') ? (body.string('body') ?? null) : issue.body;
  const state = body.string('state') ?? issue.state;
  const title = body.string('title') ?? issue.title;
  checkText(title, text, resource);
  if (state !== 'open' && state !== 'closed') throw invalid({ resource, code: 'invalid', field: 'state' });
  check(state);
  const now = world.timestamp();
  if (state !== issue.state) issue.closedAt = state === 'closed' ? now : null;
  Object.assign(issue, { title, body: text, state, updatedAt: now });
}

/** The label of that name; GitHub makes one when an issue is given a label that is not there. Names ignore case. */
export function labelNamed(repo: Repo, name: string): Label {
  const known = repo.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: repo.world.nextId(), name, color: 'ededed', description: null };
  repo.labels.set(name.toLowerCase(), label);
  return label;
}

/** The node id of an issue, which differs from that of its pull request. */
export const issueNode = (issue: Issue): string => nodeId(issue.pull === null ? 'I' : 'PR', issue.id);
