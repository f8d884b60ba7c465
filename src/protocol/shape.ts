import { isTime, TIME_LENGTH } from '../core/clock.ts';

/** What is wrong with a value, and where below it (`operations[0].tag`). */
export interface Fault {
  readonly path: string;
  readonly expected: string;
}

/**
 * A closed schema: null when the value fits, else the first fault. One walk checks types, that no field is unknown or
 * missing, that names are sorted and strings well-formed, which is what canonical JSON needs. Nothing is allocated
 * for a value that fits: a ledger of a million lines goes through here.
 */
export interface Shape<T> {
  (value: unknown): Fault | null;
  /** Never set: carries the type. */
  readonly type?: T;
}

/**
 * How long the canonical text of all that fitted would be, in UTF-16 units, were no string in need of an escape: each
 * shape below adds its value's part, so that a walk that is made anyway tells it. A shape made elsewhere, from nothing,
 * adds nothing, and the sum is too small, which costs time only; one that puts a value to two shapes would make it too
 * large, which must not be. See {@link isCanonicalText}.
 */
let tally = 0;
const NULL_UNITS = 'null'.length;
const QUOTES = 2;
const BRACKETS = 2;
/** Quotes, colon and comma of a name. */
const NAME_UNITS = 4;
/** More than any text has. */
const UNKNOWN_UNITS = 2 ** 30;

/** The value fits; its text takes so many units. */
function fits(units: number): null {
  tally += units;
  return null;
}

/**
 * Whether a text is the canonical one (RFC 8785) of the value that it was parsed to; to be asked right after
 * {@link resetTally} and a closed shape that the value fits, so that its names are sorted and its strings well-formed.
 * What remains is that `JSON.stringify` gives the text. That would take longer than all else about a line, and the
 * length tells as much: white space, an escape, a name given twice and another way to write a number only ever make a
 * text longer than the tally (numbers like 1e3 apart, see {@link numberUnits}). So one of exactly that length has none of
 * them, and is the one text. Any other is compared.
 */
export function isCanonicalText(source: string, value: unknown): boolean {
  return tally === source.length || JSON.stringify(value) === source;
}

export function resetTally(): void {
  tally = 0;
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
export type TypeOfFields<F extends Fields> = { readonly [K in keyof F]: TypeOf<F[K]> };

const fault = (expected: string, path = ''): Fault => ({ path, expected });

function below(step: string, inner: Fault): Fault {
  const joint = inner.path === '' || inner.path.startsWith('[') ? '' : '.';
  return { path: `${step}${joint}${inner.path}`, expected: inner.expected };
}

/** An object with exactly these fields, in sorted order. */
export function record<F extends Fields>(fields: F): Shape<TypeOfFields<F>> {
  return recordWith(fields, {});
}

/** An object with exactly these fields, in sorted order; those in `optional` may be absent (never `null` for it). */
export function recordWith<F extends Fields, O extends Fields>(
  fields: F,
  optional: O,
): Shape<TypeOfFields<F> & Partial<TypeOfFields<O>>> {
  const all: Fields = { ...fields, ...optional };
  const names = Object.keys(all).sort();
  const shapes = names.map((name) => all[name] as Shape<unknown>);
  const required = names.map((name) => name in fields);
  const length = names.length;
  const nameUnits = names.map((name) => name.length + NAME_UNITS);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('an object');
    let at = 0;
    // The last name has no comma.
    let units = BRACKETS - 1;
    // for…in lists the names in their order without making a list; an inherited name would be refused as unknown.
    for (const name in value) {
      while (names[at] !== name) {
        if (at === length || required[at]) return missing(names[at], Object.keys(value), names);
        at++;
      }
      const inner = (shapes[at] as Shape<unknown>)((value as Record<string, unknown>)[name]);
      if (inner !== null) return below(name, inner);
      units += nameUnits[at] as number;
      at++;
    }
    for (; at < length; at++) if (required[at]) return missing(names[at], Object.keys(value), names);
    return fits(units);
  };
}

function missing(name: string | undefined, found: readonly string[], names: readonly string[]): Fault {
  const unknown = found.find((key) => !names.includes(key));
  if (unknown !== undefined) return fault('no such field', printable(unknown));
  if (name !== undefined && !found.includes(name)) return fault('this field', name);
  return fault('names in sorted order');
}

