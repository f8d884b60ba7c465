import { expect, test } from '@jest/globals';
import { classify, GITHUB_CODES } from 'github-client/errors';
import type { Exchange } from 'github-client/errors';

const exchange = (change: Partial<Exchange>): Exchange => ({
  method: 'POST',
  path: '/repos/o/r/git/refs',
  status: 422,
  headers: {},
  data: { message: 'Validation Failed' },
  reason: 'reset',
  redact: (text) => text,
  ...change,
});
const body = (message: string, errors?: unknown): Partial<Exchange> => ({ data: { message, errors } });

const TABLE: [string, Partial<Exchange>, string, 'refused' | 'ambiguous'][] = [
  ['no answer', { status: null }, 'github_unreachable', 'ambiguous'],
  ['401', { status: 401, ...body('Bad credentials') }, 'github_unauthorized', 'refused'],
  ['403', { status: 403, ...body('Resource not accessible by integration') }, 'github_forbidden', 'refused'],
  [
    '403, pull requests',
    { status: 403, ...body('GitHub Actions is not permitted to create or approve pull requests.') },
    'pull_requests_not_permitted',
    'refused',
  ],
  [
    '403, workflow',
    {
      status: 403,
      ...body(
        'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
      ),
    },
    'workflow_scope',
    'refused',
  ],
  [
    '403, an IP allow list',
    { status: 403, ...body('… has an IP allow list enabled, and …') },
    'ip_not_allowed',
    'refused',
  ],
  [
    '403, SAML',
    { status: 403, ...body('Resource protected by organization SAML enforcement.') },
    'sso_required',
    'refused',
  ],
  [
    '403, single sign-on by its header',
    { status: 403, headers: { 'x-github-sso': 'required; url=https://x/sso' }, ...body('Forbidden') },
    'sso_required',
    'refused',
  ],
  [
    '403, part of an answer is hidden by single sign-on',
    { status: 403, headers: { 'x-github-sso': 'partial-results; organizations=1' }, ...body('Forbidden') },
    'github_forbidden',
    'refused',
  ],
  [
    '403, archived',
    { status: 403, ...body('Repository was archived so is read-only.') },
    'repository_archived',
    'refused',
  ],
  [
    '403, secondary limit',
    { status: 403, ...body('You have exceeded a secondary rate limit.') },
    'rate_limited',
    'refused',
  ],
  [
    '403, primary limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0' }, ...body('API rate limit exceeded') },
    'rate_limited',
    'refused',
  ],
  [
    '403, Retry-After',
    { status: 403, headers: { 'retry-after': '60' }, ...body('Slow down') },
    'rate_limited',
    'refused',
  ],
  ['429', { status: 429, ...body('Too many') }, 'rate_limited', 'refused'],
  ['429 without a body', { status: 429, data: '' }, 'rate_limited', 'refused'],
  ['404', { status: 404, ...body('Not Found') }, 'not_found', 'refused'],
  ['409', { status: 409, ...body('Git Repository is empty.') }, 'github_error', 'refused'],
  ['410', { status: 410, ...body('Issues are disabled') }, 'github_error', 'refused'],
  ['422, exists', body('Reference already exists'), 'already_exists', 'refused'],
  [
    '422, exists by code',
    body('Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]),
    'already_exists',
    'refused',
  ],
  [
    '422, pull request exists',
    body('Validation Failed', [{ code: 'custom', message: 'A pull request already exists for o:b.' }]),
    'already_exists',
    'refused',
  ],
  ['422, fast forward', body('Update is not a fast forward'), 'ref_moved', 'refused'],
  ['422, odd', body('Reference update failed'), 'validation_failed', 'refused'],
  ['422, a rule', body('Repository rule violations found\n\nCannot create ref'), 'validation_failed', 'refused'],
  ['500', { status: 500, ...body('Server Error') }, 'github_error', 'ambiguous'],
  ['502, HTML', { status: 502, data: '<html>' }, 'github_error', 'ambiguous'],
  ['404 from something in between', { status: 404, data: '<html>' }, 'github_error', 'ambiguous'],
  ['403 from something in between', { status: 403, data: '' }, 'github_error', 'ambiguous'],
  ['a redirect', { status: 302, data: '' }, 'github_error', 'ambiguous'],
];

test.each(TABLE)('%s', (_name, change, code, certainty) => {
  const error = classify(exchange(change));
  expect(error).toMatchObject({ code, certainty, status: change.status === undefined ? 422 : change.status });
  expect(GITHUB_CODES).toHaveProperty(code);
  expect(error.message).toMatch(/^POST \/repos\/o\/r\/git\/refs: /);
});

test('the message names the permission to add, as a workflow spells it', () => {
  const missing = (accepted: string): string =>
    classify(
      exchange({
        status: 403,
        headers: { 'x-accepted-github-permissions': accepted },
        ...body('Resource not accessible by integration'),
      }),
    ).message;
  expect(missing('pull_requests=write')).toContain("add `pull-requests: write` to the job's permissions");
  expect(missing('contents=write')).toContain('workflow files');
  expect(missing('issues=write; pull_requests=write')).toContain('`issues: write`, or `pull-requests: write`');
  expect(missing('actions=read,contents=read')).toContain('`actions: read` and `contents: read`');
  expect(missing('<b>=x')).not.toContain('<b>');
});

test('when the limit ends is told', () => {
  const text = (headers: Record<string, string>): string =>
    classify(exchange({ status: 429, headers, ...body('Too many') })).message;
  expect(text({ 'retry-after': '61' })).toContain('61 s');
  expect(text({ 'x-ratelimit-reset': '1795305600' })).toContain('2026-11-22T00:00:00.000Z');
});

test('long answers are cut and the token is taken out', () => {
  const long = classify(exchange(body(`secret ${'x'.repeat(5_000)}`)));
  expect(long.message.length).toBeLessThan(1_200);
  const error = classify(
    exchange({ ...body('your token is secret'), redact: (text) => text.replaceAll('secret', '***') }),
  );
  expect(error.message).not.toContain('secret');
});
