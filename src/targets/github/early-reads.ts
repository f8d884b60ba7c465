import { setTimeout as sleep } from 'node:timers/promises';
import type { RunFacts } from '../../protocol/facts.ts';
import { repositoryParts } from './repository-parts.ts';
import type { FetchAnswer, FetchInit, Transport } from './transport.ts';

/** How long those beside a request need to leave. */
const LEAVING_MS = 10;

/** Octokit's, unless a route says otherwise: what is read early must be what is asked for later. */
const ACCEPT = 'application/vnd.github.v3+json';

export const userAgentOf = ({ actionVersion }: Pick<RunFacts, 'actionVersion'>): string =>
  `marketops-action/${actionVersion}`;

/** A transport with reads under way, each of them the answer to whoever asks for the same first. */
export interface EarlyTransport extends Transport {
  /** Ends the reads that nobody asked for, so that they do not keep the process. */
  readonly drop: () => void;
  /** Everything early is on its way, or has failed. */
  readonly sent: Promise<void>;
  /** Once the next request has left, with those that leave beside it: now GitHub is waited for. */
  readonly waiting: () => Promise<void>;
}

export interface EarlyReads {
  readonly facts: Pick<RunFacts, 'repository' | 'actionVersion'>;
  readonly token: string;
  /** Paths below the repository, as they will be asked for; the repository itself unless given. */
  readonly below?: readonly string[];
}

/**
 * Sends what every run reads first while the rest of the action is loaded. The first request for the same gets this
 * answer, whatever it is, as if it had just been sent: a failure is retried as any first attempt's. Everything else,
 * and a second request for the same, goes out as usual.
 * @throws GitHubError `not_found` for a repository that is none
 */
export function readEarly(transport: Transport, { facts, token, below = [''] }: EarlyReads): EarlyTransport {
  const { owner, repo } = repositoryParts(facts.repository);
  const dropped = new AbortController();
  const url = `${transport.hosts.api}/repos/${owner}/${repo}`;
  const headers = { accept: ACCEPT, 'user-agent': userAgentOf(facts), authorization: `Bearer ${token}` };
  let next = Promise.withResolvers<undefined>();
  const early = new Map<string, Promise<FetchAnswer>>();
  const leaving = below.map((path) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const onSent = (): void => resolve(undefined);
    const answer = transport.fetch(url + path, { method: 'GET', headers, signal: dropped.signal, onSent });
    // Whoever asks is told of the failure; until then nobody is.
    answer.catch(onSent);
    early.set(url + path, answer);
    return promise;
  });

  const take = (asked: string, { method = 'GET', headers: given }: FetchInit): Promise<FetchAnswer> | undefined => {
    if (method !== 'GET' || given?.['accept'] !== ACCEPT) return undefined;
    const found = early.get(asked);
    early.delete(asked);
    return found;
  };
  return {
    ...transport,
    sent: Promise.all(leaving).then(() => undefined),
    waiting: async () => {
      await next.promise;
      await sleep(LEAVING_MS, undefined, { ref: false });
    },
    fetch: (asked, init) => {
      const found = take(asked, init);
      if (found !== undefined) return found;
      const onSent = (): void => {
        init.onSent?.();
        next.resolve(undefined);
        next = Promise.withResolvers();
      };
      return transport.fetch(asked, { ...init, onSent });
    },
    drop: () => {
      if (early.size > 0) dropped.abort(new Error('nobody asked for it'));
    },
  };
}
