import type { Explanation, Explanations } from './explanations/explanation.ts';
import { APPROVAL_EXPLANATIONS } from './explanations/approval.ts';
import { GATE_EXPLANATIONS } from './explanations/gate.ts';
import { GITHUB_EXPLANATIONS } from './explanations/github.ts';
import { INPUT_EXPLANATIONS } from './explanations/input.ts';
import { KEY_EXPLANATIONS, LEDGER_EXPLANATIONS } from './explanations/ledger.ts';
import { POLICY_EXPLANATIONS } from './explanations/policy.ts';
import { RUN_EXPLANATIONS } from './explanations/run.ts';

export type { Explanation, Severity } from './explanations/explanation.ts';

/** Every code with its text, by where it comes from; documentation is generated from the same list. */
export const EXPLANATIONS: { readonly [source: string]: Explanations } = {
  gate: GATE_EXPLANATIONS,
  policy: POLICY_EXPLANATIONS,
  approval: APPROVAL_EXPLANATIONS,
  ledger: LEDGER_EXPLANATIONS,
  key: KEY_EXPLANATIONS,
  github: GITHUB_EXPLANATIONS,
  run: RUN_EXPLANATIONS,
  input: INPUT_EXPLANATIONS,
};

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

const UNKNOWN: Explanation = {
  title: 'It was refused',
  cause: 'This version of the report has no text for the code that was recorded.',
  remedy: ['Read the message and the code, and look it up in the documentation of the version that recorded it.'],
  severity: 'error',
};
