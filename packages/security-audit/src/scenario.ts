import type { AuditContext } from './context.ts';

/** What became of an attack: kept from happening, found out afterwards, or neither. */
export type Outcome = 'defended' | 'detected' | 'breached';

export type Severity = 'critical' | 'high' | 'medium';

/** Who attacks, and what they can do to begin with. */
export const ATTACKERS = {
  stranger: 'anybody',
  fork: 'opens pull requests from a fork',
  writer: 'a colleague with `contents: write`',
  job: 'code of an earlier step of the job, or of the build',
  workflow: 'another workflow or job of the repository',
  'retired key': 'holds a key that the owners do not list, or no longer',
  'key holder': 'holds the key',
  admin: 'an administrator',
  registry: 'a registry that lies or fails',
  github: 'GitHub when it fails, or who answers in its place',
} as const;
export type Attacker = keyof typeof ATTACKERS;

/** How one attack ended; `evidence` is the ledger line that says so, or what was printed where there is no ledger. */
export interface Result {
  readonly outcome: Outcome;
  readonly evidence: string;
}

/** The set-ups without an attack; `controls.ts` plays them. */
export type ControlName = 'prod' | 'strict' | 'conditions' | 'execute' | 'verify' | 'forged' | 'targets';

/** One attack on the bundled action, as data: what the report, the threat model and the tests name it by. */
export interface Scenario {
  /** `A1` to `A10` are the original design's; later ones have the letter of their group. */
  readonly id: string;
  readonly name: string;
  /** What it has in common with others that differ only in where the attack takes place; documents name these once. */
  readonly series?: string;
  readonly attacker: Attacker;
  readonly severity: Severity;
  /** The attacker's steps, in order. */
  readonly attack: readonly string[];
  readonly defence: string;
  /** The ledger line, the refusal's code or the verdict that must result. */
  readonly expected: string;
  /** The same set-up without the attack, which must publish (or verify): else nothing is shown by a refusal. */
  readonly control: ControlName;
  /** Plays the attack. Throws {@link Breach} when the defence does not hold; any other error counts as one too. */
  readonly run: (context: AuditContext) => Promise<Result>;
}

/** How an attack is played: spread into its scenario. */
export type Play = Pick<Scenario, 'expected' | 'control' | 'run'>;
export const play = (control: ControlName, expected: string, run: Scenario['run']): Play => ({
  control,
  expected,
  run,
});

/** What a row tells beside its title; a defence that rows share stands in the title. */
export type Told<T> = readonly [T & { readonly defence: string }] | readonly [defence: string, T];
export const untold = <T extends object>(told: Told<T>): T & { readonly defence: string } =>
  told.length === 1 ? told[0] : { ...told[1], defence: told[0] };

/** A row of the table of attacks. */
export const named = (
  id: string,
  name: string,
  attacker: Attacker,
  severity: Severity,
  ...told: Told<Play & Pick<Scenario, 'attack' | 'series'>>
): Scenario => ({ id, name, attacker, severity, ...untold(told) });

/** What happened in place of the expected defence. */
export class Breach extends Error {
  override readonly name = 'Breach';
}

/** @throws Breach unless the condition holds */
export function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Breach(otherwise);
}
