import { z } from 'zod';
import { remembered } from '../core/parallel.ts';
import type { Kind } from '../operations/kind.ts';
import { foldersOf } from '../operations/names.ts';
import type { GitHubReader } from '../operations/ports.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { refsOf } from './relations.ts';

const listed = z.object({ ref: z.string() });

/** Says why git can never hold a reference that an operation would make; null when it can. */
export type Obstacles = (operation: PlannedOperation, kind: Kind) => Promise<string | null>;

/** Where `release` is a branch there is no `release/v1`, and the other way round. Each reference is asked about once. */
export function obstaclesOf(reader: GitHubReader): Obstacles {
  const known = new Map<string, Promise<string | null>>();
  const look = async (repository: string, ref: string): Promise<string | null> => {
    const above = foldersOf(ref).filter((folder) => folder.includes('/'));
    const [below, ...found] = await Promise.all([
      reader.list(repository, `/git/matching-refs/${encodeURIComponent(`${ref}/`)}`, listed),
      ...above.map(async (folder) => ((await reader.ref(repository, folder)) === null ? null : `refs/${folder}`)),
    ]);
    const other = below[0]?.ref ?? found.find((name) => name !== null);
    return other === undefined || other === null
      ? null
      : `${repository} has ${other}, and git cannot hold refs/${ref} beside it; choose another name`;
  };
  return async (operation, kind) => {
    const { repository } = operation;
    const answers = await Promise.all(
      refsOf(operation, kind).map(({ ref }) => remembered(known, `${repository} ${ref}`, () => look(repository, ref))),
    );
    return answers.find((answer) => answer !== null) ?? null;
  };
}
