import type { Kind } from '../../operations/kind.ts';
import { MATERIAL_PATHS } from '../../protocol/ledger-files.ts';
import { approvalPath, PROOF_FILES, receiptPath } from '../../protocol/proof.ts';
import { EVIDENCE_CHECKS, isWithheld } from '../checks-evidence.ts';
import { FILE_CHECKS } from '../checks-files.ts';
import { PLAN_CHECKS } from '../checks-plan.ts';
import { RECEIPT_CHECKS, receiptLines } from '../checks-receipts.ts';
import type { ClaimState } from '../claim.ts';
import { readProofFiles } from '../read-proof.ts';
import type { ProofContext } from '../read-proof.ts';
import { mapSource } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import type { HmacKey } from '../keys.ts';
import { Finding, gravest, walk } from '../verdict.ts';
import type { CheckResult } from '../verdict.ts';
import { approvalsOf } from './files.ts';
import type { ReadFile } from './files.ts';
import type { BranchContext } from './verify-branch.ts';

/** What of a proof's checks needs nothing but the ledger branch. */
const RUN_CHECKS = [
  ...FILE_CHECKS.filter(({ name }) => ['plan_file', 'receipt_files', 'trusted_keys'].includes(name)),
  ...PLAN_CHECKS,
  ...EVIDENCE_CHECKS,
  ...RECEIPT_CHECKS,
];

/** Checks one run, each of its attempts and jobs, from the ledger branch alone: plan, evidence, policy and receipts are there. */
export async function runChecks(
  run: string,
  branch: BranchContext,
  {
    read,
    kinds,
    hmacKeys,
  }: { readonly read: ReadFile; readonly kinds: readonly Kind[]; readonly hmacKeys: readonly HmacKey[] },
): Promise<CheckResult[]> {
  const claims = [...branch.replay.claims.values()].filter(({ opened }) => opened.run_id === run);
  if (claims.length === 0) return [{ name: 'run', status: 'missing', detail: `the branch has no lines of run ${run}` }];
  const results = new Map<string, CheckResult>();
  for (const claim of claims) {
    const source = await sourceOf(claim, read, branch.files.approvalTexts).catch((error: unknown) => {
      if (error instanceof Finding) return error;
      throw error;
    });
    if (source instanceof Finding)
      return [{ name: 'run', status: source.status, detail: source.message }, ...results.values()];
    const context: ProofContext = {
      files: await readProofFiles(source, await source.list(), kinds),
      ledger: { ...branch.ledger, claim, stretches: [], entries: 0, states: branch.states, last: branch.last },
      pins: branch.pins,
      hmacKeys,
      since: null,
      accepted: null,
      kinds,
    };
    const checks = RUN_CHECKS.filter(
      ({ name }) => (begins(claim) || name !== 'signed_approvals') && (decides(claim) || name !== 'decisions_follow'),
    );
    // Of several jobs the gravest result is told.
    for (const result of walk(checks, context)) {
      const before = results.get(result.name) ?? result;
      results.set(result.name, gravest([before, result]) ?? result);
    }
  }
  return [{ name: 'run', status: 'ok', detail: `${claims.length} jobs of run ${run}` }, ...results.values()];
}

/** What the branch holds of a run, as a proof would. @throws Finding where something there is not what it should be */
async function sourceOf(claim: ClaimState, read: ReadFile, texts: ReadonlyMap<string, string>): Promise<FileSource> {
  const files = await materialOf(claim, read);
  return mapSource(new Map([...files, ...textsOf(claim, files, texts)]));
}

/** Signed approvals are written down with what is begun under them. */
const begins = ({ operations }: ClaimState): boolean => [...operations.values()].some(({ intent }) => intent !== null);

/** A policy is named by what it decided. */
const decides = ({ operations }: ClaimState): boolean => operations.size > 0;

/** The texts of the approvals that a run's receipts name. */
function textsOf(claim: ClaimState, files: ReadonlyMap<string, Buffer>, texts: ReadonlyMap<string, string>) {
  const [first] = receiptLines(claim);
  if (first === undefined) return [];
  const path = receiptPath(first.line.receipt_id);
  return approvalsOf(path, files.get(path) ?? null).flatMap(({ digest }): [string, Buffer][] => {
    const text = texts.get(digest);
    return text === undefined ? [] : [[approvalPath(digest), Buffer.from(text)]];
  });
}

/** What the branch holds of a run, by the names of a proof. */
async function materialOf(claim: ClaimState, read: ReadFile): Promise<ReadonlyMap<string, Buffer>> {
  const { opened, plan, evidence, operations } = claim;
  const [first] = operations.values();
  const policy = first?.decided.data.policy_digest;
  const places: readonly (readonly [string, string | undefined])[] = [
    [PROOF_FILES.plan, plan === null ? undefined : MATERIAL_PATHS.plan(plan.data.plan_file_digest)],
    [PROOF_FILES.evidence, evidence === null ? undefined : MATERIAL_PATHS.evidence(evidence.data.evidence_digest)],
    [PROOF_FILES.policy, policy === undefined || isWithheld(claim) ? undefined : MATERIAL_PATHS.policy(policy)],
    [PROOF_FILES.trustedKeys, MATERIAL_PATHS.trustedKeys(opened.data.trusted_keys_digest)],
    [PROOF_FILES.approvers, MATERIAL_PATHS.approvers(opened.data.approvers_digest)],
    ...receiptLines(claim).map(
      ({ line: { receipt_id: id } }) => [receiptPath(id), MATERIAL_PATHS.receipt(id)] as const,
    ),
  ];
  const files = new Map<string, Buffer>(isWithheld(claim) ? [[PROOF_FILES.policy, Buffer.alloc(0)]] : []);
  for (const [name, path] of places) {
    const bytes = path === undefined ? null : await read(path);
    if (bytes !== null) files.set(name, bytes);
  }
  return files;
}
