import { resolve } from 'node:path';
import { inclusionFromBranch, inclusionFromProof } from '../verify/inclusion.ts';
import { EXIT_CODES } from '../verify/verdict.ts';
import { openProof, recognise, verifyRecognised } from '../verify/index.ts';
import type { Pins } from '../verify/keys.ts';
import type { Recognised } from '../verify/index.ts';
import { MarketOpsError, usageError } from '../core/errors.ts';
import { receiptId } from '../core/shape.ts';
import type { Command, Given } from './io.ts';
import { readPins } from './verify-options.ts';

/** `marketops inclusion`: shows one receipt's outcome without the rest of the ledger. */
export const inclusion: Command<Given<'inclusion'>> = async (io, { receipt, ...options }) => {
  if (receiptId(receipt) !== null) throw usageError(`--receipt ${receipt} is not rcpt_<32 hex>.`);
  const path = resolve(io.cwd, options.path);
  const pins = await readPins(io, options);
  const found = await recognise(path);
  if (found === null || found.kind === 'inclusion') throw usageError(`${path} is no proof and no ledger branch.`);
  if (found.kind === 'ledger') {
    throw usageError(
      `${path} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`,
    );
  }
  const { verdict } = await verifyRecognised(found, { pins });
  if (verdict === 'TAMPERED' || verdict === 'UNUSABLE') {
    io.stderr(`marketops inclusion: ${path} is ${verdict}. Run \`marketops verify\` on it; nothing was written.\n`);
    return EXIT_CODES[verdict];
  }
  const proof = await make(found, receipt, pins);
  if (proof === null) {
    throw new MarketOpsError(
      'receipt_not_found',
      `No outcome of ${receipt} is under a signed checkpoint in ${path}. Look up the receipt's id with \`marketops audit-trail\`.`,
    );
  }
  io.stdout(proof);
  return 0;
};

async function make(found: Recognised, receipt: string, pins: Pins | null): Promise<string | null> {
  if (found.kind === 'branch') return inclusionFromBranch(found.path, receipt, pins);
  const source = await openProof(found);
  return inclusionFromProof(source, receipt).finally(() => source.close());
}
