import { canonicalize } from 'canonical-json/jcs';
import type { Line, LineOf, LineType } from '../protocol/ledger.ts';
import { GATE_CODES } from '../protocol/vocabulary.ts';
import {
  AFTER_DECISION,
  AFTER_OPENED,
  EXECUTED,
  GATES,
  RECEIPTS,
  broken,
  countOf,
  expectedResults,
  isOutcome,
  rule,
} from './claim.ts';
import type { Broken, ClaimState, OperationState, Rule, RuleContext, Stage } from './claim.ts';
import { keyOf } from './keys.ts';

/** Which lines of a claim may follow at which stage. `receipts` and `gates` open a batch once the last one is settled. */
const STAGES: ReadonlyMap<LineType, readonly Stage[]> = new Map<LineType, readonly Stage[]>([
  ['operation.reconciled', ['opened']],
  ['ledger.foreign', ['opened', 'gates', 'outcomes']],
  ['plan.created', ['opened']],
  ['evidence.read', ['planned']],
  ['policy.decided', ['planned']],
  ['receipt.minted', ['planned', 'receipts', 'gates', 'outcomes']],
  ['receipt.refused', ['planned', 'receipts', 'gates', 'outcomes']],
  ['gate.passed', ['receipts', 'gates']],
  ['gate.rejected', ['planned', 'receipts', 'gates', 'outcomes']],
  ['operation.intent', ['gates']],
  ['operation.blocked', ['receipts', 'outcomes']],
  ['operation.unchanged', ['planned', 'receipts', 'gates', 'outcomes']],
  ['operation.succeeded', ['gates', 'outcomes']],
  ['operation.failed', ['gates', 'outcomes']],
  ['operation.skipped', ['gates', 'outcomes']],
  ['operation.in_doubt', ['gates', 'outcomes']],
]);

/** What follows in a prod run that may not sign or write. */
const UNSIGNED: readonly LineType[] = ['plan.created', 'evidence.read', 'policy.decided', 'run.closed'];
/** Where a commit of a run ends, beside its outcomes; and `run.opened`, which stands before the line itself. */
const FOREIGN_AFTER: readonly LineType[] = ['run.opened', 'operation.intent', 'gate.rejected'];
const IN_DRY_RUN: readonly LineType[] = [...UNSIGNED, 'receipt.refused', 'operation.blocked'];

/** What holds for a run as a whole. */
const RUN_RULES: readonly Rule[] = [
  rule('run_identity', ['run.opened'], ({ data }) => {
    const origin = `/repositories/${data.repository_id}/marketops`;
    if (!data.origin.endsWith(origin)) return broken('data.origin', `an origin that ends in ${origin}`, data.origin);
    if (data.vkey === null || keyOf(data.vkey)?.origin === data.origin) return null;
    return broken('data.vkey', `a verifier key of ${data.origin}`, data.vkey);
  }),
  rule('run_identity', AFTER_OPENED, (line, { claim: { opened } }) => {
    // Every line comes through here, and nearly none is looked at field by field.
    if (line.run_id === opened.run_id && line.mode === opened.mode && line.run_attempt === opened.run_attempt)
      return null;
    const field = (['run_id', 'mode', 'run_attempt'] as const).find((name) => line[name] !== opened[name]);
    return field === undefined ? null : broken(field, `${opened[field]} as in run.opened`, line[field]);
  }),
  rule('times', AFTER_OPENED, (line, { claim }) =>
    // Equal length and form: text order is time order.
    line.ts >= claim.before.ts ? null : broken('ts', `no time before ${claim.before.ts}`, line.ts),
  ),
  rule('dry_run_law', ['run.opened'], ({ mode, data }) =>
    mode === 'prod' || data.vkey === null ? null : broken('data.vkey', 'null: a dry run has no key', data.vkey),
  ),
  rule('dry_run_law', AFTER_OPENED, (line) => {
    if (line.mode === 'dry_run') {
      return IN_DRY_RUN.includes(line.type) ? null : broken('type', 'a line that a dry run may write', line.type);
    }
    return line.type === 'operation.blocked' ? broken('type', 'no operation.blocked in prod', line.type) : null;
  }),
  rule('dry_run_law', ['receipt.refused'], ({ mode, data }) => {
    if (mode === 'prod') return null;
    const isNamed = data.violations.some((item) => 'omitted' in item || item.code === 'mode_not_prod');
    return isNamed ? null : broken('data.violations', 'mode_not_prod in a dry run', data.violations);
  }),
  rule('unsigned_run', AFTER_OPENED, (line, { claim }) =>
    claim.opened.mode === 'dry_run' || claim.opened.data.vkey !== null || UNSIGNED.includes(line.type)
      ? null
      : broken('type', 'nothing but plan, evidence, decisions and run.closed in a run without a key', line.type),
  ),
  rule('line_order', AFTER_OPENED, (line, { claim }) => {
    if (claim.stage === 'closed') return broken('type', 'nothing after run.closed', line.type);
    const stages = STAGES.get(line.type);
    if (stages === undefined || stages.includes(claim.stage)) return orderOfClosing(line.type, claim);
    return broken('type', `no ${line.type} here (after ${claim.before.type})`, line.type);
  }),
  // First in the lines of its commit, but after run.opened.
  rule('foreign_lines', ['ledger.foreign'], (line, { claim: { before } }) => {
    if (line.data.base === line.data.head) return broken('data.head', 'another commit than base', line.data.head);
    const mayFollow = FOREIGN_AFTER.includes(before.type) || isOutcome(before);
    return mayFollow ? null : broken('type', `no ${line.type} within a commit (after ${before.type})`, line.type);
  }),
  rule('foreign_lines', AFTER_OPENED, (line, { claim, operation }) => {
    if (claim.before.type !== 'ledger.foreign') return null;
    const opensBatch =
      line.type.startsWith('receipt.') || (line.type === 'gate.rejected' && operation?.intent === null);
    const isFirst = claim.stage === 'outcomes' ? opensBatch : line.type !== 'gate.passed';
    return isFirst ? null : broken('type', 'ledger.foreign first in its commit', line.type);
  }),
  rule('decisions', ['evidence.read'], (line, { claim: { evidence, operations } }) =>
    evidence === null && operations.size === 0
      ? null
      : broken('type', 'one evidence.read, before decisions', line.type),
  ),
];

