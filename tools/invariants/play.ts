import { Broken } from './edit.ts';
import type { Invariant } from './invariant.ts';
import { Scratch } from './scratch.ts';
import type { Played } from './scratch.ts';

export interface Result {
  /** `red before`: what must notice fails already while nothing is taken out. */
  readonly verdict: 'noticed' | 'unnoticed' | 'broken' | 'red before';
  /** What was said, unless it was noticed. */
  readonly said: string;
}

/** The check of one side: named tests of a file, or scenarios of the audit. */
interface Side {
  readonly tests?: string;
  readonly names: readonly string[];
}

const sidesOf = ({ test, audit }: Invariant): Side[] => [
  ...(test === undefined ? [] : [{ tests: test.file, names: [test.name] }]),
  ...(audit === undefined ? [] : [{ names: audit.split(' ') }]),
];

const play = (scratch: Scratch, { tests, names }: Side): Promise<Played> =>
  tests === undefined ? scratch.audit(names) : scratch.test(tests, names);

/** Takes out one after the other, in copies of the project; first everything that must notice is run as it is. */
export async function playAll(
  project: string,
  invariants: readonly Invariant[],
  { parallel, done }: { readonly parallel: number; readonly done: (invariant: Invariant, result: Result) => void },
): Promise<void> {
  const before = new Map<string, Side>();
  for (const { tests, names } of invariants.flatMap(sidesOf)) {
    const key = tests ?? '';
    const known = before.get(key)?.names ?? [];
    before.set(key, { ...(tests === undefined ? {} : { tests }), names: [...new Set([...known, ...names])] });
  }
  const red = new Map<string, string>();
  const scratches = Array.from({ length: Math.min(parallel, invariants.length) }, () => new Scratch(project));
  const share = async <T>(items: Iterable<T>, work: (scratch: Scratch, item: T) => Promise<void>): Promise<void> => {
    const left = [...items];
    await Promise.all(
      scratches.map(async (scratch) => {
        for (let item = left.shift(); item !== undefined; item = left.shift()) await work(scratch, item);
      }),
    );
  };
  try {
    await share(before.values(), async (scratch, side) => {
      const { noticed, said } = await play(scratch, side);
      if (noticed !== false) red.set(side.tests ?? '', said);
    });
    await share(invariants, async (scratch, invariant) => {
      const faults = sidesOf(invariant).flatMap(({ tests }) => red.get(tests ?? '') ?? []);
      const said = faults[0];
      done(invariant, said === undefined ? await without(scratch, invariant) : { verdict: 'red before', said });
    });
  } finally {
    for (const scratch of scratches) scratch.remove();
  }
}

/** Every side must notice. */
async function without(scratch: Scratch, invariant: Invariant): Promise<Result> {
  try {
    return await scratch.without(invariant, async () => {
      for (const side of sidesOf(invariant)) {
        const { noticed, said } = await play(scratch, side);
        if (noticed !== true) return { verdict: noticed === null ? 'broken' : 'unnoticed', said };
      }
      return { verdict: 'noticed', said: '' };
    });
  } catch (error) {
    if (error instanceof Broken) return { verdict: 'broken', said: error.message };
    throw error;
  }
}
