import { bad, lines, read, readArtifactName } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { digest, githubId, gitSha } from '../protocol/shape.ts';
import type { Shape } from '../protocol/shape.ts';
import type { About } from '../verify/verdict.ts';

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
  /** What the proof must be about. */
  readonly expected: readonly Expected[];
}

export interface Expected {
  /** The input. */
  readonly input: string;
  readonly fact: keyof About;
  readonly value: string;
}

/** What can be required of a proof: the input, the fact, and what a value must look like. */
const REQUIREMENTS: readonly (readonly [string, keyof About, (value: string) => boolean, string])[] = [
  ['expected-repository', 'repository', (value) => /^[^/\s]+\/[^/\s]+$/.test(value), 'owner/name'],
  ['expected-run-id', 'runId', is(githubId), 'the id of a workflow run, which is a number'],
  ['expected-commit-sha', 'commitSha', is(gitSha), 'a full commit SHA, 40 hex digits'],
  ['expected-plan-digest', 'planDigest', is(digest), 'sha256: and 64 hex digits'],
];

function is(shape: Shape<string>): (value: string) => boolean {
  return (value) => shape(value) === null;
}

function readExpected(env: Environment): readonly Expected[] {
  return REQUIREMENTS.flatMap(([input, fact, isFit, form]) => {
    const value = read(env, input);
    if (value === '') return [];
    if (!isFit(value)) throw bad(input, `${JSON.stringify(value)} is not ${form}.`);
    return [{ input, fact, value }];
  });
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
    expected: readExpected(env),
  };
}
