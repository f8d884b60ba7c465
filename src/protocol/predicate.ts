import type { Plan } from './plan.ts';
import type { CanonicalProof, Predicate } from './proof.ts';

/** What an attestation of the assets says: who approved what shipped (docs/formats.md, section 11). */

export function predicateOf(proof: CanonicalProof): Predicate {
  const { run, phase_1_dry_run_plan: phase1, phase_2_fc_authorization: phase2, phase_4_proof_ledger: ledger } = proof;
  return {
    approvals: phase2.approvals
      .filter(({ state }) => state === 'approved')
      .map(({ user, user_id }) => ({ user, user_id })),
    closed_at: run.closed_at,
    commit_sha: run.commit_sha,
    evidence_digest: phase2.evidence_digest,
    ledger: { head: ledger.head, root: ledger.root, size: ledger.size },
    origin: ledger.origin,
    plan_digest: phase1.plan_digest,
    policy_digest: phase2.policy_digest,
    receipts: phase2.receipts.map(({ receipt_id }) => receipt_id),
    repository: run.repository,
    result: run.result,
    run_attempt: run.run_attempt,
    run_id: run.run_id,
    signed_approvals: phase2.signed_approvals.map(({ key, principal }) => ({ key, principal })),
  };
}

/** An asset that was published, and where. */
export interface PublishedAsset {
  readonly name: string;
  readonly digest: string;
  readonly repository: string;
  readonly tag: string;
}

/** The assets of the releases that this run published. */
export function publishedAssets(
  { operations }: Plan,
  { phase_3_github_execution: phase3 }: CanonicalProof,
): PublishedAsset[] {
  return operations.flatMap(({ operation_id: id, repository, parameters }) => {
    const isThere = phase3.operations.some(
      ({ operation_id, outcome }) => operation_id === id && outcome === 'succeeded',
    );
    const assets = (parameters['assets'] ?? []) as readonly { name: string; digest: string }[];
    if (!isThere || parameters['draft'] !== false) return [];
    return assets.map(({ name, digest }) => ({ name, digest, repository, tag: parameters['tag'] as string }));
  });
}

/** Lists files as `sha256sum` does; a name with a newline or backslash is escaped as it does. */
export function subjectsOf(assets: readonly PublishedAsset[]): string {
  return assets
    .map(({ name, digest }) => {
      const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === name ? '' : '\\'}${digest.slice('sha256:'.length)}  ${escaped}\n`;
    })
    .join('');
}
