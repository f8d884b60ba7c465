import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

/** Packages that stand alone: nothing in them knows this product, and what their READMEs show runs. */

const root = join(import.meta.dirname, '../..');
const room = mkdtempSync(join(tmpdir(), 'packages-'));
symlinkSync(join(root, 'node_modules'), join(room, 'node_modules'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

// history and security-audit are of this product; embedded-github is tried in a copy of its own.
const OTHERS = ['history', 'security-audit', 'embedded-github'];
const names = readdirSync(join(root, 'packages')).filter((name) => !OTHERS.includes(name));

test('there are some', () => expect(names.length).toBeGreaterThan(1));

describe.each(names)('%s', (name) => {
  const folder = join(root, 'packages', name);

  test('imports nothing from outside it but what its package.json names', () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const known = Object.keys(dependencies);
    const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const foreign = files.flatMap((file) =>
      [...readFileSync(join(folder, 'src', file), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g)]
        .map(([, from, other]) => from ?? other ?? '')
        .filter((from) =>
          from.startsWith('.')
            ? relative('', join(dirname(file), from)).startsWith('..')
            : !from.startsWith('node:') && !known.some((each) => from === each || from.startsWith(`${each}/`)),
        )
        .map((from) => `${file}: ${from}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });

  test('what its README shows runs', () => {
    const blocks = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)];
    expect(blocks.length).toBeGreaterThan(0);
    for (const [at, [, text = '']] of blocks.entries()) {
      const program = join(room, `${name}-${at}.ts`);
      expect(text).toContain('assert');
      writeFileSync(program, text);
      execFileSync(process.execPath, ['--no-warnings', program], { stdio: 'pipe' });
    }
  });
});
