import { expect, test } from '@jest/globals';
import { windowsSchema } from '../src/schema.ts';
import { entryText, nextOpening, windowState } from '../src/state.ts';

/** When shipping opens next, and in which words an entry decided. */

/** A Wednesday. */
const NOW = '2026-11-25T12:00:30.500Z';
function next(windows: object, now = NOW): string | null {
  const at = nextOpening(windowsSchema.parse({ time_zone: 'UTC', ...windows }), Date.parse(now));
  return at === null ? null : new Date(at).toISOString();
}
const weekly = (days: string[], from: string, to: string) => ({ days, from, to });
const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const may = { from: '2026-05-01', to: '2026-05-31' };

test.each<[string, object, string | null]>([
  ['it is open', { allow: [weekly(['wed'], '09:00', '17:00')] }, NOW],
  ['it is open, for nothing is frozen now', { freeze: [may] }, NOW],
  ['later today', { allow: [weekly(['wed'], '12:01', '17:00')] }, '2026-11-25T12:01:00.000Z'],
  ['tomorrow', { allow: [weekly(['thu'], '09:30', '17:00')] }, '2026-11-26T09:30:00.000Z'],
  ['in a week, for today it is over', { allow: [weekly(['wed'], '09:00', '12:00')] }, '2026-12-02T09:00:00.000Z'],
  ['at the end of a freeze of every week', { freeze: [weekly(['wed'], '09:00', '14:15')] }, '2026-11-25T14:15:00.000Z'],
  ['over midnight', { freeze: [weekly(['wed'], '09:00', '08:00')] }, '2026-11-26T08:00:00.000Z'],
  [
    'on a day far off, to the minute',
    { allow: [{ from: '2027-05-10T08:30', to: '2027-05-12T10:00' }] },
    '2027-05-10T08:30:00.000Z',
  ],
  [
    'the sooner of two days',
    {
      allow: [
        { from: '2027-05-10', to: '2027-05-10' },
        { from: '2027-04-01', to: '2027-04-01' },
      ],
    },
    '2027-04-01T00:00:00.000Z',
  ],
  ['after a freeze of days', { freeze: [{ from: '2026-11-20', to: '2027-01-03' }] }, '2027-01-04T00:00:00.000Z'],
  [
    'the first week after a freeze of days',
    { allow: [weekly(['mon'], '09:00', '10:00')], freeze: [{ from: '2026-11-20', to: '2027-01-04' }] },
    '2027-01-11T09:00:00.000Z',
  ],
  [
    'when a freeze ends within the window',
    { allow: [weekly(['mon'], '09:00', '10:00')], freeze: [{ from: '2026-11-20T00:00', to: '2027-01-04T09:59' }] },
    '2027-01-04T09:59:00.000Z',
  ],
  ['never: it is over', { allow: [may] }, null],
  [
    'never: all of it is frozen',
    { allow: [weekly(EVERY_DAY, '09:00', '10:00')], freeze: [weekly(EVERY_DAY, '08:00', '11:00')] },
    null,
  ],
  [
    'by the clock of a zone where it is tomorrow',
    { time_zone: 'Pacific/Auckland', allow: [weekly(['fri'], '00:30', '01:00')] },
    '2026-11-26T11:30:00.000Z',
  ],
  [
    'by the clock of a zone where it is earlier',
    {
      time_zone: 'Pacific/Honolulu',
      allow: [weekly(['wed'], '02:00', '02:00')],
      freeze: [weekly(['wed'], '02:00', '02:01')],
    },
    '2026-11-25T12:01:00.000Z',
  ],
])('next: %s', (_title, windows, at) => {
  expect(next(windows)).toBe(at);
});

test.each<[string, string, string]>([
  ['the second of two readings, where the clock is put back', '2026-10-24T23:00:00Z', '2026-10-25T01:30:00.000Z'],
  ['the change itself, where it skips the reading', '2026-03-29T00:00:00Z', '2026-03-29T01:00:00.000Z'],
])('next: %s', (_title, now, at) => {
  expect(next({ time_zone: 'Europe/Berlin', allow: [weekly(['sun'], '02:30', '05:00')] }, now)).toBe(at);
});

test('ranges that are over do not hide what comes, however many', () => {
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + 11 * i)).toISOString().slice(0, 10);
  const over = Array.from({ length: 99 }, (_, i) => ({ from: day(i), to: day(i) }));
  const allow = [weekly(['thu'], '09:00', '10:00'), weekly(['thu'], '11:15', '12:30')];
  expect(next({ allow, freeze: over })).toBe('2026-11-26T09:00:00.000Z');
});

test('ranges far off do not hide what comes before them, in whatever order they are written', () => {
  const day = (i: number) => new Date(Date.UTC(2030, 0, 1 + 11 * i)).toISOString().slice(0, 10);
  const far = Array.from({ length: 99 }, (_, i) => ({ from: day(i), to: day(i) }));
  const allow = [weekly(['thu'], '09:00', '10:00'), weekly(['thu'], '11:15', '12:30')];
  const near = { from: '2026-11-20', to: '2026-12-20' };
  expect(next({ allow, freeze: [...far, near] })).toBe('2026-12-24T09:00:00.000Z');
});

test('at an unknown time nothing opens', () => {
  const windows = windowsSchema.parse({ time_zone: 'UTC', allow: [{ from: '2027-01-01', to: '2027-01-01' }] });
  for (const now of [NaN, -1, Infinity, Date.UTC(9999, 0, 1)]) expect(nextOpening(windows, now)).toBeNull();
});

test('which entry decided', () => {
  const allow = [weekly(['mon', 'wed'], '09:00', '17:00'), { from: '2026-11-21', to: '2026-11-21T18:00' }];
  const freeze = [{ from: '2026-11-26', to: '2026-11-27' }];
  const state = (windows: object, at: string) =>
    windowState(windowsSchema.parse({ time_zone: 'UTC', ...windows }), Date.parse(at));
  const both = { allow, freeze };
  expect(state(both, '2026-11-25T12:00:00Z')).toEqual({ open: true, because: 'allowed: mon, wed 09:00 to 17:00' });
  expect(state(both, '2026-11-21T12:00:00Z')).toEqual({
    open: true,
    because: 'allowed: 2026-11-21 to 2026-11-21T18:00',
  });
  expect(state(both, '2026-11-26T12:00:00Z')).toEqual({ open: false, because: 'frozen: 2026-11-26 to 2026-11-27' });
  expect(state(both, '2026-11-24T12:00:00Z')).toEqual({ open: false, because: 'outside every allowed window' });
  expect(state({ freeze }, '2026-11-24T12:00:00Z')).toEqual({ open: true, because: null });
  expect(state({ freeze }, 'no time')).toEqual({ open: false, because: 'the time is not known' });
  expect(entryText({ days: ['sun'], from: '00:00', to: '24:00' })).toBe('sun 00:00 to 24:00');
});
