import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { shown } from 'canonical-json/places';
import { UnfitFile } from './source.ts';
import type { FileEntry, FileSource } from './source.ts';

const DEFLATED = 8;
/** What nothing at all deflates to. */
const EMPTY_DEFLATED = 2;

interface ZipEntry extends FileEntry {
  readonly compressed: number;
}

/** How much a zip may hold. */
export interface ZipLimits {
  readonly files: number;
  readonly unpackedBytes: number;
  /** How many times its packed size a file may have, where it is larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

/**
 * The files of a zip from anywhere. Nothing is unpacked to disk: names, kinds, sizes and their sum are
 * looked at in the directory before a byte is inflated, and what inflates to more than it said stops there.
 * @throws Error when the file is no zip
 */
export async function zipSource(path: string, limits: ZipLimits): Promise<FileSource> {
  const { openPromise } = await import('yauzl');
  await refuseFarEnd(path);
  // Names are looked at here: yauzl would turn `\` into `/` and accept what we refuse.
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
  const stored = new Map<string, Entry>();

  async function readDirectory(): Promise<readonly FileEntry[]> {
    const entries: ZipEntry[] = [];
    const listed: Entry[] = [];
    const reading = zip.eachEntry();
    // Where the directory is beyond what can be read, it throws at once.
    const following = async (): ReturnType<typeof reading.next> => reading.next();
    for (;;) {
      // A directory that is broken in itself is a defect of this zip; that it is a zip was seen already.
      const next = await following().catch((error: unknown) =>
        refuse('the zip', 'a readable directory', String(error)),
      );
      if (next.done === true) break;
      const entry = next.value;
      const name = entry.fileName;
      listed.push(entry);
      if (entries.length >= limits.files) refuse('the zip', `at most ${limits.files} files`, 'more');
      refuseName(name);
      if (name.endsWith('/')) {
        if (entry.uncompressedSize > 0 || entry.compressedSize > EMPTY_DEFLATED)
          refuse(name, 'an empty folder entry', 'bytes');
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
    refuseSizes(entries, limits);
    await refuseOtherReadings(path, listed);
    return entries;
  }

  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = stored.get(name);
    if (entry === undefined) throw new UnfitFile(`${shown(name)}: expected a file, found nothing`);
    try {
      const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
      const inflate = entry.compressionMethod === DEFLATED ? createInflateRaw() : null;
      let sum = 0;
      let size = 0;
      // What fails on the way is thrown by the loop.
      for await (const piece of inflate === null ? raw : pipeline(raw, inflate, () => undefined)) {
        size += (piece as Uint8Array).length;
        if (size > entry.uncompressedSize) break;
        sum = crc32(piece as Uint8Array, sum);
        yield piece as Uint8Array;
      }
      if (size !== entry.uncompressedSize)
        refuse(name, `${entry.uncompressedSize} bytes as in the directory`, 'others');
      // A program that reads from the front finds the next file where the bytes of this one end.
      if (inflate !== null && inflate.bytesWritten !== entry.compressedSize)
        refuse(name, `${entry.compressedSize} packed bytes as in the directory`, String(inflate.bytesWritten));
      if (sum !== entry.crc32) refuse(name, `CRC-32 ${entry.crc32} as in the directory`, String(sum));
    } catch (error) {
      if (error instanceof UnfitFile) throw error;
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
  throw new UnfitFile(`${shown(name)}: expected ${expected}, found ${found}`);
}

function refuseName(name: string): void {
  const parts = name.endsWith('/') ? name.slice(0, -1).split('/') : name.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  // eslint-disable-next-line no-control-regex -- a name with control characters is what is looked for
  if (!plain || /[\\:\u0000-\u001f]/.test(name)) refuse(name, 'a relative path below the zip', 'another name');
}

/** Links and devices are told by the Unix mode in the upper half of the attributes, where a Unix made the zip. */
function kindOf(attributes: number): 'file' | 'other' {
  const type = (attributes >>> 16) & constants.S_IFMT;
  return type === 0 || type === constants.S_IFREG ? 'file' : 'other';
}

function refuseSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let sum = 0;
  for (const { path, size, compressed } of entries) {
    sum += size;
    if (sum > limits.unpackedBytes) refuse('the zip', `at most ${limits.unpackedBytes} bytes unpacked`, 'more');
    const bomb = size > limits.ratioFromBytes && size > compressed * limits.ratio;
    if (bomb) refuse(path, `to unpack to at most ${limits.ratio} times its size`, `${size} bytes from ${compressed}`);
  }
}

const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;
const END64 = { signature: 0x06064b50, locator: 0x07064b50, locatorLength: 20, length: 56 } as const;
const CENTRAL_LENGTH = 46;
const UNICODE_PATH = 0x7075;
const ZIP64_SIZES = 0x0001;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 0x8;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;

/**
 * A zip that other programs would read otherwise is refused: from its first byte to its last it is the files in a row, each as
 * its own header says what the directory says, then the directory and its end (APPNOTE.TXT 4.3).
 * @throws UnfitFile
 */
async function refuseOtherReadings(path: string, entries: readonly Entry[]): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const directory = await directoryOf(file, size, entries);
    const order = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
    let at = 0;
    for (const [index, entry] of order.entries()) {
      const next = order[index + 1]?.relativeOffsetOfLocalHeader ?? directory;
      if (entry.relativeOffsetOfLocalHeader !== at)
        refuse(entry.fileName, `a header at byte ${at}`, 'other bytes there');
      await refuseHeader(file, entry, next);
      at = next;
    }
    if (at !== directory) refuse('the zip', 'files, one after another, and their directory', 'other bytes between');
  } finally {
    await file.close();
  }
}

/** The library throws where nobody catches it when a zip64 end is said to be beyond what can be read. */
async function refuseFarEnd(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, END64.locatorLength + END.length + MAX16));
    await file.read(tail, 0, tail.length, size - tail.length);
    for (let at = 0; at + END64.locatorLength + 4 <= tail.length; at++) {
      if (tail.readUInt32LE(at) !== END64.locator) continue;
      if (tail.readUInt32LE(at + END64.locatorLength) !== END.signature) continue;
      const record = tail.readBigUInt64LE(at + 8);
      if (record > size) refuse('the zip', `a zip64 end within ${size} bytes`, `it at ${record}`);
    }
  } finally {
    await file.close();
  }
}

