import { approvalsOf, decidePlan, signedApprovalsOf, standingsOf } from '../authorize/decide-plan.ts';
import { withheld } from '../authorize/policy/index.ts';
import type { DecisionRecord } from '../authorize/policy/index.ts';
import { judge } from '../authorize/refusals.ts';
import type { Judged } from '../authorize/refusals.ts';
import { digestOf } from '../core/digest.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { Approval, SignedApproval } from '../protocol/receipt.ts';
import type { Standing } from '../protocol/standing.ts';
import type { Deps } from './deps.ts';
import { compareWithApproved, gatherEvidence, protectionWarnings } from './evidence.ts';
import type { Governance } from './policy-source.ts';
import type { Readiness } from './readiness.ts';

/** An approval that counts, with its text and its name on the ledger branch. */
export interface SignedText extends SignedApproval {
  readonly name: string;
  readonly text: string;
}

/** As receipts and the proof name them. */
export const namedIn = ({ signedApprovals }: Pick<Judgement, 'signedApprovals'>): SignedApproval[] =>
  signedApprovals.map(({ digest, key, principal }) => ({ digest, key, principal }));

/** What the rules say of a plan. */
export interface Judgement {
  /** Beside the plan that was approved, when this is another; else null. */
  readonly comparison: Comparison | null;
  readonly approvals: readonly Approval[];
  /** Those that count, each with its text. */
  readonly signedApprovals: readonly SignedText[];
  /** What the decisions rest on beside plan and policy, and its bytes as `evidence.json`. */
  readonly evidence: Evidence;
  readonly evidenceBytes: Uint8Array;
  readonly evidenceDigest: string;
  /** What the policy says of each operation, in file order. */
  readonly decisions: readonly { readonly operation: PlannedOperation; readonly record: DecisionRecord }[];
  /** What is to be done about each operation, the plan taken as a whole. */
  readonly judged: readonly Judged[];
  /** What a dry run foretells of each operation; empty in prod. */
  readonly standings: readonly Standing[];
  readonly warnings: readonly Warning[];
}

/** What was read of a run, beside its plan. */
export interface Known {
  readonly governance: Governance;
  /** What prod would refuse whatever the plan; null in prod. */
  readonly ready: Readiness | null;
}

/** Compares with what was approved, gathers what the policy asks about, and has it decide. Reads only. */
export async function judgePlan(deps: Deps, plan: Plan, { governance, ready }: Known): Promise<Judgement> {
  const { policy } = governance;
  const comparison = await compareWithApproved(deps, plan);
  const { evidence, warnings: lacks, texts } = await gatherEvidence(deps, governance, plan, comparison);
  const isWithheld = governance.policySource?.withheld === true;
  const decided = decidePlan(plan, policy, evidence, deps.kinds);
  const decisions = shownDecisions(plan, governance, decided.decisions);
  const dryRun = deps.inputs.mode === 'dry_run';
  const judged = judge(
    decisions.map(({ operation, record }) => ({ operation, violations: record.violations })),
    { dryRun },
  );
  const shown = decisions.map(({ record }) => record);
  const asked = isWithheld ? null : { policy, requests: decided.requests };
  const standings = dryRun ? standingsOf(plan, shown, asked) : [];
  const warnings = [
    ...deps.warnings,
    ...decided.validator.warnings(decided.requests).map(({ code, message }) => ({
      code,
      message: isWithheld && code === 'break_glass_used' ? 'A break-glass rule lifted another one.' : message,
    })),
    ...lacks,
    ...protectionWarnings(deps, policy, evidence),
    ...(ready === null ? [] : await ready(decided.requests)),
  ];
  const evidenceBytes = jsonFile(evidence);
  const written = { evidence, evidenceBytes, evidenceDigest: digestOf(evidenceBytes) };
  const signedApprovals = signedApprovalsOf(plan, policy, evidence).map((approval) => {
    const known = texts.get(approval.digest);
    if (known === undefined) throw new Error(`the approval ${approval.digest} has no text`);
    return { ...approval, ...known };
  });
  return {
    comparison,
    approvals: approvalsOf(evidence),
    signedApprovals,
    decisions,
    judged,
    standings,
    warnings,
    ...written,
  };
}

/** What was decided of each operation, in file order, as it may be shown: without the policy's texts where it is withheld. */
export function shownDecisions(
  { operations }: Plan,
  { policySource }: Governance,
  decisions: readonly DecisionRecord[],
): Judgement['decisions'] {
  const shown = (record: DecisionRecord): DecisionRecord =>
    policySource?.withheld === true ? withheld(record) : record;
  return operations.map((operation, index) => ({ operation, record: shown(decisions[index] as DecisionRecord) }));
}
