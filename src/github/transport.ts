import { HttpClient } from '@actions/http-client';
import { Agent, fetch } from 'undici';
import type { Dispatcher } from 'undici';
import { messageOf } from '../core/errors.ts';
import type { Clock } from '../core/clock.ts';
import { GitHubError, isRead } from './errors.ts';
import type { Hosts } from './hosts.ts';

/** The narrow place that every request goes through on its way out, whoever asked for it. */

export interface TransportOptions {
  readonly hosts: Hosts;
  /** Nothing but GET and HEAD leaves. */
  readonly readOnly: boolean;
  /** For one attempt, its answer included; a request with a long body gets more. */
  readonly timeoutMs: number;
  /** Cancelled: what is under way gets a moment to end. */
  readonly cancelled: AbortSignal;
  readonly clock: Clock;
  /** GitHub's clock, at each answer that tells it. */
  readonly onDate: (serverMs: number, localMs: number) => void;
}

/** What Octokit hands to a fetch. */
interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function gives a fresh stream at each attempt. */
  readonly body?: unknown;
}

/** Blobs of 100 MB come as base64. */
const LARGEST_ANSWER = 160 * 1024 ** 2;
/** Slower uploads than this are given up: 64 KiB/s. */
const SLOWEST_BYTES_PER_MS = 65.536;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A fetch for Octokit: pinned to the run's hosts, with a timeout, answers read whole, redirects followed for reads only. */
export function createTransport(options: TransportOptions): (url: string, init: Outgoing) => Promise<Response> {
  const { hosts, readOnly, clock, onDate } = options;
  const direct = new Agent({ connect: { timeout: options.timeoutMs } });
  const proxies = new Map<string, Dispatcher>();

  /** Proxy variables are heeded by host, as @actions/http-client does: never for loopback. */
  const dispatcherFor = (url: URL): Dispatcher => {
    const known = proxies.get(url.origin);
    if (known !== undefined) return known;
    const proxy = hosts.isLoopback ? undefined : new HttpClient().getAgentDispatcher(url.href);
    proxies.set(url.origin, (proxy as Dispatcher | undefined) ?? direct);
    return proxies.get(url.origin) ?? direct;
  };

  const send = async (url: string, init: Outgoing, redirects: number): Promise<Response> => {
    const method = init.method ?? 'GET';
    if (readOnly) refuseWrites(method, url);
    hosts.check(method, url);
    const length = Number(init.headers?.['content-length'] ?? 0);
    const timeout = options.timeoutMs + Math.ceil(length / SLOWEST_BYTES_PER_MS);
    const response = await fetch(url, {
      method,
      dispatcher: dispatcherFor(new URL(url)),
      signal: timeLimit(timeout, options.cancelled),
      ...(init.headers === undefined ? {} : { headers: { ...init.headers } }),
      redirect: 'manual',
      ...bodyOf(init.body),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) onDate(date, clock());
    if (REDIRECTS.has(response.status)) {
      await response.body?.cancel();
      const next = response.headers.get('location');
      if (!isRead(method) || next === null || redirects >= MOST_REDIRECTS)
        throw redirected(method, url, response.status);
      return send(new URL(next, url).href, init, redirects + 1);
    }
    const bytes = await readAll(response.body);
    checkJson(response.status, response.headers.get('content-type'), bytes);
    return plainResponse(response.status, response.headers, bytes);
  };
  return (url, init) => send(url, init, 0);
}

/** How long one request may still take once the job is cancelled: GitHub ends the process 7.5 seconds after that. */
const LAST_REQUEST_MS = 2_000;

/** Aborts after the timeout, or soon after the cancellation; a request that begins after that gets as long. */
function timeLimit(timeoutMs: number, cancelled: AbortSignal): AbortSignal {
  const short = Math.min(timeoutMs, LAST_REQUEST_MS);
  if (cancelled.aborted) return AbortSignal.timeout(short);
  const ended = new AbortController();
  cancelled.addEventListener(
    'abort',
    () => setTimeout(() => ended.abort(new Error('the job was cancelled')), short).unref(),
    { once: true, signal: AbortSignal.timeout(timeoutMs) },
  );
  return AbortSignal.any([AbortSignal.timeout(timeoutMs), ended.signal]);
}

/** @throws GitHubError `read_only` for every method but GET and HEAD */
export function refuseWrites(method: string, url: string): void {
  if (isRead(method)) return;
  throw new GitHubError('read_only', `${method} ${url} was refused: a dry run changes nothing on GitHub.`, {
    status: null,
    certainty: 'refused',
  });
}

function redirected(method: string, url: string, status: number): GitHubError {
  const { pathname } = new URL(url);
  return new GitHubError(
    'redirect_refused',
    `${method} ${pathname} was sent elsewhere (${status}): the repository was renamed or moved. Use its present name.`,
    { status, certainty: 'refused' },
  );
}

type FetchInit = NonNullable<Parameters<typeof fetch>[1]>;
type Body = Pick<FetchInit, 'body' | 'duplex' | 'redirect' | 'window'>;

function bodyOf(body: unknown): Body {
  if (body === undefined || body === null || body === '') return {};
  if (typeof body !== 'function') return { body: body as NonNullable<FetchInit['body']>, duplex: 'half' };
  const stream = (body as () => NonNullable<FetchInit['body']>)();
  // Fetch keeps a copy of every byte in case of a redirect, unless it knows that none will be followed.
  return { body: stream, duplex: 'half', redirect: 'error', window: null };
}

async function readAll(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A success whose JSON breaks off is no success: nobody knows what it would have said. */
function checkJson(status: number, type: string | null, bytes: Buffer): void {
  if (status >= 400 || status === 204 || type === null || !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) return;
  try {
    JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`the answer is no JSON (${messageOf(error).slice(0, 100)})`, { cause: error });
  }
}

const BODILESS = new Set([204, 205, 304]);

/** What Octokit reads: the decoded bytes, without the headers that were about the encoded ones. */
function plainResponse(status: number, headers: Iterable<[string, string]>, bytes: Buffer): Response {
  const kept = [...headers].filter(
    ([name]) => !['content-encoding', 'content-length', 'transfer-encoding'].includes(name),
  );
  return new Response(BODILESS.has(status) ? null : new Uint8Array(bytes), { status, headers: kept });
}
