import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { MOST_PACKED, dataText, partsAt, partsOf } from '../browser/data-file.ts';
import type { FileList } from '../browser/data-file.ts';

const deflated = promisify(deflateRaw);

/** What is kept of a data file: a key of what it was made from, and the digest of each of the files that it takes. */
export interface Kept {
  readonly key: string;
  readonly digests: readonly string[];
}

export const hexDigest = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Writes the data files of a site, those that are not as they were. */
export class DataFiles {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, Kept>;
  readonly #now = new Map<string, Kept>();
  readonly #writing: Promise<void>[] = [];

  /** @param before what the folder holds, by path */
  constructor(folder: string, before: Iterable<readonly [string, Kept]>) {
    this.#folder = folder;
    this.#before = new Map(before);
  }

  /** All files that the site has now. */
  get kept(): readonly (readonly [string, Kept])[] {
    return [...this.#now];
  }

  /** Takes over a file as it is. */
  keep(path: string, kept: Kept): void {
    this.#now.set(path, kept);
  }

  /** Takes over the files of these paths as they are. */
  keepWhere(test: (path: string) => boolean): void {
    for (const [path, kept] of this.#before) if (test(path)) this.keep(path, kept);
  }

  /** A file that was written before, from the same. */
  isKept(path: string, key: string): boolean {
    const known = this.#before.get(path);
    if (known?.key !== key) return false;
    this.keep(path, known);
    return true;
  }

  /** @param key of what it is made from; left out, its own text is */
  put(path: string, text: string, key = hexDigest(text)): void {
    if (!this.isKept(path, key)) this.#writing.push(this.#write(path, text, key));
  }

  /** Waits for what is being written, and takes away what the site does not have any more. */
  async settle(): Promise<void> {
    await this.flush();
    for (const [path, { digests }] of this.#before) {
      const left = this.#now.get(path)?.digests.length ?? 0;
      for (const part of partsAt(path, digests.length).slice(left)) await rm(this.#fileOf(part), { force: true });
    }
  }

  async flush(): Promise<void> {
    await Promise.all(this.#writing.splice(0));
  }

  async #write(path: string, text: string, key: string): Promise<void> {
    const packed = (await deflated(text, { level: 6 })).toString('base64');
    const digests: string[] = [];
    for (const [at, part] of partsOf(path, packed.length).entries()) {
      const whole = dataText(part, packed.slice(at * MOST_PACKED, (at + 1) * MOST_PACKED));
      digests.push(hexDigest(whole));
      await mkdir(dirname(this.#fileOf(part)), { recursive: true });
      await writeFile(this.#fileOf(part), whole);
    }
    this.#now.set(path, { key, digests });
  }

  #fileOf(path: string): string {
    return join(this.#folder, `${path}.js`);
  }
}

/** Files a list of digests has, about: the parts of a file are in one. */
const LIST = 240;

/** Lists of all digests in the order of paths, each cut where a file begins, written as `files/<n>`. */
export async function writeLists(
  folder: string,
  files: readonly (readonly [string, Kept])[],
): Promise<readonly FileList[]> {
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lists: FileList[] = [];
  await mkdir(join(folder, 'files'), { recursive: true });
  for (let at = 0; at < sorted.length; at += LIST) {
    const own = sorted.slice(at, at + LIST);
    const lines = own.flatMap(([path, { digests }]) =>
      partsAt(path, digests.length).map((part, i) => `${digests[i] ?? ''} ${part}`),
    );
    const name = `files/${lists.length}`;
    const text = dataText(name, (await deflated(lines.join('\n'))).toString('base64'));
    await writeFile(join(folder, `${name}.js`), text);
    lists.push({ first: own[0]?.[0] ?? '', digest: hexDigest(text) });
  }
  for (const name of await readdir(join(folder, 'files')))
    if (Number.parseInt(name) >= lists.length) await rm(join(folder, 'files', name));
  return lists;
}
