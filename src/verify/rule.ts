import { LINE_TYPES } from '../protocol/ledger.ts';
import type { LineOf, LineType } from '../protocol/ledger.ts';
import type { ClaimStory, OperationStory } from './claim.ts';
import type { Story } from './story.ts';

/** How a line breaks a rule: the field, what had to stand there, what does. */
export interface Broken {
  readonly path: string;
  readonly expected: string;
  readonly found: unknown;
}

export interface RuleContext {
  readonly claim: ClaimStory;
  /** The operation that the line is about, when the claim has decided on it. */
  readonly operation: OperationStory | undefined;
  readonly story: Story;
}

/** A check of the verifier that looks at one line against what its claim said before. */
export interface Rule {
  readonly name: string;
  readonly types: readonly LineType[];
  readonly check: (line: never, context: RuleContext) => Broken | null;
}

export function rule<T extends LineType>(
  name: string,
  types: readonly T[],
  check: (line: LineOf<T>, context: RuleContext) => Broken | null,
): Rule {
  return { name, types, check };
}

export const broken = (path: string, expected: string, found: unknown): Broken => ({ path, expected, found });

export const EXECUTED = [
  'operation.succeeded',
  'operation.failed',
  'operation.skipped',
  'operation.in_doubt',
] as const satisfies readonly LineType[];
export const RECEIPTS = ['receipt.minted', 'receipt.refused'] as const;
export const GATES = ['gate.passed', 'gate.rejected'] as const;
export const AFTER_OPENED: readonly LineType[] = LINE_TYPES.filter((type) => type !== 'run.opened');
/** What is about an operation that was decided on before. */
export const AFTER_DECISION = [
  ...RECEIPTS,
  ...GATES,
  'operation.intent',
  ...EXECUTED,
  'operation.unchanged',
  'operation.blocked',
] as const satisfies readonly LineType[];
