import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKEN, readCloneSeed, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { parse } from 'yaml';
import { KINDS } from '../../../src/operations/registry.ts';
import { observePlan, openWorkspace, resolvePlan } from '../../../src/plan/index.ts';
import { migrate } from '../../../src/setup/migrate.ts';
import { createClient } from '../../../src/targets/github/client.ts';
import { createReader } from '../../../src/targets/github/reader.ts';
import { blocksOf, documents, read } from '../../support/markdown.ts';

/** Every operations file that a document shows is planned, in a repository that has what it speaks of. */

const recipes = documents().flatMap((name) =>
  blocksOf(read(name), 'yaml')
    .filter((text) => /^version: 1\noperations:/.test(text))
    .map((text, index) => ({ name: `${name} ${index}`, text })),
);

let directory: string;
let github: EmbeddedGitHub;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"version": "1.4.0"}\n',
  'CHANGELOG.md': '# Changes\n\n## 1.4.0\n\nFaster.\n\n## 1.3.0\n\nFirst.\n',
  'docs/release-notes.md': 'Notes.\n',
  'docs/index.md': 'old\n',
};
const BUILT: Readonly<Record<string, string>> = {
  ...{ 'build/a.tar.gz': 'a', 'dist/a.tar.gz': 'a', 'dist/SHA256SUMS': 'sums', 'dist/checksums.txt': 'sums' },
  ...{ 'notes.md': 'Notes.\n', 'docs/index.md': 'new\n', 'package.json': '{"version": "1.5.0"}\n' },
  'CHANGELOG.md': '# Changes\n\n## 1.5.0\n\nFaster.\n',
};
const put = (files: Readonly<Record<string, string>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'marketops-recipes-'));
  put(FILES);
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  github = await startGitHub({ ...(await readCloneSeed(directory)), owner: 'acme', repo: 'widgets' });
  github.admin.createBranch('release/0.x', github.commitSha);
  github.admin.addRepository('acme', 'homebrew-tap', { 'README.md': { content: '# Tap\n' } });
  put(BUILT);
});
afterAll(async () => {
  await github.close();
  rmSync(directory, { recursive: true, force: true });
});

test('are found', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(12);
});

test.each(recipes)('$name is planned, and nothing is in its way', async ({ text }) => {
  const client = createClient({
    apiUrl: github.apiUrl,
    token: DEFAULT_TOKEN,
    mode: 'dry_run',
    clock: Date.now,
    env: {},
  });
  const input = {
    file: { path: 'operations.yml', bytes: Buffer.from(text) },
    kinds: KINDS,
    reader: createReader(client),
    workspace: await openWorkspace(directory, { PATH: process.env['PATH'] }),
    context: {
      ...{ repository: 'acme/widgets', repositoryId: github.repositoryId, commitSha: github.commitSha },
      ref: text.includes('open_pr') ? 'refs/heads/main' : 'refs/tags/v1.5.0',
      mode: 'dry_run' as const,
    },
    variables: new Map(['version_2', 'release_version'].map((name) => [name, '1.5.0'])),
    clock: Date.now,
  };
  const { plan } = await observePlan(await resolvePlan(input), input);
  expect(plan.operations.map(({ effect }) => effect)).toEqual(
    (parse(text) as { operations: unknown[] }).operations.map(() => 'create'),
  );
});

describe('before and after', () => {
  const pairs = [
    ...read('docs/migrating.md').matchAll(/<!-- migrate (\S+) -->\n\n```yaml\n([^]*?)```\n\n```yaml\n([^]*?)```/g),
  ].map(([, name = '', before = '', after = '']) => ({ name, before, after }));
  test('are three', () => {
    expect(pairs.map(({ name }) => name)).toEqual(['softprops', 'ncipollo', 'create-pull-request']);
  });
  test.each(pairs)('$name: the one is what `marketops migrate` makes of the other', ({ before, after }) => {
    const steps = before.replace(/^(?=.)/gm, '      ');
    const workflow = `on: push\njobs:\n  release:\n    steps:\n${steps}`;
    const { operations } = migrate(Buffer.from(workflow), 'release.yml', () => false);
    expect(parse(operations ?? '')).toEqual(parse(after));
    expect(Object.entries((parse(operations ?? '') as { operations: object[] }).operations[0] ?? {})).toEqual(
      Object.entries((parse(after) as { operations: object[] }).operations[0] ?? {}),
    );
  });
});
