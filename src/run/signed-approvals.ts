import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerState } from '../audit/tree.ts';
import type { AuthorizationPolicy, Evidence as EvidenceOf, Review } from '../authorize/policy/index.ts';
import { formatTime } from '../core/clock.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { checkoutFile, folderBelow } from '../plan/index.ts';
import { approvalFile, approvalFolder, collectApprovals } from '../protocol/approval.ts';
import type { ApprovalContext, ApprovalSource, CollectedApprovals } from '../protocol/approval.ts';
import { parseApprovers } from '../protocol/approvers.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { readShaped } from 'canonical-json/jcs';
import type { Warning } from '../protocol/ledger.ts';
import { MATERIAL_PATHS, usedApprovalShape } from '../protocol/ledger-files.ts';
import type { Plan } from '../protocol/plan.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { APPROVALS_BRANCH, APPROVERS_PATH } from '../protocol/vocabulary.ts';
import type { Deps } from './deps.ts';
import type { Governance } from './policy-source.ts';

/** The rule about signatures; undefined where the policy asks for none. */
export const signedRule = ({ approvals }: AuthorizationPolicy) => (approvals === 'none' ? undefined : approvals.signed);

export interface GatheredSignatures {
  readonly member: Evidence['signed_approvals'];
  /** By digest: the text of each approval that counts, and its name on the ledger branch. */
  readonly texts: ReadonlyMap<string, { readonly name: string; readonly text: string }>;
  readonly warnings: readonly Warning[];
}

/** What GitHub said of the run, and the ledger. */
interface Known {
  readonly reviews: EvidenceOf<readonly Review[]>;
  readonly createdAt: EvidenceOf<string>;
  readonly state: () => Promise<LedgerState | null>;
}

/** Looks for approval texts wherever they may be, and judges them. What does not count is told, and never stops the run. */
export async function gatherSignatures(
  deps: Deps,
  governance: Governance,
  plan: Plan,
  { reviews, createdAt, state }: Known,
): Promise<GatheredSignatures> {
  const { facts, clock } = deps;
  const { approvers, refused } = parseApprovers(governance.approversBytes);
  const keys = [...new Set(approvers.map(({ key }) => key.fingerprint))];
  const [onBranch, given] = await Promise.all([branchTexts(deps, plan, keys), folderTexts(deps)]);
  const told = 'value' in reviews ? reviews.value : [];
  const sources = [
    ...told.map(({ user, comment }) => ({ from: `the review of ${user?.login ?? 'somebody'}`, text: comment })),
    ...onBranch.sources,
    ...given.sources,
  ];
  const context = {
    origin: originOf(facts.serverUrl, facts.repositoryId),
    environment: facts.environment ?? '',
    planDigest: plan.plan_digest,
    // Without it nothing is within 7 days of it.
    createdAt: 'value' in createdAt ? Date.parse(createdAt.value) : Number.NEGATIVE_INFINITY,
    now: clock(),
    approvers,
  };
  const collected = await unused(collectApprovals(sources, context), context, facts.runId, state);
  const ignored = [...collected.ignored, ...onBranch.faults, ...given.faults];
  const member = {
    approvers: [...new Set(approvers.map(({ principal }) => principal))],
    counted: collected.counted.map(({ text: _text, name: _name, ...counted }) => counted),
    created_at: 'value' in createdAt ? { value: formatTime(context.createdAt) } : createdAt,
    ignored: ignored.slice(0, MOST_TOLD).map(({ from, reason }) => ({ from, reason: reason.toWellFormed() })),
    run_id: facts.runId,
  };
  const warnings = [
    ...refused.map(({ line, column, message }) => ({
      code: 'approver_line_refused',
      message: `${APPROVERS_PATH}:${line}:${column}: the line ${message}. It does not count; the others do.`,
    })),
    ...ignored.map(({ from, reason }) => ({
      code: 'approval_ignored',
      message: `The approval in ${from}: ${reason}.`,
    })),
  ];
  return {
    member,
    texts: new Map(collected.counted.map(({ digest, name, text }) => [digest, { name, text }])),
    warnings: warnings.slice(0, MOST_TOLD),
  };
}

const MOST_TOLD = 20;
const MOST_FILES = 100;
const MOST_BYTES = 1 << 20;

interface Texts {
  readonly sources: readonly ApprovalSource[];
  readonly faults: CollectedApprovals['ignored'];
}

/** Files are asked for by the keys that are listed, so that nobody can hide one among others. */
async function branchTexts({ facts, github }: Deps, plan: Plan, keys: readonly string[]): Promise<Texts> {
  const found = await github.evidence.approvalFiles(
    facts.repository,
    approvalFolder(plan.plan_digest),
    keys.map(approvalFile),
  );
  if ('unreadable' in found)
    return {
      sources: [],
      faults: [{ from: `the branch ${APPROVALS_BRANCH}`, reason: `cannot be read: ${found.unreadable}` }],
    };
  return { sources: found.value.map(({ path, text }) => ({ from: `${APPROVALS_BRANCH}:${path}`, text })), faults: [] };
}

/** The files of the folder that the input `approvals` names. */
async function folderTexts({ inputs }: Deps): Promise<Texts> {
  const { approvals: folder, workingDirectory } = inputs;
  if (folder === null) return { sources: [], faults: [] };
  try {
    const names = readdirSync(folderBelow(workingDirectory, folder)).filter((name) => name.endsWith('.txt'));
    const sources: ApprovalSource[] = [];
    const faults: { from: string; reason: string }[] = [];
    for (const from of names
      .sort()
      .slice(0, MOST_FILES)
      .map((name) => join(folder, name))) {
      const bytes = await checkoutFile(workingDirectory, from, MOST_BYTES).catch(messageOf);
      if (typeof bytes === 'string') faults.push({ from, reason: bytes });
      else if (bytes !== null) sources.push({ from, text: Buffer.from(bytes).toString() });
    }
    if (names.length > MOST_FILES) faults.push({ from: folder, reason: `has more than ${MOST_FILES} files` });
    return { sources, faults };
  } catch (error) {
    return { sources: [], faults: [{ from: `the folder ${folder}`, reason: `cannot be read: ${messageOf(error)}` }] };
  }
}

/**
 * Without those under which another run has begun something. Where this run has, the text that it began under stands for any
 * other of the same key and message.
 */
async function unused(
  { counted, ignored }: CollectedApprovals,
  context: ApprovalContext,
  runId: string,
  state: Known['state'],
): Promise<CollectedApprovals> {
  if (counted.length === 0) return { counted, ignored };
  const known = await state().catch((error: unknown) => {
    if (error instanceof MarketOpsError) return error.message;
    throw error;
  });
  const kept: CollectedApprovals['counted'][number][] = [];
  const used: { from: string; reason: string }[] = [];
  for (const approval of counted) {
    const from = `the signature of ${approval.principal}`;
    if (typeof known === 'string') {
      used.push({ from, reason: `nobody knows whether it was used: ${known}` });
      continue;
    }
    const bytes = known === null ? null : await known.read(MATERIAL_PATHS.usedApproval(approval.name));
    const before = bytes === null ? null : readShaped(usedApprovalShape, bytes);
    if (bytes !== null && before?.run_id !== runId)
      used.push({
        from,
        reason: `was used by run ${before?.run_id ?? 'that cannot be read'}; another run needs a new one`,
      });
    else
      kept.push(...(before === null ? [approval] : collectApprovals([{ from, text: before.text }], context).counted));
  }
  return { counted: kept, ignored: [...ignored, ...used] };
}
