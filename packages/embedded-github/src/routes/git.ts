import { malformed, MIB, notFound, there, tooLarge, unprocessable } from '../errors.ts';
import { needed, type Fields } from '../fields.ts';
import { parseDate, type Identity, type ObjectType } from '../git/objects.ts';
import { isRefName } from '../git/refnames.ts';
import { editTree, flatten, isTreePath, rowsOf, type TreeEdit } from '../git/tree.ts';
import { EMBEDDED_SIGNATURE, gitCommit, renderIdentity, renderVerification } from '../render/commits.ts';
import { created, ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import { identityOf, nodeId } from '../world.ts';
import type { Repo } from '../model.ts';

const MODES: Readonly<Record<string, ObjectType>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
};

/** Blobs, trees, commits and tag objects: https://docs.github.com/rest/git */
export const gitRoutes = repoRoutes(['contents'], {
  'POST /git/blobs': createBlob,
  'GET /git/blobs/{sha}': readBlob,
  'POST /git/trees': createTree,
  'GET /git/trees/{sha+}': (call) => {
    const { objects } = call.repo;
    const name = param(call, 'sha');
    const tree = objects.tree(name) === null ? objects.commit(call.repo.resolve(name) ?? '')?.tree : name;
    return ok(renderTree(call.repo, there(tree), call.query.has('recursive')));
  },
  'POST /git/commits': createCommit,
  'GET /git/commits/{sha}': (call) => {
    const sha = param(call, 'sha');
    if (call.repo.objects.commit(sha) === null) throw notFound();
    return ok(gitCommit(call.repo, sha));
  },
  'POST /git/tags': createTag,
  'GET /git/tags/{sha}': (call) => ok(renderTag(call.repo, param(call, 'sha'))),
});

function createBlob({ repo, body }: RepoCall): Reply {
  const encoding = body.string('encoding') ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64') throw malformed(`"encoding" must be utf-8 or base64.`);
  const bytes = Buffer.from(body.required('content'), encoding);
  if (bytes.length > 40 * MIB) {
    const message = 'Sorry, your input was too large to process. Consider creating the blob in a local clone of the';
    throw tooLarge(422, `${message} repository and then pushing it to GitHub.`);
  }
  const sha = repo.objects.putBlob(bytes);
  const url = `${repo.url}/git/blobs/${sha}`;
  return created({ sha, url }, url);
}

function readBlob(call: RepoCall): Reply {
  const { repo } = call;
  const sha = param(call, 'sha');
  const bytes = there(repo.objects.blob(sha));
  if (bytes.length > 100 * MIB) throw tooLarge(403, 'This API returns blobs up to 100 MB in size.');
  if (call.accept.includes('raw')) return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  return ok({
    sha,
    node_id: nodeId('B', `${repo.id}${sha}`),
    size: bytes.length,
    url: `${repo.url}/git/blobs/${sha}`,
    content: wrapBase64(bytes),
    encoding: 'base64',
  });
}

/** Base64 as GitHub writes it: 60 characters a line, and a line end after the last. */
export function wrapBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

function createTree({ repo, body }: RepoCall): Reply {
  const { objects } = repo;
  const base = body.string('base_tree') ?? null;
  const baseTree = base === null ? null : (objects.commit(base)?.tree ?? base);
  if (baseTree !== null && objects.tree(baseTree) === null) throw notFound();
  const edits = needed('tree', body.objects('tree')).map((row) => treeEdit(repo, row));
  const sha = editTree(objects, baseTree, edits);
  if (sha === null) throw unprocessable('GitRPC::BadObjectState');
  return created(renderTree(repo, sha, false));
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

function renderTree({ objects, url: of }: Repo, sha: string, recursive: boolean): Record<string, unknown> {
  const url = `${of}/git`;
  const rows = recursive ? flatten(objects, sha, true) : rowsOf(objects, sha);
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: rows.map((row) => {
      const mode = row.mode.padStart(6, '0');
      const type = MODES[mode] ?? 'blob';
      return {
        ...row,
        mode,
        type,
        ...(type === 'blob' ? { size: objects.blob(row.sha)?.length ?? 0 } : {}),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${row.sha}` }),
      };
    }),
    truncated: false,
  };
}

function createCommit(call: RepoCall): Reply {
  const { repo, body } = call;
  const { objects } = repo;
  const message = body.required('message');
  const tree = body.required('tree');
  const parents = body.strings('parents') ?? [];
  if (objects.tree(tree) === null) throw unprocessable('Tree SHA does not exist');
  for (const parent of parents) {
    if (objects.commit(parent) === null) throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const signed = call.actor.app && body.object('author') === undefined && body.object('committer') === undefined;
  const author = identity(call, 'author') ?? identityOf(call);
  const committer = signed
    ? { ...author, name: 'GitHub', email: 'noreply@github.com' }
    : (identity(call, 'committer') ?? author);
  const signature = signed ? EMBEDDED_SIGNATURE : body.string('signature');
  const commit = { tree, parents, author, committer, message };
  const sha = objects.putCommit(signature === undefined ? commit : { ...commit, signature });
  return created(gitCommit(repo, sha), `${repo.url}/git/commits/${sha}`);
}

function createTag(call: RepoCall): Reply {
  const { repo, body } = call;
  const tag = body.required('tag');
  const message = body.required('message');
  const object = body.required('object');
  const type = body.required('type');
  if (!isRefName(`refs/tags/${tag}`)) throw unprocessable(`${tag} is not a valid tag name.`);
  const actual = repo.objects.typeOf(object);
  if (actual === null) throw unprocessable('Object does not exist');
  if (actual !== type) throw unprocessable(`Object is not a ${type}`);
  const tagger = identity(call, 'tagger') ?? identityOf(call);
  const sha = repo.objects.putTag({ object, type: actual, tag, tagger, message });
  return created(renderTag(repo, sha), `${repo.url}/git/tags/${sha}`);
}

function renderTag(repo: Repo, sha: string): Record<string, unknown> {
  const { tag, message, object, type, tagger } = there(repo.objects.tag(sha));
  const url = `${repo.url}/git`;
  return {
    ...{ sha, tag, message },
    node_id: nodeId('TA', `${repo.id}${sha}`),
    url: `${url}/tags/${sha}`,
    tagger: renderIdentity(tagger),
    object: { sha: object, type, url: `${url}/${type}s/${object}` },
    verification: renderVerification(null),
  };
}

/** Who the body names in this field, at the time given or now. */
function identity({ body, world }: RepoCall, field: string): Identity | undefined {
  const who = body.object(field);
  if (who === undefined) return undefined;
  const date = who.string('date');
  const at = date === undefined ? world.gitTime() : parseDate(date);
  if (at === null) throw malformed(`${JSON.stringify(date)} is not a valid date-time.`);
  return { name: who.required('name'), email: who.required('email'), ...at };
}
