import { readFileSync, realpathSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Modules that can be loaded anew: the TypeScript below `root` gets the number of its generation into its address, so
 * that a static mutant, which acts while modules load, needs no new process. Packages are loaded once, but for those that
 * are folders of the project: `root` has a copy of them, which imports the mutated sources.
 */
export class Modules {
  #generation = 0;
  readonly #sources = new Map<string, string>();

  constructor(root: string) {
    const below = pathToFileURL(`${root}/`).href;
    const linked = pathToFileURL(`${dirname(realpathSync(join(root, 'node_modules')))}/packages/`).href;
    const globals = new URL('jest-globals.ts', import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === '@jest/globals') return { url: globals, format: 'module-typescript', shortCircuit: true };
        const resolved = next(specifier, context);
        const url = resolved.url.replace(linked, `${below}packages/`);
        const own = url.startsWith(below) && url.endsWith('.ts');
        return own ? { ...resolved, url: `${url}?generation=${this.#generation}` } : resolved;
      },
      load: (url, context, next) => {
        if (!url.includes('?generation=')) return next(url, context);
        return { format: 'module', source: this.#source(fileURLToPath(url)), shortCircuit: true };
      },
    });
  }

  #source(path: string): string {
    const known = this.#sources.get(path);
    if (known !== undefined) return known;
    const source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    this.#sources.set(path, source);
    return source;
  }

  /** From now on everything is loaded again. */
  renew(): void {
    this.#generation++;
  }

  load(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }
}
