import { authorizedOf, breakGlassOf, isSettled } from '../metrics.ts';
import type { Operation, Run } from '../model.ts';

/** A run in a line: what lists are filtered by, and what figures are summed from. Times are milliseconds. */
export interface Row {
  /** Number of the repository, in the page's list. */
  readonly repository: number;
  /** Number of the run in its repository, oldest first. */
  readonly index: number;
  readonly run: string;
  readonly attempt: number;
  readonly claim: string;
  readonly at: number;
  readonly end: number;
  readonly state: State;
  readonly actor: string;
  readonly approvers: readonly string[];
  /** Somebody approved what they had started. */
  readonly self: boolean;
  readonly kinds: readonly string[];
  /** What the first operation acts on. */
  readonly subject: string;
  readonly operations: number;
  /** Codes of its refusals. */
  readonly codes: readonly string[];
  /** First digits of the digests of plan, commit and artifacts. */
  readonly digests: readonly string[];
  /** From plan to ship, and to the first receipt; null where not known. */
  readonly lead: number | null;
  readonly wait: number | null;
  /** First digits of the policy's digest. */
  readonly policy: string;
  readonly sums: Sums;
}

/** What became of a run. */
export type State = 'shipped' | 'unchanged' | 'partial' | 'in_doubt' | 'refused' | 'failed' | 'open';
export const STATES: readonly State[] = ['shipped', 'unchanged', 'partial', 'in_doubt', 'refused', 'failed', 'open'];

/** Bounds of the bars of durations, in milliseconds: the last bar is of what is longer. */
const MINUTE = 60_000;
export const BOUNDS = [1, 5, 15, 60, 240, 1440, 4320, 10080].map((minutes) => minutes * MINUTE);

/** What adds up: of runs, of months, of repositories. */
export interface Sums {
  readonly runs: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  /** Operations whose authorization passed, or failed; and those of which neither can be said. */
  readonly permitted: number;
  readonly forbidden: number;
  readonly neither: number;
  readonly operations: number;
  readonly receipts: number;
  readonly intents: number;
  /** Receipts that were consumed more than once. */
  readonly twice: number;
  readonly gates: number;
  /** Gates of nine passed checks. */
  readonly nine: number;
  /** Effects behind a gate that did not pass whole: never. */
  readonly past: number;
  /** Intents, and those that have an outcome or were reconciled. */
  readonly settled: number;
  /** Intents under the receipt of their operation, with its digest. */
  readonly bound: number;
  readonly breakGlass: number;
  readonly foreign: number;
  /** Refusals by cause. */
  readonly codes: Readonly<Record<string, number>>;
  /** Runs by how long it took, a number for each bar. */
  readonly lead: readonly number[];
  readonly wait: readonly number[];
}

const SHORT = 10;
/** The digits of a digest that rows hold. */
export const short = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, SHORT);

/** @param planned when each plan was first on record */
export function rowOf(run: Run, index: number, planned: ReadonlyMap<string, string>): Omit<Row, 'repository'> {
  const { operations, times } = run;
  const first = planned.get(run.planDigest ?? '') ?? null;
  const lead = run.result === 'shipped' ? between(first, times.shipped) : null;
  const wait = between(times.created ?? first, times.authorized);
  const artifacts = operations.flatMap((operation) => operation.artifacts.flatMap(({ digest }) => digest ?? []));
  return {
    index,
    run: run.runId,
    attempt: run.runAttempt,
    claim: run.claim,
    at: Date.parse(times.opened),
    end: Date.parse(times.last),
    state: stateOf(run),
    actor: run.actor,
    approvers: [...new Set(run.approvers.map(({ login }) => login))],
    self: run.approvers.some(({ self }) => self),
    kinds: [...new Set(operations.map(({ kind }) => kind))].sort(),
    subject: operations.find(({ subject }) => subject !== null)?.subject ?? operations[0]?.naturalKey ?? '',
    operations: Math.max(run.planned, operations.length),
    codes: [...new Set(run.refusals.map(({ code }) => code))],
    digests: [...new Set([run.planDigest ?? '', run.commitSha, ...artifacts.slice(0, 24)].map(short))],
    lead,
    wait,
    policy: short(run.policyDigest ?? ''),
    sums: sumsOf(run, { lead, wait }),
  };
}

