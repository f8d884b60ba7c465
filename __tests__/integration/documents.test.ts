import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { forgeClone } from 'forged-proofs/branch';
import { TRUSTED } from 'forged-proofs/crypto';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { documents, read, root } from '../support/markdown.ts';
import { validateExchanges } from '../support/openapi.ts';
import { DIST } from '../support/scene.ts';

/** The commands of the documents, as they stand there, in the order of README's quick start. */

const MARKED = /(?:<!-- command: (\S+) -->\s+)?^[ ]*```sh\n([^]*?)^[ ]*```/gm;

interface Block {
  readonly name: string;
  /** `run` a line, run as a `script`, `github.com`, or undefined where the document forgot to say. */
  readonly mark: string | undefined;
  readonly text: string;
  readonly commands: readonly string[];
}

const blocks: Block[] = documents()
  .filter((name) => !name.startsWith('examples/demo/'))
  .flatMap((name) =>
    [...read(name).matchAll(MARKED)].map(([, mark, text = '']) => ({
      name,
      mark,
      text,
      commands: text
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    })),
  );
const toRun = (): string[] => blocks.filter(({ mark }) => mark === 'run').flatMap(({ commands }) => commands);

let folder: string;
let clone: string;
let github: EmbeddedGitHub;
const git = (...args: string[]): string => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-documents-'));
  clone = join(folder, 'widgets');
  // `npx github:org/marketops-action` without github.com: the package's own command, from the bundle of this project.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const command = `#!/bin/sh\ncase "$1" in github:org/marketops-action|github:org/marketops-action#FULL_SHA) ;; *) exit 99 ;; esac\nshift\nexec '${process.execPath}' '${join(DIST, 'cli/index.js')}' "$@"\n`;
  writeFileSync(join(bin, 'npx'), command, { mode: 0o755 });
  github = await startGitHub({
    owner: 'acme',
    repo: 'widgets',
    repositoryId: 4711,
    files: { 'README.md': { content: '# Widgets\n' } },
    tokens: {},
    enterpriseServer: true,
  });
  mkdirSync(clone);
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@localhost');
  git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  // git's own protocol, which the clone's remote is asked by, is in no description.
  expect(validateExchanges(github.requests.filter(({ path }) => !path.includes('/info/refs')))).toEqual([]);
});

const ran = new Set<string>();

interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Types a command that a document has, with words in capitals replaced. @throws when no document has it */
function type(command: string, values: Readonly<Record<string, string>> = {}, cwd = clone): Promise<Printed> {
  expect(toRun()).toContain(command);
  ran.add(command);
  const line = Object.entries(values).reduce((text, [word, value]) => text.replaceAll(word, value), command);
  return bash(line, cwd);
}

function bash(script: string, cwd: string, timeout = 0): Promise<Printed> {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: folder };
  return new Promise((resolve) => {
    const child = execFile('bash', ['-c', script], { cwd, env, maxBuffer: 2 ** 24, timeout }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

test('every command says whether it needs github.com', () => {
  const quickStart = blocks.filter(({ name }) => name === 'README.md');
  expect(quickStart.length).toBeGreaterThanOrEqual(7);
  expect(blocks.filter(({ mark = '' }) => !['run', 'script', 'github.com'].includes(mark))).toEqual([]);
  const claimed = blocks
    // What follows a clone from github.com needs that clone.
    .filter(({ mark, text }) => mark === 'github.com' && !/^git clone .*https:\/\/github\.com\//.test(text))
    .flatMap(({ commands }) => commands);
  // What needs no github.com may not be excused from being run.
  expect(claimed.filter((command) => !/^gh |\borigin\/|\bnpx .* ledger /.test(command))).toEqual([]);
});

describe('README, in the order in which it is read', () => {
  test('npm run demo, in a fresh clone, ends verified and leaves the proof', async () => {
    const fresh = join(folder, 'fresh');
    execFileSync('git', ['clone', '--quiet', root, fresh], { stdio: 'pipe' });
    symlinkSync(join(root, 'node_modules'), join(fresh, 'node_modules'));
    const { code, stdout, stderr } = await type('npm run demo', {}, fresh);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('verdict: VERIFIED');
    expect(existsSync(join(fresh, 'marketops-proof/CANONICAL_PROOF.json'))).toBe(true);
  }, 180_000);

  test('npm cit is what CI does', () => {
    // This test is part of it, so it cannot start it.
    expect(toRun()).toContain('npm cit');
    expect(read('.ci/run')).toMatch(/^\s*npm ci$[^]*^\s*npm test$/m);
    ran.add('npm cit');
  });

  test('init writes the four files and prints the key once', async () => {
    const { code, stdout, stderr } = await type('npx github:org/marketops-action init');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/mok1_/g)).toHaveLength(1);
    expect(stdout).toContain('gh secret set MARKETOPS_HMAC_KEY --env production');
    const files = ['operations.yml', 'policy.yml', 'trusted-keys'].map((name) => `.marketops/${name}`);
    for (const path of [...files, '.github/workflows/release.yml']) {
      expect(read('README.md')).toContain(`\`${path}\``);
      expect(existsSync(join(clone, path))).toBe(true);
    }
  });

  test('rehearse runs all of it here', async () => {
    const { code, stdout } = await type('npx github:org/marketops-action rehearse');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/verdict: VERIFIED\n$/)]);
  }, 120_000);

  test('ledger init begins the branch', async () => {
    git('add', '.marketops', '.github');
    git('commit', '--quiet', '--message', 'Publish with MarketOps');
    const remote = join(folder, 'origin.git');
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    git('remote', 'set-url', 'origin', remote);
    git('push', '--quiet', 'origin', 'HEAD:main');
    const { code, stderr } = await type('npx github:org/marketops-action ledger init');
    expect([code, stderr]).toEqual([0, '']);
    expect(git('ls-remote', '--heads', 'origin')).toContain(`refs/heads/${LEDGER_BRANCH}`);
  });

  test('verify says VERIFIED of the proof under a key from outside, and not when a byte was changed', async () => {
    // What `gh run download` and `gh api …/trusted-keys` give: the proof, and the owners' list, here those of the rehearsal.
    cpSync(join(clone, '.marketops/rehearsal/proof'), join(clone, 'marketops-proof'), { recursive: true });
    copyFileSync(join(clone, 'marketops-proof/trusted-keys'), join(clone, 'trusted-keys'));
    const verify = 'npx github:org/marketops-action#FULL_SHA verify marketops-proof --trusted-keys trusted-keys';
    const { code, stdout } = await type(verify);
    expect([code, stdout]).toEqual([0, expect.stringContaining('VERIFIED')]);
    const summary = join(clone, 'marketops-proof/summary.md');
    const before = readFileSync(summary);
    writeFileSync(summary, `${before.toString()} `);
    const changed = await type(verify);
    expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining('TAMPERED')]);
    writeFileSync(summary, before);
  });

  test('audit-trail lists what became of each operation', async () => {
    const { code, stdout } = await type('npx github:org/marketops-action audit-trail marketops-proof');
    expect(code).toBe(0);
    expect(stdout).toMatch(/tag.*\n[^]*release/);
  });
});

