import type { NpmRegistry } from 'registry-clients/npm';
import type { OciRegistry } from 'registry-clients/oci';

/**
 * What kinds need of the places beside GitHub, as two capabilities like those of ports.ts: a reader, which asks only what
 * the policy names (else `registry_not_named` is thrown, and nothing is contacted), and effects, which exist behind the gate alone
 * and are pinned to the hosts of one operation. An effect that throws an ambiguous failure may have acted; none is repeated, but
 * for blobs, which nobody sees.
 */
export type RegistryReader = Pick<NpmRegistry, 'packageInfo'> & Pick<OciRegistry, 'manifest'>;
export type RegistryEffects = Pick<NpmRegistry, 'publishPackage'> & Pick<OciRegistry, 'copyBlob' | 'putManifest'>;