/** A run closes once it was planned, and begins no batch while the last one is open. */
function orderOfClosing(type: LineType, claim: ClaimState): Broken | null {
  if (type === 'run.closed' && claim.plan === null && claim.reconciled.length === 0) {
    return broken('type', 'plan.created before run.closed', type);
  }
  const opensBatch = (claim.stage === 'gates' || claim.stage === 'outcomes') && type.startsWith('receipt.');
  return opensBatch && claim.unsettled > 0
    ? broken('type', 'an outcome for each intent before the next batch', type)
    : null;
}

/** A batch is at most this many operations (docs/formats.md, section 7). */
const BATCH = 100;
const CODES: readonly string[] = Object.values(GATE_CODES).flat();

/** What must hold from decision to outcome of each operation: one receipt, nine checks, one intent, one outcome. */
export const OPERATION_RULES: readonly Rule[] = [
  rule('decisions', ['policy.decided'], (line, { claim, operation }) => {
    const { plan, evidence, operations } = claim;
    if (evidence === null) return broken('type', 'evidence.read before decisions', line.type);
    if (operation !== undefined) return broken('operation_id', 'one decision an operation', line.operation_id);
    if (operations.size >= (plan?.data.operations ?? 0)) {
      return broken('type', `decisions on ${plan?.data.operations ?? 0} operations`, 'one more');
    }
    const first = operations.values().next().value?.decided.data.policy_digest ?? line.data.policy_digest;
    if (line.data.policy_digest !== first) return broken('data.policy_digest', first, line.data.policy_digest);
    return permitFault(line);
  }),
  rule('decisions', AFTER_DECISION, (line, { claim, operation }) => {
    const planned = claim.plan?.data.operations ?? 0;
    if (claim.operations.size !== planned) {
      return broken('type', `a decision on each of ${planned} operations first`, line.type);
    }
    if (operation === undefined) return broken('operation_id', 'an operation that was decided on', line.operation_id);
    const kind = operation.decided.operation_kind;
    return line.operation_kind === kind ? null : broken('operation_kind', String(kind), line.operation_kind);
  }),
  // Before the rules on receipts: a line between a gate and its intent is reported as such.
  rule('gate_checks', AFTER_OPENED, (line, { claim }) => {
    const { before } = claim;
    if (before.type === 'gate.passed') return follows(line, before, 'operation.intent');
    if (before.type !== 'gate.rejected') return null;
    const hasIntent = (claim.operations.get(before.operation_id)?.intent ?? null) !== null;
    return hasIntent ? follows(line, before, 'operation.skipped') : null;
  }),
  rule('gate_checks', ['operation.intent'], (line, { claim }) =>
    claim.before.type === 'gate.passed'
      ? null
      : broken('type', 'nine passed checks directly before an intent', line.type),
  ),
  rule('gate_checks', GATES, (line, { operation, claim }) => {
    if (operation === undefined) return null;
    const { receipt, gate, intent, outcome } = operation;
    if (receipt?.type === 'receipt.refused') return broken('type', 'no gate for an advisory receipt', line.type);
    if (line.type === 'gate.passed') {
      if (receipt === null) return broken('type', 'a minted receipt before its gate', line.type);
      if (gate !== null) return broken('type', 'one passed gate an operation', line.type);
    } else if (outcome !== null || (gate !== null && intent === null)) {
      return broken('type', 'no further gate for this operation', line.type);
    } else if (intent === null && claim.stage === 'outcomes' && claim.unsettled > 0) {
      return broken('type', 'a rejection before begin where the gate would have passed', line.type);
    }
    return sameReceipt(line, receipt?.receipt_id);
  }),
  rule('receipt_lines', RECEIPTS, (line, { claim, operation, replay }) => {
    if (operation !== undefined && (operation.receipt ?? operation.gate ?? operation.outcome) !== null) {
      return broken('operation_id', 'one receipt an operation', line.operation_id);
    }
    if (line.type === 'receipt.minted') {
      const batch = claim.stage === 'receipts' ? claim.batch : 0;
      if (batch >= BATCH) return broken('type', `at most ${BATCH} operations a batch`, 'one more');
    }
    return replay.isNewReceipt(line.receipt_id)
      ? null
      : broken('receipt_id', 'a receipt that was never seen before', line.receipt_id);
  }),
  rule('all_or_nothing', RECEIPTS, (line, { claim }) => {
    if (line.type === 'receipt.minted') {
      if (claim.refusals > 0)
        return broken('type', 'nothing enforceable while the policy refuses an operation', line.type);
      if ((claim.counts.get('receipt.refused') ?? 0) > 0)
        return broken('type', 'nothing enforceable after a refusal', line.type);
      return null;
    }
    const mixed = claim.before.type === 'receipt.minted';
    return mixed ? broken('type', 'a batch that is minted as a whole or refused as a whole', line.type) : null;
  }),
  rule('single_use', ['operation.intent'], (line, { operation }) => {
    if (operation === undefined) return null;
    if (operation.intent !== null) return broken('receipt_id', 'one intent a receipt', line.receipt_id);
    if (operation.receipt?.type !== 'receipt.minted')
      return broken('receipt_id', 'an enforceable receipt', line.receipt_id);
    return sameReceipt(line, operation.receipt.receipt_id) ?? sameDigest(line, operation.receipt.data.operation_digest);
  }),
  rule('single_use', EXECUTED, (line, { operation }) => {
    if (operation === undefined) return null;
    if (operation.intent === null) return broken('type', 'an intent before its outcome', line.type);
    if (operation.outcome !== null) return broken('type', 'one outcome a consumed receipt', line.type);
    return sameReceipt(line, operation.intent.receipt_id);
  }),
  rule('outcomes', EXECUTED, (line, { claim, operation }) => {
    const { code, effect } = line.data;
    if (effect !== 'create' && effect !== 'update') return broken('data.effect', 'create or update', effect);
    if (line.type === 'operation.succeeded') return code === null ? null : broken('data.code', 'null on success', code);
    if (line.data.state_digest !== null)
      return broken('data.state_digest', 'null without success', line.data.state_digest);
    if (code === null) return broken('data.code', 'why', code);
    if (line.type !== 'operation.skipped') return null;
    if (claim.before.type !== 'gate.rejected') {
      return CODES.includes(code) ? broken('data.code', 'no code of the gate without its rejection', code) : null;
    }
    const failing = operation?.gate?.data.checks.map((check) => check.code) ?? [];
    return failing.includes(code) ? null : broken('data.code', 'the failing check of the gate before it', code);
  }),
  rule('outcomes', ['operation.unchanged'], (line, { operation }) => {
    const { code, effect } = line.data;
    if (effect !== 'none') return broken('data.effect', 'none', effect);
    if (code !== null) return broken('data.code', 'null on success', code);
    if (operation === undefined) return null;
    if (operation.decided.data.decision !== 'permit') return broken('type', 'a permitted operation', line.type);
    const busy = operation.receipt ?? operation.gate ?? operation.outcome;
    return busy === null ? null : broken('type', `nothing after ${busy.type}`, line.type);
  }),
  rule('outcomes', ['operation.blocked'], (line, { operation }) => {
    if (operation === undefined) return null;
    if (operation.blocked !== null) return broken('type', 'one operation.blocked an operation', line.type);
    if (operation.receipt === null) return broken('type', 'receipt.refused before operation.blocked', line.type);
    return sameDigest(line, operation.receipt.data.operation_digest);
  }),
  rule('reconciliations', ['operation.reconciled'], reconciliationFault),
];

