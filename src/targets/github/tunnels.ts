import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

/** For the proxy's answer to CONNECT, its own connection to GitHub included. */
const CONNECT_MS = 30_000;

/**
 * Connections through an HTTP(S) proxy, by CONNECT: kept alive like direct ones, and closed when idle for so long.
 * @param proxy with its user and password, if it asks for them
 */
export function tunnels(proxy: URL, idleMs: number, connectMs = CONNECT_MS): HttpsProxyAgent<string> {
  return new Tunnels(proxy.href, idleMs, connectMs);
}

class Tunnels extends HttpsProxyAgent<string> {
  readonly #connectMs: number;

  constructor(proxy: string, idleMs: number, connectMs: number) {
    super(proxy, { keepAlive: true });
    this.#connectMs = connectMs;
    // The package drops the options of its base, and Node takes the limit of idle connections from there.
    Object.assign(this.options, { timeout: idleMs });
  }

  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#connectMs);
    let status = 0;
    request.once('proxyConnect', (answer: { readonly statusCode: number }) => (status = answer.statusCode));
    try {
      // Read before the first await: each connection has its own.
      Object.assign(this.connectOpts, { signal: late.signal });
      const socket = await super.connect(request, options);
      if (status === 200) return socket;
      socket.destroy();
    } catch (error) {
      if (late.signal.aborted)
        throw new Error(`the proxy did not answer within ${this.#connectMs} ms`, { cause: error });
      throw error;
    } finally {
      clearTimeout(timer);
    }
    // The package would hand the proxy's refusal on as if it were GitHub's answer: "not found" among others.
    throw new Error(`the proxy answered CONNECT with ${status}`);
  }
}
