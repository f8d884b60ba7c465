import { parseArgs } from 'node:util';
import { loadavg } from 'node:os';
import { casesOf } from './run/cases.ts';
import type { Case } from './run/cases.ts';
import { checkDone, sample } from './run/sample.ts';
import { Worlds } from './run/world.ts';
import { releaseOf, repositoriesOf, tagsOf } from './run/workload.ts';
import type { Workload } from './run/workload.ts';
import { printKinds, printLedger, printSeries } from './sizes/print.ts';
import type { Row } from './sizes/print.ts';
import { numbers } from './table.ts';

/**
 * What a run costs against its size, from outside as in run.ts, beside the bare script: operations of a plan, assets of a
 * release, repositories under one token, lines of the ledger that is there before. One run each unless told otherwise.
 * `node bench/sizes.ts [--quick] [--runs 1] [--latency 50] [--tags 10,100,1000] [--assets …] [--repositories …] [--lines …]`
 */

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    latency: { type: 'string', default: '50' },
    tags: { type: 'string' },
    assets: { type: 'string' },
    repositories: { type: 'string' },
    lines: { type: 'string' },
  },
});
const { quick } = values;
const runs = Number(values.runs);
const latencyMs = Number(values.latency);
const sizes = (given: string | undefined, short: string, full: string): number[] =>
  numbers(given ?? (quick ? short : full));

const worlds = new Worlds();

async function measured(size: number, { name, workload, subjects, conditions, ships }: Case): Promise<Row> {
  const row: Row = { size, samples: new Map(subjects.map((subject) => [subject.name, []])) };
  for (let turn = 0; turn < runs; turn++) {
    for (const subject of subjects) {
      const taken = await sample(worlds, subject, { ...conditions(subject), latencyMs });
      if (ships(subject)) checkDone(subject.name, taken, workload);
      row.samples.get(subject.name)?.push(taken);
    }
  }
  process.stderr.write(`${name}: done, load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}\n`);
  return row;
}

async function series(all: readonly number[], workloadOf: (size: number) => Workload): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of all) {
    const [first] = await casesOf(worlds, workloadOf(size), []);
    if (first !== undefined) rows.push(await measured(size, first));
  }
  return rows;
}

try {
  console.log(`Node ${process.version}, medians of ${runs}, ${latencyMs} ms a call, writes unpaced`);
  const tags = await series(sizes(values.tags, '10,100', '10,100,1000'), tagsOf);
  printSeries('Operations of a plan (a tag each)', tags, latencyMs, { barred: true });
  printKinds(tags);
  printSeries(
    'Assets of a release',
    await series(sizes(values.assets, '10,100', '10,100,1000'), (assets) => releaseOf(assets)),
    latencyMs,
  );
  printSeries(
    'Repositories under one token (a tag each)',
    await series(sizes(values.repositories, '1,20', '1,20,200'), repositoriesOf),
    latencyMs,
  );
  printLedger(await series(sizes(values.lines, '0,100000', '0,100000,1000000'), (lines) => releaseOf(3, lines)));
} finally {
  worlds.stop();
}
