import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packagesIn } from '../../tools/packages.ts';

/** What users download, and what it is built from. */

const root = join(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}
const locked = Object.entries((json('package-lock.json') as { packages: Record<string, Locked> }).packages);

test('every package of the lock file has the hash of its bytes', () => {
  const foreign = locked.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);
  expect(foreign.length).toBeGreaterThan(100);
  expect(foreign.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

test('nothing comes from anywhere but the registry', () => {
  const elsewhere = locked.filter(([, { resolved = '' }]) => /^(git|http:|file:)/.test(resolved));
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('install scripts: none is needed, and these two are all there are', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  // Both come with what they would build: a file watcher of azurite’s tools, and jest’s resolver.
  expect(scripted).toEqual(['node_modules/@parcel/watcher', 'node_modules/unrs-resolver']);
});

/** Grown on purpose only: whoever adds a package writes it down here, and everybody who uses the action downloads it. */
const written = json('__tests__/fixtures/dist-packages.json') as Record<'action' | 'cli', string[]>;

test.each(['action', 'cli'] as const)('dist/%s holds the packages that are written down, and no other', (bundle) => {
  expect(packagesIn(join(root, 'dist', bundle)).map(({ name }) => name)).toEqual(written[bundle]);
});

test.each(['action', 'cli'] as const)('dist/%s brings the license of every package in it', (bundle) => {
  expect(packagesIn(join(root, 'dist', bundle)).filter(({ license }) => license === null)).toEqual([]);
});

test.each([
  ['action', 9],
  ['cli', 3.5],
] as const)('dist/%s is at most %d MB', (bundle, limit) => {
  const folder = join(root, 'dist', bundle);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes / 1_000_000).toBeLessThan(limit);
});
