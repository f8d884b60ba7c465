import { posix } from 'node:path';
import { ApiError, MIB, there, tooLarge } from '../errors.ts';
import { lookup, rowsOf, type FlatEntry } from '../git/tree.ts';
import { encodePath } from '../render/commits.ts';
import { ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import { wrapBase64 } from './git.ts';
import type { Repo } from '../model.ts';

/** Files and directories at a commit: https://docs.github.com/rest/repos/contents */
export const contentsRoutes = repoRoutes(['contents'], {
  'GET /contents': (call) => contents(call, ''),
  'GET /contents/{path+}': (call) => contents(call, param(call, 'path')),
});

function contents(call: RepoCall, path: string): Reply {
  const { repo, accept } = call;
  const ref = call.query.get('ref') ?? repo.defaultBranch;
  const sha = repo.resolve(ref);
  if (sha === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const { tree } = repo.commit(sha);
  const entry = there(lookup(repo.objects, tree, path));
  const found = { ...followLink(repo, tree, entry), path: entry.path };
  const shown = head(repo, found, ref);
  if (found.mode === '40000') {
    const rows = rowsOf(repo.objects, found.sha, found.path === '' ? '' : `${found.path}/`).slice(0, 1000);
    // A listing calls a submodule a file.
    const entries = rows.map((row) => ({
      ...head(repo, row, ref),
      ...(row.mode === '160000' ? { type: 'file' } : {}),
    }));
    return /vnd\.github(\.v3)?\.object/.test(accept)
      ? { ...ok({ ...shown, entries }), type: 'application/vnd.github.object+json; charset=utf-8' }
      : ok(entries);
  }
  if (found.mode === '160000') {
    const modules = repo.objects.blob(lookup(repo.objects, tree, '.gitmodules')?.sha ?? '')?.toString() ?? '';
    const url = modules.split(`path = ${path}\n`)[1]?.split('url = ')[1]?.split('\n')[0] ?? '';
    return ok({ ...shown, submodule_git_url: url });
  }
  const bytes = repo.objects.blob(found.sha) ?? Buffer.alloc(0);
  if (bytes.length > 100 * MIB) throw tooLarge(403, 'This API returns blobs up to 100 MB in size.');
  if (/\braw\b/.test(accept)) return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  if (found.mode === '120000') return ok({ ...shown, target: bytes.toString() });
  // From one MiB on, the JSON holds no content: "none" is the encoding, and the raw media type is the way.
  const inline =
    bytes.length <= MIB ? { content: wrapBase64(bytes), encoding: 'base64' } : { content: '', encoding: 'none' };
  return ok({ ...shown, ...inline });
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

const TYPES: Readonly<Record<string, string>> = { '40000': 'dir', '120000': 'symlink', '160000': 'submodule' };

function head(repo: Repo, { path, mode, sha }: FlatEntry, ref: string): Record<string, unknown> {
  const type = TYPES[mode] ?? 'file';
  const [encoded, at] = [encodePath(path), encodePath(ref)];
  const url = `${repo.url}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${repo.url}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${repo.html}/${type === 'dir' ? 'tree' : 'blob'}/${at}/${encoded}`;
  return {
    ...{ type, path, sha, url, git_url: git, html_url: html },
    size: type === 'dir' ? 0 : (repo.objects.blob(sha)?.length ?? 0),
    name: path.split('/').at(-1) ?? '',
    download_url: type === 'file' ? `${repo.html}/raw/${at}/${encoded}` : null,
    _links: { self: url, git, html },
  };
}
