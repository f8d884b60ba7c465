import { GATE_CODES } from '../protocol/vocabulary.ts';
import { canonicalize } from '../protocol/jcs.ts';
import type { Line, LineOf } from '../protocol/ledger.ts';
import { AFTER_DECISION, AFTER_OPENED, broken, EXECUTED, GATES, RECEIPTS, rule } from './rule.ts';
import type { Broken, Rule, RuleContext } from './rule.ts';

/** A batch is at most this many operations (docs/formats.md, section 7). */
const BATCH = 100;
const CODES: readonly string[] = Object.values(GATE_CODES).flat();

/** What must hold from decision to outcome of each operation: one receipt, nine checks, one intent, one outcome. */
export const OPERATION_RULES: readonly Rule[] = [
  rule('decisions', ['policy.decided'], (line, { claim, operation }) => {
    const { plan, operations } = claim;
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
  // Before the rules on receipts: what stands between a gate and its intent is named as such.
  rule('gate_checks', AFTER_OPENED, (line, { claim }) => {
    const { before } = claim;
    if (before.type === 'gate.passed') return follows(line, before, 'operation.intent');
    if (before.type !== 'gate.rejected') return null;
    const begun = (claim.operations.get(before.operation_id ?? '')?.intent ?? null) !== null;
    return begun ? follows(line, before, 'operation.skipped') : null;
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
  rule('receipt_lines', RECEIPTS, (line, { claim, operation, story }) => {
    if (operation !== undefined && (operation.receipt ?? operation.gate ?? operation.outcome) !== null) {
      return broken('operation_id', 'one receipt an operation', line.operation_id);
    }
    if (line.type === 'receipt.minted') {
      const batch = claim.stage === 'receipts' ? claim.batch : 0;
      if (batch >= BATCH) return broken('type', `at most ${BATCH} operations a batch`, 'one more');
    }
    return story.isNewReceipt(line.receipt_id ?? '')
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
  const permitted = omitted || rules.some(({ effect, matched }) => effect === 'permit' && matched);
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

function reconciliationFault(line: LineOf<'operation.reconciled'>, { claim, story }: RuleContext): Broken | null {
  const { receipt_id: receipt, run_id: runId, run_attempt: attempt } = line.data;
  if (claim.reconciled.some(({ data }) => data.receipt_id === receipt)) {
    return broken('data.receipt_id', 'one reconciliation a receipt', receipt);
  }
  const open = story.open.get(receipt)?.line;
  // Where lines of earlier runs are not here, neither is the intent.
  if (open === undefined && !story.whole) return null;
  if (open === undefined || open.claim === claim.id) {
    return broken('data.receipt_id', 'an intent of an earlier run without an outcome', receipt);
  }
  const names = (of: Line, run: string, number: number): string =>
    canonicalize([of.operation_id ?? null, of.operation_kind ?? null, run, number]);
  const expected = names(open, open.run_id, open.run_attempt);
  const found = names(line, runId, attempt);
  return expected === found ? null : broken('data', `the intent's ${expected}`, found);
}
