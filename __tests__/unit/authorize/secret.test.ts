import { createHmac, hkdfSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecret, deriveKeys, formatSecret, parseSecret } from '../../../src/authorize/secret.ts';
import { verifyEd25519 } from 'transparency-log/vkey';

const BYTES = Buffer.alloc(32, 0x42);
const TEXT = 'mok1_QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI425ed4e4';
const ORIGIN = 'github.com/repositories/123456789/marketops';

test('the form of a key: prefix, base64url, checksum', () => {
  expect(formatSecret(BYTES)).toBe(TEXT);
  expect(parseSecret(TEXT, 'x')).toEqual(BYTES);
});

test('every generated key is read back, and no other text is a key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      expect([
        ...parseSecret(
          createSecret(() => bytes),
          'x',
        ),
      ]).toEqual([...bytes]);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.nat({ max: TEXT.length - 1 }).map(changeAt)), (text) => {
      expect(() => parseSecret(text, 'x')).toThrow(/is not a MarketOps key/);
    }),
  );
});

/** The key with one character changed to another of the alphabet. */
function changeAt(index: number): string {
  return `${TEXT.slice(0, index)}${TEXT[index] === 'A' ? 'B' : 'A'}${TEXT.slice(index + 1)}`;
}

test('the message of a refused key shows nothing of it', () => {
  expect(() => parseSecret('mok1_hunter2', 'hmac-key')).toThrow(expect.not.stringContaining('hunter2'));
});

/** The last of 43 digits of base64url holds two bits that stand for nothing. */
const loose = `${TEXT.slice(0, 47)}J${TEXT.slice(48)}`;
test.each([
  ['nothing', ''],
  ['text before', `x${TEXT}`],
  ['text behind', `${TEXT}0`],
  ['a line break behind', `${TEXT}\n`],
  ['another prefix', TEXT.replace('mok1', 'mok2')],
  ['a bit more than 32 bytes', loose],
  ['another checksum', `${TEXT.slice(0, -1)}5`],
])('a key with %s is refused, with what to do', (_name, text) => {
  const parse = () => parseSecret(text, 'The input hmac-key');
  expect(parse).toThrow(expect.objectContaining({ code: 'key_invalid' }));
  expect(parse).toThrow(
    'The input hmac-key is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). ' +
      'Make one with `marketops keygen` and store it whole as a secret of the protected environment.',
  );
});

test('an origin that no verifier key can be named for is refused', () => {
  const derive = () => deriveKeys(BYTES, '1', 'no origin');
  expect(derive).toThrow(expect.objectContaining({ code: 'key_invalid' }));
  expect(derive).toThrow('No verifier key can be named for the origin no origin.');
});

test('keys are derived by RFC 5869, one purpose each, bound to the repository', () => {
  const keys = deriveKeys(BYTES, '123456789', ORIGIN);
  const hkdf = (info: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', BYTES, 'marketops/v1', info, length));
  expect(keys.keyId).toBe(hkdf('key-id', 8).toString('hex'));
  const mac = createHmac('sha256', hkdf('receipt-hmac:123456789', 32)).update('message').digest();
  expect(keys.hmac(Buffer.from('message'))).toEqual(mac);
  expect(verifyEd25519(keys.vkey, Buffer.from('message'), keys.sign(Buffer.from('message')))).toBe(true);
  const other = deriveKeys(BYTES, '987654321', ORIGIN);
  expect(other.keyId).toBe(keys.keyId);
  expect(other.vkey.text).not.toBe(keys.vkey.text);
  expect(other.hmac(Buffer.from('message'))).not.toEqual(mac);
});

test('the golden verifier key of 32 bytes 0x42', () => {
  expect(deriveKeys(BYTES, '123456789', ORIGIN).vkey.text).toBe(
    'github.com/repositories/123456789/marketops+5c757efb+AYSc/EfKIPPTrWz20SvxRuvkfdvQaq6Wnk+o1ni4gEDi',
  );
});