describe('the other documents', () => {
  test('audit-trail as JSON, and the inclusion of one receipt', async () => {
    const trail = await type('npx github:org/marketops-action audit-trail marketops-proof --json');
    const entries = trail.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { receipt_id: string | null });
    const receipt = entries.find(({ receipt_id }) => receipt_id !== null)?.receipt_id ?? '';
    expect(receipt).toMatch(/^rcpt_/);
    const inclusion =
      'npx github:org/marketops-action inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof';
    expect((await type(inclusion, { RECEIPT_ID: receipt })).code).toBe(0);
    expect(readFileSync(join(clone, 'receipt.tlog-proof'), 'utf8')).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra /);
  });

  test('policy check finds nothing wrong with what init wrote, and cases run', async () => {
    expect(await type('npx github:org/marketops-action policy check')).toMatchObject({ code: 0 });
    const operation = '{ kind: tag_repo, tag: v1.0.0 }';
    writeFileSync(
      join(clone, 'cases.yml'),
      `version: 1\ncases:\n  - name: a branch\n    expect: no_rule\n    operation: ${operation}\n    run: { ref: refs/heads/other }\n`,
    );
    const { code, stdout, stderr } = await type('npx github:org/marketops-action policy test cases.yml');
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('1 of 1 cases')]);
    const why = await type('npx github:org/marketops-action policy why release marketops-proof');
    expect([why.code, why.stdout]).toEqual([
      0,
      expect.stringMatching(/^release: permit\nrule release-versions \(permit\) matches/),
    ]);
  });
});

test('site builds a folder that a browser opens', async () => {
  const years = join(folder, 'years');
  mkdirSync(years);
  forgeClone(join(years, 'ledger'), { runs: [{}] });
  writeFileSync(join(years, 'trusted-keys'), TRUSTED);
  const site = 'npx github:org/marketops-action site ledger --trusted-keys trusted-keys --out site';
  const { code, stdout, stderr } = await type(site, {}, years);
  expect([code, stderr, stdout]).toEqual([0, '', expect.stringMatching(/site\/index\.html: 1 run of 1 ledger\n$/)]);
  expect(existsSync(join(years, 'site/index.html'))).toBe(true);
});

test('serve is a GitHub that curl can talk to, as the script has it', async () => {
  const scripts = blocks.filter(({ mark }) => mark === 'script');
  expect(scripts.map(({ name }) => name)).toEqual(['docs/operations.md']);
  const script = `set -e; trap 'kill %1; wait' EXIT\n${scripts[0]?.text ?? ''}`;
  const { code, stdout, stderr } = await bash(script, clone, 45_000);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('"refs/heads/main"');
}, 60_000);

test('explain says what a code means', async () => {
  const { code, stdout } = await type('npx github:org/marketops-action explain receipt_expired');
  expect([code, stdout]).toEqual([0, expect.stringContaining('Start a new run')]);
});

test('no command of the documents was left out', () => {
  expect([...new Set(toRun())].filter((command) => !ran.has(command))).toEqual([]);
});
