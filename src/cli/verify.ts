import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PROOF_FILES } from '../protocol/proof.ts';
import { parseVkey } from '../protocol/vkey.ts';
import { REHEARSAL_HOST } from '../protocol/vocabulary.ts';
import { unusable, verifyPath } from '../verify/index.ts';
import { EXIT_CODES } from '../verify/verdict.ts';
import type { Report } from '../verify/verdict.ts';
import { checkLines, conclusionLines } from '../verify/report-text.ts';
import type { Command, CommandIo } from './io.ts';
import { readHmacKeys, readLedger, readPins, readSince } from './verify-options.ts';
import type { KeyOptions } from './verify-options.ts';

type VerifyOptions = KeyOptions & {
  readonly hmacKeyFile: string | undefined;
  readonly since: string | undefined;
  readonly ledger: string | undefined;
  readonly run: string | undefined;
  readonly json: boolean;
};

/** `marketops verify`: one line a check, then the verdict, which is also the exit code. */
export const verify: Command<VerifyOptions> = async (io, options) => {
  const pins = await readPins(io, options);
  const hmacKeys = await readHmacKeys(io, options.hmacKeyFile);
  const since = await readSince(io, options.since);
  const accepted = await readLedger(io, options.ledger, pins);
  const report = await verifyPath(resolve(io.cwd, options.path), {
    ...{ pins, hmacKeys, since, accepted },
    run: options.run ?? null,
  }).finally(() => accepted?.close());
  if (!options.json)
    io.stdout(
      pins === null
        ? `keys: none from outside; ${(await rehearsalKey(resolve(io.cwd, options.path))) ?? HOW_TO_PIN}\n`
        : `keys: ${pins.keys.length} from ${pins.from}\n`,
    );
  return print(io, report, options.json);
};

const HOW_TO_PIN = 'pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME';

/** How to pin the key of a rehearsal, which no real repository lists; null for any other proof. */
async function rehearsalKey(proof: string): Promise<string | null> {
  const listed = await readFile(join(proof, PROOF_FILES.trustedKeys), 'utf8').catch(() => '');
  const [vkey] = listed.split('\n').filter((line) => parseVkey(line) !== null && line.startsWith(`${REHEARSAL_HOST}/`));
  return vkey === undefined ? null : `it is of a rehearsal, whose key was made for it: pin that with --vkey ${vkey}`;
}

/** What cannot even be looked at has a verdict too, so that readers of the output always find one. */
export function cannotVerify(io: CommandIo, message: string, json: boolean): number {
  return print(io, unusable(message), json);
}

function print(io: CommandIo, report: Report, json: boolean): number {
  const { verdict, checks, entries, head, root } = report;
  const text = json
    ? JSON.stringify({ verdict, checks, entries, head, root })
    : [...checkLines(report), ...conclusionLines(report)].join('\n');
  io.stdout(`${text}\n`);
  return EXIT_CODES[verdict];
}
