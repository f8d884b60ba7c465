import { describe, expect, test } from '@jest/globals';
import type { BranchHistory } from '../../../src/verify/branch/history.ts';
import type { Finding } from '../../../src/verify/verdict.ts';
import {
  parseHmacKey,
  verifyHmac,
  keyOf,
  pinsOf,
  requireTrusted,
  trustOf,
  requireSigned,
} from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { parseVkey } from 'transparency-log/vkey';
import type { Vkey } from 'transparency-log/vkey';
import { mth, note, OTHER, SECRET, secretText, SIGNER, signerOf } from 'forged-proofs/crypto';
import type { Signer } from 'forged-proofs/crypto';

/** What a signature is worth, and to whom. */

const NOON = '2026-11-23T12:00:00.000Z';
const at = Date.parse(NOON);
const [BEFORE, AFTER] = [new Date(at - 1).toISOString(), new Date(at + 1).toISOString()];
const key = parseVkey(SIGNER.vkey) as Vkey;
const listed = (...lines: readonly string[]): Pins => pinsOf(lines.map((line) => `${line}\n`).join(''), 'the pins');
const limited = (limit: string): Pins => listed(`${SIGNER.vkey} ${limit}`);
const said = (act: () => unknown): string => {
  try {
    return `ok: ${String(act())}`;
  } catch (error) {
    const { status, message } = error as Finding;
    return `${status}: ${message}`;
  }
};
const wrong = (path: string, expected: string, found: string): string =>
  `failed: ${path}, line 1, byte 0: expected ${expected}, found ${found}`;

describe('a key', () => {
  test('stands as the pins say, at a time or at any', () => {
    const standing = (pins: Pins | null, time: number | null = at): string => trustOf(pins, key, time);
    expect([standing(null), standing(listed(OTHER.vkey)), standing(listed(SIGNER.vkey))]).toEqual([
      'unpinned',
      'unknown',
      'pinned',
    ]);
    const gone = limited(`not-after=${BEFORE}`);
    expect([standing(gone), standing(gone, null)]).toEqual(['not_in_force', 'pinned']);
    expect(standing(limited(`not-before=${AFTER}`), null)).toBe('pinned');
    expect(standing(listed(`${SIGNER.vkey} not-after=${BEFORE}`, `${SIGNER.vkey} not-before=${NOON}`))).toBe('pinned');
  });

  test('is required to be pinned and in force', () => {
    const required = (pins: Pins | null): string => said(() => requireTrusted(pins, key, at, 'it'));
    expect(required(listed(SIGNER.vkey))).toBe('ok: undefined');
    expect(required(null)).toBe(
      `unpinned: it is signed by ${SIGNER.vkey}, but no trusted keys were given from outside`,
    );
    expect(required(listed(OTHER.vkey))).toBe(`unverifiable: it is signed by ${SIGNER.vkey}, which is not in the pins`);
    expect(required(limited(`not-after=${BEFORE}`))).toBe(
      `failed: it: expected a key in force at ${NOON}, found ${SIGNER.vkey}, which the pins limits to another time`,
    );
  });

  test('is read from its text, each time the same', () => {
    expect([keyOf(null), keyOf('x'), keyOf('x')]).toEqual([null, null, null]);
    const first = keyOf(SIGNER.vkey);
    expect([first?.text, keyOf(SIGNER.vkey) === first, keyOf(OTHER.vkey)?.text]).toEqual([
      SIGNER.vkey,
      true,
      OTHER.vkey,
    ]);
    expect(keyOf(SIGNER.vkey)?.text).toBe(SIGNER.vkey);
  });
});

