import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { isRefName } from '../src/git/refnames.ts';
import { at, scenario, text } from './support/embedded.ts';

describe('references', () => {
  test(
    'are made, read, listed by their beginning, and deleted',
    scenario(async ({ gh, get, post, call }) => {
      const made = await post('/git/refs', { ref: 'refs/tags/v1.0', sha: gh.commitSha });
      expect(made.status).toBe(201);
      expect(made.json).toMatchObject({ ref: 'refs/tags/v1.0', object: { type: 'commit', sha: gh.commitSha } });
      expect((await get('/git/ref/tags/v1.0')).json).toEqual(made.json);
      expect((await get('/git/ref/tags/v1')).status).toBe(404);
      await post('/git/refs', { ref: 'refs/tags/v1.1', sha: gh.commitSha });
      const listed = await get('/git/matching-refs/tags/v1');
      expect(listed.json).toMatchObject([{ ref: 'refs/tags/v1.0' }, { ref: 'refs/tags/v1.1' }]);
      expect((await get('/git/matching-refs/tags/w')).json).toEqual([]);
      expect((await call('DELETE', '/git/refs/tags/v1.0')).status).toBe(204);
      expect((await get('/git/ref/tags/v1.0')).status).toBe(404);
      const again = await call('DELETE', '/git/refs/tags/v1.0');
      expect([again.status, at(again, 'message')]).toEqual([422, 'Reference does not exist']);
    }),
  );

  test(
    'with slashes in their names are found, encoded or not',
    scenario(async ({ gh, get, post }) => {
      await post('/git/refs', { ref: 'refs/heads/release/a b'.replace(' ', '+'), sha: gh.commitSha });
      expect((await get('/git/ref/heads/release/a+b')).status).toBe(200);
      expect((await get('/git/ref/heads%2Frelease%2Fa%2Bb')).status).toBe(200);
      expect((await get('/branches/release%2Fa%2Bb')).status).toBe(200);
    }),
  );

  test(
    'that are there, lead nowhere or have no good name are refused',
    scenario(async ({ gh, post, excuse }) => {
      const refused = async (ref: string, sha: string): Promise<unknown> => {
        const answer = await post('/git/refs', { ref, sha });
        expect(answer.status).toBe(422);
        return at(answer, 'message');
      };
      expect(await refused('refs/heads/main', gh.commitSha)).toBe('Reference already exists');
      expect(await refused('refs/tags/a', '1'.repeat(40))).toBe('Object does not exist');
      expect(await refused('refs/tags/a', 'main')).toMatch(/exactly 40 characters/);
      expect(await refused('refs/tags/a..b', gh.commitSha)).toMatch(/not a valid ref name/);
      expect(await refused('tags/a', gh.commitSha)).toMatch(/at least three slash-separated components/);
      expect(await refused('heads/tags/a', gh.commitSha)).toMatch(/not a valid ref name/);
      expect(await refused('refs/heads/main/x', gh.commitSha)).toBe('Reference update failed');
      const incomplete = await post('/git/refs', { ref: 'refs/tags/a' });
      expect(at(incomplete, 'message')).toBe('Invalid request.\n\n"sha" wasn\'t supplied.');
      excuse(/must have required property 'sha'/);
    }),
  );

  test.each([
    ['refs/heads/release', 'refs/heads/release/v1'],
    ['refs/tags/v1/x', 'refs/tags/v1'],
    ['refs/heads/a/b/c', 'refs/heads/a/b'],
  ])('cannot be both a name and a folder of names: %s, then %s', async (first, second) =>
    scenario(async ({ gh, call, post, graphql }) => {
      expect((await post('/git/refs', { ref: first, sha: gh.commitSha })).status).toBe(201);
      const refused = await post('/git/refs', { ref: second, sha: gh.commitSha });
      expect([refused.status, at(refused, 'message')]).toEqual([422, 'Reference update failed']);
      const repositoryId = at(
        await graphql('{ repository(owner: "octo", name: "hello") { id } }'),
        'data',
        'repository',
        'id',
      );
      const update = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
      const change = (name: string, afterOid: string): object => ({ name, afterOid });
      const both = [change(second, gh.commitSha), change(`${second}/z`, gh.commitSha)];
      const together = await graphql(update, { input: { repositoryId, refUpdates: both } });
      expect(together.json).toMatchObject({ errors: [{ message: 'Reference update failed' }] });
      const instead = [change(first, '0'.repeat(40)), change(second, gh.commitSha)];
      expect((await graphql(update, { input: { repositoryId, refUpdates: instead } })).json).not.toHaveProperty(
        'errors',
      );
      expect((await call('DELETE', `/git/${second}`)).status).toBe(204);
      expect((await post('/git/refs', { ref: first, sha: gh.commitSha })).status).toBe(201);
    })(),
  );

  test(
    'that a published release would need and cannot have leave it a draft',
    scenario(async ({ gh, post, patch }) => {
      await post('/git/refs', { ref: 'refs/tags/v1', sha: gh.commitSha });
      const draft = await post('/releases', { tag_name: 'v1/x', draft: true });
      expect(draft.status).toBe(201);
      const published = await patch(`/releases/${String(at(draft, 'id'))}`, { draft: false });
      expect([published.status, at(published, 'errors', 0, 'field')]).toEqual([422, 'pre_receive']);
      expect(gh.admin.snapshot().releases).toMatchObject([{ draft: true }]);
    }),
  );

  test(
    'move forward only, unless forced',
    scenario(async ({ gh, patch }) => {
      const ahead = gh.admin.commitFiles('next', { a: { content: '1' } }, 'ahead');
      const aside = gh.admin.commitFiles('aside', { b: { content: '2' } }, 'aside', { parent: gh.commitSha });
      expect((await patch('/git/refs/heads/main', { sha: ahead, force: false })).status).toBe(200);
      const refused = await patch('/git/refs/heads/main', { sha: aside });
      expect([refused.status, at(refused, 'message')]).toEqual([422, 'Update is not a fast forward']);
      expect((await patch('/git/refs/heads/main', { sha: aside, force: true })).status).toBe(200);
      expect(gh.admin.snapshot().refs['refs/heads/main']).toBe(aside);
      const absent = await patch('/git/refs/heads/none', { sha: aside });
      expect([absent.status, at(absent, 'message')]).toEqual([422, 'Reference does not exist']);
    }),
  );

  test(
    'that point at tag objects move only by force',
    scenario(async ({ gh, patch }) => {
      gh.admin.createAnnotatedTag('v1', gh.commitSha, 'One');
      const ahead = gh.admin.commitFiles('main', { a: { content: '1' } }, 'ahead');
      expect((await patch('/git/refs/tags/v1', { sha: ahead })).status).toBe(422);
      expect((await patch('/git/refs/tags/v1', { sha: ahead, force: true })).status).toBe(200);
    }),
  );

  test(
    'made by 50 at once are made by exactly one',
    scenario(async ({ gh, post }) => {
      const shas = Array.from({ length: 50 }, (_, index) =>
        gh.admin.commitFiles(`b${index}`, { n: { content: String(index) } }, 'n', { parent: gh.commitSha }),
      );
      const answers = await Promise.all(shas.map((sha) => post('/git/refs', { ref: 'refs/heads/lock', sha })));
      const winners = answers.filter((answer) => answer.status === 201);
      expect(winners).toHaveLength(1);
      expect(answers.filter((a) => a.status === 422 && at(a, 'message') === 'Reference already exists')).toHaveLength(
        49,
      );
      expect(gh.admin.snapshot().refs['refs/heads/lock']).toBe(winners[0] && text(winners[0], 'object', 'sha'));
    }),
  );

  test(
    'moved forward by 50 at once lose no update',
    scenario(async ({ gh, patch }) => {
      const shas = Array.from({ length: 50 }, (_, index) =>
        gh.admin.commitFiles(`b${index}`, { n: { content: String(index) } }, 'n', { parent: gh.commitSha }),
      );
      const answers = await Promise.all(shas.map((sha) => patch('/git/refs/heads/main', { sha, force: false })));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    }),
  );
});

