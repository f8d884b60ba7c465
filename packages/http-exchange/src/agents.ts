import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { getProxyUrl } from '@actions/http-client/lib/proxy';

/** GitHub says nothing of how long it keeps an idle connection; a write must not meet one that it just closed. */
const IDLE_MS = 4_000;
/** For the proxy's answer to CONNECT, its own connection to GitHub included. */
const CONNECT_MS = 30_000;

/**
 * Who opens the connections of a run: kept alive, and through a proxy where its variables ask for one, by the rules of
 * @actions/http-client (never to loopback).
 */
export function agentsFor(isLoopback: boolean, idleMs = IDLE_MS, connectMs = CONNECT_MS): (url: URL) => http.Agent {
  const agents = new Map<string, http.Agent>();
  return (url) => {
    const proxy = isLoopback ? undefined : getProxyUrl(url)?.href;
    const known = agents.get(`${url.protocol} ${proxy}`);
    if (known !== undefined) return known;
    const options = { keepAlive: true, timeout: idleMs };
    const made =
      proxy !== undefined
        ? new Tunnels({ ...options, proxyEnv: { https_proxy: proxy } }, connectMs)
        : url.protocol === 'https:'
          ? new https.Agent(options)
          : new http.Agent(options);
    agents.set(`${url.protocol} ${proxy}`, made);
    return made;
  };
}

/** Node takes an agent's limit of idle connections for that of CONNECT too. */
class Tunnels extends https.Agent {
  readonly #connectMs: number;

  constructor(options: https.AgentOptions, connectMs: number) {
    super(options);
    this.#connectMs = connectMs;
  }

  override createConnection(
    ...[options, done]: Parameters<https.Agent['createConnection']>
  ): Duplex | null | undefined {
    return super.createConnection({ ...options, timeout: this.#connectMs }, done);
  }
}
