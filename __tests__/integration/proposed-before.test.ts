import { afterEach, describe, expect, test } from '@jest/globals';
import { readProof } from '../support/read-proof.ts';
import { Scene } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** A pull request that was proposed before is judged by what the base has now, not by what once happened. */

const OPERATIONS =
  'version: 1\noperations:\n  - id: pr\n    kind: open_pr\n    head: note\n    title: Note\n    commit: {message: Note, files: [VERSIONS]}\n';
const BRANCH = 'version: 1\noperations:\n  - id: pr\n    kind: open_pr\n    head: work\n    title: Work\n';

let scene: Scene;
afterEach(() => scene.close());
const admin = () => scene.github.admin;
let run = 9001;

/** The plan of the next run, and what prod then does. */
async function again() {
  const plan = await scene.dryRun({ 'fail-on': 'none', 'github-token': 'authorize-token' });
  const [, effect = '', reason = ''] = /^pr: (\w+) .*?(?: \((.*)\))?$/m.exec(plan.log) ?? [];
  admin().createRun({ runId: ++run, headSha: scene.github.commitSha, actor: 'maintainer' });
  const shipped = await scene.prod({}, { GITHUB_RUN_ID: String(run) });
  return { effect, reason, result: shipped.outputs['result'], proof: shipped.proof, log: shipped.log };
}

describe('merged', () => {
  test('and still there: nothing to do', async () => {
    scene = await Scene.open({ operations: OPERATIONS });
    await scene.prod();
    admin().mergePull(1);
    expect(await again()).toMatchObject({
      effect: 'none',
      reason: 'pull request #1 proposed this and was merged',
      result: 'unchanged',
    });
  });

  test('and reverted: proposed anew, in a pull request of its own', async () => {
    scene = await Scene.open({ operations: OPERATIONS });
    await scene.prod();
    admin().mergePull(1);
    admin().commitFiles('main', { VERSIONS: { content: '' } }, 'Revert "Note"');
    const next = await again();
    expect(next).toMatchObject({ effect: 'create', result: 'shipped' });
    expect(next.reason).toContain('#1 proposed this and was merged, and reverted since');
    expect(
      admin()
        .snapshot()
        .pulls.map(({ number, state }) => [number, state]),
    ).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
    expect(admin().readFile('note', 'VERSIONS')?.toString()).toBe('1.0.0\n');
    expect(await verdict(next.proof)).toBe('VERIFIED');
  });

  test('and changed further since: what came later is not taken back', async () => {
    scene = await Scene.open({ operations: OPERATIONS });
    await scene.prod();
    admin().mergePull(1);
    admin().commitFiles('main', { VERSIONS: { content: '1.1.0\n' } }, 'Next');
    expect(await again()).toMatchObject({ effect: 'none', result: 'unchanged' });
  });

  test('and reverted, its branch deleted: made again', async () => {
    scene = await Scene.open({ operations: OPERATIONS });
    await scene.prod();
    admin().mergePull(1);
    admin().deleteRef('refs/heads/note');
    admin().commitFiles('main', { VERSIONS: { content: '' } }, 'Revert "Note"');
    expect(await again()).toMatchObject({ effect: 'create', result: 'shipped' });
  });

  test('a branch as it is, and reverted: GitHub takes no second one, and that is told', async () => {
    scene = await Scene.open({ operations: BRANCH });
    admin().commitFiles('work', { 'work.txt': { content: 'work' } }, 'Work');
    expect((await scene.prod()).outputs['result']).toBe('shipped');
    admin().mergePull(1);
    expect((await again()).result).toBe('unchanged');
    admin().commitFiles('main', {}, 'Revert "Work"', { deleted: ['work.txt'] });
    const next = await again();
    expect(next).toMatchObject({ effect: 'conflict', result: 'blocked' });
    expect(next.reason).toContain('reverted since; GitHub opens none for commits that the base has');
  });
});

test('closed unmerged: the conflict says what to do, and doing it works', async () => {
  scene = await Scene.open({ operations: OPERATIONS });
  await scene.prod();
  await scene.request('ship-token', 'PATCH', '/pulls/1', { state: 'closed' });
  const refused = await again();
  expect(refused).toMatchObject({ effect: 'conflict', result: 'blocked' });
  expect(refused.reason).toContain('closed unmerged; reopen it, or change title or text');

  scene.change({ '.marketops/operations.yml': OPERATIONS.replace('title: Note', 'title: Note again') });
  const next = await again();
  expect(next).toMatchObject({ effect: 'create', result: 'shipped' });
  expect(
    admin()
      .snapshot()
      .pulls.map(({ state, title }) => [state, title]),
  ).toEqual([
    ['closed', 'Note'],
    ['open', 'Note again'],
  ]);
  expect(readProof(next.proof).canonical.run.result).toBe('shipped');
});

test('closed unmerged and reopened by a person: gone on with', async () => {
  scene = await Scene.open({ operations: OPERATIONS });
  await scene.prod();
  await scene.request('ship-token', 'PATCH', '/pulls/1', { state: 'closed' });
  await scene.request('ship-token', 'PATCH', '/pulls/1', { state: 'open' });
  expect(await again()).toMatchObject({ effect: 'none', result: 'unchanged' });
});
