import { expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { DiagnosticsError } from '../../../../src/core/errors.ts';
import { durationMs, parsePolicy, registriesOf } from '../../../../src/authorize/policy/index.ts';
import { policy, rule } from './support.ts';

/** Where each field of a policy ends: what is still taken, what no longer, and in which words that is said. */

function faults(fields: Record<string, unknown>): string[] {
  const whole = { version: 1, environment: 'production', approvals: 'none', rules: [], ...fields };
  try {
    parsePolicy(Buffer.from(JSON.stringify(whole)), 'policy.yml', KINDS);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^\s*policy\.yml:\d+:\d+: /, ''));
  }
  return [];
}

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const long = (length: number) => 'a'.repeat(length);
type Fields = Record<string, unknown>;
const whole = (field: string) => (value: unknown) => ({ [field]: value });
const ofRule = (field: string) => (value: unknown) => ({ rules: [rule({ [field]: value })] });
const when = (field: string) => (value: unknown) => ({ rules: [rule({ when: { [field]: value } })] });
const approvals = (field: string) => (value: unknown) => ({ approvals: { min: 1, [field]: value } });
const user = (field: string) => (value: unknown) => ({
  approvals: { min: 1, from: { users: [{ login: 'bob', id: 1, [field]: value }] } },
});
const team = (field: string) => (value: unknown) => ({
  approvals: { min: 1, from: { teams: [{ slug: 'acme/ops', id: 1, [field]: value }] } },
});
const DIGEST = `sha256:${'0a'.repeat(32)}`;
const BOB = { login: 'bob', id: 1 };
const from = (field: string) => (value: unknown) => ({ approvals: { min: 1, from: { [field]: value } } });
const first = (field: string) => (value: unknown) => when(field)([value]);
const known = (field: string) => (value: unknown) => ({
  reconcile: { acknowledged: [{ tag: 'v1', digest: DIGEST, reason: 'old', [field]: value }] },
});

const ONE_LINE = 'text on one line, without control characters';
const EMPTY = 'an empty list allows nothing; write an entry or leave the field out';
const HOST = 'the host of a registry, exactly: registry.npmjs.org, ghcr.io';
const LOGIN = 'a login, like octocat or dependabot[bot]';
const ID = 'an id: a whole number from 1';
const TIME = 'a time from 1m to 24h, like 15m or 1h';
const TEAM = 'an organisation and a team: org/team';
const NAME = 'a name of a-z, 0-9, - and _, at most 64 characters';
const BRANCHES = ['main', 'release/*', '*/refs'];
const BRANCH = '"{}": a branch is written without refs/heads/';

/** What is said, with {} for the value; '' for whatever a bound of a number, a length or a choice says. */
type Refused = Readonly<Record<string, readonly unknown[]>>;

