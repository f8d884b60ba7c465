import { parseTime } from '../core/clock.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { GateCheck } from '../protocol/ledger.ts';
import { operationDigest } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { MAX_LIFETIME_MS } from '../protocol/receipt.ts';
import type { EnforceableReceipt, Receipt } from '../protocol/receipt.ts';
import type { CheckName, GateCode } from '../protocol/vocabulary.ts';

/**
 * The fail-closed authorization check in front of every side effect: authenticity and eight points. All nine are
 * evaluated and recorded; anything but nine passes blocks, and so does an exception in any of them.
 */

/** How far our clock may be off GitHub's, and a receipt's issue ahead of ours. */
const MAX_SKEW_MS = 60_000;

export interface GateContext {
  readonly facts: RunFacts;
  readonly planDigest: string;
  /** What is about to be executed: its digest is computed anew from this. */
  readonly operation: PlannedOperation;
  /** The receipt as foreign bytes; null when there is none. */
  readonly envelope: Uint8Array | null;
  readonly verifyReceipt: (envelope: Uint8Array) => {
    readonly code: GateCode | null;
    readonly receipt: Receipt | null;
  };
  /** Why this receipt may not be consumed (again), or null. Differs between the two times the gate runs. */
  readonly consumption: (receipt: Receipt) => Promise<'receipt_consumed' | 'ledger_rewound' | null>;
  /** Milliseconds now, by our clock. */
  readonly now: number;
  /** How far our clock is ahead of GitHub's, in milliseconds; null when GitHub has not told the time. */
  readonly skewMs: number | null;
}

export interface GateVerdict {
  readonly passed: boolean;
  readonly checks: readonly GateCheck[];
  /** What the envelope claims, whether or not it is authentic. */
  readonly receipt: Receipt | null;
}

interface Evidence extends GateContext {
  readonly authenticity: { readonly code: GateCode | null; readonly receipt: Receipt | null };
  readonly receipt: Receipt;
}

type Point = (evidence: Evidence) => GateCode | null | Promise<GateCode | null>;

/** The checks that need a receipt, in the order of the protocol. `mode` and `presence` stand before any receipt. */
const POINTS: readonly { readonly name: CheckName; readonly check: Point }[] = [
  { name: 'authenticity', check: ({ authenticity }) => authenticity.code },
  { name: 'mode', check: ({ facts }) => modeFault(facts) },
  { name: 'presence', check: ({ envelope }) => presenceFault(envelope) },
  { name: 'enforceable', check: ({ receipt }) => (isEnforceable(receipt) ? null : 'receipt_advisory') },
  { name: 'run_binding', check: ({ receipt, facts }) => (isBoundToRun(receipt, facts) ? null : 'run_mismatch') },
  {
    name: 'operation_binding',
    check: ({ receipt, operation, planDigest }) =>
      isBoundToOperation(receipt, operation, planDigest) ? null : 'operation_mismatch',
  },
  { name: 'consumption', check: ({ receipt, consumption }) => consumption(receipt) },
  { name: 'expiration', check: expirationFault },
  { name: 'staleness', check: ({ receipt, now }) => (isStale(receipt, now) ? 'receipt_stale' : null) },
];

const NEED_NO_RECEIPT: Partial<Record<CheckName, (context: GateContext) => GateCode | null>> = {
  mode: ({ facts }) => modeFault(facts),
  presence: ({ envelope }) => presenceFault(envelope),
};

/** Evaluates all nine checks. Never throws: what throws inside is `not_evaluated`, and blocks. */
export async function evaluateGate(context: GateContext): Promise<GateVerdict> {
  const authenticity = authenticate(context);
  const receipt = authenticity?.receipt ?? null;
  const checks: GateCheck[] = [];
  for (const { name, check } of POINTS) {
    checks.push(await evaluate(name, () => evaluatePoint(name, check, context, authenticity, receipt)));
  }
  return { passed: checks.every(({ result }) => result === 'pass'), checks, receipt };
}

type PointResult = GateCode | null | 'not_evaluated';

function evaluatePoint(
  name: CheckName,
  check: Point,
  context: GateContext,
  authenticity: Evidence['authenticity'] | null,
  receipt: Receipt | null,
): PointResult | Promise<PointResult> {
  if (authenticity !== null && receipt !== null) return check({ ...context, authenticity, receipt });
  if (name === 'authenticity') return authenticity?.code ?? 'not_evaluated';
  const without = NEED_NO_RECEIPT[name];
  return without === undefined ? 'not_evaluated' : without(context);
}

async function evaluate(name: CheckName, run: () => PointResult | Promise<PointResult>): Promise<GateCheck> {
  let code: PointResult;
  try {
    code = await run();
  } catch {
    code = 'not_evaluated';
  }
  if (code === 'not_evaluated') return { code: null, name, result: 'not_evaluated' };
  return { code, name, result: code === null ? 'pass' : 'fail' };
}

function authenticate({ envelope, verifyReceipt }: GateContext): Evidence['authenticity'] | null {
  if (envelope === null) return null;
  try {
    return verifyReceipt(envelope);
  } catch {
    return null;
  }
}

function modeFault(facts: { readonly mode: string }): GateCode | null {
  return facts.mode === 'prod' ? null : 'mode_not_prod';
}

function presenceFault(envelope: Uint8Array | null): GateCode | null {
  return envelope === null ? 'receipt_missing' : null;
}

function isEnforceable(receipt: Receipt): receipt is EnforceableReceipt {
  return receipt.enforceable && receipt.violations.length === 0 && receipt.mode === 'prod';
}

/** The binding checks of the design's `ReceiptBindingValidator`: to the run … */
export function isBoundToRun(receipt: Receipt, facts: RunFacts): boolean {
  return (
    receipt.run_id === facts.runId &&
    receipt.run_attempt === facts.runAttempt &&
    receipt.repository_id === facts.repositoryId &&
    receipt.environment === facts.environment &&
    receipt.api_url === facts.apiUrl
  );
}

/** … and to the operation, whose digest is computed from what is about to be executed. */
export function isBoundToOperation(receipt: Receipt, operation: PlannedOperation, planDigest: string): boolean {
  return (
    receipt.operation_kind === operation.operation_kind &&
    receipt.operation_id === operation.operation_id &&
    receipt.plan_digest === planDigest &&
    receipt.operation_digest === operationDigest(operation)
  );
}

function expirationFault({ receipt, now, skewMs }: Evidence): GateCode | null {
  const expires = parseTime(receipt.expires_at);
  const issued = parseTime(receipt.issued_at);
  if (expires === null || issued === null || now >= expires) return 'receipt_expired';
  if (issued > now + MAX_SKEW_MS) return 'receipt_not_yet_valid';
  return skewMs === null || Math.abs(skewMs) > MAX_SKEW_MS ? 'clock_skew' : null;
}

function isStale(receipt: Receipt, now: number): boolean {
  const issued = parseTime(receipt.issued_at);
  const expires = parseTime(receipt.expires_at);
  return issued === null || expires === null || now - issued > MAX_LIFETIME_MS || expires - issued > MAX_LIFETIME_MS;
}
