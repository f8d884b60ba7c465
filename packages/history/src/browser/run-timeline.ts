import { gapsOf } from '../../../../src/core/gaps.ts';
import { FATE_WORDS } from '../../../../src/report/fates.ts';
import type { Fate } from '../../../../src/report/fates.ts';
import type { Lane, Timeline } from '../../../../src/report/timeline.ts';
import type { Operation, Run } from '../model.ts';
import { kindName } from './looks.ts';

/** Above so many operations the picture ends. */
const MOST = 24;

/** When everything happened, for the report's own picture; null where no time passed. */
export function timelineOf({ operations, times, approvers }: Run): Timeline | null {
  const lanes = operations.slice(0, MOST).map(laneOf);
  const created = times.created === null ? null : at(times.created);
  const opened = at(times.opened);
  const approval: readonly Lane[] =
    approvers.length === 0
      ? []
      : [
          {
            ...{ title: 'Approval', name: '', fate: 'approved', waits: null, after: [] },
            works: created !== null && created < opened ? [{ from: created, to: opened }] : [],
            marks: [{ at: at(times.planned ?? times.opened), what: 'person' }],
            notes: approvers
              .slice(0, MOST)
              .map(({ login, how }) => `${how === 'signed' ? 'signed' : 'approved'} by ${login}`),
          },
        ];
  const all = [...approval, ...lanes];
  const moments = [
    ...[times.created, times.opened, times.planned, times.authorized, times.closed, times.last].flatMap((time) =>
      time === null ? [] : [at(time)],
    ),
    ...lanes.flatMap(({ works, marks }) => [
      ...works.flatMap(({ from, to }) => [from, to]),
      ...marks.map((mark) => mark.at),
    ]),
  ].sort((a, b) => a - b);
  const [from = 0, to = from] = [moments[0], moments.at(-1)];
  return to > from
    ? {
        from,
        to,
        gaps: gapsOf(
          moments,
          lanes.flatMap(({ works }) => works),
        ),
        lanes: all,
      }
    : null;
}

const at = (time: string): number => Date.parse(time);

function laneOf(operation: Operation): Lane {
  const { kind, subject, naturalKey, receipt, intents, outcome, gates, reconciled } = operation;
  const [begun] = intents;
  const end = outcome ?? reconciled;
  const stopped = gates.filter(({ passed }) => passed < 9);
  return {
    title: kindName(kind),
    name: subject ?? naturalKey ?? '',
    fate: fateOf(operation).look,
    waits: null,
    works:
      begun === undefined ? [] : [{ from: at(begun.at), to: Math.max(at(begun.at), end === null ? 0 : at(end.at)) }],
    marks: [
      ...(reconciled === null ? [] : [{ at: at(reconciled.at), what: 'seen' as const }]),
      ...(receipt?.enforceable === true ? [{ at: at(receipt.at), what: 'receipt' as const }] : []),
      ...stopped.map((gate) => ({ at: at(gate.at), what: 'stopped' as const })),
    ],
    after: [],
    notes: (outcome?.code ?? null) === null ? [] : [outcome?.code ?? ''],
  };
}

/** What became of an operation, as the report says it. */
export function fateOf(operation: Operation): { readonly look: Fate; readonly symbol: string; readonly word: string } {
  const look = lookOf(operation);
  return { look, ...FATE_WORDS[look] };
}

function lookOf({ outcome, intents, gates, receipt, decision }: Operation): Fate {
  if (outcome?.word === 'succeeded') return 'shipped';
  if (outcome !== null) return outcome.word;
  if (intents.length > 0) return 'in_doubt';
  if (gates.some(({ passed }) => passed < 9)) return 'rejected';
  if (receipt?.enforceable === true) return 'not_reached';
  return decision === 'permit' ? 'held_back' : 'refused';
}
