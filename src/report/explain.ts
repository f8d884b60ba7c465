import { CHECK_NAMES, GATE_CODES } from '../protocol/vocabulary.ts';
import type { GateCode } from '../protocol/vocabulary.ts';
import { TEXTS } from './explanations.generated.ts';

/** What a failure code means to a person: the texts of docs/codes.yml. */
export interface Explanation {
  /** A headline of a few words. */
  readonly title: string;
  /** What happened, in a sentence or two. */
  readonly cause: string;
  /** What to do, step by step; at least one step. */
  readonly remedy: readonly string[];
  readonly severity: Severity;
  /** What would have satisfied whoever refused; a refusal by the policy tells in its own message. */
  readonly wanted?: string;
  /** Who refused, unless a check of the gate did. */
  readonly by?: string;
}

/**
 * How much a person should worry. `info`: as designed. `warning`: something to do, nothing is wrong. `error`: it did
 * not happen and somebody must act. `security`: it may be an attack, look before you try again.
 */
export type Severity = 'info' | 'warning' | 'error' | 'security';

type Explanations = Readonly<Record<string, Explanation>>;

/** Every code with its text, by where it comes from; each code of the gate has one. */
export const EXPLANATIONS: { readonly gate: Readonly<Record<GateCode, Explanation>> } & Readonly<
  Record<string, Explanations>
> = TEXTS;

const ALL = new Map<string, Explanation>(Object.values(EXPLANATIONS).flatMap((texts) => Object.entries(texts)));

/** Whether a code has a text of its own. */
export function isExplained(code: string): boolean {
  return ALL.has(code);
}

/**
 * What a failure code means, and what to do. A code that is not known here, as in a proof of a later version, gets a
 * text that leads to its message.
 */
export function explain(code: string): Explanation {
  return ALL.get(code) ?? UNKNOWN;
}

/** What asked for something, and what would satisfy it; null for a refusal by the policy, and for what is no refusal. */
export function demandOf(code: string): { readonly by: string; readonly wanted: string } | null {
  const check = CHECK_NAMES.find((name) => GATE_CODES[name].some((other) => other === code));
  const { wanted, by = `the gate’s check \`${check}\`` } = explain(code);
  return wanted === undefined ? null : { by, wanted };
}

const UNKNOWN: Explanation = {
  title: 'It was refused',
  cause: 'This version of the report has no text for the code that was recorded.',
  remedy: ['Read the message and the code, and look it up in the documentation of the version that recorded it.'],
  severity: 'error',
};
