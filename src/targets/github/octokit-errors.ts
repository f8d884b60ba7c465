import type { GitHub } from '@actions/github/lib/utils';
import { messageOf } from '../../core/errors.ts';
import { watchedOf } from './unsent.ts';
import { classify, GitHubError, isRateLimit, isRead } from './errors.ts';

/** What Octokit and its plugins make of a failure, and what we make of it. */

interface Pluggable {
  readonly hook: InstanceType<typeof GitHub>['hook'];
}

/** Takes the token out of a text. */
type Redact = (text: string) => string;

/** Innermost: our own refusals are never retried, and every rate limit looks like one to the throttling plugin. */
export function plainErrors(octokit: Pluggable): void {
  octokit.hook.error('request', (error) => {
    if (error.cause instanceof GitHubError) throw error.cause;
    const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
    const hasWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] !== '0';
    if ('status' in error && isRateLimit(error.status, headers, error.message) && hasWait) {
      if (!/\bsecondary rate\b/i.test(error.message)) error.message = `secondary rate limit: ${error.message}`;
    }
    throw error;
  });
}

/**
 * Between the plugins that retry and wait: the one that waits sends a GraphQL request again after whatever failure says
 * that the limit is used up, a 502 with the last request of it included. A write is sent again only where GitHub
 * refused it for a limit.
 */
export function sentOnce(redact: Redact): (octokit: Pluggable) => void {
  return ({ hook }) =>
    hook.wrap('request', async (request, options) => {
      watchedOf(options)?.onSend?.();
      try {
        const answer = await request(options);
        if (graphqlRateLimit(answer.data) === 'beside a result') throw Object.assign(new Error(), { response: answer });
        return answer;
      } catch (error) {
        if (isRead(options.method)) throw error;
        const failure = asGitHubError(error, `${options.method} ${options.url}`, redact);
        throw failure.code === 'rate_limited' ? error : failure;
      }
    });
}

interface Failed {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: {
    readonly status?: unknown;
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

export function asGitHubError(error: unknown, route: string, redact: Redact): GitHubError {
  if (error instanceof GitHubError) return error;
  const { request, response } = (error ?? {}) as Failed;
  const [routeMethod = 'GET', routePath = ''] = route.split(' ');
  const url = typeof request?.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : null;
  const limited = graphqlRateLimit(response?.data) === 'alone';
  return classify({
    method: typeof request?.method === 'string' ? request.method : routeMethod,
    path: url === null ? routePath : url.pathname,
    status: limited ? 429 : typeof response?.status === 'number' ? response.status : null,
    headers: response?.headers ?? {},
    data: limited ? { message: 'GraphQL rate limit exceeded' } : response?.data,
    reason: reasonOf(error),
    redact,
  });
}

/**
 * The throttling plugin throws a GraphQL answer that says RATE_LIMITED, which has status 200. Beside a result, or below
 * the field that would have one, the error may come from after the request has acted.
 */
function graphqlRateLimit(data: unknown): 'alone' | 'beside a result' | null {
  if (!isObject(data) || !Array.isArray(data['errors'])) return null;
  const limits = data['errors'].filter((error) => isObject(error) && error['type'] === 'RATE_LIMITED');
  if (limits.length === 0) return null;
  const results = isObject(data['data']) ? Object.values(data['data']) : [];
  const isBelow = limits.some(({ path }) => Array.isArray(path) && path.length > 1);
  return isBelow || results.some((result) => result !== null) ? 'beside a result' : 'alone';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
  const inner = cause?.cause instanceof Error ? cause.cause : cause;
  const parts = [messageOf(error), inner === null ? '' : messageOf(inner)].filter((part) => part !== '');
  return [...new Set(parts)].join(': ');
}
