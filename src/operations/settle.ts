import { failureOf, messageOf } from '../core/errors.ts';
import { isAmbiguous, OperationError } from './failure.ts';
import type { ApplyContext } from './kind.ts';

/** Reads may lag behind writes, so what is not there yet is looked for again: every 2 s, up to 30 s. */
export const POLL_PERIOD_MS = 2_000;
export const POLL_CAP_MS = 30_000;
/** How often a request that changes nothing anyone can see (a blob, a draft's asset) is sent at most. */
export const ATTEMPTS = 3;

type Pause = Pick<ApplyContext, 'pause'>;

/**
 * Reads until there is something to see: the first answer that is not null, or null when there was none within 30 s.
 * A read that fails is no answer.
 */
export async function poll<T>({ pause }: Pause, look: () => Promise<T | null>): Promise<T | null> {
  for (let waited = 0; ; waited += POLL_PERIOD_MS) {
    const found = await look().catch((error: unknown) => {
      if (failureOf(error) === null) throw error;
      return null;
    });
    if (found !== null || waited >= POLL_CAP_MS) return found;
    await pause(POLL_PERIOD_MS);
  }
}

/**
 * A write whose lost answer is settled by reading, never by writing again. A plain refusal is looked behind once, for
 * some refusals (a 422 that names no reason, a second answer to a repeated packet) are evidence of nothing.
 * @param look null while what the write should have made is not there
 * @throws the write's own error when nothing is found
 */
export async function settled<T>(context: Pause, write: () => Promise<T>, look: () => Promise<T | null>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (failureOf(error) === null) throw error;
    const found = isAmbiguous(error) ? await poll(context, look) : await look().catch(() => null);
    if (found === null) throw error;
    return found;
  }
}

/** The same for a write that answers nothing. */
export async function done(context: Pause, write: () => Promise<void>, isThere: () => Promise<boolean>): Promise<void> {
  await settled(
    context,
    () => write().then(() => true),
    async () => (await isThere()) || null,
  );
}

/** A write that makes nothing visible and makes the same thing each time: sent again when its answer was lost. */
export async function repeated<T>({ pause }: Pause, write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!isAmbiguous(error) || attempt === ATTEMPTS) throw error;
      await pause(POLL_PERIOD_MS);
    }
  }
}

/**
 * Reads back what an effect made, again while GitHub still shows an older state.
 * @param differs what is not as it should be, or null
 * @throws OperationError `readback_mismatch`; an ambiguous one when it could not be read: the effect is there all the same
 */
export async function readBack<T>(
  { pause }: Pause,
  what: string,
  read: () => Promise<T | null>,
  differs: (found: T) => string | null | Promise<string | null>,
): Promise<T> {
  for (let waited = 0; ; waited += POLL_PERIOD_MS) {
    let problem: string;
    try {
      const found = await read();
      const difference = found === null ? 'it is not there' : await differs(found);
      if (found !== null && difference === null) return found;
      problem = difference ?? 'it is not there';
    } catch (error) {
      if (failureOf(error) === null) throw error;
      const reason = `${what} was written but could not be read back: ${messageOf(error)}`;
      throw new OperationError('readback_failed', reason, 'ambiguous', error);
    }
    if (waited >= POLL_CAP_MS) {
      throw new OperationError(
        'readback_mismatch',
        `${what} is not as it was written: ${problem}. Look at it on GitHub.`,
      );
    }
    await pause(POLL_PERIOD_MS);
  }
}
