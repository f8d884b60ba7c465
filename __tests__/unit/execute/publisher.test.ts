import { describe, expect, test } from '@jest/globals';
import { MarketOpsError } from '../../../src/core/errors.ts';
import type { ApplyContext, LocalFile } from '../../../src/operations/kind.ts';
import type { GitHubEffects, GitHubReader } from '../../../src/operations/ports.ts';
import { consumedPath, openPath } from '../../../src/protocol/ledger-files.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { HOUR, NOW } from './gate-context.ts';
import { APPLIED, envelopeOf, MemoryLedger, operationOf, publishing, receiptIdOf, UNTIL } from './publishing.ts';

/** What is done once a plan is begun, behind the gate, and what is told of it. */

const a = operationOf('a');
const b = operationOf('b', { depends_on: ['a'] });
const fails = () => Promise.reject(new MarketOpsError('no_such_tag', 'It is not there'));

test('each operation is done once, its outcome told, its intent closed, and the run closed last', async () => {
  const { publisher, ledger, applied } = publishing({ operations: [b, a] });
  await publisher.execute();
  expect(applied).toEqual(['a', 'b']);
  expect(ledger.messages).toEqual(['Ledger: begin 2 operations', 'Ledger: end 2 operations']);
  expect(ledger.told.slice(6)).toEqual(['operation.succeeded a', 'operation.succeeded b', 'run.closed']);
  const data = { code: null, effect: 'create', github: APPLIED.github, message: null };
  expect(ledger.lines[6]).toMatchObject({ data, receipt_id: receiptIdOf('a') });
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'succeeded', applied: APPLIED });
  expect([a, b].map((of) => ledger.files.has(openPath(of)))).toEqual([false, false]);
  expect(ledger.files.has(consumedPath(receiptIdOf('a')))).toBe(true);
  expect([...publisher.envelopes.values()]).toEqual([a, b].map((of) => envelopeOf(of)));
  expect(publisher.refusalCode).toBeNull();
  expect(ledger.untils).toEqual([UNTIL, NOW + 5 * 60_000]);
  const trail = publisher.getAuditTrail().filter(({ event }) => event.startsWith('operation.s'));
  expect(trail.map(({ operation_id: id, status, receipt_id: by }) => [id, status, by])).toEqual([
    ['a', 'success', receiptIdOf('a')],
    ['b', 'success', receiptIdOf('b')],
  ]);
});

test('what is as it should be already is told and not done; whoever waits for it goes on', async () => {
  const same = operationOf('a', { effect: 'none', observed: { url: 'u' } as never });
  const { publisher, ledger, applied } = publishing({ operations: [same, b] });
  await publisher.execute();
  expect(applied).toEqual(['b']);
  expect(ledger.told.slice(3)).toEqual(['operation.unchanged a', 'operation.succeeded b', 'run.closed']);
  expect(ledger.lines[3]?.data).toEqual({ code: null, effect: 'none', github: { url: 'u' }, message: null });
  expect(publisher.outcomes.get('a')).toEqual({
    ...{ outcome: 'unchanged', code: null, message: null, github: { url: 'u' }, applied: null },
  });
});

test('a plan that changes nothing is closed at once', async () => {
  const { publisher, ledger } = publishing({ operations: [operationOf('a', { effect: 'none', observed: null })] });
  await publisher.execute();
  expect(ledger.messages).toEqual(['Ledger: begin 0 operations']);
  expect(ledger.told).toEqual(['operation.unchanged a', 'run.closed']);
  expect(ledger.lines[1]?.data).toMatchObject({ result: 'unchanged' });
});

test('an operation that fails keeps back whatever waits for it', async () => {
  const c = operationOf('c');
  const { publisher, ledger, applied } = publishing({ operations: [a, b, c], does: { a: fails } });
  await publisher.execute();
  expect(applied.sort()).toEqual(['a', 'c']);
  const outcome = (id: string) => publisher.outcomes.get(id);
  expect(outcome('a')).toMatchObject({ outcome: 'failed', code: 'no_such_tag', message: 'It is not there' });
  expect(outcome('b')).toMatchObject({ outcome: 'skipped', code: 'dependency_failed', message: 'a did not succeed' });
  expect(outcome('c')).toMatchObject({ outcome: 'succeeded' });
  expect(ledger.told).toContain('operation.skipped b');
  expect(ledger.lines.at(-1)?.data).toMatchObject({ result: 'partial' });
});

