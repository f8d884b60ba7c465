import { afterEach, describe, expect, test } from '@jest/globals';
import type { InterceptedCall, Interceptor } from 'embedded-github';
import { isLedgerWrite, Scene, withoutDigests } from '../support/scene.ts';
import type { SceneOptions } from '../support/scene.ts';
import { POLICY, WRITER_TOKEN } from 'security-audit/material';
import { readProof } from '../support/read-proof.ts';
import { verdict } from '../support/verified.ts';

/** What GitHub's answers have told is not asked for again; what they leave open, or what has changed since, is. */

let scene: Scene;
afterEach(() => scene.close());

const RELEASE = `version: 1
operations:
  - {id: release, kind: publish_release, tag: v1.0.0, name: Widgets, body: Notes, assets: [a, b, c]}
`;
const open = async (options: SceneOptions = {}): Promise<Scene> =>
  (scene = await Scene.open({ operations: RELEASE, files: { a: 'a', b: 'b', c: 'c' }, ...options }));

const labelOf = (method: string, path: string): string =>
  `${method} ${path.replace('/repos/acme/widgets', '').replace(/\/releases\/\d+/, '/releases/{id}')}`;
/** What was asked since the draft was made. */
function asked(): string[] {
  const labels = scene.github.requests.map(({ method, path }) => labelOf(method, path.split('?')[0] ?? ''));
  return labels.slice(labels.indexOf('POST /releases'));
}
const reads = (): string[] => asked().filter((label) => label.startsWith('GET '));

const UPLOAD = 'POST /releases/{id}/assets';
const [DRAFT, TAG, PUBLISH, END] = ['POST /releases', 'POST /git/refs', 'PATCH /releases/{id}', 'POST /graphql'];

const isWrite = (call: InterceptedCall, label: string | undefined): boolean =>
  label === END
    ? isLedgerWrite({ ...call, requestBody: call.body }) && call.body.includes('Ledger: end')
    : labelOf(call.method, call.path.split('?')[0] ?? '') === label;
/** Does something to the first request that fits, in one phase. */
function once(phase: InterceptedCall['phase'], label: string | undefined, what: Interceptor): void {
  let done = false;
  scene.github.setInterceptor((call) => {
    if (done || call.phase !== phase || !isWrite(call, label)) return null;
    done = true;
    return what(call);
  });
}

/** A second of waiting takes 10 ms. */
const FAST = { MARKETOPS_TEST_SECOND_MS: '10' };

