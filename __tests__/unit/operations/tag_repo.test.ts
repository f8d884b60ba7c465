import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inTrips, startWorld } from './harness.ts';
import type { World } from './harness.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  await world.github.close();
});

const REPO = '/repos/octo/app';
const forward = (): string => world.github.admin.commitFiles('main', { 'x.txt': { content: 'x' } }, 'Next');

test('creates an annotated tag at the exact commit, then there is nothing to do', async () => {
  const planned = await world.plan('tag_repo', { tag: 'v1.0.0', message: 'First\r\nrelease\n' });
  expect(planned.operation).toMatchObject({
    effect: 'create',
    observed: null,
    parameters: { message: 'First\nrelease', target_sha: world.github.commitSha, move: false, force: false },
  });
  world.requests();
  const applied = await world.apply(planned);
  expect(applied).toMatchObject({ action: 'created', github: { sha: world.github.commitSha } });
  const tag = world.github.admin.snapshot().annotatedTags['v1.0.0'];
  expect(tag?.object).toBe(world.github.commitSha);
  expect(tag?.message).toMatch(/^First\nrelease\n\nMarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64}$/);
  expect(inTrips(world.requests(), [1, 1, 1])).toEqual([
    [`GET ${REPO}`],
    [`GET ${REPO}/git/ref/tags/v1.0.0`],
    [`POST ${REPO}/git/tags`],
    [`POST ${REPO}/git/refs`],
  ]);
  const again = await world.plan('tag_repo', { tag: 'v1.0.0', message: 'First\nrelease' });
  expect(again.operation).toMatchObject({ effect: 'none', observed: { sha: world.github.commitSha } });
  expect(world.writes()).toEqual([]);
  expect(await world.apply(again)).toMatchObject({ action: 'adopted' });
  expect(world.writes()).toEqual([]);
});

test('a fixed tag elsewhere, with another message or lightweight is a conflict, and stays', async () => {
  const next = forward();
  world.github.admin.createAnnotatedTag('elsewhere', next, 'elsewhere');
  world.github.admin.createAnnotatedTag('worded', world.github.commitSha, 'other words');
  world.github.admin.setRef('refs/tags/light', world.github.commitSha);
  const before = world.github.admin.snapshot().refs;
  for (const [tag, why] of [
    ['elsewhere', /fixed tag never moves/],
    ['worded', /message differs/],
    ['light', /lightweight/],
  ] as const) {
    const planned = await world.plan('tag_repo', { tag, target: world.github.commitSha });
    expect(planned.operation.effect).toBe('conflict');
    expect(planned.operation.reason).toMatch(why);
    await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict', certainty: 'refused' });
  }
  expect(world.github.admin.snapshot().refs).toEqual(before);
  expect(world.writes()).toEqual([]);
});

test('a floating tag moves forward, from where the plan saw it', async () => {
  world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'v1');
  const next = forward();
  const planned = await world.plan('tag_repo', { tag: 'v1', target: 'main', move: true });
  expect(planned.operation).toMatchObject({ effect: 'update', observed: { sha: world.github.commitSha } });
  expect(await world.apply(planned)).toMatchObject({ action: 'updated', github: { sha: next } });
  expect(world.github.admin.snapshot().annotatedTags['v1']?.object).toBe(next);
  expect((await world.plan('tag_repo', { tag: 'v1', target: 'main', move: true })).operation.effect).toBe('none');
});

test('a floating tag that moved since the plan is left alone', async () => {
  world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'v1');
  const next = forward();
  const last = world.github.admin.commitFiles('main', { 'y.txt': { content: 'y' } }, 'Last');
  const planned = await world.plan('tag_repo', { tag: 'v1', target: last, move: true });
  world.github.admin.createAnnotatedTag('v1', next, 'v1, moved by a person');
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(world.github.admin.snapshot().annotatedTags['v1']?.object).toBe(next);
});

test('a floating tag that is moved between our read and our write is left alone (compare-and-set)', async () => {
  world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'v1');
  const next = forward();
  const planned = await world.plan('tag_repo', { tag: 'v1', target: next, move: true });
  let theirs = '';
  world.github.setInterceptor((call) => {
    if (call.phase === 'before' && call.host === 'graphql' && theirs === '') {
      theirs = world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'theirs');
    }
    return null;
  });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'ref_moved', certainty: 'refused' });
  expect(world.github.admin.snapshot().refs['refs/tags/v1']).toBe(theirs);
});

