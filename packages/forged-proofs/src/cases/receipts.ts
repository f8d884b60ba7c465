import { digest, OTHER, pae } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { data, exchanged, receiptOf, receiptWith, REFUSED, STRETCHES, withKey } from './cases.ts';
import type { Case } from './cases.ts';

/** Other signatures than the two over the message. */
const signedBy = (change: (both: readonly [Dict, Dict], message: Buffer) => Dict[]): Forgery => ({
  envelope: (envelope) => {
    const message = pae(envelope['payloadType'] as string, Buffer.from(envelope['payload'] as string, 'base64'));
    envelope['signatures'] = change(envelope['signatures'] as [Dict, Dict], message);
  },
});
const BLOCKED = [{ rule: null, code: 'plan_blocked', message: 'another' }];

export const RECEIPT_CASES: readonly Case[] = withKey('TAMPERED', {
  receipt_envelopes: {
    'swapped receipts': { files: exchanged },
    'a receipt that is not on record': {
      files: (files) => files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
    },
    'a receipt that is on record but not there': { files: (files) => files.delete(receiptOf(files)) },
  },
  receipt_bindings: {
    'receipt of another run': receiptWith({ run_id: '9002' }),
    'receipt of another attempt': receiptWith({ run_attempt: 2 }),
    'receipt of another repository': receiptWith({ repository_id: '5' }),
    'receipt of another environment': receiptWith({ environment: 'staging' }),
    'receipt of another actor': receiptWith({ actor: 'mallory' }),
    'receipt of another workflow': receiptWith({ workflow_sha: 'f'.repeat(40) }),
    'receipt of another kind': receiptWith({ operation_kind: 'open_pr' }),
    'receipt of another operation': receiptWith({ operation_id: 'other' }),
    'receipt of another plan': receiptWith({ plan_digest: digest('x') }),
    'receipt of another policy': receiptWith({ policy_digest: digest('x') }),
    'receipts for two APIs': {
      receipt: (payload, id) => id === 'tag' && (payload['api_url'] = 'https://evil.example'),
    },
    'advisory receipt that was executed': receiptWith({
      violations: [{ rule: null, code: 'x', message: 'x' }],
      enforceable: false,
    }),
  },
  refusals: {
    'receipt that hides why the policy refused': {
      ...REFUSED,
      ...receiptWith({ violations: BLOCKED }),
      lines: (lines) => {
        for (const line of lines) if (line['type'] === 'receipt.refused') data(line)['violations'] = BLOCKED;
        return lines;
      },
    },
  },
  receipt_files: {
    'receipt of a dry run': receiptWith({ mode: 'dry_run' }),
    'receipt with a further field': receiptWith({ alg: 'none' }),
    'enforceable receipt with violations': receiptWith({ violations: [{ rule: null, code: 'x', message: 'x' }] }),
    'receipt of another payload type': {
      envelope: (envelope) => (envelope['payloadType'] = 'application/vnd.marketops.manifest.v1+json'),
    },
  },
  receipt_times: {
    'receipt that lives for two days': receiptWith({ expires_at: '2026-11-25T01:00:00.000Z' }),
    'receipt that had expired before the operation began': receiptWith({
      issued_at: '2026-11-23T00:00:00.000Z',
      expires_at: '2026-11-23T00:15:00.000Z',
    }),
    'receipt issued after it was used': receiptWith({
      issued_at: '2026-11-23T02:00:00.000Z',
      expires_at: '2026-11-23T02:15:00.000Z',
    }),
  },
  receipt_anchors: {
    'receipt minted on a ledger of the future': receiptWith({ ledger: { head: 'a'.repeat(64), size: 999 } }),
    'receipt minted on another ledger': { ...STRETCHES, ...receiptWith({ ledger: { head: 'a'.repeat(64), size: 5 } }) },
  },
  approvals: {
    'approvals that differ between receipts': { receipt: (payload, id) => id === 'tag' && (payload['approvals'] = []) },
  },
  receipt_signatures: {
    'stripped Ed25519 signature': signedBy(([hmac]) => [hmac]),
    'stripped HMAC': signedBy(([, ed25519]) => [ed25519]),
    'all signatures stripped': signedBy(() => []),
    'signatures in the other order': signedBy((both) => both.toReversed()),
    'a signature doubled': signedBy(([hmac, ed25519]) => [hmac, ed25519, ed25519]),
    'receipt signed by another key': signedBy(([hmac, { keyid }], message) => [
      hmac,
      { keyid, sig: OTHER.ed25519(message).toString('base64') } as Dict,
    ]),
    'receipt whose HMAC is of another length': signedBy(([hmac, ed25519]) => [{ ...hmac, sig: 'AAAA' }, ed25519]),
  },
});
