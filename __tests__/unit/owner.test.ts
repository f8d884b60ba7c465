import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

/** `npm run owner -- NAME`, in a clone: no file is left with the owner before, and what is made from sources can be made. */

const root = join(import.meta.dirname, '../..');
const OTHER = 'some-body';
let parent: string;
let clone: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'marketops-owner-'));
  clone = join(parent, 'clone');
  execFileSync('git', ['clone', '--quiet', '--shared', root, clone], { stdio: 'pipe' });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  for (const path of ['tools/owner.ts', 'package.json']) copyFileSync(join(root, path), join(clone, path));
  git(
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@localhost',
    'commit',
    '--quiet',
    '--allow-empty',
    '--all',
    '--message',
    'As here',
  );
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));
jest.setTimeout(120_000);

const git = (...args: string[]): string => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });
const tool = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(clone, 'tools', name), ...args], { encoding: 'utf8', stdio: 'pipe' });
const namedBy = (owner: string): string[] => {
  const pattern = `(?<![A-Za-z0-9_.-])${owner}\\\\?/(marketops-action|release-managers)`;
  try {
    return git('grep', '-lP', pattern, '--', ':(exclude)dist', ':(exclude)package-lock.json').trim().split('\n');
  } catch {
    return [];
  }
};

test('another owner stands everywhere, and back again nothing differs', () => {
  const { repository } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')) as { repository: string };
  const owner = repository.replace(/^github:|\/.*$/g, '');
  const before = namedBy(owner);
  expect(before).toEqual(
    expect.arrayContaining([
      'README.md',
      'src/cli/setup/init.ts',
      'examples/marketops.yml',
      '.github/CODEOWNERS',
      'package.json',
    ]),
  );
  expect(tool('owner.ts', OTHER)).toContain(`in ${before.length} files`);
  expect(namedBy(owner)).toEqual([]);
  expect(namedBy(OTHER)).toEqual(before);
  for (const made of ['examples.ts', 'readme.ts']) tool(made);
  tool('examples.ts', '--check');
  expect(readFileSync(join(clone, 'README.md'), 'utf8')).toContain(`npx github:${OTHER}/marketops-action init`);
  expect(readFileSync(join(clone, 'examples/marketops.yml'), 'utf8')).toContain(`uses: ${OTHER}/marketops-action@v`);
  tool('owner.ts', owner);
  for (const made of ['examples.ts', 'readme.ts']) tool(made);
  expect(git('status', '--porcelain', '--', ':(exclude)node_modules')).toBe('');
});

test.each(['', 'a/b', '-a', 'a--b', 'a b', 'x'.repeat(40)])('%j is no owner', (name) => {
  expect(() => tool('owner.ts', name)).toThrow('NAME');
  expect(git('status', '--porcelain', '--', ':(exclude)node_modules')).toBe('');
});
