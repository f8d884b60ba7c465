import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { digestOf } from '../../../src/core/digest.ts';
import { validateExchanges } from '../../support/openapi.ts';
import { inTrips, memoryFile, startWorld } from './harness.ts';
import type { World } from './harness.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.files.set('dist/app.zip', 'zipped bytes of some length');
  world.files.set('dist/sums.txt', 'sums');
});
afterEach(async () => {
  await world.github.close();
  // Ours to get right are the requests; the answers are the embedded GitHub's.
  expect(validateExchanges(world.github.requests).filter((line) => !line.includes(': answer'))).toEqual([]);
});

const REPO = '/repos/octo/app';
const ENTRY = { tag: 'v1.0.0', name: 'One', body: 'Text', assets: ['dist/*'] };
const anything = z.unknown();
const releases = (): ReturnType<World['github']['admin']['snapshot']>['releases'] =>
  world.github.admin.snapshot().releases;
const only = (): ReturnType<typeof releases>[number] => {
  expect(releases()).toHaveLength(1);
  return releases()[0] as ReturnType<typeof releases>[number];
};

/** Every published release, at each request, has both assets whole. */
function watchPublished(): () => void {
  const seen: string[] = [];
  world.github.setInterceptor(() => {
    for (const { draft, assets } of releases()) {
      if (!draft && assets.filter(({ state }) => state === 'uploaded').length !== 2) seen.push('published, not whole');
    }
    return null;
  });
  return () => expect(seen).toEqual([]);
}

test('draft first, assets, tag, published last, the draft looked at beside its tag; then there is nothing to do', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  expect(planned.operation).toMatchObject({
    effect: 'create',
    reason: null,
    observed: null,
    parameters: {
      body: 'Text',
      make_latest: 'true',
      on_existing: 'error',
      discussion_category: null,
      assets: [
        { name: 'app.zip', content_type: 'application/zip', label: null, size: 27 },
        { name: 'sums.txt', content_type: 'text/plain', digest: digestOf('sums') },
      ],
    },
  });
  world.requests();
  const whole = watchPublished();
  const applied = await world.apply(planned);
  whole();
  expect(applied).toMatchObject({
    action: 'created',
    github: { id: String(only().id), sha: world.github.commitSha },
    state: { object: world.github.commitSha, body: 'Text', draft: false },
    details: {
      tag: 'v1.0.0',
      draft: false,
      assets: [{ name: 'app.zip', digest: digestOf('zipped bytes of some length') }, { name: 'sums.txt' }],
    },
  });
  const upload = `POST ${REPO}/releases/${only().id}/assets`;
  const tag = `GET ${REPO}/git/ref/tags/v1.0.0`;
  expect(inTrips(world.requests(), [1, 2, 1, 2, 2, 1])).toEqual([
    [`GET ${REPO}`],
    [tag, `GET ${REPO}/releases`],
    [`POST ${REPO}/releases`],
    [upload, upload],
    [`GET ${REPO}/releases/${only().id}`, `POST ${REPO}/git/refs`],
    [`PATCH ${REPO}/releases/${only().id}`],
  ]);
  // Where the tag is by now, no answer tells.
  expect(applied.unread).toBe('v1.0.0');
  expect(only()).toMatchObject({ draft: false, name: 'One', target: world.github.commitSha });
  expect(only().body).toMatch(/^Text\n\n<!-- MarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64} -->$/);
  expect(world.github.admin.snapshot().refs['refs/tags/v1.0.0']).toBe(world.github.commitSha);

  const again = await world.plan('publish_release', ENTRY);
  expect(again.operation).toMatchObject({ effect: 'none', observed: { id: String(only().id) } });
  expect(world.writes()).toEqual([]);
  expect(await world.apply(again)).toMatchObject({ action: 'adopted' });
  expect(world.writes()).toEqual([]);
});

test('a tag that a tag operation of the plan made is found and kept', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  await world.apply(await world.plan('tag_repo', { tag: 'v1.0.0' }));
  world.requests();
  const applied = await world.apply(planned);
  const asked = world.requests();
  expect(asked.filter((request) => request === `POST ${REPO}/git/refs`)).toEqual([]);
  // It may have moved while the assets were sent.
  expect(asked.slice(-4, -1)).toContainEqual(expect.stringMatching(/^GET .*\/git\/(?:ref|tags)\//));
  expect(asked.at(-1)).toBe(`PATCH ${REPO}/releases/${only().id}`);
  expect(applied.state).toMatchObject({ object: world.github.admin.snapshot().refs['refs/tags/v1.0.0'] });
  expect(Object.keys(world.github.admin.snapshot().annotatedTags)).toEqual(['v1.0.0']);
});

test('a tag at another commit is a conflict, however late it comes', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  const next = world.github.admin.commitFiles('main', { 'x.txt': { content: 'x' } }, 'Next');
  world.github.setInterceptor((call) => {
    if (call.phase === 'before' && call.host === 'uploads') world.github.admin.setRef('refs/tags/v1.0.0', next);
    return null;
  });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(only().draft).toBe(true);
  const later = await world.plan('publish_release', ENTRY);
  expect(later.operation).toMatchObject({ effect: 'conflict', reason: expect.stringContaining(next) });
});

