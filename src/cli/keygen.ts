import { randomBytes } from 'node:crypto';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import { MarketOpsError, usageError } from '../core/errors.ts';
import { verifyNote } from 'transparency-log/note';
import { githubId } from '../core/shape.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { fetchLedger } from './ledger-clone.ts';
import type { Command, CommandIo, Given } from './io.ts';

type KeygenOptions = Given<'keygen'>;

/** `marketops keygen`: prints a new key with its line for trusted-keys, and stores nothing. */
export const keygen: Command<KeygenOptions> = async (io, { server, repositoryId, replace, remote }) => {
  if (replace) return replaceKey(io, remote);
  if (repositoryId === undefined || githubId(repositoryId) !== null || !URL.canParse(server)) {
    throw usageError(
      'keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.',
    );
  }
  const { secret, line } = newKey(repositoryId, originOf(server, repositoryId));
  io.stdout(`${secretPart(secret)}\n.marketops/trusted-keys (public, on the default branch):\n${line}\n`);
  return 0;
};

/**
 * For a key that leaked: the new key's line, and the old one's with what it may be believed for.
 * @throws MarketOpsError `ledger_untrusted`, and as {@link fetchLedger}
 */
async function replaceKey(io: CommandIo, remote: string): Promise<number> {
  const { history, keys } = await fetchLedger(io, remote);
  history.close();
  const { tip, forked } = history.judged;
  if (tip === null || tip.signed === null || forked.length > 0) {
    throw new MarketOpsError(
      'ledger_untrusted',
      forked.length > 0
        ? 'The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.'
        : 'No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.',
    );
  }
  const { id, signed } = tip;
  const old = keys.filter(({ vkey }) => verifyNote(signed.note, vkey) === 'valid');
  const repositoryId = /\/repositories\/([0-9]+)\/marketops$/.exec(signed.origin)?.[1] ?? '';
  const { secret, line } = newKey(repositoryId, signed.origin);
  const last = `last=${signed.size}:${signed.root}:${id}`;
  io.stdout(
    `${secretPart(secret)}\nLet running jobs end, and start none, before this takes the place of the old line in ` +
      `.marketops/trusted-keys on the default branch:\n${line}\n${old.map(({ vkey }) => `${vkey.text} ${last}\n`).join('')}`,
  );
  return 0;
}

function newKey(repositoryId: string, origin: string): { readonly secret: string; readonly line: string } {
  const secret = createSecret(randomBytes);
  return { secret, line: deriveKeys(parseSecret(secret, 'the new key'), repositoryId, origin).vkey.text };
}

const secretPart = (secret: string): string => `key (secret, for the protected environment):\n${secret}\n`;
