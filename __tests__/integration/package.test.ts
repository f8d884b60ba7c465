import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ACTION_VERSION } from '../../src/core/version.ts';

/** What `npx github:owner/name` does: pack, install in an empty folder, run; without a network. */

const root = join(import.meta.dirname, '../..');
let folder: string;
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

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-package-'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(join(folder, 'empty'));
  run('npm', ['install', '--no-audit', '--no-fund', `../${tarball}`], join(folder, 'empty'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it installs itself and nothing else', () => {
  const installed = readdirSync(join(folder, 'empty/node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['marketops-action']);
  const inside = readdirSync(join(folder, 'empty/node_modules/marketops-action')).sort();
  expect(inside).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
});

test('its command runs from the bundle: version, and a verification', () => {
  const command = join(folder, 'empty/node_modules/.bin/marketops');
  expect(run(command, ['--version'])).toBe(`${ACTION_VERSION}\n`);
  const proof = join(root, '__tests__/fixtures/conformance');
  expect(run(command, ['verify', join(proof, 'shipped'), '--trusted-keys', join(proof, 'trusted-keys')])).toMatch(
    /verdict: VERIFIED\n$/,
  );
});

test('npm has no reason to install what it is built with', () => {
  const { scripts, dependencies, optionalDependencies, workspaces } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  expect([dependencies, optionalDependencies, workspaces]).toEqual([undefined, undefined, undefined]);
  const building = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
  expect(Object.keys(scripts ?? {}).filter((name) => building.includes(name))).toEqual([]);
});
