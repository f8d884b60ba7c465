import { parseTrustedKeys, parseVkey, isInForce } from '../protocol/vkey.ts';
import type { TrustedKey, Vkey } from '../protocol/vkey.ts';
import { formatTime } from '../core/clock.ts';
import { Finding } from './finding.ts';

/** The keys that somebody outside the proof vouches for; null when nobody was asked. */
export interface Pins {
  readonly keys: readonly TrustedKey[];
  /** Where they come from, for people. */
  readonly from: string;
}

/** Pins from the text of a trusted-keys file. @throws TrustedKeysError */
export function pinsOf(text: string, from: string): Pins {
  return { keys: parseTrustedKeys(text), from };
}

/** What is known of a key from outside: whether it may be believed at all, and at that time. */
export type Standing = 'pinned' | 'unpinned' | 'unknown' | 'not_in_force';

export function standingOf(pins: Pins | null, key: Vkey, at: number | null): Standing {
  if (pins === null) return 'unpinned';
  const mine = pins.keys.filter(({ vkey }) => vkey.text === key.text);
  if (mine.length === 0) return 'unknown';
  return at === null || mine.some((entry) => isInForce(entry, at)) ? 'pinned' : 'not_in_force';
}

/**
 * To be called once a signature was found right: says what it is worth.
 * @throws Finding unless the key is pinned and in force at the time (milliseconds)
 */
export function requireStanding(pins: Pins | null, key: Vkey, at: number | null, what: string): void {
  switch (standingOf(pins, key, at)) {
    case 'pinned':
      return;
    case 'unpinned':
      throw new Finding('unpinned', `${what} is signed by ${key.text}, but no trusted keys were given from outside`);
    case 'unknown':
      throw new Finding('unverifiable', `${what} is signed by ${key.text}, which is not in ${pins?.from ?? ''}`);
    case 'not_in_force':
      throw new Finding(
        'failed',
        `${what}: expected a key in force at ${at === null ? '' : formatTime(at)}, found ${key.text}, which ${pins?.from ?? ''} limits to another time`,
      );
  }
}

let latest: { readonly text: string; readonly key: Vkey | null } | null = null;

/** The key that a run says it signs with. The latest is kept: run after run of a ledger names the same. */
export function keyOf(text: string | null): Vkey | null {
  if (text === null) return null;
  if (latest?.text !== text) latest = { text, key: parseVkey(text) };
  return latest.key;
}
