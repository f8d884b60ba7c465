import { parseTime } from '../core/clock.ts';
import type { Line, LineType } from '../protocol/ledger.ts';

/** The four phases as the ledger tells them. */

const PHASE_NAMES = ['Plan', 'Authorize', 'Execute', 'Audit'] as const;
export type PhaseName = (typeof PHASE_NAMES)[number];

export interface Phase {
  readonly name: PhaseName;
  /** Time of the line before its first one (its own first line for the first phase); null when it was not reached. */
  readonly from: string | null;
  readonly durationMs: number | null;
  readonly lines: number;
}

const PLAN: ReadonlySet<LineType> = new Set(['run.opened', 'operation.reconciled', 'plan.created']);

/** Which phase each line belongs to; foreign commits that were set aside, to that of the line behind. */
function phaseOfEach(lines: readonly Line[]): PhaseName[] {
  return lines.map(({ type }, i) => phaseOf(type === 'ledger.foreign' ? (lines[i + 1]?.type ?? type) : type));
}

function phaseOf(type: LineType): PhaseName {
  if (PLAN.has(type)) return 'Plan';
  if (type === 'evidence.read' || type === 'policy.decided' || type.startsWith('receipt.')) return 'Authorize';
  return type === 'run.closed' ? 'Audit' : 'Execute';
}

/**
 * Begin, end and duration of each phase. A phase lasts from the line before its first to its last line: what led to a
 * line happened before it was written. In later batches phases overlap.
 */
export function phasesOf(lines: readonly Line[]): readonly Phase[] {
  const phases = phaseOfEach(lines);
  return PHASE_NAMES.map((name) => {
    const first = phases.indexOf(name);
    if (first < 0) return { name, from: null, durationMs: null, lines: 0 };
    const last = phases.lastIndexOf(name);
    const from = (lines[Math.max(0, first - 1)] as Line).ts;
    const to = (lines[last] as Line).ts;
    const durationMs = Math.max(0, (parseTime(to) ?? 0) - (parseTime(from) ?? 0));
    return { name, from, durationMs, lines: phases.filter((phase) => phase === name).length };
  });
}
