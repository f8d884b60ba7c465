import { setTimeout as sleep } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MarketOpsError } from '../core/errors.ts';
import { begun } from '../core/parallel.ts';
import type { Workspace } from '../operations/kind.ts';
import { createPlan, openWorkspace, parseVariables } from '../plan/index.ts';
import type { CreatedPlan } from '../plan/index.ts';
import type { OpeningLines } from '../execute/opening.ts';
import { digestOf } from '../core/digest.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { originOf } from '../protocol/vkey.ts';
import { MATERIAL_PATHS } from '../protocol/ledger-files.ts';
import { drawReceiptIds, readAhead } from './ahead.ts';
import type { Governance } from './policy-source.ts';
import type { Judgement } from './judging.ts';
import { readRules } from './policy-source.ts';
import type { Deps } from './deps.ts';

/** Everything that is known before anything is signed or written: the plan, the rules, and what they say of it. */
export interface Prepared extends CreatedPlan, Judgement {
  readonly governance: Governance;
  /** Of the receipts that are going to be minted, by operation: they are being looked up already. */
  readonly receiptIds: ReadonlyMap<string, string>;
}

/** How long what is asked of GitHub needs to leave the process. */
const LEAVING_MS = 5;

/**
 * Plans and judges; reads only. What can be read is read at once, whatever else is under way; it is looked at in the
 * order below, so that a run fails for the same reason however long answers take.
 */
export async function prepare(deps: Deps): Promise<Prepared> {
  const ahead = readAhead(deps);
  const rules = begun(readRules(deps));
  const judging = () => import('./judging.ts');
  const governed = begun(rules.then(async (read) => (await judging()).governanceOf(read, deps.kinds)));
  // A dry run needs it at once: it asks GitHub for what its policy names.
  const ready = ahead.prodFiles === null ? null : (await judging()).readinessOf(deps, ahead.prodFiles, governed);
  const workspace = begun(openWorkspace(deps.inputs.workingDirectory, deps.env));
  const planned = begun(plan(deps, workspace));
  await checkIdentity(deps);
  await workspace;
  const governance = await governed;
  const created = await planned;
  const { judgePlan } = await judging();
  return { ...created, governance, ...(await judgePlan(deps, created.plan, { ahead, governance, ready })) };
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
      setTimeout(deps.onAsked, LEAVING_MS);
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
