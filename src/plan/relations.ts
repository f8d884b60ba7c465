import { naturalKey } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { waitsFor } from './dependencies.ts';

/** What only shows once all operations are resolved: how they touch the same things. */

export type ResolvedOperation = PlannedOperation;

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
}

/**
 * Two operations must not race for one thing on GitHub: that is an error. A release whose tag another operation of the
 * plan makes waits for that operation, unless an order is given: side by side the release would make a lightweight tag.
 * What follows is a function of the resolved operations alone, so every job arrives at the same dependencies.
 */
export function relate(operations: readonly ResolvedOperation[]): Relations {
  const faults: RelationFault[] = [];
  const dependsOn = new Map(operations.map(({ operation_id: id, depends_on: list }) => [id, list]));
  const owner = new Map<string, PlannedOperation>();
  operations.forEach((operation, index) => {
    for (const { key, field, what } of claims(operation)) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, operation);
      else faults.push({ index, field, message: `operation "${other.operation_id}" ${what} already; two would race` });
    }
  });
  const indexOf = new Map(operations.map((operation, index) => [operation, index]));
  for (const [release, tag] of releasesWithTheirTags(operations)) {
    const index = indexOf.get(release) as number;
    const tagId = tag.operation_id;
    const releaseId = release.operation_id;
    if (release.parameters.target_sha !== tag.parameters.target_sha) {
      const message = `operation "${tagId}" makes the tag ${tag.parameters.tag} at ${tag.parameters.target_sha}, this release wants it at ${release.parameters.target_sha}; give both the same target`;
      faults.push({ index, field: 'tag', message });
    } else if (waitsFor(tagId, releaseId, dependsOn)) {
      const message = `waits for the release "${releaseId}", which cannot be published before its tag; let the release depend on the tag`;
      faults.push({ index: indexOf.get(tag) as number, field: 'depends_on', message });
    } else if (!waitsFor(releaseId, tagId, dependsOn)) {
      dependsOn.set(releaseId, [...(dependsOn.get(releaseId) ?? []), tagId]);
    }
  }
  return { faults, dependsOn };
}

interface Claim {
  readonly key: string;
  readonly field: string;
  readonly what: string;
}

/** What an operation writes, and no other of the same plan may. */
function claims(operation: PlannedOperation): Claim[] {
  const claim = (field: string, what: string, ...key: string[]): Claim => ({
    key: JSON.stringify([operation.operation_kind, operation.repository_id, ...key]),
    field,
    what,
  });
  const key = naturalKey(operation);
  if (operation.operation_kind === 'tag_repo') return [claim('tag', `makes the tag ${key}`, key)];
  if (operation.operation_kind === 'publish_release') return [claim('tag', `publishes a release of ${key}`, key)];
  const { head, commit } = operation.parameters;
  const pair = claim('head', `opens the pull request ${key}`, key);
  return commit === null ? [pair] : [pair, claim('head', `commits to the branch ${head}`, 'commit', head)];
}

type Of<K extends PlannedOperation['operation_kind']> = Extract<PlannedOperation, { operation_kind: K }>;

function releasesWithTheirTags(operations: readonly PlannedOperation[]): [Of<'publish_release'>, Of<'tag_repo'>][] {
  const tags = new Map<string, Of<'tag_repo'>>();
  for (const operation of operations) {
    if (operation.operation_kind === 'tag_repo')
      tags.set(`${operation.repository_id} ${operation.parameters.tag}`, operation);
  }
  return operations.flatMap((operation): [Of<'publish_release'>, Of<'tag_repo'>][] => {
    if (operation.operation_kind !== 'publish_release') return [];
    const tag = tags.get(`${operation.repository_id} ${operation.parameters.tag}`);
    return tag === undefined ? [] : [[operation, tag]];
  });
}
