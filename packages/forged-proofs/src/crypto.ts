import { createHash, createHmac, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * A second, deliberately plain implementation of the formats, for the audit and for tests: it shares no code with what
 * is audited.
 */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Dict = { [key: string]: Value };

/** RFC 8785 for values without fractions. */
export function jcs(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${jcs(value[key] ?? null)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export const sha = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
export const ZERO_HASH = '0'.repeat(64);
export const digest = (bytes: string | Uint8Array): string => `sha256:${sha(bytes).toString('hex')}`;
export const leaf = (line: string): Buffer => sha(Buffer.from([0]), line);

/** RFC 6962 section 2.1, by its recursive definition. */
export function mth(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha('');
  if (leaves.length === 1) return leaves[0] as Buffer;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.from([1]), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

/** Roots of the perfect subtrees, largest first. */
export function frontierOf(leaves: readonly Buffer[]): string[] {
  const roots: string[] = [];
  let rest = leaves;
  while (rest.length > 0) {
    let k = 1;
    while (k * 2 <= rest.length) k *= 2;
    roots.push(mth(rest.slice(0, k)).toString('hex'));
    rest = rest.slice(k);
  }
  return roots;
}

export interface Signer {
  readonly keyId: string;
  readonly vkey: string;
  readonly keyHash: string;
  readonly origin: string;
  readonly hmac: (message: Buffer) => Buffer;
  readonly ed25519: (message: Buffer) => Buffer;
}

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The keys that 32 secret bytes give in one repository (formats, section 2). */
export function signerOf(secret: Buffer, rid = '123456789', host = 'github.com'): Signer {
  const derive = (info: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'marketops/v1', info, length));
  const origin = `${host}/repositories/${rid}/marketops`;
  const privateKey: KeyObject = createPrivateKey({
    key: Buffer.concat([PKCS8, derive(`ed25519:${rid}`, 32)]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const encoded = Buffer.concat([Buffer.from([1]), publicKey]);
  const keyHash = sha(origin, '\n', encoded).subarray(0, 4).toString('hex');
  const hmacKey = derive(`receipt-hmac:${rid}`, 32);
  return {
    keyId: derive('key-id', 8).toString('hex'),
    vkey: `${origin}+${keyHash}+${encoded.toString('base64')}`,
    keyHash,
    origin,
    hmac: (message) => createHmac('sha256', hmacKey).update(message).digest(),
    ed25519: (message) => sign(null, message, privateKey),
  };
}

export function secretText(secret: Buffer): string {
  return `mok1_${secret.toString('base64url')}${sha(secret).toString('hex').slice(0, 8)}`;
}

export function pae(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

const signature = (keyid: string, bytes: Buffer): Dict => ({ keyid, sig: bytes.toString('base64') });
/** The two signatures that DSSE envelopes have. */
export const hmacOf = ({ keyId, hmac }: Signer, type: string, payload: Buffer): Dict =>
  signature(`hmac-sha256:${keyId}`, hmac(pae(type, payload)));
export const ed25519Of = ({ keyHash, ed25519 }: Signer, type: string, payload: Buffer): Dict =>
  signature(`ed25519:${keyHash}`, ed25519(pae(type, payload)));

/** Where a checkpoint's commit stands: on another (`parent`, and `base` unless foreign commits were set aside). */
export interface Commit {
  readonly parent: string;
  readonly base: string;
  readonly files: string;
}
const SOME: Commit = { parent: '1'.repeat(40), base: '1'.repeat(40), files: '2'.repeat(64) };

export function note(
  signers: readonly Signer[],
  size: number,
  root: Buffer,
  head: string,
  origin?: string,
  { parent, base, files }: Commit = SOME,
): string {
  const [first] = signers;
  const opening = `${origin ?? first?.origin ?? ''}\n${size}\n${root.toString('base64')}\n`;
  const text = `${opening}head ${head}\nparent ${parent}\nbase ${base}\nfiles ${files}\n`;
  const lines = signers.map((signer) => {
    const bytes = Buffer.concat([Buffer.from(signer.keyHash, 'hex'), signer.ed25519(Buffer.from(text))]);
    return `— ${signer.origin} ${bytes.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** 32 bytes of 0x42: the key of the golden vectors. */
export const SECRET = Buffer.alloc(32, 0x42);
export const SIGNER = signerOf(SECRET);
/** A key that nobody trusts. */
export const OTHER = signerOf(Buffer.alloc(32, 0x43));
export const TRUSTED = `${SIGNER.vkey}\n`;
