import type { Kind } from '../../operations/kind.ts';
import type { PlannedOperation } from '../../protocol/plan.ts';

/** What policies need to know of a kind of operation. */
export type PolicyKind = Pick<Kind, 'kind' | 'facts'>;

/**
 * What a policy is asked about one operation. A value that is not known is null: a condition on it is then
 * inconclusive, which never permits and always forbids.
 */
export interface PolicyRequest {
  readonly operation: PlannedOperation;
  /** Every kind there is: which facts such an operation has, and where from. */
  readonly kinds: readonly PolicyKind[];
  readonly run: PolicyRun;
  /** Facts about the target that planning read from GitHub. */
  readonly target: PolicyTarget;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether it is asked before the run that ships: what is not known of that one may still come out either way. */
  readonly preview?: boolean;
}

interface PolicyRun {
  /** `owner/name` and id of the repository whose workflow runs. */
  readonly repository: string;
  readonly repository_id: string;
  /** `refs/heads/main`. */
  readonly ref: string | null;
  readonly event: string | null;
  /** Logins. The second is who started this attempt, the first whose privileges it has. */
  readonly actor: string | null;
  readonly triggering_actor: string | null;
  /** `owner/name/.github/workflows/release.yml@refs/heads/main`, as GITHUB_WORKFLOW_REF has it. */
  readonly workflow_ref: string | null;
  /** The job's. In a dry run that names none, the policy's own: the answer then is what prod would say. */
  readonly environment: string | null;
}

interface PolicyTarget {
  /** Whether the operation's target commit is on the target repository's default branch. */
  readonly on_default_branch: boolean | null;
  /** Whether a tag that is there would move to another commit. */
  readonly moves_tag: boolean | null;
}
