import type { Sample } from '../run/sample.ts';
import { atOnce, isWrite, kindsOf, tripsOf } from '../run/trips.ts';
import { figure, median, table } from '../table.ts';

/** The runs at one size, by the subject's name. */
export interface Row {
  readonly size: number;
  readonly samples: ReadonlyMap<string, Sample[]>;
}

type Figure = (taken: Sample) => number;
const calls: Figure = ({ exchanges }) => exchanges.length;
const trips: Figure = ({ exchanges }) => tripsOf(exchanges).length;
const wall: Figure = ({ wall: ms }) => ms;
const cpu: Figure = ({ cpu: ms }) => ms;
const peak: Figure = ({ peak: mb }) => mb;
const bytes: Figure = ({ exchanges }) => exchanges.reduce((sum, exchange) => sum + exchange.bytes, 0);
const most: Figure = ({ exchanges }) => atOnce(exchanges).most;
const mostWrites: Figure = ({ exchanges }) => atOnce(exchanges.filter(isWrite)).most;
/** How long the embedded GitHub had a request, the latency and its own work. */
const answer: Figure = ({ exchanges }) =>
  exchanges.reduce((sum, { arrived, answered }) => sum + answered - arrived, 0) / exchanges.length;
const mean: Figure = ({ exchanges }) => atOnce(exchanges).mean;

/** What bar 6 allows: wall time over the floor of the network, and memory. */
const MOST_OVER_FLOOR = 1.15;
const MOST_MB = 180;
const BAR_SIZE = 1000;
const LINEAR = 1.2;

const of = ({ samples }: Row, subject: string, figureOf: Figure): number =>
  median((samples.get(subject) ?? []).map(figureOf));

/** How a cost grows from one size to the next: 1 is linear, below it a part of the cost is the same at every size. */
const exponent = (before: Row, after: Row, subject: string, figureOf: Figure): number =>
  Math.log(of(after, subject, figureOf) / of(before, subject, figureOf)) / Math.log(after.size / before.size);

const SUBJECTS = ['bare script', 'dry run', 'prod run'];
const COSTS: readonly (readonly [string, Figure])[] = [
  ['calls', calls],
  ['trips', trips],
  ['wall, ms', wall],
  ['processor, ms', cpu],
  ['peak, MB', peak],
];

/**
 * Every cost at every size, the bare script's beside it, and its exponent on the way from one size to the next.
 * @param barred whether bar 6 is about this
 */
export function printSeries(title: string, rows: readonly Row[], latencyMs: number, { barred = false } = {}): void {
  if (rows.length === 0) return;
  console.log(`\n${title}; in brackets: the exponent since the size before (1 is linear)`);
  const cells = SUBJECTS.flatMap((subject) =>
    rows.map((row, index) => {
      const before = rows[index - 1];
      const cell = (figureOf: Figure): string => {
        const slope = before === undefined ? '' : ` (${exponent(before, row, subject, figureOf).toFixed(2)})`;
        return `${figure(of(row, subject, figureOf))}${slope}`;
      };
      return [`${subject}, ${row.size}`, ...COSTS.map(([, figureOf]) => cell(figureOf)), ...atOnceCells(row, subject)];
    }),
  );
  table(['', ...COSTS.map(([name]) => name), 'at once: most', 'mean'], cells);
  for (const subject of SUBJECTS.slice(1)) printSteep(rows, subject);
  printFloor(rows, latencyMs, barred);
}

const atOnceCells = (row: Row, subject: string): string[] => [
  figure(of(row, subject, most)),
  figure(of(row, subject, mean)),
];

function printSteep(rows: readonly Row[], subject: string): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    for (const [name, figureOf] of COSTS) {
      const slope = exponent(before, row, subject, figureOf);
      if (slope > LINEAR)
        console.log(
          `STEEP  ${subject}, ${before.size} to ${row.size}: ${name} grows with the power ${slope.toFixed(2)}`,
        );
    }
  }
}

/**
 * The floor of the network: calls ÷ parallelism × latency. Parallelism is a limit that the run keeps to, as far as GitHub
 * can see it: the most requests that were ever under way at once, and the most writes, which is how many operations were.
 * The mean would make every run its own floor, for a mean is calls × latency ÷ time.
 */
function printFloor(rows: readonly Row[], latencyMs: number, barred: boolean): void {
  const ratio = (row: Row, subject: string, parallel: Figure): number =>
    of(row, subject, wall) / ((of(row, subject, calls) / of(row, subject, parallel)) * latencyMs);
  console.log(`\nWall time × its floor, calls ÷ parallelism × ${latencyMs} ms`);
  table(
    ['', 'calls', 'wall, ms', 'requests at once', '× its floor', 'writes at once', '× its floor', 'a call took, ms'],
    ['bare script', 'prod run'].flatMap((subject) =>
      rows.map((row) => [
        `${subject}, ${row.size}`,
        ...[calls, wall, most].map((figureOf) => figure(of(row, subject, figureOf))),
        ratio(row, subject, most).toFixed(2),
        figure(of(row, subject, mostWrites)),
        ratio(row, subject, mostWrites).toFixed(2),
        figure(of(row, subject, answer)),
      ]),
    ),
  );
  for (const row of barred ? rows : []) {
    if (row.size !== BAR_SIZE) continue;
    const bars = [
      ['wall time, × its floor by requests at once', ratio(row, 'prod run', most), MOST_OVER_FLOOR],
      ['peak memory, MB', of(row, 'prod run', peak), MOST_MB],
    ] as const;
    for (const [name, value, limit] of bars) {
      const verdict = value <= limit ? 'holds ' : 'MISSED';
      console.log(`${verdict}  6. ${row.size} operations: ${name}: ${value.toFixed(2)}, at most ${limit}`);
    }
  }
}

/** The calls of the largest prod run, by kind and for each of its operations. */
export function printKinds(rows: readonly Row[]): void {
  const row = rows.at(-1);
  const taken = row?.samples.get('prod run')?.[0];
  if (row === undefined || taken === undefined) return;
  console.log(`\nCalls of a prod run with ${row.size} operations, by kind`);
  const kinds = [...kindsOf(taken.exchanges)].sort(([, a], [, b]) => b - a);
  table(
    ['', 'calls', 'an operation'],
    kinds.map(([words, count]) => [words, String(count), (count / row.size).toFixed(2)]),
  );
}

/** Against the lines of a ledger, where the reference is the run on an empty one. */
export function printLedger(rows: readonly Row[]): void {
  const [empty] = rows;
  if (empty === undefined) return;
  console.log(`\nLines of the ledger before (a release with 3 assets); in brackets: × the run on ${empty.size} lines`);
  table(
    ['', 'calls', 'trips', 'kB both ways', 'wall, ms', 'processor, ms', 'peak, MB'],
    ['dry run', 'prod run'].flatMap((subject) =>
      rows.map((row) => [
        `${subject}, ${row.size}`,
        ...[calls, trips, (taken: Sample) => bytes(taken) / 1000, wall, cpu, peak].map(
          (figureOf) =>
            `${figure(of(row, subject, figureOf))} (${(of(row, subject, figureOf) / of(empty, subject, figureOf)).toFixed(2)})`,
        ),
      ]),
    ),
  );
}
