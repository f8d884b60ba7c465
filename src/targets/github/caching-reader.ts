import { LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import type { RunFacts } from '../../protocol/facts.ts';
import { remembered } from 'async-parts/parallel';
import { intercepted, prefetching, questionKey } from 'async-parts/questions';
import type { Clock } from '../../core/clock.ts';
import type { ToldOr } from './start/answers.ts';
import type { CachingReader, GitHubReader } from '../../operations/ports.ts';

/**
 * The one reading of GitHub: what is asked ahead, what is remembered, and what never is. Loads nothing, for the first
 * requests leave before the client is loaded.
 */

export interface FirstReads {
  readonly facts: Pick<RunFacts, 'mode' | 'runId' | 'runAttempt'>;
  /** Whether the question at the start stands for the repository's own answer. */
  readonly ships: boolean;
  /** The branch that is probably the default one; null when nothing tells. GitHub's own word decides what is used. */
  readonly likelyDefault: string | null;
  /** What the job's files seem to name. */
  readonly environment: string | null;
  /** Of which the first page is asked for: `/releases`. */
  readonly lists: readonly string[];
}

/**
 * Asked ahead, first of all, beside the question at the start: what GraphQL does not tell, and needs nothing but the job's
 * facts and a look at its files. Paths below the repository as the routes of reader.ts and evidence.ts have them.
 */
export function firstReads({ facts, ships, likelyDefault, environment, lists }: FirstReads): string[] {
  const { mode, runId, runAttempt } = facts;
  const rulesOf = (branch: string): string => `/rules/branches/${encoded(branch)}`;
  return [
    ...(ships ? [] : ['']),
    ...(mode === 'dry_run'
      ? []
      : [`/actions/runs/${runId}/approvals`, `/actions/runs/${runId}/attempts/${runAttempt}`]),
    ...(environment === null ? [] : [`/environments/${encoded(environment)}`]),
    ...[...(likelyDefault === null ? [] : [rulesOf(likelyDefault)]), rulesOf(LEDGER_BRANCH), ...lists].map(
      (list) => `${list}?per_page=100&page=1`,
    ),
  ];
}

/** As a URI template expands `{name}`: everything but unreserved characters (RFC 6570, section 3.2.2). */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

export const userAgentOf = ({ actionVersion }: Pick<RunFacts, 'actionVersion'>): string =>
  `marketops-action/${actionVersion}`;

type Question = keyof GitHubReader;
const FULL_SHA = /^[0-9a-f]{40}$/;

/** What is asked for once a run: it cannot change. That something is not there, or could not be read, is not remembered. */
const REMEMBERED: Partial<Record<Question, (args: readonly unknown[]) => boolean>> = {
  repository: () => true,
  commit: ([, ref]) => FULL_SHA.test(String(ref)),
  tagObject: () => true,
  tree: () => true,
  blob: () => true,
};

/** An answer that was prefetched longer ago is asked for again. */
const FRESH_MS = 2_000;

/** What the question at the start may have told. */
const TOLD: readonly Question[] = ['repository', 'commit', 'ref', 'refBelow', 'file'];

/** Remembers what cannot change or was told at the start, and asks ahead when it is told what will be asked. */
export function cachingReader(
  reader: GitHubReader,
  clock: Clock,
  or: ToldOr = (_name, _args, ask) => ask(),
): CachingReader {
  const known = new Map<string, Promise<unknown>>();
  const telling = intercepted(reader, (name, args, ask) => (TOLD.includes(name) ? or(name, args, ask) : ask()));
  const remembering = intercepted(telling, (name, args, ask) =>
    REMEMBERED[name]?.(args) === true ? remembered(known, questionKey(name, args).toLowerCase(), ask) : ask(),
  );
  return prefetching(remembering, clock, FRESH_MS);
}
