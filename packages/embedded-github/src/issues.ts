import { nodeId, type Repo, type World } from './world.ts';

/** What somebody said of a pull request; a review that is not submitted (`PENDING`) is seen by its author only. */
export interface PullReview {
  readonly id: number;
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

/** What makes an issue a pull request. */
export interface Pull {
  readonly id: number;
  /** Branch names, without `refs/heads/`. */
  readonly head: string;
  readonly headOwner: string;
  base: string;
  /** Where head and base were when last seen; they follow the branches while the pull request is open. */
  headSha: string;
  baseSha: string;
  draft: boolean;
  mergedAt: string | null;
  mergeCommit: string | null;
  reviewers: string[];
  teamReviewers: string[];
  readonly reviews: PullReview[];
  maintainerCanModify: boolean;
}

/** An issue or, with `pull`, a pull request: they share their numbers, labels and comments. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees: string[];
  milestone: number | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly pull: Pull | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  readonly creator: string;
  readonly createdAt: string;
}

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
