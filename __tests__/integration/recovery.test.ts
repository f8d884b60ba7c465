import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { DIST, OPERATIONS, POLICY, Scene } from '../support/scene.ts';
import type { SceneOptions } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** What owners do about the ledger's branch, in a clone. */

const TAG = 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n';
let scene: Scene;
let room: string;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'marketops-recovery-'));
});
afterEach(async () => {
  await scene.close();
  rmSync(room, { recursive: true, force: true });
});

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** A clone of the repository as it is now, and the bare one behind it. */
function clone(): { readonly folder: string; readonly remote: string } {
  const remote = scene.bareRepository();
  const folder = join(room, 'clone');
  execFileSync('git', ['clone', '--quiet', remote, folder], { stdio: 'pipe' });
  return { folder, remote };
}

interface Status {
  readonly accepted: { readonly commit: string; readonly size: number } | null;
  readonly head: string;
  readonly problems: readonly string[];
  readonly foreign: readonly {
    readonly author: string;
    readonly paths: readonly string[];
    readonly recorded: boolean;
  }[];
  readonly open: readonly { readonly run_id: string }[];
  readonly keys: readonly { readonly state: string }[];
}
function cli(folder: string, ...args: string[]) {
  const { PATH } = process.env;
  const author = { GIT_AUTHOR_NAME: 'owner', GIT_AUTHOR_EMAIL: 'owner@localhost' };
  const env = { PATH, ...author, GIT_COMMITTER_NAME: 'owner', GIT_COMMITTER_EMAIL: 'owner@localhost' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(DIST, 'cli/index.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const statusOf = (folder: string): Status & { readonly exit: number | null } => {
  const { status: exit, stdout } = cli(folder, 'ledger', 'status', '--json');
  return { ...(JSON.parse(stdout) as Status), exit };
};

test('ledger status tells what counts, who made the rest, and what a later run put on record', async () => {
  await open();
  expect((await scene.prod()).outputs['result']).toBe('shipped');
  const honest = statusOf(clone().folder);
  expect(honest).toMatchObject({ exit: 0, problems: [], foreign: [], open: [], keys: [{ state: 'in force' }] });
  expect(honest.accepted?.commit).toBe(honest.head);
  rmSync(join(room, 'clone'), { recursive: true });

  await scene.commit(LEDGER_BRANCH, { 'README.md': 'Not by MarketOps', [`open/${'0'.repeat(64)}.json`]: '{}' });
  const { folder } = clone();
  const after = statusOf(folder);
  expect(after.exit).toBe(1);
  expect(after.accepted?.commit).toBe(honest.head);
  expect(after.foreign).toMatchObject([{ paths: ['README.md', `open/${'0'.repeat(64)}.json`], recorded: false }]);
  const text = cli(folder, 'ledger', 'status').stdout;
  expect(text).toContain('not recorded yet: Not by MarketOps; touches README.md');
  rmSync(folder, { recursive: true });

  const run = await scene.prod();
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'unchanged']);
  expect(run.log).toContain('[ledger_foreign_commits]');
  expect(run.summary).toContain('ledger_foreign_commits');
  const healed = statusOf(clone().folder);
  // The foreign one, and the commit that set it aside.
  expect(healed.foreign.map(({ recorded }) => recorded)).toEqual([true, true]);
  expect(healed.exit).toBe(0);
});

test('ledger restore puts the accepted files on top, and a run records what lies between', async () => {
  await open();
  await scene.prod();
  await scene.commit(LEDGER_BRANCH, { '.github/workflows/evil.yml': 'on: push', checkpoint: null });
  const { folder, remote } = clone();
  const restored = cli(folder, 'ledger', 'restore');
  expect([restored.status, restored.stderr]).toEqual([0, '']);
  const files = git(remote, 'ls-tree', '-r', '--name-only', LEDGER_BRANCH).split('\n');
  expect(files).toContain('checkpoint');
  expect(files).not.toContain('.github/workflows/evil.yml');
  expect(await verdict(remote)).toBe('VERIFIED');
  expect(cli(folder, 'ledger', 'restore').stdout).toContain('Nothing was done');
});

test('keygen --replace prints a new key and what the old one is believed for', async () => {
  await open({ operations: TAG });
  await scene.prod();
  const { folder } = clone();
  const { accepted } = statusOf(folder);
  const { status, stdout } = cli(folder, 'keygen', '--replace');
  expect(status).toBe(0);
  const secret = /^mok1_\S+$/m.exec(stdout)?.[0] ?? '';
  const lines = stdout.trimEnd().split('\n').slice(-2);
  expect(lines[1]).toMatch(new RegExp(`^\\S+ last=${accepted?.size}:[0-9a-f]{64}:${accepted?.commit}$`));
  scene.github.admin.commitFiles(
    'main',
    { '.marketops/trusted-keys': { content: `${lines.join('\n')}\n` } },
    'Replace',
  );
  const run = await scene.prod({ 'hmac-key': secret });
  expect([run.log.includes('::error'), run.outputs['result']]).toEqual([false, 'unchanged']);
});

test('a list of keys that is not understood is named by command, file and line', async () => {
  await open({ operations: TAG, trustedKeys: '# owners\nx\n' });
  const { folder } = clone();
  const told = '.marketops/trusted-keys of the default branch of origin, line 2 is not a verifier key';
  for (const args of [
    ['keygen', '--replace'],
    ['ledger', 'status'],
  ]) {
    const { status, stderr } = cli(folder, ...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
  }
});

test('with ledger-token a ruleset lets one App alone update the branch', async () => {
  await open({ operations: OPERATIONS, policy: POLICY });
  scene.github.admin.setToken('ledger-token', 'ledger-app[bot]', { contents: 'write' }, true);
  scene.github.admin.setRules([
    {
      target: 'branch',
      pattern: `refs/heads/${LEDGER_BRANCH}`,
      rules: [{ type: 'update' }, { type: 'non_fast_forward' }, { type: 'deletion' }],
      bypass: ['ledger-app[bot]'],
    },
  ]);
  const refused = await scene.prod();
  expect(refused.log).toContain('[ledger_write_refused]');
  await expect(scene.commit(LEDGER_BRANCH, { 'README.md': 'x' })).rejects.toThrow('rule');
  const run = await scene.prod({ 'ledger-token': 'ledger-token' });
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'shipped']);
  expect(run.log).not.toContain('ledger-token\n::error');
  expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
});
