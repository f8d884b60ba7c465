import { describe, expect, test } from '@jest/globals';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { verifyInclusion } from '../../../src/verify/inclusion.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { formatTlogProof, siblingRanges } from 'transparency-log/tlog-proof';
import { jcs, leaf, mth, note, OTHER, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import type { Dict } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { checksIn } from './report-words.ts';
import type { Told } from './report-words.ts';

/** One outcome line of a ledger, and what is said of its inclusion. */

const lines = forge().get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
const found = lines.findIndex((line) => line.includes('"operation.succeeded"'));
const LINE = JSON.parse(lines[found] ?? '') as Dict;
const { ts } = LINE as { ts: string };
const trusted = pinsOf(TRUSTED, 'the pins');
const limited = (limit: string): Pins => pinsOf(`${SIGNER.vkey} ${limit}\n`, 'the pins');

interface Given {
  readonly extra?: Uint8Array;
  readonly index?: number;
  /** Lines of the ledger. */
  readonly size?: number;
  readonly checkpoint?: string;
  readonly path?: readonly string[];
}
/** The ledger of which the line is one, all others made up. */
const tree = (extra: Uint8Array, size: number): Buffer[] =>
  Array.from({ length: size }, (_, i) =>
    i === found ? leaf(Buffer.from(extra).toString('latin1')) : leaf(`other ${i}`),
  );

function proofOf({ extra = Buffer.from(jcs(LINE)), size = lines.length, index = found, ...more }: Given): string {
  const leaves = tree(extra, size);
  const path = siblingRanges(found, size).map((part) =>
    mth(leaves.slice(part.first, part.first + part.size)).toString('hex'),
  );
  const checkpoint = note([SIGNER], size, mth(leaves), 'a'.repeat(64));
  return formatTlogProof({ extra, index, path, checkpoint, ...more });
}
const pad = (bytes: number): Buffer => {
  const data = { ...(LINE['data'] as Dict), message: '' };
  const short = Buffer.byteLength(jcs({ ...LINE, data }));
  return Buffer.from(jcs({ ...LINE, data: { ...data, message: 'x'.repeat(bytes - short) } }));
};

function told(text: string, pins: Pins | null = trusted, since?: SignedCheckpoint): Told {
  const options = { pins, ...(since === undefined ? {} : { since }) };
  return checksIn(verifyInclusion(Buffer.from(text), 'x.tlog-proof', options));
}
const failed = (expected: string, what: string, file = 'x.tlog-proof'): string =>
  `failed: ${file}, line 1, byte 0: expected ${expected}, found ${what}`;

test('a true one', () => {
  expect(told(proofOf({}))).toEqual({
    verdict: 'VERIFIED',
    inclusion_form: 'ok: a C2SP tlog-proof@v1',
    line: 'ok: operation.succeeded of "tag" in run 9001',
    inclusion: `ok: included: line ${found} of the ledger of ${lines.length} lines`,
    checkpoint_signatures: `ok: signed by ${SIGNER.vkey}`,
    since: 'not_applicable: no earlier checkpoint was given',
  });
  const report = verifyInclusion(Buffer.from(proofOf({})), 'x', { pins: trusted });
  const root = mth(tree(Buffer.from(jcs(LINE)), lines.length)).toString('hex');
  expect([report.entries, report.head, report.root]).toEqual([1, 'a'.repeat(64), root]);
});

test('what is none has nothing to look at', () => {
  const since = parseCheckpoint(note([SIGNER], 1, mth([]), 'a'.repeat(64))) as SignedCheckpoint;
  expect(told('hello', trusted, since)).toEqual({
    verdict: 'TAMPERED',
    inclusion_form: failed('a C2SP tlog-proof@v1 with the line in extra', 'other text'),
    line: 'skipped: needs the proof',
    inclusion: 'skipped: needs the proof',
    checkpoint_signatures: 'skipped: needs the proof',
    since: 'skipped: needs the proof',
  });
  expect(verifyInclusion(Buffer.from('hello'), 'x', { pins: null })).toMatchObject({
    entries: 0,
    head: null,
    root: null,
  });
});

describe('the line', () => {
  const line = (given: Given): string => told(proofOf(given))['line'] ?? '';
  test('is the one of its place, and an outcome', () => {
    expect(line({ index: found + 1 })).toBe(failed(`the line of seq ${found + 1}`, String(found)));
    const opened = Buffer.from(lines[0] ?? '');
    expect(line({ extra: opened, index: 0 })).toBe(failed('an outcome line', 'run.opened'));
  });
  test('is a ledger line, as long as one may be', () => {
    expect(line({ extra: pad(65_536) })).toBe('ok: operation.succeeded of "tag" in run 9001');
    expect(line({ extra: pad(65_537) })).toBe(failed('a ledger line in extra', 'other bytes'));
    expect(line({ extra: Buffer.from([0xff]) })).toBe(failed('a ledger line in extra', 'other bytes'));
    expect(line({ extra: Buffer.from('{"a":1}') })).toContain(
      'expected a ledger line in extra, found Error: a: expected no such field',
    );
    expect(told(proofOf({ extra: Buffer.from('{}') }))['checkpoint_signatures']).toMatch(/^failed: .*a ledger line in/);
  });
});

test('the path leads from the line to the root', () => {
  const inclusion = (given: Given): string => told(proofOf(given))['inclusion'] ?? '';
  const root = mth(tree(Buffer.from(jcs(LINE)), lines.length)).toString('hex');
  expect(inclusion({ path: [] })).toBe(failed(`a path to root ${root}`, 'a path that does not fit'));
  expect(inclusion({ index: lines.length })).toBe(failed(`a path to root ${root}`, 'a path that does not fit'));
  expect(inclusion({ index: found ^ 1 })).toMatch(/expected a path to root [0-9a-f]{64}, found [0-9a-f]{64}$/);
});

describe('the signature', () => {
  const signature = (pins: Pins | null, given: Given = {}): string =>
    told(proofOf(given), pins)['checkpoint_signatures'] ?? '';
  const earlier = '2026-11-23T00:00:00.000Z';
  const fault = failed(`a key in force at ${ts}`, SIGNER.vkey, 'the checkpoint');
  const right = `ok: signed by ${SIGNER.vkey}`;

  test('is of a key that is pinned', () => {
    expect(signature(null)).toBe('unpinned: the checkpoint: no trusted keys were given from outside');
    expect(signature(pinsOf(`${OTHER.vkey}\n`, 'the pins'))).toBe(
      'unverifiable: the checkpoint is signed by no key in the pins',
    );
  });
  test('is of a key in force then: at the last line, or not before the line', () => {
    const last = { size: found + 1 };
    expect([signature(limited(`not-before=${ts}`), last), signature(limited(`not-after=${ts}`), last)]).toEqual([
      right,
      right,
    ]);
    expect(signature(limited('not-before=2026-12-01T00:00:00.000Z'), last)).toBe(fault);
    expect(signature(limited(`not-after=${earlier}`), last)).toBe(fault);
    // Lines after it are not at hand: the checkpoint may be younger than the key.
    expect(signature(limited('not-before=2026-12-01T00:00:00.000Z'))).toBe(right);
    expect(signature(limited(`not-after=${ts}`))).toBe(right);
    expect(signature(limited(`not-after=${earlier}`))).toBe(fault);
  });
});

test('a checkpoint seen before is this one, or there is nothing to say', () => {
  const leaves = tree(Buffer.from(jcs(LINE)), lines.length);
  const since = (size: number, root: Buffer, origin?: string): string => {
    const seen = parseCheckpoint(note([SIGNER], size, root, 'a'.repeat(64), origin)) as SignedCheckpoint;
    return told(proofOf({}), trusted, seen)['since'] ?? '';
  };
  const place = 'the checkpoint given with --since';
  expect(since(lines.length, mth(leaves))).toBe('ok: the same checkpoint');
  expect(since(lines.length, mth(leaves), 'elsewhere')).toBe(failed(`origin ${SIGNER.origin}`, 'elsewhere', place));
  for (const size of [lines.length - 1, lines.length + 1]) {
    expect(since(size, mth(leaves))).toBe('missing: one line cannot show that the ledger extends another checkpoint');
  }
  const other = mth(leaves.slice(1));
  expect(since(lines.length, other)).toBe(failed(`root ${mth(leaves).toString('hex')}`, other.toString('hex'), place));
});

test('a proof of more than a megabyte is not read', () => {
  const whole = proofOf({});
  const form = (bytes: number): string =>
    told(whole + ' '.repeat(bytes - Buffer.byteLength(whole)))['inclusion_form'] ?? '';
  expect([form(1024 * 1024), form(1024 * 1024 + 1)]).toEqual([
    failed('a C2SP tlog-proof@v1 with the line in extra', 'other text'),
    failed('at most 1048576 bytes', 'more'),
  ]);
});
