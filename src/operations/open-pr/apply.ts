import type { PlannedOperation } from '../../protocol/plan.ts';
import type { PullRequestParameters } from './parameters.ts';
import { makeCommit } from './branch-commit.ts';
import { conflict } from '../failure.ts';
import type { Applied, ApplyContext } from '../kind.ts';
import { bears, isMarkedFor, splitMarker, withMarker } from '../marker.ts';
import type { CommitInfo, PullRequestInfo } from 'github-client/types';
import { lacking, lackingReviewers, missingParts, observationOf } from './state.ts';
import type { PullRequestVerdict } from './state.ts';
import { done, settled } from '../settle.ts';

/** The steps by which a pull request comes to be: each is settled by reading when its answer is lost. */

type Operation = PlannedOperation<PullRequestParameters>;

export async function unchangedPullRequest(
  operation: Operation,
  { pull, base }: PullRequestVerdict,
  context: ApplyContext,
): Promise<Applied> {
  if (pull === null) return { action: 'none', github: { id: null, sha: base?.sha ?? null, url: null }, details: {} };
  const mine = await isMarkedFor(operation, pull.body, 'comment', context.isOurs);
  return pullRequestApplied(operation, mine ? 'adopted' : 'none', pull);
}

/** The head branch as it should be; null when there is nothing to commit. */
export async function bringBranch(
  { repository, parameters, observed }: Operation,
  { branch, base, headSha }: PullRequestVerdict,
  context: ApplyContext,
): Promise<string | null> {
  const { effects, reader } = context;
  const { commit, author, signoff, head } = parameters;
  if (commit === null || branch === 'right') return headSha;
  if (branch === 'replace' && observed?.sha !== headSha) {
    throw conflict(`The branch ${head} moved to ${String(headSha)} since the plan observed it. Plan again.`);
  }
  const made = await makeCommit(repository, base as CommitInfo, { commit, author, signoff }, context);
  if (made === null) return null;
  context.stopIfCancelled();
  const ref = `refs/heads/${head}`;
  await done(
    context,
    () =>
      headSha === null
        ? effects.createRef(repository, ref, made)
        : effects.updateRef(repository, ref, { from: headSha, to: made, force: true }),
    async () => (await reader.ref(repository, `heads/${head}`))?.sha === made,
  );
  context.remains({ what: `the branch ${head}`, github: { id: null, sha: made, url: null } });
  return made;
}

export async function bringPullRequest(
  operation: Operation,
  found: PullRequestInfo | null,
  context: ApplyContext,
): Promise<{ pull: PullRequestInfo; created: boolean }> {
  const { repository, parameters } = operation;
  const { effects, reader, marker } = context;
  const { base, head, title, body, draft, maintainer_can_modify } = parameters;
  const listed = (): Promise<readonly PullRequestInfo[]> => reader.pullRequests(repository, head, base);
  if (found === null) {
    const fields = { title, body: withMarker(body, marker, 'comment'), draft, maintainer_can_modify, head, base };
    const pull = await settled(
      context,
      () => effects.createPullRequest(repository, fields),
      async () => (await listed()).find((pull) => bears(pull, marker)) ?? null,
    );
    return { pull, created: true };
  }
  const text = body === '' ? splitMarker(found.body, 'comment').text : body;
  const pull = await settled(
    context,
    () => effects.updatePullRequest(repository, found.number, { title, body: withMarker(text, marker, 'comment') }),
    async () => {
      const now = await reader.pullRequest(repository, found.number);
      return now !== null && bears(now, marker) && now.title === title ? now : null;
    },
  );
  return { pull, created: false };
}

/**
 * Labels, assignees, milestone and reviewers: adding what is there already changes nothing.
 * @returns whether any were added, so that the pull request is another than the one given
 */
export async function bringParts(
  { repository, parameters }: Operation,
  { pull, created }: { pull: PullRequestInfo; created: boolean },
  context: ApplyContext,
): Promise<boolean> {
  const { effects, reader } = context;
  const { number } = pull;
  let added = false;
  const part = async (write: () => Promise<void>, isThere: (now: PullRequestInfo) => boolean): Promise<void> => {
    context.stopIfCancelled();
    added = true;
    await done(context, write, async () => {
      const now = await reader.pullRequest(repository, number);
      return now !== null && isThere(now);
    });
  };
  const labels = lacking(parameters.labels, pull.labels);
  const assignees = lacking(parameters.assignees, pull.assignees);
  const { milestone, reviewers, team_reviewers: teams } = parameters;
  if (labels.length > 0)
    await part(
      () => effects.addLabels(repository, number, labels),
      (now) => lacking(labels, now.labels).length === 0,
    );
  if (assignees.length > 0)
    await part(
      () => effects.addAssignees(repository, number, assignees),
      (now) => lacking(assignees, now.assignees).length === 0,
    );
  if (milestone !== null && milestone !== pull.milestone)
    await part(
      () => effects.setMilestone(repository, number, milestone),
      (now) => now.milestone === milestone,
    );
  const left = created ? { people: reviewers, teams } : await lackingReviewers(repository, parameters, pull, reader);
  if (left !== null && left.people.length + left.teams.length > 0)
    await part(
      () => effects.requestReviewers(repository, number, left.people, left.teams),
      (now) => lacking(left.people, now.reviewers).length + lacking(left.teams, now.teamReviewers).length === 0,
    );
  return added;
}

/** What a pull request is not that it should be. GitHub leaves out, without a word, assignees who may not be assigned. */
export async function unlike(operation: Operation, headSha: string, found: PullRequestInfo, { reader }: ApplyContext) {
  if (found.headSha !== headSha) return `its head is ${found.headSha}`;
  const lacks = await missingParts(operation, found, reader);
  if (lacks.length === 0) return null;
  return `it lacks ${lacks.join(', ')} (assignees must be assignable in ${operation.repository}, reviewers its collaborators)`;
}

export function pullRequestApplied(
  { parameters }: Operation,
  action: Applied['action'],
  pull: PullRequestInfo,
): Applied {
  return {
    action,
    github: observationOf(pull),
    details: {
      number: pull.number,
      pull_request_number: pull.number,
      pull_request_url: pull.url,
      state: pull.state,
      merged: pull.merged,
      head: parameters.head,
      head_sha: pull.headSha,
      base: parameters.base,
    },
  };
}
