import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS } from '../../../../src/operations/registry.ts';
import { checkPolicy, decide } from '../../../../src/authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../../../../src/authorize/policy/index.ts';
import { aPolicy, aRequest } from './arbitrary.ts';
import { NOON, policy, rule } from './support.ts';

/** Run in the test itself, not while the tests are collected. */
const check =
  (...rules: object[]) =>
  (): string[] =>
    checkPolicy(policy({ rules }), NOON, KINDS).map(({ code, rule: id, path }) => [code, id, path.join('.')].join(' '));
const permit = (id: string, when: object = {}, fields: object = {}) =>
  rule({ id, operations: ['tag_repo'], when, ...fields });
const forbid = (id: string, when: object = {}, fields: object = {}) =>
  permit(id, when, { effect: 'forbid', ...fields });

test.each<[string, () => string[], string[]]>([
  ['a policy without permit', check(forbid('a', { tags: ['x'] })), ['nothing_permitted  rules']],
  ['a plain policy', check(permit('a', { tags: ['v*'] }), forbid('b', { tags: ['v0'] })), []],
  [
    'a permit on what a kind has not',
    check(permit('a', { tags: ['v*'] }, { operations: ['tag_repo', 'open_pr'] })),
    ['never_matches a rules.0.operations.1'],
  ],
  [
    'a forbid on what a kind has not',
    check(permit('a'), forbid('b', { labels: ['x'] }, { operations: ['open_pr', 'tag_repo'] })),
    ['forbids_whole_kind b rules.1.operations.1'],
  ],
  [
    'another environment',
    check(permit('a', { environments: ['staging'] })),
    ['never_matches a rules.0.when.environments'],
  ],
  ['its environment in another case', check(permit('a', { environments: ['x', 'PRODUCTION'] })), []],
  ['no version in range', check(permit('a', { tags: [{ semver: '>2 <1' }] })), ['never_matches a rules.0.when.tags']],
  ['a version in one range', check(permit('a', { tags: [{ semver: '>2 <1' }, { semver: '1.x' }] })), []],
  [
    'a permit under a forbid',
    check(permit('a', { tags: ['v1.*'] }), forbid('b', { tags: ['v*'] })),
    ['shadowed_permit a rules.0'],
  ],
  [
    'a permit under a total forbid',
    check(permit('a', { draft: true }, { operations: ['open_pr'] }), forbid('b', {}, { operations: ['open_pr'] })),
    ['shadowed_permit a rules.0'],
  ],
  ['a permit beside a forbid', check(permit('a', { tags: ['v*'] }), forbid('b', { tags: ['v1.*'] })), []],
  [
    'a permit and a limit, which a forbid turns round',
    check(
      permit('a', { max_assets: 1 }, { operations: ['publish_release'] }),
      forbid('b', { max_assets: 5 }, { operations: ['publish_release'] }),
    ),
    [],
  ],
  [
    'a rule within a rule',
    check(permit('a', { refs: ['refs/**'] }), permit('b', { refs: ['refs/heads/main'] })),
    ['unreachable_rule b rules.1'],
  ],
  [
    'the same the other way round',
    check(permit('a', { refs: ['refs/heads/main'], events: ['push'] }), permit('b', { refs: ['refs/heads/*'] })),
    ['unreachable_rule a rules.0'],
  ],
  ['two equal rules', check(permit('a'), permit('b')), ['unreachable_rule b rules.1']],
  [
    'two that overlap',
    check(permit('a', { events: ['push', 'release'] }), permit('b', { events: ['push', 'schedule'] })),
    [],
  ],
  [
    'a star does not cover two',
    check(permit('a', { refs: ['refs/*'] }), permit('b', { refs: ['refs/**'] })),
    ['unreachable_rule a rules.0'],
  ],
  [
    'a limit within a limit',
    check(
      permit('a', { max_assets: 9 }, { operations: ['publish_release'] }),
      permit('b', { max_assets: 3 }, { operations: ['publish_release'] }),
    ),
    ['unreachable_rule b rules.1'],
  ],
  [
    'limits of forbids',
    check(
      permit('p', {}, { operations: ['open_pr'] }),
      forbid('a', { max_assets: 9 }, { operations: ['publish_release'] }),
      forbid('b', { max_assets: 3 }, { operations: ['publish_release'] }),
    ),
    ['unreachable_rule a rules.1'],
  ],
  [
    'self within all',
    check(permit('a', {}, { repositories: ['self'] }), permit('b', {}, { repositories: ['*/*'] })),
    ['unreachable_rule a rules.0'],
  ],
  [
    'self and an owner',
    check(permit('a', {}, { repositories: ['self'] }), permit('b', {}, { repositories: ['acme/*'] })),
    [],
  ],
  [
    'a wider rule that comes later, and one that is as wide',
    check(permit('a', { tags: ['v1.*'] }), permit('b', { tags: ['v*'] }), permit('c', { tags: ['v*'] })),
    ['unreachable_rule a rules.0', 'unreachable_rule c rules.2'],
  ],
  [
    'a forbid within a forbid, beside a permit',
    check(permit('a', { tags: ['v*'] }), forbid('b', { tags: ['x*'] }), forbid('c', { tags: ['x1'] })),
    ['unreachable_rule c rules.2'],
  ],
])('%s', (_title, found, expected) => expect(found()).toEqual(expected));

