import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startGitHub } from 'embedded-github';
import { DIST } from '../support/scene.ts';

/** `marketops rehearse` in clones as people have them. */

let folder: string;
let clone: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-rehearse-'));
  clone = join(folder, 'clone');
  mkdirSync(clone);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(180_000);

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', clone, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A commit');
};
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
};

type Printed = { code: number | null; stdout: string; stderr: string };
const marketops = (...args: readonly string[]): Promise<Printed> => marketopsWith({}, ...args);

function marketopsWith(env: Record<string, string>, ...args: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const options = { cwd: clone, env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env } };
    const child = execFile(process.execPath, [join(DIST, 'cli/index.js'), ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** A clone whose files `marketops init` wrote. */
async function initialized(branch: string, args: readonly string[] = [], files: Record<string, string> = {}) {
  const github = await startGitHub({
    ...{ owner: 'acme', repo: 'widgets', repositoryId: 4711, defaultBranch: branch, enterpriseServer: true },
    files: { 'README.md': { content: '# Widgets\n' } },
  });
  try {
    git('init', '--quiet', '--initial-branch', branch);
    for (const [path, text] of Object.entries(files)) put(path, text);
    if (Object.keys(files).length > 0) commit();
    git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
    const made = await marketops('init', ...args);
    expect([made.code, made.stderr]).toEqual([0, '']);
  } finally {
    await github.close();
  }
}

const MONOREPO = { 'packages/a/package.json': '{"name": "a"}\n', 'packages/b/go.mod': 'module b\n' };

// projects.test.ts has every preset, and more branches and environments, where init asks no GitHub.
describe('what init wrote is rehearsed untouched, without a warning', () => {
  test.each([
    ['trunk', 'strict', 'prod-eu', MONOREPO],
    ['release/next', 'solo', 'Prod / EU', {}],
  ])('%s, %s, %s', async (branch, preset, environment, files) => {
    await initialized(branch, ['--preset', preset, '--environment', environment], files);
    const { code, stdout, stderr } = await marketops('rehearse', '--offline');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/verdict: VERIFIED\n$/);
    // What a preset waives on purpose, it says.
    expect(
      stdout.match(/^(?:warning|error): (?!.*\[(?:\w+_waived|admin_bypass_accepted|commit_author\w+)\]$).*/gm),
    ).toBeNull();
    expect(code).toBe(0);
    expect(stdout).toContain(`${branch} at `);
    expect(stdout).toContain(`Ship: prod in the environment ${environment}`);
    expect(stdout).toContain('tag: create tag v1.0.0');
    const facts = JSON.parse(readFileSync(join(clone, '.marketops/rehearsal/proof/plan.json'), 'utf8')) as {
      ref: string;
    };
    expect(facts.ref).toBe(`refs/heads/${branch}`);
    if (preset === 'strict') expect(stdout).toMatch(/^Sign: \S+ and \S+ signed sha256:/m);
    else expect(stdout).not.toContain('Sign:');
  });
});

const SOLO = (more: string): Record<string, string> => ({
  '.marketops/operations.yml': `version: 1\noperations:\n${more}`,
  VERSIONS: '',
});
const TAG = '  - {id: tag, kind: tag_repo, tag: v1.0.0}\n';
const PULL = `  - id: pr
    kind: open_pr
    base: main
    head: proposal
    title: All of it
    body: ''
    commit: {message: All, files: ['**']}
`;

describe('the repository is the clone’s', () => {
  const begin = (operations: string): void => {
    git('init', '--quiet', '--initial-branch', 'main');
    for (const [path, text] of Object.entries(SOLO(operations))) put(path, text);
    commit();
  };

  test('a tag that is elsewhere is a conflict; of the remote, where it answers, and of the clone offline', async () => {
    begin(TAG.replace('', ''));
    git('tag', 'v1.0.0');
    put('more', '');
    commit();
    const own = await marketops('rehearse', '--offline');
    expect([own.code, own.stdout]).toEqual([1, expect.not.stringContaining('verdict')]);
    expect(own.stderr).toContain('the tag v1.0.0 is at');
    // The remote has no such tag, and is asked unless told otherwise.
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'bare')]);
    git('remote', 'add', 'origin', join(folder, 'bare'));
    git('push', '--quiet', 'origin', 'main');
    const asked = await marketops('rehearse');
    expect(asked.stdout).toContain('tags: 0, that its remote lists');
    expect(asked.code).toBe(0);
    git('push', '--quiet', 'origin', 'v1.0.0');
    git('tag', '--delete', 'v1.0.0');
    const there = await marketops('rehearse');
    expect(there.stderr).toContain('the tag v1.0.0 is at');
  });

  test('a branch of another name in the way is a conflict, and its files are its own', async () => {
    begin(PULL);
    git('branch', 'proposal/x');
    put('VERSIONS', '1.0.0\n');
    const { code, stderr, stdout } = await marketops('rehearse', '--offline');
    expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(/proposal/)]);
  });

  test('a run that publishes nothing is not passed', async () => {
    begin('  - {id: tag, kind: tag_repo, tag: v1.0.0, message: One}\n');
    git('tag', '--annotate', 'v1.0.0', '--message', 'One');
    const { code, stdout } = await marketops('rehearse', '--offline');
    expect(stdout).toContain('Nothing was published');
    expect(code).toBe(1);
  });

  test('its folders are in no plan and not in git, and it overwrites its own alone', async () => {
    begin(PULL);
    put('VERSIONS', '1.0.0\n');
    for (let turn = 0; turn < 2; turn++) {
      const { code, stdout } = await marketops('rehearse', '--offline');
      expect(code).toBe(0);
      expect(stdout).toMatch(/^ {4}VERSIONS {2}6 bytes$/m);
      expect(stdout).not.toMatch(/^ {4}.*rehearsal/m);
      expect(git('status', '--short').trim()).toBe('M VERSIONS');
    }
    const report = join(clone, '.marketops/rehearsal/proof/report.html');
    expect(existsSync(report)).toBe(true);
    const verified = await marketops('verify', '.marketops/rehearsal/proof');
    const [, vkey = ''] = /--vkey (rehearsal\.localhost\S+)/.exec(verified.stdout) ?? [];
    expect((await marketops('verify', '.marketops/rehearsal/proof', '--vkey', vkey)).stdout).toMatch(/VERIFIED\n$/);
    put('mine/file', 'x');
    const refused = await marketops('rehearse', '--offline', '--out', 'mine');
    expect([refused.code, readFileSync(join(clone, 'mine/file'), 'utf8')]).toEqual([1, 'x']);
    expect(refused.stderr).toContain('--out');
  });
});

