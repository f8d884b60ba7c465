import { z } from 'zod';
import type {
  AssetInfo,
  CommitInfo,
  PullRequestInfo,
  RefInfo,
  ReleaseInfo,
  RepositoryInfo,
  TagObject,
  TreeEntry,
} from './types.ts';

/**
 * GitHub's answers, parsed at the edge: the fields that are used, with their types; what else GitHub sends is dropped.
 * Field names and types as in GitHub's OpenAPI description.
 */

/** Ids may be beyond 2^53; Octokit then gives a bigint. */
const id = z.union([z.number().int().nonnegative(), z.bigint()]).transform(String);
export const sha = z.string().regex(/^[0-9a-f]{40}$/);
const objectType = z.enum(['commit', 'tag', 'tree', 'blob']);
export const orEmpty = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const login = z.object({ login: z.string() });

export const nothing = z.unknown().transform(() => undefined);
export const withSha = z.object({ sha }).transform((answer) => answer.sha);

export const repository: z.ZodType<RepositoryInfo> = z
  .object({
    id,
    full_name: z.string(),
    node_id: z.string(),
    default_branch: z.string(),
    private: z.boolean().optional(),
    archived: z.boolean().optional(),
    permissions: z.object({ push: z.boolean().optional() }).optional(),
  })
  .transform((answer) => ({
    id: answer.id,
    fullName: answer.full_name,
    nodeId: answer.node_id,
    defaultBranch: answer.default_branch,
    isPrivate: answer.private ?? true,
    isArchived: answer.archived ?? false,
    canPush: answer.permissions?.push ?? null,
  }));

const named = z.object({ sha, parents: z.array(z.object({ sha })) });
const content = z.object({ tree: z.object({ sha }), message: z.string(), committer: z.object({ date: z.string() }) });

const commitInfo = (
  { sha: own, parents }: z.infer<typeof named>,
  { tree: top, message, committer }: z.infer<typeof content>,
): CommitInfo => ({
  sha: own,
  treeSha: top.sha,
  parents: parents.map((parent) => parent.sha),
  message,
  committedAt: committer.date,
});

/** `GET /git/commits/{sha}`: a commit as git has it. */
export const gitCommit = named.extend(content.shape).transform((answer) => commitInfo(answer, answer));

/** `GET /commits/{ref}`: a commit by any name. */
export const commit = named.extend({ commit: content }).transform((answer) => commitInfo(answer, answer.commit));

export const latest = z.object({ tag_name: z.string() });

export const ref: z.ZodType<RefInfo & { name: string }> = z
  .object({ ref: z.string(), object: z.object({ sha, type: objectType }) })
  .transform((answer) => ({ name: answer.ref, sha: answer.object.sha, type: answer.object.type }));
export const refs = z.array(ref);

export const tagObject: z.ZodType<TagObject> = z
  .object({ sha, tag: z.string(), message: z.string(), object: z.object({ sha, type: objectType }) })
  .transform((answer) => ({
    sha: answer.sha,
    tag: answer.tag,
    message: answer.message,
    targetSha: answer.object.sha,
    targetType: answer.object.type,
  }));

export const comparison = z.object({ status: z.enum(['identical', 'ahead', 'behind', 'diverged']) });

/** Null where it is another than SHA-256, which we could not compare. */
export const assetDigest = z
  .string()
  .nullish()
  .transform((text) => (/^sha256:[0-9a-f]{64}$/.test(text ?? '') ? (text ?? null) : null));

export const asset: z.ZodType<AssetInfo> = z
  .object({
    id,
    name: z.string(),
    label: z.string().nullish(),
    size: z.number().int().nonnegative(),
    state: z.enum(['uploaded', 'starter', 'open']),
    digest: assetDigest,
    content_type: z.string(),
    browser_download_url: z.string(),
  })
  .transform((answer) => ({
    id: answer.id,
    name: answer.name,
    label: answer.label === '' ? null : (answer.label ?? null),
    size: answer.size,
    state: answer.state,
    digest: answer.digest,
    contentType: answer.content_type,
    url: answer.browser_download_url,
  }));

