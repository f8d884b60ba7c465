import { expect, test } from '@jest/globals';
import { judgeCondition, judgeRepositories } from '../../../../src/authorize/policy/conditions.ts';
import type { Judgement, Verdict } from '../../../../src/authorize/policy/conditions.ts';
import type { ConditionName, Rule } from '../../../../src/authorize/policy/index.ts';
import { operation, policy, request, rule } from './support.ts';
import type { Changes } from './support.ts';

/** What a judgement tells people: what was expected and what was found, in words, for the report and `policy check`. */

type Effect = Rule['effect'];
const ruleOf = (effect: Effect, fields: object): Rule =>
  policy({ rules: [rule({ effect, ...fields })] }).rules[0] as unknown as Rule;

function judge(name: ConditionName, wanted: unknown, effect: Effect, changes: Changes, permits = false): Judgement {
  const value = ruleOf(effect, { when: { [name]: wanted } }).when?.[name];
  return judgeCondition(name, value as never, { request: request(changes), effect, permits: () => permits });
}
const judgement = ([verdict, expected, found]: readonly [Verdict, string, string]): Judgement => ({
  verdict,
  expected,
  found,
});

const release = (parameters: Record<string, unknown>): Changes => ({
  operation: operation('publish_release', parameters),
});
const pull = (parameters: Record<string, unknown>): Changes => ({ operation: operation('open_pr', parameters) });
const tag = (name: unknown): Changes => ({ operation: operation('tag_repo', { tag: name }) });
const run = (fields: Record<string, unknown>): Changes => ({ run: fields });
const sized = (...sizes: unknown[]): Changes => release({ assets: sizes.map((size, i) => ({ name: `a${i}`, size })) });
const named = (...names: unknown[]): Changes => release({ assets: names.map((name) => ({ name, size: 1 })) });

const MAIN = 'refs/heads/main';
const WORKFLOWS = [
  { path: '.github/workflows/a.yml', ref: MAIN },
  { path: '.github/workflows/b.yml', ref: 'refs/tags/*' },
];
const DEPLOYS = [
  { workflow: 'deploy.yml', ref: MAIN },
  { workflow: 'smoke-*.yml', ref: 'refs/tags/*' },
];
const EITHER = '"deploy.yml@refs/heads/main" or "smoke-*.yml@refs/tags/*"';
const dispatch = (parameters: Record<string, unknown>): Changes => ({
  operation: operation('dispatch_workflow', parameters),
});
const NO_VERSION = [{ semver: '^1', prefix: 'p@' }, 'nightly'];

