const WORDS = 4;
const HALF = 0.5;

/**
 * A set of 128-bit ids (32 hex digits) in 32 bytes each: every receipt and claim of a ledger goes through one, and a
 * `Set` of texts would take ten times as much.
 */
export class IdSet {
  #slots = new Uint32Array(1024 * WORDS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** False when the id was there already. */
  add(hex: string): boolean {
    if ((this.#size + 1) * WORDS > this.#slots.length * HALF) this.#grow();
    // An empty slot is all zeros; the one id that looks like it is kept as another that is no more likely to occur.
    const words: number[] = [0, 8, 16, 24].map((start) => Number.parseInt(hex.slice(start, start + 8), 16));
    if (!words.some((word) => word > 0)) words[WORDS - 1] = 1;
    const added = insert(this.#slots, words);
    if (added) this.#size++;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += WORDS) {
      const words = [...this.#slots.subarray(i, i + WORDS)];
      if (words.some((word) => word !== 0)) insert(larger, words);
    }
    this.#slots = larger;
  }
}

function insert(slots: Uint32Array, words: readonly number[]): boolean {
  const mask = slots.length / WORDS - 1;
  for (let slot = (words[0] as number) & mask; ; slot = (slot + 1) & mask) {
    const base = slot * WORDS;
    let empty = true;
    let same = true;
    for (let i = 0; i < WORDS; i++) {
      if (slots[base + i] !== 0) empty = false;
      if (slots[base + i] !== words[i]) same = false;
    }
    if (same) return false;
    if (empty) {
      slots.set(words, base);
      return true;
    }
  }
}
