import { describe, expect, test } from '@jest/globals';
import { FILE_CHECKS } from '../../../src/verify/checks-files.ts';
import { LANDING_CHECKS } from '../../../src/verify/checks-checkpoints.ts';
import { passChecks } from '../../../src/verify/replay.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';
import { countOf, isOutcome, openClaim } from '../../../src/verify/claim.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
import { LINE_TYPES } from '../../../src/protocol/ledger.ts';
import { OTHER, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';

/** Whether a proof is sealed, landed and all there; what a check's own defect counts for. */

type Fields = Readonly<Record<string, unknown>>;
const NOON = '2026-11-23T12:00:00.000Z';
const at = Date.parse(NOON);
const [BEFORE, AFTER] = [new Date(at - 1).toISOString(), new Date(at + 1).toISOString()];
const listed = (...lines: readonly string[]): Pins => pinsOf(lines.map((line) => `${line}\n`).join(''), 'the pins');
const limited = (limit: string): Pins => listed(`${SIGNER.vkey} ${limit}`);
const wrong = (path: string, expected: string, found: string): string =>
  `failed: ${path}, line 1, byte 0: expected ${expected}, found ${found}`;

test('outcomes are five types of lines', () => {
  expect(LINE_TYPES.filter((type) => isOutcome({ type } as never)).sort()).toEqual(
    ['failed', 'in_doubt', 'skipped', 'succeeded', 'unchanged'].map((word) => `operation.${word}`),
  );
  const claim = openClaim({ type: 'run.opened', claim: 'c' } as never);
  claim.counts.set('gate.passed', 2).set('gate.rejected', 3);
  expect([countOf(claim, 'gate.passed', 'gate.rejected'), countOf(claim, 'run.closed'), countOf(claim)]).toEqual([
    5, 0, 0,
  ]);
});

test('a check that breaks down is a failure, never a pass', () => {
  const check = (name: string, act: () => string): { name: string; check: () => string } => ({ name, check: act });
  const thrower = (error: unknown) => (): string => {
    throw error;
  };
  expect(
    walk(
      [
        check('a', () => 'fine'),
        check('b', thrower(new Finding('missing', 'gone'))),
        check('c', thrower(new TypeError('oh'))),
        check('d', () => 'fine too'),
      ],
      null,
    ),
  ).toEqual([
    { name: 'a', status: 'ok', detail: 'fine' },
    { name: 'b', status: 'missing', detail: 'gone' },
    { name: 'c', status: 'failed', detail: 'the check itself failed: TypeError: oh' },
    { name: 'd', status: 'ok', detail: 'fine too' },
  ]);
  expect(new Finding('failed', 'x').name).toBe('Finding');
});

test('a defect of the lines is laid to the check that it names, else to the first', () => {
  const owner = (check: string | null): string[] => {
    const context = { ledger: { finding: new Finding('failed', 'defect', check) } };
    const results = walk(passChecks([], ['one_claim']), context);
    expect(results.filter(({ status }) => status === 'skipped').map(({ detail }) => detail)).toEqual(
      Array.from({ length: results.length - 1 }, () => 'the ledger was read up to its first defect only'),
    );
    return results.filter(({ status }) => status === 'failed').map(({ name, detail }) => `${name}: ${detail}`);
  };
  expect([owner('one_claim'), owner('limits'), owner('nobody'), owner(null)]).toEqual([
    ['one_claim: defect'],
    ['limits: defect'],
    ['ledger_encoding: defect'],
    ['ledger_encoding: defect'],
  ]);
});

interface Given {
  readonly entries?: readonly Fields[];
  readonly mode?: string;
  readonly vkey?: string | null;
  readonly signatures?: readonly Fields[];
  readonly manifest?: Fields;
  readonly noManifest?: boolean;
  /** Lines by type. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly digests?: Readonly<Record<string, string>>;
  readonly unread?: Readonly<Record<string, Finding>>;
  readonly last?: Fields | null;
  readonly pins?: Pins | null;
  readonly keys?: string;
  readonly keysUnread?: boolean;
  readonly receipts?: Readonly<Record<string, unknown>>;
  readonly operations?: Readonly<Record<string, Fields>>;
  readonly before?: string;
  readonly finding?: Finding;
  readonly stretches?: readonly Fields[] | null;
  readonly found?: readonly Fields[];
  readonly result?: string | null;
}
const signedText = Buffer.from('manifest');
const good = { keyid: `ed25519:${SIGNER.keyHash}`, sig: SIGNER.ed25519(signedText).toString('base64') };
function told(name: string, given: Given = {}): string {
  const { mode = 'prod', vkey = SIGNER.vkey, last = { head: 'h', ts: NOON }, pins = listed(SIGNER.vkey) } = given;
  const unread = { finding: new Finding('failed', 'x') };
  const payload = { head: 'h', files: { 'plan.json': 'd' }, ...given.manifest };
  const claim = {
    opened: { mode, data: { vkey } },
    plan: { data: { operations: 1 } },
    before: { ts: given.before ?? NOON },
    operations: new Map(Object.entries(given.operations ?? {})),
    counts: new Map(Object.entries(given.counts ?? { 'operation.intent': 1, 'operation.succeeded': 1 })),
    refusals: 0,
    closed: given.result === null ? null : { data: { result: given.result ?? 'shipped' } },
  };
  const context = {
    files: {
      entries: given.entries ?? [
        { path: 'plan.json', kind: 'file' },
        { path: 'manifest.json', kind: 'file' },
      ],
      manifest:
        given.noManifest === true
          ? unread
          : { value: { payload, envelope: { signatures: given.signatures ?? [good] }, signed: signedText } },
      digests: new Map(Object.entries(given.digests ?? { 'plan.json': 'd' })),
      unread: new Map(Object.entries(given.unread ?? {})),
      trustedKeys: given.keysUnread === true ? unread : { value: given.keys ?? TRUSTED },
      receipts: new Map(Object.entries(given.receipts ?? {})),
      stretches:
        given.stretches === null ? unread : { value: given.stretches ?? [{ first_seq: 0, after: { size: 3 } }] },
    },
    ledger: { last, claim, finding: given.finding ?? null, stretches: given.found ?? [{ first: 0, end: 3 }] },
    pins,
  };
  const checks = [...FILE_CHECKS, ...LANDING_CHECKS].filter((check) => check.name === name);
  const [result] = walk(checks, context as unknown as ProofContext);
  return `${result?.status ?? ''}: ${result?.detail ?? ''}`;
}

test('the layout is its files, each once, and regular', () => {
  const names = [
    ...['CANONICAL_PROOF.json', 'plan.json', 'evidence.json', 'policy.yml', 'trusted-keys', 'approvers'],
    ...['ledger.jsonl', 'checkpoints.json'],
  ];
  const whole = [...names, 'report.html', 'summary.md', 'manifest.json'].map((path) => ({ path, kind: 'file' }));
  const layout = (entries: readonly Fields[]): string => told('layout', { entries });
  expect(layout(whole)).toBe('ok: 11 files, all of the layout');
  expect(layout([...whole, { path: 'x\u001b', kind: 'file' }])).toBe(
    wrong('"x\\u001b"', 'a file of the proof layout', 'another'),
  );
  expect(layout([...whole.slice(1), { path: names[0], kind: 'other' }])).toBe(
    wrong('CANONICAL_PROOF.json', 'a regular file', 'a link or device'),
  );
  expect(layout([...whole, whole[1] as Fields])).toBe(wrong('plan.json', 'one file of this name', 'another'));
  for (const [i, name] of names.entries()) {
    if (i > 0) expect(layout(whole.toSpliced(i, 1))).toBe(wrong(name, 'a file', 'nothing'));
  }
  expect(layout(whole.slice(0, -1))).toBe('ok: 10 files, all of the layout');
  expect(layout(whole.slice(1, -1))).toBe(
    wrong('CANONICAL_PROOF.json', 'a file', 'nothing').replace('failed', 'missing'),
  );
});

test('each envelope of a receipt can be read', () => {
  const one = { value: {} };
  expect(told('receipt_files', { receipts: { a: one, b: one } })).toBe('ok: 2 envelopes are canonical and closed');
  const unread = { finding: new Finding('failed', 'unread') };
  expect(told('receipt_files', { receipts: { a: one, b: unread } })).toBe('failed: unread');
});

test('the manifest gives the digest of each file, and the head', () => {
  const manifest = (given: Given): string => told('manifest', given);
  const files = (more: object): Given => ({ manifest: { files: { 'plan.json': 'd', ...more } } });
  expect(manifest({})).toBe('ok: 1 files have the digests that the manifest gives');
  expect(manifest({ manifest: { files: {} } })).toBe(wrong('"plan.json"', 'a file that the manifest names', 'another'));
  expect(manifest(files({ 'policy.yml': 'p' }))).toBe(wrong('policy.yml', 'p as in the manifest', 'no file'));
  expect(manifest({ digests: { 'plan.json': 'x' } })).toBe(wrong('plan.json', 'd as in the manifest', 'x'));
  expect(manifest({ digests: {} })).toBe('skipped: needs plan.json, which could not be read');
  expect(manifest({ digests: {}, unread: { 'plan.json': new Finding('failed', 'too large') } })).toBe(
    'failed: too large',
  );
  expect(manifest({ manifest: { head: 'x' } })).toBe(wrong('manifest.json', "head h, the last line's hash", 'x'));
  expect(manifest({ last: null })).toBe(wrong('manifest.json', "head null, the last line's hash", 'h'));
});

test('the manifest is signed once, by the key of the run', () => {
  const signature = (given: Given = {}): string => told('manifest_signature', given);
  expect(signature()).toBe(`ok: signed by ${SIGNER.vkey}`);
  expect(signature({ vkey: null })).toBe(wrong('manifest.json', 'no signature in an unsigned proof', good.keyid));
  expect(signature({ vkey: null, signatures: [], mode: 'dry_run' })).toBe(
    'unpinned: a dry run has no key: nothing is signed',
  );
  expect(signature({ vkey: null, signatures: [] })).toBe('missing: unsigned: a prod run that could not sign');
  expect(signature({ signatures: [] })).toBe('missing: the manifest of a prod run is not signed');
  expect(signature({ signatures: [good, good] })).toBe(wrong('manifest.json', 'one signature', '2'));
  expect(signature({ signatures: [{ ...good, keyid: 'x' }] })).toBe(
    wrong('manifest.json', `a signature of ${good.keyid}`, 'x'),
  );
  const forged = { ...good, sig: Buffer.alloc(64).toString('base64') };
  expect(signature({ signatures: [forged] })).toBe(
    wrong('manifest.json', `a signature that ${SIGNER.vkey} made`, 'another'),
  );
  expect(signature({ pins: limited(`not-before=${NOON}`) })).toMatch(/^ok/);
  expect(signature({ pins: limited(`not-before=${AFTER}`) })).toMatch(
    new RegExp(`^failed: manifest.json: expected a key in force at ${NOON}, found`),
  );
  // Without lines there is no time that could be asked for.
  expect(signature({ pins: limited(`not-before=${AFTER}`), last: null })).toMatch(/^ok/);
  expect(signature({ pins: null })).toMatch(/^unpinned: manifest.json is signed by/);
  expect(signature({ noManifest: true })).toBe('skipped: needs manifest.json, which could not be read');
});

describe('the key list that the run went by', () => {
  const keys = (given: Given = {}): string => told('trusted_keys', given);
  const right = 'ok: the trusted keys that the run went by list its key';
  const minted = (id: string): Fields => ({ receipt: { receipt_id: id } });
  const read = (issued_at: string): unknown => ({ value: { payload: { issued_at } } });

  test('lists its key, at its last line and when receipts were issued', () => {
    expect([keys(), keys({ operations: { a: minted('r'), b: { receipt: null } } })]).toEqual([right, right]);
    const limit = `${SIGNER.vkey} not-before=${NOON} not-after=${NOON}\n`;
    const fault = (time: string, standing: string): string =>
      wrong('trusted-keys', `${SIGNER.vkey} in force at ${time}`, standing);
    expect(keys({ keys: limit })).toBe(right);
    expect(keys({ keys: limit, before: AFTER })).toBe(fault(AFTER, 'not_in_force'));
    expect(keys({ keys: `${OTHER.vkey}\n` })).toBe(fault(NOON, 'unknown'));
    const issued = (time: string): Given => ({
      keys: limit,
      operations: { a: minted('r') },
      receipts: { r: read(time) },
    });
    expect([keys(issued(NOON)), keys(issued(BEFORE))]).toEqual([right, fault(BEFORE, 'not_in_force')]);
    const unread = { r: { finding: new Finding('failed', 'x') } };
    expect(keys({ operations: { a: minted('r') }, receipts: unread })).toBe(right);
  });

  test('is a list of keys, and of no interest to an unsigned run', () => {
    expect(keys({ keys: `${SIGNER.vkey}\nx\n` })).toMatch(
      /^failed: trusted-keys, line 2, byte 0: expected a verifier key, found is not/,
    );
    expect(keys({ vkey: null })).toBe('not_applicable: an unsigned run is bound to no key');
    expect(keys({ keysUnread: true })).toBe('skipped: needs trusted-keys, which could not be read');
  });
});

describe('a run has landed', () => {
  const landed = (given: Given = {}): string => told('landed', given);
  const result = (given: Given = {}): string => told('run_result', given);
  const after = (size: number | null, first_seq = 0): Fields => ({ first_seq, after: size === null ? null : { size } });
  const none = 'no signed checkpoint after the lines from seq 0';

  test('where checkpoints cover all of its lines', () => {
    const right = 'ok: every line is under a signed checkpoint';
    expect([landed(), landed({ result: null })]).toEqual([right, right]);
    expect(landed({ mode: 'dry_run', stretches: [after(null)] })).toBe('ok: a dry run writes to no ledger');
    expect(landed({ vkey: null })).toBe('missing: unsigned: a prod run that could not sign or write');
    expect(landed({ stretches: [after(null)] })).toBe(`missing: ${none}`);
    expect(landed({ stretches: [] })).toBe(`missing: ${none}`);
    expect(landed({ stretches: [after(3, 1)] })).toBe(`missing: ${none}`);
    expect(landed({ stretches: [after(2)] })).toBe(
      'missing: lines from seq 2 to 2 are after the last landed checkpoint',
    );
    expect(landed({ stretches: [after(4)] })).toMatch(/^ok/);
    const second = [
      { first: 0, end: 3 },
      { first: 5, end: 9 },
    ];
    expect(landed({ found: second, stretches: [after(3), after(7, 5)] })).toBe(
      'missing: lines from seq 7 to 8 are after the last landed checkpoint',
    );
    expect(landed({ result: 'authorized' })).toBe(
      wrong('checkpoints.json', 'no checkpoint after an authorize job, which writes to no ledger', 'one'),
    );
    expect(landed({ result: 'authorized', stretches: [after(null)] })).toBe(`missing: ${none}`);
    expect(landed({ stretches: null })).toMatch(/^ok/);
  });

  test('with the result that its lines allow, or as failed where they did not land', () => {
    expect(result()).toBe('ok: shipped');
    expect(result({ result: null })).toBe('missing: no run.closed: the run was not finished');
    expect(result({ result: 'partial' })).toBe(wrong('ledger.jsonl', 'result shipped', 'partial'));
    expect(result({ result: 'failed' })).toBe(wrong('ledger.jsonl', 'result shipped', 'failed'));
    expect(result({ result: 'failed', stretches: [after(null)] })).toBe('ok: failed');
    expect(result({ counts: { 'receipt.minted': 1 } })).toBe(
      wrong('ledger.jsonl', 'result authorized or failed', 'shipped'),
    );
    expect(result({ result: 'partial', stretches: [after(null)] })).toBe(
      wrong('ledger.jsonl', 'result shipped', 'partial'),
    );
  });
});

describe('a proof', () => {
  const files = forge();
  const reported = (all: ReadonlyMap<string, Buffer>): ReturnType<typeof verifyProof> =>
    verifyProof(mapSource(all), { pins: pinsOf(TRUSTED, 'pins') });

  test('is told with its head and root', async () => {
    const lines = files.get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
    const { entries, head, root } = await reported(files);
    const proof = JSON.parse(files.get('CANONICAL_PROOF.json')?.toString() ?? '') as { phase_4_proof_ledger: Fields };
    expect({ entries, head, root }).toEqual({
      entries: lines.length,
      head: proof.phase_4_proof_ledger['head'],
      root: proof.phase_4_proof_ledger['root'],
    });
    const bare = await reported(new Map(files).set('ledger.jsonl', Buffer.from('x')));
    expect([bare.entries, bare.head, bare.root]).toEqual([0, null, null]);
  });

  test('has 10 050 files at most; a list that breaks down is no verdict', async () => {
    const many = (count: number): Map<string, Buffer> =>
      new Map(Array.from({ length: count }, (_, i) => [`f${i}`, Buffer.alloc(0)]));
    const detail = async (count: number): Promise<string> => (await reported(many(count))).checks[0]?.detail ?? '';
    expect(await detail(10_050)).toMatch(/expected a file of the proof layout/);
    expect((await reported(many(10_051))).checks).toEqual([
      { name: 'layout', status: 'failed', detail: 'expected at most 10050 files, found 10051' },
    ]);
    const broken = { ...mapSource(files), list: () => Promise.reject(new TypeError('oh')) };
    await expect(verifyProof(broken, { pins: null })).rejects.toThrow('oh');
  });
});
