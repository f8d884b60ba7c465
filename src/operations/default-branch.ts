import { MarketOpsError } from '../core/errors.ts';
import { z } from 'zod';
import { APPROVERS_PATH } from '../protocol/vocabulary.ts';
import type { GitHubReader } from './ports.ts';

/** A state of a repository's files; null for one that is not there. */
export interface Source {
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly commit: string;
  readonly branch: string;
}

/** The default branch at its newest commit, read through the API: what a checkout holds does not matter. */
export async function defaultBranch(reader: GitHubReader, repository: string): Promise<Source> {
  const { defaultBranch: branch } = await reader.repository(repository);
  const commit = await reader.commit(repository, `refs/heads/${branch}`);
  if (commit === null) {
    throw new MarketOpsError(
      'not_found',
      `The default branch ${branch} of ${repository} has no commit; push one first.`,
    );
  }
  return { read: (path) => reader.file(repository, path, commit.sha), commit: commit.sha, branch };
}

/** More versions of a list than a repository can sensibly have had. */
const MOST_LISTS = 200;

/** Every list of approvers that a branch has had. */
export async function approverLists(reader: GitHubReader, repository: string, branch: string): Promise<Uint8Array[]> {
  const path = `/commits?path=${encodeURIComponent(APPROVERS_PATH)}&sha=${encodeURIComponent(branch)}`;
  const commits = await reader.list(repository, path, z.object({ sha: z.string() }));
  if (commits.length > MOST_LISTS)
    throw new MarketOpsError(
      'too_many_approvers',
      `${APPROVERS_PATH} of ${repository} was changed ${commits.length} times. Name the lists to believe instead.`,
    );
  const lists = await Promise.all(commits.map(({ sha }) => reader.file(repository, APPROVERS_PATH, sha)));
  return lists.filter((list) => list !== null);
}
