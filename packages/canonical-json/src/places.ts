/** Where in a value something stands, by paths such as `data.checks[3].code`, and how a value is shown. */

const LONGEST = 200;

/** A foreign value as it may be printed: JSON, escaped, cut. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // Terminals act on more than ASCII controls: C1, separators and format characters are escaped as well.
  const text = JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * Where a value stands in canonical JSON text, by a path such as `data.checks[3].code`: bytes from the beginning of
 * the text to the value. Stops at the deepest part of the path that is there.
 */
export function offsetOf(value: unknown, path: string): number {
  let offset = 0;
  let here: unknown = value;
  for (const step of stepsOf(path)) {
    if (typeof here !== 'object' || here === null) break;
    const members = Object.entries(here);
    const index = members.findIndex(([key]) => key === step);
    if (index < 0) break;
    const list = Array.isArray(here);
    const before = members.slice(0, index);
    // The members before this one as JSON; a comma stands where that text is closed, and nothing where it is empty.
    offset +=
      bytes(list ? before.map(([, member]) => member as unknown) : Object.fromEntries(before)) - (index === 0 ? 1 : 0);
    if (!list) offset += bytes(step) + 1;
    here = members[index]?.[1];
  }
  return offset;
}

const stepsOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The first difference between two values, as a path and what stands there; null when they are equal. */
export function firstDifference(
  expected: unknown,
  found: unknown,
  path = '',
): { path: string; expected: unknown; found: unknown } | null {
  if (Object.is(expected, found)) return null;
  const comparable =
    typeof expected === 'object' &&
    typeof found === 'object' &&
    expected !== null &&
    found !== null &&
    Array.isArray(expected) === Array.isArray(found);
  if (!comparable) return { path, expected, found };
  const theirs = found as Readonly<Record<string, unknown>>;
  const ours = expected as Readonly<Record<string, unknown>>;
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const step = Array.isArray(expected) ? `[${key}]` : path === '' ? key : `.${key}`;
    const difference = firstDifference(ours[key], theirs[key], `${path}${step}`);
    if (difference !== null) return difference;
  }
  return null;
}

/** What stands at a path such as `data.checks[3].code`. */
export function pick(value: unknown, path: string): unknown {
  let here = value;
  for (const step of stepsOf(path)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here;
}
