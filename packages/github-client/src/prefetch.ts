import { repositoryParts } from './repository.ts';
import type { FetchAnswer, FetchInit, Transport } from './transport.ts';

/** Reads that leave before the client is loaded; so this loads nothing. */

/** Octokit's, unless a route says otherwise: what is prefetched must be what is asked for later. */
const ACCEPT = 'application/vnd.github.v3+json';

/** A transport with reads under way, each of them the answer to whoever asks for the same first. */
export interface PrefetchingTransport extends Transport {
  /** GitHub's answer to the query, whatever it is; null for one that is no success. */
  readonly answer: Promise<unknown>;
  /** Whether {@link PrefetchingTransport.end} was said. */
  readonly isOver: () => boolean;
  /** What is under way, or has come, counts no more: things may change from now on. */
  readonly end: () => void;
  /** Ends the reads that nobody asked for, so that they do not keep the process. */
  readonly drop: () => void;
  /** What was handed in up to now is on its way, is answered, or has failed. */
  readonly sent: () => Promise<void>;
  /** The first request that was handed in and is no GET is on its way, is answered, or has failed. */
  readonly posted: Promise<undefined>;
}

export interface Prefetch {
  /** `owner/name` */
  readonly repository: string;
  readonly userAgent: string;
  readonly token: string;
  readonly query: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
  /** Paths below the repository, as they will be asked for. */
  readonly paths: readonly string[];
}

/**
 * Sends a GraphQL query, and reads: the first request for the same gets this answer, whatever it is, as if it had just
 * been sent: a failure is retried as any first attempt's. Everything else, and a second request for the same, goes out as
 * usual.
 * @throws GitHubError `not_found` for a repository that is none
 */
export function prefetch(
  transport: Transport,
  { repository, userAgent, token, query, paths }: Prefetch,
): PrefetchingTransport {
  const { owner, repo } = repositoryParts(repository);
  const dropped = new AbortController();
  const base = `${transport.hosts.api}/repos/${owner}/${repo}`;
  const headers = { accept: ACCEPT, 'user-agent': userAgent, authorization: `Bearer ${token}` };
  const leaving = new Set<Promise<undefined>>();
  const posted = Promise.withResolvers<undefined>();
  const send = (url: string, init: FetchInit, onLeft?: () => void): Promise<FetchAnswer> => {
    const { promise: left, resolve } = Promise.withResolvers<undefined>();
    const gone = (): void => resolve(undefined);
    const answer = transport.fetch(url, { ...init, onSent: gone });
    // The rest of what was answered before all of it was sent never leaves. Whoever asks is told of a failure; until then nobody is.
    answer.then(gone, gone);
    leaving.add(left);
    void left.then(() => leaving.delete(left)).then(onLeft);
    return answer;
  };
  const { signal } = dropped;
  const body = JSON.stringify(query);
  // Whatever comes instead of an answer tells nothing.
  const answer = send(transport.hosts.graphql, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body,
    signal,
  }).then(async ({ status, text }) => (status === 200 ? (JSON.parse(await text()) as unknown) : null));
  answer.catch(() => undefined);
  const ahead = new Map(paths.map((path) => [base + path, send(base + path, { method: 'GET', headers, signal })]));
  let isOver = false;
  const take = (url: string, { method = 'GET', headers: given }: FetchInit): Promise<FetchAnswer> | undefined => {
    if (isOver || method !== 'GET' || given?.['accept'] !== ACCEPT) return undefined;
    const found = ahead.get(url);
    ahead.delete(url);
    return found;
  };
  return {
    ...transport,
    answer,
    isOver: () => isOver,
    end: () => (isOver = true),
    sent: async () => {
      await Promise.all(leaving);
    },
    posted: posted.promise,
    fetch: (url, init) =>
      take(url, init) ??
      send(url, init, (init.method ?? 'GET') === 'GET' ? undefined : () => posted.resolve(undefined)),
    drop: () => dropped.abort(new Error('nobody asked for it')),
  };
}
