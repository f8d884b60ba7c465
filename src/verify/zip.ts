import { constants } from 'node:fs';
import type { Entry } from 'yauzl';
import { Finding, shown } from './finding.ts';
import { LIMITS } from './limits.ts';
import type { FileEntry, FileSource } from './source.ts';

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
