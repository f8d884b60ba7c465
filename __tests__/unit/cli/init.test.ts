import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { deriveKeys, parseSecret } from '../../../src/authorize/secret.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { originOf } from '../../../src/protocol/trusted-keys.ts';
import { runCommandLine } from 'command-table/frame';

/** What `marketops init` asks, and what it leaves alone, without a network. */

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'marketops-asks-'));
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', clone, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'trunk');
  git('remote', 'add', 'origin', 'git@github.com:acme/widgets.git');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(clone, path), 'utf8');

async function init(args: readonly string[], answers: readonly string[] | null = null) {
  const asked: (readonly string[])[] = [];
  const given = [...(answers ?? [])];
  const ask = (_: string, choices: readonly string[]): Promise<string> => {
    asked.push(choices);
    return Promise.resolve(given.shift() ?? '');
  };
  let told = '';
  const say = (part: string): void => void (told += part);
  const exit = await runCommandLine(['init', '--offline', ...args], COMMANDS, {
    ...{ stdout: say, stderr: say, env: {}, cwd: clone, dist: '', confirm: null },
    ...(answers === null ? {} : { ask }),
  });
  return { exit, told, asked };
}
const ID = ['--repository-id', '4711'];

test('on a terminal it asks for preset and trigger, the usual one first, and writes what was chosen', async () => {
  const { exit, asked, told } = await init(ID, ['solo', 'dispatch']);
  expect([exit, asked]).toEqual([
    0,
    [
      ['team', 'solo', 'strict'],
      ['merge', 'tag', 'dispatch'],
    ],
  ]);
  expect(text('.marketops/policy.yml')).toContain('approvals: none');
  expect(text('.github/workflows/release.yml')).not.toMatch(/^ {2}push:/m);
  // The branch that is checked out, where nobody says what the remote's is.
  expect(told).toContain('(id 4711, default branch trunk)');
});

test('of a strict policy a person starts releases, unless told otherwise', async () => {
  expect((await init(ID, ['strict', 'dispatch'])).asked[1]).toEqual(['dispatch', 'merge', 'tag']);
});

test.each([
  ['--yes', ['--yes']],
  ['what is given', ['--preset', 'team', '--trigger', 'merge']],
])('with %s nothing is asked', async (_, args) => {
  expect(await init([...ID, ...args], [])).toMatchObject({ exit: 0, asked: [] });
  expect(text('.github/workflows/release.yml')).toMatch(/^ {2}push: \{ branches: \[trunk\]/m);
});

test('without a network the id is needed, for every key is bound to it', async () => {
  expect(await init([])).toMatchObject({ exit: 2, told: expect.stringContaining('--repository-id') as unknown });
  expect((await init(['--repository-id', 'x'])).exit).toBe(2);
});

test('a list of code owners that is there gets a row, once, and one of its own is left alone', async () => {
  mkdirSync(join(clone, 'docs'));
  writeFileSync(join(clone, 'docs/CODEOWNERS'), '* @acme/all\n');
  expect((await init(ID)).told).toContain('wrote docs/CODEOWNERS');
  const added = text('docs/CODEOWNERS');
  expect(added).toMatch(/^\* @acme\/all\n\n# .*\n# \/\.marketops\/ @YOUR-ORG\/YOUR-TEAM\n$/);
  expect((await init(ID)).told).not.toContain('CODEOWNERS');
  expect(text('docs/CODEOWNERS')).toBe(added);
});

test('a key that is listed is shown, also where --apply has nobody signed in to gh', async () => {
  const { exit, told } = await init([...ID, '--preset', 'solo', '--apply', '--yes']);
  expect(exit).toBe(2);
  const [secret = ''] = /mok1_[\w-]+/.exec(told) ?? [];
  const { vkey } = deriveKeys(parseSecret(secret, 'test'), '4711', originOf('https://github.com', '4711'));
  expect(text('.marketops/trusted-keys')).toContain(vkey.text);
  expect(told).toContain('gh auth login --hostname github.com');
});

test.each(['.github', '.github/CODEOWNERS/x'])(
  'no key is listed where another file cannot be written: %s',
  async (path) => {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), '');
    expect((await init(ID)).exit).toBe(2);
    expect(existsSync(join(clone, '.marketops/trusted-keys'))).toBe(false);
  },
);
