import { expect, test } from '@jest/globals';
import type { GitHubReader, RefInfo, ReleaseInfo } from '../../../src/operations/ports.ts';
import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { readReleaseState } from '../../../src/operations/publish-release/state.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';

const TAG: RefInfo = { sha: 'a'.repeat(40), type: 'commit' };

/** @param tags what the tag is at each look */
async function look(tags: (RefInfo | null)[], draft: boolean) {
  const rest = [...tags];
  const reader = {
    ref: () => Promise.resolve(rest.shift() ?? null),
    releases: () => Promise.resolve([{ id: '1', draft } as ReleaseInfo]),
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
