import { isAscii, isUtf8 } from 'node:buffer';

/** Where a defect lies: `line` counts from 1, `offset` in bytes from the beginning of the file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

/** Something with a place, which is worked out when it is asked for: a million lines are read to report one. */
export interface Placed {
  readonly place: Place;
}

/** Throws: what was expected where, and what was found. */
type Refuse = (place: Place, expected: string, found: string) => never;

const NEWLINE = 0x0a;

/**
 * Cuts bytes into lines, checking their length, newline and encoding before anything is parsed. It is the line at hand
 * itself, as it lies in a buffer, until the next: `work[start - 1]` is a byte that may be overwritten, so that a leaf
 * hash needs no copy.
 */
export class LineCutter implements Placed {
  work: Buffer = Buffer.alloc(0);
  start = 0;
  end = 0;
  text = '';
  readonly #longest: number;
  readonly #refuse: Refuse;
  readonly #onLine: (line: LineCutter) => void;
  #file: string;
  #line = 0;
  #offset = 0;
  #buffer: Buffer = Buffer.alloc(0);
  /** What was left over of the last piece. */
  #left = 0;
  #filled = 0;

  constructor(
    file: string,
    { longest, refuse }: { readonly longest: number; readonly refuse: Refuse },
    onLine: (line: LineCutter) => void,
  ) {
    this.#file = file;
    this.#longest = longest;
    this.#refuse = refuse;
    this.#onLine = onLine;
  }

  /** The lines that follow stand in another file. */
  nextFile(file: string): void {
    this.#file = file;
    this.#line = 0;
    this.#offset = 0;
  }

  /** @throws what `refuse` throws, for the first line that may not be read */
  push(piece: Uint8Array): void {
    const work = this.#append(piece);
    const last = work.lastIndexOf(NEWLINE);
    const whole = work.subarray(1, Math.max(last + 1, 1));
    const ascii = isAscii(whole);
    const valid = ascii || isUtf8(whole);
    // Where bytes are characters, all lines are decoded at once.
    const decoded = ascii ? whole.toString('latin1') : null;
    let start = 1;
    while (start <= last) {
      const end = work.indexOf(NEWLINE, start);
      this.#cut(work, start, end, decoded, valid);
      start = end + 1;
    }
    this.#left = start;
    this.#filled = work.length;
    if (this.#filled - start > this.#longest) this.#tooLong();
  }

  /** What was left over and the new bytes, behind one byte that the first line may overwrite; in one buffer for all. */
  #append(piece: Uint8Array): Buffer {
    const carried = this.#filled - this.#left;
    const needed = 1 + carried + piece.length;
    const buffer = needed > this.#buffer.length ? Buffer.allocUnsafe(needed * 2) : this.#buffer;
    this.#buffer.copy(buffer, 1, this.#left, this.#filled);
    buffer.set(piece, 1 + carried);
    this.#buffer = buffer;
    return buffer.subarray(0, needed);
  }

  /** The end of a file. @throws what `refuse` throws, when its last line has no newline */
  finish(): void {
    const left = this.#filled - this.#left;
    if (left === 0) return;
    this.#refuse(this.place, 'a newline at the end of the last line', `${left} bytes without one`);
  }

  #cut(work: Buffer, start: number, end: number, decoded: string | null, valid: boolean): void {
    if (end - start > this.#longest) this.#tooLong();
    if (!valid && !isUtf8(work.subarray(start, end))) this.#refuse(this.place, 'valid UTF-8', 'other bytes');
    this.work = work;
    this.start = start;
    this.end = end;
    this.text = decoded === null ? work.toString('utf8', start, end) : decoded.slice(start - 1, end - 1);
    this.#onLine(this);
    this.#line++;
    this.#offset += end - start + 1;
  }

  /** Where the line at hand begins; between two lines, the next. */
  get place(): Place {
    return { file: this.#file, line: this.#line + 1, offset: this.#offset };
  }

  #tooLong(): never {
    return this.#refuse(this.place, `a line of at most ${this.#longest} bytes`, 'a longer one');
  }
}
