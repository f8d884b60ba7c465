import {
  digest,
  either,
  flag,
  gitSha,
  list,
  nothing,
  nullable,
  oneOf,
  positive,
  record,
  text,
} from '../../core/shape.ts';
import type { Shape, TypeOf } from '../../core/shape.ts';

const fileMode = oneOf('100644', '100755', '120000');
const writtenFile = record({ digest, mode: fileMode, path: text });
const deletedFile = record({ digest: nothing, mode: nothing, path: text });
export const committedFile = either(writtenFile, deletedFile);
export type CommittedFile = TypeOf<typeof committedFile>;

const fields = record({
  assignees: list(text),
  author: nullable(record({ email: text, name: text })),
  base: text,
  body: text,
  commit: nullable(record({ files: list(committedFile), message: text })),
  draft: flag,
  head: text,
  head_sha: nullable(gitSha),
  labels: list(text),
  maintainer_can_modify: flag,
  milestone: nullable(positive),
  reviewers: list(text),
  signoff: flag,
  team_reviewers: list(text),
  title: text,
});
export type PullRequestParameters = TypeOf<typeof fields>;

/** Either a branch that is there, at its commit, or a commit to make. */
export const pullRequestParameters: Shape<PullRequestParameters> = (value) => {
  const fault = fields(value);
  if (fault !== null) return fault;
  const { commit, head_sha: headSha } = value as PullRequestParameters;
  if ((commit === null) !== (headSha === null)) return null;
  return { path: 'head_sha', expected: commit === null ? 'a commit' : 'null with a commit to make' };
};
