/**
 * Whether git would take a full reference name, by the rules of git-check-ref-format(1). GitHub wants `refs/` and two
 * more parts besides.
 */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    name.startsWith('refs/') &&
    parts.length >= 3 &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !name.includes('..') &&
    !name.includes('@{') &&
    !name.endsWith('.') &&
    // eslint-disable-next-line no-control-regex -- control characters are what the rule forbids
    !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)
  );
}

/** Whether two names cannot stand side by side, because one is a directory of the other. */
export const conflicts = (name: string, other: string): boolean =>
  name.startsWith(`${other}/`) || other.startsWith(`${name}/`);

/** Whether a name fits a ruleset's pattern, `refs/tags/v*` or `refs/heads/release/**`, `~ALL` for all. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (pattern === '~ALL') return true;
  const source = pattern
    .split(/(\*\*|\*|\?)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`).test(name);
}
