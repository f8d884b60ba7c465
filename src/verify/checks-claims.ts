import { statusOf } from '../protocol/ledger.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { PROOF_FILES, PROOF_SCHEMA } from '../protocol/proof.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import { isCut, isShortened, receiptLines } from './checks-receipts.ts';
import type { ClaimStory, OperationStory } from './claim.ts';
import { need, wholeClaim } from './read-proof.ts';
import type { ProofContext } from './read-proof.ts';
import { Finding, at, fail, firstDifference, offsetOf, shown } from './verdict.ts';
import type { Check } from './verdict.ts';

type Phase3 = CanonicalProof['phase_3_github_execution']['operations'][number];

type Decision = CanonicalProof['phase_2_fc_authorization']['decisions'][number];

/** CANONICAL_PROOF.json made anew from the ledger, the plan and the receipts: it may state nothing else. */
export const PROOF_CHECKS: readonly Check<ProofContext>[] = [
  section('run_claims', 'run', runOf),
  section('phase_1_claims', 'phase_1_dry_run_plan', phase1),
  section('phase_2_claims', 'phase_2_fc_authorization', phase2),
  section('phase_3_claims', 'phase_3_github_execution', phase3),
  section('phase_4_claims', 'phase_4_proof_ledger', phase4),
];

type Section = Exclude<keyof CanonicalProof, 'schema'>;

type Derive<S extends Section> = (
  given: CanonicalProof[S],
  claim: ClaimStory,
  context: ProofContext,
) => CanonicalProof[S];

function section<S extends Section>(name: string, key: S, derive: Derive<S>): Check<ProofContext> {
  return {
    name,
    check: (context) => {
      const proof = need(context.files.proof, PROOF_FILES.proof);
      const expected = derive(proof[key], wholeClaim(context), context);
      const difference = firstDifference(expected, proof[key]);
      if (difference === null) return `${key} (${PROOF_SCHEMA}) is what ledger, plan and receipts say`;
      const path = `${key}.${difference.path}`;
      return fail(
        at(PROOF_FILES.proof, offsetOf(proof, path)),
        `${path} ${shown(difference.expected)}`,
        shown(difference.found),
      );
    },
  };
}

function runOf(given: CanonicalProof['run'], { opened, closed, id }: ClaimStory): CanonicalProof['run'] {
  const { data } = opened;
  return {
    action_version: data.action_version,
    actor: data.actor,
    claim: id,
    // Without run.closed the ledger says neither; the proof is incomplete then, and says so elsewhere.
    closed_at: closed?.ts ?? given.closed_at,
    commit_sha: data.commit_sha,
    environment: data.environment,
    event: data.event,
    mode: opened.mode,
    opened_at: opened.ts,
    ref: data.ref,
    repository: data.repository,
    repository_id: data.repository_id,
    result: closed?.data.result ?? given.result,
    run_attempt: opened.run_attempt,
    run_id: opened.run_id,
    workflow_ref: data.workflow_ref,
    workflow_sha: data.workflow_sha,
  };
}

function phase1(
  _given: CanonicalProof['phase_1_dry_run_plan'],
  _claim: ClaimStory,
  { files }: ProofContext,
): CanonicalProof['phase_1_dry_run_plan'] {
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
}

function phase2(
  given: CanonicalProof['phase_2_fc_authorization'],
  claim: ClaimStory,
  { files }: ProofContext,
): CanonicalProof['phase_2_fc_authorization'] {
  const plan = need(files.plan, PROOF_FILES.plan);
  return {
    // Nothing on record repeats them where there is no receipt; where there is, `approvals` compares them.
    approvals: given.approvals,
    blocked_by_mode: claim.opened.mode === 'dry_run',
    decisions: plan.operations.flatMap(({ operation_id: id }) => {
      const story = claim.operations.get(id);
      return story === undefined
        ? []
        : [
            decisionOf(
              story,
              given.decisions.find((entry) => entry.operation_id === id),
            ),
          ];
    }),
    policy_digest: files.digests.get(PROOF_FILES.policy) ?? '',
    receipts: receiptLines(claim).map(({ line, story }) => {
      const id = line.receipt_id ?? '';
      const read = files.receipts.get(id);
      if (read === undefined) throw new Finding('skipped', `needs the envelope of ${id}`);
      return {
        enforceable: line.data.enforceable,
        envelope_digest: line.data.envelope_digest,
        operation_id: story.id,
        receipt: need(read, `the envelope of ${id}`).payload,
        receipt_id: id,
      };
    }),
  };
}

