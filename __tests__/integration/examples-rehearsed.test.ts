import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { forgeClone } from 'forged-proofs/branch';
import { TRUSTED } from 'forged-proofs/crypto';
import { bundleFor } from 'security-audit/npm-package';
import { DIST } from '../support/scene.ts';
import { readWorkflow } from '../support/workflow/schema.ts';

/** Every operations file and policy of examples/, and this repository's own: checked, and rehearsed after its build. */

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(DIST, 'cli/index.js');
const POLICY = '.marketops/policy.yml';

interface Case {
  /** The folder to rehearse. */
  readonly folder: string;
  /** The workflow whose job `build` makes the files; null: nothing is built. */
  readonly build?: string;
  readonly policy?: string;
  readonly arguments?: readonly string[];
  /** What is attested between the scripts of the build. */
  readonly attested?: { readonly name: string; readonly version: string; readonly file: string };
  /** What the build needs from its job's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Of the commit. */
  readonly message?: string;
}

/** Stands in for the tools that a build would download. */
const PROGRAMS = join(ROOT, '__tests__/support/workflow/programs');

const DISPATCHED = ['--event', 'workflow_dispatch', '--variable', 'version=1.4.0', '--variable', 'notes=Faster.'];
const CASES: Readonly<Record<string, Case>> = {
  'quick-start': { folder: 'examples/quick-start', build: 'examples/marketops.yml' },
  'enterprise-server': { folder: 'examples/enterprise-server' },
  dispatch: {
    folder: 'examples/dispatch',
    build: 'examples/dispatch/.github/workflows/release.yml',
    arguments: DISPATCHED,
    env: { VERSION: '1.4.0' },
  },
  'npm-package': {
    folder: 'examples/npm-package',
    build: 'examples/npm-package/.github/workflows/release.yml',
    attested: { name: '@acme/widgets', version: '1.0.0', file: 'build/acme-widgets-1.0.0.tgz' },
  },
  image: { folder: 'examples/image', arguments: ['--variable', `image=${'0'.repeat(64)}`] },
  monorepo: { folder: 'examples/monorepo', build: 'examples/monorepo/.github/workflows/release.yml' },
  'github-action': { folder: 'examples/github-action' },
  'three-jobs': { folder: 'examples/three-jobs' },
  'two-approvals': { folder: 'examples/two-approvals' },
  organisation: { folder: 'examples/organisation', policy: 'governance/marketops/policy.yml' },
  'release-please': { folder: 'examples/release-please' },
  changesets: { folder: 'examples/changesets' },
  'semantic-release': {
    folder: 'examples/semantic-release',
    build: 'examples/semantic-release/.github/workflows/release.yml',
    arguments: ['--variable', 'release_version=1.0.0'],
    message: 'feat: be faster',
    env: { GITHUB_OUTPUT: '/dev/null' },
  },
  goreleaser: {
    folder: 'examples/goreleaser',
    build: 'examples/goreleaser/.github/workflows/release.yml',
    env: { GITHUB_REF_NAME: 'v1.4.0' },
  },
  solo: { folder: 'examples/solo' },
  'tag-push': { folder: 'examples/tag-push' },
  nightly: { folder: 'examples/nightly', build: 'examples/nightly/.github/workflows/nightly.yml' },
  'composite-action': { folder: 'examples/composite-action' },
  'ledger-artifact': { folder: 'examples/ledger-artifact' },
};

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'marketops-rehearsed-'));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));
jest.setTimeout(120_000);

const marketops = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [CLI, ...args], { cwd: temporary, encoding: 'utf8', stdio: 'pipe' });

/** A job of its own, or the one that plans. */
const buildJob = (path: string) => {
  const { build, plan } = readWorkflow(path).jobs;
  return build ?? plan;
};

