import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SHIP_TOKEN } from 'security-audit/material';
import type { Intervention } from 'embedded-github';
import { outputsOf } from '../../src/action/outputs.ts';
import type { Line } from '../../src/protocol/ledger.ts';
import { ran, refusal } from '../support/in-process.ts';
import { DEPLOY } from 'security-audit/targets';
import { POLICY, RUN_ID, Scene } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** A workflow is started through the front door, or by the same code in this process: once, whatever becomes of the answer. */

const WORKFLOW = `name: Deploy\n${DEPLOY}`;
const NAMELESS = WORKFLOW.replace(/^run-name.*\n/m, '');
const BARE = NAMELESS.replace("      marketops_receipt:\n        default: ''\n", '');

const entry = (more = ''): string => `version: 1
operations:
  - id: tag
    kind: tag_repo
    tag: v1.0.0
  - id: deploy
    kind: dispatch_workflow
    workflow: deploy.yml
    ref: refs/tags/v1.0.0
    inputs: {version: v1.0.0}
${more}`;
const UNMARKED = entry('    receipt_input: null\n');
const policyWith = (dispatch: string): string =>
  `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
  - {id: tags, effect: permit, reason: r, operations: [tag_repo], repositories: [self]}
  - {id: deploy, effect: permit, reason: r, operations: [dispatch_workflow], repositories: [self], when: {dispatch: ${dispatch}}}
`;

let scene: Scene;
afterEach(() => scene.close());

async function open(operations = entry(), workflow = WORKFLOW, more: Partial<SceneOptions> = {}): Promise<void> {
  scene = await Scene.open({
    operations,
    policy: policyWith("[{workflow: deploy.yml, ref: 'refs/tags/v*'}]"),
    files: { '.github/workflows/deploy.yml': workflow },
    ...more,
  });
  scene.github.admin.setToken(
    SHIP_TOKEN,
    'github-actions[bot]',
    { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'write' },
    true,
  );
  scene.mark();
}
const DISPATCH = /\/actions\/workflows\/deploy\.yml\/dispatches$/;
const dispatches = (): number =>
  scene.github.requests.filter(({ path, status }) => DISPATCH.test(path) && status < 300).length;
const started = () => scene.github.admin.runs().filter(({ event }) => event === 'workflow_dispatch');

/** Does this to the first dispatch. */
function fault(phase: 'before' | 'after', what: Intervention): void {
  let isOver = false;
  scene.github.setInterceptor((call) => {
    if (isOver || call.phase !== phase || call.method !== 'POST' || !DISPATCH.test(call.path)) return null;
    isOver = true;
    return what;
  });
}
const linesOf = ({ lines }: StepOutcome): Line[] => lines.map((line) => JSON.parse(line) as Line);
const outcomeOf = (run: StepOutcome) =>
  linesOf(run).find(({ type, operation_id: id }) => id === 'deploy' && /^operation\.(?!intent)/.test(type));
/** Ends the process at the first dispatch. */
async function die(phase: 'before' | 'after'): Promise<void> {
  let pid = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== phase || call.method !== 'POST' || !DISPATCH.test(call.path)) return null;
    scene.github.setInterceptor(null);
    process.kill(pid, 'SIGKILL');
    return { kind: 'hang' };
  });
  await scene.prod({}, {}, { onStart: (given) => (pid = given) });
}
async function next(): Promise<StepOutcome> {
  scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
  scene.github.admin.createRun({ runId: 9100, actor: 'maintainer' });
  return scene.prod({}, { GITHUB_RUN_ID: '9100' });
}

