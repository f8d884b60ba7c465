import { clockMs, endOf, readingOf, WEEKDAYS } from './schema.ts';
import type { WindowEntry, Windows, Weekday } from './schema.ts';

/**
 * Whether shipping is open at an instant. Entries are readings of a wall clock; where the clock was put back a reading
 * has two instants, where it was put forward none. What is doubtful is closed: a freeze then begins at the first and
 * ends at the second of two instants, an allowed window begins at the second and ends at the first. A reading that is
 * skipped is the moment of the change.
 */

export interface WindowState {
  readonly open: boolean;
  /** The entry that decided, for people; null when nothing had to. */
  readonly because: string | null;
}

const DAY_MS = 86_400_000;
const YEAR_9999 = Date.UTC(9999, 0, 1);

/** Whether this is a time that a calendar can be asked about; anything else is closed. */
function isKnown(now: number): boolean {
  return Number.isFinite(now) && now >= 0 && now < YEAR_9999;
}

/** `now` in milliseconds since the epoch. Not a number, or out of range, is closed. */
export function windowState(windows: Windows, now: number): WindowState {
  const zone = zoneOf(windows.time_zone);
  if (!isKnown(now)) return { open: false, because: 'the time is not known' };
  const frozen = windows.freeze?.find((entry) => covers(entry, zone, now, 'freeze'));
  if (frozen !== undefined) return { open: false, because: `frozen: ${entryText(frozen)}` };
  if (windows.allow === undefined) return { open: true, because: null };
  const allowed = windows.allow.find((entry) => covers(entry, zone, now, 'allow'));
  if (allowed !== undefined) return { open: true, because: `allowed: ${entryText(allowed)}` };
  return { open: false, because: 'outside every allowed window' };
}

/** So many turns of an agenda are looked at for the next opening. */
const MOST_TURNS = 4000;

/** The first instant from `now` on at which shipping is open; null when the entries' dates and the coming week show none. */
export function nextOpening(windows: Windows, now: number): number | null {
  if (!isKnown(now)) return null;
  if (windowState(windows, now).open) return now;
  const zone = zoneOf(windows.time_zone);
  const entries = [...(windows.allow ?? []), ...(windows.freeze ?? [])];
  const dates = entries.flatMap((entry) =>
    'days' in entry ? [] : [readingOf(entry.from)?.ms ?? NaN, endOf(entry.to)],
  );
  const clocks = entries.flatMap((entry) => ('days' in entry ? [clockMs(entry.from), clockMs(entry.to)] : []));
  const here = now + zone.offset(now);
  const weeks = [here, ...dates].flatMap((from) =>
    Array.from({ length: 9 }, (_, day) => (Math.floor(from / DAY_MS) + day) * DAY_MS),
  );
  const turns = [...new Set([...dates, ...weeks.flatMap((midnight) => clocks.map((clock) => midnight + clock))])]
    .filter((reading) => reading > here - DAY_MS)
    .sort((a, b) => a - b)
    .slice(0, MOST_TURNS)
    .flatMap((reading) => zone.instants(reading))
    .sort((a, b) => a - b);
  return turns.find((instant) => instant > now && windowState(windows, instant).open) ?? null;
}

/** `2026-12-24T18:00 (thu) Europe/Berlin`: the wall clock at an instant. */
export function wallClock(timeZone: string, now: number): string {
  if (!isKnown(now)) return 'an unknown time';
  const reading = new Date(now + zoneOf(timeZone).offset(now));
  return `${reading.toISOString().slice(0, 16)} (${WEEKDAYS[reading.getUTCDay()] ?? ''}) ${timeZone}`;
}

/** An entry in one line, as it is written. */
export function entryText(entry: WindowEntry): string {
  return `${'days' in entry ? `${entry.days.join(', ')} ` : ''}${entry.from} to ${entry.to}`;
}

type Purpose = 'allow' | 'freeze';

function covers(entry: WindowEntry, zone: Zone, now: number, purpose: Purpose): boolean {
  if (!('days' in entry)) {
    return within(zone, now, purpose, readingOf(entry.from)?.ms ?? NaN, endOf(entry.to));
  }
  const from = clockMs(entry.from);
  const to = clockMs(entry.to);
  const today = Math.floor((now + zone.offset(now)) / DAY_MS) * DAY_MS;
  // A window over midnight began yesterday, and a change of the clock may have moved the date itself.
  return [today - 2 * DAY_MS, today - DAY_MS, today, today + DAY_MS].some((midnight) => {
    if (!entry.days.includes(WEEKDAYS[new Date(midnight).getUTCDay()] as Weekday)) return false;
    return within(zone, now, purpose, midnight + from, midnight + to + (to > from ? 0 : DAY_MS));
  });
}

function within(zone: Zone, now: number, purpose: Purpose, from: number, to: number): boolean {
  const starts = zone.instants(from);
  const ends = zone.instants(to);
  if (purpose === 'allow') return Math.max(...starts) <= now && now < Math.min(...ends);
  return !(now < Math.min(...starts) || Math.max(...ends) <= now);
}

/** A time zone's clock. Readings are milliseconds as if the wall clock showed UTC. */
interface Zone {
  /** What to add to an instant to get the reading at it. */
  offset(instant: number): number;
  /** The instants at which the clock shows `reading`; where it skips it, the moment of the change. */
  instants(reading: number): readonly number[];
}

const zones = new Map<string, Zone>();

/** So many offsets of a zone are remembered: a rule asks about the same few readings again and again, a calendar answers slowly. */
const MOST_REMEMBERED = 4096;

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = makeZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function makeZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const remembered = new Map<number, number>();
  const offset = (instant: number): number => {
    const whole = Math.floor(instant / 1000) * 1000;
    const known = remembered.get(whole);
    if (known !== undefined) return known;
    const asked = ask(whole);
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(whole, asked);
    return asked;
  };
  const ask = (whole: number): number => {
    const part = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
    const field = (name: string): number => part[name] ?? NaN;
    return (
      Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second')) - whole
    );
  };
  const instants = (reading: number): readonly number[] => {
    const offsets = [...new Set([-2, -1, 0, 1, 2].map((days) => offset(reading + days * DAY_MS)))];
    const found = offsets.map((each) => reading - each).filter((instant) => instant + offset(instant) === reading);
    if (found.length > 0) return found;
    return [change(reading - Math.max(...offsets), reading - Math.min(...offsets))];
  };
  /** The first instant of the new offset, between an instant with the old and one with the new. */
  const change = (before: number, after: number): number => {
    const old = offset(before);
    let [low, high] = [before, after];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === old) low = middle;
      else high = middle;
    }
    return high;
  };
  return { offset, instants };
}
