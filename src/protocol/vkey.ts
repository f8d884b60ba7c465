import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sha256 } from '../core/digest.ts';
import { parseTime } from '../core/clock.ts';
import { fromBase64, toBase64 } from '../core/base64.ts';

/** C2SP signed-note verifier keys (https://c2sp.org/signed-note) and the trusted-keys file. */

const ED25519 = 0x01;

export interface Vkey {
  /** The whole text, `<origin>+<8 hex>+<base64>`. */
  readonly text: string;
  readonly origin: string;
  /** 8 hex digits: the first 4 bytes of SHA-256(origin, newline, 0x01, public key). */
  readonly keyHash: string;
  readonly publicKey: KeyObject;
}

/** `<server host>/repositories/<rid>/marketops`: survives a rename. */
export function originOf(serverUrl: string, repositoryId: string): string {
  return `${new URL(serverUrl).host}/repositories/${repositoryId}/marketops`;
}

export function formatVkey(origin: string, publicKey: Uint8Array): string {
  const encoded = Buffer.concat([Buffer.from([ED25519]), publicKey]);
  return `${origin}+${keyHashOf(origin, encoded)}+${toBase64(encoded)}`;
}

function keyHashOf(origin: string, encoded: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(`${origin}\n`), encoded]))
    .subarray(0, 4)
    .toString('hex');
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

export interface TrustedKey {
  readonly vkey: Vkey;
  /** Milliseconds, both inclusive; null is open. */
  readonly notBefore: number | null;
  readonly notAfter: number | null;
  /** The newest commit that it signed before it was retired: nothing of this key's beyond it is believed. */
  readonly last: { readonly size: number; readonly root: string; readonly commit: string } | null;
}

const LAST = /^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;

/** What is wrong with a line of a trusted-keys file. */
export class TrustedKeysError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads `.marketops/trusted-keys`: one vkey a line, optionally ` not-before=<time>`, ` not-after=<time>` and
 * ` last=<size>:<64 hex root>:<commit id>`; empty lines and lines that begin with `#` are skipped.
 * @throws TrustedKeysError for any other line: a key list that is half understood is not trusted at all
 */
export function parseTrustedKeys(text: string): TrustedKey[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const fail = (message: string): never => {
      throw new TrustedKeysError(index + 1, message);
    };
    const [key, ...limits] = line.split(/\s+/) as [string, ...string[]];
    const vkey = parseVkey(key) ?? fail('is not a verifier key of the form <origin>+<8 hex>+<base64>');
    const given = new Map<string, string>();
    for (const limit of limits) {
      const [, name, value] = /^(not-before|not-after|last)=(.+)$/.exec(limit) ?? [];
      if (name === undefined || value === undefined) {
        return fail(`has "${limit}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`);
      }
      if (given.has(name)) return fail(`gives ${name} twice`);
      given.set(name, value);
    }
    const time = (name: string): number | null => {
      const value = given.get(name);
      return value === undefined ? null : (parseTime(value) ?? fail(`has "${name}=${value}", which is not a time`));
    };
    const notBefore = time('not-before');
    const notAfter = time('not-after');
    const [, size, root, commit] = LAST.exec(given.get('last') ?? '') ?? [];
    if (given.has('last') && commit === undefined) return fail('has last= without <size>:<64 hex root>:<commit id>');
    const last = root === undefined || commit === undefined ? null : { size: Number(size), root, commit };
    return [{ vkey, notBefore, notAfter, last }];
  });
}

export function isInForce(key: TrustedKey, at: number): boolean {
  return (key.notBefore === null || key.notBefore <= at) && (key.notAfter === null || at <= key.notAfter);
}
