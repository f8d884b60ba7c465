import { ACTION_VERSION } from '../core/version.ts';
import { createClient } from '../targets/github/client.ts';
import type { GitHubClient } from 'github-client/client';
import type { CommandIo } from './io.ts';

/** The token that a person gives a command; null for public reading. */
export const tokenOf = ({ env }: CommandIo): string | null => env['GH_TOKEN'] || env['GITHUB_TOKEN'] || null;

/** A client that can only read. */
export function readingClient(io: CommandIo, apiUrl: string): GitHubClient {
  return createClient({
    apiUrl,
    token: tokenOf(io),
    mode: 'dry_run',
    clock: Date.now,
    env: io.env,
    // Somebody waits for it.
    retries: 1,
    userAgent: `marketops-cli/${ACTION_VERSION}`,
  });
}
