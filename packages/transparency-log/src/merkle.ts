import { createHash, hash } from 'node:crypto';

/** RFC 6962 section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01. */

const LEAF = Buffer.from([0]);

/** Hash of a leaf. */
export function leafHash(entry: Uint8Array | string): Buffer {
  return createHash('sha256').update(LEAF).update(entry).digest();
}

const HASH_BYTES = 32;
/** One node's preimage, 0x01 and two hashes; used again for each, since a log has as many nodes as entries. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** Hash of a node from the hashes below it, all hex. */
export function nodeHash(left: string, right: string): string {
  node.write(left, 1, HASH_BYTES, 'hex');
  node.write(right, 1 + HASH_BYTES, HASH_BYTES, 'hex');
  return hash('sha256', node, 'hex');
}

export const EMPTY_ROOT: Buffer = createHash('sha256').digest();

/**
 * An append-only Merkle tree that keeps only the roots of its perfect subtrees, largest first: one for each set bit
 * of its size. Appending costs O(log n) at worst, O(1) on average.
 */
export class Frontier {
  #size: number;
  /** Hex: hashing text out is cheaper than allocating a buffer each. */
  readonly #subtrees: string[];

  private constructor(size: number, subtrees: string[]) {
    this.#size = size;
    this.#subtrees = subtrees;
  }

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** From its stored form. Null when the number of subtrees does not belong to a tree of that size. */
  static restore(size: number, subtrees: readonly string[]): Frontier | null {
    return subtrees.length === setBits(size) ? new Frontier(size, [...subtrees]) : null;
  }

  get size(): number {
    return this.#size;
  }

  /** The part of the tree from a leaf on at which one of its subtrees begins; null elsewhere. */
  from(first: number): Frontier | null {
    let start = 0;
    for (let i = 0, rest = this.#size; i <= this.#subtrees.length; i++) {
      if (start === first) return new Frontier(this.#size - first, this.#subtrees.slice(i));
      const width = largestPower(rest);
      start += width;
      rest -= width;
    }
    return null;
  }

  /** @param root a leaf's hash, or the root of a perfect subtree of this height that begins here; 32 bytes or their hex */
  append(root: Uint8Array | string, height = 0): void {
    let hashed = typeof root === 'string' ? root : Buffer.from(root).toString('hex');
    // Each trailing one bit of the size is a subtree as large as the one just made: they merge.
    for (let n = this.#size / 2 ** height; n % 2 === 1; n = Math.floor(n / 2)) {
      hashed = nodeHash(this.#subtrees.pop() as string, hashed);
    }
    this.#subtrees.push(hashed);
    this.#size += 2 ** height;
  }

  root(): Buffer {
    const subtrees = [...this.#subtrees];
    const last = subtrees.pop();
    if (last === undefined) return EMPTY_ROOT;
    return Buffer.from(
      subtrees.reduceRight((right, left) => nodeHash(left, right), last),
      'hex',
    );
  }

  /** The stored form, hex, largest subtree first. */
  subtrees(): string[] {
    return [...this.#subtrees];
  }

  clone(): Frontier {
    return new Frontier(this.#size, [...this.#subtrees]);
  }
}

/** A perfect subtree of two to the power of its height leaves. */
export interface Subtree {
  readonly height: number;
  readonly root: string;
}

/** Adds a leaf to the perfect subtrees of a tree whose leaves before the first of them are not known. */
export function grow(subtrees: Subtree[], index: number, leaf: string): void {
  let height = 0;
  let root = leaf;
  for (let n = index, left = subtrees.at(-1); n % 2 === 1 && left?.height === height; left = subtrees.at(-1)) {
    subtrees.pop();
    root = nodeHash(left.root, root);
    height++;
    n = (n - 1) / 2;
  }
  subtrees.push({ height, root });
}

function setBits(n: number): number {
  let bits = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}

/** The largest power of two that is not above n. */
function largestPower(n: number): number {
  let power = 1;
  while (power * 2 <= n) power *= 2;
  return power;
}
