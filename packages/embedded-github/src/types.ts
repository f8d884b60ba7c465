import type { Host, Interceptor } from './intercept.ts';

/** One exchange, as it went over the wire. `status` is 0 when no answer was sent. */
export interface RequestRecord {
  method: string;
  /** With the query. */
  path: string;
  host: Host;
  status: number;
  token: string | null;
  /** Milliseconds since the epoch, by this machine's clock. */
  startedAt: number;
  endedAt: number;
  requestHeaders: Record<string, string>;
  requestBody: Buffer;
  responseHeaders: Record<string, string>;
  responseBody: Buffer;
  /** True when an interceptor made or changed the answer, which is then not GitHub's. */
  intercepted: boolean;
}

/** A file of a commit; text counts as UTF-8, the mode is `100644` unless given. A link (`120000`) holds its target. */
export interface SeedFile {
  content: Buffer | string;
  mode?: '100644' | '100755' | '120000';
}

export type Permission = 'none' | 'read' | 'write';

/** What a token may do; a permission that is not named is `none`. `metadata: read` is always there. */
export type Permissions = Partial<Record<(typeof PERMISSIONS)[number], Permission>>;
export const PERMISSIONS = [
  ...(['contents', 'pull_requests', 'actions', 'issues'] as const),
  ...(['discussions', 'administration', 'members'] as const),
] as const;

/** Who a token speaks for. `app` makes it like GITHUB_TOKEN: github-actions[bot], no user behind it. */
export interface TokenSpec {
  login: string;
  permissions: Permissions;
  app?: boolean;
}

export interface EmbeddedGitHubOptions {
  owner: string;
  repo: string;
  /** The first commit on the default branch. */
  files: Record<string, SeedFile>;
  commitMessage?: string;
  /** ISO 8601; fixed unless given, so that equal seeds have equal SHAs. */
  commitDate?: string;
  /** The SHA of that commit, if it stands for one of another repository whose history is left out. */
  commitSha?: string;
  /** Its parents, which `admin.importCommit` brings. */
  commitParents?: readonly string[];
  /** Login of who wrote it; the owner unless given. */
  commitAuthor?: string;
  repositoryId?: number;
  defaultBranch?: string;
  tokens?: Record<string, TokenSpec>;
  /** Waited before every answer. */
  latencyMs?: number;
  intercept?: Interceptor;
  /** Like GitHub Enterprise Server: API, GraphQL and uploads below `/api` of one host. */
  enterpriseServer?: boolean;
  /** Of the API and, unless on an Enterprise Server, not of uploads; a free one unless given. */
  port?: number;
  /** Opens the admin functions to whoever sends this as bearer token, over HTTP at `adminUrl`. */
  adminToken?: string;
}
