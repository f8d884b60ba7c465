import { setTimeout as sleep } from 'node:timers/promises';
import { request } from '@octokit/request';
import type { z } from 'zod';
import { doubtful, GitHubError, isRead } from './errors.ts';
import { asGitHubError, checkGraphql, limitOf } from './octokit-errors.ts';
import { eachPage, PER_PAGE, readPages } from './pages.ts';
import type { Page } from './pages.ts';
import { Pace } from './pace.ts';
import { isQuery, refuseWrites } from './transport.ts';
import type { ServerClock, Transport } from './transport.ts';
import { unlessCancelled } from './unsent.ts';
import type { Unsent } from './unsent.ts';

export interface ClientOptions {
  /** Null for public reading. */
  readonly token: string | null;
  /** Nothing but GET, HEAD and GraphQL queries leaves, whoever asks. */
  readonly readOnly: boolean;
  readonly userAgent: string;
  /** Milliseconds between the starts of two writes, once a few have gone out; a second unless given, as GitHub asks. */
  readonly writePacingMs?: number;
  /** How long a second of waiting takes: 1000 unless given, less in tests. */
  readonly secondMs?: number;
  /** The job was cancelled: requests under way get a moment to end, no limit is waited for, no write begins but GraphQL's. */
  readonly cancelled?: AbortSignal;
  /** A line for the log: waits and retries. Never holds the token. */
  readonly log?: (message: string) => void;
  /** How often a read is asked again after a 5xx or a lost connection; 3 times, 14 seconds together, unless given. */
  readonly retries?: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Octokit, set up once for a run. Every answer is parsed; every failure is a {@link GitHubError}. */
export interface GitHubClient {
  readonly readOnly: boolean;
  /** `GET /repos/{owner}/{repo}/…`; retried at most 3 times after a 5xx or a lost connection. */
  read<T>(route: string, parameters: Parameters, schema: z.ZodType<T>): Promise<T>;
  /** Every page of a list; those that `expected` items fill, at once. */
  list<T>(route: string, parameters: Parameters, schema: z.ZodType<T>, expected?: number): Promise<T[]>;
  /** The same, a page at a time. */
  pages<T>(route: string, parameters: Parameters, schema: z.ZodType<T>): AsyncIterable<readonly T[]>;
  /**
   * Sent once, never retried: what became of it, the answer or a later read must tell. Not sent any more once the job is
   * cancelled.
   */
  write<T>(route: string, parameters: Parameters, schema: z.ZodType<T>): Promise<T>;
  graphql<T>(query: string, variables: Parameters, schema: z.ZodType<T>): Promise<T>;
  /** A GraphQL query, which changes nothing: allowed in a dry run, asked again like a read. */
  query<T>(query: string, variables: Parameters, schema: z.ZodType<T>): Promise<T>;
  /** The newest `Date` of GitHub and our time when it came; null before the first answer. */
  serverClock(): ServerClock | null;
  /** Waits, but not once the job is cancelled; scaled down by the knob for tests. */
  pause(ms: number): Promise<void>;
}

const READ_RETRIES = 3;
/** A refused request is waited for at most twice, two minutes together. */
const MOST_WAITS = 2;
const LONGEST_WAIT_S = 120;
const MOST_PAGES = 1_000;
const SECOND = 1_000;

interface RawAnswer {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export function createClient(transport: Transport, options: ClientOptions): GitHubClient {
  const { token, readOnly, secondMs = SECOND } = options;
  const { log = () => undefined, cancelled = new AbortController().signal } = options;
  const { hosts } = transport;

  const redact = (text: string): string => (token === null || token === '' ? text : text.replaceAll(token, '***'));
  const pace = new Pace({ periodMs: options.writePacingMs ?? SECOND, cancelled, log });
  const ask = request.defaults({
    baseUrl: hosts.api,
    headers: {
      'user-agent': options.userAgent,
      ...(token === null ? {} : { authorization: `token ${token}` }),
    },
    request: { fetch: transport.fetch, log: { ...console, warn: log } },
  });

