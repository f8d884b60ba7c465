import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { RequestRecord } from 'embedded-github';

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
