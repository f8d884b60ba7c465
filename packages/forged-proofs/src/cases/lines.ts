import { digest } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { checks, receiptIdOf } from '../proof.ts';
import { arrange, change, data, dataAt, dataWith, EXPIRED, lineOf, lineWith, REFUSED, swapped } from './cases.ts';
import { THREE, withKey, without } from './cases.ts';
import { reconciled } from './branches.ts';
import type { Case } from './cases.ts';

const RECONCILED = (lines: Dict[]): Dict =>
  reconciled(lines[0] as Dict, { ...OLD, operation_id: 'old', operation_kind: 'tag_repo' });
const OLD = { receipt_id: `rcpt_${'1'.repeat(32)}`, run_id: '8000', run_attempt: 1 };

const foreignLine = (lines: readonly Dict[], more: Dict = {}): Dict => ({
  ...(lines[0] as Dict),
  type: 'ledger.foreign',
  data: { base: 'a'.repeat(40), head: 'b'.repeat(40), ...more },
});
/** The line stands before that one. */
const foreign = (at: number, more: Dict = {}): Forgery =>
  arrange((lines) => lines.toSpliced(at, 0, foreignLine(lines, more)));

const IN_PLACE: Forgery = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }, { id: 'c', effect: 'none' }] };

const count = (type: string, count?: number): Forgery =>
  change('run.closed', (line) => Object.assign(line, { data: { ...data(line), counts: counted(line, type, count) } }));
const counted = (line: Dict, type: string, count?: number): Dict => {
  const { [type]: _old, ...counts } = data(line)['counts'] as Dict;
  return count === undefined ? counts : { ...counts, [type]: count };
};
const SOME = [{ rule: null, code: 'x', message: 'x' }];
const RECEIPT_OF = { tag: receiptIdOf('tag'), release: receiptIdOf('release') };

