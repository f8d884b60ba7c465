import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { jsonFile } from 'canonical-json/jcs';
import { consumedPath, openPath, runPath, MATERIAL_PATHS } from '../../../src/protocol/ledger-files.ts';
import { naturalKey } from '../../../src/protocol/plan.ts';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';
import { planDigest } from './gate-context.ts';
import { envelopeOf, MemoryLedger, operationOf, publishing, receiptIdOf, UNTIL } from './publishing.ts';

/** The begin commit: what is on record before anything is done, and what keeps anything from being done. */

const a = operationOf('a');
const b = operationOf('b');
const checks = CHECK_NAMES.map((name) => ({ name, result: 'pass', code: null }));
const dataOf = (ledger: MemoryLedger, type: string): unknown[] =>
  ledger.lines.filter((line) => line.type === type).map(({ data }) => data);

test('the receipt, its gate and the intent are on record, and the receipt is burnt, before the effect', async () => {
  const ledger = new MemoryLedger();
  const seen: unknown[] = [];
  const { publisher, kept } = publishing({
    operations: [a],
    ledger,
    does: {
      a: () => {
        seen.push(ledger.told, [...ledger.files.keys()], [...kept]);
        return Promise.reject(new Error('enough'));
      },
    },
  });
  await publisher.execute();
  const id = receiptIdOf('a');
  expect(seen).toEqual([
    ['receipt.minted a', 'gate.passed a', 'operation.intent a'],
    [runPath('9'), MATERIAL_PATHS.receipt(id), consumedPath(id), openPath(a, KINDS)],
    [id],
  ]);
  expect(ledger.lines.slice(0, 3)).toMatchObject([
    {
      receipt_id: id,
      data: {
        enforceable: true,
        envelope_digest: digestOf(envelopeOf(a)),
        operation_digest: a.operation_digest,
        violations: [],
      },
    },
    { receipt_id: id, data: { checks } },
    { receipt_id: id, data: { natural_key: naturalKey(a, KINDS), operation_digest: a.operation_digest } },
  ]);
  expect([...publisher.envelopes]).toEqual([[id, envelopeOf(a)]]);
});

test('what stands before the first receipts is written with them, and what the run planned', async () => {
  const ledger = new MemoryLedger();
  const { publisher } = publishing({
    operations: [a],
    ledger,
    opening: {
      write: ({ append }) => {
        append('plan.created', { operations: 1, plan_digest: planDigest, plan_file_digest: planDigest });
        return Promise.resolve(new Map([['note', Buffer.from('n')]]));
      },
    },
  });
  await publisher.execute();
  expect(ledger.told[0]).toBe('plan.created');
  expect([...ledger.files.keys()]).toEqual([
    ...['note', runPath('9'), MATERIAL_PATHS.receipt(receiptIdOf('a'))],
    consumedPath(receiptIdOf('a')),
  ]);
  expect(ledger.messages).toEqual(['Ledger: begin 1 operations', 'Ledger: end 1 operations']);
});

describe('a gate that rejects', () => {
  const advisory = { enforceable: false, violations: [{ rule: null, code: 'policy_no_rule', message: 'no' }] };

  test('keeps its operation from being begun; the others go on', async () => {
    const { publisher, ledger, applied, kept } = publishing({
      operations: [a, b],
      bridge: { receiptFor: (of) => envelopeOf(of, of === a ? advisory : {}) },
    });
    await publisher.execute();
    expect(applied).toEqual(['b']);
    expect(ledger.told).toEqual([
      ...['receipt.refused a', 'receipt.minted b', 'gate.rejected a', 'gate.passed b', 'operation.intent b'],
      ...['operation.succeeded b', 'run.closed'],
    ]);
    expect(dataOf(ledger, 'receipt.refused')).toMatchObject([advisory]);
    expect(kept).toEqual([receiptIdOf('a'), receiptIdOf('b')]);
    expect(ledger.files.has(consumedPath(receiptIdOf('a')))).toBe(false);
    expect([...publisher.outcomes.keys()]).toEqual(['b']);
  });

  test('all of them: the run is closed at once, as blocked', async () => {
    const { publisher, ledger, applied } = publishing({
      operations: [operationOf('same', { effect: 'none', observed: null }), a],
      bridge: { receiptFor: (of) => envelopeOf(of, advisory) },
    });
    await publisher.execute();
    expect(applied).toEqual([]);
    expect(ledger.messages).toEqual(['Ledger: begin 1 operations']);
    expect(ledger.told).toEqual(['receipt.refused a', 'gate.rejected a', 'operation.unchanged same', 'run.closed']);
    expect(dataOf(ledger, 'run.closed')).toMatchObject([{ result: 'blocked' }]);
    expect(publisher.refusalCode).toBeNull();
  });

  test('keeps a foreign receipt off the record', async () => {
    const { publisher, ledger, kept } = publishing({
      operations: [a, b],
      bridge: { mintedHere: false, receiptFor: (of) => envelopeOf(of, of === a ? advisory : {}) },
    });
    await publisher.execute();
    expect(ledger.told.slice(0, 4)).toEqual([
      ...['receipt.minted b', 'gate.rejected a', 'gate.passed b', 'operation.intent b'],
    ]);
    expect(kept).toEqual([receiptIdOf('b')]);
  });

  test('for want of a receipt names none', async () => {
    const { publisher, ledger, kept } = publishing({ operations: [a], bridge: { receiptFor: () => null } });
    await publisher.execute();
    expect(ledger.told).toEqual(['gate.rejected a', 'run.closed']);
    expect([ledger.lines[0]?.receipt_id, kept]).toEqual([null, []]);
  });

  test('because there is no receipt in the envelope names none either', async () => {
    const { publisher, ledger, applied, kept } = publishing({
      operations: [a],
      verifyReceipt: () => ({ code: 'receipt_malformed', receipt: null }),
    });
    await publisher.execute();
    expect([ledger.told, applied, kept]).toEqual([['gate.rejected a', 'run.closed'], [], []]);
    expect(publisher.envelopes.size).toBe(0);
  });

  test('because a receipt is burnt already', async () => {
    const ledger = new MemoryLedger();
    ledger.files.set(consumedPath(receiptIdOf('a')), Buffer.from('{}'));
    const { publisher, applied } = publishing({ operations: [a], ledger });
    await publisher.execute();
    expect([ledger.told, applied]).toEqual([['receipt.minted a', 'gate.rejected a', 'run.closed'], []]);
  });
});

