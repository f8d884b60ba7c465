import { ApiError, notFound, unprocessable } from '../errors.ts';
import { changeRefs, isProtected, protectionOf } from '../refs.ts';
import { commitItem, encodePath } from '../render/commits.ts';
import { htmlUrl, repoUrl } from '../render/repos.ts';
import { simpleUser } from '../render/users.ts';
import { headOf } from '../resolve.ts';
import { page } from '../paging.ts';
import { param, repoRoute, type RepoCall, type Reply, type Route, ok, created } from '../router.ts';
import { nodeId, type World } from '../world.ts';
import type { Repo } from '../model.ts';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

/** References, branches and the rules that hold for them: https://docs.github.com/rest/git/refs */
export const refRoutes: readonly Route[] = [
  repoRoute('GET', '/git/ref/{ref+}', READ, readRef),
  repoRoute('GET', '/git/matching-refs/{ref+}', READ, matchingRefs),
  repoRoute('POST', '/git/refs', WRITE, createRef),
  repoRoute('PATCH', '/git/refs/{ref+}', WRITE, updateRef),
  repoRoute('DELETE', '/git/refs/{ref+}', WRITE, deleteRef),
  repoRoute('GET', '/branches', READ, listBranches),
  repoRoute('GET', '/branches/{branch+}', READ, readBranch),
  repoRoute('GET', '/activity', READ, listActivity),
];

function readRef(call: RepoCall): Reply {
  const name = `refs/${param(call, 'ref')}`;
  if (!call.repo.refs.has(name)) throw notFound();
  return ok(renderRef(call.world, call.repo, name));
}

function matchingRefs(call: RepoCall): Reply {
  const prefix = `refs/${param(call, 'ref')}`;
  const names = [...call.repo.refs.keys()].filter((name) => name.startsWith(prefix)).sort();
  return ok(names.map((name) => renderRef(call.world, call.repo, name)));
}

function createRef(call: RepoCall): Reply {
  const name = call.body.required('ref');
  const after = call.body.required('sha');
  changeRefs(call.world, call.repo, [{ name, after, force: false, create: true }], call.actor);
  const json = renderRef(call.world, call.repo, name);
  return created(json, json['url']);
}

function updateRef(call: RepoCall): Reply {
  const name = `refs/${param(call, 'ref')}`;
  const after = call.body.required('sha');
  if (!call.repo.refs.has(name)) throw unprocessable('Reference does not exist');
  changeRefs(call.world, call.repo, [{ name, after, force: call.body.boolean('force') ?? false }], call.actor);
  return ok(renderRef(call.world, call.repo, name));
}

function deleteRef(call: RepoCall): Reply {
  const name = `refs/${param(call, 'ref')}`;
  if (name === `refs/heads/${call.repo.defaultBranch}`) throw unprocessable('Cannot delete the default branch');
  changeRefs(call.world, call.repo, [{ name, after: null, force: true }], call.actor);
  return { status: 204 };
}

function renderRef(world: World, repo: Repo, name: string): Record<string, unknown> {
  const sha = repo.refs.get(name) ?? '';
  const type = repo.objects.typeOf(sha) ?? 'commit';
  const url = `${repoUrl(world, repo)}/git`;
  return {
    ref: name,
    node_id: nodeId('REF', `${repo.id}:${name}`),
    url: `${url}/${encodePath(name)}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}

function listBranches(call: RepoCall): Reply {
  const names = [...call.repo.refs.keys()].filter((name) => name.startsWith('refs/heads/')).sort();
  return page(call, names, (name) => {
    const branch = name.slice('refs/heads/'.length);
    const sha = headOf(call.repo, branch) ?? '';
    const url = `${repoUrl(call.world, call.repo)}/commits/${sha}`;
    return { name: branch, commit: { sha, url }, protected: isProtected(call.repo, name) };
  });
}

function readBranch(call: RepoCall): Reply {
  const branch = param(call, 'branch');
  const sha = headOf(call.repo, branch);
  if (sha === null) throw new ApiError(404, 'Branch not found');
  const self = `${repoUrl(call.world, call.repo)}/branches/${encodePath(branch)}`;
  return ok({
    name: branch,
    commit: commitItem(call.world, call.repo, sha),
    _links: { self, html: `${htmlUrl(call.world, call.repo)}/tree/${encodePath(branch)}` },
    protected: isProtected(call.repo, `refs/heads/${branch}`),
    protection: {
      enabled: protectionOf(call.repo, `refs/heads/${branch}`) !== null,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

/** What became of branches, the newest first: https://docs.github.com/rest/repos/repos#list-repository-activities */
function listActivity(call: RepoCall): Reply {
  const { world, repo, query } = call;
  const ref = query.get('ref')?.replace(/^(?!refs\/)/, 'refs/heads/');
  const type = query.get('activity_type');
  const after = Number(query.get('after') ?? Infinity);
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const rest = repo.activity
    .filter((row) => (ref === undefined || row.ref === ref) && (type === null || row.type === type) && row.id < after)
    .reverse();
  const rows = rest.slice(0, size);
  const next = new URL(`${world.urls.api}${call.path}`);
  next.searchParams.set('after', String(rows.at(-1)?.id));
  return {
    status: 200,
    headers: rest.length > rows.length ? { link: `<${next.href}>; rel="next"` } : {},
    json: rows.map((row) => ({
      id: row.id,
      node_id: nodeId('PSH', row.id),
      before: row.before,
      after: row.after,
      ref: row.ref,
      timestamp: row.timestamp,
      activity_type: row.type,
      actor: simpleUser(world, row.actor),
    })),
  };
}
