import type { Row } from './row.ts';

/** The filter of the list of runs, as it stands in the address. Text is compared in lower case. */

export const FIELDS = ['q', 'kind', 'result', 'code', 'actor', 'approver', 'policy', 'from', 'to'] as const;

/** The rows that everything in the address fits, in their order. */
export function filtered(rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  const value = (field: (typeof FIELDS)[number]): string | null => query.get(field) || null;
  const asked: { readonly [K in (typeof FIELDS)[number]]?: string | null } = Object.fromEntries(
    FIELDS.map((field) => [field, value(field)]),
  );
  const is = (field: (typeof FIELDS)[number], test: (wanted: string) => boolean): boolean => {
    const wanted = asked[field] ?? null;
    return wanted === null || test(wanted);
  };
  const words = (value('q') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const from = timeFrom(value('from'), 0);
  const to = timeFrom(value('to'), Infinity) + DAY;
  return rows.filter(
    (row) =>
      row.at >= from &&
      row.at < to &&
      is('kind', (wanted) => row.kinds.includes(wanted)) &&
      is('result', (wanted) => row.state === wanted) &&
      is('code', (wanted) => row.codes.includes(wanted)) &&
      is('actor', (wanted) => row.actor === wanted) &&
      is('approver', (wanted) => row.approvers.includes(wanted)) &&
      is('policy', (wanted) => row.policy === wanted) &&
      words.every((word) => isAbout(row, word)),
  );
}

const DAY = 86_400_000;

function timeFrom(day: string | null, otherwise: number): number {
  const time = day === null ? NaN : Date.parse(day);
  return Number.isNaN(time) ? otherwise : time;
}

const DIGEST = /^(?:sha256:)?[0-9a-f]{7,64}$/;

/** A word of a subject, of the run's id, or the first digits, or all, of a digest. */
function isAbout({ subject, run, actor, digests }: Row, word: string): boolean {
  if (subject.toLowerCase().includes(word) || run.startsWith(word) || actor.toLowerCase().includes(word)) return true;
  if (!DIGEST.test(word)) return false;
  const digits = word.replace(/^sha256:/, '');
  return digests.some((digest) => digest.startsWith(digits) || digits.startsWith(digest));
}
