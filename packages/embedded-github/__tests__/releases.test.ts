import { describe, expect, test } from '@jest/globals';
import { at, number, scenario, text } from './support/embedded.ts';

describe('drafts', () => {
  test(
    'are hidden by tag and from tokens that may not push; one tag may have several',
    scenario(async ({ get, post }) => {
      const first = await post('/releases', { tag_name: 'v1', draft: true, name: 'One', body: 'b' });
      const second = await post('/releases', { tag_name: 'v1', draft: true });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(first.json).toMatchObject({ draft: true, published_at: null, tag_name: 'v1', immutable: false });
      expect((await get('/releases')).json).toHaveLength(2);
      expect((await get('/releases', { token: 'reader' })).json).toEqual([]);
      expect((await get('/releases', { token: null })).json).toEqual([]);
      const id = number(first, 'id');
      expect((await get(`/releases/${id}`)).status).toBe(200);
      expect((await get(`/releases/${id}`, { token: 'reader' })).status).toBe(404);
      expect((await get('/releases/tags/v1')).status).toBe(404);
      expect((await get('/releases/latest')).status).toBe(404);
    }),
  );

  test(
    'make no tag until they are published',
    scenario(async ({ gh, get, post, patch }) => {
      const draft = await post('/releases', { tag_name: 'v1', target_commitish: gh.commitSha, draft: true });
      expect((await get('/git/ref/tags/v1')).status).toBe(404);
      gh.admin.commitFiles('main', { a: { content: '1' } }, 'later');
      const published = await patch(`/releases/${number(draft, 'id')}`, { draft: false });
      expect(published.json).toMatchObject({ draft: false, tag_name: 'v1' });
      expect(at(published, 'published_at')).toEqual(expect.any(String));
      const tag = await get('/git/ref/tags/v1');
      expect(tag.json).toMatchObject({ object: { type: 'commit', sha: gh.commitSha } });
      expect((await get('/releases/tags/v1', { token: 'reader' })).status).toBe(200);
    }),
  );
});

describe('publishing', () => {
  test(
    'makes the tag at the default branch, a branch or a commit',
    scenario(async ({ gh, post }) => {
      const next = gh.admin.commitFiles('next', { a: { content: '1' } }, 'next');
      await post('/releases', { tag_name: 'v1' });
      await post('/releases', { tag_name: 'v2', target_commitish: 'next' });
      await post('/releases', { tag_name: 'v3', target_commitish: next });
      const { refs } = gh.admin.snapshot();
      expect([refs['refs/tags/v1'], refs['refs/tags/v2'], refs['refs/tags/v3']]).toEqual([gh.commitSha, next, next]);
      const nowhere = await post('/releases', { tag_name: 'v4', target_commitish: 'nope' });
      const wrong = { resource: 'Release', code: 'invalid', field: 'target_commitish' };
      expect(at(nowhere, 'errors')).toEqual([
        { resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
        wrong,
      ]);
      // Looked at even where it will be ignored, and in drafts; a tag or a short SHA is no target.
      for (const target_commitish of ['nope', 'v1', gh.commitSha.slice(0, 7)]) {
        const there = await post('/releases', { tag_name: 'v1', target_commitish, draft: true });
        expect(at(there, 'errors')).toEqual([wrong]);
      }
    }),
  );

  test(
    'ignores the target, without a word, when the tag is there',
    scenario(async ({ gh, post }) => {
      const next = gh.admin.commitFiles('next', { a: { content: '1' } }, 'next');
      const tag = gh.admin.createAnnotatedTag('v1', gh.commitSha, 'One');
      const answer = await post('/releases', { tag_name: 'v1', target_commitish: next });
      expect([answer.status, at(answer, 'target_commitish')]).toEqual([201, next]);
      expect(gh.admin.snapshot().refs['refs/tags/v1']).toBe(tag);
    }),
  );

  test(
    'is refused for a tag that has a published release',
    scenario(async ({ gh, post, patch }) => {
      expect((await post('/releases', { tag_name: 'v1' })).status).toBe(201);
      const wanted = {
        message: 'Validation Failed',
        errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
      };
      const twice = await post('/releases', { tag_name: 'v1' });
      expect([twice.status, twice.json]).toEqual([422, expect.objectContaining(wanted)]);
      const draft = await post('/releases', { tag_name: 'v1', draft: true });
      expect((await patch(`/releases/${number(draft, 'id')}`, { draft: false })).json).toMatchObject(wanted);
      expect(gh.admin.snapshot().releases.map((release) => release.draft)).toEqual([false, true]);
    }),
  );

  test(
    'by 20 at once makes one release',
    scenario(async ({ gh, post }) => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => post('/releases', { tag_name: 'v1' })));
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
      expect(gh.admin.snapshot().releases).toHaveLength(1);
    }),
  );

  test(
    'refuses a bad tag name and a body that is too long',
    scenario(async ({ post, patch }) => {
      expect((await post('/releases', { tag_name: 'a..b' })).json).toMatchObject({ errors: [{ field: 'tag_name' }] });
      const long = await post('/releases', { tag_name: 'v1', body: 'x'.repeat(125_001) });
      expect(long.json).toMatchObject({
        errors: [{ resource: 'Release', field: 'body', message: 'body is too long (maximum is 125000 characters)' }],
      });
      const fits = await post('/releases', { tag_name: 'v1', body: 'x'.repeat(125_000) });
      expect(fits.status).toBe(201);
      expect((await patch(`/releases/${number(fits, 'id')}`, { body: 'x'.repeat(125_001) })).status).toBe(422);
    }),
  );
});

