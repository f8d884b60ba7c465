import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseOutputs, stepEnvironment } from 'action-runner/runner';
import type { StepOptions } from 'action-runner/runner';

const PEAK = join(import.meta.dirname, 'peak.cjs');
const usage = z.object({ peak: z.number(), cpu: z.number() });

/** Times in milliseconds, from the spawn unless said otherwise. */
export interface Measured {
  /** Of the machine's monotonic clock. */
  readonly spawned: number;
  /** First byte on standard output; NaN when there was none. */
  readonly firstLine: number;
  readonly wall: number;
  /** Peak of the resident memory, MB. */
  readonly peak: number;
  /** Processor time, user and system: unlike the wall time it hardly moves with what else the machine does. */
  readonly cpu: number;
  readonly outputs: Readonly<Record<string, string>>;
}

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/**
 * Runs a program of Node as the runner starts an action, and measures it from outside.
 * @throws Error with what it printed, unless it exits with 0
 */
export async function measure(
  options: Omit<StepOptions, 'entry'> & { readonly args: readonly string[] },
): Promise<Measured> {
  const folder = join(options.temporary, `bench-${randomUUID()}`);
  mkdirSync(folder, { recursive: true });
  const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const peak = join(folder, 'peak');
  const env = { ...stepEnvironment({ ...options, entry: '' }, files), BENCH_PEAK: peak };
  const printed: Buffer[] = [];
  let firstLine = Number.NaN;
  const spawned = now();
  const child = spawn(process.execPath, ['--require', PEAK, ...options.args], {
    cwd: options.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.once('data', () => (firstLine = now() - spawned));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => printed.push(piece));
  let wall = Number.NaN;
  child.on('exit', () => (wall = now() - spawned));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`${options.args.join(' ')}: exit code ${code ?? 'none'}\n${Buffer.concat(printed).toString()}`);
  }
  const used = usage.parse(JSON.parse(readFileSync(peak, 'utf8')));
  return {
    spawned,
    firstLine,
    wall,
    peak: used.peak / 1024,
    cpu: used.cpu,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
  };
}
