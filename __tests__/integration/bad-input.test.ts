import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { refusal } from '../support/in-process.ts';
import type { Refusal } from '../support/in-process.ts';
import { OPERATIONS, POLICY, Scene } from '../support/scene.ts';
import { hasProof } from '../support/read-proof.ts';

/**
 * Bad input: an error that names the file and line or the input, exit 1, nothing written to GitHub and no proof. Of each
 * sort some are given to the bundle, and the others to the same code in this process.
 */

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
afterAll(() => scene.close());

type Inputs = Readonly<Record<string, string>>;
const variables = (inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

/** A run that has to fail: a step of the bundle, or the same in this process. */
async function failing(mode: 'dry_run' | 'prod', inputs: Inputs, how: 'bundle' | 'here'): Promise<Refusal> {
  if (how === 'here') return refusal(scene, mode, variables(inputs));
  const run = await (mode === 'prod' ? scene.prod(inputs) : scene.dryRun(inputs));
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('::error');
  return run;
}

const one = (fields: string): string =>
  `version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: v1\n${fields}`;

describe('an operations file', () => {
  type Row = readonly [name: string, text: string | Buffer, told: RegExp];
  const STARTED: readonly Row[] = [
    ['that is not YAML', 'version: 1\noperations:\n  - id: "a\n', /bad\.yml:\d+:\d+/],
    ['with an unknown field', one('    colour: red\n'), /bad\.yml:6:5.*colour.* \[operations_invalid\]$/m],
    ['for a repository that is not there', one('    repository: acme/nothing\n'), /bad\.yml:6:\d+.*acme\/nothing/s],
    ['that is not text', Buffer.from([0xff, 0xfe, 0x00]), /bad\.yml/],
  ];
  const HERE: readonly Row[] = [
    ['with an unknown kind', 'version: 1\noperations:\n  - id: a\n    kind: send_mail\n', /bad\.yml:4:\d+/],
    [
      'that writes a kind with an escape of YAML',
      'version: 1\noperations:\n  - id: a\n    kind: "dispatch\\x5fworkflow"\n',
      /bad\.yml:3:5: operations\[0\]\.workflow: missing/,
    ],
    [
      'with a cycle',
      `${one('    depends_on: [b]\n')}  - id: b\n    kind: tag_repo\n    tag: v2\n    depends_on: [a]\n`,
      /bad\.yml:10:\d+.*a → b → a/s,
    ],
    ['with a dangling dependency', one('    depends_on: [nobody]\n'), /bad\.yml:6:\d+.*nobody/s],
    ['with an id twice', `${one('')}  - id: a\n    kind: tag_repo\n    tag: v2\n`, /bad\.yml:6:\d+/],
    ['with an unknown variable', one('    message: "{{ nobody }}"\n'), /bad\.yml:6:\d+.*nobody/s],
    [
      'that names a missing asset',
      'version: 1\noperations:\n  - id: r\n    kind: publish_release\n    tag: v1\n    assets: [build/none.zip]\n',
      /bad\.yml:6:\d+.*none\.zip/s,
    ],
    [
      'with a tag that git refuses',
      'version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: "a..b"\n',
      /bad\.yml:5:\d+/,
    ],
    ['with an alias', 'version: 1\noperations: &x []\nmore: *x\n', /bad\.yml:\d+:\d+/],
    ['that is a plan', JSON.stringify({ schema: 'marketops.plan/v1', operations: [] }), /plan/],
  ];

  test.each([...STARTED.map((row) => [...row, 'bundle'] as const), ...HERE.map((row) => [...row, 'here'] as const)])(
    '%s',
    async (_name, text, told, how) => {
      writeFileSync(join(scene.workspace, 'bad.yml'), text);
      // In prod, where a mistake would cost most.
      const run = await failing('prod', { operations: 'bad.yml' }, how);
      expect(scene.writes()).toEqual([]);
      expect(hasProof(run.proof)).toBe(false);
      expect(run.log).toMatch(told);
    },
  );

  test('that is not there', async () => {
    const run = await scene.prod({ operations: 'nowhere.yml' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('nowhere.yml');
    expect(hasProof(run.proof)).toBe(false);
  });
});

describe('inputs', () => {
  test.each<[string, Inputs, 'bundle' | 'here']>([
    ['environment', { environment: '' }, 'bundle'],
    ['expected-plan-digest', { 'expected-plan-digest': 'sha256:abc' }, 'here'],
    ['fail-on', { 'fail-on': 'never' }, 'here'],
    ['github-token', { 'github-token': '' }, 'here'],
    ['variables', { variables: 'no equals sign' }, 'here'],
    ['working-directory', { 'working-directory': 'nowhere' }, 'bundle'],
  ])('%s of a wrong form', async (name, inputs, how) => {
    const run = await failing('prod', inputs, how);
    expect(run.log).toContain(name);
    expect(scene.writes()).toEqual([]);
  });

  test('a proof-directory that is not empty', async () => {
    const full = join(scene.temporary, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'x'), 'x');
    const run = await scene.prod({ 'proof-directory': full });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('not empty');
    expect(scene.writes()).toEqual([]);
  });

  test('a policy that cannot be read', async () => {
    const put = (content: string | Buffer): unknown =>
      scene.github.admin.commitFiles('main', { '.marketops/policy.yml': { content } }, 'Change it');
    const before = scene.github.admin.readFile('main', '.marketops/policy.yml') ?? '';
    put('version: 1\nrules: yes\n');
    const run = await scene.prod();
    put(before);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/policy\.yml:\d+:\d+/);
    expect(scene.writes()).toEqual([]);
  });
});

describe('a file of the checkout that leads out of it, or is none', () => {
  const BODY = `version: 1\noperations:\n  - {id: a, kind: publish_release, tag: v1.0.0, body_file: odd}\n`;
  const ASSET = `version: 1\noperations:\n  - {id: a, kind: publish_release, tag: v1.0.0, assets: [odd]}\n`;
  const secret = 'not for anybody';
  let at: (path: string) => string;
  beforeEach(() => {
    const outside = join(scene.temporary, 'outside');
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'secret'), secret);
    at = (path) => join(scene.workspace, path);
  });

  /** What may stand at a path of the checkout. */
  const ODD: Readonly<Record<string, (path: string) => void>> = {
    'a link to the environment of the process': (path) => symlinkSync('/proc/self/environ', path),
    'a link out of the workspace': (path) => symlinkSync(join(scene.temporary, 'outside/secret'), path),
    'a link within the workspace': (path) => symlinkSync(at('VERSIONS'), path),
    'a pipe': (path) => execFileSync('mkfifo', [path]),
    'a folder': (path) => mkdirSync(path),
  };
  const PLACES: Readonly<Record<string, Inputs>> = {
    '.marketops/policy.yml': {},
    '.marketops/trusted-keys': {},
    '.marketops/approvers': { policy: 'signed.yml' },
    'operations.yml': { operations: 'operations.yml' },
    odd: { operations: 'asset.yml' },
    'body of a release': { operations: 'body.yml' },
  };

  const odds = Object.keys(ODD);
  const places = Object.keys(PLACES);
  // The bundle is given each of them once, in each place.
  const howOf = (odd: number, place: number) => (place % odds.length === odd ? 'bundle' : 'here');
  test.each(odds.flatMap((odd, i) => places.map((place, j) => [odd, place, howOf(i, j)] as const)))(
    '%s as %s is refused',
    async (odd, place, how) => {
      const path = at(place === 'body of a release' ? 'odd' : place);
      const before = existsSync(path) ? readFileSync(path) : null;
      writeFileSync(at('body.yml'), BODY);
      writeFileSync(at('signed.yml'), POLICY.replace('approvals: none', 'approvals: {signed: {min: 1}}'));
      writeFileSync(at('asset.yml'), ASSET);
      rmSync(path, { force: true });
      ODD[odd]?.(path);
      const run = await failing('dry_run', PLACES[place] ?? {}, how);
      rmSync(path, { recursive: true });
      if (before !== null) writeFileSync(path, before);
      expect(run.log).toMatch(/symbolic link|is not a plain file|matches no file/);
      expect(hasProof(run.proof)).toBe(false);
    },
    30_000,
  );

  test.each([
    ['the folder of the rules', '.marketops', {}],
    ['the working directory', 'work', { 'working-directory': 'work' }],
    ['a folder above it', 'work', { 'working-directory': 'work/inner' }],
  ])('a link as %s is refused', async (_, path, inputs) => {
    const [odd, kept] = [at(path), join(scene.temporary, 'kept')];
    cpSync(at('.marketops'), join(kept, 'inner', '.marketops'), { recursive: true });
    cpSync(at('.marketops'), join(kept, '.marketops'), { recursive: true });
    rmSync(odd, { recursive: true, force: true });
    symlinkSync(path === '.marketops' ? join(kept, '.marketops') : kept, odd);
    const run = await scene.dryRun(inputs);
    rmSync(odd);
    if (path === '.marketops') cpSync(join(kept, '.marketops'), odd, { recursive: true });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/symbolic link/);
    expect(hasProof(run.proof)).toBe(false);
  });

  test.each([
    ['operations', { operations: '../outside/secret' }],
    ['policy', { policy: '../outside/secret' }],
    ['working-directory', { 'working-directory': '../outside' }],
    ['working-directory', { 'working-directory': '/etc' }],
  ])('%s: %j leads out of the workspace and is refused', async (_, inputs) => {
    const run = await scene.dryRun(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/leads out of|is absolute/);
    expect(run.log).not.toContain(secret);
    expect(hasProof(run.proof)).toBe(false);
  });

  test('a list of keys of megabytes is not read', async () => {
    writeFileSync(at('.marketops/trusted-keys'), Buffer.alloc((1 << 20) + 1, '#'));
    const run = await scene.dryRun();
    rmSync(at('.marketops/trusted-keys'));
    expect([run.exitCode, run.log]).toEqual([1, expect.stringContaining('.marketops/trusted-keys has 1048577 bytes')]);
  });
});

describe('GitHub', () => {
  test('refuses the token: the permission is named, and the proof tells what failed', async () => {
    const before = scene.github.admin.snapshot();
    const run = await scene.prod({ 'github-token': 'plan-token' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/contents: write|actions: read/);
    // A mutation is refused with status 200: what counts is that nothing is other than it was.
    expect(scene.github.admin.snapshot()).toEqual(before);
    expect(scene.writes()).toEqual([]);
    expect(hasProof(run.proof)).toBe(true);
  });

  test('does not know the token', async () => {
    const run = await scene.prod({ 'github-token': 'nobody' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('github-token');
    expect(hasProof(run.proof)).toBe(false);
  });

  test('knows the repository under another id', async () => {
    const run = await scene.prod({}, { GITHUB_REPOSITORY_ID: '5' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('repository_mismatch');
  });

  test('a good file still works beside all of these', async () => {
    writeFileSync(join(scene.workspace, 'good.yml'), OPERATIONS);
    expect((await scene.dryRun({ operations: 'good.yml' })).exitCode).toBe(0);
  });
});
