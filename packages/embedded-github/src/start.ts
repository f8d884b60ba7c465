import { Admin, seed } from './admin/admin.ts';
import { ADMIN_PATH } from './admin/http.ts';
import { listen, type Front } from './server.ts';
import type { Interceptor } from './intercept.ts';
import type { EmbeddedGitHubOptions, RequestRecord, TokenSpec } from './types.ts';
import { World } from './world.ts';

/** The one token there is when none are given: GITHUB_TOKEN with every permission the actions use. */
export const DEFAULT_TOKEN = 'embedded-github-token';

const DEFAULT_TOKENS: Record<string, TokenSpec> = {
  [DEFAULT_TOKEN]: {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'write', pull_requests: 'write', actions: 'read', issues: 'write', discussions: 'write' },
  },
};

/** A GitHub that runs. */
export interface EmbeddedGitHub {
  /** `http://127.0.0.1:<port>`, with `/api/v3` on an Enterprise Server; no slash at the end. As `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly uploadsUrl: string;
  readonly graphqlUrl: string;
  /** As `GITHUB_SERVER_URL`; only release downloads are served below it. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** As `GITHUB_REPOSITORY_ID`. */
  readonly repositoryId: string;
  readonly defaultBranch: string;
  /** Of the seed. */
  readonly commitSha: string;
  /** All requests so far, in the order they came. */
  readonly requests: RequestRecord[];
  /** What each token may do. */
  readonly tokens: Readonly<Record<string, TokenSpec>>;
  readonly admin: Admin;
  /** Where `admin` is served, if it was given a token. */
  readonly adminUrl: string | null;
  readonly setInterceptor: (interceptor: Interceptor | null) => void;
  /** Ends both listeners and every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a GitHub of one repository on free ports of 127.0.0.1, all in memory. The same files, message and date give
 * the same commit SHA on every start and machine. `close` it, or the process stays.
 */
export async function startGitHub(options: EmbeddedGitHubOptions): Promise<EmbeddedGitHub> {
  const { owner, repo: name, defaultBranch = 'main', repositoryId = 1_000_001 } = options;
  const world = new World({ ...(options.tokens ?? DEFAULT_TOKENS) });
  if (!world.users.has(owner.toLowerCase())) {
    world.users.set(owner.toLowerCase(), { login: owner, id: world.nextId(), type: 'Organization' });
  }
  const repo = world.addRepo({ owner, name, id: repositoryId, defaultBranch });
  const { files, commitMessage = 'Initial commit', commitDate, commitSha: sha } = options;
  const { commitParents: parents, commitAuthor: author } = options;
  const commitSha = seed(repo, files, commitMessage, { date: commitDate, sha, parents, author });

  const admin = new Admin(repo);
  const front: Front = {
    world,
    admin,
    adminToken: options.adminToken ?? null,
    requests: [],
    latencyMs: options.latencyMs ?? 0,
    interceptor: options.intercept ?? null,
  };
  const api = await listen(front, false, options.port);
  const uploads = await listen(front, true);
  const below = options.enterpriseServer === true ? `${api.url}/api` : null;
  world.urls.api = below === null ? api.url : `${below}/v3`;
  world.urls.uploads = below === null ? uploads.url : `${below}/uploads`;
  world.urls.graphql = `${below ?? api.url}/graphql`;
  world.urls.server = api.url;
  return {
    apiUrl: world.urls.api,
    uploadsUrl: world.urls.uploads,
    graphqlUrl: world.urls.graphql,
    serverUrl: world.urls.server,
    owner,
    repo: name,
    repositoryId: String(repositoryId),
    defaultBranch,
    commitSha,
    requests: front.requests,
    tokens: world.tokens,
    adminUrl: options.adminToken === undefined ? null : `${api.url}${ADMIN_PATH}`,
    admin,
    setInterceptor: (interceptor) => void (front.interceptor = interceptor),
    close: async () => {
      await Promise.all([api.close(), uploads.close()]);
    },
  };
}
