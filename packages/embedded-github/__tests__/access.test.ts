import { describe, expect, test } from '@jest/globals';
import { at, scenario } from './support/embedded.ts';

describe('tokens', () => {
  test(
    'that are unknown are refused, whatever is asked',
    scenario(async ({ get }) => {
      for (const path of ['', '//user', '//users/alice', '/releases']) {
        const answer = await get(path, { token: 'guess' });
        expect([answer.status, at(answer, 'message')]).toEqual([401, 'Bad credentials']);
      }
    }),
  );

  test(
    'without a permission are told which one is needed',
    scenario(async ({ gh, get, post, call }) => {
      gh.admin.createRun({ runId: 77 });
      const refused = async (accepted: string, answer: ReturnType<typeof get>): Promise<void> => {
        const { status, json, headers } = await answer;
        expect([status, json]).toEqual([
          403,
          expect.objectContaining({ message: 'Resource not accessible by integration' }),
        ]);
        expect(headers.get('x-accepted-github-permissions')).toBe(accepted);
      };
      const token = 'reader';
      await refused('contents=write', post('/git/refs', { ref: 'refs/tags/a', sha: gh.commitSha }, { token }));
      await refused('contents=write', post('/releases', { tag_name: 'v1' }, { token }));
      await refused('pull_requests=write', post('/pulls', { title: 't', head: 'a', base: 'main' }, { token }));
      await refused('pull_requests=read', get('/pulls', { token }));
      await refused('actions=read', get('/actions/runs/77', { token }));
      await refused('actions=read', get('/environments/x', { token }));
      await refused(
        'issues=write; pull_requests=write',
        call('PUT', '/issues/1/labels', { token, body: { labels: ['a'] } }),
      );
      await refused('members=read', get('//orgs/octo/teams/core/members', { token }));
      await refused('administration=read', get('/immutable-releases', { token }));
      gh.admin.setToken('nothing', 'github-actions[bot]', {}, true);
      await refused('contents=read', get('/contents/README.md', { token: 'nothing' }));
      expect((await get('', { token: 'nothing' })).status).toBe(200);
      expect((await get('/rules/branches/main', { token: 'nothing' })).status).toBe(200);
    }),
  );

  test(
    'are not needed to read what is public, and are needed to write',
    scenario(async ({ gh, get, post }) => {
      expect((await get('/contents/README.md', { token: null })).status).toBe(200);
      const answer = await post('/git/refs', { ref: 'refs/tags/a', sha: gh.commitSha }, { token: null });
      expect([answer.status, at(answer, 'message')]).toEqual([401, 'Requires authentication']);
    }),
  );

  test(
    'of apps have no user behind them',
    scenario(async ({ gh, get }) => {
      gh.admin.addUser('Carol', { id: 4242 });
      expect((await get('//user')).status).toBe(403);
      expect((await get('//user', { token: 'alice' })).json).toMatchObject({ login: 'alice', type: 'User' });
      expect((await get('//users/github-actions%5Bbot%5D')).json).toMatchObject({ id: 41898282, type: 'Bot' });
      expect((await get('//users/carol')).json).toMatchObject({ login: 'Carol', id: 4242 });
      expect((await get('//users/nobody')).status).toBe(404);
      expect((await get('//users/octo')).json).toMatchObject({ type: 'Organization' });
    }),
  );

  test(
    'see the teams and who is in them',
    scenario(async ({ gh, get }) => {
      gh.admin.setTeam('octo', 'core', ['alice', 'bob'], 'Core');
      const token = 'alice';
      expect((await get('//orgs/octo/teams/core', { token })).json).toMatchObject({
        slug: 'core',
        name: 'Core',
        members_count: 2,
      });
      expect((await get('//orgs/octo/teams/core/members', { token })).json).toMatchObject([
        { login: 'alice' },
        { login: 'bob' },
      ]);
      expect((await get('//orgs/octo/teams/core/memberships/bob', { token })).json).toMatchObject({ state: 'active' });
      expect((await get('//orgs/octo/teams/core/memberships/carol', { token })).status).toBe(404);
      expect((await get('//orgs/octo/teams/none/members', { token })).status).toBe(404);
    }),
  );
});