/** The field, how it is written, values that are taken, and those that are not. */
const TABLE: readonly [string, (value: unknown) => Fields, readonly unknown[], Refused][] = [
  ['environment', whole('environment'), ['a', long(255)], { '': ['', long(256)], [ONE_LINE]: ['a\tb'] }],
  ['max_operations', whole('max_operations'), [1, 1000], { '': [0, 1001, 1.5] }],
  ['reruns', whole('reruns'), ['same_plan', 'never'], { '': [''] }],
  ['ledger_protection', whole('ledger_protection'), ['required', 'warn'], { '': [''] }],
  ['default_branch_protection', whole('default_branch_protection'), ['required', 'warn'], { '': [''] }],
  ['plan_digest', whole('plan_digest'), ['required', 'optional'], { '': [''] }],
  [
    'receipt_ttl',
    whole('receipt_ttl'),
    ['60s', '86400s', '1m', '1440m', '1h', '24h'],
    { [TIME]: ['59s', '86401s', '1441m', '25h', '0m', '01m', '15', '15min', ' 15m', '15M', '', '1000000s'] },
  ],
  ['approvals.min', (min) => ({ approvals: { min } }), [1, 6], { '': [0, 7, 1.5] }],
  [
    'approvals.not',
    approvals('not'),
    [[], ['actor'], ['triggering_actor'], ['commit_author'], ['actor', 'actor', 'actor']],
    { '': [times(4, () => 'actor')] },
  ],
  ['approvals.signed.min', (min) => ({ approvals: { signed: { min } } }), [1, 6], { '': [0, 7] }],
  ['approvals.from.users', from('users'), [times(100, () => BOB)], { [EMPTY]: [[]], '': [times(101, () => BOB)] }],
  ['approvals.from.teams', from('teams'), [], { [EMPTY]: [[]] }],
  [
    'approvals.from.users[0].login',
    user('login'),
    ['a', '0', 'a-b_C9', 'dependabot[bot]', long(100)],
    { [LOGIN]: ['-a', '_a', '@a', 'a.b', 'a b', '[bot]', 'a[bot]b', 'a[bot', 'é'], '': [long(101)] },
  ],
  [
    'approvals.from.users[0].id',
    user('id'),
    [1, '1', '10', '9'.repeat(20)],
    { [ID]: [0, -1, 1.5, '0', '01', '-1', '1x', 'x1', '9'.repeat(21), '', null] },
  ],
  [
    'approvals.from.teams[0].slug',
    team('slug'),
    ['a/b', `a/${long(198)}`],
    { [TEAM]: ['a', '/a', 'a/', 'a/b/c'], '': [`a/${long(199)}`] },
  ],
  ['approvals.from.teams[0].id', team('id'), [7, '7'], { [ID]: ['x'] }],
  [
    'rules[0].id',
    ofRule('id'),
    ['a', '0', 'a-b_9', long(64)],
    { [NAME]: ['', '-a', '_a', 'aB', 'a!', '!a', long(65)] },
  ],
  ['rules[0].effect', ofRule('effect'), ['permit', 'forbid'], { '': ['deny', ''] }],
  ['rules[0].reason', ofRule('reason'), ['a', long(500)], { '': ['', long(501)], [ONE_LINE]: ['a\u0085'] }],
  ['rules[0].operations', ofRule('operations'), [['open_pr']], { [EMPTY]: [[]] }],
  [
    'rules[0].repositories',
    ofRule('repositories'),
    [times(100, () => 'self')],
    { [EMPTY]: [[]], '': [times(101, () => 'self')] },
  ],
  [
    'rules[0].repositories[0]',
    (value) => ofRule('repositories')([value]),
    ['self', 'a/b', 'a/*', '**', '*/*', `a/${long(254)}`],
    { '"{}": write "self", owner/name or owner/*': ['app', '*', 'selfish'], '': [`a/${long(255)}`] },
  ],
  ['rules[0].when.refs', when('refs'), [['refs/heads/main']], { [EMPTY]: [[]] }],
  [
    'rules[0].when.refs[0]',
    first('refs'),
    ['refs/heads/main', '**', '**/main'],
    { '"{}": a ref is written whole: refs/heads/{} or refs/tags/{}': ['main', 'main/**', '*', 'a/refs'] },
  ],
  [
    'rules[0].when.tags[0]',
    first('tags'),
    ['v*'],
    { 'a glob, or {semver: a range, prefix: what stands before the version}': [5] },
  ],
  [
    'rules[0].when.tags[0].semver',
    (semver) => first('tags')({ semver }),
    ['1.x', '*', '>=1.2.0 <2'],
    { 'not a semver range; write one like ">=1.2.0 <2"': ['new'], '': [`1.x ${long(125)}`] },
  ],
  [
    'rules[0].when.tags[0].prefix',
    (prefix) => first('tags')({ semver: '1', prefix }),
    ['', long(128)],
    { '': [long(129)] },
  ],
  [
    'rules[0].when.events[0]',
    first('events'),
    ['push', 'workflow_dispatch'],
    { 'no event that starts a workflow; there are push, workflow_dispatch, …': ['midnight'] },
  ],
  ['rules[0].when.actors', when('actors'), [['bob']], { [EMPTY]: [[]] }],
  ['rules[0].when.actors[0]', first('actors'), ['bob'], { [LOGIN]: ['@bob'] }],
  [
    'rules[0].when.workflows[0].path',
    (path) => first('workflows')({ path, ref: '**' }),
    ['.github/workflows/a.yml', '.github/workflows/*'],
    { '"{}": begins with .github/workflows/': ['a.yml', 'x/.github/workflows/a.yml', '**'] },
  ],
  ['rules[0].when.environments[0]', first('environments'), [long(255)], { '': [long(256), ''] }],
  ['rules[0].when.max_assets', when('max_assets'), [0, 1000], { '': [-1, 0.5] }],
  ['rules[0].when.max_asset_bytes', when('max_asset_bytes'), [0, 2 ** 40], { '': [-1, 0.5] }],
  ['rules[0].when.pull_request_bases[0]', first('pull_request_bases'), BRANCHES, { [BRANCH]: ['refs/heads/main'] }],
  ['rules[0].when.pull_request_heads[0]', first('pull_request_heads'), BRANCHES, { [BRANCH]: ['refs/heads/main'] }],
  [
    'rules[0].when.dispatch[0].workflow',
    (workflow) => first('dispatch')({ workflow, ref: '**' }),
    ['deploy.yml', '*'],
    { '"{}": the name of its file: deploy.yml': ['a/deploy.yml'] },
  ],
  [
    'rules[0].when.registries[0]',
    first('registries'),
    ['registry.npmjs.org', 'ghcr.io', 'a', '9', 'a-b.c', 'localhost:5', 'localhost:12345', long(255)],
    {
      [HOST]: ['https://a.io', 'a.io/b', '-a', 'a-', '.a', 'a.', 'A.io', 'a:', 'a:123456', 'a:1x', 'a:x', 'a b'],
      '': [long(256)],
    },
  ],
  [
    'rules[0].when.image_repositories[0]',
    first('image_repositories'),
    ['ghcr.io/acme/*', '**'],
    { '"{}": write host/name: ghcr.io/acme/*': ['acme', '*'] },
  ],
  [
    'rules[0].when.windows',
    when('windows'),
    [{ time_zone: 'UTC', freeze: [{ from: '2027-01-01', to: '2027-01-01' }] }],
    { 'write allow or freeze': [{ time_zone: 'UTC' }] },
  ],
  ['reconcile.ignore', (ignore) => ({ reconcile: { ignore } }), [['v0.*']], { [EMPTY]: [[]] }],
  ['reconcile.acknowledged', (acknowledged) => ({ reconcile: { acknowledged } }), [], { [EMPTY]: [[]] }],
  ['reconcile.acknowledged[0].tag', known('tag'), ['v1', long(255)], { '': [long(256)] }],
  ['reconcile.acknowledged[0].reason', known('reason'), [long(500)], { '': [long(501), ''] }],
  [
    'reconcile.acknowledged[0].digest',
    known('digest'),
    [DIGEST],
    {
      'the digest that the report gives: sha256:…': [
        ...[DIGEST.slice(0, -1), `x${DIGEST.slice(0, -1)}`],
        ...[DIGEST.replace('a', 'A'), DIGEST.replace('sha256', 'sha512')],
      ],
      '': [`${DIGEST}0`],
    },
  ],
];

