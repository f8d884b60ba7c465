import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { formatSecret } from '../../src/authorize/secret.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, OPERATIONS, POLICY, RUN_ID, SECRET, Scene } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** Plan, authorize and execute as three jobs: machines of their own that share what an artifact holds, and no more. */

let scene: Scene;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
afterEach(() => scene.close());

type Texts = Readonly<Record<string, string>>;

/** A fresh machine: its own checkout and its own temporary folder, gone when the job ends, the proof taken along. */
async function job(entry: string, inputs: Texts, facts: Texts = {}): Promise<StepOutcome> {
  const machine = mkdtempSync(join(scene.temporary, 'machine-'));
  const workspace = join(machine, 'workspace');
  const temporary = join(machine, 'temp');
  cpSync(scene.workspace, workspace, { recursive: true });
  mkdirSync(temporary);
  const run = await scene.step(entry, inputs, facts, { workspace, temporary });
  rmSync(machine, { recursive: true });
  return run;
}

const SIGNED = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET };
const plan = (facts?: Texts): Promise<StepOutcome> =>
  job('index.js', { mode: 'dry_run', 'github-token': 'plan-token' }, facts);
const authorize = (inputs: Texts = {}, facts?: Texts): Promise<StepOutcome> =>
  job('authorize.js', { ...SIGNED, 'github-token': 'authorize-token', ...inputs }, facts);
const execute = (receipts: string, inputs: Texts = {}, facts?: Texts): Promise<StepOutcome> =>
  job('execute.js', { ...SIGNED, receipts, ...inputs }, facts);

/** Codes by operation, as the proof of the last job tells them. */
const codes = ({ proof }: StepOutcome): (string | null)[] =>
  readProof(proof).canonical.phase_3_github_execution.operations.map(({ code }) => code);

function nothingHappened(run: StepOutcome): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs['shipped-count']).toBe('0');
  expect(scene.writes()).toEqual([]);
}

describe('three jobs', () => {
  test('ship what was planned and authorized, each with no more rights than it needs', async () => {
    await open();
    const planned = await plan();
    expect(planned.exitCode).toBe(0);
    const digest = planned.outputs['plan-digest'] ?? '';
    const authorized = await authorize({ 'expected-plan-digest': digest });
    expect(authorized.log).not.toContain('::error');
    expect([authorized.exitCode, authorized.outputs['result']]).toEqual([0, 'authorized']);
    expect(authorized.outputs['receipt-ids']?.split('\n')).toHaveLength(3);
    expect(readdirSync(join(authorized.proof, 'receipts'))).toHaveLength(3);
    expect(scene.writes()).toEqual([]);

    const shipped = await execute(authorized.proof, { 'expected-plan-digest': digest });
    expect(shipped.log).not.toContain('::error');
    expect([shipped.exitCode, shipped.outputs['result']]).toEqual([0, 'shipped']);
    expect(shipped.outputs['receipt-ids']).toBe(authorized.outputs['receipt-ids']);
    expect(scene.github.admin.snapshot()).toMatchObject({
      releases: [{ tag: 'v1.0.0', draft: false }],
      pulls: [{ head: 'release/v1.0.0' }],
    });
    const told = readProof(shipped.proof);
    expect(told.of('receipt.minted')).toHaveLength(3);
    expect(told.of('gate.passed')).toHaveLength(3);
  });

  test('take the receipts by themselves too, without the proof around them', async () => {
    await open();
    const authorized = await authorize();
    expect((await execute(join(authorized.proof, 'receipts'))).outputs['result']).toBe('shipped');
  });

  test('verify when the execute job was approved once more: the receipts tell which approval they were signed under', async () => {
    await open();
    const approve = (comment: string): void =>
      scene.github.admin.approve(Number(RUN_ID), ENVIRONMENT, 'reviewer', comment);
    approve('Sign it');
    const authorized = await authorize();
    approve('Ship it');
    const shipped = await execute(authorized.proof);
    expect(shipped.outputs['result']).toBe('shipped');
    const { approvals } = readProof(shipped.proof).canonical.phase_2_fc_authorization;
    expect(approvals.map(({ comment }) => comment)).toEqual(['Sign it']);
    expect(await verdict(shipped.proof)).toBe('VERIFIED');
  });

  test('stop where the policy permits nothing: advisory receipts open no gate', async () => {
    await open({ policy: POLICY.replace('refs/heads/main', 'refs/heads/never') });
    const authorized = await authorize();
    expect([authorized.exitCode, authorized.outputs['result']]).toEqual([1, 'blocked']);
    const run = await execute(authorized.proof);
    nothingHappened(run);
    expect(run.outputs['result']).toBe('blocked');
  });
});