describe('every answer', () => {
  test(
    "has the headers of GitHub, by GitHub's clock",
    scenario(async ({ gh, get }) => {
      gh.admin.setClock(-3_600_000);
      const answer = await get('');
      const behind = Date.now() - Date.parse(answer.headers.get('date') ?? '');
      expect(Math.round(behind / 60_000)).toBe(60);
      expect(answer.headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}:[0-9A-F]+:/);
      for (const name of ['limit', 'remaining', 'used', 'reset']) {
        expect(Number(answer.headers.get(`x-ratelimit-${name}`))).toBeGreaterThan(0);
      }
      gh.admin.advance(3_600_000 * 2);
      expect(Date.parse((await get('')).headers.get('date') ?? '')).toBeGreaterThan(Date.now() + 3_500_000);
      expect((await get('//rate_limit')).status).toBe(200);
    }),
  );

  test(
    'has an etag, which spares sending it again',
    scenario(async ({ get }) => {
      const etag = (await get('/git/ref/heads/main')).headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
      const again = await get('/contents/README.md', {
        headers: { 'if-none-match': (await get('/contents/README.md')).headers.get('etag') ?? '' },
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }),
  );

  test(
    'is there for HEAD too, without its body',
    scenario(async ({ call, get }) => {
      const whole = await get('/contents/README.md');
      const head = await call('HEAD', '/contents/README.md');
      expect([head.status, head.bytes.length]).toEqual([200, 0]);
      expect(head.headers.get('content-length')).toBe(String(whole.bytes.length));
      expect((await call('HEAD', '/contents/nope')).status).toBe(404);
    }),
  );

  test(
    'to what is not there is a 404 in JSON',
    scenario(async ({ get, call, excuse }) => {
      const body = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
      expect((await get('//repos/octo/none')).json).toEqual(body);
      expect((await get('//repos/octo/none/releases')).json).toEqual(body);
      excuse(/zen\/none.*the path is not in the description/);
      expect((await get('//zen/none')).json).toEqual(body);
      excuse(/DELETE.*the method is not in the description/);
      expect((await call('DELETE', '/git/blobs/1')).json).toEqual(body);
    }),
  );

  test(
    'to what is not JSON, or has wrong types, says so',
    scenario(async ({ call, post, excuse }) => {
      excuse(/the body is not JSON/);
      const broken = await call('POST', '/git/refs', { bytes: Buffer.from('{"ref":') });
      expect([broken.status, at(broken, 'message')]).toEqual([400, 'Problems parsing JSON']);
      excuse(/body\/tag_name must be string/);
      const typed = await post('/releases', { tag_name: 7 });
      expect([typed.status, at(typed, 'message')]).toEqual([
        422,
        "Invalid request.\n\nFor 'properties/tag_name', 7 is not of type string.",
      ]);
    }),
  );
});

test(
  'requests are recorded as they went over the wire',
  scenario(
    async ({ gh, get, post, graphql }) => {
      await get('/releases?per_page=1');
      await post('/releases', { tag_name: 'v1', draft: true }, { token: 'alice' });
      await graphql('{ viewer { login } }');
      const [first, second, third] = gh.requests;
      expect(first).toMatchObject({
        method: 'GET',
        path: '/repos/octo/hello/releases?per_page=1',
        host: 'api',
        status: 200,
        token: 'bot',
        intercepted: false,
      });
      expect(first?.responseBody.toString()).toBe('[]');
      expect((first?.endedAt ?? 0) - (first?.startedAt ?? 0)).toBeGreaterThanOrEqual(19);
      expect(second).toMatchObject({ method: 'POST', status: 201, token: 'alice' });
      expect(second?.requestBody.toString()).toBe('{"tag_name":"v1","draft":true}');
      expect(second?.responseHeaders['content-type']).toBe('application/json; charset=utf-8');
      expect(third).toMatchObject({ host: 'graphql', path: '/graphql', status: 200 });
    },
    { latencyMs: 20 },
  ),
);