describe('a workflow is started', () => {
  test('after the tag that it is for, with its receipt in its name, and is there the next time', async () => {
    await open();
    const dry = await scene.dryRun({ 'github-token': SHIP_TOKEN });
    expect(dry.exitCode).toBe(0);
    expect(scene.writes()).toEqual([]);

    const run = await scene.prod();
    expect(run.log).not.toContain('::error');
    expect(run.outputs['result']).toBe('shipped');
    const [one, ...others] = started();
    expect(others).toEqual([]);
    const [, receipt] = run.outputs['receipt-ids']?.split('\n') ?? [];
    expect(one?.title).toContain(`Deploy v1.0.0 (${String(receipt)} sha256:`);
    expect(one).toMatchObject({ headBranch: 'v1.0.0', headSha: scene.github.commitSha });
    expect(run.outputs).toMatchObject({ 'run-id': String(one?.id) });
    expect(run.outputs['run-url']).toMatch(/\/actions\/runs\/\d+$/);
    expect(outcomeOf(run)).toMatchObject({
      type: 'operation.succeeded',
      data: { github: { id: String(one?.id), sha: scene.github.commitSha } },
    });
    expect(await verdict(run.proof)).toBe('VERIFIED');
    const page = readFileSync(join(run.proof, 'report.html'), 'utf8');
    for (const words of ['Workflow run', 'deploy.yml', 'The run is started, not waited for.'])
      expect(page).toContain(words);

    // What its name says is for anybody to say: the ledger vouches for it, and so the run is looked at behind the gate.
    const again = await scene.prod();
    expect([again.outputs['result'], dispatches()]).toEqual(['shipped', 1]);
    expect(again.outputs['run-id']).toBe(run.outputs['run-id']);
  });

  test.each([
    ['a reset connection', { kind: 'reset' }, 'bundle'],
    ['a 502 after it has acted', { kind: 'answer', status: 502 }, 'here'],
    ['an answer that breaks off', { kind: 'truncate' }, 'bundle'],
    ['a 200 that says nothing', { kind: 'answer', status: 200, body: {} }, 'here'],
    ['a 204 in spite of what was asked', { kind: 'answer', status: 204 }, 'here'],
  ] as const)('and found by its receipt after %s', async (_title, what, how) => {
    await open();
    fault('after', what);
    const found = how === 'bundle' ? (await scene.prod()).outputs : outputsOf(await ran(scene, 'prod'));
    expect(found).toMatchObject({ result: 'shipped', 'run-id': String(started()[0]?.id) });
    expect(started()).toHaveLength(1);
  });

  test('again without what an older server does not know', async () => {
    await open();
    fault('before', {
      kind: 'answer',
      status: 422,
      body: { message: 'Invalid request.\n\n"return_run_details" is not a permitted key.' },
    });
    const run = await scene.prod();
    expect([run.outputs['result'], started().length]).toEqual(['shipped', 1]);
  });

  test.each([
    ['is in doubt where nothing in its name tells', NAMELESS, entry()],
    ['is in doubt where it is given no receipt', BARE, UNMARKED],
  ])('and %s', async (_title, workflow, operations) => {
    await open(operations, workflow);
    fault('after', { kind: 'reset' });
    const run = await scene.prod();
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.in_doubt', data: { code: 'github_unreachable' } });
    expect(run.exitCode).toBe(1);
    // The next run cannot know either, and says so; it never takes "not seen" for "not there".
    const later = await next();
    expect(linesOf(later).find(({ type }) => type === 'operation.reconciled')?.data).toMatchObject({
      observed: 'conflict',
    });
  });

  test.each([
    ['nothing in its name tells', NAMELESS, entry()],
    ['it is given no receipt', BARE, UNMARKED],
  ])('once, by the ledger, where %s', async (_title, workflow, operations) => {
    await open(operations, workflow);
    const first = outputsOf(await ran(scene, 'prod'));
    expect(first['result']).toBe('shipped');
    const again = await next();
    expect(again.outputs['result']).toBe('shipped');
    expect(again.outputs['run-id']).toBe(first['run-id']);
    expect([started().length, dispatches()]).toEqual([1, 1]);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('once, when the process is killed %s it', async (phase, left) => {
    await open();
    await die(phase);
    expect(started()).toHaveLength(left);
    const run = await next();
    const found = linesOf(run).find(
      ({ type, operation_id: id }) => type === 'operation.reconciled' && id === 'deploy',
    )?.data;
    expect(found).toMatchObject({ observed: phase === 'before' ? 'absent' : 'done' });
    expect([run.exitCode, started().length]).toEqual([0, 1]);
  });
});

describe('a workflow is not started', () => {
  test.each([
    [
      'there is none of that name',
      (text: string) => text.replace('deploy.yml', 'absent.yml'),
      'there is no workflow absent.yml',
    ],
    [
      'there is no such ref',
      (text: string) => text.replace('refs/tags/v1.0.0', 'refs/tags/v9'),
      'there is no refs/tags/v9',
    ],
    [
      'its ref has not the file',
      (text: string) => text.replace('refs/tags/v1.0.0', 'refs/heads/bare'),
      'refs/heads/bare has no',
    ],
  ])('when %s', async (_title, change, words) => {
    await open(change(entry()));
    scene.github.admin.commitFiles('bare', { 'README.md': { content: 'x' } }, 'Bare', { parent: null });
    const { failure, log } = await ran(scene, 'dry_run');
    expect([failure?.code, log.includes(words), started().length]).toEqual(['conflict', true, 0]);
  });

  test('when there is nothing to start, as the log of a dry run says', async () => {
    await open(entry().replace('deploy.yml', 'absent.yml'));
    const run = await scene.dryRun({ 'github-token': SHIP_TOKEN });
    expect([run.exitCode, started().length]).toEqual([1, 0]);
    expect(run.log).toMatch(/^::error.*there is no workflow absent\.yml/m);
  });

  test('when somebody switched it off', async () => {
    await open();
    scene.github.admin.disableWorkflow('.github/workflows/deploy.yml');
    const run = await scene.prod();
    expect([run.exitCode, started().length]).toEqual([1, 0]);
    expect(run.log).toContain('the workflow deploy.yml is disabled_manually');
  });

  test.each([
    ['the policy names another ref', "[{workflow: deploy.yml, ref: 'refs/heads/*'}]"],
    ['the policy names another workflow', "[{workflow: docs.yml, ref: 'refs/tags/*'}]"],
  ])('when %s', async (_title, dispatch) => {
    await open(entry(), WORKFLOW, { policy: policyWith(dispatch) });
    const { proof } = await ran(scene, 'prod');
    expect([proof.run.result, dispatches(), scene.writes()]).toEqual(['blocked', 0, []]);
  });

  test('when the run that bears its receipt is not of this ledger', async () => {
    await open();
    const dry = await scene.dryRun({ 'github-token': SHIP_TOKEN });
    const plan = JSON.parse(readFileSync(join(dry.proof, 'plan.json'), 'utf8')) as {
      operations: { operation_digest: string }[];
    };
    const forged = `Deploy v1.0.0 (rcpt_${'0'.repeat(32)} ${String(plan.operations[1]?.operation_digest)})`;
    scene.during(
      ({ method, path }) => method === 'POST' && path.endsWith('/git/tags'),
      () =>
        void scene.github.admin.createRun({
          event: 'workflow_dispatch',
          path: '.github/workflows/deploy.yml',
          headBranch: 'v1.0.0',
          title: forged,
        }),
    );
    const run = await scene.prod();
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code: 'conflict' } });
    expect(dispatches()).toBe(0);
  });

  test.each([
    ['a ref that is not whole', entry().replace('refs/tags/v1.0.0', 'main'), 'refs/heads/main or refs/tags/main'],
    ['a workflow by its path', entry().replace('deploy.yml', '../x.yml'), 'is no file in .github/workflows'],
    [
      'the receipt among the inputs',
      entry().replace('{version: v1.0.0}', '{marketops_receipt: x}'),
      'MarketOps fills in',
    ],
    ['an input that is no text', entry().replace('version: v1.0.0}', 'version: 1.0}'), 'put it in quotes'],
    [
      'a marker in an input',
      entry().replace('version: v1.0.0}', "version: 'MarketOps-Receipt: x'}"),
      'only MarketOps writes',
    ],
    [
      'too many inputs',
      entry().replace('{version: v1.0.0}', `{${Array.from({ length: 25 }, (_, i) => `i${i}: x`).join(', ')}}`),
      '26 with the receipt',
    ],
    [
      'twice the same',
      entry(entry().slice(entry().indexOf('  - id: deploy')).replace('id: deploy', 'id: other')),
      'two would race',
    ],
  ])('for %s', async (_title, operations, words) => {
    await open(operations);
    const { log } = await refusal(scene, 'prod');
    expect(log).toContain(words);
    expect(log).toMatch(/operations\.yml/);
    expect(started()).toEqual([]);
  });

  test('for a mistake in its entry, as the log of prod says', async () => {
    await open(entry().replace('refs/tags/v1.0.0', 'main'));
    const run = await scene.prod();
    expect([run.exitCode, started().length]).toEqual([1, 0]);
    expect(run.log).toMatch(/^::error .*operations\.yml.*refs\/heads\/main or refs\/tags\/main/m);
  });
});

test('sixteen runs at once start it once', async () => {
  await open();
  for (let run = 1; run <= 16; run++) scene.github.admin.createRun({ runId: 9200 + run, actor: 'maintainer' });
  const runs = await Promise.all(
    Array.from({ length: 16 }, (_, i) => ran(scene, 'prod', { GITHUB_RUN_ID: String(9201 + i) })),
  );
  expect([started().length, dispatches()]).toEqual([1, 1]);
  const results = new Set(runs.map(({ proof }) => proof.run.result));
  expect(results.has('shipped') || results.has('unchanged')).toBe(true);
}, 300_000);
