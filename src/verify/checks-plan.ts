import { parseTime } from '../core/clock.ts';
import { naturalKey, operationDigest, planDigest } from '../protocol/plan.ts';
import type { KindFormat, Plan, PlannedOperation } from '../protocol/plan.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import type { ClaimState, OperationState } from './claim.ts';
import { wholeClaim } from './read-proof.ts';
import { need, at, fail } from './verdict.ts';
import { offsetOf } from 'canonical-json/places';
import type { ProofContext } from './read-proof.ts';
import type { Check } from './verdict.ts';

/** Stops the check: what was expected at a path of plan.json. */
function wrong(plan: Plan, path: string, expected: string, found: unknown): never {
  return fail(at(PROOF_FILES.plan, offsetOf(plan, path)), `${path} ${expected}`, String(found));
}

function digests(plan: Plan): string {
  for (const [i, operation] of plan.operations.entries()) {
    const digest = operationDigest(operation);
    if (digest !== operation.operation_digest) {
      wrong(plan, `operations[${i}].operation_digest`, digest, operation.operation_digest);
    }
  }
  const digest = planDigest(plan);
  if (digest !== plan.plan_digest) wrong(plan, 'plan_digest', digest, plan.plan_digest);
  return `${plan.operations.length} operations have the digests that the plan gives`;
}

function dependencies(plan: Plan): string {
  const byId = new Map<string, PlannedOperation>();
  for (const [i, operation] of plan.operations.entries()) {
    const { operation_id: id } = operation;
    if (byId.has(id)) wrong(plan, `operations[${i}].operation_id`, 'unique', id);
    byId.set(id, operation);
  }
  const settled = new Set<string>();
  // Takes away what depends on nothing that is left; a cycle is what never goes.
  for (let before = -1; settled.size !== before;) {
    before = settled.size;
    for (const { operation_id: id, depends_on: needs } of plan.operations) {
      if (needs.every((other) => settled.has(other))) settled.add(id);
    }
  }
  for (const [i, { operation_id: id, depends_on: needs }] of plan.operations.entries())
    if (!settled.has(id)) wrong(plan, `operations[${i}].depends_on`, 'other operations, without a cycle', needs);
  return 'ids are unique, dependencies lead somewhere';
}

function binding(context: ProofContext): string {
  const plan = need(context.files.plan, 'plan.json');
  const claim = wholeClaim(context);
  const { opened, plan: line } = claim;
  const expected = {
    blocked_by_mode: opened.mode === 'dry_run',
    commit_sha: opened.data.commit_sha,
    mode: opened.mode,
    ref: opened.data.ref,
    repository: opened.data.repository,
    repository_id: opened.data.repository_id,
  };
  for (const [field, value] of Object.entries(expected)) {
    const found = plan[field as keyof typeof expected];
    if (found !== value) wrong(plan, field, `${String(value)} as in run.opened`, found);
  }
  if (line === null) fail(at(PROOF_FILES.ledger), 'a plan.created line', 'none');
  if (line.data.plan_digest !== plan.plan_digest)
    wrong(plan, 'plan_digest', `${line.data.plan_digest} as in plan.created`, plan.plan_digest);
  const fileDigest = context.files.digests.get(PROOF_FILES.plan);
  if (line.data.plan_file_digest !== fileDigest)
    fail(at(PROOF_FILES.plan), `${line.data.plan_file_digest} as in plan.created`, String(fileDigest));
  if (line.data.operations !== plan.operations.length) {
    wrong(plan, 'operations', `${line.data.operations} as in plan.created`, plan.operations.length);
  }
  if ((parseTime(plan.created_at) ?? 0) > (parseTime(line.ts) ?? 0))
    wrong(plan, 'created_at', `not after ${line.ts}`, plan.created_at);
  return `plan ${plan.plan_digest}`;
}

type OperationCheck = (
  planned: PlannedOperation,
  state: OperationState,
  claim: ClaimState,
  kinds: readonly KindFormat[],
) => string | null;