/** Where the directory begins, which, with nothing else in it, ends the zip. */
async function directoryOf(file: FileHandle, size: number, entries: readonly Entry[]): Promise<number> {
  const end = await bytesAt(file, size - END.length, END.length);
  if (end.readUInt32LE(0) !== END.signature || end.readUInt16LE(20) !== 0)
    refuse('the zip', 'its end behind the directory, without a comment', 'other bytes');
  const told = { count: end.readUInt16LE(10), length: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== told.count)
    refuse('the zip', 'all files on one disk', 'others');
  let stop = size - END.length;
  const isWide = told.count === MAX16 || told.length === MAX32 || told.offset === MAX32;
  const place = stop - END64.locatorLength;
  const locator = place < 0 ? null : await bytesAt(file, place, END64.locatorLength);
  // Some programs, the library among them, follow a zip64 end though the end leaves nothing to it.
  if ((locator?.readUInt32LE(0) === END64.locator) !== isWide)
    refuse('the zip', 'a zip64 end just where its end leaves something to it', 'other bytes');
  if (locator !== null && isWide) {
    const record = Number(locator.readBigUInt64LE(8));
    if (record + END64.length !== place) refuse('the zip', 'a zip64 end before its end', 'other bytes');
    const end64 = await bytesAt(file, record, END64.length);
    if (end64.readUInt32LE(0) !== END64.signature) refuse('the zip', 'a zip64 end', 'other bytes');
    const wide = (offset: number): number => Number(end64.readBigUInt64LE(offset));
    const all = { count: wide(32), length: wide(40), offset: wide(48) };
    const isSame = (found: number, max: number, value: number): boolean => found === max || found === value;
    if (
      wide(4) !== END64.length - 12 ||
      wide(24) !== all.count ||
      !isSame(told.count, MAX16, all.count) ||
      !isSame(told.length, MAX32, all.length) ||
      !isSame(told.offset, MAX32, all.offset)
    )
      refuse('the zip', 'two ends that say the same', 'others');
    Object.assign(told, all);
    stop = record;
  }
  if (told.count !== entries.length) refuse('the zip', `${told.count} files as its end says`, String(entries.length));
  const length = entries.reduce(
    (sum, entry) => sum + CENTRAL_LENGTH + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    0,
  );
  if (told.length !== length) refuse('the zip', `a directory of ${length} bytes`, String(told.length));
  if (told.offset + told.length !== stop)
    refuse('the zip', 'a directory that ends where its end begins', 'other bytes');
  return told.offset;
}

