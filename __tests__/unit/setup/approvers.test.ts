import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';
import { parseApprovers } from '../../../src/protocol/approvers.ts';
import { validateExchanges } from '../../support/openapi.ts';

/** `init --approvers`: the list of approvers from the keys that GitHub shows. */

const frame = (...parts: readonly (string | Buffer)[]): string =>
  Buffer.concat(
    parts.flatMap((part) => {
      const size = Buffer.alloc(4);
      size.writeUInt32BE(Buffer.byteLength(part));
      return [size, Buffer.from(part)];
    }),
  ).toString('base64');
const newKey = (): string => {
  const { publicKey } = generateKeyPairSync('ed25519');
  return `ssh-ed25519 ${frame('ssh-ed25519', publicKey.export({ format: 'der', type: 'spki' }).subarray(12))}`;
};
const RSA = `ssh-rsa ${frame('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(257, 1))}`;

let github: EmbeddedGitHub;
let clone: string;
beforeEach(async () => {
  const files = { 'README.md': { content: '# Widgets\n' } };
  github = await startGitHub({ owner: 'acme', repo: 'widgets', repositoryId: 4711, files, enterpriseServer: true });
  clone = mkdtempSync(join(tmpdir(), 'init-approvers-'));
  execFileSync('git', ['-C', clone, 'init', '--quiet', '--initial-branch', 'main']);
  execFileSync('git', ['-C', clone, 'remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`]);
});
afterEach(async () => {
  await github.close();
  rmSync(clone, { recursive: true, force: true });
  expect(validateExchanges(github.requests)).toEqual([]);
});

async function init(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const exit = await runCommandLine(['init', ...args], COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    ...{ env: {}, cwd: clone, confirm: null, dist: '' },
  });
  return { exit, out, err };
}
const LIST = '.marketops/approvers';

test('takes each key that counts once, tells the others, and asks to have them checked', async () => {
  const [one, two, three] = [newKey(), newKey(), newKey()];
  github.admin.addUser('alice', { id: 77, signingKeys: [one], keys: [`${one} alice@laptop`, two, RSA] });
  github.admin.addUser('bob', { id: 78, keys: [three] });
  const { exit, out, err } = await init('--approvers', 'Alice,bob');
  expect([exit, err]).toEqual([0, '']);
  const { approvers, refused } = parseApprovers(readFileSync(join(clone, LIST)));
  expect(refused).toEqual([]);
  const alice = '77+alice@users.noreply.github.com';
  expect(approvers.map(({ principal }) => principal)).toEqual([alice, alice, '78+bob@users.noreply.github.com']);
  for (const { key } of approvers) expect(out).toContain(`took  ssh-ed25519 ${key.fingerprint} of `);
  expect(out).toMatch(/left {2}a key of 77\+alice.*"ssh-rsa", not one of/);
  expect(out).toContain(`wrote ${LIST}`);
  expect(out).toContain('Check these keys');
});

test('nobody with a key is told, and what is there stays', async () => {
  github.admin.addUser('carl', { id: 79, keys: [RSA] });
  expect((await init('--approvers', 'carl')).out).toContain('none  of 79+carl');
  const before = readFileSync(join(clone, LIST), 'utf8');
  expect(parseApprovers(Buffer.from(before))).toEqual({ approvers: [], refused: [] });
  github.admin.addUser('alice', { id: 77, keys: [newKey()] });
  expect((await init('--approvers', 'alice')).out).toContain(`kept  ${LIST}`);
  expect(readFileSync(join(clone, LIST), 'utf8')).toBe(before);
});

test.each([
  ['nobody', /no person of this login/, 1],
  ['robot', /no person of this login/, 1],
  ['a/b', /is no login/, 2],
  ['alice,,bob', /is no login/, 2],
])('%s is refused, and nothing is written', async (logins, words, code) => {
  for (const [login, type] of [
    ['alice', 'User'],
    ['robot', 'Bot'],
  ] as const)
    github.admin.addUser(login, { type });
  const { exit, err } = await init('--approvers', logins);
  expect([exit, err]).toEqual([code, expect.stringMatching(words)]);
  expect(existsSync(join(clone, '.marketops'))).toBe(false);
});

test('without the option nobody is asked for', async () => {
  expect((await init()).exit).toBe(0);
  expect(existsSync(join(clone, LIST))).toBe(false);
  expect(github.requests.map(({ path }) => path)).toEqual(['/repos/acme/widgets']);
});
