import { createHash } from 'node:crypto';

/** RFC 6962 section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01. */

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** Hash of a leaf (a ledger line without its newline). */
export function leafHash(line: Uint8Array | string): Buffer {
  return createHash('sha256').update(LEAF).update(line).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

export const EMPTY_ROOT: Buffer = createHash('sha256').digest();

/**
 * An append-only Merkle tree that keeps only the roots of its perfect subtrees, largest first: one for each set bit
 * of its size. Appending costs O(log n) at worst, O(1) on average.
 */
export class Frontier {
  #size: number;
  readonly #subtrees: Buffer[];

  private constructor(size: number, subtrees: Buffer[]) {
    this.#size = size;
    this.#subtrees = subtrees;
  }

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** From its stored form. Null when the number of subtrees does not belong to a tree of that size. */
  static restore(size: number, subtrees: readonly string[]): Frontier | null {
    if (subtrees.length !== setBits(size)) return null;
    return new Frontier(
      size,
      subtrees.map((hex) => Buffer.from(hex, 'hex')),
    );
  }

  get size(): number {
    return this.#size;
  }

  append(leaf: Buffer): void {
    let hash = leaf;
    // Each trailing one bit of the size is a subtree as large as the one just made: they merge.
    for (let n = this.#size; n % 2 === 1; n = Math.floor(n / 2)) {
      hash = nodeHash(this.#subtrees.pop() as Buffer, hash);
    }
    this.#subtrees.push(hash);
    this.#size++;
  }

  root(): Buffer {
    let hash: Buffer | null = null;
    for (let i = this.#subtrees.length - 1; i >= 0; i--) {
      const subtree = this.#subtrees[i] as Buffer;
      hash = hash === null ? subtree : nodeHash(subtree, hash);
    }
    return hash ?? EMPTY_ROOT;
  }

  /** The stored form, hex, largest subtree first. */
  subtrees(): string[] {
    return this.#subtrees.map((hash) => hash.toString('hex'));
  }

  clone(): Frontier {
    return new Frontier(this.#size, [...this.#subtrees]);
  }
}

function setBits(n: number): number {
  let bits = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
