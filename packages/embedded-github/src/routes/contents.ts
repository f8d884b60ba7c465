import { ApiError, notFound } from '../errors.ts';
import { lookup, type FlatEntry } from '../git/tree.ts';
import { sortEntries } from '../git/objects.ts';
import { commitOf, encodePath } from '../render/commits.ts';
import { htmlUrl, repoUrl } from '../render/repos.ts';
import { resolveCommit } from '../resolve.ts';
import { param, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import { wrapBase64 } from './git.ts';

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
  const found = lookup(repo.objects, commitOf(repo, sha).tree, path);
  if (found === null) throw notFound();
  if (found.mode === '40000') {
    const rows = sortEntries(repo.objects.tree(found.sha) ?? []).map((row) => ({
      ...row,
      path: found.path === '' ? row.name : `${found.path}/${row.name}`,
    }));
    const entries = rows.slice(0, 1000).map((row) => head(call, row, ref));
    if (!isObject(call)) return { status: 200, json: entries };
    return {
      status: 200,
      json: { ...head(call, found, ref), entries },
      type: 'application/vnd.github.object+json; charset=utf-8',
    };
  }
  const bytes = repo.objects.blob(found.sha) ?? Buffer.alloc(0);
  if (/\braw\b/.test(call.accept)) {
    return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  }
  if (bytes.length > 100 * MIB) throw new ApiError(403, 'This API returns blobs up to 100 MB in size.');
  if (found.mode === '120000') {
    return { status: 200, json: { ...head(call, found, ref), target: bytes.toString() } };
  }
  // From one MiB on, the JSON holds no content: "none" is the encoding, and the raw media type is the way.
  const inline = bytes.length <= MIB;
  return {
    status: 200,
    json: {
      ...head(call, found, ref),
      content: inline ? wrapBase64(bytes) : '',
      encoding: inline ? 'base64' : 'none',
    },
  };
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
