import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamFile } from 'file-sources/source';
import { examineInStretches } from '../src/verify/threads/stretches.ts';
import type { Report } from '../src/verify/verdict.ts';
import { ledgerReport, verifyLedger } from '../src/verify/verify-ledger.ts';
import { median } from './table.ts';

/**
 * Ledger verification beside its floor, SHA-256 of the raw lines and JSON.parse, in the same process:
 * `node bench/ledger.ts [LINES]`. Rates are lines a second, the ratio is against the reference of the same run.
 */

const RUNS = 5;
const SMALL = 1000;
const NEWLINE = 10;
const CORES = availableParallelism();
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
/** What `verify` exits with for a bare ledger without keys. */
const SELF_CONSISTENT = 5;

async function reference(path: string): Promise<number> {
  let lines = 0;
  let carry = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const work = Buffer.concat([carry, piece as Buffer]);
    let start = 0;
    for (let end = work.indexOf(NEWLINE); end !== -1; end = work.indexOf(NEWLINE, start)) {
      hash('sha256', work.subarray(start, end), 'hex');
      JSON.parse(work.toString('utf8', start, end));
      lines++;
      start = end + 1;
    }
    carry = work.subarray(start);
  }
  return lines;
}

const verify = async (path: string): Promise<number> =>
  entriesOf(await verifyLedger(streamFile(path), 'ledger.jsonl', { pins: null }));

async function verifyOnAllCores(path: string): Promise<number> {
  const options = { pins: null, thread: join(import.meta.dirname, '../src/verify/threads/thread.ts') };
  const facts = await examineInStretches(path, options);
  if (facts === null) throw new Error('one core had to read it');
  return entriesOf(ledgerReport(facts, options));
}

function entriesOf({ verdict, entries, checks }: Report): number {
  if (verdict !== 'SELF_CONSISTENT')
    throw new Error(`${verdict}: ${JSON.stringify(checks.find(({ status }) => status === 'failed'))}`);
  return entries;
}

async function timed(work: () => Promise<number>): Promise<{ seconds: number; cpu: number; lines: number }> {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const lines = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu: (user + system) / 1e6, lines };
}

const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(16))).join(''));
const bar = (name: string, value: number, holds: boolean, limit: string): void =>
  row(name, value.toFixed(2), limit, holds ? 'holds' : 'MISSED');

function makeLedger(folder: string, lines: number): string {
  const path = join(folder, `${lines}.jsonl`);
  execFileSync(process.execPath, [join(import.meta.dirname, 'ledger-file.ts'), path, String(lines)]);
  return path;
}

/** Both ways in turn with the reference: by processor time, which is what other work on the machine disturbs least. */
async function large(path: string): Promise<void> {
  const ratios: Record<'one' | 'two' | 'oneClock' | 'twoClock', number[]> = {
    one: [],
    two: [],
    oneClock: [],
    twoClock: [],
  };
  const rates: number[][] = [[], [], []];
  for (let i = 0; i < RUNS; i++) {
    const floor = await timed(() => reference(path));
    const one = await timed(() => verify(path));
    const two = await timed(() => verifyOnAllCores(path));
    for (const [j, { lines, seconds }] of [floor, one, two].entries()) rates[j]?.push(lines / seconds);
    ratios.one.push(floor.cpu / one.cpu);
    ratios.two.push(floor.cpu / (two.cpu / 2));
    ratios.oneClock.push(floor.seconds / one.seconds);
    ratios.twoClock.push(floor.seconds / two.seconds);
  }
  const words = ['the reference (SHA-256 + JSON.parse), one core', 'verify, one core', `verify, ${CORES} cores`];
  for (const [j, name] of words.entries()) row(`${name}, lines a second`, Math.round(median(rates[j] ?? [])));
  row(
    `by the clock: one core, ${CORES} cores`,
    ...[ratios.oneClock, ratios.twoClock].map((all) => median(all).toFixed(2)),
  );
  const [one, two] = [median(ratios.one), median(ratios.two)];
  bar('one core, × the reference', one, one >= 0.55, 'at least 0.55');
  bar('two cores, × the reference on one', two, two >= 0.9, 'at least 0.9');
}

/** Of the bundle, in a process of its own. */
function peak(folder: string, path: string): void {
  const told = join(folder, 'peak.json');
  const args = ['--require', join(import.meta.dirname, 'run/peak.cjs'), CLI, 'verify', path];
  spawnSync(process.execPath, args, { env: { ...process.env, BENCH_PEAK: told } });
  const { peak: kilobytes } = JSON.parse(readFileSync(told, 'utf8')) as { readonly peak: number };
  bar('peak memory, MB', kilobytes / 1024, kilobytes / 1024 < 200, 'under 200');
}

async function small(path: string): Promise<void> {
  const floors: number[] = [];
  const ours: number[] = [];
  for (let i = 0; i < 9; i++) {
    floors.push((await timed(() => reference(path))).seconds * 1000);
    ours.push((await timed(() => verify(path))).seconds * 1000);
  }
  row(`${SMALL} lines, milliseconds: ours, reference`, median(ours).toFixed(1), median(floors).toFixed(1));
}

/** Whole processes, start of Node included: what a user waits for. Ours is the bundle that users have. */
function smallScripts(path: string): void {
  const run = (...args: string[]): number => {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: import.meta.dirname });
    if (status !== 0 && status !== SELF_CONSISTENT) throw new Error(`${args.join(' ')}: exit ${status}`);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const floor = `import { hash } from 'node:crypto'; import { readFileSync } from 'node:fs';
    for (const line of readFileSync(${JSON.stringify(path)}, 'utf8').trimEnd().split('\\n')) { hash('sha256', line); JSON.parse(line); }`;
  const times = Array.from(
    { length: 15 },
    () => [run(CLI, 'verify', path), run('--input-type=module', '-e', floor)] as const,
  );
  row(
    `${SMALL} lines, whole process, ms: ours, reference`,
    median(times.map(([a]) => a)).toFixed(0),
    median(times.map(([, b]) => b)).toFixed(0),
  );
}

const lines = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
try {
  row(`a ledger of ${lines} lines`, process.version);
  const ledger = makeLedger(folder, lines);
  peak(folder, ledger);
  await large(ledger);
  const path = makeLedger(folder, SMALL);
  await small(path);
  smallScripts(path);
} finally {
  rmSync(folder, { recursive: true });
}
