import { sha256 } from '../../../src/core/digest.ts';
import { filesBelow } from './files.ts';

/** The bundle that was audited, so that whoever signs off knows which one it was. */
export interface BundleDigest {
  /** `sha256:` over the lines of `files` as `sha256sum` prints them, in the order of the paths' bytes. */
  readonly digest: string;
  readonly files: readonly { readonly path: string; readonly digest: string; readonly size: number }[];
}

export function digestBundle(dist: string): BundleDigest {
  const files = [...filesBelow(dist)].map(([path, bytes]) => ({
    ...{ path, digest: sha256(bytes).toString('hex'), size: bytes.length },
  }));
  const lines = files.map(({ path, digest }) => `${digest}  ${path}\n`).join('');
  return { digest: `sha256:${sha256(lines).toString('hex')}`, files };
}

/** Secrets of the product's own form that stand in the bundle: there must be none, and none of them may work. */
export function keysInBundle(dist: string): string[] {
  const texts = [...filesBelow(dist).values()].map((bytes) => bytes.toString('latin1'));
  return [...new Set(texts.flatMap((text) => text.match(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g) ?? []))];
}