export const LINE_CASES: readonly Case[] = withKey('TAMPERED', {
  run_identity: {
    'no run.opened': without('run.opened'),
    'run.opened twice': arrange((lines) => [lines[0] as Dict, ...lines]),
    'a line of another run': lineWith('operation.intent', { run_id: '9002' }),
    'a line of another attempt': lineWith('operation.succeeded', { run_attempt: 2 }),
    'a line of another mode': lineWith('operation.succeeded', { mode: 'dry_run' }),
    'vkey of another origin': dataWith('run.opened', { origin: 'evil.example/repositories/123456789/marketops' }),
    'origin of another repository': dataWith('run.opened', { repository_id: '5' }),
  },
  one_claim: { 'a line of another claim': lineWith('operation.intent', { claim: 'd'.repeat(32) }) },
  times: { 'a time that goes back': lineWith('operation.intent', { ts: '2026-11-23T00:59:00.000Z' }) },
  ledger_schema: {
    'a time that is no day': lineWith('operation.intent', { ts: '2026-02-30T00:59:00.000Z' }),
    'permit with violations': dataWith('policy.decided', { violations: SOME }),
    'a failed check before an intent': dataWith('gate.passed', { checks: checks('receipt_expired') }),
    'a check left out': dataWith('gate.passed', { checks: checks().slice(1) }),
    'checks in another order': dataWith('gate.passed', { checks: checks().toReversed() }),
    'a check not evaluated': dataAt('gate.passed', 'checks.3.result', 'not_evaluated'),
    'a code of another check': { ...EXPIRED, ...dataAt('gate.rejected', 'checks.7.code', 'run_mismatch') },
    'a success called failed': { ...THREE, ...lineWith('operation.failed', { status: 'success' }) },
  },
  ledger_sequence: { 'a sequence with a gap': lineWith('operation.succeeded', { seq: 99 }) },
  ledger_chain: { 'a prev of its own': lineWith('operation.succeeded', { prev: 'a'.repeat(64) }) },
  line_order: {
    'no plan.created': without('plan.created'),
    'plan.created twice': arrange((lines) => lines.toSpliced(2, 0, { ...(lines[1] as Dict) })),
    'no receipt for an intent': arrange((lines) => lines.filter(({ type }) => type !== 'receipt.minted')),
    'a second batch before the first is settled': { batch: 1, ...without('operation.succeeded') },
    'a line after run.closed': {
      lines: (lines) => [...lines, { ...(lines.at(-2) as Dict), ts: lines.at(-1)?.['ts'] ?? null }],
    },
    'run.closed twice': { lines: (lines) => [...lines, { ...(lines.at(-1) as Dict) }] },
    'a reconciliation after the plan': arrange((lines) => lines.toSpliced(2, 0, RECONCILED(lines))),
  },
  decisions: {
    'a decision missing': without('policy.decided'),
    'a decision twice': arrange((lines) => lines.toSpliced(3, 0, { ...(lines[2] as Dict) })),
    'a decision after a receipt': swapped(['policy.decided', 1], ['receipt.minted', 0]),
    'decisions under two policies': dataWith('policy.decided', { policy_digest: digest('x') }, 1),
    'permit with a matched forbid, other rules left out': change('policy.decided', (line) =>
      (data(line)['rules'] as Dict[]).push({ id: 'f', effect: 'forbid', matched: true, unmet: null }, { omitted: 3 }),
    ),
    'no evidence.read': without('evidence.read'),
    'evidence.read twice': arrange((lines) => lines.toSpliced(3, 0, { ...lineOf(lines, 'evidence.read') })),
  },
  foreign_lines: {
    'ledger.foreign that sets nothing aside': foreign(1, { head: 'a'.repeat(40) }),
    'ledger.foreign twice': arrange((lines) => lines.toSpliced(1, 0, foreignLine(lines), foreignLine(lines))),
    'ledger.foreign among intents': foreign(9),
    'ledger.foreign among outcomes': foreign(12),
  },
  checkpoint_states: {
    'ledger.foreign though nothing was set aside': foreign(11),
  },
  receipt_lines: {
    'two receipts for an operation': arrange((lines) =>
      lines.toSpliced(6, 0, { ...lineOf(lines, 'receipt.minted'), receipt_id: `rcpt_${'a'.repeat(32)}` }),
    ),
    'one receipt for two operations': lineWith('receipt.minted', { receipt_id: RECEIPT_OF.tag }, 1),
  },
  all_or_nothing: {
    'minted although the policy refused': {
      ops: [{ id: 'a' }, { id: 'b' }],
      ...dataWith('policy.decided', { decision: 'no_rule', violations: SOME }, 1),
    },
    'minted and refused in one batch': change(
      'receipt.minted',
      (line) => {
        Object.assign(data(line), {
          enforceable: false,
          violations: [{ rule: null, code: 'plan_blocked', message: 'x' }],
        });
        Object.assign(line, { type: 'receipt.refused', status: 'rejected' });
      },
      1,
    ),
  },
  gate_checks: {
    'no gate before an intent': without('gate.passed', 1),
    'a gate of another operation before an intent': swapped(['gate.passed', 0], ['gate.passed', 1]),
    'a rejected gate before an intent': change('gate.passed', (line) => {
      Object.assign(line, { type: 'gate.rejected', status: 'rejected' });
      data(line)['checks'] = checks('receipt_consumed');
    }),
    'a gate for an advisory receipt': {
      ...REFUSED,
      ...arrange((lines) => {
        const { status: _status, ...line } = lineOf(lines, 'receipt.refused');
        return lines.toSpliced(6, 0, { ...line, type: 'gate.passed', data: { checks: checks() } });
      }),
    },
    'intent with the receipt of another operation': lineWith('operation.intent', {
      receipt_id: RECEIPT_OF.release,
    }),
    'an intent twice: a receipt replayed': arrange((lines) => {
      const gate = lines.findIndex(({ type }) => type === 'gate.passed');
      return lines.toSpliced(gate + 2, 0, { ...(lines[gate] as Dict) }, { ...(lines[gate + 1] as Dict) });
    }),
    'an outcome before its intent': swapped(['operation.intent', 1], ['operation.succeeded', 1]),
    'a late rejection without its skip': { ...EXPIRED, ...without('operation.skipped') },
    'a late rejection, executed all the same': {
      ...EXPIRED,
      ...change('operation.skipped', (line) => {
        Object.assign(line, { type: 'operation.succeeded', status: 'success' });
        data(line)['code'] = null;
      }),
    },
  },
  single_use: {
    'an outcome without an intent': arrange((lines) =>
      [lineOf(lines, 'gate.passed', 1), lineOf(lines, 'operation.intent', 1)].reduce(
        (rest, line) => rest.filter((one) => one !== line),
        lines,
      ),
    ),
    'two outcomes of one receipt': arrange((lines) =>
      lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.succeeded', 1) }),
    ),
    'outcome with the receipt of another operation': lineWith('operation.succeeded', {
      receipt_id: RECEIPT_OF.release,
    }),
  },
  outcomes: {
    'success with a code': dataWith('operation.succeeded', { code: 'github_error' }),
    'failure without a code': { ...THREE, ...dataWith('operation.failed', { code: null }) },
    'skipped as expired without a rejection': { ...EXPIRED, ...without('gate.rejected') },
    'skipped for another reason than the gate gave': {
      ...EXPIRED,
      ...dataWith('operation.skipped', { code: 'cancelled' }),
    },
    'unchanged although refused': {
      ops: [{ id: 'a', effect: 'none' }],
      ...dataWith('policy.decided', { decision: 'forbid', violations: SOME }),
    },
    'a refused execute job that calls unchanged what is forbidden': {
      ...IN_PLACE,
      execute: true,
      ...lineWith('operation.unchanged', { operation_id: 'b' }),
    },
  },
  settled: { 'an intent without an outcome, and closed': without('operation.succeeded', 1) },
  counts: {
    'counts too high': count('operation.succeeded', 3),
    'counts of what did not happen': count('operation.failed', 1),
    'counts without a type': count('operation.intent'),
  },
  result: {
    'partial called shipped': { ...THREE, result: 'shipped' },
    'shipped called unchanged': { result: 'unchanged' },
    'blocked called authorized': { ...REFUSED, result: 'authorized' },
    'a refused execute job called unchanged': { ...IN_PLACE, execute: true, result: 'unchanged' },
  },
  run_result: { 'shipped called failed': { result: 'failed' } },
  complete: {
    'an operation without a word in a blocked run': { ...REFUSED, ...without('receipt.refused', 0) },
    'an operation without a word in a blocked run with something in place': {
      ...IN_PLACE,
      ...without('receipt.refused', 0),
    },
    'an authorize job that is silent about an operation': { authorize: true, ...without('receipt.minted', 1) },
    'an authorize job that is silent about what is in place': {
      authorize: true,
      ops: [{ id: 'a' }, { id: 'b', effect: 'none' }],
      ...without('operation.unchanged'),
    },
  },
  effects: {
    'a refused execute job that is silent about what is in place': {
      ...IN_PLACE,
      execute: true,
      ...without('operation.unchanged'),
    },
  },
  operation_binding: {
    'a refused execute job that calls unchanged what is not there': {
      ...IN_PLACE,
      execute: true,
      ...lineWith('operation.unchanged', { operation_id: 'a' }),
    },
  },
  landed: { 'unchanged called authorized': { ops: [{ id: 'a', effect: 'none' }], result: 'authorized' } },
  reconciliations: {
    'a reconciliation twice': arrange((lines) => lines.toSpliced(1, 0, RECONCILED(lines), RECONCILED(lines))),
  },
});
