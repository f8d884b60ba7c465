import { shortSha } from '../../core/amounts.ts';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import type { PullRequestParameters } from './parameters.ts';
import { changedBetween, differingPaths, entriesOf, inTheWay, isWishedCommit } from './branch-commit.ts';
import { OperationError } from '../failure.ts';
import type { Marker, Observed } from '../kind.ts';
import { isMarkedFor, sameText, splitMarker } from '../marker.ts';
import type { CommitInfo, PullRequestInfo } from 'github-client/types';
import type { GitHubReader } from '../ports.ts';

/** What GitHub has for a head and a base, and what that means for a pull request that was asked for. */

type Operation = PlannedOperation<PullRequestParameters>;
/** Whether a marker counts: any when planning, one of a consumed receipt when applying. */
export type IsOurs = (marker: Marker) => Promise<boolean>;

export interface PullRequestVerdict extends Observed {
  /** The open pull request to keep or update, or the merged one. */
  readonly pull: PullRequestInfo | null;
  readonly base: CommitInfo | null;
  /** Where the head branch is; null when it is not there. */
  readonly headSha: string | null;
  /** What the head branch needs: nothing, or a commit of ours on it. */
  readonly branch: 'right' | 'create' | 'replace';
}

interface Facts {
  readonly base: CommitInfo;
  readonly head: CommitInfo | null;
  readonly pulls: readonly PullRequestInfo[];
  /** A commit of the base's history whose files the plan knew. */
  readonly seen: CommitInfo | null;
}

/** Decides. `pulls` are all of this head and base, newest first. */
export async function judgePullRequest(
  operation: Operation,
  reader: GitHubReader,
  pulls: readonly PullRequestInfo[],
  { isOurs, seen }: { isOurs: IsOurs; seen: CommitInfo | null },
): Promise<PullRequestVerdict> {
  const { repository, parameters } = operation;
  const stop = (
    effect: Observed['effect'],
    reason: string,
    pull: PullRequestInfo | null = null,
  ): PullRequestVerdict => ({
    effect,
    reason,
    observed: pull === null ? null : observationOf(pull),
    pull,
    base: null,
    headSha: null,
    branch: 'right',
  });
  const pull = pulls.find(({ state }) => state === 'open') ?? null;
  const before = pull === null ? await earlier(operation, pulls, isOurs) : null;
  const was = `pull request #${String(before?.number)} proposed this and was `;
  if (before?.merged === false) {
    const anew = 'reopen it, or change title or text to propose it anew';
    return stop('conflict', `${was}closed unmerged; ${anew}`, before);
  }
  const [baseRef, headRef] = await Promise.all([
    reader.ref(repository, `heads/${parameters.base}`),
    reader.ref(repository, `heads/${parameters.head}`),
  ]);
  if (baseRef === null) return stop('conflict', `the base branch ${parameters.base} is not there`);
  const base = await mustCommit(reader, repository, baseRef.sha);
  if (before !== null && !(await isReverted(operation, before, base, reader)))
    return stop('none', `${was}merged`, before);
  const reverted = before === null ? [] : [`${was}merged, and reverted since`];
  const head = headRef === null ? null : await mustCommit(reader, repository, headRef.sha);
  const branch = await judgeBranch(operation, reader, { base, head, pulls, seen }, isOurs);
  if ('reason' in branch) {
    if (before === null || branch.effect === 'conflict') return stop(branch.effect, branch.reason, pull);
    const anew = 'GitHub opens none for commits that the base has: make new ones';
    return stop('conflict', `${was}merged, and reverted since; ${anew}`, before);
  }
  const facts = { pull, base, headSha: head?.sha ?? null, branch: branch.branch };
  const observed = pull !== null ? observationOf(pull) : head === null ? null : { id: null, sha: head.sha, url: null };
  const wanting = pull === null ? [] : await missingParts(operation, pull, reader);
  const moves =
    branch.branch === 'replace' ? [`the branch ${parameters.head} moves from ${shortSha(String(head?.sha))}`] : [];
  if (pull === null)
    return { effect: 'create', reason: [...reverted, ...moves].join('; ') || null, observed, ...facts };
  if (branch.branch === 'right' && wanting.length === 0) {
    return { effect: 'none', reason: `pull request #${pull.number} is there already`, observed, ...facts };
  }
  const reason = [`pull request #${pull.number} is updated`, ...moves, ...wanting].join('; ');
  return { effect: 'update', reason, observed, ...facts };
}

