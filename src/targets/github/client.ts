import { createClient as clientOver } from 'github-client/client';
import type { ClientOptions as GitHubClientOptions, GitHubClient } from 'github-client/client';
import type { Transport } from 'github-client/transport';
import { knobsFrom } from './knobs.ts';
import { openTransport } from './transport.ts';
import type { TransportOptions } from './transport.ts';

type Given = Omit<GitHubClientOptions, 'readOnly' | 'secondMs' | 'userAgent'>;

export interface ClientOptions extends TransportOptions, Given {
  readonly userAgent?: string;
  /** The way out that is open already; its own is made from the rest unless given. */
  readonly transport?: Transport;
}

/**
 * A run's client. In `dry_run` nothing but GET, HEAD and GraphQL queries leaves, whoever asks.
 * @throws MarketOpsError `api_url_invalid`
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { mode, env = {}, userAgent = 'marketops-action', transport = openTransport(options) } = options;
  const readOnly = mode !== 'prod';
  const { pacingMs, secondMs } = knobsFrom(env, transport.hosts.isLoopback);
  const pace = pacingMs === null ? {} : { writePacingMs: pacingMs };
  return clientOver(transport, { ...options, readOnly, userAgent, secondMs, ...pace });
}
