import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileOf, weakened } from './edit.ts';
import type { Invariant } from './invariant.ts';

const LONGEST_MS = 10 * 60_000;

/** What became of a test or of scenarios: whether it noticed anything, or null when it did not run, with what was said. */
export interface Played {
  readonly noticed: boolean | null;
  readonly said: string;
}

interface JestReport {
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the project whose sources can be changed; what is tested as `dist` is these sources. */
export class Scratch {
  readonly folder: string;
  readonly #project: string;

  constructor(project: string) {
    this.#project = project;
    this.folder = mkdtempSync(join(tmpdir(), 'marketops-invariants-'));
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: project,
      encoding: 'utf8',
    });
    for (const path of new Set(listed.split('\0'))) {
      if (path === '' || path.startsWith('dist/')) continue;
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      cpSync(join(project, path), join(this.folder, path), { force: true });
    }
    this.#linkPackages();
    this.#writeDist();
  }

  /** Packages that are folders of the project are the copy's own, all others the project's. */
  #linkPackages(): void {
    const packages = join(this.#project, 'node_modules');
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(packages)) {
      const real = realpathSync(join(packages, name));
      const own = real.startsWith(`${packages}/`) ? real : join(this.folder, relative(this.#project, real));
      symlinkSync(own, join(this.folder, 'node_modules', name));
    }
  }

  /** As tools/bundle.mjs has it, but for that each file loads the sources: nothing need be bundled anew. */
  #writeDist(): void {
    const cache = JSON.stringify(join(this.folder, 'tmp/compile-cache'));
    const cached = `import { enableCompileCache } from 'node:module';\nenableCompileCache(${cache});\n`;
    const write = (file: string, text: string): void => writeFileSync(join(this.folder, 'dist', file), text);
    mkdirSync(join(this.folder, 'dist/cli'), { recursive: true });
    write('package.json', '{"type":"module"}\n');
    const entry = (file: string, call: string): string =>
      `${cached}await (await import('../src/action/${file}.ts')).${call};\n`;
    for (const name of ['authorize', 'execute', 'reconcile', 'comment', 'verify'])
      write(`${name}.js`, entry('entry', `main('${name}')`));
    write('index.js', entry('entry', "main('all')"));
    write('post.js', entry('post', 'post()'));
    write('cli/index.js', `${cached}await import('../../src/cli/main.ts');\n`);
  }

  /** Works with the code of an invariant taken out. @throws Broken when it is not there */
  async without<T>({ symbol, edit }: Invariant, work: () => Promise<T>): Promise<T> {
    const path = join(this.folder, fileOf(symbol));
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      weakened(symbol, edit, (file) => readFileSync(join(this.folder, file), 'utf8')),
    );
    try {
      return await work();
    } finally {
      writeFileSync(path, before);
    }
  }

  /** Runs the tests of a file whose full name holds one of `names`. */
  async test(file: string, names: readonly string[]): Promise<Played> {
    const out = join(this.folder, 'jest.json');
    rmSync(out, { force: true });
    const { out: said } = await this.#node([
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--json',
      `--outputFile=${out}`,
      `--testNamePattern=${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')}`,
      '--runTestsByPath',
      file,
    ]);
    let report: JestReport;
    try {
      report = JSON.parse(readFileSync(out, 'utf8')) as JestReport;
    } catch {
      return { noticed: null, said: said.slice(-2000) };
    }
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const ran = results.filter(({ status }) => status === 'passed' || status === 'failed');
    const told = report.testResults.map(({ message }) => message).join('\n');
    if (ran.length === 0 || report.numRuntimeErrorTestSuites > 0) return { noticed: null, said: told };
    return { noticed: ran.some(({ status }) => status === 'failed'), said: told };
  }

  /** Plays scenarios of the security audit. One that cannot be played, or not without the attack, shows nothing. */
  async audit(scenarios: readonly string[]): Promise<Played> {
    const { code, out } = await this.#node(['dist/cli/index.js', 'security-audit', '--only', scenarios.join(',')]);
    const rows = out.match(/^(?:defended|detected|breached) /gm)?.length ?? 0;
    const broken = rows !== scenarios.length || /could not be played|without the attack|untouched|Error:/.test(out);
    return { noticed: broken ? null : code === 1, said: out.trim().slice(-2000) };
  }

  #node(args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    });
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
