import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz, fuzzTargets } from '../__tests__/support/fuzz.ts';

/**
 * `npm run fuzz`: foreign bytes, mutated, against what reads them, and the properties of the unit tests with new cases.
 * FUZZ_RUNS is how often each is tried (5000 unless given); `--receipts N`, `--ledgers N` and so on try only these
 * targets, so often. `--seed N` tries again what failed.
 */

const { targets, end } = fuzzTargets();
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    ...Object.fromEntries(targets.map(({ name }) => [name, { type: 'string' as const }])),
  },
}) as { values: Record<string, string | undefined> };
const runs = Number(process.env['FUZZ_RUNS'] ?? 5_000);
const seed = Number(values['seed'] ?? Math.floor(Math.random() * 2 ** 31));
const chosen = targets.filter(({ name }) => values[name] !== undefined);
process.stdout.write(`seed ${seed}\n`);
let failed = false;
try {
  for (const target of chosen.length > 0 ? chosen : targets) {
    const count = await fuzz(target, Number(values[target.name] ?? runs), seed);
    const { tried, accepted, crashed, first } = count;
    const may = target.strict ? '' : ' (may be)';
    process.stdout.write(`${target.name}: tried ${tried}, accepted ${accepted}${may}, crashed ${crashed}\n`);
    if (crashed === 0 && (!target.strict || accepted === 0)) continue;
    failed = true;
    process.stdout.write(`  ${first ?? ''}\n`);
  }
} finally {
  end();
}
if (chosen.length === 0) {
  const env = { ...process.env, FUZZ_RUNS: String(runs) };
  const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const { status } = spawnSync(process.execPath, [...jest, '__tests__/unit'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env,
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
