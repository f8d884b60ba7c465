import { describe, expect, test } from '@jest/globals';
import type { ApplyContext } from '../../../src/operations/kind.ts';
import { consumedPath } from '../../../src/protocol/ledger-files.ts';
import { HOUR, NOW } from './gate-context.ts';
import { APPLIED, MemoryLedger, operationOf, publishing, receiptIdOf } from './publishing.ts';

/** What stops a plan that is begun: the gate, directly before an effect, and whoever cancels the job. */

const a = operationOf('a');

describe('the gate stands in front of the effect once more', () => {
  test('a receipt that expired since is not used', async () => {
    const times = [NOW, NOW];
    const { publisher, ledger, applied } = publishing({
      operations: [a],
      clock: () => times.shift() ?? NOW + HOUR,
    });
    await publisher.execute();
    expect(applied).toEqual([]);
    expect(ledger.told.slice(2)).toEqual([
      ...['operation.intent a', 'gate.rejected a', 'operation.skipped a', 'run.closed'],
    ]);
    const check = { name: 'expiration', result: 'fail', code: 'receipt_expired' };
    expect(ledger.lines[3]).toMatchObject({
      receipt_id: receiptIdOf('a'),
      data: { checks: expect.arrayContaining([check]) as unknown },
    });
    expect(publisher.outcomes.get('a')).toMatchObject({
      ...{ outcome: 'skipped', code: 'receipt_expired', message: 'Blocked by the gate before its effect' },
    });
  });

  test('a receipt that somebody else consumed meanwhile is not used', async () => {
    const ledger = new MemoryLedger();
    const state = ledger.state.bind(ledger);
    ledger.state = () => {
      if (ledger.messages.length > 0) ledger.files.set(consumedPath(receiptIdOf('a')), Buffer.from('{}\n'));
      return state();
    };
    const { publisher, applied } = publishing({ operations: [a], ledger });
    await publisher.execute();
    expect([applied, publisher.outcomes.get('a')?.code]).toEqual([[], 'receipt_consumed']);
  });

  test('checks that cannot be evaluated keep it back too', async () => {
    let looks = 0;
    const { publisher, applied } = publishing({
      operations: [a],
      skewMs: () => {
        if (++looks > 1)
          return {
            valueOf: () => {
              throw new Error('no clock');
            },
          } as unknown as number;
        return 0;
      },
    });
    await publisher.execute();
    expect([applied, publisher.outcomes.get('a')?.code]).toEqual([[], 'gate_error']);
  });
});

describe('a job that is cancelled', () => {
  const cancelled = (when: string) => ({
    code: 'cancelled',
    message: `The job was cancelled ${when}. Run again: what is done is left alone.`,
  });

  test('before anything was begun leaves no trace', async () => {
    const { publisher, ledger } = publishing({ operations: [a], signal: AbortSignal.abort() });
    await expect(publisher.execute()).rejects.toMatchObject(cancelled('before anything was begun'));
    expect(ledger.messages).toEqual([]);
  });

  test('begins nothing more, and is closed with what it did not come to', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`, i === 1 ? { depends_on: ['m0'] } : {}));
    const { publisher, ledger } = publishing({
      operations: many,
      signal: controller.signal,
      does: { m0: () => (controller.abort(), Promise.resolve(APPLIED)) },
    });
    await publisher.execute();
    expect(publisher.outcomes.get('m0')?.outcome).toBe('succeeded');
    expect(publisher.outcomes.get('m1')).toMatchObject({
      ...{ outcome: 'skipped', code: 'cancelled', message: 'The job was cancelled before this began' },
    });
    expect(publisher.outcomes.has('m100')).toBe(false);
    expect(ledger.messages).toEqual(['Ledger: begin 100 operations', 'Ledger: end 100 operations']);
    expect(ledger.told.at(-1)).toBe('run.closed');
  });

  test('while a batch is closed: the next is opened, none of it done, and the run closed', async () => {
    const controller = new AbortController();
    const ledger = new MemoryLedger();
    const state = ledger.state.bind(ledger);
    ledger.state = () => {
      if (ledger.told.includes('operation.succeeded m99')) controller.abort();
      return state();
    };
    const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`));
    const { publisher, applied } = publishing({ operations: many, ledger, signal: controller.signal });
    await publisher.execute();
    expect(applied).toHaveLength(100);
    expect(publisher.outcomes.get('m100')).toMatchObject({ outcome: 'skipped', code: 'cancelled' });
    expect(ledger.told.at(-1)).toBe('run.closed');
  });

  test('stops between two requests and while it waits', async () => {
    const outcomes = async (stop: (context: ApplyContext) => unknown) => {
      const controller = new AbortController();
      const { publisher } = publishing({
        operations: [a],
        signal: controller.signal,
        does: {
          a: async (context) => {
            await stop(context);
            controller.abort();
            await stop(context);
            return APPLIED;
          },
        },
      });
      await publisher.execute();
      // It went on while nobody had cancelled.
      expect(controller.signal.aborted).toBe(true);
      return publisher.outcomes.get('a');
    };
    expect(await outcomes(({ stopIfCancelled }) => stopIfCancelled())).toMatchObject({
      ...cancelled('between two requests of a'),
      outcome: 'failed',
    });
    // Nobody has seen what became of it.
    expect(await outcomes(({ pause }) => pause(1))).toMatchObject({
      ...cancelled('while a was looking for what it did'),
      outcome: 'in_doubt',
    });
  });
});
