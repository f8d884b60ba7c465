const WORDS = 4;
const HALF = 0.5;
const WORD_DIGITS = 8;

/**
 * A set of 128-bit ids (32 hex digits) in 32 bytes each: every receipt and claim of a ledger goes through one, and a
 * `Set` of texts would take ten times as much.
 */
export class IdSet {
  #slots = new Uint32Array(1024 * WORDS);
  #size = 0;
  readonly #words = new Uint32Array(WORDS);

  /** False when the id was there already. */
  add(hex: string): boolean {
    const words = this.#words;
    for (let i = 0; i < WORDS; i++) words[i] = wordAt(hex, i * WORD_DIGITS);
    // An empty slot is all zeros; the one id that looks like it is kept as another that is no more likely to occur.
    if (isEmpty(words, 0)) words[3] = 1;
    return this.#insert(words, 0);
  }

  /** The ids in the order of their places, some of which are empty. */
  get slots(): Uint32Array {
    return this.#slots;
  }

  /** Adds what another set has. False when an id was there already. */
  addAll(slots: Uint32Array): boolean {
    for (let i = 0; i < slots.length; i += WORDS) {
      if (!isEmpty(slots, i) && !this.#insert(slots, i)) return false;
    }
    return true;
  }

  #insert(words: Uint32Array, from: number): boolean {
    if ((this.#size + 1) * WORDS > this.#slots.length * HALF) this.#grow();
    const added = insert(this.#slots, words, from);
    if (added) this.#size++;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += WORDS) {
      if (!isEmpty(this.#slots, i)) insert(larger, this.#slots, i);
    }
    this.#slots = larger;
  }
}

/** Eight lower-case hex digits as a number. */
function wordAt(hex: string, start: number): number {
  let word = 0;
  for (let i = start; i < start + WORD_DIGITS; i++) {
    const code = hex.charCodeAt(i);
    word = (word << 4) | (code < 58 ? code - 48 : code - 87);
  }
  return word;
}

function isEmpty(slots: Uint32Array, at: number): boolean {
  return slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0 && slots[at + 3] === 0;
}

/** Puts the four words at `from` into the table; false when they are there. */
function insert(slots: Uint32Array, words: Uint32Array, from: number): boolean {
  const mask = slots.length / WORDS - 1;
  for (let slot = (words[from] as number) & mask; ; slot = (slot + 1) & mask) {
    const base = slot * WORDS;
    if (isEmpty(slots, base)) {
      for (let i = 0; i < WORDS; i++) slots[base + i] = words[from + i] as number;
      return true;
    }
    let same = true;
    for (let i = 0; i < WORDS; i++) if (slots[base + i] !== words[from + i]) same = false;
    if (same) return false;
  }
}
