import type { LineOf, LineType } from '../protocol/ledger.ts';
import { countOf } from './claim.ts';
import type { ClaimStory, OperationStory } from './claim.ts';
import { expectedResults } from './result.ts';
import { broken, rule } from './rule.ts';
import type { Broken, Rule } from './rule.ts';

/** What `run.closed` says must be what the claim's lines say. */
export const CLOSING_RULES: readonly Rule[] = [
  rule('settled', ['run.closed'], (line, { claim }) => {
    const open = [...claim.operations.values()].find(({ intent, outcome }) => intent !== null && outcome === null);
    return open === undefined ? null : broken('type', `an outcome of ${open.id} before run.closed`, line.type);
  }),
  rule('counts', ['run.closed'], ({ data }, { claim }) => {
    for (const [type, number] of claim.counts) {
      if (data.counts[type] !== number) return broken(`data.counts`, `${number} of ${type}`, data.counts[type]);
    }
    const unknown = Object.keys(data.counts).find((type) => !claim.counts.has(type as LineType));
    return unknown === undefined ? null : broken('data.counts', `no ${unknown}`, data.counts[unknown]);
  }),
  rule('result', ['run.closed'], (line, { claim, story }) => {
    const expected = expectedResults(claim);
    const { result } = line.data;
    if (result === 'authorized' && story.landed) {
      return broken('data.result', 'no authorize job in the ledger, to which it writes nothing', result);
    }
    if (expected.includes(result)) return null;
    // When its last commit fails a run calls itself failed, whatever its operations did.
    if (!story.landed && result === 'failed' && claim.opened.mode === 'prod') return null;
    return broken('data.result', expected.join(' or '), result);
  }),
  rule('complete', ['run.closed'], completeFault),
];

const decisionOnly = ({ receipt, gate, outcome }: OperationStory): boolean => (receipt ?? gate ?? outcome) === null;
/** Nothing is refused or begun on record; what is in place may be told. */
const withoutReceipt = ({ receipt, gate, outcome }: OperationStory): boolean =>
  (receipt ?? gate) === null && (outcome === null || outcome.type === 'operation.unchanged');

function completeFault(line: LineOf<'run.closed'>, { claim }: { readonly claim: ClaimStory }): Broken | null {
  const operations = [...claim.operations.values()];
  const planned = claim.plan?.data.operations ?? 0;
  if (operations.length !== planned)
    return broken('type', `a decision on each of ${planned} operations`, operations.length);
  switch (line.data.result) {
    case 'planned':
      return each(
        operations,
        'receipt.refused and operation.blocked',
        ({ receipt, blocked }) => (receipt && blocked) !== null,
      );
    case 'blocked':
      // An execute job, which never mints, and a run without a key write no receipt lines at all when they are refused.
      if (operations.every(withoutReceipt)) return null;
      return each(operations, 'a refusal or operation.unchanged', (operation) => !decisionOnly(operation));
    case 'authorized':
      if (countOf(claim, 'gate.passed', 'gate.rejected') > 0)
        return broken('type', 'no gate in an authorize job', line.type);
      return each(operations, 'a receipt or operation.unchanged', (operation) => !decisionOnly(operation));
    case 'shipped':
    case 'partial':
      return each(
        operations,
        'a gate for its receipt',
        ({ receipt, gate }) => receipt?.type !== 'receipt.minted' || gate !== null,
      );
    case 'unchanged':
    case 'failed':
      return null;
  }
}

function each(
  operations: readonly OperationStory[],
  expected: string,
  holds: (operation: OperationStory) => boolean,
): Broken | null {
  const bare = operations.find((operation) => !holds(operation));
  return bare === undefined ? null : broken('type', `${expected} of ${bare.id} before run.closed`, 'none');
}
