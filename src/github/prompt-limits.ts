import Bottleneck from 'bottleneck/light.js';

/**
 * Bottleneck's store in memory does like one on another machine: it waits for a timer of a millisecond before each of its
 * steps, three a limiter. The plugins send a request through three or four limiters, so each would wait 10 ms and more for
 * nothing. From now on these steps follow each other at once; when what may start is decided as before.
 * @returns whether this version of Bottleneck has such waits
 */
export function stepAtOnce(): boolean {
  const store: unknown = Reflect.get(new Bottleneck(), '_store');
  const steps: unknown = typeof store === 'object' && store !== null ? Object.getPrototypeOf(store) : null;
  if (typeof steps !== 'object' || steps === null || !('yieldLoop' in steps)) return false;
  steps.yieldLoop = () => Promise.resolve();
  return true;
}
