import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from 'yauzl';
import { Finding, shown } from './verdict.ts';

const MIB = 1024 * 1024;

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
 * A regular file's bytes in pieces of up to 256 KiB; a piece is overwritten by the next.
 * @throws Finding when it is a link or not a regular file, so that nothing outside the folder is read
 */
export async function* streamFile(path: string, follow = false): AsyncGenerator<Uint8Array> {
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
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

const FILE_TYPE_BITS = 0xffff;
const DEFLATED = 8;

interface ZipEntry extends FileEntry {
  readonly compressed: number;
}

/**
 * The files of a zip as GitHub hands it out. Nothing is unpacked to disk: names, kinds, sizes and their sum are
 * looked at in the directory before a byte is inflated, and what inflates to more than it said stops there.
 * @throws Error when the file is no zip
 */
async function zipSource(path: string): Promise<FileSource> {
  const { openPromise } = await import('yauzl');
  // Names are looked at here: yauzl would turn `\` into `/` and accept what we refuse.
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
  const stored = new Map<string, Entry>();

  async function readDirectory(): Promise<readonly FileEntry[]> {
    const entries: ZipEntry[] = [];
    const reading = zip.eachEntry();
    for (;;) {
      // A directory that is broken in itself is a defect of this zip; that it is a zip was seen already.
      const next = await reading
        .next()
        .catch((error: unknown) => refuse('the zip', 'a readable directory', String(error)));
      if (next.done === true) break;
      const entry = next.value;
      const name = entry.fileName;
      if (entries.length >= LIMITS.files) refuse('the zip', `at most ${LIMITS.files} files`, 'more');
      refuseName(name);
      if (name.endsWith('/')) {
        if (entry.uncompressedSize > 0) refuse(name, 'an empty folder entry', 'bytes');
        continue;
      }
      if (stored.has(name)) refuse(name, 'one file of this name', 'another');
      if (entry.isEncrypted()) refuse(name, 'a file that is not encrypted', 'encryption');
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED)
        refuse(name, 'stored or deflated', 'another method');
      stored.set(name, entry);
      entries.push({
        path: name,
        size: entry.uncompressedSize,
        compressed: entry.compressedSize,
        kind: kindOf(entry.externalFileAttributes),
      });
    }
    refuseSizes(entries);
    return entries;
  }

  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = stored.get(name);
    if (entry === undefined) throw new Finding('failed', `${shown(name)}: expected a file, found nothing`);
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array;
    } catch (error) {
      refuse(name, 'bytes that inflate to the size in the directory', String(error));
    }
  }

  let listed: Promise<readonly FileEntry[]> | undefined;
  return {
    // The directory can be read once only.
    list: () => (listed ??= readDirectory()),
    stream,
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}

function refuse(name: string, expected: string, found: string): never {
  throw new Finding('failed', `${shown(name)}: expected ${expected}, found ${found}`);
}

function refuseName(name: string): void {
  const parts = name.endsWith('/') ? name.slice(0, -1).split('/') : name.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  // eslint-disable-next-line no-control-regex -- a name with control characters is what is looked for
  if (!plain || /[\\:\u0000-\u001f]/.test(name)) refuse(name, 'a relative path below the zip', 'another name');
}

/** Links and devices are told by the Unix mode in the upper half of the attributes, where a Unix made the zip. */
function kindOf(attributes: number): 'file' | 'other' {
  const type = (attributes >>> 16) & FILE_TYPE_BITS & constants.S_IFMT;
  return type === 0 || type === constants.S_IFREG ? 'file' : 'other';
}

function refuseSizes(entries: readonly ZipEntry[]): void {
  let sum = 0;
  for (const { path, size, compressed } of entries) {
    sum += size;
    if (sum > LIMITS.unpackedBytes) refuse('the zip', `at most ${LIMITS.unpackedBytes} bytes unpacked`, 'more');
    const bomb = size > LIMITS.ratioFromBytes && size > compressed * LIMITS.ratio;
    if (bomb) refuse(path, `to unpack to at most ${LIMITS.ratio} times its size`, `${size} bytes from ${compressed}`);
  }
}

/** The folder that may hold all files of a zip. */
export const PROOF_FOLDER = 'marketops-proof';

/** A proof's zip, the folder that holds all of its files taken away. @throws Error when the file is no zip */
export async function openZip(path: string): Promise<FileSource> {
  const source = await zipSource(path);
  const prefix = `${PROOF_FOLDER}/`;
  const entries = await source.list().catch(() => []);
  if (entries.length === 0 || !entries.every((entry) => entry.path.startsWith(prefix))) return source;
  return {
    list: async () => (await source.list()).map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })),
    stream: (name) => source.stream(`${prefix}${name}`),
    close: () => source.close(),
  };
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
