import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  fromBase64,
  isArmourBegin,
  isPresent,
  isVerified,
  parseSshKey,
  parseSshSignature,
  readArmour,
  SshError,
  verifySshSignature,
} from '../src/sshsig.ts';
import { armourOf, newKey, signatureOf, wire } from './made.ts';
import type { Parts } from './made.ts';

/** What is read of keys, signatures and armour, and what is said where something else stands there. */

const plain = newKey('ed25519');
const ecdsa = newKey('ecdsa');
const device = newKey('ed25519', 'ssh:');
const ecdsaDevice = newKey('ecdsa', 'ssh:');
const point = (key: typeof plain, length: number): Buffer => key.blob.subarray(-length);

test.each([
  ['ed25519', plain, {}],
  ['ed25519 with sha256', plain, { hash: 'sha256' }],
  ['ecdsa', ecdsa, {}],
  ['ecdsa with sha256', ecdsa, { hash: 'sha256' }],
  ['ed25519 of a security key', device, {}],
  ['ecdsa of a security key', ecdsaDevice, { flags: 5 }],
])('a signature is of its message and namespace: %s', (_name, key, parts: Partial<Parts>) => {
  const signature = parseSshSignature(signatureOf('text', key, parts));
  expect(signature).toMatchObject({ namespace: Buffer.from('file'), hash: parts.hash ?? 'sha512' });
  expect(signature.key.type).toBe(key.type);
  expect(verifySshSignature(signature, Buffer.from('text'))).toBe(true);
  expect(verifySshSignature(signature, Buffer.from('test'))).toBe(false);
  expect(verifySshSignature({ ...signature, namespace: Buffer.from('git') }, Buffer.from('text'))).toBe(false);
  const other = parseSshKey((key.type.includes('ed25519') ? newKey('ed25519') : newKey('ecdsa')).blob);
  expect(verifySshSignature({ ...signature, key: { ...signature.key, ...other } }, Buffer.from('text'))).toBe(false);
});

test('ECDSA signatures are read whatever the length of their integers', () => {
  for (let i = 0; i < 300; i++) {
    const message = String(i);
    expect(verifySshSignature(parseSshSignature(signatureOf(message, ecdsa)), Buffer.from(message))).toBe(true);
  }
});

test.each([
  [plain, 0, true, false],
  [device, 0, false, false],
  [device, 1, true, false],
  [device, 4, false, true],
  [device, 5, true, true],
])(
  'who touched a key (%#): a key in software needs no touch, and never verifies who',
  (key, flags, touched, verified) => {
    const signature = parseSshSignature(signatureOf('text', key, { flags }));
    expect([isPresent(signature), isVerified(signature)]).toEqual([touched, verified]);
  },
);

test('a key has the fingerprint that ssh-keygen prints', () => {
  const blob = Buffer.from('AAAAC3NzaC1lZDI1NTE5AAAAIO6NPIOPV8ErbgTJUtOYIIk1JSXxL9lvvGgaAiwabRcY', 'base64');
  const key = parseSshKey(blob);
  expect(key).toMatchObject({ type: 'ssh-ed25519', blob, application: null });
  expect(key.fingerprint).toBe('SHA256:s8Q8xCSynYO/TxdOYGChCwJd3c/fBGOVU2BrW3x0cf4');
  expect(parseSshKey(device.blob).application).toEqual(Buffer.from('ssh:'));
  const digest = createHash('sha256').update(ecdsa.blob).digest('base64');
  expect(`${parseSshKey(ecdsa.blob).fingerprint}=`).toBe(`SHA256:${digest}`);
});

const long = `ssh-${'x'.repeat(80)}`;
test.each<[string, Buffer]>([
  ['is cut off', Buffer.alloc(0)],
  ['is cut off', plain.blob.subarray(0, -1)],
  ['has bytes behind its end', Buffer.concat([plain.blob, Buffer.alloc(1)])],
  ['has bytes behind its end', Buffer.concat([plain.blob, wire('ssh:')])],
  ['is cut off', wire('sk-ssh-ed25519@openssh.com', point(plain, 32))],
  ['is by a kind of key that does not count ("ssh-rsa")', wire('ssh-rsa', 'e', 'n')],
  [`is by a kind of key that does not count ("${long.slice(0, 64)}")`, wire(long)],
  ['has a key of another curve', wire('ecdsa-sha2-nistp256', 'nistp384', point(ecdsa, 65))],
  ['has a key of another length', wire('ssh-ed25519', Buffer.alloc(31))],
  ['has a key of another length', wire('ssh-ed25519', Buffer.alloc(33))],
  ['has a key of another length', wire('ecdsa-sha2-nistp256', 'nistp256', Buffer.alloc(33, 2))],
  ['has a key that is no point of its curve', wire('ecdsa-sha2-nistp256', 'nistp256', Buffer.alloc(65, 4))],
])('a key %s', (message, blob) => {
  expect(() => parseSshKey(blob)).toThrow(new SshError(message));
});

