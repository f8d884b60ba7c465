import { join } from 'node:path';
import { statSync } from 'node:fs';
import { ROOT, build, packageFolder } from '../tools/bundle/build.ts';
import type { Module } from '../tools/bundle/build.ts';
import { table } from './table.ts';

/**
 * `node bench/bundle.ts`: what is in dist/bundle by weight, each npm package's and our own sources' bytes before they are
 * minified, chunk by chunk. `index.js` is read at every start, the others when they are needed.
 */

const OWN = 'src';
/** Bytes from which on a package has a row of its own. */
const SHOWN = 10_000;

/** The package, with the one that it is nested in. */
function ownerOf({ name }: Module): string {
  const folder = packageFolder(name);
  if (folder === undefined) return name.startsWith('webpack/') ? 'webpack' : OWN;
  const [owner = '', ...outer] = folder
    .split(/\/?node_modules\//)
    .slice(1)
    .reverse();
  return outer.length === 0 ? owner : `${owner} (in ${outer.join(' in ')})`;
}

function weigh(modules: readonly Module[]): [string, number][] {
  const bytes = new Map<string, number>();
  for (const module of modules) bytes.set(ownerOf(module), (bytes.get(ownerOf(module)) ?? 0) + module.size);
  return [...bytes].sort(([, a], [, b]) => b - a);
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

const { modules } = await build('tools/bundle/entry.ts', 'index.js');
const owners = weigh([...modules.values()].flat());
const chunks = [...modules].map(([name, inside]) => ({
  name,
  owners: weigh(inside),
  size: inside.reduce((sum, { size }) => sum + size, 0),
  // A chunk's name follows from what is in it: dist that is older may lack it.
  minified: statSync(join(ROOT, 'dist/bundle', name), { throwIfNoEntry: false })?.size,
}));
const light = owners.filter(([, bytes]) => bytes < SHOWN);
table(
  ['kB', 'all', 'most of it in'],
  owners.slice(0, owners.length - light.length).map(([owner, bytes]) => {
    const share = (chunk: (typeof chunks)[number]): number => new Map(chunk.owners).get(owner) ?? 0;
    return [owner, kb(bytes), chunks.reduce((a, b) => (share(b) > share(a) ? b : a)).name];
  }),
);
console.log(
  `and ${light.length} packages below ${kb(SHOWN)} kB: ${kb(light.reduce((sum, [, bytes]) => sum + bytes, 0))} kB`,
);
console.log('\nChunk by chunk');
for (const { name, size, minified, owners } of chunks.toSorted((a, b) => b.size - a.size)) {
  const parts = owners.filter(([, bytes]) => bytes >= 1000).map(([owner, bytes]) => `${owner} ${kb(bytes)}`);
  const small = minified === undefined ? 'not in dist' : `${kb(minified)} kB minified`;
  console.log(`${name.padEnd(14)} ${kb(size).padStart(6)} kB, ${small}: ${parts.join(', ')}`);
}
