import { readFile } from 'node:fs/promises';
import { canonicalProof } from '../audit/canonical-proof.ts';
import type { ProofSource } from '../audit/canonical-proof.ts';
import type { LedgerSession } from '../audit/ledger-session.ts';
import type { ProofFolder } from '../audit/proof-folder.ts';
import { approvalTerms } from '../authorize/approval-terms.ts';
import { PRESETS } from '../authorize/policy/index.ts';
import type { Signer } from '../authorize/federation-core.ts';
import { digestOf } from '../core/digest.ts';
import { messageOf } from '../core/errors.ts';
import type { MarketOpsError } from '../core/errors.ts';
import type { OperationOutcome } from '../execute/outcome.ts';
import type { Kind } from '../operations/kind.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import { predicateOf, publishedAssets, subjectsOf } from '../protocol/predicate.ts';
import { PROOF_FILES, receiptPath } from '../protocol/proof.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Receipt } from '../protocol/receipt.ts';
import type { Standing } from '../protocol/standing.ts';
import type { Decision } from '../report/decision.ts';
import { viewModelOf } from '../report/view-model.ts';
import type { ReportInput, ReportLinks } from '../report/input.ts';
import { renderSummary } from '../report/summary.ts';
import { shownPolicy } from './begin-proof.ts';
import type { Governance } from './policy-source.ts';

/** How the phases after planning ended: what the proof is made of. */
export interface Ending {
  readonly session: LedgerSession;
  /** Null: unsigned. */
  readonly signer: Signer | null;
  readonly receipts: ReadonlyMap<string, { readonly receipt: Receipt; readonly bytes: Uint8Array }>;
  readonly outcomes: ReadonlyMap<string, OperationOutcome>;
  /** Why nothing could be signed or written, for operations without a line of their own. */
  readonly refusalCode: string | null;
  readonly failure: MarketOpsError | null;
  /** What came out once the ledger was closed, so that none of its lines says it: the summary does. */
  readonly untold?: readonly Warning[];
}

export interface FinishedProof {
  readonly proof: CanonicalProof;
  /** The Markdown of summary.md. */
  readonly summary: string;
  /** The box, for the last lines of the log. */
  readonly decision: Decision;
}

export interface FinishOptions extends Omit<ProofSource, 'lines' | 'origin' | 'tip' | 'policyDigest'> {
  readonly folder: ProofFolder;
  readonly session: LedgerSession;
  readonly governance: Governance;
  readonly evidenceBytes: Uint8Array;
  readonly kinds: readonly Kind[];
  readonly signer: Signer | null;
  readonly links: ReportLinks;
  readonly warnings: readonly Warning[];
  readonly standings: readonly Standing[];
  readonly comparison: Comparison | null;
  /** Told what could not be drawn. */
  readonly warn: (message: string) => void;
  readonly renderers?: Renderers;
}

/** The pages for people. */
interface Drawn {
  readonly summary: string;
  readonly report: string;
}

export interface Pages extends Drawn {
  /** Digest of the run that they show. */
  readonly of: string;
}

/** The pages of a run as it stands: drawn while it is not yet known that it ends so. */
export async function drawPages(options: FinishOptions): Promise<Pages> {
  const input = await reportInput(options);
  return { of: digestOfRun(input), ...(await draw(input, options)) };
}

/** Digest of all that may differ while a run ends: what it was told to do stays. */
const digestOfRun = ({ proof, checkpoints, ledgerText, warnings }: ReportInput): string =>
  digestOf(JSON.stringify([proof, checkpoints, ledgerText, warnings]));

