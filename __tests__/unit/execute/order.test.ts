import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inDependencyOrder, runInOrder } from '../../../src/execute/order.ts';

/** Any graph without cycles: each item may wait for earlier ones, then all are shuffled. */
const graph = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 25 }).chain((waits) => {
  const items = waits.map((ids, i) => ({
    operation_id: `o${i}`,
    depends_on: [...new Set(ids.filter((id) => id < i).map((id) => `o${id}`))],
  }));
  return fc.shuffledSubarray(items, { minLength: items.length });
});

test('dependencies come first, and nothing is lost', () => {
  fc.assert(
    fc.property(graph, (items) => {
      const ordered = inDependencyOrder(items).map(({ operation_id }) => operation_id);
      expect([...ordered].sort()).toEqual(items.map(({ operation_id }) => operation_id).sort());
      for (const { operation_id, depends_on } of items) {
        for (const needed of depends_on) expect(ordered.indexOf(needed)).toBeLessThan(ordered.indexOf(operation_id));
      }
    }),
  );
});

test('an item begins when everything it waits for has ended, and never more than the limit run', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), async (items, limit) => {
      const ended = new Set<string>();
      let running = 0;
      let most = 0;
      await runInOrder(items, limit, async ({ operation_id, depends_on }) => {
        expect(depends_on.every((id) => ended.has(id))).toBe(true);
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        ended.add(operation_id);
      });
      expect(ended.size).toBe(items.length);
      expect(most).toBeLessThanOrEqual(limit);
    }),
  );
});

test('independent items run side by side', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 6 }, (_, i) => ({ operation_id: `o${i}`, depends_on: [] }));
  await runInOrder(items, 3, async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  });
  expect(most).toBe(3);
});

test('what an item waits for may be none of these: it was in an earlier batch', async () => {
  const items = [{ operation_id: 'b', depends_on: ['a'] }];
  expect(inDependencyOrder(items)).toEqual(items);
  const done: string[] = [];
  await runInOrder(items, 1, ({ operation_id: id }) => Promise.resolve(void done.push(id)));
  expect(done).toEqual(['b']);
});

test('a failure is told once what is under way has ended; nothing begins after it', async () => {
  const told: string[] = [];
  const items = ['broken', 'long', 'late'].map((operation_id) => ({ operation_id, depends_on: [] }));
  const ended = runInOrder(items, 2, async ({ operation_id: id }) => {
    told.push(id);
    await Promise.resolve();
    if (id === 'broken') throw new Error('no space left');
    await new Promise((resolve) => setImmediate(resolve));
    told.push(`${id} ended`);
  });
  await expect(ended).rejects.toThrow('no space left');
  expect(told).toEqual(['broken', 'long', 'long ended']);
});
