import type { Plan, PlannedOperation } from './plan.ts';

/**
 * What differs between two plans, of everything that their digests cover and nothing else: two plans whose digests are
 * right differ here exactly when their plan digests do.
 */
export interface PlanDifference {
  /** The plan as a whole: commit, repository, order of the operations. */
  readonly plan: readonly FieldChange[];
  /** In the order of the approved plan, then what was added. */
  readonly operations: readonly OperationChange[];
}

export interface OperationChange {
  readonly operation_id: string;
  readonly operation_kind: PlannedOperation['operation_kind'];
  /** `added`: was not approved; `removed`: was approved and would not run. */
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

/** One value, as JSON text; null where there is no such field. */
export interface FieldChange {
  /** `target_sha`, `assets["widgets.tar.gz"].digest` */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** This plan beside the one that was approved; where that was not found, why (a part of a sentence). */
export type Comparison =
  | { readonly expected: string; readonly difference: PlanDifference }
  | { readonly expected: string; readonly absent: string };

/** The operations that make a plan another than the approved one; null where that is the plan as a whole, or not known. */
export function changedOperations(comparison: Comparison | null): ReadonlySet<string> | null {
  if (comparison === null || 'absent' in comparison) return null;
  const { plan, operations } = comparison.difference;
  return plan.length > 0 ? null : new Set(operations.map(({ operation_id: id }) => id));
}

type Digested = Pick<Plan, 'repository_id' | 'commit_sha' | 'operations'>;

export function planDifference(approved: Digested, current: Digested): PlanDifference {
  const [before, after] = [byId(approved), byId(current)];
  const inBoth = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string =>
    JSON.stringify([...one.keys()].filter((id) => other.has(id)));
  const whole = (plan: Digested, order: string): Map<string, string> =>
    new Map([
      ['commit_sha', JSON.stringify(plan.commit_sha)],
      ['repository_id', JSON.stringify(plan.repository_id)],
      ['order of operations', order],
    ]);
  const operations = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
    operationChange(id, before.get(id), after.get(id)),
  );
  return {
    plan: fieldChanges(whole(approved, inBoth(before, after)), whole(current, inBoth(after, before))),
    operations,
  };
}

function byId({ operations }: Digested): Map<string, PlannedOperation> {
  return new Map(operations.map((operation) => [operation.operation_id, operation]));
}

function operationChange(id: string, before?: PlannedOperation, after?: PlannedOperation): OperationChange[] {
  const known = after ?? before;
  if (known === undefined) return [];
  const fields = fieldChanges(leavesOf(before), leavesOf(after));
  if (fields.length === 0) return [];
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ operation_id: id, operation_kind: known.operation_kind, change, fields }];
}

function fieldChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** Every value that the digest of an operation, or of its plan, covers. */
function leavesOf(operation: PlannedOperation | undefined): Map<string, string> {
  const leaves = new Map<string, string>();
  if (operation === undefined) return leaves;
  const { operation_kind, repository, repository_id, depends_on, parameters } = operation;
  collect({ operation_kind, repository, repository_id, ...parameters, depends_on }, '', leaves);
  return leaves;
}

function collect(value: unknown, path: string, leaves: Map<string, string>): void {
  const names = Array.isArray(value) ? namesOf(value) : null;
  if (Array.isArray(value) && names !== null) {
    // The names in their order too: it is in the digest.
    leaves.set(path, JSON.stringify(names));
    for (const [i, item] of value.entries()) collect(item, `${path}[${JSON.stringify(names[i])}]`, leaves);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) collect(inner, path === '' ? name : `${path}.${name}`, leaves);
  } else {
    leaves.set(path, JSON.stringify(value));
  }
}

/** What tells the entries of a list of objects apart (assets by name, files by path); null when nothing does. */
function namesOf(list: readonly unknown[]): string[] | null {
  for (const key of ['name', 'path']) {
    const names = list.map((item) => (isObject(item) ? item[key] : undefined));
    if (names.every((name) => typeof name === 'string') && new Set(names).size === names.length) return names;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
