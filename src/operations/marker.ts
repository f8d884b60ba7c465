import type { PlannedOperation } from '../protocol/plan.ts';
import type { Marker } from './kind.ts';

/**
 * The receipt that every effect carries: a last line in a tag's message, an HTML comment of the same text at the end of
 * a release's or pull request's body. Comparison of content ignores it.
 */

const KEY = 'MarketOps-Receipt:';
const TEXT = /^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/;
const OPEN = '<!-- ';
const CLOSE = ' -->';

/** `line` in a tag's message, `comment` in a body. */
export type MarkerForm = 'line' | 'comment';

/** How many characters a marker adds to a text at most. */
export const MARKER_LENGTH = `\n\n${OPEN}${KEY} rcpt_${'0'.repeat(32)} sha256:${'0'.repeat(64)}${CLOSE}\n`.length;

export interface Marked {
  /** The text without its marker, line ends `\n`, without trailing white space. */
  readonly text: string;
  readonly marker: Marker | null;
}

/** Whether a text from outside holds what only MarketOps may write. */
export function mentionsMarker(text: string): boolean {
  return text.toLowerCase().includes(KEY.toLowerCase());
}

/** Line ends `\n`, no trailing white space: what two texts are compared as. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

/** A text with its marker at the end. */
export function withMarker(text: string, marker: Marker, form: MarkerForm): string {
  const line = `${KEY} ${marker.receiptId} ${marker.operationDigest}`;
  const last = form === 'line' ? line : `${OPEN}${line}${CLOSE}`;
  const before = plainText(text);
  return before === '' ? last : `${before}\n\n${last}`;
}

/**
 * Takes a text apart. The marker counts as the last line; in a body also as the first one, where GitHub leaves it when
 * it writes release notes below it.
 */
export function splitMarker(text: string, form: MarkerForm): Marked {
  const lines = plainText(text).split('\n');
  const last = parseLine(lines.at(-1) ?? '', form);
  if (last !== null) return { text: plainText(lines.slice(0, -1).join('\n')), marker: last };
  const first = form === 'comment' ? parseLine(lines[0] ?? '', form) : null;
  if (first !== null) return { text: plainText(lines.slice(1).join('\n').replace(/^\n+/, '')), marker: first };
  return { text: lines.join('\n'), marker: null };
}

function parseLine(line: string, form: MarkerForm): Marker | null {
  const comment = form === 'comment';
  if (comment && !(line.startsWith(OPEN) && line.endsWith(CLOSE))) return null;
  const match = TEXT.exec(comment ? line.slice(OPEN.length, -CLOSE.length) : line);
  const [, receiptId, operationDigest] = match ?? [];
  return receiptId === undefined || operationDigest === undefined ? null : { receiptId, operationDigest };
}

/** Whether a body carries the marker of this very receipt. */
export function bears({ body }: { readonly body: string }, { receiptId }: Marker): boolean {
  return splitMarker(body, 'comment').marker?.receiptId === receiptId;
}

/** Whether a text carries the marker of this very operation, under a receipt that counts. */
export async function isMarkedFor(
  { operation_digest: digest }: Pick<PlannedOperation, 'operation_digest'>,
  text: string,
  form: MarkerForm,
  isOurs: (marker: Marker) => Promise<boolean>,
): Promise<boolean> {
  const { marker } = splitMarker(text, form);
  return marker?.operationDigest === digest && isOurs(marker);
}

/** Whether two texts say the same, their markers and line ends aside. */
export function sameText(found: string, wanted: string, form: MarkerForm): boolean {
  return splitMarker(found, form).text === plainText(wanted);
}

/** A body as it was before our marker: only one at the very end goes, with the newlines before it. */
export function withoutMarker(body: string): string {
  return body.replace(/\n*<!-- MarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64} -->\n?$/, '');
}
