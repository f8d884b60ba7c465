import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hkdfSync,
  sign,
  timingSafeEqual,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Random } from '../core/clock.ts';
import { sha256 } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import { formatVkey, parseVkey } from 'transparency-log/vkey';
import type { Vkey } from 'transparency-log/vkey';

/** `MARKETOPS_HMAC_KEY` and everything derived from it. Only the Federation Core (and `keygen`) imports this. */

const FORM = /^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;
const SALT = 'marketops/v1';
/** DER of a PKCS #8 Ed25519 private key up to its 32-byte seed (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The text form of 32 secret bytes: prefix, base64url, and a checksum that catches a cut or mistyped key. */
export function formatSecret(bytes: Uint8Array): string {
  return `mok1_${Buffer.from(bytes).toString('base64url')}${checksum(bytes)}`;
}

export function createSecret(random: Random): string {
  return formatSecret(random(32));
}

const checksum = (bytes: Uint8Array): string => sha256(bytes).subarray(0, 4).toString('hex');

/**
 * The 32 bytes of a key. Anything but exactly the generated form is refused: a guessable secret could be found by
 * trying, from the signatures that every proof publishes.
 * @throws MarketOpsError `key_invalid`; the message never contains any part of the key
 */
export function parseSecret(text: string, input: string): Buffer {
  const [, base64, sum] = FORM.exec(text) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64url');
  const canonical = bytes.length === 32 && bytes.toString('base64url') === base64;
  if (!canonical || !timingSafeEqual(Buffer.from(checksum(bytes)), Buffer.from(sum ?? ''))) {
    throw new MarketOpsError(
      'key_invalid',
      `${input} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). ` +
        'Make one with `marketops keygen` and store it whole as a secret of the protected environment.',
    );
  }
  return bytes;
}

/** The keys of one secret for one repository. The secret itself is not kept. */
export interface DerivedKeys {
  /** 16 hex digits. */
  readonly keyId: string;
  readonly vkey: Vkey;
  readonly hmac: (message: Uint8Array) => Buffer;
  readonly sign: (message: Uint8Array) => Buffer;
}

/** RFC 5869 (HKDF-SHA256) derivation, one purpose a key; `origin` as in {@link Vkey}. */
export function deriveKeys(secret: Uint8Array, repositoryId: string, origin: string): DerivedKeys {
  const derive = (info: string, length: number): Buffer => Buffer.from(hkdfSync('sha256', secret, SALT, info, length));
  // Prepared once: from bytes, Node would make a key of them at each receipt, which takes five times the HMAC.
  const hmacKey = createSecretKey(derive(`receipt-hmac:${repositoryId}`, 32));
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, derive(`ed25519:${repositoryId}`, 32)]),
    format: 'der',
    type: 'pkcs8',
  });
  const vkey = parseVkey(formatVkey(origin, rawPublicKey(privateKey)));
  if (vkey === null) throw new MarketOpsError('key_invalid', `No verifier key can be named for the origin ${origin}.`);
  return {
    keyId: derive('key-id', 8).toString('hex'),
    vkey,
    hmac: (message) => createHmac('sha256', hmacKey).update(message).digest(),
    sign: (message) => sign(null, message, privateKey),
  };
}

function rawPublicKey(privateKey: KeyObject): Buffer {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}
