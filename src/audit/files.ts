import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/**
 * A file that grows. What is appended is the system's when `append` returns, so that it outlives the process however
 * that ends, and on disk after `sync`: a flush a line would cost more than all else about it.
 */
export class GrowingFile {
  readonly #path: string;
  #open: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  append(text: string): void {
    this.#open ??= openSync(this.#path, 'a');
    writeFileSync(this.#open, text);
  }

  sync(): void {
    if (this.#open === null) return;
    fsyncSync(this.#open);
    this.#close();
  }

  /** All of it anew, on disk before this returns. */
  replace(content: Uint8Array): void {
    this.#close();
    replaceFileSync(this.#path, content);
  }

  #close(): void {
    if (this.#open !== null) closeSync(this.#open);
    this.#open = null;
  }
}

/** Replaces a file whole: written beside it, flushed, renamed over it. A reader sees the old or the new content. */
export function replaceFileSync(path: string, content: Uint8Array): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  const file = openSync(draft, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
