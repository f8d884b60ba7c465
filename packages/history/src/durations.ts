import type { History, Run } from './model.ts';

/** How long things took, in milliseconds. */

export interface Spread {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly longest: number | null;
}

export interface Failures {
  readonly operations: number;
  /** Done after all, by a later run or as one found. */
  readonly recovered: number;
  readonly recoveryTime: Spread;
}

const milliseconds = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/**
 * Lead time: from where a plan is first on record, in whichever run, to the last success of the run that shipped it. Wait for
 * approval: from the run's creation where that is on record, else from there, to its first receipt.
 */
export function timesOf(histories: readonly History[]): { readonly leadTime: Spread; readonly approvalWait: Spread } {
  const lead: number[] = [];
  const wait: number[] = [];
  for (const { runs } of histories) {
    const first = firstPlanned(runs);
    for (const { result, times, planDigest } of runs) {
      const planned = first.get(planDigest ?? '') ?? null;
      if (planned !== null && result === 'shipped' && times.shipped !== null)
        lead.push(milliseconds(planned, times.shipped));
      const from = times.created ?? planned;
      if (from !== null && times.authorized !== null) wait.push(Math.max(0, milliseconds(from, times.authorized)));
    }
  }
  return { leadTime: spreadOf(lead), approvalWait: spreadOf(wait) };
}

/** When each plan, by its digest, was first on record. */
export function firstPlanned(runs: readonly Run[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { planDigest, times } of runs) {
    const known = first.get(planDigest ?? '');
    if (planDigest !== null && times.planned !== null && (known === undefined || times.planned < known))
      first.set(planDigest, times.planned);
  }
  return first;
}

/** Percentiles by nearest rank. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: sorted.at(-1) ?? null };
}

/** An operation that failed or was in doubt is recovered once the same thing is done: found so, or by a later operation on it. */
export function failuresOf(histories: readonly History[]): Failures {
  let operations = 0;
  const times: number[] = [];
  for (const { runs } of histories) {
    const waiting = new Map<string, { readonly at: string }[]>();
    for (const { outcome, reconciled, kind, target, naturalKey, intents } of runs.flatMap((run) => run.operations)) {
      const thing = `${kind} ${target ?? ''} ${naturalKey ?? ''}`;
      const at = outcome?.at ?? intents.at(-1)?.at;
      // Nobody knows of what goes on, and nothing was tried of what was skipped.
      if (at === undefined || outcome?.word === 'skipped' || (outcome ?? reconciled) === null) continue;
      if (outcome?.word === 'succeeded' || outcome?.word === 'unchanged') {
        for (const failed of waiting.get(thing) ?? []) times.push(milliseconds(failed.at, outcome.at));
        waiting.delete(thing);
        continue;
      }
      operations++;
      if (reconciled?.observed === 'done') times.push(milliseconds(at, reconciled.at));
      else waiting.set(thing, [...(waiting.get(thing) ?? []), { at }]);
    }
  }
  return { operations, recovered: times.length, recoveryTime: spreadOf(times) };
}
