import { parseArgs } from 'node:util';
import { checkDone, sample } from './run/sample.ts';
import type { Sample } from './run/sample.ts';
import { DRY_RUN, EMPTY, peers } from './run/subjects.ts';
import { printBars } from './run/bars.ts';
import { AGAIN, casesOf } from './run/cases.ts';
import type { Case } from './run/cases.ts';
import { tripsOf, waitsOf, wordsOf } from './run/trips.ts';
import { releaseOf, tagsOf } from './run/workload.ts';
import { Worlds } from './run/world.ts';
import { figure, median, numbers, table } from './table.ts';

/**
 * A governed run, from outside: the bundle as the runner starts it, against the embedded GitHub in another process,
 * beside an empty Node process, a bare script, and the actions that BENCH_PEERS names. The artifact upload is off.
 * `node bench/run.ts [--runs 7] [--assets 0,3,100] [--tags 50] [--latency 0,50,150]`
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    assets: { type: 'string', default: '0,3,100' },
    tags: { type: 'string', default: '50' },
    latency: { type: 'string', default: '0,50,150' },
  },
});
const runs = Number(values.runs);
const latencies = numbers(values.latency);
/** What is the same at every latency, or nearly, is shown at this one. */
const SHOWN = latencies.includes(50) ? 50 : (latencies[0] ?? 0);
/** A ledger's first run, one in its life, asks for more than any other: the ledger has lines already. */
const BEGUN = 100;
/** The release whose run again is measured, and whose dry run is shown trip by trip. */
const USUAL = releaseOf(3, BEGUN);

const samples = new Map<string, Sample[]>();
const key = (name: string, latency: number, subject: string): string => `${name} ${latency} ${subject}`;
const of = (name: string, latency: number, subject: string): readonly Sample[] =>
  samples.get(key(name, latency, subject)) ?? [];

const worlds = new Worlds();
const others = peers(process.env['BENCH_PEERS'] ?? '');

async function round({ name, workload, subjects, conditions, ships }: Case, latencyMs: number, turn: number) {
  for (let i = 0; i < subjects.length; i++) {
    const subject = subjects[(i + turn) % subjects.length] as (typeof subjects)[number];
    const taken = await sample(worlds, subject, { ...conditions(subject), latencyMs });
    if (ships(subject)) checkDone(subject.name, taken, workload);
    const at = key(name, latencyMs, subject.name);
    samples.set(at, [...(samples.get(at) ?? []), taken]);
  }
}

type Figure = (taken: Sample) => number;
const calls: Figure = ({ exchanges }) => exchanges.length;
const trips: Figure = ({ exchanges }) => tripsOf(exchanges).length;

function print({ name, subjects }: Case): void {
  const cell = (subject: string, latency: number, figureOf: Figure): string => {
    const value = median(of(name, latency, subject).map(figureOf));
    const floor = median(of(name, latency, 'bare script').map(figureOf));
    if (Number.isNaN(value) || (value === 0 && subject === EMPTY.name)) return '';
    return `${figure(value)} (${Number.isNaN(floor) ? '' : (value / floor).toFixed(2)})`;
  };
  console.log(`\nA ${name}; in brackets: × the bare script. All but the wall time at ${SHOWN} ms a call.`);
  table(
    [
      '',
      'first line, ms',
      'first request, ms',
      'calls',
      'trips',
      ...latencies.map((latency) => `wall at ${latency} ms a call`),
      'processor, ms',
      'peak, MB',
    ],
    subjects.map(({ name: subject }) => [
      subject,
      cell(subject, SHOWN, ({ firstLine }) => firstLine),
      cell(subject, SHOWN, ({ firstRequest }) => firstRequest),
      cell(subject, SHOWN, calls),
      cell(subject, SHOWN, trips),
      ...latencies.map((latency) => cell(subject, latency, ({ wall }) => wall)),
      cell(subject, SHOWN, ({ cpu }) => cpu),
      cell(subject, SHOWN, ({ peak }) => peak),
    ]),
  );
}

/** Of the run whose wall time is the median. */
function printTrips(name: string, subject: string): void {
  const taken = of(name, SHOWN, subject);
  const middle = median(taken.map(({ wall }) => wall));
  const shown = taken.find(({ wall }) => wall === middle);
  if (shown === undefined) return;
  console.log(`\nTrips, ${subject}: ${name}, ${SHOWN} ms a call (ms from the spawn: first arrival, last answer)`);
  const shownTrips = tripsOf(shown.exchanges);
  const waits = waitsOf(shownTrips);
  for (const [index, trip] of shownTrips.entries()) {
    const from = Math.min(...trip.map(({ arrived }) => arrived)) - shown.spawned;
    const to = Math.max(...trip.map(({ answered }) => answered)) - shown.spawned;
    console.log(
      `${String(index + 1).padStart(3)}  ${`${from.toFixed(0)}-${to.toFixed(0)}`.padStart(11)}  ${wordsOf(trip)}\n` +
        `${' '.repeat(18)}waits for: ${waits[index] ?? ''}`,
    );
  }
  console.log(`     ${shown.wall.toFixed(0).padStart(11)}  end of the process`);
}

try {
  console.log(
    `Node ${process.version}, medians of ${runs}, peers: ${others.map(({ name }) => name).join(', ') || 'none (BENCH_PEERS)'}`,
  );
  const cases: Case[] = [];
  for (const assets of numbers(values.assets)) {
    cases.push(...(await casesOf(worlds, releaseOf(assets, BEGUN), others, { again: assets === USUAL.files.length })));
  }
  for (const tags of numbers(values.tags)) cases.push(...(await casesOf(worlds, tagsOf(tags), others)));
  for (let turn = 0; turn < runs; turn++) {
    for (const one of cases) for (const latency of latencies) await round(one, latency, turn);
    process.stderr.write(`${turn + 1} of ${runs}\n`);
  }
  cases.forEach(print);
  printTrips(USUAL.name, DRY_RUN.name);
  for (const { name, workload } of cases) if (workload.releases > 0) printTrips(name, 'prod run');
  for (const latency of latencies) {
    const nameOf = (which: string): string =>
      releaseOf(Number.parseInt(which, 10), BEGUN).name + (which.endsWith(' again') ? AGAIN : '');
    printBars((which, name, figureOf) => median(of(nameOf(which), latency, name).map(figureOf)), latency);
  }
} finally {
  worlds.stop();
}
