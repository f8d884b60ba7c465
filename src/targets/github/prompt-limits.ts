import Bottleneck from 'bottleneck/light.js';

/** What Bottleneck makes of a call, as far as its start is concerned. */
interface Job {
  readonly options: { readonly expiration?: number | null };
  readonly doRun: () => void;
  readonly doExecute: (chained: unknown, ...ends: readonly unknown[]) => Promise<unknown>;
}

/** The inner side of a limiter. */
interface Inside {
  readonly _limiter: unknown;
  readonly _scheduled: Record<string, { readonly job: Job }>;
  readonly _clearGlobalState: (index: string) => boolean;
  readonly _free: (index: string, job: Job) => Promise<unknown>;
  _run: (index: string, job: Job, waitMs: number) => unknown;
}

let stepsAtOnce: boolean | undefined;

/**
 * Bottleneck starts every call by a timer, of a millisecond at least, and its store in memory does like one on another
 * machine: it waits for a timer before each of its steps, three a limiter. The plugins send a request through three to
 * five limiters, so each would wait 15 ms and more for nothing. From now on what need not wait follows at once; when
 * what may start is decided as before.
 * @returns whether this version of Bottleneck has such waits
 */
export function stepAtOnce(): boolean {
  return (stepsAtOnce ??= patch());
}

function patch(): boolean {
  const store: unknown = Reflect.get(new Bottleneck(), '_store');
  const steps: unknown = typeof store === 'object' && store !== null ? Object.getPrototypeOf(store) : null;
  const limiter = Bottleneck.prototype as unknown as Inside;
  if (typeof steps !== 'object' || steps === null || !('yieldLoop' in steps)) return false;
  if (typeof limiter._run !== 'function' || limiter._run.length !== 3) return false;
  steps.yieldLoop = () => Promise.resolve();
  const { _run: runLater } = limiter;
  limiter._run = function (this: Inside, index, job, waitMs) {
    if (waitMs > 0 || (job.options.expiration ?? null) !== null) return runLater.call(this, index, job, waitMs);
    job.doRun();
    const started = { job };
    this._scheduled[index] = started;
    const again = this._run.bind(this, index, job);
    queueMicrotask(() => {
      void job.doExecute(
        this._limiter,
        this._clearGlobalState.bind(this, index),
        again,
        this._free.bind(this, index, job),
      );
    });
    return started;
  };
  return true;
}
