import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSecret } from '../../src/authorize/secret.ts';
import { digestOf } from '../../src/core/digest.ts';
import { openEnvelope, MANIFEST_TYPE } from '../../src/protocol/dsse.ts';
import { manifestShape } from '../../src/protocol/proof.ts';
import { isWrite, OPERATIONS, POLICY, SECRET, Scene, sceneKeys } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { readProof } from '../support/read-proof.ts';

let scene: Scene;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
afterEach(() => scene.close());

describe('a governed run', () => {
  test('publishes the tag, the release and the pull request, and proves it', async () => {
    await open();
    scene.github.admin.approve(9001, 'production', 'reviewer', 'go');
    const run = await scene.prod();
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);

    const { refs, annotatedTags, releases, pulls } = scene.github.admin.snapshot();
    const receiptIds = run.outputs['receipt-ids']?.split('\n') ?? [];
    expect(receiptIds).toHaveLength(3);
    expect(refs['refs/tags/v1.0.0']).toBeDefined();
    expect(annotatedTags['v1.0.0']?.object).toBe(scene.github.commitSha);
    expect(annotatedTags['v1.0.0']?.message).toContain(`MarketOps-Receipt: ${receiptIds[0] ?? ''} sha256:`);
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatchObject({ tag: 'v1.0.0', draft: false, name: 'Widgets 1.0.0' });
    expect(releases[0]?.assets.map(({ name, state }) => [name, state])).toEqual([
      ['widgets.tar.gz', 'uploaded'],
      ['SHA256SUMS', 'uploaded'],
    ]);
    expect(releases[0]?.assets[0]?.digest).toBe(digestOf('not really an archive'));
    expect(pulls).toHaveLength(1);
    expect(scene.github.admin.readFile('release/v1.0.0', 'VERSIONS')?.toString()).toBe('1.0.0\n');

    expect(run.outputs).toMatchObject({ result: 'shipped', 'shipped-count': '3', 'blocked-count': '0', tag: 'v1.0.0' });
    expect(run.outputs['release-id']).toBe(String(releases[0]?.id));
    expect(run.outputs['upload-url']).toContain('/releases/');
    expect(run.outputs['pull-request-number']).toBe('1');
    expect(run.outputs['release-url']).toContain('v1.0.0');

    const { canonical, files, of } = readProof(run.proof);
    expect(canonical.run.result).toBe('shipped');
    expect(canonical.phase_2_fc_authorization.approvals).toMatchObject([
      { user: 'reviewer', state: 'approved', comment: 'go' },
    ]);
    expect(canonical.phase_4_proof_ledger.bindings.every(({ outcome }) => outcome === 'succeeded')).toBe(true);
    expect(of('gate.passed')).toHaveLength(3);
    expect(of('run.opened')[0]?.data.vkey).toBe(sceneKeys().vkey.text);
    expect(run.outputs['ledger-head']).toBe(canonical.phase_4_proof_ledger.head);
    const { payload } = openEnvelope(readFileSync(join(run.proof, 'manifest.json')), MANIFEST_TYPE, manifestShape);
    expect(Object.keys(payload.files)).toEqual(files.filter((path) => path !== 'manifest.json'));
  });

  test('run again, it finds everything done and writes nothing', async () => {
    await open();
    expect((await scene.prod()).exitCode).toBe(0);
    const before = scene.writes().length;
    const again = await scene.prod();
    expect(again.exitCode).toBe(0);
    expect(again.outputs['result']).toBe('unchanged');
    expect(readProof(again.proof).of('operation.unchanged')).toHaveLength(3);
    expect(scene.writes()).toHaveLength(before);
  });

  test('when one operation fails, what depends on it is skipped and the rest goes on', async () => {
    await open({
      operations:
        OPERATIONS.replace('    depends_on: [tag]\n', '') + '  - id: other\n    kind: tag_repo\n    tag: v1.0.0-docs\n',
    });
    scene.github.setInterceptor((call) =>
      call.phase === 'before' && call.method === 'POST' && /\/releases$/.test(call.path)
        ? { kind: 'answer', status: 422, body: { message: 'Validation Failed', errors: [] } }
        : null,
    );
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBe('partial');
    const rows = readProof(run.proof).canonical.phase_3_github_execution.operations;
    expect(rows.map(({ operation_id, outcome, code }) => [operation_id, outcome, code])).toEqual([
      ['tag', 'succeeded', null],
      ['release', 'failed', 'validation_failed'],
      ['pr', 'skipped', 'dependency_failed'],
      ['other', 'succeeded', null],
    ]);
  });
});

