import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { gitObjectId } from 'git-objects/id';
import { createClient } from '../../../src/targets/github/client.ts';
import type { GitHubClient } from 'github-client/client';
import { createEffects } from '../../../src/targets/github/effects.ts';
import { NO_REGISTRIES } from '../../../src/targets/registries/connect.ts';
import { createReader } from '../../../src/targets/github/reader.ts';
import type { CommitInfo } from 'github-client/types';
import { KINDS } from '../../../src/operations/registry.ts';
import type {
  ApplyContext,
  Applied,
  LocalFile,
  Marker,
  ResolveContext,
  WorkFile,
} from '../../../src/operations/kind.ts';
import { operationDigest } from '../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { DEFAULT_TOKEN, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub, Interceptor } from 'embedded-github';

/** One embedded GitHub, one client of it and a work tree in memory: what the operations' tests play with. */

export interface World {
  readonly github: EmbeddedGitHub;
  readonly repository: string;
  /** The work tree; null for a path that is deleted. */
  readonly files: Map<string, string | null>;
  /** Receipts that count as consumed. */
  readonly consumed: Set<string>;
  /** What operations have told that they left, in their order. */
  readonly stood: string[];
  client(options?: { mode?: 'dry_run' | 'prod'; token?: string; env?: Record<string, string> }): GitHubClient;
  plan(kind: string, entry: unknown, options?: { token?: string; commitSha?: string }): Promise<Planned>;
  apply(planned: Planned): Promise<Applied>;
  /** `METHOD path` of the requests since the last call, in their order. */
  requests(): string[];
  /** As `requests`, without reads. */
  writes(): string[];
  /** Does something to the first request that fits: once. */
  fault(fits: (request: string) => boolean, phase: 'before' | 'after', what: Awaited<ReturnType<Interceptor>>): void;
}

export interface Planned {
  readonly operation: PlannedOperation;
  readonly files: ReadonlyMap<string, LocalFile>;
  readonly seen: CommitInfo | null;
}

/** An answer is waited for as long as a busy machine may take, unless one is held back by `fault`. */
export const FAST = {
  MARKETOPS_TEST_WRITE_PACING_MS: '0',
  MARKETOPS_TEST_SECOND_MS: '1',
  MARKETOPS_TEST_REQUEST_TIMEOUT_MS: '20000',
};

/** Requests as lists of those that are sent together, each sorted: in which order they arrive is not ours to say. */
export function inTrips(requests: readonly string[], sizes: readonly number[]): string[][] {
  let at = 0;
  return [...sizes, requests.length]
    .map((size) => requests.slice(at, (at += size)).sort())
    .filter(({ length }) => length > 0);
}

const SEED = {
  'README.md': { content: '# Hello\n' },
  'docs/a.txt': { content: 'a\n' },
  'docs/b.txt': { content: 'b\n' },
};

