import { MarketOpsError } from '../../../core/errors.ts';
import * as answers from 'github-client/answers';
import { below } from 'github-client/repository';
import type { RepositoryClient } from 'github-client/repository';
import type { StartAnswers } from './answers.ts';
import type { OwnersFile } from './question.ts';

/** The default branch at one commit, with what its classic protection says to whoever may read. */
export interface DefaultBranch {
  readonly name: string;
  readonly commit: string;
  /** Whether a classic protection holds for it. */
  readonly isProtected: boolean;
  /** Whether that asks for a pull request with at least one review. */
  readonly asksForReviews: boolean;
  /**
   * The exact bytes of one of the owners' files at that commit; null where there is none.
   * @throws MarketOpsError `policy_unreadable` for a link or a folder in its place
   */
  readonly file: (path: OwnersFile) => Promise<Uint8Array | null>;
}

/**
 * The owners' files of the default branch, all at its newest commit.
 * @throws GitHubError, MarketOpsError `policy_unreadable`; `not_found` for a branch without a commit
 */
export async function readDefaultBranch(
  client: RepositoryClient,
  repository: string,
  start: Pick<StartAnswers, 'defaultBranch'>,
): Promise<DefaultBranch> {
  const branch = await start.defaultBranch();
  if (branch === null) {
    throw new MarketOpsError('not_found', `The default branch of ${repository} has no commit; push one first.`);
  }
  const { name, commit, rule, files } = branch;
  return {
    name,
    commit,
    isProtected: rule !== null,
    asksForReviews: (rule?.requiredApprovingReviewCount ?? 0) > 0,
    async file(path) {
      const found = files.get(path) ?? null;
      if (found === null) return null;
      if (!found.isPlain) {
        throw new MarketOpsError(
          'policy_unreadable',
          `${path} on ${name} of ${repository} is a link or a folder; replace it with a regular file.`,
        );
      }
      return (
        found.bytes ?? below(client, repository).read('GET /git/blobs/{file_sha}', { file_sha: found.id }, answers.blob)
      );
    },
  };
}
