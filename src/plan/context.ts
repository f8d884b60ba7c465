import type { Mode } from '../protocol/vocabulary.ts';

/** What of the run enters a plan. */
export interface PlanContext {
  /** The repository whose workflow runs: `owner/name` and its id. */
  readonly repository: string;
  readonly repositoryId: string;
  /** The commit the run is at, 40 hex digits. */
  readonly commitSha: string;
  /** The full ref, `refs/heads/main`. */
  readonly ref: string;
  readonly mode: Mode;
}
