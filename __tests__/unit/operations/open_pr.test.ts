import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { validateExchanges } from '../../support/openapi.ts';
import { startWorld } from './harness.ts';
import type { World } from './harness.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.files.set('docs/a.txt', 'changed\n');
  world.files.set('docs/b.txt', null);
  world.files.set('docs/c.txt', 'a\n');
});
afterEach(async () => {
  await world.github.close();
  // Ours to get right are the requests; the answers are the embedded GitHub's.
  expect(validateExchanges(world.github.requests).filter((line) => !line.includes(': answer'))).toEqual([]);
});

const REPO = '/repos/octo/app';
const ENTRY = {
  head: 'bot/docs',
  title: 'Docs',
  body: 'Text',
  labels: ['docs'],
  commit: { message: 'Update the docs', files: ['docs/*'] },
};
const pulls = (): ReturnType<World['github']['admin']['snapshot']>['pulls'] => world.github.admin.snapshot().pulls;
const refs = (): Readonly<Record<string, string>> => world.github.admin.snapshot().refs;
const anything = z.unknown();

test('commits files and deletions on the base, opens the pull request; then there is nothing to do', async () => {
  const planned = await world.plan('open_pr', ENTRY);
  expect(planned.operation).toMatchObject({
    effect: 'create',
    reason: 'label docs: made anew',
    parameters: { base: 'main', head_sha: null },
  });
  world.requests();
  const applied = await world.apply(planned);
  expect(applied).toMatchObject({
    action: 'created',
    details: { number: 1, head: 'bot/docs', base: 'main', state: 'open' },
  });
  expect(pulls()).toMatchObject([{ state: 'open', title: 'Docs', head: 'bot/docs', base: 'main', labels: ['docs'] }]);
  expect(pulls()[0]?.body).toMatch(/^Text\n\n<!-- MarketOps-Receipt: .* -->$/);
  const { admin, commitSha } = world.github;
  expect(admin.readFile('bot/docs', 'docs/a.txt')?.toString()).toBe('changed\n');
  expect(Object.keys(admin.listFiles('bot/docs'))).toEqual(['README.md', 'docs/a.txt', 'docs/c.txt']);
  const requests = world.requests();
  // The content of docs/c.txt is that of the base's docs/a.txt: it is not sent.
  expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([
    `POST ${REPO}/git/blobs`,
    `POST ${REPO}/git/trees`,
    `POST ${REPO}/git/commits`,
    `POST ${REPO}/git/refs`,
    `POST ${REPO}/pulls`,
    `POST ${REPO}/issues/1/labels`,
  ]);
  expect(new Set(requests.filter((request) => request.startsWith('GET'))).size).toBe(
    requests.filter((request) => request.startsWith('GET')).length,
  );
  expect(refs()['refs/heads/main']).toBe(commitSha);

  const again = await world.plan('open_pr', ENTRY);
  expect(again.operation).toMatchObject({ effect: 'none', observed: { sha: pulls()[0]?.headSha } });
  expect(world.writes()).toEqual([]);
  expect(await world.apply(again)).toMatchObject({ action: 'adopted' });
  expect(world.writes()).toEqual([]);
});

test('with an author the commit is the same each time, and signed off', async () => {
  const entry = { ...ENTRY, author: { name: 'Octo', email: 'octo@example.com' }, signoff: true };
  await world.apply(await world.plan('open_pr', entry));
  const first = refs()['refs/heads/bot/docs'];
  const other = await world.plan('open_pr', { ...entry, head: 'bot/other' });
  await world.apply(other);
  expect(refs()['refs/heads/bot/other']).toBe(first);
  const commit = await world
    .client()
    .read(`GET ${REPO}/git/commits/${String(first)}`, {}, z.object({ message: z.string() }));
  expect(commit.message).toBe('Update the docs\n\nSigned-off-by: Octo <octo@example.com>');
});

test('an open pull request is updated: text, branch and what it lacks', async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  const before = refs()['refs/heads/bot/docs'];
  world.files.set('docs/a.txt', 'changed again\n');
  world.github.admin.addUser('alice');
  const planned = await world.plan('open_pr', { ...ENTRY, title: 'More docs', assignees: ['alice'] });
  expect(planned.operation).toMatchObject({ effect: 'update', observed: { sha: before } });
  expect(await world.apply(planned)).toMatchObject({ action: 'updated', details: { number: 1 } });
  expect(pulls()).toMatchObject([{ number: 1, title: 'More docs', assignees: ['alice'] }]);
  expect(world.github.admin.readFile('bot/docs', 'docs/a.txt')?.toString()).toBe('changed again\n');
  expect((await world.plan('open_pr', { ...ENTRY, title: 'More docs', assignees: ['alice'] })).operation.effect).toBe(
    'none',
  );
});

