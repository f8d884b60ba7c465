import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createReader } from '../../../../src/targets/github/reader.ts';
import { repositoryParts } from 'github-client/repository';
import { createEffects } from '../../../../src/targets/github/effects.ts';
import type { GitHubReader } from '../../../../src/operations/ports.ts';
import { startWorld } from '../../operations/harness.ts';
import type { World } from '../../operations/harness.ts';

let world: World;
let reader: GitHubReader;
beforeEach(async () => {
  world = await startWorld();
  reader = createReader(world.client());
});
afterEach(async () => {
  await world.github.close();
});
const REPO = 'octo/app';

test('a repository, once; another instance asks again', async () => {
  const info = await reader.repository(REPO);
  expect(info).toMatchObject({ id: world.github.repositoryId, fullName: REPO, defaultBranch: 'main' });
  await Promise.all([reader.repository(REPO), reader.repository('Octo/App')]);
  expect(world.requests()).toHaveLength(1);
  await createReader(world.client()).repository(REPO);
  expect(world.requests()).toHaveLength(1);
  await expect(reader.repository('octo/none')).rejects.toMatchObject({ code: 'not_found' });
});

test.each(['', 'octo', 'octo/app/x', 'octo/..', '../app', 'octo/a b', 'octo/app?x', '-o/app'])(
  '%j is no repository',
  (name) => {
    expect(() => repositoryParts(name)).toThrow(expect.objectContaining({ code: 'not_found' }));
  },
);

test('commits by SHA, branch and tag; null for what is not there', async () => {
  const sha = world.github.commitSha;
  world.github.admin.createAnnotatedTag('v1', sha, 'v1');
  const commit = await reader.commit(REPO, sha);
  expect(commit).toMatchObject({ sha, parents: [], message: 'Initial commit', committedAt: '2026-01-01T00:00:00Z' });
  expect(await reader.commit(REPO, 'main')).toEqual(commit);
  expect(await reader.commit(REPO, 'v1')).toEqual(commit);
  expect(await reader.commit(REPO, 'none')).toBeNull();
  expect(await reader.commit(REPO, 'f'.repeat(40))).toBeNull();
});

test('references exactly, never by prefix', async () => {
  world.github.admin.createBranch('feature/x');
  expect(await reader.ref(REPO, 'heads/feature/x')).toEqual({ sha: world.github.commitSha, type: 'commit' });
  expect(await reader.ref(REPO, 'heads/feature')).toBeNull();
  const sha = world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'Hello');
  expect(await reader.ref(REPO, 'tags/v1')).toEqual({ sha, type: 'tag' });
  expect(await reader.tagObject(REPO, sha)).toMatchObject({
    tag: 'v1',
    message: 'Hello',
    targetSha: world.github.commitSha,
  });
});

test('comparisons', async () => {
  const next = world.github.admin.commitFiles('main', { x: { content: 'x' } }, 'Next');
  const side = world.github.admin.commitFiles('side', { y: { content: 'y' } }, 'Side', {
    parent: world.github.commitSha,
  });
  const first = world.github.commitSha;
  expect(await reader.compare(REPO, first, next)).toBe('ahead');
  expect(await reader.compare(REPO, next, first)).toBe('behind');
  expect(await reader.compare(REPO, next, next)).toBe('identical');
  expect(await reader.compare(REPO, next, side)).toBe('diverged');
});

test('trees, files and blobs, byte for byte', async () => {
  const bytes = Buffer.from([0, 255, 10, 13, 128]);
  const big = Buffer.alloc(1_200_000, 'x');
  const sha = world.github.admin.commitFiles(
    'main',
    { 'a/b.bin': { content: bytes }, big: { content: big } },
    'Binary',
  );
  const commit = await reader.commit(REPO, sha);
  const tree = await reader.tree(REPO, String(commit?.treeSha));
  const entry = tree.find(({ path }) => path === 'a/b.bin');
  expect(entry).toMatchObject({ mode: '100644', type: 'blob' });
  expect(Buffer.from(await reader.blob(REPO, String(entry?.sha)))).toEqual(bytes);
  expect(Buffer.from((await reader.file(REPO, 'a/b.bin', sha)) ?? [])).toEqual(bytes);
  expect(Buffer.from((await reader.file(REPO, 'big', sha)) ?? []).equals(big)).toBe(true);
  expect(await reader.file(REPO, 'a/none', sha)).toBeNull();
  expect(await reader.file(REPO, 'a', sha)).toBeNull();
});

