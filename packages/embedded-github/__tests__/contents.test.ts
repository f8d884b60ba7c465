import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diffTrees } from '../src/git/diff.ts';
import { ObjectStore } from '../src/git/store.ts';
import { editTree } from '../src/git/tree.ts';
import { at, scenario, text } from './support/embedded.ts';

describe('contents', () => {
  test(
    'come as JSON, raw and as a list',
    scenario(async ({ get }) => {
      const file = await get('/contents/README.md');
      expect(file.json).toMatchObject({
        type: 'file',
        encoding: 'base64',
        size: 8,
        path: 'README.md',
        name: 'README.md',
      });
      expect(Buffer.from(text(file, 'content'), 'base64').toString()).toBe('# Hello\n');
      const raw = await get('/contents/README.md', { accept: 'application/vnd.github.raw+json' });
      expect(raw.bytes.toString()).toBe('# Hello\n');
      const root = await get('/contents/');
      expect(root.json).toMatchObject([
        { name: 'README.md', type: 'file' },
        { name: 'bin', type: 'dir' },
      ]);
      expect((await get('/contents/bin')).json).toMatchObject([{ path: 'bin/run.sh' }]);
      const object = await get('/contents/bin', { accept: 'application/vnd.github.object+json' });
      expect(object.json).toMatchObject({ type: 'dir', entries: [{ path: 'bin/run.sh' }] });
    }),
  );

  test(
    'are those of the ref asked for',
    scenario(async ({ gh, get }) => {
      const sha = gh.admin.commitFiles('next', { 'README.md': { content: 'new\n' } }, 'm');
      const raw = async (ref: string): Promise<string> =>
        (await get(`/contents/README.md?ref=${ref}`, { accept: 'application/vnd.github.raw' })).bytes.toString();
      expect([await raw('main'), await raw('next'), await raw(sha), await raw('refs/heads/next')]).toEqual([
        '# Hello\n',
        'new\n',
        'new\n',
        'new\n',
      ]);
      const none = await get('/contents/README.md?ref=nope');
      expect([none.status, at(none, 'message')]).toEqual([404, 'No commit found for the ref nope']);
      expect((await get('/contents/nope.md')).status).toBe(404);
    }),
  );

  test(
    'of a link are those of the file it leads to, and else the link itself',
    scenario(
      async ({ get }) => {
        const raw = { accept: 'application/vnd.github.raw+json' };
        for (const path of ['docs/readme', 'again']) {
          const followed = await get(`/contents/${path}`);
          expect(followed.json).toMatchObject({ type: 'file', path, size: 8 });
          expect(Buffer.from(text(followed, 'content'), 'base64').toString()).toBe('# Hello\n');
          expect((await get(`/contents/${path}`, raw)).bytes.toString()).toBe('# Hello\n');
        }
        const targets = { out: '../../etc/passwd', gone: 'nowhere', folder: 'docs', round: 'round' };
        for (const [path, target] of Object.entries(targets)) {
          expect((await get(`/contents/${path}`)).json).toMatchObject({ type: 'symlink', target, path });
          expect((await get(`/contents/${path}`, raw)).bytes.toString()).toBe(target);
        }
        // Nothing is found below a link to a directory, and a listing does not follow.
        expect((await get('/contents/folder/readme')).status).toBe(404);
        expect((await get('/contents/docs')).json).toMatchObject([{ name: 'readme', type: 'symlink', size: 12 }]);
      },
      {
        files: {
          'README.md': { content: '# Hello\n' },
          'docs/readme': { content: '../README.md', mode: '120000' },
          again: { content: 'docs/readme', mode: '120000' },
          out: { content: '../../etc/passwd', mode: '120000' },
          gone: { content: 'nowhere', mode: '120000' },
          folder: { content: 'docs', mode: '120000' },
          round: { content: 'round', mode: '120000' },
        },
      },
    ),
  );

  test(
    'of a submodule are its commit; a listing calls it a file',
    scenario(async ({ gh, get, post, patch }) => {
      const row = { path: 'vendor', mode: '160000', type: 'commit', sha: '1'.repeat(40) };
      const url = 'https://example.com/vendor.git';
      const content = `[submodule "vendor"]\n\tpath = vendor\n\turl = ${url}\n`;
      const modules = { path: '.gitmodules', mode: '100644', type: 'blob', content };
      const tree = text(await post('/git/trees', { base_tree: gh.commitSha, tree: [row, modules] }), 'sha');
      const commit = text(await post('/git/commits', { message: 'm', tree, parents: [gh.commitSha] }), 'sha');
      await patch('/git/refs/heads/main', { sha: commit });
      expect((await get('/contents/vendor')).json).toMatchObject({
        type: 'submodule',
        sha: '1'.repeat(40),
        submodule_git_url: url,
      });
      expect(at(await get('/contents/'), 3)).toMatchObject({ name: 'vendor', type: 'file', size: 0 });
    }),
  );

  test(
    'above one MiB are empty in JSON and whole when raw',
    scenario(
      async ({ get }) => {
        const small = await get('/contents/at-limit');
        expect(at(small, 'encoding')).toBe('base64');
        const big = await get('/contents/above');
        expect(big.json).toMatchObject({ content: '', encoding: 'none', size: 1024 * 1024 + 1 });
        expect((await get('/contents/above', { accept: 'application/vnd.github.raw' })).bytes).toHaveLength(
          1024 * 1024 + 1,
        );
      },
      {
        files: {
          'at-limit': { content: Buffer.alloc(1024 * 1024, 'x') },
          above: { content: Buffer.alloc(1024 * 1024 + 1, 'x') },
        },
      },
    ),
  );
});

