import { z } from 'zod';
import { tagRepo } from '../../../src/operations/tag-repo/kind.ts';
import type { TagParameters } from '../../../src/operations/tag-repo/parameters.ts';
import { publishRelease } from '../../../src/operations/publish-release/kind.ts';
import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { openPr } from '../../../src/operations/open-pr/kind.ts';
import type { PullRequestParameters } from '../../../src/operations/open-pr/parameters.ts';
import type { Kind, LocalFile, Workspace } from '../../../src/operations/kind.ts';
import type { GitHubReader } from '../../../src/operations/ports.ts';
import { OperationError } from '../../../src/operations/failure.ts';
import { observePlan, resolvePlan } from '../../../src/plan/index.ts';
import type { CreatedPlan, PlanInput } from '../../../src/plan/index.ts';
import type { TemplateValues } from '../../../src/plan/template.ts';
import { commitDay, templateValues } from '../../../src/plan/template.ts';
import type { Effect } from '../../../src/protocol/vocabulary.ts';

export const SHA = '0123456789abcdef0123456789abcdef01234567';
export const OTHER_SHA = 'fedcba9876543210fedcba9876543210fedcba98';

export const context = {
  repository: 'octo/widgets',
  repositoryId: '42',
  commitSha: SHA,
  ref: 'refs/heads/main',
  mode: 'dry_run',
} as const;

export const values: TemplateValues = templateValues({
  context,
  variables: new Map([
    ['channel', 'stable'],
    ['tricky', '{{ sha }}'],
  ]),
  commitDate: commitDay('2026-11-22T23:30:00-05:00'),
  packageVersion: { unavailable: '{{ package_version }} is not known: package.json is not there' },
});

