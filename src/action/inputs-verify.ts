import { bad, lines, read, readArtifactName } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { githubId } from '../protocol/shape.ts';

/** The inputs of the verify action. */
export interface VerifyInputs {
  readonly proof:
    | { readonly path: string }
    /** `runId` null: of this run. */
    | { readonly artifact: string; readonly runId: string | null };
  /** A file with keys, within the workspace; null: none. */
  readonly trustedKeys: string | null;
  /** Keys as they stand in such a file. */
  readonly vkeys: readonly string[];
  /** Empty only where it is not needed. */
  readonly token: string;
}

/** @throws MarketOpsError naming the input */
export function readVerifyInputs(env: Environment): VerifyInputs {
  const path = read(env, 'path');
  const artifact = read(env, 'artifact-name');
  const runId = read(env, 'run-id');
  if ((path === '') === (artifact === '')) {
    throw bad('path', `give either path or artifact-name, ${path === '' ? 'one of them' : 'not both'}.`);
  }
  if (runId !== '' && artifact === '') throw bad('run-id', 'belongs to artifact-name, and that is not given.');
  if (runId !== '' && githubId(runId) !== null) {
    throw bad('run-id', `${JSON.stringify(runId)} is no id of a workflow run, which is a number.`);
  }
  const trustedKeys = read(env, 'trusted-keys') || null;
  const vkeys = lines(read(env, 'vkey'));
  const token = read(env, 'github-token');
  if (token === '' && (runId !== '' || (trustedKeys === null && vkeys.length === 0))) {
    throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
  }
  return {
    proof: path === '' ? { artifact: readArtifactName(artifact), runId: runId || null } : { path },
    trustedKeys,
    vkeys,
    token,
  };
}
