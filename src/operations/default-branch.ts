import { MarketOpsError } from '../core/errors.ts';
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