describe('commits', () => {
  test(
    'are found by branch, tag, short SHA, and not by what is not there',
    scenario(async ({ gh, get }) => {
      gh.admin.createAnnotatedTag('v1', gh.commitSha, 'One');
      for (const name of ['main', 'heads/main', 'v1', 'tags/v1', gh.commitSha, gh.commitSha.slice(0, 7)]) {
        expect(at(await get(`/commits/${name}`), 'sha')).toBe(gh.commitSha);
      }
      const sha = await get('/commits/main', { accept: 'application/vnd.github.sha' });
      expect(sha.bytes.toString()).toBe(gh.commitSha);
      const none = await get('/commits/nope');
      expect([none.status, at(none, 'message')]).toEqual([422, 'No commit found for SHA: nope']);
    }),
  );

  test(
    'are listed newest first, by path, in pages',
    scenario(async ({ gh, get }) => {
      const shas = [1, 2, 3].map((n) =>
        gh.admin.commitFiles('main', { [`f${n}`]: { content: String(n) } }, `m${n}`, {
          date: `2026-02-0${n}T00:00:00Z`,
        }),
      );
      const all = await get('/commits?sha=main');
      expect((all.json as { sha: string }[]).map((commit) => commit.sha)).toEqual([...shas.reverse(), gh.commitSha]);
      expect((await get('/commits?path=f2')).json).toMatchObject([{ sha: shas[1] }]);
      expect((await get('/commits?since=2026-02-02T00:00:00Z')).json).toHaveLength(2);
      const page = await get('/commits?per_page=2&page=1');
      expect(page.json).toHaveLength(2);
      expect(page.headers.get('link')).toMatch(/page=2[^,]*>; rel="next", <[^>]*page=2[^>]*>; rel="last"/);
      expect((await get('/commits?sha=nope')).status).toBe(404);
    }),
  );

  test(
    'are compared from where they parted',
    scenario(async ({ gh, get }) => {
      const base = gh.admin.commitFiles('main', { m: { content: 'm\n' } }, 'on main');
      const head = gh.admin.commitFiles('side', { 'README.md': { content: '# Hello\nmore\n' } }, 'aside', {
        parent: gh.commitSha,
      });
      const compared = await get('/compare/main...side');
      expect(compared.json).toMatchObject({
        status: 'diverged',
        ahead_by: 1,
        behind_by: 1,
        total_commits: 1,
        base_commit: { sha: base },
        merge_base_commit: { sha: gh.commitSha },
        commits: [{ sha: head }],
        files: [
          {
            filename: 'README.md',
            status: 'modified',
            additions: 1,
            deletions: 0,
            patch: '@@ -1 +1,2 @@\n # Hello\n+more',
          },
        ],
      });
      expect(at(await get(`/compare/${gh.commitSha}...main`), 'status')).toBe('ahead');
      expect(at(await get(`/compare/main...${gh.commitSha}`), 'status')).toBe('behind');
      expect((await get('/compare/main...main')).json).toMatchObject({ status: 'identical', files: [], commits: [] });
      expect((await get('/compare/main...nope')).status).toBe(404);
    }),
  );
});

test('patches are those of git diff', () => {
  const dir = mkdtempSync(join(tmpdir(), 'embedded-diff-'));
  const numbers = Array.from({ length: 40 }, (_, index) => `line ${index}`);
  const pairs: [string, string][] = [
    ['a\nb\nc\n', 'a\nB\nc\n'],
    ['a\n', 'a'],
    ['', 'new\nfile\n'],
    ['gone\n', ''],
    [numbers.join('\n'), numbers.filter((_, index) => index % 9 !== 4).join('\n')],
    [`${numbers.join('\n')}\n`, `top\n${numbers.join('\n')}\nend\n`],
  ];
  try {
    for (const [left, right] of pairs) {
      writeFileSync(join(dir, 'a'), left);
      writeFileSync(join(dir, 'b'), right);
      const objects = new ObjectStore();
      const tree = (content: string): string =>
        editTree(objects, null, [{ path: 'f', mode: '100644', sha: objects.putBlob(Buffer.from(content)) }]) ?? '';
      const [file] = diffTrees(objects, tree(left), tree(right));
      expect(file?.patch).toBe(gitDiff(dir));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

/** The hunks of `git diff`, without the text git repeats after `@@`. */
function gitDiff(cwd: string): string {
  try {
    execFileSync('git', ['diff', '--no-index', '--no-color', 'a', 'b'], { cwd, encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout
      .slice(stdout.indexOf('@@'))
      .replace(/^(@@ .* @@).*$/gm, '$1')
      .trimEnd();
  }
}
