import { createHash } from 'node:crypto';

/** RFC 6962 section 2.1 by its recursive definition, which shares no code with what is tested. */

const sha = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const leaf = (text: string): Buffer => sha(Buffer.from([0]), text);

export function mth(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha('');
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.from([1]), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

/** Roots of the perfect subtrees, largest first. */
export function frontierOf(leaves: readonly Buffer[]): string[] {
  const roots: string[] = [];
  for (let rest = leaves; rest.length > 0;) {
    const k = 2 ** Math.floor(Math.log2(rest.length));
    roots.push(mth(rest.slice(0, k)).toString('hex'));
    rest = rest.slice(k);
  }
  return roots;
}
