import { join } from 'node:path';

/** What Node is given before the bundle's entry: tests start it two thousand times, so it keeps what it compiled. */
export const COMPILED: readonly string[] = ['--require', join(import.meta.dirname, 'compiled.cjs')];
