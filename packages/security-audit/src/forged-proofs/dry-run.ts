import { digest, SIGNER } from '../forge/crypto.ts';
import {
  arrange,
  change,
  data,
  dataWith,
  lineOf,
  onDryRun,
  resealed,
  swapped,
  withKey,
  without,
  withoutKey,
} from './cases.ts';
import type { Case } from './cases.ts';

export const DRY_RUN_CASES: readonly Case[] = [
  ...withKey('TAMPERED', {
    dry_run_law: {
      'a dry run with a key': { mode: 'dry_run', ...dataWith('run.opened', { vkey: SIGNER.vkey }) },
      'a dry run that intends': {
        mode: 'dry_run',
        ...change('operation.blocked', (line) => {
          Object.assign(line, {
            type: 'operation.intent',
            receipt_id: `rcpt_${'a'.repeat(32)}`,
            data: { natural_key: 'x', operation_digest: digest('x') },
          });
          delete line['status'];
        }),
      },
      'a dry run that mints': {
        mode: 'dry_run',
        ...change('receipt.refused', (line) => {
          Object.assign(data(line), { enforceable: true, violations: [] });
          line['type'] = 'receipt.minted';
          delete line['status'];
        }),
      },
      'a dry run that succeeds': {
        mode: 'dry_run',
        ...change('operation.blocked', (line) =>
          Object.assign(line, {
            type: 'operation.succeeded',
            status: 'success',
            receipt_id: `rcpt_${'a'.repeat(32)}`,
            data: { code: null, effect: 'create', github: null, message: null, state_digest: null },
          }),
        ),
      },
      'a dry run that does not name its mode': {
        mode: 'dry_run',
        receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
        ...dataWith('receipt.refused', { violations: [{ rule: null, code: 'x', message: 'x' }] }),
      },
      'prod that blocks by mode': change('operation.succeeded', (line) => {
        Object.assign(line, {
          type: 'operation.blocked',
          status: 'rejected',
          data: { code: 'mode_not_prod', effect: 'create', operation_digest: digest('x') },
        });
        delete line['receipt_id'];
      }),
    },
    complete: { 'a dry run that forgets an operation': { mode: 'dry_run', ...without('operation.blocked') } },
    result: { 'a dry run called shipped': { mode: 'dry_run', result: 'shipped' } },
    unsigned_run: { 'a run without a key that executes': dataWith('run.opened', { vkey: null }) },
    outcomes: {
      'an operation blocked twice': {
        mode: 'dry_run',
        ...arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.blocked', 1) })),
      },
      'an operation blocked before it was refused': {
        mode: 'dry_run',
        ...swapped(['receipt.refused', 1], ['operation.blocked', 1]),
      },
      'another operation blocked than was refused': {
        mode: 'dry_run',
        ...dataWith('operation.blocked', { operation_digest: digest('x') }),
      },
    },
  }),
  ...withoutKey('TAMPERED', {
    manifest_signature: { 'a dry run with a signed manifest': onDryRun(resealed(() => undefined)) },
  }),
];
