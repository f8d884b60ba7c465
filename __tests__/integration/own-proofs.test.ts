import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { signedCommit } from 'security-audit/signed-commit';
import { verifyFolder } from '../../src/verify/index.ts';
import { jsonFile } from 'canonical-json/jcs';
import { LEDGER_BRANCH, openPathOf } from '../../src/protocol/ledger-files.ts';
import { DIST, OPERATIONS, POLICY, REPOSITORY_ID, Scene, sceneKeys } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import type { Stretch } from '../../src/protocol/proof.ts';
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
    { mode: 'prod', environment: 'production', 'hmac-key': scene.stage.secret },
    {},
    { env: { MARKETOPS_TEST_SECOND_MS: '10' } },
  );
  await expectVerdict(run, 'VERIFIED', 'partial');
  expect(readProof(run.proof).canonical.phase_3_github_execution.operations[1]?.outcome).toBe('in_doubt');
});

test('an end commit that is refused after somebody else wrote to the ledger', async () => {
  await open();
  scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
  let other: Promise<StepOutcome> | null = null;
  scene.github.setInterceptor(async ({ phase, method, path, body }) => {
    if (phase !== 'before' || method !== 'POST' || !path.endsWith('/graphql')) return null;
    if (!body.toString().includes('Ledger: end') || other !== null) return null;
    // All is in place by now: the other run makes its one commit between the two of this one.
    other = scene.prod({}, { GITHUB_RUN_ID: '9002' });
    await expectVerdict(await other, 'VERIFIED', 'unchanged');
    scene.github.admin.setRules([
      { target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules: [{ type: 'update' }] },
    ]);
    return null;
  });
  const run = await scene.prod();
  expect(run.log).toContain('[ledger_write_refused]');
  await expectVerdict(run, 'INCOMPLETE', 'failed');
  const seqs = readProof(run.proof).lines.map(({ seq }) => seq);
  const gap = seqs.findIndex((seq, i) => i > 0 && seq !== (seqs[i - 1] ?? 0) + 1);
  expect(gap).toBeGreaterThan(0);
  const stretches = JSON.parse(readFileSync(join(run.proof, 'checkpoints.json'), 'utf8')) as Stretch[];
  expect(stretches).toMatchObject([
    { first_seq: 0, before: null, after: expect.stringContaining(`\n${gap}\n`) },
    { first_seq: seqs[gap], before: expect.stringContaining(`\n${seqs[gap] ?? ''}\n`), after: null },
  ]);
});

test('authorize and execute in jobs of their own', async () => {
  await open();
  const authorized = await scene.prod({}, {}, { entry: 'authorize.js' });
  expect(authorized.outputs['result']).toBe('authorized');
  expect(scene.writes()).toEqual([]);
  await expectVerdict(authorized, 'INCOMPLETE', 'authorized');
  await expectVerdict(
    await scene.prod({ receipts: authorized.proof }, {}, { entry: 'execute.js' }),
    'VERIFIED',
    'shipped',
  );
});

describe('jobs of their own, with something in place already', () => {
  const ONLY_TAGS = POLICY.replace('[tag_repo, publish_release, open_pr]', '[tag_repo]');
  const TAGS = `version: 1
operations:
  - { id: old, kind: tag_repo, tag: v0.9.0, message: Before }
  - { id: new, kind: tag_repo, tag: v1.0.0, message: Now }
`;
  const authorize = (): Promise<StepOutcome> => scene.prod({}, {}, { entry: 'authorize.js' });
  const execute = (receipts: string): Promise<StepOutcome> => scene.prod({ receipts }, {}, { entry: 'execute.js' });
  /** The tag `old` is in place. */
  async function begin(policy = POLICY): Promise<void> {
    await open({ operations: TAGS.replace(/^.*id: new.*\n/m, ''), policy });
    await expectVerdict(await scene.prod(), 'VERIFIED', 'shipped');
    scene.change({ '.marketops/operations.yml': TAGS });
  }

  test('authorized and shipped', async () => {
    await begin();
    const authorized = await authorize();
    await expectVerdict(authorized, 'INCOMPLETE', 'authorized');
    await expectVerdict(await execute(authorized.proof), 'VERIFIED', 'shipped');
    const again = await authorize();
    await expectVerdict(again, 'INCOMPLETE', 'authorized');
    expect(
      readProof(again.proof)
        .of('operation.unchanged')
        .map(({ operation_id }) => operation_id),
    ).toEqual(['old', 'new']);
    await expectVerdict(await execute(again.proof), 'VERIFIED', 'unchanged');
  });

  test('refused by the policy', async () => {
    await open();
    await expectVerdict(await scene.prod(), 'VERIFIED', 'shipped');
    scene.github.admin.commitFiles('main', { '.marketops/policy.yml': { content: ONLY_TAGS } }, 'Only tags');
    const authorized = await authorize();
    await expectVerdict(authorized, 'INCOMPLETE', 'blocked');
    const run = await execute(authorized.proof);
    await expectVerdict(run, 'VERIFIED', 'blocked');
    const told = readProof(run.proof);
    expect(told.of('operation.unchanged').map(({ operation_id }) => operation_id)).toEqual(['tag']);
    expect(told.of('receipt.refused')).toEqual([]);
  });

  test('blocked by a conflict', async () => {
    await begin();
    const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
    scene.github.admin.setRef('refs/tags/v1.0.0', other);
    const authorized = await authorize();
    await expectVerdict(authorized, 'INCOMPLETE', 'blocked');
    await expectVerdict(await execute(authorized.proof), 'VERIFIED', 'blocked');
  });

  test('busy in another run', async () => {
    await begin(POLICY.replace('receipt_ttl: 15m', 'receipt_ttl: 1m'));
    const authorized = await authorize();
    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const path = openPathOf('tag_repo', REPOSITORY_ID, 'v1.0.0');
    const entry = { receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '9002', seq: 0 };
    await signedCommit(scene, scene.keys, { [path]: jsonFile(entry).toString() });
    const run = await execute(authorized.proof);
    await expectVerdict(run, 'VERIFIED', 'blocked');
    expect(readProof(run.proof).canonical.phase_3_github_execution.operations).toMatchObject([
      { operation_id: 'old', outcome: 'unchanged', code: null },
      { operation_id: 'new', outcome: null, code: 'operation_busy' },
    ]);
    expect(run.log).toContain('[operation_busy]');
  });
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