describe('releases', () => {
  test(
    'are edited and deleted; the tag stays',
    scenario(async ({ gh, call, get, post, patch }) => {
      const id = number(await post('/releases', { tag_name: 'v1', name: 'One' }), 'id');
      const edited = await patch(`/releases/${id}`, { name: 'Uno', body: 'text', prerelease: true });
      expect(edited.json).toMatchObject({ name: 'Uno', body: 'text', prerelease: true, tag_name: 'v1' });
      expect((await call('DELETE', `/releases/${id}`)).status).toBe(204);
      expect((await get(`/releases/${id}`)).status).toBe(404);
      expect(gh.admin.snapshot().refs['refs/tags/v1']).toBe(gh.commitSha);
    }),
  );

  test(
    'are drafts again when their tag is deleted',
    scenario(async ({ call, get, post }) => {
      const id = number(await post('/releases', { tag_name: 'v1' }), 'id');
      await call('DELETE', '/git/refs/tags/v1');
      expect((await get(`/releases/${id}`)).json).toMatchObject({ draft: true, tag_name: 'v1' });
      expect((await get('/releases/tags/v1')).status).toBe(404);
    }),
  );

  test(
    'come in pages, newest first',
    scenario(async ({ get, post }) => {
      for (const n of [1, 2, 3, 4, 5]) await post('/releases', { tag_name: `v${n}` });
      const second = await get('/releases?per_page=2&page=2');
      expect((second.json as { tag_name: string }[]).map((release) => release.tag_name)).toEqual(['v3', 'v2']);
      const link = second.headers.get('link') ?? '';
      for (const [rel, page] of Object.entries({ prev: 1, next: 3, last: 3, first: 1 })) {
        expect(link).toMatch(new RegExp(`[?&]page=${page}>; rel="${rel}"`));
      }
      expect((await get('/releases')).headers.get('link')).toBeNull();
    }),
  );

  test(
    'that are latest: not drafts, not prereleases, not those that decline',
    scenario(async ({ get, post, call }) => {
      const latest = async (): Promise<unknown> => at(await get('/releases/latest'), 'tag_name');
      await post('/releases', { tag_name: 'v1' });
      const second = await post('/releases', { tag_name: 'v2' });
      await post('/releases', { tag_name: 'v3', prerelease: true });
      await post('/releases', { tag_name: 'v1.1', make_latest: 'false' });
      expect(await latest()).toBe('v2');
      await call('DELETE', `/releases/${number(second, 'id')}`);
      expect(['v1', 'v1.1']).toContain(await latest());
    }),
  );

  test(
    'that are latest by the date of their commit and by version, where make_latest is legacy',
    scenario(async ({ gh, get, post, patch }) => {
      const latest = async (): Promise<unknown> => at(await get('/releases/latest'), 'tag_name');
      const at2025 = { parent: null, date: '2025-01-01T00:00:00Z' };
      const old = gh.admin.commitFiles('1.x', { a: { content: '1' } }, 'Old', at2025);
      const first = await post('/releases', { tag_name: 'v1.10.0', make_latest: 'legacy' });
      expect(first.json).toMatchObject({ created_at: '2026-01-01T00:00:00Z' });
      for (const tag_name of ['v1.9.0', 'v1.10.0-rc.1']) await post('/releases', { tag_name, make_latest: 'legacy' });
      expect(await latest()).toBe('v1.10.0');
      // Published later, of an older commit: a draft takes the date of its commit too.
      const draft = await post('/releases', { tag_name: 'v3.0.0', target_commitish: old, draft: true });
      expect(draft.json).toMatchObject({ created_at: '2025-01-01T00:00:00Z' });
      await patch(`/releases/${number(draft, 'id')}`, { draft: false, make_latest: 'legacy' });
      expect(await latest()).toBe('v1.10.0');
      gh.admin.commitFiles('main', { a: { content: '2' } }, 'New', { date: '2026-02-02T00:00:00Z' });
      await post('/releases', { tag_name: 'v1.9.1', make_latest: 'legacy' });
      expect(await latest()).toBe('v1.9.1');
    }),
  );

  test(
    'open a discussion when they are published, of a category that is there, by a token that may',
    scenario(async ({ gh, get, post, patch, graphql }) => {
      const wish = { discussion_category_name: 'Announcements' };
      const missing = 'Discussion could not be created. Make sure you passed a valid category name.';
      const closed = await post('/releases', { tag_name: 'v1', ...wish });
      expect([closed.status, at(closed, 'message')]).toEqual([404, missing]);
      gh.admin.set({ discussionCategories: ['Announcements', 'Show and tell'] });
      expect((await get('')).json).toMatchObject({ has_discussions: true });
      const query =
        '{ repository(owner: "octo", name: "hello") { hasDiscussionsEnabled discussionCategories(first: 9) { nodes { name slug } } } }';
      expect(at(await graphql(query), 'data', 'repository')).toEqual({
        hasDiscussionsEnabled: true,
        discussionCategories: {
          nodes: [
            { name: 'Announcements', slug: 'announcements' },
            { name: 'Show and tell', slug: 'show-and-tell' },
          ],
        },
      });
      gh.admin.setToken('quiet', 'github-actions[bot]', { contents: 'write' }, true);
      for (const [category, token] of [
        ['News', 'bot'],
        ['Announcements', 'quiet'],
      ] as const) {
        const body = { tag_name: 'v1', discussion_category_name: category };
        const refused = await post('/releases', body, { token });
        expect([refused.status, at(refused, 'message')]).toEqual([404, missing]);
      }
      expect(gh.admin.snapshot()).toMatchObject({ releases: [], refs: { 'refs/heads/main': gh.commitSha } });
      const draft = await post('/releases', { tag_name: 'v1', draft: true, ...wish });
      expect(draft.json).not.toHaveProperty('discussion_url');
      const refused = await patch(`/releases/${number(draft, 'id')}`, {
        draft: false,
        discussion_category_name: 'News',
      });
      expect([refused.status, gh.admin.snapshot().releases[0]?.draft]).toEqual([404, true]);
      const out = await patch(`/releases/${number(draft, 'id')}`, { draft: false, ...wish });
      expect(text(out, 'discussion_url')).toMatch(/\/octo\/hello\/discussions\/\d+$/);
      const again = await patch(`/releases/${number(draft, 'id')}`, { body: 'b', ...wish });
      expect(text(again, 'discussion_url')).toBe(text(out, 'discussion_url'));
    }),
  );

  test(
    'have notes made for them',
    scenario(async ({ gh, post }) => {
      await post('/releases', { tag_name: 'v1' });
      gh.admin.commitFiles('feature', { a: { content: '1' } }, 'feature');
      await post('/pulls', { title: 'Add a', head: 'feature', base: 'main' });
      gh.admin.mergePull(1);
      const notes = await post('/releases/generate-notes', { tag_name: 'v2' });
      expect(text(notes, 'body')).toMatch(/^## What's Changed\n\* Add a by @github-actions\[bot\] in .*\/pull\/1\n/);
      expect(text(notes, 'body')).toMatch(/\*\*Full Changelog\*\*: .*\/compare\/v1\.\.\.v2$/);
      const made = await post('/releases', { tag_name: 'v2', body: 'Mine', generate_release_notes: true });
      expect(text(made, 'body')).toMatch(/^Mine\n\n## What's Changed/);
    }),
  );
});

describe('immutable releases', () => {
  test(
    'keep their assets and tag once they are out',
    scenario(async ({ gh, get, call, post, patch, upload }) => {
      gh.admin.set({ immutableReleases: true });
      const draft = number(await post('/releases', { tag_name: 'v1', draft: true }), 'id');
      const asset = number(await upload(draft, 'a.txt', Buffer.from('a')), 'id');
      const out = await patch(`/releases/${draft}`, { draft: false });
      expect(at(out, 'immutable')).toBe(true);
      expect((await upload(draft, 'b.txt', Buffer.from('b'))).status).toBe(422);
      expect((await patch(`/releases/assets/${asset}`, { name: 'c.txt' })).status).toBe(422);
      expect((await call('DELETE', `/releases/assets/${asset}`)).status).toBe(422);
      expect((await patch(`/releases/${draft}`, { tag_name: 'v2' })).status).toBe(422);
      expect((await patch(`/releases/${draft}`, { name: 'New name', body: 'notes' })).status).toBe(200);
      const ahead = gh.admin.commitFiles('main', { a: { content: '1' } }, 'm');
      expect((await patch('/git/refs/tags/v1', { sha: ahead, force: true })).status).toBe(422);
      expect((await call('DELETE', '/git/refs/tags/v1')).status).toBe(422);
      expect((await get('/immutable-releases', { token: 'alice' })).json).toEqual({
        enabled: true,
        enforced_by_owner: false,
      });
    }),
  );

  test(
    'use up their tag: no other release has it, even after they are deleted',
    scenario(async ({ gh, call, post }) => {
      gh.admin.set({ immutableReleases: true });
      const id = number(await post('/releases', { tag_name: 'v1' }), 'id');
      expect((await call('DELETE', `/releases/${id}`)).status).toBe(204);
      const used = { field: 'tag_name', message: 'tag_name was used by an immutable release' };
      expect((await post('/releases', { tag_name: 'v1' })).json).toMatchObject({ errors: [used] });
      expect((await call('DELETE', '/git/refs/tags/v1')).status).toBe(204);
      expect((await post('/releases', { tag_name: 'v1' })).json).toMatchObject({
        errors: [{ field: 'pre_receive' }, used, { message: 'Published releases must have a valid tag' }],
      });
      expect((await post('/git/refs', { ref: 'refs/tags/v1', sha: gh.commitSha })).status).toBe(422);
    }),
  );

  test(
    'are only those published after the setting',
    scenario(async ({ gh, post, upload }) => {
      const before = number(await post('/releases', { tag_name: 'v1' }), 'id');
      gh.admin.set({ immutableReleases: true });
      expect((await upload(before, 'a.txt', Buffer.from('a'))).status).toBe(201);
    }),
  );
});
