import { AuthorizationPolicyValidator } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, DecisionRecord, PolicyRequest } from '../authorize/policy/index.ts';
import { judge } from '../authorize/refusals.ts';
import type { Judged } from '../authorize/refusals.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { GitHubReader } from '../operations/ports.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import { kindOf } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { Approval } from '../protocol/receipt.ts';
import type { Deps } from './deps.ts';
import { compareWithApproved, gatherEvidence, ledgerWarnings } from './evidence.ts';
import type { Governance } from './policy-source.ts';

/** What the rules say of a plan. */
export interface Judgement {
  /** Beside the plan that was approved, when this is another; else null. */
  readonly comparison: Comparison | null;
  readonly approvals: readonly Approval[];
  /** What the policy says of each operation, in file order. */
  readonly decisions: readonly { readonly operation: PlannedOperation; readonly record: DecisionRecord }[];
  /** What is to be done about each operation, the plan taken as a whole. */
  readonly judged: readonly Judged[];
  readonly warnings: readonly Warning[];
}

/** What was read of a run, beside its plan. */
export interface Known {
  readonly governance: Governance;
  /** What prod would refuse whatever the plan; null in prod. */
  readonly ready: ((requests: readonly PolicyRequest[]) => Promise<Warning[]>) | null;
}

/** Compares with what was approved, gathers what the policy asks about, and has it decide. Reads only. */
export async function judgePlan(deps: Deps, plan: Plan, { governance, ready }: Known): Promise<Judgement> {
  const { policy } = governance;
  const comparison = await compareWithApproved(deps, plan);
  const { evidence, approvals } = await gatherEvidence(deps, policy, plan, comparison);
  const validator = new AuthorizationPolicyValidator(policy, evidence);
  const requests = await Promise.all(plan.operations.map((operation) => policyRequest(deps, policy, operation)));
  const decisions = requests.map((request) => ({ operation: request.operation, record: validator.decide(request) }));
  const judged = judge(
    decisions.map(({ operation, record }) => ({ operation, violations: record.violations })),
    { dryRun: deps.inputs.mode === 'dry_run' },
  );
  const warnings = [
    ...deps.warnings,
    ...validator.warnings(requests),
    ...ledgerWarnings(deps, policy, evidence),
    ...(ready === null ? [] : await ready(requests)),
  ];
  return { comparison, approvals, decisions, judged, warnings };
}

async function policyRequest(
  { facts, clock, github, kinds }: Deps,
  policy: AuthorizationPolicy,
  operation: PlannedOperation,
): Promise<PolicyRequest> {
  const { target_sha, moves_tag } = kindOf(operation, kinds).facts;
  const asksForBranch = policy.rules.some(({ when }) => when?.target_on_default_branch !== undefined);
  return {
    operation,
    kinds,
    run: {
      repository: facts.repository,
      repository_id: facts.repositoryId,
      ref: facts.ref,
      event: facts.event,
      actor: facts.actor,
      triggering_actor: facts.triggeringActor,
      workflow_ref: facts.workflowRef,
      environment: facts.environment ?? policy.environment,
    },
    target: {
      on_default_branch: asksForBranch
        ? await isOnDefaultBranch(operation.repository, target_sha?.(operation), github.reader)
        : null,
      moves_tag: moves_tag?.(operation) ?? null,
    },
    now: clock(),
  };
}

/** Whether the target is the head of the target repository's default branch or behind it; null when that is unknown. */
async function isOnDefaultBranch(
  repository: string,
  target: string | undefined,
  reader: GitHubReader,
): Promise<boolean | null> {
  if (target === undefined) return null;
  try {
    const { defaultBranch } = await reader.repository(repository);
    const place = await reader.compare(repository, target, defaultBranch);
    return place === 'identical' || place === 'ahead';
  } catch (error) {
    if (error instanceof MarketOpsError) return null;
    throw error;
  }
}
