import type { Measured } from './process.ts';
import { measure } from './process.ts';
import type { Held, WorldOptions } from './server.ts';
import type { Subject } from './subjects.ts';
import type { Exchange } from './trips.ts';
import type { Worlds } from './world.ts';

/** One run of one subject against a fresh repository. */
export interface Sample extends Measured {
  readonly exchanges: readonly Exchange[];
  /** Milliseconds from the spawn to the arrival of the first request; NaN when there was none. */
  readonly firstRequest: number;
  readonly held: Held;
}

/** @param digest of the plan that a reviewer approves before the run; null: nobody does */
export async function sample(
  worlds: Worlds,
  subject: Subject,
  options: WorldOptions,
  digest: string | null = null,
): Promise<Sample> {
  const world = await worlds.call('open', options);
  try {
    if (digest !== null) await worlds.call('approve', digest);
    const measured = await measure({
      args: subject.args,
      workspace: world.workspace,
      temporary: world.temporary,
      github: world.facts,
      inputs: subject.inputs(world),
      env: subject.env(world),
    });
    const exchanges = await worlds.call('exchanges');
    const first = Math.min(...exchanges.map(({ arrived }) => arrived));
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

/** @throws Error unless the run left exactly one published release with its tag and all its assets */
export function checkPublished(name: string, { held }: Sample, assets: number): void {
  if (held.published === 1 && held.assets === assets && held.tags === 1) return;
  throw new Error(`${name} did not publish what it was told to: ${JSON.stringify(held)}`);
}
