import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cellsOf, recordRequests, runCell } from '../__tests__/support/faults.ts';
import type { Cell, CellResult } from '../__tests__/support/faults.ts';

/**
 * `npm run faults`: the whole fault matrix against dist. Each finished cell is a line of the results file, so that it
 * goes on where it was ended; `--fresh` begins anew, `--only TEXT` takes the cells whose name holds it.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tmp/faults.jsonl' },
    fresh: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    parallel: { type: 'string', default: '2' },
  },
});
const out = resolve(values.out);
const nameOf = ({ request, nth, fault }: Cell): string => `${fault} at ${request} #${nth}`;

if (values.fresh) rmSync(out, { force: true });
mkdirSync(dirname(out), { recursive: true });
const done = new Map<string, CellResult>();
for (const line of existsSync(out) ? readFileSync(out, 'utf8').trimEnd().split('\n') : []) {
  if (line === '') continue;
  const result = JSON.parse(line) as CellResult;
  done.set(nameOf(result), result);
}

const requests = await recordRequests();
const cells = requests.flatMap(cellsOf).filter((cell) => nameOf(cell).includes(values.only));
const left = cells.filter((cell) => !done.has(nameOf(cell)));
process.stdout.write(`${requests.length} requests: ${cells.length} cells, ${left.length} to run\n`);

async function work(): Promise<void> {
  for (let cell = left.shift(); cell !== undefined; cell = left.shift()) {
    const result = await runCell(cell).catch((error: unknown) => ({
      ...cell,
      first: '',
      second: '',
      violations: [`the cell broke: ${String(error)}`],
    }));
    done.set(nameOf(result), result);
    appendFileSync(out, `${JSON.stringify(result)}\n`);
    for (const violation of result.violations) process.stdout.write(`${nameOf(result)}: ${violation}\n`);
  }
}
await Promise.all(Array.from({ length: Number(values.parallel) }, work));

const results = cells.map((cell) => done.get(nameOf(cell))).filter((result) => result !== undefined);
const violations = results.flatMap((result) => result.violations);
process.stdout.write(`cells: ${results.length}\nviolations: ${violations.length}\n`);
process.exitCode = violations.length === 0 ? 0 : 1;
