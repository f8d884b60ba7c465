import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/**
 * packages/embedded-github stands alone: what is tried is a copy of the folder. Its dependencies are those of this
 * repository, or installed anew with EMBEDDED_INSTALL=1, which needs a registry.
 */

const root = join(import.meta.dirname, '../..');
const SAMPLE = ['readme', 'refs', 'graphql'];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'embedded-github-'));
  const source = join(root, 'packages/embedded-github');
  cpSync(source, copy, { recursive: true, filter: (path) => !relative(source, path).startsWith('node_modules') });
  if (process.env['EMBEDDED_INSTALL'] === '1') {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: copy, stdio: 'ignore' });
  } else symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('no file of the package imports from outside it, save what its package.json names', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const folders = ['src', 'openapi', '__tests__'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const foreign = files.flatMap((file) => {
    const text = readFileSync(join(copy, file), 'utf8');
    const known = Object.keys(file.startsWith('src') ? dependencies : { ...dependencies, ...devDependencies });
    return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|import\('([^']+)'\)/gm)]
      .map(([, from, lazy]) => from ?? lazy ?? '')
      .filter((from) =>
        from.startsWith('.')
          ? relative('', join(dirname(file), from)).startsWith('..')
          : !from.startsWith('node:') && !known.some((name) => from === name || from.startsWith(`${name}/`)),
      )
      .map((from) => `${file}: ${from}`);
  });
  expect(files.length).toBeGreaterThan(60);
  expect(foreign).toEqual([]);
});

test('its tests pass in a copy of its folder', () => {
  const output = execFileSync('npm', ['test', '--silent', '--', '-w', '1', ...SAMPLE], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(output).toBe('');
}, 120_000);
