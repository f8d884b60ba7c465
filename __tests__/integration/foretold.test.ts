import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/protocol/plan.ts';
import { hasProof } from '../support/read-proof.ts';
import { Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** What a plan says before is what prod does after: through the front door, kind of surprise by kind of surprise. */

let scene: Scene;
afterEach(() => scene.close());

type Texts = Readonly<Record<string, string>>;

const pull = (files: string, fields = ''): string =>
  `version: 1\noperations:\n  - {id: pr, kind: open_pr, head: bot/change, title: T, body: B, commit: {message: M, files: ${files}}${fields}}\n`;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', scene.workspace, ...args], { encoding: 'utf8', stdio: 'pipe' });
const at = (path: string): string => join(scene.workspace, path);

async function open(operations: string, committed: Texts = {}, changes: Readonly<Record<string, string | null>> = {}) {
  scene = await Scene.open({ operations, files: committed, changes });
}

const planOf = (run: StepOutcome): Plan['operations'][number] => {
  const plan = JSON.parse(readFileSync(join(run.proof, 'plan.json'), 'utf8')) as Plan;
  return plan.operations[0] as Plan['operations'][number];
};
const filesOf = (run: StepOutcome): readonly string[] =>
  (planOf(run).parameters['commit'] as { files: { path: string }[] }).files.map(({ path }) => path);

/** A dry run, then prod, which must have the same plan. `between` happens to GitHub. */
async function both(between: () => unknown = () => undefined): Promise<{ dry: StepOutcome; prod: StepOutcome }> {
  const dry = await scene.dryRun();
  await between();
  scene.mark();
  const prod = await scene.prod();
  expect(prod.outputs['plan-digest']).toBe(dry.outputs['plan-digest']);
  return { dry, prod };
}

/** Neither plans, and both say why. */
async function refused(told: RegExp): Promise<void> {
  for (const run of [await scene.dryRun(), await scene.prod()]) {
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(told);
    expect(hasProof(run.proof)).toBe(false);
  }
  expect(scene.writes()).toEqual([]);
}

/** Planned and shipped: exactly these files differ from the base, as they are on the branch afterwards. */
async function ships(wanted: Readonly<Record<string, string | null>>): Promise<void> {
  const { dry, prod } = await both();
  expect(dry.log).not.toContain('::error');
  expect(planOf(dry)).toMatchObject({ effect: 'create' });
  expect(filesOf(dry)).toEqual(Object.keys(wanted).sort());
  expect(prod.outputs['result']).toBe('shipped');
  const { admin } = scene.github;
  const [base, head] = [admin.listFiles('main'), admin.listFiles('bot/change')];
  const differing = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (path) => JSON.stringify(base[path]) !== JSON.stringify(head[path]),
  );
  expect(
    Object.fromEntries(
      differing.map((path) => {
        const { mode } = head[path] ?? {};
        return [path, mode === undefined ? null : `${mode} ${String(admin.readFile('bot/change', path))}`];
      }),
    ),
  ).toEqual(wanted);
}

