import type { RunFacts } from '../../protocol/facts.ts';
import { LEDGER_BRANCH } from '../../protocol/ledger-files.ts';

export interface FirstReads {
  readonly facts: Pick<RunFacts, 'mode' | 'runId' | 'runAttempt' | 'environment' | 'commitSha'>;
  /** The branch that is probably the default one; null when nothing tells. GitHub's own word decides what is used. */
  readonly likelyDefault: string | null;
}

/**
 * What every run reads, whatever it plans, and what needs nothing but the job's facts: paths below the repository as
 * the routes of reader.ts, evidence.ts and ledger-branch.ts have them.
 */
export function firstReads({ facts, likelyDefault }: FirstReads): string[] {
  const { mode, runId, runAttempt, environment, commitSha } = facts;
  const always = [
    '',
    `/git/commits/${commitSha}`,
    ...(likelyDefault === null ? [] : [`/commits/${encoded(`refs/heads/${likelyDefault}`)}?per_page=1`]),
  ];
  if (mode === 'dry_run') return [...always, `/git/ref/${encoded(`heads/${LEDGER_BRANCH}`)}`];
  return [
    ...always,
    `/branches/${LEDGER_BRANCH}`,
    `/actions/runs/${runId}/approvals`,
    `/actions/runs/${runId}/attempts/${runAttempt}`,
    `/environments/${encoded(environment ?? '')}`,
    `/commits/${commitSha}`,
    `/rules/branches/${LEDGER_BRANCH}?per_page=100&page=1`,
  ];
}

/** As a URI template expands `{name}`: everything but unreserved characters (RFC 6570, section 3.2.2). */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
