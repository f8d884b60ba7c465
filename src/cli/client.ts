import { ACTION_VERSION } from '../core/version.ts';
import { apiUrlOf } from '../setup/remote.ts';
import type { Remote } from '../setup/remote.ts';
import { createClient } from '../targets/github/client.ts';
import type { GitHubClient } from '../targets/github/client.ts';
import type { CommandIo } from './io.ts';

/** The token that a person gives a command; null for public reading. */
export const tokenOf = ({ env }: CommandIo): string | null => env['GH_TOKEN'] || env['GITHUB_TOKEN'] || null;

/** A client for the clone's GitHub that can only read. */
export function readingClient(io: CommandIo, { server }: Remote): GitHubClient {
  return createClient({
    apiUrl: apiUrlOf(server),
    token: tokenOf(io),
    mode: 'dry_run',
    clock: Date.now,
    env: io.env,
    userAgent: `marketops-cli/${ACTION_VERSION}`,
  });
}
