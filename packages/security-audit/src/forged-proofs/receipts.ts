import { digest, OTHER, pae, SIGNER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { data, inside, receiptOf, REFUSED, STRETCHES, T } from './tools.ts';
import type { Case } from './tools.ts';

export const RECEIPT_CASES: readonly Case[] = [
  inside('swapped receipts', T, 'receipt_envelopes', {
    files: (files) => {
      const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
      const kept = files.get(a) as Buffer;
      files.set(a, files.get(b) as Buffer).set(b, kept);
    },
  }),
  inside('a receipt that is not on record', T, 'receipt_envelopes', {
    files: (files) => files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
  }),
  inside('a receipt that is on record but not there', T, 'receipt_envelopes', {
    files: (files) => files.delete(receiptOf(files)),
  }),
  inside('receipt of another run', T, 'receipt_bindings', { receipt: (payload) => (payload['run_id'] = '9002') }),
  inside('receipt of another attempt', T, 'receipt_bindings', { receipt: (payload) => (payload['run_attempt'] = 2) }),
  inside('receipt of another repository', T, 'receipt_bindings', {
    receipt: (payload) => (payload['repository_id'] = '5'),
  }),
  inside('receipt of another environment', T, 'receipt_bindings', {
    receipt: (payload) => (payload['environment'] = 'staging'),
  }),
  inside('receipt of another actor', T, 'receipt_bindings', { receipt: (payload) => (payload['actor'] = 'mallory') }),
  inside('receipt of another workflow', T, 'receipt_bindings', {
    receipt: (payload) => (payload['workflow_sha'] = 'f'.repeat(40)),
  }),
  inside('receipt of another kind', T, 'receipt_bindings', {
    receipt: (payload) => (payload['operation_kind'] = 'open_pr'),
  }),
  inside('receipt of another operation', T, 'receipt_bindings', {
    receipt: (payload) => (payload['operation_id'] = 'other'),
  }),
  inside('receipt of another plan', T, 'receipt_bindings', {
    receipt: (payload) => (payload['plan_digest'] = digest('x')),
  }),
  inside('receipt of another policy', T, 'receipt_bindings', {
    receipt: (payload) => (payload['policy_digest'] = digest('x')),
  }),
  inside('receipt that hides why the policy refused', T, 'refusals', {
    ...REFUSED,
    receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }]),
    lines: (lines) => {
      for (const line of lines) {
        if (line['type'] === 'receipt.refused')
          data(line)['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }];
      }
      return lines;
    },
  }),
  inside('receipts for two APIs', T, 'receipt_bindings', {
    receipt: (payload, id) => id === 'tag' && (payload['api_url'] = 'https://evil.example'),
  }),
  inside('receipt of a dry run', T, 'receipt_files', { receipt: (payload) => (payload['mode'] = 'dry_run') }),
  inside('receipt with a further field', T, 'receipt_files', { receipt: (payload) => (payload['alg'] = 'none') }),
  inside('enforceable receipt with violations', T, 'receipt_files', {
    receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
  }),
  inside('advisory receipt that was executed', T, 'receipt_bindings', {
    receipt: (payload) => {
      payload['violations'] = [{ rule: null, code: 'x', message: 'x' }];
      payload['enforceable'] = false;
    },
  }),
  inside('receipt that lives for two days', T, 'receipt_times', {
    receipt: (payload) => (payload['expires_at'] = '2026-11-25T01:00:00.000Z'),
  }),
  inside('receipt that had expired before the operation began', T, 'receipt_times', {
    receipt: (payload) => {
      payload['issued_at'] = '2026-11-23T00:00:00.000Z';
      payload['expires_at'] = '2026-11-23T00:15:00.000Z';
    },
  }),
  inside('receipt issued after it was used', T, 'receipt_times', {
    receipt: (payload) => {
      payload['issued_at'] = '2026-11-23T02:00:00.000Z';
      payload['expires_at'] = '2026-11-23T02:15:00.000Z';
    },
  }),
  inside('receipt minted on a ledger of the future', T, 'receipt_anchors', {
    receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 999 }),
  }),
  inside('receipt minted on another ledger', T, 'receipt_anchors', {
    ...STRETCHES,
    receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 5 }),
  }),
  inside('approvals that differ between receipts', T, 'approvals', {
    receipt: (payload, id) => id === 'tag' && (payload['approvals'] = []),
  }),
  inside('stripped Ed25519 signature', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(0, 1)),
  }),
  inside('stripped HMAC', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(1)),
  }),
  inside('all signatures stripped', T, 'receipt_signatures', { envelope: (envelope) => (envelope['signatures'] = []) }),
  inside('signatures in the other order', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).toReversed()),
  }),
  inside('a signature doubled', T, 'receipt_signatures', {
    envelope: (envelope) =>
      (envelope['signatures'] = [...(envelope['signatures'] as Dict[]), (envelope['signatures'] as Dict[])[1] as Dict]),
  }),
  inside('receipt signed by another key', T, 'receipt_signatures', {
    envelope: (envelope) => {
      const payload = Buffer.from(envelope['payload'] as string, 'base64');
      const [hmac] = envelope['signatures'] as [Dict];
      envelope['signatures'] = [
        hmac,
        {
          keyid: `ed25519:${SIGNER.keyHash}`,
          sig: OTHER.ed25519(pae(envelope['payloadType'] as string, payload)).toString('base64'),
        },
      ];
    },
  }),
  inside('receipt of another payload type', T, 'receipt_files', {
    envelope: (envelope) => (envelope['payloadType'] = 'application/vnd.marketops.manifest.v1+json'),
  }),
  inside('receipt whose HMAC is of another length', T, 'receipt_signatures', {
    envelope: (envelope) => {
      const [hmac, ed25519] = envelope['signatures'] as [Dict, Dict];
      envelope['signatures'] = [{ ...hmac, sig: 'AAAA' }, ed25519];
    },
  }),
];
