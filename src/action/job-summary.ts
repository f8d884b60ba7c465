import * as core from '@actions/core';
import { messageOf } from '../core/errors.ts';
import { log } from './workflow-log.ts';

const SUMMARY_LIMIT = 1024 * 1024;

/** The job summary is for people; that it cannot be written must not undo what was done or found. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    if (Buffer.byteLength(markdown) > SUMMARY_LIMIT) throw new Error('it is longer than GitHub takes');
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}
