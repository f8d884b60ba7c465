import { nodeHash } from 'transparency-log/merkle';
import { TILE_WIDTH, tilePath } from '../browser/tile-path.ts';

/** One tile: up to 256 hashes of a level, leftmost first. https://c2sp.org/tlog-tiles */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Hex, 32 bytes each. */
  readonly hashes: readonly string[];
}

export const pathOf = ({ level, index, hashes }: Tile): string => tilePath(level, index, hashes.length);

/** The root of the subtree over hashes whose number is a power of two. */
function subtreeRoot(hashes: readonly string[]): string {
  let row = hashes;
  while (row.length > 1) {
    const above: string[] = [];
    for (let i = 0; i < row.length; i += 2) above.push(nodeHash(row[i] as string, row[i + 1] as string));
    row = above;
  }
  return row[0] as string;
}

/**
 * Hash tiles of height 8 over the leaves of a ledger, in memory that grows with the logarithm of its size. A full tile
 * never changes; what is not full is replaced as the ledger grows.
 */
export class TileWriter {
  readonly #levels: { index: number; hashes: string[] }[];
  readonly #full: (tile: Tile) => void;

  /** @param full is handed every tile once it is full  @param partial tiles to go on from, as {@link partial} gave them */
  constructor(full: (tile: Tile) => void, partial: readonly Tile[] = []) {
    this.#full = full;
    this.#levels = partial.map(({ index, hashes }) => ({ index, hashes: [...hashes] }));
  }

  /** @param leaf hash of the next line, hex */
  append(leaf: string): void {
    let hash = leaf;
    for (let level = 0; ; level++) {
      const at = (this.#levels[level] ??= { index: 0, hashes: [] });
      at.hashes.push(hash);
      if (at.hashes.length < TILE_WIDTH) return;
      this.#full({ level, index: at.index, hashes: at.hashes });
      hash = subtreeRoot(at.hashes);
      this.#levels[level] = { index: at.index + 1, hashes: [] };
    }
  }

  /** The tiles that are not full, of every level from 0 on; one without hashes is no file. */
  partial(): Tile[] {
    return this.#levels.map(({ index, hashes }, level) => ({ level, index, hashes: [...hashes] }));
  }
}
