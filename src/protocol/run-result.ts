import type { Line, LineData } from './ledger.ts';

/**
 * What `run.closed` says, from the lines before it.
 * `planned`: a dry run; `blocked`: no intent and something refused; `unchanged`: nothing to do; `shipped`: all
 * succeeded or unchanged; `partial`: some succeeded; `failed`: none did. (`authorized` is an authorize job's.)
 * `refused` tells of a refusal that has no line of its own: of the key, or of foreign receipts' policy.
 */
export function closeRun(lines: readonly Line[], { refused = false } = {}): LineData['run.closed'] {
  const counts: Record<string, number> = {};
  for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const planned = lines.find((line) => line.type === 'plan.created')?.data.operations ?? 0;
  return { counts: sorted, result: resultOf({ dryRun: lines[0]?.mode === 'dry_run', planned }, counts, refused) };
}

function resultOf(
  { dryRun, planned }: { readonly dryRun: boolean; readonly planned: number },
  counts: Readonly<Record<string, number>>,
  refusedElsewhere: boolean,
): LineData['run.closed']['result'] {
  const has = (...types: readonly string[]): boolean => types.some((type) => (counts[type] ?? 0) > 0);
  if (dryRun) return 'planned';
  const refused = refusedElsewhere || has('receipt.refused', 'gate.rejected');
  if (!has('operation.intent')) return refused ? 'blocked' : 'unchanged';
  // Operations that a cancelled run did not come to have no line.
  if ((counts['operation.succeeded'] ?? 0) + (counts['operation.unchanged'] ?? 0) === planned) return 'shipped';
  return has('operation.succeeded') ? 'partial' : 'failed';
}

/** Codes of operations that only waited for another one: the cause is that one's. */
const CONSEQUENCES: ReadonlySet<string | null> = new Set(['dependency_failed', 'plan_blocked']);

/** Whether a code tells of what merely depended on a failure. */
export function isConsequence(code: string | null): boolean {
  return CONSEQUENCES.has(code);
}
