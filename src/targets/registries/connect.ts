import { once } from 'async-parts/parallel';
import type { RunFacts } from '../../protocol/facts.ts';
import type { RegistryEffects, RegistryReader } from '../../operations/registries.ts';
import { RegistryError } from 'registry-clients/error';

/** What a run knows of the registries that it may reach. Nothing of their clients is loaded before one is asked. */
export interface Registries {
  readonly reader: RegistryReader;
  /** Which hosts the policy names: until that is known, whoever asks one waits. */
  readonly permit: (hosts: Promise<readonly string[]>) => void;
  /** Effects that reach these hosts of the policy's, and no other. */
  readonly effectsAt: (hosts: readonly string[]) => RegistryEffects;
}

export interface RegistryOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cancelled: AbortSignal;
  readonly facts: Pick<RunFacts, 'mode' | 'apiUrl' | 'serverUrl' | 'actor'>;
  /** For ghcr.io alone. */
  readonly githubToken: string;
  readonly npmToken: string | null;
  /** The input `registry-credentials`. */
  readonly registryCredentials: string;
  readonly mask: (secret: string) => void;
}

const unnamed = (host: string): RegistryError =>
  new RegistryError(
    'registry_not_named',
    `${host} is not contacted: no permit rule of the policy names it among its \`registries\`.`,
    { certainty: 'refused' },
  );
const none = (): Promise<never> => Promise.reject(unnamed('A registry'));

/** For those who were given none. */
export const NO_REGISTRIES: Registries = {
  permit: () => undefined,
  reader: { packageInfo: none, manifest: none },
  effectsAt: () => ({
    publishPackage: none,
    copyBlob: none,
    putManifest: none,
  }),
};

export function connectRegistries(options: RegistryOptions): Registries {
  let permitted: Promise<readonly string[]> = Promise.resolve([]);
  const named = async (host: string): Promise<void> => {
    if (!(await permitted).includes(host)) throw unnamed(host);
  };
  const clients = (hosts: readonly string[] | null) =>
    once(async () => {
      const { openClients } = await import('./clients.ts');
      const pinned = async (host: string): Promise<void> => {
        if (hosts?.includes(host) === false) throw unnamed(host);
        await named(host);
      };
      return openClients(options, { pinned, named });
    });
  const reading = clients(null);
  return {
    permit: (hosts) => {
      permitted = hosts;
    },
    reader: {
      packageInfo: async (...given) => (await reading()).npm.packageInfo(...given),
      manifest: async (...given) => (await reading()).oci.manifest(...given),
    },
    effectsAt: (hosts) => {
      const writing = clients(hosts);
      return {
        publishPackage: async (...given) => (await writing()).npm.publishPackage(...given),
        copyBlob: async (...given) => (await writing()).oci.copyBlob(...given),
        putManifest: async (...given) => (await writing()).oci.putManifest(...given),
      };
    },
  };
}
