import { GitObjectError } from './objects.ts';
import type { GitObjects } from './objects.ts';

/** A file of a tree. */
export interface TreeEntry {
  /** As git has it: `100644`. */
  readonly mode: string;
  readonly id: string;
}
/** Files by path. */
export type Tree = ReadonlyMap<string, TreeEntry>;

interface Row {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

const REGULAR = Buffer.from('100644');

/** A tree object's rows. https://git-scm.com/docs/git-mktree */
function rowsOf(bytes: Buffer, idBytes: number): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space < 0 || nul < 0 || nul + 1 + idBytes > bytes.length)
      throw new GitObjectError('a tree that cannot be read');
    const name = bytes.toString('utf8', space + 1, nul);
    // Text for each row would be most of what reading a tree costs.
    const mode = REGULAR.equals(bytes.subarray(at, space)) ? '100644' : bytes.toString('latin1', at, space);
    rows.push({ mode: mode.padStart(6, '0'), name, id: bytes.toString('hex', nul + 1, nul + 1 + idBytes) });
    at = nul + 1 + idBytes;
  }
  if (new Set(rows.map(({ name }) => name)).size < rows.length) throw new GitObjectError('a tree with a name twice');
  return rows;
}

const FOLDER = '040000';

/** Rows of trees that are remembered: most of a branch's trees are shared by neighbours. */
const MOST_ROWS = 80_000;

/** What lies below a tree. */
export class TreeReader {
  readonly #objects: GitObjects;
  readonly #rows = new Map<string, readonly Row[]>();
  #held = 0;

  constructor(objects: GitObjects) {
    this.#objects = objects;
  }

  async rows(id: string): Promise<readonly Row[]> {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const rows = rowsOf(await this.#objects.read(id, 'tree'), id.length / 2);
    if (!this.#rows.has(id)) this.#held += rows.length;
    this.#rows.set(id, rows);
    for (const [oldest, { length }] of this.#rows) {
      if (this.#held <= MOST_ROWS || oldest === id) break;
      this.#rows.delete(oldest);
      this.#held -= length;
    }
    return rows;
  }

  /** A file of a tree; null when there is none. */
  async entry(tree: string, path: string): Promise<TreeEntry | null> {
    let at = tree;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
      const row = (await this.rows(at)).find(({ name }) => name === part);
      const isLast = index === parts.length - 1;
      if (row === undefined || (row.mode === FOLDER) === isLast) return null;
      if (isLast) return { mode: row.mode, id: row.id };
      at = row.id;
    }
    return null;
  }

  /** The files in which two trees differ, as each has them: neighbours are alike in most. */
  async difference(one: string | null, other: string | null): Promise<readonly [Tree, Tree]> {
    const found = [new Map<string, TreeEntry>(), new Map<string, TreeEntry>()] as const;
    const walk = async (ids: readonly (string | null)[], folder: string): Promise<void> => {
      const sides = await Promise.all(ids.map((id) => (id === null ? Promise.resolve([]) : this.rows(id))));
      const named = sides.map((rows) => new Map(rows.map((row) => [row.name, row])));
      const below: Promise<void>[] = [];
      for (const name of new Set(named.flatMap((rows) => [...rows.keys()]))) {
        const rows = named.map((side) => side.get(name));
        if (rows[0]?.id === rows[1]?.id && rows[0]?.mode === rows[1]?.mode) continue;
        const subtrees = rows.map((row) => (row?.mode === FOLDER ? row.id : null));
        if (subtrees.some((id) => id !== null)) below.push(walk(subtrees, `${folder}${name}/`));
        for (const [side, row] of rows.entries()) {
          if (row !== undefined && row.mode !== FOLDER)
            found[side as 0 | 1].set(`${folder}${name}`, { mode: row.mode, id: row.id });
        }
      }
      await Promise.all(below);
    };
    await walk([one, other], '');
    return found;
  }

  async files(id: string): Promise<Tree> {
    const files = new Map<string, { mode: string; id: string }>();
    const walk = async (tree: string, folder: string): Promise<void> => {
      for (const row of await this.rows(tree)) {
        if (row.mode === FOLDER) await walk(row.id, `${folder}${row.name}/`);
        else files.set(`${folder}${row.name}`, { mode: row.mode, id: row.id });
      }
    };
    await walk(id, '');
    return files;
  }
}
