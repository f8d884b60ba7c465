/** Where tiles lie, as C2SP tlog-tiles has it: https://c2sp.org/tlog-tiles */

/** Hashes of a tile, and entries of a bundle: 2 to the height of 8. */
export const TILE_WIDTH = 256;

/** `x001/x234/067` */
function numberPath(index: number): string {
  const parts: string[] = [];
  for (let rest = index; ; rest = Math.floor(rest / 1000)) {
    parts.unshift(String(rest % 1000).padStart(3, '0'));
    if (rest < 1000) break;
  }
  return parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
}

const ending = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`);

/** @param width how many hashes it has */
export const tilePath = (level: number, index: number, width: number): string =>
  `tile/${level}/${numberPath(index)}${ending(width)}`;

/** The bundle of the entries below a tile of level 0. */
export const entriesPath = (index: number, width: number): string =>
  `tile/entries/${numberPath(index)}${ending(width)}`;

/** How many hashes a tile has in a tree of a size. */
export function widthOf(level: number, index: number, size: number): number {
  const here = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, here - index * TILE_WIDTH));
}
