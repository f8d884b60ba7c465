import { afterEach, describe, expect, test } from '@jest/globals';
import { readProof } from '../support/read-proof.ts';
import { Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** What GitHub refuses late: the plan says it before, and where it could not, the outcome names what is there. */

const PULL = (fields: string): string =>
  'version: 1\noperations:\n  - id: pr\n    kind: open_pr\n    head: note\n    title: Note\n    commit: {message: Note, files: [VERSIONS]}\n' +
  fields;
const RELEASE = (fields: string): string =>
  `version: 1\noperations:\n  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    assets: [build/widgets.tar.gz]\n${fields}`;

let scene: Scene;
afterEach(() => scene.close());

async function open(operations: string): Promise<Scene> {
  scene = await Scene.open({ operations });
  scene.github.admin.set({ discussionCategories: ['News', 'Ideas'] });
  scene.github.admin.setTeam('acme', 'owners', []);
  const permissions = {
    contents: 'write',
    pull_requests: 'write',
    issues: 'write',
    actions: 'read',
    discussions: 'write',
  } as const;
  scene.github.admin.setToken('ship-token', 'github-actions[bot]', permissions, true);
  return scene;
}

const rowOf = (run: StepOutcome) => readProof(run.proof).canonical.phase_3_github_execution.operations[0];
const planOf = async (): Promise<string> =>
  (await scene.dryRun({ 'fail-on': 'none', 'github-token': 'authorize-token' })).log;

describe('what can be looked up is refused by the plan', () => {
  test.each([
    [
      'a reviewer without an account',
      PULL('    reviewers: [nobody-here]\n'),
      'reviewer nobody-here: there is no such account',
    ],
    [
      'an assignee who cannot be assigned',
      PULL('    assignees: [nobody-here]\n'),
      'assignee nobody-here: cannot be assigned',
    ],
    ['a milestone that is not there', PULL('    milestone: 7\n'), 'milestone 7: there is none of that number'],
    [
      'a category that is not there',
      RELEASE('    discussion_category: Noise\n'),
      'no discussion category "Noise"; there are News, Ideas',
    ],
  ])('%s', async (_name, operations, told) => {
    await open(operations);
    expect(await planOf()).toContain(told);
    const run = await scene.prod();
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'blocked']);
    expect(run.log).toContain(told);
    expect(scene.writes()).toEqual([]);
    expect(rowOf(run)).toMatchObject({ code: 'conflict', github: null });
  });

  test('discussions that are off', async () => {
    await open(RELEASE('    discussion_category: News\n'));
    scene.github.admin.set({ discussionCategories: null });
    expect(await planOf()).toContain('"News"; discussions are off');
    expect((await scene.prod()).outputs['result']).toBe('blocked');
    expect(scene.hasPublished()).toBe(false);
  });

  test('the author of an open pull request as its reviewer', async () => {
    await open(PULL('    reviewers: [colleague]\n'));
    await scene.commit('main', {});
    scene.github.admin.commitFiles('note', { VERSIONS: { content: '1.0.0\n' } }, 'Note');
    scene.github.admin.setToken('writer-token', 'colleague', { contents: 'write', pull_requests: 'write' });
    await scene.request('writer-token', 'POST', '/pulls', { head: 'note', base: 'main', title: 'Note' });
    scene.mark();
    expect(await planOf()).toContain('reviewer colleague: is its author');
    expect((await scene.prod()).outputs['result']).toBe('blocked');
    expect(scene.hasPublished()).toBe(false);
  });

  test('what it cannot know it tells: a team, a new label', async () => {
    await open(PULL('    team_reviewers: [owners]\n    labels: [brand-new]\n'));
    expect(await planOf()).toContain('label brand-new: made anew');
    const run = await scene.prod();
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'shipped']);
  });
});

describe('what is refused after something was made names what stands', () => {
  test.each([
    ['a team that nobody knows', PULL('    team_reviewers: [strangers]\n'), 'pull request #1', '/pull/1'],
    ['a ruleset on tags', RELEASE(''), 'draft release', '/releases/'],
    [
      'a category that was removed meanwhile',
      RELEASE('    discussion_category: News\n'),
      'the tag v1.0.0, and draft release',
      '/releases/',
    ],
    ['no permission to open pull requests', PULL(''), 'the branch note (at ', null],
  ])('%s', async (_name, operations, what, url) => {
    await open(operations);
    const { admin } = scene.github;
    if (operations.includes('News')) {
      scene.during(
        ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
        () => admin.set({ discussionCategories: ['Ideas'] }),
      );
    } else if (url === '/releases/')
      admin.setRules([{ target: 'tag', pattern: 'refs/tags/v*', rules: [{ type: 'creation' }] }]);
    else if (url === null) admin.set({ pullsCreationAllowed: false });
    const run = await scene.prod();
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'failed']);
    const row = rowOf(run);
    expect(row?.outcome).toBe('failed');
    expect(row?.message).toContain(`What stands: ${what}`);
    expect(row?.github).not.toBeNull();
    if (url !== null) expect(row?.github?.url).toContain(url);
    expect(run.outputs['operations']).toContain(JSON.stringify(row?.github).slice(1, 20));
    expect(scene.hasPublished()).toBe(true);
    expect(await verdict(run.proof)).toBe('VERIFIED');

    // The cause mended, the next run goes on with what stands.
    admin.setRules([]);
    admin.set({ pullsCreationAllowed: true });
    admin.set({ discussionCategories: ['News', 'Ideas'] });
    admin.setTeam('acme', 'strangers', []);
    admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
    const next = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
    expect(next.log).not.toContain('::error');
    expect(next.outputs['result']).toBe('shipped');
    const { pulls, releases } = admin.snapshot();
    expect(pulls.length + releases.length).toBe(1);
  });
});