/** `violations` is empty exactly with `permit` (looked at with the schema), which has a permit and no forbid matched. */
function permitFault({ data }: LineOf<'policy.decided'>): Broken | null {
  if (data.decision !== 'permit') return null;
  const rules = data.rules.filter((item) => 'id' in item);
  const omitted = rules.length < data.rules.length;
  const forbidden = rules.find(({ effect, matched }) => effect === 'forbid' && matched);
  if (forbidden !== undefined) return broken('data.rules', 'no matched forbid rule with permit', forbidden.id);
  const permitted = omitted || rules.some(({ matched }) => matched);
  return permitted ? null : broken('data.rules', 'a matched permit rule with permit', 'none');
}

function follows(line: Line, before: Line, type: 'operation.intent' | 'operation.skipped'): Broken | null {
  if (line.type !== type) return broken('type', `${type} directly after ${before.type}`, line.type);
  if (line.operation_id !== before.operation_id)
    return broken('operation_id', String(before.operation_id), line.operation_id);
  return sameReceipt(line, before.receipt_id);
}

/** A rejection may name no receipt, and an execute job may reject one that is not on record. */
function sameReceipt(line: Line, receipt: string | undefined): Broken | null {
  if (receipt === undefined || line.receipt_id === undefined || line.receipt_id === receipt) return null;
  return broken('receipt_id', receipt, line.receipt_id);
}

