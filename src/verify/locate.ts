/**
 * Where a value stands in canonical JSON text, by a path such as `data.checks[3].code`: bytes from the beginning of
 * the text to the value. Stops at the deepest part of the path that is there.
 */
export function offsetOf(value: unknown, path: string): number {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  let offset = 0;
  let here: unknown = value;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null) break;
    const members = Object.entries(here);
    const index = members.findIndex(([key]) => key === step);
    if (index < 0) break;
    const inList = Array.isArray(here);
    const before = members.slice(0, index).map(([key, member]) => encoded(key, member, inList));
    offset += 1 + before.reduce((sum, text) => sum + text + 1, 0);
    if (!inList) offset += bytes(JSON.stringify(step)) + 1;
    here = members[index]?.[1];
  }
  return offset;
}

function encoded(key: string, member: unknown, inList: boolean): number {
  return (inList ? 0 : bytes(JSON.stringify(key)) + 1) + bytes(JSON.stringify(member));
}

const bytes = (text: string): number => Buffer.byteLength(text);

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
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here;
}
