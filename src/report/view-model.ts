import type { Line, LineOf, Warning } from '../protocol/ledger.ts';
import { foreignWarnings } from '../protocol/ledger.ts';
import { changedOperations } from '../protocol/plan-difference.ts';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import type { Standing } from '../protocol/standing.ts';
import { causesOf, groupCauses, plain } from './causes.ts';
import type { Cause, CauseGroup, Decided, OperationRecords, Execution, ReceiptEntry } from './causes.ts';
import { decisionOf } from './decision.ts';
import type { Decision, Signature } from './decision.ts';
import type { Fate } from './fates.ts';
import type { ReportInput } from './input.ts';
import { policyLines } from './policy-lines.ts';
import { phasesOf } from './phases.ts';
import { signaturesOf } from './signatures.ts';
import type { ReportKind } from './subject.ts';
import type { Phase } from './phases.ts';

/**
 * What every surface shows, derived once from the ledger's lines and the records of decision: page, summary
 * and comment differ in form, never in content.
 */
export interface ViewModel {
  readonly input: ReportInput;
  /** The box that every surface begins with. */
  readonly decision: Decision;
  readonly phases: readonly Phase[];
  readonly operations: readonly OperationView[];
  /** Why operations did not ship, the weightiest reason first. */
  readonly causes: readonly CauseGroup[];
  /** Those of `causes` that may be an attack. */
  readonly alerts: readonly CauseGroup[];
  readonly warnings: readonly Warning[];
  readonly counts: Counts;
  readonly signatures: readonly Signature[];
}

export interface OperationView {
  readonly id: string;
  readonly planned: PlannedOperation;
  readonly kind: ReportKind;
  readonly fate: Fate;
  readonly causes: readonly Cause[];
  readonly execution: Execution | null;
  readonly receipt: ReceiptEntry | null;
  readonly decided: Decided | null;
  readonly binding: CanonicalProof['phase_4_proof_ledger']['bindings'][number] | null;
  /** What a dry run foretells of it; null in prod. */
  readonly standing: Standing | null;
}

export interface Counts {
  readonly operations: number;
  readonly shipped: number;
  readonly unchanged: number;
  readonly notShipped: number;
  /** Operations that have a reason beyond the mode of a dry run: what prod would refuse. */
  readonly refused: number;
}

/** Derives the view model from the input. Lines that were never written leave gaps, not errors. */
export function viewModelOf(input: ReportInput): ViewModel {
  const operations = operationsOf(input);
  const causes = groupCauses(operations);
  const alerts = causes.filter(({ cause }) => cause.alert);
  const counts = countsOf(operations);
  const warnings = warningsOf(input);
  const signatures = signaturesOf(input);
  const source = { input, operations, counts, causes, alerts, warnings, signatures };
  return { ...source, decision: decisionOf(source), phases: phasesOf(input.lines) };
}

function operationsOf({
  proof,
  plan,
  kinds,
  lines,
  policyText,
  standings: told,
  comparison,
}: ReportInput): readonly OperationView[] {
  const { phase_2_fc_authorization: authorization } = proof;
  const executions = byId(proof.phase_3_github_execution.operations);
  const bindings = byId(proof.phase_4_proof_ledger.bindings);
  const decidedLines = byId(lines.filter((line): line is Decided => line.type === 'policy.decided'));
  const decisions = byId(authorization.decisions);
  const receipts = byId(authorization.receipts);
  const standings = byId(told);
  const policy = policyLines(policyText);
  const changed = changedOperations(comparison);
  return plan.operations.map((planned) => {
    const id = planned.operation_id;
    const execution = executions.get(id) ?? null;
    const records: OperationRecords = {
      planned,
      execution,
      receipt: receipts.get(id) ?? null,
      decided: decidedLines.get(id) ?? null,
      decision: decisions.get(id) ?? null,
      policy,
    };
    const binding = bindings.get(id) ?? null;
    const fate = fateOf(records, binding !== null && binding.intent_seq !== null, proof.run.result);
    return {
      id,
      planned,
      kind: kindOf(planned, kinds),
      fate,
      causes: causesFor(fate, records).map((cause) =>
        // What is as it was approved is held back by what is not.
        cause.code === 'plan_digest_differs' && changed?.has(id) === false ? plain('plan_blocked', null, null) : cause,
      ),
      execution,
      receipt: records.receipt,
      decided: records.decided,
      binding,
      standing: standings.get(id) ?? null,
    };
  });
}

/** The last entry of each operation: a later receipt replaces an earlier one. */
function byId<T extends { readonly operation_id?: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap((entry) => (entry.operation_id === undefined ? [] : [[entry.operation_id, entry]])));
}

function fateOf(
  { execution, receipt }: OperationRecords,
  hasIntent: boolean,
  result: CanonicalProof['run']['result'],
): Fate {
  if (execution?.outcome === 'succeeded') return 'shipped';
  if (execution?.outcome === 'unchanged') return 'unchanged';
  if (execution?.outcome === 'blocked') return 'blocked_by_mode';
  if (execution !== null && execution.outcome !== null) return execution.outcome;
  // An intent without an outcome: the receipt is consumed, the next run looks what GitHub has.
  if (hasIntent) return 'in_doubt';
  if (execution?.checks?.some((check) => check.result !== 'pass') === true) return 'rejected';
  if (receipt?.enforceable === true) return result === 'authorized' ? 'waiting' : 'not_reached';
  if (execution?.code === 'plan_blocked') return 'held_back';
  return (execution?.code ?? null) === null ? 'not_reached' : 'refused';
}

function causesFor(fate: Fate, records: OperationRecords): readonly Cause[] {
  if (fate === 'shipped' || fate === 'unchanged') return [];
  if (fate === 'waiting') return [plain('not_executed', null, null)];
  const causes = causesOf(records);
  if (causes.length > 0) return causes;
  return [plain(fate === 'in_doubt' ? 'in_doubt' : 'not_reached', records.execution?.message ?? null, null)];
}

function countsOf(operations: readonly OperationView[]): Counts {
  const having = (...fates: Fate[]): number => operations.filter(({ fate }) => fates.includes(fate)).length;
  const shipped = having('shipped');
  const unchanged = having('unchanged');
  return {
    operations: operations.length,
    shipped,
    unchanged,
    notShipped: operations.length - shipped - unchanged,
    refused: operations.filter(({ causes }) => causes.some(({ code }) => code !== 'mode_not_prod')).length,
  };
}

function warningsOf({ warnings, lines }: ReportInput): readonly Warning[] {
  const opened = lines.find((line: Line): line is LineOf<'run.opened'> => line.type === 'run.opened');
  const recorded = opened?.data.warnings.filter((warning): warning is Warning => 'code' in warning) ?? [];
  const found = [...recorded, ...warnings, ...foreignWarnings(lines)];
  const all = new Map(found.map((warning) => [`${warning.code}\n${warning.message}`, warning]));
  return [...all.values()];
}
