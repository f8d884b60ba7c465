import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import { uploadProof } from './artifact/upload.ts';
import { messageOf } from '../core/errors.ts';
import type { Inputs } from './inputs.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { proofLost, proofStored } from './post.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { RunReport } from '../run/index.ts';
import { fail, log } from './workflow-log.ts';

export { announceProof } from './post.ts';

/** Tells the runner how a run went: outputs, summary, failure. */
export async function tell(report: RunReport): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  await writeSummary(report.summary);
  if (report.failure !== null) fail(report.failure);
}

/** @throws MarketOpsError when the artifact service does not take it */
export async function storeProof(
  folder: string,
  target: NonNullable<Inputs['artifact']>,
  facts: RunFacts,
): Promise<void> {
  const stored = await core
    .group('Proof', async () => uploadProof({ ...target, folder, client: await artifactClient(), warn: log.warning }))
    .catch((error: unknown) => {
      proofLost();
      throw error;
    });
  proofStored(stored.id);
  for (const [name, value] of Object.entries(artifactOutputs(stored, facts))) core.setOutput(name, value);
}

const SUMMARY_LIMIT = 1024 * 1024;

/** The job summary is for people; that it cannot be written must not undo what was done. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    if (Buffer.byteLength(markdown) > SUMMARY_LIMIT) throw new Error('it is longer than GitHub takes');
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}
