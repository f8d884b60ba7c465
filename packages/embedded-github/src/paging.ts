import { ok, type Call, type Reply } from './router.ts';

/** One page of a list, with the `Link` header to the others. */
export function page<T>(call: Call, items: readonly T[], render: (item: T) => unknown): Reply {
  const { rows, headers } = slice(call, items);
  return ok(rows.map(render), headers);
}

/** One page of a list that is answered with its count, under a name. */
export function listing<T>(call: Call, name: string, items: readonly T[], render: (item: T) => unknown): Reply {
  const { json, ...rest } = page(call, items, render);
  return { ...rest, json: { total_count: items.length, [name]: json } };
}

/** The rows of the page asked for (30 unless told, 100 at most) and its `Link` header. */
export function slice<T>(call: Call, items: readonly T[]): { rows: T[]; headers: Record<string, string> } {
  const size = Math.min(100, positive(call.query.get('per_page'), 30));
  const current = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string): string => {
    const url = new URL(`${call.world.urls.api}${call.path}`);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  return {
    rows: items.slice((current - 1) * size, current * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
