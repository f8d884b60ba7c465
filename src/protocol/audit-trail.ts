import type { Line } from './ledger.ts';
import type { Observation } from './plan.ts';
import type { Status } from './vocabulary.ts';

/** One entry of the audit trail: what became of an operation, bound to its receipt. */
export interface AuditEntry {
  readonly seq: number;
  readonly ts: string;
  readonly run_id: string;
  readonly run_attempt: number;
  readonly operation_id: string;
  readonly operation_kind: string;
  readonly receipt_id: string | null;
  /** What happened: the line's type. */
  readonly event: Line['type'];
  readonly status: Status;
  readonly code: string | null;
  readonly message: string | null;
  /** GitHub's answer: the thing made, or null. */
  readonly github: Observation | null;
}

/** The audit trail of some ledger lines: every line that carries a status, in order. */
export function auditTrail(lines: Iterable<Line>): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const line of lines) {
    if (line.status === undefined || line.operation_id === undefined || line.operation_kind === undefined) continue;
    entries.push({
      seq: line.seq,
      ts: line.ts,
      run_id: line.run_id,
      run_attempt: line.run_attempt,
      operation_id: line.operation_id,
      operation_kind: line.operation_kind,
      receipt_id: line.receipt_id ?? null,
      event: line.type,
      status: line.status,
      ...detailsOf(line),
    });
  }
  return entries;
}

function detailsOf(line: Line): Pick<AuditEntry, 'code' | 'message' | 'github'> {
  const nothing = { code: null, message: null, github: null };
  switch (line.type) {
    case 'operation.succeeded':
    case 'operation.unchanged':
    case 'operation.failed':
    case 'operation.in_doubt':
    case 'operation.skipped': {
      const { code, message, github } = line.data;
      return { code, message, github };
    }
    case 'operation.blocked':
      return { ...nothing, code: line.data.code };
    case 'receipt.refused': {
      const first = line.data.violations[0];
      return first !== undefined && 'code' in first
        ? { ...nothing, code: first.code, message: first.message }
        : nothing;
    }
    case 'gate.rejected':
      return { ...nothing, code: line.data.checks.find(({ code }) => code !== null)?.code ?? null };
    default:
      return nothing;
  }
}
