import { remembered } from 'async-parts/parallel';
import type { Kind } from '../operations/kind.ts';
import { foldersOf } from 'work-tree/paths';
import type { GitHubReader } from '../operations/ports.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { refsOf } from './relations.ts';

/** Says why git can never hold a reference of an operation: where `release` is a branch there is no `release/v1`, and vice versa. */
export function obstaclesOf(reader: GitHubReader): (operation: PlannedOperation, kind: Kind) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  const look = async (repository: string, ref: string): Promise<string | null> => {
    const above = foldersOf(ref).slice(1);
    const [below, ...found] = await Promise.all([
      reader.refBelow(repository, ref),
      ...above.map((folder) => reader.ref(repository, folder)),
    ]);
    const at = found.findIndex((one) => one !== null);
    const other = at === -1 ? below : `refs/${String(above[at])}`;
    if (other === null) return null;
    return `${repository} has ${other}, and git cannot hold refs/${ref} beside it; choose another name`;
  };
  return async (operation, kind) => {
    const { repository } = operation;
    const asked = refsOf(operation, kind).map(({ ref }) =>
      remembered(known, `${repository} ${ref}`, () => look(repository, ref)),
    );
    return (await Promise.all(asked)).find((answer) => answer !== null) ?? null;
  };
}