describe('a checkpoint that only the pins vouch for', () => {
  const ELSEWHERE = signerOf(SECRET, '5');
  const noted = (...signers: readonly Signer[]): SignedCheckpoint =>
    parseCheckpoint(note(signers, 1, mth([]), 'a'.repeat(64), SIGNER.origin)) as SignedCheckpoint;
  const signed = (pins: Pins | null, time: Parameters<typeof requireSigned>[2] = at, by = noted(SIGNER)): string =>
    said(() => requireSigned(by, pins, time, 'it'));
  const right = `ok: ${SIGNER.vkey}`;
  const late = wrong('it', `a key in force at ${NOON}`, SIGNER.vkey);

  test('is signed by one of them', () => {
    expect([signed(listed(SIGNER.vkey)), signed(listed(OTHER.vkey, SIGNER.vkey))]).toEqual([right, right]);
    expect(signed(null)).toBe('unpinned: it: no trusted keys were given from outside');
    expect(signed(listed(OTHER.vkey))).toBe('unverifiable: it is signed by no key in the pins');
    // Keys are of one repository: another's says nothing, even where it signed.
    expect(signed(listed(ELSEWHERE.vkey), at, noted(ELSEWHERE))).toBe(
      'unverifiable: it is signed by no key in the pins',
    );
  });

  test('bears no signature of theirs that is another’s', () => {
    const { note: whole, ...rest } = noted(SIGNER, OTHER);
    const signatures = whole.signatures.map((line, i) => (i === 1 ? { ...line, signature: Buffer.alloc(64) } : line));
    const forged = { ...rest, note: { ...whole, signatures } };
    expect(signed(listed(SIGNER.vkey, OTHER.vkey), at, forged)).toBe(
      wrong('it', `a signature that ${OTHER.vkey} made`, 'another'),
    );
    expect(signed(listed(SIGNER.vkey), at, forged)).toBe(right);
  });

  test('is signed by one in force at its time, where that is known', () => {
    expect([signed(limited(`not-before=${NOON}`)), signed(limited(`not-after=${NOON}`))]).toEqual([right, right]);
    expect([signed(limited(`not-before=${AFTER}`)), signed(limited(`not-after=${BEFORE}`))]).toEqual([late, late]);
    for (const limit of [`not-before=${AFTER}`, `not-after=${BEFORE}`]) {
      expect(signed(limited(limit), null)).toBe(right);
    }
    const both = listed(`${SIGNER.vkey} not-after=${BEFORE}`, OTHER.vkey);
    expect(signed(both, at, noted(SIGNER, OTHER))).toBe(`ok: ${OTHER.vkey}`);
  });

  test('or not out of force before the line that is at hand', () => {
    const since = { since: at };
    expect([signed(limited(`not-before=${AFTER}`), since), signed(limited(`not-after=${NOON}`), since)]).toEqual([
      right,
      right,
    ]);
    expect(signed(listed(SIGNER.vkey), since)).toBe(right);
    expect(signed(limited(`not-after=${BEFORE}`), since)).toBe(late);
  });

  describe('and whose key has last=', () => {
    const last = listed(`${SIGNER.vkey} last=1:${'a'.repeat(64)}:${'b'.repeat(40)}`);
    const commit = { signed: noted(SIGNER) };
    const another = parseCheckpoint(note([SIGNER], 2, mth([]), 'a'.repeat(64)));
    const ledger = { accepted: [{ commit }], judged: { forked: [] }, rewritten: [], lost: [] };
    const shown = (accepted: object | null | undefined, pins = last): string =>
      said(() => requireSigned(noted(SIGNER), pins, null, 'it', accepted as BranchHistory | null | undefined));
    const needed =
      `unverifiable: it is signed by ${SIGNER.vkey}: it has last=, so that it is believed only where the ledger shows ` +
      'it: give a clone that holds it with --ledger DIR';

    test('is believed where a sound ledger holds it', () => {
      expect(shown(ledger)).toBe(right);
      for (const other of [
        null,
        { ...ledger, accepted: [] },
        { ...ledger, accepted: [{ commit: { signed: another } }] },
        { ...ledger, judged: { forked: [commit] } },
        { ...ledger, rewritten: [{ id: 'c', fault: 'f' }] },
        { ...ledger, lost: ['c'] },
      ])
        expect(shown(other)).toBe(needed);
    });

    test('needs no ledger where that is what is verified, or where the key is listed without it', () => {
      expect(shown(undefined)).toBe(right);
      expect(shown(null, { ...last, keys: [...last.keys, ...listed(SIGNER.vkey).keys] })).toBe(right);
    });
  });
});

describe('a secret key', () => {
  const text = secretText(SECRET);
  test('is read from its whole text only', () => {
    expect(parseHmacKey(text)?.keyId).toBe(SIGNER.keyId);
    for (const other of [
      `x${text}`,
      `${text}0`,
      ` ${text}`,
      `${text}\n`,
      text.slice(1),
      text.slice(0, -1),
      text.slice(0, 48),
      '',
    ]) {
      expect(parseHmacKey(other)).toBeNull();
    }
    // The last digit of base64url has two bits to spare, which are none; the check is of the secret.
    const spare = `${text.slice(0, 47)}${text[47] === 'I' ? 'J' : 'I'}${text.slice(48)}`;
    expect([parseHmacKey(spare), parseHmacKey(`${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`)]).toEqual([
      null,
      null,
    ]);
  });
  test('tells its HMACs', () => {
    const hmac = parseHmacKey(text)?.forRepository('123456789') ?? Buffer.alloc(0);
    const message = Buffer.from('m');
    const right = SIGNER.hmac(message);
    expect(verifyHmac(hmac, message, right)).toBe(true);
    for (const other of [right.subarray(1), Buffer.concat([right, right]), Buffer.alloc(32), Buffer.alloc(0)]) {
      expect(verifyHmac(hmac, message, other)).toBe(false);
    }
  });
});
