import type { LedgerSession } from '../audit/ledger.ts';
import type { Signer } from '../authorize/federation-core.ts';
import type { MarketOpsError } from '../core/errors.ts';
import type { OperationOutcome } from '../execute/outcome.ts';
import type { Receipt } from '../protocol/receipt.ts';

/** How the phases after planning ended: what the proof is made of. */
export interface Ending {
  readonly session: LedgerSession;
  /** Null: unsigned. */
  readonly signer: Signer | null;
  readonly receipts: ReadonlyMap<string, { readonly receipt: Receipt; readonly bytes: Uint8Array }>;
  readonly outcomes: ReadonlyMap<string, OperationOutcome>;
  /** Why nothing could be signed or written, for operations without a line of their own. */
  readonly refusalCode: string | null;
  readonly failure: MarketOpsError | null;
}
