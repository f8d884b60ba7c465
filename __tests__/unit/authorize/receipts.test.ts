import { describe, expect, test } from '@jest/globals';
import { receiptGenerator, receiptVerifier } from '../../../src/authorize/receipts.ts';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { canonicalize, jsonFile, parseJsonFile } from 'canonical-json/jcs';
import type { Envelope } from '../../../src/protocol/dsse.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';

const ORIGIN = 'github.com/repositories/1/marketops';
const keys = deriveKeys(Buffer.alloc(32, 0x42), '1', ORIGIN);
const otherKeys = deriveKeys(Buffer.alloc(32, 0x43), '1', ORIGIN);
const trusted = parseTrustedKeys(keys.vkey.text);
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const digest = `sha256:${'1'.repeat(64)}`;

const facts: RunFacts = {
  mode: 'prod',
  repository: 'acme/widgets',
  repositoryId: '1',
  runId: '9',
  runAttempt: 1,
  workflowRef: 'w',
  workflowSha: 'a'.repeat(40),
  actor: 'a',
  triggeringActor: 'a',
  commitSha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  environment: 'production',
  apiUrl: 'https://api.test',
  serverUrl: 'https://github.com',
  actionVersion: '1.0.0',
  claim: 'c'.repeat(32),
};
const operation = { operation_id: 'tag', operation_kind: 'tag_repo', operation_digest: digest } as PlannedOperation;
const violation = { rule: null, code: 'policy_no_rule', message: 'no' };
const ledger = { size: 0, head: '0'.repeat(64) };

function mint(options: { keys?: typeof keys | null; violations?: (typeof violation)[]; mode?: RunFacts['mode'] } = {}) {
  const mode = options.mode ?? 'prod';
  const terms = {
    facts: { ...facts, mode, environment: mode === 'prod' ? 'production' : null },
    planDigest: digest,
    policyDigest: digest,
    evidenceDigest: digest,
    approvals: [],
    signedApprovals: [],
    lifetimeMs: 900_000,
  };
  const generate = receiptGenerator(
    terms,
    options.keys === undefined ? keys : options.keys,
    () => NOW,
    (n) => Buffer.alloc(n, 5),
  );
  return generate({ operation, violations: options.violations ?? [], ledger: mode === 'prod' ? ledger : null });
}

const verify = receiptVerifier([keys], trusted);

/** The envelope with its outer fields changed. */
function changed(bytes: Buffer, change: (envelope: Envelope) => object): Buffer {
  const envelope = parseJsonFile(bytes) as Envelope;
  return jsonFile({ ...envelope, ...change(envelope) });
}

test('what was minted is authentic, and says what was asked', () => {
  const { bytes, receipt } = mint();
  expect(verify(bytes)).toEqual({ code: null, receipt });
  expect(receipt).toMatchObject({ enforceable: true, violations: [], receipt_id: `rcpt_${'05'.repeat(16)}` });
});

test('a violation makes it advisory, signed all the same', () => {
  const { bytes, receipt } = mint({ violations: [violation] });
  expect(receipt.enforceable).toBe(false);
  expect(verify(bytes).code).toBeNull();
});

test('without a key nothing enforceable can be minted', () => {
  expect(() => mint({ keys: null, mode: 'dry_run' })).toThrow('an advisory receipt must say why');
  expect(() => mint({ keys: null })).toThrow('an advisory receipt must say why');
  expect(mint({ keys: null, mode: 'dry_run', violations: [violation] }).receipt).toMatchObject({
    enforceable: false,
    key_id: null,
    environment: null,
  });
});

test('in a dry run a key would not make a receipt enforceable either', () => {
  expect(() => mint({ mode: 'dry_run' })).toThrow('an advisory receipt must say why');
});

