import { nodeId, type World } from './world.ts';
import type { Issue, Label, Pull, Repo } from './model.ts';

/** Opens an issue, or a pull request, under the next number. */
export function openIssue(
  world: World,
  repo: Repo,
  what: { title: string; body: string | null; user: string; pull: Pull | null },
): Issue {
  const now = world.timestamp();
  const issue: Issue = {
    ...what,
    id: world.nextId(),
    number: repo.issues.size + 1,
    state: 'open',
    labels: [],
    assignees: [],
    milestone: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  repo.issues.set(issue.number, issue);
  return issue;
}

/** The label of that name; GitHub makes one when an issue is given a label that is not there. Names ignore case. */
export function labelNamed(world: World, repo: Repo, name: string): Label {
  const known = repo.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: world.nextId(), name, color: 'ededed', description: null };
  repo.labels.set(name.toLowerCase(), label);
  return label;
}

/** The node id of an issue, which differs from that of its pull request. */
export function issueNode(issue: Issue): string {
  return nodeId(issue.pull === null ? 'I' : 'PR', issue.id);
}
