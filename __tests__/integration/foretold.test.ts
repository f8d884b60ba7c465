import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/protocol/plan.ts';
import { hasProof } from '../support/read-proof.ts';
import { Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** What a plan says before is what prod does after: through the front door, kind of surprise by kind of surprise. */

let scene: Scene;
/** Those of single tests; what a `beforeAll` opens is there for all tests of its `describe`. */
const opened: Scene[] = [];
const closeAll = async (): Promise<void> => {
  for (const one of opened.splice(0)) await one.close();
};
afterEach(closeAll);

type Texts = Readonly<Record<string, string>>;

const pull = (files: string, fields = ''): string =>
  `version: 1\noperations:\n  - {id: pr, kind: open_pr, head: bot/change, title: T, body: B, commit: {message: M, files: ${files}}${fields}}\n`;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', scene.workspace, ...args], { encoding: 'utf8', stdio: 'pipe' });
const at = (path: string): string => join(scene.workspace, path);

async function open(operations: string, committed: Texts = {}, changes: Readonly<Record<string, string | null>> = {}) {
  scene = await Scene.open({ operations, files: committed, changes });
  opened.push(scene);
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

type Wanted = Readonly<Record<string, string | null>>;

/** Planned and shipped. @returns the planned files, and those that differ from the base as they are on the branch now */
async function shipped(): Promise<{ readonly planned: readonly string[]; readonly made: Wanted }> {
  const { dry, prod } = await both();
  expect(dry.log).not.toContain('::error');
  expect(planOf(dry)).toMatchObject({ effect: 'create' });
  expect(prod.outputs['result']).toBe('shipped');
  const { admin } = scene.github;
  const [base, head] = [admin.listFiles('main'), admin.listFiles('bot/change')];
  const differing = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (path) => JSON.stringify(base[path]) !== JSON.stringify(head[path]),
  );
  const made = Object.fromEntries(
    differing.map((path) => {
      const { mode } = head[path] ?? {};
      return [path, mode === undefined ? null : `${mode} ${String(admin.readFile('bot/change', path))}`];
    }),
  );
  return { planned: filesOf(dry), made };
}

/** Planned and shipped: exactly these files differ. */
async function ships(wanted: Wanted): Promise<void> {
  const { planned, made } = await shipped();
  expect(planned).toEqual(Object.keys(wanted).sort());
  expect(made).toEqual(wanted);
}

/** A case in a folder of its own: what is committed there, what happens to it, and what then differs. */
type Case = readonly [name: string, committed: Texts, act: (at: (path: string) => string) => void, wanted: Wanted];

/** Plans and ships all the cases in one pull request; looks at each by itself, and that nothing else differs. */
function shipsEach(globs: string, cases: readonly Case[]): void {
  const folderOf = (index: number): string => `case-${index}`;
  const below = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);
  let result: Awaited<ReturnType<typeof shipped>>;
  beforeAll(async () => {
    const committed = cases.flatMap(([, files], index) =>
      Object.entries(files).map(([path, text]) => [`${folderOf(index)}/${path}`, text] as const),
    );
    await open(pull(globs), Object.fromEntries(committed));
    for (const [index, [, , act]] of cases.entries()) act((path) => at(`${folderOf(index)}/${path}`));
    try {
      result = await shipped();
    } finally {
      await closeAll();
    }
  });

  test.each(cases.map(([name, , , wanted], index) => [name, folderOf(index), wanted] as const))(
    '%s',
    (_, folder, wanted) => {
      const paths = Object.keys(wanted).map((path) => `${folder}/${path}`);
      expect(result.planned.filter((path) => below(folder, path))).toEqual(paths.sort());
      const made = Object.entries(result.made).filter(([path]) => below(folder, path));
      expect(Object.fromEntries(made.map(([path, file]) => [path.slice(folder.length + 1), file]))).toEqual(wanted);
    },
  );

  test('and nothing beside them', () => {
    const paths = [...result.planned, ...Object.keys(result.made)];
    expect(paths.filter((path) => !cases.some((_, index) => below(folderOf(index), path)))).toEqual([]);
  });
}

