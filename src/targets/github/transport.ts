import { hostsOf } from 'github-client/hosts';
import { openTransport as open } from 'github-client/transport';
import type { Transport, TransportOptions as ClientTransportOptions } from 'github-client/transport';
import type { Mode } from '../../protocol/vocabulary.ts';
import { knobsFrom } from './knobs.ts';

/** What a transport is made of, as the run knows it. */
export interface TransportOptions extends Omit<ClientTransportOptions, 'readOnly' | 'timeoutMs'> {
  /** In `dry_run` nothing but GET, HEAD and GraphQL queries leaves. */
  readonly mode: Mode;
  /** Holds the knobs for tests, heeded on loopback only. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** @throws MarketOpsError `api_url_invalid` */
export function openTransport({ mode, env = {}, ...options }: TransportOptions): Transport {
  const { timeoutMs } = knobsFrom(env, hostsOf(options.apiUrl).isLoopback);
  return open({ ...options, readOnly: mode !== 'prod', timeoutMs });
}