test.each(TABLE)('%s', (field, write, taken, refused) => {
  for (const value of taken) expect([value, faults(write(value))]).toEqual([value, []]);
  for (const [message, values] of Object.entries(refused))
    for (const value of values) {
      const found = faults(write(value));
      expect([value, found[0]?.startsWith(`${field}: `)]).toEqual([value, true]);
      if (message !== '')
        expect([value, found]).toEqual([value, [`${field}: ${message.replaceAll('{}', String(value))}`]]);
    }
});

test('rules: at most 200, and each id once', () => {
  const rules = (count: number) => times(count, (i) => rule({ id: `r${i}` }));
  expect(faults({ rules: rules(200) })).toEqual([]);
  expect(faults({ rules: rules(201) })[0]).toMatch(/^rules: /);
  expect(faults({ rules: [...rules(3), rule({ id: 'r1' }), rule({ id: 'r1' })] })).toEqual([
    'rules[3].id: "r1" is already the id of rule 2; ids are unique',
    'rules[4].id: "r1" is already the id of rule 2; ids are unique',
  ]);
});

const HOW =
  'approvals: write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", ' +
  'or "approvals: none" when nobody must';
test.each<[unknown, string[]]>([
  ['some', [HOW]],
  [5, [HOW]],
  [{}, [HOW]],
  [{ not: ['actor'] }, [HOW]],
  [{ signed: { min: 1 } }, []],
  [
    { min: 1, from: {} },
    ['approvals.from: write users or teams, or leave "from" out to count whoever may approve otherwise'],
  ],
  [{ min: 1, who: 'me' }, ['approvals.who: there is no such field']],
  [{ signed: { min: 1, who: 'me' } }, ['approvals.signed.who: there is no such field']],
])('approvals: %j', (given, expected) => {
  expect(faults({ approvals: given })).toEqual(expected);
});

