import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHistory } from 'history/read';
import { buildSite } from 'history/site/build';
import { LEDGER_BRANCH } from '../src/protocol/ledger-files.ts';
import { pinsOf } from '../src/verify/keys.ts';
import { WHOLE } from './history/generate.ts';

/**
 * A generated history: read, as a site, and both again with one new run. `npm run bench -- history [RUNS [REPOSITORIES
 * [OPERATIONS]]]`, or with the folder of one that was generated before. Beside it what git needs to print all lines.
 */

const row = (what: string, value: string): void => console.log(`${what.padEnd(44)}${value.padStart(16)}`);
const peak = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  row(what, `${seconds.toFixed(2)} s`);
  row('  of this process’s processor', `${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

async function measure(folder: string, out: string): Promise<void> {
  const clones = readdirSync(folder)
    .filter((name) => name.startsWith('repository-'))
    .map((name) => join(folder, name));
  const [first = ''] = clones;
  const pins = pinsOf(readFileSync(join(folder, 'trusted-keys'), 'utf8'), 'the bench');
  const git = (...args: string[]): string => execFileSync('git', ['-C', first, ...args], { encoding: 'utf8' }).trim();
  const ref = `refs/heads/${LEDGER_BRANCH}`;
  const head = git('rev-parse', ref);
  await timed('git cat-file of every object, for comparison', () => {
    for (const clone of clones)
      execFileSync('git', ['-C', clone, 'cat-file', '--batch-all-objects', '--batch'], {
        stdio: ['ignore', 'ignore', 'ignore'],
      });
  });
  let [lines, runs] = [0, 0];
  await timed('read', async () => {
    for (const clone of clones) {
      const { history, close } = await readHistory(clone, { pins });
      close();
      if (history.faults.length > 0) throw new Error(history.faults.join('\n'));
      lines += history.blocks.at(-1)?.size ?? 0;
      runs += history.runs.length;
    }
  });
  row('  lines', String(lines));
  row('  runs', String(runs));
  row('  peak memory', peak());
  try {
    // The last run of one repository is taken away, and comes back.
    git('update-ref', ref, git('rev-parse', `${head}~2`));
    const site = () => buildSite({ branches: clones, out, pins, now: Date.now(), progress: undefined });
    await timed('site, all of it', site);
    row('  peak memory', peak());
    const before = (await readHistory(first, { pins })).state;
    git('update-ref', ref, head);
    await timed('read, one new run', async () => {
      (await readHistory(first, { pins, before })).close();
    });
    await timed('site, one new run', site);
  } finally {
    git('update-ref', ref, head);
  }
}

const [given, ...figures] = process.argv.slice(2);
const room = mkdtempSync(join(tmpdir(), 'bench-history-'));
try {
  const folder = given !== undefined && existsSync(given) ? given : join(room, 'ledgers');
  if (folder !== given) {
    const { runs, repositories, operations } = WHOLE;
    const scale = [given ?? runs, figures[0] ?? repositories, figures[1] ?? operations].map(String);
    await timed('generated', () =>
      execFileSync(process.execPath, [join(import.meta.dirname, 'history/generate.ts'), folder, ...scale]),
    );
  }
  await measure(folder, join(room, 'site'));
} finally {
  rmSync(room, { recursive: true, force: true });
}