test.each([
  ['POST', '/releases', { kind: 'reset' }],
  ['POST', '/releases', { kind: 'truncate' }],
  ['POST', '/releases', { kind: 'answer', status: 502 }],
  ['POST', '/releases', { kind: 'answer', status: 201, body: {} }],
  ['POST', '/releases', { kind: 'hang' }],
  ['POST', '/assets', { kind: 'reset' }],
  ['POST', '/assets', { kind: 'answer', status: 500 }],
  ['POST', '/git/refs', { kind: 'reset' }],
  ['PATCH', '/releases/', { kind: 'reset' }],
  ['PATCH', '/releases/', { kind: 'truncate' }],
] as const)('a lost answer to %s …%s (%j) is settled by reading', async (method, path, what) => {
  const planned = await world.plan('publish_release', ENTRY);
  world.fault((request) => request.startsWith(`${method} `) && request.includes(path), 'after', what);
  world.requests();
  await world.apply(planned);
  expect(only()).toMatchObject({ draft: false, assets: [{ state: 'uploaded' }, { state: 'uploaded' }] });
  expect(world.writes().filter((request) => request === `POST ${REPO}/releases`)).toHaveLength(1);
  expect((await world.plan('publish_release', ENTRY)).operation.effect).toBe('none');
});

/** Answers as a server gives them that knows no digests, or that are changed otherwise. */
function changeAnswers(change: (text: string, request: string) => string): void {
  world.github.setInterceptor(({ phase, method, path, response }) => {
    const before = phase === 'after' ? response?.body.toString() : undefined;
    if (response === undefined || before === undefined || !/\/releases/.test(path)) return null;
    const body = change(before, `${method} ${path}`);
    const headers = { 'content-type': 'application/json' };
    return body === before ? null : { kind: 'answer', status: response.status, headers, body };
  });
}
const readsOf = (requests: readonly string[]): string[] =>
  requests.slice(requests.indexOf(`POST ${REPO}/releases`)).filter((request) => request.startsWith('GET '));

test('a server that tells no digests is asked for the draft, and for all of it again once it is out', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  changeAnswers((text) => text.replace(/"digest":"[^"]*"/g, '"digest":null'));
  world.requests();
  const applied = await world.apply(planned);
  const release = `GET ${REPO}/releases/${only().id}`;
  const [draft, ...after] = readsOf(world.requests());
  expect([draft, after.sort()]).toEqual([release, [`GET ${REPO}/git/ref/tags/v1.0.0`, release]]);
  expect(applied.unread).toBeUndefined();
});

test.each([
  ['label', (text: string) => text.replace(/"label":(?:null|"")/, '"label":"Another"')],
  ['media type', (text: string) => text.replace('text/plain', 'text/html')],
])('an upload that is answered with another %s is read before anything is published', async (_, change) => {
  const planned = await world.plan('publish_release', ENTRY);
  changeAnswers((text, request) => (request.includes('?name=sums.txt') ? change(text) : text));
  world.requests();
  await world.apply(planned);
  expect(readsOf(world.requests())).toEqual([`GET ${REPO}/releases/${only().id}`]);
});

