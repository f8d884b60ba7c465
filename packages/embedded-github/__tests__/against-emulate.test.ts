import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { startGitHub, type EmbeddedGitHub } from '../src/index.ts';

// A second opinion: `emulate` is a GitHub that nobody here wrote. Where the two know the same calls, they must agree.

let emulator: Emulator;
let gh: EmbeddedGitHub;

beforeAll(async () => {
  const repos = [{ owner: 'octo', name: 'hello', auto_init: true }];
  emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      github: { users: [{ login: 'octo' }, { login: 'alice' }], repos },
      tokens: { alice: { login: 'octo', scopes: ['repo'] } },
    },
  });
  const token = { login: 'octo', permissions: { contents: 'write', pull_requests: 'write', issues: 'write' } } as const;
  gh = await startGitHub({
    owner: 'octo',
    repo: 'hello',
    files: { 'README.md': { content: '# hello\n' } },
    tokens: { alice: token },
  });
});
afterAll(async () => {
  await Promise.all([emulator.close(), gh.close()]);
});

interface Reply {
  status: number;
  json: unknown;
}

async function one(base: string, method: string, path: string, body?: unknown): Promise<Reply> {
  const response = await fetch(`${base}/repos/octo/hello${path}`, {
    method,
    headers: { authorization: 'Bearer alice', 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const content = await response.text();
  return { status: response.status, json: content === '' ? null : (JSON.parse(content) as unknown) };
}

/** Asks both, holds status and the named fields against each other, and returns what the embedded one said. */
async function both(
  method: string,
  path: string,
  fields: readonly string[],
  body?: unknown,
): Promise<Record<string, string>> {
  const [theirs, ours] = await Promise.all([one(emulator.url, method, path, body), one(gh.apiUrl, method, path, body)]);
  const view = (reply: Reply): unknown => ({ status: reply.status, fields: pick(reply.json, fields) });
  expect({ path, ...(view(ours) as object) }).toEqual({ path, ...(view(theirs) as object) });
  return ours.json as Record<string, string>;
}

/** `a.b` picks deep; lists are picked from item by item. */
function pick(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, fields));
  return Object.fromEntries(fields.map((field) => [field, deep(value, field.split('.'))]));
}

function deep(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => deep(item, path));
  return typeof value === 'object' && value !== null ? deep((value as Record<string, unknown>)[key], rest) : undefined;
}

const who = { name: 'A', email: 'a@b.example', date: '2025-03-04T05:06:07Z' };

test('git data, comparisons and contents agree', async () => {
  const blob = await both('POST', '/git/blobs', ['sha'], { content: 'ä\n', encoding: 'utf-8' });
  await both('POST', '/git/blobs', ['sha'], { content: 'AAEC/w==', encoding: 'base64' });
  await both('GET', `/git/blobs/${blob['sha'] ?? ''}`, ['sha', 'size', 'encoding']);
  const tree = await both('POST', '/git/trees', ['sha'], {
    tree: [
      { path: 'lib.txt', mode: '100644', type: 'blob', content: 'a\nb\nc\n' },
      { path: 'lib/x/y.txt', mode: '100755', type: 'blob', sha: blob['sha'] },
      { path: 'lib-a/z.txt', mode: '100644', type: 'blob', content: 'c\n' },
      { path: 'lib-a/kept.txt', mode: '100644', type: 'blob', content: 'k\n' },
    ],
  });
  await both('GET', `/git/trees/${tree['sha'] ?? ''}?recursive=1`, ['sha', 'truncated']);
  const base = await both('POST', '/git/commits', ['sha', 'tree.sha', 'author.date', 'message', 'parents'], {
    // emulate ends messages that lack a line end; GitHub keeps them as they are.
    message: 'base\n',
    tree: tree['sha'],
    parents: [],
    author: who,
  });
  const edited = await both('POST', '/git/trees', ['sha'], {
    base_tree: tree['sha'],
    tree: [
      { path: 'lib.txt', mode: '100644', type: 'blob', content: 'a\nB\nc\n' },
      { path: 'lib-a/z.txt', mode: '100644', type: 'blob', sha: null },
      { path: 'lib/x/new.txt', mode: '100644', type: 'blob', content: 'n' },
    ],
  });
  const next = await both('POST', '/git/commits', ['sha', 'parents.sha', 'committer'], {
    message: 'next\n\nwith a body\n',
    tree: edited['sha'],
    parents: [base['sha']],
    author: who,
    committer: { ...who, date: '2025-03-05T05:06:07Z' },
  });
  const aside = await both('POST', '/git/commits', ['sha'], {
    message: 'aside\n',
    tree: tree['sha'],
    parents: [base['sha']],
    author: who,
  });

  const ref = ['ref', 'object.sha', 'object.type'];
  await both('POST', '/git/refs', ref, { ref: 'refs/heads/base', sha: base['sha'] });
  await both('POST', '/git/refs', ref, { ref: 'refs/heads/work/next', sha: next['sha'] });
  await both('POST', '/git/refs', ['message'], { ref: 'refs/heads/base', sha: next['sha'] });
  await both('POST', '/git/refs', [], { ref: 'refs/heads/x', sha: '1'.repeat(40) });
  await both('GET', '/git/ref/heads/work/next', ref);
  await both('GET', '/git/ref/heads/work', []);
  await both('GET', '/git/matching-refs/heads/work', ref);
  await both('PATCH', '/git/refs/heads/base', ref, { sha: next['sha'], force: false });
  await both('PATCH', '/git/refs/heads/base', [], { sha: aside['sha'], force: false });
  await both('PATCH', '/git/refs/heads/base', ref, { sha: aside['sha'], force: true });

  const compared = ['status', 'ahead_by', 'behind_by', 'total_commits', 'merge_base_commit.sha', 'commits.sha'];
  const files = ['files.filename', 'files.status', 'files.additions', 'files.deletions', 'files.changes', 'files.sha'];
  for (const [from, to] of [
    ['base', 'work/next'],
    ['work/next', 'base'],
    [base['sha'], 'base'],
    ['base', 'base'],
  ]) {
    await both('GET', `/compare/${from ?? ''}...${to ?? ''}`, [...compared, ...files]);
  }
  await both('GET', '/compare/base...nope', []);
  await both('GET', '/commits?sha=work/next', ['sha', 'commit.message', 'commit.author', 'parents.sha']);
  await both('GET', '/commits/work%2Fnext', ['sha', 'stats', ...files]);
  const content = ['type', 'name', 'path', 'sha', 'size', 'encoding'];
  await both('GET', '/contents/lib.txt?ref=work/next', content);
  await both('GET', '/contents/lib/x?ref=work/next', content);
  await both('GET', '/contents/lib-a?ref=work/next', []);
  await both('GET', '/branches/work%2Fnext', ['name', 'commit.sha', 'protected']);
  await both('DELETE', '/git/refs/heads/base', []);
  await both('GET', '/git/ref/heads/base', []);
});

