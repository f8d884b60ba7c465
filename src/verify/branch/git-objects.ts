import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKPOINT_PATH, LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import { gitObjectId } from '../../core/digest.ts';
import type { BranchCommit, Tree, TreeEntry } from '../../protocol/history.ts';

/**
 * Commits, trees and blobs of a clone, read through `git cat-file --batch`. No object is believed whose bytes do not hash to
 * its id; nothing of the clone's configuration is run, and no object is fetched.
 */

/** An object that is missing, or is not what its id says. */
export class GitObjectError extends Error {
  readonly isMissing: boolean;

  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

const SAFE_ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
} as const;

function git(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { PATH } = process.env;
  // The folder's own repository, and none that it lies in.
  const own = existsSync(join(folder, '.git')) ? join(folder, '.git') : folder;
  return spawn('git', [`--git-dir=${own}`, '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], {
    env: { ...(PATH === undefined ? {} : { PATH }), ...SAFE_ENVIRONMENT },
  });
}

/** Whether a clone holds all commits: a shallow one has no history. */
export async function isWhole(folder: string): Promise<boolean> {
  return (await output(folder, ['rev-parse', '--is-shallow-repository']))?.trim() === 'false';
}

const LEDGER_REFS = [`refs/heads/${LEDGER_BRANCH}`, `refs/remotes/origin/${LEDGER_BRANCH}`];

/** Whether a clone has the ledger branch, whatever it has checked out. */
export async function hasLedger(folder: string): Promise<boolean> {
  return (await headOf(folder, LEDGER_REFS)) !== null;
}

/** The head of the ledger branch in a clone: the branch, the remote's, or what is checked out. Null where there is no git. */
export function ledgerHead(folder: string): Promise<string | null> {
  return headOf(folder, [...LEDGER_REFS, 'HEAD']);
}

async function headOf(folder: string, refs: readonly string[]): Promise<string | null> {
  for (const ref of refs) {
    const found = await output(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found.trim())) return found.trim();
  }
  return null;
}

async function output(folder: string, args: readonly string[]): Promise<string | null> {
  const child = git(folder, args);
  child.stdin.end();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.resume();
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0 ? Buffer.concat(chunks).toString() : null;
  } catch {
    return null;
  }
}