/** A file's own header and what follows its bytes say what the directory says. */
async function refuseHeader(file: FileHandle, entry: Entry, next: number): Promise<void> {
  const { fileName: name, relativeOffsetOfLocalHeader: start } = entry;
  const header = await bytesAt(file, start, LOCAL.length);
  if (header.readUInt32LE(0) !== LOCAL.signature) refuse(name, `a header at byte ${start}`, 'other bytes');
  const length = { name: header.readUInt16LE(26), extra: header.readUInt16LE(28) };
  const own = await bytesAt(file, start + LOCAL.length, length.name);
  if (!own.equals(entry.fileNameRaw)) refuse(name, 'this name in its header', JSON.stringify(own.toString()));
  const fields = fieldsOf(await bytesAt(file, start + LOCAL.length + length.name, length.extra));
  const listed = fieldsOf(entry.extraFieldRaw);
  // Beside the plain name another may stand (APPNOTE.TXT 4.6.9).
  if (fields === null || listed === null || [...fields, ...listed].some(({ id }) => id === UNICODE_PATH))
    return refuse(name, 'one name', 'another in an extra field');
  const flags = header.readUInt16LE(6);
  if (flags !== entry.generalPurposeBitFlag || header.readUInt16LE(8) !== entry.compressionMethod)
    refuse(name, 'the method that the directory gives', 'another in its header');
  const hasDescriptor = (flags & HAS_DESCRIPTOR) !== 0;
  const wanted = [entry.crc32, entry.compressedSize, entry.uncompressedSize] as const;
  const [, packed, size] = wanted;
  const fits = (found: number, value: number): boolean => found === value || (hasDescriptor && found === 0);
  const told = [14, 18, 22].map((offset) => header.readUInt32LE(offset));
  if (!told.every((found, i) => fits(found, wanted[i] as number) || (i > 0 && found === MAX32)))
    refuse(name, 'the sum and sizes that the directory gives', 'others in its header');
  // Sizes that are left to a zip64 field (APPNOTE.TXT 4.5.3) must be there, and no such field may say others.
  const isLeft = told.some((found, i) => found === MAX32 && wanted[i] !== MAX32);
  const wide = fields.filter(({ id, data }) => id === ZIP64_SIZES && data.length >= 16);
  const isSaid = ({ data }: { readonly data: Buffer }): boolean =>
    fits(Number(data.readBigUInt64LE(0)), size) && fits(Number(data.readBigUInt64LE(8)), packed);
  if (!wide.every(isSaid) || (isLeft && wide.length === 0))
    refuse(name, 'the sizes that the directory gives', 'others in a zip64 field');
  const behind = start + LOCAL.length + length.name + length.extra + entry.compressedSize;
  if (!hasDescriptor) {
    if (behind !== next) refuse(name, `its bytes to end at ${next}`, String(behind));
    return;
  }
  const rest = await bytesAt(file, behind, Math.min(Math.max(next - behind, 0), 24));
  if (behind + rest.length !== next || !describes(rest, wanted))
    refuse(name, 'the sum and sizes that the directory gives', 'others behind its bytes');
}

/** Extra fields (APPNOTE.TXT 4.5.1); null where the bytes are none. */
function fieldsOf(extra: Buffer): { readonly id: number; readonly data: Buffer }[] | null {
  const fields = [];
  for (let rest = extra; rest.length > 0;) {
    const end = rest.length < 4 ? Infinity : 4 + rest.readUInt16LE(2);
    if (end > rest.length) return null;
    fields.push({ id: rest.readUInt16LE(0), data: rest.subarray(4, end) });
    rest = rest.subarray(end);
  }
  return fields;
}

/** A data descriptor: with or without its signature, sizes in 4 or 8 bytes. */
function describes(bytes: Buffer, [sum, packed, size]: readonly [number, number, number]): boolean {
  const signed = bytes.length % 8 === 0 && bytes.length > 0 && bytes.readUInt32LE(0) === DESCRIPTOR;
  const rest = signed ? bytes.subarray(4) : bytes;
  if (rest.length === 12)
    return rest.readUInt32LE(0) === sum && rest.readUInt32LE(4) === packed && rest.readUInt32LE(8) === size;
  if (rest.length !== 20) return false;
  const wide = (offset: number): number => Number(rest.readBigUInt64LE(offset));
  return rest.readUInt32LE(0) === sum && wide(4) === packed && wide(12) === size;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const read = Number.isSafeInteger(position) ? (await file.read(bytes, 0, length, position)).bytesRead : 0;
  return read === length ? bytes : refuse('the zip', `${length} bytes at ${position}`, 'fewer');
}

/** The same files under names without a folder that holds all of them; the source itself where none does. */
export async function withinFolder(source: FileSource, folder: string): Promise<FileSource> {
  const prefix = `${folder}/`;
  const entries = await source.list().catch(() => []);
  if (!entries.every((entry) => entry.path.startsWith(prefix))) return source;
  return {
    list: async () => (await source.list()).map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })),
    stream: (name) => source.stream(`${prefix}${name}`),
    close: () => source.close(),
  };
}
