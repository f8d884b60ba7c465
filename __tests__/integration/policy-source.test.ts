import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/core/digest.ts';
import { readProof } from '../support/read-proof.ts';
import { POLICY, Scene } from '../support/scene.ts';

let scene: Scene;
afterEach(() => scene.close());

describe('policy-ref', () => {
  const elsewhere = POLICY.replace('Releases are made from main', 'As the organisation has it');

  test('replaces the repository’s own policy, read with its own token', async () => {
    scene = await Scene.open({ policy: POLICY.replace('refs/heads/main', 'refs/heads/never') });
    scene.github.admin.addRepository('acme', 'policies', { 'release.yml': { content: elsewhere } });
    const run = await scene.prod({ 'policy-ref': 'acme/policies:release.yml@main', 'policy-token': 'plan-token' });
    expect(run.exitCode).toBe(0);
    expect(readProof(run.proof).canonical.phase_2_fc_authorization.policy_digest).toBe(digestOf(elsewhere));
    const asked = scene.github.requests.filter(({ path }) => path.startsWith('/repos/acme/policies/'));
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['plan-token']));
  });

  test.each([
    ['acme/policies:release.yml', 'input_invalid'],
    ['acme/policies:nothing.yml@main', 'policy_unreadable'],
    ['acme/nothing:release.yml@main', 'policy_unreadable'],
  ])('%s is refused: %s', async (ref, code) => {
    scene = await Scene.open();
    scene.github.admin.addRepository('acme', 'policies', { 'release.yml': { content: elsewhere } });
    const run = await scene.prod({ 'policy-ref': ref });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(code);
    expect(scene.writes()).toEqual([]);
  });
});
