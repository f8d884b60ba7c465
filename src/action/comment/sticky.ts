import type { OwnComment } from '../../targets/github/comments.ts';
import { readHistory } from '../../report/comment-history.ts';
import type { ShownPlan } from '../../report/comment-history.ts';
import { renderComment, renderNoPlan, shownPlan } from '../../report/comment.ts';
import type { ReportInput, ReportLinks } from '../../report/input.ts';

/** What is to be done so that a pull request has one comment, and in it the newest plan. */
export type Decision =
  | { readonly outcome: 'created'; readonly body: string }
  | { readonly outcome: 'updated'; readonly body: string; readonly comment: OwnComment }
  /** `unchanged`: it is there word for word. `outdated`: a later run has commented already. */
  | { readonly outcome: 'unchanged' | 'outdated'; readonly comment: OwnComment };

/** A plan, or the run that should have made one and did not. */
export type Shown =
  ReportInput | { readonly run: Pick<ShownPlan, 'runId' | 'runAttempt'>; readonly links: ReportLinks };

/**
 * @param mine this token's own comments that begin with the marker, oldest first; the first is the one that stays
 */
export function decide(mine: readonly OwnComment[], shown: Shown, name: string | null): Decision {
  const [comment] = mine;
  const bodyWith = (earlier: readonly ShownPlan[]): string =>
    'run' in shown ? renderNoPlan(shown.links, { name, earlier }) : renderComment(shown, { name, earlier });
  if (comment === undefined) return { outcome: 'created', body: bodyWith([]) };
  const earlier = readHistory(comment.body);
  const run = 'run' in shown ? shown.run : shownPlan(shown);
  if (earlier[0] !== undefined && isLater(earlier[0], run)) return { outcome: 'outdated', comment };
  const body = bodyWith(earlier);
  return { outcome: plain(comment.body) === plain(body) ? 'unchanged' : 'updated', comment, body };
}

/** Runs are numbered as they begin: one that began later was of a later state of the pull request. */
function isLater(one: ShownPlan, other: Pick<ShownPlan, 'runId' | 'runAttempt'>): boolean {
  const [a, b] = [BigInt(one.runId), BigInt(other.runId)];
  return a === b ? one.runAttempt > other.runAttempt : a > b;
}

/** Line ends are GitHub's affair. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

/** What becomes of further comments of ours, which runs at the same time have made: without the marker. */
export function supersededBody({ url }: OwnComment): string {
  return `This comment was made at the same time as [another one](${url}), which holds the current plan.\n`;
}