test.each<[ConditionName, unknown, Effect, Changes, readonly [Verdict, string, string]]>([
  ['refs', [MAIN, 'refs/tags/*'], 'permit', {}, ['met', '"refs/heads/main" or "refs/tags/*"', '"refs/heads/main"']],
  ['refs', [MAIN], 'permit', run({ ref: 'x' }), ['unmet', '"refs/heads/main"', '"x"']],
  ['refs', [MAIN], 'permit', run({ ref: null }), ['inconclusive', '"refs/heads/main"', 'not known']],
  ['refs', [MAIN], 'permit', run({ ref: 5 }), ['inconclusive', '"refs/heads/main"', 'number, which it cannot be']],
  ['tags', ['v*'], 'permit', pull({}), ['inconclusive', 'tag_repo or publish_release', 'open_pr, which has no tags']],
  ['tags', NO_VERSION, 'permit', tag('p@1.2.0'), ['met', 'p@<version ^1, no prerelease> or "nightly"', '"p@1.2.0"']],
  ['tags', NO_VERSION, 'permit', tag('p@2.0.0'), ['unmet', 'p@<version ^1, no prerelease> or "nightly"', '"p@2.0.0"']],
  [
    'tags',
    NO_VERSION,
    'permit',
    tag('x'),
    ['inconclusive', 'p@<version ^1, no prerelease> or "nightly"', '"x", which is no version'],
  ],
  [
    'dispatch',
    DEPLOYS,
    'permit',
    dispatch({ workflow: 'deploy.yml', ref: MAIN }),
    ['met', EITHER, '"deploy.yml@refs/heads/main"'],
  ],
  [
    'dispatch',
    DEPLOYS,
    'permit',
    dispatch({ workflow: 'deploy.yml', ref: 'refs/tags/v1' }),
    ['unmet', EITHER, '"deploy.yml@refs/tags/v1"'],
  ],
  ['dispatch', DEPLOYS, 'permit', dispatch({ ref: 5 }), ['inconclusive', EITHER, 'number, which it cannot be']],
  ['dispatch', DEPLOYS, 'permit', dispatch({ workflow: null }), ['inconclusive', EITHER, 'not known']],
  ['tags', [{ semver: '>=1' }], 'forbid', tag('v1.2.0'), ['met', 'v<version >=1>', '"v1.2.0"']],
  ['tags', [{ semver: '>=1.0.0-rc.1' }], 'permit', tag('v1.2.0'), ['met', 'v<version >=1.0.0-rc.1>', '"v1.2.0"']],
  ['tags', [{ semver: '1 - 2' }], 'permit', tag('v1.2.0'), ['met', 'v<version 1 - 2, no prerelease>', '"v1.2.0"']],
  ['actors', ['alice', 'bob'], 'permit', {}, ['met', 'all of "alice" or "bob"', '"alice", "alice"']],
  ['actors', ['alice'], 'permit', run({ actor: 'eve' }), ['unmet', 'all of "alice"', '"eve"']],
  ['actors', ['alice'], 'forbid', run({ actor: 'eve' }), ['met', 'any of "alice"', '"alice"']],
  ['actors', ['eve'], 'forbid', {}, ['unmet', 'any of "eve"', '"alice", "alice"']],
  ['actors', ['alice'], 'permit', run({ actor: '' }), ['inconclusive', 'all of "alice"', 'string, which it cannot be']],
  ['actors', ['alice'], 'permit', run({ actor: 3 }), ['inconclusive', 'all of "alice"', 'number, which it cannot be']],
  ['asset_names', ['*.tgz'], 'permit', named(''), ['inconclusive', 'all of "*.tgz"', 'string, which it cannot be']],
  ['asset_names', ['*'], 'permit', named(''), ['inconclusive', 'all of "*"', 'string, which it cannot be']],
  [
    'workflows',
    WORKFLOWS,
    'permit',
    run({ workflow_ref: 'acme/app/.github/workflows/b.yml@refs/tags/1' }),
    [
      'met',
      '".github/workflows/a.yml@refs/heads/main" or ".github/workflows/b.yml@refs/tags/*"',
      '".github/workflows/b.yml@refs/tags/1"',
    ],
  ],
  [
    'workflows',
    WORKFLOWS.slice(0, 1),
    'permit',
    run({ workflow_ref: 'evil/app/.github/workflows/a.yml@refs/heads/main' }),
    [
      'inconclusive',
      '".github/workflows/a.yml@refs/heads/main"',
      '"evil/app/.github/workflows/a.yml@refs/heads/main", which is no workflow of acme/app',
    ],
  ],
  [
    'workflows',
    WORKFLOWS.slice(0, 1),
    'permit',
    run({ workflow_ref: 'x/acme/app/.github/workflows/a.yml@refs/heads/main' }),
    [
      'inconclusive',
      '".github/workflows/a.yml@refs/heads/main"',
      '"x/acme/app/.github/workflows/a.yml@refs/heads/main", which is no workflow of acme/app',
    ],
  ],
  [
    'workflows',
    WORKFLOWS.slice(0, 1),
    'permit',
    run({ workflow_ref: 'acme/app/.github/workflows/a.yml@refs/heads/main\nx' }),
    [
      'inconclusive',
      '".github/workflows/a.yml@refs/heads/main"',
      '"acme/app/.github/workflows/a.yml@refs/heads/main\\nx", which is no workflow of acme/app',
    ],
  ],
  [
    'workflows',
    WORKFLOWS.slice(0, 1),
    'permit',
    run({ workflow_ref: '' }),
    ['inconclusive', '".github/workflows/a.yml@refs/heads/main"', 'string, which it cannot be'],
  ],
  ['environments', ['Production'], 'permit', {}, ['met', '"Production"', '"production"']],
  ['asset_names', ['*.tgz'], 'permit', named('a.tgz', 'b.tgz'), ['met', 'all of "*.tgz"', '"a.tgz", "b.tgz"']],
  ['asset_names', ['*.tgz'], 'permit', named(), ['met', 'all of "*.tgz"', 'none']],
  ['asset_names', ['*.tgz'], 'forbid', named(), ['unmet', 'any of "*.tgz"', 'none']],
  ['asset_names', ['*'], 'permit', release({ assets: null }), ['inconclusive', 'all of "*"', 'not known']],
  [
    'asset_names',
    ['*'],
    'permit',
    release({ assets: 'x' }),
    ['inconclusive', 'all of "*"', 'object, which it cannot be'],
  ],
  ['asset_names', ['*'], 'permit', release({ assets: [null] }), ['inconclusive', 'all of "*"', 'not known']],
  ['max_assets', 2, 'permit', named('a'), ['met', 'at most 2 assets', '1']],
  ['max_assets', 2, 'forbid', named('a'), ['unmet', 'more than 2 assets', '1']],
  [
    'max_assets',
    2,
    'permit',
    release({ assets: {} }),
    ['inconclusive', 'at most 2 assets', 'object, which it cannot be'],
  ],
  ['max_assets', 2, 'permit', release({ assets: null }), ['inconclusive', 'at most 2 assets', 'not known']],
  ['max_asset_bytes', 9, 'permit', sized(3, 10, 4), ['unmet', 'at most 9 bytes in the largest asset', '10']],
  ['max_asset_bytes', 9, 'permit', sized(), ['met', 'at most 9 bytes in the largest asset', '0']],
  [
    'max_asset_bytes',
    9,
    'forbid',
    sized(1, '2'),
    ['inconclusive', 'more than 9 bytes in the largest asset', 'string, which it cannot be'],
  ],
  [
    'max_asset_bytes',
    9,
    'permit',
    sized('2', 10),
    ['inconclusive', 'at most 9 bytes in the largest asset', 'string, which it cannot be'],
  ],
  [
    'max_asset_bytes',
    9,
    'permit',
    sized(1, NaN),
    ['inconclusive', 'at most 9 bytes in the largest asset', 'number, which it cannot be'],
  ],
  ['draft', true, 'permit', release({ draft: false }), ['unmet', 'true', 'false']],
  ['draft', true, 'permit', tag('v1'), ['inconclusive', 'publish_release or open_pr', 'tag_repo, which has no draft']],
  ['labels', ['Bug', 'x'], 'permit', pull({ labels: ['bUG'] }), ['met', 'all of "Bug" or "x"', '"bUG"']],
  ['labels', ['Bug'], 'permit', pull({ labels: [7] }), ['inconclusive', 'all of "Bug"', 'number, which it cannot be']],
])('%s %j, %s', (name, wanted, effect, changes, expected) => {
  expect(judge(name, wanted, effect, changes)).toEqual(judgement(expected));
});

