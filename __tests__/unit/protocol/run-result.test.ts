import { expect, test } from '@jest/globals';
import type { Line, LineType } from '../../../src/protocol/ledger.ts';
import { closeRun, isConsequence } from '../../../src/protocol/run-result.ts';

/** What the last line of a run says of those before it. */

const planned = (operations: number) => ({ type: 'plan.created', mode: 'prod', data: { operations } });
const of = (...types: LineType[]) => types.map((type) => ({ type, mode: 'prod', data: {} }));
const closed = (lines: object[], options?: { refused: boolean }) => closeRun(lines as unknown as Line[], options);
test.each<[string, object[], string]>([
  ['nothing', [], 'unchanged'],
  ['nothing to do', [planned(1), ...of('operation.unchanged')], 'unchanged'],
  ['a refusal', [planned(1), ...of('receipt.refused')], 'blocked'],
  ['a gate that rejected', [planned(1), ...of('gate.rejected')], 'blocked'],
  ['all that was planned', [planned(1), ...of('operation.intent', 'operation.succeeded')], 'shipped'],
  [
    'done or there already',
    [planned(2), ...of('operation.unchanged', 'operation.intent', 'operation.succeeded')],
    'shipped',
  ],
  [
    'all that was planned, after its beginning',
    [...of('run.opened'), planned(1), ...of('operation.intent', 'operation.succeeded')],
    'shipped',
  ],
  ['one of two', [planned(2), ...of('operation.intent', 'operation.succeeded')], 'partial'],
  ['one failed', [planned(2), ...of('operation.intent', 'operation.succeeded', 'operation.failed')], 'partial'],
  ['all failed', [planned(1), ...of('operation.intent', 'operation.failed')], 'failed'],
  ['an intent alone', [planned(1), ...of('operation.intent')], 'failed'],
  ['a dry run', [{ ...planned(1), mode: 'dry_run' }, ...of('operation.blocked')], 'planned'],
])('a run closes: %s', (_name, lines, result) => expect(closed(lines).result).toBe(result));

test('a run closes with its lines counted, by type in sorted order', () => {
  const lines = [planned(2), ...of('run.opened', 'operation.intent', 'operation.intent', 'gate.passed')];
  expect(Object.entries(closed(lines).counts)).toEqual([
    ['gate.passed', 1],
    ['operation.intent', 2],
    ['plan.created', 1],
    ['run.opened', 1],
  ]);
});

test('a refusal that has no line of its own blocks a run that did nothing', () => {
  expect(closed([planned(1)], { refused: true }).result).toBe('blocked');
  expect(closed([planned(1)], { refused: false }).result).toBe('unchanged');
});

test('what only waited for another operation is no cause', () => {
  expect(['dependency_failed', 'plan_blocked'].map(isConsequence)).toEqual([true, true]);
  expect(['tag_exists', '', null].map(isConsequence)).toEqual([false, false, false]);
});
