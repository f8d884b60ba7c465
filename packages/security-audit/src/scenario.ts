import type { AuditContext } from './context.ts';
import type { ControlName } from './controls.ts';

/** What became of an attack: kept from happening, found out afterwards, or neither. */
export type Outcome = 'defended' | 'detected' | 'breached';

export type Severity = 'critical' | 'high' | 'medium';

/** How one attack ended; `evidence` is the ledger line that says so, or what was printed where there is no ledger. */
export interface Result {
  readonly outcome: Outcome;
  readonly evidence: string;
}

/** One attack on the bundled action, as data: what the report, the threat model and the tests name it by. */
export interface Scenario {
  /** `A1` to `A10` are the original design's; later ones have the letter of their group. */
  readonly id: string;
  readonly name: string;
  /** The attacker's steps, in order. */
  readonly attack: readonly string[];
  readonly defence: string;
  readonly severity: Severity;
  /** The ledger line, the refusal's code or the verdict that must result. */
  readonly expected: string;
  /** The same set-up without the attack, which must publish (or verify): else nothing is shown by a refusal. */
  readonly control: ControlName;
  /** Plays the attack. Throws {@link Breach} when the defence does not stand; any other error counts as one too. */
  readonly run: (context: AuditContext) => Promise<Result>;
}

/** What happened in place of the expected defence. */
export class Breach extends Error {
  override readonly name = 'Breach';
}

/** @throws Breach unless the condition holds */
export function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Breach(otherwise);
}
