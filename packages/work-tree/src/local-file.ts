import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, read, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { CodedError } from 'coded-error/error';
import { plainPath } from './paths.ts';
import { heldBack } from 'async-parts/held-back';
import type { LocalFile } from './types.ts';

/** The API takes no larger blob; anything above is streamed as an asset, never held in memory. */
const MAX_READ = 40 * 1024 * 1024;
/** GitHub takes less than 2 GiB of an asset, and nobody takes more of anything. */
const LARGEST = 2 * 1024 ** 3;
const CHUNK = 256 * 1024;
const readLater = promisify(read);

/**
 * Hashes the file `path` below `root` (an absolute path without symbolic links) in constant memory.
 * @throws CodedError `file_missing`, `symlink_refused`, `not_a_file`, `file_unreadable`, `asset_too_large` unread
 */
export async function localFile(root: string, path: string): Promise<LocalFile> {
  refuseLinks(root, path);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(join(root, path), path)) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  const digest = `sha256:${hash.digest('hex')}`;
  const planned = { path, size, digest };
  const checked = () => checkedChunks(root, planned);
  return {
    ...planned,
    open: checked,
    async read() {
      if (size > MAX_READ) {
        throw new CodedError(
          'file_too_large',
          `${path} has ${size} bytes; GitHub takes ${MAX_READ} (40 MiB) for a committed file. Publish it as an asset, or choose globs that do not name it.`,
        );
      }
      const whole = Buffer.allocUnsafe(size);
      let read = 0;
      for await (const chunk of checked()) {
        whole.set(chunk, read);
        read += chunk.byteLength;
      }
      return whole;
    },
  };
}

/**
 * A small file of the checkout, below `root`, or null when there is none: the one reader of what is not published itself.
 * @throws CodedError `path_invalid`, `symlink_refused`, `not_a_file`, `file_too_large`, `file_unreadable`
 */
export async function checkoutFile(root: string, path: string, mostBytes: number): Promise<Uint8Array | null> {
  const plain = plainPath(path);
  let file: LocalFile;
  try {
    refuseLinks(root, plain);
    const { size } = lstatSync(join(root, plain));
    if (size > mostBytes) throw tooLarge(plain, size, mostBytes);
    file = await localFile(root, plain);
  } catch (error) {
    if (error instanceof CodedError && error.code === 'file_missing') return null;
    throw error;
  }
  if (file.size > mostBytes) throw tooLarge(plain, file.size, mostBytes);
  return file.read();
}

const tooLarge = (path: string, size: number, most: number): CodedError =>
  new CodedError('file_too_large', `${path} has ${size} bytes; at most ${most} are read.`);

/**
 * A folder below `root` by its path, which may lead out of it neither by its words nor by a link.
 * @throws CodedError `path_invalid`, `symlink_refused`
 */
export function folderBelow(root: string, path: string): string {
  const parts = normalize(path)
    .split(sep)
    .filter((part) => part !== '' && part !== '.');
  if (isAbsolute(path) || parts.includes('..')) {
    throw new CodedError('path_invalid', `${path} leads out of the workspace; only folders inside it are read.`);
  }
  for (const [i] of parts.entries()) {
    const here = parts.slice(0, i + 1).join('/');
    if (lstatSync(join(root, here), { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw new CodedError('symlink_refused', `${here} is a symbolic link; name the folder itself.`);
  }
  return join(root, ...parts);
}

/** The repository that a folder of the workspace is in: the nearest folder with a `.git`; the folder itself without one. */
export function repositoryOf(workspace: string, folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (relative(workspace, at) === '' || relative(workspace, at).startsWith('..')) return folder;
  }
}

/**
 * The bytes as planned, or an error: the last chunk is handed out only after the digest has been compared, so that an
 * upload of other bytes can never be complete.
 */
async function* checkedChunks(root: string, planned: { path: string; size: number; digest: string }) {
  const changed = new CodedError(
    'file_changed',
    `${planned.path} is no longer what was planned (${planned.size} bytes, ${planned.digest}). ` +
      'Nothing may change the files between the plan and their publication; run again.',
  );
  refuseLinks(root, planned.path);
  const hash = createHash('sha256');
  let size = 0;
  const look = (chunk: Uint8Array): void => {
    hash.update(chunk);
    size += chunk.byteLength;
    if (size > planned.size) throw changed;
  };
  yield* heldBack(chunksOf(join(root, planned.path), planned.path), look, () => {
    if (size !== planned.size || `sha256:${hash.digest('hex')}` !== planned.digest) throw changed;
  });
}

/**
 * The file's bytes; each chunk is lent until the next is asked for, for one buffer serves for all of them. A file of one
 * chunk is read at once: handing that over to a thread takes ten times as long.
 */
async function* chunksOf(absolute: string, path: string): AsyncGenerator<Uint8Array> {
  let file: number | null = null;
  try {
    // Never through a link that took the file's place, and never waiting for the other end of a pipe.
    // Windows has neither flag, and then undefined counts as 0.
    file = openSync(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = fstatSync(file);
    if (!found.isFile()) throw notAFile(path);
    if (found.size >= LARGEST)
      throw new CodedError('asset_too_large', `${path} has ${found.size} bytes; GitHub takes less than 2 GiB.`);
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, found.size + 1));
    for (;;) {
      const bytesRead =
        found.size < CHUNK ? readSync(file, buffer) : (await readLater(file, buffer, 0, buffer.length, null)).bytesRead;
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw error instanceof CodedError ? error : unreadable(path, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Refuses a path that is not a plain file, or lies behind a symbolic link at any of its parts. */
function refuseLinks(root: string, path: string): void {
  const parts = path.split('/');
  for (let i = 1; i <= parts.length; i++) {
    const here = parts.slice(0, i).join('/');
    let found: Stats;
    try {
      found = lstatSync(join(root, here));
    } catch (error) {
      throw unreadable(path, error);
    }
    if (found.isSymbolicLink()) {
      throw new CodedError(
        'symlink_refused',
        here === path
          ? `${path} is a symbolic link; only plain files are read. Name the file itself.`
          : `${path} lies behind the symbolic link ${here}; only plain files are read. Name the file itself.`,
      );
    }
    if (i === parts.length && !found.isFile()) throw notAFile(path, found.isDirectory());
  }
}

const notAFile = (path: string, isFolder = false) =>
  new CodedError(
    'not_a_file',
    `${path} is not a plain file${isFolder ? ` but a folder; write ${path}/** for all that is in it` : '; name the files themselves'}.`,
  );

function unreadable(path: string, cause: unknown): CodedError {
  const code = errnoOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CodedError(
      'file_missing',
      `${path} is not there; was it built, and is the path relative to the working directory?`,
      { cause },
    );
  }
  if (code === 'ELOOP')
    return new CodedError('symlink_refused', `${path} is a symbolic link; name the file itself.`, { cause });
  return new CodedError('file_unreadable', `${path} cannot be read (${code ?? String(cause)}).`, { cause });
}

/** The system's name of a failure, `ENOENT`. */
export function errnoOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
