import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { createClient } from '../../../../src/targets/github/client.ts';
import { firstReads } from '../../../../src/targets/github/caching-reader.ts';
import type { FirstReads } from '../../../../src/targets/github/caching-reader.ts';
import { GitHubError } from 'github-client/errors';
import { openTransport } from '../../../../src/targets/github/transport.ts';
import { isQuery } from 'github-client/transport';
import type { Transport } from 'github-client/transport';
import { queryOf } from '../../../../src/targets/github/start/question.ts';
import { likelyDefaultBranch } from '../../../../src/action/inputs.ts';

const COMMIT = 'a'.repeat(40);
const facts: FirstReads['facts'] = { mode: 'prod', runId: '12', runAttempt: 3 };
/** What the client asks for, of a route below the repository. */
async function path(route: string, parameters: Record<string, unknown> = {}): Promise<string> {
  const asked: string[] = [];
  const way = openTransport({ apiUrl: 'https://api.github.test', mode: 'dry_run', clock: Date.now });
  const fetch: Transport['fetch'] = (url) => {
    asked.push(url);
    return Promise.reject(new GitHubError('not_found', 'asked', { status: 404, certainty: 'refused' }));
  };
  const client = createClient({
    ...{ apiUrl: 'https://api.github.test', token: 't', mode: 'dry_run', clock: Date.now },
    transport: { ...way, fetch },
  });
  await client
    .read(`GET /repos/{owner}/{repo}${route}`, { owner: 'o', repo: 'r', ...parameters }, z.unknown())
    .catch(() => undefined);
  return String(asked[0]).slice('https://api.github.test/repos/o/r'.length);
}
const paths = (routes: readonly (readonly [string, Record<string, unknown>])[]): Promise<string[]> =>
  Promise.all(routes.map(([route, parameters]) => path(route, parameters)));

test('what is read first in prod is what Octokit asks for later, to the letter', async () => {
  const later = await paths([
    ['/actions/runs/{run_id}/approvals', { run_id: '12' }],
    ['/actions/runs/{run_id}/attempts/{attempt_number}', { run_id: '12', attempt_number: 3 }],
    ['/environments/{environment_name}', { environment_name: "eu (1)/prod's *" }],
    ['/rules/branches/{branch}', { branch: "it's/main", per_page: 100, page: 1 }],
    ['/rules/branches/{branch}', { branch: 'marketops-ledger', per_page: 100, page: 1 }],
    ['/releases', { per_page: 100, page: 1 }],
  ]);
  const guessed = { environment: "eu (1)/prod's *", lists: ['/releases'] };
  expect(firstReads({ facts, ships: true, likelyDefault: "it's/main", ...guessed })).toEqual(later);
});

test('a dry run reads less, and without a branch nobody guesses the default one', async () => {
  const later = await paths([
    ['', {}],
    ['/rules/branches/{branch}', { branch: 'marketops-ledger', per_page: 100, page: 1 }],
  ]);
  const nothing = { ships: false, likelyDefault: null, environment: null, lists: [] };
  expect(firstReads({ facts: { ...facts, mode: 'dry_run' }, ...nothing })).toEqual(later);
});

test('the question at the start is one query, which a dry run may send', () => {
  const asked = { repository: 'o/r', ships: false, commit: COMMIT, ledgerFiles: [], tags: [] };
  const question = queryOf(asked);
  expect(isQuery(question)).toBe(true);
  expect(question.variables).toMatchObject({ owner: 'o', name: 'r', commit: COMMIT });
});

test.each([
  [{ GITHUB_REF: 'refs/heads/release/1.x' }, 'release/1.x'],
  [{ GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' }, 'main'],
  [{ GITHUB_REF: 'refs/tags/v1', GITHUB_BASE_REF: '' }, null],
  [{}, null],
])('the default branch is guessed from %j', (env, branch) => {
  expect(likelyDefaultBranch(env)).toBe(branch);
});
