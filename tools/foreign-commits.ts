import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run foreign-commits`: 20,000 random sequences of honest runs and foreign commits against the model in
 * __tests__/unit/audit/foreign-commits.test.ts, in parts of 1,000 with a seed each. Each part that held is a line of the
 * results file, so that it goes on where it was ended; `--fresh` begins anew.
 */

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tmp/foreign-commits.jsonl' },
    fresh: { type: 'boolean', default: false },
    sequences: { type: 'string', default: '20000' },
    part: { type: 'string', default: '1000' },
  },
});

const TEST = '__tests__/unit/audit/foreign-commits.test.ts';
const JUDGED = [
  'src/audit/accepted.ts',
  'src/audit/branch-tree.ts',
  'src/audit/ledger-session.ts',
  'src/protocol/history.ts',
];
const part = Number(values.part);
const code = createHash('sha256');
for (const path of [TEST, ...JUDGED]) code.update(readFileSync(join(root, path)));
const key = `${code.digest('hex')} ${part}`;

const out = resolve(root, values.out);
if (values.fresh) rmSync(out, { force: true });
mkdirSync(dirname(out), { recursive: true });
const held = new Set<number>();
for (const line of existsSync(out) ? readFileSync(out, 'utf8').split('\n') : []) {
  const found = JSON.parse(line || '{}') as { readonly key?: string; readonly seed: number };
  if (found.key === key) held.add(found.seed);
}

const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const parts = Math.ceil(Number(values.sequences) / part);
for (let seed = 1; seed <= parts; seed++) {
  if (held.has(seed)) continue;
  const env = { ...process.env, LEDGER_SEQUENCES: String(part), LEDGER_SEED: String(seed) };
  const { status } = spawnSync(process.execPath, [...jest, '-w', '1', '--silent', TEST], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
  held.add(seed);
  appendFileSync(out, `${JSON.stringify({ key, seed })}\n`);
}
process.stdout.write(`${Math.min(held.size, parts) * part} sequences held\n`);
