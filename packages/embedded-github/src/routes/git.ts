import { malformed, notFound, there, tooLarge, unprocessable } from '../errors.ts';
import { needed, type Fields } from '../fields.ts';
import { parseDate, type Identity, type ObjectType } from '../git/objects.ts';
import { isRefName } from '../git/refnames.ts';
import { editTree, flatten, isTreePath, type TreeEdit } from '../git/tree.ts';
import { sortEntries } from '../git/objects.ts';
import { EMBEDDED_SIGNATURE, gitCommit, renderIdentity } from '../render/commits.ts';
import { repoUrl } from '../render/repos.ts';
import { resolveCommit } from '../resolve.ts';
import { actorName, param, repoRoute, type RepoCall, type Reply, type Route, ok, created } from '../router.ts';
import { nodeId, type World } from '../world.ts';
import type { Repo } from '../model.ts';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;
const MIB = 1024 * 1024;
const MODES: Readonly<Record<string, ObjectType>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
};

/** Blobs, trees, commits and tag objects: https://docs.github.com/rest/git */
export const gitRoutes: readonly Route[] = [
  repoRoute('POST', '/git/blobs', WRITE, createBlob),
  repoRoute('GET', '/git/blobs/{sha}', READ, readBlob),
  repoRoute('POST', '/git/trees', WRITE, createTree),
  repoRoute('GET', '/git/trees/{sha+}', READ, readTree),
  repoRoute('POST', '/git/commits', WRITE, createCommit),
  repoRoute('GET', '/git/commits/{sha}', READ, readCommit),
  repoRoute('POST', '/git/tags', WRITE, createTag),
  repoRoute('GET', '/git/tags/{sha}', READ, (call) => ok(renderTag(call, param(call, 'sha')))),
];

function createBlob(call: RepoCall): Reply {
  const encoding = call.body.string('encoding') ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64') throw malformed(`"encoding" must be utf-8 or base64.`);
  const bytes = Buffer.from(call.body.required('content'), encoding === 'base64' ? 'base64' : 'utf8');
  if (bytes.length > 40 * MIB) {
    const message = 'Sorry, your input was too large to process. Consider creating the blob in a local clone of the';
    throw tooLarge(422, `${message} repository and then pushing it to GitHub.`);
  }
  const sha = call.repo.objects.putBlob(bytes);
  const url = `${repoUrl(call.world, call.repo)}/git/blobs/${sha}`;
  return { status: 201, json: { sha, url }, headers: { location: url } };
}

function readBlob(call: RepoCall): Reply {
  const sha = param(call, 'sha');
  const bytes = there(call.repo.objects.blob(sha));
  if (bytes.length > 100 * MIB) throw tooLarge(403, 'This API returns blobs up to 100 MB in size.');
  if (call.accept.includes('raw')) return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  return ok({
    sha,
    node_id: nodeId('B', `${call.repo.id}${sha}`),
    size: bytes.length,
    url: `${repoUrl(call.world, call.repo)}/git/blobs/${sha}`,
    content: wrapBase64(bytes),
    encoding: 'base64',
  });
}

/** Base64 as GitHub writes it: 60 characters a line, and a line end after the last. */
export function wrapBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

function createTree(call: RepoCall): Reply {
  const { objects } = call.repo;
  const base = call.body.string('base_tree') ?? null;
  const baseCommit = base === null ? null : objects.commit(base);
  const baseTree = baseCommit?.tree ?? base;
  if (baseTree !== null && objects.tree(baseTree) === null) throw notFound();
  const rows = needed('tree', call.body.objects('tree'));
  const sha = editTree(
    objects,
    baseTree,
    rows.map((row) => treeEdit(call.repo, row)),
  );
  if (sha === null) throw unprocessable('GitRPC::BadObjectState');
  return { status: 201, json: renderTree(call.world, call.repo, sha, false) };
}

function treeEdit(repo: Repo, row: Fields): TreeEdit {
  const path = row.required('path');
  const mode = row.required('mode');
  const type = MODES[mode];
  if (type === undefined) throw unprocessable('tree.mode must be one of 100644, 100755, 040000, 160000, 120000');
  if (!isTreePath(path)) throw unprocessable('tree.path contains a malformed path component');
  if (row.raw('sha') === null) return { path, mode, sha: null };
  const content = row.string('content');
  const sha = row.string('sha');
  if (content !== undefined && sha !== undefined)
    throw unprocessable('tree.sha and tree.content may not both be given');
  if (content !== undefined) return { path, mode, sha: repo.objects.putBlob(Buffer.from(content)) };
  if (sha === undefined) throw unprocessable('tree.sha or tree.content must be given');
  if (type !== 'commit' && repo.objects.typeOf(sha) !== type)
    throw unprocessable(`tree.sha ${sha} is not a valid ${type}`);
  return { path, mode, sha };
}