const printable = (key: string): string => (/^[\w.-]{1,64}$/.test(key) ? key : JSON.stringify(key.slice(0, 64)));

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return fault('a list');
    for (let i = 0; i < value.length; i++) {
      const inner = item(value[i]);
      if (inner !== null) return below(`[${i}]`, inner);
    }
    return fits(BRACKETS + Math.max(0, value.length - 1));
  };
}

/** An object used as a map: names of one form, in sorted order. */
export function map<T>(name: Shape<string>, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('an object');
    let before: string | null = null;
    const members = Object.entries(value);
    for (const [key, member] of members) {
      // The name's own shape adds its quotes.
      if (name(key) !== null) return fault('a permitted name', printable(key));
      if (before !== null && before >= key) return fault('names in sorted order');
      before = key;
      const inner = item(member);
      if (inner !== null) return below(printable(key), inner);
    }
    return fits(BRACKETS + members.length + Math.max(0, members.length - 1));
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? fits(NULL_UNITS) : shape(value));
}

/** The first shape that fits wins; the fault is the last one's. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return (value) => {
    const before = tally;
    if (a(value) === null) return null;
    tally = before;
    return b(value);
  };
}

export function oneOf<const T extends readonly (string | number | boolean)[]>(...options: T): Shape<T[number]> {
  const units = new Map<unknown, number>(
    options.map((option) => [option, typeof option === 'number' ? numberUnits(option) : JSON.stringify(option).length]),
  );
  const expected = options.map((option) => JSON.stringify(option)).join(' or ');
  return (value) => {
    const found = units.get(value);
    return found === undefined ? fault(expected) : fits(found);
  };
}

export const nothing: Shape<null> = (value) => (value === null ? fits(NULL_UNITS) : fault('null'));
export const flag: Shape<boolean> = (value) =>
  typeof value === 'boolean' ? fits(value ? 'true'.length : 'false'.length) : fault('true or false');
export const text: Shape<string> = (value) =>
  typeof value === 'string' && value.isWellFormed() ? fits(value.length + QUOTES) : fault('well-formed text');
/**
 * What a whole number takes as it is written canonically: its digits. Only a number that ends in two zeros has a text
 * that is not longer and yet another (100 is 1e2, 1000 is 1e3).
 */
function numberUnits(value: number): number {
  if (value !== 0 && value % 100 === 0) return UNKNOWN_UNITS;
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  return digits;
}

/** A whole number from 0 below 2^53. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? fits(numberUnits(value))
    : fault('a whole number');
export const positive: Shape<number> = (value) =>
  count(value) === null && value !== 0 ? null : fault('a whole number from 1');

/**
 * What a test of text says, remembered for the latest that passed: line after line names the same claim, run and
 * policy.
 */
function remembering(test: (text: string) => boolean, expected: string): Shape<string> {
  let latest: string | undefined;
  return (value) => {
    if (typeof value !== 'string') return fault(expected);
    if (value !== latest && !test(value)) return fault(expected);
    latest = value;
    return fits(value.length + QUOTES);
  };
}

export function matching(pattern: RegExp, expected: string): Shape<string> {
  return remembering((text) => pattern.test(text), expected);
}

/** 1 for the codes of the lower-case hex digits. */
const HEX_DIGIT = new Uint8Array(0x10000);
for (const digit of '0123456789abcdef') HEX_DIGIT[digit.charCodeAt(0)] = 1;

/** A prefix and so many lower-case hex digits; half the time of a regular expression, and each line has several. */
function hexAfter(prefix: string, digits: number, expected: string): Shape<string> {
  const length = prefix.length + digits;
  return remembering((text) => {
    if (text.length !== length || !text.startsWith(prefix)) return false;
    for (let i = prefix.length; i < length; i++) if (HEX_DIGIT[text.charCodeAt(i)] === 0) return false;
    return true;
  }, expected);
}

export const digest = hexAfter('sha256:', 64, 'sha256: and 64 hex digits');
export const hash = hexAfter('', 64, '64 hex digits');
export const gitSha = hexAfter('', 40, '40 hex digits');
/** Of a commit of the ledger branch: 64 in a repository of git's SHA-256 format. */
export const commitId = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, '40 or 64 hex digits');
export const githubId = matching(/^(?:0|[1-9][0-9]{0,19})$/, 'a decimal id');
export const receiptId = hexAfter('rcpt_', 32, 'rcpt_ and 32 hex digits');
export const claimId = hexAfter('', 32, '32 hex digits');
export const time: Shape<string> = (value) =>
  typeof value === 'string' && isTime(value)
    ? fits(TIME_LENGTH + QUOTES)
    : fault('a time like 2026-11-22T01:02:03.456Z');
