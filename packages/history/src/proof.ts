import { canonicalProof } from '../../../src/audit/canonical-proof.ts';
import { approvalsOf, decidePlan, signedApprovalsOf } from '../../../src/authorize/decide-plan.ts';
import { parsePolicy } from '../../../src/authorize/policy/index.ts';
import { conflictOf } from '../../../src/authorize/refusals.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { approvalMessage, approvalName } from '../../../src/protocol/approval.ts';
import { openEnvelope, RECEIPT_TYPE } from '../../../src/protocol/dsse.ts';
import { evidenceShape } from '../../../src/protocol/evidence.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import { jsonFile, readShaped } from 'canonical-json/jcs';
import { MATERIAL_PATHS, TIP_PATH, tipShape, usedApprovalShape } from '../../../src/protocol/ledger-files.ts';
import { parseLines } from '../../../src/protocol/ledger.ts';
import type { Line, LineOf, LineType } from '../../../src/protocol/ledger.ts';
import { complete, planShape } from '../../../src/protocol/plan.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import { predicateOf, publishedAssets, subjectsOf } from '../../../src/protocol/predicate.ts';
import { approvalPath, PROOF_FILES, receiptPath } from '../../../src/protocol/proof.ts';
import type { CanonicalProof, Stretch } from '../../../src/protocol/proof.ts';
import { receiptShape } from '../../../src/protocol/receipt.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import type { BranchHistory } from '../../../src/verify/branch/history.ts';
import type { JobSegments } from './segments.ts';

/** A job's proof, made again from what the ledger branch holds of it. */
export interface RemadeProof {
  readonly claim: string;
  readonly runAttempt: number;
  /** Commits that hold its lines. */
  readonly commits: readonly string[];
  /** By their names in a proof: all but report, summary and manifest. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly lines: readonly Line[];
  readonly opened: LineOf<'run.opened'>['data'];
  readonly stretches: readonly Stretch[];
  /** Null: it ended before it had a plan or was closed, so that there are no four phases to tell. */
  readonly told: { readonly proof: CanonicalProof; readonly plan: Plan; readonly evidence: Evidence } | null;
}

type ReadFile = BranchHistory['read'];

/** @throws GitObjectError */
export async function remakeProof(job: JobSegments, read: ReadFile): Promise<RemadeProof> {
  const { segments, policyPath } = job;
  const text = segments.map((segment) => segment.text).join('');
  const lines = parseLines(text);
  const opened = only(lines, 'run.opened');
  if (opened === undefined) throw new Error(`the lines of claim ${job.claim} do not begin with run.opened`);
  const planned = only(lines, 'plan.created');
  const evidenceLine = only(lines, 'evidence.read');
  const isWithheld = opened.data.policy_source?.withheld === true;
  const kept = async (path: string | undefined): Promise<Buffer | null> => (path === undefined ? null : read(path));
  const [planBytes, evidenceBytes, policy, trustedKeys, approvers] = await Promise.all([
    kept(planned && MATERIAL_PATHS.plan(planned.data.plan_file_digest)),
    kept(evidenceLine && MATERIAL_PATHS.evidence(evidenceLine.data.evidence_digest)),
    isWithheld ? Buffer.alloc(0) : kept(policyPath ?? undefined),
    read(MATERIAL_PATHS.trustedKeys(opened.data.trusted_keys_digest)),
    read(MATERIAL_PATHS.approvers(opened.data.approvers_digest)),
  ]);
  const receipts = await receiptsOf(lines, read);
  const stretches = await stretchesOf(job, read);
  const files = new Map<string, Buffer>([
    [PROOF_FILES.ledger, Buffer.from(text)],
    [PROOF_FILES.checkpoints, jsonFile(stretches)],
    ...[...receipts].map(([id, { bytes }]) => [receiptPath(id), bytes] as const),
  ]);
  const put = (name: string, bytes: Buffer | null): void => {
    if (bytes !== null) files.set(name, bytes);
  };
  put(PROOF_FILES.plan, planBytes);
  put(PROOF_FILES.evidence, evidenceBytes);
  put(PROOF_FILES.policy, policy);
  put(PROOF_FILES.trustedKeys, trustedKeys);
  put(PROOF_FILES.approvers, approvers);
  const plan = await planOf(planBytes);
  const evidence = readShaped(evidenceShape, evidenceBytes);
  for (const [path, bytes] of await textsOf(opened, planned?.data.plan_digest ?? '', evidence, read)) put(path, bytes);
  const { commits, claim } = { commits: segments.map(({ commit }) => commit), claim: job.claim };
  const about = { claim, runAttempt: opened.run_attempt, commits, files, lines, opened: opened.data, stretches };
  if (plan === null || planBytes === null || evidence === null || only(lines, 'run.closed') === undefined)
    return { ...about, told: null };

  const judged = judgedAgain(plan, isWithheld ? null : policy, evidence, lines);
  const last = segments.at(-1)?.signed;
  const proof = canonicalProof({
    facts: factsOf(opened),
    ...{ plan, planBytes, lines, receipts, ...judged },
    policyDigest: policyDigestOf(lines, policyPath),
    policySource: opened.data.policy_source,
    evidenceDigest: evidenceLine?.data.evidence_digest ?? '',
    origin: opened.data.origin,
    tip: { size: last?.size ?? 0, head: last?.head ?? '', root: last?.root ?? '' },
  });
  files.set(PROOF_FILES.proof, jsonFile(proof));
  const subjects = subjectsOf(publishedAssets(plan, proof));
  if (subjects !== '') {
    files.set(PROOF_FILES.predicate, jsonFile(predicateOf(proof)));
    files.set(PROOF_FILES.subjects, Buffer.from(subjects));
  }
  return { ...about, told: { proof, plan, evidence } };
}

