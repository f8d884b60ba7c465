import { canonicalize } from '../protocol/jcs.ts';
import type { Json } from '../protocol/jcs.ts';
import { cutText, MAX_TEXT_BYTES } from '../protocol/fit-line.ts';

/**
 * Whether a ledger line's list is the whole one as a line may hold it: texts cut at 4 KiB, the end left out and
 * counted (docs/formats.md, section 6).
 */
export function isShortened(whole: readonly object[], written: readonly object[]): boolean {
  const last = written.at(-1);
  const omitted = last !== undefined && 'omitted' in last ? Number(last.omitted) : 0;
  const kept = omitted > 0 ? written.slice(0, -1) : written;
  if (kept.length + omitted !== whole.length) return false;
  const cut = whole.slice(0, kept.length).map((item) => cutAll(item as Json));
  return canonicalize(cut) === canonicalize(kept as unknown as Json);
}

/** Whether a ledger line's text is the whole one, cut where it is too long. */
export function isCut(whole: string | null, written: string | null): boolean {
  return whole === written || (whole !== null && written === cutText(whole, MAX_TEXT_BYTES));
}

function cutAll(value: Json): Json {
  if (typeof value === 'string') return cutText(value, MAX_TEXT_BYTES);
  if (Array.isArray(value)) return value.map((item: Json) => cutAll(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cutAll(member)]));
}
