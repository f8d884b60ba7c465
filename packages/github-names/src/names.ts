/**
 * Names that are sent to GitHub: git's rules (git-check-ref-format) and an ASCII allow-list on top, so that what an
 * approver reads is what is made. Each function answers with what is wrong, or null.
 */

const REF_CHARACTERS = /^[A-Za-z0-9._+@/#-]+$/;
const REF_LENGTH = 200;
/** The short name of a tag or branch, without `refs/…/`. */
export function refNameFault(name: string): string | null {
  if (name === '') return 'is empty';
  if (name.length > REF_LENGTH) return `is longer than ${REF_LENGTH} characters`;
  if (!REF_CHARACTERS.test(name)) return 'may hold only A-Z a-z 0-9 and . _ + @ # / -';
  if (name.startsWith('-')) return 'must not start with "-"';
  if (name.startsWith('refs/')) return 'must be the short name, without "refs/"';
  if (name === '@' || name === 'HEAD') return 'is a name that git keeps for itself';
  if (name.includes('..')) return 'must not contain ".."';
  if (name.endsWith('.')) return 'must not end with "."';
  if (/^[0-9a-f]{40}$/i.test(name)) return 'looks like a commit';
  for (const part of name.split('/')) {
    if (part === '') return 'must not start or end with "/" nor contain "//"';
    if (part.startsWith('.')) return 'must have no part that starts with "."';
    if (part.toLowerCase().endsWith('.lock')) return 'must have no part that ends with ".lock"';
  }
  return null;
}

/** An asset's name as GitHub keeps it; what it would rename is refused, so that the name in the plan is the real one. */
export function assetNameFault(name: string): string | null {
  if (name === '') return 'is empty';
  if (name.length > 255) return 'is longer than 255 characters';
  const kept = githubAssetName(name);
  return kept === name
    ? null
    : `would be renamed by GitHub to ${JSON.stringify(kept)}: give that name, and the original as label`;
}

/**
 * What GitHub makes of a file's name: accents go, other characters become single dots, none stands at the ends (as
 * GitHub's own command line expects it: cli/cli, pkg/cmd/release/shared/upload.go).
 */
export function githubAssetName(original: string): string {
  let name = original.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (name.startsWith('.')) name = `default${name}`;
  name = name
    .replace(/[^A-Za-z0-9_+@-]+/g, '.')
    .replace(/\.+/g, '.')
    .replace(/^\.|\.$/g, '');
  if (name === '') return 'default';
  return name !== original && !name.includes('.') ? `default.${name}` : name;
}

/** GitHub's limit is 50 characters; a control character would hide what is approved. */
export function labelFault(name: string): string | null {
  if (name.trim() === '' || name !== name.trim()) return 'is empty or has white space around it';
  if (name.length > 50) return 'is longer than 50 characters';
  return hasControl(name) ? 'holds a control character' : null;
}

/** A user's or app's login: `octocat`, `some_enterprise`, `dependabot[bot]`. */
export function loginFault(name: string): string | null {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(name) ? null : 'is no login';
}

/** A team by its slug, without the organization. */
export function teamFault(name: string): string | null {
  return /^[a-z0-9_][a-z0-9._-]{0,99}$/.test(name) ? null : 'is no slug of a team (without the organization)';
}

/** A path in a git tree: relative, no `.`, `..`, `.git` or empty part, no control character. */
export function treePathFault(path: string): string | null {
  if (hasControl(path) || !path.isWellFormed()) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash';
  const bad = path.split('/').find((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
  return bad === undefined ? null : `has a part ${JSON.stringify(bad)}`;
}

function hasControl(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text);
}
