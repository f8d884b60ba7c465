import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from './bytes.ts';

/** C2SP signed-note verifier keys (https://c2sp.org/signed-note). */

const ED25519 = 0x01;

export interface Vkey {
  /** The whole text, `<origin>+<8 hex>+<base64>`. */
  readonly text: string;
  readonly origin: string;
  /** 8 hex digits: the first 4 bytes of SHA-256(origin, newline, 0x01, public key). */
  readonly keyHash: string;
  readonly publicKey: KeyObject;
}

export function formatVkey(origin: string, publicKey: Uint8Array): string {
  const encoded = Buffer.concat([Buffer.from([ED25519]), publicKey]);
  return `${origin}+${keyHashOf(origin, encoded)}+${toBase64(encoded)}`;
}

function keyHashOf(origin: string, encoded: Uint8Array): string {
  return createHash('sha256').update(`${origin}\n`).update(encoded).digest('hex').slice(0, 8);
}

/** Null when the text is not an Ed25519 vkey whose hash fits its name and key. */
export function parseVkey(text: string): Vkey | null {
  const [, origin, keyHash, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  if (origin === undefined || keyHash === undefined || base64 === undefined) return null;
  const encoded = fromBase64(base64);
  if (encoded === null || encoded.length !== 33 || encoded[0] !== ED25519) return null;
  if (keyHashOf(origin, encoded) !== keyHash) return null;
  return { text, origin, keyHash, publicKey: ed25519PublicKey(encoded.subarray(1)) };
}

function ed25519PublicKey(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** RFC 8032 verification. */
export function verifyEd25519(key: Vkey, message: Uint8Array, signature: Uint8Array): boolean {
  return signature.length === 64 && verify(null, message, key.publicKey, signature);
}
