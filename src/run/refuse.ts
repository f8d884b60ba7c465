import { digestOf } from '../core/digest.ts';
import type { MintedReceipt } from '../authorize/receipts.ts';
import type { AppendLine } from '../execute/port.ts';
import type { PlannedOperation } from '../protocol/plan.ts';

/** Puts an advisory receipt on record. */
export function recordRefusal(
  append: AppendLine,
  operation: PlannedOperation,
  { receipt, bytes }: MintedReceipt,
): void {
  append(
    'receipt.refused',
    {
      enforceable: receipt.enforceable,
      envelope_digest: digestOf(bytes),
      operation_digest: receipt.operation_digest,
      violations: receipt.violations,
    },
    { operation, receiptId: receipt.receipt_id },
  );
}
