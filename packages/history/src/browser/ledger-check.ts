import {
  checkpoint,
  hex,
  readKey,
  requireSigned,
  sha256,
  unhex,
  utf8,
} from '../../../../src/report/page/verify-in-browser.ts';
import type { Checkpoint, PublicKey } from '../../../../src/report/page/verify-in-browser.ts';
import type { Stretch } from '../model.ts';
import type { Repository } from './site-data.ts';
import type { Store } from './store.ts';
import { TILE_WIDTH, entriesPath, tilePath, widthOf } from './tile-path.ts';

/**
 * Checks lines of one ledger against its signed checkpoint, by the tiles between them: a few files of eight kilobytes for any
 * line of a million.
 */
export class LedgerCheck {
  readonly repository: Repository;
  /** How many lines, signatures and earlier roots were checked so far. */
  readonly done = { lines: 0, signatures: 0, roots: 0 };
  readonly #store: Store;
  readonly #tiles = new Map<string, Promise<readonly string[]>>();
  readonly #bundles = new Map<number, Promise<readonly string[]>>();
  #anchor: Promise<void> | null = null;
  readonly #keys: readonly Promise<PublicKey>[];

  constructor(store: Store, repository: Repository) {
    this.#store = store;
    this.repository = repository;
    this.#keys = repository.keys.map(readKey);
    // Told where a key is used.
    for (const key of this.#keys) key.catch(() => undefined);
  }

  /** The newest checkpoint is signed, and the edge of the tree gives its root. @throws Error */
  anchored(): Promise<void> {
    this.#anchor ??= this.#anchored();
    return this.#anchor;
  }

  async #anchored(): Promise<void> {
    const { checkpoint: note, size, name } = this.repository;
    if (note === null) return;
    const stated = await this.signed(note, `the newest checkpoint of ${name}`);
    if (stated.size !== size) throw new Error(`the checkpoint of ${name} is of ${stated.size} lines, not ${size}`);
    const levels: (readonly string[])[] = [];
    for (let level = 0; TILE_WIDTH ** level <= size; level++) {
      const index = Math.floor(size / TILE_WIDTH ** (level + 1));
      levels.push(await this.#stored(level, index, widthOf(level, index, size)));
    }
    if ((await rootOf(levels)) !== stated.root)
      throw new Error(`the tiles of ${name} do not give the root that its checkpoint states`);
  }

  /** What a signed checkpoint states. @throws Error */
  async signed(note: string, what: string): Promise<Checkpoint> {
    const stated = checkpoint(note);
    const keys = await Promise.all(this.#keys);
    const own = keys.find(({ hash }) => stated.signatures.some(({ bytes }) => hex(bytes.slice(0, 4)) === hash));
    if (own === undefined) throw new Error(`${what} is signed by no key of this ledger`);
    await requireSigned(note, own, what);
    this.done.signatures++;
    return stated;
  }

  /** The root that the ledger had at an earlier size. */
  async rootAt(size: number): Promise<string> {
    const levels: (readonly string[])[] = [];
    for (let level = 0; TILE_WIDTH ** level <= size; level++) {
      const index = Math.floor(size / TILE_WIDTH ** (level + 1));
      const width = widthOf(level, index, size);
      levels.push(width === 0 ? [] : (await this.#tile(level, index)).slice(0, width));
    }
    this.done.roots++;
    return rootOf(levels);
  }

  /** Lines by their numbers, each in the tree under the signed checkpoint. @throws Error */
  async lines(stretches: readonly Stretch[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { first, size } of stretches) {
      for (let seq = first; seq < size; seq++) {
        const line = (await this.#bundle(Math.floor(seq / TILE_WIDTH)))[seq % TILE_WIDTH];
        if (line === undefined) throw new Error(`line ${seq} of ${this.repository.name} is not there`);
        found.push(line);
      }
    }
    return found;
  }

  /** The hashes beside a line, its sibling first, up to the root. */
  async inclusion(seq: number): Promise<readonly string[]> {
    const { size } = this.repository;
    const path: string[] = [];
    let [node, last] = [seq, size - 1];
    for (let level = 0; last > 0; level++, node >>>= 1, last >>>= 1) {
      const sibling = node ^ 1;
      if (sibling <= last) path.push(await this.#node(level, sibling));
    }
    return path;
  }

  /** The hash of the node over the lines from `index * 2^level` on, as far as there are. */
  async #node(level: number, index: number): Promise<string> {
    const { size } = this.repository;
    const below = 2 ** level;
    if ((index + 1) * below > size) return rootOfRest(await this.#rest(index * below, size));
    const tileLevel = Math.floor(level / 8);
    const width = 2 ** (level % 8);
    const first = index * width;
    const tile = await this.#tile(tileLevel, Math.floor(first / TILE_WIDTH));
    return subtree(tile.slice(first % TILE_WIDTH, (first % TILE_WIDTH) + width));
  }

  /** Roots of the perfect subtrees from a line to the end, largest first. */
  async #rest(from: number, size: number): Promise<readonly string[]> {
    const parts: string[] = [];
    let at = from;
    while (at < size) {
      let level = 0;
      while (at + 2 ** (level + 1) <= size && at % 2 ** (level + 1) === 0) level++;
      parts.push(await this.#node(level, at / 2 ** level));
      at += 2 ** level;
    }
    return parts;
  }

  #bundle(index: number): Promise<readonly string[]> {
    let bundle = this.#bundles.get(index);
    if (bundle === undefined) {
      bundle = this.#readBundle(index);
      this.#bundles.set(index, bundle);
    }
    return bundle;
  }

  async #readBundle(index: number): Promise<readonly string[]> {
    await this.anchored();
    const { slug, size, name } = this.repository;
    const width = widthOf(0, index, size);
    const [text, hashes] = await Promise.all([
      this.#store.text(`${slug}/${entriesPath(index, width)}`),
      this.#tile(0, index),
    ]);
    const lines = text.split('\n');
    if (lines.length !== width) throw new Error(`a bundle of ${name} has ${lines.length} lines, not ${width}`);
    const leaves = await Promise.all(lines.map(async (line) => hex(await sha256(0, utf8.encode(line)))));
    const wrong = leaves.findIndex((leaf, at) => leaf !== hashes[at]);
    if (wrong >= 0) throw new Error(`line ${index * TILE_WIDTH + wrong} of ${name} is not the one that was signed`);
    this.done.lines += width;
    return lines;
  }

  /** A tile that lies under the signed root. @throws Error */
  #tile(level: number, index: number): Promise<readonly string[]> {
    const key = `${level}/${index}`;
    let tile = this.#tiles.get(key);
    if (tile === undefined) {
      tile = this.#provenTile(level, index);
      this.#tiles.set(key, tile);
    }
    return tile;
  }

  async #provenTile(level: number, index: number): Promise<readonly string[]> {
    await this.anchored();
    const { size, name } = this.repository;
    const hashes = await this.#stored(level, index, widthOf(level, index, size));
    // What is not full is at the edge of the tree, whose root was compared.
    if (hashes.length < TILE_WIDTH) return hashes;
    const above = await this.#tile(level + 1, Math.floor(index / TILE_WIDTH));
    if ((await subtree(hashes)) !== above[index % TILE_WIDTH])
      throw new Error(`tile ${level}/${index} of ${name} is not under the root that its checkpoint states`);
    return hashes;
  }

  async #stored(level: number, index: number, width: number): Promise<readonly string[]> {
    if (width === 0) return [];
    const text = await this.#store.text(`${this.repository.slug}/${tilePath(level, index, width)}`);
    const hashes = text.match(/[0-9a-f]{64}/g) ?? [];
    if (hashes.length !== width || text.length !== width * 64)
      throw new Error(`a tile of ${this.repository.name} cannot be read`);
    return hashes;
  }
}

/** The root over hashes of which there is a power of two. */
async function subtree(hashes: readonly string[]): Promise<string> {
  let row = hashes.map(unhex);
  while (row.length > 1) {
    const above: Promise<Uint8Array<ArrayBuffer>>[] = [];
    for (let at = 0; at < row.length; at += 2) above.push(sha256(1, row[at] as Uint8Array, row[at + 1] as Uint8Array));
    row = await Promise.all(above);
  }
  return hex(row[0] as Uint8Array);
}

/** The root of a tree from the tile at the right edge of each level, level 0 first. */
async function rootOf(levels: readonly (readonly string[])[]): Promise<string> {
  const parts: string[] = [];
  for (const hashes of levels.toReversed()) {
    let at = 0;
    for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
      if ((hashes.length & width) === 0) continue;
      parts.push(await subtree(hashes.slice(at, at + width)));
      at += width;
    }
  }
  return rootOfRest(parts);
}

async function rootOfRest(parts: readonly string[]): Promise<string> {
  if (parts.length === 0) return hex(await sha256(null));
  let hash: string | null = null;
  for (const part of parts.toReversed()) hash = hash === null ? part : hex(await sha256(1, unhex(part), unhex(hash)));
  return hash as string;
}
