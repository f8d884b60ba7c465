import { describe, expect, test } from '@jest/globals';
import { RECEIPT_CHECKS } from '../../../src/verify/checks-receipts.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';
import { parseHmacKey, pinsOf } from '../../../src/verify/keys.ts';
import type { HmacKey, Pins } from '../../../src/verify/keys.ts';
import { OTHER, SECRET, secretText, SIGNER, TRUSTED } from 'forged-proofs/crypto';

/** Each check of the receipts by itself, on two receipts whose lines stand in another order than their operations. */

type Fields = Readonly<Record<string, unknown>>;
const ZERO = '0'.repeat(64);
const DAY = 24 * 60 * 60 * 1000;
const [ISSUED, EXPIRES] = ['2026-11-23T01:00:00.000Z', '2026-11-23T01:15:00.000Z'];
const after = (time: string, ms: number): string => new Date(Date.parse(time) + ms).toISOString();
const run = {
  ...{ repository: 'acme/widgets', repository_id: '123456789', environment: 'production' },
  ...{ workflow_ref: 'w', workflow_sha: 's', actor: 'octocat' },
};
const pathOf = (id: string): string => `receipts/rcpt_${id}.dsse.json`;

interface One {
  readonly payload?: Fields;
  readonly line?: Fields;
  readonly data?: Fields;
  readonly operation?: Fields;
  readonly signatures?: readonly { readonly keyid: string; readonly sig: string }[];
  /** What is signed is another text. */
  readonly forged?: boolean;
  readonly digest?: string | null;
  readonly lost?: boolean;
  readonly unread?: boolean;
}
interface Given {
  readonly a?: One;
  readonly b?: One;
  readonly mode?: string;
  readonly vkey?: string | null;
  readonly plan?: null;
  readonly pins?: unknown;
  readonly hmacKeys?: readonly HmacKey[];
  readonly heads?: Readonly<Record<number, string>>;
  readonly approvals?: readonly object[] | null;
  readonly stray?: boolean;
  readonly sealed?: boolean;
  readonly finding?: Finding;
}

function receipt(
  id: string,
  seq: number,
  mode: string,
  one: One,
): { operation: Fields; read: unknown; digest: string } {
  const payload = {
    ...{ receipt_id: `rcpt_${id}`, mode, ...run, run_id: '9', run_attempt: 1, operation_id: id, plan_digest: 'plan' },
    ...{ operation_kind: 'tag_repo', operation_digest: `op ${id}`, enforceable: true, policy_digest: 'policy' },
    ...{ environment: mode === 'dry_run' ? null : 'production', api_url: 'https://api', key_id: SIGNER.keyId },
    ...{
      violations: [],
      approvals: [],
      signed_approvals: [],
      ledger: null,
      issued_at: ISSUED,
      expires_at: EXPIRES,
      ...one.payload,
    },
  };
  const signed = Buffer.from(id);
  const text = one.forged === true ? Buffer.from('other') : signed;
  const signatures = one.signatures ?? [
    { keyid: `hmac-sha256:${SIGNER.keyId}`, sig: SIGNER.hmac(text).toString('base64') },
    { keyid: `ed25519:${SIGNER.keyHash}`, sig: SIGNER.ed25519(text).toString('base64') },
  ];
  const data = {
    enforceable: true,
    envelope_digest: `env ${id}`,
    operation_digest: `op ${id}`,
    violations: [],
    ...one.data,
  };
  const line = {
    type: 'receipt.minted',
    receipt_id: `rcpt_${id}`,
    operation_kind: 'tag_repo',
    seq,
    ts: ISSUED,
    data,
    ...one.line,
  };
  const decided = { data: { policy_digest: 'policy', violations: [] } };
  return {
    operation: { id, decided, receipt: line, intent: null, ...one.operation },
    read:
      one.unread === true
        ? { finding: new Finding('failed', 'x') }
        : { value: { payload, signed, envelope: { signatures } } },
    digest: one.digest ?? `env ${id}`,
  };
}