test.each([
  ['an asset that nobody asked for', (text: string) => text.replace('"name":"sums.txt"', '"name":"other.txt"')],
  ['another state', (text: string) => text.replace('"draft":false', '"draft":true')],
  ['another tag', (text: string) => text.replace('"tag_name":"v1.0.0"', '"tag_name":"v2.0.0"')],
  ['other bytes', (text: string) => text.replace(/"digest":"sha256:[0-9a-f]{8}/, '"digest":"sha256:00000000')],
])('publishing that is answered with %s is read back', async (_, change) => {
  const planned = await world.plan('publish_release', ENTRY);
  changeAnswers((text, request) => (request.startsWith('PATCH ') ? change(text) : text));
  world.requests();
  const applied = await world.apply(planned);
  const release = `GET ${REPO}/releases/${only().id}`;
  const reads = [`GET ${REPO}/git/ref/tags/v1.0.0`, release, release];
  expect(readsOf(world.requests()).sort()).toEqual(reads);
  expect(applied.unread).toBeUndefined();
});

test('an asset that somebody adds to the draft of a release without assets is seen when it is out', async () => {
  const planned = await world.plan('publish_release', { ...ENTRY, assets: [] });
  const other = { name: 'other.txt', headers: { 'content-type': 'text/plain' }, data: 'other' };
  let added = false;
  world.github.setInterceptor(async ({ phase, method, path }) => {
    if (added || phase !== 'before' || method !== 'POST' || !path.endsWith('/git/refs')) return null;
    added = true;
    await world
      .client()
      .write(`POST ${world.github.uploadsUrl}${REPO}/releases/${only().id}/assets{?name}`, other, anything);
    return null;
  });
  await expect(world.apply(planned)).rejects.toMatchObject({
    code: 'readback_mismatch',
    message: expect.stringContaining('asset other.txt was added'),
  });
});

test('more assets than an answer surely shows are listed in the draft, and compared once the release is out', async () => {
  for (let i = 0; i < 30; i++) world.files.set(`dist/${i}.txt`, `text ${i}`);
  const planned = await world.plan('publish_release', ENTRY);
  world.requests();
  const applied = await world.apply(planned);
  const lists = readsOf(world.requests()).filter((read) => read === `GET ${REPO}/releases/${only().id}/assets`);
  expect(lists).toHaveLength(1);
  expect(applied.unread).toBe(only().tag);
  expect(applied.details['assets']).toHaveLength(32);
});

test('a release that never shows up after a lost answer is in doubt; never a second POST', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  world.fault((request) => request === `POST ${REPO}/releases`, 'before', { kind: 'reset' });
  world.requests();
  await expect(world.apply(planned)).rejects.toMatchObject({ certainty: 'ambiguous' });
  const requests = world.requests();
  expect(requests.filter((request) => request === `POST ${REPO}/releases`)).toHaveLength(1);
  expect(requests.filter((request) => request === `GET ${REPO}/releases`).length).toBe(1 + 16);
});

test.each(['bad-gateway', 'reset'] as const)(
  'a broken upload (%s) leaves a starter, which is removed and sent again',
  async (then) => {
    const planned = await world.plan('publish_release', ENTRY);
    world.fault((request) => request.includes('/assets?name=app.zip'), 'before', { kind: 'break-upload', then });
    await world.apply(planned);
    expect(
      only()
        .assets.map(({ name, state }) => [name, state])
        .sort(),
    ).toEqual([
      ['app.zip', 'uploaded'],
      ['sums.txt', 'uploaded'],
    ]);
  },
);

test('bytes that changed since the plan are never a complete upload, nor published', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  const files = new Map(planned.files).set(
    'app.zip',
    memoryFile('dist/app.zip', 'zipped bytes of some length', 'zipped BYTES of some length'),
  );
  await expect(world.apply({ ...planned, files })).rejects.toBeTruthy();
  expect(only().draft).toBe(true);
  expect(only().assets.filter(({ name, state }) => name === 'app.zip' && state === 'uploaded')).toEqual([]);
});

test('a draft that an earlier run left is continued: what is whole stays, what is broken or strange goes', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  world.fault((request) => request.includes('/assets?name=sums.txt'), 'before', {
    kind: 'answer',
    status: 422,
    body: { message: 'Validation Failed' },
  });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'validation_failed', certainty: 'refused' });
  const left = only();
  expect(left.draft).toBe(true);
  const kept = left.assets.find(({ name }) => name === 'app.zip')?.id;

  const next = await world.plan('publish_release', ENTRY);
  expect(next.operation).toMatchObject({ effect: 'update', observed: { id: String(left.id) } });
  world.requests();
  await world.apply(next);
  expect(only()).toMatchObject({ id: left.id, draft: false });
  expect(only().assets.find(({ name }) => name === 'app.zip')?.id).toBe(kept);
  expect(world.writes().filter((request) => request.endsWith('/assets'))).toHaveLength(1);
});

