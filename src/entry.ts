import type { MarketOpsError } from './core/errors.ts';
import type { Environment, Phase } from './inputs.ts';
import { fail, log } from './workflow-log.ts';
import type { Log } from './run/deps.ts';

export { post } from './post.ts';

type Job = (env: Environment, log: Log) => Promise<MarketOpsError | null>;

/** Sub-actions that tell no story of their own; they answer why the job must fail, or null. */
const JOBS = {
  comment: async () => (await import('./main-comment.ts')).commentJob,
  reconcile: async () => (await import('./main-reconcile.ts')).reconcileJob,
  verify: async () => (await import('./main-verify.ts')).verifyJob,
} satisfies Record<string, () => Promise<Job>>;

const isJob = (entry: string): entry is keyof typeof JOBS => Object.hasOwn(JOBS, entry);

/**
 * The bundle's entry: loads what the action or sub-action needs, and nothing of what it must not be able to do. Turns
 * errors into an exit.
 */
export async function main(entry: Phase | keyof typeof JOBS): Promise<void> {
  try {
    if (isJob(entry)) {
      const job: Job = await JOBS[entry]();
      const failure = await job(process.env, log);
      if (failure !== null) fail(failure);
    } else await (await import('./main.ts')).start(entry, process.env);
  } catch (error) {
    fail(error);
  }
}
