import { parseTime } from '../core/clock.ts';
import type { Line, LineType } from '../protocol/ledger.ts';
import { keyWords, loginOf } from './decision.ts';
import { cutName } from 'foreign-text/visible';
import { runCreatedAt } from './signatures.ts';
import { counted } from './subject.ts';
import type { Fate } from './fates.ts';
import { gapsOf } from '../core/gaps.ts';
import type { Span } from '../core/gaps.ts';
import type { OperationView, ViewModel } from './view-model.ts';

/**
 * When everything happened, as the ledger tells it: what the picture and the table below it are both made of. Times are
 * milliseconds.
 */
export interface Timeline {
  readonly from: number;
  readonly to: number;
  /** Long times in which nothing happened: the axis leaves them out. */
  readonly gaps: readonly Span[];
  readonly lanes: readonly Lane[];
}

export interface Lane {
  /** Ours and foreign: `Release`, `v2.4.0`. */
  readonly title: string;
  readonly name: string;
  readonly fate: Fate | 'approved' | 'open';
  /** From its first line on: what it waits for is not done yet. */
  readonly waits: Span | null;
  readonly works: readonly Span[];
  readonly marks: readonly Mark[];
  /** Numbers of the lanes that it depends on. */
  readonly after: readonly number[];
  /** What else the table says. */
  readonly notes: readonly string[];
}

export interface Mark {
  readonly at: number;
  readonly what: 'receipt' | 'stopped' | 'seen' | 'person' | 'key';
}

/** Above so many operations, those that went as planned share a lane for each kind. */
const MOST = 24;

/** Null where the ledger tells of no time that passed. */
export function timelineOf(model: ViewModel): Timeline | null {
  const { operations, input } = model;
  const own = Map.groupBy(input.lines, ({ operation_id: id }) => id ?? '');
  const times = input.lines.map(at);
  const isPlain = ({ fate }: OperationView): boolean =>
    operations.length > MOST && ['shipped', 'unchanged', 'blocked_by_mode', 'waiting'].includes(fate);
  const groups = Map.groupBy(operations, (one, i) => (isPlain(one) ? `${one.kind.title}\n${one.fate}` : i));
  const kept = [...groups.values()].slice(0, MOST);
  const approval = approvalLane(model);
  const first = approval === null ? 0 : 1;
  const laneOf = new Map(kept.flatMap((group, i) => group.map(({ id }) => [id, i + first] as const)));
  const ends = new Map(operations.map(({ id }) => [id, endOf(own.get(id) ?? [])]));
  const lanes = kept.map((group, i) => {
    const after = group.flatMap(({ planned }) => planned.depends_on);
    const ready = Math.max(...after.map((id) => ends.get(id) ?? 0), 0);
    const lines = group.map(({ id }) => own.get(id) ?? []);
    return {
      ...laneOfGroup(group, lines, ready),
      after: [...new Set(after.flatMap((id) => laneOf.get(id) ?? []))].filter((lane) => lane !== i + first),
    };
  });
  const all = [...(approval === null ? [] : [approval]), ...lanes];
  const moments = [...times, ...(approval?.works.map(({ from }) => from) ?? [])].sort((a, b) => a - b);
  const [from = 0, to = from] = [moments[0], moments.at(-1)];
  const gaps = gapsOf(
    moments,
    lanes.flatMap(({ works }) => works),
  );
  return to > from ? { from, to, gaps, lanes: all } : null;
}

const at = ({ ts }: Line): number => parseTime(ts) ?? 0;

const ENDS: readonly LineType[] = [
  ...(['operation.succeeded', 'operation.failed', 'operation.skipped', 'operation.in_doubt'] as const),
  ...(['operation.unchanged', 'operation.blocked'] as const),
];

const endOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.filter(({ type }) => ENDS.includes(type)).map(at));

function laneOfGroup(
  group: readonly OperationView[],
  lines: readonly (readonly Line[])[],
  ready: number,
): Omit<Lane, 'after'> {
  const [{ kind, planned, fate, execution }] = group as [OperationView];
  const all = lines.flat();
  const having = (...types: LineType[]): number[] => all.filter(({ type }) => types.includes(type)).map(at);
  const begun = having('operation.intent');
  const ended = Math.max(0, ...having(...ENDS));
  const start = Math.max(Math.min(...begun), ready);
  const works = fate === 'skipped' || begun.length === 0 ? [] : [{ from: start, to: Math.max(start, ended) }];
  const seen = all.flatMap((line) => (line.type === 'operation.reconciled' ? [line] : []));
  const alone = group.length === 1;
  const tell = (what: Mark['what'], times: readonly number[]): Mark[] =>
    [...new Set(times)].slice(0, alone ? undefined : 1).map((time) => ({ at: time, what }));
  return {
    title: alone ? kind.title : counted(group.length, kind.title.toLowerCase()),
    name: alone ? kind.subject(planned.parameters) : '',
    fate,
    waits: begun.length > 0 && start > Math.min(...begun) ? { from: Math.min(...begun), to: start } : null,
    works,
    marks: [
      ...tell('seen', seen.map(at)),
      ...tell('receipt', having('receipt.minted')),
      ...tell('stopped', [...having('gate.rejected'), ...(fate === 'refused' ? having('receipt.refused') : [])]),
    ],
    notes: [
      ...seen.map(
        ({ data }) =>
          `run ${data.run_id}, attempt ${data.run_attempt}, had begun it: it was found ${FOUND[data.observed]}`,
      ),
      ...(alone && (execution?.code ?? null) !== null && fate !== 'blocked_by_mode' ? [execution?.code as string] : []),
    ],
  };
}

const FOUND = { done: 'done', absent: 'not done, and is done again', conflict: 'otherwise than planned' } as const;

/** The wait for people: from what is known to be before it, if anything, to when their answers were read. */
function approvalLane({ input, signatures, decision }: ViewModel): Lane | null {
  const { run, phase_2_fc_authorization: authorization } = input.proof;
  const { approvals, receipts } = authorization;
  const read = input.lines.find(({ type }) => type === 'evidence.read');
  const isOpen = decision.state === 'unauthorized' || decision.state === 'waiting';
  if (run.mode !== 'prod' || read === undefined || (approvals.length + signatures.length === 0 && !isOpen)) return null;
  const issued = receipts.map(({ receipt }) => parseTime(receipt.issued_at) ?? Infinity);
  const opened = parseTime(run.opened_at) ?? at(read);
  // Receipts older than the run that uses them were made by a job before it, and the approval was waited for between.
  const since = Math.min(opened, ...issued, runCreatedAt(input) ?? Infinity);
  const closed = at(input.lines.at(-1) ?? read);
  const to = isOpen ? Math.max(closed, at(read)) : at(read);
  return {
    title: 'Approval',
    name: '',
    fate: isOpen ? 'open' : 'approved',
    waits: null,
    works: isOpen ? [{ from: at(read), to }] : since < opened ? [{ from: since, to }] : [],
    marks: [
      { at: isOpen ? to : at(read), what: 'person' },
      ...signatures.slice(0, 1).map(() => ({ at: at(read), what: 'key' as const })),
    ],
    after: [],
    notes: [
      ...approvals.slice(0, MOST).map(({ user, state }) => `${state} by ${user}, by review`),
      ...signatures
        .slice(0, MOST)
        .map((one) => `signed by ${loginOf(one)}, ${keyWords(one).type} ${cutName(one.key, 24)}`),
    ],
  };
}
