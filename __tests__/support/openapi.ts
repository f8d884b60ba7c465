import { createRequire } from 'node:module';
import type * as OpenApi from 'embedded-github/openapi';

/**
 * GitHub's description of its API, shared by the test files of a worker where there is one: to compile its schemas takes
 * two seconds.
 */
const { requireShared = createRequire(import.meta.url) } = globalThis as unknown as {
  readonly requireShared?: NodeJS.Require;
};
export const { validateExchanges } = requireShared('embedded-github/openapi') as typeof OpenApi;
