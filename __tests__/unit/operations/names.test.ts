import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  assetNameFault,
  githubAssetName,
  labelFault,
  loginFault,
  refNameFault,
  teamFault,
  treePathFault,
} from 'github-names/names';
import { branchNameFault } from '../../../src/operations/names.ts';

test.each(['v1.0.0', 'v1', 'release/2026-11', '@scope/pkg@1.0.0', 'v1.0.0-rc.1+build.5', 'a'])(
  '%s is a name',
  (name) => {
    expect(refNameFault(name)).toBeNull();
  },
);

test.each([
  '',
  '-v1',
  'v1..0',
  'v1.',
  '.v1',
  'a/.b',
  'a//b',
  '/a',
  'a/',
  'a.lock',
  'a.LOCK/b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[',
  'a\\b',
  'a@{1}',
  '@',
  'HEAD',
  'refs/tags/v1',
  'a\u0000',
  'vé',
  'v\u0131',
  'a\n',
  '0123456789abcdef0123456789abcdef01234567',
  'x'.repeat(201),
])('%j is no name', (name) => {
  expect(refNameFault(name)).not.toBeNull();
});

test('what we take as a name, git takes too', () => {
  const piece = fc.constantFrom('a', 'B', '1', '.', '-', '_', '/', '@', '+', '.lock', '..', 'v');
  const names: string[] = [];
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const name = pieces.join('');
      if (refNameFault(name) === null) names.push(name);
    }),
    { numRuns: 2_000 },
  );
  expect(names.length).toBeGreaterThan(100);
  // One process for all: `git check-ref-format` takes one name a call.
  const script = names.map((name) => `git check-ref-format 'refs/tags/${name}' || echo 'BAD ${name}'`).join('\n');
  const { stdout, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '']);
});

test('no branch is the ledger', () => {
  expect(branchNameFault('main')).toBeNull();
  for (const name of ['marketops-ledger', 'MarketOps-Ledger', 'marketops-ledger/x'])
    expect(branchNameFault(name)).not.toBeNull();
});

test('a name that GitHub makes of a file is kept by GitHub, and only such names are taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (name) => {
      const kept = githubAssetName(name);
      expect(githubAssetName(kept)).toBe(kept);
      expect(assetNameFault(kept)).toBeNull();
      expect(assetNameFault(name) === null).toBe(kept === name);
      expect(kept).toMatch(/^[A-Za-z0-9._+@-]+$/);
    }),
  );
  expect(githubAssetName('my app (1).zip')).toBe('my.app.1.zip');
  expect(githubAssetName('.hidden')).toBe('default.hidden');
  expect(githubAssetName('app_1.0~rc1_amd64.deb')).toBe('app_1.0.rc1_amd64.deb');
});

test('labels, logins, teams', () => {
  expect(['bug', 'kind: fix', '🚀 release'].map(labelFault)).toEqual([null, null, null]);
  for (const name of ['', ' x', 'a\nb', 'a\u202eb', 'x'.repeat(51)]) expect(labelFault(name)).not.toBeNull();
  expect(['octocat', 'a-b', 'octo_acme', 'dependabot[bot]'].map(loginFault)).toEqual([null, null, null, null]);
  for (const name of ['', '-a', 'a b', 'a/b', 'a[bot]x', '@a']) expect(loginFault(name)).not.toBeNull();
  expect(['writers', 'a-b_c'].map(teamFault)).toEqual([null, null]);
  for (const name of ['', 'org/team', 'Team', 'a b']) expect(teamFault(name)).not.toBeNull();
});

test('paths stay inside the tree and out of .git', () => {
  expect(['a', 'a/b.txt', '.github/x.yml', 'ü/ø'].map(treePathFault)).toEqual([null, null, null, null]);
  for (const path of ['', '/a', 'a/', 'a//b', '../a', 'a/../b', './a', '.git/config', 'a/.GIT/x', 'a\\b', 'a\nb']) {
    expect(treePathFault(path)).not.toBeNull();
  }
});
