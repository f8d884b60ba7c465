import { digestOf } from '../core/digest.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Line, LineOf, PolicySource } from '../protocol/ledger.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import { PROOF_SCHEMA } from '../protocol/proof.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import type { Approval, Receipt, SignedApproval, Violation } from '../protocol/receipt.ts';
import { OUTCOMES } from '../protocol/vocabulary.ts';
import type { Decision } from '../protocol/vocabulary.ts';

/** What CANONICAL_PROOF.json is made from; everything in it can be found again in the ledger, plan and receipts. */
export interface ProofSource {
  readonly facts: RunFacts;
  readonly plan: Plan;
  readonly planBytes: Uint8Array;
  readonly policyDigest: string;
  readonly policySource: PolicySource;
  readonly evidenceDigest: string;
  /** Of the run, as they are now. */
  readonly approvals: readonly Approval[];
  readonly signedApprovals: readonly SignedApproval[];
  /** One an operation, in file order, with its violations whole. */
  readonly decisions: readonly {
    readonly operation_id: string;
    readonly decision: Decision;
    readonly violations: readonly Violation[];
  }[];
  /** Envelopes on record with their payloads, by receipt id. */
  readonly receipts: ReadonlyMap<string, { readonly receipt: Receipt; readonly bytes: Uint8Array }>;
  /** This claim's lines, `run.closed` last. */
  readonly lines: readonly Line[];
  readonly origin: string;
  readonly tip: { readonly size: number; readonly head: string; readonly root: string };
  /** Why operations without any line of their own did not ship: the key's refusal. */
  readonly refusalCode: string | null;
}

/** The four phases of a run that was opened and closed. */
export function canonicalProof(source: ProofSource): CanonicalProof {
  const { facts, plan, lines } = source;
  const opened = only(lines, 'run.opened');
  const closed = only(lines, 'run.closed');
  const dryRun = facts.mode === 'dry_run';
  return {
    schema: PROOF_SCHEMA,
    run: {
      repository: facts.repository,
      repository_id: facts.repositoryId,
      run_id: facts.runId,
      run_attempt: facts.runAttempt,
      claim: facts.claim,
      mode: facts.mode,
      commit_sha: facts.commitSha,
      ref: facts.ref,
      event: facts.event,
      actor: facts.actor,
      environment: facts.environment,
      triggering_actor: facts.triggeringActor,
      workflow_ref: facts.workflowRef,
      workflow_sha: facts.workflowSha,
      action_version: facts.actionVersion,
      policy_source: source.policySource,
      result: closed.data.result,
      opened_at: opened.ts,
      closed_at: closed.ts,
    },
    phase_1_dry_run_plan: {
      mode: 'dry_run',
      blocked_by_mode: true,
      plan_digest: plan.plan_digest,
      plan_file_digest: digestOf(source.planBytes),
      operations: plan.operations.map(({ operation_id, operation_kind, operation_digest, effect, reason }) => ({
        operation_id,
        operation_kind,
        operation_digest,
        effect,
        reason,
      })),
    },
    phase_2_fc_authorization: {
      blocked_by_mode: dryRun,
      policy_digest: source.policyDigest,
      evidence_digest: source.evidenceDigest,
      ...approvalsOf(source),
      decisions: source.decisions,
      receipts: receiptLines(lines).map((line) => receiptEntry(line, source)),
    },
    phase_3_github_execution: {
      blocked_by_mode: dryRun,
      operations: plan.operations.map((operation) => execution(operation, source)),
    },
    phase_4_proof_ledger: {
      origin: source.origin,
      ...source.tip,
      entries: lines.length,
      bindings: receiptLines(lines).map((line) => binding(line, lines)),
    },
  };
}

/** Those that the receipts were signed under: the job that executes them may have waited for another approval since. */
function approvalsOf({ approvals, signedApprovals, receipts, lines }: ProofSource) {
  const [first] = receiptLines(lines);
  const signed = receipts.get(first?.receipt_id ?? '')?.receipt;
  return {
    approvals: signed?.approvals ?? approvals,
    signed_approvals: signed?.signed_approvals ?? signedApprovals,
  };
}

