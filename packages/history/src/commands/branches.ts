import { resolve } from 'node:path';
import type { CommandIo } from '../../../../src/cli/io.ts';
import { readPins } from '../../../../src/cli/verify-options.ts';
import { formatTime, isTime } from '../../../../src/core/clock.ts';
import { usageError } from '../../../../src/core/errors.ts';
import type { Pins } from '../../../../src/verify/keys.ts';
import type { History } from '../model.ts';
import { readHistory } from '../read.ts';

/** What every command that reads ledger branches is given. */
export interface BranchesInput {
  readonly branches: readonly string[];
  readonly trustedKeys: string | undefined;
}

/** Where the branches are, and the keys to believe. @throws MarketOpsError `usage` */
export async function foldersOf(
  io: CommandIo,
  { branches, trustedKeys }: BranchesInput,
): Promise<{ readonly folders: readonly string[]; readonly pins: Pins | null }> {
  const folders = branches.map((branch) => resolve(io.cwd, branch));
  let pins: Pins | null = null;
  // No branch says whom to believe about it.
  for (const path of folders) pins = await readPins(io, { path, trustedKeys, vkey: [], repository: undefined });
  return { folders, pins };
}

/** The histories, one after the other, so that one at a time is held. @throws MarketOpsError `usage`, `history_missing` */
export async function* historiesOf(
  io: CommandIo,
  { branches, trustedKeys }: BranchesInput,
): AsyncGenerator<History, void, undefined> {
  const { folders, pins } = await foldersOf(io, { branches, trustedKeys });
  for (const folder of folders) {
    const { history, close } = await readHistory(folder, {
      pins,
      progress: (done, of) => io.progress?.(`${folder}: ${done} of ${of} lines`),
    });
    close();
    yield history;
  }
}

/** The time of `--since`: `2026-11-22T01:02:03.456Z`, or a day in UTC. @throws MarketOpsError `usage` */
export function sinceOf(since: string | undefined): string | null {
  if (since === undefined) return null;
  const time = Date.parse(since);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since);
  if ((isDay || isTime(since)) && !Number.isNaN(time) && formatTime(time).startsWith(since)) return formatTime(time);
  throw usageError(`--since ${since} is no time such as 2026-11-22 or 2026-11-22T01:02:03.456Z.`);
}
