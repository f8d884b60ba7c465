import { expect, test } from '@jest/globals';
import { heldBack } from '../src/held-back.ts';

/** Pieces from one buffer, as a file is read: what a piece held is gone when the next is asked for. */
async function* lent(...texts: string[]): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(Math.max(0, ...texts.map((text) => text.length)));
  for (const text of texts) {
    await Promise.resolve();
    buffer.fill('-');
    yield buffer.subarray(0, buffer.write(text));
  }
}

test('what is lent is handed on whole, one piece late, the last after the check', async () => {
  const order: string[] = [];
  const look = (piece: Uint8Array): void => void order.push(`saw ${Buffer.from(piece).toString()}`);
  for await (const piece of heldBack(lent('one', 'three', 'to'), look, () => order.push('checked'))) {
    order.push(`gave ${Buffer.from(piece).toString()}`);
  }
  expect(order).toEqual(['saw one', 'saw three', 'gave one', 'saw to', 'gave three', 'checked', 'gave to']);
});

test('the last piece stays back when the check fails, and no pieces are none', async () => {
  const given: string[] = [];
  const reading = (async () => {
    const fail = (): void => {
      throw new Error('not what was planned');
    };
    for await (const piece of heldBack(lent('a', 'b'), () => undefined, fail))
      given.push(Buffer.from(piece).toString());
  })();
  await expect(reading).rejects.toThrow('not what was planned');
  expect(given).toEqual(['a']);
  const none = heldBack(
    lent(),
    () => undefined,
    () => undefined,
  );
  expect((await none.next()).done).toBe(true);
});

test('text counts as UTF-8', async () => {
  async function* texts(): AsyncGenerator<string> {
    await Promise.resolve();
    yield 'Grüße';
  }
  const given = heldBack(
    texts(),
    () => undefined,
    () => undefined,
  );
  expect(Buffer.from((await given.next()).value ?? []).toString()).toBe('Grüße');
});