/** The newest closed pull request that was made for this very operation. */
async function earlier(
  operation: Operation,
  pulls: readonly PullRequestInfo[],
  isOurs: IsOurs,
): Promise<PullRequestInfo | null> {
  for (const pull of pulls) {
    if (await isMarkedFor(operation, pull.body, 'comment', isOurs)) return pull;
  }
  return null;
}

/**
 * Whether a merged pull request's content is gone again: the base has at each of its paths what it had before, and not what
 * was merged. What changed further since is not reverted.
 */
async function isReverted(
  { repository, parameters: { commit } }: Operation,
  { baseSha, headSha }: PullRequestInfo,
  base: CommitInfo,
  reader: GitHubReader,
): Promise<boolean> {
  const commits = await Promise.all([baseSha, headSha].map((sha) => mustCommit(reader, repository, sha)));
  const trees = await Promise.all([...commits, base].map(({ treeSha }) => entriesOf(reader, repository, treeSha)));
  const paths = commit?.files.map(({ path }) => path) ?? trees.flatMap((entries) => [...entries.keys()]);
  const [old, merged, now] = trees.map((entries) =>
    paths.map((path) => `${entries.get(path)?.mode} ${entries.get(path)?.sha}`),
  );
  const changed = paths.flatMap((_, i) => (old?.[i] === merged?.[i] ? [] : [i]));
  return changed.length > 0 && changed.every((i) => now?.[i] === old?.[i]);
}

async function mustCommit(reader: GitHubReader, repository: string, sha: string): Promise<CommitInfo> {
  const commit = await reader.commit(repository, sha);
  if (commit === null) {
    throw new OperationError(
      'commit_not_found',
      `${repository} has no commit ${sha}, where a branch of it is. Run again.`,
    );
  }
  return commit;
}

type BranchVerdict =
  { readonly branch: PullRequestVerdict['branch'] } | { readonly effect: 'none' | 'conflict'; readonly reason: string };

async function judgeBranch(
  { repository, parameters }: Operation,
  reader: GitHubReader,
  facts: Facts,
  isOurs: IsOurs,
): Promise<BranchVerdict> {
  const { base, head } = facts;
  const { commit: wish, head: name, head_sha: wanted } = parameters;
  if (wish === null) {
    if (head?.sha !== wanted) {
      const where = head === null ? 'is gone' : `is at ${shortSha(head.sha)}`;
      return { effect: 'conflict', reason: `the branch ${name} ${where}, not at ${shortSha(String(wanted))}` };
    }
    const way = await reader.compare(repository, base.sha, head.sha);
    if (way === 'ahead' || way === 'diverged') return { branch: 'right' };
    return { effect: 'none', reason: `${parameters.base} has everything that is on ${name}` };
  }
  if (head !== null && (await isWishedCommit(reader, repository, { base, head, wish }))) return { branch: 'right' };
  const entries = await entriesOf(reader, repository, base.treeSha);
  const differing = await differingPaths(reader, repository, entries, wish.files);
  if (differing.length === 0) return { effect: 'none', reason: `${parameters.base} has these files already` };
  if (facts.seen !== null) {
    const [moved] = changedBetween(await entriesOf(reader, repository, facts.seen.treeSha), entries, differing);
    const since = `${parameters.base} has another ${String(moved)} now than at ${shortSha(facts.seen.sha)}, from which this was made`;
    if (moved !== undefined) return { effect: 'conflict', reason: `${since}; run again on what is there now` };
  }
  const lost = inTheWay(entries, wish.files);
  if (lost !== null) {
    const reason = `${parameters.base} has ${lost}, which these files would replace unnamed; name it in \`files\`, or run again on what is there now`;
    return { effect: 'conflict', reason };
  }
  if (head === null) return { branch: 'create' };
  if (name === parameters.base || name === (await reader.repository(repository)).defaultBranch) {
    return { effect: 'conflict', reason: `${name} is never moved, for others build on it; use another \`head\`` };
  }
  if (await isReplaceable(repository, reader, { ...facts, head }, isOurs)) return { branch: 'replace' };
  const reason = `the branch ${name} is at ${shortSha(head.sha)}, which holds work that is not of MarketOps; use another \`head\``;
  return { effect: 'conflict', reason };
}

