import { expect, test } from '@jest/globals';
import Bottleneck from 'bottleneck/light.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { stepAtOnce } from '../../../../src/targets/github/prompt-limits.ts';

test('this Bottleneck has the waits that are taken out', () => {
  expect(stepAtOnce()).toBe(true);
});

test('its limits hold as before: how many at once, in which order, how far apart, how many at all', async () => {
  stepAtOnce();
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = async (n: number): Promise<void> => {
    most = Math.max(most, ++running);
    order.push(n);
    await sleep(2);
    running--;
  };
  const three = new Bottleneck({ maxConcurrent: 3 });
  await Promise.all(Array.from({ length: 20 }, (_, n) => three.schedule(() => work(n))));
  expect(most).toBe(3);
  expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n));

  const starts: number[] = [];
  const paced = new Bottleneck({ maxConcurrent: 1, minTime: 40 });
  const start = (): Promise<number> => Promise.resolve(starts.push(performance.now()));
  await Promise.all([paced.schedule(start), paced.schedule(start), paced.schedule(start)]);
  expect((starts[2] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(75);

  const few = new Bottleneck({ reservoir: 2 });
  let done = 0;
  for (let i = 0; i < 3; i++) void few.schedule(() => Promise.resolve(done++));
  await sleep(50);
  expect(done).toBe(2);
});

test('a failed job is retried when whoever listens says so', async () => {
  stepAtOnce();
  const limiter = new Bottleneck();
  limiter.on('failed', (_error, { retryCount }) => (retryCount < 2 ? 1 : undefined));
  let tries = 0;
  const failing = limiter.schedule(() => Promise.reject(new Error(`try ${++tries}`)));
  await expect(failing).rejects.toThrow('try 3');
});
