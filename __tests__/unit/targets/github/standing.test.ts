import { expect, test } from '@jest/globals';
import { lookAt } from '../../../../src/targets/github/standing.ts';

/** What stands under a tag, as GitHub answers it beside a commit on the ledger. */

const SHA = 'a'.repeat(40);
const DIGEST = `sha256:${'b'.repeat(64)}`;
const asset = { name: 'app.zip', size: 3, digest: DIGEST };
const release = (change: object = {}) => ({
  tagName: 'v1',
  name: null,
  description: 'Text',
  isDraft: false,
  isPrerelease: false,
  releaseAssets: { totalCount: 1, nodes: [asset] },
  ...change,
});
const ref0 = { target: { oid: SHA } };

test('names are variables, and what is not asked for adds nothing', () => {
  const { declared, values, selected } = lookAt(['v1', '"} evil']);
  expect(values).toEqual({ tag0: 'v1', ref0: 'refs/tags/v1', tag1: '"} evil', ref1: 'refs/tags/"} evil' });
  expect(declared).toBe(', $tag0: String!, $ref0: String!, $tag1: String!, $ref1: String!');
  expect(selected).not.toContain('evil');
  expect(lookAt([])).toMatchObject({ declared: '', values: {}, selected: '' });
});

test('an answer that tells all is read; a tag that is gone is told', () => {
  const { read } = lookAt(['v1']);
  const told = { tag: 'v1', name: '', body: 'Text', draft: false, prerelease: false };
  const assets = [{ ...asset, state: 'uploaded' }];
  expect(read({ ref0, release0: release() }).get('v1')).toEqual({ ...told, assets, object: SHA });
  expect(read({ ref0: null, release0: release() }).get('v1')).toMatchObject({ object: null });
});

test.each([
  ['there is no release', { ref0, release0: null }],
  ['nothing is answered', {}],
  ['there are more assets', { ref0, release0: release({ releaseAssets: { totalCount: 2, nodes: [asset] } }) }],
  ['an asset could not be read', { ref0, release0: release({ releaseAssets: { totalCount: 1, nodes: [null] } }) }],
  ['the tag leads nowhere', { ref0: { target: null }, release0: release() }],
  ['a flag is missing', { ref0, release0: release({ isDraft: null }) }],
])('where %s nothing is told', (_, repository) => {
  expect(lookAt(['v1']).read(repository).size).toBe(0);
});

test('a digest that is none of SHA-256 is no digest', () => {
  const nodes = [{ ...asset, digest: 'md5:1' }];
  const found = lookAt(['v1']).read({ ref0, release0: release({ releaseAssets: { totalCount: 1, nodes } }) });
  expect(found.get('v1')?.assets[0]?.digest).toBeNull();
});