describe('the bytes of the work tree are not what git would store', () => {
  test.each<[string, string, string, string]>([
    ['eol=crlf', '*.txt text eol=crlf\n', 'a\r\nb\r\n', 'a\nb\n'],
    ['text=auto', '* text=auto\n', 'a\r\nb\r\n', 'a\nb\n'],
    ['ident', '*.txt ident\n', '$Id: 0123 $ b\n', '$Id$ b\n'],
  ])('%s', async (_, attributes, onDisk, stored) => {
    await open(
      pull('["**"]'),
      { '.gitattributes': attributes, 'same.txt': stored, 'other.txt': 'old\n' },
      { 'same.txt': onDisk, 'other.txt': onDisk },
    );
    await ships({ 'other.txt': `100644 ${stored}` });
  });

  test('autocrlf, and a new file', async () => {
    await open(pull('["**"]'), { 'same.txt': 'a\n' });
    git('config', 'core.autocrlf', 'true');
    scene.change({ 'same.txt': 'a\r\n', 'new.txt': 'n\r\n' });
    await ships({ 'new.txt': '100644 n\n' });
  });

  test('working-tree-encoding', async () => {
    await open(pull('["**"]'), { '.gitattributes': '*.ps1 text working-tree-encoding=UTF-16LE\n' });
    const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
    writeFileSync(at('a.ps1'), utf16('Write-Host "ü"\r\n'));
    await ships({ 'a.ps1': '100644 Write-Host "ü"\n' });
  });

  test('an unchanged file of Git LFS is no change, a changed one is refused', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nsize 4\n';
    await open(pull('["**"]'), { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.bin': pointer });
    scene.change({ 'a.bin': 'test', VERSIONS: '1\n' });
    await ships({ VERSIONS: '100644 1\n' });
    scene.mark();
    scene.change({ 'a.bin': 'tesT' });
    await refused(/operations\.yml:3:\d+.*a\.bin .*filter \\?"lfs\\?".*git lfs push/s);
  });

  test.each(['vault', 'git-crypt', 'lfs'])(
    'the filter %s never runs, and nothing in clear is published',
    async (filter) => {
      await open(pull('["**"]'), { '.gitattributes': `*.key filter=${filter}\n`, 'a.key': 'ciphertext' });
      for (const how of ['clean', 'smudge', 'process'])
        git('config', `filter.${filter}.${how}`, `touch ${at('ran')}; cat`);
      scene.change({ 'a.key': 'in clear' });
      await refused(new RegExp(`a\\.key goes through the filter.*${filter}.*git add`, 's'));
      expect(git('status', '--short', '--', 'ran')).toBe('');
    },
  );
});

describe('the base moved', () => {
  const committed = { 'package.json': '{"version": "1"}\n', 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' };
  const changes = { 'package.json': '{"version": "2"}\n', 'docs/a.md': null, 'docs/new.md': 'new\n' };
  type Files = Readonly<Record<string, { content: string; mode?: '100755' }>>;

  test.each<[string, Files, string[], RegExp]>([
    ['a file changed', { 'package.json': { content: '{"version": "1", "x": 1}\n' } }, [], /package\.json/],
    [
      'a file became executable',
      { 'package.json': { content: committed['package.json'], mode: '100755' } },
      [],
      /package\.json/,
    ],
    ['a file that is to go changed', { 'docs/a.md': { content: 'a, mended\n' } }, [], /docs\/a\.md/],
    ['a file went', {}, ['package.json'], /package\.json/],
    ['a file came', { 'docs/new.md': { content: 'theirs\n' } }, [], /docs\/new\.md/],
    ['a folder came where a file is to be', { 'docs/new.md/x': { content: 'theirs\n' } }, [], /docs\/new\.md/],
  ])('%s: a conflict that names it', async (_, files, deleted, named) => {
    await open(pull('["**"]'), committed, changes);
    const { dry, prod } = await both(() => scene.github.admin.commitFiles('main', files, 'Main goes on', { deleted }));
    expect(planOf(dry)).toMatchObject({ effect: 'create' });
    expect(filesOf(dry)).toEqual(['docs/a.md', 'docs/new.md', 'package.json']);
    expect(planOf(prod)).toMatchObject({ effect: 'conflict', reason: expect.stringMatching(named) });
    expect(prod.exitCode).toBe(1);
    expect(scene.writes()).toEqual([]);
  });

  test('elsewhere, or to just this: nothing is reverted', async () => {
    await open(pull('["**"]'), committed, changes);
    const { prod } = await both(() =>
      scene.github.admin.commitFiles(
        'main',
        { 'docs/b.md': { content: 'b, mended\n' }, 'package.json': { content: changes['package.json'] } },
        'Main goes on',
      ),
    );
    expect(prod.outputs['result']).toBe('shipped');
    const { admin } = scene.github;
    expect(String(admin.readFile('bot/change', 'docs/b.md'))).toBe('b, mended\n');
    expect(admin.readFile('bot/change', 'docs/a.md')).toBeNull();
  });

  test('nothing changed: no change', async () => {
    await open(pull('["**"]'), committed);
    const { dry, prod } = await both();
    expect(planOf(dry)).toMatchObject({ effect: 'none' });
    expect(filesOf(dry)).toEqual([]);
    expect(prod.outputs['result']).toBe('unchanged');
    expect(scene.writes()).toEqual([]);
  });

  test('on another line of history, files replace what is there', async () => {
    await open(pull('[docs/b.md]', ', base: pages'), committed);
    scene.github.admin.commitFiles('pages', { 'docs/b.md': { content: 'old\n' } }, 'Pages', { parent: null });
    const { prod } = await both();
    expect(prod.outputs['result']).toBe('shipped');
    expect(String(scene.github.admin.readFile('bot/change', 'docs/b.md'))).toBe('b\n');
  });
});

describe('modes and kinds of files', () => {
  test.each<[string, () => void, Readonly<Record<string, string | null>>]>([
    ['chmod +x alone', () => chmodSync(at('run'), 0o755), { run: '100755 #!/bin/sh\n' }],
    [
      'chmod +x with a change',
      () => {
        scene.change({ run: '#!/bin/sh\ntrue\n' });
        chmodSync(at('run'), 0o755);
      },
      { run: '100755 #!/bin/sh\ntrue\n' },
    ],
    ['chmod +x in the index alone', () => git('update-index', '--chmod=+x', 'run'), { run: '100755 #!/bin/sh\n' }],
    [
      'a file that became a link',
      () => {
        rmSync(at('run'));
        symlinkSync('pkg/a', at('run'));
      },
      { run: '120000 pkg/a' },
    ],
    [
      'a folder that became a file',
      () => {
        rmSync(at('pkg'), { recursive: true });
        writeFileSync(at('pkg'), 'one file');
      },
      { pkg: '100644 one file', 'pkg/a': null, 'pkg/b': null },
    ],
    [
      'a folder that became a link',
      () => {
        renameSync(at('pkg'), at('packages'));
        symlinkSync('packages', at('pkg'));
      },
      { packages: '', pkg: '120000 packages', 'pkg/a': null, 'pkg/b': null },
    ],
    [
      'a file that became a folder',
      () => {
        rmSync(at('run'));
        mkdirSync(at('run'));
        writeFileSync(at('run/x'), 'below');
      },
      { run: null, 'run/x': '100644 below' },
    ],
  ])('%s', async (_, act, wanted) => {
    await open(pull('["run/**", "pkg/**"]'), { run: '#!/bin/sh\n', 'pkg/a': 'a', 'pkg/b': 'b' });
    act();
    const { packages, ...files } = wanted;
    await ships(packages === undefined ? wanted : files);
  });

  test('a link that leads out of the repository is refused', async () => {
    await open(pull('[run]'), { run: '#!/bin/sh\n' });
    rmSync(at('run'));
    symlinkSync('../../etc/passwd', at('run'));
    await refused(/operations\.yml:3:\d+.*run is a symbolic link that leads out/s);
  });
});
