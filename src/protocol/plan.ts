import { digestOf } from '../core/digest.ts';
import { canonicalize } from './jcs.ts';
import type { Json } from './jcs.ts';
import {
  count,
  digest,
  either,
  flag,
  githubId,
  gitSha,
  list,
  matching,
  nothing,
  nullable,
  oneOf,
  positive,
  record,
  text,
  time,
} from './shape.ts';
import type { Fault, Shape, TypeOf } from './shape.ts';
import { effect, mode, operationKind } from './vocabulary.ts';
import type { OperationKind } from './vocabulary.ts';

/** The plan: every operation of a run, resolved and observed, nothing executed. */

export const PLAN_SCHEMA = 'marketops.plan/v1';

export const tagParameters = record({
  force: flag,
  message: text,
  move: flag,
  tag: text,
  target_sha: gitSha,
});
export type TagParameters = TypeOf<typeof tagParameters>;

export const asset = record({
  content_type: text,
  digest,
  label: nullable(text),
  name: text,
  size: count,
});
export type Asset = TypeOf<typeof asset>;

export const releaseParameters = record({
  assets: list(asset),
  body: nullable(text),
  discussion_category: nullable(text),
  draft: flag,
  generate_notes: flag,
  make_latest: oneOf('true', 'false', 'legacy'),
  name: text,
  on_existing: oneOf('error', 'update', 'keep', 'append'),
  prerelease: flag,
  tag: text,
  target_sha: gitSha,
});
export type ReleaseParameters = TypeOf<typeof releaseParameters>;

const fileMode = oneOf('100644', '100755', '120000');
export type FileMode = TypeOf<typeof fileMode>;
const writtenFile = record({ digest, mode: fileMode, path: text });
const deletedFile = record({ digest: nothing, mode: nothing, path: text });
export const committedFile = either(writtenFile, deletedFile);
export type CommittedFile = TypeOf<typeof committedFile>;

export const pullRequestParameters = record({
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
export type PullRequestParameters = TypeOf<typeof pullRequestParameters>;

export interface ParametersOf {
  readonly tag_repo: TagParameters;
  readonly publish_release: ReleaseParameters;
  readonly open_pr: PullRequestParameters;
}

const PARAMETERS: { readonly [K in OperationKind]: Shape<ParametersOf[K]> } = {
  tag_repo: tagParameters,
  publish_release: releaseParameters,
  open_pr: pullRequestParameters,
};

/** What GitHub has, as far as it concerns one operation. */
export const observation = record({ id: nullable(githubId), sha: nullable(gitSha), url: nullable(text) });
export type Observation = TypeOf<typeof observation>;

const plannedFields = record({
  depends_on: list(text),
  effect,
  observed: nullable(observation),
  operation_digest: digest,
  operation_id: text,
  operation_kind: operationKind,
  // Checked by its kind's own shape below.
  parameters: () => null,
  reason: nullable(text),
  repository: text,
  repository_id: githubId,
  target_subject: nullable(text),
});

type PlannedFields = TypeOf<typeof plannedFields>;
export type PlannedOperation = {
  [K in OperationKind]: Omit<PlannedFields, 'operation_kind' | 'parameters'> & {
    readonly operation_kind: K;
    readonly parameters: ParametersOf[K];
  };
}[OperationKind];

const plannedOperation: Shape<PlannedOperation> = (value) => {
  const fault = plannedFields(value);
  if (fault !== null) return fault;
  const { operation_kind: kind, parameters } = value as PlannedOperation;
  const inner = PARAMETERS[kind](parameters);
  if (inner !== null) return { path: `parameters.${inner.path}`, expected: inner.expected };
  return kind === 'open_pr' ? headFault(parameters) : null;
};

function headFault({ commit, head_sha: headSha }: PullRequestParameters): Fault | null {
  if ((commit === null) !== (headSha === null)) return null;
  return { path: 'parameters.head_sha', expected: commit === null ? 'a commit' : 'null with a commit to make' };
}

export const planShape = record({
  blocked_by_mode: flag,
  commit_sha: gitSha,
  created_at: time,
  mode,
  operations: list(plannedOperation),
  plan_digest: digest,
  promotable: oneOf(false),
  ref: text,
  repository: text,
  repository_id: githubId,
  schema: matching(/^marketops\.plan\/v1$/, PLAN_SCHEMA),
});
export type Plan = TypeOf<typeof planShape>;

/** Digest of `{operation_kind, repository, repository_id, parameters}`: what a receipt permits. */
export function operationDigest(
  operation: Pick<PlannedOperation, 'operation_kind' | 'repository' | 'repository_id' | 'parameters'>,
): string {
  const { operation_kind, parameters, repository, repository_id } = operation;
  return digestOf(
    canonicalize({ operation_kind, parameters: parameters as unknown as Json, repository, repository_id }),
  );
}

/** The digest an approver approves: the same for the same commit and inputs, whatever the mode, time, run or job. */
export function planDigest(plan: Pick<Plan, 'repository_id' | 'commit_sha' | 'operations'>): string {
  const operations = plan.operations.map(({ operation_id, operation_digest, depends_on }) => ({
    depends_on,
    operation_digest,
    operation_id,
  }));
  const { commit_sha, repository_id } = plan;
  return digestOf(canonicalize({ commit_sha, operations, repository_id, schema: 'marketops.plan-digest/v1' }));
}

/** What two runs must not do at the same time to one repository. */
export function naturalKey(operation: PlannedOperation): string {
  if (operation.operation_kind === 'open_pr') return `${operation.parameters.base}...${operation.parameters.head}`;
  return operation.parameters.tag;
}
