import { isTime } from './time.ts';

/** What is wrong with a value, and where below it (`operations[0].tag`). */
export interface Fault {
  readonly path: string;
  readonly expected: string;
}

/**
 * A closed schema: null when the value fits, else the first fault. One walk checks types, that no field is unknown or
 * missing, that names are sorted and strings well-formed, which is what canonical JSON needs. Nothing is allocated
 * for a value that fits: a log of a million lines can go through here, which zod would take several times as long for.
 */
export interface Shape<T> {
  (value: unknown): Fault | null;
  /** Never set: carries the type. */
  readonly type?: T;
  /**
   * A regular expression of canonical texts whose values fit, not always of all of them: what it matches needs neither a look
   * at the value nor a comparison with what the value would be written as, and takes half the time.
   */
  readonly pattern?: string | undefined;
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
export type TypeOfFields<F extends Fields> = { readonly [K in keyof F]: TypeOf<F[K]> };

const fault = (expected: string, path = ''): Fault => ({ path, expected });

/** A shape with the pattern of its texts. */
export const as = <T>(pattern: string | undefined, shape: Shape<T>): Shape<T> => Object.assign(shape, { pattern });
export const escaped = (text: string): string => text.replace(/[^\w"]/g, '\\$&');

function below(step: string, inner: Fault): Fault {
  const joint = inner.path === '' || inner.path.startsWith('[') ? '' : '.';
  return { path: `${step}${joint}${inner.path}`, expected: inner.expected };
}

/** An object with exactly these fields, in sorted order. */
export function record<F extends Fields>(fields: F): Shape<TypeOfFields<F>> {
  const members = Object.keys(fields)
    .sort()
    .map((name) => fields[name]?.pattern && `"${escaped(name)}":${fields[name].pattern}`);
  const pattern = members.includes(undefined) ? undefined : `\\{${members.join(',')}\\}`;
  return as(pattern, recordWith(fields, {}));
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
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('an object');
    let at = 0;
    // for…in lists the names in their order without making a list; an inherited name would be refused as unknown.
    for (const name in value) {
      while (names[at] !== name) {
        if (at === length || required[at]) return missing(names[at], Object.keys(value), names);
        at++;
      }
      const inner = (shapes[at] as Shape<unknown>)((value as Record<string, unknown>)[name]);
      if (inner !== null) return below(name, inner);
      at++;
    }
    for (; at < length; at++) if (required[at]) return missing(names[at], Object.keys(value), names);
    return null;
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
  const { pattern } = item;
  return as(pattern && `\\[(?:${pattern}(?:,${pattern})*)?\\]`, (value) => {
    if (!Array.isArray(value)) return fault('a list');
    for (let i = 0; i < value.length; i++) {
      const inner = item(value[i]);
      if (inner !== null) return below(`[${i}]`, inner);
    }
    return null;
  });
}

/** An object used as a map: names of one form, in sorted order. */
export function map<T>(name: Shape<string>, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('an object');
    let before: string | null = null;
    for (const [key, member] of Object.entries(value)) {
      if (name(key) !== null) return fault('a permitted name', printable(key));
      if (before !== null && before >= key) return fault('names in sorted order');
      before = key;
      const inner = item(member);
      if (inner !== null) return below(printable(key), inner);
    }
    return null;
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return as(shape.pattern && `(?:null|${shape.pattern})`, (value) => (value === null ? null : shape(value)));
}

/** The first shape that fits wins; the fault is the last one's. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  const pattern = a.pattern && b.pattern && `(?:${a.pattern}|${b.pattern})`;
  return as(pattern, (value) => (a(value) === null ? null : b(value)));
}

export function oneOf<const T extends readonly (string | number | boolean)[]>(...options: T): Shape<T[number]> {
  const known = new Set<unknown>(options);
  const texts = options.map((option) => JSON.stringify(option));
  const expected = texts.join(' or ');
  return as(`(?:${texts.map(escaped).join('|')})`, (value) => (known.has(value) ? null : fault(expected)));
}

export const nothing: Shape<null> = (value) => (value === null ? null : fault('null'));
export const flag: Shape<boolean> = as('(?:true|false)', (value) =>
  typeof value === 'boolean' ? null : fault('true or false'),
);
/** Printable ASCII that is written as it is, in its pattern. */
export const text: Shape<string> = as('"[ !#-\\[\\]-~]*"', (value) =>
  typeof value === 'string' && value.isWellFormed() ? null : fault('well-formed text'),
);

/** A whole number from 0 below 2^53; of at most 15 digits in its pattern. */
export const count: Shape<number> = as('(?:0|[1-9][0-9]{0,14})', (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? null : fault('a whole number'),
);
export const positive: Shape<number> = as('[1-9][0-9]{0,14}', (value) =>
  count(value) === null && value !== 0 ? null : fault('a whole number from 1'),
);

/**
 * What a test of text says, remembered for the latest that passed: line after line names the same things.
 */
function remembering(test: (text: string) => boolean, expected: string): Shape<string> {
  let latest: string | undefined;
  return (value) => {
    if (typeof value !== 'string') return fault(expected);
    if (value !== latest && !test(value)) return fault(expected);
    latest = value;
    return null;
  };
}

export function matching(pattern: RegExp, expected: string): Shape<string> {
  return remembering((text) => pattern.test(text), expected);
}

/** Words without anything that JSON would escape. @param source of a pattern for all of the text */
export function word(source: string, expected: string): Shape<string> {
  return as(`"(?:${source})"`, matching(new RegExp(`^(?:${source})$`), expected));
}

/** 1 for the codes of the lower-case hex digits. */
const HEX_DIGIT = new Uint8Array(0x10000);
for (const digit of '0123456789abcdef') HEX_DIGIT[digit.charCodeAt(0)] = 1;

/** A prefix and so many lower-case hex digits; half the time of a regular expression, and each line has several. */
export function hexAfter(prefix: string, digits: number, expected: string): Shape<string> {
  const length = prefix.length + digits;
  const fits = (text: string): boolean => {
    if (text.length !== length || !text.startsWith(prefix)) return false;
    for (let i = prefix.length; i < length; i++) if (HEX_DIGIT[text.charCodeAt(i)] === 0) return false;
    return true;
  };
  // Without a counter, which would take as long as all the rest.
  return as(`"${prefix}${'[0-9a-f]'.repeat(digits)}"`, remembering(fits, expected));
}

const DAY = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31';
/** Every time but those of a 29 February, in its pattern. */
export const time: Shape<string> = as(
  `"[0-9]{4}-(?:${DAY})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z"`,
  (value) => (typeof value === 'string' && isTime(value) ? null : fault('a time like 2026-11-22T01:02:03.456Z')),
);
