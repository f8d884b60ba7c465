import { hex, sha256, unbase64, utf8 } from '../../../../src/report/page/verify-in-browser.ts';
import { dataText, packedOf, partOf } from './data-file.ts';
import type { FileList } from './data-file.ts';

/** Loads data files, each checked against the digest that the page has of it before anything in it is used. */

/** A file that is missing or not as it was written. */
export class DataError extends Error {
  readonly path: string;
  constructor(path: string, what: string) {
    super(`data/${path}.js ${what}`);
    this.path = path;
  }
}

/** What scripts handed over, by path. */
const handed = new Map<string, string>();
declare global {
  var marketops: (path: string, packed: string) => void;
}
globalThis.marketops = (path, packed) => void handed.set(path, packed);

/** The text of a data file as it was loaded, byte for byte; from `file://` as the script that it is. */
async function textOf(path: string): Promise<string> {
  const address = `data/${path}.js`;
  if (location.protocol !== 'file:') {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (!answer.ok) throw new DataError(path, `is not there (${answer.status})`);
    return answer.text();
  }
  handed.delete(path);
  const script = document.createElement('script');
  script.src = address;
  await new Promise<void>((settle) => {
    script.onload = script.onerror = () => settle();
    document.head.append(script);
  });
  script.remove();
  const packed = handed.get(path);
  handed.delete(path);
  if (packed === undefined) throw new DataError(path, 'is not there, or not as it was written');
  return dataText(path, packed);
}

const digestOf = async (text: string): Promise<string> => hex(await sha256(null, utf8.encode(text)));

async function inflated(packed: string): Promise<Uint8Array> {
  const stream = new Blob([unbase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const decoder = new TextDecoder('utf-8', { fatal: true });

export class Store {
  readonly #lists: readonly FileList[];
  readonly #digests = new Map<number, Promise<ReadonlyMap<string, string>>>();
  readonly #texts = new Map<string, Promise<string>>();
  /** A file of which a byte is read as another one: what "change a byte" does. */
  #changed: { readonly path: string; readonly at: number } | null = null;

  constructor(lists: readonly FileList[]) {
    this.#lists = lists;
  }

  /** From now on one byte of a file is another one, until it is taken back; files are read anew. */
  change(change: { readonly path: string; readonly at: number } | null): void {
    this.#changed = change;
    this.#texts.clear();
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.text(path)) as T;
  }

  /** @throws DataError for a file whose bytes are not those that the page has the digest of */
  text(path: string): Promise<string> {
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = this.#read(path);
      this.#texts.set(path, text);
      // What could not be had may be there the next time.
      text.catch(() => this.#texts.delete(path));
    }
    return text;
  }

  async #read(path: string): Promise<string> {
    const digests = await this.#digestsFor(path);
    let packed = '';
    for (let part = 0; part === 0 || digests.has(partOf(path, part)); part++)
      packed += await this.#part(partOf(path, part), digests);
    try {
      return decoder.decode(await inflated(packed));
    } catch {
      throw new DataError(path, 'cannot be read');
    }
  }

  async #part(path: string, digests: ReadonlyMap<string, string>): Promise<string> {
    const expected = digests.get(path);
    if (expected === undefined) throw new DataError(path, 'is not listed');
    return this.#checked(path, expected);
  }

  async #checked(path: string, expected: string): Promise<string> {
    let text = await textOf(path);
    if (this.#changed?.path === path) {
      const { at } = this.#changed;
      text = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    }
    const packed = packedOf(path, text);
    if (packed === null || (await digestOf(text)) !== expected) throw new DataError(path, 'was changed');
    return packed;
  }

  /** The list that a path is in: lists are in the order of paths, and the parts of a file are in one. */
  #digestsFor(path: string): Promise<ReadonlyMap<string, string>> {
    let number = this.#lists.findIndex(({ first }) => first > path) - 1;
    if (number < 0) number = number === -2 ? this.#lists.length - 1 : 0;
    const list = this.#lists[number];
    if (list === undefined) throw new DataError(path, 'is not listed');
    let digests = this.#digests.get(number);
    if (digests === undefined) {
      digests = this.#list(`files/${number}`, list.digest);
      this.#digests.set(number, digests);
      digests.catch(() => this.#digests.delete(number));
    }
    return digests;
  }

  async #list(path: string, digest: string): Promise<ReadonlyMap<string, string>> {
    const text = decoder.decode(await inflated(await this.#checked(path, digest)));
    return new Map(text.split('\n').map((line): [string, string] => [line.slice(65), line.slice(0, 64)]));
  }
}
