import type { Admin } from './admin.ts';
import type { Interceptor } from './intercept.ts';

/** Which of GitHub's hosts a request was meant for. */
export type Host = 'api' | 'uploads' | 'graphql';

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

/** A file of a commit; text counts as UTF-8, the mode is `100644` unless given. */
export interface SeedFile {
  content: Buffer | string;
  mode?: '100644' | '100755';
}

export type Permission = 'none' | 'read' | 'write';

/** What a token may do; a permission that is not named is `none`. `metadata: read` is always there. */
export interface Permissions {
  contents?: Permission;
  pull_requests?: Permission;
  actions?: Permission;
  issues?: Permission;
  administration?: Permission;
  members?: Permission;
}

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
  repositoryId?: number;
  defaultBranch?: string;
  tokens?: Record<string, TokenSpec>;
  /** Waited before every answer. */
  latencyMs?: number;
  intercept?: Interceptor;
  /** Like GitHub Enterprise Server: API, GraphQL and uploads below `/api` of one host. */
  enterpriseServer?: boolean;
}

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
  readonly admin: Admin;
  readonly setInterceptor: (interceptor: Interceptor | null) => void;
  /** Ends both listeners and every connection. */
  readonly close: () => Promise<void>;
}