  const pause = (ms: number): Promise<void> =>
    sleep((ms * secondMs) / SECOND, undefined, { signal: cancelled }).catch(() => undefined);

  /** Sent again after a limit; a read also after a 5xx or a lost connection, but not once the job is cancelled. */
  const untilAnswered = async (route: string, parameters: Parameters, unsent: Unsent): Promise<RawAnswer> => {
    const [method = ''] = route.split(' ');
    const { signal, onSend, onWait } = unsent;
    if (readOnly && !isQuery(parameters)) refuseWrites(method, route);
    const most = options.retries ?? READ_RETRIES;
    for (let waits = 0, waited = 0, retries = 0; ;) {
      try {
        const answer = await pace.run(route, () => {
          signal.throwIfAborted();
          onSend();
          return ask(route, { ...parameters, request: { signal } });
        });
        pace.answered();
        return checkGraphql(answer);
      } catch (error) {
        const failure = asGitHubError(error, route, redact);
        if (failure.code === 'rate_limited') {
          const { seconds, isSecondary } = limitOf(error);
          if (isSecondary) pace.cut();
          waited += seconds;
          if (++waits > MOST_WAITS || waited > LONGEST_WAIT_S || cancelled.aborted) throw failure;
          onWait();
          log(`GitHub's rate limit: waiting ${seconds} s, as it asks`);
          await sleep(seconds * secondMs, undefined, { signal });
        } else if (isRead(method) && isLost(failure) && retries < most && !cancelled.aborted) {
          await pause((++retries) ** 2 * SECOND);
        } else throw failure;
      }
    }
  };
  const send = (route: string, parameters: Parameters, droppable = false): Promise<RawAnswer> =>
    unlessCancelled(cancelled, droppable, (unsent) => untilAnswered(route, parameters, unsent));

  const parse = <T>(schema: z.ZodType<T>, data: unknown, route: string): T => {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw doubtful(`${route}: the answer lacks what was expected${where === '' ? '' : ` at ${where}`}`);
  };
  const asking =
    (droppable: boolean): GitHubClient['read'] =>
    async (route, parameters, schema) =>
      parse(schema, (await send(route, parameters, droppable)).data, route);

  const pageOf =
    <T>(route: string, parameters: Parameters, schema: z.ZodType<T>) =>
    async (page: number): Promise<Page<T>> => {
      const { headers, data } = await send(route, { ...parameters, per_page: PER_PAGE, page });
      const { link } = headers;
      return { items: parse(schema.array(), data, route), link: link === undefined ? null : String(link) };
    };
  const tooLong = (route: string): GitHubError => doubtful(`${route}: more than ${MOST_PAGES} pages`);

  return {
    readOnly,
    read: asking(false),
    write: asking(true),
    async list(route, parameters, schema, expected) {
      const found = await readPages(pageOf(route, parameters, schema), MOST_PAGES, expected);
      if (found !== null) return found;
      throw tooLong(route);
    },
    async *pages(route, parameters, schema) {
      try {
        yield* eachPage(pageOf(route, parameters, schema), MOST_PAGES);
      } catch (error) {
        throw error instanceof RangeError ? tooLong(route) : error;
      }
    },
    async graphql(query, variables, schema) {
      const { data } = await send(`POST ${hosts.graphql}`, { query, variables });
      return parse(schema, data, 'POST /graphql');
    },
    async query(query, variables, schema) {
      if (!isQuery({ query })) throw new Error('a query');
      for (let attempt = 1; ; attempt++) {
        try {
          const { data } = await send(`POST ${hosts.graphql}`, { query, variables });
          return parse(schema, data, 'POST /graphql');
        } catch (error) {
          const isPassing = error instanceof GitHubError && error.certainty === 'ambiguous';
          if (!isPassing || attempt > READ_RETRIES || cancelled.aborted) throw error;
          await pause(attempt ** 2 * SECOND);
        }
      }
    },
    serverClock: transport.serverClock,
    pause,
  };
}

/** No answer came, or one that says that GitHub failed. */
function isLost({ status, certainty }: GitHubError): boolean {
  return certainty === 'ambiguous' && (status === null || status >= 500);
}
