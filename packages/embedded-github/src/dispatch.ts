import { ApiError, archived, forbidden, notFound } from './errors.ts';
import { Fields, isRecord } from './fields.ts';
import { answerGraphql } from './graphql.ts';
import { may, Router, sees, type Actor, type Call, type Reply, type Route } from './router.ts';
import { accountRoutes } from './routes/accounts.ts';
import { actionRoutes } from './routes/actions.ts';
import { assetRoutes } from './routes/assets.ts';
import { contentsRoutes } from './routes/contents.ts';
import { gitRoutes } from './routes/git.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { refRoutes } from './routes/refs.ts';
import { releaseRoutes } from './routes/releases.ts';
import { repositoryRoutes } from './routes/repos.ts';
import { rulesetRoutes } from './routes/rulesets.ts';
import { workflowRoutes } from './routes/workflows.ts';
import type { Repo } from './model.ts';
import type { Host } from './intercept.ts';
import { actorLogin, type World } from './world.ts';

const router = new Router([
  ...accountRoutes,
  ...repositoryRoutes,
  ...refRoutes,
  ...rulesetRoutes,
  ...gitRoutes,
  ...contentsRoutes,
  ...assetRoutes,
  ...releaseRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...actionRoutes,
  ...workflowRoutes,
]);

/** A request as the server read it. */
export interface Incoming {
  readonly host: Host;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string | null;
  readonly body: Buffer;
  readonly complete: boolean;
}

/** Answers one request, in one go: nothing else happens to the state meanwhile. Refusals are answers too. */
export function dispatch(world: World, request: Incoming): Reply {
  try {
    return handle(world, request);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, json: error.body(), headers: error.headers };
  }
}

function handle(world: World, request: Incoming): Reply {
  const url = new URL(request.path, 'http://github.invalid');
  const actor = actorOf(world, request.token);
  if (request.host === 'graphql') {
    if (request.method !== 'POST') throw notFound();
    return answerGraphql(world, actor, parseBody(request.body));
  }
  const found = router.find(request.method, pathOf(world, url), request.host === 'uploads');
  if (found === null) throw notFound();
  const { route, params } = found;
  if (params['owner'] !== undefined) {
    const moved = world.formerNames.get(`${params['owner']}/${params['repo']}`.toLowerCase());
    if (moved !== undefined && sees(actor, moved)) return redirect(world, request, url, moved);
    const repo = world.repo(params['owner'], params['repo'] ?? '');
    if (repo === null) throw notFound();
    if (repo.archived && request.method !== 'GET' && request.method !== 'HEAD') throw archived();
  }
  const call: Call = {
    world,
    actor,
    params,
    query: url.searchParams,
    body: new Fields(route.uploads ? {} : parseBody(request.body)),
    bytes: request.body,
    complete: request.complete,
    headers: request.headers,
    accept: request.headers['accept'] ?? '',
    path: request.path,
  };
  const accepted = route.needs.map((name) => `${name}=${route.level}`).join('; ');
  checkPermission(actor, route, accepted);
  const reply = route.handle(call);
  return accepted === ''
    ? reply
    : { ...reply, headers: { 'x-accepted-github-permissions': accepted, ...reply.headers } };
}

/** A path without its last slash; `/repositories/{id}` stands for the repository's name of today. */
function pathOf(world: World, { pathname }: URL): string {
  return pathname.replace(/(.)\/$/, '$1').replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
    const repo = [...world.repos.values()].find((candidate) => String(candidate.id) === id);
    return repo === undefined ? whole : `/repos/${repo.owner}/${repo.name}`;
  });
}

/** What a repository's former name is answered with; the body of a write goes with it where the status is 307. */
function redirect(world: World, { method }: Incoming, url: URL, { id }: Repo): Reply {
  const rest = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const location = `${world.urls.api}/repositories/${id}${rest}${url.search}`;
  const read = method === 'GET' || method === 'HEAD';
  const message = read ? 'Moved Permanently' : 'Temporary Redirect';
  const json = { message, url: location, documentation_url: 'https://docs.github.com/rest' };
  return { status: read ? 301 : 307, json, headers: { location } };
}

function checkPermission(actor: Actor, { needs, level }: Route, accepted: string): void {
  if (needs.length === 0 || needs.some((name) => may(actor, name, level))) return;
  if (actor.user === null) throw new ApiError(401, 'Requires authentication');
  throw new ApiError(403, forbidden().message, { headers: { 'x-accepted-github-permissions': accepted } });
}

/** Without a token one may read what a public repository shows everybody. */
function actorOf(world: World, token: string | null): Actor {
  if (token === null) {
    return { user: null, permissions: { contents: 'read', issues: 'read', pull_requests: 'read' }, app: false, token };
  }
  const spec = Object.hasOwn(world.tokens, token) ? world.tokens[token] : undefined;
  if (spec === undefined) throw new ApiError(401, 'Bad credentials');
  return { user: world.user(actorLogin(spec)), permissions: spec.permissions, app: spec.app === true, token };
}

/** A JSON body; a bare list counts as `labels`, which is the one place where the API takes one. */
function parseBody(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  if (Array.isArray(value)) return { labels: value };
  if (!isRecord(value)) throw new ApiError(400, 'Body should be a JSON object');
  return value;
}
