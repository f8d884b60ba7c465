/** A request as the embedded GitHub saw it; times in milliseconds of the machine's monotonic clock. */
export interface Exchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly host: string;
  readonly status: number;
  /** Of both bodies. */
  readonly bytes: number;
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
  const tripOf = new Map<Exchange, number>();
  const byAnswer = exchanges.toSorted((a, b) => a.answered - b.answered);
  let answered = 0;
  let next = 0;
  for (const exchange of exchanges.toSorted((a, b) => a.arrived - b.arrived)) {
    for (
      let done = byAnswer[answered];
      done !== undefined && done.answered <= exchange.arrived;
      done = byAnswer[answered]
    ) {
      next = Math.max(next, (tripOf.get(done) ?? 0) + 1);
      answered++;
    }
    tripOf.set(exchange, next);
    (trips[next] ??= []).push(exchange);
  }
  return trips;
}

/** Requests under way at once: the most, and the mean while any was. */
export function atOnce(exchanges: readonly Exchange[]): { readonly most: number; readonly mean: number } {
  const changes = exchanges.flatMap(({ arrived, answered }) => [
    { at: arrived, by: 1 },
    { at: answered, by: -1 },
  ]);
  let open = 0;
  let most = 0;
  let busy = 0;
  let taken = 0;
  let before = 0;
  // An answer frees its place for the request that arrives at the same moment.
  for (const { at, by } of changes.toSorted((a, b) => a.at - b.at || a.by - b.by)) {
    if (open > 0) busy += at - before;
    taken += open * (at - before);
    before = at;
    open += by;
    most = Math.max(most, open);
  }
  return { most, mean: busy === 0 ? most : taken / busy };
}

export const isUpload = ({ host, method }: Exchange): boolean => host === 'uploads' && method === 'POST';
export const isWrite = ({ method }: Exchange): boolean => method !== 'GET' && method !== 'HEAD';

/** What requests ask, with how often: names, ids, SHAs and numbers in the path left out. */
export function kindsOf(exchanges: readonly Exchange[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { method, path, host } of exchanges) {
    const route = (path.split('?')[0] ?? path)
      .replace(/^\/repos\/[^/]+\/[^/]+/, '')
      .replace(/\/(ref|refs)\/tags(\/|%2F)[^/]+$/, '/$1/tags/{tag}')
      .replace(/\/[0-9a-f]{40}\b/g, '/{sha}')
      .replace(/\/\d+(?=\/|$)/g, '/{id}')
      .replace(/(\/contents\/(consumed|ledger|runs))\b.*$/, '$1/…');
    const words = `${method} ${host === 'uploads' ? '(uploads) ' : ''}${route === '' ? '/' : route}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

export function wordsOf(trip: readonly Exchange[]): string {
  return [...kindsOf(trip)].map(([words, count]) => (count === 1 ? words : `${count} × ${words}`)).join(', ');
}

/** What a trip had to wait for, by a request of its own; the first that fits. */
const WAITS: readonly (readonly [fits: (exchange: Exchange) => boolean, what: string])[] = [
  [({ path }) => /^\/repos\/[^/]+\/[^/]+$/.test(path), 'nothing'],
  [isUpload, "the draft's id, and a free place among the writes at once"],
  [
    ({ method, path }) => method === 'POST' && path.endsWith('/releases'),
    'the receipt is burnt; no such release is there',
  ],
  [({ method, path }) => method === 'POST' && path.endsWith('/git/tags'), 'the receipt is burnt; no such tag is there'],
  [({ method, path }) => method === 'POST' && path.endsWith('/git/refs'), 'what the tag stands for is whole'],
  [({ method }) => method === 'PATCH', 'the tag stands at the exact commit'],
];
const BEGIN = 'the decisions, and the head on which the receipts are burnt';
const END = 'the outcomes, read back';
const READ = 'the heads and the commit, read in the trip before';
const AFTER_WRITE = 'the write before: it is read back';

/** Why each trip could not leave with the one before it. */
export function waitsOf(trips: readonly (readonly Exchange[])[]): string[] {
  const has = (trip: readonly Exchange[], fits: (exchange: Exchange) => boolean): boolean => trip.some(fits);
  const commits = trips.filter((trip) => has(trip, ({ path }) => path === '/graphql'));
  return trips.map((trip, index) => {
    if (commits.includes(trip)) return trip === commits.at(-1) && commits.length > 1 ? END : BEGIN;
    const found = WAITS.find(([fits]) => has(trip, fits));
    if (found !== undefined) return found[1];
    return has(trips[index - 1] ?? [], isWrite) ? AFTER_WRITE : READ;
  });
}
