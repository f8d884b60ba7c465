import http from 'node:http';
import https from 'node:https';
import { getProxyUrl } from '@actions/http-client/lib/proxy';

/** GitHub says nothing of how long it keeps an idle connection; a write must not meet one that it just closed. */
const IDLE_MS = 4_000;

/**
 * Who opens the connections of a run: kept alive, and through a proxy where its variables ask for one, by the rules of
 * @actions/http-client (never to loopback). What speaks to proxies is loaded only then.
 */
export function agentsFor(isLoopback: boolean): (url: URL) => Promise<http.Agent> {
  const options = { keepAlive: true, timeout: IDLE_MS };
  const direct = new Map<string, http.Agent>();
  const proxied = new Map<string, Promise<http.Agent>>();

  const directly = (protocol: string): http.Agent => {
    const agent = direct.get(protocol) ?? (protocol === 'https:' ? new https.Agent(options) : new http.Agent(options));
    direct.set(protocol, agent);
    return agent;
  };
  return async (url) => {
    const proxy = isLoopback ? undefined : getProxyUrl(url);
    if (proxy === undefined) return directly(url.protocol);
    const agent = proxied.get(url.origin) ?? import('./tunnels.ts').then(({ tunnels }) => tunnels(proxy, IDLE_MS));
    proxied.set(url.origin, agent);
    return agent;
  };
}
