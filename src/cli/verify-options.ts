import { resolve } from 'node:path';
import { parseHmacKey } from '../verify/keys.ts';
import type { HmacKey, Pins } from '../verify/keys.ts';
import type { BranchHistory } from '../verify/branch/history.ts';
import { digestOf } from '../core/digest.ts';
import { isInside } from '../core/inside.ts';
import { MarketOpsError, messageOf, usageError } from '../core/errors.ts';
import { parseCheckpoint } from '../protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { parseVkey } from 'transparency-log/vkey';
import { parseTrustedKeys, readTrustedKeys } from '../protocol/trusted-keys.ts';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import { TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { readGiven } from './io.ts';
import type { CommandIo, Given } from './io.ts';

/** The options that say whom to believe about a path. */
type KeyOptions = Pick<Given<'inclusion'>, 'path' | 'vkey' | 'trustedKeys' | 'repository'> &
  Partial<Pick<Given<'verify'>, 'approvers'>>;

const readOption = (io: CommandIo, option: string, path: string): Promise<Buffer> =>
  readGiven(io, option, path, ' Name a file that is there.');

/**
 * The keys to believe: of `--trusted-keys`, `--vkey` and `--repository`; null when there is none of these. Nothing in or beside
 * the path, nor in the working directory, is asked.
 */
export async function readPins(
  io: CommandIo,
  { path: target, vkey, trustedKeys: file, repository, approvers = [] }: KeyOptions,
): Promise<Pins | null> {
  for (const text of vkey) {
    if (parseVkey(text) === null) {
      throw usageError(
        `--vkey ${text} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`,
      );
    }
  }
  const keys = parseTrustedKeys(vkey.join('\n'), '--vkey');
  const from = vkey.length > 0 ? ['--vkey'] : [];
  if (file !== undefined) {
    keys.push(...listed(await readOption(io, '--trusted-keys', file), file));
    from.push(file);
    await refuseInside(io, '--trusted-keys', file, target);
  }
  const lists: Uint8Array[] = [];
  for (const list of approvers) {
    lists.push(await readOption(io, '--approvers', list));
    await refuseInside(io, '--approvers', list, target);
  }
  if (repository !== undefined) {
    const owners = await readOwners(io, repository).catch((error: unknown) =>
      cannotRead(`--repository ${repository}`, error),
    );
    keys.push(...listed(owners.bytes, owners.from));
    from.push(owners.from);
    lists.push(...owners.approvers);
  }
  if (from.length === 0) {
    if (approvers.length === 0) return null;
    throw usageError('--approvers needs keys: give --trusted-keys, --vkey or --repository as well.');
  }
  const pins = { keys, from: from.join(' and ') };
  const isAsked = repository !== undefined || approvers.length > 0;
  return isAsked ? { ...pins, approvers: new Set(lists.map(digestOf)) } : pins;
}

async function refuseInside(io: CommandIo, option: string, file: string, target: string): Promise<void> {
  if (await isInside(resolve(io.cwd, file), resolve(io.cwd, target)))
    throw usageError(`${option} ${file} lies in what is verified, which does not say whom to believe about it.`);
}

/** What was asked for and cannot be had leaves nothing to judge by: never a verdict on what is verified. */
function cannotRead(option: string, error: unknown): never {
  if (error instanceof MarketOpsError && error.code === 'usage') throw error;
  throw usageError(`${option} cannot be read (${messageOf(error)}).`, error);
}

/** The list on the default branch of a repository: the only thing that is asked of anybody. */
async function readOwners(
  io: CommandIo,
  repository: string,
): Promise<{ bytes: Uint8Array; from: string; approvers: readonly Uint8Array[] }> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw usageError(`--repository ${repository} is not OWNER/NAME.`);
  // What can open a socket is loaded for this alone.
  const [{ readingClient }, { approverLists, defaultBranch }, { createReader }] = await Promise.all([
    import('./client.ts'),
    import('../operations/default-branch.ts'),
    import('../targets/github/reader.ts'),
  ]);
  const reader = createReader(readingClient(io, { server: io.env['GITHUB_SERVER_URL'] || 'https://github.com' }));
  const { read, commit, branch } = await defaultBranch(reader, repository);
  const bytes = await read(TRUSTED_KEYS_PATH);
  if (bytes === null) throw usageError(`--repository ${repository} has no ${TRUSTED_KEYS_PATH} on its default branch.`);
  const approvers = await approverLists(reader, repository, branch);
  return { bytes, from: `${TRUSTED_KEYS_PATH} of ${repository} at ${commit}`, approvers };
}

/** A clone of the ledger that a proof must be in, of `--ledger`; whoever gets it closes it. */
export async function readLedger(io: CommandIo, folder: string | undefined, pins: Pins | null) {
  if (folder === undefined) return null;
  if (pins === null) throw usageError('--ledger needs keys: give --trusted-keys, --vkey or --repository as well.');
  return openClone(io, `--ledger ${folder}`, folder, pins);
}

async function openClone(io: CommandIo, option: string, folder: string, pins: Pins | null): Promise<BranchHistory> {
  const { openHistory } = await import('../verify/branch/history.ts');
  const history = await openHistory(resolve(io.cwd, folder), pins).catch((error: unknown) => cannotRead(option, error));
  return history ?? cannotRead(option, 'it is no clone with the whole history of the ledger branch');
}

/** A list that cannot be used leaves nothing to judge by either. */
function listed(bytes: Uint8Array, from: string): TrustedKey[] {
  try {
    return readTrustedKeys(bytes, from);
  } catch (error) {
    throw usageError(messageOf(error), error);
  }
}

/** Secret keys of `--hmac-key-file`, one a line, else of `MARKETOPS_HMAC_KEY`. Their text is never printed. */
export async function readHmacKeys(io: CommandIo, file: string | undefined): Promise<readonly HmacKey[]> {
  const variable = io.env['MARKETOPS_HMAC_KEY'] ?? '';
  const from = file === undefined ? 'MARKETOPS_HMAC_KEY' : `--hmac-key-file ${file}`;
  const text = file === undefined ? variable : String(await readOption(io, '--hmac-key-file', file));
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const key = parseHmacKey(line);
      if (key === null)
        throw usageError(
          `${from} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`,
        );
      return key;
    });
}

/** A checkpoint seen before, as it was signed: of `--since`, or the newest that counts in the clone of `--since-mirror`. */
export async function readSince(
  io: CommandIo,
  { since: file, sinceMirror: mirror }: Pick<Given<'verify'>, 'since' | 'sinceMirror'>,
  pins: Pins | null,
): Promise<SignedCheckpoint | null> {
  if (mirror !== undefined) {
    if (file !== undefined) throw usageError('Give --since or --since-mirror, not both.');
    const option = `--since-mirror ${mirror}`;
    const history = await openClone(io, option, mirror, pins);
    history.close();
    return history.accepted.at(-1)?.commit.signed ?? cannotRead(option, 'no commit in it counts under these keys');
  }
  if (file === undefined) return null;
  const checkpoint = parseCheckpoint(await readOption(io, '--since', file));
  if (checkpoint === null)
    throw usageError(
      `--since ${file} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`,
    );
  return checkpoint;
}
