import { setTimeout as sleep } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuthorizationPolicyValidator } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, DecisionRecord, PolicyRequest } from '../authorize/policy/index.ts';
import { judge } from '../authorize/refusals.ts';
import type { Judged } from '../authorize/refusals.ts';
import { MarketOpsError } from '../core/errors.ts';
import { begun } from '../core/parallel.ts';
import type { Workspace } from '../operations/kind.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { createPlan, openWorkspace, parseVariables } from '../plan/index.ts';
import type { CreatedPlan } from '../plan/index.ts';
import type { AppendLine } from '../execute/port.ts';
import type { Reconciled } from '../execute/reconcile.ts';
import { digestOf } from '../core/digest.ts';
import { originOf } from '../protocol/vkey.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { Approval } from '../protocol/receipt.ts';
import { drawReceiptIds, readAhead } from './ahead.ts';
import { compareWithApproved } from './approved-plan.ts';
import { gatherEvidence, ledgerWarnings } from './evidence.ts';
import { readGovernance } from './policy-source.ts';
import type { Governance } from './policy-source.ts';
import { readinessOf } from './readiness.ts';
import type { Deps } from './deps.ts';

/** Everything that is known before anything is signed or written: the plan, the rules, and what they say of it. */
export interface Prepared extends CreatedPlan {
  readonly governance: Governance;
  /** Of the receipts that are going to be minted, by operation: they are being looked up already. */
  readonly receiptIds: ReadonlyMap<string, string>;
  /** Beside the plan that was approved, when this is another; else null. */
  readonly comparison: Comparison | null;
  readonly approvals: readonly Approval[];
  /** What the policy says of each operation, in file order. */
  readonly decisions: readonly { readonly operation: PlannedOperation; readonly record: DecisionRecord }[];
  /** What is to be done about each operation, the plan taken as a whole. */
  readonly judged: readonly Judged[];
  readonly warnings: readonly Warning[];
}

/** How long what is asked of GitHub needs to leave the process. */
const LEAVING_MS = 3;

/**
 * Plans and judges; reads only. What can be read is read at once, whatever else is under way; it is looked at in the
 * order below, so that a run fails for the same reason however long answers take.
 */
export async function prepare(deps: Deps): Promise<Prepared> {
  const { inputs } = deps;
  const ahead = readAhead(deps);
  const governed = begun(readGovernance(deps));
  const ready = readinessOf(deps, ahead, governed);
  const workspace = begun(openWorkspace(inputs.workingDirectory, deps.env));
  const planned = begun(plan(deps, workspace));
  await checkIdentity(deps);
  await workspace;
  const governance = await governed;
  const created = await planned;
  const { policy } = governance;
  const comparison = await compareWithApproved(deps, created.plan);
  const { evidence, approvals } = await gatherEvidence(deps, ahead, policy, created.plan, comparison);
  const validator = new AuthorizationPolicyValidator(policy, evidence);
  const requests = await Promise.all(
    created.plan.operations.map((operation) => policyRequest(deps, policy, operation)),
  );
  const decisions = requests.map((request) => ({ operation: request.operation, record: validator.decide(request) }));
  const judged = judge(
    decisions.map(({ operation, record }) => ({ operation, violations: record.violations })),
    { dryRun: inputs.mode === 'dry_run' },
  );
  const warnings = [
    ...deps.warnings,
    ...validator.warnings(requests),
    ...ledgerWarnings(deps, policy, evidence),
    ...(await ready(requests)),
  ];
  return { ...created, governance, comparison, approvals, decisions, judged, warnings };
}

