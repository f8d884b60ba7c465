import { decodeUtf8, parseCanonical, parseJsonFile } from 'canonical-json/jcs';
import { lineShape, ZERO_HASH } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { consumedPath, consumedShape, segmentPath } from '../protocol/ledger-files.ts';
import type { Consumed, Snapshot } from '../protocol/ledger-files.ts';
import type { Receipt } from '../protocol/receipt.ts';

/** Point 6 of the gate, the two ways it is looked at. */

export type ConsumptionCode = 'receipt_consumed' | 'ledger_rewound';

/**
 * Before begin: the receipt is not in the state that the commit builds on, and that state still holds the ledger the
 * receipt was minted on.
 */
export async function beforeBegin(
  receipt: Receipt,
  snapshot: Snapshot,
  tip: { readonly size: number; readonly head: string },
): Promise<ConsumptionCode | null> {
  const path = consumedPath(receipt.receipt_id);
  if ((await snapshot.read(path)) !== null) return 'receipt_consumed';
  // Only a ledger that went on since can have consumed it: there, one "not found" is no proof of absence.
  const wentOn = receipt.ledger?.size !== tip.size;
  if (wentOn && (await snapshot.read(path)) !== null) return 'receipt_consumed';
  return (await holdsAnchor(receipt, snapshot, tip)) ? null : 'ledger_rewound';
}

/** The anchor was a tip, so either it still is, or the next segment begins exactly there and chains from it. */
async function holdsAnchor(
  { ledger }: Receipt,
  snapshot: Snapshot,
  tip: { readonly size: number; readonly head: string },
): Promise<boolean> {
  if (ledger === null || ledger.size > tip.size) return false;
  if (ledger.size === tip.size) return ledger.head === tip.head;
  if (ledger.size === 0) return ledger.head === ZERO_HASH;
  const segment = await snapshot.read(segmentPath(ledger.size));
  const line = segment === null ? null : firstLine(segment);
  return line !== null && line.seq === ledger.size && line.prev === ledger.head;
}

function firstLine(segment: Uint8Array): Line | null {
  const end = segment.indexOf(0x0a);
  const text = end < 0 ? null : decodeUtf8(segment.subarray(0, end));
  if (text === null) return null;
  const value = parseCanonical(text);
  return lineShape(value) === null ? (value as Line) : null;
}

/** Directly before the effect: the consumed file holds this process's own claim, not used by it before. */
export async function beforeEffect(
  receipt: Receipt,
  snapshot: Snapshot | null,
  claim: string,
  used: ReadonlySet<string>,
): Promise<ConsumptionCode | null> {
  const bytes = snapshot === null ? null : await snapshot.read(consumedPath(receipt.receipt_id));
  if (bytes === null || used.has(receipt.receipt_id)) return 'receipt_consumed';
  const value = parseJsonFile(bytes);
  if (consumedShape(value) !== null) return 'receipt_consumed';
  const consumed = value as Consumed;
  return consumed.claim === claim && consumed.operation_digest === receipt.operation_digest ? null : 'receipt_consumed';
}