const weekday = { time_zone: 'UTC', allow: [{ days: ['wed'], from: '09:00', to: '17:00' }] };
const frozen = { time_zone: 'UTC', freeze: [{ from: '2026-11-25', to: '2026-11-25' }] };
const elsewhere = { time_zone: 'UTC', freeze: [{ from: '2026-01-01', to: '2026-01-02' }] };
const OPEN = 'a time when the windows are open';
const CLOSED = 'a time when the windows are closed';
const NOON = '2026-11-25T12:00 (wed) UTC';

test.each<[string, object, Effect, Changes, boolean, readonly [Verdict, string, string]]>([
  ['allowed', weekday, 'permit', {}, false, ['met', OPEN, `${NOON}, open (allowed: wed 09:00 to 17:00)`]],
  ['allowed', weekday, 'forbid', {}, false, ['unmet', CLOSED, `${NOON}, open (allowed: wed 09:00 to 17:00)`]],
  ['frozen', frozen, 'permit', {}, false, ['unmet', OPEN, `${NOON}, closed (frozen: 2026-11-25 to 2026-11-25)`]],
  ['frozen', frozen, 'forbid', {}, true, ['met', CLOSED, `${NOON}, closed (frozen: 2026-11-25 to 2026-11-25)`]],
  ['no freeze now', elsewhere, 'permit', {}, false, ['met', OPEN, `${NOON}, open`]],
  [
    'outside',
    weekday,
    'permit',
    { now: Date.parse('2026-11-26T12:00:00Z') },
    false,
    ['unmet', OPEN, '2026-11-26T12:00 (thu) UTC, closed (outside every allowed window)'],
  ],
  [
    'no time',
    weekday,
    'permit',
    { now: NaN },
    false,
    ['unmet', OPEN, 'an unknown time, closed (the time is not known)'],
  ],
  [
    'lifted',
    { ...frozen, break_glass: 'hotfix' },
    'forbid',
    {},
    true,
    ['unmet', CLOSED, `${NOON}, closed (frozen: 2026-11-25 to 2026-11-25), lifted by rule hotfix`],
  ],
  [
    'open, so that there is nothing to lift',
    { ...elsewhere, break_glass: 'hotfix' },
    'forbid',
    {},
    true,
    ['unmet', CLOSED, `${NOON}, open`],
  ],
  [
    'not lifted, for the rule does not permit this',
    { ...frozen, break_glass: 'hotfix' },
    'forbid',
    {},
    false,
    ['met', CLOSED, `${NOON}, closed (frozen: 2026-11-25 to 2026-11-25)`],
  ],
])('windows, %s', (_name, windows, effect, changes, permits, expected) => {
  const fields = { effect, when: { windows } };
  const lifter = rule({ id: 'hotfix', when: { refs: [MAIN] } });
  const [read] = policy({ rules: [rule(fields), lifter] }).rules as unknown as [Rule];
  const context = { request: request(changes), effect, permits: () => permits };
  expect(judgeCondition('windows', read.when?.windows as never, context)).toEqual(judgement(expected));
});

