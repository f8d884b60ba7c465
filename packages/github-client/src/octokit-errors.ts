import { messageOf } from 'coded-error/error';
import { classify, GitHubError } from './errors.ts';

/** What Octokit makes of a failure, and what we make of it. */

/** Takes the token out of a text. */
type Redact = (text: string) => string;

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
  if (error instanceof Error && error.cause instanceof GitHubError) return error.cause;
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
 * A GraphQL answer that is none: refused for a limit, or broken off inside. Both have status 200.
 * @throws an error with the answer
 */
export function checkGraphql<T extends { readonly data: unknown }>(answer: T): T {
  const { data } = answer;
  const errors: unknown[] = isObject(data) && Array.isArray(data['errors']) ? data['errors'] : [];
  const isBrokenOff = errors.some(
    (error) => isObject(error) && /Something went wrong while executing your query/.test(String(error['message'])),
  );
  if (isBrokenOff || graphqlRateLimit(data) !== null)
    throw Object.assign(new Error(isBrokenOff ? 'GitHub broke off' : 'GraphQL rate limit'), { response: answer });
  return answer;
}

/** How long GitHub asks to wait, of a request that it refused for a limit; a secondary one is about the pace. */
export function limitOf(error: unknown): { readonly seconds: number; readonly isSecondary: boolean } {
  const { response } = (error ?? {}) as Failed;
  const headers = response?.headers ?? {};
  const after = headers['retry-after'];
  const isPrimary = after === undefined && (headers['x-ratelimit-remaining'] === '0' || response?.status === 200);
  if (!isPrimary || /\bsecondary rate\b/i.test(messageOf(error)))
    return { seconds: Number(after) || SECONDARY_SECONDS, isSecondary: true };
  const reset = Number(headers['x-ratelimit-reset'] ?? 0);
  return { seconds: Math.max(Math.ceil(reset - Date.now() / 1000) + 1, 0), isSecondary: false };
}
/** Where GitHub does not say. */
const SECONDARY_SECONDS = 60;

/**
 * Whether an answer says RATE_LIMITED. Beside a result, or below the field that would have one, the error may come from
 * after the request has acted.
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
