import { z } from 'zod';

/**
 * When shipping is open, on the wall clock of one time zone.
 *
 * - `allow`: open in any of these; without it always open.
 * - `freeze`: closed in all of these, whatever `allow` says.
 * - An entry is a range of dates, `{from: 2026-12-20, to: 2027-01-02}` (both days included; with a time,
 *   `2026-12-20T18:00`, `to` is the first minute outside), or a weekly one, `{days: [mon, tue], from: "09:00", to: "17:00"}`
 *   (`to` is the first minute outside; when it is not after `from` it lies on the next day).
 */

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/;
const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** A wall clock reading as if it were UTC, in milliseconds; null for text of another form or a day that is not. */
export function readingOf(text: string): { readonly ms: number; readonly wholeDay: boolean } | null {
  const parts = DAY.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour = 0, minute = 0] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const ms = Date.UTC(year as number, (month as number) - 1, day, hour, minute);
  const date = new Date(ms);
  // 29 February of a common year would become 1 March.
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || (year as number) < 1970) return null;
  return { ms, wholeDay: parts[4] === undefined };
}

/** Milliseconds from midnight of `17:30`, or of `24:00`; NaN for any other text. */
export function clockMs(text: string): number {
  if (!CLOCK.test(text)) return NaN;
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours as number) * 60 + (minutes as number)) * 60_000;
}

const day = z
  .string()
  // What follows from a text that is none is not told too; of a weekly window neither.
  .refine((text) => readingOf(text) !== null, {
    error: 'a day, like 2026-12-24, or a minute, like 2026-12-24T18:00',
    abort: true,
  });

const dateRange = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => endOf(to) > (readingOf(from)?.ms ?? Infinity), {
    error: '"to" lies before "from"',
    path: ['to'],
  });

/** Where a range that ends with `text` ends, as {@link readingOf} counts: a whole day is included. */
export function endOf(text: string): number {
  const reading = readingOf(text);
  if (reading === null) return NaN;
  return reading.wholeDay ? reading.ms + 86_400_000 : reading.ms;
}

const clock = z.string({ error: 'a time in quotes, like "09:00"' }).refine((text) => !Number.isNaN(clockMs(text)), {
  error: 'a time, like "09:00"',
  abort: true,
});

const weekly = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  from: clock.refine((text) => text !== '24:00', { error: 'write "00:00" of the next day' }),
  to: clock,
});

const entry = z.union([weekly, dateRange]);
export type WindowEntry = z.infer<typeof entry>;
const entries = z.array(entry).min(1, { error: 'an empty list; leave it out' }).max(100);

const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'a time zone of the IANA database, like Europe/Berlin or UTC' });

/** Named zones only: `+02:00` and `CEST` know no daylight saving time, which is what people get wrong. */
function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

export interface Windows {
  readonly time_zone: string;
  readonly allow?: readonly WindowEntry[] | undefined;
  readonly freeze?: readonly WindowEntry[] | undefined;
}

/** For a schema with more fields; held to {@link isSome}. */
export const windowsFields = { time_zone: timeZone, allow: entries.optional(), freeze: entries.optional() };
export const isSome = ({ allow, freeze }: Windows): boolean => allow !== undefined || freeze !== undefined;
export const NONE = { error: 'write allow or freeze' };

export const windowsSchema = z.strictObject(windowsFields).refine(isSome, NONE);