/** Somebody who may write, by the API. */
async function somebody(method: string, path: string, body?: object): Promise<void> {
  const { apiUrl } = scene.github;
  const headers = { authorization: `Bearer ${WRITER_TOKEN}`, 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const { ok } = await fetch(`${apiUrl}/repos/acme/widgets${path}`, { method, headers, ...sent });
  expect(ok).toBe(true);
}
const releaseId = (): number => scene.github.admin.snapshot().releases[0]?.id ?? 0;

test('a release of three assets takes six trips from its begin commit on, and the draft alone is looked at, beside its tag', async () => {
  await open();
  expect((await scene.prod({}, {}, { env: FAST })).outputs['result']).toBe('shipped');
  const [draft, ...rest] = asked();
  expect([draft, ...rest.slice(0, 3), ...rest.slice(3, 5).sort(), ...rest.slice(5)]).toEqual([
    ...[DRAFT, UPLOAD, UPLOAD, UPLOAD, 'GET /releases/{id}', TAG, PUBLISH, END],
  ]);
});

describe('a release with more assets than an answer need show', () => {
  const names = Array.from({ length: 40 }, (_, i) => `f${i}`);
  const many = (): Promise<Scene> =>
    open({
      operations: RELEASE.replace('[a, b, c]', `[${names.join(', ')}]`),
      files: Object.fromEntries(names.map((name) => [name, name])),
    });

  test('is listed as a draft, and not once more when it is out', async () => {
    await many();
    expect((await scene.prod({}, {}, { env: FAST })).outputs['result']).toBe('shipped');
    expect(reads()).toEqual(['GET /releases/{id}/assets', 'GET /releases/{id}']);
  });

  test('is read back when the answer to publishing does not show them all', async () => {
    await many();
    once('after', PUBLISH, ({ response }) => {
      const { assets, ...rest } = JSON.parse(String(response?.body)) as { assets: object[] };
      return { kind: 'answer', status: 200, body: { ...rest, assets: assets.slice(0, 30) } };
    });
    expect((await scene.prod({}, {}, { env: FAST })).outputs['result']).toBe('shipped');
    expect(reads().filter((path) => path === 'GET /releases/{id}/assets')).toHaveLength(2);
  });

  test('ends with an error when it has one more than that answer showed', async () => {
    await many();
    once('after', PUBLISH, async () => {
      const { uploadsUrl } = scene.github;
      const headers = { authorization: `Bearer ${WRITER_TOKEN}`, 'content-type': 'text/plain' };
      const url = `${uploadsUrl}/repos/acme/widgets/releases/${releaseId()}/assets?name=evil`;
      expect((await fetch(url, { method: 'POST', headers, body: 'evil' })).ok).toBe(true);
      return null;
    });
    const run = await scene.prod({}, {}, { env: FAST });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('asset evil was not asked for');
    expect(run.log).toContain('[readback_mismatch]');
  });
});

test('a tag, a release and a pull request: what their writes have answered is not read back', async () => {
  scene = await Scene.open();
  expect((await scene.prod({}, {}, { env: FAST })).outputs['result']).toBe('shipped');
  const paths = scene.github.requests.map(({ method, path }) => labelOf(method, path));
  const after = paths.slice(paths.indexOf('POST /git/tags'));
  expect(after.filter((path) => /^GET \/(?:pulls\/\d|releases\/\{)/.test(path))).toEqual(['GET /releases/{id}']);
});

test.each<[string, string, object | undefined]>([
  ['an asset that was taken away', 'DELETE', undefined],
  ['another text', 'PATCH', { body: 'Evil' }],
])('%s while the draft is made is not published', async (_, method, body) => {
  await open();
  let uploads = 0;
  scene.github.setInterceptor(async (call) => {
    if (call.phase !== 'after' || !isWrite(call, UPLOAD) || ++uploads < 3) return null;
    const asset = scene.github.admin.snapshot().releases[0]?.assets[0]?.id;
    await somebody(method, `/releases/${method === 'DELETE' ? `assets/${asset}` : releaseId()}`, body);
    return null;
  });
  const run = await scene.prod({}, {}, { env: FAST });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('[readback_mismatch]');
  expect(scene.github.admin.snapshot().releases[0]?.draft).toBe(true);
});

describe('an answer that is lost is made good by reading', () => {
  test.each([
    ['the draft', DRAFT, /^GET \/releases$/],
    ['an upload', UPLOAD, /^GET \/releases\/\{id\}$/],
    ['the tag', TAG, /^GET \/git\/ref\/tags/],
    ['publishing', PUBLISH, /^GET \/releases\/\{id\}$/],
    ['the end commit', END, /^GET \/git\/ref\/tags/],
  ])('that to %s', async (_, label, read) => {
    await open();
    once('after', label, () => ({ kind: 'reset' }));
    const run = await scene.prod({}, {}, { env: FAST });
    expect([run.outputs['result'], run.exitCode]).toEqual(['shipped', 0]);
    expect(reads().some((path) => read.test(path))).toBe(true);
    for (const path of [run.proof, scene.ledgerClone()]) expect(await verdict(path)).toBe('VERIFIED');
  });
});

describe('what is another by the time the end commit lands ends the run with an error', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'a tag that somebody moved before it was published',
      () => scene.github.admin.setRef('refs/tags/v1.0.0', scene.github.admin.commitFiles('main', {}, 'Evil')),
      /the tag v1\.0\.0 is at [0-9a-f]{40}, not at/,
    ],
    [
      'a release that is a draft again',
      () => somebody('PATCH', `/releases/${releaseId()}`, { draft: true }),
      /its content is another/,
    ],
    ['another text', () => somebody('PATCH', `/releases/${releaseId()}`, { body: 'Evil' }), /differs: body/],
    [
      'an asset that was taken away',
      () => somebody('DELETE', `/releases/assets/${scene.github.admin.snapshot().releases[0]?.assets[0]?.id}`),
      /asset a is missing/,
    ],
    ['a release that is gone', () => somebody('DELETE', `/releases/${releaseId()}`), /it is gone/],
  ])('%s', async (_, change, message) => {
    await open();
    once('before', END, async () => {
      await change();
      return null;
    });
    const run = await scene.prod({}, {}, { env: FAST });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(message);
    expect(run.log).toContain('[readback_mismatch]');
    expect(run.summary).toContain('readback_mismatch');
    // Both tell truly what was done; that it is another now, the next reconciliation reports.
    for (const path of [run.proof, scene.ledgerClone()]) expect(await verdict(path)).toBe('VERIFIED');
    expect(readProof(run.proof).of('operation.succeeded')).toHaveLength(1);
  });
});

