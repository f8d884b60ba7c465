import { afterEach, expect, test } from '@jest/globals';
import { RUN_ID, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

let scene: Scene;
afterEach(() => scene.close());

const reconcile = (inputs: Record<string, string> = {}): Promise<StepOutcome> =>
  scene.step('reconcile.js', { 'github-token': 'read-token', 'fail-on': 'any', ...inputs });

async function open(ledger = true): Promise<void> {
  scene = await Scene.open({ ledger });
  scene.github.admin.setToken('read-token', 'github-actions[bot]', { contents: 'read', actions: 'read' }, true);
}

/** A prod run that ends where its effects begin. */
async function die(): Promise<void> {
  let pid = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || call.method !== 'POST' || !call.path.endsWith('/git/tags')) return null;
    scene.github.setInterceptor(null);
    process.kill(pid, 'SIGKILL');
    return { kind: 'hang' };
  });
  await scene.prod({}, {}, { onStart: (started) => (pid = started) });
}

test('what a ledger knows is no finding, and nothing but GET is sent', async () => {
  await open();
  expect((await scene.prod()).exitCode).toBe(0);
  const before = scene.github.requests.length;
  const run = await reconcile();
  expect(run.log).not.toContain('::error');
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ 'in-doubt-count': '0', 'unknown-count': '0' });
  expect(new Set(scene.github.requests.slice(before).map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('tags and releases without a receipt since the ledger began are found', async () => {
  await open();
  const { admin, commitSha } = scene.github;
  admin.createAnnotatedTag('v0.1.0', commitSha, 'before the ledger');
  expect((await scene.prod()).exitCode).toBe(0);
  const later = new Date(Date.now() + 60_000).toISOString();
  admin.createAnnotatedTag('v6.6.6', commitSha, 'by hand', later);
  const stolen = admin.snapshot().annotatedTags['v1.0.0']?.message ?? '';
  const marker = stolen.slice(stolen.indexOf('MarketOps-Receipt'));
  admin.createAnnotatedTag('v6.6.7', commitSha, `by hand\n\n${marker.replace(/rcpt_..../, 'rcpt_0000')}`, later);
  const run = await reconcile();
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('[reconcile_found]');
  const { unknown } = JSON.parse(run.outputs['report'] ?? '{}') as { unknown: { tag: string }[] };
  expect(unknown.map(({ tag }) => tag)).toEqual(['v6.6.6', 'v6.6.7']);
  expect(run.summary).toContain('v6.6.6');
  expect((await reconcile({ 'fail-on': 'none' })).exitCode).toBe(0);
});

test('intents of a run that is over are in doubt until prod records them; those of a live run are not', async () => {
  await open();
  await die();
  const live = await reconcile();
  expect(live.exitCode).toBe(0);
  expect(live.log).toContain('stays open: its run is in_progress');
  scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
  const over = await reconcile();
  expect(over.exitCode).toBe(1);
  expect(over.outputs['in-doubt-count']).toBe('3');
  scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
  expect((await scene.prod({}, { GITHUB_RUN_ID: '9002' })).exitCode).toBe(0);
  expect((await reconcile()).outputs['in-doubt-count']).toBe('0');
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
});

test('without a ledger it says so', async () => {
  await open(false);
  expect((await reconcile()).log).toContain('[ledger_missing]');
});
