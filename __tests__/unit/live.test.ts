import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { DEFAULT_TOKEN, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';

/** `npm run live`, against the embedded GitHub in a real repository's place. */

const TOOL = join(import.meta.dirname, '../../tools/live.ts');
jest.setTimeout(60_000);

function live(github: EmbeddedGitHub, repository: string, token = DEFAULT_TOKEN) {
  const { apiUrl, graphqlUrl } = github;
  const env = { ...process.env, GH_TOKEN: token, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [TOOL, repository], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

test('prints what GitHub does beside what is assumed, and leaves nothing', async () => {
  const github = await startGitHub({ owner: 'octo', repo: 'empty', files: { 'README.md': { content: 'x' } } });
  const before = github.admin.snapshot();
  const { code, stdout, stderr } = await live(github, 'octo/empty');
  expect([code, stderr]).toEqual([0, '']);
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBe(11);
  expect(stdout).toContain('| a draft is found by its tag | 404 | 404 Not Found |');
  expect(stdout).toContain('| the tag that publishing a release makes | commit | commit |');
  expect(stdout).toMatch(
    /\| updateRefs with a beforeOid that is not so \| refused \| 200 refs\S+ is at .* but expected /,
  );
  expect(stdout).toContain('| updateRefs with the right beforeOid | 200 moved | 200 moved |');
  expect(stdout).toMatch(/Everything that was made is deleted\.\n$/);
  const after = github.admin.snapshot();
  expect([after.refs, after.releases]).toEqual([before.refs, before.releases]);
  await github.close();
});

test('touches no repository that holds something', async () => {
  const github = await startGitHub({ owner: 'octo', repo: 'used', files: { 'README.md': { content: 'x' } } });
  github.admin.setRef('refs/tags/v1.0.0', github.commitSha);
  const { code, stderr } = await live(github, 'octo/used');
  expect([code, stderr]).toEqual([1, expect.stringContaining('neither tags nor releases')]);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect((await live(github, 'octo/used', '')).code).toBe(2);
  await github.close();
});
