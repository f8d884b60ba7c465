import { isUtf8 } from 'node:buffer';
import { readdir } from 'node:fs';
import type { Dirent } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob as findFiles } from 'tinyglobby';
import { CodedError } from 'coded-error/error';
import type { LocalFile, WorkFile, Workspace } from './types.ts';
import { openGit, readWorkTree } from './git.ts';
import type { Environment } from './git.ts';
import { errnoOf, localFile } from './local-file.ts';
import { limiter, mapLimited, once } from 'async-parts/parallel';
import { foldersOf, globPattern, isGitPath, plainPath, refuseUnreadable } from './paths.ts';
import { storedFiles } from './stored-files.ts';
import { selectWorkFiles } from './work-files.ts';
import type { OnDisk } from './work-files.ts';

/** More than a release or a pull request can sensibly hold: a glob that names more is a mistake. */
const MAX_FILES = 10_000;
const MAX_TEXT = 1 << 20;
/** Reading and hashing is bound by the disk and one core each. */
const HASHES_AT_ONCE = 4;

/**
 * The work tree in `directory`, read only. `environment` is searched for git (`PATH`), nothing else is taken from it.
 * Each file is hashed once: everything planned from it speaks of the same bytes.
 * @throws CodedError `workspace_missing`
 */
export async function openWorkspace(directory: string, environment: Environment): Promise<Workspace> {
  const root = await realpath(directory).catch((cause: unknown) => {
    throw new CodedError(
      'workspace_missing',
      `The working directory ${directory} is not there; check the input "working-directory".`,
      { cause },
    );
  });
  const slot = limiter(HASHES_AT_ONCE);
  const files = new Map<string, Promise<LocalFile>>();
  const load = (path: string): Promise<LocalFile> => {
    const known = files.get(path) ?? slot(() => localFile(root, path));
    files.set(path, known);
    return known;
  };
  const loadAll = (paths: readonly string[]) => mapLimited(paths, paths.length, load);

  const tree = once(() => readWorkTree(root, openGit(root, environment)));

  return {
    async glob(pattern) {
      return loadAll(await matches(root, globPattern(pattern)));
    },
    async file(path) {
      return load(plainPath(path));
    },
    async text(path) {
      const file = await load(plainPath(path));
      if (file.size > MAX_TEXT) {
        throw new CodedError('file_too_large', `${path} has ${file.size} bytes; text may have ${MAX_TEXT}.`);
      }
      const bytes = await file.read();
      if (!isUtf8(bytes)) throw new CodedError('file_not_text', `${path} is not valid UTF-8; save it as UTF-8.`);
      return Buffer.from(bytes)
        .toString()
        .replace(/^\uFEFF/, '');
    },
    async workFiles(patterns) {
      const known = await tree();
      const selected = await selectWorkFiles(patterns.map(globPattern), known, (path) => onDisk(root, path));
      refuseTooMany(selected.length, patterns.join(', '));
      const there = selected.filter(({ is }) => is !== 'deleted');
      const stored = await storedFiles(there, { root, tree: known, environment, load });
      const gone = selected.filter(({ is }) => is === 'deleted');
      // A tree on GitHub holds paths from the repository's top, wherever the working directory lies.
      const deleted = gone.map(({ path }): WorkFile => ({ path: known.prefix + path, deleted: true }));
      return [...stored, ...deleted].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    head: async () => (await tree()).head,
  };
}

/** Paths of files that a glob matches, sorted by UTF-16 code units. Symbolic links are among them, to be refused. */
async function matches(root: string, pattern: string): Promise<string[]> {
  const unreadable: NodeJS.ErrnoException[] = [];
  const links: string[] = [];
  const found = await findFiles(pattern, {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: true,
    ignore: ['**/.git', '**/.git/**'],
    fs: { readdir: watchedReaddir(unreadable, links) },
  });
  // The crawler goes on past a folder that it may not read; a release must not lack files for that reason.
  const [first] = unreadable;
  if (first !== undefined) {
    throw new CodedError('file_unreadable', `A folder below the working directory cannot be read: ${first.message}.`, {
      cause: first,
    });
  }
  // The crawler leaves links out without a word; one that the glob names is to be refused aloud.
  const named = picomatch(pattern, { dot: true });
  const linked = links.map((path) => relative(root, path).replaceAll(sep, '/')).filter((path) => named(path));
  const paths = [...new Set([...found, ...linked])].filter((path) => !isGitPath(path)).sort();
  refuseTooMany(paths.length, pattern);
  refuseUnreadable(paths);
  const outside = paths.find((path) => path.startsWith('../') || path.startsWith('/'));
  if (outside !== undefined) {
    throw new CodedError('path_invalid', `The glob ${pattern} matches ${outside}, outside the working directory.`);
  }
  return paths;
}

/** `readdir`, which also keeps what went wrong, a folder that is not there excepted, and the links it saw. */
function watchedReaddir(errors: NodeJS.ErrnoException[], links: string[]): typeof readdir {
  type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
  const watched = (path: string, options: { withFileTypes: true }, done: Done): void => {
    readdir(path, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') errors.push(error);
      for (const entry of error === null ? entries : []) {
        if (entry.isSymbolicLink()) links.push(join(path, entry.name));
      }
      done(error, entries);
    });
  };
  return watched as unknown as typeof readdir;
}

async function onDisk(root: string, path: string): Promise<OnDisk> {
  try {
    for (const folder of foldersOf(path)) {
      if ((await lstat(join(root, folder))).isSymbolicLink()) return 'behind';
    }
    const found = await lstat(join(root, path));
    if (found.isSymbolicLink()) return 'link';
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    throw new CodedError('file_unreadable', `${path} cannot be looked at (${code ?? String(error)}).`, {
      cause: error,
    });
  }
}

function refuseTooMany(count: number, pattern: string): void {
  if (count <= MAX_FILES) return;
  throw new CodedError(
    'too_many_files',
    `${pattern} names ${count} files; at most ${MAX_FILES} are taken. Name fewer.`,
  );
}
