import { verifyNote } from '../protocol/note.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { isInForce } from '../protocol/vkey.ts';
import { formatTime } from '../core/clock.ts';
import { at, fail, Finding } from './finding.ts';
import type { Pins } from './keys.ts';

/**
 * What the signatures of a checkpoint are worth when nothing but the pinned keys may vouch for it.
 * @param time of the last line under the checkpoint, milliseconds, or `since`: of a line that is not younger than it;
 *   null where no line under it is at hand
 * @returns the key that signed it
 * @throws Finding unless one of the pinned keys signed it while in force
 */
export function requireSigned(
  note: SignedCheckpoint,
  pins: Pins | null,
  time: number | { readonly since: number } | null,
  what: string,
): string {
  if (pins === null) throw new Finding('unpinned', `${what}: no trusted keys were given from outside`);
  const mine = pins.keys.filter(({ vkey }) => vkey.origin === note.origin);
  const forged = mine.find(({ vkey }) => verifyNote(note.note, vkey) === 'invalid');
  if (forged !== undefined) fail(at(what), `a signature that ${forged.vkey.text} made`, 'another');
  const valid = mine.filter(({ vkey }) => verifyNote(note.note, vkey) === 'valid');
  const [first] = valid;
  if (first === undefined) throw new Finding('unverifiable', `${what} is signed by no key in ${pins.from}`);
  if (time === null) return first.vkey.text;
  const exact = typeof time === 'number';
  const inForce = valid.find((key) =>
    exact ? isInForce(key, time) : key.notAfter === null || key.notAfter >= time.since,
  );
  if (inForce === undefined)
    fail(at(what), `a key in force at ${formatTime(exact ? time : time.since)}`, first.vkey.text);
  return inForce.vkey.text;
}