async function plan(deps: Deps, workspace: Promise<Workspace>): Promise<CreatedPlan & Pick<Prepared, 'receiptIds'>> {
  const { inputs, facts, github, clock, kinds } = deps;
  const path = inputs.operations;
  // Reading a file keeps the process busy: what is asked of GitHub leaves before that.
  await sleep(LEAVING_MS);
  let receiptIds: ReadonlyMap<string, string> = new Map();
  const created = await createPlan({
    file: { path, bytes: await readOperations(join(inputs.workingDirectory, path)) },
    kinds,
    reader: github.reader,
    workspace: await workspace,
    context: facts,
    variables: parseVariables(inputs.variables),
    clock,
    resolved: (ids) => {
      receiptIds = drawReceiptIds(deps, ids);
    },
  });
  return { ...created, receiptIds };
}

async function readOperations(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new MarketOpsError(
      'operations_unreadable',
      `The operations file ${path} cannot be read. Write it (\`marketops init\` makes one to start from), check it ` +
        'out (actions/checkout), or name another in the input operations.',
      { cause: error },
    );
  }
}

/** The repository of the variables is the repository that GitHub knows: both are in every signature. */
export async function checkIdentity({ facts, github }: Pick<Deps, 'facts' | 'github'>): Promise<void> {
  const { id } = await github.reader.repository(facts.repository);
  if (id === facts.repositoryId) return;
  throw new MarketOpsError(
    'repository_mismatch',
    `${facts.repository} has the id ${id} on ${facts.apiUrl}, but GITHUB_REPOSITORY_ID is ${facts.repositoryId}. ` +
      'An earlier step changed the variables, or the repository was made anew. Nothing was done.',
  );
}

async function policyRequest(
  { facts, clock, github }: Deps,
  policy: AuthorizationPolicy,
  operation: PlannedOperation,
): Promise<PolicyRequest> {
  const asksForBranch = policy.rules.some(({ when }) => when?.target_on_default_branch !== undefined);
  return {
    operation,
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
      on_default_branch: asksForBranch ? await isOnDefaultBranch(operation, github.reader) : null,
      moves_tag: movesTag(operation),
    },
    now: clock(),
  };
}

/** Whether the target is the head of the target repository's default branch or behind it; null when that is unknown. */
async function isOnDefaultBranch(operation: PlannedOperation, reader: GitHubReader): Promise<boolean | null> {
  if (operation.operation_kind === 'open_pr') return null;
  try {
    const { defaultBranch } = await reader.repository(operation.repository);
    const place = await reader.compare(operation.repository, operation.parameters.target_sha, defaultBranch);
    return place === 'identical' || place === 'ahead';
  } catch (error) {
    if (error instanceof MarketOpsError) return null;
    throw error;
  }
}

/** Whether a tag that is there would move; null when what is there is in the way. */
function movesTag({ operation_kind: kind, effect }: PlannedOperation): boolean | null {
  if (kind === 'tag_repo' && effect === 'conflict') return null;
  return kind === 'tag_repo' && effect === 'update';
}

/** The lines that stand before any receipt. */
export function preamble(
  { facts }: Deps,
  prepared: Prepared,
  vkey: string | null,
  reconciled: readonly Reconciled[] = [],
): (append: AppendLine) => void {
  const { plan, planBytes, governance, decisions, warnings } = prepared;
  return (append) => {
    append('run.opened', {
      origin: originOf(facts.serverUrl, facts.repositoryId),
      repository: facts.repository,
      repository_id: facts.repositoryId,
      commit_sha: facts.commitSha,
      ref: facts.ref,
      event: facts.event,
      actor: facts.actor,
      workflow_ref: facts.workflowRef,
      workflow_sha: facts.workflowSha,
      environment: facts.environment,
      action_version: facts.actionVersion,
      vkey,
      warnings,
    });
    for (const { operation, data } of reconciled) append('operation.reconciled', data, { operation });
    append('plan.created', {
      plan_digest: plan.plan_digest,
      plan_file_digest: digestOf(planBytes),
      operations: plan.operations.length,
    });
    for (const { operation, record } of decisions) {
      append('policy.decided', { policy_digest: governance.policyDigest, ...record }, { operation });
    }
  };
}
