import type { History, Operation, Run } from './model.ts';
import { failuresOf, timesOf } from './durations.ts';
import type { Failures, Spread } from './durations.ts';

/** Figures of one history or several; a pure function of them. Durations are in milliseconds, null where there is none. */

export interface Metrics {
  readonly runs: Readonly<
    Record<'all' | 'closed' | 'shipped' | 'partial' | 'failed' | 'blocked' | 'unchanged', number>
  >;
  readonly authorization: Authorization;
  readonly receipts: Receipts;
  readonly gates: Gates;
  readonly trail: Trail;
  readonly chain: Chain;
  readonly leadTime: Spread;
  readonly approvalWait: Spread;
  readonly refusals: readonly Cause[];
  readonly failures: Failures;
  readonly approvals: Approvals;
  readonly foreignCommits: { readonly recorded: number; readonly unrecorded: number };
  /** Operations for which a rule of the policy lifted a window. */
  readonly breakGlass: number;
  readonly inDoubt: InDoubt;
}

/** M1: the outcome of an authorization is pass or fail, and never between. */
export interface Authorization {
  readonly passed: number;
  readonly failed: number;
  /** Of runs that go on, or were cancelled before it came to that. */
  readonly undecided: number;
  /** A gate that neither passed nor failed, or a run that calls itself done without an operation's outcome. */
  readonly neither: number;
  /** Of those that passed or failed. */
  readonly rate: number | null;
}

/** M2: the life of each receipt is on record. M6: none is used twice. */
export interface Receipts {
  readonly minted: number;
  readonly refused: number;
  readonly consumed: number;
  /** Consumed, with an outcome or what a later run found. */
  readonly settled: number;
  readonly consumedTwice: readonly string[];
  /** Consumed receipts for each operation that was begun: one. */
  readonly perOperation: number | null;
}

/** M3: nine of nine before each effect. M7: both bindings are looked at. M8: what fails blocks. */
export interface Gates {
  readonly evaluated: number;
  readonly nineOfNine: number;
  /** Intents, and those with nine passes before them. */
  readonly intents: number;
  readonly intentsBehindNine: number;
  readonly bindingsChecked: number;
  readonly failed: number;
  /** Failing gates whose operation was executed all the same. */
  readonly notBlocked: number;
}

/** M9: what was done names the receipt that permitted it. */
export interface Trail {
  readonly outcomes: number;
  readonly withReceipt: number;
}

/** M10: chain, roots and signatures, as far as they were read. */
export interface Chain {
  readonly lines: number;
  readonly blocks: number;
  readonly faults: readonly string[];
}

export interface Cause {
  readonly code: string;
  readonly operations: number;
  readonly runs: number;
}

export interface Approvals {
  readonly runs: number;
  readonly reviewed: number;
  readonly signed: number;
  /** Runs that somebody approved who had started them. */
  readonly self: number;
}

export interface InDoubt {
  readonly open: number;
  /** Milliseconds since the oldest one's intent. */
  readonly oldest: number | null;
}

/** @param now milliseconds: the age of what is open counts from here */
export function metricsOf(histories: readonly History[], now: number): Metrics {
  const runs = histories.flatMap((history) => history.runs);
  const operations = runs.flatMap((run) => run.operations.map((operation) => ({ run, operation })));
  const results = (result: Run['result']): number => runs.filter((run) => run.result === result).length;
  const foreign = histories.flatMap((history) => history.foreign);
  return {
    runs: {
      all: runs.length,
      closed: runs.length - results(null),
      shipped: results('shipped'),
      partial: results('partial'),
      failed: results('failed'),
      blocked: results('blocked'),
      unchanged: results('unchanged'),
    },
    authorization: authorizationOf(operations),
    receipts: receiptsOf(operations),
    gates: gatesOf(operations.map(({ operation }) => operation)),
    trail: trailOf(operations.map(({ operation }) => operation)),
    chain: {
      lines: sum(histories, ({ blocks }) => blocks.at(-1)?.size ?? 0),
      blocks: sum(histories, ({ blocks }) => blocks.length),
      faults: histories.flatMap(({ repository, faults }) => faults.map((fault) => `${repository}: ${fault}`)),
    },
    ...timesOf(histories),
    refusals: causesOf(runs),
    failures: failuresOf(histories),
    approvals: {
      runs: count(runs, ({ approvers }) => approvers.length > 0),
      reviewed: count(runs, ({ approvers }) => approvers.some(({ how }) => how === 'review')),
      signed: count(runs, ({ approvers }) => approvers.some(({ how }) => how === 'signed')),
      self: count(runs, ({ approvers }) => approvers.some(({ self }) => self)),
    },
    foreignCommits: {
      recorded: count(foreign, ({ recorded }) => recorded),
      unrecorded: count(foreign, ({ recorded }) => !recorded),
    },
    breakGlass: sum(runs, breakGlassOf),
    inDoubt: inDoubtOf(operations, now),
  };
}