test('pull requests, labels, milestones and comments agree', async () => {
  const main = await both('GET', '/git/ref/heads/main', ['ref']);
  expect(main['ref']).toBe('refs/heads/main');
  for (const base of [emulator.url, gh.apiUrl]) {
    const head = (await one(base, 'GET', '/commits/main')).json as { sha: string; commit: { tree: { sha: string } } };
    const tree = (
      await one(base, 'POST', '/git/trees', {
        base_tree: head.commit.tree.sha,
        tree: [{ path: 'f.txt', mode: '100644', type: 'blob', content: 'f\n' }],
      })
    ).json as { sha: string };
    const commit = (
      await one(base, 'POST', '/git/commits', { message: 'f\n', tree: tree.sha, parents: [head.sha], author: who })
    ).json as { sha: string };
    await one(base, 'POST', '/git/refs', { ref: 'refs/heads/feature', sha: commit.sha });
  }
  const pull = [
    'number',
    'state',
    'title',
    'body',
    'draft',
    'merged',
    'head.ref',
    'head.label',
    'base.ref',
    'user.login',
    'locked',
  ];
  await both('POST', '/pulls', pull, { title: 'T', head: 'feature', base: 'main', body: 'B' });
  await both('GET', '/pulls?head=octo:feature&state=open', ['number', 'title']);
  await both('GET', '/pulls?head=octo:other', ['number']);
  await both('PATCH', '/pulls/1', pull, { title: 'T2' });
  await both('POST', '/issues/1/labels', ['name'], { labels: ['one', 'two'] });
  await both('PUT', '/issues/1/labels', ['name'], { labels: ['three'] });
  await both('GET', '/issues/1/labels', ['name']);
  await both('POST', '/milestones', ['number', 'title', 'state', 'open_issues'], { title: 'M' });
  await both('GET', '/milestones', ['title', 'open_issues']);
  await both('POST', '/issues/1/comments', ['body', 'user.login'], { body: 'C' });
  await both('GET', '/issues/1/comments', ['body']);
  await both('PATCH', '/pulls/1', ['state'], { state: 'closed' });
  await both('GET', '/pulls', ['number']);
  await both('GET', '/pulls/9', []);
});

test('releases agree where emulate keeps to GitHub', async () => {
  const release = ['tag_name', 'name', 'body', 'draft', 'prerelease', 'assets'];
  await both('POST', '/releases', release, { tag_name: 'v1', name: 'One', body: 'B', draft: true });
  await both('GET', '/releases', release);
  await both('POST', '/releases', release, { tag_name: 'v2', name: 'Two' });
  await both('GET', '/releases/tags/v2', release);
  await both('GET', '/releases/latest', ['tag_name']);
  await both('GET', '/releases/tags/v9', []);
  await both('GET', '/releases/999999', []);
});
