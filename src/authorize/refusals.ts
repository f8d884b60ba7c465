import type { PlannedOperation } from '../protocol/plan.ts';
import type { Violation } from '../protocol/receipt.ts';

/** One operation, judged: shipped under an enforceable receipt, left as it is, or refused under an advisory one. */
export interface Judged {
  readonly operation: PlannedOperation;
  readonly verdict: 'ship' | 'unchanged' | 'refuse';
  /** What its advisory receipt says; none unless it is refused. */
  readonly violations: readonly Violation[];
}

/**
 * Decides about the plan as a whole, for it was approved as a whole: one refusal or conflict refuses everything that
 * would change something. In a dry run everything is refused, first of all by the mode.
 */
export function judge(
  operations: readonly { readonly operation: PlannedOperation; readonly violations: readonly Violation[] }[],
  { dryRun }: { readonly dryRun: boolean },
): Judged[] {
  const own = operations.map(({ operation, violations }) => ({
    operation,
    violations: [...(dryRun ? [MODE_NOT_PROD] : []), ...violations, ...conflictOf(operation)],
  }));
  const blocked = own.some(({ violations }) => violations.length > 0);
  return own.map(({ operation, violations }) => {
    if (violations.length > 0) return { operation, verdict: 'refuse', violations };
    if (operation.effect === 'none') return { operation, verdict: 'unchanged', violations };
    return blocked
      ? { operation, verdict: 'refuse', violations: [PLAN_BLOCKED] }
      : { operation, verdict: 'ship', violations };
  });
}

const MODE_NOT_PROD: Violation = {
  rule: null,
  code: 'mode_not_prod',
  message: 'This is a dry run: everything is planned and shown, and every side effect is blocked',
};

const PLAN_BLOCKED: Violation = {
  rule: null,
  code: 'plan_blocked',
  message: 'Another operation of the plan is refused or in conflict, and the plan was approved as a whole',
};

export function conflictOf({ effect, reason }: PlannedOperation): Violation[] {
  return effect === 'conflict'
    ? [{ rule: null, code: 'conflict', message: reason ?? 'GitHub has something else there' }]
    : [];
}
