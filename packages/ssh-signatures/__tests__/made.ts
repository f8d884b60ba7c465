import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Keys and signatures of OpenSSH, made of their parts, so that each part can be another. */

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Each part with its length before it (RFC 4251, section 5). */
export function wire(...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    }),
  );
}

export interface MadeKey {
  readonly type: string;
  readonly blob: Buffer;
  readonly privateKey: KeyObject;
}

export function newKey(kind: 'ed25519' | 'ecdsa', application?: string): MadeKey {
  const isEd25519 = kind === 'ed25519';
  const { publicKey, privateKey } = isEd25519
    ? generateKeyPairSync('ed25519')
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(isEd25519 ? -32 : -65);
  const plain = isEd25519 ? 'ssh-ed25519' : 'ecdsa-sha2-nistp256';
  const type = application === undefined ? plain : `sk-${plain}@openssh.com`;
  const parts = [type, ...(isEd25519 ? [] : ['nistp256']), point, ...(application === undefined ? [] : [application])];
  return { type, blob: wire(...parts), privateKey };
}

/** An integer as SSH writes it: a zero before a first byte that would be a sign, no other. */
export function integer(bytes: Buffer): Buffer {
  const digits = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), digits]) : digits;
}

export interface Parts {
  readonly magic: string;
  readonly version: number;
  readonly namespace: string;
  readonly reserved: string;
  readonly hash: string;
  /** Of a security key. */
  readonly flags: number;
  /** What stands for the kind and the bytes of the signature, and behind them. */
  readonly kind: string;
  readonly raw: Uint8Array;
  readonly behind: string;
}

/** A signature of a message in the namespace `file`; what is in `parts` stands in the place of what is right. */
export function signatureOf(message: string, { type, blob, privateKey }: MadeKey, parts: Partial<Parts> = {}): Buffer {
  const { magic = 'SSHSIG', version = 1, namespace = 'file', reserved = '', hash = 'sha512', flags = 1 } = parts;
  const { kind = type, behind = '' } = parts;
  const digest = createHash(hash === 'sha256' ? hash : 'sha512')
    .update(message)
    .digest();
  const signed = Buffer.concat([Buffer.from('SSHSIG'), wire(namespace, '', hash, digest)]);
  const device = type.startsWith('sk-') ? Buffer.from([flags, 0, 0, 0, 9]) : Buffer.alloc(0);
  const covered = device.length > 0 ? Buffer.concat([sha256('ssh:'), device, sha256(signed)]) : signed;
  const given = type.includes('ed25519')
    ? sign(null, covered, privateKey)
    : sign('sha256', covered, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const ecdsa = (rs: Buffer): Buffer => wire(integer(rs.subarray(0, 32)), integer(rs.subarray(32)));
  const { raw = type.includes('ed25519') ? given : ecdsa(given) } = parts;
  const counted = Buffer.from([0, 0, 0, version]);
  const inner = Buffer.concat([wire(kind, raw), device, Buffer.from(behind)]);
  return Buffer.concat([Buffer.from(magic), counted, wire(blob, namespace, reserved, hash, inner)]);
}

/** Lines of armour. */
export function armourOf(bytes: Uint8Array, width = 70): string[] {
  const text = Buffer.from(bytes).toString('base64');
  const lines = text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----'];
}
