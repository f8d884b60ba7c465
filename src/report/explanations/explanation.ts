/**
 * How much a person should worry. `info`: as designed. `warning`: something to do, nothing is wrong. `error`: it did
 * not happen and somebody must act. `security`: it may be an attack, look before you try again.
 */
export type Severity = 'info' | 'warning' | 'error' | 'security';

/** What a failure code means to a person. */
export interface Explanation {
  /** A headline of a few words. */
  readonly title: string;
  /** What happened, in a sentence or two. */
  readonly cause: string;
  /** What to do, step by step; at least one step. */
  readonly remedy: readonly string[];
  readonly severity: Severity;
}

export type Explanations = Readonly<Record<string, Explanation>>;