test('an operation that the gate rejected before anything was begun keeps back whatever waits for it', async () => {
  const { publisher, applied } = publishing({
    operations: [a, b],
    bridge: { receiptFor: (of) => (of === a ? null : envelopeOf(of)) },
  });
  await publisher.execute();
  expect(applied).toEqual([]);
  expect(publisher.outcomes.get('b')).toMatchObject({ code: 'dependency_failed', message: 'a did not succeed' });
});

test('a receipt is used once, even if a plan held its operation twice', async () => {
  // As many as are under way side by side, so that the second begins when the first has ended.
  const others = Array.from({ length: 15 }, (_, i) => operationOf(`m${i}`));
  const { publisher, ledger, applied } = publishing({ operations: [a, ...others, operationOf('a')] });
  await publisher.execute();
  expect(applied.filter((id) => id === 'a')).toEqual(['a']);
  expect(ledger.told.slice(-4)).toContain('gate.rejected a');
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'skipped', code: 'receipt_consumed' });
});

test('what an operation wrote before a defect of ours is in doubt, what it did not write is not', async () => {
  const effects = { createRef: () => Promise.resolve() } as unknown as GitHubEffects;
  const defect = new TypeError('ours');
  const { publisher } = publishing({
    operations: [a, operationOf('c')],
    effects,
    does: {
      a: async (context) => {
        await context.effects.createRef('acme/widgets', 'refs/tags/a', 'f');
        throw defect;
      },
      c: () => Promise.reject(defect),
    },
  });
  await publisher.execute();
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'in_doubt', code: 'internal_error' });
  expect(publisher.outcomes.get('c')).toMatchObject({ outcome: 'failed', code: 'internal_error' });
});

test('a kind that this version does not know fails, and does nothing', async () => {
  const { publisher, applied } = publishing({ operations: [a], kinds: [] });
  await publisher.execute();
  expect(applied).toEqual([]);
  expect(publisher.outcomes.get('a')).toMatchObject({
    ...{ outcome: 'failed', code: 'internal_error', message: 'no such operation kind in 1.0.0' },
  });
});

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
      ...{ outcome: 'skipped', code: 'receipt_expired', message: 'The gate stood in front of the effect' },
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
    expect(await outcomes(({ stopIfCancelled }) => stopIfCancelled())).toMatchObject(
      cancelled('between two requests of a'),
    );
    expect(await outcomes(({ pause }) => pause(1))).toMatchObject(cancelled('while a was looking for what it did'));
  });
});

test('an operation is handed its files, its marker, and what it needs to know what is ours', async () => {
  const file = {} as LocalFile;
  const told: unknown[] = [];
  const pauses: number[] = [];
  const { publisher } = publishing({
    operations: [a, operationOf('c')],
    files: new Map([['a', new Map([['x.tgz', file]])]]),
    progress: (message) => void told.push(message),
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    does: {
      a: async ({ files, marker, isOurs, inParallel, progress, pause }) => {
        expect([...files]).toEqual([['x.tgz', file]]);
        expect(marker).toEqual({ receiptId: receiptIdOf('a'), operationDigest: a.operation_digest });
        expect(await isOurs(marker)).toBe(true);
        expect(await isOurs({ ...marker, receiptId: receiptIdOf('other') })).toBe(false);
        expect(await isOurs({ ...marker, operationDigest: `sha256:${'9'.repeat(64)}` })).toBe(false);
        await inParallel([1, 2], (item) => Promise.resolve(void told.push(item)));
        progress('half');
        await pause(5);
        return APPLIED;
      },
      c: ({ files }) => (expect(files.size).toBe(0), Promise.resolve(APPLIED)),
    },
  });
  await publisher.execute();
  expect(publisher.outcomes.get('a')).toMatchObject({ message: null, outcome: 'succeeded' });
  expect(publisher.outcomes.get('c')).toMatchObject({ message: null, outcome: 'succeeded' });
  expect([told, pauses]).toEqual([[1, 2, 'a: half'], [5]]);
});

test('batches of a hundred, each closed before the next is begun', async () => {
  const many = Array.from({ length: 201 }, (_, i) => operationOf(`m${i}`));
  const { publisher, ledger, applied } = publishing({
    operations: [operationOf('same', { effect: 'none', observed: null }), ...many],
  });
  await publisher.execute();
  expect(applied).toHaveLength(201);
  expect(ledger.messages).toEqual(
    [100, 100, 1].flatMap((n) => [`Ledger: begin ${n} operations`, `Ledger: end ${n} operations`]),
  );
  expect(ledger.told.filter((line) => /^run|unchanged/.test(line))).toEqual(['operation.unchanged same', 'run.closed']);
  expect(ledger.told.at(-1)).toBe('run.closed');
});

