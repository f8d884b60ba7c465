import * as answers from './answers.ts';
import type { GitHubClient } from './client.ts';
import { forbiddenBy, GitHubError, isMoved } from './errors.ts';
import type { GitHubCode } from './errors.ts';

/**
 * Sends a GraphQL mutation, which GitHub answers with status 200 also where it refuses it.
 * @param what it does, for messages
 * @param below where in its result there is what was only looked at: that it could not be is no error
 * @returns its data
 * @throws GitHubError `refused` only where GitHub says plainly that it did not act
 */
export async function mutate(
  client: Pick<GitHubClient, 'graphql'>,
  what: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
  below: readonly string[] | null = null,
): Promise<Readonly<Record<string, unknown>> | null | undefined> {
  const { data, errors: all = [] } = await client.graphql(mutation, variables, answers.mutation);
  const errors = all.filter(({ path = [] }) => below?.every((name, i) => path[i] === name) !== true);
  const [error] = errors;
  if (error === undefined) return data;
  const hasNoResult = Object.values(data ?? {}).every((result) => result === null);
  const unclear = errors.find((one) => refusalOf(one) === undefined);
  throw failed(what, unclear ?? error, hasNoResult && unclear === undefined);
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
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly code?: string | undefined } | undefined;
}

/** What an error says plainly that GitHub refused; undefined where GitHub may have acted. */
function refusalOf({ type, message, path = [], extensions }: MutationError): GitHubCode | undefined {
  if (extensions?.code === UNKNOWN_FIELD) return 'validation_failed';
  // Below the mutation's own field it is about what was asked of the result, which is looked at after the mutation.
  if (path.length > 1) return undefined;
  // Rulesets name their violations in the text; which type they come with is not documented.
  const isRule = /^Repository rule violations found/.test(message);
  return REFUSALS[type ?? ''] ?? (isRule ? 'validation_failed' : undefined);
}

function failed(what: string, error: MutationError, isRefused: boolean): GitHubError {
  const refusal = isRefused ? refusalOf(error) : undefined;
  const known = refusal === undefined ? null : forbiddenBy(error.message);
  const code = refusal === undefined ? 'github_error' : isMoved(error.message) ? 'ref_moved' : (known?.code ?? refusal);
  const advice =
    known?.advice ?? (code === 'github_forbidden' ? "Add `contents: write` to the job's permissions." : '');
  const text = error.message.trim().slice(0, 1_000).replace(/\.$/, '');
  return new GitHubError(code, `${what}: ${text}. ${advice}`.trimEnd(), {
    status: 200,
    certainty: refusal === undefined ? 'ambiguous' : 'refused',
  });
}
