import type { Clock, Random } from '../core/clock.ts';
import { MANIFEST_TYPE, pae, sealEnvelope } from '../protocol/dsse.ts';
import type { Envelope } from '../protocol/dsse.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { checkpointText } from '../protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import type { Checkpoint } from '../protocol/checkpoint.ts';
import { isInForce, originOf } from '../protocol/trusted-keys.ts';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import type { Vkey } from 'transparency-log/vkey';
import { receiptGenerator, receiptVerifier } from './receipts.ts';
import type { ReceiptGenerator, ReceiptTerms, VerifyReceipt } from './receipts.ts';
import { deriveKeys, parseSecret } from './secret.ts';

/**
 * The Federation Core: the only holder of the secret and the only mint of enforceable receipts. It hands out three
 * capabilities and keeps the keys to itself: `mint` to the authorize phase, `verifyReceipt` to the gate, `sign` to
 * the audit.
 */
export interface FederationCore {
  readonly vkey: Vkey;
  /** Why this key may not be used for prod now, or null when the owners list it as trusted and in force. */
  readonly refusal: KeyRefusal | null;
  /** When the key ends, milliseconds; null where no line of trusted-keys says so. */
  readonly endsAt: number | null;
  readonly mint: (terms: ReceiptTerms) => ReceiptGenerator;
  readonly verifyReceipt: VerifyReceipt;
  readonly sign: Signer;
}

export interface KeyRefusal {
  readonly code: 'key_missing' | 'key_invalid' | 'key_unknown' | 'key_not_in_force' | 'trusted_keys_invalid';
  readonly message: string;
}

/** Signs what the audit writes; knows no receipts. */
export interface Signer {
  /** A signed checkpoint's text. `withPrevious`: the lines of former keys too, for the first under a new key. */
  readonly checkpoint: (checkpoint: Checkpoint, withPrevious?: boolean) => string;
  readonly manifest: (payload: Uint8Array) => Envelope;
}

export interface FederationCoreOptions {
  readonly hmacKey: string;
  readonly previousHmacKeys: readonly string[];
  readonly trustedKeys: readonly TrustedKey[];
  readonly facts: RunFacts;
  readonly clock: Clock;
  readonly random: Random;
}

/** @throws MarketOpsError `key_invalid` for a key of another form */
export function openFederationCore(options: FederationCoreOptions): FederationCore {
  const { facts, trustedKeys, clock, random } = options;
  const origin = originOf(facts.serverUrl, facts.repositoryId);
  const derive = (text: string, input: string) => deriveKeys(parseSecret(text, input), facts.repositoryId, origin);
  const current = derive(options.hmacKey, 'The input hmac-key');
  const previous = options.previousHmacKeys.map((key, i) =>
    derive(key, `Line ${i + 1} of the input previous-hmac-keys`),
  );
  return {
    vkey: current.vkey,
    refusal: keyRefusal(current.vkey, trustedKeys, clock()),
    endsAt: endOf(current.vkey, trustedKeys),
    mint: (terms) => receiptGenerator(terms, current, clock, random),
    verifyReceipt: receiptVerifier([current, ...previous], trustedKeys),
    sign: {
      checkpoint: (checkpoint, withPrevious = false) => {
        const text = checkpointText(checkpoint);
        const keys = withPrevious ? [current, ...previous] : [current];
        return `${text}\n${keys.map((key) => signatureLine(key.vkey, key.sign(Buffer.from(text)))).join('')}`;
      },
      manifest: (payload) =>
        sealEnvelope(MANIFEST_TYPE, payload, [
          {
            keyid: `ed25519:${current.vkey.keyHash}`,
            sig: current.sign(pae(MANIFEST_TYPE, payload)).toString('base64'),
          },
        ]),
    },
  };
}

/** A batch begins only while its key is in force for so much longer: it must be able to write down how it ended. */
export const KEY_RESERVE_MS = 2 * 60 * 60_000;

function keyRefusal(vkey: Vkey, trustedKeys: readonly TrustedKey[], now: number): KeyRefusal | null {
  const listed = trustedKeys.filter((key) => key.vkey.text === vkey.text);
  if (listed.length === 0) {
    return {
      code: 'key_unknown',
      message:
        `The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the ` +
        `default branch if it is yours: ${vkey.text}`,
    };
  }
  const signs = (key: TrustedKey): boolean =>
    key.last === null && isInForce(key, now) && isInForce(key, now + KEY_RESERVE_MS);
  if (listed.some(signs)) return null;
  return {
    code: 'key_not_in_force',
    message:
      `The key ${vkey.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). ` +
      'Store the current key in the environment, or change its dates on the default branch.',
  };
}

function endOf(vkey: Vkey, trustedKeys: readonly TrustedKey[]): number | null {
  const ends = trustedKeys.filter((key) => key.vkey.text === vkey.text).map(({ notAfter }) => notAfter);
  return ends.includes(null) ? null : Math.max(...(ends as number[]));
}