function only<T extends LineType>(lines: readonly Line[], type: T): LineOf<T> | undefined {
  return lines.find((line): line is LineOf<T> => line.type === type);
}

/** As the runner told them to the run: the addresses are on no line, and in no proof. */
function factsOf({ run_id, run_attempt, claim, mode, data }: LineOf<'run.opened'>) {
  return {
    mode,
    claim,
    runId: run_id,
    runAttempt: run_attempt,
    repository: data.repository,
    repositoryId: data.repository_id,
    workflowRef: data.workflow_ref,
    workflowSha: data.workflow_sha,
    actor: data.actor,
    triggeringActor: data.triggering_actor,
    commitSha: data.commit_sha,
    ref: data.ref,
    event: data.event,
    environment: data.environment,
    actionVersion: data.action_version,
    apiUrl: '',
    serverUrl: '',
  };
}

async function planOf(bytes: Buffer | null): Promise<Plan | null> {
  if (bytes === null) return null;
  await complete(KINDS, bytes);
  return readShaped(planShape(KINDS), bytes);
}

async function receiptsOf(lines: readonly Line[], read: ReadFile) {
  const receipts = new Map<string, { readonly receipt: Receipt; readonly bytes: Buffer }>();
  for (const { type, receipt_id: id = '' } of lines) {
    if (type !== 'receipt.minted' && type !== 'receipt.refused') continue;
    const bytes = await read(MATERIAL_PATHS.receipt(id));
    if (bytes === null) throw new Error(`the branch has no envelope of ${id}`);
    receipts.set(id, { receipt: openEnvelope(bytes, RECEIPT_TYPE, receiptShape).payload, bytes });
  }
  return receipts;
}

/** What stands around the lines: checkpoints that landed, and the tree before. */
async function stretchesOf({ segments }: JobSegments, read: ReadFile): Promise<Stretch[]> {
  const stretches: (Stretch & { readonly size: number })[] = [];
  for (const { first, before, checkpoint, signed } of segments) {
    const last = stretches.at(-1);
    const { size } = signed;
    if (last?.size === first) {
      stretches[stretches.length - 1] = { ...last, after: checkpoint, size };
      continue;
    }
    const tip = before === null ? null : readShaped(tipShape, await read(TIP_PATH, before));
    const frontier = tip?.frontier ?? [];
    stretches.push({ after: checkpoint, before: before?.checkpoint ?? null, first_seq: first, frontier, size });
  }
  return stretches.map(({ size: _size, ...stretch }) => stretch);
}

/** Texts of signed approvals that counted: the branch has them from a run's first intent on. */
async function textsOf(
  { data: { origin, environment } }: LineOf<'run.opened'>,
  planDigest: string,
  evidence: Evidence | null,
  read: ReadFile,
): Promise<[string, Buffer][]> {
  const texts: [string, Buffer][] = [];
  for (const { digest, key, not_after } of evidence?.signed_approvals?.counted ?? []) {
    const message = approvalMessage({ origin, environment: environment ?? '', planDigest }, not_after);
    const path = MATERIAL_PATHS.usedApproval(approvalName(key, message));
    const used = readShaped(usedApprovalShape, await read(path));
    if (used !== null) texts.push([approvalPath(digest), Buffer.from(used.text)]);
  }
  return texts;
}

/** The decisions with their violations whole, who approved, and why what has no line did not ship. */
function judgedAgain(plan: Plan, policyBytes: Buffer | null, evidence: Evidence, lines: readonly Line[]) {
  const recorded = plan.operations.map(({ operation_id }) => {
    const line = lines.find((one) => one.type === 'policy.decided' && one.operation_id === operation_id);
    const data = (line as LineOf<'policy.decided'> | undefined)?.data;
    const violations = (data?.violations ?? []).flatMap((one) => ('omitted' in one ? [] : [one]));
    return { operation_id, decision: data?.decision ?? ('no_rule' as const), violations };
  });
  const policy = policyBytes === null ? null : parsePolicy(policyBytes, PROOF_FILES.policy, KINDS).value;
  const again = policy === null ? null : decidePlan(plan, policy, evidence, KINDS).decisions;
  const decisions = recorded.map((one, i) => {
    const { decision, violations } = again?.[i] ?? one;
    return { operation_id: one.operation_id, decision, violations };
  });
  const violations = plan.operations.flatMap((operation, i) => [
    ...(decisions[i]?.violations ?? []),
    ...conflictOf(operation),
  ]);
  return {
    decisions,
    approvals: approvalsOf(evidence),
    signedApprovals: policy === null ? [] : signedApprovalsOf(plan, policy, evidence),
    refusalCode: violations[0]?.code ?? null,
  };
}

function policyDigestOf(lines: readonly Line[], policyPath: string | null): string {
  const decided = only(lines, 'policy.decided');
  return decided?.data.policy_digest ?? `sha256:${/[0-9a-f]{64}/.exec(policyPath ?? '')?.[0] ?? ''}`;
}
