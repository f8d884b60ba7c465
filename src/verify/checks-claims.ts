import { statusOf } from '../protocol/ledger.ts';
import { PROOF_FILES, PROOF_SCHEMA } from '../protocol/proof.ts';
import { predicateOf, publishedAssets, subjectsOf } from '../protocol/predicate.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import { receiptLines } from './checks-receipts.ts';
import type { ClaimState, OperationState } from './claim.ts';
import { isCut, isShortened } from '../protocol/fit-line.ts';
import type { ProofContext } from './read-proof.ts';
import { wholeClaim } from './read-proof.ts';
import { at, fail, Finding, must, need, same } from './verdict.ts';
import { offsetOf } from 'canonical-json/places';
import type { Check } from './verdict.ts';

type Section = Exclude<keyof CanonicalProof, 'schema'>;
type Decision = CanonicalProof['phase_2_fc_authorization']['decisions'][number];
type Execution = CanonicalProof['phase_3_github_execution']['operations'][number];
type Outcome = CanonicalProof['phase_4_proof_ledger']['bindings'][number]['outcome'];

/** Each part of CANONICAL_PROOF.json made anew from the ledger, the plan and the receipts: it may state nothing else. */
const DERIVED: {
  readonly [S in Section]: (given: CanonicalProof[S], claim: ClaimState, context: ProofContext) => CanonicalProof[S];
} = {
  run: (given, { opened, closed, id }) => ({
    action_version: opened.data.action_version,
    actor: opened.data.actor,
    claim: id,
    // Without run.closed the ledger has neither; the proof is incomplete then, which another check reports.
    closed_at: closed?.ts ?? given.closed_at,
    commit_sha: opened.data.commit_sha,
    environment: opened.data.environment,
    event: opened.data.event,
    mode: opened.mode,
    opened_at: opened.ts,
    policy_source: opened.data.policy_source,
    ref: opened.data.ref,
    repository: opened.data.repository,
    repository_id: opened.data.repository_id,
    result: closed?.data.result ?? given.result,
    run_attempt: opened.run_attempt,
    run_id: opened.run_id,
    triggering_actor: opened.data.triggering_actor,
    workflow_ref: opened.data.workflow_ref,
    workflow_sha: opened.data.workflow_sha,
  }),
  phase_1_dry_run_plan: (_given, _claim, { files }) => {
    const plan = need(files.plan, PROOF_FILES.plan);
    return {
      blocked_by_mode: true,
      mode: 'dry_run',
      operations: plan.operations.map(({ effect, operation_digest, operation_id, operation_kind, reason }) => ({
        effect,
        operation_digest,
        operation_id,
        operation_kind,
        reason,
      })),
      plan_digest: plan.plan_digest,
      plan_file_digest: files.digests.get(PROOF_FILES.plan) ?? '',
    };
  },
  phase_2_fc_authorization: (given, claim, { files }) => ({
    // Nothing on record repeats them where there is no receipt; where there is, `approvals` compares them.
    approvals: given.approvals,
    blocked_by_mode: claim.opened.mode === 'dry_run',
    decisions: need(files.plan, PROOF_FILES.plan).operations.flatMap(({ operation_id: id }) => {
      const state = claim.operations.get(id);
      const entry = given.decisions.find(({ operation_id }) => operation_id === id);
      return state === undefined ? [] : [decisionOf(state, entry)];
    }),
    evidence_digest: files.digests.get(PROOF_FILES.evidence) ?? '',
    policy_digest: policyDigestOf(claim, files),
    // Nothing on record repeats them where there is no receipt, as with approvals.
    signed_approvals: given.signed_approvals,
    receipts: receiptLines(claim).map(({ line, operation }) => {
      const id = line.receipt_id;
      const read = files.receipts.get(id);
      if (read === undefined) throw new Finding('skipped', `needs the envelope of ${id}`);
      return {
        enforceable: line.data.enforceable,
        envelope_digest: line.data.envelope_digest,
        operation_id: operation.id,
        receipt: need(read, `the envelope of ${id}`).payload,
        receipt_id: id,
      };
    }),
  }),
  phase_3_github_execution: (given, claim, { files }) => ({
    blocked_by_mode: claim.opened.mode === 'dry_run',
    operations: need(files.plan, PROOF_FILES.plan).operations.map(({ operation_id: id }) => {
      const entry = given.operations.find(({ operation_id }) => operation_id === id);
      return executionOf(id, claim.operations.get(id), entry, files);
    }),
  }),
  phase_4_proof_ledger: (_given, claim, { ledger: { last, entries } }) => {
    if (last === null || last.root === null)
      throw new Finding('skipped', 'needs checkpoints.json, which could not be read');
    return {
      bindings: receiptLines(claim).map(({ line, operation: { id, intent, outcome } }) => ({
        intent_seq: intent?.seq ?? null,
        operation_id: id,
        outcome: (outcome?.type.slice('operation.'.length) ?? null) as Outcome,
        outcome_seq: outcome?.seq ?? null,
        receipt_id: line.receipt_id,
      })),
      entries,
      head: last.head,
      origin: claim.opened.data.origin,
      root: last.root,
      size: last.size,
    };
  },
};

