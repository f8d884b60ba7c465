import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { shown } from 'canonical-json/places';

/** What may not be read: the message says which file, what was expected, and what was found. */
export class UnfitFile extends Error {}

/** A file, before it is read. */
export interface FileEntry {
  /** Relative, `/` between its parts. */
  readonly path: string;
  readonly size: number;
  /** Everything that is neither a file nor a folder is refused: links, devices, sockets. */
  readonly kind: 'file' | 'other';
}

/** Where files come from: a folder, a zip, memory. Nothing of it is trusted. */
export interface FileSource {
  /** Every file. @throws UnfitFile for names, sizes or kinds that are not looked at */
  list(): Promise<readonly FileEntry[]>;
  /** A file's bytes in pieces, as they come. */
  stream(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A file's bytes. @throws UnfitFile when there are more than `limit` */
export async function readWhole(source: FileSource, path: string, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream(path)) {
    size += piece.length;
    if (size > limit) throw new UnfitFile(`${path}: expected at most ${limit} bytes, found more`);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

/** The digest of bytes, `sha256:` and hex. @param refuse throws, for more of them than `limit` */
export async function sha256Of(
  pieces: AsyncIterable<Uint8Array>,
  limit = Infinity,
  refuse: () => void = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) refuse();
    hash.update(piece);
  }
  return `sha256:${hash.digest('hex')}`;
}

/** The first bytes of a file, as far as there are as many. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of streamFile(path, true, { to: count })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const PIECE = 256 * 1024;

/** How much a folder may hold. */
export interface FolderLimits {
  readonly files: number;
  /** 1: it holds no folders. */
  readonly depth: number;
}

/** The files of a folder on disk; links are listed as what they are and never followed. */
export function folderSource(root: string, limits: FolderLimits): FileSource {
  return {
    list: async () => {
      const entries: FileEntry[] = [];
      await walk(root, '', limits, entries);
      return entries;
    },
    stream: (path) => streamFile(join(root, path)),
    close: () => Promise.resolve(),
  };
}

async function walk(root: string, below: string, { files, depth }: FolderLimits, entries: FileEntry[]): Promise<void> {
  for (const item of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (entries.length >= files) throw new UnfitFile(`expected at most ${files} files, found more`);
    if (item.isDirectory()) {
      if (depth === 1) throw new UnfitFile(`${shown(path)}: expected no folder here, found one`);
      await walk(root, path, { files, depth: depth - 1 }, entries);
    } else {
      entries.push({ path, size: 0, kind: item.isFile() ? 'file' : 'other' });
    }
  }
}

/**
 * A regular file's bytes, or those from one place to before another, in pieces of up to 256 KiB; a piece is overwritten by
 * the next.
 * @throws UnfitFile when it is a link or not a regular file, so that nothing outside the folder is read
 */
export async function* streamFile(
  path: string,
  follow = false,
  { from = 0, to = Infinity } = {},
): AsyncGenerator<Uint8Array> {
  // O_NONBLOCK: opening a pipe that somebody left there must not hang.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW);
  const file = await open(path, flags).catch((error: unknown) => {
    throw new UnfitFile(`${shown(path)}: expected a readable file, found ${String((error as { code?: string }).code)}`);
  });
  try {
    if (!(await file.stat()).isFile()) throw new UnfitFile(`${shown(path)}: expected a regular file`);
    const piece = Buffer.allocUnsafe(PIECE);
    for (let at = from; at < to;) {
      const { bytesRead } = await file.read(piece, 0, Math.min(PIECE, to - at), at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Files in memory. */
export function mapSource(files: ReadonlyMap<string, Uint8Array>): FileSource {
  return {
    list: () => Promise.resolve([...files].map(([path, { length: size }]) => ({ path, size, kind: 'file' }))),
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, memory is not
    async *stream(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new UnfitFile(`${path}: expected a file, found nothing`);
      yield bytes;
    },
    close: () => Promise.resolve(),
  };
}