type ReceiptLine = LineOf<'receipt.minted'> | LineOf<'receipt.refused'>;

function receiptLines(lines: readonly Line[]): ReceiptLine[] {
  return lines.filter((line): line is ReceiptLine => line.type === 'receipt.minted' || line.type === 'receipt.refused');
}

type ReceiptEntry = CanonicalProof['phase_2_fc_authorization']['receipts'][number];

function receiptEntry(line: ReceiptLine, { receipts }: ProofSource): ReceiptEntry {
  const id = line.receipt_id;
  const kept = receipts.get(id);
  if (kept === undefined) throw new Error(`the envelope of ${id} was not kept`);
  return {
    receipt_id: id,
    operation_id: kept.receipt.operation_id,
    enforceable: kept.receipt.enforceable,
    envelope_digest: digestOf(kept.bytes),
    receipt: kept.receipt,
  };
}

type Execution = CanonicalProof['phase_3_github_execution']['operations'][number];

function execution(operation: PlannedOperation, source: ProofSource): Execution {
  const id = operation.operation_id;
  const mine = source.lines.filter((line) => line.operation_id === id && line.type !== 'operation.reconciled');
  const outcome = mine.find(isOutcome);
  const gate = mine.findLast((line) => line.type === 'gate.passed' || line.type === 'gate.rejected');
  const receiptId = mine.findLast(({ receipt_id }) => receipt_id !== undefined)?.receipt_id ?? null;
  const common = { operation_id: id, receipt_id: receiptId, checks: gate?.data.checks ?? null };
  if (outcome !== undefined) {
    const { code } = outcome.data;
    const answer = outcome.type === 'operation.blocked' ? { message: null, github: null } : outcome.data;
    return {
      ...common,
      outcome: outcomeWord(outcome),
      status: outcome.status,
      code,
      message: answer.message,
      github: answer.github,
    };
  }
  const code = firstCode(receiptId, gate?.data.checks ?? [], source);
  return { ...common, outcome: null, status: 'rejected', code, message: null, github: null };
}

/** Why an operation without an outcome did not ship: its first violation's or failing check's code. */
function firstCode(
  receiptId: string | null,
  checks: readonly { readonly code: string | null }[],
  { receipts, refusalCode }: ProofSource,
): string | null {
  const violation = receiptId === null ? undefined : receipts.get(receiptId)?.receipt.violations[0];
  return violation?.code ?? checks.find(({ code }) => code !== null)?.code ?? refusalCode;
}

type Binding = CanonicalProof['phase_4_proof_ledger']['bindings'][number];

function binding(line: ReceiptLine, lines: readonly Line[]): Binding {
  const id = line.receipt_id;
  const intent = lines.find(({ type, receipt_id }) => type === 'operation.intent' && receipt_id === id);
  const outcome = lines.find((other): other is OutcomeLine => isOutcome(other) && other.receipt_id === id);
  return {
    receipt_id: id,
    operation_id: line.operation_id,
    intent_seq: intent?.seq ?? null,
    outcome_seq: outcome?.seq ?? null,
    outcome: outcome === undefined ? null : outcomeWord(outcome),
  };
}

type OutcomeWord = Exclude<Execution['outcome'], null>;
type OutcomeLine = LineOf<`operation.${OutcomeWord}`>;
const OUTCOME_TYPES = [...OUTCOMES, 'unchanged', 'blocked'].map((word) => `operation.${word}`);

function isOutcome(line: Line): line is OutcomeLine {
  return OUTCOME_TYPES.includes(line.type);
}

function outcomeWord(line: OutcomeLine): OutcomeWord {
  return line.type.slice('operation.'.length) as OutcomeWord;
}

function only<T extends 'run.opened' | 'run.closed'>(lines: readonly Line[], type: T): LineOf<T> {
  const line = lines.find((candidate): candidate is LineOf<T> => candidate.type === type);
  if (line === undefined) throw new Error(`no ${type} line`);
  return line;
}
