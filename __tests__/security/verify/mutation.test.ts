import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MUTATIONS, mutated, unchanged } from '../../../tools/mutate-proof.ts';

/** `npm run mutate-proof` tries them all; here a sample, the same each time. */
const SAMPLE = 600;

test('the proof that is mutated is a good one', async () => {
  expect(await unchanged()).toBe('VERIFIED');
  expect(MUTATIONS.length).toBeGreaterThan(10_000);
});

test(`no change of a byte is VERIFIED (${SAMPLE} of them)`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MUTATIONS), async (mutation) => {
      expect(await mutated(mutation)).not.toBe('VERIFIED');
    }),
    { numRuns: SAMPLE, seed: 20261122 },
  );
}, 60_000);
