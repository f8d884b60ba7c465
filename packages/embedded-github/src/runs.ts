import type { World, Repo } from './world.ts';

/** One attempt of a workflow run. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `.github/workflows/release.yml`. */
  readonly path: string;
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

/** The environment of that name, made without rules when there is none: what a job that names one does. */
export function environmentNamed(world: World, repo: Repo, name: string): Environment {
  const known = repo.environments.get(name.toLowerCase());
  if (known !== undefined) return known;
  const made: Environment = {
    id: world.nextId(),
    name,
    requiredReviewers: [],
    preventSelfReview: false,
    canAdminsBypass: true,
    branchPolicy: null,
    waitTimer: 0,
    createdAt: world.timestamp(),
  };
  repo.environments.set(name.toLowerCase(), made);
  return made;
}
