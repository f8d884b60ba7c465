import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf } from 'coded-error/error';
import { extract } from 'tar-stream';
import type { Publication } from './npm.ts';

/** What a package's tarball says of itself: nothing of it is unpacked to disk, nothing runs. */
export interface Tarball {
  /** `sha512-<base64>` of its bytes, and hex of SHA-1. */
  readonly integrity: string;
  readonly shasum: string;
  /** Its `package.json`. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

const MOST_MANIFEST = 1024 ** 2;
/** A tarball that unpacks to more is no package, but a bomb. */
const MOST_UNPACKED = 2 * 1024 ** 3;

/** Why a tarball is none of a package; a message for people. */
export class TarballFault extends Error {}
const fault = (why: string): never => {
  throw new TarballFault(why);
};

/** @throws TarballFault; what reading the file throws */
export async function readTarball(file: Pick<Publication['tarball'], 'open'>): Promise<Tarball> {
  const [sha512, sha1] = [createHash('sha512'), createHash('sha1')];
  let unread: unknown = null;
  async function* hashed(): AsyncGenerator<Buffer> {
    try {
      for await (const piece of file.open()) {
        // A piece is lent, and the streams behind hold on to it.
        const own = Buffer.from(piece);
        sha512.update(own);
        sha1.update(own);
        yield own;
      }
    } catch (error) {
      unread = error;
      throw error;
    }
  }
  let unpacked = 0;
  async function* counted(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      unpacked += piece.length;
      if (unpacked > MOST_UNPACKED) fault('unpacks to more than 2 GiB');
      yield piece;
    }
  }
  try {
    const entries = extract();
    const [manifest] = await Promise.all([
      manifestIn(entries),
      pipeline(Readable.from(hashed()), createGunzip(), counted, entries),
    ]);
    return { integrity: `sha512-${sha512.digest('base64')}`, shasum: sha1.digest('hex'), manifest };
  } catch (error) {
    // A file that cannot be read is told by its own error.
    if (unread !== null) throw unread instanceof Error ? unread : new Error(messageOf(unread));
    if (error instanceof TarballFault) throw error;
    return fault(`is no gzipped tarball (${messageOf(error)})`);
  }
}

async function manifestIn(entries: ReturnType<typeof extract>): Promise<Tarball['manifest']> {
  let found: Buffer | null = null;
  for await (const entry of entries) {
    const { name, size, type } = entry.header;
    // npm leaves the first folder out, whatever it is called.
    const inside = name.replace(/^(?:\.\/)*[^/]*\/+/, '').replace(/\/+/g, '/');
    if (name.includes('\\') || name.split('/').includes('..'))
      fault(`holds ${JSON.stringify(name)}, which leads out of it`);
    if (inside.toLowerCase() === 'package.json') {
      if (inside !== 'package.json' || type !== 'file') fault('has a package.json that is no plain file of that name');
      if (found !== null) fault('has two files package.json: which of them counts depends on who unpacks it');
      if (size > MOST_MANIFEST) fault('has a package.json of more than 1 MiB');
      const pieces: Uint8Array[] = [];
      for await (const piece of entry) pieces.push(piece);
      found = Buffer.concat(pieces);
    } else entry.resume();
  }
  if (found === null) return fault('has no package.json');
  let value: unknown = null;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found));
  } catch (error) {
    fault(`has a package.json that cannot be read (${messageOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fault('has a package.json that is no object');
  return value as Tarball['manifest'];
}
