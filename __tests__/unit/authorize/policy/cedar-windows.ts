import type { Rule } from '../../../../src/authorize/policy/index.ts';
import { ZONES } from './arbitrary.ts';

/**
 * Windows in Cedar, for November 2026 and zones whose clocks do not change in it: the wall clocks come from a table of
 * offsets, without any calendar library.
 */

type Windows = NonNullable<NonNullable<Rule['when']>['windows']>;
type Entry = NonNullable<Windows['allow']>[number];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 1970-01-01 was a Thursday. */
const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

/** What each zone's wall clock shows, as if it were UTC: the reading, the minute of the day, today and yesterday. */
export function clocks(now: number): Record<string, object> {
  return Object.fromEntries(
    Object.entries(ZONES).map(([zone, offset]) => {
      const reading = now + offset * MINUTE;
      const days = Math.floor(reading / DAY);
      const minute = Math.floor((reading - days * DAY) / MINUTE);
      return [zone, { reading, minute, today: WEEKDAYS[days % 7], yesterday: WEEKDAYS[(days - 1) % 7] }];
    }),
  );
}

function entryText(entry: Entry, clock: string): string {
  if (!('days' in entry)) {
    const from = Date.parse(entry.from.includes('T') ? `${entry.from}:00Z` : `${entry.from}T00:00:00Z`);
    const to = entry.to.includes('T') ? Date.parse(`${entry.to}:00Z`) : Date.parse(`${entry.to}T00:00:00Z`) + DAY;
    return `(${from} <= ${clock}.reading && ${clock}.reading < ${to})`;
  }
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const [from, to] = [minutes(entry.from), minutes(entry.to)];
  const days = `[${entry.days.map((day) => JSON.stringify(day)).join(', ')}]`;
  const after = `(${days}.contains(${clock}.today) && ${clock}.minute >= ${from}`;
  if (to > from) return `${after} && ${clock}.minute < ${to})`;
  return `(${after}) || (${days}.contains(${clock}.yesterday) && ${clock}.minute < ${to}))`;
}

/** A Cedar expression that is true while the windows are closed. */
export function closedText({ time_zone: zone, allow, freeze }: Windows): string {
  const clock = `context.clocks[${JSON.stringify(zone)}]`;
  const inside = (entries: readonly Entry[]): string =>
    `(${entries.map((each) => entryText(each, clock)).join(' || ')})`;
  const frozen = freeze === undefined ? 'false' : inside(freeze);
  return allow === undefined ? frozen : `(${frozen} || !${inside(allow)})`;
}
