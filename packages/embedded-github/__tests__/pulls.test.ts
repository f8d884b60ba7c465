import { describe, expect, test } from '@jest/globals';
import { at, number, scenario, type Rig } from './support/embedded.ts';

const feature = ({ gh }: Rig, branch = 'feature'): string =>
  gh.admin.commitFiles(branch, { [`${branch}.txt`]: { content: 'one\ntwo\n' } }, `Add ${branch}`);

describe('pull requests', () => {
  test(
    'are opened with what they change',
    scenario(async (rig) => {
      const head = feature(rig);
      const made = await rig.post('/pulls', { title: 'Feature', head: 'feature', base: 'main', body: 'Why' });
      expect(made.status).toBe(201);
      expect(made.json).toMatchObject({
        number: 1,
        state: 'open',
        title: 'Feature',
        body: 'Why',
        draft: false,
        merged: false,
        user: { login: 'github-actions[bot]', type: 'Bot' },
        head: { ref: 'feature', sha: head, label: 'octo:feature' },
        base: { ref: 'main', sha: rig.gh.commitSha },
        commits: 1,
        additions: 2,
        deletions: 0,
        changed_files: 1,
      });
      expect((await rig.get('/pulls/1')).json).toEqual(made.json);
      expect((await rig.get('/pulls/1/files')).json).toMatchObject([{ filename: 'feature.txt', status: 'added' }]);
      expect((await rig.get('/pulls/1/commits')).json).toMatchObject([{ sha: head }]);
      expect((await rig.get('/pulls/2')).status).toBe(404);
    }),
  );

  test(
    'follow their branch while they are open, and close when it goes',
    scenario(async (rig) => {
      feature(rig);
      await rig.post('/pulls', { title: 'Feature', head: 'feature', base: 'main' });
      const head = rig.gh.admin.commitFiles('feature', { more: { content: 'x' } }, 'more');
      expect((await rig.get('/pulls/1')).json).toMatchObject({ head: { sha: head }, commits: 2 });
      expect((await rig.call('DELETE', '/git/refs/heads/feature')).status).toBe(204);
      expect((await rig.get('/pulls/1')).json).toMatchObject({ state: 'closed', head: { sha: head } });
    }),
  );

  test(
    'that are there already are refused, also when 10 try at once',
    scenario(async (rig) => {
      feature(rig);
      const wish = { title: 'Feature', head: 'feature', base: 'main' };
      const answers = await Promise.all(Array.from({ length: 10 }, () => rig.post('/pulls', wish)));
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
      const refused = answers.find((answer) => answer.status === 422);
      expect(refused?.json).toMatchObject({
        message: 'Validation Failed',
        errors: [
          { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for octo:feature.' },
        ],
      });
      await rig.patch('/pulls/1', { state: 'closed' });
      expect((await rig.post('/pulls', wish)).status).toBe(201);
    }),
  );

  test(
    'without commits, a head or a base are refused',
    scenario(async (rig) => {
      rig.gh.admin.createBranch('same');
      feature(rig);
      const refusal = async (head: string, base: string): Promise<unknown> =>
        at(await rig.post('/pulls', { title: 't', head, base }), 'errors', 0);
      expect(await refusal('same', 'main')).toMatchObject({ message: 'No commits between main and same' });
      expect(await refusal('nope', 'main')).toEqual({ resource: 'PullRequest', field: 'head', code: 'invalid' });
      expect(await refusal('feature', 'nope')).toEqual({ resource: 'PullRequest', field: 'base', code: 'invalid' });
      expect(await refusal('stranger:feature', 'main')).toMatchObject({ field: 'head', code: 'invalid' });
    }),
  );

  test(
    'are not for GitHub Actions where the repository says so',
    scenario(async (rig) => {
      feature(rig);
      rig.gh.admin.set({ pullsCreationAllowed: false });
      const wish = { title: 't', head: 'feature', base: 'main' };
      const app = await rig.post('/pulls', wish);
      expect([app.status, at(app, 'message')]).toEqual([
        403,
        'GitHub Actions is not permitted to create or approve pull requests.',
      ]);
      expect((await rig.post('/pulls', wish, { token: 'alice' })).status).toBe(201);
    }),
  );

  test(
    'are listed by state, head and base',
    scenario(async (rig) => {
      for (const branch of ['a', 'b', 'c']) {
        feature(rig, branch);
        await rig.post('/pulls', { title: branch, head: branch, base: 'main' });
      }
      await rig.patch('/pulls/2', { state: 'closed' });
      const numbers = async (query: string): Promise<number[]> =>
        ((await rig.get(`/pulls${query}`)).json as { number: number }[]).map((pull) => pull.number);
      expect(await numbers('')).toEqual([3, 1]);
      expect(await numbers('?state=all')).toEqual([3, 2, 1]);
      expect(await numbers('?state=closed')).toEqual([2]);
      expect(await numbers('?head=octo:c')).toEqual([3]);
      expect(await numbers('?head=octo:b')).toEqual([]);
      // A head without its owner is no filter: a trap that GitHub has too.
      expect(await numbers('?head=c')).toEqual([3, 1]);
      expect(await numbers('?base=other')).toEqual([]);
    }),
  );

  test(
    'are edited; what was merged stays closed',
    scenario(async (rig) => {
      feature(rig);
      await rig.post('/pulls', { title: 't', head: 'feature', base: 'main', draft: true });
      expect((await rig.patch('/pulls/1', { title: 'New', body: 'B' })).json).toMatchObject({
        title: 'New',
        body: 'B',
        draft: true,
      });
      const merge = rig.gh.admin.mergePull(1);
      expect((await rig.get('/pulls/1')).json).toMatchObject({
        merged: true,
        state: 'closed',
        merge_commit_sha: merge,
      });
      expect((await rig.patch('/pulls/1', { state: 'open' })).status).toBe(422);
      expect(rig.gh.admin.snapshot().pulls).toMatchObject([{ number: 1, merged: true, head: 'feature' }]);
    }),
  );

  test(
    'come from forks',
    scenario(async (rig) => {
      rig.gh.admin.addFork('stranger');
      const head = rig.gh.admin.commitTo('stranger', 'hello', 'evil', { x: { content: 'x' } }, 'x');
      const made = await rig.post('/pulls', { title: 't', head: 'stranger:evil', base: 'main' });
      expect(made.json).toMatchObject({
        head: { sha: head, label: 'stranger:evil', repo: { full_name: 'stranger/hello', fork: true } },
      });
      expect((await rig.get('/pulls?head=stranger:evil')).json).toHaveLength(1);
      rig.gh.admin.addRepository('other', 'hello', { y: { content: 'y' } });
      const unrelated = await rig.post('/pulls', { title: 't', head: 'other:main', base: 'main' });
      expect(at(unrelated, 'errors', 0, 'message')).toMatch(/no history in common/);
      expect((await rig.get('/compare/main...stranger:evil')).json).toMatchObject({ files: [{ filename: 'x' }] });
    }),
  );

  test(
    'take reviewers whom the repository knows, but not their author',
    scenario(async (rig) => {
      feature(rig);
      rig.gh.admin.addUser('bob');
      rig.gh.admin.setTeam('octo', 'core', ['bob']);
      await rig.post('/pulls', { title: 't', head: 'feature', base: 'main' }, { token: 'alice' });
      const path = '/pulls/1/requested_reviewers';
      const both = await rig.post(path, { reviewers: ['bob'], team_reviewers: ['core'] });
      expect([both.status, both.json]).toEqual([
        201,
        expect.objectContaining({
          requested_reviewers: [expect.objectContaining({ login: 'bob' })],
          requested_teams: [expect.objectContaining({ slug: 'core' })],
        }),
      ]);
      expect(at(await rig.post(path, { reviewers: ['alice'] }), 'message')).toMatch(/author/);
      expect(at(await rig.post(path, { reviewers: ['nobody'] }), 'message')).toMatch(/not a collaborator/);
      expect(at(await rig.post(path, { team_reviewers: ['nobody'] }), 'message')).toMatch(/not a collaborator/);
    }),
  );

  test(
    'list who reviewed them; who did is asked no longer',
    scenario(async (rig) => {
      const head = feature(rig);
      rig.gh.admin.addUser('bob');
      await rig.post('/pulls', { title: 't', head: 'feature', base: 'main' });
      await rig.post('/pulls/1/requested_reviewers', { reviewers: ['bob', 'alice'] });
      expect((await rig.get('/pulls/1/reviews')).json).toEqual([]);
      const id = rig.gh.admin.reviewPull(1, 'bob', 'CHANGES_REQUESTED', 'Why?');
      expect((await rig.get('/pulls/1/reviews')).json).toEqual([
        expect.objectContaining({
          id,
          user: expect.objectContaining({ login: 'bob' }),
          state: 'CHANGES_REQUESTED',
          body: 'Why?',
          commit_id: head,
        }),
      ]);
      expect((await rig.get('/pulls/1')).json).toMatchObject({ requested_reviewers: [{ login: 'alice' }] });
      expect((await rig.get('/pulls/9/reviews')).status).toBe(404);
    }),
  );
});

describe('issues', () => {
  const opened = async (rig: Rig): Promise<void> => {
    feature(rig);
    await rig.post('/pulls', { title: 't', head: 'feature', base: 'main' });
  };

  test(
    'and pull requests share labels, assignees and milestones',
    scenario(async (rig) => {
      await opened(rig);
      const { call, get, post, patch } = rig;
      expect((await post('/issues/1/labels', { labels: ['Release'] })).json).toMatchObject([
        { name: 'Release', color: 'ededed' },
      ]);
      expect((await post('/issues/1/labels', { labels: ['release', 'b'] })).json).toMatchObject([
        { name: 'Release' },
        { name: 'b' },
      ]);
      expect((await call('PUT', '/issues/1/labels', { body: { labels: ['c'] } })).json).toMatchObject([{ name: 'c' }]);
      expect((await get('/issues/1/labels')).json).toHaveLength(1);
      expect((await get('/labels/release')).status).toBe(200);
      expect((await call('DELETE', '/issues/1/labels/c')).json).toEqual([]);
      expect((await call('DELETE', '/issues/1/labels/c')).status).toBe(404);
      const assigned = await post('/issues/1/assignees', { assignees: ['alice', 'nobody-knows'] });
      expect(assigned.json).toMatchObject({ assignees: [{ login: 'alice' }], pull_request: { merged_at: null } });
      const milestone = await post('/milestones', { title: 'M1' });
      expect((await post('/milestones', { title: 'M1' })).json).toMatchObject({ errors: [{ code: 'already_exists' }] });
      await patch('/issues/1', { milestone: number(milestone, 'number') });
      expect((await get('/milestones')).json).toMatchObject([{ title: 'M1', open_issues: 1 }]);
      expect((await patch('/issues/1', { milestone: 9 })).json).toMatchObject({ errors: [{ field: 'milestone' }] });
      expect((await get('/pulls/1')).json).toMatchObject({ assignee: { login: 'alice' }, milestone: { title: 'M1' } });
      expect((await patch('/issues/1', { milestone: null, assignees: [], labels: ['z'] })).json).toMatchObject({
        milestone: null,
        assignees: [],
        labels: [{ name: 'z' }],
      });
    }),
  );

  test(
    'have comments, which are listed, changed and deleted',
    scenario(async (rig) => {
      await opened(rig);
      const { call, get, post, patch, gh } = rig;
      expect(gh.admin.openIssue('An issue', 'alice')).toBe(2);
      const made = await post('/issues/2/comments', { body: 'Hello' });
      expect([made.status, at(made, 'user', 'login')]).toEqual([201, 'github-actions[bot]']);
      await post('/issues/1/comments', { body: 'Other' });
      expect((await get('/issues/2/comments')).json).toMatchObject([{ body: 'Hello' }]);
      const path = `/issues/comments/${number(made, 'id')}`;
      expect((await patch(path, { body: 'Changed' })).json).toMatchObject({ body: 'Changed' });
      expect((await get(path)).json).toMatchObject({ body: 'Changed' });
      expect((await get('/issues/2')).json).toMatchObject({ comments: 1, title: 'An issue' });
      expect((await call('DELETE', path)).status).toBe(204);
      expect((await get(path)).status).toBe(404);
      expect((await post('/issues/9/comments', { body: 'x' })).status).toBe(404);
    }),
  );

  test(
    'and pull requests refuse texts over 65,536 characters and titles over 256',
    scenario(async (rig) => {
      await opened(rig);
      const { post, patch } = rig;
      const long = 'x'.repeat(65_537);
      const refused = await post('/issues/1/comments', { body: long });
      expect([refused.status, at(refused, 'errors', 0)]).toEqual([
        422,
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ]);
      const comment = await post('/issues/1/comments', { body: long.slice(1) });
      expect(comment.status).toBe(201);
      expect((await patch(`/issues/comments/${number(comment, 'id')}`, { body: long })).status).toBe(422);
      expect((await patch('/pulls/1', { body: long })).status).toBe(422);
      expect((await patch('/issues/1', { body: long })).status).toBe(422);
      feature(rig, 'second');
      expect((await post('/pulls', { title: 't', head: 'second', base: 'main', body: long })).status).toBe(422);
      const title = 'x'.repeat(257);
      for (const titled of [
        await patch('/pulls/1', { title }),
        await patch('/issues/1', { title }),
        await post('/pulls', { title, head: 'second', base: 'main' }),
      ]) {
        const message = 'title is too long (maximum is 256 characters)';
        expect([titled.status, at(titled, 'errors', 0)]).toEqual([
          422,
          expect.objectContaining({ field: 'title', message }),
        ]);
      }
      expect((await patch('/pulls/1', { title: title.slice(1) })).status).toBe(200);
    }),
  );
});