test('what is as it should be is told once, also where the gate rejects all of the last batch', async () => {
  const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`));
  const { publisher, ledger } = publishing({
    operations: [operationOf('same', { effect: 'none', observed: null }), ...many],
    bridge: { receiptFor: (of) => (of.operation_id === 'm100' ? null : envelopeOf(of)) },
  });
  await publisher.execute();
  expect(ledger.told.filter((line) => line === 'operation.unchanged same')).toHaveLength(1);
  expect(ledger.told.slice(-2)).toEqual(['gate.rejected m100', 'run.closed']);
});

test('the receipts of the next batch are looked up when the last operation of a batch begins', async () => {
  const many = Array.from({ length: 103 }, (_, i) => operationOf(`m${i}`));
  /** What was looked up, and whether anything of the batch was still to be done. */
  const asked: unknown[] = [];
  const { publisher, applied } = publishing({
    operations: many,
    bridge: { idOf: ({ operation_id: id }) => (id === 'm101' ? null : receiptIdOf(id)) },
    lookUp: (ids) => void asked.push([ids, applied.length < (asked.length === 0 ? 100 : 103)]),
  });
  await publisher.execute();
  expect(asked).toEqual([
    [['m100', 'm102'].map(receiptIdOf), true],
    [[], true],
  ]);
});

describe('what an operation is about is looked at beside its begin commit', () => {
  const shownTo = async (count: number, change: Partial<PlannedOperation> = {}) => {
    const asked: string[] = [];
    const shown: unknown[] = [];
    const ref = (_repository: string, name: string) => Promise.resolve({ sha: String(asked.push(name)) });
    const look = async ({ reader }: ApplyContext) => shown.push((await reader.ref('acme/widgets', 'tags/a'))?.sha);
    const { publisher, ledger } = publishing({
      operations: Array.from({ length: count }, (_, i) => operationOf(i === 0 ? 'a' : `m${i}`, i === 0 ? change : {})),
      reader: { ref } as unknown as GitHubReader,
      effects: { createRef: () => Promise.resolve() } as unknown as GitHubEffects,
      observe: ({ operation_id: id }, reader) =>
        id === 'a' ? reader.ref('acme/widgets', 'tags/a') : Promise.resolve(null),
      does: {
        a: async (context) => {
          shown.push(`asked ${asked.length} times`);
          await look(context);
          await look(context);
          await context.effects.createRef('acme/widgets', 'refs/tags/a', 'f');
          return APPLIED;
        },
      },
    });
    await publisher.execute();
    expect(ledger.told).toContain('operation.succeeded a');
    return shown;
  };

  test('and what was seen is told once, for up to four operations', async () => {
    expect(await shownTo(1)).toEqual(['asked 1 times', '1', '2']);
    expect(await shownTo(4)).toEqual(['asked 1 times', '1', '2']);
  });

  test('not for more, nor where another operation comes first', async () => {
    expect(await shownTo(5)).toEqual(['asked 0 times', '1', '2']);
    expect(await shownTo(2, { depends_on: ['m1'] })).toEqual(['asked 0 times', '1', '2']);
  });

  test('and is asked again once anything was written', async () => {
    let asked = 0;
    const seen: unknown[] = [];
    const ref = () => Promise.resolve({ sha: String(++asked) });
    const { publisher } = publishing({
      operations: [a],
      reader: { ref } as unknown as GitHubReader,
      effects: { createRef: () => Promise.resolve() } as unknown as GitHubEffects,
      observe: (_operation, reader) => reader.ref('acme/widgets', 'tags/a'),
      does: {
        a: async ({ reader, effects }) => {
          await effects.createRef('acme/widgets', 'refs/tags/a', 'f');
          seen.push((await reader.ref('acme/widgets', 'tags/a'))?.sha);
          return APPLIED;
        },
      },
    });
    await publisher.execute();
    expect(seen).toEqual(['2']);
  });
});

test('at most sixteen operations are under way side by side', async () => {
  let running = 0;
  let most = 0;
  const many = Array.from({ length: 20 }, (_, i) => operationOf(`m${i}`));
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return APPLIED;
  };
  const { publisher } = publishing({
    operations: many,
    does: Object.fromEntries(many.map(({ operation_id: id }) => [id, work])),
  });
  await publisher.execute();
  expect(most).toBe(16);
});

test('an end commit that fails is an error, though all was done', async () => {
  const ledger = new MemoryLedger();
  const fault = new Error('no ledger');
  ledger.faults.push(null, fault);
  const { publisher, applied } = publishing({ operations: [a], ledger });
  await expect(publisher.execute()).rejects.toBe(fault);
  expect(applied).toEqual(['a']);
});