/** Waits as long as `delay` says before each answer, so that tests can shuffle who ends first. */
export interface Behaviour {
  readonly delay?: () => number;
  readonly effect?: () => Effect;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type TagEntry = { tag: string; target?: string | undefined; message?: string | undefined; file?: string | undefined };

/** A kind as small as can be: tags, with a text that may come from a file. */
export function fakeTag({ delay, effect }: Behaviour = {}): Kind<TagParameters, TagEntry> {
  return {
    ...(tagRepo as Kind<TagParameters>),
    entry: z.strictObject({
      tag: z.string(),
      target: z.string().optional(),
      message: z.string().optional(),
      file: z.string().optional(),
    }),
    async resolve(entry, { commitSha, fail, fill, workspace, reader, repository }) {
      await wait(delay?.() ?? 0);
      if (entry.tag.includes(' ')) fail('name_invalid', 'tag', 'has a blank');
      if (entry.tag === 'defect') throw new TypeError('a defect');
      if (entry.tag === 'offline') throw new OperationError('github_unreachable', 'no answer came', 'ambiguous');
      const text = entry.file === undefined ? (entry.message ?? '') : fill(await workspace.text(entry.file), 'file');
      const commit = await reader.commit(repository, commitSha);
      return {
        parameters: { force: false, message: text, move: false, tag: entry.tag, target_sha: entry.target ?? commitSha },
        targetCommit: commit,
        files: new Map(),
      };
    },
    async observe(operation) {
      await wait(delay?.() ?? 0);
      const found = effect?.() ?? 'create';
      return { effect: found, reason: found === 'create' ? null : `found ${operation.operation_id}`, observed: null };
    },
    apply: () => Promise.reject(new Error('planning never applies')),
    describe: ({ parameters }) => parameters.tag,
  };
}

export function fakeRelease(): Kind {
  const kind: Kind<
    ReleaseParameters,
    { tag: string; target?: string | undefined; assets: (string | { path: string })[] }
  > = {
    ...(publishRelease as Kind<ReleaseParameters>),
    entry: z.strictObject({
      tag: z.string(),
      target: z.string().optional(),
      assets: z.array(z.union([z.string(), z.strictObject({ path: z.string() })])).default([]),
    }),
    async resolve(entry, { commitSha, workspace }) {
      const files = new Map<string, LocalFile>();
      for (const wish of entry.assets) {
        for (const file of await workspace.glob(typeof wish === 'string' ? wish : wish.path))
          files.set(file.path, file);
      }
      return {
        parameters: {
          assets: [...files].map(([name, { size, digest }]) => ({
            content_type: 'a/b',
            digest,
            label: null,
            name,
            size,
          })),
          body: '',
          discussion_category: null,
          draft: false,
          generate_notes: false,
          make_latest: 'true' as const,
          name: '',
          on_existing: 'error' as const,
          prerelease: false,
          tag: entry.tag,
          target_sha: entry.target ?? commitSha,
        },
        targetCommit: null,
        files,
      };
    },
    observe: () => Promise.resolve({ effect: 'create', reason: null, observed: null }),
    apply: () => Promise.reject(new Error('planning never applies')),
    describe: () => '',
  };
  return kind;
}

export function fakePullRequest(): Kind {
  const kind: Kind<PullRequestParameters, { base: string; head: string; commit: boolean }> = {
    ...(openPr as Kind<PullRequestParameters>),
    entry: z.strictObject({ base: z.string(), head: z.string(), commit: z.boolean().default(false) }),
    resolve: ({ base, head, commit }) =>
      Promise.resolve({
        parameters: {
          assignees: [],
          author: null,
          base,
          body: '',
          commit: commit ? { files: [{ path: 'a', mode: null, digest: null }], message: 'm' } : null,
          draft: false,
          head,
          head_sha: commit ? null : SHA,
          labels: [],
          maintainer_can_modify: true,
          milestone: null,
          reviewers: [],
          signoff: false,
          team_reviewers: [],
          title: 't',
        },
        targetCommit: null,
        files: new Map(),
      }),
    observe: () => Promise.resolve({ effect: 'create', reason: null, observed: null }),
    apply: () => Promise.reject(new Error('planning never applies')),
    describe: () => '',
  };
  return kind;
}

/** Repositories by lower-case name. Every method that planning here does not need throws. */
export function fakeReader(repositories: Readonly<Record<string, string>> = { 'octo/widgets': '42' }): {
  reader: GitHubReader;
  asked: string[];
} {
  const asked: string[] = [];
  const known = {
    repository(name: string) {
      asked.push(name);
      const id = repositories[name.toLowerCase()];
      if (id === undefined) return Promise.reject(new OperationError('not_found', `${name} is not there`));
      return Promise.resolve({ id, fullName: name, nodeId: 'R', defaultBranch: 'main', canPush: null });
    },
    ref: () => Promise.resolve(null),
    refBelow: () => Promise.resolve(null),
    commit: (_repository: string, sha: string) =>
      Promise.resolve({
        sha,
        treeSha: SHA,
        parents: [],
        message: 'Subject \ud800\n\nBody',
        committedAt: '2026-11-22T23:30:00-05:00',
      }),
  };
  return { reader: known as unknown as GitHubReader, asked };
}

export const emptyWorkspace: Workspace = {
  glob: () => Promise.resolve([]),
  file: (path) => Promise.reject(new Error(path)),
  text: () => Promise.resolve('{"version": "1.2.3"}'),
  workFiles: () => Promise.resolve([]),
  head: () => Promise.resolve(null),
};

export function input(text: string, overrides: Partial<PlanInput> = {}): PlanInput {
  return {
    file: { path: '.marketops/operations.yml', bytes: Buffer.from(text) },
    kinds: [fakeTag(), fakeRelease(), fakePullRequest()],
    reader: fakeReader().reader,
    workspace: emptyWorkspace,
    context,
    variables: new Map(),
    clock: () => Date.UTC(2026, 10, 22),
    ...overrides,
  };
}

/** Both halves, one after the other. */
export async function createPlan(given: PlanInput): Promise<CreatedPlan> {
  return observePlan(await resolvePlan(given), given);
}
