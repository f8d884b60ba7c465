import { digest, OTHER, pae, SIGNER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { data, receiptOf, receiptWith, REFUSED, STRETCHES, withKey } from './cases.ts';
import type { Case } from './cases.ts';

export const RECEIPT_CASES: readonly Case[] = [
  ...withKey('TAMPERED', {
    receipt_envelopes: {
      'swapped receipts': {
        files: (files) => {
          const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
          const kept = files.get(a) as Buffer;
          files.set(a, files.get(b) as Buffer).set(b, kept);
        },
      },
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
      'advisory receipt that was executed': {
        receipt: (payload) => {
          payload['violations'] = [{ rule: null, code: 'x', message: 'x' }];
          payload['enforceable'] = false;
        },
      },
    },
    refusals: {
      'receipt that hides why the policy refused': {
        ...REFUSED,
        receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }]),
        lines: (lines) => {
          for (const line of lines) {
            if (line['type'] === 'receipt.refused')
              data(line)['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }];
          }
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
      'receipt that had expired before the operation began': {
        receipt: (payload) => {
          payload['issued_at'] = '2026-11-23T00:00:00.000Z';
          payload['expires_at'] = '2026-11-23T00:15:00.000Z';
        },
      },
      'receipt issued after it was used': {
        receipt: (payload) => {
          payload['issued_at'] = '2026-11-23T02:00:00.000Z';
          payload['expires_at'] = '2026-11-23T02:15:00.000Z';
        },
      },
    },
    receipt_anchors: {
      'receipt minted on a ledger of the future': receiptWith({ ledger: { head: 'a'.repeat(64), size: 999 } }),
      'receipt minted on another ledger': {
        ...STRETCHES,
        receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 5 }),
      },
    },
    approvals: {
      'approvals that differ between receipts': {
        receipt: (payload, id) => id === 'tag' && (payload['approvals'] = []),
      },
    },
    receipt_signatures: {
      'stripped Ed25519 signature': {
        envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(0, 1)),
      },
      'stripped HMAC': {
        envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(1)),
      },
      'all signatures stripped': { envelope: (envelope) => (envelope['signatures'] = []) },
      'signatures in the other order': {
        envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).toReversed()),
      },
      'a signature doubled': {
        envelope: (envelope) =>
          (envelope['signatures'] = [
            ...(envelope['signatures'] as Dict[]),
            (envelope['signatures'] as Dict[])[1] as Dict,
          ]),
      },
      'receipt signed by another key': {
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
      },
      'receipt whose HMAC is of another length': {
        envelope: (envelope) => {
          const [hmac, ed25519] = envelope['signatures'] as [Dict, Dict];
          envelope['signatures'] = [{ ...hmac, sig: 'AAAA' }, ed25519];
        },
      },
    },
  }),
];
