import { setTimeout as sleep } from 'node:timers/promises';
import { MarketOpsError } from '../core/errors.ts';
import type { Deps } from './deps.ts';

const FIRST_MS = 100;
const CAP_MS = 8_000;
/** A receipt that would expire during the work is not begun with. */
const RESERVE_MS = 60_000;

/**
 * Exponential backoff with full jitter after a conflict on the ledger, until a minute before the receipts expire.
 * @throws MarketOpsError `ledger_busy` from the returned function when it is too late
 */
export function conflictRetry({ clock, random }: Pick<Deps, 'clock' | 'random'>, expiresAt: number) {
  return async (tries: number): Promise<void> => {
    const ceiling = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(tries, 10));
    const share = Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
    const wait = Math.ceil(ceiling * share);
    if (clock() + wait > expiresAt - RESERVE_MS) {
      throw new MarketOpsError(
        'ledger_busy',
        'Other runs kept writing to the ledger until the receipts of this one would expire. Run again when they are done.',
      );
    }
    await sleep(wait);
  };
}
