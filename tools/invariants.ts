import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf } from './invariants/edit.ts';
import type { Invariant } from './invariants/invariant.ts';
import { INVARIANTS } from './invariants/list.ts';
import { playAll } from './invariants/play.ts';
import type { Result } from './invariants/play.ts';

/**
 * `npm run invariants`: takes the code behind each invariant of the design out of a copy of the project, one by one, and
 * runs the test, or plays the scenarios of the security audit, that must notice. Green is a failure, and so is what does
 * not run, or is red before anything was taken out. Each result is a line of the results file, so that it goes on where
 * it was ended; `--fresh` begins anew, `--only WORDS` takes those whose symbol, number or words hold them.
 */

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tmp/invariants.jsonl' },
    fresh: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    parallel: { type: 'string', default: '2' },
  },
});

const out = resolve(root, values.out);
if (values.fresh) rmSync(out, { force: true });
mkdirSync(dirname(out), { recursive: true });

/** What was tried, by digest: the entry, the file it is taken out of, and that of the test. */
function keyOf(invariant: Invariant): string {
  const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const files = [fileOf(invariant.symbol), invariant.test?.file].map((path) => path && read(path));
  return createHash('sha256')
    .update(JSON.stringify([invariant, files]))
    .digest('hex');
}

const wanted = INVARIANTS.filter(({ weakens, what, symbol }) =>
  /^[A-Z][\d.]+$/.test(values.only)
    ? weakens.split(' ').includes(values.only)
    : `${what} ${symbol}`.includes(values.only),
);
// Taken before anything runs: what is changed in the meantime was not tried.
const keys = new Map(wanted.map((invariant) => [invariant, keyOf(invariant)]));
const noticed = new Set<string>();
for (const line of existsSync(out) ? readFileSync(out, 'utf8').split('\n') : []) {
  const { key, verdict } = JSON.parse(line || '{}') as Partial<Result & { readonly key: string }>;
  if (key !== undefined && verdict === 'noticed') noticed.add(key);
}
const left = wanted.filter((invariant) => !noticed.has(keys.get(invariant) ?? ''));
process.stdout.write(`${wanted.length} invariants, ${left.length} to take out\n`);

await playAll(root, left, {
  parallel: Number(values.parallel),
  done: (invariant, { verdict, said }) => {
    const key = keys.get(invariant) ?? '';
    appendFileSync(out, `${JSON.stringify({ key, what: invariant.what, symbol: invariant.symbol, verdict, said })}\n`);
    process.stdout.write(`${verdict.padEnd(10)} ${invariant.weakens}: ${invariant.what}\n`);
    if (verdict === 'noticed') noticed.add(key);
    else process.stderr.write(`${invariant.symbol}: ${said}\n`);
  },
});

const bad = wanted.filter((invariant) => !noticed.has(keys.get(invariant) ?? '')).length;
process.stdout.write(`${wanted.length - bad} of ${wanted.length} were noticed\n`);
if (bad > 0) process.exitCode = 1;