function sameDigest(line: LineOf<'operation.intent' | 'operation.blocked'>, digest: string): Broken | null {
  const found = line.data.operation_digest;
  return found === digest ? null : broken('data.operation_digest', digest, found);
}

function reconciliationFault(line: LineOf<'operation.reconciled'>, { claim, replay }: RuleContext): Broken | null {
  const { receipt_id: receipt, run_id: runId, run_attempt: attempt } = line.data;
  if (claim.reconciled.some(({ data }) => data.receipt_id === receipt)) {
    return broken('data.receipt_id', 'one reconciliation a receipt', receipt);
  }
  if (line.data.observed !== 'done' && line.data.state_digest !== null)
    return broken('data.state_digest', 'null unless done', line.data.state_digest);
  const open = replay.open.get(receipt)?.line;
  // Where lines of earlier runs are not here, neither is the intent.
  if (open === undefined && !replay.whole) return null;
  if (open === undefined || open.claim === claim.id) {
    return broken('data.receipt_id', 'an intent of an earlier run without an outcome', receipt);
  }
  const names = (of: Line, run: string, number: number): string =>
    canonicalize([of.operation_id ?? null, of.operation_kind ?? null, run, number]);
  const expected = names(open, open.run_id, open.run_attempt);
  const found = names(line, runId, attempt);
  return expected === found ? null : broken('data', `the intent's ${expected}`, found);
}

/** What `run.closed` states must be what the claim's lines give. */
const CLOSING_RULES: readonly Rule[] = [
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
  rule('result', ['run.closed'], (line, { claim, replay }) => {
    const expected = expectedResults(claim);
    const { result } = line.data;
    if (result === 'authorized' && replay.landed) {
      return broken('data.result', 'no authorize job in the ledger, to which it writes nothing', result);
    }
    if (expected.includes(result)) return null;
    // When its last commit fails a run calls itself failed, whatever its operations did.
    if (!replay.landed && result === 'failed' && claim.opened.mode === 'prod') return null;
    return broken('data.result', expected.join(' or '), result);
  }),
  rule('complete', ['run.closed'], completeFault),
];

const decisionOnly = ({ receipt, gate, outcome }: OperationState): boolean => (receipt ?? gate ?? outcome) === null;

/** Nothing is refused or started on record; what is in place may be recorded. */
const withoutReceipt = ({ receipt, gate, outcome }: OperationState): boolean =>
  (receipt ?? gate) === null && (outcome === null || outcome.type === 'operation.unchanged');

function completeFault(line: LineOf<'run.closed'>, { claim }: { readonly claim: ClaimState }): Broken | null {
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
  operations: readonly OperationState[],
  expected: string,
  holds: (operation: OperationState) => boolean,
): Broken | null {
  const bare = operations.find((operation) => !holds(operation));
  return bare === undefined ? null : broken('type', `${expected} of ${bare.id} before run.closed`, 'none');
}

/** Every rule, in the order they are put to each line. */
export const LINE_RULES: readonly Rule[] = [...RUN_RULES, ...OPERATION_RULES, ...CLOSING_RULES];
