import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A secret key given to the verifier, so that it can look at the HMACs as well. */
export interface HmacKey {
  readonly keyId: string;
  /** The HMAC key of one repository's receipts. */
  readonly forRepository: (repositoryId: string) => Buffer;
}

const FORM = /^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;
const SALT = 'marketops/v1';

/** Null when the text is not a `MARKETOPS_HMAC_KEY` (docs/formats.md, section 2). */
export function parseHmacKey(text: string): HmacKey | null {
  const [, encoded, check] = FORM.exec(text) ?? [];
  if (encoded === undefined || check === undefined) return null;
  const secret = Buffer.from(encoded, 'base64url');
  if (secret.toString('base64url') !== encoded) return null;
  if (!createHash('sha256').update(secret).digest('hex').startsWith(check)) return null;
  const derive = (info: string, length: number): Buffer => Buffer.from(hkdfSync('sha256', secret, SALT, info, length));
  return {
    keyId: derive('key-id', 8).toString('hex'),
    forRepository: (repositoryId) => derive(`receipt-hmac:${repositoryId}`, 32),
  };
}

/** Whether the signature is the HMAC-SHA256 of the message. */
export function verifyHmac(key: Buffer, message: Uint8Array, signature: Uint8Array): boolean {
  const expected = createHmac('sha256', key).update(message).digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}
