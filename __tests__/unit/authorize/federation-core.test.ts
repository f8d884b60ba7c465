import { expect, test } from '@jest/globals';
import { openFederationCore } from '../../../src/authorize/federation-core.ts';
import type { FederationCore, FederationCoreOptions } from '../../../src/authorize/federation-core.ts';
import { deriveKeys, formatSecret } from '../../../src/authorize/secret.ts';
import { MANIFEST_TYPE, pae } from '../../../src/protocol/dsse.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { verifyNote } from 'transparency-log/note';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { verifyEd25519 } from 'transparency-log/vkey';

const ORIGIN = 'github.com/repositories/1/marketops';
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const bytes = (fill: number): Buffer => Buffer.alloc(32, fill);
const keysOf = (fill: number) => deriveKeys(bytes(fill), '1', ORIGIN);
const [current, former, older] = [keysOf(0x42), keysOf(0x43), keysOf(0x44)];
const facts = { serverUrl: 'https://github.com', repositoryId: '1', mode: 'prod', environment: 'production' };

function open(options: Partial<FederationCoreOptions> & { readonly trusted?: string } = {}): FederationCore {
  const { trusted = current.vkey.text, ...others } = options;
  return openFederationCore({
    hmacKey: formatSecret(bytes(0x42)),
    previousHmacKeys: [formatSecret(bytes(0x43)), formatSecret(bytes(0x44))],
    trustedKeys: parseTrustedKeys(trusted),
    facts: facts as RunFacts,
    clock: () => NOW,
    random: (n) => Buffer.alloc(n, 5),
    ...others,
  });
}

test('the key is derived for this server and repository', () => {
  expect(open().vkey.text).toBe(current.vkey.text);
  expect(open({ facts: { ...facts, repositoryId: '2' } as RunFacts }).vkey.origin).toBe(
    'github.com/repositories/2/marketops',
  );
});

const text = current.vkey.text;
const NOT_IN_FORCE = `The key ${text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`;
test.each<[string, string, FederationCore['refusal']]>([
  ['listed', text, null],
  ['listed twice, in force once', `${text} not-after=2026-01-01T00:00:00.000Z\n${text}`, null],
  ['over', `${text} not-after=2026-11-22T11:59:59.999Z`, { code: 'key_not_in_force', message: NOT_IN_FORCE }],
  [
    'over within two hours',
    `${text} not-after=2026-11-22T13:59:59.999Z`,
    { code: 'key_not_in_force', message: NOT_IN_FORCE },
  ],
  ['in force for two hours more', `${text} not-after=2026-11-22T14:00:00.000Z`, null],
  [
    'retired',
    `${text} last=3:${'a'.repeat(64)}:${'b'.repeat(40)}`,
    { code: 'key_not_in_force', message: NOT_IN_FORCE },
  ],
  ['not yet', `${text} not-before=2026-11-22T12:00:00.001Z`, { code: 'key_not_in_force', message: NOT_IN_FORCE }],
  [
    'not listed',
    former.vkey.text,
    {
      code: 'key_unknown',
      message: `The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${text}`,
    },
  ],
])('the key is %s', (_name, trusted, refusal) => {
  expect(open({ trusted }).refusal).toEqual(refusal);
});

test.each<[string, Partial<FederationCoreOptions>]>([
  ['The input hmac-key', { hmacKey: 'mok1_x' }],
  ['Line 1 of the input previous-hmac-keys', { previousHmacKeys: ['mok1_x'] }],
  ['Line 2 of the input previous-hmac-keys', { previousHmacKeys: [formatSecret(bytes(0x43)), 'mok1_x'] }],
])('%s is not a key: said of which', (input, options) => {
  expect(() => open(options)).toThrow(`${input} is not a MarketOps key`);
});

