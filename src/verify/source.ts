import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { Finding, shown } from './verdict.ts';

const MIB = 1024 * 1024;

/** The folder that may hold all files of a zip. */
export const PROOF_FOLDER = 'marketops-proof';

/** Limits that hold before anything is parsed. What exceeds them is refused, never read. */
export const LIMITS = {
  /** Files of a proof: a receipt an operation, and the nine others. */
  files: 10_050,
  /** A JSON file, the policy, the trusted keys. */
  fileBytes: 128 * MIB,
  receiptBytes: 1 * MIB,
  textFileBytes: 16 * MIB,
  /** A checkpoint or an inclusion proof on its own. */
  noteBytes: 1 * MIB,
  /** report.html and summary.md, which are only hashed. */
  hashedBytes: 512 * MIB,
  nesting: 16,
  /** A zip, unpacked, and how much smaller packing may make one of its larger files. */
  unpackedBytes: 2048 * MIB,
  ratio: 400,
  ratioFromBytes: 4 * MIB,
  /** Runs and operations of a ledger that are neither closed nor settled, held in memory at a time. */
  unsettled: 50_000,
} as const;

/** A file of a proof, before it is read. */
export interface FileEntry {
  /** Relative, `/` between its parts. */
  readonly path: string;
  readonly size: number;
  /** Everything that is neither a file nor a folder is refused: links, devices, sockets. */
  readonly kind: 'file' | 'other';
}

/** Where the files of a proof come from: a folder, a zip, memory. Nothing of it is trusted. */
export interface FileSource {
  /** Every file. @throws Finding for names, sizes or kinds that are not looked at */
  list(): Promise<readonly FileEntry[]>;
  /** A file's bytes in pieces, as they come. */
  stream(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A file's bytes. @throws Finding when there are more than `limit` */
export async function readWhole(source: FileSource, path: string, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream(path)) {
    size += piece.length;
    if (size > limit) throw new Finding('failed', `${path}: expected at most ${limit} bytes, found more`);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

/** One folder below the top is all that a proof has (`receipts/`). */
const DEPTH = 2;
const PIECE = 256 * 1024;

/** The files of a folder on disk; links are listed as what they are and never followed. */
export function folderSource(root: string): FileSource {
  return {
    list: async () => {
      const entries: FileEntry[] = [];
      await walk(root, '', DEPTH, entries);
      return entries;
    },
    stream: (path) => streamFile(join(root, path)),
    close: () => Promise.resolve(),
  };
}

async function walk(root: string, below: string, depth: number, entries: FileEntry[]): Promise<void> {
  for (const item of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (entries.length >= LIMITS.files)
      throw new Finding('failed', `expected at most ${LIMITS.files} files, found more`);
    if (item.isDirectory()) {
      if (depth === 1) throw new Finding('failed', `${shown(path)}: expected no folder here, found one`);
      await walk(root, path, depth - 1, entries);
    } else {
      entries.push({ path, size: 0, kind: item.isFile() ? 'file' : 'other' });
    }
  }
}

/**
 * A regular file's bytes, or those from one place to before another, in pieces of up to 256 KiB; a piece is overwritten by
 * the next.
 * @throws Finding when it is a link or not a regular file, so that nothing outside the folder is read
 */
export async function* streamFile(
  path: string,
  follow = false,
  { from = 0, to = Infinity } = {},
): AsyncGenerator<Uint8Array> {
  // O_NONBLOCK: opening a pipe that somebody left there must not hang.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW);
  const file = await open(path, flags).catch((error: unknown) => {
    throw new Finding(
      'failed',
      `${shown(path)}: expected a readable file, found ${String((error as { code?: string }).code)}`,
    );
  });
  try {
    if (!(await file.stat()).isFile()) throw new Finding('failed', `${shown(path)}: expected a regular file`);
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
      if (bytes === undefined) throw new Finding('failed', `${path}: expected a file, found nothing`);
      yield bytes;
    },
    close: () => Promise.resolve(),
  };
}