describe('what is not authentic', () => {
  const { bytes } = mint();
  const swapBit = (base64: string): string => {
    const raw = Buffer.from(base64, 'base64');
    raw[3] = (raw[3] ?? 0) ^ 0x10;
    return raw.toString('base64');
  };
  test.each<[string, Buffer, string]>([
    ['no JSON', Buffer.from('x\n'), 'receipt_malformed'],
    ['no newline', bytes.subarray(0, -1), 'receipt_malformed'],
    ['trailing bytes', Buffer.concat([bytes, Buffer.from(' ')]), 'receipt_malformed'],
    ['an unknown field', changed(bytes, () => ({ x: 1 })), 'receipt_malformed'],
    ['another payload type', changed(bytes, () => ({ payloadType: 'application/json' })), 'receipt_malformed'],
    ['a payload with an unknown field', withPayload(bytes, { extra: 1 }), 'receipt_malformed'],
    ['an edited payload', withPayload(bytes, { run_id: '10' }), 'signature_invalid'],
    ['no signatures', changed(bytes, () => ({ signatures: [] })), 'signature_invalid'],
    [
      'one signature',
      changed(bytes, ({ signatures }) => ({ signatures: signatures.slice(0, 1) })),
      'signature_invalid',
    ],
    [
      'the other signature',
      changed(bytes, ({ signatures }) => ({ signatures: signatures.slice(1) })),
      'signature_invalid',
    ],
    [
      'swapped signatures',
      changed(bytes, ({ signatures }) => ({ signatures: signatures.toReversed() })),
      'signature_invalid',
    ],
    [
      'a doubled signature',
      changed(bytes, ({ signatures }) => ({ signatures: [...signatures, ...signatures.slice(1)] })),
      'signature_invalid',
    ],
    [
      'a broken HMAC',
      changed(bytes, ({ signatures: [a, b] }) => ({ signatures: [{ ...a, sig: swapBit(a?.sig ?? '') }, b] })),
      'signature_invalid',
    ],
    [
      'a broken Ed25519 signature',
      changed(bytes, ({ signatures: [a, b] }) => ({ signatures: [a, { ...b, sig: swapBit(b?.sig ?? '') }] })),
      'signature_invalid',
    ],
    [
      'a cut HMAC',
      changed(bytes, ({ signatures: [a, b] }) => ({ signatures: [{ ...a, sig: a?.sig.slice(0, 40) }, b] })),
      'signature_invalid',
    ],
    [
      'an HMAC under another name',
      changed(bytes, ({ signatures: [a, b] }) => ({ signatures: [{ ...a, keyid: b?.keyid }, b] })),
      'signature_invalid',
    ],
    [
      'an Ed25519 signature under another name',
      changed(bytes, ({ signatures: [a, b] }) => ({ signatures: [a, { ...b, keyid: a?.keyid }] })),
      'signature_invalid',
    ],
    ['another key', mint({ keys: otherKeys }).bytes, 'key_unknown'],
    ['a dry run’s', mint({ keys: null, mode: 'dry_run', violations: [violation] }).bytes, 'signature_invalid'],
  ])('%s', (_name, envelope, code) => {
    expect(verify(envelope).code).toBe(code);
  });

  function withPayload(envelope: Buffer, change: object): Buffer {
    return changed(envelope, ({ payload }) => {
      const value = JSON.parse(Buffer.from(payload, 'base64').toString()) as object;
      return { payload: Buffer.from(canonicalize({ ...value, ...change })).toString('base64') };
    });
  }
});

describe('keys in force', () => {
  const { bytes } = mint();
  test.each([
    ['listed without limits', keys.vkey.text, null],
    ['from then on', `${keys.vkey.text} not-before=2026-11-22T12:00:00.000Z`, null],
    ['until then', `${keys.vkey.text} not-after=2026-11-22T12:00:00.000Z`, null],
    ['from later on', `${keys.vkey.text} not-before=2026-11-22T12:00:00.001Z`, 'key_not_in_force'],
    ['until before', `${keys.vkey.text} not-after=2026-11-22T11:59:59.999Z`, 'key_not_in_force'],
    ['twice, once in force', `${keys.vkey.text}\n${keys.vkey.text} not-after=2026-01-01T00:00:00.000Z`, null],
    ['another one only', otherKeys.vkey.text, 'key_unknown'],
    ['nobody', '', 'key_unknown'],
  ])('%s', (_name, list, code) => {
    expect(receiptVerifier([keys], parseTrustedKeys(list))(bytes).code).toBe(code);
  });

  test('a former key still verifies while it is listed', () => {
    expect(receiptVerifier([otherKeys, keys], trusted)(bytes).code).toBeNull();
  });
});