/** Reads objects of a clone, one after the other in the order of the questions. */
export class GitObjects {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: { readonly id: string; readonly settle: (found: GitObject | Error) => void }[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  #unsent = '';
  #failure: Error | null = null;

  constructor(folder: string) {
    this.#child = git(folder, ['cat-file', '--batch']);
    this.#child.stdout.on('data', (chunk: Buffer) => this.#received(chunk));
    this.#child.stderr.resume();
    this.#child.stdin.on('error', () => undefined);
    const fail = (): void => this.#fail(new GitObjectError('git ended before it answered'));
    this.#child.on('close', fail);
    this.#child.on('error', fail);
  }

  close(): void {
    this.#child.stdin.end();
  }

  /** @throws GitObjectError for one that is missing, of another kind, or does not hash to its id */
  async read(id: string, type: 'commit' | 'tree' | 'blob'): Promise<Buffer> {
    if (this.#failure !== null) throw this.#failure;
    const found = await new Promise<GitObject | Error>((settle) => {
      this.#waiting.push({ id, settle });
      // What is asked at once is written at once: a write costs more than git takes to answer.
      if (this.#unsent === '') queueMicrotask(() => this.#send());
      this.#unsent += `${id}\n`;
    });
    if (found instanceof Error) throw found;
    if (found.type !== type) throw new GitObjectError(`${id} is a ${found.type}, expected a ${type}`);
    const algorithm = id.length === 40 ? 'sha1' : 'sha256';
    if (gitObjectId(type, found.bytes, algorithm) !== id)
      throw new GitObjectError(`the bytes of ${type} ${id} do not hash to its id`);
    return found.bytes;
  }

  #send(): void {
    this.#child.stdin.write(this.#unsent);
    this.#unsent = '';
  }

  #received(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      const [first] = this.#waiting;
      if (first === undefined || this.#length === 0) return;
      const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks, this.#length);
      this.#chunks = [all];
      const end = all.indexOf(0x0a);
      if (end < 0) return;
      const [, type = '', size] = all.subarray(0, end).toString().split(' ');
      const isMissing = size === undefined;
      const length = isMissing ? 0 : Number(size) + 1;
      if (all.length < end + 1 + length) return;
      const bytes = all.subarray(end + 1, end + 1 + Math.max(0, length - 1));
      this.#chunks = [all.subarray(end + 1 + length)];
      this.#length = this.#chunks[0]?.length ?? 0;
      this.#waiting.shift();
      first.settle(
        isMissing
          ? new GitObjectError(`${first.id} is ${type || 'missing'}`, true)
          : { type, bytes: Buffer.from(bytes) },
      );
    }
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const { settle } of this.#waiting.splice(0)) settle(error);
  }
}

interface Row {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

const REGULAR = Buffer.from('100644');

/** A tree object's rows. https://git-scm.com/docs/git-mktree */
function rowsOf(bytes: Buffer, idBytes: number): Row[] {
  const rows: Row[] = [];
  let isSorted = true;
  let last = '';
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space < 0 || nul < 0 || nul + 1 + idBytes > bytes.length)
      throw new GitObjectError('a tree that cannot be read');
    const name = bytes.toString('utf8', space + 1, nul);
    isSorted &&= name > last;
    last = name;
    // Text for each row would be most of what reading a tree costs.
    const mode = REGULAR.equals(bytes.subarray(at, space)) ? '100644' : bytes.toString('latin1', at, space);
    rows.push({ mode: mode.padStart(6, '0'), name, id: bytes.toString('hex', nul + 1, nul + 1 + idBytes) });
    at = nul + 1 + idBytes;
  }
  if (!isSorted && new Set(rows.map(({ name }) => name)).size < rows.length)
    throw new GitObjectError('a tree with a name twice');
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

/**
 * The head and its ancestors, but for those that a commit which is known has.
 * @param listed ids that git lists: asked for many at a time, and believed for nothing
 */
export async function readCommits(
  objects: GitObjects,
  trees: TreeReader,
  head: string,
  { listed = [], known = null }: { readonly listed?: readonly string[]; readonly known?: string | null } = {},
): Promise<Map<string, BranchCommit>> {
  const commits = new Map<string, BranchCommit>();
  const ahead = new Map<string, BranchCommit>();
  for (let i = 0; i < listed.length; i += AT_ONCE) {
    const read = await Promise.all(listed.slice(i, i + AT_ONCE).map((id) => readCommit(objects, trees, id)));
    for (const commit of read) ahead.set(commit.id, commit);
  }
  let level = [head];
  while (level.length > 0) {
    const read = await Promise.all(level.map(async (id) => ahead.get(id) ?? readCommit(objects, trees, id)));
    for (const commit of read) commits.set(commit.id, commit);
    const parents = read.flatMap((commit) => (commit.id === known ? [] : commit.parents));
    level = [...new Set(parents)].filter((id) => !commits.has(id));
  }
  return commits;
}

const AT_ONCE = 200;

/** The ids of a commit and its ancestors, without those of another, as git lists them. */
export async function listedCommits(folder: string, head: string, known: string | null): Promise<readonly string[]> {
  const found = await output(folder, ['rev-list', head, ...(known === null ? [] : [`^${known}`])]);
  return found === null ? [] : found.split('\n').filter((id) => id !== '');
}

async function readCommit(objects: GitObjects, trees: TreeReader, id: string): Promise<BranchCommit> {
  const text = (await objects.read(id, 'commit')).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n') + 1);
  const tree = /^tree ([0-9a-f]+)\n/.exec(header)?.[1];
  if (tree === undefined) throw new GitObjectError(`commit ${id} names no tree`);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  const entry = (await trees.rows(tree)).find(({ name, mode }) => name === CHECKPOINT_PATH && mode === '100644');
  const checkpoint = entry === undefined ? null : (await objects.read(entry.id, 'blob')).toString();
  return { id, tree, parents, checkpoint };
}