async function reportInput(options: FinishOptions): Promise<ReportInput> {
  const { folder, session, governance, plan, kinds } = options;
  const ledgerText = await readFile(folder.ledgerFile, 'utf8');
  // The session's own list may change while a page is drawn.
  const lines = [...session.lines];
  const proof = canonicalProof({
    ...options,
    policyDigest: governance.policyDigest,
    lines,
    origin: session.origin,
    tip: session.tip(),
  });
  return {
    proof,
    plan,
    kinds,
    lines,
    ledgerText,
    evidenceText: Buffer.from(options.evidenceBytes).toString(),
    approversText: Buffer.from(governance.approversBytes).toString(),
    checkpoints: session.stretches,
    policyText: Buffer.from(shownPolicy(governance)).toString(),
    policyFile: governance.policyFile,
    terms: governance.policySource?.withheld === true ? null : approvalTerms(governance.policy),
    links: options.links,
    warnings: options.warnings,
    standings: options.standings,
    comparison: options.comparison,
  };
}

/** Writes what the proof lacks beside {@link beginProof}, the manifest last; `draft`: pages that may be of this run. */
export async function finishProof(options: FinishOptions, draft: Pages | null): Promise<FinishedProof> {
  const { folder, session, governance, signer, plan } = options;
  const input = await reportInput(options);
  const { proof, ledgerText } = input;
  const drawn = draft?.of === digestOfRun(input) ? draft : await draw(input, options);
  const summary = `${drawn.summary}${starterPolicy(governance)}`;
  const onRecord = proof.phase_2_fc_authorization.receipts.map(({ receipt_id }) => receipt_id);
  for (const [id, { bytes }] of options.receipts) folder.write(receiptPath(id), bytes);
  folder.keepReceipts(onRecord);
  folder.writeJson(PROOF_FILES.checkpoints, session.stretches);
  folder.writeJson(PROOF_FILES.proof, proof);
  const subjects = subjectsOf(publishedAssets(plan, proof));
  if (subjects !== '') {
    folder.writeJson(PROOF_FILES.predicate, predicateOf(proof));
    folder.write(PROOF_FILES.subjects, Buffer.from(subjects));
  }
  folder.write(PROOF_FILES.summary, Buffer.from(summary));
  folder.write(PROOF_FILES.report, Buffer.from(drawn.report));
  await folder.seal(ledgerText, proof.phase_4_proof_ledger.head, signer === null ? null : signer.manifest);
  return { proof, summary, decision: viewModelOf(input).decision };
}

/** Without a policy prod refuses everything: the summary gives one to copy. */
function starterPolicy({ policyFile }: Governance): string {
  if (policyFile !== null) return '';
  return (
    '\n### A policy to start from\n\nPut this into `.marketops/policy.yml` on the default branch, and change it to what ' +
    `you want to permit:\n\n\`\`\`yaml\n${PRESETS.team}\`\`\`\n`
  );
}

/** How the pages for people are drawn; the proof holds them, and nothing in it depends on them. */
export const RENDERERS = {
  summary: (input: ReportInput) => renderSummary(input),
  report: async (input: ReportInput) => (await import('../report/report.ts')).renderReport(input),
};
export type Renderers = Readonly<typeof RENDERERS>;

/**
 * Draws both pages. Effects may have happened by now: a page that cannot be drawn must not cost the proof its seal, so a
 * few words of ours take its place, and a warning tells.
 */
async function draw(input: ReportInput, { renderers = RENDERERS, warn }: FinishOptions): Promise<Drawn> {
  const attempt = async (file: string, made: () => string | Promise<string>, instead: string): Promise<string> => {
    try {
      return await made();
    } catch (error) {
      warn(
        `${file} could not be drawn (${messageOf(error)}). This is a defect of the action, please report it. The proof ` +
          'is whole without it: ledger.jsonl tells what happened, and `marketops verify` checks it.',
      );
      return instead;
    }
  };
  return {
    summary: await attempt('summary.md', () => renderers.summary(input), NO_SUMMARY),
    report: await attempt('report.html', () => renderers.report(input), NO_REPORT),
  };
}

const NO_SUMMARY =
  '## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in ' +
  '`ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each ' +
  'operation.\n';

const NO_REPORT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>MarketOps: no report</title></head>
<body><main>
<h1>This page could not be drawn</h1>
<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.
<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>
</main></body>
</html>
`;