test('when the base moves on, the commit is made anew on top of it', async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  const next = world.github.admin.commitFiles('main', { 'x.txt': { content: 'x' } }, 'Next');
  const planned = await world.plan('open_pr', ENTRY);
  expect(planned.operation.effect).toBe('update');
  await world.apply(planned);
  const commit = await world
    .client()
    .read(
      `GET ${REPO}/git/commits/${String(refs()['refs/heads/bot/docs'])}`,
      {},
      z.object({ parents: z.array(z.object({ sha: z.string() })) }),
    );
  expect(commit.parents).toEqual([{ sha: next }]);
});

test("a branch with somebody's work on it is not touched", async () => {
  world.github.admin.commitFiles('bot/docs', { 'work.txt': { content: 'mine' } }, 'Mine');
  const before = refs();
  const planned = await world.plan('open_pr', ENTRY);
  expect(planned.operation).toMatchObject({ effect: 'conflict', reason: expect.stringContaining('not of MarketOps') });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(refs()).toEqual(before);
});

test("a person's commit on top of ours is not overwritten", async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  world.github.admin.commitFiles('bot/docs', { 'fix.txt': { content: 'fix' } }, 'Fix by a person');
  const before = refs();
  const planned = await world.plan('open_pr', { ...ENTRY, commit: { message: 'm', files: ['docs/a.txt'] } });
  expect(planned.operation.effect).toBe('conflict');
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(refs()).toEqual(before);
});

test('our branch is not moved when it moved since the plan', async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  world.files.set('docs/a.txt', 'changed again\n');
  const planned = await world.plan('open_pr', ENTRY);
  world.github.admin.commitFiles('bot/docs', { 'amended.txt': { content: 'x' } }, 'Amended', {
    parent: world.github.commitSha,
  });
  const before = refs();
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(refs()).toEqual(before);
});

test('a marker without a consumed receipt makes no branch ours', async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  world.consumed.clear();
  world.files.set('docs/a.txt', 'changed again\n');
  const planned = await world.plan('open_pr', ENTRY);
  const before = refs();
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  expect(refs()).toEqual(before);
});

test('merged with the same digest is nothing to do; closed unmerged is a conflict; new contents are a new one', async () => {
  await world.apply(await world.plan('open_pr', ENTRY));
  await world.client().write(`PATCH ${REPO}/pulls/1`, { state: 'closed' }, anything);
  expect((await world.plan('open_pr', ENTRY)).operation).toMatchObject({
    effect: 'conflict',
    reason: expect.stringContaining('closed unmerged'),
  });
  await world.client().write(`PATCH ${REPO}/pulls/1`, { state: 'open' }, anything);
  world.github.admin.mergePull(1);
  expect((await world.plan('open_pr', ENTRY)).operation).toMatchObject({
    effect: 'none',
    reason: expect.stringContaining('merged'),
  });

  world.files.set('docs/a.txt', 'second change\n');
  expect((await world.plan('open_pr', ENTRY)).operation).toMatchObject({
    effect: 'conflict',
    reason: expect.stringMatching(/^main has another docs\/a\.txt now than at /),
  });
  const second = await world.plan('open_pr', ENTRY, { commitSha: refs()['refs/heads/main'] ?? '' });
  expect(second.operation).toMatchObject({ effect: 'create', reason: expect.stringContaining('moves') });
  expect(await world.apply(second)).toMatchObject({ action: 'created', details: { number: 2 } });
});

test('what the base has already needs no pull request', async () => {
  world.files.clear();
  world.files.set('docs/a.txt', 'a\n');
  expect((await world.plan('open_pr', ENTRY)).operation).toMatchObject({
    effect: 'none',
    reason: expect.stringContaining('has these files already'),
  });
});

test('a branch that is there: opened as it was planned, not when it moved', async () => {
  const sha = world.github.admin.commitFiles('feature', { 'f.txt': { content: 'f' } }, 'Feature');
  const entry = { head: 'feature', title: 'Feature' };
  const planned = await world.plan('open_pr', entry);
  expect(planned.operation).toMatchObject({ effect: 'create', parameters: { head_sha: sha, commit: null } });
  await world.apply(planned);
  expect(pulls()).toMatchObject([{ head: 'feature', headSha: sha }]);
  world.github.admin.commitFiles('feature', { 'f.txt': { content: 'g' } }, 'More');
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'conflict' });
  world.github.admin.createBranch('same');
  expect((await world.plan('open_pr', { head: 'same', title: 'x' })).operation.effect).toBe('none');
});

