import type { Mode } from './vocabulary.ts';

/** Who runs what, where: read once at the edge from the runner's environment, the same for the whole process. */
export interface RunFacts {
  readonly mode: Mode;
  /** `owner/name` and decimal id of the repository whose workflow runs. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly event: string;
  /** The protected environment; null in a dry run. */
  readonly environment: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly actionVersion: string;
  /** 32 random hex digits drawn when the process starts. */
  readonly claim: string;
}
