import type { Commit } from './git/objects.ts';
import { ObjectStore } from './git/store.ts';
import { lookup, type FlatEntry } from './git/tree.ts';
import type { Ruleset } from './seed/schema.ts';
import type { World } from './world.ts';

/** An account, of a person, an organization or an app. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Organization' | 'Bot';
  /** Public SSH keys, to sign and to log in with. */
  readonly signingKeys?: readonly string[];
  readonly keys?: readonly string[];
}

/** Classic protection of the branches that its pattern matches. */
export interface BranchProtection {
  /** `main`, `release/*`. */
  readonly pattern: string;
  /** How many reviews a pull request needs; null: pushes need no pull request. */
  readonly requiredApprovingReviewCount: number | null;
}

/** One change of a branch, as the activity view has it; zeros stand for no commit. */
export interface Activity {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion';
  readonly actor: string;
}

/** What a repository is made with. */
export interface RepoSpec {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly fork?: boolean;
  /** The tokens that see it; null: it is public. */
  readonly seenBy?: readonly string[] | null;
}

/** A repository with everything in it. */
export class Repo {
  readonly world: World;
  readonly id: number;
  readonly owner: string;
  name: string;
  readonly defaultBranch: string;
  readonly fork: boolean;
  readonly seenBy: readonly string[] | null;
  readonly createdAt: string;
  pushedAt: string;
  readonly objects = new ObjectStore();
  /** Full name to SHA. */
  readonly refs = new Map<string, string>();
  readonly releases = new Map<number, Release>();
  latestRelease: number | null = null;
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly labels = new Map<string, Label>();
  readonly milestones = new Map<number, Milestone>();
  /** By run id; one entry for each attempt, first attempt first. */
  readonly runs = new Map<number, Run[]>();
  /** By lower-case name. */
  readonly environments = new Map<string, Environment>();
  readonly artifacts: Artifact[] = [];
  /** Paths of workflows that somebody switched off. */
  readonly disabledWorkflows = new Set<string>();
  /** What became of branches, oldest first. */
  readonly activity: Activity[] = [];
  rulesets: readonly Ruleset[] = [];
  /** Classic branch protections. */
  protections: readonly BranchProtection[] = [];
  /** Whether releases are immutable from the moment they are published. */
  immutableReleases = false;
  /** Tags that immutable releases have used: fixed, and never free again. */
  readonly immutableTags = new Set<string>();
  /** Whether GitHub Actions may create pull requests. */
  pullsCreationAllowed = true;
  /** Whether app tokens are refused references at commits whose workflow files differ from the default branch's. */
  workflowGuard = false;
  /** Categories of discussions, by name; null: the repository has no discussions. */
  discussionCategories: readonly string[] | null = null;
  /** Whether every write is refused. */
  archived = false;

  constructor(world: World, { id, owner, name, defaultBranch, fork = false, seenBy = null }: RepoSpec) {
    this.world = world;
    this.id = id;
    this.owner = world.user(owner).login;
    this.name = name;
    this.defaultBranch = defaultBranch;
    this.fork = fork;
    this.seenBy = seenBy;
    this.createdAt = world.timestamp();
    this.pushedAt = this.createdAt;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Its address in the API. */
  get url(): string {
    return `${this.world.urls.api}/repos/${this.fullName}`;
  }

  /** Its address for people. */
  get html(): string {
    return `${this.world.urls.server}/${this.fullName}`;
  }

  /** The commit that a branch, tag, `heads/…`, `tags/…`, full reference or (short) SHA names, or null. */
  resolve(name: string): string | null {
    if (name === 'HEAD') return this.head(this.defaultBranch);
    if (/^[0-9a-f]{40}$/i.test(name)) return this.objects.peel(name.toLowerCase());
    for (const full of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
      const sha = full.startsWith('refs/') ? this.refs.get(full) : undefined;
      if (sha !== undefined) return this.objects.peel(sha);
    }
    if (!/^[0-9a-f]{4,39}$/i.test(name)) return null;
    const found = this.objects.commitsWithPrefix(name.toLowerCase());
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The commit a branch is at, or null. */
  head(branch: string): string | null {
    return this.refs.get(`refs/heads/${branch}`) ?? null;
  }

  /** A commit that must be there. */
  commit(sha: string): Commit {
    const commit = this.objects.commit(sha);
    if (commit === null) throw new Error(`${this.fullName} has no commit ${sha}`);
    return commit;
  }

  /** What is at a path of a commit, or null. */
  file(sha: string, path: string): FlatEntry | null {
    return lookup(this.objects, this.commit(sha).tree, path);
  }
}

/** A file of a release. A `starter` is what a broken upload leaves: a name taken, no bytes. */
export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  state: 'uploaded' | 'starter';
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly uploader: string;
  readonly createdAt: string;
  updatedAt: string;
  downloads: number;
}

/** A release; a draft has no publication date and may name a tag that is not there. */
export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: string;
  /** When the commit it is made of was committed. */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** Number of the discussion that publishing opened. */
  discussion: number | null;
  readonly assets: Asset[];
}

/** What somebody said of a pull request; a review that is not submitted (`PENDING`) is seen by its author only. */
export interface PullReview {
  readonly id: number;
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

/** What makes an issue a pull request. */
export interface Pull {
  readonly id: number;
  /** Branch names, without `refs/heads/`. */
  readonly head: string;
  readonly headOwner: string;
  base: string;
  /** Where head and base were when last seen; they follow the branches while the pull request is open. */
  headSha: string;
  baseSha: string;
  draft: boolean;
  mergedAt: string | null;
  mergeCommit: string | null;
  reviewers: string[];
  teamReviewers: string[];
  readonly reviews: PullReview[];
  maintainerCanModify: boolean;
}

/** An issue or, with `pull`, a pull request: they share their numbers, labels and comments. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees: string[];
  milestone: number | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly pull: Pull | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  readonly creator: string;
  readonly createdAt: string;
}

/** One attempt of a workflow run. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `.github/workflows/release.yml`. */
  readonly path: string;
  /** What `run-name` made of it; the path where there is none. */
  readonly title?: string;
  readonly actor: string;
  readonly triggeringActor: string;
  status: string;
  conclusion: string | null;
  readonly createdAt: string;
  readonly startedAt: string;
  readonly referencedWorkflows: readonly { readonly path: string; readonly sha: string; readonly ref?: string }[];
  /** Of the whole run; kept with its first attempt. */
  readonly approvals: Approval[];
  readonly pending: string[];
}

/** A review of deployments, as `GET …/approvals` lists it. */
export interface Approval {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly user: string;
  readonly comment: string;
}

/** A deployment environment and its protection. */
export interface Environment {
  readonly id: number;
  readonly name: string;
  /** Logins, or `team:<slug>`. */
  readonly requiredReviewers: readonly string[];
  readonly preventSelfReview: boolean;
  /** Undefined leaves the field out, as GitHub's description does. */
  readonly canAdminsBypass: boolean | undefined;
  readonly branchPolicy: 'protected' | 'custom' | null;
  /** Patterns of the branches that may deploy, where the policy is `custom`. */
  readonly branches: readonly string[];
  /** Minutes. */
  readonly waitTimer: number;
  readonly createdAt: string;
}

/** An artifact as the list of a run shows it; its bytes are not kept. */
export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string;
  readonly createdAt: string;
}
