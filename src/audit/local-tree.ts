import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { TIP_PATH } from '../protocol/ledger-files.ts';
import type { Changes, Snapshot } from '../protocol/ledger-files.ts';
import { replaceFileSync } from './files.ts';
import { EMPTY_TIP, tipFile } from './tree.ts';
import type { LedgerTree } from './tree.ts';

const LOCK_TRIES = 200;
const LOCK_PAUSE_MS = 25;

/**
 * A ledger in a folder of this runner, laid out like the ledger branch. It remembers what was consumed for as long as
 * the runner lives, and no longer: not durable.
 */
export class LocalTree implements LedgerTree {
  readonly durable = false;
  readonly description: string;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.description = `folder ${root}`;
  }

  async snapshot(): Promise<Snapshot> {
    const tip = (await readOrNull(join(this.#root, TIP_PATH))) ?? tipFile(EMPTY_TIP);
    return {
      version: digestOf(tip),
      read: async (path) => (path === TIP_PATH ? tip : readOrNull(join(this.#root, path))),
    };
  }

  async commit(on: Snapshot, changes: Changes, _message: string): Promise<Snapshot | 'conflict'> {
    await mkdir(this.#root, { recursive: true });
    return this.#locked(async () => {
      if ((await this.snapshot()).version !== on.version) return 'conflict';
      // tip.json last: a crash before it leaves files that nothing points to, and at worst a burnt receipt.
      for (const [path, content] of changes) if (path !== TIP_PATH) await this.#put(path, content);
      await this.#put(TIP_PATH, changes.get(TIP_PATH) ?? null);
      return this.snapshot();
    });
  }

  async #put(path: string, content: Uint8Array | null): Promise<void> {
    const target = join(this.#root, path);
    if (content === null) {
      await rm(target, { force: true });
      return;
    }
    await mkdir(dirname(target), { recursive: true });
    replaceFileSync(target, content);
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    const lock = join(this.#root, '.lock');
    for (let tries = 0; ; tries++) {
      try {
        await writeFile(lock, String(process.pid), { flag: 'wx' });
        break;
      } catch (error) {
        if (tries === LOCK_TRIES || (error as NodeJS.ErrnoException).code !== 'EEXIST') {
          throw new MarketOpsError(
            'ledger_write_refused',
            `The local ledger in ${this.#root} cannot be locked (${messageOf(error)}). Remove ${lock} if no other run uses it.`,
          );
        }
        await sleep(LOCK_PAUSE_MS);
      }
    }
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  }
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
