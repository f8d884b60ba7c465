import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type SeedFile } from '../src/index.ts';
import { at, scenario, text, type Rig } from './support/embedded.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'embedded-git-'));
  git(['init', '-q', '-b', 'main']);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Real git in a repository of its own. */
function git(args: string[], options: { input?: string; env?: Record<string, string> } = {}): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    ...options.env,
  };
  return execFileSync('git', args, { cwd: dir, env, input: options.input ?? '', encoding: 'utf8' }).trim();
}

const FILES: Record<string, SeedFile> = {
  'README.md': { content: '# Hello\n' },
  'bin/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
  // Sorted by bytes, with a slash after directories: this is where naive orders differ.
  'lib.txt': { content: 'a' },
  'lib/x.txt': { content: 'b' },
  'lib-a/y.txt': { content: 'c' },
  'Ä/ü.txt': { content: 'ä\n' },
  'data.bin': { content: Buffer.from([0, 255, 1, 254]) },
};

/** The commit that real git makes of the same files. */
function commitWithGit(files: Record<string, SeedFile>, message: string, date: string): string {
  git(['read-tree', '--empty']);
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), file.content);
    const blob = git(['hash-object', '-w', path]);
    git(['update-index', '--add', '--cacheinfo', `${file.mode ?? '100644'},${blob},${path}`]);
  }
  const who = { NAME: 'octo', EMAIL: 'octo@users.noreply.github.com', DATE: date };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  ) as Record<string, string>;
  const raw = git(['commit-tree', git(['write-tree'])], { input: message, env });
  return raw;
}

describe('the seed', () => {
  test('has the SHA that real git gives it, and the same on every start', async () => {
    const options = {
      owner: 'octo',
      repo: 'hello',
      files: FILES,
      commitMessage: 'One\n\nTwo\n',
      commitDate: '2025-03-04T05:06:07Z',
    };
    const first = await startGitHub(options);
    await first.close();
    const second = await startGitHub({ ...options, repo: 'other', repositoryId: 7 });
    await second.close();
    expect(second.commitSha).toBe(first.commitSha);
    expect(first.commitSha).toBe(commitWithGit(FILES, 'One\n\nTwo\n', '2025-03-04T05:06:07Z'));
  });

  test('without message and date has them fixed', async () => {
    const gh = await startGitHub({ owner: 'octo', repo: 'hello', files: { a: { content: 'x' } } });
    await gh.close();
    expect(gh.commitSha).toBe('f817525dc6aa4e4cbdc2b0ee2cae1e96bfdc3846');
  });

  test('gives another SHA to another content, mode, date or message', async () => {
    const base = { owner: 'octo', repo: 'hello', files: { a: { content: 'x' } } } as const;
    const shas = new Set<string>();
    for (const options of [
      base,
      { ...base, files: { a: { content: 'y' } } },
      { ...base, files: { a: { content: 'x', mode: '100755' as const } } },
      { ...base, commitDate: '2026-01-02T00:00:00Z' },
      { ...base, commitMessage: 'Other' },
    ]) {
      const gh = await startGitHub(options);
      await gh.close();
      shas.add(gh.commitSha);
    }
    expect(shas.size).toBe(5);
  });
});

describe('objects made through the API have the SHAs of real git', () => {
  test(
    'blobs, of text and of bytes',
    scenario(async ({ post, get }) => {
      const utf8 = await post('/git/blobs', { content: 'häh\n', encoding: 'utf-8' });
      expect(utf8.status).toBe(201);
      expect(text(utf8, 'sha')).toBe(git(['hash-object', '--stdin'], { input: 'häh\n' }));
      const bytes = Buffer.from([0, 1, 2, 255]);
      const base64 = await post('/git/blobs', { content: bytes.toString('base64'), encoding: 'base64' });
      const read = await get(`/git/blobs/${text(base64, 'sha')}`);
      expect(Buffer.from(text(read, 'content'), 'base64')).toEqual(bytes);
      expect(at(read, 'size')).toBe(4);
      const raw = await get(`/git/blobs/${text(base64, 'sha')}`, { accept: 'application/vnd.github.raw+json' });
      expect(raw.bytes).toEqual(bytes);
      expect((await get(`/git/blobs/${'0'.repeat(40)}`)).status).toBe(404);
    }),
  );

  test(
    'trees upon a base, with deletions, and commits',
    scenario(
      async ({ gh, post, get }) => {
        const base = await get(`/git/commits/${gh.commitSha}`);
        const tree = await post('/git/trees', {
          base_tree: text(base, 'tree', 'sha'),
          tree: [
            { path: 'lib/new.txt', mode: '100644', type: 'blob', content: 'n' },
            { path: 'bin/run.sh', mode: '100755', type: 'blob', sha: null },
            { path: 'tool', mode: '100755', type: 'blob', sha: git(['hash-object', '--stdin'], { input: 'b' }) },
          ],
        });
        expect(tree.status).toBe(201);
        const { 'bin/run.sh': gone, ...kept } = FILES;
        expect(gone).toBeDefined();
        const files = { ...kept, 'lib/new.txt': { content: 'n' }, tool: { content: 'b', mode: '100755' } } as const;
        const who = { name: 'octo', email: 'octo@users.noreply.github.com', date: '2025-03-04T06:06:07+01:00' };
        const commit = await post('/git/commits', {
          message: 'm\n',
          tree: text(tree, 'sha'),
          parents: [],
          author: who,
        });
        expect(commit.status).toBe(201);
        expect(text(commit, 'sha')).toBe(commitWithGit(files, 'm\n', '2025-03-04T06:06:07+0100'));
        expect(at(commit, 'author', 'date')).toBe('2025-03-04T05:06:07Z');
        expect(at(commit, 'verification', 'verified')).toBe(false);
        const recursive = await get(`/git/trees/${text(tree, 'sha')}?recursive=1`);
        const listed = (at(recursive, 'tree') as { path: string; mode: string; type: string }[]).map(
          (row) => `${row.mode} ${row.type} ${row.path}`,
        );
        expect(listed).toContain('040000 tree lib');
        expect(listed).toContain('100755 blob tool');
        expect(listed.join('\n')).not.toMatch('run.sh');
      },
      { files: FILES },
    ),
  );

  test(
    'annotated tags',
    scenario(async ({ gh, post, get }) => {
      const tagger = { name: 'A B', email: 'a@b.example', date: '2025-03-04T05:06:07Z' };
      const made = await post('/git/tags', {
        tag: 'v1',
        message: 'One\n',
        object: gh.commitSha,
        type: 'commit',
        tagger,
      });
      expect(made.status).toBe(201);
      const raw = `object ${gh.commitSha}\ntype commit\ntag v1\ntagger A B <a@b.example> 1741064767 +0000\n\nOne\n`;
      const real = git(['hash-object', '-t', 'tag', '--literally', '--stdin'], { input: raw });
      expect(text(made, 'sha')).toBe(real);
      expect((await get(`/git/tags/${real}`)).json).toMatchObject({
        tag: 'v1',
        object: { sha: gh.commitSha, type: 'commit' },
      });
      expect(gh.admin.createAnnotatedTag('v2', gh.commitSha, 'Two\n')).toMatch(/^[0-9a-f]{40}$/);
      expect(gh.admin.snapshot().annotatedTags['v2']).toMatchObject({ object: gh.commitSha, message: 'Two\n' });
    }),
  );
});

