import { bad, lines, read, readArtifactName } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { digest, githubId, gitSha, matching } from '../core/shape.ts';
import type { Shape } from '../core/shape.ts';
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
  /** Files with lists of approvers, within the workspace. */
  readonly approvers: readonly string[];
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

function readExpected(env: Environment): readonly Expected[] {
  const required: readonly (readonly [keyof About, string, string, Shape<string>])[] = [
    ['repository', 'expected-repository', read(env, 'expected-repository'), fullName],
    ['runId', 'expected-run-id', read(env, 'expected-run-id'), githubId],
    ['commitSha', 'expected-commit-sha', read(env, 'expected-commit-sha'), gitSha],
    ['planDigest', 'expected-plan-digest', read(env, 'expected-plan-digest'), digest],
  ];
  return required.flatMap(([fact, input, value, shape]) => {
    if (value === '') return [];
    const fault = shape(value);
    if (fault !== null) throw bad(input, `${JSON.stringify(value)} is not ${fault.expected}.`);
    return [{ input, fact, value }];
  });
}

const fullName = matching(/^[^/\s]+\/[^/\s]+$/, 'owner/name');

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
    approvers: lines(read(env, 'approvers')),
    token,
    expected: readExpected(env),
  };
}