/** A clone, as the build job has it, and what its scripts make there. */
function built({ folder, build, attested, env, message = 'Start' }: Case): string {
  const workspace = join(temporary, 'workspace');
  cpSync(join(ROOT, folder), workspace, { recursive: true });
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', message);
  const steps = build === undefined ? [] : (buildJob(join(ROOT, build))?.steps ?? []);
  const scripts = steps.flatMap(({ run }) => run ?? []);
  expect(scripts).toHaveLength(build === undefined ? 0 : attested === undefined ? 1 : 2);
  const BUNDLE = join(temporary, 'bundle.json');
  for (const script of scripts) {
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: workspace,
      env: { ...process.env, PATH: `${PROGRAMS}:${process.env['PATH'] ?? ''}`, ...env, BUNDLE },
    });
    if (attested === undefined) continue;
    const { name, version, file } = attested;
    writeFileSync(BUNDLE, bundleFor(name, version, readFileSync(join(workspace, file))));
  }
  return workspace;
}

test('every example is here, and this repository', () => {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // The demo is rehearsed by its own test, and pages publishes nothing.
  expect(['demo', 'pages', ...Object.keys(CASES)].sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('the site of pages is built by its own line', () => {
  const { jobs } = readWorkflow(join(ROOT, 'examples/pages/.github/workflows/pages.yml'));
  const line = jobs['build']?.steps.flatMap(({ run }) => run ?? []).join('\n') ?? '';
  const [, program = '', ...args] = /^npx --yes (github:org\/marketops-action#v1) (.+)$/.exec(line) ?? [];
  expect(program).not.toBe('');
  forgeClone(join(temporary, 'ledger'), { runs: [{}] });
  mkdirSync(join(temporary, 'default/.marketops'), { recursive: true });
  writeFileSync(join(temporary, 'default/.marketops/trusted-keys'), TRUSTED);
  expect(marketops(...args.join(' ').split(' '))).toMatch(/site\/index\.html: 1 run of 1 ledger\n$/);
  expect(readdirSync(join(temporary, 'site')).sort()).toEqual(['.cache', 'data', 'index.html', 'site.js']);
});

/** What examples have in common is checked once. */
const POLICIES = new Map(
  [...Object.values(CASES), { folder: '.' }].map(({ folder, policy = POLICY }: Pick<Case, 'folder' | 'policy'>) => {
    const path = join(folder, policy);
    return [readFileSync(join(ROOT, path), 'utf8'), path];
  }),
);
test.each([...POLICIES.values()])('%s has nothing to find', (path) => {
  expect(marketops('policy', 'check', '--policy', join(ROOT, path))).toMatch(/ 0 findings\n$/);
});

test.each(Object.entries(CASES))('the rehearsal of %s is verified', (_, example) => {
  const workspace = built(example);
  const { policy = POLICY, arguments: more = [] } = example;
  const printed = marketops('rehearse', '--workspace', workspace, '--policy', policy, ...more);
  expect(printed).toContain('rejected (receipt_consumed)');
  expect(printed).toMatch(/verdict: VERIFIED\n$/);
});

test('an image of a digest that is written out cannot be rehearsed, and it is said why', () => {
  const workspace = built({ folder: 'examples/image' });
  const file = join(workspace, '.marketops/operations.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('{{ image }}', '1'.repeat(64)));
  const { status, stdout } = spawnSync(process.execPath, [CLI, 'rehearse', '--workspace', workspace], {
    encoding: 'utf8',
  });
  expect(stdout).toContain(
    `Note: nobody here has ghcr.io/acme/widgets/candidates@sha256:${'1'.repeat(64)}: a conflict.`,
  );
  expect(status).toBe(1);
});

test('this repository’s own release can be rehearsed', () => {
  const workspace = join(temporary, 'workspace');
  mkdirSync(join(workspace, 'build'), { recursive: true });
  for (const path of ['.marketops', 'package.json'])
    cpSync(join(ROOT, path), join(workspace, path), { recursive: true });
  for (const name of ['SHA256SUMS', 'sbom.cdx.json']) cpSync(join(ROOT, 'LICENSE'), join(workspace, 'build', name));
  const printed = marketops('rehearse', '--workspace', workspace, '--event', 'workflow_dispatch');
  expect(printed).toMatch(/verdict: VERIFIED\n$/);
});