test.each([
  [`POST ${REPO}/git/blobs`, 'reset'],
  [`POST ${REPO}/git/trees`, 'reset'],
  [`POST ${REPO}/git/commits`, 'truncate'],
  [`POST ${REPO}/git/refs`, 'reset'],
  [`POST ${REPO}/pulls`, 'reset'],
  [`POST ${REPO}/pulls`, 'truncate'],
  [`POST ${REPO}/pulls`, 'hang'],
  [`POST ${REPO}/issues/1/labels`, 'reset'],
] as const)('a lost answer to %s (%s) is settled by reading', async (request, kind) => {
  const planned = await world.plan('open_pr', ENTRY);
  world.fault((call) => call === request, 'after', { kind });
  world.requests();
  await world.apply(planned);
  expect(pulls()).toMatchObject([{ labels: ['docs'], state: 'open' }]);
  expect(world.writes().filter((call) => call === `POST ${REPO}/pulls`)).toHaveLength(1);
  expect((await world.plan('open_pr', ENTRY)).operation.effect).toBe('none');
});

test('a run that was killed between branch and pull request is gone on with', async () => {
  const planned = await world.plan('open_pr', ENTRY);
  world.fault((call) => call === `POST ${REPO}/pulls`, 'before', {
    kind: 'answer',
    status: 422,
    body: { message: 'Validation Failed' },
  });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'validation_failed' });
  const head = refs()['refs/heads/bot/docs'];
  const next = await world.plan('open_pr', ENTRY);
  expect(next.operation.effect).toBe('create');
  await world.apply(next);
  expect(refs()['refs/heads/bot/docs']).toBe(head);
  expect(pulls()).toHaveLength(1);
});

test('GitHub Actions that may not open pull requests: the message says where to allow it', async () => {
  world.github.admin.set({ pullsCreationAllowed: false });
  const planned = await world.plan('open_pr', ENTRY);
  await expect(world.apply(planned)).rejects.toMatchObject({
    code: 'pull_requests_not_permitted',
    message: expect.stringContaining('Settings'),
  });
});

test('an assignee whom GitHub leaves out is an error, not silence', async () => {
  const planned = await world.plan('open_pr', { ...ENTRY, assignees: ['nobody-knows'] });
  await expect(world.apply(planned)).rejects.toMatchObject({ code: 'readback_mismatch', certainty: 'refused' });
});

test('milestone and reviewers', async () => {
  const { admin } = world.github;
  admin.addUser('alice');
  admin.setTeam('octo', 'writers', ['alice']);
  await world.client().write(`POST ${REPO}/milestones`, { title: 'One' }, anything);
  const entry = { ...ENTRY, milestone: 1, reviewers: ['alice'], team_reviewers: ['writers'] };
  await world.apply(await world.plan('open_pr', entry));
  expect(pulls()).toMatchObject([{ reviewers: ['alice'], teamReviewers: ['writers'], milestone: 'One' }]);
  expect((await world.plan('open_pr', entry)).operation.effect).toBe('none');
});

test('a token that may read contents only is enough for a plan, which says what it did not see', async () => {
  world.github.admin.setToken('weak', 'github-actions[bot]', { contents: 'read' }, true);
  const { operation } = await world.plan('open_pr', ENTRY, { token: 'weak' });
  expect(operation).toMatchObject({ effect: 'create', reason: expect.stringContaining('pull-requests: read') });
});

test.each([
  [{ head: 'marketops-ledger' }, 'name_invalid'],
  [{ base: 'MarketOps-Ledger' }, 'name_invalid'],
  [{ head: 'main' }, 'field_conflict'],
  [{ head: 'nowhere', commit: undefined }, 'head_not_found'],
  [{ labels: ['a', 'A'] }, 'name_duplicate'],
  [{ labels: [' '] }, 'name_invalid'],
  [{ reviewers: ['a b'] }, 'name_invalid'],
  [{ team_reviewers: ['octo/writers'] }, 'name_invalid'],
  [{ signoff: true }, 'field_conflict'],
  [{ author: { name: 'a<b', email: 'a@b' } }, 'author_invalid'],
  [{ author: { name: 'a', email: 'nobody' } }, 'author_invalid'],
  [{ commit: { message: 'm', files: ['no/*'] } }, 'file_missing'],
  [{ commit: { message: 'MarketOps-Receipt: x', files: ['docs/*'] } }, 'marker_in_input'],
  [{ title: ' ' }, 'text_invalid'],
])('%j is refused: %s', async (change, code) => {
  await expect(world.plan('open_pr', { ...ENTRY, ...change })).rejects.toMatchObject({ code });
});
