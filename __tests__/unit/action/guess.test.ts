import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { guess } from '../../../src/action/guess.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';

/** What a look at a job's files tells, and which files it does not look at. */

let workspace: string;
beforeEach(() => {
  workspace = join(mkdtempSync(join(tmpdir(), 'guess-')), 'work');
  mkdirSync(workspace);
});
afterEach(() => rmSync(dirname(workspace), { recursive: true }));

const facts = { commitSha: 'a'.repeat(40), ref: 'refs/tags/v9', environment: null } as RunFacts;
const OPERATIONS = '.marketops/operations.yml';
const inputs = {
  operations: OPERATIONS,
  policy: '.marketops/policy.yml',
  workingDirectory: '.',
  variables: 'version=1',
};
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};
const guessed = (more: Partial<typeof inputs> = {}, of: Partial<RunFacts> = {}) =>
  guess({ GITHUB_WORKSPACE: workspace }, { ...inputs, ...more }, { ...facts, ...of });

test('how many operations there are, their tags, what their kinds list, and the environment', () => {
  write('.marketops/policy.yml', 'version: 1\nenvironment: production # ours\nenvironment_protection: x\n');
  write(
    OPERATIONS,
    `version: 1
operations:
  - {id: a, kind: tag_repo, tag: v1.0.0}
  - id: b
    kind: publish_release
    tag: "v{{ version }}"
  - id: c
    kind: publish_release
    tag: v{{ package_version }}-{{short_sha}} # twice
  - id: d
    kind: publish_release
    tag: 'x-{{ ref_name }}'
  - id: e
    kind: tag_repo
    tag: v1.0.0
`,
  );
  write('package.json', '{"version": "2.0.0"}');
  expect(guessed()).toEqual({
    operations: 5,
    tags: ['v1.0.0', 'v1', 'v2.0.0-aaaaaaa', 'x-v9'],
    lists: ['/releases'],
    environment: 'production',
  });
  expect(guessed({}, { environment: 'staging' }).environment).toBe('staging');
});

test.each([
  'tag: ../../x',
  'tag: "a b"',
  'tag: {{ unknown }}',
  'tag: nightly-{{ commit_date }}',
  'tag:',
  `tag: ${'x'.repeat(300)}`,
])('no name of a tag is no guess: %s', (line) => {
  write(OPERATIONS, `operations:\n  - kind: tag_repo\n    ${line}\n`);
  expect(guessed({ variables: 'not a variable' }).tags).toEqual([]);
});

test('at most fifty tags are guessed', () => {
  write(OPERATIONS, Array.from({ length: 60 }, (_, i) => `  - {kind: tag_repo, tag: v${i}}\n`).join(''));
  expect(guessed()).toMatchObject({ operations: 60, tags: { length: 50 } });
});

test.each<[string, (path: string) => void]>([
  ['is not there', () => undefined],
  ['is a link', (path) => symlinkSync(join(workspace, 'other.yml'), path)],
  ['is a folder', (path) => mkdirSync(path)],
  ['is a pipe', (path) => execFileSync('mkfifo', [path])],
  ['is long', (path) => writeFileSync(path, `tag: v1\n${'#'.repeat(1 << 18)}`)],
])('a file that %s is not looked at', (_what, make) => {
  write('other.yml', 'kind: tag_repo\ntag: v1\n');
  mkdirSync(join(workspace, '.marketops'));
  make(join(workspace, OPERATIONS));
  expect(guessed()).toEqual({ operations: 0, tags: [], lists: [], environment: null });
});

test('nothing outside the workspace is looked at', () => {
  write('../outside.yml', 'kind: tag_repo\ntag: v1\n');
  expect(guessed({ operations: '../outside.yml' }).tags).toEqual([]);
  expect(guessed({ workingDirectory: '..', operations: 'outside.yml' }).tags).toEqual([]);
});
