import { describe, expect, test } from '@jest/globals';
import { beforeBegin, beforeEffect, isConsumedAs } from '../../../src/execute/consumption.ts';
import { beginFiles } from '../../../src/execute/batch-files.ts';
import { jsonFile } from '../../../src/protocol/jcs.ts';
import { consumedPath, openPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { gateContext, operation, receipt } from './gate-context.ts';

/** Point 6 of the gate on states of the ledger. */

const { facts } = gateContext();
const path = consumedPath(receipt.receipt_id);
const begun = { operation, receiptId: receipt.receipt_id, seq: 4 };
const TIP = { size: 0, head: '0'.repeat(64) };

function state(files: ReadonlyMap<string, Uint8Array | null> = new Map()): Snapshot {
  return {
    version: 'v',
    first: false,
    read: (name) => Promise.resolve(files.get(name) ?? null),
    list: () => Promise.resolve([]),
    segmentWith: () => Promise.resolve(null),
  };
}

test('a begin commit holds the consumed file and the open one, each naming this claim’s run', () => {
  const files = beginFiles([begun], facts);
  expect([...files.keys()]).toEqual([path, openPath(operation)]);
  expect(files.get(path)?.toString()).toBe(
    jsonFile({
      claim: facts.claim,
      operation_digest: operation.operation_digest,
      run_attempt: 1,
      run_id: '9',
    }).toString(),
  );
});

describe('before begin', () => {
  test('a receipt that the state does not hold may be consumed, one that it holds may not', async () => {
    expect(await beforeBegin(receipt, state(), TIP)).toBeNull();
    expect(await beforeBegin(receipt, state(beginFiles([begun], facts)), TIP)).toBe('receipt_consumed');
  });

  test('whatever the consumed file says, the receipt is spent', async () => {
    expect(await beforeBegin(receipt, state(new Map([[path, Buffer.from('?')]])), TIP)).toBe('receipt_consumed');
  });

  test.each([
    ['a ledger that is shorter', { size: 7, head: 'a'.repeat(64) }, { size: 3, head: 'b'.repeat(64) }],
    ['another ledger of that size', { size: 7, head: 'a'.repeat(64) }, { size: 7, head: 'b'.repeat(64) }],
    [
      'a longer one that does not go on from there',
      { size: 7, head: 'a'.repeat(64) },
      { size: 9, head: 'b'.repeat(64) },
    ],
  ])('%s was rewound', async (_what, ledger, tip) => {
    expect(await beforeBegin({ ...receipt, ledger }, state(), tip)).toBe('ledger_rewound');
  });
});

describe('before the effect', () => {
  const files = beginFiles([begun], facts);
  const look = (snapshot: Snapshot | null, claim = facts.claim, used: string[] = []) =>
    beforeEffect(receipt, snapshot, claim, new Set(used));

  test('this process’s own claim passes once', async () => {
    expect(await look(state(files))).toBeNull();
    expect(await look(state(files), facts.claim, [receipt.receipt_id])).toBe('receipt_consumed');
  });

  test.each<[string, Snapshot | null, string]>([
    ['the claim of another process', state(files), 'd'.repeat(32)],
    ['no consumed file', state(), facts.claim],
    ['no ledger at all', null, facts.claim],
    [
      'another operation',
      state(
        beginFiles([{ ...begun, operation: { ...operation, operation_digest: `sha256:${'9'.repeat(64)}` } }], facts),
      ),
      facts.claim,
    ],
  ])('%s blocks', async (_what, snapshot, claim) => {
    expect(await look(snapshot, claim)).toBe('receipt_consumed');
  });
});

test('a marker counts only with its receipt and digest in the ledger', async () => {
  const files = state(beginFiles([begun], facts));
  expect(await isConsumedAs(files, receipt.receipt_id, operation.operation_digest)).toBe(true);
  expect(await isConsumedAs(files, receipt.receipt_id, `sha256:${'9'.repeat(64)}`)).toBe(false);
  expect(await isConsumedAs(state(), receipt.receipt_id, operation.operation_digest)).toBe(false);
});
