import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { REMOVALS } from './invariants/list.ts';
import type { NamedTest, Removal } from './invariants/list.ts';
import { Scratch } from './invariants/scratch.ts';
import type { TestRun } from './invariants/scratch.ts';

/**
 * `npm run invariants`: takes the code behind each invariant of the design out of a copy of the project, one by one,
 * and runs the test that must notice. Green is a failure, and so is a test that does not run or that is red before
 * anything was taken out. Each finished removal is a line of the results file, so that it goes on where it was ended;
 * `--fresh` begins anew, `--only TEXT` takes the removals whose file, number or words hold it. docs/traceability.md lists
 * them all.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tmp/invariants.jsonl' },
    fresh: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

interface Result {
  /** What was tried: the removal, the file it was taken out of, and the test, by digest. */
  readonly key: string;
  readonly what: string;
  readonly verdict: 'noticed' | 'unnoticed' | 'broken' | 'red before';
  readonly failed: readonly string[];
}

const out = resolve(root, values.out);
if (values.fresh) rmSync(out, { force: true });
mkdirSync(dirname(out), { recursive: true });

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const keyOf = (removal: Removal): string =>
  createHash('sha256')
    .update(JSON.stringify([removal, read(removal.file), read(removal.test.file)]))
    .digest('hex');

const done = new Map<string, Result>();
for (const line of existsSync(out) ? readFileSync(out, 'utf8').split('\n') : []) {
  if (line === '') continue;
  const result = JSON.parse(line) as Result;
  done.set(result.key, result);
}

const wanted = REMOVALS.filter(({ weakens, what, file }) =>
  [...weakens, what, file].some((text) =>
    /^[A-Z]\d/.test(values.only) ? text === values.only : text.includes(values.only),
  ),
);
const left = wanted.filter((removal) => done.get(keyOf(removal))?.verdict !== 'noticed');
process.stdout.write(`${wanted.length} removals, ${left.length} to try\n`);

if (left.length > 0) {
  const scratch = new Scratch(root);
  try {
    tryAll(left.filter(({ bundled }) => bundled !== true));
    const front = left.filter(({ bundled }) => bundled === true);
    if (front.length > 0) scratch.bundle();
    tryAll(front);
  } finally {
    scratch.remove();
  }

  /** Each test file on the sources as they are first, then each removal. */
  function tryAll(removals: readonly Removal[]): void {
    const before = new Map<string, TestRun>();
    for (const { test } of removals) {
      if (!before.has(test.file)) before.set(test.file, scratch.run({ ...test, name: '' }));
    }
    for (const removal of removals) {
      const result = isGreen(removal.test, before.get(removal.test.file)) ? tried(scratch, removal) : notTried(removal);
      appendFileSync(out, `${JSON.stringify(result)}\n`);
      done.set(result.key, result);
      process.stdout.write(`${result.verdict.padEnd(10)} ${removal.weakens.join(' ')}: ${removal.what}\n`);
    }
  }
}

const results = wanted.map((removal) => done.get(keyOf(removal)));
const bad = results.filter((result) => result?.verdict !== 'noticed').length;
process.stdout.write(`${wanted.length - bad} of ${wanted.length} removals were noticed\n`);
if (bad > 0) process.exitCode = 1;

function isGreen({ name }: NamedTest, run: TestRun | undefined): boolean {
  const holds = (fullName: string): boolean => fullName.includes(name);
  return run !== undefined && run.passed.some(holds) && !run.failed.some(holds);
}

function tried(scratch: Scratch, removal: Removal): Result {
  scratch.replace(removal.file, removal.from, removal.to);
  try {
    if (removal.bundled === true) scratch.bundle();
    const { outcome, failed, said } = scratch.run(removal.test);
    if (outcome === 'broken') process.stderr.write(`${said.slice(0, 2000)}\n`);
    const verdict = outcome === 'red' ? 'noticed' : outcome === 'green' ? 'unnoticed' : 'broken';
    return { key: keyOf(removal), what: removal.what, verdict, failed };
  } finally {
    scratch.restore(removal.file);
  }
}

function notTried(removal: Removal): Result {
  return { key: keyOf(removal), what: removal.what, verdict: 'red before', failed: [] };
}
