import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fit } from '../protocol/dsse.ts';
import { parseJsonFile } from '../protocol/jcs.ts';
import type { Shape } from '../protocol/shape.ts';
import { at, fail, shown } from './finding.ts';

const SMALL_FILE = 64 * 1024 * 1024;

/** A checkout of the ledger branch: read file by file, since it has as many as receipts were ever consumed. */
export class BranchFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A JSON file of the branch; null when it is not there. @throws Finding when it is not what it should be */
  json<T>(path: string, shape: Shape<T>): T | null {
    const bytes = this.bytes(path);
    if (bytes === null) return null;
    try {
      return fit(shape, parseJsonFile(bytes), path);
    } catch (error) {
      return fail(at(path), 'canonical JSON of its schema', String(error));
    }
  }

  /** A file's bytes; null when it is not there. Links are not followed. */
  bytes(path: string): Buffer | null {
    // Synchronous: called for each intent while lines stream past.
    const found = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    if (found === undefined) return null;
    if (!found.isFile()) fail(at(path), 'a regular file', 'a link, folder or device');
    if (found.size > SMALL_FILE) fail(at(path), `at most ${SMALL_FILE} bytes`, String(found.size));
    return readFileSync(join(this.root, path));
  }

  /** Names of the files in a folder that has exactly one level of folders below it, sorted, as `folder/sub/name`. */
  async *files(folder: string, levels: 0 | 1): AsyncGenerator<string> {
    const items = await readdir(join(this.root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of items) {
      const path = `${folder}/${item.name}`;
      if (levels === 1) {
        if (!item.isDirectory()) fail(at(shown(path)), 'a folder', 'another kind of entry');
        yield* this.files(path, 0);
      } else {
        if (!item.isFile()) fail(at(shown(path)), 'a file', 'another kind of entry');
        yield path;
      }
    }
  }
}