describe('rulesets', () => {
  test(
    'refuse what they restrict, and are listed for a branch',
    scenario(async ({ gh, get, post, patch, call }) => {
      const ahead = gh.admin.commitFiles('next', { a: { content: '1' } }, 'ahead');
      gh.admin.createBranch('keep');
      gh.admin.setRules([
        { target: 'tag', pattern: 'refs/tags/v*', rules: [{ type: 'creation' }] },
        { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] },
        { target: 'branch', pattern: '~ALL', rules: [{ type: 'deletion' }], bypass: ['alice'] },
      ]);
      const tag = await post('/git/refs', { ref: 'refs/tags/v1', sha: ahead });
      expect(tag.status).toBe(422);
      expect(text(tag, 'message')).toMatch(/^Repository rule violations found\n\nCannot create ref/);
      expect((await post('/git/refs', { ref: 'refs/tags/other', sha: ahead })).status).toBe(201);
      expect((await patch('/git/refs/heads/main', { sha: ahead })).status).toBe(422);
      expect((await call('DELETE', '/git/refs/heads/keep')).status).toBe(422);
      expect((await call('DELETE', '/git/refs/heads/keep', { token: 'alice' })).status).toBe(204);
      const rules = await get('/rules/branches/main');
      expect(rules.json).toMatchObject([{ type: 'pull_request' }, { type: 'deletion', ruleset_source: 'octo/hello' }]);
      expect((await get('/branches/main')).json).toMatchObject({ protected: true });
      expect((await get('/branches')).json).toMatchObject([
        { name: 'main', protected: true },
        { name: 'next', protected: true },
      ]);
      const none = await get('/branches/none');
      expect([none.status, at(none, 'message')]).toEqual([404, 'Branch not found']);
    }),
  );

  test(
    'refuse a release whose tag they restrict',
    scenario(async ({ gh, post }) => {
      gh.admin.setRules([{ target: 'tag', pattern: '~ALL', rules: [{ type: 'creation' }] }]);
      const answer = await post('/releases', { tag_name: 'v1' });
      expect(at(answer, 'errors', 0)).toMatchObject({ resource: 'Release', code: 'custom', field: 'pre_receive' });
      expect(at(answer, 'errors', 1, 'message')).toBe('Published releases must have a valid tag');
      expect(gh.admin.snapshot().releases).toEqual([]);
    }),
  );

  test(
    'and the guard of workflow files refuse an app, not a person',
    scenario(async ({ gh, post }) => {
      gh.admin.set({ workflowGuard: true });
      const sha = gh.admin.commitFiles('side', { '.github/workflows/x.yml': { content: 'on: push\n' } }, 'workflow');
      const app = await post('/git/refs', { ref: 'refs/tags/v1', sha });
      expect([app.status, at(app, 'message')]).toEqual([403, 'Resource not accessible by integration']);
      expect((await post('/git/refs', { ref: 'refs/tags/v0', sha: gh.commitSha })).status).toBe(201);
      expect((await post('/git/refs', { ref: 'refs/tags/v1', sha }, { token: 'alice' })).status).toBe(201);
    }),
  );
});

