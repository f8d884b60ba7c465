import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run packages`: what is in dist, by the licenses that ncc collects beside each bundle and by the paths that its
 * comments name; either alone leaves some out.
 */

const root = resolve(import.meta.dirname, '..');

export interface BundledPackage {
  readonly name: string;
  /** As its package.json says it; null when only a comment of the bundle names the package. */
  readonly license: string | null;
}

/** A name on a line of its own, its license on the next. */
const ENTRY =
  /^(@[\w.-]+\/[\w.-]+|[a-z0-9][\w.-]*)\n(MIT|ISC|Apache-2\.0|BSD-\d-Clause|0BSD|BlueOak-1\.0\.0|\([^)\n]+\))\n/gm;

const COMMENT = /^;\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;

/** The packages of a bundle, in the order of their names. */
export function packagesIn(bundle: string): BundledPackage[] {
  const found = new Map<string, string | null>();
  for (const file of readdirSync(bundle).filter((name) => name.endsWith('.js'))) {
    for (const [, name = ''] of readFileSync(join(bundle, file), 'utf8').matchAll(COMMENT)) found.set(name, null);
  }
  for (const [, name = '', license = ''] of readFileSync(join(bundle, 'licenses.txt'), 'utf8').matchAll(ENTRY))
    found.set(name, license);
  return [...found].map(([name, license]) => ({ name, license })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Version, and the bytes that the package has as a whole; what is bundled of it is less. */
function installed(name: string): { readonly version: string; readonly bytes: number } {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) return { version: '(nested)', bytes: 0 };
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { version, bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) };
}

function main(): void {
  for (const bundle of ['action', 'cli']) {
    const folder = join(root, 'dist', bundle);
    const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const packages = packagesIn(folder);
    process.stdout.write(`dist/${bundle}: ${Math.round(size / 1000)} kB, ${packages.length} packages\n`);
    for (const { name, license } of packages) {
      const { version, bytes } = installed(name);
      process.stdout.write(`  ${name} ${version} ${license ?? ''} (${Math.round(bytes / 1000)} kB installed)\n`);
    }
  }
}

if (process.argv[1] === import.meta.filename) main();