function told(name: string, given: Given = {}): string {
  const {
    mode = 'prod',
    vkey = SIGNER.vkey,
    pins = pinsOf(TRUSTED, 'the pins'),
    hmacKeys = [],
    approvals = [],
  } = given;
  const all = { a: receipt('a', 7, mode, given.a ?? {}), b: receipt('b', 6, mode, given.b ?? {}) };
  const there = Object.entries(all).filter(([id]) => given[id as 'a' | 'b']?.lost !== true);
  const entries = there.map(([id, { read }]) => [`rcpt_${id}`, read] as const);
  const context = {
    files: {
      receipts: new Map([...entries, ...(given.stray === true ? [['rcpt_c', {}] as const] : [])]),
      digests: new Map(there.map(([id, { digest }]) => [pathOf(id), digest])),
      entries: given.sealed === false ? [] : [{ path: 'manifest.json' }],
      proof:
        approvals === null
          ? { finding: new Finding('failed', 'x') }
          : { value: { phase_2_fc_authorization: { approvals, signed_approvals: [] } } },
    },
    ledger: {
      finding: given.finding ?? null,
      claim: {
        opened: { mode, run_id: '9', run_attempt: 1, data: { ...run, vkey } },
        plan: given.plan === null ? null : { data: { plan_digest: 'plan' } },
        operations: new Map<string, unknown>([
          ['a', all.a.operation],
          ['b', all.b.operation],
          ['c', { id: 'c', receipt: null }],
        ]),
      },
      states: new Map(Object.entries(given.heads ?? {}).map(([size, head]) => [Number(size), { head }])),
    },
    pins,
    hmacKeys,
  };
  const [found] = walk(
    RECEIPT_CHECKS.filter((check) => check.name === name),
    context as unknown as ProofContext,
  );
  return `${found?.status ?? ''}: ${found?.detail ?? ''}`;
}
const wrong = (id: string, expected: string, found: string): string =>
  `failed: ${pathOf(id)}, line 1, byte 0: expected ${expected}, found ${found}`;

test.each(RECEIPT_CHECKS.map(({ name }) => name))('%s needs what it looks at', (name) => {
  const hmacKeys = [parseHmacKey(secretText(SECRET)) as HmacKey];
  expect(told(name, { hmacKeys, finding: new Finding('failed', 'x') })).toBe(
    'skipped: needs ledger.jsonl, which has a defect',
  );
  if (name === 'receipt_envelopes') return;
  expect(told(name, { hmacKeys, a: { lost: true } })).toBe(`skipped: needs ${pathOf('a')}, which is not there`);
  expect(told(name, { hmacKeys, a: { unread: true } })).toBe(`skipped: needs ${pathOf('a')}, which could not be read`);
});

test('envelopes are those on record, in the order of the ledger', () => {
  const envelopes = (given: Given = {}): string => told('receipt_envelopes', given);
  expect(envelopes()).toBe('ok: 2 envelopes are those that the ledger records');
  expect(envelopes({ a: { digest: 'x' } })).toBe(wrong('a', 'env a as at seq 7', 'x'));
  // b stands before a.
  expect(envelopes({ a: { digest: 'x' }, b: { digest: 'y' } })).toBe(wrong('b', 'env b as at seq 6', 'y'));
  expect(envelopes({ a: { lost: true } })).toBe(wrong('a', 'env a as at seq 7', 'no file'));
  expect(envelopes({ a: { lost: true }, sealed: false })).toBe(
    wrong('a', 'env a as at seq 7', 'no file').replace('failed', 'missing'),
  );
  expect(envelopes({ stray: true })).toBe(wrong('c', 'a receipt that the ledger records', 'another'));
});

