import type { LineOf, RuleOutcome } from '../protocol/ledger.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import type { Violation } from '../protocol/receipt.ts';
import { isConsequence } from '../protocol/run-result.ts';
import type { CheckName } from '../protocol/vocabulary.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explain.ts';
import type { PolicyLines } from './policy-lines.ts';

export type Execution = CanonicalProof['phase_3_github_execution']['operations'][number];
export type ReceiptEntry = CanonicalProof['phase_2_fc_authorization']['receipts'][number];
export type Decided = LineOf<'policy.decided'>;
export type Unmet = Exclude<RuleOutcome['unmet'], null>;

/** Why an operation did not ship, as one recorded reason with everything a person needs to resolve it. */
export interface Cause {
  readonly code: string;
  readonly explanation: Explanation;
  /** What was recorded in this case; foreign text, or null. */
  readonly message: string | null;
  /** The rule of the policy, if one decided. */
  readonly rule: string | null;
  /** The setting of the policy that decided, where no rule did: `approvals.min`. */
  readonly setting: string | null;
  /** The condition of that rule that was not met. */
  readonly unmet: Unmet | null;
  /** Line of that rule or setting in the policy, from 1; null when it is not found there. */
  readonly policyLine: number | null;
  /** The gate's check that failed, if one did. */
  readonly check: CheckName | null;
  /** Whether this may be an attack: a forged, replayed or swapped receipt, or a ledger that was tampered with. */
  readonly alert: boolean;
}

export interface OperationRecords {
  readonly planned: PlannedOperation;
  readonly execution: Execution | null;
  readonly receipt: ReceiptEntry | null;
  readonly decided: Decided | null;
  readonly decision: CanonicalProof['phase_2_fc_authorization']['decisions'][number] | null;
  readonly policy: PolicyLines;
}

/** Every reason on record, the main one first, none twice. */
export function causesOf(records: OperationRecords): readonly Cause[] {
  const { execution, receipt, decision } = records;
  const code = execution?.code ?? null;
  const violations = receipt === null ? (decision?.violations ?? []) : receipt.receipt.violations;
  const causes = new Map<string, Cause>();
  const add = (cause: Cause): void => {
    const known = [...causes.values()].find(({ code, rule }) => code === cause.code && rule === cause.rule);
    if (known === undefined || (known.message !== cause.message && cause.check === null && known.check === null)) {
      causes.set(`${cause.code}\n${cause.rule ?? ''}\n${cause.message ?? ''}`, cause);
    }
  };
  if (execution !== null && execution.outcome !== null && code !== null) add(fromExecution(execution, records));
  for (const violation of violations) add(fromViolation(violation, records));
  for (const check of execution?.checks ?? []) {
    if (check.result === 'fail' && check.code !== null) add(plain(check.code, null, check.name));
    if (check.result === 'not_evaluated') add(notEvaluated(execution, check.name));
  }
  if (causes.size === 0 && code !== null) add(plain(code, execution?.message ?? null, null));
  return [...causes.values()];
}

/** A failed check explains those that could then not be evaluated. */
function notEvaluated(execution: Execution | null, name: CheckName): Cause {
  const failed = execution?.checks?.find(({ result }) => result === 'fail');
  return failed === undefined || failed.code === null
    ? plain('check_not_evaluated', null, name)
    : plain(failed.code, null, failed.name);
}

function fromExecution(execution: Execution, { planned }: OperationRecords): Cause {
  const check = execution.checks?.find(({ code }) => code !== null && code === execution.code)?.name ?? null;
  const message = execution.code === 'conflict' ? (execution.message ?? planned.reason) : execution.message;
  return plain(execution.code ?? 'not_reached', message, check);
}

function fromViolation({ code, message, rule }: Violation, { planned, decided, policy }: OperationRecords): Cause {
  const text = code === 'conflict' ? (planned.reason ?? message) : message;
  // The policy's refusals name a setting in their text, for a violation has a field for rules only.
  const setting = rule === null ? (/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(message)?.[1] ?? null) : null;
  const outcome = decided?.data.rules.find((tried): tried is RuleOutcome => 'id' in tried && tried.id === rule);
  return {
    ...plain(code, code === 'mode_not_prod' || code === 'plan_blocked' ? null : text, null),
    rule,
    setting,
    unmet: outcome?.unmet ?? null,
    policyLine: rule !== null ? policy.ofRule(rule) : setting === null ? null : policy.ofSetting(setting),
  };
}

/** A cause without a rule. */
export function plain(code: string, message: string | null, check: CheckName | null): Cause {
  const explanation = explain(code);
  // Without a check, `key_unknown` is about this job's own key: a mistake of the set-up, not somebody's receipt.
  const alert = explanation.severity === 'security' && (check !== null || code.startsWith('ledger_'));
  return { code, explanation, message, rule: null, setting: null, unmet: null, policyLine: null, check, alert };
}

export interface CauseGroup {
  readonly cause: Cause;
  /** Ids of the operations it holds for, in file order. */
  readonly operations: readonly string[];
}

const WEIGHT = { security: 0, error: 1, warning: 2, info: 3 } as const;
const CONSEQUENCE = 4;

/** The same reason of several operations is one group; what weighs most comes first, what merely depended on it last. */
export function groupCauses(each: readonly { readonly id: string; readonly causes: readonly Cause[] }[]): CauseGroup[] {
  const groups = new Map<string, { cause: Cause; operations: string[] }>();
  for (const { id, causes } of each) {
    for (const cause of causes) {
      const { code, message, rule, unmet, check } = cause;
      const key = JSON.stringify([code, message, rule, unmet, check]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { cause, operations: [id] });
      else group.operations.push(id);
    }
  }
  const weight = ({ cause }: CauseGroup): number => {
    if (cause.alert) return -1;
    return isConsequence(cause.code) ? CONSEQUENCE : WEIGHT[cause.explanation.severity];
  };
  return [...groups.values()].sort((a, b) => weight(a) - weight(b));
}
