import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A build by ncc: the bundle's files before they are minified, and which modules are in which of them. */

export const ROOT = resolve(import.meta.dirname, '../..');

interface Built {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { toJson(options: unknown): unknown };
}
const ncc = createRequire(import.meta.url)('@vercel/ncc') as (entry: string, options: unknown) => Promise<Built>;

/** A module that was joined with others has a name of its own inside of them. */
const one = z.object({ name: z.string(), size: z.number() });
const statistics = z.object({
  chunks: z.array(
    z.object({ files: z.array(z.string()), modules: z.array(one.extend({ modules: z.array(one).optional() })) }),
  ),
});
/** Of all chunks all modules, which are left out or summed up unless asked for by name. */
const STATISTICS = {
  all: false,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Infinity,
  dependentModules: true,
  runtimeModules: true,
  nestedModules: true,
  nestedModulesSpace: Infinity,
};

export interface Module {
  /** Its path from the root. */
  readonly name: string;
  readonly size: number;
}

export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly modules: ReadonlyMap<string, readonly Module[]>;
}

/** As CommonJS: a start reads some sixty files, and Node does that with a fifth less work than for modules. */
export async function build(entry: string, filename: string): Promise<Bundle> {
  process.env['TS_NODE_PROJECT'] = join(import.meta.dirname, 'paths.json');
  process.chdir(ROOT);
  // `npm run typecheck` is the type check.
  const flags = { cache: false, quiet: true, transpileOnly: true, target: 'es2023', esm: false };
  const { code, assets, stats } = await ncc(join(ROOT, entry), { ...flags, filename });
  const files = new Map(Object.entries(assets).map(([name, { source }]) => [name, source.toString()]));
  const { chunks } = statistics.parse(stats.toJson(STATISTICS));
  const modules = chunks.flatMap((chunk) =>
    chunk.files.map(
      (file) => [file, chunk.modules.flatMap(({ modules: joined, ...module }) => joined ?? [module])] as const,
    ),
  );
  return { files: files.set(filename, code), modules: new Map(modules) };
}

/** The folder of the package that a module belongs to, from the root; undefined if it is our own. */
export function packageFolder(module: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];
}