const windows = (fields: object) => ({ windows: { time_zone: 'UTC', ...fields } });
const may = { from: '2026-05-01', to: '2026-05-31' };
const spring = { from: '2026-03-01', to: '2026-05-31' };
const later = { from: '2027-05-01', to: '2027-05-31' };
test.each<[string, () => string[], string[]]>([
  [
    'a freeze that is over',
    check(permit('p'), forbid('a', windows({ freeze: [may] }))),
    ['window_over a rules.1.when.windows'],
  ],
  ['one that is to come', check(permit('p'), forbid('a', windows({ freeze: [may, later] }))), []],
  ['allowed in the past', check(permit('a', windows({ allow: [may] }))), ['window_over a rules.0.when.windows']],
  [
    'allowed within a freeze',
    check(permit('a', windows({ allow: [later], freeze: [later] }))),
    ['never_matches a rules.0.when.windows'],
  ],
  ['allowed partly within a freeze', check(permit('a', windows({ allow: [later, spring], freeze: [later] }))), []],
])('%s', (_title, found, expected) => expect(found()).toEqual(expected));

test('a named break-glass rule is never superfluous', () => {
  const broken = { windows: { time_zone: 'UTC', freeze: [later], break_glass: 'b' } };
  expect(check(permit('a'), permit('b'), forbid('c', broken))()).toEqual([]);
});