describe('receipts say what the run, the plan and the policy say', () => {
  const bindings = (given: Given = {}): string => told('receipt_bindings', given);
  const RIGHT = 'ok: 2 receipts say what the run, the plan and the policy say';

  test('in each field', () => {
    for (const mode of ['prod', 'dry_run']) expect(bindings({ mode })).toBe(RIGHT);
    const expected = {
      ...{ receipt_id: 'rcpt_a', mode: 'prod', ...run, run_id: '9', run_attempt: 1, operation_id: 'a' },
      ...{ operation_kind: 'tag_repo', operation_digest: 'op a', enforceable: true, plan_digest: 'plan' },
      ...{ policy_digest: 'policy', api_url: 'https://api', key_id: SIGNER.keyId },
    };
    for (const [field, value] of Object.entries(expected)) {
      expect(bindings({ a: { payload: { [field]: 'x' } } })).toBe(wrong('a', `${field} ${String(value)}`, 'x'));
    }
    expect(bindings({ mode: 'dry_run', a: { payload: { environment: 'production' } } })).toBe(
      wrong('a', 'environment null', 'production'),
    );
    expect(bindings({ plan: null })).toBe(wrong('b', 'plan_digest undefined', 'plan'));
  });

  test('and record their violations, shortened or not', () => {
    const [one, two] = [
      { rule: null, code: 'conflict', message: 'm' },
      { rule: 'r', code: 'policy_no_rule', message: 'n' },
    ];
    const with2 = (...violations: object[]): string =>
      bindings({ a: { payload: { violations: [one, two] }, data: { violations } } });
    expect([with2(one, two), with2(one, { omitted: 1 })]).toEqual([RIGHT, RIGHT]);
    expect(with2(one)).toBe(wrong('a', 'the violations that seq 7 records', 'others'));
  });
});

test('a refused operation has a receipt that says each reason of the policy', () => {
  const why = (said: readonly object[], decided: readonly object[]): string =>
    told('refusals', {
      a: { payload: { violations: said }, operation: { decided: { data: { violations: decided } } } },
    });
  const [one, two] = [
    { rule: 'r', code: 'policy_forbid', message: 'm' },
    { rule: 'q', code: 'policy_no_rule', message: 'n' },
  ];
  const right = 'ok: every receipt of an operation that the policy refused says why';
  expect([why([], []), why([two, one], [one, two]), why([one], [])]).toEqual([right, right, right]);
  expect(why([{ ...one, message: 'other words' }], [one, { omitted: 4 }])).toBe(right);
  expect(why([one], [one, two])).toBe(wrong('a', 'violation policy_no_rule as in policy.decided', 'none'));
  expect(why([{ ...two, rule: 'r' }], [two])).toBe(wrong('a', 'violation policy_no_rule as in policy.decided', 'none'));
});

describe('times', () => {
  const times = (payload: Fields, more: One = {}): string => told('receipt_times', { a: { payload, ...more } });
  const RIGHT = 'ok: 2 receipts were in force when they were used';
  const begun = (ts: string): One => ({ operation: { intent: { ts } } });

  test('a receipt lives 24 hours at most', () => {
    expect(times({ expires_at: after(ISSUED, DAY) })).toBe(RIGHT);
    const late = after(ISSUED, DAY + 1);
    expect(times({ expires_at: late })).toBe(wrong('a', 'a lifetime of at most 24 hours', late));
  });
  test('is issued before its line, as far as clocks go alike', () => {
    expect(times({}, { line: { ts: after(ISSUED, -60_000) } })).toBe(RIGHT);
    const early = after(ISSUED, -60_001);
    expect(times({}, { line: { ts: early } })).toBe(wrong('a', `issued_at not after ${early}`, ISSUED));
  });
  test('and is in force when its operation begins', () => {
    expect(times({}, begun(EXPIRES))).toBe(RIGHT);
    const late = after(EXPIRES, 1);
    expect(times({}, begun(late))).toBe(wrong('a', `expires_at not before ${late}, when the operation began`, EXPIRES));
  });
});

