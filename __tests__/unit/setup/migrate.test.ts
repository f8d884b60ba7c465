import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKEN, readCloneSeed, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { migrateCommand } from '../../../src/cli/setup/migrate.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { observePlan, openWorkspace, parseVariables, resolvePlan } from '../../../src/plan/index.ts';
import { inputsOf, migrate } from '../../../src/setup/migrate.ts';
import { createClient } from '../../../src/targets/github/client.ts';
import { createReader } from '../../../src/targets/github/reader.ts';
import { BUILT, CASES, FILES, job, steps, TAG_PUSH } from '../../support/migrations.ts';

/**
 * Twenty workflows migrated, and planned against a repository: the plan holds what the old step would have published, or
 * the difference is told. What comes of shipping it is looked at in integration/migrated.
 */

let directory: string;
let github: EmbeddedGitHub;

const put = (files: Readonly<Record<string, string>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'marketops-migrate-'));
  put({ ...FILES, '.gitignore': 'dist/\n' });
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  github = await startGitHub({ ...(await readCloneSeed(directory)), owner: 'octo', repo: 'app' });
  put(BUILT);
});
afterAll(async () => {
  await github.close();
  rmSync(directory, { recursive: true, force: true });
});

const isFolder = (path: string): boolean =>
  existsSync(join(directory, path)) && statSync(join(directory, path)).isDirectory();

async function planned(text: string, ref: string, values: Readonly<Record<string, string>>) {
  const { operations, variables, told } = migrate(Buffer.from(text), 'release.yml', isFolder);
  const expressions = variables.map((line) => /^(\w+)=\$\{\{ (.*) \}\}$/s.exec(line) ?? []);
  expect(expressions.map(([, , expression]) => expression)).toEqual(Object.keys(values));
  const lines = expressions.map(([, name, expression = '']) => `${name}=${values[expression]}`);
  const input = {
    file: { path: 'operations.yml', bytes: Buffer.from(operations ?? '') },
    kinds: KINDS,
    reader: createReader(
      createClient({ apiUrl: github.apiUrl, token: DEFAULT_TOKEN, mode: 'dry_run', clock: Date.now, env: {} }),
    ),
    workspace: await openWorkspace(directory, { PATH: process.env['PATH'] }),
    context: {
      repository: 'octo/app',
      repositoryId: github.repositoryId,
      commitSha: github.commitSha,
      ref,
      mode: 'dry_run' as const,
    },
    variables: parseVariables(lines.join('\n')),
    clock: Date.now,
  };
  const { plan } = await observePlan(await resolvePlan(input), input);
  return { plan, told: told.map(({ line, text: said }) => `${line} ${said}`) };
}

interface Asset {
  readonly name: string;
  readonly content_type: string;
}
/** What people would see: without digests, whose bytes the plan's own tests are about. */
function seen(parameters: object): Record<string, unknown> {
  const { assets, commit, target_sha: target, ...rest } = parameters as Record<string, unknown>;
  const files = (commit as { message: string; files: { path: string }[] } | null | undefined)?.files;
  return {
    ...rest,
    ...(target === undefined ? {} : { target: target === github.commitSha ? 'HEAD' : target }),
    ...(assets === undefined ? {} : { assets: (assets as Asset[]).map(({ name }) => name) }),
    ...(commit === undefined || commit === null
      ? {}
      : { commit: (commit as { message: string }).message, files: files?.map(({ path }) => path) }),
  };
}

test('there are twenty', () => {
  expect(Object.keys(CASES).length).toBe(20);
});

describe.each(Object.entries(CASES))(
  '%s',
  (_name, { workflow, ref = 'refs/tags/v1.4.0', values = {}, ...expected }) => {
    test('the plan publishes what the step did, and the rest is told', async () => {
      const { plan, told } = await planned(workflow, ref, values);
      expect(plan.operations.map(({ parameters }) => seen(parameters))).toEqual(expected.published);
      expect(told).toEqual(expected.told ?? []);
    });
  },
);

test('every input of those actions is known', () => {
  const others = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/other-actions.json'), 'utf8'),
  ) as Record<string, { inputs: string[] }>;
  for (const [action, { inputs }] of Object.entries(others))
    expect(inputsOf(action).sort()).toEqual([...inputs].sort());
});

test.each([
  ['tag_name: "{{ tag }}"', '{{ "{{" }} tag }}'],
  ['colour: red', '`colour`: is no input that is known'],
  ['files: ../secret, ~/x, "!dist"', 'is outside the checkout'],
])('%s', (line, said) => {
  const text =
    TAG_PUSH +
    job(
      steps('- uses: softprops/action-gh-release@v2', '  with:', `    ${line.replace(/^files: (.*)$/, "files: '$1'")}`),
    );
  const { operations, told } = migrate(Buffer.from(text), 'f.yml', isFolder);
  expect([operations, ...told.map(({ text: of }) => of)].join('\n')).toContain(said);
});

test.each([
  ['jobs: nonsense', 'jobs'],
  ['on: push', 'jobs'],
  ['a: &b 1\njobs: {}', 'anchor'],
])('%j is no workflow, at its line', (text, said) => {
  expect(() => migrate(Buffer.from(text), 'f.yml', isFolder)).toThrow(said);
});

test('the command prints the file, tells the rest with lines, and overwrites nothing', async () => {
  put({
    'release.yml': CASES['a version that a step finds out, of a maintenance branch']?.workflow ?? '',
    'none.yml': job(steps('- run: x')),
  });
  let out = '';
  let err = '';
  const run = (workflow: string, into?: string): Promise<number> => {
    [out, err] = ['', ''];
    return migrateCommand(
      {
        stdout: (text) => void (out += text),
        stderr: (text) => void (err += text),
        ...{ env: {}, cwd: directory, confirm: null, dist: '' },
      },
      { workflow, out: into },
    );
  };
  expect(await run('release.yml')).toBe(0);
  expect([out, err]).toEqual([
    expect.stringMatching(/^version: 1\noperations:\n/),
    expect.stringContaining('version_tag=${{ steps.version.outputs.tag }}'),
  ]);
  const printed = out;
  expect(await run('release.yml', '.marketops/operations.yml')).toBe(0);
  expect(readFileSync(join(directory, '.marketops/operations.yml'), 'utf8')).toBe(printed);
  await expect(run('release.yml', '.marketops/operations.yml')).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining('--out .marketops/operations.yml cannot be written'),
  });
  expect(await run('none.yml')).toBe(1);
  expect(err).toContain('softprops/action-gh-release');
  await expect(run('missing.yml')).rejects.toMatchObject({ code: 'usage' });
});