test('of several drafts of ours the lowest is kept, the others are removed', async () => {
  const planned = await world.plan('publish_release', ENTRY);
  const stop = { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } as const;
  world.fault((request) => request.includes('/assets?'), 'before', stop);
  await expect(world.apply(planned)).rejects.toBeTruthy();
  const lowest = only();
  // A second draft under the same receipt, as a packet that came late would make it.
  const copy = world.client();
  await copy.write(`POST ${REPO}/releases`, { tag_name: 'v1.0.0', body: lowest.body, draft: true }, anything);
  expect(releases()).toHaveLength(2);
  await world.apply(await world.plan('publish_release', ENTRY));
  expect(only()).toMatchObject({ id: lowest.id, draft: false });
});

test("somebody else's draft is not touched", async () => {
  const client = world.client();
  await client.write(`POST ${REPO}/releases`, { tag_name: 'v1.0.0', body: 'Mine', draft: true }, anything);
  const planned = await world.plan('publish_release', ENTRY);
  expect(planned.operation.effect).toBe('conflict');
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(only()).toMatchObject({ body: 'Mine', draft: true });
});

test('a marker that no consumed receipt stands behind makes no draft ours', async () => {
  const forged = `Text\n\n<!-- MarketOps-Receipt: rcpt_${'0'.repeat(32)} sha256:${'0'.repeat(64)} -->`;
  await world.client().write(`POST ${REPO}/releases`, { tag_name: 'v1.0.0', body: forged, draft: true }, anything);
  const planned = await world.plan('publish_release', ENTRY);
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(only()).toMatchObject({ body: forged, draft: true });
});

test('what is published already: error, update, keep, append', async () => {
  await world.apply(await world.plan('publish_release', ENTRY));
  const effect = async (change: object): Promise<unknown[]> => {
    const { operation } = await world.plan('publish_release', { ...ENTRY, ...change });
    return [operation.effect, operation.reason];
  };
  const body = { body: 'Better' };
  expect(await effect(body)).toEqual(['conflict', expect.stringContaining('body')]);
  expect(await effect({ ...body, on_existing: 'keep' })).toEqual(['none', expect.stringContaining('keep')]);
  expect(await effect({ ...body, on_existing: 'append' })).toEqual(['conflict', expect.stringContaining('body')]);
  expect(await effect({ prerelease: true, on_existing: 'update' })).toEqual([
    'conflict',
    expect.stringContaining('prerelease'),
  ]);
  expect(await effect({ name: undefined, body: undefined, assets: [] })).toEqual(['none', expect.anything()]);
  expect(await effect({ assets: ['dist/sums.txt'] })).toEqual(['conflict', expect.stringContaining('app.zip')]);
  expect(await effect({ assets: ['dist/sums.txt'], on_existing: 'append' })).toEqual(['none', expect.anything()]);

  const update = await world.plan('publish_release', { ...ENTRY, ...body, name: undefined, on_existing: 'update' });
  expect(update.operation.effect).toBe('update');
  expect(await world.apply(update)).toMatchObject({ action: 'updated' });
  expect(only()).toMatchObject({ name: 'One', draft: false, body: expect.stringMatching(/^Better\n\n<!--/) });

  world.files.set('dist/late.txt', 'late');
  const append = await world.plan('publish_release', { ...ENTRY, ...body, on_existing: 'append' });
  expect(append.operation).toMatchObject({ effect: 'update', reason: expect.stringContaining('late.txt') });
  world.requests();
  await world.apply(append);
  expect(world.writes()).toEqual([`POST ${REPO}/releases/${only().id}/assets`]);
  expect(only().assets).toHaveLength(3);

  world.files.set('dist/late.txt', 'LATE');
  expect(await effect({ ...body, on_existing: 'append' })).toEqual([
    'conflict',
    expect.stringContaining('late.txt differs'),
  ]);
});

test('nothing is appended to an immutable release', async () => {
  world.github.admin.set({ immutableReleases: true });
  await world.apply(await world.plan('publish_release', ENTRY));
  expect(only().immutable).toBe(true);
  world.files.set('dist/late.txt', 'late');
  const { operation } = await world.plan('publish_release', { ...ENTRY, on_existing: 'append' });
  expect(operation).toMatchObject({ effect: 'conflict', reason: expect.stringContaining('immutable') });
});

test('a draft stays a draft, makes no tag, and is there the next time', async () => {
  const entry = { ...ENTRY, draft: true };
  expect(await world.apply(await world.plan('publish_release', entry))).toMatchObject({ action: 'created' });
  expect(only()).toMatchObject({ draft: true, assets: [{}, {}] });
  expect(world.github.admin.snapshot().refs).not.toHaveProperty('refs/tags/v1.0.0');
  expect((await world.plan('publish_release', entry)).operation.effect).toBe('none');
  const changed = await world.plan('publish_release', { ...entry, body: 'Better' });
  expect(changed.operation.effect).toBe('update');
  expect(await world.apply(changed)).toMatchObject({ action: 'updated' });
  expect(only().body).toMatch(/^Better/);
});

