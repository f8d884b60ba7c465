import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { formatTime } from '../core/clock.ts';
import type { BranchHistory } from './branch/history.ts';
import { verifyNote } from 'transparency-log/note';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { isInForce, parseTrustedKeys } from '../protocol/trusted-keys.ts';
import { parseVkey } from 'transparency-log/vkey';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import type { Vkey } from 'transparency-log/vkey';
import { Finding, at, fail } from './verdict.ts';

/** The keys that somebody outside the proof vouches for; null when nobody was asked. */
export interface Pins {
  readonly keys: readonly TrustedKey[];
  /** Where they come from, for people. */
  readonly from: string;
  /** Digests of the lists of approvers that somebody outside vouches for; absent when nobody was asked. */
  readonly approvers?: ReadonlySet<string>;
}

/** Pins from the text of a trusted-keys file. @throws TrustedKeysError */
export function pinsOf(text: string, from: string): Pins {
  return { keys: parseTrustedKeys(text, from), from };
}

/** What is known of a key from outside: whether it may be believed at all, and at that time. */
export type Trust = 'pinned' | 'unpinned' | 'unknown' | 'not_in_force';

export function trustOf(pins: Pins | null, key: Vkey, at: number | null): Trust {
  if (pins === null) return 'unpinned';
  const mine = pins.keys.filter(({ vkey }) => vkey.text === key.text);
  if (mine.length === 0) return 'unknown';
  return at === null || mine.some((entry) => isInForce(entry, at)) ? 'pinned' : 'not_in_force';
}

/**
 * To be called once a signature was found right: reports what it is worth.
 * @throws Finding unless the key is pinned and in force at the time (milliseconds)
 */
export function requireTrusted(pins: Pins | null, key: Vkey, at: number | null, what: string): void {
  const trust = trustOf(pins, key, at);
  const signed = `${what} is signed by ${key.text},`;
  if (pins === null) throw new Finding('unpinned', `${signed} but no trusted keys were given from outside`);
  const { from } = pins;
  if (trust === 'unknown') throw new Finding('unverifiable', `${signed} which is not in ${from}`);
  if (trust === 'pinned' || at === null) return;
  const found = `${key.text}, which ${from} limits to another time`;
  throw new Finding('failed', `${what}: expected a key in force at ${formatTime(at)}, found ${found}`);
}

let latest: { readonly text: string; readonly key: Vkey | null } | null = null;

/** The key that a run says it signs with. The latest is kept: run after run of a ledger names the same. */
export function keyOf(text: string | null): Vkey | null {
  if (text === null) return null;
  if (latest?.text !== text) latest = { text, key: parseVkey(text) };
  return latest.key;
}

/**
 * What the signatures of a checkpoint are worth when nothing but the pinned keys may vouch for it.
 * @param time of the last line under the checkpoint, milliseconds, or `since`: of a line that is not younger than it;
 *   null where no line under it is at hand
 * @param accepted the ledger, where it is not what is verified: a key with `last=` is believed no further than it shows
 * @returns the key that signed it
 * @throws Finding unless one of the pinned keys signed it while in force
 */
export function requireSigned(
  note: SignedCheckpoint,
  pins: Pins | null,
  time: number | { readonly since: number } | null,
  what: string,
  accepted?: BranchHistory | null,
): string {
  if (pins === null) throw new Finding('unpinned', `${what}: no trusted keys were given from outside`);
  const mine = pins.keys.filter(({ vkey }) => vkey.origin === note.origin);
  const forged = mine.find(({ vkey }) => verifyNote(note.note, vkey) === 'invalid');
  if (forged !== undefined) fail(at(what), `a signature that ${forged.vkey.text} made`, 'another');
  const valid = mine.filter(({ vkey }) => verifyNote(note.note, vkey) === 'valid');
  const [first] = valid;
  if (first === undefined) throw new Finding('unverifiable', `${what} is signed by no key in ${pins.from}`);
  if (accepted !== undefined && valid.every(({ last }) => last !== null) && !holdsCheckpoint(accepted, note))
    throw new Finding('unverifiable', `${what} is signed by ${first.vkey.text}: ${NEEDS_LEDGER}`);
  if (time === null) return first.vkey.text;
  const exact = typeof time === 'number';
  const inForce = valid.find((key) =>
    exact ? isInForce(key, time) : key.notAfter === null || key.notAfter >= time.since,
  );
  if (inForce === undefined)
    fail(at(what), `a key in force at ${formatTime(exact ? time : time.since)}`, first.vkey.text);
  return inForce.vkey.text;
}

export const NEEDS_LEDGER =
  'it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR';

/** A secret key given to the verifier, so that it can look at the HMACs as well. */
export interface HmacKey {
  readonly keyId: string;
  /** The HMAC key of one repository's receipts. */
  readonly forRepository: (repositoryId: string) => Buffer;
}

const FORM = /^mok1_(?<encoded>[A-Za-z0-9_-]{43})(?<check>[0-9a-f]{8})$/;
type Form = Record<'encoded' | 'check', string>;
const SALT = 'marketops/v1';

/** Null when the text is not a `MARKETOPS_HMAC_KEY` (docs/formats.md, section 2). */
export function parseHmacKey(text: string): HmacKey | null {
  const form = FORM.exec(text)?.groups as Form | undefined;
  if (form === undefined) return null;
  const { encoded, check } = form;
  const secret = Buffer.from(encoded, 'base64url');
  if (secret.toString('base64url') !== encoded) return null;
  if (!createHash('sha256').update(secret).digest('hex').startsWith(check)) return null;
  const derive = (info: string, length: number): Buffer => Buffer.from(hkdfSync('sha256', secret, SALT, info, length));
  return {
    keyId: derive('key-id', 8).toString('hex'),
    forRepository: (repositoryId) => derive(`receipt-hmac:${repositoryId}`, 32),
  };
}

/** Whether the signature is the HMAC-SHA256 of the message. */
export function verifyHmac(key: Buffer, message: Uint8Array, signature: Uint8Array): boolean {
  const expected = createHmac('sha256', key).update(message).digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}

/** Whether a ledger holds a checkpoint's commit, for a key that is believed no further than its ledger shows. */
export function holdsCheckpoint(ledger: BranchHistory | null, { note }: SignedCheckpoint): boolean {
  if (ledger === null) return false;
  const { accepted, judged, rewritten, lost } = ledger;
  const isSound = judged.forked.length === 0 && rewritten.length === 0 && lost.length === 0;
  return isSound && accepted.some(({ commit }) => commit.signed.note.text === note.text);
}
