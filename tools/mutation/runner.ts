import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { collect } from './jest-globals.ts';
import type { Block, Case } from './jest-globals.ts';
import { Modules } from './modules.ts';
import { numberOf } from './sample.ts';

/**
 * Runs the tests of jest inside Stryker's process, again for each mutant, with modules of its own each time, so that
 * nothing is found because of what the mutant before left behind. Starting jest instead takes 1 to 2 seconds, which with
 * some thousand mutants is hours. Properties try the same cases each time and do not look for the smallest one.
 */

export interface InProcessOptions {
  /** Paths of test files, from the root of the project. */
  readonly tests: readonly string[];
  /** Parts of the names, file included, of tests that are not run. */
  readonly without: readonly string[];
  /** One of so many mutants is tried, chosen by what it changes and where; the others are errors, which nobody counts. */
  readonly sample: number;
}

const FUZZ_RUNS = 20;
/**
 * Stryker ends an endless loop after 100 times as many passes as without a mutant, because properties may pass often
 * while they look for the smallest counterexample. Ours do not.
 */
const LIMIT_DIVISOR = 10;

interface Suite {
  readonly cases: readonly (Case & { readonly id: string })[];
}

class InProcessRunner implements TestRunner {
  /** Those that found something last come first: what finds one mutant of a file tends to find the next. */
  readonly #files: string[];
  readonly #without: readonly string[];
  readonly #sample: number;
  readonly #suites = new Map<string, Suite>();
  readonly #modules = new Modules(process.cwd());
  readonly #context: InstrumenterContext = {};
  /** By test, how often it passed which mutants, without any; in a file, for a process that was ended has a successor. */
  readonly #coverage = resolve('mutants-of-tests.json');
  #stray: unknown = null;

  constructor({ tests, without, sample }: InProcessOptions) {
    this.#files = [...tests];
    this.#without = without;
    this.#sample = sample;
    // As in __tests__/support/environment.mjs.
    Object.assign(globalThis, { __stryker__: this.#context, requireShared: createRequire(import.meta.url) });
    fc.configureGlobal({ seed: 20_260_101, numRuns: FUZZ_RUNS, endOnFailure: true });
    const keep = (error: unknown): void => void (this.#stray ??= error ?? 'an error');
    process.on('unhandledRejection', keep);
    process.on('uncaughtException', keep);
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    this.#context.mutantCoverage = { static: {}, perTest: {} };
    const tests: TestResult[] = [];
    for (const file of this.#files) tests.push(...(await this.#run(file, undefined, false)));
    writeFileSync(this.#coverage, JSON.stringify(this.#context.mutantCoverage.perTest));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, mutantActivation, hitLimit } = options;
    if (numberOf(activeMutant.fileName, activeMutant) % this.#sample !== 0)
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    this.#modules.renew();
    this.#suites.clear();
    const context = this.#context;
    delete context.hitCount;
    delete context.hitLimit;
    if (hitLimit !== undefined) {
      context.hitCount = 0;
      context.hitLimit = Math.ceil(hitLimit / LIMIT_DIVISOR);
    }
    const chosen = testFilter ?? this.#testsOf(options.sandboxFileName);
    const filter = chosen && new Set(chosen);
    const tests: TestResult[] = [];
    for (const file of this.#files) {
      if (filter !== undefined && !chosen?.some((id) => id.startsWith(`${file}: `))) continue;
      if (mutantActivation === 'runtime') {
        delete context.activeMutant;
        await this.#suite(file);
      }
      context.activeMutant = activeMutant.id;
      tests.push(...(await this.#run(file, filter, !options.disableBail)));
      delete context.activeMutant;
      const limit = determineHitLimitReached(context.hitCount, context.hitLimit);
      if (limit !== undefined) return toMutantRunResult(limit);
      if (!options.disableBail && tests.some(({ status }) => status === TestStatus.Failed)) {
        this.#files.unshift(...this.#files.splice(this.#files.indexOf(file), 1));
        break;
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /**
   * For a static mutant, which acts while its module loads: the tests that pass any other mutant of the module, all where
   * none does. What only the rest would find, by a constant that they import, counts as survived: there are thousands of
   * them, and they would take minutes for each mutant that survives.
   */
  #testsOf(mutatedFile: string): readonly string[] | undefined {
    const ids = [...readFileSync(mutatedFile, 'utf8').matchAll(/stryMutAct_9fa48\("(\d+)"\)/gu)].map(([, id]) => id);
    const coverage = JSON.parse(readFileSync(this.#coverage, 'utf8')) as Record<string, Record<string, number>>;
    const passing = Object.entries(coverage).filter(([, passed]) => ids.some((id) => id !== undefined && id in passed));
    return passing.length === 0 ? undefined : passing.map(([test]) => test);
  }

  async #suite(file: string): Promise<Suite> {
    const known = this.#suites.get(file);
    if (known !== undefined) return known;
    const times = new Map<string, number>();
    const cases = await collect(() => this.#modules.load(resolve(file)));
    const named = cases.map((one) => {
      const time = (times.get(one.name) ?? 0) + 1;
      times.set(one.name, time);
      return { ...one, id: `${file}: ${one.name}${time === 1 ? '' : ` (${time})`}` };
    });
    const suite = { cases: named.filter(({ id }) => !this.#without.some((part) => id.includes(part))) };
    this.#suites.set(file, suite);
    return suite;
  }

  /** The tests of a file, up to the first that fails if `bail`. A file that does not load is one that fails. */
  async #run(file: string, filter: ReadonlySet<string> | undefined, bail: boolean): Promise<TestResult[]> {
    let suite: Suite;
    try {
      suite = await this.#suite(file);
    } catch (error) {
      const id = `${file}: loads`;
      return [{ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: told(error) }];
    }
    const opened: Block[] = [];
    const results: TestResult[] = [];
    for (const one of suite.cases) {
      if (filter?.has(one.id) === false) continue;
      const result = await this.#test(one, file, opened);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    for (const block of opened.reverse()) for (const hook of block.hooks.afterAll) await quietly(hook);
    return results;
  }

  async #test(one: Case & { readonly id: string }, file: string, opened: Block[]): Promise<TestResult> {
    const { id } = one;
    const blocks: Block[] = [];
    for (let block: Block | null = one.block; block !== null; block = block.parent) blocks.unshift(block);
    const begun = performance.now();
    const failures: unknown[] = [];
    const attempt = async (work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch (error) {
        failures.push(error);
      }
    };
    this.#stray = null;
    for (const block of blocks.filter((each) => !opened.includes(each))) {
      opened.push(block);
      for (const hook of block.hooks.beforeAll) await attempt(hook);
    }
    this.#context.currentTestId = id;
    for (const block of blocks) for (const hook of block.hooks.beforeEach) await attempt(hook);
    if (failures.length === 0) await attempt(one.work);
    for (const block of blocks.reverse()) for (const hook of block.hooks.afterEach) await attempt(hook);
    delete this.#context.currentTestId;
    if (this.#stray !== null) failures.push(this.#stray);
    const result = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - begun };
    if (failures.length === 0) return { ...result, status: TestStatus.Success };
    return { ...result, status: TestStatus.Failed, failureMessage: told(failures[0]) };
  }
}

const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function quietly(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // The tests before it have been judged.
  }
}

function inProcess(options: StrykerOptions): TestRunner {
  return new InProcessRunner(options['inProcess'] as InProcessOptions);
}
inProcess.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess)];
