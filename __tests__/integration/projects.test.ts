import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DIST } from '../support/scene.ts';

/**
 * `marketops init` in projects of many shapes: it proposes the version that comes next, and what it wrote is rehearsed
 * untouched, without a warning, whatever the branch, the preset and the environment.
 */

let folder: string;
let clone: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-projects-'));
  clone = join(folder, 'clone');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(180_000);

function git(day: number, ...args: string[]): void {
  const date = `2026-10-${String(day).padStart(2, '0')}T12:00:00Z`;
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', clone, ...who, ...args], { env, stdio: 'pipe' });
}

type Printed = { code: number | null; stdout: string; stderr: string };
function marketops(...args: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const options = { cwd: clone, env: { PATH: process.env['PATH'] ?? '', HOME: folder } };
    const child = execFile(process.execPath, [join(DIST, 'cli/index.js'), ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

interface Shape {
  readonly files: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly tags?: readonly string[];
  /** The default branch; `main` unless given. */
  readonly branch?: string;
  readonly environment?: string;
  readonly preset?: 'solo' | 'strict';
  readonly init?: readonly string[];
  /** The tag that is proposed. */
  readonly next: string;
  /** What the operations say besides. */
  readonly says?: RegExp;
}

const now = new Date().toISOString().slice(0, 10).split('-');
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [1.3.0]\n\n- Faster\n\n## [1.2.0]\n\n- First\n';

const SHAPES: Readonly<Record<string, Shape>> = {
  'npm package with a changelog': {
    files: {
      'package.json': '{"name": "widgets", "version": "1.3.0"}',
      'CHANGELOG.md': CHANGELOG,
      '.gitignore': 'dist/\n',
    },
    tags: ['v1.1.0', 'v1.2.0'],
    next: 'v1.3.0',
    says: /name: widgets \{\{ version \}\}\n {4}body_file: CHANGELOG\.md\n {4}body_section: '\{\{ version \}\}'\n(?:.*\n)*? {4}# {3}- dist\/\*/,
  },
  'pnpm monorepo, a tag a package': {
    files: {
      'package.json': '{"private": true}',
      'pnpm-workspace.yaml': 'packages: [packages/*]\n',
      'packages/api/package.json': '{"name": "@acme/api", "version": "2.1.0"}',
      'packages/web/package.json': '{"name": "@acme/web", "version": "1.0.0"}',
    },
    tags: ['@acme/web@1.0.0', '@acme/api@2.0.0'],
    ...{ branch: 'trunk', preset: 'strict', environment: 'prod-eu' },
    next: '@acme/api@2.1.0',
    says: /name: '@acme\/api \{\{ version \}\}'/,
  },
  'Cargo workspace': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["core"]\n\n[workspace.package]\nversion = "0.5.0"\n',
      'core/Cargo.toml': '[package]\nname = "core"\nversion.workspace = true\n',
      'Cargo.lock': '',
    },
    tags: ['v0.4.0'],
    branch: 'release/next',
    next: 'v0.5.0',
  },
  'Go module of a new major': {
    files: { 'go.mod': 'module example.com/widgets/v2\n\ngo 1.24\n', 'main.go': 'package main\n' },
    tags: ['v1.8.0', 'v1.9.0'],
    preset: 'strict',
    next: 'v2.0.0',
  },
  'Go module in a folder': {
    files: { 'sub/go.mod': 'module example.com/widgets/sub\n', 'sub/sub.go': 'package sub\n' },
    tags: ['sub/v1.2.2', 'sub/v1.2.3'],
    ...{ branch: 'trunk', environment: 'Prod / EU' },
    next: 'sub/v1.3.0',
  },
  'Python package, tags without a v': {
    files: { 'pyproject.toml': '[project]\nname = "widgets"\nversion = "0.3.0rc1"\n', 'src/widgets/__init__.py': '' },
    tags: ['0.1.0', '0.2.0'],
    next: '0.3.0',
  },
  'Python package by poetry, never released': {
    files: { 'pyproject.toml': '[tool.poetry]\nname = "widgets"\nversion = "0.1.0"\n' },
    preset: 'solo',
    next: 'v0.1.0',
  },
  'GitHub Action with its bundle and a floating tag': {
    files: {
      'action.yml': 'name: a\nruns: {using: node24, main: dist/index.js}\n',
      'dist/index.js': '',
      'package.json': '{"name": "a"}',
    },
    tags: ['v1', 'v1.2.0'],
    next: 'v1.3.0',
    says: /^ {4}# {3}- build\/\*$/m,
  },
  'Docker image': { files: { Dockerfile: 'FROM scratch\n' }, tags: ['release-1.4.0'], next: 'release-1.5.0' },
  'documents alone': {
    files: { 'docs/index.md': '# Hello\n', 'mkdocs.yml': 'site_name: w\n' },
    init: ['--explicit'],
    next: 'v1.0.0',
  },
  'documents with dates': {
    files: { 'index.md': '# Hello\n' },
    tags: ['2026.09.30', '2026.10.02'],
    environment: 'prod-eu',
    next: now.join('.'),
  },
  'after a candidate': {
    files: { 'package.json': '{"name": "w", "version": "2.0.0-rc.1"}' },
    tags: ['v1.9.0', 'v2.0.0-rc.1'],
    ...{ branch: 'release/next', preset: 'strict', environment: 'Prod / EU' },
    next: 'v2.0.0',
  },
  'a candidate': {
    files: { 'package.json': '{"name": "w", "version": "2.0.0-rc.2"}' },
    tags: ['v2.0.0-rc.1'],
    next: 'v2.0.0-rc.2',
    says: /^ {4}prerelease: true$/m,
  },
  'released by a pushed tag': {
    files: { 'package.json': '{"name": "w", "version": "1.3.0"}' },
    tags: ['v1.2.0'],
    init: ['--trigger', 'tag'],
    next: 'v1.3.0',
  },
  'released by a person': {
    files: { Makefile: 'all:\n' },
    tags: ['v1.2.0'],
    preset: 'solo',
    init: ['--trigger', 'dispatch'],
    next: 'v1.3.0',
  },
};

test.each(Object.entries(SHAPES))('%s', async (_, shape) => {
  const { files, tags = [], init = [], next, says = /^version: 1$/m } = shape;
  const { branch = 'main', environment = 'production', preset = 'team' } = shape;
  mkdirSync(clone);
  git(1, 'init', '--quiet', '--initial-branch', branch);
  git(1, 'remote', 'add', 'origin', 'https://github.com/acme/widgets.git');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), text);
  }
  git(1, 'add', '--all');
  for (const [index, tag] of ['', ...tags].entries()) {
    git(index + 1, 'commit', '--quiet', '--allow-empty', '--message', `Up to ${tag}`);
    if (tag !== '') git(index + 1, 'tag', tag);
  }
  git(20, 'commit', '--quiet', '--allow-empty', '--message', 'Since then');

  const chosen = [
    ...(shape.preset ? ['--preset', preset] : []),
    ...(shape.environment ? ['--environment', environment] : []),
  ];
  const made = await marketops('init', '--offline', '--repository-id', '4711', ...chosen, ...init);
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain(`: ${next}, for `);
  expect(readFileSync(join(clone, '.marketops/operations.yml'), 'utf8')).toMatch(says);

  const { code, stdout, stderr } = await marketops('rehearse', '--offline');
  expect(stderr).toBe('');
  const warned = /^(?:warning|error): (?!.*\[(?:\w+_waived|admin_bypass_accepted|commit_author\w+)\]$).*/gm;
  expect(stdout.match(warned)).toBeNull();
  expect(stdout).toMatch(init.includes('tag') ? `if ${next} were pushed` : `tag: create tag ${next}`);
  expect(stdout).toMatch(/verdict: VERIFIED\n$/);
  expect(code).toBe(0);
  expect(stdout).toContain(`${branch} at `);
  expect(stdout).toContain(`Ship: prod in the environment ${environment}`);
  const plan = readFileSync(join(clone, '.marketops/rehearsal/proof/plan.json'), 'utf8');
  expect(JSON.parse(plan)).toMatchObject({ ref: init.includes('tag') ? `refs/tags/${next}` : `refs/heads/${branch}` });
  if (preset === 'strict') expect(stdout).toMatch(/^Sign: \S+ and \S+ signed sha256:/m);
  else expect(stdout).not.toContain('Sign:');
});
