import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../../core/errors.ts';
import type { LocalFile } from '../kind.ts';

/** What a package's tarball says of itself, read as whoever installs it reads it: nothing is unpacked, nothing runs. */
export interface Tarball {
  /** `sha512-<base64>` of its bytes, and hex of SHA-1. */
  readonly integrity: string;
  readonly shasum: string;
  /** Its `package.json`. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: number;
}

const BLOCK = 512;
const MOST_MANIFEST = 1024 ** 2;
/** A tarball that unpacks to more is no package, but a bomb. */
const MOST_UNPACKED = 2 * 1024 ** 3;

/** Why a tarball is none of a package; a message for people. */
export class TarballFault extends Error {}
const fault = (why: string): never => {
  throw new TarballFault(why);
};

/** @throws TarballFault; what reading the file throws */
export async function readTarball(file: LocalFile): Promise<Tarball> {
  const [sha512, sha1] = [createHash('sha512'), createHash('sha1')];
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const piece of file.open()) {
      // A piece is lent, and the stream behind holds on to it.
      const own = Buffer.from(piece);
      sha512.update(own);
      sha1.update(own);
      yield own;
    }
  }
  const source = Readable.from(hashed(), { objectMode: false });
  const unpacked = source.pipe(createGunzip());
  // A file that cannot be read is told by its own error, not by that of what it was to be unpacked by.
  let unread: unknown = null;
  source.on('error', (error) => {
    unread = error;
    unpacked.destroy(error);
  });
  let found: Awaited<ReturnType<typeof readEntries>>;
  try {
    found = await readEntries(unpacked);
  } catch (error) {
    if (unread !== null) throw unread instanceof Error ? unread : new Error(messageOf(unread));
    if (error instanceof TarballFault) throw error;
    return fault(`is no gzipped tarball (${messageOf(error)})`);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  return { integrity: `sha512-${sha512.digest('base64')}`, shasum: sha1.digest('hex'), ...found };
}

/** What stands before an entry to say more of it than its header can. */
interface More {
  path?: string;
  size?: number;
}

async function readEntries(bytes: AsyncIterable<Buffer>): Promise<Pick<Tarball, 'manifest' | 'files'>> {
  const reader = new Pieces(bytes);
  let manifest: Readonly<Record<string, unknown>> | null = null;
  let files = 0;
  let more: More = {};
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header === null || header.every((byte) => byte === 0)) break;
    checkHeader(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = more.size ?? octal(header, 124, 12);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x' || type === 'L' || type === 'g') {
      if (size > MOST_MANIFEST) fault('has an extended header that is too large');
      const text = ((await reader.take(padded)) ?? fault('ends within a header')).subarray(0, size).toString('utf8');
      if (type === 'L') more = { ...more, path: text.replace(/\0+$/, '') };
      else if (type === 'x') more = { ...more, ...extended(text) };
      else if (Object.keys(extended(text)).length > 0) fault('renames its files by a global header');
      continue;
    }
    const path = more.path ?? ustarPath(header);
    more = {};
    // npm leaves the first folder out, whatever it is called.
    const inside = path.replace(/^(?:\.\/)*[^/]*\/+/, '').replace(/\/+/g, '/');
    if (path.includes('\\') || inside.split('/').includes('..'))
      fault(`holds ${JSON.stringify(path)}, which leads out of it`);
    const isFile = type === '0' || type === '\0' || type === '7';
    if (inside.toLowerCase() === 'package.json') {
      if (!isFile || inside !== 'package.json') fault('has a package.json that is no plain file of that name');
      if (manifest !== null) fault('has two files package.json: which of them counts depends on who unpacks it');
      if (size > MOST_MANIFEST) fault('has a package.json of more than 1 MiB');
      const content = (await reader.take(padded)) ?? fault('ends within its package.json');
      manifest = parseManifest(content.subarray(0, size));
    } else await reader.skip(padded);
    if (isFile) files++;
  }
  // To its end, for the digests; what stands behind the end is nobody's.
  await reader.skip(Infinity);
  return { manifest: manifest ?? fault('has no package.json'), files };
}

function parseManifest(bytes: Buffer): Readonly<Record<string, unknown>> {
  let value: unknown = null;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    fault(`has a package.json that cannot be read (${messageOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fault('has a package.json that is no object');
  return value as Readonly<Record<string, unknown>>;
}

function checkHeader(header: Buffer): void {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== octal(header, 148, 8)) fault('is no tarball: a header has a wrong checksum');
}

function octal(header: Buffer, at: number, length: number): number {
  const text = header
    .toString('latin1', at, at + length)
    .replace(/[\0 ]+$/g, '')
    .trim();
  if (!/^[0-7]+$/.test(text)) fault('is no tarball: a header has a number that is none');
  return parseInt(text, 8);
}

function ustarPath(header: Buffer): string {
  const text = (at: number, length: number): string => header.toString('utf8', at, at + length).replace(/\0[^]*$/, '');
  const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

/** Records of a pax header, `25 path=package/x\n`. */
function extended(text: string): More {
  const more: More = {};
  for (let rest = text; rest !== '' && !rest.startsWith('\0');) {
    const length = Number(/^(\d+) /.exec(rest)?.[1] ?? fault('has an extended header that cannot be read'));
    const record = Buffer.from(rest).subarray(0, length).toString('utf8');
    const [, name, value = ''] = /^\d+ ([^=]+)=([^]*)\n$/.exec(record) ?? [];
    if (name === undefined) fault('has an extended header that cannot be read');
    if (name === 'path') more.path = value;
    if (name === 'size') more.size = /^\d{1,15}$/.test(value) ? Number(value) : fault('has a file without a size');
    rest = Buffer.from(rest).subarray(length).toString('utf8');
  }
  return more;
}

/** Bytes that come in pieces, taken in lengths. */
class Pieces {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #total = 0;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#source = bytes[Symbol.asyncIterator]();
  }

  async #more(): Promise<Buffer | null> {
    const next = await this.#source.next();
    if (next.done === true) return null;
    const { value } = next;
    this.#total += value.length;
    if (this.#total > MOST_UNPACKED) fault('unpacks to more than 2 GiB');
    return value;
  }

  /** So many bytes; null at the end. */
  async take(length: number): Promise<Buffer | null> {
    const pieces: Buffer[] = [this.#rest];
    for (let have = this.#rest.length; have < length;) {
      const piece = await this.#more();
      if (piece === null) return have === 0 ? null : fault('breaks off');
      pieces.push(piece);
      have += piece.length;
    }
    const all = pieces.length === 1 ? this.#rest : Buffer.concat(pieces);
    this.#rest = all.subarray(length);
    return all.subarray(0, length);
  }

  /** Leaves so many bytes out, or all that there are. */
  async skip(length: number): Promise<void> {
    let left = length - this.#rest.length;
    if (left <= 0) {
      this.#rest = this.#rest.subarray(length);
      return;
    }
    this.#rest = Buffer.alloc(0);
    while (left > 0) {
      const piece = await this.#more();
      if (piece === null) return length === Infinity ? undefined : fault('breaks off');
      if (piece.length > left) this.#rest = piece.subarray(left);
      left -= piece.length;
    }
  }
}
