import { expect, test } from '@jest/globals';
import { EMBEDDED_ASSETS } from 'github-client/answers';
import { GitHubError } from 'github-client/errors';
import { createInventory } from '../../../../src/targets/github/inventory.ts';

/** What a repository has, a page at a time. */

type Client = Parameters<typeof createInventory>[0];
const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as [string, string, string];
const commit = { __typename: 'Commit', oid: A };
const client = (change: Partial<Record<keyof Client, unknown>>): Client => change as unknown as Client;
async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[][]> {
  const found: T[][] = [];
  for await (const page of pages) found.push([...page]);
  return found;
}

test('tags come with the object that their reference holds and the commit that it leads to', async () => {
  const asked: unknown[] = [];
  const answers = [
    {
      pageInfo: { hasNextPage: true, endCursor: 'c1' },
      nodes: [
        { name: 'v1', target: commit },
        { name: 'v2', target: { __typename: 'Tag', oid: B, target: commit } },
      ],
    },
    {
      pageInfo: { hasNextPage: false, endCursor: 'c2' },
      nodes: [
        { name: 'a/v3', target: { __typename: 'Tag', oid: C, target: { __typename: 'Tag', oid: B, target: commit } } },
        { name: 'tree', target: { __typename: 'Tree', oid: C } },
        { name: 'deep', target: { __typename: 'Tag', oid: C, target: { __typename: 'Tag', oid: B } } },
      ],
    },
  ];
  const query = (_query: string, variables: unknown) => {
    asked.push(variables);
    return Promise.resolve({ data: { repository: { refs: answers.shift() } } });
  };
  expect(await all(createInventory(client({ query }), 'acme/widgets').tags())).toEqual([
    [
      { name: 'v1', object: A, target: A },
      { name: 'v2', object: B, target: A },
    ],
    [
      { name: 'a/v3', object: C, target: A },
      { name: 'tree', object: C, target: null },
      { name: 'deep', object: C, target: null },
    ],
  ]);
  const of = { owner: 'acme', name: 'widgets' };
  expect(asked).toEqual([
    { ...of, after: null },
    { ...of, after: 'c1' },
  ]);
});

test('releases come without drafts, and with all assets of those that have many', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ name: `a${i}` }));
  const release = (id: string, assets: readonly unknown[], draft = false) => ({
    ...{ id, draft, assets },
    hasAllAssets: assets.length < EMBEDDED_ASSETS,
  });
  async function* pages() {
    yield await Promise.resolve([release('1', []), release('2', [], true)]);
    yield [release('3', many)];
  }
  const asked: unknown[] = [];
  const list = (_route: string, parameters: { release_id: string }) => {
    asked.push(parameters.release_id);
    return Promise.resolve([...many, { name: 'last' }]);
  };
  const found = await all(createInventory(client({ pages, list }), 'acme/widgets').releases());
  expect(found.map((page) => page.map(({ id, assets }) => [id, assets.length]))).toEqual([[['1', 0]], [['3', 1001]]]);
  expect(asked).toEqual(['3']);
});

test('the latest release may be none', async () => {
  const latest = (read: () => Promise<unknown>) => createInventory(client({ read }), 'acme/widgets').latest();
  const failure = (code: 'not_found' | 'github_error') =>
    new GitHubError(code, code, { status: 404, certainty: 'refused' });
  expect(await latest(() => Promise.resolve({ tag_name: 'v1' }))).toBe('v1');
  expect(await latest(() => Promise.reject(failure('not_found')))).toBeNull();
  await expect(latest(() => Promise.reject(failure('github_error')))).rejects.toThrow('github_error');
});