/** The ledger's decision; violations whole as the proof gives them, when the ledger's are those, shortened. */
function decisionOf({ id, decided }: OperationStory, given: Decision | undefined): Decision {
  const { decision, violations } = decided.data;
  const whole = given !== undefined && isShortened(given.violations, violations);
  return { decision, operation_id: id, violations: whole ? given.violations : (violations as Decision['violations']) };
}

function phase3(
  given: CanonicalProof['phase_3_github_execution'],
  claim: ClaimStory,
  { files }: ProofContext,
): CanonicalProof['phase_3_github_execution'] {
  const plan = need(files.plan, PROOF_FILES.plan);
  return {
    blocked_by_mode: claim.opened.mode === 'dry_run',
    operations: plan.operations.map((operation) =>
      executionOf(
        operation,
        claim,
        given.operations.find((entry) => entry.operation_id === operation.operation_id),
        files,
      ),
    ),
  };
}

function executionOf(
  { operation_id: id }: PlannedOperation,
  claim: ClaimStory,
  given: Phase3 | undefined,
  files: ProofContext['files'],
): Phase3 {
  const story = claim.operations.get(id);
  const { receipt = null, gate = null, outcome = null, blocked = null } = story ?? {};
  const common = {
    checks: gate?.data.checks ?? null,
    operation_id: id,
    // An envelope that was rejected before begin is not in the proof; its id may be.
    receipt_id: receipt?.receipt_id ?? (given?.receipt_id === null ? null : (gate?.receipt_id ?? null)),
  };
  if (outcome !== null) {
    const { code, github, message } = outcome.data;
    const whole = given !== undefined && isCut(given.message, message) ? given.message : message;
    const word = outcome.type.slice('operation.'.length) as Phase3['outcome'];
    return {
      ...common,
      code,
      github: githubOf(github, given),
      message: whole,
      outcome: word,
      status: statusOf(outcome.type) ?? 'rejected',
    };
  }
  const nothing = { ...common, github: null, message: null, status: 'rejected' } as const;
  if (blocked !== null) return { ...nothing, code: blocked.data.code, outcome: 'blocked' };
  return { ...nothing, code: codeOf(story, files) ?? given?.code ?? null, outcome: null };
}

/** GitHub's answer; a URL is text from outside, and may be cut in the ledger. */
function githubOf(written: Phase3['github'], given: Phase3 | undefined): Phase3['github'] {
  const whole = given?.github ?? null;
  if (written === null || whole === null || !isCut(whole.url, written.url)) return written;
  return { ...written, url: whole.url };
}

/** Why an operation has no outcome: its receipt's first violation, or the failing check; null where nothing says. */
function codeOf(story: OperationStory | undefined, files: ProofContext['files']): string | null {
  const read = files.receipts.get(story?.receipt?.receipt_id ?? '');
  const violation = read !== undefined && 'value' in read ? read.value.payload.violations[0] : undefined;
  return violation?.code ?? story?.gate?.data.checks.find(({ code }) => code !== null)?.code ?? null;
}

function phase4(
  _given: CanonicalProof['phase_4_proof_ledger'],
  claim: ClaimStory,
  { ledger }: ProofContext,
): CanonicalProof['phase_4_proof_ledger'] {
  const { last } = ledger;
  if (last === null || last.root === null)
    throw new Finding('skipped', 'needs checkpoints.json, which could not be read');
  return {
    bindings: receiptLines(claim).map(({ line, story: { id, intent, outcome } }) => ({
      intent_seq: intent?.seq ?? null,
      operation_id: id,
      outcome: (outcome?.type.slice('operation.'.length) ??
        null) as CanonicalProof['phase_4_proof_ledger']['bindings'][number]['outcome'],
      outcome_seq: outcome?.seq ?? null,
      receipt_id: line.receipt_id ?? '',
    })),
    entries: ledger.entries,
    head: last.head,
    origin: claim.opened.data.origin,
    root: last.root,
    size: last.size,
  };
}
