import { CodedError } from 'coded-error/error';
import type { Certainty, GitHubFailure } from './types.ts';

/** A request to GitHub that did not succeed: what it was, what GitHub said, what to do. Never holds the token. */
export class GitHubError extends CodedError implements GitHubFailure {
  readonly status: number | null;
  readonly certainty: Certainty;

  constructor(code: GitHubCode, message: string, outcome: { status: number | null; certainty: Certainty }) {
    super(code, message);
    this.name = 'GitHubError';
    this.status = outcome.status;
    this.certainty = outcome.certainty;
  }
}

/** What was certainly not done. */
export function refused(code: GitHubCode, message: string): GitHubError {
  return new GitHubError(code, message, { status: null, certainty: 'refused' });
}

/** What was not sent any more: nothing was done. */
export const notSent = (): GitHubError =>
  refused('cancelled', 'The job was cancelled before this was sent. Run again.');

/** What may have been done, for nobody said otherwise in a form that can be understood. */
export function doubtful(message: string): GitHubError {
  return new GitHubError('github_error', message, { status: null, certainty: 'ambiguous' });
}

export function unreliable(what: string): GitHubError {
  return doubtful(`GitHub's answer is not to be relied on: ${what}.`);
}

/** Null for what GitHub says plainly is not there. */
export async function orNull<T>(asked: Promise<T>, codes: readonly string[] = ['not_found']): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError && codes.includes(error.code)) return null;
    throw error;
  }
}

/** Every code that a request can fail with, and what it means. */
export const GITHUB_CODES = {
  github_unauthorized: 'the token is not valid, or no longer',
  github_forbidden: 'the token lacks a permission; the message names it',
  sso_required: 'the organization takes only tokens that were authorized for its single sign-on',
  ip_not_allowed: "the organization's list of allowed addresses does not have the runner's",
  repository_archived: 'the repository is archived, and so read-only',
  not_found: 'the thing is not there, or the token may not see it',
  already_exists: 'a thing of this name is there already',
  ref_moved: 'the reference is not where it was expected to be',
  validation_failed: 'GitHub refused the content of the request, or a rule of the repository forbids it',
  rate_limited: "GitHub's rate limit is used up and the wait would be too long",
  pull_requests_not_permitted: 'the repository does not let GitHub Actions create pull requests',
  workflow_scope: 'the token may not touch commits that change workflow files',
  redirect_refused: 'GitHub sent the request elsewhere: the repository was renamed or moved',
  host_refused: 'the request was meant for a host that is not the API of this run',
  read_only: 'a write was attempted in a dry run',
  github_error: 'GitHub failed, or answered with something that cannot be understood',
  cancelled: 'the job was cancelled before the request was sent',
  github_unreachable: 'no answer came: network, proxy or timeout',
} as const;
export type GitHubCode = keyof typeof GITHUB_CODES;

/** What a failed exchange left behind; `status` null when no answer came. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
  /** What the network said, when no answer came. */
  readonly reason: string;
  /** Takes the token out of a text, should an answer echo it. */
  readonly redact: (text: string) => string;
}

const LONGEST = 1_000;

/** Gives a failed exchange its code, its certainty and a message that says what to do next. */
export function classify(exchange: Exchange): GitHubError {
  const { method, path, status, headers, reason } = exchange;
  const where = `${method} ${path}`;
  const make = (code: GitHubCode, certainty: Certainty, text: string): GitHubError =>
    new GitHubError(code, exchange.redact(`${where}: ${text}`), { status, certainty });
  if (status === null) {
    const lost = isRead(method) ? 'Check the network and proxy' : 'It may have acted; the next run looks';
    return make('github_unreachable', 'ambiguous', `no answer (${reason.slice(0, LONGEST)}). ${lost}.`);
  }
  const said = answerOf(exchange.data);
  const text = (said?.text ?? `status ${status}`).replace(/\.$/, '');
  if (isRateLimit(status, headers, text)) {
    return make('rate_limited', 'refused', `${text}. ${whenAgain(headers)}`);
  }
  if (status >= 500) return make('github_error', 'ambiguous', `GitHub failed with ${status}. ${text}`);
  // A 4xx without GitHub's own body may come from something in between, after GitHub has acted.
  if (said === null && status >= 400)
    return make('github_error', 'ambiguous', `answered ${status} without GitHub's message`);
  switch (status) {
    case 401:
      return make(
        'github_unauthorized',
        'refused',
        `${text}. The token is not valid (any more): check \`github-token\`.`,
      );
    case 403: {
      const known = forbiddenBy(text, headers['x-github-sso']);
      const advice = known?.advice ?? permissionAdvice(headers['x-accepted-github-permissions'], true);
      return make(known?.code ?? 'github_forbidden', 'refused', `${text}. ${advice}`);
    }
    case 404: {
      const advice = permissionAdvice(headers['x-accepted-github-permissions'], false);
      return make('not_found', 'refused', `${text}. It is not there, or the token may not see it: ${advice}`);
    }
    case 422:
      return make(unprocessableCode(text, said?.codes ?? []), 'refused', text);
    default:
      return make('github_error', status >= 400 ? 'refused' : 'ambiguous', `answered ${status}. ${text}`);
  }
}