function readTree(call: RepoCall): Reply {
  const { objects } = call.repo;
  const name = param(call, 'sha');
  const commit = resolveCommit(call.repo, name);
  const sha = there(
    objects.tree(name) !== null ? name : commit === null ? null : (objects.commit(commit)?.tree ?? null),
  );
  return ok(renderTree(call.world, call.repo, sha, call.query.has('recursive')));
}

function renderTree(world: World, repo: Repo, sha: string, recursive: boolean): Record<string, unknown> {
  const { objects } = repo;
  const url = `${repoUrl(world, repo)}/git`;
  const rows = recursive
    ? flatten(objects, sha, true)
    : sortEntries(objects.tree(sha) ?? []).map((row) => ({ path: row.name, mode: row.mode, sha: row.sha }));
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: rows.map((row) => {
      const mode = row.mode.padStart(6, '0');
      const type = MODES[mode] ?? 'blob';
      return {
        path: row.path,
        mode,
        type,
        sha: row.sha,
        ...(type === 'blob' ? { size: objects.blob(row.sha)?.length ?? 0 } : {}),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${row.sha}` }),
      };
    }),
    truncated: false,
  };
}

function createCommit(call: RepoCall): Reply {
  const { objects } = call.repo;
  const message = call.body.required('message');
  const tree = call.body.required('tree');
  const parents = call.body.strings('parents') ?? [];
  if (objects.tree(tree) === null) throw unprocessable('Tree SHA does not exist');
  for (const parent of parents) {
    if (objects.commit(parent) === null) throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const author = call.body.object('author');
  const committer = call.body.object('committer');
  const by = author === undefined ? actorIdentity(call) : identity(call, author);
  const signed = call.actor.app && author === undefined && committer === undefined;
  const commit = {
    tree,
    parents,
    author: by,
    committer: signed
      ? { ...by, name: 'GitHub', email: 'noreply@github.com' }
      : committer === undefined
        ? by
        : identity(call, committer),
    message,
  };
  const signature = signed ? EMBEDDED_SIGNATURE : call.body.string('signature');
  const sha = objects.putCommit(signature === undefined ? commit : { ...commit, signature });
  return created(gitCommit(call.world, call.repo, sha), `${repoUrl(call.world, call.repo)}/git/commits/${sha}`);
}

function readCommit(call: RepoCall): Reply {
  const sha = param(call, 'sha');
  if (call.repo.objects.commit(sha) === null) throw notFound();
  return ok(gitCommit(call.world, call.repo, sha));
}

function createTag(call: RepoCall): Reply {
  const tag = call.body.required('tag');
  const message = call.body.required('message');
  const object = call.body.required('object');
  const type = call.body.required('type');
  if (!isRefName(`refs/tags/${tag}`)) throw unprocessable(`${tag} is not a valid tag name.`);
  const actual = call.repo.objects.typeOf(object);
  if (actual === null) throw unprocessable('Object does not exist');
  if (actual !== type) throw unprocessable(`Object is not a ${type}`);
  const tagger = call.body.object('tagger');
  const who = tagger === undefined ? actorIdentity(call) : identity(call, tagger);
  const sha = call.repo.objects.putTag({ object, type: actual, tag, tagger: who, message });
  return created(renderTag(call, sha), `${repoUrl(call.world, call.repo)}/git/tags/${sha}`);
}

function renderTag(call: RepoCall, sha: string): Record<string, unknown> {
  const tag = there(call.repo.objects.tag(sha));
  const url = `${repoUrl(call.world, call.repo)}/git`;
  return {
    node_id: nodeId('TA', `${call.repo.id}${sha}`),
    sha,
    url: `${url}/tags/${sha}`,
    tagger: renderIdentity(tag.tagger),
    object: { sha: tag.object, type: tag.type, url: `${url}/${tag.type}s/${tag.object}` },
    tag: tag.tag,
    message: tag.message,
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

function actorIdentity(call: RepoCall): Identity {
  const user = call.world.user(actorName(call));
  const email = `${user.id}+${user.login}@users.noreply.github.com`;
  return { name: user.login, email, seconds: Math.floor(call.world.now().getTime() / 1000), zone: '+0000' };
}

function identity(call: RepoCall, who: Fields): Identity {
  const date = who.string('date');
  const at = date === undefined ? null : parseDate(date);
  if (date !== undefined && at === null) throw malformed(`${JSON.stringify(date)} is not a valid date-time.`);
  const now = { seconds: Math.floor(call.world.now().getTime() / 1000), zone: '+0000' };
  return { name: who.required('name'), email: who.required('email'), ...(at ?? now) };
}
