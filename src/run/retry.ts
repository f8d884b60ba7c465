import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from './deps.ts';

const FIRST_MS = 100;
const CAP_MS = 8_000;
/** What a cancelled run may still spend on writing down what it did. */
const LAST_WORDS_MS = 4_000;

/**
 * Exponential backoff with full jitter on the ledger, up to a time.
 * @returns a pause before the next try; it says false when that would be too late. A cancelled run waits little longer
 */
export function ledgerPause({ clock, random, signal }: Pick<Deps, 'clock' | 'random' | 'signal'>) {
  let cancelledAt: number | null = null;
  const cancel = (): void => {
    cancelledAt = clock();
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });

  return async (tries: number, until: number): Promise<boolean> => {
    const latest = (): number => (cancelledAt === null ? until : Math.min(until, cancelledAt + LAST_WORDS_MS));
    const share = Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
    const wait = Math.ceil(Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(tries, 10)) * share);
    if (clock() + wait > latest()) return false;
    await sleep(wait, undefined, signal.aborted ? {} : { signal }).catch(() => undefined);
    return clock() <= latest();
  };
}
