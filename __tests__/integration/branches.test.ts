import { afterEach, describe, expect, test } from '@jest/globals';
import { readProof } from '../support/read-proof.ts';
import { POLICY, Scene } from '../support/scene.ts';

/** Which branches a pull request may move, and what a policy may say of them. */

let scene: Scene;
afterEach(() => scene.close());

const pull = (base: string, head: string): string =>
  `version: 1\noperations:\n  - {id: pr, kind: open_pr, base: ${base}, head: ${head}, title: T, body: B, commit: {message: M, files: [VERSIONS]}}\n`;
const heads = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(scene.github.admin.snapshot().refs).filter(
      ([name]) => name.startsWith('refs/heads/') && !name.endsWith('marketops-ledger'),
    ),
  );

describe('a branch that is not ours is never moved', () => {
  test.each([
    ['the default branch, behind its base', 'next', 'main'],
    ['a branch of others that its base has', 'main', 'develop'],
    ['a branch of others with work of their own', 'main', 'feature'],
  ])('%s', async (_, base, head) => {
    scene = await Scene.open({ operations: pull(base, head) });
    const { admin } = scene.github;
    admin.createBranch('develop');
    admin.commitFiles('next', { x: { content: 'x' } }, 'Ahead of main');
    admin.commitFiles('feature', { y: { content: 'y' } }, 'Of others');
    const before = heads();
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(readProof(run.proof).of('receipt.refused')[0]?.data.violations).toMatchObject([{ code: 'conflict' }]);
    expect(heads()).toEqual(before);
    expect(scene.writes()).toEqual([]);
  });

  test('one that we made is, when its base goes on', async () => {
    scene = await Scene.open({ operations: pull('main', 'bot/version') });
    expect((await scene.prod()).outputs['result']).toBe('shipped');
    const first = heads()['refs/heads/bot/version'];
    scene.github.admin.commitFiles('main', { z: { content: 'z' } }, 'Main goes on');
    scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
    const run = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
    expect(run.log).not.toContain('::error');
    expect(run.outputs['result']).toBe('shipped');
    expect(heads()['refs/heads/bot/version']).not.toBe(first);
  });
});

test.each([
  ['pull_request_heads', "['bot/*']", 'bot/version', 'permit'],
  ['pull_request_heads', "['bot/*']", 'release/1', 'no_rule'],
  ['paths', "['VERSIONS', 'docs/**']", 'bot/version', 'permit'],
  ['paths', "['docs/**']", 'bot/version', 'no_rule'],
])('a rule with %s: %s, for %s: %s', async (condition, globs, head, decision) => {
  const policy = POLICY.replace(
    'refs: [refs/heads/main]',
    `refs: [refs/heads/main]\n      ${condition}: ${globs}`,
  ).replace('operations: [tag_repo, publish_release, open_pr]', 'operations: [open_pr]');
  scene = await Scene.open({ operations: pull('main', head), policy });
  const run = await scene.prod();
  expect(readProof(run.proof).of('policy.decided')[0]?.data.decision).toBe(decision);
  expect(run.outputs['result']).toBe(decision === 'permit' ? 'shipped' : 'blocked');
});