test('notes that GitHub writes: the marker goes to their end, and the plan says that they are not bound', async () => {
  const entry = { ...ENTRY, name: undefined, body: undefined, generate_notes: true };
  const planned = await world.plan('publish_release', entry);
  expect(planned.operation).toMatchObject({
    effect: 'create',
    reason: expect.stringContaining('does not bind'),
    parameters: { body: null },
  });
  await world.apply(planned);
  expect(only().body).toMatch(/Full Changelog[^]*\n\n<!-- MarketOps-Receipt: .* -->$/);
  expect(only().body?.match(/MarketOps-Receipt/g)).toHaveLength(1);
  expect((await world.plan('publish_release', entry)).operation.effect).toBe('none');
});

test('with a token that may not push, the plan says that drafts are invisible', async () => {
  world.github.setInterceptor((call) => {
    if (call.phase !== 'after' || call.path !== REPO) return null;
    const answer = JSON.parse(String(call.response?.body)) as Record<string, unknown>;
    const permissions = { admin: false, push: false, pull: true };
    return { kind: 'answer', status: 200, body: { ...answer, permissions } };
  });
  const { operation } = await world.plan('publish_release', ENTRY);
  expect(operation).toMatchObject({ effect: 'create', reason: expect.stringContaining('drafts are invisible') });
});

test('a body that is too long for GitHub is refused, the marker counted in', async () => {
  const plan = (length: number): Promise<unknown> =>
    world.plan('publish_release', { tag: 'v1.0.0', body: 'x'.repeat(length) });
  await expect(plan(125_000)).rejects.toMatchObject({ code: 'text_too_long' });
  await expect(plan(124_800)).resolves.toBeTruthy();
});

test('names that GitHub would change are changed beforehand, with the original as label', async () => {
  world.files.set('out/my app (é).zip', 'x');
  const planned = await world.plan('publish_release', {
    ...ENTRY,
    assets: [{ path: 'out/*', content_type: 'application/x-thing' }],
  });
  expect(planned.operation.parameters).toMatchObject({
    assets: [{ name: 'my.app.e.zip', label: 'my app (é).zip', content_type: 'application/x-thing' }],
  });
  await world.apply(planned);
  expect(only().assets).toMatchObject([
    { name: 'my.app.e.zip', label: 'my app (é).zip', contentType: 'application/x-thing' },
  ]);
});

test.each([
  [{ assets: ['no/*'] }, 'asset_missing'],
  [{ assets: ['dist/*', 'dist/app.zip'] }, 'asset_duplicate'],
  [{ assets: [{ path: 'dist/app.zip', name: 'sums.txt' }, 'dist/sums.txt'] }, 'asset_duplicate'],
  [{ assets: [{ path: 'dist/*', name: 'one.zip' }] }, 'asset_ambiguous'],
  [{ assets: [{ path: 'dist/app.zip', name: 'a b.zip' }] }, 'name_invalid'],
  [{ assets: ['empty/*'] }, 'asset_empty'],
  [{ assets: [{ path: 'dist/app.zip', content_type: 'zip' }] }, 'content_type_invalid'],
  [{ body: 'x', body_file: 'notes.md' }, 'field_conflict'],
  [{ generate_notes: true, body: 'x' }, 'field_conflict'],
  [{ prerelease: true, latest: true }, 'field_conflict'],
  [{ draft: true, discussion_category: 'News' }, 'field_conflict'],
  [{ body: '<!-- MarketOps-Receipt: x -->' }, 'marker_in_input'],
  [{ name: 'a\nb' }, 'text_invalid'],
  [{ tag: 'a b' }, 'name_invalid'],
])('%j is refused: %s', async (entry, code) => {
  world.files.set('empty/file', '');
  await expect(world.plan('publish_release', { tag: 'v1.0.0', ...entry })).rejects.toMatchObject({ code });
});

test('a body file is filled where it says so, an optional glob may match nothing', async () => {
  world.files.set('notes.md', '\uFEFFHello {{ who }}\r\n');
  const planned = await world.plan('publish_release', {
    tag: 'v1.0.0',
    body_file: 'notes.md',
    template: true,
    latest: 'legacy',
    assets: [{ path: 'no/*', optional: true }],
  });
  expect(planned.operation.parameters).toMatchObject({
    body: 'Hello world',
    assets: [],
    name: '',
    make_latest: 'legacy',
  });
});
