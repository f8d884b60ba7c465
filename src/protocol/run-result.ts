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
  return { counts: sorted, result: resultOf(lines[0]?.mode === 'dry_run', counts, refused) };
}

function resultOf(
  dryRun: boolean,
  counts: Readonly<Record<string, number>>,
  refusedElsewhere: boolean,
): LineData['run.closed']['result'] {
  const has = (...types: readonly string[]): boolean => types.some((type) => (counts[type] ?? 0) > 0);
  if (dryRun) return 'planned';
  const refused = refusedElsewhere || has('receipt.refused', 'gate.rejected');
  if (!has('operation.intent')) return refused ? 'blocked' : 'unchanged';
  if (!refused && !has('operation.failed', 'operation.in_doubt', 'operation.skipped')) return 'shipped';
  return has('operation.succeeded') ? 'partial' : 'failed';
}
