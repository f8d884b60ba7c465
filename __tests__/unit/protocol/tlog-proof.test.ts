import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { checkpointText, parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import { formatTlogProof, parseTlogProof, rootOfInclusion, siblingRanges } from 'transparency-log/tlog-proof';
import { isInForce, parseTrustedKeys, readTrustedKeys, TrustedKeysError } from '../../../src/protocol/trusted-keys.ts';
import { parseVkey, verifyEd25519 } from 'transparency-log/vkey';
import type { Vkey } from 'transparency-log/vkey';
import { SIGNER } from 'forged-proofs/crypto';

const hex = (byte: string): string => byte.repeat(32);
const base64 = (text: string): string => Buffer.from(text, 'hex').toString('base64');
const key = parseVkey(SIGNER.vkey) as Vkey;
const on = { parent: '12'.repeat(20), base: '12'.repeat(20), files: hex('ef') };
const text = checkpointText({ origin: SIGNER.origin, size: 3, root: hex('ab'), head: hex('cd'), ...on });
const checkpoint = `${text}\n${signatureLine(key, SIGNER.ed25519(Buffer.from(text)))}`;
const proof = { extra: Buffer.from('an entry'), index: 2, path: [hex('01'), hex('02')], checkpoint };
const parsed = (source: string) => parseTlogProof(Buffer.from(source), parseCheckpoint);

const WRITTEN = formatTlogProof(proof);

test('a proof as C2SP has it', () => {
  expect(WRITTEN).toBe(
    `c2sp.org/tlog-proof@v1\nextra YW4gZW50cnk=\nindex 2\n${base64(hex('01'))}\n${base64(hex('02'))}\n\n${checkpoint}`,
  );
  expect(parsed(WRITTEN)).toMatchObject({
    ...{ extra: proof.extra, index: 2, path: proof.path, checkpoint },
    signed: { origin: SIGNER.origin, size: 3, root: hex('ab'), head: hex('cd') },
  });
  const alone = formatTlogProof({ ...proof, index: 0, path: [] });
  expect(alone).toBe(`c2sp.org/tlog-proof@v1\nextra YW4gZW50cnk=\nindex 0\n\n${checkpoint}`);
  expect(parsed(alone)).toMatchObject({ index: 0, path: [] });
  const longest = Array.from({ length: 53 }, () => hex('01'));
  expect(parsed(formatTlogProof({ ...proof, path: longest }))?.path).toEqual(longest);
});

test.each<[string, string]>([
  ['nothing', ''],
  ['an empty line first', `\n\n${checkpoint}`],
  ['no empty line', WRITTEN.slice(0, WRITTEN.indexOf('\n\n'))],
  ['another header', WRITTEN.replace('@v1', '@v2')],
  ['no entry', WRITTEN.replace('extra YW4gZW50cnk=\n', '')],
  ['another word for the entry', WRITTEN.replace('extra ', 'entry ')],
  ['an entry that is no base64', WRITTEN.replace('YW4gZW50cnk=', 'YW4gZW50cnk')],
  ['no index', WRITTEN.replace('index 2\n', '')],
  ['an index with a zero before', WRITTEN.replace('index 2', 'index 02')],
  ['a negative index', WRITTEN.replace('index 2', 'index -2')],
  ['something before the index', WRITTEN.replace('index 2', 'an index 2')],
  ['something behind the index', WRITTEN.replace('index 2', 'index 2 ')],
  ['an index that no number holds', WRITTEN.replace('index 2', 'index 9007199254740993')],
  ['a hash of 31 bytes', WRITTEN.replace(base64(hex('01')), base64('01'.repeat(31)))],
  ['a hash that is no base64', WRITTEN.replace(base64(hex('01')), '*')],
  ['more hashes than any tree has', formatTlogProof({ ...proof, path: Array.from({ length: 54 }, () => hex('01')) })],
  ['no checkpoint', WRITTEN.replace(checkpoint, 'x\n')],
])('no proof: %s', (_name, source) => expect(parsed(source)).toBeNull());

test('what is no UTF-8 is no proof', () => {
  expect(parseTlogProof(Buffer.concat([Buffer.from(WRITTEN), Buffer.from([0xff])]), parseCheckpoint)).toBeNull();
});

test('the path of a leaf, for trees of some sizes', () => {
  expect(siblingRanges(0, 1)).toEqual([]);
  expect(siblingRanges(4, 5)).toEqual([{ first: 0, size: 4 }]);
  expect(siblingRanges(2, 5)).toEqual([
    { first: 3, size: 1 },
    { first: 0, size: 2 },
    { first: 4, size: 1 },
  ]);
  expect(siblingRanges(5, 8)).toEqual([
    { first: 4, size: 1 },
    { first: 6, size: 2 },
    { first: 0, size: 4 },
  ]);
});

test('a path that is too long or too short for its tree leads nowhere', () => {
  expect(rootOfInclusion(hex('aa'), 0, 1, [])).toBe(hex('aa'));
  expect(rootOfInclusion(hex('aa'), 0, 1, [hex('bb')])).toBeNull();
  expect(rootOfInclusion(hex('aa'), 0, 2, [])).toBeNull();
  expect(rootOfInclusion(hex('aa'), 1, 1, [])).toBeNull();
  expect(rootOfInclusion(hex('aa'), 0, 0, [])).toBeNull();
});

const VKEY = SIGNER.vkey;
const TIME = '2026-01-01T00:00:00.000Z';
const LIMITS = 'not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>';
const LAST = 'has last= without <size>:<64 hex root>:<commit id>';
const FORM = 'is not a verifier key of the form <origin>+<8 hex>+<base64>';
test.each<[string, number, string]>([
  ['x', 1, FORM],
  [`# owners\n\n${VKEY}\nx`, 4, FORM],
  [`${VKEY} until=${TIME}`, 1, `has "until=${TIME}", ${LIMITS}`],
  [`${VKEY} not-before=today`, 1, 'has "not-before=today", which is not a time'],
  [`${VKEY} not-before=`, 1, `has "not-before=", ${LIMITS}`],
  [`${VKEY} xnot-before=${TIME}`, 1, `has "xnot-before=${TIME}", ${LIMITS}`],
  [`${VKEY} last=3:${hex('ab')}`, 1, LAST],
  [`${VKEY} last=0:${hex('ab')}:${hex('cd')}`, 1, LAST],
  [`${VKEY} last=3:${hex('AB')}:${hex('cd')}`, 1, LAST],
  [`${VKEY} last=3:${hex('ab')}:${hex('cd')} last=3:${hex('ab')}:${hex('cd')}`, 1, 'gives last twice'],
  [`${VKEY} last=x3:${hex('ab')}:${hex('cd')}`, 1, LAST],
  [`${VKEY} last=12345678901234567:${hex('ab')}:${hex('cd')}`, 1, LAST],
  [`${VKEY} last=3:${hex('ab')}:${hex('cd')}0`, 1, LAST],
  [`${VKEY} last=3:${hex('ab')}:${'12'.repeat(21)}`, 1, LAST],
  [`${VKEY} not-before=${TIME} not-before=${TIME}`, 1, 'gives not-before twice'],
  [`${VKEY} not-after=${TIME} not-after=${TIME}`, 1, 'gives not-after twice'],
])('trusted-keys that are not understood: %j, line %d', (list, line, fault) => {
  let error: unknown = null;
  try {
    readTrustedKeys(Buffer.from(list), 'keys');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(TrustedKeysError);
  expect(error).toMatchObject({ code: 'trusted_keys_invalid', line, fault });
  expect(String(error)).toContain(`keys, line ${line} ${fault}. A list`);
});

test('trusted-keys are told by the path that they have in a repository, where no other is said', () => {
  const half = 'A list that is half understood is not used: fix it there.';
  expect(() => parseTrustedKeys('x')).toThrow(new Error(`.marketops/trusted-keys, line 1 ${FORM}. ${half}`));
  expect(() => readTrustedKeys(Buffer.from([0xff]), 'keys')).toThrow(new Error(`keys is not valid UTF-8. ${half}`));
});

test('trusted-keys: limits in either order, spaces of any number, comments behind spaces', () => {
  const [both, none] = parseTrustedKeys(
    `  # x\n ${VKEY}   not-after=2026-02-01T00:00:00.000Z  not-before=${TIME} \n${VKEY}`,
  );
  expect(both).toMatchObject({ notBefore: Date.parse(TIME), notAfter: Date.parse('2026-02-01T00:00:00.000Z') });
  expect(none).toMatchObject({ vkey: { text: VKEY }, notBefore: null, notAfter: null });
  const [retired] = parseTrustedKeys(`${VKEY} last=3:${hex('ab')}:${'12'.repeat(20)}`);
  expect(retired?.last).toEqual({ size: 3, root: hex('ab'), commit: '12'.repeat(20) });
  expect(parseTrustedKeys('')).toEqual([]);
  const limits = { vkey: key, notBefore: 5, notAfter: null, last: null };
  expect([4, 5, 6].map((at) => isInForce(limits, at))).toEqual([false, true, true]);
  expect([4, 5, 6].map((at) => isInForce({ ...limits, notBefore: null, notAfter: 5 }, at))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a verifier key of another length, and a signature of another length, are none', () => {
  const [, origin = '', encoded = ''] = /^(.*)\+[0-9a-f]{8}\+(.*)$/.exec(VKEY) ?? [];
  expect(parseVkey(`${origin}+${key.keyHash}+${encoded.slice(0, -4)}`)).toBeNull();
  expect(parseVkey(`${VKEY}\n`)).toBeNull();
  expect(parseVkey(`a ${VKEY}`)).toBeNull();
  const named = (bytes: Buffer): string => {
    const hash = createHash('sha256').update(`${origin}\n`).update(bytes).digest('hex').slice(0, 8);
    return `${origin}+${hash}+${bytes.toString('base64')}`;
  };
  const raw = Buffer.from(encoded, 'base64');
  expect(named(raw)).toBe(VKEY);
  expect(parseVkey(named(Buffer.concat([raw, Buffer.from([0])])))).toBeNull();
  expect(parseVkey(named(raw.subarray(0, 32)))).toBeNull();
  expect(parseVkey(named(Buffer.concat([Buffer.from([4]), raw.subarray(1)])))).toBeNull();
  const message = Buffer.from('message');
  const signature = SIGNER.ed25519(message);
  expect(verifyEd25519(key, message, signature)).toBe(true);
  expect(verifyEd25519(key, message, signature.subarray(1))).toBe(false);
  expect(verifyEd25519(key, message, Buffer.concat([signature, Buffer.from([0])]))).toBe(false);
});
