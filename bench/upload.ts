import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startResultsService } from '../__tests__/support/results-service.ts';
import { measure } from './run/process.ts';
import { BARE_UPLOAD, DRY_RUN, EMPTY } from './run/subjects.ts';
import type { Subject } from './run/subjects.ts';
import { releaseOf } from './run/workload.ts';
import { Worlds } from './run/world.ts';
import { figure, median, numbers, table } from './table.ts';

/**
 * `npm run bench -- upload [--runs 7] [--latency 0,50]`: what storing the proof takes, to the end of the process, beside the
 * bare client that sends the same files: a dry run with its artifact, less one without, and a script, less an empty process.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, latency: { type: 'string', default: '0,50' } },
});

const worlds = new Worlds();
const world = await worlds.call('open', { workload: releaseOf(3), latencyMs: 0 });
/** Elsewhere the client takes the server for one that has no such service. */
const github = { ...world.facts, GITHUB_SERVER_URL: 'https://github.com' };
const results = await startResultsService();
let latencyMs = 0;
results.fault = async () => {
  await sleep(latencyMs);
  return null;
};
let stored = 0;
const wallOf = async ({ args, inputs, env }: Subject, more: { inputs?: object; env?: object } = {}) => {
  const { workspace, temporary } = world;
  const given = { ...inputs(world), ...more.inputs };
  const taken = {
    args,
    workspace,
    temporary,
    github,
    inputs: given,
    env: { ...env(world), ...results.env, ...more.env },
  };
  return measure(taken);
};
const { outputs } = await wallOf(DRY_RUN, { inputs: { 'proof-directory': join(world.temporary, 'sent') } });
const FOLDER = outputs['proof-path'] ?? '';

const rows: string[][] = [];
for (latencyMs of numbers(values.latency)) {
  const walls: Record<string, number[]> = { with: [], without: [], bare: [], empty: [], called: [] };
  for (let i = 0; i < Number(values.runs); i++) {
    const artifact = { inputs: { 'artifact-name': `proof-${stored++}` } };
    walls['without']?.push((await wallOf(DRY_RUN)).wall);
    walls['with']?.push((await wallOf(DRY_RUN, artifact)).wall);
    walls['empty']?.push((await wallOf(EMPTY)).wall);
    walls['bare']?.push((await wallOf(BARE_UPLOAD, { env: { FOLDER, NAME: `bare-${stored++}` } })).wall);
  }
  const of = (name: string): number => median(walls[name] ?? []);
  const [ours, bare] = [of('with') - of('without'), of('bare') - of('empty')];
  rows.push([String(latencyMs), figure(ours), figure(bare), (ours / bare).toFixed(2)]);
}
table(['ms a call', 'ours, ms', 'bare client, ms', 'ratio (at most 1.2)'], rows);
await results.close();
worlds.stop();
