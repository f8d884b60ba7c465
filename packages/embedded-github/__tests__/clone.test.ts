import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { bringRefs, readCloneRefs, readCloneSeed, startGitHub } from '../src/index.ts';

let folder = '';
let clone = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', clone, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
const commit = (file: string): string => {
  writeFileSync(join(clone, file), file);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Add ${file}`);
  return git('rev-parse', 'HEAD');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-clone-'));
  clone = join(folder, 'clone');
  mkdirSync(clone);
  git('init', '--quiet', '--initial-branch', 'trunk');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const begin = async (offline: boolean) => {
  const clonedRefs = await readCloneRefs(clone, offline);
  const seed = await readCloneSeed(clone);
  const { parents = [] } = clonedRefs.commits.find(({ sha }) => sha === seed.commitSha) ?? {};
  const github = await startGitHub({ ...seed, commitParents: parents });
  await bringRefs(github, clone, clonedRefs, { author: 'ann', about: ['next'], without: ['left-out'] });
  await github.close();
  return { clone: clonedRefs, github, admin: github.admin };
};

test('brings branches and tags under their own SHAs, with their place in history', async () => {
  const first = commit('one');
  git('tag', '--annotate', 'v1', '--message', 'One\n\nMore');
  git('tag', 'light');
  git('branch', 'left-out');
  git('switch', '--quiet', '--create', 'next');
  const next = commit('aside');
  git('switch', '--quiet', 'trunk');
  const second = commit('two');
  const { admin, github } = await begin(true);
  expect(github.commitSha).toBe(second);
  expect(admin.snapshot().refs).toEqual({
    'refs/heads/next': next,
    'refs/heads/trunk': second,
    'refs/tags/light': first,
    'refs/tags/v1': git('rev-parse', 'v1'),
  });
  expect(admin.snapshot().annotatedTags['v1']).toMatchObject({ object: first, message: 'One\n\nMore\n' });
  expect(Object.keys(admin.listFiles('next'))).toEqual(['aside', 'one']);
  expect(Object.keys(admin.listFiles('trunk'))).toEqual(['one', 'two']);
});

test('asks the remote, whose own references count, and the clone where that does not answer', async () => {
  const first = commit('one');
  const bare = join(folder, 'bare.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'trunk', bare]);
  git('remote', 'add', 'origin', bare);
  git('push', '--quiet', 'origin', 'trunk', 'trunk:refs/heads/there');
  git('branch', 'here');
  git('tag', 'v1');
  const asked = await readCloneRefs(clone, false);
  expect([...asked.refs.keys()].sort()).toEqual(['refs/heads/there', 'refs/heads/trunk']);
  expect([asked.defaultBranch, asked.asked]).toEqual(['trunk', bare]);
  const seen = await readCloneRefs(clone, true);
  expect([...seen.refs.keys()].sort()).toEqual(['refs/heads/there', 'refs/heads/trunk', 'refs/tags/v1']);
  expect([seen.asked, seen.refs.get('refs/heads/there')?.commit]).toEqual([null, first]);
  rmSync(bare, { recursive: true });
  expect((await readCloneRefs(clone, false)).asked).toBeNull();
});

test('a commit that the clone lacks is there all the same, and a folder without a commit is refused', async () => {
  await expect(readCloneSeed(clone)).rejects.toThrow('not the top of a git clone that has a commit');
  commit('one');
  const bare = join(folder, 'bare.git');
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  git('push', '--quiet', bare, 'trunk');
  const other = join(folder, 'other');
  execFileSync('git', ['clone', '--quiet', '--branch', 'trunk', bare, other], { stdio: 'pipe' });
  const inOther = (...args: string[]): string =>
    execFileSync('git', ['-C', other, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      encoding: 'utf8',
    });
  inOther('commit', '--quiet', '--allow-empty', '--message', 'Elsewhere');
  inOther('tag', 'v1');
  inOther('push', '--quiet', 'origin', 'v1');
  git('remote', 'add', 'origin', bare);
  const { admin } = await begin(false);
  expect(admin.snapshot().refs['refs/tags/v1']).toBe(inOther('rev-parse', 'v1').trim());
});