export const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Primary and secondary limits: the request was not executed (docs.github.com, rate limits for the REST API). */
function isRateLimit(status: number, headers: Exchange['headers'], text: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const empty = String(headers['x-ratelimit-remaining']) === '0';
  return empty || headers['retry-after'] !== undefined || /\brate limit\b|abuse detection/i.test(text);
}

function whenAgain(headers: Exchange['headers']): string {
  const after = Number(headers['retry-after']);
  if (after > 0) return `GitHub asks to wait ${after} s; run again later.`;
  const reset = Number(headers['x-ratelimit-reset']);
  if (reset > 0) return `The limit is reset at ${new Date(reset * 1000).toISOString()}; run again later.`;
  return 'Run again later.';
}

/** Refusals that no permission of the job mends, by GitHub's words, and what does. */
const FORBIDDEN: readonly (readonly [words: RegExp, code: GitHubCode, advice: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    'pull_requests_not_permitted',
    'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".',
  ],
  [
    /\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,
    'workflow_scope',
    'GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`.',
  ],
  [/\bIP allow list\b/i, 'ip_not_allowed', 'Use a runner whose address is on the list, or let an owner add it.'],
  [/\bSAML\b/, 'sso_required', "Authorize the token for the organization's single sign-on, or use a GitHub App's."],
  [/\barchived\b.*\bread-only/i, 'repository_archived', 'Unarchive the repository in its settings, or take it out.'],
];

/** @param sso GitHub's header `X-GitHub-SSO`: `required; url=…` */
export function forbiddenBy(text: string, sso?: string | number): { code: GitHubCode; advice: string } | null {
  const isRequired = /^required\b/.test(String(sso ?? ''));
  const [, code, advice] =
    FORBIDDEN.find(([words, its]) => words.test(text) || (isRequired && its === 'sso_required')) ?? [];
  if (code === undefined || advice === undefined) return null;
  const url = /\burl=(https:\/\/[^\s;,]+)/.exec(String(sso ?? ''))?.[1];
  return { code, advice: url === undefined ? advice : `${advice} Its owner does that at ${url}` };
}

function unprocessableCode(text: string, codes: readonly string[]): GitHubCode {
  if (codes.includes('already_exists') || /\balready exists\b/i.test(text)) return 'already_exists';
  if (isMoved(text)) return 'ref_moved';
  if (/refusing to allow .*\bworkflows?\b/i.test(text)) return 'workflow_scope';
  return 'validation_failed';
}

/** Messages that say that a reference is not where it was expected, or not an ancestor. */
export function isMoved(text: string): boolean {
  return /not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(text);
}

interface Said {
  readonly text: string;
  readonly codes: readonly string[];
}

/** GitHub's own error body: a message, and errors with codes. Null for anything else. */
function answerOf(data: unknown): Said | null {
  if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
    return null;
  const errors: unknown[] = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  const details = errors.map(detail).filter((part) => part !== '');
  return {
    text: [data.message.trim(), ...details].join('; ').slice(0, LONGEST),
    codes: errors.flatMap((error) => field(error, 'code')),
  };
}

function detail(error: unknown): string {
  if (typeof error === 'string') return error;
  const [message] = field(error, 'message');
  const about = [...field(error, 'resource'), ...field(error, 'field'), ...field(error, 'code')].join(' ');
  return message ?? about;
}

function field(error: unknown, name: string): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? [value] : [];
}

/**
 * What to do about a 403 or 404, in words. GitHub says in `X-Accepted-GitHub-Permissions` what would have been enough:
 * `contents=write,actions=read` (all of them), alternatives apart by `;`.
 */
function permissionAdvice(accepted: string | number | undefined, isForbidden: boolean): string {
  const sets = String(accepted ?? '')
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map(asYaml)
        .filter((name) => name !== ''),
    )
    .filter((set) => set.length > 0)
    .map((set) => set.join(' and '));
  if (sets.length === 0) return "check the job's `permissions` and what the token may reach.";
  const advice = `add ${sets.join(', or ')} to the job's permissions.`;
  return sets.some((set) => set.includes('contents: write')) && isForbidden ? `${advice} ${IF_GIVEN}` : advice;
}

const IF_GIVEN =
  'If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it.';

/** `pull_requests=write` as a workflow says it: `pull-requests: write`. */
function asYaml(permission: string): string {
  const [name = '', level = ''] = permission.trim().split('=');
  return /^[a-z_]+$/.test(name) && /^[a-z]+$/.test(level) ? `\`${name.replaceAll('_', '-')}: ${level}\`` : '';
}
