/**
 * How many requests are under way at once, and how fast writes may follow one another.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */

/** GitHub takes at most a hundred at once of everybody with this token, and asks for few. */
export const REQUESTS_AT_ONCE = 10;
/** Answers without a complaint before one more request may be under way again. */
const ANSWERS_A_STEP = 50;

/** A limit that heeds secondary rate limits: halved at each, and slowly back to where it began. */
export interface AdaptiveLimit {
  /** GitHub refused a request for a secondary rate limit. */
  readonly cut: () => void;
  /** GitHub answered a request. */
  readonly answered: () => void;
}

/** @param apply told the new limit whenever it changes */
export function adaptiveLimit(most: number, apply: (limit: number) => void): AdaptiveLimit {
  let limit = most;
  let answers = 0;
  const change = (next: number): void => {
    answers = 0;
    if (next === limit) return;
    limit = next;
    apply(limit);
  };
  return {
    cut: () => change(Math.max(1, Math.floor(limit / 2))),
    answered: () => {
      if (limit < most && ++answers >= ANSWERS_A_STEP) change(limit + 1);
    },
  };
}

/** GitHub takes 80 requests a minute that make content: so many at once, and then one a second. */
const BURST = 20;

/** Bottleneck's settings for the starts of writes. @param periodMs between two writes once the burst is used up */
export function writePace(periodMs: number): Readonly<Record<string, number>> {
  if (periodMs === 0) return {};
  return {
    reservoir: BURST,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: periodMs,
    reservoirIncreaseMaximum: BURST,
  };
}
