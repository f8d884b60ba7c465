import { expect, test } from '@jest/globals';
import type { ReportInput } from '../../../src/report/input.ts';
import { renderReport } from '../../../src/report/report.ts';
import { timelineOf } from '../../../src/report/timeline.ts';
import type { Timeline } from '../../../src/report/timeline.ts';
import { viewModelOf } from '../../../src/report/view-model.ts';
import { many, STATES } from './states.ts';

const timeline = (input = STATES['shipped'] as ReportInput): Timeline => timelineOf(viewModelOf(input)) as Timeline;
const state = (name: string): Timeline => timeline(STATES[name]);

test('a lane an operation begins when what it depends on has ended, and ends with its outcome', () => {
  const { lanes } = state('shipped');
  expect(lanes.map(({ title, name, after }) => [title, name, after])).toEqual([
    ['Approval', '', []],
    ['Tag', 'v2.4.0', []],
    ['Tag', 'v2', [1]],
    ['Release', 'v2.4.0', [1]],
    ['Pull request', 'main \u2190 bump/v2.4.0', [3]],
  ]);
  const end = (lane: number): number => lanes[lane]?.works[0]?.to ?? 0;
  for (const [lane, on] of [2, 3, 4].map((i) => [lanes[i], lanes[i]?.after[0] ?? 0] as const)) {
    expect(lane?.works[0]?.from).toBe(end(on));
    expect(lane?.waits?.to).toBe(end(on));
    expect(lane?.waits?.from).toBeLessThan(end(on));
  }
});

test('the wait for approval is left out of the axis, signatures and retries are told', () => {
  const { lanes, gaps, from, to } = state('signed');
  const hours = (2 * 60 + 11) * 60_000;
  expect(to - from).toBeGreaterThan(hours);
  expect(gaps).toEqual([{ from, to: from + hours + 6 }]);
  expect(lanes[0]?.works[0]?.from).toBe(from);
  expect(lanes[0]?.marks.map(({ what }) => what)).toEqual(['person', 'key']);
  expect(lanes[0]?.notes.join()).toMatch(
    /^signed by alice, sk-ssh-ed25519 SHA256:.*,signed by bob, ssh-ed25519 SHA256:/,
  );
  expect(lanes[1]?.notes).toEqual([
    'run 11863204000, attempt 1, had begun it: it was found not done, and is done again',
  ]);
  expect(lanes[1]?.marks.map(({ what }) => what)).toEqual(['seen', 'receipt']);
});

test('an open wait, a stop at the gate, what was skipped', () => {
  expect(state('unauthorized').lanes[0]).toMatchObject({ fate: 'open', title: 'Approval' });
  const [, , , release, request] = state('security-alert').lanes;
  expect(release).toMatchObject({ fate: 'rejected', works: [], marks: [{ what: 'stopped' }] });
  expect(request).toMatchObject({ fate: 'skipped', works: [], notes: ['receipt_consumed'] });
});

test('of 1,000 operations those that went as planned share a lane a kind; 4 are drawn in full', async () => {
  const { lanes } = timeline(many(1000));
  expect(lanes.map(({ title }) => title)).toEqual(['Approval', '500 tags', '250 releases', '250 pull requests']);
  const html = await renderReport(STATES['signed'] as ReportInput);
  const [, figure = '', table = ''] = /<figure class="drawn">(.*?)<\/figure>(.*?)<\/table>/s.exec(html) ?? [];
  for (const { title, name } of state('signed').lanes)
    for (const part of [figure, table]) expect(part).toContain(name === '' ? title : name);
  // Nothing is drawn outside of the picture.
  for (const [, place = ''] of figure.matchAll(/ (?:x|x1|x2)="([0-9.]+)%"/g))
    expect(Number(place)).toBeLessThanOrEqual(100);
  expect(figure).not.toMatch(/NaN|Infinity|-[0-9.]+%/);
});

test.each(Object.keys(STATES))('%s is drawn without a number that is none', async (name) => {
  expect(await renderReport(STATES[name] as ReportInput)).not.toMatch(/="(?:NaN|-?Infinity|-[0-9.]+)%?"/);
});
