import { randomBytes } from 'node:crypto';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import { usageError } from '../core/errors.ts';
import { githubId } from '../protocol/shape.ts';
import { originOf } from '../protocol/vkey.ts';
import type { Command } from './io.ts';

/** `marketops keygen`: prints a new key with its line for trusted-keys, and stores nothing. */
export const keygen: Command<{ server: string; repositoryId: string }> = ({ stdout }, { server, repositoryId }) => {
  if (githubId(repositoryId) !== null || !URL.canParse(server)) {
    throw usageError('keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it).');
  }
  const secret = createSecret(randomBytes);
  const { vkey } = deriveKeys(parseSecret(secret, 'the new key'), repositoryId, originOf(server, repositoryId));
  stdout(
    `key (secret, for the protected environment):\n${secret}\n\n.marketops/trusted-keys (public, on the default branch):\n${vkey.text}\n`,
  );
  return Promise.resolve(0);
};
