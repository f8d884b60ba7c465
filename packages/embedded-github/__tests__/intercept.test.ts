import { describe, expect, test } from '@jest/globals';
import type { Intervention } from '../src/index.ts';
import { at, scenario, type Rig } from './support/embedded.ts';

/** Lets one thing go wrong with writes. */
function breakWrites({ gh }: Rig, phase: 'before' | 'after', how: Intervention): void {
  gh.setInterceptor((call) => (call.method === 'POST' && call.phase === phase ? how : null));
}

const create = ({ gh, post }: Rig): ReturnType<Rig['post']> =>
  post('/git/refs', { ref: 'refs/tags/v1', sha: gh.commitSha });
const exists = ({ gh }: Rig): boolean => 'refs/tags/v1' in gh.admin.snapshot().refs;

describe('an interceptor', () => {
  test(
    'answers instead of the server',
    scenario(async (rig) => {
      breakWrites(rig, 'before', {
        kind: 'answer',
        status: 429,
        headers: { 'retry-after': '7' },
        body: { message: 'slow down' },
      });
      const answer = await create(rig);
      expect([answer.status, answer.headers.get('retry-after'), at(answer, 'message')]).toEqual([
        429,
        '7',
        'slow down',
      ]);
      expect(exists(rig)).toBe(false);
      expect(rig.gh.requests[0]).toMatchObject({ status: 429, intercepted: true });
    }),
  );

  test(
    'answers after the server has acted',
    scenario(async (rig) => {
      breakWrites(rig, 'after', {
        kind: 'answer',
        status: 502,
        body: '<html>Bad Gateway</html>',
        headers: { 'content-type': 'text/html' },
      });
      const answer = await create(rig);
      expect([answer.status, answer.bytes.toString()]).toEqual([502, '<html>Bad Gateway</html>']);
      expect(exists(rig)).toBe(true);
    }),
  );

  test.each([
    ['before', false],
    ['after', true],
  ] as const)('resets the connection %s the server acts', async (phase, acted) => {
    await scenario(async (rig) => {
      breakWrites(rig, phase, { kind: 'reset' });
      await expect(create(rig)).rejects.toThrow();
      expect(exists(rig)).toBe(acted);
      expect(rig.gh.requests[0]).toMatchObject({ status: 0, intercepted: true });
      rig.gh.setInterceptor(null);
      expect((await rig.get('')).status).toBe(200);
    })();
  });

  test(
    'cuts an answer short',
    scenario(async (rig) => {
      breakWrites(rig, 'after', { kind: 'truncate', bytes: 10 });
      await expect(create(rig)).rejects.toThrow();
      expect(exists(rig)).toBe(true);
      expect(rig.gh.requests[0]?.responseBody).toHaveLength(10);
    }),
  );

  test(
    'hangs until the client gives up',
    scenario(async (rig) => {
      breakWrites(rig, 'before', { kind: 'hang' });
      const body = { ref: 'refs/tags/v1', sha: rig.gh.commitSha };
      await expect(rig.post('/git/refs', body, { signal: AbortSignal.timeout(60) })).rejects.toThrow();
      expect(exists(rig)).toBe(false);
    }),
  );

  test(
    'delays, and lets pass',
    scenario(async (rig) => {
      breakWrites(rig, 'before', { kind: 'delay', ms: 40 });
      const started = Date.now();
      expect((await create(rig)).status).toBe(201);
      expect(Date.now() - started).toBeGreaterThanOrEqual(39);
    }),
  );

  test(
    'sees what is asked and what would be answered',
    scenario(async (rig) => {
      const seen: string[] = [];
      rig.gh.setInterceptor(async (call) => {
        await Promise.resolve();
        seen.push(
          `${call.index} ${call.phase} ${call.method} ${call.path} ${call.response?.status ?? '-'} ${call.body.length}`,
        );
        return null;
      });
      await rig.get('/releases');
      await create(rig);
      expect(seen).toEqual([
        '0 before GET /repos/octo/hello/releases - 0',
        '0 after GET /repos/octo/hello/releases 200 0',
        expect.stringMatching(/^1 before POST \/repos\/octo\/hello\/git\/refs - \d\d/),
        expect.stringMatching(/^1 after POST \/repos\/octo\/hello\/git\/refs 201 \d\d/),
      ]);
    }),
  );
});

test('closing ends what hangs', async () => {
  await scenario(async (rig) => {
    rig.gh.setInterceptor(() => ({ kind: 'hang' }));
    const waiting = expect(rig.get('')).rejects.toThrow();
    while (rig.gh.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await rig.gh.close();
    await waiting;
  })();
});
