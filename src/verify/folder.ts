import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Finding, shown } from './finding.ts';
import { LIMITS } from './limits.ts';
import type { FileEntry, FileSource } from './source.ts';

/** One folder below the top is all that a proof has (`receipts/`). */
const DEPTH = 2;
const PIECE = 256 * 1024;

/** The files of a folder on disk; links are listed as what they are and never followed. */
export function folderSource(root: string): FileSource {
  return {
    list: async () => {
      const entries: FileEntry[] = [];
      await walk(root, '', DEPTH, entries);
      return entries;
    },
    stream: (path) => streamFile(join(root, path)),
    close: () => Promise.resolve(),
  };
}

async function walk(root: string, below: string, depth: number, entries: FileEntry[]): Promise<void> {
  for (const item of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (entries.length >= LIMITS.files)
      throw new Finding('failed', `expected at most ${LIMITS.files} files, found more`);
    if (item.isDirectory()) {
      if (depth === 1) throw new Finding('failed', `${shown(path)}: expected no folder here, found one`);
      await walk(root, path, depth - 1, entries);
    } else {
      entries.push({ path, size: 0, kind: item.isFile() ? 'file' : 'other' });
    }
  }
}

/**
 * A regular file's bytes in pieces of up to 256 KiB; a piece is overwritten by the next.
 * @throws Finding when it is a link or not a regular file, so that nothing outside the folder is read
 */
export async function* streamFile(path: string, follow = false): AsyncGenerator<Uint8Array> {
  // O_NONBLOCK: opening a pipe that somebody left there must not hang.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW);
  const file = await open(path, flags).catch((error: unknown) => {
    throw new Finding(
      'failed',
      `${shown(path)}: expected a readable file, found ${String((error as { code?: string }).code)}`,
    );
  });
  try {
    if (!(await file.stat()).isFile()) throw new Finding('failed', `${shown(path)}: expected a regular file`);
    const piece = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