test('a tree that GitHub cuts is read directory by directory', async () => {
  const commit = await reader.commit(REPO, world.github.commitSha);
  const whole = await reader.tree(REPO, String(commit?.treeSha));
  world.github.setInterceptor((call) => {
    if (call.phase !== 'after' || !call.path.includes('recursive')) return null;
    const answer = JSON.parse(String(call.response?.body)) as { tree: unknown[] };
    return { kind: 'answer', status: 200, body: { ...answer, tree: answer.tree.slice(0, 1), truncated: true } };
  });
  const walked = await createReader(world.client()).tree(REPO, String(commit?.treeSha));
  const sorted = (list: readonly { path: string }[]): unknown => [...list].sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(sorted(walked)).toEqual(sorted(whole));
});

test('releases of a tag over many pages, drafts among them, lowest id first, with all their assets', async () => {
  const effects = createEffects(world.client(), reader);
  const wanted = await effects.createRelease(REPO, { tag_name: 'v1', draft: true });
  for (let i = 0; i < 35; i++) {
    const open = (): NodeJS.ReadableStream => Readable.from([Buffer.from('x')]);
    await effects.uploadAsset(REPO, wanted, { name: `f${i}`, label: null, contentType: 'text/plain', size: 1, open });
  }
  for (let i = 0; i < 101; i++) await effects.createRelease(REPO, { tag_name: `x${i}`, draft: true });
  const second = await effects.createRelease(REPO, { tag_name: 'v1', draft: true });
  world.github.setInterceptor((call) => {
    // As a server would that embeds thirty assets at most.
    if (call.phase !== 'after' || !/\/releases\?/.test(call.path)) return null;
    const answer = JSON.parse(String(call.response?.body)) as { assets: unknown[] }[];
    const body = answer.map((release) => ({ ...release, assets: release.assets.slice(0, 30) }));
    const headers = { link: call.response?.headers['link'] ?? '' };
    return { kind: 'answer', status: 200, body, headers };
  });
  const { found } = await reader.releases(REPO, 'v1');
  expect(found.map(({ id }) => id)).toEqual([wanted.id, second.id]);
  expect(found[0]?.assets).toHaveLength(35);
  expect(await reader.release(REPO, '999')).toBeNull();
});

test('what does not fit its schema is not believed', async () => {
  world.github.setInterceptor((call) =>
    call.phase === 'before' ? { kind: 'answer', status: 200, body: { id: '7', full_name: REPO } } : null,
  );
  await expect(reader.repository(REPO)).rejects.toMatchObject({ code: 'github_error', certainty: 'ambiguous' });
});

test('whether something is there, and a query; null where the token may not ask', async () => {
  world.github.admin.addUser('alice');
  expect(await reader.has('/users/alice')).toBe(true);
  expect(await reader.has('/users/nobody')).toBe(false);
  const shape = z.object({ viewer: z.object({ login: z.string() }) });
  expect((await reader.query(REPO, 'query Viewer { viewer { login } }', shape))?.viewer.login).toEqual(
    expect.any(String),
  );
  expect(await reader.query(REPO, 'query Other { nobody { login } }', shape)).toBeNull();
  world.github.admin.setToken('little', 'github-actions[bot]', { contents: 'read' }, true);
  const blind = createReader(world.client({ token: 'little' }));
  expect(await blind.has(`/repos/${REPO}/milestones/1`)).toBeNull();
  world.github.setInterceptor(({ phase, path }) =>
    phase === 'before' && path.includes('/users/') ? { kind: 'answer', status: 502, body: '<html>' } : null,
  );
  await expect(reader.has('/users/alice')).rejects.toMatchObject({ certainty: 'ambiguous' });
});
