/**
 * Does work to its end. When nothing is left to wait for before that, Node ends the process, and calls it success:
 * `lost` is told, and says otherwise.
 */
export async function toItsEnd<T>(work: () => Promise<T>, lost: () => void): Promise<T> {
  process.once('beforeExit', lost);
  try {
    return await work();
  } finally {
    process.off('beforeExit', lost);
  }
}

/** What `lost` has to say. */
export const LOST = 'it ended before it was done';
