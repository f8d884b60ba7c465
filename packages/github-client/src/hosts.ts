import { CodedError } from 'coded-error/error';
import { isLoopbackHost } from 'http-exchange/loopback';
import { isRead, refused } from './errors.ts';

/** Where the requests of a run may go, and nowhere else: the token must not leave these hosts. */
export interface Hosts {
  /** Without a slash at the end. */
  readonly api: string;
  readonly graphql: string;
  readonly isLoopback: boolean;
  /** @throws GitHubError `host_refused` */
  check(method: string, url: string): void;
}

/**
 * @param apiUrl as `GITHUB_API_URL`: `https://api.github.com`, `https://api.x.ghe.com`, `https://host/api/v3`, or
 * loopback for rehearsals and tests
 * @throws CodedError `api_url_invalid`
 */
export function hostsOf(apiUrl: string): Hosts {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  const invalid = (why: string): never => {
    throw new CodedError('api_url_invalid', `The API address ${JSON.stringify(apiUrl)} ${why}.`);
  };
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return invalid('is no http(s) address');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return invalid('must hold nothing but host and path');
  }
  const isLoopback = isLoopbackHost(url.hostname);
  if (url.protocol === 'http:' && !isLoopback) return invalid('must be https, for the token goes there');
  const path = url.pathname.replace(/\/+$/, '');
  const api = `${url.origin}${path}`;
  const onOneHost = path.endsWith('/api/v3');
  const graphql = onOneHost ? `${url.origin}${path.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
  const uploads = onOneHost
    ? `${url.origin}${path.slice(0, -'/v3'.length)}/uploads`
    : url.origin.replace('//api.', '//uploads.');
  const allowed = (method: string, target: URL): boolean => {
    const full = `${target.origin}${target.pathname}`;
    if (full === graphql || full.startsWith(`${api}/`)) return true;
    if (isRead(method)) return false;
    return isLoopback
      ? isLoopbackHost(target.hostname) && target.protocol === url.protocol
      : uploads !== url.origin && full.startsWith(`${uploads}/`) && method === 'POST';
  };
  return {
    api,
    graphql,
    isLoopback,
    check(method, target) {
      const parsed = URL.canParse(target) ? new URL(target) : null;
      if (parsed !== null && parsed.username === '' && parsed.password === '' && allowed(method, parsed)) return;
      const where = parsed === null ? 'an unreadable address' : parsed.origin;
      throw refused(
        'host_refused',
        `${method} to ${where} was refused: this run talks to ${api} only, so that its token goes nowhere else.`,
      );
    },
  };
}
