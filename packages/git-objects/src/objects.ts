import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitObjectId } from './id.ts';

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
    env: { PATH, ...SAFE_ENVIRONMENT },
  });
}

/** Whether a clone holds all commits: a shallow one has no history. */
export async function isWhole(folder: string): Promise<boolean> {
  return (await output(folder, ['rev-parse', '--is-shallow-repository']))?.trim() === 'false';
}

/** The commit that the first of these refs leads to that is there; null where there is none, or no git. */
export async function headOf(folder: string, refs: readonly string[]): Promise<string | null> {
  for (const ref of refs) {
    const found = await output(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found.trim())) return found.trim();
  }
  return null;
}

/** The ids of a commit and its ancestors, without those of another, as git lists them. */
export async function listedCommits(folder: string, head: string, known: string | null): Promise<readonly string[]> {
  const found = await output(folder, ['rev-list', head, ...(known === null ? [] : [`^${known}`])]);
  return found === null ? [] : found.split('\n').filter((id) => id !== '');
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
      if (first === undefined) return;
      const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks, this.#length);
      this.#chunks = [all];
      const end = all.indexOf(0x0a);
      if (end < 0) return;
      const [, type = '', size] = all.subarray(0, end).toString().split(' ');
      const isMissing = size === undefined;
      const length = isMissing ? 0 : Number(size) + 1;
      if (all.length < end + 1 + length) return;
      const bytes = all.subarray(end + 1, end + length);
      const rest = all.subarray(end + 1 + length);
      this.#chunks = [rest];
      this.#length = rest.length;
      this.#waiting.shift();
      first.settle(
        isMissing ? new GitObjectError(`${first.id} is ${type}`, true) : { type, bytes: Buffer.from(bytes) },
      );
    }
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const { settle } of this.#waiting.splice(0)) settle(error);
  }
}