test('what a signed approval does not say', () => {
  expect(policy({ approvals: { signed: { min: 1 } } }).approvals).toMatchObject({
    signed: { min: 1, not: ['actor', 'triggering_actor', 'commit_author'], verified: false },
  });
});

const EITHER = 'reconcile.acknowledged[0]: write either tag or release';
test.each<[object, string[]]>([
  [{ tag: 'v1' }, []],
  [{ release: 'v1' }, []],
  [{}, [EITHER]],
  [{ tag: 'v1', release: 'v1' }, [EITHER]],
  [{ tag: 'v1', branch: 'x' }, ['reconcile.acknowledged[0].branch: there is no such field']],
])('what was acknowledged: %j', (fields, expected) => {
  expect(faults({ reconcile: { acknowledged: [{ digest: DIGEST, reason: 'old', ...fields }] } })).toEqual(expected);
});

test('an unknown field of reconciling, of a version and of a workflow', () => {
  expect(faults({ reconcile: { who: 1 } })).toEqual(['reconcile.who: there is no such field']);
  expect(faults(when('workflows')([{ path: '.github/workflows/a.yml', ref: '**', who: 1 }]))).toEqual([
    'rules[0].when.workflows[0].who: there is no such field',
  ]);
  expect(faults(when('dispatch')([{ workflow: 'a.yml', ref: '**', who: 1 }]))).toEqual([
    'rules[0].when.dispatch[0].who: there is no such field',
  ]);
});

test('a version’s prefix is v where none is written', () => {
  expect(policy(when('tags')([{ semver: '1.x' }])).rules[0]?.when?.tags).toEqual([{ semver: '1.x', prefix: 'v' }]);
});

const NPM =
  'rules[0].operations: a rule that permits publish_npm says where: add `registries` to its `when`, a list of hosts';
const IMAGES = [
  'rules[0].operations: a rule that permits promote_image says where: add `registries` to its `when`, a list of hosts',
  'rules[0].operations: a rule that permits promote_image says whether tags move: add `moves_image_tag: false` to its `when`',
];
const registries = ['ghcr.io'];
test.each<[string, object, string[]]>([
  ['a package without registries', { operations: ['publish_npm'] }, [NPM]],
  ['a package beside a tag', { operations: ['tag_repo', 'publish_npm'] }, [NPM]],
  ['a package with registries', { operations: ['publish_npm'], when: { registries } }, []],
  ['a package with another condition', { operations: ['publish_npm'], when: { dist_tags: ['latest'] } }, [NPM]],
  ['an image', { operations: ['promote_image'] }, IMAGES],
  ['an image with registries', { operations: ['promote_image'], when: { registries } }, IMAGES.slice(1)],
  [
    'an image that moves no tag',
    { operations: ['promote_image'], when: { moves_image_tag: false } },
    IMAGES.slice(0, 1),
  ],
  ['an image with both', { operations: ['promote_image'], when: { registries, moves_image_tag: true } }, []],
  ['a forbid says nothing', { operations: ['promote_image', 'publish_npm'], effect: 'forbid' }, []],
])('what a permit must say: %s', (_title, fields, expected) => {
  expect(faults({ rules: [rule(fields as Fields)] })).toEqual(expected);
});

test('the registries that may be contacted are those of permits', () => {
  const rules = [
    rule({ id: 'a', operations: ['publish_npm'], when: { registries: ['a.io', 'b.io'] } }),
    rule({ id: 'b', operations: ['publish_npm'], effect: 'forbid', when: { registries: ['c.io'] } }),
    rule({ id: 'c' }),
    rule({ id: 'd', when: { refs: ['**'] } }),
    rule({ id: 'e', operations: ['publish_npm'], when: { registries: ['d.io'] } }),
  ];
  expect(registriesOf(policy({ rules }))).toEqual(['a.io', 'b.io', 'd.io']);
});

test('a duration is the whole text', () => {
  expect(['1s', '999999h'].map(durationMs)).toEqual([1000, 3_599_996_400_000]);
  expect(['1min', 'x1m', '1 m', '1000000s'].map(durationMs)).toEqual([NaN, NaN, NaN, NaN]);
});
