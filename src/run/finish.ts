import { readFile } from 'node:fs/promises';
import { canonicalProof } from '../audit/canonical-proof.ts';
import type { ProofSource } from '../audit/canonical-proof.ts';
import type { LedgerSession } from '../audit/ledger.ts';
import type { ProofFolder } from '../audit/proof-folder.ts';
import { PRESETS } from '../authorize/policy/index.ts';
import type { Signer } from '../authorize/federation-core.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import { PROOF_FILES, receiptPath } from '../protocol/proof.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { ReportInput, ReportLinks } from '../report/input.ts';
import { draw, RENDERERS } from './drawings.ts';
import type { Renderers } from './drawings.ts';
import type { Governance } from './governance.ts';

export interface FinishedProof {
  readonly proof: CanonicalProof;
  /** The Markdown of summary.md. */
  readonly summary: string;
}

export interface FinishOptions extends Omit<ProofSource, 'lines' | 'origin' | 'tip' | 'policyDigest'> {
  readonly folder: ProofFolder;
  readonly session: LedgerSession;
  readonly governance: Governance;
  readonly signer: Signer | null;
  readonly links: ReportLinks;
  readonly warnings: readonly Warning[];
  readonly comparison: Comparison | null;
  /** Told what could not be drawn. */
  readonly warn: (message: string) => void;
  readonly renderers?: Renderers;
}

/** What is known before anything happens, written at once: a run that is killed leaves it beside its lines. */
export function beginProof(folder: ProofFolder, planBytes: Uint8Array, governance: Governance): void {
  folder.write(PROOF_FILES.plan, planBytes);
  folder.write(PROOF_FILES.policy, governance.policyBytes);
  folder.write(PROOF_FILES.trustedKeys, governance.trustedKeysBytes);
}

/** Writes what the proof lacks beside {@link beginProof}, the manifest last. */
export async function finishProof(options: FinishOptions): Promise<FinishedProof> {
  const { folder, session, governance, signer, plan, warn, renderers = RENDERERS } = options;
  const proof = canonicalProof({
    ...options,
    policyDigest: governance.policyDigest,
    lines: session.lines,
    origin: session.origin,
    tip: session.tip(),
  });
  const ledgerText = await readFile(folder.ledgerFile, 'utf8');
  const report: ReportInput = {
    proof,
    plan,
    lines: session.lines,
    ledgerText,
    checkpoints: session.stretches,
    policyText: Buffer.from(governance.policyBytes).toString(),
    policyFile: governance.policyFile,
    links: options.links,
    warnings: options.warnings,
    comparison: options.comparison,
  };
  const drawn = await draw(report, renderers, warn);
  const summary = `${drawn.summary}${starterPolicy(governance)}`;
  const onRecord = proof.phase_2_fc_authorization.receipts.map(({ receipt_id }) => receipt_id);
  for (const id of onRecord) folder.write(receiptPath(id), options.receipts.get(id)?.bytes ?? Buffer.alloc(0));
  folder.keepReceipts(onRecord);
  folder.writeJson(PROOF_FILES.checkpoints, session.stretches);
  folder.writeJson(PROOF_FILES.proof, proof);
  folder.write(PROOF_FILES.summary, Buffer.from(summary));
  folder.write(PROOF_FILES.report, Buffer.from(drawn.report));
  await folder.seal(ledgerText, proof.phase_4_proof_ledger.head, signer === null ? null : signer.manifest);
  return { proof, summary };
}

/** Without a policy prod refuses everything: the summary gives one to copy. */
function starterPolicy({ policyFile }: Governance): string {
  if (policyFile !== null) return '';
  return (
    '\n### A policy to start from\n\nPut this into `.marketops/policy.yml` on the default branch, and change it to what ' +
    `you want to permit:\n\n\`\`\`yaml\n${PRESETS.team}\`\`\`\n`
  );
}
