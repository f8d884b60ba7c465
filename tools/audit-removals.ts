import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REMOVALS } from './removals.ts';
import type { Removal } from './removals.ts';

/**
 * `npm run audit:removals`: takes single checks of gate, policy and verifier out of a copy of the sources, one at a
 * time, and plays the scenarios that must then be breached against that copy. Each result is a line of the results
 * file, so that it goes on where it was ended; `--fresh` begins anew, `--only TEXT` takes those whose name holds it.
 */

const root = resolve(import.meta.dirname, '..');

export interface RemovalResult {
  readonly name: string;
  /** Whether at least one scenario was breached without the check. */
  readonly noticed: boolean;
  readonly told: string;
}

/** The sources with one check removed, as a bundle that the audit can be started from. */
class Copy {
  readonly folder: string;

  constructor() {
    mkdirSync(join(root, 'tmp'), { recursive: true });
    // Below the root, so that the packages are found.
    this.folder = mkdtempSync(join(root, 'tmp/removal-'));
    cpSync(join(root, 'src'), join(this.folder, 'src'), { recursive: true });
    const launcher = (file: string, text: string): void => {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), text);
    };
    // Most modules are the same each time: what Node made of them is kept.
    const cached = `import { enableCompileCache } from 'node:module';\nenableCompileCache(${JSON.stringify(join(root, 'tmp/compile-cache'))});\n`;
    launcher('package.json', '{"type":"module"}\n');
    for (const [file, entry] of Object.entries({ index: 'all', authorize: 'authorize', execute: 'execute' }))
      launcher(`${file}.js`, `${cached}const { main } = await import('./src/entry.ts');\nawait main('${entry}');\n`);
    launcher('cli/index.js', `${cached}await import('../src/cli/main.ts');\n`);
  }

  /** Runs with the check removed, and puts it back. */
  async without({ file, from, to }: Removal, work: () => Promise<RemovalResult>): Promise<RemovalResult> {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold this exactly once: ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    try {
      return await work();
    } finally {
      writeFileSync(path, text);
    }
  }

  /** The audit from this copy: its exit code and what it printed. */
  audit(scenarios: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
    const args = [join(this.folder, 'cli/index.js'), 'security-audit', '--only', scenarios.join(',')];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text));
    return new Promise((done, reject) => {
      child.on('error', reject);
      child.on('close', (code) => done({ code, out }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Plays removals on copies of the sources, `parallel` at a time. */
export async function playRemovals(
  removals: readonly Removal[],
  { parallel = 2, done = () => undefined }: { parallel?: number; done?: (result: RemovalResult) => void } = {},
): Promise<RemovalResult[]> {
  const left = [...removals];
  const results: RemovalResult[] = [];
  const work = async (): Promise<void> => {
    const copy = new Copy();
    try {
      for (let removal = left.shift(); removal !== undefined; removal = left.shift()) {
        const { name, scenarios } = removal;
        const result = await copy.without(removal, async () => {
          const { code, out } = await copy.audit(scenarios);
          // Breached by name: an audit that cannot be started at all shows nothing.
          const breached = out.split('\n').filter((row) => row.startsWith('breached '));
          const row = breached[0]?.trim() ?? out.trim().slice(-300);
          const broken = /could not be played|Error:/.test(out);
          return { name, noticed: code === 1 && breached.length > 0 && !broken, told: row };
        });
        results.push(result);
        done(result);
      }
    } finally {
      copy.remove();
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, removals.length) }, work));
  return results;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join(root, 'tmp/removals.jsonl') },
      fresh: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      parallel: { type: 'string', default: '2' },
    },
  });
  if (values.fresh) rmSync(values.out, { force: true });
  mkdirSync(dirname(values.out), { recursive: true });
  const before = existsSync(values.out)
    ? readFileSync(values.out, 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text) as RemovalResult)
    : [];
  const wanted = REMOVALS.filter(({ name }) => name.includes(values.only));
  const left = wanted.filter(({ name }) => !before.some((result) => result.name === name));
  process.stdout.write(`${wanted.length} checks, ${left.length} to remove\n`);
  const now = await playRemovals(left, {
    parallel: Number(values.parallel),
    done: (result) => {
      appendFileSync(values.out, `${JSON.stringify(result)}\n`);
      if (!result.noticed) process.stdout.write(`NOT NOTICED: ${result.name}: ${result.told}\n`);
    },
  });
  const all = [...before.filter(({ name }) => wanted.some((removal) => removal.name === name)), ...now];
  const noticed = all.filter((result) => result.noticed).length;
  process.stdout.write(`${all.length} checks removed one by one, ${noticed} noticed by a scenario\n`);
  return noticed === wanted.length ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main();