test('names are judged as git check-ref-format judges them', () => {
  const names = [
    'a',
    'a/b',
    'a..b',
    '.a',
    'a/.b',
    'a.lock',
    'a/b.lock/c',
    'a b',
    'a~b',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{b',
    '@',
    'a.',
    '/a',
    'a/',
    'a//b',
    'ä',
    'a\u007f',
    'v1.0-rc+1',
    '-a',
    'a@b',
    'a\tb',
  ];
  const real = (name: string): boolean => {
    try {
      execFileSync('git', ['check-ref-format', name], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  for (const name of names) expect([name, isRefName(`refs/tags/${name}`)]).toEqual([name, real(`refs/tags/${name}`)]);
  expect(isRefName('refs/x')).toBe(false);
  expect(isRefName('heads/x/y')).toBe(false);
});

describe('the activity of branches', () => {
  test(
    'has each change with what was before and after, the newest first',
    scenario(async ({ gh, get, post, patch, call }) => {
      const first = gh.commitSha;
      const next = gh.admin.commitFiles('other', { a: { content: '1' } }, 'next');
      await post('/git/refs', { ref: 'refs/heads/side', sha: first });
      await patch('/git/refs/heads/side', { sha: next });
      expect((await patch('/git/refs/heads/side', { sha: first, force: false })).status).toBe(422);
      await patch('/git/refs/heads/side', { sha: first, force: true });
      await post('/git/refs', { ref: 'refs/tags/v1', sha: first });
      await call('DELETE', '/git/refs/heads/side');
      const zeros = '0'.repeat(40);
      const rows = await get('/activity?ref=refs/heads/side');
      expect(rows.json).toMatchObject([
        { activity_type: 'branch_deletion', before: first, after: zeros, actor: { login: 'github-actions[bot]' } },
        { activity_type: 'force_push', before: next, after: first },
        { activity_type: 'push', before: first, after: next },
        { activity_type: 'branch_creation', before: zeros, after: first },
      ]);
      const page = await get('/activity?ref=side&per_page=3');
      const link = /<[^>]*(\/activity[^>]*)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? '';
      expect((await get(link)).json).toMatchObject([{ activity_type: 'branch_creation' }]);
      expect((await get('/activity?activity_type=branch_creation')).json).toHaveLength(3);
    }),
  );
});

describe('rulesets', () => {
  test(
    'are listed and read, with who bypasses them for those who may change them',
    scenario(async ({ gh, get }) => {
      const rules = [{ type: 'non_fast_forward' }, { type: 'deletion' }] as const;
      gh.admin.setRules([{ name: 'Main', target: 'branch', pattern: 'refs/heads/main', rules, bypass: ['alice'] }]);
      expect((await get('/rulesets')).json).toMatchObject([{ id: 1, name: 'Main', enforcement: 'active' }]);
      const read = await get('/rulesets/1');
      expect(read.json).toMatchObject({ conditions: { ref_name: { include: ['refs/heads/main'] } }, rules });
      expect(read.json).not.toHaveProperty('bypass_actors');
      expect((await get('/rulesets/1', { token: 'alice' })).json).toMatchObject({
        bypass_actors: [{ actor_type: 'User', bypass_mode: 'always' }],
        current_user_can_bypass: 'always',
      });
      expect((await get('/rulesets/2')).status).toBe(404);
      expect((await get('/branches/main')).json).toMatchObject({ protected: true });
    }),
  );
});

test(
  'a repository that was renamed is found by its id, where requests for its former name are sent',
  scenario(async ({ gh, get, post, call, graphql }) => {
    gh.admin.renameRepository('greeting');
    const { status, headers } = await get('/git/ref/heads/main', { redirect: 'manual' });
    const id = `${gh.apiUrl}/repositories/${gh.repositoryId}`;
    expect([status, headers.get('location')]).toEqual([301, `${id}/git/ref/heads/main`]);
    expect((await get('')).json).toMatchObject({ full_name: 'octo/greeting' });
    expect((await post('/git/refs', { ref: 'refs/tags/v1', sha: gh.commitSha })).status).toBe(201);
    expect((await get('//repos/octo/greeting/git/ref/tags/v1')).status).toBe(200);
    const written = await call('PATCH', '/git/refs/tags/v1', { body: { sha: gh.commitSha }, redirect: 'manual' });
    expect([written.status, written.headers.get('location')]).toEqual([307, `${id}/git/refs/tags/v1`]);
    const named =
      'query($follow: Boolean) { repository(owner: "octo", name: "hello", followRenames: $follow) { name } }';
    expect((await graphql(named)).json).toEqual({ data: { repository: { name: 'greeting' } } });
    expect((await graphql(named, { follow: false })).json).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    // The former name is free: whoever takes it is found there.
    const { commitSha } = gh.admin.addRepository('octo', 'hello', { 'OTHER.md': { content: 'other' } });
    expect((await get('/git/ref/heads/main')).json).toMatchObject({ object: { sha: commitSha } });
  }),
);
