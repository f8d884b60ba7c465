import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamFile } from '../src/verify/source.ts';
import { verifyLedger } from '../src/verify/verify-ledger.ts';
import { verifyInTwo } from './ledger-workers.ts';

/**
 * Ledger verification beside its floor, SHA-256 of the raw lines and JSON.parse, in the same process:
 * `node bench/ledger.ts [LINES]`. Rates are lines a second, the ratio is against the reference of the same run.
 */

const RUNS = 5;
const SMALL = 1000;
const NEWLINE = 10;
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

async function verify(path: string): Promise<number> {
  const { verdict, entries, checks } = await verifyLedger(streamFile(path), 'ledger.jsonl', { pins: null });
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

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(16))).join(''));

function makeLedger(folder: string, lines: number): string {
  const path = join(folder, `${lines}.jsonl`);
  // In a process of its own, so that this one's peak is the verifier's.
  execFileSync(process.execPath, [join(import.meta.dirname, 'ledger-file.ts'), path, String(lines)]);
  return path;
}

async function large(path: string): Promise<void> {
  const rates: Record<string, number[]> = { verify: [], reference: [], ratio: [], cpu: [], two: [] };
  for (let i = 0; i < RUNS; i++) {
    const ours = await timed(() => verify(path));
    if (i === 0) row(`peak memory after the first verification, MB`, peak());
    const floor = await timed(() => reference(path));
    const two = await timed(() => verifyInTwo(path));
    rates['verify']?.push(ours.lines / ours.seconds);
    rates['reference']?.push(floor.lines / floor.seconds);
    rates['ratio']?.push(floor.seconds / ours.seconds);
    rates['cpu']?.push(floor.cpu / ours.cpu);
    rates['two']?.push(two.lines / two.seconds);
  }
  const of = (name: string): number => median(rates[name] ?? []);
  row('verify, lines a second', Math.round(of('verify')));
  row('reference (SHA-256 + JSON.parse)', Math.round(of('reference')));
  const all = (name: string): string => (rates[name] ?? []).map((ratio) => ratio.toFixed(2)).join(' ');
  row('ratio by the clock: median, all runs', of('ratio').toFixed(2), all('ratio'));
  row('ratio by processor time: median, all runs', of('cpu').toFixed(2), all('cpu'));
  row('two workers: gate, chain and root only', Math.round(of('two')));
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
  const cli = join(import.meta.dirname, '../dist/cli/index.js');
  const times = Array.from(
    { length: 15 },
    () => [run(cli, 'verify', path), run('--input-type=module', '-e', floor)] as const,
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
  await large(makeLedger(folder, lines));
  const path = makeLedger(folder, SMALL);
  await small(path);
  smallScripts(path);
} finally {
  rmSync(folder, { recursive: true });
}
