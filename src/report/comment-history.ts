/**
 * What a comment remembers of itself, in its second line, where no reader sees it: the plans it shows and once showed.
 * The comment can be edited by whoever may write to the repository, so the line is read as foreign text.
 */

/** A plan that a comment shows, or showed before. */
export interface ShownPlan {
  readonly digest: string;
  readonly commit: string;
  readonly runId: string;
  readonly runAttempt: number;
}

/** Older plans kept; what came before them is in the runs themselves. */
export const MOST_EARLIER = 20;

const LINE = /^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/;
const PLAN = /^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/;

/** The line, newest plan first. */
export function historyLine(plans: readonly ShownPlan[]): string {
  const texts = plans.map(({ digest, commit, runId, runAttempt }) => `${digest}/${commit}/${runId}/${runAttempt}`);
  return `<!-- marketops-plans ${texts.join(' ')} -->`;
}

/** The plans that a comment's second line tells, newest first; none unless every one of them has its form. */
export function readHistory(comment: string): readonly ShownPlan[] {
  const texts = LINE.exec(comment)?.[1]?.trim().split(' ') ?? [];
  const plans = texts.slice(0, MOST_EARLIER + 1).map((text) => {
    const [, digest, commit, runId, runAttempt] = PLAN.exec(text) ?? [];
    if (digest === undefined || commit === undefined || runId === undefined) return null;
    return { digest, commit, runId, runAttempt: Number(runAttempt) };
  });
  return plans.every((plan) => plan !== null) ? plans : [];
}