test('a difference after the first of two batches closes the run on record, and nothing more is begun', async () => {
  const tags = Array.from({ length: 100 }, (_, i) => `  - {id: t${i}, kind: tag_repo, tag: t${i}, message: t}\n`);
  await open({
    operations: RELEASE + tags.join(''),
    policy: POLICY.replace('max_operations: 100', 'max_operations: 101'),
  });
  once('before', END, async () => {
    await somebody('PATCH', `/releases/${releaseId()}`, { body: 'Evil' });
    return null;
  });
  const run = await scene.prod({}, {}, { env: FAST });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('[readback_mismatch]');
  const { of } = readProof(run.proof);
  expect(of('run.closed').map(({ data }) => data)).toMatchObject([{ result: 'partial' }]);
  expect(of('operation.intent')).toHaveLength(100);
  expect(Object.keys(scene.github.admin.snapshot().refs)).not.toContain('refs/tags/t99');
  for (const path of [run.proof, scene.ledgerClone()]) expect(await verdict(path)).toBe('VERIFIED');
});

test('a tag that appears elsewhere before ours is made: nothing is published', async () => {
  await open();
  once('before', TAG, () => {
    scene.github.admin.setRef('refs/tags/v1.0.0', scene.github.admin.commitFiles('main', {}, 'Evil'));
    return null;
  });
  const run = await scene.prod({}, {}, { env: FAST });
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(/The tag v1\.0\.0 is at [0-9a-f]{40}, not at/);
  expect(scene.github.admin.snapshot().releases).toMatchObject([{ draft: true }]);
});

test('a server without digests is asked for the draft and for the release, and not in the end commit', async () => {
  await open();
  scene.github.setInterceptor(withoutDigests);
  const run = await scene.prod({}, {}, { env: FAST });
  expect(run.outputs['result']).toBe('shipped');
  expect(reads().filter((path) => path === 'GET /releases/{id}')).toHaveLength(2);
  expect(scene.github.requests.filter(isLedgerWrite).some(({ requestBody }) => requestBody.includes('release0'))).toBe(
    false,
  );
});

test('a server whose GraphQL does not know what is looked at gets the end commit without, and is read', async () => {
  await open();
  once('before', END, () => ({
    kind: 'answer',
    status: 200,
    body: {
      errors: [
        {
          path: ['mutation AppendToLedger', 'createCommitOnBranch', 'commit', 'repository', 'release0', 'digest'],
          extensions: { code: 'undefinedField', typeName: 'ReleaseAsset', fieldName: 'digest' },
          message: "Field 'digest' doesn't exist on type 'ReleaseAsset'",
        },
      ],
    },
  }));
  const run = await scene.prod({}, {}, { env: FAST });
  expect([run.outputs['result'], run.exitCode]).toEqual(['shipped', 0]);
  const [, first, second] = scene.github.requests.filter(isLedgerWrite).map(({ requestBody }) => String(requestBody));
  expect([first?.includes('release0'), second?.includes('release0')]).toEqual([true, false]);
  expect(reads()).toContain('GET /releases');
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
});
