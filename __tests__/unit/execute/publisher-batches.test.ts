import { describe, expect, test } from '@jest/globals';
import type { ApplyContext } from '../../../src/operations/kind.ts';
import type { Effects, GitHubReader } from '../../../src/operations/ports.ts';
import { consumedPath } from '../../../src/protocol/ledger-files.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { APPLIED, envelopeOf, MemoryLedger, operationOf, publishing, receiptIdOf } from './publishing.ts';

/** Many operations: in batches, side by side, and what is looked at ahead of its turn. */

const a = operationOf('a');

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

test('receipts of a later batch whose begin commit fails are kept: its lines tell of them', async () => {
  const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`));
  const ledger = new MemoryLedger();
  ledger.faults.push(null, null, new Error('unreachable'));
  const { publisher } = publishing({
    operations: many,
    ledger,
    bridge: { receiptFor: (of) => envelopeOf(of, of.operation_id === 'm100' ? { enforceable: false } : {}) },
  });
  await expect(publisher.execute()).rejects.toThrow('unreachable');
  expect(ledger.told.slice(-3)).toEqual(['receipt.refused m100', 'gate.rejected m100', 'run.closed']);
  expect(publisher.envelopes.has(receiptIdOf('m100'))).toBe(true);
});

test('the receipts of the next batch are looked up when the last operation of a batch begins', async () => {
  const many = Array.from({ length: 103 }, (_, i) => operationOf(`m${i}`));
  /** What was looked up, and whether anything of the batch was still to be done. */
  const asked: unknown[] = [];
  const ledger = new MemoryLedger();
  const { publisher, applied } = publishing({
    operations: many,
    ledger,
    bridge: { idOf: ({ operation_id: id }) => (id === 'm101' ? null : receiptIdOf(id)) },
  });
  ledger.prefetch = (paths) => void asked.push([paths, applied.length < (asked.length === 0 ? 100 : 103)]);
  await publisher.execute();
  expect(asked).toEqual([
    [['m100', 'm102'].map((id) => consumedPath(receiptIdOf(id))), true],
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
      effects: { createRef: () => Promise.resolve() } as unknown as Effects,
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
      effects: { createRef: () => Promise.resolve() } as unknown as Effects,
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
