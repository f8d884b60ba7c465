import type { Violation } from './receipt.ts';

/**
 * What a dry run foretells of one operation, as of the run that will ship: `permitted` as things are; `refused`, whatever
 * is still to come; `needs`, and ships once those are there.
 */
export interface Standing {
  readonly operation_id: string;
  readonly standing: 'permitted' | 'refused' | 'needs';
  /** What it waits for; empty unless it `needs`. */
  readonly needs: readonly Need[];
  /** Why prod would refuse it; empty unless it is `refused`. */
  readonly reasons: readonly Violation[];
}

/** Something that is not known before the run that ships. */
export interface Need {
  /** `approvals`, or the condition of a rule: `actors`, `events`, `windows`, … */
  readonly what: string;
  /** As a part of a sentence: "one approval by alice or acme/releasers". */
  readonly text: string;
}

/** `permitted`, `refused`, or `will need: one approval by anybody but the actor, the window from Monday 09:00`. */
export function standingText({ standing, needs }: Standing): string {
  return standing === 'needs' ? `will need: ${needs.map(({ text }) => text).join(', ')}` : standing;
}
