import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, raw (32 bytes). */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** Id of a git object. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitObjectId(
  type: 'blob' | 'tree' | 'commit',
  bytes: Uint8Array,
  algorithm: 'sha1' | 'sha256' = 'sha1',
): string {
  return createHash(algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** `sha256:` + 64 lower-case hex over exact bytes. */
export function digestOf(data: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}
