import { createPublicKey, createHash, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * Signatures and public keys of OpenSSH (PROTOCOL.sshsig, PROTOCOL.u2f, RFC 4253 section 6.6, RFC 5656, RFC 8709). Nothing
 * but the four kinds of key below is read, and nothing may stand behind or between what the standards name.
 */

export const KEY_TYPES = [
  'ssh-ed25519',
  'sk-ssh-ed25519@openssh.com',
  'ecdsa-sha2-nistp256',
  'sk-ecdsa-sha2-nistp256@openssh.com',
] as const;
export type KeyType = (typeof KEY_TYPES)[number];

export interface SshKey {
  readonly type: KeyType;
  /** `SHA256:` and unpadded base64, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  /** The key as it goes over the wire. */
  readonly blob: Buffer;
  readonly publicKey: KeyObject;
  /** Of a security key: what it signs for, `ssh:` as a rule; null for a key in software. */
  readonly application: Buffer | null;
}

export interface SshSignature {
  readonly key: SshKey;
  readonly namespace: Buffer;
  readonly hash: 'sha256' | 'sha512';
  /** Ed25519's, or ECDSA's as `r || s`. */
  readonly raw: Buffer;
  /** What a security key says of its user; null for a key in software. */
  readonly device: { readonly flags: number; readonly counter: Buffer } | null;
}

/** Why bytes are no signature or key that is read here; the message ends a sentence about them. */
export class SshError extends Error {}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Bytes of canonical base64; null for other text. */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

const refuse = (message: string): never => {
  throw new SshError(message);
};

/** Reads length-prefixed strings (RFC 4251, section 5), each byte once. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  take(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) refuse('is cut off');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  string(): Buffer {
    return this.take(this.take(4).readUInt32BE());
  }

  end(): void {
    if (this.#at < this.#bytes.length) refuse('has bytes behind its end');
  }
}

/** SubjectPublicKeyInfo up to the key itself. */
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const SPKI_P256 = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');

/** @throws SshError */
export function parseSshKey(blob: Buffer): SshKey {
  const reader = new Reader(blob);
  const type = keyType(reader.string());
  const isEd25519 = type.includes('ed25519');
  if (!isEd25519 && reader.string().toString('latin1') !== 'nistp256') refuse('has a key of another curve');
  const point = reader.string();
  const application = type.startsWith('sk-') ? reader.string() : null;
  reader.end();
  if (point.length !== (isEd25519 ? 32 : 65)) refuse('has a key of another length');
  return { type, fingerprint: fingerprintOf(blob), blob, publicKey: publicKeyOf(point, isEd25519), application };
}

function publicKeyOf(point: Buffer, isEd25519: boolean): KeyObject {
  try {
    const der = Buffer.concat([isEd25519 ? SPKI_ED25519 : SPKI_P256, point]);
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return refuse('has a key that is no point of its curve');
  }
}

function keyType(name: Buffer): KeyType {
  const text = name.toString('latin1');
  const found = KEY_TYPES.find((type) => type === text);
  return found ?? refuse(`is by a kind of key that does not count (${JSON.stringify(text.slice(0, 64))})`);
}

function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${sha256(blob).toString('base64').replace('=', '')}`;
}

/** Parses what stands between the lines of armour, decoded. @throws SshError */
export function parseSshSignature(bytes: Buffer): SshSignature {
  const reader = new Reader(bytes);
  if (reader.take(6).toString('latin1') !== 'SSHSIG') refuse('is no SSH signature');
  const version = reader.take(4).readUInt32BE();
  if (version !== 1) refuse(`has the version ${version}, not 1`);
  const key = parseSshKey(reader.string());
  const namespace = reader.string();
  if (reader.string().length > 0) refuse('has something in its reserved field');
  const hash = reader.string().toString('latin1');
  if (hash !== 'sha256' && hash !== 'sha512') return refuse('has another hash than sha256 or sha512');
  const signature = new Reader(reader.string());
  reader.end();
  if (signature.string().toString('latin1') !== key.type) refuse('is of another kind than its key');
  const inner = signature.string();
  const isEd25519 = key.type.includes('ed25519');
  const raw = isEd25519 ? inner : rawEcdsa(inner);
  if (raw.length !== 64) refuse('has another length than its kind');
  const device = key.application === null ? null : { flags: signature.take(1).readUInt8(), counter: signature.take(4) };
  signature.end();
  return { key, namespace, hash, raw, device };
}

/** RFC 5656, section 3.1.2: two integers, each without needless zeros. */
function rawEcdsa(bytes: Buffer): Buffer {
  const reader = new Reader(bytes);
  const integers = [reader.string(), reader.string()].map((given) => {
    const isPadded = given[0] === 0;
    const digits = isPadded ? given.subarray(1) : given;
    const [first = 0] = digits;
    if (digits.length === 0 || digits.length > 32 || first >= 0x80 !== isPadded)
      refuse('has an integer that is not written as SSH writes it');
    return Buffer.concat([Buffer.alloc(32 - digits.length), digits]);
  });
  reader.end();
  return Buffer.concat(integers);
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;

export const isPresent = ({ device }: SshSignature): boolean => device === null || (device.flags & USER_PRESENT) !== 0;
export const isVerified = ({ device }: SshSignature): boolean =>
  device !== null && (device.flags & USER_VERIFIED) !== 0;

/** Whether the key signed exactly this message, in the signature's own namespace. */
export function verifySshSignature({ key, namespace, hash, raw, device }: SshSignature, message: Uint8Array): boolean {
  const signed = Buffer.concat([
    Buffer.from('SSHSIG'),
    ...[namespace, Buffer.alloc(0), Buffer.from(hash), createHash(hash).update(message).digest()].map(wire),
  ]);
  const { application, publicKey } = key;
  const covered =
    application === null || device === null
      ? signed
      : Buffer.concat([sha256(application), Buffer.from([device.flags]), device.counter, sha256(signed)]);
  return publicKey.asymmetricKeyType === 'ed25519'
    ? verify(null, covered, publicKey, raw)
    : verify('sha256', covered, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw);
}

function wire(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
const WIDTH = 70;
/** No signature of these kinds has half as many lines. */
const MOST_LINES = 64;

export const isArmourBegin = (line: string | undefined): boolean => line === BEGIN;

/**
 * The signature in armour that begins at a line, and the number of the line behind it.
 * @throws SshError
 */
export function readArmour(lines: readonly string[], begin: number): { readonly bytes: Buffer; readonly end: number } {
  let end = begin + 1;
  while (lines[end] !== END && end - begin <= MOST_LINES) end++;
  if (lines[end] !== END) refuse(`has no line ${END}`);
  const body = lines.slice(begin + 1, end);
  const last = body.at(-1) ?? '';
  const isWide = body.slice(0, -1).every((line) => line.length === WIDTH) && last.length <= WIDTH;
  if (!isWide) refuse(`has lines of another width than ${WIDTH}`);
  const bytes = fromBase64(body.join(''));
  if (bytes === null || bytes.length === 0) return refuse('is no canonical base64');
  return { bytes, end: end + 1 };
}
