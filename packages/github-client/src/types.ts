/** What GitHub tells of things, and how it fails. Ids are decimal strings, SHAs 40 hex digits. */

/** How sure we are of what a failed request did. */
export type Certainty =
  /** GitHub refused: nothing changed. */
  | 'refused'
  /** Nobody knows: a lost answer, a 5xx, a timeout, a truncated body. Settle it by reading. */
  | 'ambiguous';

/** A request that did not succeed. `code` is one of the documented codes; the message names the permission to add. */
export interface GitHubFailure {
  readonly code: string;
  readonly status: number | null;
  readonly certainty: Certainty;
}

export interface RepositoryInfo {
  readonly id: string;
  /** As GitHub spells it now, after renames. */
  readonly fullName: string;
  readonly nodeId: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  /** Read-only, whatever the token. */
  readonly isArchived: boolean;
  /** Whether the token may push, where GitHub says so. */
  readonly canPush: boolean | null;
}

export interface CommitInfo {
  readonly sha: string;
  readonly treeSha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Committer date, as GitHub gives it (RFC 3339). */
  readonly committedAt: string;
}

export interface RefInfo {
  readonly sha: string;
  readonly type: 'commit' | 'tag' | 'tree' | 'blob';
}

export interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly targetSha: string;
  readonly targetType: 'commit' | 'tag' | 'tree' | 'blob';
}

export interface AssetInfo {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly size: number;
  readonly state: 'uploaded' | 'starter' | 'open';
  /** `sha256:<hex>`, null where the server does not say (older GHES). */
  readonly digest: string | null;
  readonly contentType: string;
  readonly url: string;
}

export interface ReleaseInfo {
  readonly id: string;
  readonly tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly AssetInfo[];
  /** False where there may be more, for one answer holds no more than the first. */
  readonly hasAllAssets: boolean;
}

export interface PullRequestInfo {
  readonly number: number;
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
  readonly headSha: string;
  readonly baseRef: string;
  /** Where the base was before it was merged. */
  readonly baseSha: string;
  /** Who opened it; empty for a deleted account. */
  readonly author: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly milestone: number | null;
  readonly url: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}
