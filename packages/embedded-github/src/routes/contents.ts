import { posix } from 'node:path';
import { ApiError, there, tooLarge } from '../errors.ts';
import { lookup, type FlatEntry } from '../git/tree.ts';
import { sortEntries } from '../git/objects.ts';
import { commitOf, encodePath } from '../render/commits.ts';
import { htmlUrl, repoUrl } from '../render/repos.ts';
import { resolveCommit } from '../resolve.ts';
import { param, repoRoute, type RepoCall, type Reply, type Route, ok } from '../router.ts';
import { wrapBase64 } from './git.ts';
import type { Repo } from '../model.ts';

const MIB = 1024 * 1024;
const READ = [['contents', 'read']] as const;

/** Files and directories at a commit: https://docs.github.com/rest/repos/contents */
export const contentsRoutes: readonly Route[] = [
  repoRoute('GET', '/contents', READ, (call) => contents(call, '')),
  repoRoute('GET', '/contents/{path+}', READ, (call) => contents(call, param(call, 'path'))),
];

function contents(call: RepoCall, path: string): Reply {
  const { repo } = call;
  const ref = call.query.get('ref') ?? repo.defaultBranch;
  const sha = resolveCommit(repo, ref);
  if (sha === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const { tree } = commitOf(repo, sha);
  const entry = there(lookup(repo.objects, tree, path));
  const found = { ...followLink(repo, tree, entry), path: entry.path };
  if (found.mode === '40000') {
    const rows = sortEntries(repo.objects.tree(found.sha) ?? []).map((row) => ({
      ...row,
      path: found.path === '' ? row.name : `${found.path}/${row.name}`,
    }));
    // A listing calls a submodule a file.
    const entries = rows.slice(0, 1000).map((row) => ({
      ...head(call, row, ref),
      ...(row.mode === '160000' ? { type: 'file' } : {}),
    }));
    if (!isObject(call)) return ok(entries);
    return {
      status: 200,
      json: { ...head(call, found, ref), entries },
      type: 'application/vnd.github.object+json; charset=utf-8',
    };
  }
  if (found.mode === '160000') {
    const modules = repo.objects.blob(lookup(repo.objects, tree, '.gitmodules')?.sha ?? '')?.toString() ?? '';
    const url = modules.split(`path = ${path}\n`)[1]?.split('url = ')[1]?.split('\n')[0] ?? '';
    return ok({ ...head(call, found, ref), submodule_git_url: url });
  }
  const bytes = repo.objects.blob(found.sha) ?? Buffer.alloc(0);
  if (bytes.length > 100 * MIB) throw tooLarge(403, 'This API returns blobs up to 100 MB in size.');
  if (/\braw\b/.test(call.accept)) {
    return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  }
  if (found.mode === '120000') {
    return ok({ ...head(call, found, ref), target: bytes.toString() });
  }
  // From one MiB on, the JSON holds no content: "none" is the encoding, and the raw media type is the way.
  const inline = bytes.length <= MIB;
  return ok({
    ...head(call, found, ref),
    content: inline ? wrapBase64(bytes) : '',
    encoding: inline ? 'base64' : 'none',
  });
}

/** What a link stands for, where that is a file of the same tree; else the link itself. */
function followLink({ objects }: Repo, tree: string, link: FlatEntry): FlatEntry {
  let entry: FlatEntry | null = link;
  for (let hops = 0; entry?.mode === '120000' && hops < 8; hops++) {
    const to = posix.join(posix.dirname(entry.path), objects.blob(entry.sha)?.toString() ?? '');
    entry = to.startsWith('..') ? null : lookup(objects, tree, to);
  }
  return entry?.mode.startsWith('100') === true ? entry : link;
}

function isObject(call: RepoCall): boolean {
  return /vnd\.github(\.v3)?\.object/.test(call.accept);
}

const TYPES: Readonly<Record<string, string>> = { '40000': 'dir', '120000': 'symlink', '160000': 'submodule' };

function head(call: RepoCall, entry: FlatEntry, ref: string): Record<string, unknown> {
  const { world, repo } = call;
  const type = TYPES[entry.mode] ?? 'file';
  const path = encodePath(entry.path);
  const self = `${repoUrl(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${repoUrl(world, repo)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${htmlUrl(world, repo)}/${type === 'dir' ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`;
  return {
    type,
    size: type === 'dir' ? 0 : (repo.objects.blob(entry.sha)?.length ?? 0),
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'file' ? `${htmlUrl(world, repo)}/raw/${encodePath(ref)}/${path}` : null,
    _links: { self, git, html },
  };
}
