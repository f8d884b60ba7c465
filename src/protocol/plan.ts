import { digestOf } from '../core/digest.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { digest, flag, githubId, gitSha, list, matching, nullable, oneOf, record, text, time } from '../core/shape.ts';
import type { Shape, TypeOf, TypeOfFields } from '../core/shape.ts';
import { effect, mode, operationKind } from './vocabulary.ts';

/** The plan: every operation of a run, resolved and observed, nothing executed. */

export const PLAN_SCHEMA = 'marketops.plan/v1';

/** Everything that an operation's digest covers beside its kind and target; its kind knows the fields. */
export type OperationParameters = Readonly<Record<string, Json>>;

/** What the formats know of a kind of operation. Whoever reads a plan is handed the kinds that there are. */
export interface KindFormat<P extends OperationParameters = OperationParameters> {
  /** `tag_repo`: what operations files, plans and ledger lines call it. */
  readonly kind: string;
  /** The closed schema of its parameters. */
  readonly parameters: Shape<P>;
  /** What two runs must not do at the same time to one repository. */
  naturalKey(parameters: P): string;
  /** Fills in the rest of a kind that is a name so far: see {@link complete}. */
  readonly load?: () => Promise<unknown>;
}

/**
 * Loads the kinds that `text` names, an operations file or a plan, or all of them: some are no more than a name and the
 * names of their facts until then, so that a run which is about others does without their code.
 */
export async function complete(kinds: readonly KindFormat[], text?: Uint8Array | null): Promise<void> {
  const names = text === undefined ? null : Buffer.from(text ?? []);
  await Promise.all(
    kinds.map(async ({ kind, load }) => {
      if (names?.includes(kind) !== false) await load?.();
    }),
  );
}

/** What GitHub has, as far as it concerns one operation. */
export const observation = record({ id: nullable(githubId), sha: nullable(gitSha), url: nullable(text) });
export type Observation = TypeOf<typeof observation>;

const planFields = {
  blocked_by_mode: flag,
  commit_sha: gitSha,
  created_at: time,
  mode,
  plan_digest: digest,
  promotable: oneOf(false),
  ref: text,
  repository: text,
  repository_id: githubId,
  schema: matching(/^marketops\.plan\/v1$/, PLAN_SCHEMA),
};
export type Plan = TypeOfFields<typeof planFields> & {
  readonly operations: readonly PlannedOperation[];
};

const plannedFields = {
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
};
type PlannedFields = TypeOfFields<typeof plannedFields>;
export type PlannedOperation<P extends OperationParameters = OperationParameters> = Omit<
  PlannedFields,
  'parameters'
> & { readonly parameters: P };

/** The closed schema of a plan of these kinds. */
export function planShape(kinds: readonly KindFormat[]): Shape<Plan> {
  const fields = record({ ...plannedFields, operation_kind: oneOf(...kinds.map(({ kind }) => kind)) });
  const operation: Shape<PlannedOperation> = (value) => {
    const fault = fields(value);
    if (fault !== null) return fault;
    const planned = value as PlannedOperation;
    const inner = kindOf(planned, kinds).parameters(planned.parameters);
    return inner === null ? null : { path: `parameters.${inner.path}`, expected: inner.expected };
  };
  return record({ ...planFields, operations: list(operation) });
}

/** The kind that an operation is of: a plan that was read has no other. */
export function kindOf<K extends Pick<KindFormat, 'kind'>>(
  { operation_kind: name }: Pick<PlannedOperation, 'operation_kind'>,
  kinds: readonly K[],
): K {
  const found = kinds.find(({ kind }) => kind === name);
  if (found === undefined) throw new Error(`there is no kind of operation ${JSON.stringify(name)}`);
  return found;
}

/** What two runs must not do at the same time to one repository. */
export function naturalKey(operation: PlannedOperation, kinds: readonly KindFormat[]): string {
  return kindOf(operation, kinds).naturalKey(operation.parameters);
}

/** Digest of `{operation_kind, repository, repository_id, parameters}`: what a receipt permits. */
export function operationDigest(
  operation: Pick<PlannedOperation, 'operation_kind' | 'repository' | 'repository_id' | 'parameters'>,
): string {
  const { operation_kind, parameters, repository, repository_id } = operation;
  return digestOf(canonicalize({ operation_kind, parameters, repository, repository_id }));
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

/** Digest of what GitHub was left as, by which a later change is known; null where there is no state to compare. */
export function stateDigest(state: Json | null): string | null {
  return state === null ? null : digestOf(canonicalize(state));
}
