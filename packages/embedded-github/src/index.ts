import { Admin, DEFAULT_DATE, seed } from './admin.ts';
import { listen, type Front } from './server.ts';
import type { EmbeddedGitHub, EmbeddedGitHubOptions, TokenSpec } from './types.ts';
import { World } from './world.ts';

export type { Admin, CommitOptions } from './admin.ts';
export type { EnvironmentSpec, RunSpec } from './admin-runs.ts';
export type { InterceptedCall, Interceptor, Intervention } from './intercept.ts';
export type { Snapshot, AssetSnapshot, PullSnapshot, ReleaseSnapshot } from './snapshot.ts';
export type {
  EmbeddedGitHub,
  EmbeddedGitHubOptions,
  Host,
  Permission,
  Permissions,
  RequestRecord,
  SeedFile,
  TokenSpec,
} from './types.ts';
export type { Ruleset, RuleType } from './world.ts';

/** The one token there is when none are given: GITHUB_TOKEN with every permission the actions use. */
export const DEFAULT_TOKEN = 'embedded-github-token';

const DEFAULT_TOKENS: Record<string, TokenSpec> = {
  [DEFAULT_TOKEN]: {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'write', pull_requests: 'write', actions: 'read', issues: 'write' },
  },
};

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
  const repo = world.addRepo(owner, name, repositoryId, defaultBranch);
  const { files, commitMessage = 'Initial commit', commitDate = DEFAULT_DATE } = options;
  const commitSha = seed(world, repo, files, commitMessage, commitDate);

  const front: Front = {
    world,
    requests: [],
    latencyMs: options.latencyMs ?? 0,
    interceptor: options.intercept ?? null,
  };
  const api = await listen(front, false);
  const uploads = await listen(front, true);
  Object.assign(
    world.urls,
    options.enterpriseServer === true
      ? {
          api: `${api.url}/api/v3`,
          server: api.url,
          uploads: `${api.url}/api/uploads`,
          graphql: `${api.url}/api/graphql`,
        }
      : { api: api.url, server: api.url, uploads: uploads.url, graphql: `${api.url}/graphql` },
  );
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
    admin: new Admin(world, repo),
    setInterceptor: (interceptor) => {
      front.interceptor = interceptor;
    },
    close: async () => {
      await Promise.all([api.close(), uploads.close()]);
    },
  };
}
