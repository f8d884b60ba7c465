import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { EMPTY_TIP, tipFile } from '../../src/audit/tree.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../../src/protocol/ledger-files.ts';
import { runCommandLine } from 'command-table/frame';
import { validateExchanges } from '../support/openapi.ts';

/** `marketops doctor` in a clone that `marketops init` prepared: as a program, and in this process. */

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
let github: EmbeddedGitHub;
let folder: string;
let clone: string;
jest.setTimeout(120_000);

beforeEach(async () => {
  github = await startGitHub({
    ...{ owner: 'acme', repo: 'widgets', repositoryId: 4711, enterpriseServer: true },
    files: { 'README.md': { content: '# Widgets\n' } },
    tokens: {
      admin: { login: 'maintainer', permissions: { contents: 'write', actions: 'read', administration: 'write' } },
      reader: { login: 'maintainer', permissions: { contents: 'read' } },
    },
  });
  folder = mkdtempSync(join(tmpdir(), 'marketops-doctor-'));
  clone = join(folder, 'clone');
  mkdirSync(clone);
  execFileSync('git', ['-C', clone, 'init', '--quiet', '--initial-branch', 'main']);
  execFileSync('git', ['-C', clone, 'remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`]);
  expect((await marketops(['init', '--preset', 'team'])).code).toBe(0);
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  expect(validateExchanges(github.requests)).toEqual([]);
});

type Printed = { code: number | null; stdout: string; stderr: string };
const environment = (token: string) => ({ PATH: process.env['PATH'] ?? '', HOME: folder, GH_TOKEN: token });
async function marketops(args: readonly string[], token = 'admin'): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  const code = await runCommandLine(args, COMMANDS, {
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    ...{ env: environment(token), cwd: clone, dist: '', confirm: null },
  });
  return { code, ...printed };
}
function program(args: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const options = { cwd: clone, env: environment('admin') };
    const child = execFile(process.execPath, [MAIN, ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

const push = (): void => {
  const names = readdirSync(clone, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = Object.fromEntries(
    names.map((path) => [path.slice(clone.length + 1), { content: readFileSync(path) }]),
  );
  github.admin.commitFiles('main', files, 'Release by MarketOps');
};
const protectedEnvironment = { requiredReviewers: ['maintainer'], preventSelfReview: true, canAdminsBypass: false };
const secrets = (...names: string[]) => {
  const listed = names.map((name) => ({
    name,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }));
  github.setInterceptor((call) =>
    call.phase === 'before' && call.path.endsWith('/environments/production/secrets')
      ? { kind: 'answer', status: 200, body: { total_count: names.length, secrets: listed } }
      : null,
  );
};
function setUp(): void {
  const { admin } = github;
  push();
  admin.commitFiles(LEDGER_BRANCH, { [TIP_PATH]: { content: tipFile(EMPTY_TIP).toString() } }, 'Begin', {
    parent: null,
  });
  admin.setEnvironment('production', { ...protectedEnvironment, branchPolicy: 'custom', branches: ['main'] });
  admin.setRules([
    {
      target: 'branch',
      pattern: `refs/heads/${LEDGER_BRANCH}`,
      rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
    },
    { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] },
  ]);
  secrets('MARKETOPS_HMAC_KEY');
}
const lacks = ({ stdout }: Printed): string[] => stdout.split('\n').filter((line) => line.startsWith('lacks'));

test('where everything is set up nothing is lacking; who may bypass rules is shown', async () => {
  setUp();
  const found = await program(['doctor']);
  expect([found.code, found.stderr, lacks(found)]).toEqual([0, '', []]);
  expect(found.stdout).not.toContain('unseen');
  expect(found.stdout).toMatch(/^note +rules of marketops-ledger: .*nobody may bypass it$/m);
});

test('where only the files were written, everything else is, each with what to do', async () => {
  const before = await program(['doctor']);
  expect([before.code, before.stdout]).toEqual([
    1,
    expect.stringContaining('there is no .marketops/policy.yml on main'),
  ]);
  push();
  secrets();
  const found = await marketops(['doctor']);
  expect(found.code).toBe(1);
  expect(lacks(found).join('\n')).toMatch(
    /the branch marketops-ledger is missing: create it with `marketops ledger init`/,
  );
  expect(lacks(found).map((line) => line.split(':')[0]?.slice(8))).toEqual([
    ...['the branch marketops-ledger', 'the rules of marketops-ledger', 'the rules of the default branch'],
    ...['the environment', 'the secret MARKETOPS_HMAC_KEY of the environment'],
  ]);
  // What `marketops explain` says of the policy's own code.
  expect(found.stdout).toMatch(/^lacks +the environment: .*\n {8}\S/m);
});

test.each<[string, () => void, RegExp]>([
  [
    'administrators may bypass',
    () =>
      github.admin.setEnvironment('production', {
        ...protectedEnvironment,
        canAdminsBypass: true,
        branchPolicy: 'custom',
        branches: ['main'],
      }),
    /administrators may bypass/,
  ],
  [
    'no pattern admits the branch',
    () =>
      github.admin.setEnvironment('production', {
        ...protectedEnvironment,
        branchPolicy: 'custom',
        branches: ['release'],
      }),
    /no pattern of the environment production admits the branch main/,
  ],
  ['another secret', () => secrets('OTHER'), /has no secret MARKETOPS_HMAC_KEY/],
  [
    'no key is listed',
    () => github.admin.commitFiles('main', { '.marketops/trusted-keys': { content: '# none\n' } }, 'Change'),
    /no key is listed/,
  ],
  [
    'a policy that is not valid',
    () => github.admin.commitFiles('main', { '.marketops/policy.yml': { content: 'version: 9\n' } }, 'Change'),
    /\.marketops\/policy\.yml on main: Prod would refuse: \.marketops\/policy\.yml:1:/,
  ],
  ['no rules for the default branch', () => github.admin.setRules([]), /pull request/],
])('%s: that is lacking', async (_, change, told) => {
  setUp();
  change();
  const found = await marketops(['doctor']);
  expect(found.code).toBe(1);
  expect(lacks(found).join('\n')).toMatch(told);
});

test('a workflow that lacks permissions, the digest or the environment is told', async () => {
  setUp();
  const path = join(clone, '.github/workflows/release.yml');
  const text = readFileSync(path, 'utf8');
  const changed = text
    .replace(/^ +contents: write.*\n/m, '')
    .replace(/^ +actions: read # who.*\n/m, '')
    .replace(/^ +expected-plan-digest.*\n/m, '')
    .replaceAll('environment: production', 'environment: staging');
  writeFileSync(path, changed);
  const found = lacks(await marketops(['doctor'])).join('\n');
  for (const told of [
    'contents: write',
    'actions: read',
    'no expected-plan-digest',
    'ships in the environment staging',
  ])
    expect(found).toContain(told);
  rmSync(path);
  expect(lacks(await marketops(['doctor'])).join('\n')).toContain('`marketops init` writes one');
});

test('what a token cannot see is unseen, never lacking and never in order', async () => {
  setUp();
  github.setInterceptor(() => null);
  const { stdout } = await marketops(['doctor', '--json'], 'reader');
  const rows = JSON.parse(stdout) as { name: string; state: string }[];
  const states = Object.fromEntries(rows.map(({ name, state }) => [name, state]));
  expect(states['the environment']).toBe('unseen');
  expect(states['the secret MARKETOPS_HMAC_KEY of the environment']).toBe('unseen');
});