describe('signed approvals', () => {
  const rehearsed = async (policy: string | null, ...args: string[]) => {
    git('init', '--quiet', '--initial-branch', 'main');
    put('.marketops/operations.yml', `version: 1\noperations:\n${TAG}`);
    if (policy !== null) put('.marketops/policy.yml', policy);
    commit();
    return marketops('rehearse', '--offline', ...args);
  };
  const signers = (): string[] => {
    const text = readFileSync(join(clone, '.marketops/rehearsal/proof/CANONICAL_PROOF.json'), 'utf8');
    const proof = JSON.parse(text) as { phase_2_fc_authorization: { signed_approvals: { principal: string }[] } };
    return proof.phase_2_fc_authorization.signed_approvals.map(({ principal }) => principal);
  };
  const permit = 'rules: [{id: any, effect: permit, reason: Any, operations: [tag_repo], repositories: [self]}]\n';
  const policy = (approvals: string): string =>
    `version: 1\nenvironment: production\napprovals: ${approvals}\n` +
    `environment_protection: {required_reviewers: false, prevent_self_review: false}\n${permit}`;

  test.each([
    ['no policy', null],
    ['none', policy('none')],
    ['reviews', policy('{min: 1, not: [actor]}')],
  ])('--signed signs where the policy asks for %s', async (_, text) => {
    const { code, stdout, stderr } = await rehearsed(text, '--signed');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('rehearsed as if it asked for one of somebody else');
    expect(signers()).toEqual([expect.stringMatching(/^\d+\+reviewer@users\.noreply\.github\.com$/)]);
    const [, again = ''] = /To verify it again: marketops (.*)/.exec(stdout) ?? [];
    expect((await marketops(...again.split(' '))).stdout).toMatch(/VERIFIED\n$/);
    expect((await marketops(...again.replace(/ --approvers.*/, '').split(' '))).stdout).toMatch(/SELF_CONSISTENT\n$/);
  });

  test('people of the policy sign unasked, and their list goes with the next rehearsal', async () => {
    const users = '{users: [{login: ada, id: 7}, {login: bob, id: 8}, {login: cid, id: 9}]}';
    const { code, stdout } = await rehearsed(policy(`{signed: {min: 2, not: [actor], from: ${users}}}`));
    expect([code, signers().sort()]).toEqual([0, ['7+ada', '8+bob'].map((who) => `${who}@users.noreply.github.com`)]);
    expect(stdout).toContain('The policy asks for signatures');
    put('.marketops/policy.yml', policy('none'));
    commit();
    expect((await marketops('rehearse', '--offline')).code).toBe(0);
    expect(existsSync(join(clone, '.marketops/rehearsal/proof-approvers'))).toBe(false);
    put('.marketops/rehearsal/proof-approvers', 'mine');
    expect((await marketops('rehearse', '--offline')).stderr).toContain('not of a rehearsal');
  });

  test('without ssh-keygen it says so, and what to do', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const found = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    symlinkSync(found, join(bin, 'git'));
    git('init', '--quiet', '--initial-branch', 'main');
    put('.marketops/operations.yml', `version: 1\noperations:\n${TAG}`);
    commit();
    const { code, stderr } = await marketopsWith({ PATH: bin }, 'rehearse', '--offline', '--signed');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/ssh-keygen.*Install OpenSSH/)]);
  });
});

test('a time that is none, and a policy kept elsewhere, are told', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  put('.marketops/operations.yml', `version: 1\noperations:\n${TAG}`);
  put('.marketops/policy.yml', 'source: {repository: o/gov, path: policy.yml, ref: main}\n');
  commit();
  expect(await marketops('rehearse', '--at', 'monday')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--at'),
  });
  const kept = await marketops('rehearse', '--offline');
  expect([kept.code, kept.stderr]).toEqual([2, expect.stringContaining('o/gov:policy.yml@main')]);
});

test('a key that is none is told, and leaves no folder behind', async () => {
  git('init', '--quiet', '--initial-branch', 'main');
  const TMPDIR = mkdtempSync(join(folder, 'tmp-'));
  const found = await marketopsWith({ MARKETOPS_HMAC_KEY: 'x', TMPDIR }, 'rehearse', '--offline');
  expect([found.code, found.stderr]).toEqual([1, expect.stringContaining('MARKETOPS_HMAC_KEY is not')]);
  expect(readdirSync(TMPDIR)).toEqual([]);
});
