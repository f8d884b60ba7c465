import { planDifference } from '../protocol/plan-difference.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Plan } from '../protocol/plan.ts';
import type { Deps } from './deps.ts';

/** What changed since the approval; null when the plan is the approved one, or nobody said which that is. */
export async function compareWithApproved(
  { inputs, approvedPlan }: Pick<Deps, 'inputs' | 'approvedPlan'>,
  plan: Plan,
): Promise<Comparison | null> {
  const expected = inputs.expectedPlanDigest;
  if (expected === null || expected === plan.plan_digest) return null;
  const found = await approvedPlan(expected);
  if ('absent' in found) return { expected, absent: found.absent };
  return { expected, difference: planDifference(found.plan, plan) };
}

/** The comparison in a line, names only: values are for the log, the summary and the report. */
export function inShort(comparison: Comparison): string {
  if ('absent' in comparison) return `no comparison, for ${comparison.absent}`;
  const { plan, operations } = comparison.difference;
  const named = (change: string): string[] =>
    operations
      .filter((operation) => operation.change === change)
      .map(({ operation_id: id, fields }) => {
        // `assets["x"].digest` is a change of the assets.
        const tops = new Set(fields.map(({ field }) => /^[^.[]+/.exec(field)?.[0] ?? field));
        return change === 'changed' ? `${id} (${[...tops].join(', ')})` : id;
      });
  const parts = [
    ['the plan', plan.map(({ field }) => field)],
    ['changed', named('changed')],
    ['added', named('added')],
    ['removed', named('removed')],
  ] as const;
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join(', ')}`)
    .join('; ');
}
