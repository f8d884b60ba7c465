import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import type { ArtifactTarget } from './artifact/upload.ts';
import { uploadProof } from './artifact/upload.ts';
import { MarketOpsError } from '../core/errors.ts';
import { fail, log } from './workflow-log.ts';

/** What a step tells its own post step, in the runner's state file: it survives a kill. */
const STATE = {
  folder: 'marketops-proof',
  name: 'marketops-artifact',
  retentionDays: 'marketops-retention',
  tried: 'marketops-tried',
  stored: 'marketops-stored',
} as const;

/** The proof has begun: from now on `post` sees to it that what is there gets stored. */
export function announceProof(folder: string, { name, retentionDays }: ArtifactTarget): void {
  core.saveState(STATE.folder, folder);
  core.saveState(STATE.name, name);
  core.saveState(STATE.retentionDays, retentionDays === null ? '' : String(retentionDays));
}

/** The proof is stored: nothing is left for `post` to do. */
export function proofStored(id: string): void {
  core.saveState(STATE.stored, id);
}

/** The proof was not stored: `post` tries once more, and not for long. */
export function proofLost(): void {
  core.saveState(STATE.tried, 'true');
}

/** Runs when the job ends, whatever became of the step: a proof that was begun and not stored is stored as it is. */
export async function post(): Promise<void> {
  const folder = core.getState(STATE.folder);
  const name = core.getState(STATE.name);
  if (folder === '' || name === '' || core.getState(STATE.stored) !== '') return;
  const days = core.getState(STATE.retentionDays);
  const retentionDays = days === '' ? null : Number(days);
  const tried = core.getState(STATE.tried) !== '';
  try {
    await core.group('Proof', () =>
      Promise.race([storeLate({ name, retentionDays, folder }), ...(tried ? [givenUp()] : [])]),
    );
  } catch (error) {
    fail(error);
    // The client would go on for half a minute.
    process.exit();
  }
}

const OVER = 'The job is over, and no later step can: the branch marketops-ledger has what the run did.';
/** How long an upload that failed in the step is tried once more, milliseconds. */
const AGAIN_MS = 10_000;

async function givenUp(): Promise<never> {
  await sleep(AGAIN_MS, undefined, { ref: false });
  throw new MarketOpsError('artifact_upload_failed', `The service took no proof in ${AGAIN_MS / 1000} s more. ${OVER}`);
}

/** A step that was killed while it uploaded may have taken the name: then another tells what this is. */
async function storeLate(target: ArtifactTarget & { readonly folder: string }): Promise<void> {
  const store = async (name: string): Promise<void> => {
    const client = await artifactClient();
    const { id } = await uploadProof({ ...target, name, client, warn: log.warning, otherwise: OVER });
    log.warning(
      `The step could not store its proof. What lay in ${target.folder} is the artifact ${name} (id ${id}); ` +
        '`marketops verify` says what it is worth.',
    );
  };
  try {
    await store(target.name);
  } catch (error) {
    if (!(error instanceof MarketOpsError) || error.code !== 'artifact_name_taken') throw error;
    await store(`${target.name}-post`);
  }
}
