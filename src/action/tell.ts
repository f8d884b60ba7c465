import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import type { ArtifactTarget } from './artifact/upload.ts';
import { uploadProof } from './artifact/upload.ts';
import { counted } from '../core/amounts.ts';
import { DiagnosticsError, formatLocation, MarketOpsError } from '../core/errors.ts';
import type { SourceLocation } from '../core/errors.ts';
import type { Inputs } from './inputs.ts';
import { writeSummary } from './job-summary.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { STATE } from './post.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { decision } from '../report/decision.ts';
import { explain } from '../report/explain.ts';
import { boxPart } from '../report/summary-parts.ts';
import type { RunReport } from '../run/index.ts';
import { fail, log } from './workflow-log.ts';

/** Tells the runner how a run went: outputs, summary, failure. */
export async function tell(report: RunReport): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  await writeSummary(report.summary);
  if (report.failure !== null) fail(report.failure);
}

/** So many faults of an input are told in the summary. */
const MOST_FAULTS = 20;

/** Why there is no plan: an input that cannot be used has a summary too. */
export async function tellUnusable(error: unknown): Promise<void> {
  if (!(error instanceof MarketOpsError)) return;
  const faults: readonly { at: SourceLocation | null; message: string }[] =
    error instanceof DiagnosticsError ? error.diagnostics : [{ at: error.at, message: error.message }];
  const told = decision('unusable', {
    title: ['Nothing was planned'],
    sentence: 'Nothing was changed. Fix this, and run again.',
    rows: [
      {
        label: 'Found',
        lines: faults
          .slice(0, MOST_FAULTS)
          .map(({ at, message }) => [...(at === null ? [] : [{ name: formatLocation(at) }, ': ']), { prose: message }]),
      },
    ],
    blockers: [{ title: explain(error.code).title, code: error.code, about: [counted(faults.length, 'fault')] }],
  });
  await writeSummary(`${boxPart({ decision: told })}\n`);
}

/** The proof has begun: from now on `post` sees to it that what is there gets stored. */
export function announceProof(folder: string, { name, retentionDays }: ArtifactTarget): void {
  core.saveState(STATE.folder, folder);
  core.saveState(STATE.name, name);
  core.saveState(STATE.retentionDays, retentionDays === null ? '' : String(retentionDays));
}

/**
 * Stores the proof, and tells `post` that nothing is left to do, or to try once more and not for long.
 * @throws MarketOpsError when the artifact service does not take it
 */
export async function storeProof(
  folder: string,
  target: NonNullable<Inputs['artifact']>,
  facts: RunFacts,
): Promise<void> {
  const stored = await log
    .group('Proof', async () => uploadProof({ ...target, folder, client: await artifactClient(), warn: log.warning }))
    .catch((error: unknown) => {
      core.saveState(STATE.tried, 'true');
      throw error;
    });
  core.saveState(STATE.stored, stored.id);
  for (const [name, value] of Object.entries(artifactOutputs(stored, facts))) core.setOutput(name, value);
}
