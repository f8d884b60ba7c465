import { expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { DiagnosticsError } from '../../../../src/core/errors.ts';
import { durationMs, parsePolicy } from '../../../../src/authorize/policy/index.ts';
import { policy, rule } from './support.ts';

function faults(text: string): string {
  try {
    parsePolicy(Buffer.from(text), '.marketops/policy.yml', KINDS);
  } catch (error) {
    if (error instanceof DiagnosticsError && error.code === 'policy_invalid') return error.message;
    throw error;
  }
  return 'no fault';
}

test('what is not written takes the strictest value', () => {
  expect(policy({ approvals: { min: 1 } })).toEqual({
    version: 1,
    environment: 'production',
    receipt_ttl: '15m',
    max_operations: 100,
    reruns: 'same_plan',
    ledger_protection: 'required',
    default_branch_protection: 'required',
    plan_digest: 'required',
    approvals: { min: 1, not: ['actor', 'triggering_actor', 'commit_author'], comment_must_contain_plan_digest: false },
    environment_protection: {
      required_reviewers: true,
      prevent_self_review: true,
      admins_may_bypass: false,
      branch_restricted: true,
    },
    rules: [],
  });
});

test('approvals must be written, and the message shows how', () => {
  expect(faults('version: 1\nenvironment: p\nrules: []')).toBe(
    '.marketops/policy.yml:1:1: approvals: missing; write who must approve, for example ' +
      '"approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must',
  );
  expect(faults('version: 1\nenvironment: p\nrules: []\napprovals: yes')).toMatch(
    /^.*:4:12: approvals: write who must/,
  );
});

test('ids of accounts may be numbers or text, and are text', () => {
  const from = { users: [{ login: 'octocat', id: 583231 }], teams: [{ slug: 'acme/release', id: '42' }] };
  expect(policy({ approvals: { min: 1, from } }).approvals).toMatchObject({
    from: { users: [{ id: '583231' }], teams: [{ id: '42' }] },
  });
});

const RULE = (fields: Record<string, unknown>) => ({ rules: [rule(fields)] });
test.each<[string, Record<string, unknown>, RegExp]>([
  ['another version', { version: 2 }, /version: this version of MarketOps reads version: 1/],
  ['an unknown field', { evironment: 'x' }, /evironment: there is no such field/],
  ['a lifetime over 24 hours', { receipt_ttl: '25h' }, /receipt_ttl: a time from 1m to 24h/],
  ['a lifetime under a minute', { receipt_ttl: '59s' }, /receipt_ttl: a time from 1m to 24h/],
  ['a lifetime without unit', { receipt_ttl: '15' }, /receipt_ttl: a time from 1m to 24h/],
  ['no operations allowed', { max_operations: 0 }, /max_operations: /],
  ['an unknown choice', { reruns: 'always' }, /reruns: /],
  ['no approval at least', { approvals: { min: 0 } }, /approvals.min: /],
  [
    'a login without id',
    { approvals: { min: 1, from: { users: ['bob'] } } },
    /: {login, id}: a user with its id, which a rename does not change; `gh api users\/LOGIN --jq .id` prints it$/m,
  ],
  [
    'a team without id',
    { approvals: { min: 1, from: { teams: ['acme/ops'] } } },
    /: {slug, id}: a team with its id, .*; `gh api orgs\/ORG\/teams\/TEAM --jq .id` prints it$/m,
  ],
  [
    'an id that is none',
    { approvals: { min: 1, from: { users: [{ login: 'bob', id: true }] } } },
    /users\[0\].id: an id: a whole number from 1$/m,
  ],
  ['a team without organisation', { approvals: { min: 1, from: { teams: [{ slug: 'a', id: 1 }] } } }, /org\/team/],
  ['from nobody', { approvals: { min: 1, from: {} } }, /approvals.from: write users or teams/],
  ['an unknown exclusion', { approvals: { min: 1, not: ['owner'] } }, /approvals.not\[0\]: /],
  [
    'an unknown protection',
    { environment_protection: { wait: true } },
    /environment_protection.wait: there is no such/,
  ],
  ['an id of another form', RULE({ id: 'My Rule' }), /rules\[0\].id: a name of a-z/],
  ['no reason', RULE({ reason: undefined }), /rules\[0\].reason: missing/],
  ['a reason on two lines', RULE({ reason: 'a\nb' }), /rules\[0\].reason: text on one line/],
  ['an unknown kind', RULE({ operations: ['delete_repo'] }), /rules\[0\].operations\[0\]: /],
  ['no kinds', RULE({ operations: [] }), /rules\[0\].operations: an empty list/],
  ['no repositories', RULE({ repositories: undefined }), /rules\[0\].repositories: missing/],
  ['a repository without owner', RULE({ repositories: ['app'] }), /"app": write "self", owner\/name or owner\/\*/],
  ['a short ref', RULE({ when: { refs: ['main'] } }), /a ref is written whole: refs\/heads\/main/],
  ['a long branch', RULE({ when: { pull_request_bases: ['refs/heads/main'] } }), /without refs\/heads\//],
  ['a negated glob', RULE({ when: { tags: ['!v1'] } }), /cannot be negated/],
  ['a brace', RULE({ when: { tags: ['v{1,2}'] } }), /has no meaning in these patterns/],
  ['a range that is none', RULE({ when: { tags: [{ semver: 'new' }] } }), /not a semver range/],
  [
    'an event in another form',
    RULE({ when: { events: ['Push!'] } }),
    /no event that starts a workflow.*; did you mean "push"\?/,
  ],
  ['an actor in another form', RULE({ when: { actors: ['@bob'] } }), /a login, like octocat/],
  ['an actor with more behind it', RULE({ when: { actors: ['bob[bot].'] } }), /a login, like octocat/],
  ['a tag that is a number', RULE({ when: { tags: [5] } }), /tags\[0\]: a glob, or {semver: a range, prefix: what/],
  ['a workflow without ref', RULE({ when: { workflows: [{ path: '.github/workflows/a.yml' }] } }), /ref: missing/],
  ['a workflow elsewhere', RULE({ when: { workflows: [{ path: 'a.yml', ref: 'refs/**' }] } }), /begins with .github/],
  ['a flag as text', RULE({ when: { draft: 'true' } }), /when.draft: expected boolean/],
  ['a size as text', RULE({ when: { max_asset_bytes: '1MB' } }), /max_asset_bytes: expected number/],
  ['a fraction', RULE({ when: { max_assets: 1.5 } }), /max_assets: expected int/],
  ['an unknown condition', RULE({ when: { weather: 'fine' } }), /when.weather: there is no such field/],
  ['two rules of one id', { rules: [rule(), rule()] }, /rules\[1\].id: "rule" is already the id of rule 1/],
])('refused: %s', (_title, fields, message) => {
  const whole = { version: 1, environment: 'production', approvals: 'none', rules: [], ...fields };
  expect(faults(JSON.stringify(whole))).toMatch(message);
});

const FREEZE = { time_zone: 'UTC', freeze: [{ from: '2026-12-24', to: '2026-12-26' }] };
test('break-glass names a permit rule, and only a forbid can be lifted', () => {
  const frozen = (effect: string, name: string) =>
    JSON.stringify({
      version: 1,
      environment: 'production',
      approvals: 'none',
      rules: [
        rule({ id: 'emergency' }),
        rule({ id: 'freeze', effect, when: { windows: { ...FREEZE, break_glass: name } } }),
      ],
    });
  expect(faults(frozen('forbid', 'emergency'))).toBe('no fault');
  expect(faults(frozen('forbid', 'other'))).toMatch(
    /rules\[1\]\.when\.windows\.break_glass: there is no permit rule "other"$/m,
  );
  expect(faults(frozen('forbid', 'freeze'))).toMatch(/there is no permit rule "freeze"/);
  expect(faults(frozen('permit', 'emergency'))).toMatch(
    /rules\[1\]\.when\.windows\.break_glass: only a forbid rule can be lifted; a permit rule that should always hold/,
  );
});

test('a rule is found again by its place', () => {
  const text = 'version: 1\nenvironment: p\napprovals: none\nrules:\n  - id: a\n    effect: permit\n    reason: r\n';
  const { locate } = parsePolicy(
    Buffer.from(`${text}    operations: [tag_repo]\n    repositories: [self]\n`),
    'p.yml',
    KINDS,
  );
  expect(locate(['rules', 0])).toEqual({ file: 'p.yml', line: 5, column: 5 });
  expect(locate(['rules', 0, 'operations'])).toEqual({ file: 'p.yml', line: 8, column: 17 });
});

test.each<[string, Record<string, unknown>]>([
  ['the shortest lifetime', { receipt_ttl: '1m' }],
  ['the longest lifetime', { receipt_ttl: '24h' }],
  ['a ref that any segments may begin', RULE({ when: { refs: ['**/main'] } })],
])('taken: %s', (_title, fields) => {
  expect(policy(fields)).toMatchObject(fields);
});

test('durations', () => {
  expect(['90s', '15m', '24h', '1d', '-1m', '01m', ''].map(durationMs)).toEqual([
    90_000,
    900_000,
    86_400_000,
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});
