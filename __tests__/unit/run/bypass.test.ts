import { describe, expect, test } from '@jest/globals';
import { Accounting } from '../../../src/execute/accounted.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { releaseState } from '../../../src/operations/publish-release/state.ts';
import type { ReleaseInfo } from 'github-client/types';
import type { Inventory, TagFound } from '../../../src/operations/ports.ts';
import { stateDigest } from '../../../src/protocol/plan.ts';
import { bypasses } from '../../../src/run/bypass.ts';

/** What GitHub has, beside what the ledger accounts for. */

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as [string, string];
const tagOf = (name: string, object = A, target: string | null = A): TagFound => ({ name, object, target });
const releaseOf = (tag: string, change: Partial<ReleaseInfo> = {}): ReleaseInfo =>
  ({
    ...{ id: '1', tag, target: A, name: tag, body: 'text', draft: false, prerelease: false },
    assets: [],
    url: `u/${tag}`,
    ...change,
  }) as unknown as ReleaseInfo;
const digestOf = (release: ReleaseInfo, object: string | null = A): string =>
  stateDigest(releaseState(release, object)) as string;

async function* pages<T>(...all: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  for (const page of all) yield await Promise.resolve(page);
}
const inventoryOf = (
  tags: readonly TagFound[],
  releases: readonly ReleaseInfo[],
  latest: string | null = null,
): Inventory => ({
  tags: () => pages(tags.slice(0, 1), tags.slice(1)),
  releases: () => pages(releases.slice(0, 1), releases.slice(1)),
  latest: () => Promise.resolve(latest),
});

const baseline = {
  tags: [
    { name: 'v1', id: A },
    { name: 'v2', id: A },
  ],
  releases: [
    { id: '1', tag: 'v1', digest: digestOf(releaseOf('v1')) },
    { id: '2', tag: 'v2', digest: digestOf(releaseOf('v2')) },
  ],
};
const accounting = () => new Accounting({ baseline, kinds: KINDS, repositoryId: '1' });
const look = async (
  tags: readonly TagFound[],
  releases: readonly ReleaseInfo[],
  rules?: Parameters<typeof bypasses>[2],
) =>
  (await bypasses(accounting(), inventoryOf(tags, releases), rules)).map(
    ({ finding, kind, tag }) => `${finding} ${kind} ${tag}`,
  );
const [V1, V2] = [tagOf('v1'), tagOf('v2')];
const [R1, R2] = [releaseOf('v1'), releaseOf('v2')];

test('what is as it was left is no finding', async () => {
  expect(await look([V1, V2], [R1, R2])).toEqual([]);
  // A marker at the very end is ours and no content.
  const marked = { body: `text\n\n<!-- MarketOps-Receipt: rcpt_${'0'.repeat(32)} sha256:${'0'.repeat(64)} -->` };
  expect(await look([V1, V2], [releaseOf('v1', marked), R2])).toEqual([]);
});

test.each<[string, readonly TagFound[], readonly ReleaseInfo[], string[]]>([
  ['a tag', [V1, V2, tagOf('v3')], [R1, R2], ['unknown tag v3']],
  [
    'a release with its tag',
    [V1, V2, tagOf('v3')],
    [R1, R2, releaseOf('v3')],
    ['unknown release v3', 'unknown tag v3'],
  ],
  ['another text', [V1, V2], [releaseOf('v1', { body: 'other' }), R2], ['changed release v1']],
  [
    'another asset',
    [V1, V2],
    [releaseOf('v1', { assets: [{ name: 'a', size: 1, digest: null, state: 'uploaded' }] as never }), R2],
    ['changed release v1'],
  ],
  ['a tag that was moved', [tagOf('v1', B, B), V2], [R1, R2], ['changed release v1', 'changed tag v1']],
  ['an annotated tag at the same commit', [tagOf('v1', B, A), V2], [R1, R2], ['changed release v1', 'changed tag v1']],
  ['a tag that is gone', [V2], [R1, R2], ['changed release v1', 'gone tag v1']],
  ['a release that is gone', [V1, V2], [R2], ['gone release v1']],
])('%s', async (_what, tags, releases, found) => {
  expect(await look(tags, releases)).toEqual(found);
});

describe('the policy', () => {
  const tags = [V1, V2, tagOf('nightly-1')];
  const changed = releaseOf('v1', { body: 'other' });

  test('says which tags are not ours to judge, releases of them too', async () => {
    expect(await look(tags, [R1, R2, releaseOf('nightly-1')], { ignore: ['nightly-*'] })).toEqual([]);
  });

  test('says what somebody looked at: that thing with that content', async () => {
    const known = { release: 'v1', digest: digestOf(changed), reason: 'looked at' };
    expect(await look([V1, V2], [changed, R2], { acknowledged: [known] })).toEqual([]);
    for (const other of [
      { ...known, digest: digestOf(R1) },
      { ...known, release: 'v2' },
      { tag: 'v1', digest: known.digest, reason: 'looked at' },
    ])
      expect(await look([V1, V2], [changed, R2], { acknowledged: [other] })).toEqual(['changed release v1']);
  });
});

test('what something begun is about is told elsewhere', async () => {
  const subject = accounting();
  Object.defineProperty(subject, 'pending', { value: new Set(['v3']) });
  const found = await bypasses(subject, inventoryOf([V1, V2, tagOf('v3')], [R1, R2, releaseOf('v3')]), undefined);
  expect(found).toEqual([]);
});

test('the latest release is one that an operation made so', async () => {
  const subject = accounting();
  Object.defineProperty(subject, 'latest', { value: ['v1'] });
  const latest = async (tag: string | null) =>
    (await bypasses(subject, inventoryOf([V1, V2], [R1, R2], tag), undefined)).map(({ finding, tag: name }) => [
      finding,
      name,
    ]);
  expect([await latest('v1'), await latest(null), await latest('v2')]).toEqual([[], [], [['latest', 'v2']]]);
  expect(await bypasses(accounting(), inventoryOf([V1, V2], [R1, R2], 'v2'), undefined)).toEqual([]);
});
