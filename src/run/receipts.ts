import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MintedReceipt, ReceiptGenerator } from '../authorize/receipts.ts';
import { parseTime } from '../core/clock.ts';
import type { Random } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { FederationCoreBridge } from '../execute/options.ts';
import { openEnvelope, RECEIPT_TYPE } from '../protocol/dsse.ts';
import { CanonicalError } from 'canonical-json/jcs';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import { drawReceiptId, receiptShape } from '../protocol/receipt.ts';
import type { Receipt, Violation } from '../protocol/receipt.ts';
import type { Deps } from './deps.ts';

/** How receipts reach the publisher: from the mint of this process, or from a folder as foreign bytes. */

type Anchor = { readonly size: number; readonly head: string };

export interface ReceiptStoreOptions {
  readonly generate: ReceiptGenerator;
  readonly random: Random;
  /** Milliseconds: when it is too late to begin anything under a receipt minted now. */
  readonly until: number;
  /** Ids that are there already, and have been looked up in the ledger. */
  readonly drawn?: readonly string[];
}

/** The receipts that this process mints: one an operation at most, however often a commit is tried. */
export class ReceiptStore implements FederationCoreBridge {
  readonly mintedHere = true;
  readonly until: number;
  readonly #options: ReceiptStoreOptions;
  readonly #drawn: string[];
  /** By operation. */
  readonly #reserved = new Map<string, string>();
  readonly #minted = new Map<string, MintedReceipt>();

  constructor(options: ReceiptStoreOptions) {
    this.#options = options;
    this.until = options.until;
    this.#drawn = [...(options.drawn ?? [])];
  }

  /** The receipt of an operation: minted on this state of the ledger, unless it is there already. */
  mint(operation: PlannedOperation, violations: readonly Violation[], { size, head }: Anchor): MintedReceipt {
    const { operation_id: id } = operation;
    const known = this.#minted.get(id);
    if (known !== undefined) return known;
    const receiptId = this.#reserved.get(id) ?? this.#drawn.shift();
    const minted = this.#options.generate({ operation, violations, ledger: { size, head }, receiptId });
    this.#reserved.delete(id);
    this.#minted.set(id, minted);
    return minted;
  }

  /** Everything minted, by receipt id. */
  minted(): ReadonlyMap<string, MintedReceipt> {
    return new Map([...this.#minted.values()].map((minted) => [minted.receipt.receipt_id, minted]));
  }

  idOf({ operation_id: id }: PlannedOperation): string {
    const known = this.#minted.get(id)?.receipt.receipt_id ?? this.#reserved.get(id);
    if (known !== undefined) return known;
    const reserved = this.#drawn.shift() ?? drawReceiptId(this.#options.random);
    this.#reserved.set(id, reserved);
    return reserved;
  }

  receiptFor(operation: PlannedOperation, ledger: Anchor): Uint8Array {
    this.#forget(operation, { enforceable: false });
    return this.mint(operation, [], ledger).bytes;
  }

  refusalFor(operation: PlannedOperation, violations: readonly Violation[], ledger: Anchor): Uint8Array {
    this.#forget(operation, { enforceable: true });
    return this.mint(operation, violations, ledger).bytes;
  }

  /** One that was minted for an earlier try never left this process: it does not stand for what is decided now. */
  #forget({ operation_id: id }: PlannedOperation, { enforceable }: Pick<Receipt, 'enforceable'>): void {
    if (this.#minted.get(id)?.receipt.enforceable === enforceable) this.#minted.delete(id);
  }
}

const MAX_ENVELOPE_BYTES = 1024 * 1024;
const MAX_ENVELOPES = 2000;

/**
 * The receipts of an authorize job, as it left them in a folder (or its proof, whose `receipts/` is meant). An
 * envelope is offered to the operation that it names; those that name none of the plan's, or cannot be read, are
 * offered to operations that have no other, so that the gate can say on record what is wrong with them.
 * @throws MarketOpsError `receipts_unreadable`, `receipts_ambiguous`
 */
export async function foreignReceipts({ inputs }: Pick<Deps, 'inputs'>, plan: Plan): Promise<FederationCoreBridge> {
  const envelopes = await readEnvelopes(inputs.receipts ?? '');
  const byOperation = new Map<string, Uint8Array>();
  const unclaimed: Uint8Array[] = [];
  for (const bytes of envelopes) {
    const id = claimed(bytes)?.operation_id ?? null;
    if (id === null || !plan.operations.some(({ operation_id }) => operation_id === id)) unclaimed.push(bytes);
    else if (byOperation.has(id)) {
      throw new MarketOpsError(
        'receipts_ambiguous',
        `Two receipts in ${inputs.receipts ?? ''} are for the operation ${id}. Pass the receipts of one authorize job.`,
      );
    } else byOperation.set(id, bytes);
  }
  for (const { operation_id, effect } of plan.operations) {
    if (effect === 'none' || byOperation.has(operation_id)) continue;
    const next = unclaimed.shift();
    if (next !== undefined) byOperation.set(operation_id, next);
  }
  return {
    mintedHere: false,
    until: Math.min(...[...byOperation.values()].map(expiry)) - RESERVE_MS,
    idOf: ({ operation_id }) => {
      const envelope = byOperation.get(operation_id);
      return envelope === undefined ? null : (claimed(envelope)?.receipt_id ?? null);
    },
    receiptFor: ({ operation_id }) => byOperation.get(operation_id) ?? null,
    refusalFor: () => null,
  };
}

/** A receipt that would expire during the work is not begun with. */
export const RESERVE_MS = 60_000;

/** When an envelope says that it expires; what cannot be read expires nothing, the gate refuses it anyway. */
function expiry(envelope: Uint8Array): number {
  return parseTime(claimed(envelope)?.expires_at ?? '') ?? Number.POSITIVE_INFINITY;
}

async function readEnvelopes(folder: string): Promise<Uint8Array[]> {
  const unreadable = (why: string, cause?: unknown): MarketOpsError =>
    new MarketOpsError('receipts_unreadable', `The receipts in ${folder} cannot be read: ${why}.`, { cause });
  let names: string[];
  try {
    const inner = join(folder, 'receipts');
    const listed = await readdir(folder);
    const from = listed.includes('receipts') ? inner : folder;
    names = (await readdir(from)).filter((name) => name.endsWith('.dsse.json')).map((name) => join(from, name));
  } catch (error) {
    throw unreadable('it is not a folder; download the artifact of the authorize job there', error);
  }
  if (names.length > MAX_ENVELOPES) throw unreadable(`it holds more than ${MAX_ENVELOPES} receipts`);
  // Looked at before anything is read: a file of gigabytes would not fit into memory, and a pipe never ends.
  const found = await Promise.all(names.map((name) => lstat(name))).catch((error: unknown) => {
    throw unreadable('one of them cannot be opened', error);
  });
  if (found.some((file) => !file.isFile())) throw unreadable('one of them is not a file');
  if (found.some(({ size }) => size > MAX_ENVELOPE_BYTES)) throw unreadable('one of them is too large');
  return Promise.all(names.sort().map((name) => readFile(name)));
}

/** What an envelope claims, whether or not it is authentic; null when it cannot be read. */
function claimed(bytes: Uint8Array): Receipt | null {
  try {
    return openEnvelope(bytes, RECEIPT_TYPE, receiptShape).payload;
  } catch (error) {
    if (error instanceof CanonicalError) return null;
    throw error;
  }
}
