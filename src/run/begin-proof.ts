import type { ProofFolder } from '../audit/proof-folder.ts';
import { approvalPath, PROOF_FILES } from '../protocol/proof.ts';
import type { SignedText } from './judging.ts';
import type { Governance } from './policy-source.ts';

interface ProofMaterial {
  readonly planBytes: Uint8Array;
  readonly evidenceBytes: Uint8Array;
  readonly governance: Governance;
  readonly signedApprovals: readonly SignedText[];
}

/** What is known before anything happens, written at once: a run that is killed leaves it beside its lines. */
export function beginProof(
  folder: ProofFolder,
  { planBytes, evidenceBytes, governance, signedApprovals }: ProofMaterial,
): void {
  folder.write(PROOF_FILES.plan, planBytes);
  folder.write(PROOF_FILES.evidence, evidenceBytes);
  folder.write(PROOF_FILES.policy, shownPolicy(governance));
  folder.write(PROOF_FILES.approvers, governance.approversBytes);
  folder.write(PROOF_FILES.trustedKeys, governance.trustedKeysBytes);
  for (const { digest, text } of signedApprovals) folder.write(approvalPath(digest), Buffer.from(text));
}

/** The policy as it may be shown: empty where it is withheld. */
export const shownPolicy = ({ policyBytes, policySource }: Governance): Uint8Array =>
  policySource?.withheld === true ? Buffer.alloc(0) : policyBytes;
