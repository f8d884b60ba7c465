import { describe, expect, test } from '@jest/globals';
import type { RefInfo, ReleaseInfo } from 'github-client/types';
import type { GitHubReader } from '../../../src/operations/ports.ts';
import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { isReleaseExactly, readReleaseState } from '../../../src/operations/publish-release/state.ts';
import type { ReleaseContent } from '../../../src/operations/publish-release/state.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';

const TAG: RefInfo = { sha: 'a'.repeat(40), type: 'commit' };

/** @param tags what the tag is at each look */
async function look(tags: (RefInfo | null)[], draft: boolean) {
  const rest = [...tags];
  const reader = {
    ref: () => Promise.resolve(rest.shift() ?? null),
    releases: () => Promise.resolve({ found: [{ id: '1', draft } as ReleaseInfo], full: [] }),
  } as unknown as GitHubReader;
  const operation = { repository: 'o/r', parameters: { tag: 'v1' } } as PlannedOperation<ReleaseParameters>;
  const { tag } = await readReleaseState(operation, reader);
  return { tag: tag?.refSha ?? null, looks: tags.length - rest.length };
}

test('a release that another run published while its tag was being read has a tag', async () => {
  expect(await look([null, TAG], false)).toEqual({ tag: TAG.sha, looks: 2 });
});

test('a published release without a tag is told as such, and a draft needs none', async () => {
  expect(await look([null, null], false)).toEqual({ tag: null, looks: 2 });
  expect(await look([null, TAG], true)).toEqual({ tag: null, looks: 1 });
});

describe('a release that nobody saw being made is the planned one only in everything', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const planned = {
    ...{ name: 'v1', body: 'Text', draft: false, prerelease: false },
    assets: [{ name: 'a.tgz', size: 3, digest, label: null, content_type: 'application/gzip' }],
  } as unknown as ReleaseParameters;
  const found: ReleaseContent = {
    ...{ tag: 'v1', object: TAG.sha, name: 'v1', body: 'Text\r\n', draft: false, prerelease: false },
    assets: [{ name: 'a.tgz', size: 3, digest }],
  };
  const [asset] = found.assets;
  if (asset === undefined) throw new Error('there is one');

  test.each<[string, Partial<ReleaseContent>, Partial<ReleaseParameters>, boolean]>([
    ['as planned', {}, {}, true],
    ['where the server tells no digest', { assets: [{ ...asset, digest: null }] }, {}, true],
    ['another title', { name: 'v2' }, {}, false],
    ['a title that was left open', {}, { name: '' }, false],
    ['no title, none planned', { name: '' }, { name: '' }, true],
    ['another text', { body: 'Other' }, {}, false],
    ['a text that was left open', {}, { body: '' }, false],
    ['notes that GitHub was to write', {}, { body: null }, false],
    ['a draft', { draft: true }, {}, false],
    ['a prerelease', { prerelease: true }, {}, false],
    ['an asset too few', { assets: [] }, {}, false],
    ['an asset too many', { assets: [asset, { ...asset, name: 'b.tgz' }] }, {}, false],
    ['assets where none are planned', {}, { assets: [] }, false],
    ['another size', { assets: [{ ...asset, size: 4 }] }, {}, false],
    ['another digest', { assets: [{ ...asset, digest: `sha256:${'2'.repeat(64)}` }] }, {}, false],
    ['another name', { assets: [{ ...asset, name: 'b.tgz' }] }, {}, false],
  ])('%s', (_what, change, plan, expected) => {
    expect(isReleaseExactly({ ...planned, ...plan }, { ...found, ...change })).toBe(expected);
  });
});
