import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, packageFolder } from './bundle/build.ts';

/** `npm run packages`: what is in dist, by the list of licenses that is made with it. */

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json states it; null if it states none. */
  readonly license: string | null;
}

const manifest = z.object({
  version: z.string(),
  license: z.string().nullish(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});
const NOT_STATED = 'no license stated';

/** The packages that the modules belong to with their licenses, which ask to go with the code. */
export function licenseText(modules: readonly string[]): string {
  const folders = modules.flatMap((path) => packageFolder(path) ?? []);
  const packages = new Map<string, string[]>();
  for (const folder of [...new Set(folders)].sort()) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license, author } = manifest.parse(
      JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')),
    );
    const file = readdirSync(join(ROOT, folder))
      .sort()
      .find((entry) => /^licen[cs]es?(\.(md|txt))?$/i.test(entry));
    const by = typeof author === 'string' ? author : author?.name;
    const text = file === undefined ? `By ${by ?? 'unknown'}` : readFileSync(join(ROOT, folder, file), 'utf8').trim();
    const header = `==== ${name} ${version}, ${license ?? NOT_STATED} ====`;
    packages.set(text, [...(packages.get(text) ?? []), header]);
  }
  // Each text once, and beside others of its length, which say the same in nearly the same words: gzip sees so far.
  const texts = [...packages].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return texts.map(([text, headers]) => `${headers.join('\n')}\n\n${text}\n`).join('\n');
}

const HEADER = /^==== (\S+) (\S+), (.+) ====$/gm;

/** The packages of dist; one of which there are two versions is there twice. */
export function packagesIn(dist: string): BundledPackage[] {
  const headers = readFileSync(join(dist, 'licenses.txt'), 'utf8').matchAll(HEADER);
  const packages = [...headers].map(([, name = '', version = '', license = '']) => ({
    name,
    version,
    license: license === NOT_STATED ? null : license,
  }));
  return packages.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

if (process.argv[1] === import.meta.filename) {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(dist, name)));
  const size = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  const packages = packagesIn(dist);
  process.stdout.write(`dist: ${Math.round(size / 1000)} kB, ${packages.length} packages\n`);
  for (const { name, version, license } of packages)
    process.stdout.write(`  ${name} ${version} ${license ?? NOT_STATED}\n`);
}