/** Release objects hold at least this many of their assets; whether all, is not documented. */
export const EMBEDDED_ASSETS = 30;

export const release: z.ZodType<ReleaseInfo> = z
  .object({
    id,
    tag_name: z.string(),
    target_commitish: z.string(),
    name: orEmpty,
    body: orEmpty,
    draft: z.boolean(),
    prerelease: z.boolean(),
    immutable: z.boolean().optional(),
    html_url: z.string(),
    upload_url: z.string(),
    assets: z.array(asset),
  })
  .transform((answer) => ({
    id: answer.id,
    tag: answer.tag_name,
    target: answer.target_commitish,
    name: answer.name,
    body: answer.body,
    draft: answer.draft,
    prerelease: answer.prerelease,
    immutable: answer.immutable ?? false,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
    assets: answer.assets,
    hasAllAssets: answer.assets.length < EMBEDDED_ASSETS,
  }));

/** A pull request as a list or as a single answer gives it; lists leave out `merged`. */
export const pullRequest: z.ZodType<PullRequestInfo & { headRepositoryId: string | null }> = z
  .object({
    number: z.number().int().positive(),
    id,
    state: z.enum(['open', 'closed']),
    merged: z.boolean().optional(),
    merged_at: z.string().nullable(),
    title: z.string(),
    body: orEmpty,
    head: z.object({ sha, repo: z.object({ id }).nullable() }),
    base: z.object({ ref: z.string(), sha }),
    user: login.nullable(),
    labels: z.array(z.object({ name: z.string() })),
    assignees: z.array(login).nullish(),
    requested_reviewers: z.array(login).nullish(),
    requested_teams: z.array(z.object({ slug: z.string() })).nullish(),
    milestone: z.object({ number: z.number().int().positive() }).nullable(),
    html_url: z.string(),
  })
  .transform((answer) => ({
    number: answer.number,
    id: answer.id,
    state: answer.state,
    merged: answer.merged ?? answer.merged_at !== null,
    title: answer.title,
    body: answer.body,
    headSha: answer.head.sha,
    headRepositoryId: answer.head.repo?.id ?? null,
    baseRef: answer.base.ref,
    baseSha: answer.base.sha,
    author: answer.user?.login ?? '',
    labels: answer.labels.map(({ name }) => name),
    assignees: (answer.assignees ?? []).map((user) => user.login),
    reviewers: (answer.requested_reviewers ?? []).map((user) => user.login),
    teamReviewers: (answer.requested_teams ?? []).map(({ slug }) => slug),
    milestone: answer.milestone?.number ?? null,
    url: answer.html_url,
  }));

/** Who reviewed; a deleted account has no login. */
export const review = z.object({ user: login.nullable(), state: z.string() });

const treeEntry: z.ZodType<TreeEntry> = z.object({
  path: z.string(),
  mode: z.string(),
  type: z.enum(['blob', 'tree', 'commit']),
  sha,
});
export const tree = z.object({ tree: z.array(treeEntry), truncated: z.boolean() });

export const blob = z
  .object({ sha, encoding: z.enum(['base64', 'utf-8']), content: z.string() })
  .transform(({ content, encoding }) => Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));

/** A file by its path; above 1 MB its content is left out, with encoding `none`. A directory is a list. */
export const file = z.union([
  z.array(z.unknown()).transform(() => null),
  z.object({ type: z.string(), sha, encoding: z.string().optional(), content: z.string().optional() }),
]);

/** A directory of `/contents`. */
export const folder = z.array(z.object({ name: z.string(), type: z.string() }));

/** `GET /branches/{branch}`, under the name that the branch has now. */
export const branch = z.object({ name: z.string(), commit });

/** The answer to a mutation: data, and errors with a type that tells what happened. */
export const mutation = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** GitHub lists a folder's first thousand files. */
export const MOST_LISTED = 1_000;
