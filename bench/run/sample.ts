import type { Measured } from './process.ts';
import { measure } from './process.ts';
import type { Held } from './server.ts';
import type { Subject } from './subjects.ts';
import type { Exchange } from './trips.ts';
import type { Workload } from './workload.ts';
import type { Worlds } from './world.ts';

/** One run of one subject against a repository that nobody else has touched. */
export interface Sample extends Measured {
  readonly exchanges: readonly Exchange[];
  /** Milliseconds from the spawn to the arrival of the first request; NaN when there was none. */
  readonly firstRequest: number;
  readonly held: Held;
}

export interface Conditions {
  readonly workload: Workload;
  readonly latencyMs: number;
  /** Of the plan that a reviewer approves before the run; null: nobody does. */
  readonly digest?: string | null;
  /** Has run before, as an earlier attempt of the same run, and is not measured. */
  readonly before?: Subject | null;
}

export async function sample(
  worlds: Worlds,
  subject: Subject,
  { workload, latencyMs, digest = null, before = null }: Conditions,
): Promise<Sample> {
  const world = await worlds.call('open', { workload, latencyMs });
  const step = ({ args, inputs, env }: Subject, github: Readonly<Record<string, string>>): Promise<Measured> =>
    measure({
      args,
      workspace: world.workspace,
      temporary: world.temporary,
      github,
      inputs: inputs(world),
      env: env(world),
    });
  try {
    if (digest !== null) await worlds.call('approve', digest);
    if (before !== null) await step(before, world.facts);
    const facts = before === null ? world.facts : await worlds.call('rerun');
    await worlds.call('exchanges');
    const measured = await step(subject, facts);
    const exchanges = await worlds.call('exchanges');
    const first = exchanges.reduce((least, { arrived }) => Math.min(least, arrived), Number.POSITIVE_INFINITY);
    return {
      ...measured,
      exchanges,
      firstRequest: Number.isFinite(first) ? first - measured.spawned : Number.NaN,
      held: await worlds.call('held'),
    };
  } finally {
    await worlds.call('close');
  }
}

/** @throws Error unless the run left exactly what the workload says */
export function checkDone(name: string, { held }: Sample, workload: Workload): void {
  const { releases, files, tags, repositories } = workload;
  const expected: Held = { published: releases, assets: files.length, tags: tags.length + repositories.length };
  const same = (Object.keys(expected) as (keyof Held)[]).every((what) => held[what] === expected[what]);
  if (same) return;
  throw new Error(`${name} left ${JSON.stringify(held)}, not ${JSON.stringify(expected)} (${workload.name})`);
}
