import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NamedTest } from './removal.ts';

/** How a test ended: `green`, `red` (it failed), or `broken` (it did not run at all), with what jest said. */
export interface TestRun {
  readonly outcome: 'green' | 'red' | 'broken';
  /** Full names of the tests that passed, and of those that failed. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly said: string;
}

interface JestReport {
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the project in which something can be taken out; `node_modules` is linked. */
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
    for (const path of new Set(listed.split('\0').filter((name) => name !== ''))) {
      const target = join(this.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(project, path), target, { force: true });
    }
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Replaces the one occurrence of a text. @throws Error when it does not occur exactly once */
  replace(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.folder, file), 'utf8');
    writeFileSync(join(this.folder, file), replacedOnce(text, from, to, file));
  }

  /** Puts a file back as the project has it. */
  restore(file: string): void {
    cpSync(join(this.#project, file), join(this.folder, file), { force: true });
  }

  bundle(): void {
    execFileSync(process.execPath, ['tools/bundle.mjs'], { cwd: this.folder, stdio: 'pipe' });
  }

  /** Runs the tests of a file whose full name holds `name`; all of them when it is empty. */
  run({ file, name }: NamedTest): TestRun {
    const out = join(this.folder, 'jest.json');
    rmSync(out, { force: true });
    const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const { stderr } = spawnSync(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--runInBand',
        '--json',
        `--outputFile=${out}`,
        `--testNamePattern=${pattern}`,
        `--runTestsByPath`,
        file,
      ],
      { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: 10 * 60_000 },
    );
    return judged(out, stderr);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function judged(out: string, stderr: string): TestRun {
  let report: JestReport;
  try {
    report = JSON.parse(readFileSync(out, 'utf8')) as JestReport;
  } catch {
    return { outcome: 'broken', passed: [], failed: [], said: stderr.slice(-2000) };
  }
  const ran = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed');
  const named = (wanted: string): string[] =>
    ran.filter(({ status }) => status === wanted).map(({ fullName }) => fullName);
  const [passed, failed] = [named('passed'), named('failed')];
  const said = report.testResults.map(({ message }) => message).join('\n');
  if (ran.length === 0 || report.numRuntimeErrorTestSuites > 0) return { outcome: 'broken', passed, failed, said };
  return { outcome: failed.length > 0 ? 'red' : 'green', passed, failed, said };
}

/** @throws Error when the text does not occur exactly once */
export function replacedOnce(text: string, from: string, to: string, file: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(`${file}: the text to take out occurs ${parts.length - 1} times, not once: ${from}`);
  }
  return parts.join(to);
}