describe('what does not hold together is refused', () => {
  const refusals: [string, (rig: Rig) => [string, unknown], number, RegExp][] = [
    [
      'a tree of a blob that is not there',
      () => ['/git/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: '1'.repeat(40) }] }],
      422,
      /not a valid blob/,
    ],
    ['a base tree that is not there', () => ['/git/trees', { base_tree: '1'.repeat(40), tree: [] }], 404, /Not Found/],
    [
      'a path git would not take',
      () => ['/git/trees', { tree: [{ path: '../a', mode: '100644', type: 'blob', content: '' }] }],
      422,
      /malformed path/,
    ],
    [
      'deleting what is not there',
      () => ['/git/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: null }] }],
      422,
      /BadObjectState/,
    ],
    ['a commit of no tree', ({ gh }) => ['/git/commits', { message: 'm', tree: gh.commitSha }], 422, /Tree SHA/],
    [
      'a commit of no parent',
      ({ gh }) => ['/git/commits', { message: 'm', tree: treeOf(gh), parents: ['1'.repeat(40)] }],
      422,
      /Parent SHA/,
    ],
    [
      'a tag of nothing',
      () => ['/git/tags', { tag: 'v', message: 'm', object: '1'.repeat(40), type: 'commit' }],
      422,
      /Object does not exist/,
    ],
    [
      'a tag of another type',
      ({ gh }) => ['/git/tags', { tag: 'v', message: 'm', object: gh.commitSha, type: 'tree' }],
      422,
      /not a tree/,
    ],
  ];
  const treeOf = (gh: Rig['gh']): string => {
    expect(gh.admin.listFiles('main')).toHaveProperty(['README.md']);
    return '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  };
  test.each(refusals)('%s', async (_, wish, status, message) => {
    await scenario(async (rig) => {
      const [path, body] = wish(rig);
      const answer = await rig.post(path, body);
      expect(answer.status).toBe(status);
      expect(text(answer, 'message')).toMatch(message);
    })();
  });
});

test(
  'a commit by an app without author and committer is signed by GitHub, and so has another SHA',
  scenario(async ({ gh, post }) => {
    const tree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
    const signed = await post('/git/commits', { message: 'm', tree, parents: [gh.commitSha] });
    expect(signed.json).toMatchObject({
      verification: { verified: true },
      committer: { name: 'GitHub' },
      author: { name: 'github-actions[bot]' },
    });
    const person = await post('/git/commits', { message: 'm', tree, parents: [gh.commitSha] }, { token: 'alice' });
    expect(person.json).toMatchObject({
      verification: { verified: false, signature: null },
      committer: { name: 'alice' },
    });
  }),
);

test(
  'a blob has at most 40 MiB',
  scenario(async ({ get, post }) => {
    const content = 'x'.repeat(40 * 1024 * 1024 + 1);
    const refused = await post('/git/blobs', { content });
    expect([refused.status, at(refused, 'errors')]).toEqual([
      422,
      [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    ]);
    const sha = text(await post('/git/blobs', { content: content.slice(1) }), 'sha');
    expect((await get(`/git/blobs/${sha}`, { accept: 'application/vnd.github.raw' })).bytes).toHaveLength(
      40 * 1024 ** 2,
    );
  }),
);