const daily = (days: string[]) => ({ days, from: '09:00', to: '17:00' });
const RANGE = { from: '2027-05-10', to: '2027-05-12' };
test.each<[string, object, string[]]>([
  ['over everywhere', { allow: [{ from: '2026-11-01', to: '2026-11-22' }] }, ['window_over']],
  ['not yet over everywhere', { allow: [{ from: '2026-11-01', to: '2026-11-23' }] }, []],
  ['over for two days and a minute', { allow: [{ from: '2026-11-01', to: '2026-11-23T11:59' }] }, ['window_over']],
  ['over for two days', { allow: [{ from: '2026-11-01', to: '2026-11-23T12:00' }] }, []],
  ['a freeze that is over beside what is allowed', { allow: [later], freeze: [may] }, []],
  ['allowed every week', { allow: [daily(['mon'])] }, []],
  ['frozen every week', { freeze: [daily(['mon'])] }, []],
  ['allowed inside a freeze', { allow: [RANGE], freeze: [later] }, ['never_matches']],
  ['from its first day to its last', { allow: [later], freeze: [later] }, ['never_matches']],
  ['a freeze inside what is allowed', { allow: [later], freeze: [RANGE] }, []],
  ['allowed from before a freeze', { allow: [{ ...RANGE, from: '2027-04-30' }], freeze: [later] }, []],
  ['allowed to after a freeze', { allow: [{ ...RANGE, to: '2027-06-01' }], freeze: [later] }, []],
  ['in one freeze of two', { allow: [RANGE], freeze: [may, later] }, ['never_matches']],
  ['the same hours', { allow: [daily(['mon'])], freeze: [daily(['mon'])] }, ['never_matches']],
  ['the same hours of other days', { allow: [daily(['mon'])], freeze: [daily(['tue'])] }, []],
  ['hours and a range', { allow: [daily(['mon'])], freeze: [later] }, []],
  ['a range and hours', { allow: [RANGE], freeze: [daily(['mon'])] }, []],
])('windows that will not change: %s', (_title, entries, codes) => {
  const found = checkPolicy(policy({ rules: [permit('a', windows(entries))] }), NOON, KINDS);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

const version = { tags: [{ semver: '>2 <1' }] };
const closed = windows({ allow: [later], freeze: [later] });
test.each<[object[], string]>([
  [[], 'No rule permits anything: every operation will be refused. Add a permit rule.'],
  [
    [permit('a', { tags: ['v*'] }, { operations: ['open_pr'] })],
    'Rule "a" never permits open_pr, because open_pr has no tags. Write open_pr into a rule of its own.',
  ],
  [
    [permit('p'), forbid('a', { labels: ['x'] })],
    'Rule "a" forbids every tag_repo, because tag_repo has no labels. Write tag_repo into a rule of its own.',
  ],
  [
    [permit('a', { environments: ['staging'] })],
    'Rule "a" never matches: prod runs only in "production", which its environments lack.',
  ],
  [[permit('a', version)], 'Rule "a" never matches: no version is in its ranges.'],
  [
    [permit('p'), forbid('a', windows({ freeze: [may] }))],
    'Rule "a" freezes only days that are over; take it out or bring it up to date.',
  ],
  [
    [permit('a', windows({ allow: [may] }))],
    'Rule "a" never permits anything any more: every window that it allows is over.',
  ],
  [
    [permit('p', {}, { operations: ['open_pr'] }), forbid('a', windows({ allow: [may] }))],
    'Rule "a" forbids for good: every window that it allows is over.',
  ],
  [[permit('a', closed)], 'Rule "a" never matches: a freeze covers every window that it allows.'],
  [
    [permit('p', {}, { operations: ['open_pr'] }), forbid('a', closed)],
    'Rule "a" always forbids: a freeze covers every window that it allows.',
  ],
  [[permit('a'), forbid('b')], 'Rule "a" never permits anything: rule "b" forbids all that it matches.'],
  [
    [rule({ id: 'a' }), permit('b')],
    'Rule "b" changes nothing: rule "a" matches whenever it does, to the same effect.',
  ],
])('what it says (%#)', (rules, message) => {
  expect(checkPolicy(policy({ rules }), NOON, KINDS).map((finding) => finding.message)).toEqual([message]);
});

test('what is called superfluous or void makes no difference to any request', () => {
  let found = 0;
  fc.assert(
    fc.property(aPolicy, fc.array(aRequest, { minLength: 10, maxLength: 10 }), (asked, requests) => {
      for (const { code, rule: id, path } of checkPolicy(asked, NOON, KINDS)) {
        const whole = path.length === 2 && ['shadowed_permit', 'unreachable_rule'].includes(code);
        if (!whole) continue;
        found++;
        const without: AuthorizationPolicy = { ...asked, rules: asked.rules.filter((each) => each.id !== id) };
        for (const each of requests) {
          const permitted = (one: AuthorizationPolicy) => decide(one, each).decision === 'permit';
          expect(permitted(without)).toBe(permitted(asked));
        }
      }
    }),
    { numRuns: 400, seed: 11 },
  );
  expect(found).toBeGreaterThan(20);
});
