import type { z } from 'zod';

/** `tag: 1.10` is a number to YAML, and `1.1` at that: say how to write it. */
export function yamlAdvice(issue: z.core.$ZodIssue, value: unknown): string {
  const expected = expectedTypes(issue);
  if (expected.length === 0) return issue.message;
  const found = issue.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
  if (found === null) return 'has no value; write one, or leave the field out';
  if (expected.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    return `must be a text, and YAML reads a ${typeof found} here; put it in quotes`;
  }
  return issue.code === 'invalid_union' ? `must be of type ${expected.join(' or ')}` : issue.message;
}

/** The types one of which the value should have had, where it has none of them; an empty list for other faults. */
function expectedTypes(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [];
  const types = issue.errors.map(([first]) =>
    first?.code === 'invalid_type' && first.path.length === 0 ? first.expected : null,
  );
  return types.includes(null) ? [] : types.filter((type) => type !== null);
}
