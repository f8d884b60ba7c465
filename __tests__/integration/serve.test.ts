import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DIST } from '../support/scene.ts';

/** `marketops serve`, as a program in another language would use it: a process, and plain HTTP. */

const CLI = join(DIST, 'cli/index.js');
let folder: string;
let clone: string;
const git = (...args: string[]): string => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' }).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-serve-'));
  clone = join(folder, 'hello');
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk', clone]);
  git('remote', 'add', 'origin', 'git@github.com:acme/hello.git');
  writeFileSync(join(clone, 'README.md'), '# Hello\n');
  symlinkSync('README.md', join(clone, 'link'));
  git('add', '--all');
  git('-c', 'user.name=n', '-c', 'user.email=e@localhost', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'First');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Served {
  readonly child: ChildProcess;
  readonly facts: Record<string, string>;
  /** Status and JSON of a request. */
  readonly ask: (method: string, url: string, token: string, body?: unknown) => Promise<[number, unknown]>;
}

async function start(...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [CLI, 'serve', '--json', ...args], { cwd: clone });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    child,
    facts: JSON.parse(line.toString()) as Record<string, string>,
    ask: async (method, url, token, body) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return [answer.status, await answer.json()];
    },
  };
}

describe('serve', () => {
  test('shows the commit of the clone, starts a run, approves it, moves the clock, and ends with 0', async () => {
    const { child, facts, ask } = await start();
    const { api_url: api = '', admin_url: admin = '', admin_token: secret = '' } = facts;
    try {
      expect(facts).toMatchObject({
        repository: 'acme/hello',
        default_branch: 'trunk',
        commit_sha: git('rev-parse', 'HEAD'),
      });
      const [token = ''] = Object.keys(facts['tokens'] ?? {});
      const repo = `${api}/repos/acme/hello`;
      expect(await ask('GET', `${repo}/git/commits/${facts['commit_sha']}`, token)).toMatchObject([
        200,
        { message: 'First', tree: { sha: git('rev-parse', 'HEAD^{tree}') } },
      ]);
      expect(await ask('POST', `${admin}/runs`, secret, { actor: 'alice' })).toEqual([200, { runId: 1 }]);
      const production = { environment: 'production', user: 'bob', comment: 'Go' };
      expect(await ask('POST', `${admin}/runs/1/approve`, secret, production)).toEqual([200, {}]);
      expect(await ask('POST', `${admin}/runs/1/reject`, secret, { ...production, environment: 'staging' })).toEqual([
        200,
        {},
      ]);
      expect(await ask('GET', `${repo}/actions/runs/1/approvals`, token)).toMatchObject([
        200,
        [
          { state: 'approved', comment: 'Go' },
          { state: 'rejected', environments: [{ name: 'staging' }] },
        ],
      ]);
      const [, { now }] = (await ask('POST', `${admin}/clock`, secret, { advanceMs: 3_600_000 })) as [
        number,
        { now: string },
      ];
      expect(Date.parse(now) - Date.now()).toBeGreaterThan(3_500_000);
      expect(await ask('POST', `${repo}/releases`, token, { tag_name: 'v1' })).toMatchObject([201, { tag_name: 'v1' }]);
      expect(await ask('GET', `${admin}/snapshot`, secret)).toMatchObject([
        200,
        { refs: { 'refs/tags/v1': facts['commit_sha'] }, releases: [{ tag: 'v1' }] },
      ]);
      expect(await ask('GET', `${admin}/snapshot`, token)).toMatchObject([401, {}]);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('takes a JSON seed, with the files of the clone when it names none', async () => {
    const seed = join(folder, 'seed.json');
    writeFileSync(
      seed,
      '{"owner": "octo", "repo": "other", "tokens": {"t": {"login": "a", "permissions": {"contents": "read"}}}}',
    );
    const { child, facts, ask } = await start('--seed', seed);
    const contents = `${facts['api_url']}/repos/octo/other/contents/`;
    expect(await ask('GET', contents, 't')).toMatchObject([
      200,
      [{ name: 'README.md' }, { name: 'link', type: 'symlink' }],
    ]);
    const port = new URL(contents).port;
    expect(refused('--port', port)).toMatch(new RegExp(`Port ${port} cannot be used: .*EADDRINUSE`));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('starts nothing with a port or a seed that it cannot use', () => {
    expect(refused('--port', '70000')).toMatch(/--port is "70000"/);
    expect(refused('--seed', join(folder, 'none.json'))).toMatch(/none\.json cannot be read: ENOENT/);
    const seed = join(folder, 'bad.json');
    writeFileSync(seed, '{"owner": "octo", "repo": "other", "files": {}, "runs": [{"headSha": "main"}]}');
    expect(refused('--seed', seed)).toMatch(/bad\.json is not a seed\.\nruns\[0\]\.headSha: Invalid string/);
    writeFileSync(seed, 'no JSON');
    expect(refused('--seed', seed)).toMatch(/bad\.json is not a seed\.\nIt is not JSON/);
    const outside = spawnSync(process.execPath, [CLI, 'serve'], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
    expect([outside.status, outside.stdout, outside.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/not the top of a git clone/),
    ]);
  });
});

/** What is said on stderr; the exit code is 2, and nothing was started. */
function refused(...args: string[]): string {
  const options = { cwd: clone, encoding: 'utf8', timeout: 20_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'serve', ...args], options);
  expect([status, stdout]).toEqual([2, '']);
  return stderr;
}
