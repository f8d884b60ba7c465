import { expect, test } from '@jest/globals';
import type { MintedReceipt } from '../../../src/authorize/receipts.ts';
import type { Receipt, Violation } from '../../../src/protocol/receipt.ts';
import { ReceiptStore } from '../../../src/run/receipts.ts';
import { operationOf } from '../execute/publishing.ts';

const BUSY: Violation = { rule: null, code: 'operation_busy', message: 'Another run has it' };
const operation = operationOf('a');
const TIP = { size: 0, head: '0'.repeat(64) };

test('a commit that is tried again gets what is decided on the state at hand, whatever an earlier try was given', () => {
  let drawn = 0;
  const store = new ReceiptStore({
    generate: ({ violations, receiptId }): MintedReceipt => {
      const receipt = { receipt_id: receiptId ?? `r${++drawn}`, enforceable: violations.length === 0, violations };
      return { receipt: receipt as unknown as Receipt, bytes: Buffer.from(JSON.stringify(receipt)) };
    },
    random: (n) => Buffer.alloc(n),
    until: 0,
  });
  const read = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as Receipt;
  const permitted = () => read(store.receiptFor(operation, TIP));
  const refused = () => read(store.refusalFor(operation, [BUSY], TIP));

  expect(refused()).toEqual({ receipt_id: 'r1', enforceable: false, violations: [BUSY] });
  expect(permitted()).toEqual({ receipt_id: 'r2', enforceable: true, violations: [] });
  expect(permitted().receipt_id).toBe('r2');
  expect(refused()).toEqual({ receipt_id: 'r3', enforceable: false, violations: [BUSY] });
  expect(refused().receipt_id).toBe('r3');
  expect([...store.minted().keys()]).toEqual(['r3']);
});
