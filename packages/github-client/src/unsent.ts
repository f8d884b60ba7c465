import { notSent } from './errors.ts';

/** A request that may be given up before it leaves. */
export interface Unsent {
  /** Aborted when it is given up. */
  readonly signal: AbortSignal;
  /** It waits for a limit before it is sent again. */
  readonly onWait: () => void;
  /** It leaves. */
  readonly onSend: () => void;
}

/**
 * Sends a request that is given up when the job is cancelled while it waits for a rate limit, and, if `droppable`, also
 * while it waits for its turn. What has left is never given up: it may act.
 * @throws GitHubError `cancelled`, refused: nothing was done, and it is not sent any more
 */
export async function unlessCancelled<T>(
  cancelled: AbortSignal,
  droppable: boolean,
  send: (request: Unsent) => Promise<T>,
): Promise<T> {
  if (cancelled.aborted && droppable) throw notSent();
  const end = new AbortController();
  const givenUp = Promise.withResolvers<never>();
  let isHeldBack = droppable;
  const giveUp = (): void => {
    if (!isHeldBack) return;
    const error = notSent();
    end.abort(error);
    givenUp.reject(error);
  };
  cancelled.addEventListener('abort', giveUp);
  try {
    const sent = send({ signal: end.signal, onWait: () => (isHeldBack = true), onSend: () => (isHeldBack = false) });
    return await Promise.race([sent, givenUp.promise]);
  } finally {
    cancelled.removeEventListener('abort', giveUp);
  }
}
