import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KINDS } from '../../src/operations/registry.ts';
import { PRESETS, parsePolicy } from '../../src/authorize/policy/index.ts';
import { deriveKeys, parseSecret } from '../../src/authorize/secret.ts';
import { parseTrustedKeys, originOf } from '../../src/protocol/trusted-keys.ts';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { runStep } from 'action-runner/runner';
import { validateExchanges } from '../support/openapi.ts';
import { DIST } from '../support/scene.ts';

let github: EmbeddedGitHub;
let folder: string;
let clone: string;
const git = (...args: string[]): string => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });

beforeEach(async () => {
  github = await startGitHub({
    owner: 'acme',
    repo: 'widgets',
    repositoryId: 4711,
    files: { 'README.md': { content: '# Widgets\n' } },
    tokens: { reader: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } } },
    enterpriseServer: true,
  });
  folder = mkdtempSync(join(tmpdir(), 'marketops-init-'));
  clone = join(folder, 'clone');
  mkdirSync(clone);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  expect(validateExchanges(github.requests)).toEqual([]);
});

interface Printed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command line; not synchronous, because GitHub lives in this process. */
function marketops(args: readonly string[], env: Record<string, string> = {}, cwd = clone): Promise<Printed> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env } };
    const child = execFile(process.execPath, [join(DIST, 'cli/index.js'), ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

const FILES = [
  '.github/CODEOWNERS',
  '.github/workflows/release.yml',
  '.marketops/.gitignore',
  '.marketops/operations.yml',
  '.marketops/policy.yml',
  '.marketops/trusted-keys',
];
const written = (): string[] =>
  readdirSync(clone, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git/') && !entry.parentPath.endsWith('.git'))
    .map((entry) => join(entry.parentPath, entry.name).slice(clone.length + 1))
    .sort();
const text = (path: string): string => readFileSync(join(clone, path), 'utf8');

test('an empty clone: init, rehearse and a dry run, without an edit', async () => {
  const made = await marketops(['init']);
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(written()).toEqual(FILES);

  const rehearsed = await marketops(['rehearse', '--offline', '--out', join(folder, 'proof')]);
  expect(rehearsed.stdout).toMatch(/verdict: VERIFIED\n$/);
  expect(rehearsed.stdout).toMatch(/Replay +rejected/);
  expect(rehearsed.code).toBe(0);

  git('add', '--all');
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '--message', 'Start');
  const temporary = join(folder, 'temp');
  mkdirSync(temporary);
  const run = await runStep({
    entry: join(DIST, 'index.js'),
    workspace: clone,
    temporary,
    inputs: { mode: 'dry_run', 'github-token': 'reader' },
    github: {
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_REPOSITORY_ID: '4711',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/release.yml@refs/heads/main',
      GITHUB_WORKFLOW_SHA: github.commitSha,
      GITHUB_ACTOR: 'maintainer',
      GITHUB_SHA: github.commitSha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.serverUrl,
    },
  });
  expect(run.log).not.toContain('::error');
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'planned']);
  expect(JSON.parse(run.outputs['operations'] ?? '')).toMatchObject([
    { operation_kind: 'tag_repo', effect: 'create' },
    { operation_kind: 'publish_release', effect: 'create' },
  ]);
}, 120_000);