const cut = (bytes: Buffer): Buffer => bytes.subarray(0, -1);
const ODD = 'has an integer that is not written as SSH writes it';
const [one, sign] = [Buffer.alloc(32, 1), Buffer.alloc(32, 0x80)];
const zero = Buffer.alloc(1);
const raw = (...integers: readonly Buffer[]): Partial<Parts> => ({ raw: wire(...integers) });
test.each<[string, typeof plain, Partial<Parts>]>([
  ['is no SSH signature', plain, { magic: 'sshsig' }],
  ['has the version 2, not 1', plain, { version: 2 }],
  ['has something in its reserved field', plain, { reserved: 'x' }],
  ['has another hash than sha256 or sha512', plain, { hash: 'sha1' }],
  ['is of another kind than its key', plain, { kind: 'ecdsa-sha2-nistp256' }],
  ['is of another kind than its key', device, { kind: 'ssh-ed25519' }],
  ['has another length than its kind', plain, { raw: Buffer.alloc(63) }],
  ['has another length than its kind', plain, { raw: Buffer.alloc(65) }],
  ['has bytes behind its end', plain, { behind: 'x' }],
  ['has bytes behind its end', device, { behind: 'x' }],
  [ODD, ecdsa, raw(Buffer.alloc(0), one)],
  [ODD, ecdsa, raw(zero, one)],
  [ODD, ecdsa, raw(one, Buffer.concat([zero, one]))],
  [ODD, ecdsa, raw(one, sign)],
  [ODD, ecdsa, raw(Buffer.alloc(33, 1), one)],
  ['is cut off', ecdsa, raw(one)],
  ['has bytes behind its end', ecdsa, raw(one, one, one)],
])('a signature %s', (message, key, parts) => {
  expect(() => parseSshSignature(signatureOf('text', key, parts))).toThrow(new SshError(message));
});

test('a signature of an integer with its first bit set has one zero before it', () => {
  const padded = Buffer.concat([zero, sign]);
  expect(parseSshSignature(signatureOf('text', ecdsa, raw(one, padded))).raw).toEqual(Buffer.concat([one, sign]));
  const short = Buffer.from([7]);
  const { raw: read } = parseSshSignature(signatureOf('text', ecdsa, raw(short, one)));
  expect(read).toEqual(Buffer.concat([Buffer.alloc(31), short, one]));
});

test('what stands behind a signature, or is missing at its end, is refused', () => {
  const good = signatureOf('text', plain);
  expect(() => parseSshSignature(Buffer.concat([good, zero]))).toThrow(new SshError('has bytes behind its end'));
  expect(() => parseSshSignature(cut(good))).toThrow(new SshError('is cut off'));
});

const bytes = Buffer.alloc(150, 7);
const lines = armourOf(bytes);
test('armour is read where it begins, to the line behind it', () => {
  expect(readArmour(lines, 0)).toEqual({ bytes, end: lines.length });
  expect(readArmour(['x', ...lines, 'y'], 1)).toEqual({ bytes, end: lines.length + 1 });
  expect(readArmour([...lines, ...armourOf(zero)], lines.length)).toEqual({ bytes: zero, end: lines.length + 3 });
  expect(readArmour(armourOf(Buffer.alloc(105)), 0).bytes.length).toBe(105);
  expect([lines[0], lines[1], undefined, ` ${lines[0] ?? ''}`].map(isArmourBegin)).toEqual([true, false, false, false]);
});

const END = '-----END SSH SIGNATURE-----';
const [begin = '', ...body] = armourOf(Buffer.alloc(3 * 35 * 32)).slice(0, -1);
test('armour of 64 lines is read, and a longer one not looked through', () => {
  expect(body.length).toBe(64);
  for (const at of [0, 40]) {
    const before = Array<string>(at).fill('x');
    expect(readArmour([...before, begin, ...body, END], at).end).toBe(at + 66);
  }
  expect(() => readArmour([begin, ...body, '', END], 0)).toThrow(new SshError(`has no line ${END}`));
});

test.each<[string, readonly string[]]>([
  [`has no line ${END}`, lines.slice(0, -1)],
  [`has no line ${END}`, lines.with(-1, `${END} `)],
  ['has lines of another width than 70', armourOf(bytes, 64)],
  ['has lines of another width than 70', armourOf(bytes, 76)],
  ['has lines of another width than 70', armourOf(bytes, 1000)],
  ['is no canonical base64', [begin, END]],
  ['is no canonical base64', [begin, 'A', END]],
  ['is no canonical base64', [begin, 'AB==', END]],
  ['has lines of another width than 70', [begin, 'AA==', '', END]],
])('armour %s', (message, text) => {
  expect(() => readArmour(text, 0)).toThrow(new SshError(message));
});

test('base64 has one text for each value', () => {
  expect(fromBase64('AQI=')).toEqual(Buffer.from([1, 2]));
  expect(['AQI', 'AQJ=', ' AQI=', 'AQI=\n'].map(fromBase64)).toEqual([null, null, null, null]);
});
