import { LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import type { RunFacts } from '../../protocol/facts.ts';
import { prefetched, remembered } from 'async-parts/parallel';
import type { Clock } from '../../core/clock.ts';
import type { ToldOr } from './start/answers.ts';
import type { CachingReader, GitHubReader } from '../../operations/ports.ts';
import { repositoryParts } from 'github-client/repository';
import { queryOf } from './start/question.ts';
import type { AskedAtStart, StartQuestion } from './start/question.ts';
import type { FetchAnswer, FetchInit, Transport } from 'github-client/transport';

/**
 * The one reading of GitHub: what is asked ahead, what is remembered, and what never is. Loads nothing, for the first
 * requests leave before the client is loaded.
 */

export interface FirstReads {
  readonly facts: Pick<RunFacts, 'mode' | 'runId' | 'runAttempt' | 'commitSha'>;
  /** Whether the question at the start stands for the repository's own answer. */
  readonly ships: boolean;
  /** The branch that is probably the default one; null when nothing tells. GitHub's own word decides what is used. */
  readonly likelyDefault: string | null;
  /** What the job's files seem to name. */
  readonly environment: string | null;
  /** Of which the first page is asked for: `/releases`. */
  readonly lists: readonly string[];
}

/**
 * Asked ahead, first of all, beside the question at the start: what GraphQL does not tell, and needs nothing but the job's
 * facts and a look at its files. Paths below the repository as the routes of reader.ts and evidence.ts have them.
 */
export function firstReads({ facts, ships, likelyDefault, environment, lists }: FirstReads): string[] {
  const { mode, runId, runAttempt, commitSha } = facts;
  const rulesOf = (branch: string): string => `/rules/branches/${encoded(branch)}`;
  return [
    ...(ships ? [] : ['']),
    ...(mode === 'dry_run'
      ? []
      : [`/actions/runs/${runId}/approvals`, `/actions/runs/${runId}/attempts/${runAttempt}`, `/commits/${commitSha}`]),
    ...(environment === null ? [] : [`/environments/${encoded(environment)}`]),
    ...[...(likelyDefault === null ? [] : [rulesOf(likelyDefault)]), rulesOf(LEDGER_BRANCH), ...lists].map(
      (list) => `${list}?per_page=100&page=1`,
    ),
  ];
}

/** As a URI template expands `{name}`: everything but unreserved characters (RFC 6570, section 3.2.2). */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Octokit's, unless a route says otherwise: what is prefetched must be what is asked for later. */
const ACCEPT = 'application/vnd.github.v3+json';

export const userAgentOf = ({ actionVersion }: Pick<RunFacts, 'actionVersion'>): string =>
  `marketops-action/${actionVersion}`;

/** A transport with reads under way, each of them the answer to whoever asks for the same first. */
export interface PrefetchingTransport extends Transport {
  readonly asked: AskedAtStart;
  /** What is under way, or has come, counts no more: things may change from now on. */
  readonly end: () => void;
  /** Ends the reads that nobody asked for, so that they do not keep the process. */
  readonly drop: () => void;
  /** What was handed in up to now is on its way, or has failed. */
  readonly sent: () => Promise<void>;
}

export interface Prefetch {
  readonly facts: Pick<RunFacts, 'repository' | 'actionVersion'>;
  readonly token: string;
  readonly question: StartQuestion;
  /** Paths below the repository, as they will be asked for. */
  readonly paths: readonly string[];
}

/**
 * Sends reads while the rest of the action is loaded. The first request for the same gets this answer, whatever it is, as
 * if it had just been sent: a failure is retried as any first attempt's. Everything else, and a second request for the
 * same, goes out as usual.
 * @throws GitHubError `not_found` for a repository that is none
 */
export function prefetch(transport: Transport, { facts, token, question, paths }: Prefetch): PrefetchingTransport {
  const { owner, repo } = repositoryParts(facts.repository);
  const dropped = new AbortController();
  const base = `${transport.hosts.api}/repos/${owner}/${repo}`;
  const headers = { accept: ACCEPT, 'user-agent': userAgentOf(facts), authorization: `Bearer ${token}` };
  const leaving = new Set<Promise<undefined>>();
  const send = (url: string, init: FetchInit): Promise<FetchAnswer> => {
    const { promise: left, resolve } = Promise.withResolvers<undefined>();
    const answer = transport.fetch(url, { ...init, onSent: () => resolve(undefined) });
    // Whoever asks is told of a failure; until then nobody is.
    answer.catch(() => resolve(undefined));
    leaving.add(left);
    void left.then(() => leaving.delete(left));
    return answer;
  };
  const { signal } = dropped;
  const body = JSON.stringify(queryOf(question));
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
    asked: { question, answer, isOver: () => isOver },
    end: () => (isOver = true),
    sent: async () => {
      await Promise.all(leaving);
    },
    fetch: (url, init) => take(url, init) ?? send(url, init),
    drop: () => dropped.abort(new Error('nobody asked for it')),
  };
}

type Question = keyof GitHubReader;
const FULL_SHA = /^[0-9a-f]{40}$/;

/** What is asked for once a run: it cannot change. That something is not there, or could not be read, is not remembered. */
const REMEMBERED: Partial<Record<Question, (args: readonly unknown[]) => boolean>> = {
  repository: () => true,
  commit: ([, ref]) => FULL_SHA.test(String(ref)),
  tagObject: () => true,
  tree: () => true,
  blob: () => true,
};

/** An answer that was prefetched longer ago is asked for again. */
const FRESH_MS = 2_000;

/** What the question at the start may have told. */
const TOLD: readonly Question[] = ['repository', 'commit', 'ref', 'refBelow', 'file'];

/** Remembers what cannot change or was told at the start, and asks ahead when it is told what will be asked. */
export function cachingReader(
  reader: GitHubReader,
  clock: Clock,
  or: ToldOr = (_name, _args, ask) => ask(),
): CachingReader {
  const known = new Map<string, Promise<unknown>>();
  const telling = intercepted(reader, (name, args, ask) => (TOLD.includes(name) ? or(name, args, ask) : ask()));
  const remembering = intercepted(telling, (name, args, ask) =>
    REMEMBERED[name]?.(args) === true ? remembered(known, keyOf(name, args).toLowerCase(), ask) : ask(),
  );
  return Object.assign(Object.create(remembering) as GitHubReader, {
    prefetch: (look: (reader: GitHubReader) => Promise<unknown>) => {
      const until = clock() + FRESH_MS;
      const answers = new Map<string, Promise<unknown>>();
      let isOver = false;
      const watched = intercepted(remembering, (name, args, ask) => {
        const answer = prefetched(ask());
        answers.set(keyOf(name, args), answer);
        return answer;
      });
      void prefetched(look(watched));
      return {
        reader: intercepted(remembering, (name, args, ask) => {
          const key = keyOf(name, args);
          const answer = isOver || clock() > until ? undefined : answers.get(key);
          answers.delete(key);
          return answer === undefined ? ask() : answer.catch(ask);
        }),
        end: () => (isOver = true),
      };
    },
  });
}

const keyOf = (name: string, args: readonly unknown[]): string => `${name} ${JSON.stringify(args)}`;

type Ask = () => Promise<unknown>;

/** A reader whose every question goes through `answer`. */
function intercepted(
  reader: GitHubReader,
  answer: (name: Question, args: readonly unknown[], ask: Ask) => Promise<unknown>,
): GitHubReader {
  return new Proxy(reader, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): Promise<unknown> =>
        answer(name as Question, args, () => Reflect.apply(method, target, args) as Promise<unknown>);
    },
  });
}
