import { GitHubError } from './errors.ts';

/** How Octokit and its plugins are told of one request, in the options that go with it from hook to hook. */
export interface Watched {
  readonly signal: AbortSignal;
  /** It waits for a limit before it is sent again. */
  readonly onWait: () => void;
  /** It leaves. */
  readonly onSend: () => void;
}

/** The part of a request's options that {@link unlessCancelled} gave; undefined for a request of nobody's. */
export function watchedOf(options: object): Partial<Watched> | undefined {
  const request: unknown = Reflect.get(options, 'request');
  return typeof request === 'object' && request !== null ? request : undefined;
}

/**
 * Sends a request that is given up when the job is cancelled while it waits for a rate limit, and, if `droppable`, also
 * while it waits for its turn. What has left is never given up: it may act.
 * @throws GitHubError `cancelled`, refused: nothing was done, and it is not sent any more
 */
export async function unlessCancelled<T>(
  cancelled: AbortSignal,
  droppable: boolean,
  send: (request: Watched) => Promise<T>,
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

function notSent(): GitHubError {
  return new GitHubError('cancelled', 'The job was cancelled before this was sent. Run again.', {
    status: null,
    certainty: 'refused',
  });
}
