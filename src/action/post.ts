import { setTimeout as sleep } from 'node:timers/promises';
import { toItsEnd } from 'async-parts/to-its-end';
import { artifactClient } from './artifact/client.ts';
import type { ArtifactTarget } from './artifact/upload.ts';
import { MarketOpsError } from '../core/errors.ts';
import { fail, log, lost } from './workflow-log.ts';

/** What a step tells its own post step, in the runner's state file: it survives a kill. */
export const STATE = {
  folder: 'marketops-proof',
  name: 'marketops-artifact',
  retentionDays: 'marketops-retention',
  tried: 'marketops-tried',
  stored: 'marketops-stored',
} as const;

/** As `getState` of @actions/core, which loads a client for HTTP with it. */
const told = (what: keyof typeof STATE): string => process.env[`STATE_${STATE[what]}`] ?? '';

/**
 * The bundle's entry after the job, whatever became of the step: a proof that was begun and not stored is stored as it is. Most
 * often nothing is left to do, so it loads nothing of a run.
 */
export const post = (): Promise<void> => toItsEnd(storeWhatIsLeft, lost);

async function storeWhatIsLeft(): Promise<void> {
  const folder = told('folder');
  const name = told('name');
  if (folder === '' || name === '' || told('stored') !== '') return;
  const days = told('retentionDays');
  const retentionDays = days === '' ? null : Number(days);
  const tried = told('tried') !== '';
  try {
    await log.group('Proof', () =>
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
  const { uploadProof } = await import('./artifact/upload.ts');
  const client = await artifactClient();
  const store = async (name: string): Promise<void> => {
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
