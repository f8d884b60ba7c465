import { ApiError, notFound, unprocessable } from '../errors.ts';
import { changeRefs, isProtected, protectionOf } from '../refs.ts';
import { commitItem, encodePath } from '../render/commits.ts';
import { shown } from '../render/shown.ts';
import { simpleUser } from '../render/users.ts';
import { page } from '../paging.ts';
import { created, NO_CONTENT, ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import { nodeId } from '../world.ts';
import type { Repo } from '../model.ts';

/** References, branches and the rules that hold for them: https://docs.github.com/rest/git/refs */
export const refRoutes = repoRoutes(['contents'], {
  'GET /git/ref/{ref+}': (call) => {
    const name = refOf(call);
    if (!call.repo.refs.has(name)) throw notFound();
    return ok(renderRef(call.repo, name));
  },
  'GET /git/matching-refs/{ref+}': (call) =>
    ok(namesBelow(call.repo, refOf(call)).map((name) => renderRef(call.repo, name))),
  'POST /git/refs': ({ repo, body, actor }) => {
    const name = body.required('ref');
    changeRefs(repo, [{ name, after: body.required('sha'), force: false, create: true }], actor);
    return created(renderRef(repo, name), refUrl(repo, name));
  },
  'PATCH /git/refs/{ref+}': (call) => {
    const { repo, body, actor } = call;
    const name = refOf(call);
    const after = body.required('sha');
    if (!repo.refs.has(name)) throw unprocessable('Reference does not exist');
    changeRefs(repo, [{ name, after, force: body.boolean('force') ?? false }], actor);
    return ok(renderRef(repo, name));
  },
  'DELETE /git/refs/{ref+}': (call) => {
    const name = refOf(call);
    if (name === `refs/heads/${call.repo.defaultBranch}`) throw unprocessable('Cannot delete the default branch');
    changeRefs(call.repo, [{ name, after: null, force: true }], call.actor);
    return NO_CONTENT;
  },
  'GET /branches': (call) =>
    page(call, namesBelow(call.repo, 'refs/heads/'), (name) => {
      const sha = call.repo.refs.get(name) ?? '';
      const commit = { sha, url: `${call.repo.url}/commits/${sha}` };
      return { name: name.slice('refs/heads/'.length), commit, protected: isProtected(call.repo, name) };
    }),
  'GET /branches/{branch+}': readBranch,
  'GET /activity': listActivity,
});

const refOf = (call: RepoCall): string => `refs/${param(call, 'ref')}`;

const namesBelow = (repo: Repo, prefix: string): string[] =>
  [...repo.refs.keys()].filter((name) => name.startsWith(prefix)).sort();

const refUrl = (repo: Repo, name: string): string => `${repo.url}/git/${encodePath(name)}`;

function renderRef(repo: Repo, name: string): Record<string, unknown> {
  const sha = repo.refs.get(name) ?? '';
  const type = repo.objects.typeOf(sha) ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('REF', `${repo.id}:${name}`),
    url: refUrl(repo, name),
    object: { sha, type, url: `${repo.url}/git/${type}s/${sha}` },
  };
}

function readBranch(call: RepoCall): Reply {
  const { repo } = call;
  const branch = param(call, 'branch');
  const sha = repo.head(branch);
  if (sha === null) throw new ApiError(404, 'Branch not found');
  const self = `${repo.url}/branches/${encodePath(branch)}`;
  return ok({
    name: branch,
    commit: commitItem(repo, sha),
    _links: { self, html: `${repo.html}/tree/${encodePath(branch)}` },
    protected: isProtected(repo, `refs/heads/${branch}`),
    protection: {
      enabled: protectionOf(repo, `refs/heads/${branch}`) !== null,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

/** What became of branches, the newest first: https://docs.github.com/rest/repos/repos#list-repository-activities */
function listActivity({ world, repo, query, path }: RepoCall): Reply {
  const ref = query.get('ref')?.replace(/^(?!refs\/)/, 'refs/heads/');
  const type = query.get('activity_type');
  const after = Number(query.get('after') ?? Infinity);
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const rest = repo.activity
    .filter((row) => (ref === undefined || row.ref === ref) && (type === null || row.type === type) && row.id < after)
    .reverse();
  const rows = rest.slice(0, size);
  const next = new URL(`${world.urls.api}${path}`);
  next.searchParams.set('after', String(rows.at(-1)?.id));
  const json = rows.map((row) => ({
    ...shown(row, 'id', 'before', 'after', 'ref', 'timestamp'),
    node_id: nodeId('PSH', row.id),
    activity_type: row.type,
    actor: simpleUser(world, row.actor),
  }));
  return ok(json, rest.length > rows.length ? { link: `<${next.href}>; rel="next"` } : {});
}
