import type * as OpenApi from 'embedded-github/openapi';

/** GitHub's description of its API, shared by the test files of a worker: to compile its schemas takes two seconds. */
const { requireShared } = globalThis as unknown as { readonly requireShared: NodeJS.Require };
export const { validateExchanges } = requireShared('embedded-github/openapi') as typeof OpenApi;
