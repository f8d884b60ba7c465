import { CodedError } from 'coded-error/error';

/** Paths and globs of the operations file: `/` between their parts, inside the working directory, nothing else. */

const MAX_LENGTH = 1024;

/**
 * A plain path, without a leading `./`.
 * @throws CodedError `path_invalid`
 */
export function plainPath(path: string): string {
  const normal = path.replace(/^(?:\.\/+)+/, '');
  const fault = path.includes('\\') ? 'has a backslash; write /' : pathFault(normal);
  if (fault !== null) throw new CodedError('path_invalid', `The path ${JSON.stringify(path)} ${fault}.`);
  return normal;
}

/**
 * A glob, without a leading `./`. A backslash may only take the meaning from a character that has one.
 * @throws CodedError `path_invalid`
 */
export function globPattern(pattern: string): string {
  const normal = pattern.replace(/^(?:\.\/+)+/, '');
  const fault = globFault(normal);
  if (fault !== null) throw new CodedError('path_invalid', `The glob ${JSON.stringify(pattern)} ${fault}.`);
  return normal;
}

function globFault(pattern: string): string | null {
  if (/\\(?![[\]{}()*?!+@\\])/.test(pattern)) return 'has a backslash; write / between the parts of a path';
  if (/^!(?!\()/.test(pattern)) return 'begins with "!"; name what is wanted, there is no way to name what is not';
  // Braces can put a `..` together from parts, so it is looked for in any place where a part can begin and end.
  if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(pattern)) return 'leads out of its folder with ".."';
  return pathFault(pattern);
}

function pathFault(path: string): string | null {
  if (path === '') return 'is empty; name a file';
  if (path.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (/\p{Cc}/u.test(path) || !path.isWellFormed()) return 'has a control character';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute; write it relative to the working directory';
  const parts = path.split('/');
  if (parts.includes('..'))
    return 'leads out of its folder with ".."; only files inside the working directory are read';
  if (path.endsWith('/')) return 'is a folder; write folder/** for all that is in it';
  if (parts.includes('') || parts.includes('.')) return 'has an empty part';
  if (isGitPath(path)) return "is git's own; nothing of .git is ever read or sent";
  return null;
}

/** Shown in place of the bytes of a name that is no UTF-8. */
export const UNREADABLE = '\ufffd';

/** @throws CodedError `path_invalid` for the first name that cannot be sent as it is */
export function refuseUnreadable(paths: readonly string[]): void {
  const found = paths.find((path) => path.includes(UNREADABLE));
  if (found === undefined) return;
  const message = `The name of ${JSON.stringify(found)} is not UTF-8, so it cannot be sent. Rename it, or choose globs that do not name it.`;
  throw new CodedError('path_invalid', message);
}

/** Whether a path is `.git` or below it, also as file systems that fold case see it. */
export function isGitPath(path: string): boolean {
  return path.split('/').some((part) => part.toLowerCase() === '.git');
}

/** `a` and `a/b` of `a/b/c`. */
export function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