describe('an operation that another run has begun', () => {
  const busy = (): MemoryLedger => {
    const ledger = new MemoryLedger();
    ledger.files.set(openPath(a, KINDS), Buffer.from('theirs'));
    return ledger;
  };
  const BUSY = 'Another run that is not over has begun the same; it was waited for until the receipts would expire';
  const HELD_BACK = 'Another operation of the plan is busy in another run, and the plan was approved as a whole';

  test('is waited for; then all of the plan is refused', async () => {
    const ledger = busy();
    const { publisher, applied, kept } = publishing({
      operations: [operationOf('same', { effect: 'none', observed: null }), a, b],
      ledger,
    });
    await publisher.execute();
    expect([applied, ledger.waits]).toEqual([[], [UNTIL]]);
    expect(ledger.told).toEqual(['receipt.refused a', 'receipt.refused b', 'operation.unchanged same', 'run.closed']);
    expect(dataOf(ledger, 'receipt.refused')).toMatchObject([
      { enforceable: false, violations: [{ rule: null, code: 'operation_busy', message: BUSY }] },
      { enforceable: false, violations: [{ rule: null, code: 'plan_blocked', message: HELD_BACK }] },
    ]);
    expect(dataOf(ledger, 'run.closed')).toMatchObject([{ result: 'blocked' }]);
    expect([publisher.refusalCode, kept]).toEqual(['operation_busy', [receiptIdOf('a'), receiptIdOf('b')]]);
    expect(ledger.files.get(openPath(a, KINDS))?.toString()).toBe('theirs');
  });

  test('blocks where receipts are another job’s, though no line of their own says so', async () => {
    const { publisher, ledger, applied } = publishing({
      operations: [a],
      ledger: busy(),
      bridge: { mintedHere: false, refusalFor: () => null },
    });
    await publisher.execute();
    expect([applied, ledger.told, publisher.refusalCode]).toEqual([[], ['run.closed'], 'operation_busy']);
    expect(dataOf(ledger, 'run.closed')).toMatchObject([{ result: 'blocked' }]);
  });

  test('is waited for and then begun, when the other ended meanwhile', async () => {
    const ledger = busy();
    const state = ledger.state.bind(ledger);
    ledger.state = () => {
      if (ledger.waits.length > 0) ledger.files.delete(openPath(a, KINDS));
      return state();
    };
    const { publisher, applied } = publishing({ operations: [a], ledger });
    await publisher.execute();
    expect([applied, publisher.refusalCode]).toEqual([['a'], null]);
  });

  test('is no matter when this commit closes it', async () => {
    const { publisher, ledger, applied } = publishing({
      operations: [a],
      ledger: busy(),
      opening: { write: () => Promise.resolve(new Map([[openPath(a, KINDS), null]])) },
    });
    await publisher.execute();
    expect([applied, ledger.waits]).toEqual([['a'], []]);
  });

  test('is looked for in the whole plan before the first batch', async () => {
    const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`));
    const ledger = new MemoryLedger();
    ledger.files.set(openPath(many[100] ?? a, KINDS), Buffer.from('theirs'));
    const { publisher, applied } = publishing({ operations: many, ledger });
    await publisher.execute();
    expect(applied).toEqual([]);
    expect(dataOf(ledger, 'receipt.refused')).toHaveLength(101);
  });
});

describe('a begin commit that fails', () => {
  const fault = new Error('no ledger');

  test('begins nothing, and nothing is on record', async () => {
    const ledger = new MemoryLedger();
    ledger.faults.push(fault);
    const { publisher, applied } = publishing({ operations: [a], ledger });
    await expect(publisher.execute()).rejects.toBe(fault);
    expect([applied, ledger.messages]).toEqual([[], []]);
  });

  test('of a second batch leaves the first on record', async () => {
    const many = Array.from({ length: 101 }, (_, i) => operationOf(`m${i}`));
    const ledger = new MemoryLedger();
    ledger.faults.push(null, null, fault);
    const { publisher, applied } = publishing({ operations: many, ledger });
    await expect(publisher.execute()).rejects.toBe(fault);
    expect([applied.length, ledger.messages.length]).toEqual([100, 2]);
    expect(ledger.files.get(runPath('9'))).toEqual(
      jsonFile({ opened_at: '2026-11-22T12:00:00.000Z', plan_digests: [planDigest] }),
    );
  });
});
