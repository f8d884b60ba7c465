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
const written = json('__tests__/fixtures/dist-packages.json') as string[];
const dist = join(root, 'dist');
const bundled = packagesIn(dist);

test('dist holds the packages that are written down, and no other', () => {
  expect([...new Set(bundled.map(({ name }) => name))].sort()).toEqual(written);
});

test('dist brings the license of every package in it', () => {
  expect(bundled.filter(({ license }) => license === null)).toEqual([]);
});

test('dist is at most 4 MB', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(dist, name)));
  expect(files.reduce((sum, file) => sum + file.size, 0) / 1_000_000).toBeLessThan(4);
});
