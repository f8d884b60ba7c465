import { sample } from './sample.ts';
import type { Conditions } from './sample.ts';
import { bareScript, DRY_RUN, EMPTY, peerAgain, prodRun } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { atOnce, isWrite } from './trips.ts';
import type { Workload } from './workload.ts';
import type { Worlds } from './world.ts';

/** What is run for one table, and how. */
export interface Case {
  readonly name: string;
  readonly workload: Workload;
  readonly subjects: readonly Subject[];
  readonly conditions: (subject: Subject) => Omit<Conditions, 'latencyMs'>;
  /** Whether a subject leaves what the workload says. */
  readonly ships: (subject: Subject) => boolean;
}

/** What a case is called in which all is there already. */
export const AGAIN = ', again: nothing to do';

/** The bare script sends as many writes at once as our run does, and never fewer than this. */
const LEAST_PARALLEL = 4;
const PROBE_MS = 50;

/** Runs that count for nothing tell the plan's digest, and how many writes our run sends at once. */
async function probe(worlds: Worlds, workload: Workload): Promise<{ digest: string; parallel: number }> {
  const options = { workload, latencyMs: PROBE_MS };
  const { outputs } = await sample(worlds, DRY_RUN, options);
  const digest = outputs['plan-digest'] ?? '';
  const { exchanges } = await sample(worlds, prodRun(digest), { ...options, digest });
  const { most } = atOnce(exchanges.filter(isWrite));
  console.log(
    `${workload.name}: our run sends ${most} writes at once, the bare script ${Math.max(most, LEAST_PARALLEL)}`,
  );
  return { digest, parallel: Math.max(most, LEAST_PARALLEL) };
}

/** The workload as it is first published, and if wished the run again that finds all of it there. */
export async function casesOf(
  worlds: Worlds,
  workload: Workload,
  peers: readonly Subject[],
  { again = false } = {},
): Promise<Case[]> {
  const { digest, parallel } = await probe(worlds, workload);
  const prod = prodRun(digest);
  const bare = bareScript(parallel);
  const others = workload.releases > 0 ? peers : [];
  const ships = (subject: Subject): boolean => subject !== EMPTY && subject !== DRY_RUN;
  const approved = (subject: Subject): string | null => (subject === prod ? digest : null);
  const first: Case = {
    name: workload.name,
    workload,
    subjects: [EMPTY, bare, DRY_RUN, prod, ...others],
    conditions: (subject) => ({ workload, digest: approved(subject) }),
    ships,
  };
  if (!again) return [first];
  /** What runs again, and what ran before. */
  const before = new Map<Subject, Subject>([
    [bareScript(parallel, { again }), bare],
    [prod, prod],
    ...others.map((peer) => [peerAgain(peer), peer] as const),
  ]);
  const second: Case = {
    name: workload.name + AGAIN,
    workload,
    subjects: [EMPTY, ...before.keys()],
    conditions: (subject) => ({ workload, digest: approved(subject), before: before.get(subject) ?? null }),
    ships,
  };
  return [first, second];
}
