import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/protocol/plan.ts';
import { Scene } from '../support/scene.ts';

/** Text from a file is what it is: nothing in it is syntax unless the operations file says so. */

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.0.0] - 2026-11-28

- \`{{ userName }}\` greets; see {{ sha }} and {{ .Values.image }}.

## v0.9.0 (2026-01-01)

- Older.

## v0.9.0 again
`;
const FILES = { 'CHANGELOG.md': CHANGELOG, 'notes.md': 'At {{ short_sha }} of {{ tag }}: {{ note }}\n' };

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({ files: FILES, changes: {} });
});
afterAll(() => scene.close());

const release = (fields: string): string =>
  `version: 1\noperations:\n  - id: release\n    kind: publish_release\n    tag: v1.0.0\n${fields}`;

/** What the plan says of it, in a dry run: its body, or the error. */
async function planned(fields: string, variables = 'note={{ sha }}') {
  scene.change({ 'ops.yml': release(fields) });
  const run = await scene.dryRun({ operations: 'ops.yml', variables });
  const bytes = run.exitCode === 0 ? readFileSync(join(run.proof, 'plan.json'), 'utf8') : '{"operations":[]}';
  const [operation] = (JSON.parse(bytes) as Plan).operations;
  return { body: operation?.parameters['body'], log: run.log, exitCode: run.exitCode };
}

describe('a body_file', () => {
  test('is taken as it is, braces and all', async () => {
    expect((await planned('    body_file: CHANGELOG.md\n')).body).toBe(CHANGELOG.trimEnd());
  });

  test('is filled in once with `template: true`; values stay data', async () => {
    const { body } = await planned('    body_file: notes.md\n    template: true\n');
    expect(body).toBe(`At ${scene.github.commitSha.slice(0, 7)} of v1.0.0: {{ sha }}`);
  });

  test('gives one section of a changelog, as it is', async () => {
    const { body } = await planned("    body_file: CHANGELOG.md\n    body_section: '{{ tag }}'\n");
    expect(body).toBe('- `{{ userName }}` greets; see {{ sha }} and {{ .Values.image }}.');
  });

  test.each([
    [
      'none',
      '2.0.0',
      /ops\.yml:7:\d+: body_section: CHANGELOG\.md has no heading for "2\.0\.0"; it has "Changelog", "\[Unreleased\]"/,
    ],
    ['two', 'v0.9.0', /ops\.yml:7:\d+: .*2 headings for "v0\.9\.0": lines 9 and 13/],
    ['an empty one', 'Unreleased', /ops\.yml:7:\d+: .*CHANGELOG\.md has nothing below the heading of line 3/],
  ])('of which there is %s is an error at its place', async (_name, section, told) => {
    const { exitCode, log } = await planned(`    body_file: CHANGELOG.md\n    body_section: ${section}\n`);
    expect(exitCode).toBe(1);
    expect(log).toMatch(told);
  });

  test.each([
    "    body: x\n    body_section: '1.0.0'\n",
    '    body: x\n    template: true\n',
    "    generate_notes: true\n    body_section: '1.0.0'\n",
  ])('is what %j is about', async (fields) => {
    const { exitCode, log } = await planned(fields);
    expect([exitCode, /body_section|template|generate_notes/.test(log)]).toEqual([1, true]);
  });
});

test('values never become syntax in a title, a message or a commit', async () => {
  scene.change({
    VERSIONS: '1.0.0 {{ sha }}\n',
    'ops.yml':
      "version: 1\noperations:\n  - id: pr\n    kind: open_pr\n    head: note\n    title: '{{ note }}'\n    body: '{{ note }}'\n" +
      "    commit: {message: '{{ note }}', files: [VERSIONS]}\n  - id: tag\n    kind: tag_repo\n    tag: v2\n    message: '{{ tag }} {{ note }}'\n",
  });
  const run = await scene.prod({ operations: 'ops.yml', variables: 'note={{ sha }} {{ userName }}' });
  expect(run.log).not.toContain('::error');
  const { pulls, annotatedTags } = scene.github.admin.snapshot();
  expect(pulls[0]?.title).toBe('{{ sha }} {{ userName }}');
  expect(pulls[0]?.body).toMatch(/^\{\{ sha \}\} \{\{ userName \}\}\n/);
  expect(annotatedTags['v2']?.message).toMatch(/^v2 \{\{ sha \}\} \{\{ userName \}\}\n/);
  expect(scene.github.admin.readFile('note', 'VERSIONS')?.toString()).toBe('1.0.0 {{ sha }}\n');
});
