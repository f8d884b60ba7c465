import { digest, SIGNER } from '../forge/crypto.ts';
import { T, arrange, change, data, inside, lineOf, outside, resealed, swapped, without } from './tools.ts';
import type { Case } from './tools.ts';

export const DRY_RUN_CASES: readonly Case[] = [
  inside('a dry run with a key', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('run.opened', (line) => (data(line)['vkey'] = SIGNER.vkey)),
  }),
  inside('a dry run that intends', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('operation.blocked', (line) => {
      Object.assign(line, {
        type: 'operation.intent',
        receipt_id: `rcpt_${'a'.repeat(32)}`,
        data: { natural_key: 'x', operation_digest: digest('x') },
      });
      delete line['status'];
    }),
  }),
  inside('a dry run that mints', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('receipt.refused', (line) => {
      Object.assign(data(line), { enforceable: true, violations: [] });
      line['type'] = 'receipt.minted';
      delete line['status'];
    }),
  }),
  inside('a dry run that succeeds', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('operation.blocked', (line) =>
      Object.assign(line, {
        type: 'operation.succeeded',
        status: 'success',
        receipt_id: `rcpt_${'a'.repeat(32)}`,
        data: { code: null, effect: 'create', github: null, message: null },
      }),
    ),
  }),
  inside('a dry run that does not name its mode', T, 'dry_run_law', {
    mode: 'dry_run',
    receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
    ...change('receipt.refused', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }])),
  }),
  inside('a dry run that forgets an operation', T, 'complete', { mode: 'dry_run', ...without('operation.blocked') }),
  inside('a dry run called shipped', T, 'result', { mode: 'dry_run', result: 'shipped' }),
  outside(
    'a dry run with a signed manifest',
    T,
    'manifest_signature',
    resealed(() => undefined),
    { mode: 'dry_run' },
  ),
  inside(
    'prod that blocks by mode',
    T,
    'dry_run_law',
    change('operation.succeeded', (line) => {
      Object.assign(line, {
        type: 'operation.blocked',
        status: 'rejected',
        data: { code: 'mode_not_prod', effect: 'create', operation_digest: digest('x') },
      });
      delete line['receipt_id'];
    }),
  ),
  inside(
    'a run without a key that executes',
    T,
    'unsigned_run',
    change('run.opened', (line) => (data(line)['vkey'] = null)),
  ),
  inside('an operation blocked twice', T, 'outcomes', {
    mode: 'dry_run',
    ...arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.blocked', 1) })),
  }),
  inside('an operation blocked before it was refused', T, 'outcomes', {
    mode: 'dry_run',
    ...swapped(['receipt.refused', 1], ['operation.blocked', 1]),
  }),
  inside('another operation blocked than was refused', T, 'outcomes', {
    mode: 'dry_run',
    ...change('operation.blocked', (line) => (data(line)['operation_digest'] = digest('x'))),
  }),
];
