import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseHmacKey, verifyHmac } from '../../../src/verify/keys.ts';
import { decodeUtf8, fromBase64, toBase64 } from 'transparency-log/bytes';
import { parseCheckpoint as parseLogCheckpoint } from 'transparency-log/checkpoint';
import { MANIFEST_TYPE, openEnvelope, pae, RECEIPT_TYPE, sealEnvelope } from '../../../src/protocol/dsse.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { lineHash } from '../../../src/protocol/ledger.ts';
import { checkpointText, parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { parseNote, signatureLine, verifyNote } from 'transparency-log/note';
import { manifestShape } from '../../../src/protocol/proof.ts';
import { receiptShape } from '../../../src/protocol/receipt.ts';
import { formatVkey, parseVkey, verifyEd25519 } from 'transparency-log/vkey';
import { isInForce, originOf, parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import type { Vkey } from 'transparency-log/vkey';
import { SECRET, secretText, SIGNER } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';

const GOLDEN = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/golden/key-42.json'), 'utf8'),
) as Record<string, string>;

test('DSSE: the example of its specification', () => {
  expect(pae('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
  // Lengths are of bytes, not of characters.
  expect(pae('é', Buffer.from('😀')).toString()).toBe('DSSEv1 2 é 4 😀');
});

test('signed notes: the example of golang.org/x/mod/sumdb/note', () => {
  const key = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW') as Vkey;
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const signature =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
  const note = parseNote(`${text}\n${signature}`);
  expect(note?.text).toBe(text);
  expect(note === null ? null : verifyNote(note, key)).toBe('valid');
  const changed = parseNote(`${text.replace('answer', 'ANSWER')}\n${signature}`);
  expect(changed === null ? null : verifyNote(changed, key)).toBe('invalid');
  const other = parseNote(`${text}\n${signature.replace('PeterNeumann', 'EnochRoot')}`);
  expect(other === null ? null : verifyNote(other, key)).toBe('absent');
});

test('the text of a note may hold empty lines, as in C2SP', () => {
  const source =
    'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
  const note = parseNote(source);
  expect(note?.text).toBe(source.slice(0, source.indexOf('\n—')));
  expect(note?.signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', keyHash: '367ba04b' }]);
});

test.each([
  ['no blank line', 'text\n— a AAAAAAA=\n'],
  ['no signature', 'text\n\n'],
  ['nothing but a line that ends like a signature', 'x— a AAAAAAA=\n'],
  ['another character for the last newline', 'text\n\n— a AAAAAAA=x'],
  ['more behind a signature', 'text\n\n— a AAAAAAA= more\n'],
  ['something before a signature', 'text\n\nx— a AAAAAAA=\n'],
  ['a good and a bad signature', 'text\n\n— a AAAAAAA=\n— a\n'],
  ['no last newline', 'text\n\n— a AAAAAAA='],
  ['a hyphen for the dash', 'text\n\n- a AAAAAAA=\n'],
  ['a name with a space', 'text\n\n— a b AAAAAAA=\n'],
  ['a name with a plus', 'text\n\n— a+b AAAAAAA=\n'],
  ['base64 without padding', 'text\n\n— a AAAAAAA\n'],
  ['a signature of no bytes', 'text\n\n— a AAAAAA==\n'],
  ['a control character', 'te\u0001xt\n\n— a AAAAAAA=\n'],
  ['CRLF', 'text\r\n\n— a AAAAAAA=\n'],
])('a note with %s is refused', (_name, source) => expect(parseNote(source)).toBeNull());

test('an empty line is a text', () => {
  expect(parseNote('\n\n— a AAAAAAA=\n')).toMatchObject({ text: '\n', signatures: [{ name: 'a' }] });
});

test('a signature under the same name by another key is not this key’s', () => {
  const key = parseVkey(SIGNER.vkey) as Vkey;
  const other = parseVkey(formatVkey(SIGNER.origin, Buffer.alloc(32, 1))) as Vkey;
  const text = 'text\n';
  const note = parseNote(`${text}\n${signatureLine(key, SIGNER.ed25519(Buffer.from(text)))}`);
  expect([key, other].map((one) => note && verifyNote(note, one))).toEqual(['valid', 'absent']);
});

test('a line of a checkpoint is never empty', () => {
  const read = (...extensions: readonly string[]) =>
    parseLogCheckpoint(
      `o\n7\n${toBase64(Buffer.alloc(32))}\n${extensions.map((line) => `${line}\n`).join('')}\n— a AAAAAAA=\n`,
    );
  expect(read('x', 'y')).toMatchObject({ origin: 'o', size: 7, root: '00'.repeat(32), extensions: ['x', 'y'] });
  expect(read()?.extensions).toEqual([]);
  expect([read(''), read('x', '', 'y')]).toEqual([null, null]);
});

test('bytes are text where they are valid UTF-8, a byte order mark kept', () => {
  expect([[0xff], [0xef, 0xbb, 0xbf, 0x61], []].map((bytes) => decodeUtf8(Buffer.from(bytes)))).toEqual([
    null,
    '\ufeffa',
    '',
  ]);
});

test('of two signatures of one key both must be right', () => {
  const key = parseVkey(SIGNER.vkey) as Vkey;
  const text = 'text\n';
  const good = signatureLine(key, SIGNER.ed25519(Buffer.from(text)));
  const bad = signatureLine(key, SIGNER.ed25519(Buffer.from('other\n')));
  const verified = (...lines: string[]) => {
    const note = parseNote(`${text}\n${lines.join('')}`);
    return note && verifyNote(note, key);
  };
  expect([verified(good), verified(good, good), verified(good, bad), verified(bad, good)]).toEqual([
    'valid',
    'valid',
    'invalid',
    'invalid',
  ]);
});

/** Where a checkpoint's commit stands, and what it writes. */
const ON = { parent: '12'.repeat(20), base: '34'.repeat(20), files: '56'.repeat(32) };

test.each([
  ['no UTF-8', Buffer.from([0xff, 0x0a])],
  ['no note', 'text\n'],
  ['a note of another text', 'text\n\n— a AAAAAAA=\n'],
  [
    'a line before',
    `x\n${checkpointText({ origin: 'o', size: 7, root: 'ab'.repeat(32), head: 'cd'.repeat(32), ...ON })}\n— a AAAAAAA=\n`,
  ],
  [
    'a root of 31 bytes',
    `${checkpointText({ origin: 'o', size: 7, root: 'ab'.repeat(31), head: 'cd'.repeat(32), ...ON })}\n— a AAAAAAA=\n`,
  ],
])('a checkpoint that is %s is none', (_name, source) => expect(parseCheckpoint(source)).toBeNull());

test('at least 16 signatures are accepted (C2SP)', () => {
  expect(parseNote(`text\n\n${'— a AAAAAAA=\n'.repeat(16)}`)?.signatures).toHaveLength(16);
});

test('checkpoints: read as they are written', () => {
  const checkpoint = { origin: SIGNER.origin, size: 7, root: 'ab'.repeat(32), head: 'cd'.repeat(32), ...ON };
  const text = checkpointText(checkpoint);
  const key = parseVkey(SIGNER.vkey) as Vkey;
  const signed = `${text}\n${signatureLine(key, SIGNER.ed25519(Buffer.from(text)))}`;
  const parsed = parseCheckpoint(signed);
  expect(parsed).toMatchObject(checkpoint);
  expect(parsed === null ? null : verifyNote(parsed.note, key)).toBe('valid');
  expect(parseCheckpoint(Buffer.from(signed))).toEqual(parsed);
  expect(parseCheckpoint(signed.replace('\n7\n', '\n9007199254740991\n'))?.size).toBe(Number.MAX_SAFE_INTEGER);
  for (const [from, to] of [
    [`${SIGNER.origin}\n`, '\n'],
    ['\n7\n', '\n07\n'],
    ['\n7\n', '\n-7\n'],
    ['\n7\n', '\n9007199254740993\n'],
    ['head ', 'Head '],
    ['cd\n', 'cd\nmore\n'],
    [`parent ${ON.parent}\n`, ''],
    ['base ', 'base e'],
    [`base ${ON.base}\nfiles ${ON.files}`, `files ${ON.files}\nbase ${ON.base}`],
    [`${ON.files}\n`, `${ON.files}\nmore\n`],
    ['q6ur', 'q6u'],
  ] as const) {
    expect(signed).toContain(from);
    expect(parseCheckpoint(signed.replace(from, to))).toBeNull();
  }
});

test('vkeys: only an Ed25519 key whose hash fits its name', () => {
  const [origin = '', hash = '', base64 = ''] = SIGNER.vkey.split(/\+(?=[0-9a-f]{8}\+)|(?<=\+[0-9a-f]{8})\+/);
  const key = parseVkey(SIGNER.vkey);
  expect(key).toMatchObject({ origin, keyHash: hash });
  expect(formatVkey(origin, Buffer.from(base64, 'base64').subarray(1))).toBe(SIGNER.vkey);
  const wrongType = Buffer.concat([Buffer.from([4]), Buffer.from(base64, 'base64').subarray(1)]).toString('base64');
  for (const text of [
    '',
    origin,
    `${origin}+00000000+${base64}`,
    `x${SIGNER.vkey}`,
    `${SIGNER.vkey}=`,
    `${SIGNER.vkey} `,
    `${origin}+${hash}+${wrongType}`,
  ]) {
    expect(parseVkey(text)).toBeNull();
  }
  expect(originOf('https://github.com', '5')).toBe('github.com/repositories/5/marketops');
  expect(originOf('https://ghe.example:8443', '5')).toBe('ghe.example:8443/repositories/5/marketops');
});

test('trusted-keys: comments, limits, and nothing half understood', () => {
  const text = `# owners\n\n${SIGNER.vkey} not-before=2026-01-01T00:00:00.000Z not-after=2026-02-01T00:00:00.000Z\r\n${SIGNER.vkey}`;
  const [limited, open] = parseTrustedKeys(text);
  if (limited === undefined || open === undefined) throw new Error('two keys');
  const at = (time: string): number => Date.parse(time);
  expect(isInForce(limited, at('2026-01-01T00:00:00.000Z'))).toBe(true);
  expect(isInForce(limited, at('2026-02-01T00:00:00.000Z'))).toBe(true);
  expect(isInForce(limited, at('2026-02-01T00:00:00.001Z'))).toBe(false);
  expect(isInForce(limited, at('2025-12-31T23:59:59.999Z'))).toBe(false);
  expect(isInForce(open, 0)).toBe(true);
  for (const bad of [
    'x',
    `${SIGNER.vkey} until=2026-01-01T00:00:00.000Z`,
    `${SIGNER.vkey} not-before=2026-01-01`,
    `${SIGNER.vkey} not-after=2026-01-01T00:00:00.000Z not-after=2026-01-01T00:00:00.000Z`,
  ]) {
    expect(() => parseTrustedKeys(`# x\n${bad}`)).toThrow(expect.objectContaining({ line: 2 }));
  }
});

test('base64: one text for each value', () => {
  expect(fromBase64(toBase64(Buffer.from([1, 2])))).toEqual(Buffer.from([1, 2]));
  for (const text of ['AQI', 'AQJ=', 'AQI=\n', ' AQI=', 'AQ-_', 'AQI==']) expect(fromBase64(text)).toBeNull();
});

test('envelopes are foreign input', () => {
  const payload = Buffer.from('{"files":{},"head":"' + 'a'.repeat(64) + '","schema":"marketops.manifest/v1"}');
  const open = (value: unknown): unknown => openEnvelope(jsonFile(value as Json), MANIFEST_TYPE, manifestShape);
  const good = sealEnvelope(MANIFEST_TYPE, payload, []);
  expect(open(good)).toMatchObject({ payload: { head: 'a'.repeat(64) }, signed: pae(MANIFEST_TYPE, payload) });
  for (const bad of [
    { ...good, payloadType: RECEIPT_TYPE },
    { ...good, more: 1 },
    { ...good, payload: `${good.payload}=` },
    { ...good, payload: toBase64(Buffer.from(`${payload.toString()}\n`)) },
    { ...good, payload: toBase64(Buffer.from([0xff])) },
    { ...good, signatures: [{ keyid: 'none', sig: '' }] },
    [],
  ]) {
    expect(() => open(bad)).toThrow();
  }
});

test('what is wrong with an envelope is said, and where', () => {
  const payload = Buffer.from(`{"files":{},"head":"${'a'.repeat(64)}","schema":"marketops.manifest/v1"}`);
  const good = sealEnvelope(MANIFEST_TYPE, payload, []);
  const signed = (keyid: string, sig = '') => ({ ...good, signatures: [{ keyid, sig }] });
  const holding = (text: string | Uint8Array) => ({ ...good, payload: toBase64(Buffer.from(text)) });
  for (const [envelope, message] of [
    [[], 'envelope: value: expected an object'],
    [{ ...good, payload: 1 }, 'envelope: payload: expected canonical base64'],
    [{ ...good, payload: 'AB' }, 'envelope: payload: expected canonical base64'],
    [signed('none'), 'envelope: signatures[0].keyid: expected a key id'],
    [signed('xed25519:01234567'), 'envelope: signatures[0].keyid: expected a key id'],
    [signed('ed25519:012345678'), 'envelope: signatures[0].keyid: expected a key id'],
    [signed('ed25519:01234567', 'A'), 'envelope: signatures[0].sig: expected canonical base64'],
    [{ ...good, payloadType: RECEIPT_TYPE }, `payloadType is not ${MANIFEST_TYPE}`],
    [holding(new Uint8Array([0xff])), 'payload is not valid UTF-8'],
    [holding('{}'), 'payload: files: expected this field'],
    [holding('null'), 'payload: value: expected an object'],
  ] as const) {
    expect(() => openEnvelope(jsonFile(envelope as unknown as Json), MANIFEST_TYPE, manifestShape)).toThrow(message);
  }
});

/** Everything that follows from the key of 32 bytes 0x42; made once, frozen, and agreed with by openssl and Python. */
test('golden vectors of the key 0x42 × 32', () => {
  const files = forge();
  const key = parseVkey(GOLDEN['vkey'] ?? '') as Vkey;
  expect(secretText(SECRET)).toBe(GOLDEN['secret']);
  const secret = parseHmacKey(GOLDEN['secret'] ?? '');
  expect(secret?.keyId).toBe(GOLDEN['key_id']);
  expect(secret?.forRepository('123456789').toString('hex')).toBe(GOLDEN['hmac_key']);
  expect(SIGNER.vkey).toBe(GOLDEN['vkey']);
  const [path = ''] = [...files.keys()].filter((name) => name.startsWith('receipts/'));
  const receipt = openEnvelope(files.get(path) as Buffer, RECEIPT_TYPE, receiptShape);
  const [hmac, ed25519] = receipt.envelope.signatures;
  expect(hmac?.sig).toBe(GOLDEN['receipt_hmac']);
  expect(ed25519?.sig).toBe(GOLDEN['receipt_ed25519']);
  expect(
    verifyHmac(secret?.forRepository('123456789') as Buffer, receipt.signed, Buffer.from(hmac?.sig ?? '', 'base64')),
  ).toBe(true);
  expect(verifyEd25519(key, receipt.signed, Buffer.from(ed25519?.sig ?? '', 'base64'))).toBe(true);
  const [stretch] = JSON.parse(files.get('checkpoints.json')?.toString() ?? '') as { after: string }[];
  expect(stretch?.after).toBe(GOLDEN['checkpoint']);
  const manifest = openEnvelope(files.get('manifest.json') as Buffer, MANIFEST_TYPE, manifestShape);
  expect(manifest.envelope.signatures[0]?.sig).toBe(GOLDEN['manifest_ed25519']);
  const lines = files.get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
  expect(lineHash(lines.at(-1) ?? '')).toBe(GOLDEN['head']);
  expect(GOLDEN['secret']).not.toMatch(/^mok1_.*=/);
});

test.each(['', 'mok1_', `mok1_${'A'.repeat(43)}00000000`, `mok1_${'A'.repeat(42)}B66687aad`, ' x'])(
  'a key of another form is refused: %j',
  (text) => {
    expect(parseHmacKey(text)).toBeNull();
  },
);

const folder = mkdtempSync(join(tmpdir(), 'second-'));
const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test('a second implementation agrees: openssl on the Ed25519 signatures', () => {
  const files = forge();
  const key = Buffer.from(SIGNER.vkey.split('+').slice(2).join('+'), 'base64').subarray(1);
  const der = write('key.der', Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]));
  const check = (message: Uint8Array, signature: Uint8Array): string =>
    execFileSync('openssl', [
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      der,
      '-keyform',
      'DER',
      '-rawin',
      '-in',
      write('message', message),
      '-sigfile',
      write('signature', signature),
    ]).toString();
  const [path = ''] = [...files.keys()].filter((name) => name.startsWith('receipts/'));
  const receipt = openEnvelope(files.get(path) as Buffer, RECEIPT_TYPE, receiptShape);
  const manifest = openEnvelope(files.get('manifest.json') as Buffer, MANIFEST_TYPE, manifestShape);
  const checkpoint = parseCheckpoint(GOLDEN['checkpoint'] ?? '');
  expect(check(receipt.signed, Buffer.from(receipt.envelope.signatures[1]?.sig ?? '', 'base64'))).toContain(
    'Verified Successfully',
  );
  expect(check(manifest.signed, Buffer.from(manifest.envelope.signatures[0]?.sig ?? '', 'base64'))).toContain(
    'Verified Successfully',
  );
  expect(
    check(Buffer.from(checkpoint?.note.text ?? ''), checkpoint?.note.signatures[0]?.signature ?? Buffer.alloc(0)),
  ).toContain('Verified Successfully');
  expect(() => check(manifest.signed, Buffer.alloc(64, 1))).toThrow();
});

test('a second implementation agrees: Python on chain, root, HMAC, HKDF and digests', () => {
  for (const [name, bytes] of forge()) if (!name.includes('/')) write(name, bytes);
  const [[, receipt] = ['', Buffer.alloc(0)]] = [...forge()].filter(([name]) => name.startsWith('receipts/'));
  write('receipt.json', receipt);
  const script = join(import.meta.dirname, '../../fixtures/golden/second.py');
  const found = JSON.parse(
    execFileSync('python3', [script, folder, GOLDEN['secret'] ?? '', '123456789']).toString(),
  ) as Record<string, unknown>;
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as {
    plan_digest: string;
    operations: { operation_digest: string }[];
  };
  const proof = JSON.parse(readFileSync(join(folder, 'CANONICAL_PROOF.json'), 'utf8')) as {
    phase_4_proof_ledger: { root: string; head: string };
  };
  expect(found).toEqual({
    key_id: GOLDEN['key_id'],
    root: proof.phase_4_proof_ledger.root,
    head: proof.phase_4_proof_ledger.head,
    hmac: GOLDEN['receipt_hmac'],
    operation_digests: plan.operations.map((operation) => operation.operation_digest),
    plan_digest: plan.plan_digest,
    vkey_hash: SIGNER.keyHash,
  });
});
