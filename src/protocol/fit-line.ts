import type { Json } from 'canonical-json/jcs';
import { canonicalize } from 'canonical-json/jcs';
import { MAX_LINE_BYTES } from './ledger.ts';
import type { DraftLine } from './ledger.ts';

/** Text from outside takes at most this much of a line, as encoded between its quotes. */
export const MAX_TEXT_BYTES = 4096;

/** Room for `seq` and `prev`, which a draft does not have yet. */
const RESERVED = 128;

/**
 * A line that fits: strings cut at a code point, the longest list shortened to end in `{omitted: n}` until the line
 * is within its limit. Receipts and the proof hold everything whole.
 */
export function fitLine(draft: DraftLine): DraftLine {
  let data = cutTexts(draft.data);
  while (Buffer.byteLength(canonicalize({ ...draft, data })) > MAX_LINE_BYTES - RESERVED) {
    const shorter = shortenLongestList(data);
    if (shorter === null) break;
    data = shorter;
  }
  return { ...draft, data } as unknown as DraftLine;
}

function cutTexts(value: Json): Json {
  if (typeof value === 'string') return cutText(value, MAX_TEXT_BYTES);
  if (Array.isArray(value)) return value.map((item: Json) => cutTexts(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cutTexts(member)]));
}

/** A well-formed text of at most `limit` bytes as JSON encodes it between its quotes, cut at a code point. */
export function cutText(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (encodedLength(whole) <= limit) return whole;
  const points: string[] = [];
  let bytes = 0;
  for (const point of whole) {
    bytes += encodedLength(point);
    if (bytes > limit) break;
    points.push(point);
  }
  return points.join('');
}

const encodedLength = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;

interface Omitted {
  readonly omitted: number;
}
const isOmitted = (item: Json | Omitted | undefined): item is Omitted =>
  typeof item === 'object' && item !== null && 'omitted' in item;

/** The longest list among the data's fields with half of its items left out; null when there is none to shorten. */
function shortenLongestList(data: Json): Json | null {
  const fields = Object.entries(data as Readonly<Record<string, Json>>);
  const [name, list] = fields.reduce<[string, readonly Json[]]>(
    (longest, [key, value]) =>
      Array.isArray(value) && value.length > longest[1].length ? [key, value as Json[]] : longest,
    ['', []],
  );
  const last = list.at(-1);
  const already = isOmitted(last) ? last.omitted : 0;
  const items = already > 0 ? list.slice(0, -1) : list;
  if (items.length === 0) return null;
  const kept = Math.floor(items.length / 2);
  return { ...(data as object), [name]: [...items.slice(0, kept), { omitted: already + items.length - kept }] };
}

/** Whether a ledger line's list is the whole one as {@link fitLine} writes it: texts cut, the end left out and counted. */
export function isShortened(whole: readonly object[], written: readonly object[]): boolean {
  const last = written.at(-1) as Json | Omitted | undefined;
  const omitted = isOmitted(last) ? last.omitted : 0;
  const kept = omitted > 0 ? written.slice(0, -1) : written;
  if (kept.length + omitted !== whole.length) return false;
  const cut = whole.slice(0, kept.length).map((item) => cutTexts(item as Json));
  return canonicalize(cut) === canonicalize(kept as unknown as Json);
}

/** Whether a ledger line's text is the whole one, cut where it is too long. */
export function isCut(whole: string | null, written: string | null): boolean {
  return whole === written || (whole !== null && written === cutText(whole, MAX_TEXT_BYTES));
}
