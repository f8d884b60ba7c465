import { afterEach, describe, expect, test } from '@jest/globals';
import { OPERATIONS, SECRET, Scene } from '../support/scene.ts';
import type { SceneOptions } from '../support/scene.ts';
import { readProof } from '../support/read-proof.ts';

let scene: Scene;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
afterEach(() => scene.close());

describe('the Dry Run Law', () => {
  test('every kind is planned and blocked, and nothing but reads reaches GitHub', async () => {
    await open();
    const run = await scene.dryRun();
    expect(run.exitCode).toBe(0);
    expect(scene.github.requests.length).toBeGreaterThan(5);
    expect(scene.writes()).toEqual([]);
    expect(run.outputs['result']).toBe('planned');
    expect(run.outputs['blocked-count']).toBe('3');
    expect(run.outputs['shipped-count']).toBe('0');

    const { canonical, lines, of, files } = readProof(run.proof);
    expect(of('operation.blocked').map(({ operation_kind }) => operation_kind)).toEqual([
      'tag_repo',
      'publish_release',
      'open_pr',
    ]);
    expect(
      of('receipt.refused').every(({ data }) => data.violations.some((v) => 'code' in v && v.code === 'mode_not_prod')),
    ).toBe(true);
    expect(of('receipt.minted')).toEqual([]);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i));
    expect(canonical.phase_2_fc_authorization.blocked_by_mode).toBe(true);
    expect(canonical.phase_3_github_execution.blocked_by_mode).toBe(true);
    expect(
      canonical.phase_2_fc_authorization.receipts.every(
        ({ receipt }) => !receipt.enforceable && receipt.key_id === null,
      ),
    ).toBe(true);
    expect(files).toHaveLength(11 + 3);
  });

  test('needs nothing but an operations file and a token that reads', async () => {
    await open({ policy: null });
    const run = await scene.dryRun();
    expect(run.exitCode).toBe(0);
    expect(
      readProof(run.proof)
        .of('policy.decided')
        .map(({ data }) => data.decision),
    ).toEqual(['no_rule', 'no_rule', 'no_rule']);
    expect(run.summary).toMatch(/prod would refuse/i);
    expect(run.summary).toContain('.marketops/policy.yml');
  });

  test('the plan digest is the same in both modes, at any time, in any run', async () => {
    await open();
    const [first, second] = [
      await scene.dryRun(),
      await scene.dryRun({}, { GITHUB_RUN_ID: '77', GITHUB_EVENT_NAME: 'pull_request' }),
    ];
    const prod = await scene.prod();
    expect(prod.exitCode).toBe(0);
    expect(new Set([first, second, prod].map(({ outputs }) => outputs['plan-digest'])).size).toBe(1);
    expect(first.outputs['plan-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('a key in a dry run is refused, and told why', async () => {
    await open();
    const run = await scene.dryRun({ 'hmac-key': SECRET });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('hmac-key');
    expect(run.log).toContain('outside the protected environment');
    expect(scene.github.requests).toEqual([]);
  });

  test.each(['', 'PROD', 'prod ', ' prod', 'production', 'dry-run', 'true'])(
    'mode %j is refused before anything happens',
    async (mode) => {
      await open();
      const run = await scene.step('index.js', { mode, environment: 'production', 'hmac-key': SECRET });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('mode_invalid');
      expect(scene.github.requests).toEqual([]);
    },
  );

  test.each([
    ...['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'],
    ...['issues', 'fork', 'watch', 'gollum', 'discussion', 'discussion_comment', 'status', 'an_event_of_tomorrow'],
  ])('prod is refused on %s', async (event) => {
    await open();
    const run = await scene.prod({}, { GITHUB_EVENT_NAME: event });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('event_refused');
    expect(scene.github.requests).toEqual([]);
  });

  test('prod is refused on the merge ref of a pull request', async () => {
    await open();
    const run = await scene.prod({}, { GITHUB_REF: 'refs/pull/7/merge' });
    expect(run.log).toContain('event_refused');
    expect(scene.github.requests).toEqual([]);
  });
});

describe('fail-on', () => {
  const conflicting = async (): Promise<Scene> => {
    await open({ operations: OPERATIONS });
    const sha = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
    scene.github.admin.setRef('refs/tags/v1.0.0', sha);
    return scene;
  };

  test.each([
    ['conflict', 1],
    ['violation', 1],
    ['none', 0],
  ])('a conflict with fail-on %s exits with %i', async (failOn, exitCode) => {
    await conflicting();
    const run = await scene.dryRun({ 'fail-on': failOn });
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs['result']).toBe('planned');
  });

  test.each([
    ['conflict', 0],
    ['violation', 1],
    ['none', 0],
  ])('what the policy refuses, with fail-on %s, exits with %i', async (failOn, exitCode) => {
    await open({ policy: null });
    expect((await scene.dryRun({ 'fail-on': failOn })).exitCode).toBe(exitCode);
  });
});