/**
 * Whether the head branch is ours, so that it may move. It is when its commit is what a pull request with our marker
 * points at and is merged, or is one single commit on top of the base's history that a pull request with our marker
 * points at, open or closed. Who pushes a commit on top of ours, makes it two. That a branch holds nothing that its base lacks
 * does not make it ours.
 */
async function isReplaceable(
  repository: string,
  reader: GitHubReader,
  { base, head, pulls }: Facts & { head: CommitInfo },
  isOurs: IsOurs,
): Promise<boolean> {
  const inBase = async (sha: string): Promise<boolean> => {
    const way = await reader.compare(repository, base.sha, sha);
    return way === 'behind' || way === 'identical';
  };
  for (const pull of pulls) {
    const { marker } = splitMarker(pull.body, 'comment');
    if (pull.headSha !== head.sha || marker === null || !(await isOurs(marker))) continue;
    if (pull.merged) return true;
    const [parent, ...more] = head.parents;
    if (parent !== undefined && more.length === 0 && (await inBase(parent))) return true;
  }
  return false;
}

/**
 * What an open pull request lacks. Labels, assignees and reviewers that others added stay. `draft` and
 * `maintainer_can_modify` are instructions for its creation: people change them afterwards.
 */
export async function missingParts(
  { repository, parameters }: Operation,
  pull: PullRequestInfo,
  reader: GitHubReader,
): Promise<string[]> {
  const parts: string[] = [];
  if (pull.title !== parameters.title) parts.push('title');
  if (parameters.body !== '' && !sameText(pull.body, parameters.body, 'comment')) parts.push('body');
  if (lacking(parameters.labels, pull.labels).length > 0) parts.push('labels');
  if (lacking(parameters.assignees, pull.assignees).length > 0) parts.push('assignees');
  if (parameters.milestone !== null && pull.milestone !== parameters.milestone) parts.push('milestone');
  if ((await lackingReviewers(repository, parameters, pull, reader)) !== null) parts.push('reviewers');
  return parts;
}

export interface LackingReviewers {
  readonly people: readonly string[];
  readonly teams: readonly string[];
}

/** Whom to ask for a review: whoever is neither asked nor has reviewed. A team counts as heard with any review. */
export async function lackingReviewers(
  repository: string,
  { reviewers, team_reviewers: teams }: PullRequestParameters,
  pull: PullRequestInfo,
  reader: GitHubReader,
): Promise<LackingReviewers | null> {
  const people = lacking(reviewers, pull.reviewers);
  const groups = lacking(teams, pull.teamReviewers);
  if (people.length + groups.length === 0) return null;
  const heard = await reader.reviewedBy(repository, pull.number);
  const left = { people: lacking(people, heard), teams: heard.length === 0 ? groups : [] };
  return left.people.length + left.teams.length === 0 ? null : left;
}

/** Names that are wanted and not there; GitHub compares them without case. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const there = new Set(found.map((name) => name.toLowerCase()));
  return wanted.filter((name) => !there.has(name.toLowerCase()));
}

export function observationOf(pull: PullRequestInfo): Observation {
  return { id: pull.id, sha: pull.headSha, url: pull.url };
}
