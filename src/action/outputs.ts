import type { UploadedArtifact } from './artifact/upload.ts';
import type { Applied, Kind } from '../operations/kind.ts';
import type { OperationOutcome } from '../execute/outcome.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { CanonicalProof } from '../protocol/proof.ts';

/** The outputs of the action, in the order of action.yml. */

export interface OutputSource {
  readonly kinds: readonly Kind[];
  readonly proof: CanonicalProof;
  readonly proofPath: string;
  readonly operations: readonly PlannedOperation[];
  readonly outcomes: ReadonlyMap<string, OperationOutcome>;
}

/** Name to text; an output without a value is the empty text, as GitHub has it. */
export function outputsOf({ kinds, proof, proofPath, operations, outcomes }: OutputSource): Record<string, string> {
  const rows = operations.map((operation) => row(operation, proof, outcomes));
  const names = new Set(kinds.flatMap((kind) => Object.keys(kind.outputs)));
  return {
    'plan-digest': proof.phase_1_dry_run_plan.plan_digest,
    result: proof.run.result,
    'shipped-count': String(rows.filter(({ outcome }) => outcome === 'succeeded').length),
    'blocked-count': String(rows.filter(({ status }) => status === 'rejected').length),
    'receipt-ids': proof.phase_2_fc_authorization.receipts.map(({ receipt_id }) => receipt_id).join('\n'),
    ...Object.fromEntries([...names].map((name) => [name, ofFirst(name, { kinds, operations, rows })])),
    operations: JSON.stringify(rows),
    'proof-path': proofPath,
    'ledger-head': proof.phase_4_proof_ledger.head,
  };
}

/** An output of the first operation whose kind has it. */
function ofFirst(
  name: string,
  { kinds, operations, rows }: Pick<OutputSource, 'kinds' | 'operations'> & { readonly rows: readonly OperationRow[] },
): string {
  for (const [i, operation] of operations.entries()) {
    const output = kindOf(operation, kinds).outputs[name];
    if (output !== undefined) return text(output({ operation, ...(rows[i] as OperationRow) }));
  }
  return '';
}

/** Where the proof is stored; without these the upload was skipped or failed. */
export function artifactOutputs(
  { id, digest }: UploadedArtifact,
  { serverUrl, repository, runId }: Pick<RunFacts, 'serverUrl' | 'repository' | 'runId'>,
): Record<string, string> {
  return {
    'artifact-id': id,
    'artifact-url': `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}`,
    'artifact-digest': digest,
  };
}

/** One operation in the `operations` output: what was planned, done, and what GitHub answered. */
interface OperationRow {
  readonly operation_id: string;
  readonly operation_kind: string;
  readonly repository: string;
  readonly effect: PlannedOperation['effect'];
  readonly outcome: string | null;
  readonly status: string;
  readonly code: string | null;
  readonly message: string | null;
  readonly receipt_id: string | null;
  /** `created`, `updated`, `adopted` or `none`; null when nothing was tried. */
  readonly action: Applied['action'] | null;
  readonly github: PlannedOperation['observed'];
  readonly details: Readonly<Record<string, unknown>>;
}

function row(
  operation: PlannedOperation,
  proof: CanonicalProof,
  outcomes: ReadonlyMap<string, OperationOutcome>,
): OperationRow {
  const { operation_id, operation_kind, repository, effect, observed } = operation;
  const execution = proof.phase_3_github_execution.operations.find((other) => other.operation_id === operation_id);
  const applied = outcomes.get(operation_id)?.applied ?? null;
  const unchanged = execution?.outcome === 'unchanged';
  return {
    operation_id,
    operation_kind,
    repository,
    effect,
    outcome: execution?.outcome ?? null,
    status: execution?.status ?? 'rejected',
    code: execution?.code ?? null,
    message: execution?.message ?? null,
    receipt_id: execution?.receipt_id ?? null,
    action: unchanged ? 'none' : (applied?.action ?? null),
    github: applied?.github ?? execution?.github ?? (unchanged ? observed : null),
    details: applied?.details ?? {},
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
