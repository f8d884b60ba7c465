import { z } from 'zod';
import { gitObjectId } from '../../core/digest.ts';
import { MarketOpsError } from '../../core/errors.ts';
import * as answers from './answers.ts';
import type { GitHubClient } from './client.ts';
import { below } from './repository-parts.ts';

/** The default branch at one commit, with what its classic protection says to whoever may read. */
export interface DefaultBranch {
  readonly name: string;
  readonly commit: string;
  /** Whether a classic protection holds for it. */
  readonly isProtected: boolean;
  /** Whether that asks for a pull request with at least one review. */
  readonly asksForReviews: boolean;
  /**
   * The exact bytes of a file at that commit, in a request more for one that was not asked for at once; null where there
   * is none.
   * @throws MarketOpsError `policy_unreadable` for a link or a folder in its place
   */
  readonly file: (path: string) => Promise<Uint8Array | null>;
}

const oid = z.string().regex(/^[0-9a-f]{40}$/);
const entry = z.object({
  mode: z.number(),
  type: z.string(),
  oid,
  object: z.object({ text: z.string().nullish() }).nullable(),
});
const answer = z.object({
  data: z.object({
    repository: z.object({
      defaultBranchRef: z
        .object({
          name: z.string(),
          refUpdateRule: z.object({ requiredApprovingReviewCount: z.number().nullable() }).nullable(),
          target: z.object({ oid }).catchall(entry.nullable()),
        })
        .nullable(),
    }),
  }),
});

const queryOf = (paths: readonly string[]): string => `query DefaultBranch($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      refUpdateRule { requiredApprovingReviewCount }
      target {
        oid
        ... on Commit {
${paths.map((path, i) => `          file${i}: file(path: ${JSON.stringify(path)}) { ...entry }`).join('\n')}
        }
      }
    }
  }
}
fragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }`;

const LATER = `query FileOfCommit($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { file(path: $path) { mode type oid object { ... on Blob { text } } } } }
  }
}`;
const laterAnswer = z.object({
  data: z.object({ repository: z.object({ object: z.object({ file: entry.nullable() }) }) }),
});

const PLAIN_FILES = [0o100644, 0o100755];

/**
 * Reads files of the default branch, all at its newest commit, in one request.
 * @throws GitHubError, MarketOpsError `policy_unreadable`; `not_found` for a branch without a commit
 */
export async function readDefaultBranch(
  client: GitHubClient,
  repository: string,
  paths: readonly string[],
): Promise<DefaultBranch> {
  const at = below(client, repository);
  const branch = (await at.query(queryOf(paths), {}, answer)).data.repository.defaultBranchRef;
  if (branch === null) {
    throw new MarketOpsError('not_found', `The default branch of ${repository} has no commit; push one first.`);
  }
  const { name, target, refUpdateRule: rule } = branch;
  const { oid: commit, ...entries } = target;
  const entryOf = async (path: string): Promise<z.infer<typeof entry> | null> =>
    (await at.query(LATER, { commit, path }, laterAnswer)).data.repository.object.file;
  const file = async (path: string): Promise<Uint8Array | null> => {
    const asked = paths.indexOf(path);
    const found = asked < 0 ? await entryOf(path) : (entries[`file${asked}`] ?? null);
    if (found === null) return null;
    if (!PLAIN_FILES.includes(found.mode) || found.type !== 'blob') {
      throw new MarketOpsError(
        'policy_unreadable',
        `${path} on ${name} of ${repository} is no plain file; make it one.`,
      );
    }
    const text = Buffer.from(found.object?.text ?? '');
    // Only bytes that have the blob's id are its bytes: GitHub cuts long texts, and gives none of other encodings.
    if (gitObjectId('blob', text) === found.oid) return text;
    return at.read('GET /git/blobs/{file_sha}', { file_sha: found.oid }, answers.blob);
  };
  return {
    name,
    commit,
    isProtected: rule !== null,
    asksForReviews: (rule?.requiredApprovingReviewCount ?? 0) > 0,
    file,
  };
}
