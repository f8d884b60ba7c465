import { expect, test } from '@jest/globals';
import { OperationError } from '../../../src/operations/failure.ts';
import { poll, POLL_CAP_MS, POLL_PERIOD_MS, readBack, repeated, settled } from '../../../src/operations/settle.ts';

const lost = new OperationError('github_unreachable', 'no answer', 'ambiguous');
const refused = new OperationError('validation_failed', 'no');

function patience(): { pause: (ms: number) => Promise<void>; waited: () => number } {
  let waited = 0;
  return {
    pause: (ms) => {
      waited += ms;
      return Promise.resolve();
    },
    waited: () => waited,
  };
}

test('looking goes on for thirty seconds, over failing reads too', async () => {
  const context = patience();
  let looks = 0;
  const never = (): Promise<null> => {
    looks++;
    return looks % 2 === 0 ? Promise.reject(lost) : Promise.resolve(null);
  };
  expect(await poll(context, never)).toBeNull();
  expect([looks, context.waited()]).toEqual([POLL_CAP_MS / POLL_PERIOD_MS + 1, POLL_CAP_MS]);
  let left = 3;
  expect(await poll(patience(), () => Promise.resolve(left-- === 0 ? 'there' : null))).toBe('there');
});

test('a defect or a cancellation is no failure of GitHub: it goes through', async () => {
  const defect = new TypeError('defect');
  await expect(poll(patience(), () => Promise.reject(defect))).rejects.toBe(defect);
  await expect(
    settled(
      patience(),
      () => Promise.reject(defect),
      () => Promise.resolve('x'),
    ),
  ).rejects.toBe(defect);
});

test('a lost answer is looked for long, a refusal once', async () => {
  const write = async (error: OperationError): Promise<[number, unknown]> => {
    let looks = 0;
    const ended = await settled(
      patience(),
      () => Promise.reject(error),
      () => {
        looks++;
        return Promise.resolve(null);
      },
    ).catch((thrown: unknown) => thrown);
    return [looks, ended];
  };
  expect(await write(lost)).toEqual([16, lost]);
  expect(await write(refused)).toEqual([1, refused]);
  expect(
    await settled(
      patience(),
      () => Promise.reject(refused),
      () => Promise.resolve('mine'),
    ),
  ).toBe('mine');
});

test('unseen objects are sent again after a lost answer, three times, never after a refusal', async () => {
  for (const [error, times] of [
    [lost, 3],
    [refused, 1],
  ] as const) {
    let sent = 0;
    const write = (): Promise<never> => {
      sent++;
      return Promise.reject(error);
    };
    await expect(repeated(patience(), write)).rejects.toBe(error);
    expect(sent).toBe(times);
  }
});

test('reading back: what stays wrong is told, what cannot be read is in doubt', async () => {
  const wrong = readBack(
    patience(),
    'It',
    () => Promise.resolve('old'),
    () => 'it is old',
  );
  await expect(wrong).rejects.toMatchObject({ code: 'readback_mismatch', certainty: 'refused' });
  const absent = readBack(
    patience(),
    'It',
    () => Promise.resolve(null),
    () => null,
  );
  await expect(absent).rejects.toMatchObject({ code: 'readback_mismatch' });
  const unread = readBack(
    patience(),
    'It',
    () => Promise.reject(refused),
    () => null,
  );
  await expect(unread).rejects.toMatchObject({ code: 'readback_failed', certainty: 'ambiguous' });
  let reads = 0;
  const late = await readBack(
    patience(),
    'It',
    () => Promise.resolve(++reads),
    (n) => (n < 3 ? 'too low' : null),
  );
  expect(late).toBe(3);
});
