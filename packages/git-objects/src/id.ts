import { createHash } from 'node:crypto';

/** Id of an object. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitObjectId(
  type: 'blob' | 'tree' | 'commit',
  bytes: Uint8Array,
  algorithm: 'sha1' | 'sha256' = 'sha1',
): string {
  return createHash(algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
