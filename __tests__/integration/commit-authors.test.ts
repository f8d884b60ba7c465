import { afterEach, expect, test } from '@jest/globals';
import { ENVIRONMENT, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** Whoever wrote anything since the newest release may not approve the next one. */

const POLICY = `version: 1
environment: production
ledger_protection: warn
default_branch_protection: warn
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
environment_protection:
  branch_restricted: false
  admins_may_bypass: true
rules:
  - id: tags
    effect: permit
    reason: Tags are made from main
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;
const operations = (version: number): string =>
  `version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v${version}.0.0\n`;

let scene: Scene;
afterEach(() => scene.close());

const open = async (): Promise<void> => {
  scene = await Scene.open({ policy: POLICY, operations: operations(1) });
  for (const login of ['reviewer', 'other', 'somebody']) scene.github.admin.addUser(login, { type: 'User' });
};
const commit = (author: string, text: string): string =>
  scene.github.admin.commitFiles('main', { 'src/file': { content: text } }, `By ${author}`, { author });

/** Ships version `n` at a commit, approved by that person. */
async function release(n: number, headSha: string, approver: string): Promise<StepOutcome> {
  scene.change({ '.marketops/operations.yml': operations(n) });
  const runId = 9_100 + n;
  const { admin } = scene.github;
  admin.createRun({ runId, headSha, actor: 'maintainer' });
  admin.approve(runId, ENVIRONMENT, approver, 'go');
  const facts = { GITHUB_RUN_ID: String(runId), GITHUB_SHA: headSha, GITHUB_WORKFLOW_SHA: headSha };
  const digest = (await scene.dryRun({}, facts)).outputs['plan-digest'] ?? '';
  return scene.prod({ 'expected-plan-digest': digest }, facts);
}

test('the author of any commit since the newest release may not approve, whoever wrote the last one', async () => {
  await open();
  const first = await release(1, scene.github.commitSha, 'reviewer');
  expect([first.outputs['result'], first.log.includes('only the author of the newest commit')]).toEqual([
    'shipped',
    true,
  ]);

  commit('reviewer', 'one');
  const head = commit('somebody', 'two');
  const refused = await release(2, head, 'reviewer');
  expect(refused.outputs['result']).toBe('blocked');
  expect(refused.log).toContain('[approver_is_commit_author]');
  expect(refused.log).not.toContain('only the author of the newest commit');
  expect(await verdict(refused.proof)).toBe('VERIFIED');

  const shipped = await release(3, head, 'other');
  expect(shipped.outputs['result']).toBe('shipped');
  // What was released counts no more.
  const next = await release(4, commit('somebody', 'three'), 'reviewer');
  expect(next.outputs['result']).toBe('shipped');
  expect(await verdict(next.proof)).toBe('VERIFIED');
});

test('more commits than GitHub lists forbid', async () => {
  await open();
  expect((await release(1, scene.github.commitSha, 'reviewer')).outputs['result']).toBe('shipped');
  let head = '';
  for (let i = 0; i < 251; i++) head = commit('somebody', String(i));
  const run = await release(2, head, 'reviewer');
  expect(run.outputs['result']).toBe('blocked');
  expect(run.log).toContain('[approver_exclusion_unknown]');
  expect(run.log).toContain('only 250 of the 251 commits');
});
