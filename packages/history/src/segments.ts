import { segmentPath } from '../../../src/protocol/ledger-files.ts';
import type { SignedCommit } from '../../../src/protocol/history.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { BranchHistory } from '../../../src/verify/branch/history.ts';

/** A segment of a job's lines, and the commits around it. */
export interface Segment {
  readonly commit: string;
  readonly first: number;
  readonly text: string;
  readonly checkpoint: string;
  readonly signed: SignedCheckpoint;
  /** The accepted commit that it continues; null before the first line. */
  readonly before: SignedCommit | null;
}

/** What the branch has of one job of a run. */
export interface JobSegments {
  readonly claim: string;
  readonly segments: readonly Segment[];
  /** The policy that its first commit wrote; null where none was, for it is withheld. */
  readonly policyPath: string | null;
}

/** The jobs of a run, each with its lines, as the commits that hold them. */
export async function jobsOf(history: BranchHistory, run: string): Promise<JobSegments[]> {
  const jobs = new Map<string, JobSegments & { readonly segments: Segment[] }>();
  let before: SignedCommit | null = null;
  for (const { commit, files } of history.accepted) {
    const first = before?.signed.size ?? 0;
    const bytes = await history.read(segmentPath(first), commit);
    const claim = bytes === null ? null : claimOf(bytes, run);
    if (bytes !== null && claim !== null) {
      const { id, checkpoint, signed } = commit;
      const policyPath = Object.keys(files).find((path) => path.startsWith('policies/')) ?? null;
      const job = jobs.get(claim) ?? { claim, segments: [], policyPath };
      job.segments.push({ commit: id, first, text: bytes.toString(), checkpoint, signed, before });
      jobs.set(claim, job);
    }
    before = commit;
  }
  return [...jobs.values()];
}

/** The claim of a segment that is of the run: all its lines are of one job. */
function claimOf(bytes: Buffer, run: string): string | null {
  // Before anything is parsed: of a million lines few are of this run.
  if (!bytes.includes(`"run_id":"${run}"`)) return null;
  const first = bytes.toString('utf8', 0, bytes.indexOf(0x0a));
  const { claim, run_id } = JSON.parse(first) as { readonly claim?: unknown; readonly run_id?: unknown };
  return run_id === run && typeof claim === 'string' ? claim : null;
}
