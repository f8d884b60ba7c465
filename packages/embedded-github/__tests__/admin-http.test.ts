import { describe, expect, test } from '@jest/globals';
import { parseSeed, SeedError, startSeeded } from '../src/index.ts';
import { scenario, type Answer, type CallOptions, type Rig } from './support/embedded.ts';

const ADMIN = { adminToken: 'secret' };

function admin({ call }: Rig): (method: string, path: string, options?: CallOptions) => Promise<Answer> {
  return (method, path, options) => call(method, `//_admin${path}`, { token: 'secret', ...options });
}

describe('admin functions over HTTP', () => {
  test(
    'start runs, review deployments, and move the clock',
    scenario(async (rig) => {
      const { gh, get } = rig;
      const ask = admin(rig);
      expect((await ask('POST', '/runs', { body: { actor: 'alice', event: 'push' } })).json).toEqual({ runId: 1 });
      expect((await ask('POST', '/runs')).json).toEqual({ runId: 2 });
      const production = { environment: 'production' };
      expect((await ask('POST', '/runs/1/request', { body: production })).status).toBe(200);
      expect((await get('/actions/runs/1/pending_deployments')).json).toHaveLength(1);
      await ask('POST', '/runs/1/approve', { body: { ...production, user: 'bob', comment: 'Yes' } });
      await ask('POST', '/runs/2/reject', { body: { ...production, user: 'bob' } });
      expect((await get('/actions/runs/1/pending_deployments')).json).toEqual([]);
      expect((await get('/actions/runs/1/approvals')).json).toMatchObject([{ state: 'approved', comment: 'Yes' }]);
      expect((await get('/actions/runs/2/approvals')).json).toMatchObject([{ state: 'rejected', comment: '' }]);

      await ask('POST', '/clock', { body: { advanceMs: 86_400_000 } });
      expect(gh.admin.now().getTime() - Date.now()).toBeGreaterThan(86_000_000);
      const { json } = await ask('POST', '/clock', { body: { offsetMs: 0 } });
      expect(Date.parse((json as { now: string }).now) - Date.now()).toBeLessThan(60_000);
    }, ADMIN),
  );

  test(
    'commit, protect, and show what there is',
    scenario(async (rig) => {
      const { gh, post, upload, get } = rig;
      const ask = admin(rig);
      const files = { 'a.txt': 'a\n', 'b.bin': { content: 'AAE=', encoding: 'base64', mode: '100755' } };
      const made = await ask('POST', '/commits', { body: { branch: 'side', message: 'More', files } });
      expect(gh.admin.readFile('side', 'b.bin')).toEqual(Buffer.from([0, 1]));
      await ask('PUT', '/environments/prod%20eu', { body: { requiredReviewers: ['alice'] } });
      expect((await get('/environments/prod%20eu')).json).toMatchObject({ name: 'prod eu' });
      await post('/releases', { tag_name: 'v1' });
      const { id } = gh.admin.snapshot().releases[0] ?? { id: 0 };
      await upload(id, 'a.txt', Buffer.from('asset'));
      const rules = [{ target: 'tag', pattern: '~ALL', rules: [{ type: 'deletion' }] }];
      expect((await ask('PUT', '/rulesets', { body: rules })).status).toBe(200);
      expect((await rig.call('DELETE', '/git/refs/tags/v1')).status).toBe(422);
      expect((await ask('GET', '/snapshot')).json).toMatchObject({
        refs: { 'refs/heads/side': (made.json as { sha: string }).sha },
        releases: [{ tag: 'v1', assets: [{ name: 'a.txt', bytes: Buffer.from('asset').toString('base64') }] }],
      });
    }, ADMIN),
  );

  test(
    'say what is wrong, and are for the holder of the token only',
    scenario(async (rig) => {
      const ask = admin(rig);
      const refused = async (...[method, path, options]: Parameters<typeof ask>): Promise<[number, string]> => {
        const { status, json } = await ask(method, path, options);
        return [status, (json as { message: string }).message];
      };
      expect(await refused('GET', '/snapshot', { token: 'bot' })).toEqual([401, expect.stringMatching(/admin token/)]);
      expect(await refused('GET', '/snapshot', { token: null })).toEqual([401, expect.stringMatching(/admin token/)]);
      expect(await refused('GET', '/nothing')).toEqual([404, 'There is no GET /_admin/nothing.']);
      const approval = { environment: 'production', user: 'bob' };
      expect(await refused('POST', '/runs/9/approve', { body: approval })).toEqual([422, 'There is no run 9']);
      expect(await refused('POST', '/runs', { body: { headSha: 'main', actor: 1 } })).toEqual([
        422,
        expect.stringMatching(/^headSha: Invalid string.*\nactor: Invalid input/),
      ]);
      expect(await refused('POST', '/runs', { bytes: Buffer.from('{') })).toEqual([422, expect.stringMatching(/JSON/)]);
      expect(rig.gh.requests).toEqual([]);
    }, ADMIN),
  );

  test(
    'are closed unless a token was given at the start',
    scenario(async ({ gh, call, excuse }) => {
      excuse(/_admin/);
      expect(gh.adminUrl).toBeNull();
      expect((await call('GET', '//_admin/snapshot')).status).toBe(404);
    }),
  );
});

describe('a seed', () => {
  test('that is not one is refused, with the way to each field that is wrong', async () => {
    const seed = {
      owner: 'octo',
      files: { '../x': '', link: { content: 'run.sh', mode: '120000' } },
      environments: { production: { waitTimer: -1 } },
      runs: [{ headSha: 'main' }],
    };
    const message = (text: string): string => {
      try {
        parseSeed(text);
      } catch (error) {
        if (error instanceof SeedError) return error.message;
      }
      return '';
    };
    expect(message(JSON.stringify(seed)).split('\n')).toEqual([
      expect.stringMatching(/^repo: /),
      'files["../x"]: not a path that git takes',
      expect.stringMatching(/^environments\.production\.waitTimer: /),
      expect.stringMatching(/^runs\[0\]\.headSha: /),
    ]);
    expect(message('{')).toMatch(/^It is not JSON: /);
    expect(message('{"owner": "octo", "repo": "hello", "filse": {}}')).toMatch(/"filse"/);
    await expect(startSeeded(parseSeed('{"owner": "o", "repo": "r", "tags": ["a b"]}'))).rejects.toThrow(SeedError);
  });

  test('may stand for a commit of another repository, as a shallow clone does', async () => {
    const commitSha = 'c'.repeat(40);
    const seed = parseSeed(
      '{"owner": "octo", "repo": "hello", "files": {"link": {"content": "to", "mode": "120000"}}}',
    );
    const github = await startSeeded(seed, { commitSha });
    expect(github.commitSha).toBe(commitSha);
    expect(github.admin.listFiles(commitSha)).toMatchObject({ link: { mode: '120000' } });
    const next = github.admin.commitFiles('main', { a: { content: '1' } }, 'next');
    const answer = await fetch(`${github.apiUrl}/repos/octo/hello/compare/${commitSha}...${next}`);
    expect(await answer.json()).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'a' }] });
    await github.close();
  });
});
