import { z } from 'zod';
import type { Json } from 'canonical-json/jcs';
import type { PlannedOperation } from '../../protocol/plan.ts';
import { OperationError } from '../failure.ts';
import type { Marker } from '../kind.ts';
import type { GitHubReader } from '../ports.ts';
import { shortRef } from './parameters.ts';
import type { DispatchParameters } from './parameters.ts';

/** Runs of a workflow, as far as they tell which receipt started them. */

export interface Run {
  readonly id: string;
  /** What `run-name` made of the inputs. */
  readonly title: string;
  readonly headSha: string;
  readonly path: string;
  readonly event: string;
  readonly url: string;
  readonly createdAt: string;
}

const id = z.union([z.number().int().nonnegative(), z.bigint()]).transform(String);

export const runAnswer: z.ZodType<Run> = z
  .object({
    id,
    display_title: z.string(),
    head_sha: z.string(),
    path: z.string(),
    event: z.string(),
    html_url: z.string(),
    created_at: z.string(),
  })
  .transform(({ display_title: title, head_sha: headSha, html_url: url, created_at: createdAt, ...rest }) => ({
    ...rest,
    ...{ title, headSha, url, createdAt },
  }));

const page = z.object({ total_count: z.number().int().nonnegative(), workflow_runs: z.array(runAnswer) });

/** The id of the run, where GitHub names it. */
export const createdBy: z.ZodType<string | null> = z
  .object({ workflow_run_id: id })
  .transform((answer) => answer.workflow_run_id)
  .or(z.unknown().transform(() => null));

const PER_PAGE = 100;
/** GitHub lists no more than a thousand runs of a filter. */
const MOST_PAGES = 10;

/**
 * The newest run of an operation's workflow, started by a dispatch on its ref at a time or later, that `fits`.
 * @throws OperationError `runs_unknown` when there are more than can be listed
 */
export async function findRun(
  reader: GitHubReader,
  { repository, parameters: { workflow, ref } }: PlannedOperation<DispatchParameters>,
  since: string | null,
  fits: (run: Run) => boolean,
): Promise<Run | null> {
  const earliest = since === null ? 0 : Date.parse(since) - DAY_MS;
  const filter = new URLSearchParams({
    event: 'workflow_dispatch',
    branch: shortRef(ref),
    per_page: String(PER_PAGE),
  });
  for (let at = 1; at <= MOST_PAGES; at++) {
    filter.set('page', String(at));
    const path = `/actions/workflows/${workflow}/runs?${filter.toString()}`;
    const answer = await reader.get(repository, path, page);
    const runs = answer?.workflow_runs ?? [];
    const found = runs.find(fits);
    if (found !== undefined) return found;
    // The newest stands first.
    const oldest = runs.at(-1);
    if (oldest === undefined || runs.length < PER_PAGE || Date.parse(oldest.createdAt) < earliest) return null;
  }
  throw new OperationError(
    'runs_unknown',
    `${workflow} has more than ${PER_PAGE * MOST_PAGES} runs on ${ref} since then, and GitHub lists no more. Use a tag as its ref.`,
    'ambiguous',
  );
}

/** A commit's time is what somebody's clock said. */
const DAY_MS = 24 * 60 * 60_000;

/** What the workflow is given as its receipt, to put into its `run-name`. */
export const markerText = ({ receiptId, operationDigest }: Marker): string => `${receiptId} ${operationDigest}`;

/** The receipt in a run's name. */
export function markerIn({ title }: Run): Marker | null {
  const [, receiptId, operationDigest] = /(rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})(?![0-9a-f])/.exec(title) ?? [];
  return receiptId === undefined || operationDigest === undefined ? null : { receiptId, operationDigest };
}

export const runState = ({ id: run }: Run): Json => ({ run });