describe('init', () => {
  test('prints the key once, stores it nowhere, and lists its public half', async () => {
    const { stdout } = await marketops(['init', '--preset', 'solo']);
    const [secret = '', ...more] = stdout.match(/mok1_[\w-]+/g) ?? [];
    expect(more).toEqual([]);
    for (const path of written()) expect(text(path)).not.toContain('mok1_');
    const { host } = new URL(github.serverUrl);
    const vkey = deriveKeys(parseSecret(secret, 'test'), '4711', originOf(github.serverUrl, '4711')).vkey.text;
    expect(parseTrustedKeys(text('.marketops/trusted-keys')).map((key) => key.vkey.text)).toEqual([vkey]);
    expect(stdout).toContain(`gh secret set MARKETOPS_HMAC_KEY --env production --repo ${host}/acme/widgets`);
    expect(stdout).toContain(`${github.serverUrl}/acme/widgets/settings/environments/new`);
    expect(stdout).toContain('ledger init');
  });

  test.each(['solo', 'team', 'strict'] as const)('writes the policy %s with every value', async (preset) => {
    expect((await marketops(['init', '--preset', preset])).code).toBe(0);
    const [first = '', ...rest] = text('.marketops/policy.yml').split('\n');
    expect(first).toMatch(/^# yaml-language-server: \$schema=https:.*\/schemas\/policy\.schema\.json$/);
    expect(rest.join('\n')).toBe(PRESETS[preset]);
    parsePolicy(readFileSync(join(clone, '.marketops/policy.yml')), 'policy.yml', KINDS);
  });

  test('overwrites nothing, follows no link, and makes no key that would not be listed', async () => {
    const outside = join(folder, 'outside');
    mkdirSync(join(clone, '.marketops'));
    writeFileSync(join(clone, '.marketops/policy.yml'), 'mine');
    symlinkSync(outside, join(clone, '.marketops/trusted-keys'));
    const first = await marketops(['init']);
    expect(first.code).toBe(0);
    expect(text('.marketops/policy.yml')).toBe('mine');
    expect(() => readFileSync(outside)).toThrow('ENOENT');
    expect(first.stdout).not.toContain('mok1_');
    expect(first.stdout).toContain('kept  .marketops/policy.yml');
    const before = FILES.filter((path) => !path.endsWith('keys')).map(text);
    expect((await marketops(['init', '--preset', 'strict'])).stdout).not.toContain('wrote');
    expect(FILES.filter((path) => !path.endsWith('keys')).map(text)).toEqual(before);
  });

  test('works below the top of the clone, proposes a version that is free, and names the action it is told', async () => {
    git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '--allow-empty', '--message', 'x');
    git('tag', 'v1.4.2');
    mkdirSync(join(clone, 'deep'));
    const { code } = await marketops(['init', '--action', 'o/a@v9'], {}, join(clone, 'deep'));
    expect(code).toBe(0);
    expect(text('.marketops/operations.yml')).toContain('version: 1.5.0 #');
    expect(text('.github/workflows/release.yml')).toContain('uses: o/a@v9');
    // The server is of the Enterprise kind.
    expect(text('.github/workflows/release.yml')).toContain("artifact-name: ''");
  });

  test('says what to do where it cannot work, and writes nothing', async () => {
    git('remote', 'set-url', 'origin', `${github.serverUrl}/acme/hidden.git`);
    const hidden = await marketops(['init']);
    expect([hidden.code, hidden.stdout]).toEqual([1, '']);
    expect(hidden.stderr).toContain('GH_TOKEN=$(gh auth token)');
    git('remote', 'set-url', 'origin', '/srv/git/widgets.git');
    expect((await marketops(['init'])).stderr).toContain('no repository on a GitHub');
    git('remote', 'remove', 'origin');
    expect((await marketops(['init'])).stderr).toContain('git remote add origin');
    expect((await marketops(['init'], {}, folder)).stderr).toContain('Run this in a clone');
    expect(await marketops(['init', '--preset', 'lax'])).toMatchObject({ code: 2, stdout: '' });
    expect(written()).toEqual([]);
  });

  test('sends the token, where there is one, to the API of the remote and prints it nowhere', async () => {
    const { stdout, stderr, code } = await marketops(['init'], { GH_TOKEN: 'reader' });
    expect([code, stderr]).toEqual([0, '']);
    expect(github.requests.map(({ token, path }) => [token, path])).toEqual([['reader', '/repos/acme/widgets']]);
    expect(stdout).not.toContain('reader');
  });
});
