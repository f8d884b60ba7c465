/** One page of a list, and GitHub's `Link` header about the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly link: string | null;
}

/** What GitHub gives at most. */
export const PER_PAGE = 100;

/**
 * All pages of a list. The first tells how many there are; the others are asked for together, and again after the
 * last, should the list have grown meanwhile.
 * @param expected how many items there should be: their pages are asked for at once
 * @returns null when there are more than `most`
 */
export async function readPages<T>(
  ask: (page: number) => Promise<Page<T>>,
  most: number,
  expected = 0,
): Promise<T[] | null> {
  // A full last page may have a successor, so one more than the items fill.
  const first = Math.min(most, Math.floor(expected / PER_PAGE) + 1);
  const pages = await Promise.all(Array.from({ length: first }, (_, index) => ask(index + 1)));
  for (;;) {
    const newest = pages.at(-1) as Page<T>;
    if (!hasNext(newest)) return pages.flatMap(({ items }) => items);
    const next = pages.length + 1;
    const last = Math.max(next, lastPage(newest) ?? next);
    if (last > most) return null;
    const numbers = Array.from({ length: last - next + 1 }, (_, index) => next + index);
    pages.push(...(await Promise.all(numbers.map(ask))));
  }
}

/** The pages of a list one after the other, so that no more than one is held; at most so many. */
export async function* eachPage<T>(
  ask: (page: number) => Promise<Page<T>>,
  most: number,
): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= most; page++) {
    const found = await ask(page);
    yield found.items;
    if (!hasNext(found)) return;
  }
  throw new RangeError(`more than ${most} pages`);
}

/** Without a Link header a full page may have a successor. */
function hasNext({ items, link }: Page<unknown>): boolean {
  return link === null ? items.length === PER_PAGE : /rel="next"/.test(link);
}

/** The number of the last page; null when the header does not tell it. */
function lastPage({ link }: Page<unknown>): number | null {
  const [, query] = /<[^>]*\?([^>]*)>;\s*rel="last"/.exec(link ?? '') ?? [];
  const page = Number(new URLSearchParams(query ?? '').get('page'));
  return Number.isSafeInteger(page) && page > 0 ? page : null;
}
