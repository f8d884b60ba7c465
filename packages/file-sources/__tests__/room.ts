import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the folders of a test file lie; it removes `path` in the end. */
export function openRoom(): {
  readonly path: string;
  readonly folderOf: (files?: Readonly<Record<string, string>>) => string;
} {
  const path = mkdtempSync(join(tmpdir(), 'files-'));
  let count = 0;
  return {
    path,
    folderOf: (files = {}) => {
      const folder = join(path, String(count++));
      mkdirSync(folder);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return folder;
    },
  };
}

export async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += Buffer.from(piece).toString();
  return text;
}
