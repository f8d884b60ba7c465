import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A bare clone whose objects are one pack, written as they are made. https://git-scm.com/docs/pack-format */

const TYPES = { commit: 1, tree: 2, blob: 3 } as const;
const HEADER_BYTES = 12;
const FLUSH_BYTES = 4 * 1024 * 1024;

export class Pack {
  readonly #folder: string;
  readonly #file: number;
  readonly #ids = new Set<string>();
  #pieces: Buffer[] = [Buffer.alloc(HEADER_BYTES)];
  #waiting = HEADER_BYTES;

  constructor(folder: string) {
    mkdirSync(join(folder, 'objects/pack'), { recursive: true });
    mkdirSync(join(folder, 'refs/heads'), { recursive: true });
    this.#folder = folder;
    this.#file = openSync(join(folder, 'objects/pack/history.pack'), 'w+');
  }

  /** @returns the object's id */
  add(type: keyof typeof TYPES, bytes: Buffer): string {
    const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (this.#ids.has(id)) return id;
    this.#ids.add(id);
    const head = [];
    let rest = Math.floor(bytes.length / 16);
    head.push((TYPES[type] << 4) | (bytes.length % 16) | (rest > 0 ? 0x80 : 0));
    for (; rest > 0; rest = Math.floor(rest / 128)) head.push((rest % 128) | (rest >= 128 ? 0x80 : 0));
    this.#push(Buffer.from(head), deflateSync(bytes, { level: 1 }));
    return id;
  }

  #push(...pieces: readonly Buffer[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#waiting += piece.length;
    }
    if (this.#waiting > FLUSH_BYTES) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#waiting = 0;
  }

  /** Ends the pack, has git index it, and points the branch at a commit. */
  close(branch: string, commit: string): void {
    this.#flush();
    const header = Buffer.alloc(HEADER_BYTES);
    header.write('PACK');
    header.writeUInt32BE(2, 4);
    header.writeUInt32BE(this.#ids.size, 8);
    writeSync(this.#file, header, 0, HEADER_BYTES, 0);
    const hash = createHash('sha1');
    const piece = Buffer.alloc(FLUSH_BYTES);
    let at = 0;
    for (let read; (read = readSync(this.#file, piece, 0, piece.length, at)) > 0; at += read)
      hash.update(piece.subarray(0, read));
    writeSync(this.#file, hash.digest(), 0, 20, at);
    closeSync(this.#file);
    execFileSync('git', ['index-pack', '--threads=1', 'objects/pack/history.pack'], {
      cwd: this.#folder,
      stdio: 'pipe',
    });
    writeFileSync(join(this.#folder, 'HEAD'), `ref: refs/heads/${branch}\n`);
    writeFileSync(join(this.#folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    writeFileSync(join(this.#folder, 'refs/heads', branch), `${commit}\n`);
  }
}

interface Folder {
  readonly entries: Map<string, Folder | string>;
  /** Null: something below it changed. */
  id: string | null;
}

/** A tree of files that changes little from commit to commit. */
export class GrowingTree {
  readonly #pack: Pack;
  readonly #root: Folder = { entries: new Map(), id: null };

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  has(path: string): boolean {
    let at: Folder | string | undefined = this.#root;
    for (const part of path.split('/')) at = typeof at === 'object' ? at.entries.get(part) : undefined;
    return typeof at === 'string';
  }

  /** Writes or, with null, removes a file. */
  put(path: string, bytes: Buffer | null): void {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const above = [this.#root];
    for (const part of parts) {
      const { entries } = above.at(-1) as Folder;
      let below = entries.get(part) as Folder | undefined;
      if (below === undefined) entries.set(part, (below = { entries: new Map(), id: null }));
      above.push(below);
    }
    for (const folder of above) folder.id = null;
    if (bytes !== null) (above.at(-1) as Folder).entries.set(name, this.#pack.add('blob', bytes));
    else {
      (above.at(-1) as Folder).entries.delete(name);
      // Git has no empty folders.
      for (let i = parts.length; i > 0 && above[i]?.entries.size === 0; i--)
        above[i - 1]?.entries.delete(parts[i - 1] as string);
    }
  }

  /** Writes what changed. @returns the id of the root tree */
  write(folder = this.#root): string {
    if (folder.id !== null) return folder.id;
    const rows = [...folder.entries].map(([name, entry]) =>
      typeof entry === 'string'
        ? { order: name, mode: '100644', name, id: entry }
        : { order: `${name}/`, mode: '40000', name, id: this.write(entry) },
    );
    rows.sort((a, b) => (a.order < b.order ? -1 : 1));
    const parts = rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
    folder.id = this.#pack.add('tree', Buffer.concat(parts));
    return folder.id;
  }
}
