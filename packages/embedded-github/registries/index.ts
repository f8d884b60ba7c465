export { Front } from './front.ts';
export type { RegistryCall, RegistryFault, RegistryRecord } from './front.ts';
export type { Server } from './child.ts';
export { startNpmRegistry, VERDACCIO, verdaccioFolder } from './npm.ts';
export type { NpmRegistry } from './npm.ts';
export { startDistribution, startOciRegistry } from './oci.ts';
