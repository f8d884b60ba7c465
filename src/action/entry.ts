import { toItsEnd } from 'async-parts/to-its-end';
import type { MarketOpsError } from '../core/errors.ts';
import { admit } from './admit.ts';
import type { Environment, Phase } from './inputs.ts';
import { fail, log, lost } from './workflow-log.ts';
import type { Log } from '../run/deps.ts';

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
    await toItsEnd(() => (isJob(entry) ? runJob(entry) : run(entry)), lost);
  } catch (error) {
    fail(error);
  }
}

async function runJob(entry: keyof typeof JOBS): Promise<void> {
  const job: Job = await JOBS[entry]();
  const failure = await job(process.env, log);
  if (failure !== null) fail(failure);
}

/** More operations than one batch takes. */
const MANY = 100;

/** Loading keeps the process busy, so the first requests leave before; nobody waits for those that nobody asks for. */
async function run(phase: Phase): Promise<void> {
  const admitted = admit(phase, process.env);
  // Memory goes by what is under way: else a plan of a thousand operations lets V8 keep a hundred megabytes for what is over.
  // A small plan has nothing to keep, and ends a tenth sooner without it.
  if (admitted.operations > MANY) (await import('node:v8')).setFlagsFromString('--optimize-for-size');
  try {
    await admitted.transport.sent();
    const { start } = await import('./main.ts');
    await start(admitted);
  } finally {
    admitted.transport.drop();
  }
}