export async function startWorld(): Promise<World> {
  const github = await startGitHub({ owner: 'octo', repo: 'app', files: SEED });
  const files = new Map<string, string | null>();
  const consumed = new Set<string>();
  const repository = `${github.owner}/${github.repo}`;
  let seen = 0;
  let receipts = 0;
  let fast = FAST;
  const stood: string[] = [];

  const world: World = {
    github,
    repository,
    files,
    consumed,
    stood,

    client: ({ mode = 'prod', token = DEFAULT_TOKEN, env = fast } = {}) =>
      createClient({ apiUrl: github.apiUrl, token, mode, clock: Date.now, env }),

    async plan(kind, given, { token = DEFAULT_TOKEN, commitSha = github.commitSha } = {}) {
      const module = KINDS.find((candidate) => candidate.kind === kind);
      if (module === undefined) throw new Error(kind);
      const reader = createReader(world.client({ mode: 'dry_run', token }));
      const context: ResolveContext = {
        repository,
        defaultBranch: github.defaultBranch,
        commitSha,
        isOwnRepository: true,
        reader,
        workspace: memoryWorkspace(files),
        fill: (text) => text.replaceAll('{{ who }}', 'world'),
        fail: (code, field, message) => {
          throw new MarketOpsError(code, `${field}: ${message}`);
        },
      };
      const entry = module.entry.parse(given);
      const resolved = await module.resolve(entry, context);
      const partial = {
        depends_on: [],
        effect: 'create',
        observed: null,
        operation_id: 'it',
        operation_kind: kind,
        parameters: resolved.parameters,
        reason: null,
        repository,
        repository_id: github.repositoryId,
        target_subject: null,
      } as unknown as PlannedOperation;
      const digested = { ...partial, operation_digest: operationDigest(partial) };
      const { seen = null, files: own } = resolved;
      const observed = await module.observe(digested, reader, seen);
      return { operation: { ...digested, ...observed }, files: own, seen };
    },

    async apply({ operation, files: sent, seen: known }) {
      const client = world.client();
      const reader = createReader(client);
      const marker: Marker = {
        receiptId: `rcpt_${createHash('sha256').update(String(receipts++)).digest('hex').slice(0, 32)}`,
        operationDigest: operation.operation_digest,
      };
      const key = ({ receiptId, operationDigest: digest }: Marker): string => `${receiptId} ${digest}`;
      consumed.add(key(marker));
      const context: ApplyContext = {
        reader,
        effects: { ...createEffects(client, reader), ...NO_REGISTRIES.effectsAt([]) },
        marker,
        isOurs: (found) => Promise.resolve(consumed.has(key(found))),
        earlier: () => Promise.resolve(null),
        files: sent,
        seen: known,
        inParallel: (items, work) => Promise.all(items.map(work)),
        remains: (what) => stood.push(what.what),
        progress: () => undefined,
        clock: Date.now,
        pause: (ms) => client.pause(ms),
        stopIfCancelled: () => undefined,
      };
      const module = KINDS.find((candidate) => candidate.kind === operation.operation_kind);
      if (module === undefined) throw new Error(operation.operation_kind);
      return module.apply(operation, context);
    },

    requests() {
      const fresh = github.requests.slice(seen);
      seen = github.requests.length;
      return fresh.map(({ method, path }) => `${method} ${decodeURIComponent(String(path.split('?')[0]))}`);
    },

    writes: () => world.requests().filter((request) => !/^(?:GET|HEAD) /.test(request)),

    fault(fits, phase, what) {
      let done = false;
      if (what?.kind === 'hang') fast = { ...FAST, MARKETOPS_TEST_REQUEST_TIMEOUT_MS: '1000' };
      github.setInterceptor((call) => {
        if (done || call.phase !== phase || !fits(`${call.method} ${call.path}`)) return null;
        done = true;
        return what;
      });
    },
  };
  return world;
}

/** Globs are a path, or `folder/*`. */
function memoryWorkspace(files: ReadonlyMap<string, string | null>): ResolveContext['workspace'] {
  const fits = (pattern: string, path: string): boolean =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const matching = (pattern: string): string[] => [...files.keys()].filter((path) => fits(pattern, path)).sort();
  const local = (path: string): LocalFile => memoryFile(path, String(files.get(path)));
  return {
    glob: (pattern) =>
      Promise.resolve(
        matching(pattern)
          .filter((path) => files.get(path) !== null)
          .map(local),
      ),
    file: (path) => Promise.resolve(local(path)),
    text: (path) => Promise.resolve(String(files.get(path))),
    workFiles: (patterns) => {
      const paths = [...new Set(patterns.flatMap(matching))].sort();
      const found = paths.map((path): WorkFile =>
        files.get(path) === null
          ? { path, deleted: true }
          : {
              path,
              deleted: false,
              mode: '100644',
              blob: gitObjectId('blob', Buffer.from(String(files.get(path)))),
              content: () => Promise.resolve(local(path)),
            },
      );
      return Promise.resolve(found);
    },
    head: () => Promise.resolve(null),
  };
}

/** A file whose bytes are `now`, planned as `planned`. */
export function memoryFile(path: string, planned: string, now: string = planned): LocalFile {
  return {
    path,
    size: Buffer.byteLength(planned),
    digest: digestOf(planned),
    read: () => Promise.resolve(Buffer.from(now)),
    open: () =>
      Readable.from(
        Buffer.from(now)
          .toString()
          .match(/[^]{1,7}/g) ?? [],
      ),
  };
}
