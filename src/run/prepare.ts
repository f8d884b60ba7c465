import { MarketOpsError } from '../core/errors.ts';
import { once, prefetched } from 'async-parts/parallel';
import type { Workspace } from '../operations/kind.ts';
import { checkoutFile, observePlan, openWorkspace, parseVariables, resolvePlan } from '../plan/index.ts';
import type { CreatedPlan, PlanInput } from '../plan/index.ts';
import { baselineFile } from '../execute/baseline.ts';
import type { OpeningLines } from '../execute/opening.ts';
import { digestOf } from '../core/digest.ts';
import { complete } from '../protocol/plan.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { MATERIAL_PATHS } from '../protocol/ledger-files.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { judgePlan } from './judging.ts';
import type { Judgement } from './judging.ts';
import { registriesOf } from '../authorize/policy/index.ts';
import { governanceOf, readRules } from './policy-source.ts';
import type { Governance } from './policy-source.ts';
import { readinessOf } from './readiness.ts';
import type { Deps } from './deps.ts';

/** Everything that is known before anything is signed or written: the plan, the rules, and what they say of it. */
export interface Prepared extends CreatedPlan, Judgement {
  readonly governance: Governance;
  /** What GitHub had before this ledger's first lines; on its first run it is being read already. */
  readonly baseline: () => Promise<Uint8Array>;
}

/**
 * Plans and judges; reads only. What can be read is read at once, whatever else is under way; it is looked at in the
 * order below, so that a run fails for the same reason however long answers take.
 */
export async function prepare(deps: Deps): Promise<Prepared> {
  const { inputs, phase, ledger } = deps;
  const baseline = once(() => baselineFile(deps.github.inventory));
  if (ledger !== null && phase !== 'authorize') {
    void prefetched(ledger.isNew().then((isNew) => (isNew ? baseline() : null)));
  }
  const rules = prefetched(readRules(deps));
  const governed = prefetched(rules.then((read) => governanceOf(read, deps.kinds)));
  deps.github.registries.permit(prefetched(governed.then(({ policy }) => registriesOf(policy))));
  // A dry run asks GitHub for what its policy names.
  const ready = inputs.mode === 'dry_run' ? readinessOf(deps, governed) : null;
  const workspace = prefetched(openWorkspace(inputs.workingDirectory, deps.env));
  const planned = prefetched(plan(deps, workspace));
  await checkIdentity(deps);
  await workspace;
  const governance = await governed;
  const created = await planned;
  const judgement = await judgePlan(deps, created.plan, { governance, ready });
  deps.onPlanned();
  return { ...created, governance, baseline, ...judgement };
}

async function plan(deps: Deps, workspace: Promise<Workspace>): Promise<CreatedPlan> {
  const { inputs, facts, github, clock, kinds } = deps;
  const path = inputs.operations;
  const bytes = await readOperations(inputs.workingDirectory, path);
  // In a text of YAML that has escapes, a name may be written with them.
  await complete(kinds, bytes.includes(0x5c) ? undefined : bytes);
  const input: PlanInput = {
    file: { path, bytes },
    kinds,
    reader: github.reader,
    workspace: await workspace,
    context: facts,
    variables: parseVariables(inputs.variables),
    clock,
  };
  const resolved = await resolvePlan(input);
  const created = prefetched(observePlan(resolved, input));
  deps.onAsked();
  return created;
}

/** Its parser takes less; this keeps it out of memory. */
const MOST_OPERATIONS_BYTES = 16 << 20;
async function readOperations(directory: string, path: string): Promise<Uint8Array> {
  const bytes = await checkoutFile(directory, path, MOST_OPERATIONS_BYTES);
  if (bytes !== null) return bytes;
  throw new MarketOpsError(
    'operations_unreadable',
    `The operations file ${path} cannot be read. Write it (\`marketops init\` makes one to start from), check it ` +
      'out (actions/checkout), or name another in the input operations.',
  );
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

/** @param vkey of the key that signs; null: nothing is signed */
export function openingLines(facts: RunFacts, prepared: Prepared, vkey: string | null): OpeningLines {
  const { plan, planBytes, governance, decisions, warnings } = prepared;
  return {
    run: {
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
      triggering_actor: facts.triggeringActor,
      trusted_keys_digest: digestOf(governance.trustedKeysBytes),
      approvers_digest: digestOf(governance.approversBytes),
      policy_source: governance.policySource,
      vkey,
      warnings,
    },
    evidence: { evidence_digest: prepared.evidenceDigest },
    plan: {
      plan_digest: plan.plan_digest,
      plan_file_digest: digestOf(planBytes),
      operations: plan.operations.length,
    },
    decisions: decisions.map(({ operation, record }) => ({
      operation,
      decision: { policy_digest: governance.policyDigest, ...record },
    })),
  };
}

/** The exact bytes that a signed run rests on, by their place on the ledger's branch. */
export function materialOf({ planBytes, evidenceBytes, governance }: Prepared): Map<string, Uint8Array> {
  const { policyBytes, policySource, trustedKeysBytes, approversBytes } = governance;
  const at = MATERIAL_PATHS;
  return new Map([
    [at.plan(digestOf(planBytes)), planBytes],
    [at.evidence(digestOf(evidenceBytes)), evidenceBytes],
    ...(policySource?.withheld === true ? [] : ([[at.policy(digestOf(policyBytes)), policyBytes]] as const)),
    [at.trustedKeys(digestOf(trustedKeysBytes)), trustedKeysBytes],
    [at.approvers(digestOf(approversBytes)), approversBytes],
  ]);
}
