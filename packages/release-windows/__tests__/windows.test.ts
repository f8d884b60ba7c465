import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { windowsSchema } from '../src/schema.ts';
import { wallClock, windowState } from '../src/state.ts';

const open = (windows: unknown, at: string): boolean => windowState(windowsSchema.parse(windows), Date.parse(at)).open;

/** Instants in UTC at which the windows are open, and at which they are closed. */
type Case = readonly [title: string, windows: unknown, open: readonly string[], closed: readonly string[]];

const berlin = { time_zone: 'Europe/Berlin' };
const newYork = { time_zone: 'America/New_York' };
const every = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const daily = (from: string, to: string) => [{ days: every, from, to }];

const CASES: readonly Case[] = [
  [
    'a whole day is included at both ends',
    { ...berlin, allow: [{ from: '2026-12-20', to: '2026-12-21' }] },
    ['2026-12-19T23:00:00.000Z', '2026-12-21T22:59:59.999Z'],
    ['2026-12-19T22:59:59.999Z', '2026-12-21T23:00:00.000Z'],
  ],
  [
    'a range of one day',
    { time_zone: 'UTC', allow: [{ from: '2026-12-20', to: '2026-12-20' }] },
    ['2026-12-20T00:00:00Z', '2026-12-20T23:59:59.999Z'],
    ['2026-12-19T23:59:59.999Z', '2026-12-21T00:00:00Z'],
  ],
  [
    'with a time the end is outside',
    { time_zone: 'UTC', freeze: [{ from: '2026-12-20T18:00', to: '2026-12-21T06:00' }] },
    ['2026-12-20T17:59:59.999Z', '2026-12-21T06:00:00Z'],
    ['2026-12-20T18:00:00Z', '2026-12-21T05:59:59.999Z'],
  ],
  [
    'a leap day',
    { time_zone: 'UTC', allow: [{ from: '2028-02-29', to: '2028-02-29' }] },
    ['2028-02-29T00:00:00Z', '2028-02-29T23:59:59Z'],
    ['2028-02-28T23:59:59Z', '2028-03-01T00:00:00Z'],
  ],
  [
    'from February to March, in a common and a leap year',
    {
      time_zone: 'UTC',
      freeze: [
        { from: '2027-02-28', to: '2027-02-28' },
        { from: '2028-02-28', to: '2028-02-28' },
      ],
    },
    ['2027-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['2027-02-28T12:00:00Z', '2028-02-28T23:59:59Z'],
  ],
  [
    'the leap day is a Tuesday as any other',
    { time_zone: 'UTC', allow: [{ days: ['tue'], from: '09:00', to: '17:00' }] },
    ['2028-02-29T09:00:00Z'],
    ['2028-02-28T09:00:00Z', '2028-03-01T09:00:00Z'],
  ],
  [
    'the last second of a leap year',
    { time_zone: 'UTC', freeze: [{ from: '2028-12-31', to: '2028-12-31' }] },
    ['2029-01-01T00:00:00Z'],
    ['2028-12-31T23:59:59Z'],
  ],
  [
    'weekdays are those of the zone',
    { time_zone: 'Asia/Tokyo', allow: [{ days: ['mon'], from: '00:00', to: '24:00' }] },
    ['2026-11-22T15:00:00Z', '2026-11-23T14:59:59.999Z'],
    ['2026-11-22T14:59:59.999Z', '2026-11-23T15:00:00Z'],
  ],
  [
    'over midnight it belongs to the day on which it begins',
    { time_zone: 'UTC', allow: [{ days: ['fri'], from: '22:00', to: '02:00' }] },
    ['2026-11-27T22:00:00Z', '2026-11-28T01:59:59Z'],
    ['2026-11-27T21:59:59Z', '2026-11-27T01:00:00Z', '2026-11-28T02:00:00Z', '2026-11-28T22:00:00Z'],
  ],
  [
    'equal times are a whole day',
    { time_zone: 'UTC', allow: [{ days: ['wed'], from: '12:00', to: '12:00' }] },
    ['2026-11-25T12:00:00Z', '2026-11-26T11:59:59Z'],
    ['2026-11-25T11:59:59Z', '2026-11-26T12:00:00Z'],
  ],
  [
    'a freeze beats what is allowed',
    { time_zone: 'UTC', allow: daily('00:00', '24:00'), freeze: [{ from: '2026-12-24', to: '2026-12-26' }] },
    ['2026-12-23T12:00:00Z', '2026-12-27T12:00:00Z'],
    ['2026-12-24T12:00:00Z', '2026-12-26T12:00:00Z'],
  ],
  [
    'office hours follow the wall clock over both changes',
    { ...berlin, allow: daily('09:00', '17:00') },
    // Winter time until 2026-03-29, summer time until 2026-10-25.
    ['2026-03-28T08:00:00Z', '2026-03-29T07:00:00Z', '2026-10-24T07:00:00Z', '2026-10-25T08:00:00Z'],
    ['2026-03-28T07:59:59Z', '2026-03-29T06:59:59Z', '2026-10-25T07:59:59Z', '2026-10-25T16:00:00Z'],
  ],
  [
    'the skipped hour: a window inside it never opens that day',
    { ...berlin, allow: daily('02:00', '03:00') },
    ['2026-03-28T01:30:00Z', '2026-03-30T00:30:00Z'],
    ['2026-03-29T00:30:00Z', '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z'],
  ],
  [
    'the skipped hour: a window that begins in it begins with the change, one that ends in it ends with it',
    { ...berlin, allow: [...daily('02:30', '04:00'), ...daily('01:30', '02:30')] },
    ['2026-03-29T00:30:00Z', '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00Z', '2026-03-29T01:59:59.999Z'],
    ['2026-03-29T00:29:59Z', '2026-03-29T02:00:00Z'],
  ],
  [
    'the skipped hour: a window that begins in it, alone',
    { ...berlin, allow: daily('02:30', '04:00') },
    ['2026-03-29T01:00:00Z'],
    ['2026-03-29T00:30:00Z', '2026-03-29T00:59:59.999Z'],
  ],
  [
    'the skipped hour: a window that ends in it, alone',
    { ...berlin, allow: daily('01:30', '02:30') },
    ['2026-03-29T00:30:00Z', '2026-03-29T00:59:59.999Z'],
    ['2026-03-29T00:29:59Z', '2026-03-29T01:00:00Z', '2026-03-29T01:29:59Z'],
  ],
  [
    'the doubled hour: a freeze holds through both, without a gap',
    { ...berlin, freeze: daily('02:15', '02:45') },
    ['2026-10-25T00:14:59.999Z', '2026-10-25T01:45:00Z'],
    ['2026-10-25T00:15:00Z', '2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z', '2026-10-25T01:44:59.999Z'],
  ],
  [
    'the doubled hour: what is allowed begins with the second and ends with the first',
    { ...berlin, allow: [...daily('02:30', '04:00'), ...daily('01:00', '02:15')] },
    ['2026-10-24T23:00:00Z', '2026-10-25T00:14:59Z', '2026-10-25T01:30:00Z', '2026-10-25T02:59:59Z'],
    ['2026-10-25T00:15:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:14:00Z'],
  ],
  [
    'the doubled hour: a window wholly inside it is in doubt all the time, so it is closed',
    { ...newYork, allow: daily('01:15', '01:45') },
    ['2026-10-31T05:30:00Z', '2026-11-02T06:30:00Z'],
    ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
  ],
  [
    'a range of dates over a change: its days are 23 and 25 hours long',
    {
      ...newYork,
      allow: [
        { from: '2026-03-08', to: '2026-03-08' },
        { from: '2026-11-01', to: '2026-11-01' },
      ],
    },
    ['2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z'],
    ['2026-03-08T04:59:59Z', '2026-03-09T04:00:00Z', '2026-11-01T03:59:59Z', '2026-11-02T05:00:00Z'],
  ],
  [
    // 2010-11-07 in Newfoundland: at 00:01 the clock was put back to 23:01 of the day before.
    'a clock that is put back over midnight: a freeze of two days before ends with the second of its two ends',
    { time_zone: 'America/St_Johns', freeze: [{ days: ['fri'], from: '23:30', to: '23:30' }] },
    ['2010-11-06T01:59:59Z', '2010-11-07T03:00:00Z'],
    ['2010-11-06T02:00:00Z', '2010-11-07T02:30:30Z', '2010-11-07T02:59:59Z'],
  ],
  [
    'a clock that is put back over midnight: a freeze of the next day has begun',
    { time_zone: 'America/St_Johns', freeze: [{ days: ['sun'], from: '00:00', to: '01:00' }] },
    ['2010-11-07T02:29:59Z', '2010-11-07T04:30:00Z'],
    ['2010-11-07T02:30:00Z', '2010-11-07T02:45:00Z', '2010-11-07T04:29:59Z'],
  ],
  [
    'the day begins early far in the east',
    { time_zone: 'Pacific/Auckland', allow: [{ days: ['wed'], from: '00:00', to: '24:00' }] },
    ['2026-11-24T11:00:00Z', '2026-11-24T12:00:00Z', '2026-11-25T10:59:59Z'],
    ['2026-11-24T10:59:59Z', '2026-11-25T11:00:00Z'],
  ],
  [
    'an hour after 20:00 in a range, and a zone of three parts',
    { time_zone: 'America/Argentina/Buenos_Aires', allow: [{ from: '2026-12-20T21:30', to: '2026-12-20T22:30' }] },
    ['2026-12-21T00:30:00Z'],
    ['2026-12-21T00:29:59Z', '2026-12-21T01:30:00Z'],
  ],
  [
    'a range from the first day that there is',
    { time_zone: 'UTC', allow: [{ from: '1970-01-01', to: '1970-01-01' }] },
    ['1970-01-01T00:00:00Z', '1970-01-01T23:59:59Z'],
    ['1970-01-02T00:00:00Z'],
  ],
  [
    'a zone that skips midnight',
    { time_zone: 'America/Santiago', allow: [{ from: '2026-09-06', to: '2026-09-06' }] },
    ['2026-09-06T04:00:00Z', '2026-09-07T02:59:59Z'],
    ['2026-09-06T03:59:59Z', '2026-09-07T03:00:00Z'],
  ],
  [
    'a zone that skipped a whole day: 30 December 2011 in Samoa',
    {
      time_zone: 'Pacific/Apia',
      allow: [
        { from: '2011-12-30', to: '2011-12-30' },
        { from: '2011-12-31T08:00', to: '2011-12-31T09:00' },
      ],
    },
    ['2011-12-30T18:00:00Z'],
    ['2011-12-30T09:59:59Z', '2011-12-30T10:00:00Z', '2011-12-30T19:00:00Z'],
  ],
];

test.each(CASES)('%s', (_title, windows, opened, closed) => {
  for (const at of opened) expect({ at, open: open(windows, at) }).toEqual({ at, open: true });
  for (const at of closed) expect({ at, open: open(windows, at) }).toEqual({ at, open: false });
});

test('an unknown time is closed, even without allowed windows', () => {
  const windows = windowsSchema.parse({ time_zone: 'UTC', freeze: [{ from: '2026-01-01', to: '2026-01-01' }] });
  for (const now of [NaN, Infinity, -Infinity, -1, 8.64e15, Date.UTC(9999, 0, 1), '1' as unknown as number]) {
    expect({ now, open: windowState(windows, now).open }).toEqual({ now, open: false });
  }
  expect(wallClock('UTC', NaN)).toBe('an unknown time');
  expect(windowState(windows, Date.UTC(2026, 0, 2)).open).toBe(true);
  expect(windowState(windows, 0).open).toBe(true);
});

test('the wall clock as people read it', () => {
  expect(wallClock('Europe/Berlin', Date.parse('2026-12-24T17:05:59Z'))).toBe('2026-12-24T18:05 (thu) Europe/Berlin');
});

const day = (fields: object) => ({ time_zone: 'UTC', allow: [fields] });
const A_DAY = 'a day, like 2026-12-24, or a minute, like 2026-12-24T18:00';
const A_ZONE = 'a time zone of the IANA database, like Europe/Berlin or UTC';
const hours = (from: unknown, to: unknown, days: unknown = ['mon']) => day({ days, from, to });
/** What is refused, and what is said of it: in a union zod says it of each way to write an entry. */
test.each<[string, unknown, string]>([
  ['a day that is not', day({ from: '2027-02-29', to: '2027-03-01' }), A_DAY],
  ['a month that is not', day({ from: '2027-13-01', to: '2027-13-02' }), A_DAY],
  ['a day before there were any', day({ from: '1969-12-31', to: '1970-01-02' }), A_DAY],
  ['another form of date', day({ from: '2027-1-1', to: '2027-01-02' }), A_DAY],
  ['text before a date', day({ from: 'x2027-01-01', to: '2027-01-02' }), A_DAY],
  ['a time with seconds', day({ from: '2027-01-01T10:00:00', to: '2027-01-02' }), A_DAY],
  ['the hour 24 in a date', day({ from: '2027-01-01T24:00', to: '2027-01-02' }), A_DAY],
  ['the end before the start', day({ from: '2027-01-02', to: '2027-01-01' }), 'to: "to" lies before "from"'],
  ['an empty range', day({ from: '2027-01-02T10:00', to: '2027-01-02T10:00' }), 'to: "to" lies before "from"'],
  ['an hour that is not', hours('25:00', '26:00'), 'a time, like "09:00"'],
  ['text before an hour', hours('x09:00', '10:00'), 'a time, like "09:00"'],
  ['a digit before an hour', hours('109:00', '10:00'), 'a time, like "09:00"'],
  ['a digit after a minute', hours('09:000', '10:00'), 'a time, like "09:00"'],
  ['seconds after a minute', hours('09:00:00', '10:00'), 'a time, like "09:00"'],
  ['24:00 as a beginning', hours('24:00', '24:00'), 'write "00:00" of the next day'],
  ['no days', hours('09:00', '10:00', []), 'days: '],
  ['an unknown day', hours('09:00', '10:00', ['monday']), 'allow.0'],
  ['a number as time', hours(9, 10), 'from: a time in quotes, like "09:00"'],
  ['an unknown field', day({ from: '2027-01-01', to: '2027-01-02', every: 'year' }), 'every'],
  ['an unknown zone', { time_zone: 'Europe/Atlantis', allow: daily('09:00', '10:00') }, A_ZONE],
  ['an offset as zone', { time_zone: '+02:00', allow: daily('09:00', '10:00') }, A_ZONE],
  ['an abbreviation as zone', { time_zone: 'EST', allow: daily('09:00', '10:00') }, A_ZONE],
  ['no zone', { allow: daily('09:00', '10:00') }, 'time_zone: '],
  ['neither allow nor freeze', { time_zone: 'UTC' }, 'write allow or freeze'],
  ['an empty list', { time_zone: 'UTC', freeze: [] }, 'an empty list; leave it out'],
])('refused: %s', (_title, windows, message) => {
  const { error } = windowsSchema.safeParse(windows);
  expect(error?.issues.flatMap(told).join('\n')).toContain(message);
});

type Issue = NonNullable<ReturnType<typeof windowsSchema.safeParse>['error']>['issues'][number];
function told(issue: Issue): string[] {
  const nested = issue.code === 'invalid_union' ? issue.errors.flat().flatMap((each) => told(each)) : [];
  return [`${issue.path.join('.')}: ${issue.message}`, ...nested];
}

test('a freeze only ever closes, and the same hours as allow and freeze are never open', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
  const clock = fc.integer({ min: 0, max: 95 }).map((n) => {
    return `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
  });
  const entry = fc.record({ days: fc.constant(every), from: clock, to: clock });
  const now = fc.integer({ min: Date.UTC(2026, 2, 1) / 60_000, max: Date.UTC(2026, 10, 30) / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), entry, entry, now, (time_zone, a, b, minute) => {
      const at = minute * 60_000;
      const state = (windows: object) => windowState(windowsSchema.parse({ time_zone, ...windows }), at).open;
      if (state({ allow: [a], freeze: [b] })) {
        expect([state({ allow: [a] }), state({ freeze: [b] })]).toEqual([true, true]);
      }
      expect(state({ allow: [a], freeze: [a] })).toBe(false);
    }),
    { numRuns: 300 },
  );
});
