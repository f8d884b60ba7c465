import { notFound } from './errors.ts';
import type { Fields } from './fields.ts';
import type { Permissions } from './types.ts';
import type { World } from './world.ts';
import type { Repo, User } from './model.ts';

/** Who asks. Without a token: nobody, who may read what is public. */
export interface Actor {
  readonly user: User | null;
  readonly permissions: Permissions;
  readonly app: boolean;
  readonly token: string | null;
}

/** An answer: JSON, or bytes of a type, or nothing. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

/** A request, read to its end. */
export interface Call {
  readonly world: World;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
  readonly bytes: Buffer;
  /** False when the client went away, or was cut off, before all bytes had come. */
  readonly complete: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** The `Accept` header, empty when absent. */
  readonly accept: string;
  /** Path and query, for links to other pages. */
  readonly path: string;
}

/** A request below `/repos/{owner}/{repo}`. */
export interface RepoCall extends Call {
  readonly repo: Repo;
}

/** What a token needs: one of these, to `read` or to `write`. None for what everybody may see. */
type Names = readonly (keyof Permissions)[];

/** A line of the route table. In `path`, `{x}` takes one part and `{x+}` all that follow. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly needs: Names;
  readonly level: 'read' | 'write';
  /** Served by the uploads host instead of the API; the body is no JSON. */
  readonly uploads: boolean;
  readonly handle: (call: Call) => Reply;
}

type Handlers<C extends Call> = Readonly<Record<string, (call: C) => Reply>>;

/** Routes by method and path. To GET, a token needs to read; for all else, to write. */
export function routes(needs: Names, handlers: Handlers<Call>, uploads = false): Route[] {
  return Object.entries(handlers).map(([line, handle]) => {
    const [method = '', path = ''] = line.split(' ');
    return { method, path, needs, level: method === 'GET' ? 'read' : 'write', uploads, handle };
  });
}

/** Routes below `/repos/{owner}/{repo}`; a repository that is not there is a 404. */
export function repoRoutes(needs: Names, handlers: Handlers<RepoCall>, uploads = false): Route[] {
  const below = Object.entries(handlers).map(([line, handle]): [string, (call: Call) => Reply] => [
    line.replace(' ', ' /repos/{owner}/{repo}'),
    (call) => {
      const repo = call.world.repo(param(call, 'owner'), param(call, 'repo'));
      if (repo === null || !sees(call.actor, repo)) throw notFound();
      return handle({ ...call, repo });
    },
  ]);
  return routes(needs, Object.fromEntries(below), uploads);
}

export const ok = (json: unknown, headers: Record<string, string> = {}): Reply => ({ status: 200, json, headers });
export const NO_CONTENT: Reply = { status: 204 };
export const created = (json: unknown, location?: string): Reply => ({
  ...{ status: 201, json },
  ...(location === undefined ? {} : { headers: { location } }),
});

/** A part of the path, decoded. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no {${name}}`);
  return value;
}

/** A numeric part of the path; anything else is nowhere. */
export function numberParam(call: Call, name: string): number {
  const value = param(call, name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
}

/** Whether the actor's token has a permission; `write` includes `read`. */
export function may(actor: Actor, name: keyof Permissions, wanted: 'read' | 'write'): boolean {
  const has = actor.permissions[name] ?? 'none';
  return has === 'write' || has === wanted;
}

/** Whether the actor sees the repository at all. */
export function sees({ token }: Actor, { seenBy }: Repo): boolean {
  return seenBy === null || (token !== null && seenBy.includes(token));
}

/** The name of who acts; nobody may not act, so this is only for routes that need a permission to write. */
export const actorName = (call: Call): string => call.actor.user?.login ?? 'ghost';

/** Finds a request's route and the parts of its path. */
export class Router {
  readonly #routes: readonly { readonly route: Route; readonly pattern: RegExp; readonly names: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => {
      const names: string[] = [];
      const source = route.path.replace(/\{(\w+)(\+?)\}/g, (_, name: string, rest: string) => {
        names.push(name);
        return rest === '+' ? '(.*)' : '([^/]+)';
      });
      return { route, names, pattern: new RegExp(`^${source}$`) };
    });
  }

  /** The first route that fits, or null. HEAD finds what GET finds. */
  find(method: string, path: string, uploads: boolean): { route: Route; params: Record<string, string> } | null {
    const wanted = method === 'HEAD' ? 'GET' : method;
    for (const { route, pattern, names } of this.#routes) {
      if (route.method !== wanted || route.uploads !== uploads) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const params = names.map((name, index) => [name, decode(match[index + 1] ?? '')]);
      return { route, params: Object.fromEntries(params) as Record<string, string> };
    }
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