test('anchors are states of this ledger before the line', () => {
  const anchors = (ledger: object | null, heads: Readonly<Record<number, string>> = {}): string =>
    told('receipt_anchors', { a: { payload: { ledger } }, heads });
  const right = 'ok: 2 receipts were minted on this ledger';
  expect([anchors(null), anchors({ size: 0, head: ZERO }, { 0: 'x' }), anchors({ size: 7, head: 'h' })]).toEqual([
    right,
    right,
    right,
  ]);
  expect(anchors({ size: 5, head: 'h' }, { 5: 'h', 6: 'x' })).toBe(right);
  expect(anchors({ size: 8, head: 'h' })).toBe(wrong('a', 'a ledger size of at most 7', '8'));
  expect(anchors({ size: 5, head: 'x' }, { 5: 'h' })).toBe(wrong('a', 'ledger head h at size 5', 'x'));
  expect(anchors({ size: 0, head: 'x' }, { 0: 'x' })).toBe(wrong('a', `ledger head ${ZERO} at size 0`, 'x'));
});

test('approvals are those of the proof', () => {
  const one = { environment: 'production', user: 'alice' };
  const approvals = (given: Given): string => told('approvals', given);
  expect(approvals({})).toBe('ok: 0 approvals, the same in each receipt');
  const both = { a: { payload: { approvals: [one] } }, b: { payload: { approvals: [one] } } };
  expect(approvals({ approvals: [one], ...both })).toBe('ok: 1 approvals, the same in each receipt');
  const said = (reviews: object[], texts: object[] = []): string =>
    JSON.stringify({ approvals: reviews, signed_approvals: texts });
  expect(approvals({ ...both })).toBe(wrong('b', said([]), said([one])));
  const text = { digest: 'd', key: 'k', principal: 'p' };
  expect(approvals({ a: { payload: { signed_approvals: [text] } } })).toBe(wrong('a', said([]), said([], [text])));
});