function between(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.max(0, Date.parse(to) - Date.parse(from));
}

/** An intent that nobody knows the outcome of: a later run has to look. */
const isInDoubt = (operation: Operation): boolean => operation.intents.length > 0 && !isSettled(operation);

const isDone = ({ outcome, reconciled }: Operation): boolean =>
  reconciled?.observed === 'done' || outcome?.word === 'succeeded' || outcome?.word === 'unchanged';

export function stateOf({ operations, result }: Run): State {
  if (operations.some(isInDoubt)) return result === null ? 'open' : 'in_doubt';
  if (result === 'blocked' || result === 'authorized' || result === 'planned') return 'refused';
  if (result !== null) return result;
  // It broke off, and a later run looked what became of each.
  const done = operations.filter(isDone).length;
  if (done === 0) return 'failed';
  return done === operations.length ? 'shipped' : 'partial';
}

function sumsOf(run: Run, { lead, wait }: { readonly lead: number | null; readonly wait: number | null }): Sums {
  const { operations, refusals, warnings } = run;
  const intents = operations.flatMap((operation) => operation.intents.map((intent) => ({ operation, intent })));
  const gates = operations.flatMap((operation) => operation.gates);
  const consumed = intents.map(({ intent }) => intent.receiptId);
  const passed = new Set(gates.filter(({ passed: nine }) => nine === CHECKS).map(({ receiptId }) => receiptId));
  const codes: Record<string, number> = {};
  for (const { code } of refusals) codes[code] = (codes[code] ?? 0) + 1;
  const count = (test: (operation: Operation) => boolean): number => operations.filter(test).length;
  const authorized = (word: ReturnType<typeof authorizedOf>): number =>
    count((operation) => authorizedOf({ run, operation }) === word);
  return {
    runs: 1,
    states: { [stateOf(run)]: 1 },
    permitted: authorized('passed'),
    forbidden: authorized('failed'),
    neither: authorized('neither'),
    operations: operations.length,
    receipts: count(({ receipt }) => receipt?.enforceable === true),
    intents: intents.length,
    twice: consumed.length - new Set(consumed).size,
    gates: gates.length,
    nine: gates.filter(({ passed: nine }) => nine === CHECKS).length,
    past: consumed.filter((receipt) => !passed.has(receipt)).length,
    settled: intents.filter(({ operation }) => !isInDoubt(operation)).length,
    bound: intents.filter(({ operation: { receipt }, intent }) => receipt?.id === intent.receiptId).length,
    breakGlass: breakGlassOf(run),
    foreign: warnings.some(({ code }) => code === 'ledger_foreign_commits') ? 1 : 0,
    codes,
    lead: barsOf(lead),
    wait: barsOf(wait),
  };
}

const CHECKS = 9;

function barsOf(duration: number | null): readonly number[] {
  if (duration === null) return [];
  const bar = BOUNDS.findIndex((bound) => duration < bound);
  const bars = BOUNDS.map(() => 0).concat(0);
  bars[bar < 0 ? BOUNDS.length : bar] = 1;
  return bars;
}

const NONE: Sums = {
  ...{
    runs: 0,
    states: {},
    permitted: 0,
    forbidden: 0,
    neither: 0,
    operations: 0,
    receipts: 0,
    intents: 0,
    twice: 0,
  },
  ...{ gates: 0, nine: 0, past: 0, settled: 0, bound: 0, breakGlass: 0, foreign: 0, codes: {}, lead: [], wait: [] },
};

export function add(all: readonly Sums[]): Sums {
  const sum = structuredClone(NONE) as unknown as Record<string, unknown>;
  for (const one of all) {
    for (const [key, value] of Object.entries(one) as [keyof Sums, Sums[keyof Sums]][]) {
      if (typeof value === 'number') sum[key] = (sum[key] as number) + value;
      else if (Array.isArray(value) && value.length === 0) continue;
      else if (Array.isArray(value)) sum[key] = value.map((bar: number, at) => bar + ((sum[key] as number[])[at] ?? 0));
      else addTo(sum[key] as Record<string, number>, value as Readonly<Record<string, number>>);
    }
  }
  return sum as unknown as Sums;
}

function addTo(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + value;
}