/** What CANONICAL_PROOF.json claims is what ledger, plan and receipts give. */
export const PROOF_CHECKS: readonly Check<ProofContext>[] = [
  section('run_claims', 'run'),
  section('phase_1_claims', 'phase_1_dry_run_plan'),
  section('phase_2_claims', 'phase_2_fc_authorization'),
  section('phase_3_claims', 'phase_3_github_execution'),
  section('phase_4_claims', 'phase_4_proof_ledger'),
  { name: 'predicate', check: predicate },
];

/** What an attestation of the assets would say is what the proof says. */
function predicate({ files }: ProofContext): string {
  if (files.predicate === null && files.subjects === null)
    throw new Finding('not_applicable', 'the proof states no predicate for attestations');
  const proof = need(files.proof, PROOF_FILES.proof);
  const subjects = subjectsOf(publishedAssets(need(files.plan, PROOF_FILES.plan), proof));
  if (files.predicate === null || files.subjects === null || subjects === '')
    fail(
      at(PROOF_FILES.predicate),
      `${PROOF_FILES.predicate} and ${PROOF_FILES.subjects} where an asset shipped`,
      'others',
    );
  const found = must(files.predicate);
  same(predicateOf(proof), found, (path) => [at(PROOF_FILES.predicate, offsetOf(found, path)), path]);
  if (must(files.subjects).toString() !== subjects) fail(at(PROOF_FILES.subjects), 'the assets that shipped', 'others');
  return 'predicate.json and subjects.sha256 say what the proof says';
}

function section(name: string, key: Section): Check<ProofContext> {
  return {
    name,
    check: (context) => {
      const proof = need(context.files.proof, PROOF_FILES.proof);
      same(derive(key, proof, context), proof[key], (inner) => {
        const path = `${key}.${inner}`;
        return [at(PROOF_FILES.proof, offsetOf(proof, path)), path];
      });
      return `${key} (${PROOF_SCHEMA}) is what ledger, plan and receipts say`;
    },
  };
}

function derive<S extends Section>(key: S, proof: CanonicalProof, context: ProofContext): CanonicalProof[S] {
  return DERIVED[key](proof[key], wholeClaim(context), context);
}

/** Of the policy that decided, which the proof may withhold. */
function policyDigestOf({ operations }: ClaimState, { digests }: ProofContext['files']): string {
  const [first] = operations.values();
  return first?.decided.data.policy_digest ?? digests.get(PROOF_FILES.policy) ?? '';
}

/** The ledger's decision; violations whole as the proof gives them, when the ledger's are those, shortened. */
function decisionOf({ id, decided }: OperationState, given: Decision | undefined): Decision {
  const { decision, violations } = decided.data;
  const whole = given !== undefined && isShortened(given.violations, violations);
  return { decision, operation_id: id, violations: whole ? given.violations : (violations as Decision['violations']) };
}

function executionOf(
  id: string,
  state: OperationState | undefined,
  given: Execution | undefined,
  files: ProofContext['files'],
): Execution {
  const { receipt = null, gate = null, outcome = null, blocked = null } = state ?? {};
  const common = {
    checks: gate?.data.checks ?? null,
    operation_id: id,
    // An envelope that was rejected before begin is not in the proof; its id may be.
    receipt_id: receipt?.receipt_id ?? (given?.receipt_id === null ? null : (gate?.receipt_id ?? null)),
  };
  if (outcome !== null) {
    const { code, github, message } = outcome.data;
    return {
      ...common,
      code,
      github: githubOf(github, given),
      message: given !== undefined && isCut(given.message, message) ? given.message : message,
      outcome: outcome.type.slice('operation.'.length) as Execution['outcome'],
      status: statusOf(outcome.type) ?? 'rejected',
    };
  }
  const nothing = { ...common, github: null, message: null, status: 'rejected' } as const;
  if (blocked !== null) return { ...nothing, code: blocked.data.code, outcome: 'blocked' };
  return { ...nothing, code: codeOf(state, files) ?? given?.code ?? null, outcome: null };
}

/** GitHub's answer; a URL is text from outside, and may be cut in the ledger. */
function githubOf(written: Execution['github'], given: Execution | undefined): Execution['github'] {
  const whole = given?.github ?? null;
  if (written === null || whole === null || !isCut(whole.url, written.url)) return written;
  return { ...written, url: whole.url };
}

/** Why an operation has no outcome: its receipt's first violation, or the failing check; null where neither is there. */
function codeOf(state: OperationState | undefined, files: ProofContext['files']): string | null {
  const read = files.receipts.get(state?.receipt?.receipt_id ?? '');
  const violation = read !== undefined && 'value' in read ? read.value.payload.violations[0] : undefined;
  return violation?.code ?? state?.gate?.data.checks.find(({ code }) => code !== null)?.code ?? null;
}
