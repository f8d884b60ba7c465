import * as answers from './answers.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError, isMoved } from './errors.ts';
import type { GitHubCode } from './errors.ts';

/**
 * Sends a GraphQL mutation, which GitHub answers with status 200 also where it refuses it.
 * @param what it does, for messages
 * @returns its data
 * @throws GitHubError `refused` only where GitHub says plainly that it did not act
 */
export async function mutate(
  client: GitHubClient,
  what: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | null | undefined> {
  const { data, errors } = await client.graphql(mutation, variables, answers.mutation);
  const [error] = errors ?? [];
  if (error !== undefined) throw failed(what, error);
  return data;
}

/** Types of errors with which GitHub refuses a mutation as a whole; others may come after it has acted. */
const REFUSALS: Readonly<Record<string, GitHubCode>> = {
  FORBIDDEN: 'github_forbidden',
  INSUFFICIENT_SCOPES: 'github_forbidden',
  NOT_FOUND: 'not_found',
  UNPROCESSABLE: 'validation_failed',
  STALE_DATA: 'ref_moved',
  BRANCH_PROTECTION_RULE_VIOLATION: 'validation_failed',
};
/** Of an error without a type: the mutation is not known to this server, and nothing of it was run. */
const UNKNOWN_FIELD = 'undefinedField';

interface MutationError {
  readonly type?: string | undefined;
  readonly message: string;
  readonly extensions?: { readonly code?: string | undefined } | undefined;
}

function failed(what: string, { type, message, extensions }: MutationError): GitHubError {
  const isUnknown = extensions?.code === UNKNOWN_FIELD;
  // Rulesets name their violations in the text; which type they come with is not documented.
  const isRule = /^Repository rule violations found/.test(message);
  const refusal = REFUSALS[type ?? ''] ?? (isUnknown || isRule ? 'validation_failed' : undefined);
  const code = refusal === undefined ? 'github_error' : isMoved(message) ? 'ref_moved' : refusal;
  const advice = code === 'github_forbidden' ? " Add `contents: write` to the job's permissions." : '';
  const text = message.trim().slice(0, 1_000).replace(/\.$/, '');
  return new GitHubError(code, `${what}: ${text}.${advice}`, {
    status: 200,
    certainty: refusal === undefined ? 'ambiguous' : 'refused',
  });
}
