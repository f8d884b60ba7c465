import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/digest.ts';
import type { Invariant } from '../../tools/invariants/invariant.ts';
import { INVARIANTS } from '../../tools/invariants/list.ts';
import { playAll } from '../../tools/invariants/play.ts';
import type { Result } from '../../tools/invariants/play.ts';

/** A sample of `npm run invariants`, another one for each commit in CI. */

const seed = process.env['GITHUB_SHA'] ?? '';
const shuffled = INVARIANTS.map((invariant) => ({
  invariant,
  key: sha256(`${seed}${invariant.symbol}${invariant.what}`).toString('hex'),
}))
  .sort((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ invariant }) => invariant);
const first = (fits: (invariant: Invariant) => boolean): Invariant[] => shuffled.filter(fits).slice(0, 1);
const sample = [...first(({ audit }) => audit === undefined), ...first(({ test: named }) => named === undefined)];

test(`noticed: ${sample.map(({ what }) => what).join('; ')}`, async () => {
  const results: Result[] = [];
  await playAll(join(import.meta.dirname, '../..'), sample, {
    parallel: 2,
    done: (_invariant, result) => void results.push(result),
  });
  expect(results).toEqual(sample.map(() => ({ verdict: 'noticed', said: '' })));
}, 180_000);
