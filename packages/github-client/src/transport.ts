import { messageOf } from 'coded-error/error';
import { agentsFor } from 'http-exchange/agents';
import { GitHubError, isRead, notSent, refused } from './errors.ts';
import { exchange, uploadMs } from 'http-exchange/exchange';
import type { Incoming, Outgoing, Pieces } from 'http-exchange/exchange';
import { hostsOf } from './hosts.ts';
import type { Hosts } from './hosts.ts';

/** The narrow place that every request goes through on its way out, whoever asked for it. */

/** What Octokit hands to a fetch. */
export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function gives fresh bytes at each attempt. */
  readonly body?: unknown;
  /** Ends the request, however far it came. */
  readonly signal?: AbortSignal | undefined;
  /** Told when all of it is on its way. */
  readonly onSent?: () => void;
}

/** What Octokit reads of a fetch's answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface Transport {
  readonly hosts: Hosts;
  /** Pinned to the run's hosts, with a timeout, answers read whole, redirects followed for reads only. */
  readonly fetch: (url: string, init: FetchInit) => Promise<FetchAnswer>;
  /** The newest `Date` of GitHub and our time when it came; null before the first answer. */
  readonly serverClock: () => ServerClock | null;
}

export interface ServerClock {
  readonly serverMs: number;
  readonly localMs: number;
}

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What a transport is made of. */
export interface TransportOptions {
  /** As `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Nothing but GET, HEAD and GraphQL queries leaves. Proxy variables are read from the process. */
  readonly readOnly: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** For a request and its answer; one with a long body gets more. */
  readonly timeoutMs: number;
  /** What is under way then gets a moment to end. */
  readonly cancelled?: AbortSignal;
}

/** @throws CodedError `api_url_invalid` */
export function openTransport({ apiUrl, readOnly, clock, timeoutMs, cancelled }: TransportOptions): Transport {
  const hosts = hostsOf(apiUrl);
  const agentFor = agentsFor(hosts.isLoopback);
  const limits = new TimeLimits(cancelled ?? new AbortController().signal, clock);
  let heard: ServerClock | null = null;

  const send = async (href: string, init: FetchInit, redirects: number): Promise<FetchAnswer> => {
    const { method = 'GET', headers = {} } = init;
    if (readOnly && !(href === hosts.graphql && isQueryBody(init.body))) refuseWrites(method, href);
    hosts.check(method, href);
    const length = Number(headers['content-length'] ?? 0);
    const timeout = timeoutMs + uploadMs(length);
    const url = new URL(href);
    const answer = await limits.within(timeout, (limit) =>
      exchange(url, {
        method,
        headers,
        body: bodyOf(init.body),
        agent: agentFor(url),
        signal: init.signal === undefined ? limit : AbortSignal.any([limit, init.signal]),
        onSent: init.onSent,
      }),
    );
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (!Number.isNaN(date)) heard = { serverMs: date, localMs: clock() };
    if (REDIRECTS.has(answer.status)) {
      const next = answer.headers.get('location');
      if (!isRead(method) || next === undefined || redirects >= MOST_REDIRECTS)
        throw redirected(method, url, answer.status);
      return send(new URL(next, url).href, init, redirects + 1);
    }
    checkJson(answer);
    return fetched(href, answer);
  };
  return { hosts, fetch: (url, init) => send(url, init, 0), serverClock: () => heard };
}

/**
 * How long one request may still take once the job is cancelled, and all that follow each other: GitHub ends the process 7.5
 * seconds after that.
 */
const LAST_REQUEST_MS = 2_000;
const LAST_REQUESTS_MS = 5_000;

/** How long the requests of a transport may take. */
class TimeLimits {
  readonly #cancelled: AbortSignal;
  readonly #underWay = new Set<AbortController>();
  readonly #clock: () => number;
  #latest = Number.POSITIVE_INFINITY;

  constructor(cancelled: AbortSignal, clock: () => number) {
    this.#cancelled = cancelled;
    this.#clock = clock;
    cancelled.addEventListener('abort', () => {
      this.#latest = clock() + LAST_REQUESTS_MS;
      for (const limit of this.#underWay) endAfter(LAST_REQUEST_MS, limit, new Error('the job was cancelled'));
    });
  }

  /**
   * Hands a signal to `work`, aborted after the timeout, or soon after the cancellation. What begins after that gets as long.
   * @throws GitHubError `cancelled` when it is too late to begin
   */
  async within<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const limit = new AbortController();
    const left = this.#latest - this.#clock();
    if (left <= 0) throw notSent();
    const ms = this.#cancelled.aborted ? Math.min(timeoutMs, LAST_REQUEST_MS, left) : timeoutMs;
    const timer = endAfter(ms, limit, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    this.#underWay.add(limit);
    try {
      return await work(limit.signal);
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(limit);
    }
  }
}

/** Does not keep the process: what is under way does. */
function endAfter(ms: number, limit: AbortController, reason: Error): NodeJS.Timeout {
  return setTimeout(() => limit.abort(reason), ms).unref();
}

/** @throws GitHubError `read_only` for every method but GET and HEAD */
export function refuseWrites(method: string, url: string): void {
  if (isRead(method)) return;
  throw refused('read_only', `${method} ${url} was refused: a dry run changes nothing on GitHub.`);
}

/**
 * Whether a GraphQL request asks and changes nothing: one operation, a query. What could hide another, a comment or a block
 * string, is refused. https://spec.graphql.org/October2021/#sec-Language.Operations
 */
export function isQuery({ query }: { readonly query?: unknown }): boolean {
  if (typeof query !== 'string' || !query.startsWith('query') || query.includes('"""')) return false;
  const bare = query.replace(/"(?:[^"\\\r\n]|\\.)*"/g, '');
  return !bare.includes('#') && bare.match(/\b(?:query|mutation|subscription)\b/g)?.length === 1;
}

function isQueryBody(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  try {
    return isQuery(JSON.parse(body) as { query?: unknown });
  } catch {
    return false;
  }
}

function redirected(method: string, { pathname }: URL, status: number): GitHubError {
  return new GitHubError(
    'redirect_refused',
    `${method} ${pathname} was sent elsewhere (${status}): the repository was renamed or moved. Use its present name.`,
    { status, certainty: 'refused' },
  );
}

function bodyOf(body: unknown): Outgoing['body'] {
  if (body === undefined || body === null || body === '') return null;
  if (typeof body === 'function') return (body as () => Pieces)();
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  throw new TypeError('a body is text, bytes, or a function that gives bytes');
}

/** A success whose JSON breaks off is no success: nobody knows what it would have said. */
function checkJson({ status, headers, bytes }: Incoming): void {
  const type = headers.get('content-type') ?? '';
  if (status >= 400 || status === 204 || !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) return;
  try {
    JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`the answer is no JSON (${messageOf(error).slice(0, 100)})`, { cause: error });
  }
}

function fetched(url: string, { status, headers, bytes }: Incoming): FetchAnswer {
  return {
    status,
    statusText: '',
    url,
    headers,
    text: () => Promise.resolve(bytes.toString('utf8')),
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}
