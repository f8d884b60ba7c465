import { readdirSync, readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { RequestRecord } from 'embedded-github';
import { fromBufferPromise } from 'yauzl';
import type { ResultsService } from './results-service.ts';

/** What every private key begins with: it stands in key files, and in the commands that tell the runner what to mask. */
const PREFIX = 'mok1_';
const PREFIXES = ['utf8', 'base64', 'hex'].map((encoding) =>
  Buffer.from(PREFIX)
    .toString(encoding as BufferEncoding)
    .slice(0, encoding === 'base64' ? 6 : undefined),
);

/** Larger files are made by tests, of nothing. */
const LARGE = 64 * 1024 * 1024;

/** Where the beginning of a private key stands, of texts by the names of their places. */
export function placesOfKeys(texts: Iterable<readonly [string, string]>): string[] {
  return [...texts].filter(([, text]) => PREFIXES.some((prefix) => text.includes(prefix))).map(([place]) => place);
}

/** What a step printed, but for what tells the runner what to mask. */
export const unmasked = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');

/** Every file below a folder, by path; names need not be UTF-8. */
export function* textsBelow(folder: string | Buffer): Generator<[string, string]> {
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const path = Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]);
    if (entry.isDirectory()) yield* textsBelow(path);
    if (entry.isFile() && statSync(path).size < LARGE) yield [path.toString(), readFileSync(path, 'latin1')];
  }
}

/** What was sent, whole. */
export function* textsSent(requests: readonly RequestRecord[]): Generator<[string, string]> {
  for (const { method, path, requestHeaders, requestBody } of requests)
    yield [`${method} ${path}`, `${path}\n${JSON.stringify(requestHeaders)}\n${requestBody.toString('latin1')}`];
}

/** Every file of every artifact that was uploaded. */
export async function textsUploaded({
  artifacts,
  blobs,
}: Pick<ResultsService, 'artifacts' | 'blobs'>): Promise<[string, string][]> {
  const texts: [string, string][] = [];
  for (const { name, blob, digest } of artifacts) {
    if (digest === null) continue;
    const zip = await fromBufferPromise(await blobs.read(blob), { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      texts.push([`${name}: ${entry.fileName}`, bytes.toString('latin1')]);
    }
  }
  return texts;
}

/** @throws Error with the places where the beginning of a private key stands */
export function assertNoKeys(texts: Iterable<readonly [string, string]>): void {
  const places = placesOfKeys(texts);
  if (places.length > 0) throw new Error(`A private key stands in ${places.join(', ')}`);
}
