import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { readProof } from '../support/read-proof.ts';
import { OPERATIONS, Scene } from '../support/scene.ts';
import { verdict, verified } from '../support/verified.ts';

let scene: Scene;
afterEach(() => scene.close());

const consumed = (): string[] =>
  Object.keys(scene.github.admin.listFiles(LEDGER_BRANCH)).filter((path) => path.startsWith('consumed/'));

test('16 concurrent runs of one plan: each effect exactly once, all on one unbroken ledger', async () => {
  scene = await Scene.open();
  const ids = Array.from({ length: 16 }, (_, i) => 9001 + i);
  for (const runId of ids) scene.github.admin.createRun({ runId, actor: 'maintainer' });
  const runs = await Promise.all(ids.map((id) => scene.prod({}, { GITHUB_RUN_ID: String(id) })));
  expect(runs.map(({ log, exitCode }) => (exitCode === 0 ? 'ok' : log))).toEqual(Array(16).fill('ok'));

  const { refs, releases, pulls } = scene.github.admin.snapshot();
  expect(Object.keys(refs).filter((name) => name.startsWith('refs/tags/'))).toEqual(['refs/tags/v1.0.0']);
  expect(releases.map(({ tag, draft, assets }) => [tag, draft, assets.length])).toEqual([['v1.0.0', false, 2]]);
  expect(pulls).toHaveLength(1);

  const proofs = runs.map(({ proof }) => readProof(proof));
  const created = (id: string): number =>
    runs.filter(({ outputs }) =>
      (JSON.parse(outputs['operations'] ?? '[]') as { operation_id: string; action: string }[]).some(
        ({ operation_id, action }) => operation_id === id && action === 'created',
      ),
    ).length;
  expect(['tag', 'release', 'pr'].map(created)).toEqual([1, 1, 1]);
  const whole = await verified(scene.ledgerClone());
  expect(whole.verdict).toBe('VERIFIED');
  expect(whole.entries).toBe(proofs.reduce((sum, { lines }) => sum + lines.length, 0));
  for (const { proof } of runs) expect(await verdict(proof)).toBe('VERIFIED');
}, 240_000);

test('one receipt offered by 50 concurrent processes: exactly one passes', async () => {
  scene = await Scene.open({ operations: OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: release')) });
  const authorized = await scene.prod({}, {}, { entry: 'authorize.js' });
  expect(authorized.outputs['result']).toBe('authorized');
  const receipts = join(authorized.proof, 'receipts');
  const runs = await Promise.all(
    Array.from({ length: 50 }, () => scene.prod({ receipts }, {}, { entry: 'execute.js' })),
  );
  const results = runs.map(({ outputs, log }) => outputs['result'] ?? log);
  expect(results.filter((result) => result === 'shipped')).toHaveLength(1);
  // Whoever plans after the effect finds nothing to do; everybody else is refused, on record.
  expect(new Set(results)).toEqual(
    new Set(results.includes('unchanged') ? ['shipped', 'blocked', 'unchanged'] : ['shipped', 'blocked']),
  );
  const blocked = runs.filter(({ outputs }) => outputs['result'] === 'blocked');
  expect(blocked.length).toBeGreaterThan(0);
  for (const { proof } of blocked) {
    const row = readProof(proof).canonical.phase_3_github_execution.operations[0];
    expect(row?.code).toBe('receipt_consumed');
  }
  expect(consumed()).toHaveLength(1);
  expect(scene.writes().filter((write) => write.endsWith('/git/refs'))).toHaveLength(1);
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
}, 240_000);
