import type { PrefetchingReader } from 'async-parts/questions';
import type {
  AssetInfo,
  CommitInfo,
  PullRequestInfo,
  RefInfo,
  ReleaseInfo,
  RepositoryInfo,
  TagObject,
  TreeEntry,
} from 'github-client/types';
import type { z } from 'zod';
import type { RegistryEffects, RegistryReader } from './registries.ts';

/**
 * What the phases need of GitHub, as two capabilities. Planning holds the reader only; the writer exists behind the
 * gate alone. `repository` is always `owner/name`, ids are decimal strings, SHAs 40 hex digits.
 *
 * A method that looks for one thing answers null only when GitHub said plainly that it is not there (404 on something
 * whose repository was read with the same token). Every doubtful answer is thrown as a {@link GitHubError}.
 */

/** A release by what people see of it. */
export interface PublishedRelease extends Pick<ReleaseInfo, 'tag' | 'name' | 'body' | 'draft' | 'prerelease'> {
  readonly assets: readonly Pick<AssetInfo, 'name' | 'state' | 'size' | 'digest'>[];
}

/** The release that stands under a tag, and what the tag's reference holds; null without one. */
export type Standing = PublishedRelease & { readonly object: string | null };

/** A tag as its reference has it. */
export interface TagFound {
  readonly name: string;
  /** What the reference holds: a commit, or a tag object. */
  readonly object: string;
  /** The commit that it leads to; null where that is none, or not told. */
  readonly target: string | null;
}

/** Everything of the kinds that are accounted for later, a page at a time; drafts are left out. */
export interface Inventory {
  tags(): AsyncIterable<readonly TagFound[]>;
  /** With all their assets. */
  releases(): AsyncIterable<readonly ReleaseInfo[]>;
  /** The tag of the release that GitHub calls latest; null when there is none. */
  latest(): Promise<string | null>;
}

export interface ReleasesOfTag {
  /** Every release with this tag, drafts too as far as the token sees them, lowest id first. */
  readonly found: readonly ReleaseInfo[];
  /** The tags of all that are published as full releases. */
  readonly full: readonly string[];
}

/** Everything that may be asked; no method changes anything. */
export interface GitHubReader {
  repository(repository: string): Promise<RepositoryInfo>;
  /** `ref` is a branch, tag or SHA; null when there is no such commit. */
  commit(repository: string, ref: string): Promise<CommitInfo | null>;
  /** `name` is `tags/v1` or `heads/main`, matched exactly. */
  ref(repository: string, name: string): Promise<RefInfo | null>;
  /** A reference `refs/tags/v1/x` below the name `tags/v1`; null when there is none. */
  refBelow(repository: string, name: string): Promise<string | null>;
  tagObject(repository: string, sha: string): Promise<TagObject>;
  compare(repository: string, base: string, head: string): Promise<'identical' | 'ahead' | 'behind' | 'diverged'>;
  releases(repository: string, tag: string): Promise<ReleasesOfTag>;
  /** @param assets how many it should have: many are asked for beside it */
  release(repository: string, id: string, assets?: number): Promise<ReleaseInfo | null>;
  /** Every pull request of this head (a branch of the same repository) and base, whatever its state, newest first. */
  pullRequests(repository: string, head: string, base: string): Promise<readonly PullRequestInfo[]>;
  pullRequest(repository: string, number: number): Promise<PullRequestInfo | null>;
  /** Logins of those who have reviewed a pull request: GitHub takes them off the list of requested reviewers. */
  reviewedBy(repository: string, number: number): Promise<readonly string[]>;
  /** The whole tree, recursively. */
  tree(repository: string, treeSha: string): Promise<readonly TreeEntry[]>;
  /** A blob's exact bytes. */
  blob(repository: string, sha: string): Promise<Uint8Array>;
  /** A file's exact bytes at a commit, or null. */
  file(repository: string, path: string, commitSha: string): Promise<Uint8Array | null>;
  /** Whether there is something at a path of the API, `/users/octocat`; null where this token may not ask. */
  has(path: string): Promise<boolean | null>;
  /** A GraphQL query of a repository, `$owner` and `$name`; null where this token may not ask. */
  query<T>(repository: string, query: string, answer: z.ZodType<T>): Promise<T | null>;
  /** Whatever else a kind reads of a repository: every page of a list, `/milestones`. */
  list<T>(repository: string, path: string, item: z.ZodType<T>): Promise<readonly T[]>;
  /** One answer below a repository, `/actions/runs/7`; null when it is not there. */
  get<T>(repository: string, path: string, answer: z.ZodType<T>): Promise<T | null>;
  /** The places beside GitHub. */
  readonly registries: RegistryReader;
}

