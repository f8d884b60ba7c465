import { expect, test } from '@jest/globals';
import { covers } from '../../../../src/authorize/policy/coverage.ts';
import type { Rule } from '../../../../src/authorize/policy/index.ts';
import { policy, rule } from './support.ts';

/** Whether one rule matches whenever another does. Which condition is asked for decides how: a row for each way. */

function rules(...texts: readonly Record<string, unknown>[]): [Rule, Rule] {
  return policy({ rules: texts.map((text, i) => rule({ id: `rule-${i}`, ...text })) }).rules as unknown as [Rule, Rule];
}
const both = (effect: string, wide: object, narrow: object): [boolean, boolean] => {
  const [a, b] = rules({ effect, ...wide }, { effect, ...narrow });
  return [covers(a, b), covers(b, a)];
};

const EVERYTHING = ['**'];
test.each<[string, object, object]>([
  ['no condition', {}, { when: { events: ['push'] } }],
  ['more kinds', {}, { operations: ['tag_repo'] }],
  ['every repository, one', { repositories: EVERYTHING }, { repositories: ['acme/app'] }],
  ['every repository, the own one', { repositories: EVERYTHING }, { repositories: ['self'] }],
  ['every owner and name, the own one', { repositories: ['*/*'] }, { repositories: ['self'] }],
  ['more repositories', { repositories: ['acme/*', 'self'] }, { repositories: ['ACME/app'] }],
  [
    'the own one, the own one at a push',
    { repositories: ['self'] },
    { repositories: ['self'], when: { events: ['push'] } },
  ],
  ['one condition of two', { when: { events: ['push'] } }, { when: { events: ['push'], draft: true } }],
])('%s: the first covers the second, not the other way round', (_name, wide, narrow) => {
  expect(both('permit', wide, narrow)).toEqual([true, false]);
  expect(both('forbid', wide, narrow)).toEqual([true, false]);
});

test.each<[string, object, object]>([
  ['other kinds', { operations: ['tag_repo'] }, { operations: ['open_pr'] }],
  ['other repositories', { repositories: ['acme/app'] }, { repositories: ['acme/site'] }],
  ['one repository in common', { repositories: ['acme/*', 'x/y'] }, { repositories: ['acme/app', 'z/y'] }],
  ['one of an owner is not the own one', { repositories: ['acme/*'] }, { repositories: ['self'] }],
  ['the own one is no other', { repositories: ['self'] }, { repositories: ['acme/app'] }],
  ['other conditions', { when: { events: ['push'] } }, { when: { draft: true } }],
  ['half of the conditions', { when: { events: ['push'] } }, { when: { events: ['release'] } }],
])('%s: neither covers the other', (_name, one, other) => {
  expect(both('permit', one, other)).toEqual([false, false]);
});

const berlin = { time_zone: 'Europe/Berlin', freeze: [{ from: '2026-12-24', to: '2026-12-26' }] };