test('the cause is reported before what merely depended on it, however the operations are listed', async () => {
  const [head = '', tag = '', release = '', pr = ''] = OPERATIONS.split(/^(?= {2}- id: )/m);
  await open({ operations: [head, pr, release, tag].join('') });
  scene.github.setInterceptor((call) =>
    call.phase === 'before' && call.method === 'POST' && /\/git\/tags$/.test(call.path)
      ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
      : null,
  );
  const run = await scene.prod();
  expect(run.exitCode).toBe(1);
  const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  expect(errors[0]?.split('%0A')).toEqual([
    expect.stringMatching(/^::error::The result is failed\. tag: .*permissions.* \[github_forbidden\]$/),
    'pr: release did not succeed [dependency_failed]',
    'release: tag did not succeed [dependency_failed]',
  ]);
}, 60_000);

describe('what blocks the whole run', () => {
  test('one operation that no rule permits', async () => {
    await open({ policy: POLICY.replace('[tag_repo, publish_release, open_pr]', '[tag_repo, publish_release]') });
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(scene.writes()).toEqual([]);
    const rows = readProof(run.proof).canonical.phase_3_github_execution.operations;
    expect(rows.map(({ code }) => code)).toEqual(['plan_blocked', 'plan_blocked', 'policy_no_rule']);
    expect(readProof(run.proof).of('receipt.minted')).toEqual([]);
  });

  test('one conflict', async () => {
    await open();
    const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
    scene.github.admin.createAnnotatedTag('v1.0.0', other, 'something else');
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBe('blocked');
    expect(scene.writes()).toEqual([]);
    expect(readProof(run.proof).canonical.phase_3_github_execution.operations[0]?.code).toBe('conflict');
  });

  test('a policy that only the checkout has changed', async () => {
    await open({
      policy: POLICY.replace('refs/heads/main', 'refs/heads/never'),
      changes: { VERSIONS: '1.0.0\n', '.marketops/policy.yml': POLICY },
    });
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(scene.writes()).toEqual([]);
  });

  test('a plan that is not the one approved', async () => {
    await open();
    const run = await scene.prod({ 'expected-plan-digest': `sha256:${'0'.repeat(64)}` });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('plan_digest_differs');
    expect(scene.writes()).toEqual([]);
    expect(readProof(run.proof).canonical.run.result).toBe('blocked');
  });
});

describe('the key', () => {
  /** Not to the ledger either: a signature under a key that may not sign is worth nothing, and seen by everybody. */
  function expectNothingSigned(run: StepOutcome): void {
    expect(scene.github.requests.filter(isWrite).map(({ path }) => path)).toEqual([]);
    const { canonical, of } = readProof(run.proof);
    expect(of('run.opened')[0]?.data.vkey).toBeNull();
    expect(canonical.phase_2_fc_authorization.receipts).toEqual([]);
  }

  test('missing: nothing is signed, the proof says why', async () => {
    await open();
    const run = await scene.prod({ 'hmac-key': '' });
    expect(run.exitCode).toBe(1);
    expect(scene.writes()).toEqual([]);
    const { canonical, of } = readProof(run.proof);
    expect(canonical.phase_3_github_execution.operations.map(({ code }) => code)).toEqual(Array(3).fill('key_missing'));
    expect(of('run.opened')[0]?.data.vkey).toBeNull();
    expect(canonical.phase_2_fc_authorization.receipts).toEqual([]);
  });

  test('that the owners did not list is refused', async () => {
    await open();
    const run = await scene.prod({ 'hmac-key': createSecret((n) => Buffer.alloc(n, 7)) });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('key_unknown');
    expectNothingSigned(run);
  });

  test('that is no longer in force is refused', async () => {
    await open({ trustedKeys: `${sceneKeys().vkey.text} not-after=2026-01-01T00:00:00.000Z\n` });
    const run = await scene.prod();
    expect(run.log).toContain('key_not_in_force');
    expectNothingSigned(run);
  });

  test.each(['password', SECRET.slice(0, -1), `${SECRET.slice(0, -1)}0`, `${SECRET}x`])(
    'of a wrong form is refused, unseen: case %#',
    async (key) => {
      await open();
      const run = await scene.prod({ 'hmac-key': key });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('key_invalid');
      expect(run.log.replaceAll(`::add-mask::${key}`, '')).not.toContain(key);
      expect(scene.writes()).toEqual([]);
    },
  );
});
