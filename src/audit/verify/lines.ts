import { isAscii, isUtf8 } from 'node:buffer';
import { MAX_LINE_BYTES } from '../../protocol/ledger.ts';
import { fail } from './finding.ts';
import type { Place } from './finding.ts';

const NEWLINE = 0x0a;

/**
 * One line as it lies in a buffer. `work[start - 1]` is a byte that may be overwritten, so that a leaf hash needs no
 * copy. Valid only during the call.
 */
export interface RawLine {
  readonly work: Buffer;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: Place;
}

/** Cuts bytes into lines, checking their length, newline and encoding before anything is parsed. */
export class LineCutter {
  readonly #onLine: (line: RawLine) => void;
  #file: string;
  #line = 0;
  #offset = 0;
  #carry: Buffer = Buffer.alloc(0);

  constructor(file: string, onLine: (line: RawLine) => void) {
    this.#file = file;
    this.#onLine = onLine;
  }

  /** The lines that follow stand in another file. */
  nextFile(file: string): void {
    this.#file = file;
    this.#line = 0;
    this.#offset = 0;
  }

  /** @throws Finding for the first line that may not be read */
  push(piece: Uint8Array): void {
    const work = Buffer.allocUnsafe(1 + this.#carry.length + piece.length);
    this.#carry.copy(work, 1);
    work.set(piece, 1 + this.#carry.length);
    const last = work.lastIndexOf(NEWLINE);
    const whole = last < 1 ? work.subarray(1, 1) : work.subarray(1, last + 1);
    const ascii = isAscii(whole);
    const valid = ascii || isUtf8(whole);
    let start = 1;
    while (start <= last) {
      const end = work.indexOf(NEWLINE, start);
      this.#cut(work, start, end, ascii, valid);
      start = end + 1;
    }
    this.#carry = work.subarray(start);
    if (this.#carry.length > MAX_LINE_BYTES) this.#tooLong();
  }

  /** The end of a file. @throws Finding when its last line has no newline */
  end(): void {
    if (this.#carry.length === 0) return;
    fail(
      this.#place(),
      'a newline at the end of the last line',
      `${this.#carry.length} bytes without one`,
      'ledger_encoding',
    );
  }

  #cut(work: Buffer, start: number, end: number, ascii: boolean, valid: boolean): void {
    this.#line++;
    const place = this.#here();
    if (end - start > MAX_LINE_BYTES) this.#tooLong();
    if (!valid && !isUtf8(work.subarray(start, end))) fail(place, 'valid UTF-8', 'other bytes', 'ledger_encoding');
    const text = ascii ? work.toString('latin1', start, end) : work.toString('utf8', start, end);
    this.#onLine({ work, start, end, text, place });
    this.#offset += end - start + 1;
  }

  #here(): Place {
    return { file: this.#file, line: this.#line, offset: this.#offset };
  }

  #place(): Place {
    return { file: this.#file, line: this.#line + 1, offset: this.#offset };
  }

  #tooLong(): never {
    fail(this.#place(), `a line of at most ${MAX_LINE_BYTES} bytes`, 'a longer one', 'ledger_encoding');
  }
}