/** A check that looks at each operation of the plan beside its state, and says what is wrong. */
function eachOperation(check: OperationCheck, right: string): (context: ProofContext) => string {
  return (context) => {
    const plan = need(context.files.plan, 'plan.json');
    const claim = wholeClaim(context);
    for (const [i, planned] of plan.operations.entries()) {
      const state = claim.operations.get(planned.operation_id);
      // A claim that was cut before its decisions is not a finished one; nothing was done by then.
      if (state === undefined && claim.closed === null) continue;
      const wrongWith =
        state === undefined ? 'decided on in ledger.jsonl' : check(planned, state, claim, context.kinds);
      if (wrongWith !== null) wrong(plan, `operations[${i}]`, wrongWith, `${planned.operation_id} otherwise`);
    }
    return right;
  };
}

const operationBinding: OperationCheck = (planned, state, _claim, kinds) => {
  const { decided, receipt, intent, outcome, blocked } = state;
  if (decided.operation_kind !== planned.operation_kind)
    return `of kind ${String(decided.operation_kind)} as decided on`;
  for (const line of [receipt, intent, blocked]) {
    if (line !== null && line.data.operation_digest !== planned.operation_digest)
      return `with digest ${line.data.operation_digest} as in ${line.type} at seq ${line.seq}`;
  }
  const key = naturalKey(planned, kinds);
  if (intent !== null && intent.data.natural_key !== key)
    return `with natural key ${intent.data.natural_key} as in its intent`;
  for (const line of [outcome, blocked]) {
    if (line !== null && line.data.effect !== planned.effect)
      return `with effect ${line.data.effect} as in ${line.type} at seq ${line.seq}`;
  }
  return null;
};

const effects: OperationCheck = (
  { effect },
  { decided, receipt, outcome, gate },
  { opened, closed, counts, refusals },
) => {
  if (opened.mode === 'dry_run' || opened.data.vkey === null) return null;
  const minted = receipt?.type === 'receipt.minted';
  if (effect === 'conflict') {
    if ((counts.get('receipt.minted') ?? 0) > 0) return 'without conflict while anything is minted';
    const isNamed =
      receipt === null ||
      refusals > 0 ||
      receipt.data.violations.some((item) => 'omitted' in item || item.code === 'conflict');
    return isNamed ? null : 'refused for its conflict';
  }
  if (effect === 'none') {
    const permitted = decided.data.decision === 'permit';
    if (minted || gate !== null || (permitted && receipt !== null))
      return 'with something to do: it has a receipt or a gate';
    const recorded = ['shipped', 'partial', 'unchanged', ...(permitted ? ['blocked', 'authorized'] : [])];
    return closed !== null && recorded.includes(closed.data.result) && outcome === null
      ? 'recorded as unchanged'
      : null;
  }
  return outcome?.type === 'operation.unchanged' ? 'with effect none' : null;
};

const dependencyFault: OperationCheck = ({ depends_on: needs }, { outcome }, claim) => {
  if (outcome === null) return null;
  const before = needs.map((id) => claim.operations.get(id)?.outcome ?? null);
  const done = before.map((other) => other?.type === 'operation.unchanged' || other?.type === 'operation.succeeded');
  if (outcome.type === 'operation.succeeded') {
    const late = before.some((other) => other?.type === 'operation.succeeded' && other.seq > outcome.seq);
    return late || done.includes(false) ? 'done after all that it depends on' : null;
  }
  if (outcome.type !== 'operation.skipped' || outcome.data.code !== 'dependency_failed') return null;
  return done.includes(false) ? null : 'skipped for another reason: what it depends on was done';
};

/** The plan: its digests, and that the ledger records exactly its operations. */
export const PLAN_CHECKS: readonly Check<ProofContext>[] = [
  { name: 'plan_digests', check: ({ files }) => digests(need(files.plan, 'plan.json')) },
  { name: 'plan_order', check: ({ files }) => dependencies(need(files.plan, 'plan.json')) },
  { name: 'plan_binding', check: binding },
  {
    name: 'operation_binding',
    check: eachOperation(operationBinding, 'what was decided and done is what was planned'),
  },
  { name: 'effects', check: eachOperation(effects, 'every operation fared as its planned effect allows') },
  { name: 'dependencies', check: eachOperation(dependencyFault, 'nothing was done before what it depends on') },
];
