import { z } from 'zod';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { PullRequestParameters } from './parameters.ts';
import type { PullRequestInfo } from 'github-client/types';
import type { GitHubReader } from '../ports.ts';
import { lacking } from './state.ts';

const VIEWER = 'query Viewer { viewer { login } }';
const viewer = () => z.object({ viewer: z.object({ login: z.string() }) });

/**
 * What GitHub will certainly refuse of reviewers, assignees and milestone when the pull request is there, and what it may
 * refuse or do otherwise than was meant. A token that may not ask learns nothing, and then nothing is said.
 */
export async function partFaults(
  { repository, parameters }: PlannedOperation<PullRequestParameters>,
  pull: PullRequestInfo | null,
  reader: GitHubReader,
): Promise<{ readonly refused: readonly string[]; readonly doubtful: readonly string[] }> {
  const missing = async (folder: string, names: readonly string[], why: string): Promise<string[]> => {
    const found = await Promise.all(names.map((name) => reader.has(`${folder}/${encodeURIComponent(name)}`)));
    return names.filter((_, i) => found[i] === false).map((name) => `${name}: ${why}`);
  };
  const { milestone } = parameters;
  const number = milestone === null || milestone === pull?.milestone ? [] : [String(milestone)];
  const reviewers = lacking(parameters.reviewers, pull?.reviewers ?? []);
  const asked = reviewers.length === 0 ? null : await (pull?.author ?? reader.query(repository, VIEWER, viewer()));
  const author = (typeof asked === 'string' ? asked : asked?.viewer.login)?.toLowerCase();
  const own = reviewers
    .filter((name) => name.toLowerCase() === author)
    .map((name) => `reviewer ${name}: is its author`);
  const at = `/repos/${repository}`;
  const [people, assignees, milestones, teams, labels] = await Promise.all([
    missing('/users', reviewers, 'there is no such account'),
    missing(`${at}/assignees`, lacking(parameters.assignees, pull?.assignees ?? []), 'cannot be assigned'),
    missing(`${at}/milestones`, number, 'there is none of that number'),
    missing(
      `/orgs/${String(repository.split('/')[0])}/teams`,
      parameters.team_reviewers,
      'no team that this token sees',
    ),
    missing(`${at}/labels`, lacking(parameters.labels, pull?.labels ?? []), 'made anew'),
  ]);
  const refused = [
    ...people.map((text) => `reviewer ${text}`),
    ...assignees.map((text) => `assignee ${text}`),
    ...milestones.map((text) => `milestone ${text}`),
  ];
  const doubtful = [...teams.map((text) => `team reviewer ${text}`), ...labels.map((text) => `label ${text}`)];
  return pull === null ? { refused, doubtful: [...own, ...doubtful] } : { refused: [...own, ...refused], doubtful };
}