export const breakGlassOf = ({ warnings }: Run): number => count(warnings, ({ code }) => code === 'break_glass_used');

interface Of {
  readonly run: Run;
  readonly operation: Operation;
}

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Results that say that every operation has its outcome. */
const DONE: readonly Run['result'][] = ['shipped', 'unchanged', 'authorized'];

export type Authorized = 'passed' | 'failed' | 'undecided' | 'neither';

/** What the authorization of an operation came to. */
export function authorizedOf({ run, operation }: Of): Authorized {
  const { decision, receipt, gates, outcome } = operation;
  if (gates.some(({ passed, failed }) => passed < 9 && failed.length === 0)) return 'neither';
  if (decision !== 'permit' || receipt?.enforceable === false) return 'failed';
  if (gates.some(({ failed }) => failed.length > 0)) return 'failed';
  if (receipt !== null || gates.length > 0 || outcome !== null) return 'passed';
  return DONE.includes(run.result) ? 'neither' : 'undecided';
}

function authorizationOf(operations: readonly Of[]): Authorization {
  const found = { passed: 0, failed: 0, undecided: 0, neither: 0 };
  for (const one of operations) found[authorizedOf(one)]++;
  return { ...found, rate: ratio(found.passed, found.passed + found.failed) };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Whether something that was begun has its end on record. */
export const isSettled = ({ outcome, reconciled }: Operation): boolean =>
  reconciled !== null || (outcome !== null && outcome.word !== 'in_doubt');

function receiptsOf(operations: readonly Of[]): Receipts {
  const begun = operations.filter(({ operation }) => operation.intents.length > 0);
  const uses = new Map<string, number>();
  for (const { operation } of begun)
    for (const { receiptId } of operation.intents) uses.set(receiptId, (uses.get(receiptId) ?? 0) + 1);
  return {
    minted: count(operations, ({ operation }) => operation.receipt?.enforceable === true),
    refused: count(operations, ({ operation }) => operation.receipt?.enforceable === false),
    consumed: sum(begun, ({ operation }) => operation.intents.length),
    settled: count(begun, ({ operation }) => isSettled(operation)),
    consumedTwice: [...uses].filter(([, times]) => times > 1).map(([id]) => id),
    perOperation: ratio(
      sum(begun, ({ operation }) => operation.intents.length),
      begun.length,
    ),
  };
}

/** What says that an effect was tried. */
const EXECUTED: readonly (string | undefined)[] = ['succeeded', 'failed', 'in_doubt'];

/** Whether an operation was executed though its last gate failed. */
export const isUnblocked = ({ gates, outcome }: Operation): boolean =>
  (gates.at(-1)?.failed.length ?? 0) > 0 && EXECUTED.includes(outcome?.word);

const BINDINGS: readonly string[] = ['run_binding', 'operation_binding'];

function gatesOf(operations: readonly Operation[]): Gates {
  const gates = operations.flatMap((operation) => operation.gates);
  return {
    evaluated: gates.length,
    nineOfNine: count(gates, ({ passed }) => passed === 9),
    intents: sum(operations, ({ intents }) => intents.length),
    intentsBehindNine: sum(operations, ({ intents, gates: own }) =>
      count(intents, ({ seq }) => own.some((gate) => gate.passed === 9 && gate.seq < seq)),
    ),
    bindingsChecked: count(gates, ({ notEvaluated }) => !notEvaluated.some((name) => BINDINGS.includes(name))),
    failed: count(gates, ({ failed }) => failed.length > 0),
    notBlocked: count(operations, isUnblocked),
  };
}

function trailOf(operations: readonly Operation[]): Trail {
  const done = operations.filter(({ outcome }) => EXECUTED.includes(outcome?.word));
  return {
    outcomes: done.length,
    withReceipt: count(
      done,
      ({ outcome, intents }) => outcome !== null && intents.some(({ receiptId }) => receiptId === outcome.receiptId),
    ),
  };
}

function causesOf(runs: readonly Run[]): Cause[] {
  const causes = new Map<string, { operations: Set<string>; runs: Set<string> }>();
  for (const { claim, refusals } of runs) {
    for (const { code, operationId } of refusals) {
      let cause = causes.get(code);
      if (cause === undefined) causes.set(code, (cause = { operations: new Set(), runs: new Set() }));
      cause.operations.add(`${claim} ${operationId}`);
      cause.runs.add(claim);
    }
  }
  return [...causes]
    .map(([code, found]) => ({ code, operations: found.operations.size, runs: found.runs.size }))
    .sort((a, b) => b.operations - a.operations || (a.code < b.code ? -1 : 1));
}

function inDoubtOf(operations: readonly Of[], now: number): InDoubt {
  const open = operations.filter(({ operation }) => operation.intents.length > 0 && !isSettled(operation));
  const ages = open.map(({ operation }) => now - Date.parse(operation.intents[0]?.at ?? ''));
  return { open: open.length, oldest: ages.length === 0 ? null : Math.max(0, ...ages) };
}
