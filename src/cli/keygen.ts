import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import { MarketOpsError } from '../core/errors.ts';
import { githubId } from '../protocol/shape.ts';
import { originOf } from '../protocol/vkey.ts';
import type { Command } from './io.ts';

export const KEYGEN_USAGE = `marketops keygen --server URL --repository-id N
  Makes a key and prints it with its line for .marketops/trusted-keys. Nothing is stored.
  Store the key as a secret of the protected environment:  gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT`;

export const keygen: Command = ({ args, stdout }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { server: { type: 'string' }, 'repository-id': { type: 'string' } },
  });
  const { server = 'https://github.com', 'repository-id': repositoryId = '' } = values;
  if (githubId(repositoryId) !== null || !URL.canParse(server)) {
    throw new MarketOpsError(
      'usage',
      `keygen needs --server URL and --repository-id N (\`gh api repos/OWNER/NAME --jq .id\` prints it).\n${KEYGEN_USAGE}`,
    );
  }
  const secret = createSecret(randomBytes);
  const { vkey } = deriveKeys(parseSecret(secret, 'the new key'), repositoryId, originOf(server, repositoryId));
  stdout(
    `key (secret, for the protected environment):\n${secret}\n\n.marketops/trusted-keys (public, on the default branch):\n${vkey.text}\n`,
  );
  return Promise.resolve(0);
};
