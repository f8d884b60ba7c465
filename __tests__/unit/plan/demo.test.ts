import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/authorize/policy/parse.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import type { GitHubReader } from '../../../src/operations/ports.ts';
import { openWorkspace } from '../../../src/plan/index.ts';
import { createPlan, fakeReader, input } from './fakes.ts';

const demo = 'examples/demo';

test('the example is planned whole: a tag, a release of two assets, a floating tag, a pull request', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    cpSync(demo, directory, { recursive: true });
    execFileSync('git', ['init', '--quiet'], { cwd: directory });
    const nothing = () => Promise.resolve(null);
    const none = () => Promise.resolve([]);
    const empty = {
      ref: nothing,
      file: nothing,
      release: nothing,
      releases: () => Promise.resolve({ found: [], full: [] }),
      pullRequests: none,
      tree: none,
    };
    const reader = { ...fakeReader().reader, ...empty } as GitHubReader;
    const workspace = await openWorkspace(directory, { PATH: process.env['PATH'] });
    const text = readFileSync(join(demo, '.marketops/operations.yml'), 'utf8');
    const { plan, files } = await createPlan(input(text, { kinds: KINDS, reader, workspace }));
    expect(plan.operations.map(({ operation_id, depends_on }) => [operation_id, depends_on])).toEqual([
      ['tag', []],
      ['release', ['tag']],
      ['floating-tag', ['release']],
      ['versions', ['release']],
    ]);
    const [tag, release, floating, versions] = plan.operations.map(({ parameters }) => parameters);
    expect(tag).toMatchObject({ tag: 'v1.0.0', move: false });
    expect(release).toMatchObject({
      tag: 'v1.0.0',
      assets: [{ name: 'widgets.tar.gz' }, { name: 'SHA256SUMS' }],
      body: expect.stringContaining('Widgets 1.0.0 of 2026-11-23.') as unknown,
    });
    expect(floating).toMatchObject({ tag: 'v1', move: true });
    expect(versions).toMatchObject({
      base: 'main',
      head: 'versions/v1.0.0',
      commit: { files: [{ path: 'VERSIONS', mode: '100644' }] },
    });
    expect([...(files.get('release') ?? new Map<string, unknown>()).keys()]).toEqual(['widgets.tar.gz', 'SHA256SUMS']);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test("the example's policy is one, and its sums are right", () => {
  parsePolicy(readFileSync(`${demo}/.marketops/policy.yml`), 'policy.yml', KINDS);
  const sum = createHash('sha256')
    .update(readFileSync(`${demo}/build/widgets.tar.gz`))
    .digest('hex');
  expect(readFileSync(`${demo}/build/SHA256SUMS`, 'utf8')).toBe(`${sum}  widgets.tar.gz\n`);
});
