import { parseArgs } from 'node:util';
import { checkPublished, sample } from './run/sample.ts';
import type { Sample } from './run/sample.ts';
import { bareScript, DRY_RUN, EMPTY, peers, prodRun } from './run/subjects.ts';
import type { Subject } from './run/subjects.ts';
import { printBars } from './run/bars.ts';
import { isUpload, mostAtOnce, tripsOf, wordsOf } from './run/trips.ts';
import { Worlds } from './run/world.ts';
import { figure, median, table } from './table.ts';

/**
 * A governed run, from outside: the bundle as the runner starts it, against the embedded GitHub in another process,
 * beside an empty Node process, a bare script, and the actions that BENCH_PEERS names. The artifact upload is off.
 * `node bench/run.ts [--runs 7] [--assets 0,3,100] [--latency 0,50,150]`
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    assets: { type: 'string', default: '0,3,100' },
    latency: { type: 'string', default: '0,50,150' },
  },
});
const numbers = (text: string): number[] => text.split(',').map(Number);
const runs = Number(values.runs);
const latencies = numbers(values.latency);
/** What is the same at every latency, or nearly, is shown at this one. */
const SHOWN = latencies.includes(50) ? 50 : (latencies[0] ?? 0);
/** The bare script sends as many files at once as our run does, and never fewer than this. */
const LEAST_PARALLEL = 4;

const samples = new Map<string, Sample[]>();
const key = (assets: number, latency: number, name: string): string => `${assets} ${latency} ${name}`;
const of = (assets: number, latency: number, name: string): readonly Sample[] =>
  samples.get(key(assets, latency, name)) ?? [];

const worlds = new Worlds();
const others = peers(process.env['BENCH_PEERS'] ?? '');

interface Scenario {
  readonly assets: number;
  readonly digest: string;
  readonly prod: Subject;
  readonly subjects: readonly Subject[];
}

/** A run that counts for nothing tells the plan's digest, and how many files our run sends at once. */
async function prepare(assets: number): Promise<Scenario> {
  const options = { assets, latencyMs: 50 };
  const { outputs } = await sample(worlds, DRY_RUN, options);
  const digest = outputs['plan-digest'] ?? '';
  const prod = prodRun(digest);
  const { exchanges } = await sample(worlds, prod, options, digest);
  const atOnce = mostAtOnce(exchanges.filter(isUpload));
  const parallel = Math.max(atOnce, LEAST_PARALLEL);
  console.log(`${assets} assets: our run sends ${atOnce} at once, the bare script ${Math.min(parallel, assets)}`);
  return { assets, digest, prod, subjects: [EMPTY, bareScript(parallel), DRY_RUN, prod, ...others] };
}

async function round({ assets, digest, prod, subjects }: Scenario, latencyMs: number, turn: number): Promise<void> {
  for (let i = 0; i < subjects.length; i++) {
    const subject = subjects[(i + turn) % subjects.length] as Subject;
    const taken = await sample(worlds, subject, { assets, latencyMs }, subject === prod ? digest : null);
    if (subject !== EMPTY && subject !== DRY_RUN) checkPublished(subject.name, taken, assets);
    const name = key(assets, latencyMs, subject.name);
    samples.set(name, [...(samples.get(name) ?? []), taken]);
  }
}

type Figure = (taken: Sample) => number;
const calls: Figure = ({ exchanges }) => exchanges.length;
const trips: Figure = ({ exchanges }) => tripsOf(exchanges).length;

function print({ assets, subjects }: Scenario): void {
  const cell = (name: string, latency: number, figureOf: Figure): string => {
    const value = median(of(assets, latency, name).map(figureOf));
    const floor = median(of(assets, latency, 'bare script').map(figureOf));
    if (Number.isNaN(value) || (value === 0 && name === EMPTY.name)) return '';
    return `${figure(value)} (${Number.isNaN(floor) ? '' : (value / floor).toFixed(2)})`;
  };
  console.log(
    `\nA release with ${assets} assets; in brackets: × the bare script. Calls and trips at ${SHOWN} ms a call.`,
  );
  table(
    [
      '',
      'first line, ms',
      'first request, ms',
      'calls',
      'trips',
      ...latencies.map((latency) => `wall at ${latency} ms a call`),
      'peak, MB',
    ],
    subjects.map(({ name }) => [
      name,
      cell(name, SHOWN, ({ firstLine }) => firstLine),
      cell(name, SHOWN, ({ firstRequest }) => firstRequest),
      cell(name, SHOWN, calls),
      cell(name, SHOWN, trips),
      ...latencies.map((latency) => cell(name, latency, ({ wall }) => wall)),
      cell(name, SHOWN, ({ peak }) => peak),
    ]),
  );
}

/** Of the run whose wall time is the median. */
function printTrips(assets: number, name: string): void {
  const taken = of(assets, SHOWN, name);
  const middle = median(taken.map(({ wall }) => wall));
  const shown = taken.find(({ wall }) => wall === middle);
  if (shown === undefined) return;
  console.log(
    `\nTrips of a ${name}, ${assets} assets, ${SHOWN} ms a call (ms from the spawn: first arrival, last answer)`,
  );
  for (const [index, trip] of tripsOf(shown.exchanges).entries()) {
    const from = Math.min(...trip.map(({ arrived }) => arrived)) - shown.spawned;
    const to = Math.max(...trip.map(({ answered }) => answered)) - shown.spawned;
    console.log(
      `${String(index + 1).padStart(3)}  ${`${from.toFixed(0)}-${to.toFixed(0)}`.padStart(11)}  ${wordsOf(trip)}`,
    );
  }
  console.log(`     ${shown.wall.toFixed(0).padStart(11)}  end of the process`);
}

try {
  console.log(
    `Node ${process.version}, medians of ${runs}, peers: ${others.map(({ name }) => name).join(', ') || 'none (BENCH_PEERS)'}`,
  );
  const scenarios: Scenario[] = [];
  for (const assets of numbers(values.assets)) scenarios.push(await prepare(assets));
  for (let turn = 0; turn < runs; turn++) {
    for (const scenario of scenarios) for (const latency of latencies) await round(scenario, latency, turn);
    process.stderr.write(`${turn + 1} of ${runs}\n`);
  }
  scenarios.forEach(print);
  if (scenarios.some(({ assets }) => assets === 3)) {
    printTrips(3, DRY_RUN.name);
    for (const { assets } of scenarios) printTrips(assets, 'prod run');
  }
  printBars((assets, name, figureOf) => median(of(assets, SHOWN, name).map(figureOf)), SHOWN);
} finally {
  worlds.stop();
}
