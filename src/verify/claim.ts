import type { Place } from 'long-logs/lines';
import { LINE_TYPES } from '../protocol/ledger.ts';
import type { Line, LineOf, LineType } from '../protocol/ledger.ts';
import type { RunResult } from '../protocol/vocabulary.ts';

export type ReceiptLine = LineOf<'receipt.minted'> | LineOf<'receipt.refused'>;

export type GateLine = LineOf<'gate.passed'> | LineOf<'gate.rejected'>;

export type OutcomeLine = LineOf<(typeof EXECUTED)[number] | 'operation.unchanged'>;

/** What the lines of one claim say of one operation so far. */
export interface OperationState {
  readonly id: string;
  decided: LineOf<'policy.decided'>;
  /** Where that line is. */
  readonly place: Place;
  receipt: ReceiptLine | null;
  /** The last evaluation on record. */
  gate: GateLine | null;
  intent: LineOf<'operation.intent'> | null;
  outcome: OutcomeLine | null;
  blocked: LineOf<'operation.blocked'> | null;
}

/** How far a claim has come; lines of a type belong to one or two of these. */
export type Stage = 'opened' | 'planned' | 'receipts' | 'gates' | 'outcomes' | 'closed';

/** The lines of one claim, as far as they were read. */
export interface ClaimState {
  readonly id: string;
  readonly opened: LineOf<'run.opened'>;
  readonly operations: Map<string, OperationState>;
  readonly counts: Map<LineType, number>;
  readonly reconciled: LineOf<'operation.reconciled'>[];
  plan: LineOf<'plan.created'> | null;
  evidence: LineOf<'evidence.read'> | null;
  /** What was set aside before a commit of this claim, each the first line of its segment (after `run.opened`). */
  readonly foreign: LineOf<'ledger.foreign'>[];
  /** The first `seq` of each of this claim's commits, as far as its lines tell; of the first, of what follows `run.opened`. */
  readonly segments: number[];
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

export function openClaim(line: LineOf<'run.opened'>): ClaimState {
  return {
    id: line.claim,
    opened: line,
    operations: new Map(),
    counts: new Map(),
    reconciled: [],
    plan: null,
    evidence: null,
    foreign: [],
    segments: [line.seq],
    stage: 'opened',
    before: line,
    batch: 0,
    unsettled: 0,
    refusals: 0,
    closed: null,
  };
}

/** Whether a line is the first of a commit, as far as the lines of its claim can tell. */
export function beginsSegment(line: Line, claim: ClaimState): boolean {
  const { before, operations, stage } = claim;
  if (before.type === 'ledger.foreign') return false;
  if (line.type === 'ledger.foreign') return before.type !== 'run.opened';
  const hasIntent = (id: string | undefined): boolean => (operations.get(id ?? '')?.intent ?? null) !== null;
  const beforeBegin = line.type === 'gate.passed' || (line.type === 'gate.rejected' && !hasIntent(line.operation_id));
  if (before.type === 'operation.intent') return !beforeBegin;
  if (before.type === 'gate.rejected' && !hasIntent(before.operation_id))
    return !line.type.startsWith('gate.') && line.type !== 'operation.intent';
  return stage === 'outcomes' && (line.type.startsWith('receipt.') || beforeBegin);
}

export function countOf(claim: ClaimState, ...types: readonly LineType[]): number {
  return types.reduce((sum, type) => sum + (claim.counts.get(type) ?? 0), 0);
}

export function isOutcome(line: Line): line is OutcomeLine {
  return line.type === 'operation.unchanged' || (EXECUTED as readonly string[]).includes(line.type);
}

/** An intent that has no outcome, or one that leaves it in doubt: what a reconciliation may name. */
export interface UnsettledIntent {
  /** Null once an outcome leaves it in doubt: its claim need not be remembered then. */
  readonly claim: ClaimState | null;
  readonly line: LineOf<'operation.intent'>;
  readonly inDoubt: boolean;
}

/** What the lines before leave behind for the rules, beyond their claims. */
export interface LedgerSoFar {
  /** Whether every claim of the ledger is here, so that what a reconciliation names must be found. */
  readonly whole: boolean;
  /** Whether every line is known to have landed; a run whose last commit failed may call itself failed. */
  readonly landed: boolean;
  /** Intents that nothing has settled yet, by receipt id. */
  readonly open: ReadonlyMap<string, UnsettledIntent>;
  /** Whether a receipt was never seen before; it has been from now on. */
  readonly isNewReceipt: (id: string) => boolean;
}

/** How a line breaks a rule: the field, what was expected there, what was found. */
export interface Broken {
  readonly path: string;
  readonly expected: string;
  readonly found: unknown;
}

export interface RuleContext {
  readonly claim: ClaimState;
  /** The operation that the line is about, when the claim has decided on it. */
  readonly operation: OperationState | undefined;
  readonly replay: LedgerSoFar;
}

/** A check of the verifier that looks at one line beside the lines of its claim before it. */
export interface Rule {
  readonly name: string;
  readonly types: readonly LineType[];
  readonly check: (line: never, context: RuleContext) => Broken | null;
}

export function rule<T extends LineType>(
  name: string,
  types: readonly T[],
  check: (line: LineOf<T>, context: RuleContext) => Broken | null,
): Rule {
  return { name, types, check };
}

export const broken = (path: string, expected: string, found: unknown): Broken => ({ path, expected, found });

export const EXECUTED = [
  'operation.succeeded',
  'operation.failed',
  'operation.skipped',
  'operation.in_doubt',
] as const satisfies readonly LineType[];

export const RECEIPTS = ['receipt.minted', 'receipt.refused'] as const;
export const GATES = ['gate.passed', 'gate.rejected'] as const;
export const AFTER_OPENED: readonly LineType[] = LINE_TYPES.filter((type) => type !== 'run.opened');

/** What is about an operation that was decided on before. */
export const AFTER_DECISION = [
  ...RECEIPTS,
  ...GATES,
  'operation.intent',
  ...EXECUTED,
  'operation.unchanged',
  'operation.blocked',
] as const satisfies readonly LineType[];

/** The results that a claim's lines allow `run.closed` to state: one, save where lines alone cannot tell. */
export function expectedResults(claim: ClaimState): readonly RunResult[] {
  if (claim.opened.mode === 'dry_run') return ['planned'];
  if (claim.opened.data.vkey === null) return ['blocked'];
  const operations = claim.plan?.data.operations ?? 0;
  const succeeded = countOf(claim, 'operation.succeeded');
  const unchanged = countOf(claim, 'operation.unchanged');
  if (countOf(claim, 'operation.intent') > 0) {
    if (succeeded + unchanged === operations) return ['shipped'];
    return succeeded > 0 ? ['partial'] : ['failed'];
  }
  const refused = countOf(claim, 'receipt.refused', 'gate.rejected') + claim.refusals;
  if (refused > 0) return ['blocked'];
  if (operations > 0 && unchanged === operations) return ['unchanged', 'authorized'];
  if (countOf(claim, 'receipt.minted') > 0) return ['authorized', 'failed'];
  // No operations, a reconciliation alone, or something refused for the run as a whole.
  return operations === 0 ? ['unchanged', 'blocked'] : ['blocked', 'failed'];
}
