/** Runs work, at most so many pieces at a time, the rest in the order they came. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

export function limiter(limit: number): Limiter {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/**
 * `work` over all items, at most `limit` at once; results in the items' order. When some fail, the error of the first
 * item in order is thrown once all have ended, so that the same input fails the same way however long answers take.
 */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const limited = limiter(limit);
  const settled = await Promise.allSettled(items.map((item, index) => limited(() => work(item, index))));
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

/** Asks once, at the first call; all calls share the answer, or the failure. */
export function once<T>(ask: () => T): () => T {
  let asked: { readonly answer: T } | undefined;
  return () => (asked ??= { answer: ask() }).answer;
}

/** Begun ahead of its need: awaited later, or never; until then its failure is nobody's. */
export function prefetched<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** Asked once; a failure is not remembered, nor that something is not there. */
export function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = ask();
  known.set(key, asked);
  const forget = (): void => void known.delete(key);
  asked.then((found) => (found === null ? forget() : undefined), forget);
  return asked;
}
