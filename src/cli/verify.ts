import { join, resolve } from 'node:path';
import { visibleName } from 'foreign-text/visible';
import { PROOF_FILES } from '../protocol/proof.ts';
import { parseVkey } from 'transparency-log/vkey';
import { REHEARSAL_HOST } from '../protocol/vocabulary.ts';
import { usageError } from '../core/errors.ts';
import { recognise, unusable, verifyPath } from '../verify/index.ts';
import type { Kind } from '../verify/index.ts';
import { firstBytes, sha256Of, streamFile } from 'file-sources/source';
import { EXIT_CODES } from '../verify/verdict.ts';
import type { Report } from '../verify/verdict.ts';
import type { VerifyOptions } from '../verify/verify-proof.ts';
import { checkLines, conclusionLines } from '../verify/report-text.ts';
import { decisionLines, PLAIN, wrap } from '../report/terminal.ts';
import { verdictDecision } from '../report/verdict.ts';
import type { Command, CommandIo, Given } from './io.ts';
import { readHmacKeys, readLedger, readPins, readSince } from './verify-options.ts';

/** `marketops verify`: the verdict and what it means, and at last its word, which is also the exit code. */
export const verify: Command<Given<'verify'>> = async (io, options) => {
  const path = resolve(io.cwd, options.path);
  const found = await recognise(path);
  refuseMisplaced(found?.kind ?? 'proof', path, options);
  const pins = await readPins(io, options);
  const hmacKeys = await readHmacKeys(io, options.hmacKeyFile);
  const since = await readSince(io, options, pins);
  const accepted = await readLedger(io, options.ledger, pins);
  const how: VerifyOptions = {
    ...{ pins, hmacKeys, since, accepted },
    run: options.run ?? null,
    thread: join(io.dist, 'verify-thread.js'),
    progress: (done, of) => io.progress?.(`${done} of ${of} lines`),
  };
  const report = await verifyPath(path, how, found).finally(() => accepted?.close());
  const keys =
    pins === null
      ? `none from outside; ${(await rehearsalKey(path)) ?? HOW_TO_PIN}`
      : `${pins.keys.length} from ${pins.from}`;
  const exit = print(io, report, { ...options, keys });
  return options.asset === undefined ? exit : assetOf(io, report, options.asset, exit);
};

/** Options that ask about a proof mean nothing for other things: what is not looked at must not seem to be. */
function refuseMisplaced(kind: Kind, path: string, { asset, ledger }: Given<'verify'>): void {
  if (asset !== undefined && kind !== 'proof' && kind !== 'zip')
    throw usageError(`--asset looks a file up in a proof, and ${path} is none. Give the proof of the run.`);
  if (ledger !== undefined && kind === 'branch')
    throw usageError(`--ledger looks a proof up in a ledger, and ${path} is a ledger itself. Leave the option out.`);
}

/** Whether a file is one that the proof says was published: by its digest, whatever its name. */
async function assetOf(io: CommandIo, { published = [] }: Report, file: string, exit: number): Promise<number> {
  const digest = await sha256Of(streamFile(resolve(io.cwd, file), true));
  const found = published.find((asset) => asset.digest === digest);
  const what =
    found === undefined
      ? 'was not published by this run'
      : `is ${found.name} of the release ${found.tag} of ${found.repository}`;
  io.stderr(visibleName(`asset: ${file} (${digest}) ${what}`) + '\n');
  return found === undefined ? exit || EXIT_CODES.TAMPERED : exit;
}

const HOW_TO_PIN = 'pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME';

/** What a rehearsal calls its key: any other name is not offered for pasting into a shell. */
const REHEARSAL_KEY = new RegExp(
  `^${REHEARSAL_HOST.replaceAll('.', String.raw`\.`)}${String.raw`/repositories/\d+/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$`}`,
);
const KEY_LIST_BYTES = 64 * 1024;

/** How to pin the key of a rehearsal, which no real repository lists; null for any other proof. */
async function rehearsalKey(proof: string): Promise<string | null> {
  const listed = await firstBytes(join(proof, PROOF_FILES.trustedKeys), KEY_LIST_BYTES).catch(() => '');
  const vkey = listed
    .toString()
    .split('\n')
    .find((line) => parseVkey(line) !== null && REHEARSAL_KEY.test(line));
  return vkey === undefined ? null : `it is of a rehearsal, whose key was made for it: pin that with --vkey ${vkey}`;
}

/** What cannot even be looked at has a verdict too, so that readers of the output always find one. */
export function cannotVerify(io: CommandIo, message: string, json: boolean): number {
  return print(io, unusable(message), { json, verbose: false, keys: 'not looked at' });
}

interface Shown {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly keys: string;
}

function print({ stdout, look = PLAIN }: CommandIo, report: Report, { json, verbose, keys }: Shown): number {
  const { verdict, checks, entries, head, root } = report;
  const lines = [
    ...decisionLines(verdictDecision(report, keys), look),
    '',
    ...(verbose ? checkLines(report).flatMap((line) => wrap(line, { width: look.width, indent: 36 })) : []),
    `keys: ${visibleName(keys)}`,
    ...conclusionLines(report),
  ];
  stdout(`${json ? JSON.stringify({ verdict, checks, entries, head, root }) : lines.join('\n')}\n`);
  return EXIT_CODES[verdict];
}
