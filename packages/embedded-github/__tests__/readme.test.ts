import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { parseSeed, startSeeded } from '../src/index.ts';

const run = promisify(execFile);
const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

/** The first block of code in a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readme)?.[1] ?? '';
}

test('the example of the README runs as it stands, in a process of its own', async () => {
  expect(block('ts')).toContain("from 'embedded-github'");
  await run(process.execPath, ['--input-type=module', '--eval', block('ts')], { cwd: folder });
});

test('the seed of the README starts a GitHub, and its curl lines are answered', async () => {
  const github = await startSeeded(parseSeed(block('json')), { adminToken: 'let-me-in' });
  try {
    const said: unknown[] = [];
    for (const line of block('sh').replaceAll('\\\n', ' ').trimEnd().split('\n')) {
      const { stdout } = await run('sh', ['-c', line.replace('http://127.0.0.1:8300', github.apiUrl)]);
      said.push(JSON.parse(stdout));
    }
    expect(said).toMatchObject([
      {},
      [{ state: 'approved', user: { login: 'alice' }, comment: 'Go' }],
      { refs: { 'refs/heads/main': github.commitSha, 'refs/tags/v0.9.0': github.commitSha } },
    ]);
    expect(Object.keys(github.admin.listFiles('main'))).toEqual(['README.md', 'logo.png', 'run.sh']);
  } finally {
    await github.close();
  }
});
