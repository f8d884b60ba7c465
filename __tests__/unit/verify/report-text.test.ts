import { expect, test } from '@jest/globals';
import { checkLines, conclusionLines } from '../../../src/verify/report-text.ts';
import type { CheckStatus, Report } from '../../../src/verify/verdict.ts';

/** A report as people read it. */

const check = (name: string, status: CheckStatus, detail = 'why') => ({ name, status, detail });
const report = (more: Partial<Report>): Report => ({
  ...{ verdict: 'VERIFIED', checks: [], entries: 3, head: 'h', root: 'r' },
  ...more,
});

test('one line a check, in columns; no foreign text acts on a terminal', () => {
  const statuses = ['ok', 'failed', 'unverifiable', 'missing', 'unpinned', 'skipped', 'not_applicable'] as const;
  const checks = [
    ...statuses.map((status) => check('one', status)),
    check('a_name_of_some_length', 'ok', 'x\u001b[2J'),
  ];
  const column = `one${' '.repeat(20)}why`;
  expect(checkLines(report({ checks }))).toEqual([
    `ok           ${column}`,
    `FAILED       ${column}`,
    `UNVERIFIABLE ${column}`,
    `MISSING      ${column}`,
    `UNPINNED     ${column}`,
    `skipped      ${column}`,
    `-            ${column}`,
    'ok           a_name_of_some_length  x⟨U+001B⟩[2J',
  ]);
});

const READ = ['entries: 3', 'head: h', 'root: r'];
test.each<[string, Partial<Report>, readonly string[]]>([
  ['what was read, and the verdict', { checks: [check('a', 'ok')] }, [...READ, 'verdict: VERIFIED']],
  ['nothing where no line was read', { head: null, root: null }, ['verdict: VERIFIED']],
  ['a root that is not known', { root: null }, ['entries: 3', 'head: h', 'root: not known', 'verdict: VERIFIED']],
  [
    'the first failure',
    { verdict: 'TAMPERED', checks: [check('a', 'missing'), check('b', 'failed', 'x\u001b'), check('c', 'failed')] },
    ['first failure: b: x⟨U+001B⟩', ...READ, 'verdict: TAMPERED'],
  ],
  ['that a line is included', { checks: [check('inclusion', 'ok')] }, ['included', ...READ, 'verdict: VERIFIED']],
  [
    'nothing of it unless all holds',
    { verdict: 'SELF_CONSISTENT', checks: [check('inclusion', 'ok')] },
    [...READ, 'verdict: SELF_CONSISTENT'],
  ],
])('its conclusion tells %s', (_what, more, expected) => {
  expect(conclusionLines(report(more))).toEqual(expected);
});
