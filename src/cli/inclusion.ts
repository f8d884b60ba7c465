import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { folderSource, openZip } from '../verify/source.ts';
import { inclusionFromBranch, inclusionFromProof } from '../verify/inclusion.ts';
import { EXIT_CODES } from '../verify/verdict.ts';
import { recognise, verifyRecognised } from '../verify/index.ts';
import type { Recognised } from '../verify/index.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { receiptId } from '../protocol/shape.ts';
import type { Command, CommandIo } from './io.ts';
import { readPins, usageError } from './verify-options.ts';

export const INCLUSION_USAGE = `marketops inclusion PATH --receipt ID [--trusted-keys FILE] [--vkey KEY]...
  Prints a C2SP tlog-proof of the receipt's outcome line; PATH is a proof folder, its zip, or a checkout of the ledger
  branch. Store it as NAME.tlog-proof; \`marketops verify NAME.tlog-proof\` checks it without the rest.`;

/** `marketops inclusion`: shows one receipt's outcome without the rest of the ledger. */
export const inclusion: Command = async (io) => {
  const { path, receipt, target } = readArgs(io);
  const pins = await readPins(io, { vkeys: target.vkey ?? [], trustedKeys: target['trusted-keys'], target: path });
  const found = await recognise(path);
  if (found === null || found.kind === 'inclusion')
    throw usageError(`${path} is no proof and no ledger branch.\n${INCLUSION_USAGE}`);
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
  const proof = await make(found, receipt);
  if (proof === null) {
    throw new MarketOpsError(
      'receipt_not_found',
      `No outcome of ${receipt} is under a signed checkpoint in ${path}. Look up the receipt's id with \`marketops audit-trail\`.`,
    );
  }
  io.stdout(proof);
  return 0;
};

async function make({ kind, path }: Recognised, receipt: string): Promise<string | null> {
  if (kind === 'branch') return inclusionFromBranch(path, receipt);
  const source = kind === 'zip' ? await openZip(path) : folderSource(path);
  try {
    return await inclusionFromProof(source, receipt);
  } finally {
    await source.close();
  }
}

function readArgs(io: CommandIo) {
  try {
    const { values, positionals } = parseArgs({
      args: [...io.args],
      allowPositionals: true,
      options: {
        receipt: { type: 'string' },
        'trusted-keys': { type: 'string' },
        vkey: { type: 'string', multiple: true },
      },
    });
    const { receipt = '' } = values;
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0 || receiptId(receipt) !== null) {
      throw usageError(`inclusion needs one PATH and --receipt rcpt_<32 hex>.\n${INCLUSION_USAGE}`);
    }
    return { path: resolve(io.cwd, path), receipt, target: values };
  } catch (error) {
    throw error instanceof MarketOpsError ? error : usageError(`${messageOf(error)}\n${INCLUSION_USAGE}`);
  }
}