test('approvals are alike where no proof says them', () => {
  const one = { payload: { approvals: [{ environment: 'production', user: 'alice' }] } };
  const alone = (given: Given): string => told('approvals', { ...given, approvals: null });
  expect(alone({ a: one, b: one })).toBe('ok: 1 approvals, the same in each receipt');
  expect(alone({ a: one })).toMatch(
    /^failed: receipts\/rcpt_[ab]\.dsse\.json, line 1, byte 0: expected \{"approvals":/,
  );
  expect(alone({ a: { lost: true }, b: { lost: true } })).toMatch(/^(skipped|not_applicable|missing|failed): /);
});

describe('signatures', () => {
  const signatures = (given: Given = {}): string => told('receipt_signatures', given);
  const hmac = (sig = SIGNER.hmac(Buffer.from('a')).toString('base64')) => ({
    keyid: `hmac-sha256:${SIGNER.keyId}`,
    sig,
  });
  const ed25519 = (sig = SIGNER.ed25519(Buffer.from('a')).toString('base64')) => ({
    keyid: `ed25519:${SIGNER.keyHash}`,
    sig,
  });
  const limited = (limit: string): Pins => pinsOf(`${SIGNER.vkey} ${limit}\n`, 'the pins');
  const none = { signatures: [] };

  test('there are two, of the key of the run', () => {
    expect(signatures()).toBe(`ok: 2 receipts are signed by ${SIGNER.vkey}`);
    const two = `signatures hmac-sha256:${SIGNER.keyId}, ed25519:${SIGNER.keyHash}`;
    for (const other of [[], [hmac()], [ed25519(), hmac()], [hmac(), ed25519(), ed25519()]]) {
      expect(signatures({ a: { signatures: other } })).toBe(
        wrong('a', two, other.map(({ keyid }) => keyid).join(', ')),
      );
    }
    for (const bytes of [0, 31, 33]) {
      expect(signatures({ a: { signatures: [hmac(Buffer.alloc(bytes).toString('base64')), ed25519()] } })).toBe(
        wrong('a', 'an HMAC of 32 bytes', 'another length'),
      );
    }
    // Whether the HMAC is right only its key can tell.
    expect(signatures({ a: { signatures: [hmac(Buffer.alloc(32).toString('base64')), ed25519()] } })).toMatch(/^ok/);
    expect(signatures({ a: { forged: true } })).toBe(wrong('a', `a signature that ${SIGNER.vkey} made`, 'another'));
  });

  test('none in a run without a key', () => {
    expect(signatures({ vkey: null, a: none, b: none })).toBe('not_applicable: a run without a key signs nothing');
    expect(signatures({ vkey: null, a: none })).toBe(wrong('b', 'no signature in a run without a key', 'one'));
    expect(signatures({ vkey: null, b: none })).toBe(wrong('a', 'no signature in a run without a key', 'one'));
  });

  test('the key is pinned, and in force when the receipt was issued', () => {
    expect(signatures({ pins: null })).toBe(
      `unpinned: ${pathOf('b')} is signed by ${SIGNER.vkey}, but no trusted keys were given from outside`,
    );
    expect(signatures({ pins: pinsOf(`${OTHER.vkey}\n`, 'the pins') })).toBe(
      `unverifiable: ${pathOf('b')} is signed by ${SIGNER.vkey}, which is not in the pins`,
    );
    expect(signatures({ pins: limited(`not-before=${ISSUED}`) })).toMatch(/^ok/);
    expect(signatures({ pins: limited(`not-before=${after(ISSUED, 1)}`) })).toBe(
      `failed: ${pathOf('b')}: expected a key in force at ${ISSUED}, found ${SIGNER.vkey}, which the pins limits to another time`,
    );
  });

  test('what is forged is told before what nobody knows, the first defect before others', () => {
    const forged = { a: { forged: true } };
    expect(signatures({ pins: null, ...forged })).toBe(wrong('a', `a signature that ${SIGNER.vkey} made`, 'another'));
    expect(signatures({ pins: limited(`not-before=${EXPIRES}`), ...forged })).toMatch(
      /^failed: receipts\/rcpt_b\.dsse\.json: expected a key in force at/,
    );
    let asked = 0;
    const broken = {
      from: 'the pins',
      get keys(): never[] {
        if (asked++ > 0) throw new TypeError('broken');
        return [];
      },
    };
    expect(signatures({ pins: broken })).toBe('failed: the check itself failed: TypeError: broken');
  });
});

test('HMACs are those of their key, where it was given', () => {
  const mine = parseHmacKey(secretText(SECRET)) as HmacKey;
  const other = parseHmacKey(secretText(Buffer.alloc(32, 1))) as HmacKey;
  const hmacs = (given: Given): string => told('receipt_hmacs', given);
  expect(hmacs({})).toBe('not_applicable: no HMAC key was given; a public verifier has none');
  expect(hmacs({ hmacKeys: [other, mine] })).toBe('ok: 2 HMACs are right');
  expect(hmacs({ hmacKeys: [mine], vkey: null })).toBe('not_applicable: a run without a key signs nothing');
  expect(hmacs({ hmacKeys: [other] })).toBe(
    `unverifiable: ${pathOf('b')} was made with key ${SIGNER.keyId}, which was not given`,
  );
  const fault = wrong('a', `the HMAC of key ${SIGNER.keyId}`, 'another');
  expect(hmacs({ hmacKeys: [mine], a: { forged: true } })).toBe(fault);
  expect(hmacs({ hmacKeys: [mine], a: { signatures: [] } })).toBe(fault);
  const elsewhere = { payload: { repository_id: '5' } };
  expect(hmacs({ hmacKeys: [mine], a: elsewhere })).toBe(fault);
});
