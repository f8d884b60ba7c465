import { afterEach, describe, expect, test } from '@jest/globals';
import { readProof } from '../support/read-proof.ts';
import { RUN_ID, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

let scene: Scene;
afterEach(() => scene.close());

interface Cancelled {
  readonly run: StepOutcome;
  /** From the signal to the end, milliseconds. */
  readonly took: number;
}

/** Signals the action when a request comes, which is answered as usual, or never, or neither it nor any after it. */
async function cancel(
  signal: NodeJS.Signals,
  fits: (request: string) => boolean,
  hangs: 'nothing' | 'it' | 'all' = 'nothing',
): Promise<Cancelled> {
  let pid = 0;
  let at = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before') return null;
    if (at > 0) return hangs === 'all' ? { kind: 'hang' } : null;
    if (!fits(`${call.method} ${call.path}`)) return null;
    at = Date.now();
    process.kill(pid, signal);
    return hangs === 'nothing' ? { kind: 'delay', ms: 50 } : { kind: 'hang' };
  });
  // Paced as on GitHub: a write a second.
  const env = { MARKETOPS_TEST_WRITE_PACING_MS: '1000' };
  const run = await scene.prod({}, {}, { onStart: (started) => (pid = started), env });
  scene.github.setInterceptor(null);
  return { run, took: Date.now() - at };
}

const outcomes = (run: StepOutcome): (string | null)[][] =>
  readProof(run.proof).canonical.phase_3_github_execution.operations.map(({ outcome, code }) => [outcome, code]);

async function goOn(): Promise<void> {
  scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'cancelled' });
  scene.github.admin.createRun({ runId: Number(RUN_ID), attempt: 2 });
  const next = await scene.prod({}, { GITHUB_RUN_ATTEMPT: '2' });
  expect(next.log).not.toContain('::error');
  expect(next.outputs['result']).toBe('shipped');
  const { releases, pulls } = scene.github.admin.snapshot();
  expect(releases.map(({ draft, assets }) => [draft, assets.length])).toEqual([[false, 2]]);
  expect(pulls).toHaveLength(1);
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('in the middle of an operation: no new one begins, and what was done is written down', async () => {
    scene = await Scene.open();
    const { run, took } = await cancel(signal, (request) => /POST .*\/releases$/.test(request));
    expect(took).toBeLessThan(7_000);
    expect(run.exitCode).toBe(1);
    expect(outcomes(run)).toEqual([
      ['succeeded', null],
      ['failed', 'cancelled'],
      ['skipped', 'dependency_failed'],
    ]);
    expect(await verdict(run.proof)).toBe('VERIFIED');
    await goOn();
  });
});

test('while a request hangs, its outcome is in doubt, and told in time', async () => {
  scene = await Scene.open();
  const { run, took } = await cancel('SIGINT', (request) => /POST .*\/releases$/.test(request), 'it');
  expect(took).toBeLessThan(7_000);
  expect(outcomes(run)[1]?.[0]).toBe('in_doubt');
  expect(await verdict(run.proof)).toBe('VERIFIED');
  await goOn();
});

test('while GitHub answers nothing any more, the proof is there in time', async () => {
  scene = await Scene.open();
  const { run, took } = await cancel('SIGTERM', (request) => /POST .*\/releases$/.test(request), 'all');
  expect(took).toBeLessThan(7_000);
  expect(outcomes(run).map(([outcome]) => outcome)).toEqual(['succeeded', 'in_doubt', 'skipped']);
  expect(run.log).toContain('[ledger_write_unknown]');
  await goOn();
});

test('before anything was begun, nothing is', async () => {
  scene = await Scene.open();
  const { run, took } = await cancel('SIGINT', (request) => request.includes('/actions/runs/'));
  expect(took).toBeLessThan(7_000);
  expect(run.exitCode).toBe(1);
  expect(scene.writes()).toEqual([]);
  expect(outcomes(run)).toEqual(Array(3).fill([null, 'cancelled']));
});

/** After the answer that makes the action wait. */
const SIGNALLED_MS = 500;

test('while a rate limit is waited for, the wait is given up, and that is told', async () => {
  scene = await Scene.open();
  let pid = 0;
  let at = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || !/^POST .*\/releases$/.test(`${call.method} ${call.path}`)) return null;
    if (at > 0) return null;
    at = Date.now();
    setTimeout(() => process.kill(pid, 'SIGINT'), SIGNALLED_MS);
    return { kind: 'answer', status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' } };
  });
  const env = { MARKETOPS_TEST_SECOND_MS: '1000' };
  const run = await scene.prod({}, {}, { onStart: (started) => (pid = started), env });
  const took = Date.now() - at - SIGNALLED_MS;
  scene.github.setInterceptor(null);
  expect(run.log).toContain('waiting 30 s');
  expect(took).toBeLessThan(7_000);
  expect(run.exitCode).toBe(1);
  expect(scene.github.admin.snapshot().releases).toEqual([]);
  expect(outcomes(run)).toEqual([
    ['succeeded', null],
    ['failed', 'cancelled'],
    ['skipped', 'dependency_failed'],
  ]);
  expect(await verdict(run.proof)).toBe('VERIFIED');
  await goOn();
});

const MANY = 40;

test('while writes wait for their turn, those that have not left are not sent, and each outcome is told', async () => {
  const tags = Array.from({ length: MANY }, (_, n) => `  - { id: tag-${n}, kind: tag_repo, tag: v1.0.${n} }\n`);
  scene = await Scene.open({ operations: `version: 1\noperations:\n${tags.join('')}` });
  const isTag = (call: { method: string; path: string }) =>
    /^POST .*\/git\/(tags|refs)$/.test(`${call.method} ${call.path}`);
  let at = 0;
  let pid = 0;
  let sent = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || !isTag(call)) return null;
    // The last that leaves without a wait: the ledger's begin was the first.
    if (++sent === 19) {
      at = Date.now();
      setTimeout(() => process.kill(pid, 'SIGTERM'), SIGNALLED_MS);
    }
    return null;
  });
  const env = { MARKETOPS_TEST_WRITE_PACING_MS: '1000' };
  const run = await scene.prod({}, {}, { onStart: (started) => (pid = started), env });
  const took = Date.now() - at - SIGNALLED_MS;
  scene.github.setInterceptor(null);
  expect(took).toBeLessThan(7_000);
  // One a second may have left before the signal.
  expect(sent).toBeLessThanOrEqual(21);
  const told = outcomes(run);
  expect(told).toHaveLength(MANY);
  expect(new Set(told.map(String))).toEqual(new Set(['succeeded,', 'failed,cancelled', 'skipped,cancelled']));
  expect(await verdict(run.proof)).toBe('VERIFIED');
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
});
