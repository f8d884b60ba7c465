/** A request as the embedded GitHub saw it; times in milliseconds of the machine's monotonic clock. */
export interface Exchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly host: string;
  readonly status: number;
  /** When all of it had arrived. */
  readonly arrived: number;
  /** When its answer was about to leave, the latency behind it. */
  readonly answered: number;
}

/**
 * Sequential trips: a request belongs to the trip after the last that had been answered before it arrived. There are as
 * many as the longest chain of requests of which each began after the one before was answered.
 */
export function tripsOf(exchanges: readonly Exchange[]): Exchange[][] {
  const trips: Exchange[][] = [];
  const placed: { readonly answered: number; readonly trip: number }[] = [];
  for (const exchange of exchanges.toSorted((a, b) => a.arrived - b.arrived)) {
    const before = placed.filter(({ answered }) => answered <= exchange.arrived).map(({ trip }) => trip + 1);
    const trip = Math.max(0, ...before);
    placed.push({ answered: exchange.answered, trip });
    (trips[trip] ??= []).push(exchange);
  }
  return trips;
}

/** The most requests that were under way at once. */
export function mostAtOnce(exchanges: readonly Exchange[]): number {
  return Math.max(
    0,
    ...exchanges.map(
      ({ arrived }) => exchanges.filter((other) => other.arrived <= arrived && arrived < other.answered).length,
    ),
  );
}

export const isUpload = ({ host, method }: Exchange): boolean => host === 'uploads' && method === 'POST';

/** What a trip's requests ask, equal ones counted: ids, SHAs and numbers in the path left out. */
export function wordsOf(trip: readonly Exchange[]): string {
  const counts = new Map<string, number>();
  for (const { method, path, host } of trip) {
    const route = (path.split('?')[0] ?? path)
      .replace(/^\/repos\/[^/]+\/[^/]+/, '')
      .replace(/\/[0-9a-f]{40}\b/g, '/{sha}')
      .replace(/\/\d+(?=\/|$)/g, '/{id}');
    const words = `${method} ${host === 'uploads' ? '(uploads) ' : ''}${route === '' ? '/' : route}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => (count === 1 ? words : `${count} × ${words}`)).join(', ');
}
