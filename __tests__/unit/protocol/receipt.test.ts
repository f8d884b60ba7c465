import { expect, test } from '@jest/globals';
import { MAX_LIFETIME_MS, receiptShape } from '../../../src/protocol/receipt.ts';
import { receipt as passing } from '../execute/gate-context.ts';

/** What must hold between the fields of a receipt, and what is said where it does not. */

/** Its names in sorted order, as it is written. */
const receipt = { ...passing, ledger: { head: '0'.repeat(64), size: 0 } };
const at = (path: string, expected: string) => ({ path, expected });

const advisory = { enforceable: false, violations: [{ code: 'c', message: 'm', rule: null }] };
const dry = { ...advisory, environment: null, key_id: null, ledger: null, mode: 'dry_run' };
test.each<[string, object, ReturnType<typeof at> | null]>([
  ['enforceable', {}, null],
  ['advisory', advisory, null],
  ['advisory, of a dry run', dry, null],
  [
    'enforceable with violations',
    { ...advisory, enforceable: true },
    at('violations', 'none in an enforceable receipt'),
  ],
  ['advisory without', { enforceable: false }, at('violations', 'one at least in an advisory receipt')],
  ['over when it begins', { expires_at: receipt.issued_at }, at('expires_at', 'a time after issued_at')],
  ['over before it begins', { expires_at: '2026-01-01T00:00:00.000Z' }, at('expires_at', 'a time after issued_at')],
  ['prod without environment', { environment: null }, at('environment', 'a value in prod')],
  ['prod without ledger', { ledger: null }, at('ledger', 'a value in prod')],
  ['prod without key', { key_id: null }, at('key_id', 'a value in prod')],
  ['a dry run with environment', { ...dry, environment: 'production' }, at('environment', 'null in a dry_run')],
  ['a dry run with ledger', { ...dry, ledger: receipt.ledger }, at('ledger', 'null in a dry_run')],
  ['a dry run with key', { ...dry, key_id: '0'.repeat(16) }, at('key_id', 'null in a dry_run')],
  ['enforceable in a dry run', { ...dry, enforceable: true, violations: [] }, at('enforceable', 'false in a dry_run')],
  ['a key of another form', { key_id: '0'.repeat(17) }, at('key_id', '16 hex digits')],
  ...(['approved', 'rejected', 'pending', 'other'] as const).map(
    (state): [string, object, ReturnType<typeof at> | null] => [
      `an approval that is ${state}`,
      { approvals: [{ comment: '', environment: 'production', state, user: 'alice', user_id: '7' }] },
      state === 'other' ? at('approvals[0].state', '"approved" or "rejected" or "pending"') : null,
    ],
  ),
  ['another version', { schema: 'marketops.receipt/v2' }, at('schema', '"marketops.receipt/v1"')],
])('a receipt: %s', (_name, fields, fault) => expect(receiptShape({ ...receipt, ...fields })).toEqual(fault));

test.each([
  [`SHA256:${'aZ0+/'.repeat(8)}aaa`, null],
  ...[
    `xSHA256:${'a'.repeat(43)}`,
    `SHA256:${'a'.repeat(44)}`,
    `SHA256:${'a'.repeat(42)}`,
    `SHA256:${'a'.repeat(42)}=`,
  ].map((key) => [key, at('signed_approvals[0].key', 'an OpenSSH fingerprint')] as const),
] as const)('the key of a signed approval: %s', (key, fault) =>
  expect(
    receiptShape({
      ...receipt,
      signed_approvals: [{ digest: `sha256:${'0'.repeat(64)}`, key, principal: 'alice' }],
    }),
  ).toEqual(fault),
);

test('a day is the longest life of a receipt', () => expect(MAX_LIFETIME_MS).toBe(86_400_000));
