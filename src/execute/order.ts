import { limiter } from 'async-parts/parallel';

/** Anything that waits for others by id. */
export interface Dependent {
  readonly operation_id: string;
  readonly depends_on: readonly string[];
}

/** Dependencies first, otherwise in the given order. The graph has no cycle: planning refused those. */
export function inDependencyOrder<T extends Dependent>(items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.operation_id, item]));
  const ordered = new Set<T>();
  const visit = (item: T): void => {
    if (ordered.has(item)) return;
    for (const id of item.depends_on) {
      const needed = byId.get(id);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(item);
  };
  items.forEach(visit);
  return [...ordered];
}

/**
 * Runs each item once the items it depends on have finished, independent ones side by side, at most `limit` at once.
 * Once `work` has thrown nothing new begins; the error is thrown when what was under way has ended.
 */
export async function runInOrder<T extends Dependent>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const finished = new Map<string, Promise<void>>();
  const limited = limiter(limit);
  let failed = false;
  const begin = async (item: T): Promise<void> => {
    if (failed) return;
    try {
      await work(item);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  for (const item of inDependencyOrder(items)) {
    const needed = item.depends_on.map((id) => finished.get(id)).filter((task) => task !== undefined);
    const task = Promise.all(needed).then(() => limited(() => begin(item)));
    finished.set(item.operation_id, task);
  }
  for (const result of await Promise.allSettled(finished.values())) {
    if (result.status === 'rejected') throw result.reason;
  }
}
