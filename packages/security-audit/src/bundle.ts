import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sha256 } from '../../../src/core/digest.ts';

/** The bundle that was audited, so that whoever signs off knows which one it was. */
export interface BundleDigest {
  /** `sha256:` over the lines of `files` as `sha256sum` prints them, in the order of the paths' bytes. */
  readonly digest: string;
  readonly files: readonly { readonly path: string; readonly digest: string; readonly size: number }[];
}

/** Every file of dist, by its path within. */
async function pathsOf(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

export async function digestBundle(dist: string): Promise<BundleDigest> {
  const files = [];
  for (const path of await pathsOf(dist)) {
    const bytes = await readFile(join(dist, path));
    files.push({ path, digest: sha256(bytes).toString('hex'), size: bytes.length });
  }
  const lines = files.map(({ path, digest }) => `${digest}  ${path}\n`).join('');
  return { digest: `sha256:${sha256(lines).toString('hex')}`, files };
}

/** Secrets of the product's own form that stand in the bundle: there must be none, and none of them may work. */
export async function keysInBundle(dist: string): Promise<string[]> {
  const found = new Set<string>();
  for (const path of await pathsOf(dist)) {
    const text = await readFile(join(dist, path), 'latin1');
    for (const [key] of text.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g)) found.add(key);
  }
  return [...found];
}
