import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { DEFAULT_TOKEN, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { validateExchanges } from '../support/openapi.ts';

/** `npm run live`, against the embedded GitHub in a real repository's place. */

const TOOL = join(import.meta.dirname, '../../tools/live.ts');
jest.setTimeout(60_000);

let github: EmbeddedGitHub;
afterEach(() => github.close());

function live(repository: string, token = DEFAULT_TOKEN) {
  const { apiUrl, graphqlUrl } = github;
  const env = {
    ...{ PATH: process.env['PATH'], GH_TOKEN: token, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
    ...{
      GITHUB_SERVER_URL: 'https://live.localhost',
      MARKETOPS_LIVE_PAUSE_MS: '10',
      MARKETOPS_TEST_WRITE_PACING_MS: '0',
    },
  };
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [TOOL, repository], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

test('prints what GitHub does beside what is assumed, and leaves nothing', async () => {
  github = await startGitHub({ owner: 'octo', repo: 'empty', files: { 'README.md': { content: 'x' } } });
  const { admin } = github;
  const rights = { contents: 'write', actions: 'write', administration: 'write', pull_requests: 'write' } as const;
  admin.addUser('owner');
  admin.setToken('of-owner', 'owner', rights);
  const before = admin.snapshot();
  // What GitHub does of itself: a run that names a protected environment waits for its reviewer.
  github.setInterceptor(({ phase, method, path }) => {
    if (phase === 'before' && method === 'GET' && path.endsWith('/pending_deployments'))
      for (const { id, approvals, path: file } of admin.runs())
        if (approvals.length === 0)
          admin.requestApproval(id, /environment: (\S+),/.exec(String(admin.readFile('main', file)))?.[1] ?? '');
    return null;
  });
  const { code, stdout, stderr } = await live('octo/empty', 'of-owner');
  expect([code, stderr]).toEqual([0, '']);
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.slice(-4)).toEqual([
    '| the whole way: plan | planned | planned |',
    '| the whole way: approval | approved | approved |',
    '| the whole way: ship | shipped | shipped |',
    '| the whole way: verify | VERIFIED | VERIFIED |',
  ]);
  expect(rows.length).toBe(15);
  expect(rows).toContain('| an environment says can_admins_bypass | yes | yes |');
  expect(stdout).toContain('| a draft is found by its tag | 404 | 404 Not Found |');
  expect(stdout).toContain('| the tag that publishing a release makes | commit | commit |');
  expect(stdout).toMatch(
    /\| updateRefs with a beforeOid that is not so \| refused \| 200 refs\S+ is at .* but expected /,
  );
  expect(stdout).toContain('| updateRefs with the right beforeOid | 200 moved | 200 moved |');
  expect(stdout).toMatch(/Everything that was made is deleted\.\n$/);
  const after = admin.snapshot();
  expect(validateExchanges(github.requests)).toEqual([]);
  expect([after.refs, after.releases]).toEqual([before.refs, before.releases]);
});

test('touches no repository that holds something', async () => {
  github = await startGitHub({ owner: 'octo', repo: 'used', files: { 'README.md': { content: 'x' } } });
  github.admin.setRef('refs/tags/v1.0.0', github.commitSha);
  const { code, stderr } = await live('octo/used');
  expect([code, stderr]).toEqual([1, expect.stringContaining('neither tags nor releases')]);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect((await live('octo/used', '')).code).toBe(2);
});
