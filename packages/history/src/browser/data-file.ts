/**
 * A data file of the site: a script that hands over its own path and what it holds, deflated. As a script it can be loaded from
 * `file://`, where no page may fetch; over http it is fetched as text, and never run.
 */

const OPEN = 'marketops("';
const BETWEEN = '","';
const CLOSE = '")';

/** The exact text of a data file. @param path below `data/`, without its ending @param packed base64 of what it holds */
export const dataText = (path: string, packed: string): string => `${OPEN}${path}${BETWEEN}${packed}${CLOSE}`;

/** What a data file holds, still packed; null where it is not one of that path. */
export function packedOf(path: string, text: string): string | null {
  const before = `${OPEN}${path}${BETWEEN}`;
  if (!text.startsWith(before) || !text.endsWith(CLOSE)) return null;
  return text.slice(before.length, -CLOSE.length);
}

/** No file is larger; what is longer goes on in files of its own, `<path>+1` and so on. */
export const MOST_PACKED = 190_000;

/** Names of the files that a packed text of so many characters takes. */
export const partsOf = (path: string, length: number): string[] =>
  partsAt(path, Math.max(1, Math.ceil(length / MOST_PACKED)));

export const partsAt = (path: string, count: number): string[] =>
  Array.from({ length: count }, (_, part) => partOf(path, part));

export const partOf = (path: string, part: number): string => (part === 0 ? path : `${path}+${part}`);

/** Digests of the site's files by path, sorted; cut into lists, each named by its first path. */
export interface FileList {
  readonly first: string;
  /** Hex SHA-256 of the list's own text. */
  readonly digest: string;
}
