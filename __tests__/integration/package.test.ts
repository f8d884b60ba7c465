import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SIGNER } from 'forged-proofs/crypto';
import { ACTION_VERSION } from '../../src/core/version.ts';

/**
 * What users download: the archive of a commit, which is what the runner unpacks. `npx github:owner/name` packs that,
 * installs it in an empty folder, and runs it; here without a network.
 */

const root = join(import.meta.dirname, '../..');
let folder: string;
let archive: Buffer;
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      npm_config_cache: join(folder, 'cache'),
      npm_config_offline: 'true',
    },
  });

/** The archive of the working tree as it would be committed; its objects are written outside the repository. */
function archived(): Buffer {
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...env }, maxBuffer: 100_000_000 });
  mkdirSync(join(folder, 'objects'));
  const elsewhere = {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, git(['rev-parse', '--git-path', 'objects']).toString().trim()),
  };
  git(['add', '--all'], elsewhere);
  const tree = git(['write-tree'], elsewhere).toString().trim();
  return git(['archive', '--format=tar', tree], elsewhere);
}

const files = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-package-'));
  archive = archived();
  for (const name of ['archive', 'empty']) mkdirSync(join(folder, name));
  execFileSync('tar', ['x', '-C', join(folder, 'archive')], { input: archive });
  run('npm', ['pack', '--silent', '--pack-destination', folder], join(folder, 'archive'));
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  run('npm', ['install', '--no-audit', '--no-fund', `../${tarball}`], join(folder, 'empty'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the archive is at most 1.2 MB', () => {
  expect(gzipSync(archive, { level: 9 }).length).toBeLessThanOrEqual(1_200_000);
});

test('the archive holds the actions, what they start, the license and the introduction', () => {
  const actions = [
    'action.yml',
    ...['authorize', 'comment', 'execute', 'reconcile', 'verify'].map((name) => `${name}/action.yml`),
  ];
  const beside = files('archive').filter((path) => !path.startsWith('dist/'));
  expect(beside).toEqual(['LICENSE', 'README.md', ...actions, 'package.json'].sort());
  const dist = run('git', ['ls-files', '--cached', '--others', 'dist'], root).trim().split('\n');
  expect(files('archive/dist').map((path) => `dist/${path}`)).toEqual(
    dist.filter((path) => existsSync(join(root, path))).sort(),
  );
});

test('the archive runs by itself: the command line, and each action as far as its first error', () => {
  const cli = join(folder, 'archive/dist/cli/index.js');
  expect(run(process.execPath, [cli, '--version'])).toBe(`${ACTION_VERSION}\n`);
  for (const [entry, error] of [
    ['index', 'mode_invalid'],
    ['authorize', 'mode_invalid'],
    ['execute', 'mode_invalid'],
    ['comment', 'input_invalid'],
    ['reconcile', 'input_invalid'],
    ['verify', 'input_invalid'],
  ] as const) {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, `archive/dist/${entry}.js`)], {
      cwd: folder,
      env: {},
      encoding: 'utf8',
    });
    expect([entry, status, stdout]).toEqual([
      entry,
      1,
      expect.stringMatching(new RegExp(`^::error::.*\\[${error}\\]`)),
    ]);
  }
});

test('it installs itself and nothing else', () => {
  const installed = readdirSync(join(folder, 'empty/node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['marketops-action']);
  const inside = readdirSync(join(folder, 'empty/node_modules/marketops-action')).sort();
  expect(inside).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
});

test('its command runs from the bundle: version, and a verification', () => {
  const command = join(folder, 'empty/node_modules/.bin/marketops');
  expect(run(command, ['--version'])).toBe(`${ACTION_VERSION}\n`);
  const proof = join(root, '__tests__/fixtures/golden/proofs/two_stretches');
  expect(run(command, ['verify', proof, '--vkey', SIGNER.vkey])).toMatch(/verdict: VERIFIED\n$/);
});

test('npm has no reason to install what it is built with', () => {
  const { scripts, dependencies, optionalDependencies, workspaces } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  expect([dependencies, optionalDependencies, workspaces]).toEqual([undefined, undefined, undefined]);
  const building = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
  expect(Object.keys(scripts ?? {}).filter((name) => building.includes(name))).toEqual([]);
});