test.each<[string[], string, string, readonly [Verdict, string, string]]>([
  [['self', 'x/y'], 'acme/app', '7', ['met', '"self" or "x/y"', '"acme/app" (self)']],
  [['self'], 'acme/site', '8', ['unmet', '"self"', '"acme/site"']],
  [['x/y', 'ACME/*'], 'acme/Site', '8', ['met', '"x/y" or "ACME/*"', '"acme/Site"']],
])('repositories %j, %s', (repositories, repository, id, expected) => {
  const target = { ...operation('tag_repo'), repository, repository_id: id };
  expect(judgeRepositories(ruleOf('permit', { repositories }), request({ operation: target }))).toEqual(
    judgement(expected),
  );
});

const LIFTED = { ...frozen, break_glass: 'hotfix' };
const LATER = 'not known yet';
const FLOW = '".github/workflows/a.yml@refs/heads/main"';
test.each<[ConditionName, unknown, Effect, Changes, readonly [Verdict, string, string]]>([
  ['refs', [MAIN], 'permit', run({ ref: null }), ['pending', '"refs/heads/main"', LATER]],
  ['refs', [MAIN], 'forbid', run({ ref: null }), ['pending', '"refs/heads/main"', LATER]],
  ['refs', [MAIN], 'permit', {}, ['met', '"refs/heads/main"', '"refs/heads/main"']],
  ['refs', [MAIN], 'permit', run({ ref: '' }), ['inconclusive', '"refs/heads/main"', 'string, which it cannot be']],
  ['events', ['push'], 'permit', run({ event: null }), ['pending', '"push"', LATER]],
  ['events', ['push'], 'permit', run({ event: 'push,schedule' }), ['pending', '"push"', LATER]],
  ['events', ['release'], 'permit', run({ event: 'push,schedule' }), ['unmet', '"release"', '"push,schedule"']],
  ['events', ['push', 'release'], 'permit', {}, ['met', '"push" or "release"', '"push"']],
  [
    'events',
    ['push', 'release', 'schedule'],
    'forbid',
    run({ event: 'push,schedule' }),
    ['met', '"push" or "release" or "schedule"', '"push" or "schedule"'],
  ],
  ['actors', ['alice'], 'permit', run({ actor: null }), ['pending', 'all of "alice"', LATER]],
  ['actors', ['alice'], 'forbid', run({ actor: null }), ['pending', 'any of "alice"', LATER]],
  ['workflows', WORKFLOWS.slice(0, 1), 'permit', run({ workflow_ref: null }), ['pending', FLOW, LATER]],
  ['environments', ['a'], 'permit', run({ environment: null }), ['inconclusive', '"a"', 'not known']],
  ['target_on_default_branch', true, 'permit', { target: { on_default_branch: null } }, ['pending', 'true', LATER]],
  ['target_on_default_branch', true, 'permit', {}, ['met', 'true', 'true']],
  ['moves_tag', true, 'permit', { target: { moves_tag: null } }, ['inconclusive', 'true', 'not known']],
  ['tags', ['v*'], 'permit', tag(null), ['inconclusive', '"v*"', 'not known']],
  ['windows', weekday, 'permit', {}, ['pending', OPEN, LATER]],
  ['windows', frozen, 'forbid', {}, ['pending', CLOSED, LATER]],
])('in a preview, %s %j, %s', (name, wanted, effect, changes, expected) => {
  const value = ruleOf(effect, { when: { [name]: wanted } }).when?.[name];
  const context = { request: { ...request(changes), preview: true }, effect, permits: () => false };
  expect(judgeCondition(name, value as never, context)).toEqual(judgement(expected));
});

test('in a preview a freeze that a rule lifts is no longer open, and no other rule lifts it', () => {
  const lifter = rule({ id: 'hotfix', when: { refs: [MAIN] } });
  const [read] = policy({ rules: [rule({ effect: 'forbid', when: { windows: LIFTED } }), lifter] }).rules;
  const asked: string[] = [];
  const judged = (lifts: boolean): Judgement =>
    judgeCondition('windows', read?.when?.windows as never, {
      request: { ...request(), preview: true },
      effect: 'forbid',
      permits: (id) => {
        asked.push(id);
        return lifts;
      },
    });
  const found = `${NOON}, closed (frozen: 2026-11-25 to 2026-11-25), lifted by rule hotfix`;
  expect(judged(true)).toEqual(judgement(['unmet', CLOSED, found]));
  expect(judged(false)).toEqual(judgement(['pending', CLOSED, LATER]));
  expect(asked).toEqual(['hotfix', 'hotfix']);
});

test('only a preview reads several events', () => {
  expect(judge('events', ['push'], 'permit', run({ event: 'push,schedule' }))).toEqual(
    judgement(['unmet', '"push"', '"push,schedule"']),
  );
});
