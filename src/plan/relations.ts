import type { Claim, Kind } from '../operations/kind.ts';
import { foldersOf } from 'work-tree/paths';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { waitsFor } from './dependencies.ts';

/** What only shows once all operations are resolved: how they touch the same things. */

export interface RelationFault {
  /** Index of the operation that is to be changed. */
  readonly index: number;
  readonly field: string;
  readonly message: string;
}

export interface Relations {
  readonly faults: readonly RelationFault[];
  /** Dependencies by id: those of the file, and those that follow from who makes what. */
  readonly dependsOn: ReadonlyMap<string, readonly string[]>;
  /** By id: what the plan tells of an operation beside others. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The tags and branches that an operation makes or needs, `tags/v1`, and the fields that name them. */
export function refsOf(
  { parameters }: PlannedOperation,
  kind: Kind,
): { readonly ref: string; readonly field: string }[] {
  const things = [...kind.claims(parameters), ...(kind.needs?.(parameters) ?? [])];
  return things.flatMap(({ thing: [sort, name = ''], field }) => {
    const folder = { tag: 'tags', branch: 'heads' }[sort];
    return folder === undefined ? [] : [{ ref: `${folder}/${name}`, field }];
  });
}

/** What git cannot hold side by side: a name is a reference, or a folder of references. */
function besideFaults(operations: readonly PlannedOperation[], kinds: readonly Kind[]): RelationFault[] {
  const all = operations.flatMap((operation, index) =>
    refsOf(operation, kindOf(operation, kinds)).map((own) => ({ ...own, operation, index })),
  );
  const keyOf = ({ repository_id: id }: PlannedOperation, ref: string): string => `${id} ${ref}`;
  const byRef = new Map(all.map((own) => [keyOf(own.operation, own.ref), own]));
  return all.flatMap((own) =>
    foldersOf(own.ref).flatMap((folder) => {
      const other = byRef.get(keyOf(own.operation, folder));
      if (other === undefined) return [];
      const [first, last] = own.index < other.index ? [own, other] : [other, own];
      const message = `operation "${first.operation.operation_id}" is about ${first.ref}, and git cannot hold ${last.ref} beside it; choose another name`;
      return [{ index: last.index, field: last.field, message }];
    }),
  );
}

/** Whoever makes a thing first, and its place among the operations. */
interface Owner {
  readonly id: string;
  readonly index: number;
  readonly repository: string;
  readonly claim: Claim;
}

/**
 * Two operations must not race for one thing on GitHub: that is an error. An operation that needs what another one of
 * the plan makes waits for that one, unless an order is given: side by side a release would make a lightweight tag.
 * What follows is a function of the resolved operations alone, so every job arrives at the same dependencies.
 */
export function relate(operations: readonly PlannedOperation[], kinds: readonly Kind[]): Relations {
  const faults = besideFaults(operations, kinds);
  const dependsOn = new Map(operations.map(({ operation_id: id, depends_on: list }) => [id, list]));
  const keyOf = ({ repository_id: id }: PlannedOperation, thing: readonly string[]) => JSON.stringify([id, ...thing]);
  const owners = new Map<string, Owner>();
  operations.forEach((operation, index) => {
    for (const claim of kindOf(operation, kinds).claims(operation.parameters)) {
      const key = keyOf(operation, claim.thing);
      const other = owners.get(key);
      if (other === undefined)
        owners.set(key, { id: operation.operation_id, index, repository: operation.repository_id, claim });
      else {
        const message = `operation "${other.id}" ${claim.what} already; two would race`;
        faults.push({ index, field: claim.field, message });
      }
    }
  });
  const needed = new Set(
    operations.flatMap((operation) =>
      (kindOf(operation, kinds).needs?.(operation.parameters) ?? []).map(({ thing }) => keyOf(operation, thing)),
    ),
  );
  const unused = [...owners].flatMap(([key, owner]) => (needed.has(key) || owner.claim.moves === true ? [] : [owner]));
  const notes = new Map<string, string>();
  operations.forEach((operation, index) => {
    const kind = kindOf(operation, kinds);
    const [id, noun] = [operation.operation_id, kind.title.toLowerCase()];
    for (const need of kind.needs?.(operation.parameters) ?? []) {
      const maker = owners.get(keyOf(operation, need.thing));
      if (maker === undefined) {
        const other = unused.find(
          (owner) => owner.repository === operation.repository_id && owner.claim.thing[0] === need.thing[0],
        );
        if (other !== undefined)
          notes.set(
            id,
            `operation "${other.id}" ${other.claim.what}, which no operation uses; this one is about ${need.thing.slice(1).join(' ')}`,
          );
        continue;
      }
      if (need.at !== undefined && maker.claim.at !== need.at) {
        const message = `operation "${maker.id}" ${maker.claim.what} at ${String(maker.claim.at)}, this ${noun} wants it at ${need.at}; give both the same target`;
        faults.push({ index, field: need.field, message });
      } else if (waitsFor(maker.id, id, dependsOn)) {
        const [thing] = need.thing;
        const message = `waits for the ${noun} "${id}", which cannot be made before its ${thing}; let the ${noun} depend on the ${thing}`;
        faults.push({ index: maker.index, field: 'depends_on', message });
      } else if (!waitsFor(id, maker.id, dependsOn)) {
        dependsOn.set(id, [...(dependsOn.get(id) ?? []), maker.id]);
      }
    }
  });
  return { faults, dependsOn, notes };
}
