import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, raw (32 bytes). */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** The id that git gives a blob, in a SHA-1 repository. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** `sha256:` + 64 lower-case hex over exact bytes. */
export function digestOf(data: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}
