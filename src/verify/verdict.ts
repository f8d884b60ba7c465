/** What `verify` concludes, and how it exits (docs: verdicts). */
export const EXIT_CODES = {
  VERIFIED: 0,
  TAMPERED: 1,
  UNUSABLE: 2,
  INCOMPLETE: 3,
  UNVERIFIABLE: 4,
  SELF_CONSISTENT: 5,
} as const;
export type Verdict = keyof typeof EXIT_CODES;

/**
 * What one check found. `unverifiable`: signed by a key that is not known; `missing`: something has not landed or is not
 * there; `unpinned`: right, but nothing from outside vouches for it; `skipped`: could not be looked at because of an
 * earlier defect; `not_applicable`: there is nothing of the kind in this proof.
 */
export type CheckStatus = 'ok' | 'failed' | 'unverifiable' | 'missing' | 'unpinned' | 'skipped' | 'not_applicable';

export interface CheckResult {
  readonly name: string;
  readonly status: CheckStatus;
  readonly detail: string;
}

export interface Report {
  readonly verdict: Verdict;
  readonly checks: readonly CheckResult[];
  /** Ledger lines read, the newest line's hash and the root after it; null where they could not be computed. */
  readonly entries: number;
  readonly head: string | null;
  readonly root: string | null;
}

/** The strongest of the verdicts that hold: tampered, unverifiable, incomplete, self-consistent, verified. */
export function verdictOf(checks: readonly CheckResult[]): Verdict {
  const any = (...statuses: readonly CheckStatus[]): boolean => checks.some(({ status }) => statuses.includes(status));
  if (any('failed')) return 'TAMPERED';
  if (any('unverifiable')) return 'UNVERIFIABLE';
  if (any('missing')) return 'INCOMPLETE';
  // A check that was skipped without any of the above, or no check at all, must not pass for a good one.
  if (any('skipped') || !any('ok')) return 'TAMPERED';
  return any('unpinned') ? 'SELF_CONSISTENT' : 'VERIFIED';
}