describe('a receipt is refused', () => {
  test('of another run', async () => {
    await open();
    scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
    const { proof, exitCode } = await authorize({}, { GITHUB_RUN_ID: '9002' });
    expect(exitCode).toBe(0);
    const run = await execute(proof);
    nothingHappened(run);
    expect(codes(run)).toContain('run_mismatch');
  });

  test('of an earlier attempt, as after "Re-run failed jobs"', async () => {
    await open();
    const { proof } = await authorize();
    scene.github.admin.createRun({ runId: 9001, attempt: 2, headSha: scene.github.commitSha, actor: 'maintainer' });
    const run = await execute(proof, {}, { GITHUB_RUN_ATTEMPT: '2' });
    nothingHappened(run);
    expect(codes(run)).toContain('run_mismatch');
  });

  test('of another operation', async () => {
    await open();
    writeFileSync(join(scene.workspace, '.marketops/operations.yml'), OPERATIONS.replaceAll('v1.0.0', 'v1.0.1'));
    const { proof, exitCode } = await authorize();
    expect(exitCode).toBe(0);
    writeFileSync(join(scene.workspace, '.marketops/operations.yml'), OPERATIONS);
    const run = await execute(proof);
    nothingHappened(run);
    expect(codes(run)).toContain('operation_mismatch');
  });

  test('that somebody edited', async () => {
    await open();
    const { proof } = await authorize();
    for (const name of readdirSync(join(proof, 'receipts'))) {
      const file = join(proof, 'receipts', name);
      const envelope = JSON.parse(readFileSync(file, 'utf8')) as { payload: string };
      const payload = Buffer.from(envelope.payload, 'base64').toString();
      expect(payload).toContain('"actor":"maintainer"');
      const edited = payload.replace('"actor":"maintainer"', '"actor":"somebody"');
      writeFileSync(file, `${JSON.stringify({ ...envelope, payload: Buffer.from(edited).toString('base64') })}\n`);
    }
    const run = await execute(proof);
    nothingHappened(run);
    expect(codes(run)).toContain('signature_invalid');
  });

  test('of another key', async () => {
    await open();
    const { proof } = await authorize();
    const run = await execute(proof, { 'hmac-key': formatSecret(Buffer.alloc(32, 7)) });
    nothingHappened(run);
    expect(run.log).toContain('key_unknown');
  });

  test('that is not there', async () => {
    await open();
    const { proof } = await authorize();
    rmSync(join(proof, 'receipts'), { recursive: true });
    const run = await execute(proof);
    nothingHappened(run);
    expect(codes(run)).toContain('receipt_missing');
    const nowhere = await execute(join(scene.temporary, 'nowhere'));
    nothingHappened(nowhere);
    expect(nowhere.log).toContain('receipts_unreadable');
  });

  test('of gigabytes, and one that is not a file, are refused before anything is read', async () => {
    await open();
    const sparse = (path: string): void => {
      writeFileSync(path, '{');
      truncateSync(path, 10 * 1024 ** 3);
    };
    for (const plant of [mkdirSync, sparse]) {
      const receipts = mkdtempSync(join(scene.temporary, 'receipts-'));
      const path = join(receipts, 'rcpt.dsse.json');
      plant(path);
      const run = await execute(receipts);
      nothingHappened(run);
      expect(run.log).toContain('[receipts_unreadable]');
    }
  });
});