test('a checkpoint is signed by this key alone; the first under a new key by the former ones too, in order', () => {
  const { sign } = open();
  const on = { parent: 'e'.repeat(40), base: 'e'.repeat(40), files: 'f'.repeat(64) };
  const checkpoint = { origin: ORIGIN, size: 3, root: 'a'.repeat(64), head: 'b'.repeat(64), ...on };
  const plain = parseCheckpoint(sign.checkpoint(checkpoint));
  expect(plain).toMatchObject(checkpoint);
  expect(plain?.note.signatures.map(({ keyHash }) => keyHash)).toEqual([current.vkey.keyHash]);
  expect(plain && verifyNote(plain.note, current.vkey)).toBe('valid');
  const first = parseCheckpoint(sign.checkpoint(checkpoint, true));
  expect(first).toMatchObject(checkpoint);
  const keys = [current, former, older].map(({ vkey }) => vkey);
  expect(first?.note.signatures.map(({ keyHash }) => keyHash)).toEqual(keys.map(({ keyHash }) => keyHash));
  expect(first && keys.map((vkey) => verifyNote(first.note, vkey))).toEqual(['valid', 'valid', 'valid']);
});

test('a manifest is sealed with one signature of this key', () => {
  const payload = Buffer.from('{"a":1}');
  const { payloadType, signatures, ...envelope } = open().sign.manifest(payload);
  expect([payloadType, Buffer.from(envelope.payload, 'base64')]).toEqual([MANIFEST_TYPE, payload]);
  expect(signatures.map(({ keyid }) => keyid)).toEqual([`ed25519:${current.vkey.keyHash}`]);
  const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
  expect(verifyEd25519(current.vkey, pae(MANIFEST_TYPE, payload), signature)).toBe(true);
});

test('receipts of this key and of former ones are authentic while those are listed', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const run = {
    ...facts,
    ...{ repository: 'acme/widgets', runId: '9', runAttempt: 1, actor: 'a', apiUrl: 'https://api.test' },
    ...{ workflowRef: 'w', workflowSha: 'a'.repeat(40) },
  } as RunFacts;
  const digests = { planDigest: digest, policyDigest: digest, evidenceDigest: digest };
  const terms = { facts: run, ...digests, approvals: [], signedApprovals: [], lifetimeMs: 1000 };
  const operation = { operation_id: 'tag', operation_kind: 'tag_repo', operation_digest: digest } as PlannedOperation;
  const ledger = { size: 0, head: '0'.repeat(64) };
  const minted = (core: FederationCore) => core.mint(terms)({ operation, violations: [], ledger });
  const mine = minted(open());
  expect(mine.receipt).toMatchObject({ enforceable: true, key_id: current.keyId });
  expect(mine.receipt.issued_at).toBe('2026-11-22T12:00:00.000Z');
  const theirs = minted(open({ hmacKey: formatSecret(bytes(0x43)), previousHmacKeys: [] }));
  const core = open({ trusted: [current, former].map(({ vkey }) => vkey.text).join('\n') });
  expect([mine, theirs].map((one) => core.verifyReceipt(one.bytes).code)).toEqual([null, null]);
  expect([mine, theirs].map((one) => open().verifyReceipt(one.bytes).code)).toEqual([null, 'key_unknown']);
});

test('the end of the key is that of its last line', () => {
  expect(open().endsAt).toBeNull();
  const until = (...days: number[]) => days.map((day) => `${text} not-after=2026-12-0${day}T00:00:00.000Z`).join('\n');
  expect(open({ trusted: until(3, 5, 4) }).endsAt).toBe(Date.parse('2026-12-05T00:00:00.000Z'));
  expect(open({ trusted: `${until(3)}\n${text}` }).endsAt).toBeNull();
});

test('a receipt of a retired key is not authentic, whenever it says that it was issued', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const run = { ...facts, repository: 'a/b', runId: '9', runAttempt: 1, actor: 'a', apiUrl: 'https://api.test' };
  const about = { ...run, workflowRef: 'w', workflowSha: 'a'.repeat(40) } as RunFacts;
  const digests = { planDigest: digest, policyDigest: digest, evidenceDigest: digest };
  const terms = { facts: about, ...digests, approvals: [], signedApprovals: [], lifetimeMs: 1000 };
  const operation = { operation_id: 'tag', operation_kind: 'tag_repo', operation_digest: digest } as PlannedOperation;
  const { bytes } = open().mint(terms)({ operation, violations: [], ledger: { size: 0, head: '0'.repeat(64) } });
  const retired = open({ trusted: `${text} last=3:${'a'.repeat(64)}:${'b'.repeat(40)}` });
  expect(retired.verifyReceipt(bytes).code).toBe('key_not_in_force');
});
