import { afterEach, expect, test } from '@jest/globals';
import { Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** What somebody else wrote reaches the log, outputs and summary of a job, and is obeyed by none of them. */

let scene: Scene;
afterEach(() => scene.close());

const COMMANDS = [
  '::error::OWNED',
  '  ::add-mask::OWNED',
  '::set-output name=result::OWNED',
  '::stop-commands::OWNED',
  '##[error]OWNED',
  '\u2028::warning::OWNED',
  '%0A::error::OWNED',
  'ghadelimiter_OWNED',
  '<script>OWNED</script>',
  '| OWNED |',
].join('\n');
const ANSI = '\u001b[2J\u001b]8;;https://evil.invalid\u0007OWNED\u202e';

/** What this action says to the runner of itself. */
const OURS = new Set(['add-mask', 'group', 'endgroup', 'error', 'warning', 'debug']);

function expectNothingObeyed({ log, outputs, summary }: StepOutcome): void {
  for (const line of log.split(/[\n\r\u2028\u2029]/)) {
    const [, name] = /^\s*::([^: ]*)[^:]*::/.exec(line) ?? [];
    if (name !== undefined) expect([line, OURS.has(name)]).toEqual([line, true]);
    expect(line).not.toMatch(/^\s*::add-mask::.*OWNED/);
    expect(line).not.toMatch(/^\s*::[a-z-]+[^:]*::OWNED/);
    expect(line).not.toContain('##[');
  }
  for (const line of summary.split(/[\n\r\u2028\u2029]/)) expect(line).not.toMatch(/^\s*::|##\[/);
  // eslint-disable-next-line no-control-regex -- none may be left
  for (const text of [log, summary]) expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e]/);
  expect(outputs['result'] ?? '').not.toContain('OWNED');
}

/** Operations with the text wherever one may stand; JSON is YAML. */
const operations = (text: string): string =>
  JSON.stringify({
    version: 1,
    operations: [
      { id: 'tag', kind: 'tag_repo', tag: 'v1.0.0', message: text },
      { id: 'release', kind: 'publish_release', tag: 'v1.0.0', name: 'Widgets', body: text, depends_on: ['tag'] },
      {
        id: 'pr',
        kind: 'open_pr',
        base: 'main',
        head: 'release/v1.0.0',
        title: 'Widgets',
        body: text,
        commit: { message: text, files: ['VERSIONS'] },
      },
    ],
  });

test('texts of the operations file', async () => {
  scene = await Scene.open({ operations: operations(COMMANDS) });
  const run = await scene.dryRun();
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('OWNED');
  expectNothingObeyed(run);
});

test.each([
  ['an id', operations('x').replace('"id":"tag"', `"id":${JSON.stringify(COMMANDS)}`)],
  ['a tag', operations('x').replaceAll('"tag":"v1.0.0"', `"tag":${JSON.stringify(COMMANDS + ANSI)}`)],
  ['a title', operations('x').replace('"title":"Widgets"', `"title":${JSON.stringify(COMMANDS + ANSI)}`)],
  ['a field', operations('x').replace('"title":', `${JSON.stringify(COMMANDS + ANSI)}:`)],
  ['a template', operations(`{{ ${COMMANDS} }}`)],
  ['a file that is no YAML', `a: [\n${COMMANDS}`],
])('%s that is refused', async (_, file) => {
  scene = await Scene.open({ operations: file });
  const run = await scene.dryRun();
  expect([run.exitCode, run.log]).toEqual([1, expect.stringContaining('::error')]);
  expectNothingObeyed(run);
});

test('what GitHub answers', async () => {
  for (const status of [403, 422, 500]) {
    scene = await Scene.open();
    scene.github.setInterceptor(({ method, path, phase }) =>
      phase === 'before' && method === 'POST' && path.endsWith('/git/tags')
        ? { kind: 'answer', status, body: { message: COMMANDS + ANSI, errors: [{ message: COMMANDS + ANSI }] } }
        : null,
    );
    const run = await scene.prod({}, {}, { env: { MARKETOPS_TEST_SECOND_MS: '1' } });
    expect([status, run.exitCode]).toEqual([status, 1]);
    expect([status, run.log]).toEqual([status, expect.stringContaining('OWNED')]);
    expectNothingObeyed(run);
    if (status !== 500) await scene.close();
  }
});

test('what stands in a downloaded proof', async () => {
  scene = await Scene.open({ operations: operations(COMMANDS) });
  const { proof } = await scene.dryRun();
  const inputs = { path: proof, 'pull-request': '7', 'github-token': 'ship-token', name: '' };
  for (const facts of [{}, { GITHUB_RUN_ID: '5' }]) {
    const run = await scene.step('comment.js', inputs, facts);
    expect(run.exitCode).toBe(1);
    expectNothingObeyed(run);
  }
});
