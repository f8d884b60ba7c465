import { doubtful, refused, RegistryError } from './error.ts';
import http from 'node:http';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { messageOf } from 'coded-error/error';
import { isLoopbackHost } from 'http-exchange/loopback';
import { agentsFor } from 'http-exchange/agents';
import { exchange, uploadMs } from 'http-exchange/exchange';

/** The narrow place that every request to a registry goes through: hosts, schemes, methods, time, sizes. */

/** How a client reaches its registry: whoever hands it in says which hosts, how long and how much. */
export interface RegistryTransport {
  /** One request; no redirect is followed. */
  send(url: URL, request: Request): Promise<Incoming>;
  /**
   * The bytes of a GET as they come, from the host or from where it redirects to, which is sent no credential. The answer's
   * status is 200.
   */
  stream(url: URL, headers: Readonly<Record<string, string>>): Promise<AsyncIterable<Uint8Array>>;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In pieces: each is lent until the next is asked for. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array | string> | null;
  /** The most bytes of an answer. */
  readonly most?: number;
}

export interface Incoming {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

export interface TransportOptions {
  /** Nothing but GET and HEAD leaves. */
  readonly readOnly: boolean;
  readonly userAgent: string;
  /** For a request and its answer; one with a long body gets more. */
  readonly timeoutMs: number;
  readonly cancelled: AbortSignal;
  /** A server that stands in for every registry in tests: nothing else is asked. */
  readonly standIn: URL | null;
  /** @throws RegistryError for a host that may not be contacted */
  readonly check: (host: string) => Promise<void>;
}

const MOST_REDIRECTS = 3;
const MOST_ANSWER = 64 * 1024 ** 2;

/** Each request is refused unless its host may be contacted. */
export function openTransport({
  readOnly,
  userAgent,
  timeoutMs,
  cancelled,
  standIn,
  check,
}: TransportOptions): RegistryTransport {
  const agents = { loopback: agentsFor(true), other: agentsFor(false) };
  const agentOf = (url: URL): http.Agent => (isLoopbackHost(url.hostname) ? agents.loopback : agents.other)(url);
  const over = (url: URL, headers: Request['headers']) => {
    const to = standIn === null ? url : new URL(`${url.pathname}${url.search}`, standIn);
    const own = { 'user-agent': userAgent, host: url.host, ...headers };
    return { to, headers: own, agent: agentOf(to) };
  };
  const guard = (url: URL): void => {
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
    if (!isSafe || url.username !== '' || url.password !== '')
      throw refused(
        'registry_host_refused',
        `${url.origin} is no https address of a registry. Nothing was sent there.`,
      );
  };
  const limit = (bytes = 0): AbortSignal =>
    AbortSignal.any([cancelled, AbortSignal.timeout(timeoutMs + uploadMs(bytes))]);
  const lost = (method: string, url: URL, error: unknown): RegistryError =>
    error instanceof RegistryError
      ? error
      : new RegistryError(
          'registry_unreachable',
          `${method} ${url.host}${url.pathname}: no answer (${messageOf(error).slice(0, 300)}).`,
          { certainty: 'ambiguous' },
        );

  return {
    async send(url, { method = 'GET', headers = {}, body = null, most = MOST_ANSWER }) {
      if (readOnly && method !== 'GET' && method !== 'HEAD')
        throw refused('read_only', `${method} ${url.host}${url.pathname} was refused: a dry run changes nothing.`);
      guard(url);
      await check(url.host);
      const signal = limit(Number(headers['content-length'] ?? 0));
      let answer: Incoming;
      try {
        const { to, ...sent } = over(url, headers);
        answer = await exchange(to, { ...sent, method, body, signal });
      } catch (error) {
        throw lost(method, url, error);
      }
      if (answer.bytes.length > most)
        throw doubtful(
          `${method} ${url.host}${url.pathname}: the answer has ${answer.bytes.length} bytes; ${most} are read`,
        );
      return answer.status < 400 ? answer : { ...answer, bytes: without(headers['authorization'], answer.bytes) };
    },
    async stream(first, headers) {
      await check(first.host);
      let url = first;
      for (let hops = 0; ; hops++) {
        guard(url);
        // A registry that is not this machine cannot send anybody to it.
        if (isLoopbackHost(url.hostname) && !isLoopbackHost(first.hostname))
          throw refused('registry_host_refused', `${first.host} sends its readers to ${url.host}.`);
        const own = url.host === first.host ? headers : {};
        let answer: IncomingMessage;
        try {
          const { to, headers: sent, agent } = over(url, own);
          answer = await opened(to, sent, agent, limit());
        } catch (error) {
          throw lost('GET', url, error);
        }
        const { statusCode: status = 0, headers: told } = answer;
        if (status === 200) return freed(answer);
        answer.resume();
        if (![301, 302, 303, 307, 308].includes(status) || told.location === undefined || hops >= MOST_REDIRECTS)
          throw new RegistryError('registry_error', `GET ${url.host}${url.pathname}: answered ${status}`, {
            status,
            certainty: status >= 500 ? 'ambiguous' : 'refused',
          });
        url = new URL(told.location, url);
      }
    },
  };
}

/** What is said of a refusal comes to be quoted, and may hold what was shown. */
function without(authorization: string | undefined, bytes: Buffer): Buffer {
  if (authorization === undefined) return bytes;
  const secret = authorization.replace(/^\w+ /, '');
  const password = Buffer.from(secret, 'base64').toString('latin1').split(':').slice(1).join(':');
  const parts = authorization.startsWith('Basic ') ? [secret, password] : [secret];
  return Buffer.from(parts.reduce((text, part) => text.replaceAll(part || secret, '***'), bytes.toString('utf8')));
}

/** An answer whose body is still to come. */
function opened(url: URL, headers: Readonly<Record<string, string>>, agent: http.Agent, begun: AbortSignal) {
  begun.throwIfAborted();
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(url, { headers, agent }, (answer) => {
      begun.removeEventListener('abort', end);
      answer.setTimeout(60_000, () => answer.destroy(new Error('no bytes came for a minute')));
      resolve(answer);
    });
    const end = (): void => void request.destroy(begun.reason as Error);
    begun.addEventListener('abort', end, { once: true });
    request.on('error', reject);
  });
}

/**
 * Gives memory back: V8 takes bytes outside its heap for garbage only after 64 MB of them. Whoever still looked at them would
 * see none, which no digest passes.
 */
function free({ buffer, byteOffset, byteLength }: Uint8Array): void {
  // What shares its memory with others is not at its end.
  if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength) buffer.transfer(0);
}

/** The same pieces, each freed once the next is asked for; and what they came in, for Node's parser copies out of it. */
async function* freed(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
  const { socket } = answer;
  socket.on('data', free);
  try {
    for await (const piece of answer as AsyncIterable<Uint8Array>) {
      yield piece;
      free(piece);
    }
  } finally {
    socket.off('data', free);
  }
}
