import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Adds text to a file, on disk before this returns. */
export function appendFlushed(path: string, text: string): void {
  writeFlushed(path, 'a', text);
}

/** Replaces a file whole: written beside it, flushed, renamed over it. A reader sees the old or the new content. */
export function replaceFileSync(path: string, content: Uint8Array): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  writeFlushed(draft, 'wx', content);
  renameSync(draft, path);
}

function writeFlushed(path: string, flags: string, content: string | Uint8Array): void {
  const file = openSync(path, flags);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
