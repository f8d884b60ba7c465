import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { formatSecret } from '../../src/authorize/secret.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { placesOfKeys, textsBelow, textsSent } from '../support/no-keys.ts';
import { DIST } from '../support/scene.ts';

/** Every command, with a key and a token in its environment: neither is in anything that it prints, writes or sends. */

const BYTES = Buffer.from('canary-canary-canary-canary-key!');
const KEY = formatSecret(BYTES);
const TOKEN = 'ghp_CanaryTokenCanaryTokenCanaryToken01';
const CANARIES = [KEY, TOKEN, ...['utf8', 'hex', 'base64', 'base64url'].map((form) => BYTES.toString(form as 'hex'))];

let folder: string;
let clone: string;
let github: EmbeddedGitHub;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-cli-canary-'));
  clone = join(folder, 'clone');
  mkdirSync(clone);
  github = await startGitHub({
    ...{ owner: 'acme', repo: 'widgets', files: { a: { content: '' } }, enterpriseServer: true },
    tokens: { [TOKEN]: { login: 'ann', permissions: { contents: 'read', administration: 'read' } } },
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', join(folder, 'bare.git')]);
  git('remote', 'add', 'bare', join(folder, 'bare.git'));
  git('config', 'user.name', 't');
  git('config', 'user.email', 't@localhost');
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});
jest.setTimeout(180_000);

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', clone, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

interface Row {
  readonly args: () => readonly string[];
  readonly before?: () => void;
  /** It is there to print a new key, once. */
  readonly makesKey?: true;
  readonly code: number;
}

const PROOF = '.marketops/rehearsal/proof';
const committed = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  git('push', '--quiet', 'bare', 'main');
};
/** In the order in which they are tried; each command of the table has a row. */
const ROWS: readonly (readonly [string, Row])[] = [
  ['init', { args: () => [], makesKey: true, code: 0 }],
  ['doctor', { args: () => [], code: 1 }],
  [
    'migrate',
    {
      before: () =>
        writeFileSync(
          join(clone, 'old.yml'),
          `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: softprops/action-gh-release@v2\n        with: {tag_name: v1.0.0, token: ${TOKEN}}\n`,
        ),
      args: () => ['old.yml'],
      code: 0,
    },
  ],
  ['keygen', { args: () => ['--repository-id', '4711'], makesKey: true, code: 0 }],
  ['rehearse', { before: committed, args: () => ['--offline'], code: 0 }],
  ['verify', { args: () => [PROOF], code: 5 }],
  ['approve', { args: () => [PROOF, '--yes', '--key', 'none'], code: 1 }],
  ['audit-trail', { args: () => [PROOF, '--json'], code: 0 }],
  [
    'inclusion',
    { args: () => [PROOF, '--receipt', readdirSync(join(clone, PROOF, 'receipts'))[0]?.split('.')[0] ?? ''], code: 0 },
  ],
  ['explain', { args: () => ['key_invalid'], code: 0 }],
  ['security-audit', { args: () => ['--only', 'A1', '--out', join(folder, 'audit')], code: 0 }],
  ['policy check', { args: () => [], code: 0 }],
  [
    'policy test',
    { before: () => writeFileSync(join(clone, 'cases.yml'), `${KEY}: [\n`), args: () => ['cases.yml'], code: 1 },
  ],
  ['policy why', { args: () => ['tag', PROOF], code: 0 }],
  ['ledger init', { args: () => ['--remote', 'bare'], code: 0 }],
  ['ledger status', { args: () => ['--remote', 'bare', '--json'], code: 0 }],
  ['ledger restore', { args: () => ['--remote', 'bare'], code: 0 }],
  ['proof', { args: () => ['1', join(folder, 'bare.git')], code: 1 }],
  ['stats', { args: () => [join(folder, 'bare.git')], code: 0 }],
  ['export', { args: () => [join(folder, 'bare.git'), '--format', 'csv'], code: 0 }],
  ['site', { args: () => [join(folder, 'bare.git'), '--out', join(folder, 'site')], code: 0 }],
  // What fails.
  ['rehearse', { args: () => ['--offline', '--event', 'schedule'], code: 1 }],
  ['rehearse', { args: () => ['--offline', '--json', '--event', 'schedule'], code: 1 }],
  ['rehearse', { args: () => ['--offline', '--operations', 'none.yml'], code: 1 }],
  ['verify', { args: () => [PROOF, '--repository', 'acme/none'], code: 2 }],
  ['serve', { args: () => ['--json'], code: 0 }],
];

test('every command has a row', () => {
  const names = new Set(ROWS.map(([name]) => name));
  expect(COMMANDS.commands.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
});

test.each(ROWS)('%s', async (name, { args, before, makesKey, code }) => {
  before?.();
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: folder, DEBUG: '*', NODE_DEBUG: 'http', GITHUB_API_URL: github.apiUrl },
    ...{ MARKETOPS_HMAC_KEY: KEY, GH_TOKEN: TOKEN },
  };
  const child = spawn(process.execPath, [join(DIST, 'cli/index.js'), ...name.split(' '), ...args()], {
    ...{ cwd: clone, env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (name === 'serve') child.stdout.once('data', () => child.kill('SIGTERM'));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  for (const made of ['cases.yml', 'old.yml']) rmSync(join(clone, made), { force: true });
  expect([child.exitCode, child.exitCode === code ? '' : out + err]).toEqual([code, '']);
  const printed = makesKey ? out.replace(/mok1_\S{51}/, '') : out;
  // The token is in the requests that carry it, where it belongs.
  const written = [
    ['stdout', printed],
    ['stderr', err.replace(/authorization: .*/gi, '')],
    ...textsBelow(folder),
  ] as const;
  expect(placesOfKeys([...written, ...textsSent(github.requests)] as [string, string][])).toEqual([]);
  const leaks = written.flatMap(([place, found]) =>
    CANARIES.filter((canary) => found.includes(canary)).map((canary) => `${canary} in ${place}`),
  );
  expect(leaks).toEqual([]);
});
