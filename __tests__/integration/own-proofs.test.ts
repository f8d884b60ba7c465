import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { verifyFolder } from '../../src/audit/verify/index.ts';
import { OPERATIONS, POLICY, Scene, DIST, sceneKeys } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { readProof } from '../support/read-proof.ts';

/** What the action writes must be what the verifier accepts, for every way a run can end. */

let scene: Scene;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
afterEach(() => scene.close());

const PINNED = `${sceneKeys().vkey.text}\n`;

async function expectVerdict({ proof, log }: StepOutcome, verdict: string, result: string): Promise<void> {
  const report = await verifyFolder(proof, PINNED);
  const failed = report.checks.filter(({ status }) => status !== 'ok');
  expect({ verdict: report.verdict, failed: report.verdict === verdict ? [] : failed, log: '' }).toEqual({
    verdict,
    failed: [],
    log: report.verdict === verdict ? '' : log,
  });
  expect(readProof(proof).canonical.run.result).toBe(result);
}

test('shipped, unchanged and blocked by a conflict, on one ledger', async () => {
  await open();
  await expectVerdict(await scene.prod(), 'VERIFIED', 'shipped');
  await expectVerdict(await scene.prod(), 'VERIFIED', 'unchanged');
  scene.github.admin.setRef(
    'refs/tags/v1.0.0',
    scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other'),
  );
  await expectVerdict(await scene.prod(), 'VERIFIED', 'blocked');
});

test('dry run', async () => {
  await open();
  await expectVerdict(await scene.dryRun(), 'SELF_CONSISTENT', 'planned');
});

test('a dry run that the policy refuses', async () => {
  await open({ policy: null });
  await expectVerdict(await scene.dryRun(), 'SELF_CONSISTENT', 'planned');
});

test('blocked by policy', async () => {
  await open({ policy: POLICY.replace('refs/heads/main', 'refs/heads/never') });
  await expectVerdict(await scene.prod(), 'VERIFIED', 'blocked');
});

test('blocked by the plan digest', async () => {
  await open();
  await expectVerdict(await scene.prod({ 'expected-plan-digest': `sha256:${'0'.repeat(64)}` }), 'VERIFIED', 'blocked');
});

test('a key that may not sign', async () => {
  await open();
  await expectVerdict(await scene.prod({ 'hmac-key': '' }), 'INCOMPLETE', 'blocked');
});

test('partial: one failed, one skipped', async () => {
  await open({ operations: `${OPERATIONS}  - id: other\n    kind: tag_repo\n    tag: v1.0.0-docs\n` });
  scene.github.setInterceptor(({ phase, method, path }) =>
    phase === 'before' && method === 'POST' && /\/releases$/.test(path)
      ? { kind: 'answer', status: 422, body: { message: 'Validation Failed', errors: [] } }
      : null,
  );
  await expectVerdict(await scene.prod(), 'VERIFIED', 'partial');
});

test('in doubt: an answer was lost for good', async () => {
  await open();
  scene.github.setInterceptor(({ phase, method, path }) =>
    phase === 'before' && method === 'POST' && /\/releases$/.test(path) ? { kind: 'reset' } : null,
  );
  const run = await scene.step(
    'index.js',
    { mode: 'prod', environment: 'production', 'hmac-key': scene.secret },
    {},
    { MARKETOPS_TEST_SECOND_MS: '10' },
  );
  await expectVerdict(run, 'VERIFIED', 'partial');
  expect(readProof(run.proof).canonical.phase_3_github_execution.operations[1]?.outcome).toBe('in_doubt');
});

test('authorize and execute in jobs of their own', async () => {
  await open();
  const authorized = await scene.prod({}, {}, 'authorize.js');
  expect(authorized.outputs['result']).toBe('authorized');
  expect(scene.writes()).toEqual([]);
  await expectVerdict(authorized, 'INCOMPLETE', 'authorized');
  await expectVerdict(await scene.prod({ receipts: authorized.proof }, {}, 'execute.js'), 'VERIFIED', 'shipped');
});

test('the command line tells verdict and exit code, and a changed file', async () => {
  await open();
  const run = await scene.prod();
  const pins = join(scene.temporary, 'trusted-keys');
  writeFileSync(pins, PINNED);
  const verify = (...args: string[]) =>
    spawnSync(process.execPath, [join(DIST, 'cli/index.js'), 'verify', ...args], {
      encoding: 'utf8',
      cwd: scene.temporary,
    });

  const good = verify(run.proof, '--trusted-keys', pins);
  expect(good.stdout.trimEnd().split('\n').at(-1)).toBe('verdict: VERIFIED');
  expect(good.status).toBe(0);
  expect(verify(run.proof).status).toBe(5);

  const edited = join(scene.temporary, 'edited');
  cpSync(run.proof, edited, { recursive: true });
  appendFileSync(join(edited, 'summary.md'), 'and more\n');
  const bad = verify(edited, '--trusted-keys', pins);
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain('summary.md');
  expect(verify(join(scene.temporary, 'nothing')).status).toBe(2);

  const trail = execFileSync(process.execPath, [join(DIST, 'cli/index.js'), 'audit-trail', run.proof, '--json'], {
    encoding: 'utf8',
  });
  expect(
    trail
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toMatchObject([{ status: 'success' }, { status: 'success' }, { status: 'success' }]);
});
