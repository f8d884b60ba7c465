import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { numberOf } from './mutation/sample.ts';
import type { Change } from './mutation/sample.ts';

/**
 * `npm run mutation`: mutation testing (StrykerJS) of the parts that decide. Every file has a report below tmp/mutation,
 * a few files a run, so that it goes on where it was ended; `--fresh` begins anew, `--only TEXT` takes the files whose path
 * holds it, `--group NAME` one group; `--sample N` tries one mutant of N, into reports of their own. Tests that start dist cannot see a mutant and are left out. Exits 1 below a group's score.
 */

interface Group {
  readonly files: string;
  readonly tests: readonly string[];
  /** The least share of mutants that must be found, in percent. */
  readonly least: number;
}

const VERIFIER = ['unit/verify', 'security/verify/reports', 'security/verify/containers'];
const GROUPS: Readonly<Record<string, Group>> = {
  gate: { files: 'src/execute/gate.ts', tests: ['unit/execute'], least: 95 },
  authorize: {
    files: '{src/authorize/**,packages/release-windows/src}/*.ts',
    tests: [
      'unit/authorize',
      'packages/release-windows/__tests__',
      'unit/execute/gate',
      'unit/generated',
      'unit/cli/{approve,policy-why}',
      'unit/protocol/approval',
      'unit/verify/decisions-follow',
    ],
    least: 95,
  },
  protocol: {
    files: '{src/protocol,packages/{transparency-log,ssh-signatures,canonical-json}/src}/*.ts',
    tests: [
      'unit/protocol',
      'packages/{transparency-log,ssh-signatures,canonical-json}/__tests__',
      ...VERIFIER,
      'unit/audit',
      'unit/authorize/receipts',
      'unit/authorize/secret',
      'unit/execute',
    ],
    least: 95,
  },
  audit: {
    files: '{src/{audit,verify}/**,packages/{durable-files,file-sources,git-objects,long-logs}/src}/*.ts',
    tests: [
      ...VERIFIER,
      'packages/{durable-files,file-sources,git-objects,long-logs}/__tests__',
      'unit/audit',
      'unit/{cli/verify,run,action/artifact}',
      'unit/protocol/{signatures,history}',
      'packages/history/__tests__/read',
    ],
    least: 90,
  },
  execute: { files: 'src/execute/!(gate).ts', tests: ['unit/execute', 'unit/operations'], least: 0 },
};
/**
 * Left out, for each of them takes longer than a hundred other tests: properties with a number of cases of their own,
 * and the comparison with Cedar. What only these would find counts as survived.
 */
const SLOW = [
  'policy/cedar.test',
  'policy/properties.test',
  'agrees with picomatch wherever both read the pattern alike',
  'what is called superfluous or void makes no difference to any request',
  'whatever is done to a text, the gate says what the comparison says',
  'whatever is written true is verified',
  'any removal and any reordering of lines is found',
  'a set of ids grows',
  'too many files: TAMPERED',
  'a second implementation agrees',
];

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    group: { type: 'string', default: '' },
    parallel: { type: 'string', default: '1' },
    sample: { type: 'string', default: '1' },
  },
});
const sample = Number(values.sample);
const out = sample === 1 ? 'tmp/mutation' : `tmp/mutation-one-of-${sample}`;
if (values.fresh) rmSync(out, { recursive: true, force: true });
const temporary = resolve('tmp/mutation-temporary');
mkdirSync(out, { recursive: true });
mkdirSync(temporary, { recursive: true });
process.env['TMPDIR'] = temporary;
// A mutant may lose where its git is to work: it must not find this repository.
process.env['GIT_CEILING_DIRECTORIES'] = resolve('tmp');

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly (Change & { readonly status: string })[];
      }
    >
  >;
}

/** Reports count lines and columns from 1, runners from 0. */
const isSampled = (file: string, { location: { start, end }, ...mutant }: Change): boolean => {
  const before = ({ line, column }: typeof start): typeof start => ({ line: line - 1, column: column - 1 });
  return numberOf(file, { ...mutant, location: { start: before(start), end: before(end) } }) % sample === 0;
};

const reportOf = (file: string): string => join(out, `${file.replaceAll('/', '__')}.json`);

const testsOf = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const files = globSync(`{__tests__/,}${path}{/**/*,}.test.ts`);
    if (files.length === 0) throw new Error(`there are no tests ${path}`);
    return files;
  });

/** Mutated in one run, which tries all tests of the group once without a mutant. */
const FILES_A_RUN = 10 * sample;

async function run(files: readonly string[], tests: readonly string[]): Promise<void> {
  const partial = join(out, 'partial.json');
  await new Stryker({
    mutate: [...files],
    testRunner: 'in-process',
    plugins: [join(import.meta.dirname, 'mutation/runner.ts')],
    inProcess: { tests, without: SLOW, sample },
    timeoutFactor: 2,
    warnings: false,
    coverageAnalysis: 'perTest',
    ignorePatterns: ['/dist', '/tmp', '/screenshots'],
    tempDirName: 'tmp/stryker',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: partial },
    concurrency: Number(values.parallel),
    ignoreStatic: false,
    allowConsoleColors: false,
  }).runMutationTest();
  const { files: found } = JSON.parse(readFileSync(partial, 'utf8')) as Report;
  for (const file of files) {
    // A file of types alone has no mutant, and no part of the report.
    const own = found[file];
    writeFileSync(reportOf(file), JSON.stringify({ files: own === undefined ? {} : { [file]: own } }));
  }
}

let low = false;
for (const [name, { files, tests, least }] of Object.entries(GROUPS)) {
  if (!name.includes(values.group)) continue;
  const all = globSync(files)
    .filter((file) => file.includes(values.only) && basename(file) !== 'index.ts')
    .sort();
  const testFiles = testsOf(tests);
  let found = 0;
  let total = 0;
  const left = all.filter((file) => !existsSync(reportOf(file)));
  while (left.length > 0) await run(left.splice(0, FILES_A_RUN), testFiles);
  for (const file of all) {
    const { mutants } = Object.values((JSON.parse(readFileSync(reportOf(file), 'utf8')) as Report).files)[0] ?? {
      mutants: [],
    };
    // One that no test runs is not tried, and so in the report whatever the sample.
    const counted = mutants.filter(
      (mutant) => !['Ignored', 'CompileError', 'RuntimeError'].includes(mutant.status) && isSampled(file, mutant),
    );
    const survivors = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    found += counted.length - survivors.length;
    total += counted.length;
    process.stdout.write(`${file}: ${counted.length - survivors.length} of ${counted.length} found\n`);
    for (const { status, mutatorName, replacement, location } of survivors) {
      const { line, column } = location.start;
      const what = status === 'NoCoverage' ? 'no test runs it' : 'survived';
      process.stdout.write(`  ${file}:${line}:${column} ${what}: ${mutatorName} ${JSON.stringify(replacement)}\n`);
    }
  }
  if (total === 0) continue;
  const score = (100 * found) / total;
  low ||= score < least;
  process.stdout.write(`${name}: ${score.toFixed(1)} % of ${total} mutants found (at least ${least} %)\n\n`);
}
rmSync(temporary, { recursive: true, force: true });
process.exitCode = low ? 1 : 0;
