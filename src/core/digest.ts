import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, raw (32 bytes). */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** `sha256:` + 64 lower-case hex over exact bytes. */
export function digestOf(data: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}
