import { afterAll, expect, test } from '@jest/globals';
import { fuzz, fuzzTargets } from '../support/fuzz.ts';

/** The same cases every time; `npm run fuzz` tries new ones, and many more. */

const { targets, end } = fuzzTargets();
afterAll(end);

test.each(targets.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  const { tried, accepted, crashed, first } = await fuzz(target, 400, 20_260_101);
  expect([crashed, target.strict ? accepted : 0, first]).toEqual([0, 0, null]);
  expect(tried).toBeGreaterThan(300);
});