test('back only by force', async () => {
  const next = forward();
  world.github.admin.createAnnotatedTag('v1', next, 'v1');
  const back = { tag: 'v1', target: world.github.commitSha, move: true };
  const refused = await world.plan('tag_repo', back);
  expect(refused.operation.effect).toBe('conflict');
  expect(refused.operation.reason).toMatch(/does not follow/);
  const planned = await world.plan('tag_repo', { ...back, force: true });
  expect(planned.operation.effect).toBe('update');
  await world.apply(planned);
  expect(world.github.admin.snapshot().annotatedTags['v1']?.object).toBe(world.github.commitSha);
});

test.each([
  ['git/tags', { kind: 'reset' }],
  ['git/tags', { kind: 'answer', status: 502 }],
  ['git/refs', { kind: 'reset' }],
  ['git/refs', { kind: 'hang' }],
  ['git/refs', { kind: 'truncate' }],
  ['git/refs', { kind: 'answer', status: 500, body: { message: 'Server Error' } }],
  ['git/refs', { kind: 'answer', status: 422, body: { message: 'Validation Failed' } }],
] as const)(
  'an answer of POST %s that is lost after GitHub has acted (%j) is settled by reading',
  async (path, what) => {
    const planned = await world.plan('tag_repo', { tag: 'v1.0.0' });
    world.fault((request) => request.startsWith(`POST ${REPO}/${path}`), 'after', what);
    world.requests();
    expect(await world.apply(planned)).toMatchObject({ action: 'created' });
    expect(world.writes().filter((request) => request.endsWith('git/refs'))).toHaveLength(1);
    expect(world.github.admin.snapshot().annotatedTags['v1.0.0']?.object).toBe(world.github.commitSha);
  },
);

test('a reference that never comes up after a lost answer is in doubt, and not asked for twice', async () => {
  const planned = await world.plan('tag_repo', { tag: 'v1.0.0' });
  world.fault((request) => request.startsWith(`POST ${REPO}/git/refs`), 'before', { kind: 'reset' });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'github_unreachable', certainty: 'ambiguous' });
  expect(world.writes().filter((request) => request.endsWith('git/refs'))).toHaveLength(1);
});

test('a lost answer to a move is settled by reading', async () => {
  world.github.admin.createAnnotatedTag('v1', world.github.commitSha, 'v1');
  const next = forward();
  const planned = await world.plan('tag_repo', { tag: 'v1', target: next, move: true });
  world.fault((request) => request.startsWith('POST /graphql'), 'after', { kind: 'reset' });
  expect(await world.apply(planned)).toMatchObject({ action: 'updated' });
});

test('a tag that somebody else made meanwhile is theirs', async () => {
  const planned = await world.plan('tag_repo', { tag: 'v1.0.0' });
  const next = forward();
  world.github.setInterceptor((call) => {
    if (call.phase === 'before' && call.path.endsWith('/git/refs')) {
      world.github.admin.createAnnotatedTag('v1.0.0', next, 'theirs');
    }
    return null;
  });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict', certainty: 'refused' });
  expect(world.github.admin.snapshot().annotatedTags['v1.0.0']?.message).toBe('theirs');
});

test.each([
  [{ tag: 'v1..0' }, 'name_invalid'],
  [{ tag: 'v1', force: true }, 'field_conflict'],
  [{ tag: 'v1', target: 'no-such-branch' }, 'target_not_found'],
  [{ tag: 'v1', target: 'f'.repeat(40) }, 'target_not_found'],
  [{ tag: 'v1', target: 'a b' }, 'target_invalid'],
  [{ tag: 'v1', message: 'x\nmarketops-receipt: rcpt' }, 'marker_in_input'],
  [{ tag: 'v1', message: ' \n' }, 'text_invalid'],
  [{ tag: 'v1', message: 'a\u0000b' }, 'text_invalid'],
])('%j is refused: %s', async (entry, code) => {
  await expect(world.plan('tag_repo', entry)).rejects.toMatchObject({ code });
});

test('a repository of another id under the same name is another repository', async () => {
  const planned = await world.plan('tag_repo', { tag: 'v1.0.0' });
  const operation = { ...planned.operation, repository_id: '42' };
  world.requests();
  await expect(world.apply({ ...planned, operation })).rejects.toMatchObject({ code: 'repository_changed' });
  expect(world.writes()).toEqual([]);
});
