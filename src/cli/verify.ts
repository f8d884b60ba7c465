import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unusable, verifyPath } from '../verify/index.ts';
import { EXIT_CODES } from '../verify/verdict.ts';
import type { Report } from '../verify/verdict.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import type { Command, CommandIo } from './io.ts';
import { readHmacKeys, readPins, readSince, usageError } from './verify-options.ts';
import { checkLines, conclusionLines } from './verify-text.ts';

export const VERIFY_USAGE = `marketops verify PATH [--trusted-keys FILE] [--vkey KEY]... [--hmac-key-file FILE] [--since CHECKPOINT] [--json]
  PATH is a proof folder, its zip, a ledger.jsonl, a checkout of the ledger branch, or a tlog-proof. Opens no socket.
  Keys come from --trusted-keys or --vkey, else from .marketops/trusted-keys of the working directory; never from PATH.
  Exit: 0 VERIFIED, 1 TAMPERED, 2 UNUSABLE, 3 INCOMPLETE, 4 UNVERIFIABLE, 5 SELF_CONSISTENT.`;

/** `marketops verify`: one line a check, then the verdict, which is also the exit code. */
export const verify: Command = async (io) => {
  const json = io.args.includes('--json');
  let outcome: { readonly report: Report; readonly keys: string };
  try {
    outcome = await examine(io);
  } catch (error) {
    if (error instanceof MarketOpsError && error.code !== 'usage') throw error;
    outcome = { report: unusable(messageOf(error)), keys: '' };
    if (!json) io.stderr(`marketops verify: ${messageOf(error)}\n${VERIFY_USAGE}\n`);
  }
  const { report, keys } = outcome;
  if (json) io.stdout(`${JSON.stringify(report)}\n`);
  else io.stdout(`${keys}${[...checkLines(report), ...conclusionLines(report)].join('\n')}\n`);
  return EXIT_CODES[report.verdict];
};

async function examine(io: CommandIo): Promise<{ report: Report; keys: string }> {
  const { values, positionals } = parse(io.args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw usageError('verify needs one PATH.');
  const target = resolve(io.cwd, path);
  const pins = await readPins(io, { vkeys: values.vkey ?? [], trustedKeys: values['trusted-keys'], target });
  const hmacKeys = await readHmacKeys(io, values['hmac-key-file']);
  const since = await readSince(io, values.since);
  const keys = pins === null ? 'keys: none from outside\n' : `keys: ${pins.keys.length} from ${pins.from}\n`;
  return { report: await verifyPath(target, { pins, hmacKeys, since }), keys };
}

function parse(args: readonly string[]): ReturnType<typeof parseVerifyArgs> {
  try {
    return parseVerifyArgs(args);
  } catch (error) {
    throw usageError(messageOf(error));
  }
}

function parseVerifyArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'trusted-keys': { type: 'string' },
      vkey: { type: 'string', multiple: true },
      'hmac-key-file': { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
}