/** A condition, what it asks for in the wide and in the narrow rule, and what of neither follows from the other. */
test.each<[string, unknown, unknown, readonly [unknown, unknown]]>([
  ['refs', ['refs/heads/*'], ['refs/heads/main'], [['refs/heads/Main'], ['refs/heads/main']]],
  ['refs', ['**'], ['refs/**'], [['refs/heads/*'], ['refs/tags/**']]],
  ['refs', ['refs/heads/**'], ['refs/heads/*'], [['refs/heads/*'], ['refs/heads/a/b']]],
  [
    'asset_names',
    ['a', 'b'],
    ['a'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  ['asset_names', ['*.tgz'], ['a.TGZ'], [['*.tgz'], ['*.zip']]],
  ['paths', ['docs/*'], ['docs/a'], [['docs/*'], ['Docs/a']]],
  ['pull_request_heads', ['release/*'], ['release/1'], [['main'], ['release/1']]],
  ['pull_request_bases', ['release/*'], ['release/1'], [['main'], ['release/1']]],
  ['labels', ['Type: *'], ['type: BUG'], [['type: *'], ['kind: bug']]],
  ['tags', ['v*'], ['v1'], [['v*'], ['V1']]],
  ['tags', ['**'], [{ semver: '>=1' }], [['v*'], [{ semver: '>=1' }]]],
  ['tags', [{ semver: '>=1' }, 'x'], [{ semver: '>=1' }], [[{ semver: '>=1' }], [{ semver: '>=2' }]]],
  [
    'tags',
    [{ semver: '1' }, { semver: '1', prefix: 'a@' }],
    [{ semver: '1' }],
    [[{ semver: '1' }], [{ semver: '1', prefix: 'a@' }]],
  ],
  ['events', ['push', 'release'], ['push'], [['push'], ['release']]],
  ['registries', ['ghcr.io', 'registry.npmjs.org'], ['ghcr.io'], [['ghcr.io'], ['registry.npmjs.org']]],
  ['packages', ['@acme/*'], ['@acme/app'], [['@acme/*'], ['@Acme/app']]],
  ['dist_tags', ['next*'], ['next-1'], [['next'], ['latest']]],
  ['image_repositories', ['ghcr.io/acme/*'], ['ghcr.io/acme/app'], [['ghcr.io/acme/*'], ['ghcr.io/other/app']]],
  ['image_tags', ['v*'], ['v1'], [['v*'], ['V1']]],
  ['actors', ['Alice', 'bob'], ['aliCE'], [['alice'], ['bob']]],
  ['environments', ['Production', 'staging'], ['producTION'], [['production'], ['staging']]],
  [
    'workflows',
    [{ path: '.github/workflows/*', ref: 'refs/heads/*' }],
    [{ path: '.github/workflows/a.yml', ref: 'refs/heads/main' }],
    [
      [{ path: '.github/workflows/*', ref: 'refs/heads/main' }],
      [{ path: '.github/workflows/a.yml', ref: 'refs/heads/*' }],
    ],
  ],
  [
    'dispatch',
    [{ workflow: 'deploy-*.yml', ref: 'refs/heads/*' }],
    [{ workflow: 'deploy-eu.yml', ref: 'refs/heads/main' }],
    [[{ workflow: 'deploy-*.yml', ref: 'refs/heads/main' }], [{ workflow: 'deploy-eu.yml', ref: 'refs/heads/*' }]],
  ],
])('%s: %j covers %j', (name, wide, narrow, [one, other]) => {
  const when = (wanted: unknown) => ({ when: { [name]: wanted } });
  expect(both('permit', when(wide), when(narrow))).toEqual([true, false]);
  expect(both('permit', when(one), when(other))).toEqual([false, false]);
  expect(both('permit', when(narrow), when(narrow))).toEqual([true, true]);
});

test.each([
  'target_on_default_branch',
  'prerelease',
  'draft',
  'moves_tag',
  'moves_image_tag',
  'force',
  'generated_notes',
])('%s: only the same follows', (name) => {
  const when = (wanted: boolean) => ({ when: { [name]: wanted } });
  expect(both('permit', when(true), when(true))).toEqual([true, true]);
  expect(both('permit', when(true), when(false))).toEqual([false, false]);
});

test('windows: only the same text follows', () => {
  const when = (windows: object) => ({ when: { windows } });
  expect(both('forbid', when(berlin), when(berlin))).toEqual([true, true]);
  expect(both('forbid', when(berlin), when({ ...berlin, time_zone: 'UTC' }))).toEqual([false, false]);
});

test.each(['max_assets', 'max_asset_bytes'])('%s: a permit covers lower limits, a forbid higher ones', (name) => {
  const when = (limit: number) => ({ when: { [name]: limit } });
  expect(both('permit', when(2), when(1))).toEqual([true, false]);
  expect(both('forbid', when(1), when(2))).toEqual([true, false]);
  expect(both('permit', when(1), when(1))).toEqual([true, true]);
  expect(both('forbid', when(1), when(1))).toEqual([true, true]);
});

/** Of these a permit asks for all values or for the limit kept, a forbid for any value or for the limit exceeded. */
test.each<[string, unknown, boolean]>([
  ['asset_names', ['a'], false],
  ['labels', ['a'], false],
  ['max_assets', 1, false],
  ['max_asset_bytes', 1, false],
  ['windows', berlin, false],
  ['events', ['push'], true],
  ['refs', ['refs/heads/main'], true],
])('%s in a forbid and a permit', (name, wanted, expected) => {
  const when = { [name]: wanted };
  const [forbid, permit] = rules({ effect: 'forbid', when }, { effect: 'permit', when });
  expect([covers(forbid, permit), covers(permit, forbid)]).toEqual([expected, expected]);
});
