import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run bench [-- NAME [arguments]]`: each prints its figures beside a reference from the same run; all of them without a
 * name. Every bench is a process of its own, so that none measures what another left behind. `run` is shorter by `--runs`,
 * `--assets`, `--tags`, `--latency`, `sizes` by `--quick`; `site` takes `BENCH_HISTORY=DIR`, what `bench/history/generate.ts` made;
 * `BENCH_PEERS=DIR` sets other actions beside `run`: `DIR/softprops` and `DIR/ncipollo` are snapshots of softprops/action-gh-release
 * and ncipollo/release-action, whose `dist` is committed.
 */
const BENCHES = ['run', 'upload', 'sizes', 'ledger', 'history', 'gate', 'report', 'site', 'bundle', 'image'];
const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !BENCHES.includes(name)) {
  console.error(`npm run bench -- ${BENCHES.join('|')}`);
  process.exitCode = 2;
} else {
  for (const bench of name === undefined ? BENCHES : [name]) {
    if (name === undefined) console.log(`\n== ${bench}`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${bench}.ts`), ...rest], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
