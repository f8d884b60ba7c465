import type { Shape } from './shape.ts';

/** What has one text here: no fractions, no `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 8785 (JCS) text of a value. Only safe integers are written, so number formatting is trivial; property
 * names are sorted by UTF-16 code units, which is what `Array.prototype.sort` does.
 * @throws TypeError for fractions, unsafe integers, lone surrogates, `undefined` and anything that is not JSON
 */
export function canonicalize(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
    return String(value);
  }
  if (typeof value === 'string') return quote(value);
  if (isList(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`not JSON: ${typeof value}`);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${quote(key)}:${canonicalize(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** The bytes of a file: JCS text and a newline. */
export function jsonFile(value: Json): Buffer {
  return Buffer.from(`${canonicalize(value)}\n`);
}

function quote(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('lone surrogate in a string');
  return JSON.stringify(text);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Valid UTF-8 as text, a byte order mark kept; null for invalid bytes. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Why bytes were not read as a canonical JSON value. */
export class CanonicalError extends Error {}

/**
 * Reads JCS text. Together with a closed {@link Shape} (which checks that names are sorted, strings well-formed and
 * numbers integers) exactly one text exists for each value.
 * @throws CanonicalError when the text is not JSON, or not the text this value would be written as
 */
export function parseCanonical(text: string, maxNesting = 16): unknown {
  if (nesting(text) > maxNesting) throw new CanonicalError(`nested deeper than ${maxNesting}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CanonicalError('not JSON');
  }
  if (JSON.stringify(value) !== text) throw new CanonicalError('not canonical JSON (RFC 8785)');
  return value;
}

/** Reads such a file: canonical text and one newline. */
export function parseJsonFile(bytes: Uint8Array, maxNesting = 16): unknown {
  const text = decodeUtf8(bytes);
  if (text === null) throw new CanonicalError('not valid UTF-8');
  if (!text.endsWith('\n')) throw new CanonicalError('does not end in a newline');
  return parseCanonical(text.slice(0, -1), maxNesting);
}

/** The value of a file that fits a shape; null for bytes that are none. */
export function readShaped<T>(shape: Shape<T>, bytes: Uint8Array | null): T | null {
  if (bytes === null) return null;
  try {
    const value = parseJsonFile(bytes);
    return shape(value) === null ? (value as T) : null;
  } catch (error) {
    if (error instanceof CanonicalError) return null;
    throw error;
  }
}

/** The deepest nesting of brackets outside strings, found without recursion, so that hostile depth cannot hurt. */
export function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      i = text.indexOf('"', i + 1);
      while (i !== -1 && isEscaped(text, i)) i = text.indexOf('"', i + 1);
      if (i === -1) return deepest;
    } else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepest) deepest = depth;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}
