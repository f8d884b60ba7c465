import { describe, expect, test } from '@jest/globals';
import { at, scenario, text, type Answer, type Rig } from './support/embedded.ts';

const ZEROS = '0'.repeat(40);
const MUTATION = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

async function repositoryId({ graphql }: Rig): Promise<string> {
  const answer = await graphql('query($o: String!, $r: String!) { repository(owner: $o, name: $r) { id } }', {
    o: 'octo',
    r: 'hello',
  });
  return text(answer, 'data', 'repository', 'id');
}

async function update(rig: Rig, refUpdates: Record<string, unknown>[], token = 'bot'): Promise<Answer> {
  return rig.graphql(MUTATION, { input: { repositoryId: await repositoryId(rig), refUpdates } }, token);
}

describe('updateRefs', () => {
  test(
    'creates where there is nothing, moves from where it was, deletes',
    scenario(async (rig) => {
      const { gh } = rig;
      const next = gh.admin.commitFiles('side', { a: { content: '1' } }, 'next', { parent: gh.commitSha });
      const name = 'refs/heads/ledger';
      const refs = (): string | undefined => gh.admin.snapshot().refs[name];
      const made = await update(rig, [{ name, beforeOid: ZEROS, afterOid: gh.commitSha }]);
      expect(made.json).toEqual({ data: { updateRefs: { clientMutationId: null } } });
      expect(refs()).toBe(gh.commitSha);
      await update(rig, [{ name, beforeOid: gh.commitSha, afterOid: next }]);
      expect(refs()).toBe(next);
      const stale = await update(rig, [{ name, beforeOid: gh.commitSha, afterOid: next }]);
      expect(stale.status).toBe(200);
      expect(stale.json).toMatchObject({
        data: { updateRefs: null },
        errors: [{ type: 'UNPROCESSABLE', path: ['updateRefs'] }],
      });
      const there = await update(rig, [{ name, beforeOid: ZEROS, afterOid: next }]);
      expect(text(there, 'errors', 0, 'message')).toMatch(/already exists/);
      await update(rig, [{ name, beforeOid: next, afterOid: ZEROS }]);
      expect(refs()).toBeUndefined();
    }),
  );

  test(
    'changes all references or none',
    scenario(async (rig) => {
      const { gh } = rig;
      const before = gh.admin.snapshot().refs;
      const answer = await update(rig, [
        { name: 'refs/tags/a', beforeOid: ZEROS, afterOid: gh.commitSha },
        { name: 'refs/heads/main', beforeOid: '1'.repeat(40), afterOid: gh.commitSha },
      ]);
      expect(at(answer, 'errors')).toHaveLength(1);
      expect(gh.admin.snapshot().refs).toEqual(before);
    }),
  );

  test(
    'moves an annotated tag only by force, and only from where it was',
    scenario(async (rig) => {
      const { gh } = rig;
      const tag = gh.admin.createAnnotatedTag('v1', gh.commitSha, 'One');
      const next = gh.admin.commitFiles('main', { a: { content: '1' } }, 'next');
      const move = { name: 'refs/tags/v1', beforeOid: tag, afterOid: next };
      expect(at(await update(rig, [move]), 'errors', 0, 'message')).toBe('Update is not a fast forward');
      expect(at(await update(rig, [{ ...move, force: true }]), 'errors')).toBeUndefined();
      expect(at(await update(rig, [{ ...move, force: true }]), 'errors')).toHaveLength(1);
    }),
  );

  test(
    'lets one of 50 win',
    scenario(async (rig) => {
      const { gh } = rig;
      const id = await repositoryId(rig);
      const shas = Array.from({ length: 50 }, (_, index) =>
        gh.admin.commitFiles(`b${index}`, { n: { content: String(index) } }, 'n', { parent: gh.commitSha }),
      );
      const answers = await Promise.all(
        shas.map((afterOid) =>
          rig.graphql(MUTATION, {
            input: { repositoryId: id, refUpdates: [{ name: 'refs/heads/main', beforeOid: gh.commitSha, afterOid }] },
          }),
        ),
      );
      expect(answers.filter((answer) => at(answer, 'errors') === undefined)).toHaveLength(1);
    }),
  );

  test(
    'asks for contents: write, and for a repository that is there',
    scenario(async (rig) => {
      const { gh, graphql } = rig;
      const change = [{ name: 'refs/tags/a', afterOid: gh.commitSha }];
      expect((await update(rig, change, 'reader')).json).toMatchObject({
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      });
      const nowhere = await graphql(MUTATION, { input: { repositoryId: 'R_none', refUpdates: change } });
      expect(nowhere.json).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
      expect((await graphql(MUTATION, {}, 'guess')).status).toBe(401);
    }),
  );
});

const COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId commit { oid message } ref { name } } }';

async function commitOnBranch(rig: Rig, more: Record<string, unknown>, token = 'bot'): Promise<Answer> {
  const branch = { repositoryNameWithOwner: 'octo/hello', branchName: 'main' };
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const input = {
    branch,
    expectedHeadOid: rig.gh.commitSha,
    message: { headline: 'One', body: 'More' },
    fileChanges: {
      additions: [
        { path: 'new/file.txt', contents: base64('new\n') },
        { path: 'README.md', contents: base64('other\n') },
      ],
      deletions: [{ path: 'bin/run.sh' }],
    },
    ...more,
  };
  return rig.graphql(COMMIT, { input }, token);
}

describe('createCommitOnBranch', () => {
  test(
    'commits on the head that is expected, signed, and moves the branch',
    scenario(async (rig) => {
      const { gh, get } = rig;
      const answer = await commitOnBranch(rig, {});
      const oid = text(answer, 'data', 'createCommitOnBranch', 'commit', 'oid');
      expect(answer.json).toEqual({
        data: {
          createCommitOnBranch: {
            clientMutationId: null,
            commit: { oid, message: 'One\n\nMore' },
            ref: { name: 'main' },
          },
        },
      });
      expect(gh.admin.snapshot().refs['refs/heads/main']).toBe(oid);
      expect(Object.keys(gh.admin.listFiles('main')).sort()).toEqual(['README.md', 'new/file.txt']);
      expect(gh.admin.readFile('main', 'new/file.txt')?.toString()).toBe('new\n');
      const commit = await get(`/git/commits/${oid}`);
      expect(commit.json).toMatchObject({
        parents: [{ sha: gh.commitSha }],
        committer: { name: 'GitHub' },
        verification: { verified: true },
      });
    }),
  );

  test(
    'shows what the repository has under a tag once the commit is there: its reference and its release, no draft',
    scenario(async ({ gh, graphql, post, patch }) => {
      const release = { tag_name: 'v1', name: 'One', body: 'Text' };
      const draft = (await post('/releases', { ...release, draft: true })).json as { id: number };
      const look = async (headline: string): Promise<unknown> => {
        const query = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { repository {
          nameWithOwner
          ref(qualifiedName: "refs/tags/v1") { target { oid } }
          release(tagName: "v1") {
            databaseId tagName name description isDraft isPrerelease immutable tag { name } tagCommit { oid }
            releaseAssets(first: 100) { totalCount nodes { name size digest } }
          }
        } } } }`;
        const branch = { repositoryNameWithOwner: 'octo/hello', branchName: 'main' };
        const expectedHeadOid = gh.admin.snapshot().refs['refs/heads/main'];
        const answer = await graphql(query, { input: { branch, expectedHeadOid, message: { headline } } });
        return at(answer, 'data', 'createCommitOnBranch', 'commit', 'repository');
      };
      expect(await look('One')).toEqual({ nameWithOwner: 'octo/hello', ref: null, release: null });
      await patch(`/releases/${draft.id}`, { draft: false });
      const oid = gh.admin.snapshot().refs['refs/tags/v1'];
      expect(await look('Two')).toMatchObject({
        ref: { target: { oid } },
        release: {
          ...{ databaseId: draft.id, tagName: 'v1', name: 'One', description: 'Text', immutable: false },
          ...{ isDraft: false, isPrerelease: false, tag: { name: 'v1' }, tagCommit: { oid } },
          releaseAssets: { totalCount: 0, nodes: [] },
        },
      });
    }),
  );

  test(
    'refuses another head, a deletion of nothing, and a branch that is not there, and changes nothing',
    scenario(async (rig) => {
      const { gh } = rig;
      const stale = await commitOnBranch(rig, { expectedHeadOid: '1'.repeat(40) });
      expect([stale.status, stale.json]).toMatchObject([
        200,
        {
          data: { createCommitOnBranch: null },
          errors: [
            {
              type: 'STALE_DATA',
              path: ['createCommitOnBranch'],
              message: `Expected branch to point to "${'1'.repeat(40)}" but it did not.  Pull and try again.`,
            },
          ],
        },
      ]);
      const gone = await commitOnBranch(rig, { fileChanges: { deletions: [{ path: 'nothing' }] } });
      expect(text(gone, 'errors', 0, 'message')).toMatch(/deletion which does not exist/);
      const elsewhere = await commitOnBranch(rig, {
        branch: { repositoryNameWithOwner: 'octo/hello', branchName: 'none' },
      });
      expect(text(elsewhere, 'errors', 0, 'type')).toBe('STALE_DATA');
      const nowhere = await commitOnBranch(rig, {
        branch: { repositoryNameWithOwner: 'octo/none', branchName: 'main' },
      });
      expect(text(nowhere, 'errors', 0, 'type')).toBe('NOT_FOUND');
      expect(gh.admin.snapshot().refs['refs/heads/main']).toBe(gh.commitSha);
    }),
  );

  test(
    'asks for contents: write, and heeds the rules of the branch',
    scenario(async (rig) => {
      const { gh } = rig;
      expect((await commitOnBranch(rig, {}, 'reader')).json).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
      gh.admin.setRules([{ target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'update' }] }]);
      const ruled = await commitOnBranch(rig, {});
      expect(text(ruled, 'errors', 0, 'message')).toMatch(/^Repository rule violations found/);
      gh.admin.setRules([{ target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'required_signatures' }] }]);
      expect(at(await commitOnBranch(rig, {}), 'errors')).toBeUndefined();
    }),
  );

  test(
    'lets one of 50 win',
    scenario(async (rig) => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) => commitOnBranch(rig, { message: { headline: `commit ${n}` } })),
      );
      expect(answers.filter((answer) => at(answer, 'errors') === undefined)).toHaveLength(1);
    }),
  );
});

describe('queries', () => {
  test(
    'answer what was asked, under the names asked for',
    scenario(async ({ gh, graphql, get }) => {
      gh.admin.createAnnotatedTag('v1', gh.commitSha, 'One');
      const answer = await graphql(`
        {
          repository(owner: "octo", name: "hello") {
            id
            databaseId
            nameWithOwner
            main: ref(qualifiedName: "refs/heads/main") {
              name
              prefix
              target {
                oid
                __typename
              }
            }
            tag: ref(qualifiedName: "refs/tags/v1") {
              target {
                ... on Tag {
                  message
                  target {
                    oid
                  }
                }
              }
            }
            none: ref(qualifiedName: "refs/heads/none") {
              name
            }
            object(expression: "main") {
              ... on Commit {
                oid
                message
              }
            }
          }
        }
      `);
      expect(at(answer, 'data', 'repository')).toEqual({
        id: at(await get(''), 'node_id'),
        databaseId: Number(gh.repositoryId),
        nameWithOwner: 'octo/hello',
        main: { name: 'main', prefix: 'refs/heads/', target: { oid: gh.commitSha, __typename: 'Commit' } },
        tag: { target: { message: 'One', target: { oid: gh.commitSha } } },
        none: null,
        object: { oid: gh.commitSha, message: 'Initial commit' },
      });
    }),
  );

  test(
    'for what is not there fail as GitHub does, with 200',
    scenario(async ({ graphql }) => {
      const missing = await graphql('{ repository(owner: "octo", name: "none") { id } }');
      expect([missing.status, missing.json]).toEqual([
        200,
        expect.objectContaining({
          data: { repository: null },
          errors: [expect.objectContaining({ type: 'NOT_FOUND' })],
        }),
      ]);
      expect(at(await graphql('{ repository('), 'errors', 0, 'message')).toMatch(/Parse error/);
      expect(at(await graphql('{ unknown }'), 'errors', 0, 'message')).toMatch(/doesn't exist on type 'Query'/);
    }),
  );

  test(
    'take variables, comments, directives and named fragments',
    scenario(async ({ gh, graphql }) => {
      const query = `# a comment
        query Head($owner: String!, $name: String!, $deep: Boolean = false) {
          repository(owner: $owner, name: $name) {
            defaultBranchRef { ...where target @include(if: $deep) { oid } }
          }
        }
        fragment where on Ref { prefix name }`;
      const variables = { owner: 'octo', name: 'hello' };
      const main = { prefix: 'refs/heads/', name: 'main' };
      expect(at(await graphql(query, variables), 'data', 'repository', 'defaultBranchRef')).toEqual(main);
      expect(at(await graphql(query, { ...variables, deep: true }), 'data', 'repository', 'defaultBranchRef')).toEqual({
        ...main,
        target: { oid: gh.commitSha },
      });
      expect(at(await graphql(query, { owner: 'octo' }), 'errors', 0, 'message')).toMatch(/"\$name" of required type/);
    }),
  );
});
