import { ACTION_VERSION } from '../core/version.ts';
import { createClient } from '../targets/github/client.ts';
import type { GitHubClient } from 'github-client/client';
import { apiUrlOf } from 'github-names/remote';
import type { Remote } from 'github-names/remote';
import type { CommandIo } from './io.ts';

/** The token that a person gives a command; null for public reading. */
export const tokenOf = ({ env }: CommandIo): string | null => env['GH_TOKEN'] || env['GITHUB_TOKEN'] || null;

/** What every client of the command line is made of. */
export const clientOptions = (io: CommandIo, { server }: Pick<Remote, 'server'>) => ({
  apiUrl: apiOf(io, server),
  token: tokenOf(io),
  clock: Date.now,
  env: io.env,
  // Somebody waits for it.
  retries: 1,
  userAgent: `marketops-cli/${ACTION_VERSION}`,
});

/** A client that can only read. */
export const readingClient = (io: CommandIo, remote: Pick<Remote, 'server'>): GitHubClient =>
  createClient({ ...clientOptions(io, remote), mode: 'dry_run' });

/** GITHUB_API_URL where it is set, unless a runner sets it for another server than the one asked. */
function apiOf({ env }: CommandIo, server: string): string {
  const isItsOwn = (env['GITHUB_SERVER_URL'] || server) === server;
  return (isItsOwn && env['GITHUB_API_URL']) || apiUrlOf(server);
}
