import { decodeUtf8, fromBase64, toBase64 } from './bytes.ts';
import { Frontier, nodeHash } from './merkle.ts';

/** C2SP tlog-proof (https://c2sp.org/tlog-proof): one entry of a log, its inclusion proof, and a checkpoint. */

export const TLOG_PROOF_HEADER = 'c2sp.org/tlog-proof@v1';

export interface TlogProof {
  /** The entry itself: nothing but the proof vouches for it. */
  readonly extra: Uint8Array;
  readonly index: number;
  /** Hashes from the leaf's sibling up to the root's child, hex. */
  readonly path: readonly string[];
  /** The checkpoint as it was signed. */
  readonly checkpoint: string;
}

export function formatTlogProof({ extra, index, path, checkpoint }: TlogProof): string {
  const hashes = path.map((hex) => `${toBase64(Buffer.from(hex, 'hex'))}\n`).join('');
  return `${TLOG_PROOF_HEADER}\nextra ${toBase64(extra)}\nindex ${index}\n${hashes}\n${checkpoint}`;
}

/** A tree of 2^53 leaves has no longer path. */
const LONGEST_PATH = 53;

/**
 * Null when the bytes are not a proof of this form with an entry in `extra`.
 * @param read the checkpoint of its text, by `parseCheckpoint` or what asks more of it; null for text that is none
 */
export function parseTlogProof<T>(
  bytes: Uint8Array,
  read: (checkpoint: string) => T | null,
): (TlogProof & { readonly signed: T }) | null {
  const text = decodeUtf8(bytes);
  const split = text?.indexOf('\n\n') ?? -1;
  if (text === null || split < 0) return null;
  const [header, extraLine = '', indexLine = '', ...hashes] = text.slice(0, split).split('\n');
  const checkpoint = text.slice(split + 2);
  const extra = extraLine.startsWith('extra ') ? fromBase64(extraLine.slice('extra '.length)) : null;
  const [, digits] = /^index (0|[1-9][0-9]{0,15})$/.exec(indexLine) ?? [];
  const signed = read(checkpoint);
  if (header !== TLOG_PROOF_HEADER || extra === null || digits === undefined || signed === null) return null;
  if (hashes.length > LONGEST_PATH) return null;
  const path: string[] = [];
  for (const line of hashes) {
    const bytesOf = fromBase64(line);
    if (bytesOf?.length !== 32) return null;
    path.push(bytesOf.toString('hex'));
  }
  const index = Number(digits);
  return Number.isSafeInteger(index) ? { extra, index, path, checkpoint, signed } : null;
}

/**
 * The root that an inclusion proof leads to (RFC 9162 section 2.1.3.2), hex; null when the path does not fit a tree
 * of that size.
 */
export function rootOfInclusion(leaf: string, index: number, size: number, path: readonly string[]): string | null {
  if (index >= size) return null;
  let at = index;
  let last = size - 1;
  let root = leaf;
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(sibling, root);
      // A right edge without a sibling at this level moves up unchanged.
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      root = nodeHash(root, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : null;
}

/** The leaves from `first` up to but not including `first + size`. */
export interface LeafRange {
  readonly first: number;
  readonly size: number;
}

/**
 * The parts of a tree whose roots make up the inclusion path of a leaf, from the leaf's sibling up (RFC 6962 section
 * 2.1.1). Together with the leaf they are the whole tree, each leaf in one of them.
 */
export function siblingRanges(index: number, size: number): readonly LeafRange[] {
  const ranges: LeafRange[] = [];
  let first = 0;
  let width = size;
  while (width > 1) {
    const left = largestPowerBelow(width);
    const inLeft = index < first + left;
    ranges.unshift(inLeft ? { first: first + left, size: width - left } : { first, size: left });
    if (!inLeft) first += left;
    width = inLeft ? left : width - left;
  }
  return ranges;
}

/**
 * The path of one leaf under the root of a tree, from all of its leaves in their order; no more is held than one hash a level.
 * @param start the tree before the leaves that are at hand: what is taken of those in it is not looked at
 */
export function inclusionPath(index: number, size: number, start: Frontier) {
  const parts = siblingRanges(index, size).map((range) => ({
    ...range,
    tree: start.from(range.first) ?? Frontier.empty(),
  }));
  return {
    take: (leaf: number, hash: string): void => {
      if (leaf < start.size || leaf === index) return;
      parts.find(({ first, size: length }) => first <= leaf && leaf < first + length)?.tree.append(hash);
    },
    // A part wholly before the leaves is one of the subtrees that are known, the largest of those from there on.
    hashes: (): string[] =>
      parts.map(({ tree, first, size: length }) => {
        const whole = first + length <= start.size ? start.from(first)?.subtrees()[0] : undefined;
        return whole ?? tree.root().toString('hex');
      }),
  };
}

function largestPowerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
