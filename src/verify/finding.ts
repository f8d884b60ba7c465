import type { CheckStatus } from './verdict.ts';

/** Where a defect lies: `line` counts from 1, `offset` in bytes from the beginning of the file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

/** Something that can tell its place: asked for a million lines, answered for one. */
export interface Placed {
  readonly place: Place;
}

/** Anything but a pass; thrown where it is found, and turned into a result where checks are walked. */
export class Finding extends Error {
  readonly status: Exclude<CheckStatus, 'ok'>;
  /** The check that it belongs to, where another than the one being walked. */
  readonly check: string | null;

  constructor(status: Exclude<CheckStatus, 'ok'>, detail: string, check: string | null = null) {
    super(detail);
    this.name = 'Finding';
    this.status = status;
    this.check = check;
  }
}

/** Stops the check at hand as failed: what was expected where, and what was found. */
export function fail(place: Place, expected: string, found: string, check: string | null = null): never {
  throw new Finding('failed', describe(place, expected, found), check);
}

/**
 * A file that is not there: a defect of a sealed proof, but of one without a manifest only a sign that its run was
 * broken off before it wrote it.
 */
export function absent(path: string, sealed: boolean, expected = 'a file', found = 'nothing'): never {
  throw new Finding(sealed ? 'failed' : 'missing', describe(at(path), expected, found));
}

function describe({ file, line, offset }: Place, expected: string, found: string): string {
  return `${file}, line ${line}, byte ${offset}: expected ${expected}, found ${found}`;
}

/** A place in a file of one line, or of no lines: its beginning unless said otherwise. */
export function at(file: string, offset = 0, line = 1): Place {
  return { file, line, offset };
}

const LONGEST = 200;

/** A foreign value as it may be printed: JSON, escaped, cut. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value).replace(
    // Terminals act on more than ASCII controls: C1, direction marks and separators are escaped as well.
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
