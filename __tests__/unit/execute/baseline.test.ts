import { expect, test } from '@jest/globals';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { baselineFile } from '../../../src/execute/baseline.ts';
import { releaseState } from '../../../src/operations/publish-release/state.ts';
import type { ReleaseInfo } from 'github-client/types';
import type { Inventory } from '../../../src/operations/ports.ts';
import { baselineShape } from '../../../src/protocol/ledger-files.ts';
import { stateDigest } from '../../../src/protocol/plan.ts';

/** What GitHub had before the ledger's first lines. */

const A = 'a'.repeat(40);
const releaseOf = (id: string, tag: string): ReleaseInfo =>
  ({ ...{ id, tag, name: tag, body: '', draft: false, prerelease: false }, assets: [] }) as unknown as ReleaseInfo;
const tagOf = (name: string) => ({ name, object: A, target: A });
async function* pages<T>(...all: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  for (const page of all) yield await Promise.resolve(page);
}
const inventory = (change: Partial<Inventory> = {}): Inventory => ({
  tags: () => pages([tagOf('v10'), tagOf('\u{1f600}')], [tagOf('\uffee'), tagOf('v10'), tagOf('v1')]),
  releases: () => pages([releaseOf('10', 'v10')], [releaseOf('9', 'v1'), releaseOf('10', 'v10')]),
  latest: () => Promise.resolve(null),
  ...change,
});

test('stands sorted by name as UTF-16 and by id as numbers, each once', async () => {
  const value = JSON.parse(Buffer.from(await baselineFile(inventory())).toString()) as unknown;
  expect(baselineShape(value)).toBeNull();
  expect(value).toEqual({
    tags: ['v1', 'v10', '\u{1f600}', '\uffee'].map((name) => ({ name, id: A })),
    releases: [
      { id: '9', tag: 'v1', digest: stateDigest(releaseState(releaseOf('9', 'v1'), A)) },
      { id: '10', tag: 'v10', digest: stateDigest(releaseState(releaseOf('10', 'v10'), A)) },
    ],
  });
});

test('that cannot be read is an error; a defect is one of ours', async () => {
  const failing = (error: Error) =>
    baselineFile(
      inventory({
        releases: () => {
          throw error;
        },
      }),
    );
  const cause = new MarketOpsError('github_forbidden', 'no');
  await expect(failing(cause)).rejects.toMatchObject({ code: 'ledger_baseline_unreadable', cause });
  const defect = new TypeError('ours');
  await expect(failing(defect)).rejects.toBe(defect);
});
