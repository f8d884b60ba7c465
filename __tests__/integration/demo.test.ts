import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PROOF_FILES } from '../../src/protocol/proof.ts';
import { readProof } from '../support/read-proof.ts';
import { hasSshKeygen } from '../support/ssh-keygen.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let printed: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-demo-test-'));
  printed = ['first', 'second'].map((out) =>
    execFileSync(process.execPath, [join(root, 'tools/demo.mjs'), '--out', join(folder, out)], {
      encoding: 'utf8',
      cwd: root,
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo ends verified, its dry runs wrote nothing, and a spent receipt was rejected', () => {
  for (const text of printed) {
    expect(text.trimEnd().split('\n').at(-1)).toBe('verdict: VERIFIED');
    expect(text).toMatch(/Dry runs +0 requests that could change anything/);
    expect(text).toContain('rejected (receipt_consumed)');
    if (hasSshKeygen) expect(text).toMatch(/^Sign: \S+ signed sha256:/m);
  }
});

test('two rehearsals have the same plan digest, under different keys', () => {
  const [first, second] = ['first', 'second'].map((out) => readProof(join(folder, out)));
  const digest = first?.canonical.phase_1_dry_run_plan.plan_digest;
  expect(digest).toMatch(/^sha256:/);
  expect(second?.canonical.phase_1_dry_run_plan.plan_digest).toBe(digest);
  expect(readFileSync(join(folder, 'first/trusted-keys'))).not.toEqual(
    readFileSync(join(folder, 'second/trusted-keys')),
  );
});

test('it leaves every file of a proof and nothing else, and the preview’s beside it', () => {
  const { files, canonical } = readProof(join(folder, 'first'));
  const receipts = canonical.phase_2_fc_authorization.receipts.map(
    ({ receipt_id }) => `receipts/${receipt_id}.dsse.json`,
  );
  const signed = canonical.phase_2_fc_authorization.signed_approvals.map(
    ({ digest }) => `approvals/${digest.slice('sha256:'.length)}.txt`,
  );
  expect(signed).toHaveLength(hasSshKeygen ? 1 : 0);
  expect(files).toEqual([...Object.values(PROOF_FILES), ...receipts, ...signed].sort());
  expect(canonical.run.result).toBe('shipped');
  expect(readProof(join(folder, 'first-plan')).canonical.run.result).toBe('planned');
  expect(readdirSync(folder).sort()).toEqual(
    ['first', 'second'].flatMap((out) => [out, ...(hasSshKeygen ? [`${out}-approvers`] : []), `${out}-plan`]),
  );
});
