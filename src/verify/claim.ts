import type { Line, LineOf, LineType } from '../protocol/ledger.ts';

export type ReceiptLine = LineOf<'receipt.minted'> | LineOf<'receipt.refused'>;
export type GateLine = LineOf<'gate.passed'> | LineOf<'gate.rejected'>;
export type OutcomeLine = LineOf<
  'operation.succeeded' | 'operation.failed' | 'operation.skipped' | 'operation.in_doubt' | 'operation.unchanged'
>;

/** What the lines of one claim say of one operation so far. */
export interface OperationStory {
  readonly id: string;
  decided: LineOf<'policy.decided'>;
  receipt: ReceiptLine | null;
  /** The last evaluation on record. */
  gate: GateLine | null;
  intent: LineOf<'operation.intent'> | null;
  outcome: OutcomeLine | null;
  blocked: LineOf<'operation.blocked'> | null;
}

/** How far a claim has come; lines of a type belong to one or two of these. */
export type Stage = 'begun' | 'planned' | 'receipts' | 'gates' | 'outcomes' | 'closed';

/** The lines of one claim, as far as they were read. */
export interface ClaimStory {
  readonly id: string;
  readonly opened: LineOf<'run.opened'>;
  readonly operations: Map<string, OperationStory>;
  readonly counts: Map<LineType, number>;
  readonly reconciled: LineOf<'operation.reconciled'>[];
  plan: LineOf<'plan.created'> | null;
  stage: Stage;
  /** This claim's line before the one at hand. */
  before: Line;
  /** Receipts minted since the last outcome: a batch. */
  batch: number;
  /** Intents without an outcome. */
  unsettled: number;
  /** Operations that the policy does not permit. */
  refusals: number;
  closed: LineOf<'run.closed'> | null;
}

export function openClaim(line: LineOf<'run.opened'>): ClaimStory {
  return {
    id: line.claim,
    opened: line,
    operations: new Map(),
    counts: new Map(),
    reconciled: [],
    plan: null,
    stage: 'begun',
    before: line,
    batch: 0,
    unsettled: 0,
    refusals: 0,
    closed: null,
  };
}

export function countOf(claim: ClaimStory, ...types: readonly LineType[]): number {
  return types.reduce((sum, type) => sum + (claim.counts.get(type) ?? 0), 0);
}

export const OUTCOME_TYPES: readonly LineType[] = [
  'operation.succeeded',
  'operation.failed',
  'operation.skipped',
  'operation.in_doubt',
  'operation.unchanged',
];

export function isOutcome(line: Line): line is OutcomeLine {
  return OUTCOME_TYPES.includes(line.type);
}
