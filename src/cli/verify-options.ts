import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseHmacKey, pinsOf } from '../verify/keys.ts';
import type { HmacKey, Pins } from '../verify/keys.ts';
import { isInside } from '../core/inside.ts';
import { messageOf, usageError } from '../core/errors.ts';
import { parseCheckpoint } from '../protocol/note.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { parseVkey, TrustedKeysError } from '../protocol/vkey.ts';
import type { CommandIo } from './io.ts';

const DEFAULT_KEYS = join('.marketops', 'trusted-keys');

/** The options that say whom to believe about a path. */
export interface KeyOptions {
  readonly path: string;
  readonly vkey: readonly string[];
  readonly trustedKeys: string | undefined;
}

async function readOption(io: CommandIo, option: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`${option} ${path} cannot be read (${messageOf(error)}). Name a file that is there.`);
  }
}

/**
 * The keys to believe: of `--vkey` and `--trusted-keys`, else of `.marketops/trusted-keys` in the working directory;
 * null when there is none of these. A default list inside the thing to verify is no list from outside, and is not used.
 */
export async function readPins(
  io: CommandIo,
  { path: target, vkey, trustedKeys: file }: KeyOptions,
): Promise<Pins | null> {
  for (const text of vkey) {
    if (parseVkey(text) === null) {
      throw usageError(
        `--vkey ${text} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`,
      );
    }
  }
  if (file !== undefined) return pinsFrom(`${await readOption(io, '--trusted-keys', file)}\n${vkey.join('\n')}`, file);
  if (vkey.length > 0) return pinsFrom(vkey.join('\n'), '--vkey');
  const path = join(io.cwd, DEFAULT_KEYS);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || (await isInside(path, resolve(io.cwd, target)))) return null;
  return pinsFrom(text, DEFAULT_KEYS);
}

function pinsFrom(text: string, from: string): Pins {
  try {
    return pinsOf(text, from);
  } catch (error) {
    if (!(error instanceof TrustedKeysError)) throw error;
    throw usageError(`${from}, line ${error.line} ${error.message}. A key list that is half understood is not used.`);
  }
}

/** Secret keys of `--hmac-key-file`, one a line, else of `MARKETOPS_HMAC_KEY`. Their text is never printed. */
export async function readHmacKeys(io: CommandIo, file: string | undefined): Promise<readonly HmacKey[]> {
  const variable = io.env['MARKETOPS_HMAC_KEY'] ?? '';
  const from = file === undefined ? 'MARKETOPS_HMAC_KEY' : `--hmac-key-file ${file}`;
  const text = file === undefined ? variable : await readOption(io, '--hmac-key-file', file);
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const key = parseHmacKey(line);
      if (key === null)
        throw usageError(
          `${from} does not hold a key made by \`marketops keygen\` (mok1_…). Give the secret as it was printed.`,
        );
      return key;
    });
}

/** The checkpoint of `--since`: one seen before, as it was signed. */
export async function readSince(io: CommandIo, file: string | undefined): Promise<SignedCheckpoint | null> {
  if (file === undefined) return null;
  const checkpoint = parseCheckpoint(await readOption(io, '--since', file));
  if (checkpoint === null)
    throw usageError(
      `--since ${file} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`,
    );
  return checkpoint;
}
