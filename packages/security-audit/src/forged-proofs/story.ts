import { digest } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import type { Forgery } from '../forge/forgery.ts';
import { checks } from '../forge/proof.ts';
import { T, inside, lineOf, data, change, arrange, without, swapped, THREE, EXPIRED, REFUSED } from './tools.ts';
import type { Case } from './tools.ts';

const RECONCILED = (lines: Dict[]): Dict => ({
  ...(lines[0] as Dict),
  type: 'operation.reconciled',
  operation_id: 'old',
  operation_kind: 'tag_repo',
  data: { receipt_id: `rcpt_${'1'.repeat(32)}`, run_id: '8000', run_attempt: 1, observed: 'done', github: null },
});

const IN_PLACE: Forgery = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }, { id: 'c', effect: 'none' }] };

export const STORY_CASES: readonly Case[] = [
  inside('no run.opened', T, 'run_identity', without('run.opened')),
  inside(
    'run.opened twice',
    T,
    'run_identity',
    arrange((lines) => [lines[0] as Dict, ...lines]),
  ),
  inside(
    'a line of another claim',
    T,
    'one_claim',
    change('operation.intent', (line) => (line['claim'] = 'd'.repeat(32))),
  ),
  inside(
    'a line of another run',
    T,
    'run_identity',
    change('operation.intent', (line) => (line['run_id'] = '9002')),
  ),
  inside(
    'a line of another attempt',
    T,
    'run_identity',
    change('operation.succeeded', (line) => (line['run_attempt'] = 2)),
  ),
  inside(
    'a line of another mode',
    T,
    'run_identity',
    change('operation.succeeded', (line) => (line['mode'] = 'dry_run')),
  ),
  inside(
    'vkey of another origin',
    T,
    'run_identity',
    change('run.opened', (line) => (data(line)['origin'] = 'evil.example/repositories/123456789/marketops')),
  ),
  inside(
    'origin of another repository',
    T,
    'run_identity',
    change('run.opened', (line) => (data(line)['repository_id'] = '5')),
  ),
  inside(
    'a time that goes back',
    T,
    'times',
    change('operation.intent', (line) => (line['ts'] = '2026-11-23T00:59:00.000Z')),
  ),
  inside(
    'a time that is no day',
    T,
    'ledger_schema',
    change('operation.intent', (line) => (line['ts'] = '2026-02-30T00:59:00.000Z')),
  ),
  inside(
    'a sequence with a gap',
    T,
    'ledger_sequence',
    change('operation.succeeded', (line) => (line['seq'] = 99)),
  ),
  inside(
    'a prev of its own',
    T,
    'ledger_chain',
    change('operation.succeeded', (line) => (line['prev'] = 'a'.repeat(64))),
  ),
  inside('no plan.created', T, 'line_order', without('plan.created')),
  inside(
    'plan.created twice',
    T,
    'line_order',
    arrange((lines) => lines.toSpliced(2, 0, { ...(lines[1] as Dict) })),
  ),
  inside('a decision missing', T, 'decisions', without('policy.decided')),
  inside(
    'a decision twice',
    T,
    'decisions',
    arrange((lines) => lines.toSpliced(3, 0, { ...(lines[2] as Dict) })),
  ),
  inside('a decision after a receipt', T, 'decisions', swapped(['policy.decided', 1], ['receipt.minted', 0])),
  inside(
    'decisions under two policies',
    T,
    'decisions',
    change('policy.decided', (line) => (data(line)['policy_digest'] = digest('x')), 1),
  ),
  inside(
    'permit without a matched rule',
    T,
    'decisions',
    change('policy.decided', (line) => (data(line)['rules'] = [])),
  ),
  inside(
    'permit with a matched forbid',
    T,
    'decisions',
    change('policy.decided', (line) =>
      (data(line)['rules'] as Dict[]).push({ id: 'f', effect: 'forbid', matched: true, unmet: null }),
    ),
  ),
  inside(
    'permit with violations',
    T,
    'ledger_schema',
    change('policy.decided', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }])),
  ),
  inside(
    'no receipt for an intent',
    T,
    'line_order',
    arrange((lines) => lines.filter(({ type }) => type !== 'receipt.minted')),
  ),
  inside(
    'two receipts for an operation',
    T,
    'receipt_lines',
    arrange((lines) =>
      lines.toSpliced(6, 0, { ...lineOf(lines, 'receipt.minted'), receipt_id: `rcpt_${'a'.repeat(32)}` }),
    ),
  ),
  inside(
    'one receipt for two operations',
    T,
    'receipt_lines',
    change('receipt.minted', (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}tag`).slice(7, 39)}`), 1),
  ),
  inside('minted although the policy refused', T, 'all_or_nothing', {
    ops: [{ id: 'a' }, { id: 'b' }],
    ...change(
      'policy.decided',
      (line) =>
        Object.assign(data(line), { decision: 'no_rule', violations: [{ rule: null, code: 'x', message: 'x' }] }),
      1,
    ),
  }),
  inside(
    'minted and refused in one batch',
    T,
    'all_or_nothing',
    change(
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
  ),
  inside('no gate before an intent', T, 'gate_checks', without('gate.passed', 1)),
  inside(
    'a failed check before an intent',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks('receipt_expired'))),
  ),
  inside(
    'a check left out',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks().slice(1))),
  ),
  inside(
    'checks in another order',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks().toReversed())),
  ),
  inside(
    'a check not evaluated',
    T,
    'ledger_schema',
    change(
      'gate.passed',
      (line) => ((data(line)['checks'] as Dict[])[3] = { name: 'enforceable', result: 'not_evaluated', code: null }),
    ),
  ),
  inside('a code of another check', T, 'ledger_schema', {
    ...EXPIRED,
    ...change(
      'gate.rejected',
      (line) => ((data(line)['checks'] as Dict[])[7] = { name: 'expiration', result: 'fail', code: 'run_mismatch' }),
    ),
  }),
  inside(
    'a gate of another operation before an intent',
    T,
    'gate_checks',
    swapped(['gate.passed', 0], ['gate.passed', 1]),
  ),
  inside(
    'a rejected gate before an intent',
    T,
    'gate_checks',
    change('gate.passed', (line) => {
      Object.assign(line, { type: 'gate.rejected', status: 'rejected' });
      data(line)['checks'] = checks('receipt_consumed');
    }),
  ),
  inside('a gate for an advisory receipt', T, 'gate_checks', {
    ...REFUSED,
    ...arrange((lines) =>
      lines
        .toSpliced(6, 0, {
          ...lineOf(lines, 'receipt.refused'),
          type: 'gate.passed',
          data: { checks: checks() },
          status: null,
        })
        .map((line) =>
          line['type'] === 'gate.passed'
            ? Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'status'))
            : line,
        ),
    ),
  }),
  inside(
    'intent with the receipt of another operation',
    T,
    'gate_checks',
    change(
      'operation.intent',
      (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}release`).slice(7, 39)}`),
    ),
  ),
  inside(
    'an intent twice: a receipt replayed',
    T,
    'gate_checks',
    arrange((lines) => {
      const gate = lines.findIndex(({ type }) => type === 'gate.passed');
      return lines.toSpliced(gate + 2, 0, { ...(lines[gate] as Dict) }, { ...(lines[gate + 1] as Dict) });
    }),
  ),
  inside(
    'an outcome without an intent',
    T,
    'single_use',
    arrange((lines) =>
      lines.filter((line) => line !== lineOf(lines, 'gate.passed', 1) && line !== lineOf(lines, 'operation.intent', 1)),
    ),
  ),
  inside(
    'an outcome before its intent',
    T,
    'gate_checks',
    swapped(['operation.intent', 1], ['operation.succeeded', 1]),
  ),
  inside(
    'two outcomes of one receipt',
    T,
    'single_use',
    arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.succeeded', 1) })),
  ),
  inside(
    'outcome with the receipt of another operation',
    T,
    'single_use',
    change(
      'operation.succeeded',
      (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}release`).slice(7, 39)}`),
    ),
  ),
  inside(
    'success with a code',
    T,
    'outcomes',
    change('operation.succeeded', (line) => (data(line)['code'] = 'github_error')),
  ),
  inside('failure without a code', T, 'outcomes', {
    ...THREE,
    ...change('operation.failed', (line) => (data(line)['code'] = null)),
  }),
  inside('a success called failed', T, 'ledger_schema', {
    ...THREE,
    ...change('operation.failed', (line) => (line['status'] = 'success')),
  }),
  inside('skipped as expired without a rejection', T, 'outcomes', { ...EXPIRED, ...without('gate.rejected') }),
  inside('skipped for another reason than the gate gave', T, 'outcomes', {
    ...EXPIRED,
    ...change('operation.skipped', (line) => (data(line)['code'] = 'cancelled')),
  }),
  inside('a late rejection without its skip', T, 'gate_checks', { ...EXPIRED, ...without('operation.skipped') }),
  inside('a late rejection, executed all the same', T, 'gate_checks', {
    ...EXPIRED,
    ...change('operation.skipped', (line) => {
      Object.assign(line, { type: 'operation.succeeded', status: 'success' });
      data(line)['code'] = null;
    }),
  }),
  inside('unchanged although refused', T, 'outcomes', {
    ops: [{ id: 'a', effect: 'none' }],
    ...change('policy.decided', (line) =>
      Object.assign(data(line), { decision: 'forbid', violations: [{ rule: null, code: 'x', message: 'x' }] }),
    ),
  }),
  inside('an intent without an outcome, and closed', T, 'settled', without('operation.succeeded', 1)),
  inside('a second batch before the first is settled', T, 'line_order', {
    batch: 1,
    ...arrange((lines) => lines.filter((line) => line !== lineOf(lines, 'operation.succeeded', 0))),
  }),
  inside(
    'counts too high',
    T,
    'counts',
    change('run.closed', (line) => ((data(line)['counts'] as Dict)['operation.succeeded'] = 3)),
  ),
  inside(
    'counts of what did not happen',
    T,
    'counts',
    change('run.closed', (line) => ((data(line)['counts'] as Dict)['operation.failed'] = 1)),
  ),
  inside(
    'counts without a type',
    T,
    'counts',
    change('run.closed', (line) => delete (data(line)['counts'] as Dict)['operation.intent']),
  ),
  inside('partial called shipped', T, 'result', { ...THREE, result: 'shipped' }),
  inside('shipped called unchanged', T, 'result', { result: 'unchanged' }),
  inside('shipped called failed', T, 'run_result', { result: 'failed' }),
  inside('blocked called authorized', T, 'result', { ...REFUSED, result: 'authorized' }),
  inside('an operation without a word in a blocked run', T, 'complete', {
    ...REFUSED,
    ...without('receipt.refused', 0),
  }),
  inside('an operation without a word in a blocked run with something in place', T, 'complete', {
    ...IN_PLACE,
    ...without('receipt.refused', 0),
  }),
  inside('a refused execute job that is silent about what is in place', T, 'effects', {
    ...IN_PLACE,
    execute: true,
    ...without('operation.unchanged'),
  }),
  inside('a refused execute job that calls unchanged what is not there', T, 'operation_binding', {
    ...IN_PLACE,
    execute: true,
    ...change('operation.unchanged', (line) => (line['operation_id'] = 'a')),
  }),
  inside('a refused execute job that calls unchanged what is forbidden', T, 'outcomes', {
    ...IN_PLACE,
    execute: true,
    ...change('operation.unchanged', (line) => (line['operation_id'] = 'b')),
  }),
  inside('a refused execute job called unchanged', T, 'result', { ...IN_PLACE, execute: true, result: 'unchanged' }),
  inside('an authorize job that is silent about an operation', T, 'complete', {
    authorize: true,
    ...without('receipt.minted', 1),
  }),
  inside('an authorize job that is silent about what is in place', T, 'complete', {
    authorize: true,
    ops: [{ id: 'a' }, { id: 'b', effect: 'none' }],
    ...without('operation.unchanged'),
  }),
  inside('unchanged called authorized', T, 'landed', { ops: [{ id: 'a', effect: 'none' }], result: 'authorized' }),
  inside('a line after run.closed', T, 'line_order', {
    lines: (lines) => [...lines, { ...(lines.at(-2) as Dict), ts: lines.at(-1)?.['ts'] ?? null }],
  }),
  inside('run.closed twice', T, 'line_order', { lines: (lines) => [...lines, { ...(lines.at(-1) as Dict) }] }),
  inside(
    'a reconciliation after the plan',
    T,
    'line_order',
    arrange((lines) => lines.toSpliced(2, 0, RECONCILED(lines))),
  ),
  inside(
    'a reconciliation twice',
    T,
    'reconciliations',
    arrange((lines) => lines.toSpliced(1, 0, RECONCILED(lines), RECONCILED(lines))),
  ),
];
