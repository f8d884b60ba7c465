import { refused, RegistryError } from 'registry-clients/error';
import { createNpm } from 'registry-clients/npm';
import { createOci } from 'registry-clients/oci';
import { z } from 'zod';
import { addressOf, isLoopbackHost } from 'http-exchange/loopback';
import { hostsOf } from 'github-client/hosts';
import { knobsFrom } from '../github/knobs.ts';
import type { RegistryOptions } from './connect.ts';
import { readLogins } from './credentials.ts';
import { jsonOf } from 'registry-clients/json';
import { openTransport } from 'registry-clients/transport';
import type { RegistryTransport, TransportOptions } from 'registry-clients/transport';

type Check = TransportOptions['check'];

/** The clients of one run, or of one operation of it: what they may reach is the caller's to say. */
export function openClients(
  options: RegistryOptions,
  { pinned, named }: { readonly pinned: Check; readonly named: Check },
) {
  const { facts, env, cancelled, githubToken, npmToken, registryCredentials, mask } = options;
  const { isLoopback } = hostsOf(facts.apiUrl);
  const { registries: standIn, timeoutMs } = knobsFrom(env, isLoopback);
  const readOnly = facts.mode !== 'prod';
  const transportBy = (check: Check) =>
    openTransport({ readOnly, userAgent: 'marketops-action', timeoutMs, cancelled, standIn, check });
  const transport = transportBy(pinned);
  // GitHub's own service: no registry, and no host of the policy's.
  const toGitHub = transportBy(() => Promise.resolve());
  const logins = readLogins(registryCredentials);
  return {
    npm: createNpm(transport, {
      token: npmToken,
      identity: (audience) => identityOf(options, isLoopback, toGitHub, audience),
      mask,
      how:
        'For trusted publishing the package must name this repository, the file of the calling workflow and the environment at ' +
        'the registry; else pass a granular token as npm-token.',
    }),
    oci: createOci({
      transport,
      realmOf: (registry) =>
        transportBy((host) =>
          named(host).catch((error: unknown) => {
            if (!(error instanceof RegistryError)) throw error;
            throw refused(
              'registry_host_refused',
              `${registry} gives its tokens at ${host}, which the policy must name too.`,
            );
          }),
        ),
      addressOf,
      loginOf: (registry) =>
        logins.get(registry) ??
        (registry === GHCR && (facts.apiUrl === 'https://api.github.com' || standIn !== null)
          ? { username: facts.actor, password: githubToken }
          : null),
      mask,
      how: 'Check `packages: write` for ghcr.io, or what registry-credentials has for this registry.',
    }),
  };
}

const GHCR = 'ghcr.io';
const identityAnswer = z.object({ value: z.string().min(1) });

/** A token that says which workflow this job is of: https://docs.github.com/actions/reference/security/oidc */
async function identityOf(
  { facts, env, mask }: RegistryOptions,
  isLoopback: boolean,
  transport: RegistryTransport,
  audience: string,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret = '' } = env;
  if (address === '' || secret === '' || !URL.canParse(address))
    throw refused(
      'registry_credentials_missing',
      'There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.',
    );
  mask(secret);
  const url = new URL(address);
  const { host } = new URL(facts.serverUrl);
  const isGitHubs =
    url.host === host ||
    url.hostname.endsWith('.actions.githubusercontent.com') ||
    (isLoopback && isLoopbackHost(url.hostname));
  if (!isGitHubs)
    throw refused(
      'registry_host_refused',
      `ACTIONS_ID_TOKEN_REQUEST_URL is on ${url.host}, which is not GitHub's. An earlier step changed it.`,
    );
  url.searchParams.set('audience', audience);
  const answer = await transport.send(url, { headers: { authorization: `Bearer ${secret}` } });
  const read = identityAnswer.safeParse(answer.status === 200 ? jsonOf(answer) : null);
  if (!read.success)
    throw refused(
      'registry_credentials_missing',
      `GitHub gave no identity of this job (${answer.status}): add \`id-token: write\` to its permissions.`,
    );
  mask(read.data.value);
  return read.data.value;
}
