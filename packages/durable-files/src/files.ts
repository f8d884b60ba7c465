import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Writing in two steps. What is written is the system's when a call returns, so that it outlives the process however
 * that ends; {@link flush} puts it on disk, many files at once, before something depends on it. A flush a write would
 * cost more than all else about it.
 */

/** A file that grows. */
export class GrowingFile {
  readonly path: string;
  #open: number | null = null;

  constructor(path: string) {
    this.path = path;
  }

  append(text: string): void {
    this.#open ??= openSync(this.path, 'a');
    writeFileSync(this.#open, text);
  }

  /** All of it anew. */
  replace(content: Uint8Array): void {
    this.close();
    replaceFileSync(this.path, content);
  }

  /** Nothing is lost by that: the next `append` opens it again. */
  close(): void {
    if (this.#open !== null) closeSync(this.#open);
    this.#open = null;
  }
}

/** Replaces a file whole: written beside it, renamed over it. A reader sees the old or the new content. */
export function replaceFileSync(path: string, content: Uint8Array): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, content, { flag: 'wx' });
  renameSync(draft, path);
}

/** Puts what was written to these files on disk. */
export async function flush(paths: Iterable<string>): Promise<void> {
  await Promise.all(
    [...paths].map(async (path) => {
      const file = await open(path, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }),
  );
}
