/**
 * What GitHub answered about a run, its environment and its approvals, in the shapes of GitHub's REST API
 * (https://docs.github.com/rest/actions/workflow-runs and /rest/deployments/environments) with ids as decimal strings.
 * The caller reads; the functions beside this file judge. What could not be read is said, never guessed.
 */

/** Something that was read, or why it could not be ("403 Resource not accessible by integration"). */
export type Evidence<T> = { readonly value: T } | { readonly unreadable: string };

export interface Account {
  readonly id: string;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, … as GitHub says it. */
  readonly type: string;
}

/** One entry of `GET /repos/{o}/{r}/actions/runs/{run_id}/approvals`. */
export interface Review {
  readonly environments: readonly { readonly id: string; readonly name: string }[];
  /** `approved`, `rejected` or `pending`; anything else refuses. */
  readonly state: string;
  readonly user: Account | null;
  readonly comment: string;
}

export interface ApprovalEvidence {
  /** The job's environment. */
  readonly environment: string;
  readonly plan_digest: string;
  /** Whether what was approved before is not known, so that an approval counts only with the plan digest in its comment. */
  readonly needs_plan_digest: boolean;
  readonly reviews: Evidence<readonly Review[]>;
  /** Of the run attempt. */
  readonly actor: Evidence<Account | null>;
  readonly triggering_actor: Evidence<Account | null>;
  /** Accounts of the commits' authors; null for an address that GitHub links to no account. */
  readonly commit_authors: Evidence<readonly (Account | null)[]>;
  /** Null: nobody looked for any. */
  readonly signed: SignedEvidence | null;
  /** Members' ids of each team that the policy names; one that is not here counts as not readable. */
  readonly teams: readonly { readonly id: string; readonly members: Evidence<readonly string[]> }[];
}

/** What people signed, as far as lists, dates, plan and ledger decide; who of them counts is the policy's. */
export interface SignedEvidence {
  readonly run_id: string;
  /** Principals of the lines of approvers that count. */
  readonly approvers: readonly string[];
  readonly counted: readonly SignedBy[];
  /** What looked like an approval and was none. */
  readonly ignored: readonly { readonly from: string; readonly reason: string }[];
}

export interface SignedBy {
  /** `<id>+<login>@users.noreply.github.com` */
  readonly principal: string;
  readonly key: string;
  readonly digest: string;
  /** Whether a security key verified who touched it. */
  readonly verified: boolean;
}

/** `GET /repos/{o}/{r}/environments/{name}`; fields that an older server leaves out are absent. */
export interface EnvironmentAnswer {
  readonly name: string;
  readonly protection_rules?: readonly {
    readonly type: string;
    readonly prevent_self_review?: boolean;
    readonly reviewers?: readonly unknown[];
  }[];
  readonly deployment_branch_policy?: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  } | null;
  /** Not in the OpenAPI description; absent counts as true. */
  readonly can_admins_bypass?: boolean;
  /** `GET …/deployment-branch-policies`, where the environment goes by patterns of its own. */
  readonly branch_patterns?: Evidence<readonly { readonly name: string; readonly type: string }[]> | null;
  /** Whether the run's branch is protected, where the environment goes by that. */
  readonly ref_protected?: Evidence<boolean> | null;
}

export interface EnvironmentEvidence {
  /** The job's; null when it names none. */
  readonly environment: string | null;
  /** A null value: GitHub says plainly that there is no such environment. */
  readonly answer: Evidence<EnvironmentAnswer | null>;
}

/** `GET /repos/{o}/{r}/actions/runs/{id}/attempts/{n}` beside what the job was told. */
export interface RunEvidence {
  /** What the job's variables say. */
  readonly job: {
    readonly sha: string;
    readonly workflow_ref: string;
    readonly event: string;
    readonly ref: string;
    readonly actor: string;
    readonly triggering_actor: string;
  };
  readonly attempt: Evidence<{
    readonly head_sha: string;
    readonly path: string;
    readonly event: string | null;
    readonly head_branch: string | null;
    readonly actor: Account | null;
    readonly triggering_actor: Account | null;
  }>;
}

export interface PlanEvidence {
  readonly operations: number;
  readonly plan_digest: string;
  /** The input `expected-plan-digest`; null when it is empty. */
  readonly expected_plan_digest: string | null;
  /** How it differs from the expected plan, in a line of names; null when that is not known or it does not. */
  readonly differs: string | null;
  readonly run_attempt: number;
  /** The plans that earlier attempts recorded; null when none recorded anything. Looked at in re-runs only. */
  readonly earlier_plan_digests: Evidence<readonly string[] | null>;
}

export interface LedgerEvidence {
  /** Whether rules keep the ledger branch from being deleted and force-pushed. */
  readonly protected: Evidence<boolean>;
}

export interface DefaultBranchEvidence {
  readonly name: string;
  /** Whether a rule or protection of the default branch asks for a pull request. */
  readonly asks_for_pull_request: Evidence<boolean>;
}

/** All that can be known of a run; only what is given is judged. */
export interface PolicyEvidence {
  readonly plan?: PlanEvidence;
  readonly run?: RunEvidence;
  readonly environment?: EnvironmentEvidence;
  readonly approvals?: ApprovalEvidence;
  readonly ledger?: LedgerEvidence;
  readonly default_branch?: DefaultBranchEvidence;
}
