import { digest, SIGNER } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { arrange, change, data, dataWith, lineOf, onDryRun, resealed, swapped, withKey, without } from './cases.ts';
import { put, withoutKey } from './cases.ts';
import type { Case } from './cases.ts';

const dry = (forgery: Forgery): Forgery => ({ mode: 'dry_run', ...forgery });
/** A line becomes one of another type, without a field that such lines do not have. */
const turned = (from: string, fields: Dict, lacks?: string): Forgery =>
  change(from, (line) => {
    Object.assign(line, fields);
    if (lacks !== undefined) put(line, lacks, undefined);
  });
const RECEIPT = { receipt_id: `rcpt_${'a'.repeat(32)}` };
const UNNAMED = [{ rule: null, code: 'x', message: 'x' }];

export const DRY_RUN_CASES: readonly Case[] = [
  ...withKey('TAMPERED', {
    dry_run_law: {
      'a dry run with a key': dry(dataWith('run.opened', { vkey: SIGNER.vkey })),
      'a dry run that intends': dry(
        turned(
          'operation.blocked',
          { type: 'operation.intent', ...RECEIPT, data: { natural_key: 'x', operation_digest: digest('x') } },
          'status',
        ),
      ),
      'a dry run that mints': dry(
        change('receipt.refused', (line) => {
          Object.assign(data(line), { enforceable: true, violations: [] });
          line['type'] = 'receipt.minted';
          delete line['status'];
        }),
      ),
      'a dry run that succeeds': dry(
        turned('operation.blocked', {
          ...{ type: 'operation.succeeded', status: 'success', ...RECEIPT },
          data: { code: null, effect: 'create', github: null, message: null, state_digest: null },
        }),
      ),
      'a dry run that does not name its mode': dry({
        receipt: (payload) => (payload['violations'] = UNNAMED),
        ...dataWith('receipt.refused', { violations: UNNAMED }),
      }),
      'prod that blocks by mode': turned(
        'operation.succeeded',
        {
          ...{ type: 'operation.blocked', status: 'rejected' },
          data: { code: 'mode_not_prod', effect: 'create', operation_digest: digest('x') },
        },
        'receipt_id',
      ),
    },
    complete: { 'a dry run that forgets an operation': dry(without('operation.blocked')) },
    result: { 'a dry run called shipped': dry({ result: 'shipped' }) },
    unsigned_run: { 'a run without a key that executes': dataWith('run.opened', { vkey: null }) },
    outcomes: {
      'an operation blocked twice': dry(
        arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.blocked', 1) })),
      ),
      'an operation blocked before it was refused': dry(swapped(['receipt.refused', 1], ['operation.blocked', 1])),
      'another operation blocked than was refused': dry(
        dataWith('operation.blocked', { operation_digest: digest('x') }),
      ),
    },
  }),
  ...withoutKey('TAMPERED', {
    manifest_signature: { 'a dry run with a signed manifest': onDryRun(resealed(() => undefined)) },
  }),
];