/** A reader that remembers what cannot change, and asks ahead when it is told what will be asked. */
export type CachingReader = PrefetchingReader<GitHubReader>;

export interface ReleaseFields {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: 'true' | 'false' | 'legacy';
  readonly generate_release_notes?: boolean;
  readonly discussion_category_name?: string;
}

export interface Upload {
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly size: number;
  /** The bytes anew at each call, in pieces that are lent until the next is asked for. */
  readonly open: () => AsyncIterable<Uint8Array | string>;
}

export interface NewTreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000';
  /** A blob's SHA, or null to delete the path. */
  readonly sha: string | null;
}

export interface PullRequestFields {
  readonly title: string;
  readonly body: string;
  readonly draft?: boolean;
  readonly maintainer_can_modify?: boolean;
}

/**
 * Every change that an operation can make; one method is one request, never repeated by the client. A method that
 * throws an ambiguous failure may have acted.
 */
export interface GitHubEffects {
  createTagObject(repository: string, tag: { tag: string; message: string; targetSha: string }): Promise<string>;
  /** `ref` is `refs/tags/v1` or `refs/heads/x`. Refused with `already_exists` when it is there. */
  createRef(repository: string, ref: string, sha: string): Promise<void>;
  /** Compare-and-set: refused with `ref_moved` unless the reference is at `from`. */
  updateRef(repository: string, ref: string, change: { from: string; to: string; force: boolean }): Promise<void>;
  createRelease(repository: string, fields: ReleaseFields & { tag_name: string }): Promise<ReleaseInfo>;
  updateRelease(repository: string, id: string, fields: ReleaseFields): Promise<ReleaseInfo>;
  deleteRelease(repository: string, id: string): Promise<void>;
  uploadAsset(repository: string, release: ReleaseInfo, upload: Upload): Promise<AssetInfo>;
  deleteAsset(repository: string, id: string): Promise<void>;
  createBlob(repository: string, content: Uint8Array): Promise<string>;
  createTree(repository: string, baseTree: string, entries: readonly NewTreeEntry[]): Promise<string>;
  createCommit(
    repository: string,
    commit: {
      message: string;
      tree: string;
      parents: readonly string[];
      author?: { name: string; email: string; date?: string };
    },
  ): Promise<string>;
  createPullRequest(
    repository: string,
    fields: PullRequestFields & { head: string; base: string },
  ): Promise<PullRequestInfo>;
  updatePullRequest(repository: string, number: number, fields: Partial<PullRequestFields>): Promise<PullRequestInfo>;
  addLabels(repository: string, number: number, labels: readonly string[]): Promise<void>;
  addAssignees(repository: string, number: number, assignees: readonly string[]): Promise<void>;
  requestReviewers(
    repository: string,
    number: number,
    reviewers: readonly string[],
    teamReviewers: readonly string[],
  ): Promise<void>;
  setMilestone(repository: string, number: number, milestone: number): Promise<void>;
  /** Whatever else a kind writes to a repository: `POST /milestones`. */
  send<T>(
    repository: string,
    route: string,
    fields: Readonly<Record<string, unknown>>,
    answer: z.ZodType<T>,
  ): Promise<T>;
}

/** What an operation may change, behind the gate: on GitHub, and at the registries that it names. */
export type Effects = GitHubEffects & RegistryEffects;