describe('the bytes of the work tree are not what git would store', () => {
  const stored = (attributes: string, onDisk: string, inGit: string): [Texts, Case[2], Wanted] => [
    { '.gitattributes': attributes, 'same.txt': inGit, 'other.txt': 'old\n' },
    (of) => {
      for (const path of ['same.txt', 'other.txt']) writeFileSync(of(path), onDisk);
    },
    { 'other.txt': `100644 ${inGit}` },
  ];
  describe('by what .gitattributes says', () => {
    shipsEach('["case-*/**"]', [
      ['eol=crlf', ...stored('*.txt text eol=crlf\n', 'a\r\nb\r\n', 'a\nb\n')],
      ['text=auto', ...stored('* text=auto\n', 'a\r\nb\r\n', 'a\nb\n')],
      ['ident', ...stored('*.txt ident\n', '$Id: 0123 $ b\n', '$Id$ b\n')],
      [
        'working-tree-encoding',
        { '.gitattributes': '*.ps1 text working-tree-encoding=UTF-16LE\n' },
        (of) => writeFileSync(of('a.ps1'), Buffer.from('Write-Host "ü"\r\n', 'utf16le')),
        { 'a.ps1': '100644 Write-Host "ü"\n' },
      ],
    ]);
  });

  test('autocrlf, and a new file', async () => {
    await open(pull('["**"]'), { 'same.txt': 'a\n' });
    git('config', 'core.autocrlf', 'true');
    scene.change({ 'same.txt': 'a\r\n', 'new.txt': 'n\r\n' });
    await ships({ 'new.txt': '100644 n\n' });
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
  /** Planned once: each test moves the base of that plan, and puts it back. */
  let dry: StepOutcome;
  let base: Scene;
  beforeAll(async () => {
    base = await Scene.open({ operations: pull('["**"]'), files: committed, changes });
    scene = base;
    dry = await scene.dryRun();
  });
  afterAll(() => base.close());
  const moved = async (files: Files, deleted: readonly string[] = []): Promise<StepOutcome> => {
    scene = base;
    const { admin, commitSha } = scene.github;
    admin.setRef('refs/heads/main', commitSha);
    admin.commitFiles('main', files, 'Main goes on', { deleted });
    scene.mark();
    const prod = await scene.prod();
    expect(prod.outputs['plan-digest']).toBe(dry.outputs['plan-digest']);
    return prod;
  };

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
    const prod = await moved(files, deleted);
    expect(planOf(dry)).toMatchObject({ effect: 'create' });
    expect(filesOf(dry)).toEqual(['docs/a.md', 'docs/new.md', 'package.json']);
    expect(planOf(prod)).toMatchObject({ effect: 'conflict', reason: expect.stringMatching(named) });
    expect(prod.exitCode).toBe(1);
    expect(scene.writes()).toEqual([]);
  });

  test('elsewhere, or to just this: nothing is reverted', async () => {
    const prod = await moved({
      'docs/b.md': { content: 'b, mended\n' },
      'package.json': { content: changes['package.json'] },
    });
    expect(prod.outputs['result']).toBe('shipped');
    const { admin } = scene.github;
    expect(String(admin.readFile('bot/change', 'docs/b.md'))).toBe('b, mended\n');
    expect(admin.readFile('bot/change', 'docs/a.md')).toBeNull();
  });

  test('nothing changed: no change', async () => {
    await open(pull('["**"]'), committed);
    const { dry: none, prod } = await both();
    expect(planOf(none)).toMatchObject({ effect: 'none' });
    expect(filesOf(none)).toEqual([]);
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
  const globs = '["case-*/run/**", "case-*/pkg/**"]';
  const files = { run: '#!/bin/sh\n', 'pkg/a': 'a', 'pkg/b': 'b' };

  describe('a file that is', () => {
    shipsEach(globs, [
      ['chmod +x alone', files, (of) => chmodSync(of('run'), 0o755), { run: '100755 #!/bin/sh\n' }],
      [
        'chmod +x with a change',
        files,
        (of) => {
          writeFileSync(of('run'), '#!/bin/sh\ntrue\n');
          chmodSync(of('run'), 0o755);
        },
        { run: '100755 #!/bin/sh\ntrue\n' },
      ],
      [
        'chmod +x in the index alone',
        files,
        (of) => void git('update-index', '--chmod=+x', of('run')),
        { run: '100755 #!/bin/sh\n' },
      ],
      [
        'a file that became a link',
        files,
        (of) => {
          rmSync(of('run'));
          symlinkSync('pkg/a', of('run'));
        },
        { run: '120000 pkg/a' },
      ],
    ]);
  });

  describe('in the place of another kind', () => {
    shipsEach(globs, [
      [
        'a folder that became a file',
        files,
        (of) => {
          rmSync(of('pkg'), { recursive: true });
          writeFileSync(of('pkg'), 'one file');
        },
        { pkg: '100644 one file', 'pkg/a': null, 'pkg/b': null },
      ],
      [
        'a folder that became a link',
        files,
        (of) => {
          renameSync(of('pkg'), of('packages'));
          symlinkSync('packages', of('pkg'));
        },
        { pkg: '120000 packages', 'pkg/a': null, 'pkg/b': null },
      ],
      [
        'a file that became a folder',
        files,
        (of) => {
          rmSync(of('run'));
          mkdirSync(of('run'));
          writeFileSync(of('run/x'), 'below');
        },
        { run: null, 'run/x': '100644 below' },
      ],
    ]);
  });

  test('a link that leads out of the repository is refused', async () => {
    await open(pull('[run]'), { run: '#!/bin/sh\n' });
    rmSync(at('run'));
    symlinkSync('../../etc/passwd', at('run'));
    await refused(/operations\.yml:3:\d+.*run is a symbolic link that leads out/s);
  });
});
