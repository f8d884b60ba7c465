import { z } from 'zod';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { PullRequestParameters } from './parameters.ts';
import type { GitHubReader, PullRequestInfo } from '../ports.ts';
import { lacking } from './state.ts';

/**
 * Reviewers, assignees, milestone and labels are refused when the pull request is there: looked up before. A token that may
 * not ask learns nothing, and then nothing is said.
 */
type Operation = PlannedOperation<PullRequestParameters>;
const VIEWER = 'query Viewer { viewer { login } }';
const viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** Reviewers who are its author, or will be: whom this token acts for. */
export async function reviewingAuthors(
  { repository, parameters: { reviewers } }: Operation,
  pull: PullRequestInfo | null,
  reader: GitHubReader,
): Promise<string[]> {
  const asked = lacking(reviewers, pull?.reviewers ?? []);
  if (asked.length === 0) return [];
  const author = pull?.author ?? (await reader.query(repository, VIEWER, viewer))?.viewer.login;
  return asked.filter((name) => name.toLowerCase() === author?.toLowerCase());
}

/** What GitHub will certainly refuse of it, and what it may refuse or do otherwise than was meant. */
export async function partFaults(
  operation: Operation,
  pull: PullRequestInfo | null,
  reader: GitHubReader,
): Promise<{ readonly refused: readonly string[]; readonly doubtful: readonly string[] }> {
  const { repository, parameters } = operation;
  const { milestone } = parameters;
  const missing = async (folder: string, wanted: readonly string[], has: readonly string[] = []): Promise<string[]> => {
    const names = lacking(wanted, has);
    const found = await Promise.all(names.map((name) => reader.has(`${folder}/${encodeURIComponent(name)}`)));
    return names.filter((_, i) => found[i] === false);
  };
  const at = `/repos/${repository}`;
  const own = await reviewingAuthors(operation, pull, reader);
  const others = lacking(parameters.reviewers, [...own, ...(pull?.reviewers ?? [])]);
  const [nobody, outside, assignees, milestones, teams, labels] = await Promise.all([
    missing('/users', others),
    missing(`${at}/collaborators`, others),
    missing(`${at}/assignees`, parameters.assignees, pull?.assignees),
    missing(`${at}/milestones`, milestone === null ? [] : [String(milestone)], [String(pull?.milestone)]),
    missing(`/orgs/${String(repository.split('/')[0])}/teams`, parameters.team_reviewers, pull?.teamReviewers),
    missing(`${at}/labels`, parameters.labels, pull?.labels),
  ]);
  const authors = own.map((name) => `reviewer ${name}: nobody is asked to review an own pull request`);
  return {
    refused: [
      ...(pull === null ? [] : authors),
      ...nobody.map((name) => `reviewer ${name}: there is no such account`),
      ...assignees.map((name) => `assignee ${name}: cannot be assigned in ${repository}`),
      ...milestones.map((number) => `milestone ${number}: ${repository} has none of that number`),
    ],
    doubtful: [
      ...(pull === null ? authors.map((text) => `${text}, should this token open it`) : []),
      ...lacking(outside, nobody).map((name) => `reviewer ${name}: no collaborator that this token sees`),
      ...teams.map((slug) => `team reviewer ${slug}: no team that this token sees`),
      ...labels.map((name) => `label ${name}: made anew`),
    ],
  };
}
