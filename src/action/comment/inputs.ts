import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { bad, read, readToken } from '../inputs.ts';
import type { Environment } from '../inputs.ts';

export interface CommentInputs {
  /** The folder into which the plan job's artifact was downloaded; null when that job left none. */
  readonly path: string | null;
  readonly pullRequest: number;
  /** Of one among several plans of the pull request; null for the only one. */
  readonly name: string | null;
  readonly token: string;
  /** Whether the job fails where its token may not write comments, fork or not. */
  readonly required: boolean;
}

/** @throws MarketOpsError `input_invalid`, naming the input */
export function readCommentInputs(env: Environment): CommentInputs {
  const token = readToken(env);
  const number = read(env, 'pull-request');
  if (!/^[1-9]\d{0,9}$/.test(number)) {
    const given = number === '' ? 'is empty, and this run was not triggered by a pull request' : 'is no number';
    throw bad('pull-request', `${given}. Give its number, or run this job only for pull requests.`);
  }
  const name = read(env, 'name');
  // Part of a comment of HTML, in which two hyphens have a meaning.
  if (name !== '' && (!/^[A-Za-z0-9._-]{1,64}$/.test(name) || name.includes('--')))
    throw bad('name', `${JSON.stringify(name.slice(0, 100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);
  const failOn = read(env, 'fail-on') || 'any';
  if (failOn !== 'any' && failOn !== 'none') throw bad('fail-on', `${JSON.stringify(failOn)} is neither any nor none.`);
  const required = failOn === 'any';
  return { path: read(env, 'path') || null, pullRequest: Number(number), name: name || null, token, required };
}

/** GitHub's payloads have at most 25 MB. */
const MOST_BYTES = 32 * 1024 * 1024;

const repository = z.object({ id: z.number() });
const payload = z.object({
  pull_request: z.object({
    number: z.number(),
    head: z.object({ repo: repository.nullable() }),
    base: z.object({ repo: repository }),
  }),
});

/** The pull request of the event; null for another event, and for one that cannot be read. */
export async function pullRequestOf(env: Environment): Promise<z.infer<typeof payload>['pull_request'] | null> {
  if (!(env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')) return null;
  const bytes = await readFile(env['GITHUB_EVENT_PATH'] ?? '').catch(() => Buffer.alloc(0));
  if (bytes.length === 0 || bytes.length > MOST_BYTES) return null;
  try {
    return payload.parse(JSON.parse(bytes.toString())).pull_request;
  } catch {
    return null;
  }
}

/**
 * Whether the run is of a pull request from a fork, whose token cannot write whatever the job asks for. Events that
 * run in the name of the base repository (`pull_request_target`) have no such token. A fork that is gone has no `repo`.
 */
export async function isForkRun(env: Environment): Promise<boolean> {
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return false;
  const pull = await pullRequestOf(env);
  return pull !== null && pull.head.repo?.id !== pull.base.repo.id;
}
