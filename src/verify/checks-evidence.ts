import { approvalsOf, decidePlan, signedApprovalsOf, standingsOf } from '../authorize/decide-plan.ts';
import { parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { messageOf } from '../core/errors.ts';
import type { Kind } from '../operations/kind.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { parseApprovers } from '../protocol/approvers.ts';
import { fitLine } from '../protocol/fit-line.ts';
import { PROOF_FILES, approvalPath, receiptPath } from '../protocol/proof.ts';
import type { Receipt } from '../protocol/receipt.ts';
import type { Standing } from '../protocol/standing.ts';
import { SHIPPING_EVENTS } from '../protocol/vocabulary.ts';
import type { ClaimState } from './claim.ts';
import { judgeText, requireApprovers } from './signed-approvals.ts';
import { isSealed, wholeClaim } from './read-proof.ts';
import type { ProofContext, ProofFiles } from './read-proof.ts';
import { Finding, absent, at, fail, inside, must, need, same } from './verdict.ts';
import { shown } from 'canonical-json/places';
import type { Check } from './verdict.ts';

/** What a run's decisions rest on: the files that its lines name, and that the decisions follow from them. */
export const EVIDENCE_CHECKS: readonly Check<ProofContext>[] = [
  { name: 'owners_files', check: ownersFiles },
  { name: 'policy_digest', check: policyDigest },
  { name: 'evidence', check: evidenceDigest },
  { name: 'decisions_follow', check: decisionsFollow },
  { name: 'signed_approvals', check: signedApprovals },
];

/** A file is the one that a line names. */
function sameFile(context: ProofContext, path: string, expected: string, line: string): void {
  const found = context.files.digests.get(path) ?? absent(path, isSealed(context));
  if (found !== expected) fail(at(path), `${expected} as in ${line}`, found);
}

function ownersFiles(context: ProofContext): string {
  const { trusted_keys_digest: keys, approvers_digest: approvers } = wholeClaim(context).opened.data;
  sameFile(context, PROOF_FILES.trustedKeys, keys, 'run.opened');
  sameFile(context, PROOF_FILES.approvers, approvers, 'run.opened');
  return 'trusted-keys and approvers are those that the run went by';
}

function policyDigest(context: ProofContext): string {
  const claim = wholeClaim(context);
  if (isWithheld(claim)) {
    const policy = need(context.files.policy, PROOF_FILES.policy);
    if (policy.length > 0) fail(at(PROOF_FILES.policy), 'an empty file, for the policy is withheld', 'text');
    return 'the policy is withheld: its digest alone is here';
  }
  for (const { decided } of claim.operations.values())
    sameFile(context, PROOF_FILES.policy, decided.data.policy_digest, 'policy.decided');
  return 'the policy that decided';
}

/** Whether the policy came from a private repository and is not shown. */
export const isWithheld = ({ opened }: ClaimState): boolean => opened.data.policy_source?.withheld === true;

function evidenceDigest(context: ProofContext): string {
  const { evidence } = wholeClaim(context);
  if (evidence === null) throw new Finding('missing', 'no evidence.read: the run was broken off before it decided');
  sameFile(context, PROOF_FILES.evidence, evidence.data.evidence_digest, 'evidence.read');
  return `evidence ${evidence.data.evidence_digest}`;
}

/** Decides again: plan, policy and evidence give each decision of the run, and each approval that it names. */
function decisionsFollow(context: ProofContext): string {
  const { files, kinds } = context;
  const claim = wholeClaim(context);
  const plan = need(files.plan, PROOF_FILES.plan);
  const evidence = must(files.evidence);
  const named = namedApprovals(context);
  const approved = approvalsOf(evidence);
  if (isWithheld(claim)) {
    sameApprovals({ approvals: approved }, named);
    isOfRun(context, evidence, claim);
    throw new Finding(
      'not_applicable',
      'cannot be repeated here: the policy is withheld; ask somebody who may read it',
    );
  }
  const policy = policyOf(need(files.policy, PROOF_FILES.policy), context);
  const { decisions } = decidePlan(plan, policy, evidence, kinds);
  for (const [index, { operation_id: id }] of plan.operations.entries()) {
    const operation = claim.operations.get(id);
    if (operation === undefined) continue;
    const { decided: line, place } = operation;
    const data = { policy_digest: line.data.policy_digest, ...decisions[index] };
    const { seq: _seq, prev: _prev, ...draft } = { ...line, data } as typeof line;
    same(fitLine(draft).data, line.data, (path) => [
      inside(place, line, `data.${path}`),
      `the decision on ${id} (seq ${line.seq}) that plan, policy and evidence give: ${path}`,
    ]);
  }
  sameApprovals({ approvals: approved, signed_approvals: signedApprovalsOf(plan, policy, evidence) }, named);
  isOfRun(context, evidence, claim);
  return `${decisions.length} decisions follow from plan, policy and evidence`;
}

/** Who approved: as the proof has it, or of a branch, which holds none, a receipt, which the others are held to. */
function namedApprovals({ files }: ProofContext): ({ readonly file: string } & Approved) | null {
  if ('value' in files.proof) return { file: PROOF_FILES.proof, ...files.proof.value.phase_2_fc_authorization };
  for (const [id, receipt] of files.receipts)
    if ('value' in receipt) return { file: receiptPath(id), ...receipt.value.payload };
  return null;
}

type Approved = Pick<Receipt, 'approvals' | 'signed_approvals'>;

function sameApprovals(counted: Partial<Approved>, named: ReturnType<typeof namedApprovals>): void {
  if (named === null) return;
  const { file, approvals, signed_approvals } = named;
  same(counted, 'signed_approvals' in counted ? { approvals, signed_approvals } : { approvals }, (path) => [
    at(file),
    `who approved as evidence.json and the policy have it: ${path}`,
  ]);
}

/** What a dry run's proof foretells of each operation: nothing in prod. */
export function foretold(
  { proof, plan, evidence, policy }: Pick<ProofFiles, 'proof' | 'plan' | 'evidence' | 'policy'>,
  kinds: readonly Kind[],
): readonly Standing[] {
  const { run, phase_2_fc_authorization: authorization } = must(proof);
  // Of a run that broke off these may be missing.
  if (run.mode === 'prod' || !('value' in policy) || !('value' in evidence)) return [];
  const planned = must(plan);
  if (run.policy_source?.withheld === true) return standingsOf(planned, authorization.decisions, null);
  const value = parsePolicy(policy.value, PROOF_FILES.policy, kinds).value;
  const { requests } = decidePlan(planned, value, evidence.value, kinds);
  return standingsOf(planned, authorization.decisions, { policy: value, requests });
}

/** The facts are those of this run, and in prod all were asked for: what was not is not judged. */
function isOfRun(context: ProofContext, evidence: Evidence, { opened }: ClaimState): void {
  const { job, run } = evidence;
  const { data, mode, run_attempt } = opened;
  const asked = { ...evidence, attempt: run.attempt };
  const lacking = ASKED_IN_PROD.find((name) => asked[name] === null);
  if (mode === 'prod' && lacking !== undefined)
    fail(at(PROOF_FILES.evidence), `${lacking}, which prod asks for`, 'null');
  // A dry run on an event that never ships is judged as the run that its merge leads to; what is not known of it is empty.
  const foretells = mode === 'dry_run' && !SHIPPING_EVENTS.includes(data.event);
  const expected = {
    actor: foretells && job.actor === '' ? '' : data.actor,
    commit_sha: data.commit_sha,
    environment: data.environment,
    ...(foretells ? {} : { event: data.event, ref: data.ref, workflow_ref: data.workflow_ref }),
    repository: data.repository,
    repository_id: data.repository_id,
    run_attempt,
    triggering_actor: foretells && job.triggering_actor === '' ? '' : data.triggering_actor,
  };
  const found = { ...job, run_attempt: run.run_attempt };
  for (const [name, value] of Object.entries(expected)) {
    const given: unknown = found[name as keyof typeof found];
    if (given !== value) fail(at(PROOF_FILES.evidence), `${name} ${String(value)} as in run.opened`, shown(given));
  }
  listsApprovers(context, evidence, opened.run_id);
}

/** Who may sign is what the run's list says. */
function listsApprovers({ files }: ProofContext, { signed_approvals: signed }: Evidence, runId: string): void {
  if (signed === null) return;
  const { approvers } = parseApprovers(need(files.approvers, PROOF_FILES.approvers));
  const expected = {
    approvers: [...new Set(approvers.map(({ principal }) => principal))],
    run_id: runId,
  };
  same(expected, { approvers: signed.approvers, run_id: signed.run_id }, (path) => [
    at(PROOF_FILES.evidence),
    `signed_approvals.${path}`,
  ]);
}

const ASKED_IN_PROD = [
  'attempt',
  'approvals',
  'commit_author',
  'default_branch',
  'environment',
  'ledger_rules',
  'teams',
] as const;

function policyOf(bytes: Buffer, { kinds }: ProofContext): AuthorizationPolicy {
  try {
    return parsePolicy(bytes, PROOF_FILES.policy, kinds).value;
  } catch (error) {
    return fail(at(PROOF_FILES.policy), 'a policy', messageOf(error));
  }
}

/** Signed approvals are those whose texts are here, each signed by a key that the run's list of approvers has. */
function signedApprovals(context: ProofContext): string {
  const { files, pins } = context;
  const counted = namedApprovals(context)?.signed_approvals ?? [];
  const paths = new Map(counted.map((approval) => [approvalPath(approval.digest), approval]));
  const stray = [...files.approvals.keys()].find((path) => !paths.has(path));
  if (stray !== undefined) fail(at(stray), 'an approval that counted', 'another');
  if (counted.length === 0) throw new Finding('not_applicable', 'no signed approval counted');
  const { opened, plan } = wholeClaim(context);
  const run = {
    opened,
    planDigest: plan?.data.plan_digest ?? '',
    evidence: 'value' in files.evidence ? files.evidence.value : null,
    approvers: need(files.approvers, PROOF_FILES.approvers),
  };
  for (const [path, approval] of paths) {
    const text = must(files.approvals.get(path) ?? absent(path, isSealed(context)));
    const judged = judgeText(text.toString(), approval, run);
    if ('fault' in judged)
      fail(at(path), `an approval by ${approval.principal} that counts`, `one that ${judged.fault}`);
  }
  requireApprovers(pins, [opened.data.approvers_digest], counted.length);
  return counted.map(({ principal, key }) => `${principal} signed with ${key}`).join(', ');
}
