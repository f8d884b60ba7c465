import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { table } from './table.ts';

/**
 * What is in dist/action by weight: each npm package's and our own sources' bytes, chunk by chunk, of a bundle built anew,
 * for ncc names the modules only in its statistics. `index.js` is read at every start, the others when they are needed.
 * `node bench/bundle.ts [action|cli]`
 */

const ROOT = resolve(import.meta.dirname, '..');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const OWN = 'src';
const RUNTIME = 'ncc';
const ENTRY = 'index.js';
/** Bytes from which on a package has a row of its own. */
const SHOWN = 10_000;

const which = z.enum(['action', 'cli']).parse(process.argv[2] ?? 'action');
const entry = which === 'action' ? 'src/action/entry.ts' : 'src/cli/main.ts';

const statistics = z.object({
  modules: z.array(z.object({ id: z.union([z.string(), z.number(), z.null()]).optional(), name: z.string() })),
});

/** Builds into the folder; the names of the modules by their ids. */
function build(folder: string): ReadonlyMap<string, string> {
  const stats = join(folder, 'stats.json');
  const flags = ['--target', 'es2023', '--transpile-only', '--quiet', '--no-cache', '--stats-out', stats];
  execFileSync(process.execPath, [NCC, 'build', entry, '-o', join(folder, 'out'), ...flags], { cwd: ROOT });
  const { modules } = statistics.parse(JSON.parse(readFileSync(stats, 'utf8')));
  return new Map(modules.map(({ id, name }) => [String(id), name]));
}

/** `src`, or the package, with the one that it is nested in. */
function ownerOf(module: string): string {
  const inside = module.split('node_modules/').slice(1);
  const names = inside.map((path) => /^(?:@[^/]+\/)?[^/\s]+/.exec(path)?.[0] ?? path);
  const [name, ...outer] = names.reverse();
  if (name === undefined) return module.includes('src/') ? OWN : RUNTIME;
  return outer.length === 0 ? name : `${name} (in ${outer.join(' in ')})`;
}

/** Bytes of a chunk by owner. A module begins with its id, the parts of a joined one with their names. */
function weigh(text: string, names: ReadonlyMap<string, string>): Map<string, number> {
  const bytes = new Map<string, number>();
  let owner = RUNTIME;
  for (const line of text.split(/(?<=\n)/)) {
    const id = /^\/\*\*\*\/ "?([^":]+)"?:$/.exec(line.trimEnd())?.[1];
    const part = /^;\/\/ CONCATENATED MODULE: (.*)$/.exec(line.trimEnd())?.[1];
    if (id !== undefined) owner = ownerOf(names.get(id) ?? '');
    else if (part !== undefined) owner = ownerOf(part);
    bytes.set(owner, (bytes.get(owner) ?? 0) + Buffer.byteLength(line));
    if (/^\/\*\*\*\/ }\)/.test(line)) owner = RUNTIME;
  }
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'marketops-bundle-'));
try {
  const names = build(folder);
  const files = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.js'));
  const chunks = files.map((name) => {
    const text = readFileSync(join(folder, 'out', name), 'utf8');
    return { name, text, size: Buffer.byteLength(text), bytes: weigh(text, names) };
  });
  const dist = join(ROOT, 'dist', which);
  const committed = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const same =
    committed.length === files.length &&
    chunks.every(({ name, text }) => committed.includes(name) && readFileSync(join(dist, name), 'utf8') === text);

  const kb = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
  const heaviest = (bytes: ReadonlyMap<string, number>): [string, number][] => [...bytes].sort(([, a], [, b]) => b - a);
  const total = (owner?: string, only?: (name: string) => boolean): number =>
    chunks
      .filter(({ name }) => only?.(name) ?? true)
      .reduce((sum, { size, bytes }) => sum + (owner === undefined ? size : (bytes.get(owner) ?? 0)), 0);

  console.log(
    `${which}, built from the sources, ${same ? 'the same as' : 'not the same as'} dist/${which}: ${kb(total())} kB in ${chunks.length} files`,
  );
  const owners = heaviest(
    new Map([...new Set(chunks.flatMap(({ bytes }) => [...bytes.keys()]))].map((owner) => [owner, total(owner)])),
  );
  const light = owners.filter(([, bytes]) => bytes < SHOWN);
  table(
    ['kB', 'all', ENTRY, 'most of the rest', ''],
    owners.slice(0, owners.length - light.length).map(([owner, all]) => {
      const [most] = chunks
        .filter(({ name, bytes }) => name !== ENTRY && bytes.has(owner))
        .sort((x, y) => (y.bytes.get(owner) ?? 0) - (x.bytes.get(owner) ?? 0));
      const first = total(owner, (name) => name === ENTRY);
      const rest = most === undefined ? ['', ''] : [most.name, kb(most.bytes.get(owner) ?? 0)];
      return [owner, kb(all), first === 0 ? '' : kb(first), ...rest];
    }),
  );
  console.log(
    `and ${light.length} packages below ${kb(SHOWN)} kB: ${kb(light.reduce((sum, [, all]) => sum + all, 0))} kB`,
  );
  console.log('\nChunk by chunk');
  for (const { name, size, bytes } of chunks.toSorted((a, b) => b.size - a.size)) {
    const parts = heaviest(bytes).filter(([, weight]) => weight >= 1000);
    console.log(
      `${name.padEnd(14)} ${kb(size).padStart(6)} kB: ${parts.map(([owner, weight]) => `${owner} ${kb(weight)}`).join(', ')}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
