import { expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { DiagnosticsError } from '../../../../src/core/errors.ts';
import { parsePolicy, PRESETS, runPolicyTests } from '../../../../src/authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../../../../src/authorize/policy/index.ts';
import { policy, rule } from './support.ts';

const strict = parsePolicy(Buffer.from(PRESETS.strict), 'policy.yml', KINDS).value;
const run = (text: string) => runPolicyTests(strict, Buffer.from(text), 'cases.yml', KINDS);

const CASES = `version: 1
cases:
  - name: a release by the book
    expect: permit
    rule: release-versions
    operation: { kind: publish_release, tag: v1.4.0, assets: [{ name: app.tar.gz, size: 1000 }] }
    run: &no { ref: refs/heads/main }
`;

test('cases pass and fail, and say what decided', () => {
  const results = run(`version: 1
cases:
  - name: a release by the book
    expect: permit
    rule: release-versions
    operation: { kind: publish_release, tag: v1.4.0, assets: [{ name: app.tar.gz, size: 1000 }] }
    run:
      ref: refs/heads/main
      event: workflow_dispatch
      actor: alice
      workflow: .github/workflows/release.yml@refs/heads/main
    target: { on_default_branch: true }
    now: 2026-11-25T12:00:00+01:00
  - name: the same on a Friday
    expect: forbid
    rule: release-hours
    operation: { kind: publish_release, tag: v1.4.0 }
    now: 2026-11-27T12:00:00+01:00
  - name: a hotfix in the freeze
    expect: permit
    rule: emergency-fix
    operation: { kind: tag_repo, tag: v1.4.1 }
    run: { ref: refs/heads/hotfix/1, event: workflow_dispatch, workflow: .github/workflows/release.yml@refs/heads/hotfix/1 }
    now: 2026-12-25T12:00:00Z
  - name: a pull request
    expect: no_rule
    operation: { kind: open_pr, base: main }
  - name: what is not written is not known
    expect: no_rule
    rule: tag-versions
    operation: { kind: tag_repo, tag: v2.0.0 }
    run: { ref: refs/heads/main, event: workflow_dispatch, workflow: .github/workflows/release.yml@refs/heads/main }
    now: 2026-11-25T12:00:00Z
  - name: another repository
    expect: permit
    operation: { kind: tag_repo, repository: acme/site, tag: v1.0.0 }
    now: 2026-11-25T12:00:00Z
  - name: right for a wrong reason
    expect: forbid
    rule: tag-versions
    operation: { kind: tag_repo, tag: v1.0.0 }
    now: 2026-12-25T12:00:00Z
`);
  expect(results.map(({ passed, found, at }) => [passed, found.decision, found.rules.join(), at.line])).toEqual([
    [true, 'permit', 'release-versions', 3],
    [true, 'forbid', 'release-hours', 14],
    [true, 'permit', 'emergency-fix', 19],
    [true, 'no_rule', '', 25],
    [true, 'no_rule', 'tag-versions', 28],
    [false, 'no_rule', '', 34],
    [false, 'forbid', 'release-hours', 38],
  ]);
  expect(results[4]?.record.violations[0]?.message).toContain('target_on_default_branch is not known');
});

test.each([
  ['an alias', CASES, /an anchor/],
  ['no cases', 'version: 1\ncases: []', /cases: /],
  ['an unknown decision', CASES.replace('permit', 'allow').replace('&no ', ''), /cases\[0\]\.expect: /],
  [
    'an unknown field',
    CASES.replace('rule:', 'rules:').replace('&no ', ''),
    /cases\[0\]\.rules: there is no such field/,
  ],
  [
    'a time without zone',
    CASES.replace('&no ', '').concat('    now: 2026-01-01T00:00:00\n'),
    /now: a time with its zone/,
  ],
])('refused: %s', (_title, text, message) => {
  expect(() => run(text)).toThrow(message);
  expect(() => run(text)).toThrow(DiagnosticsError);
});

const under =
  (...rules: object[]) =>
  (text: string) =>
    runPolicyTests(policy({ rules }), Buffer.from(`version: 1\ncases:\n${text}`), 'cases.yml', KINDS);
const decisions = (rules: object[], operation: string, ...more: string[]) =>
  under(...rules)(
    ['  - name: a', '    expect: permit', `    operation: ${operation}`, ...more.map((line) => `    ${line}`)].join(
      '\n',
    ),
  ).map(({ found }) => found);

test('what was expected is told beside what was found; without a rule none is', () => {
  const [first, second] = under(
    rule({ id: 'no', effect: 'forbid' }),
    rule({ id: 'yes' }),
  )(`
  - { name: a, expect: permit, rule: yes, operation: { kind: tag_repo, tag: v1 } }
  - { name: b, expect: forbid, operation: { kind: tag_repo, tag: v1 } }
`);
  expect(first).toMatchObject({
    name: 'a',
    passed: false,
    expected: { decision: 'permit', rule: 'yes' },
    found: { decision: 'forbid', rules: ['no'] },
  });
  expect(second).toMatchObject({ name: 'b', passed: true, expected: { decision: 'forbid', rule: null } });
});

const found = (...lines: string[]) => ({
  when: (when: object, operation = '{ kind: tag_repo, tag: v1 }') =>
    decisions([rule({ when })], operation, ...lines)[0]?.decision,
});
test('what a case says of the run and the target is judged', () => {
  expect(found('run: { actor: alice }').when({ actors: ['alice'] })).toBe('permit');
  expect(found('run: { actor: alice, triggering_actor: bob }').when({ actors: ['alice'] })).toBe('no_rule');
  expect(found('run: { triggering_actor: bob }').when({ actors: ['bob'] })).toBe('no_rule');
  expect(found('run: { environment: Production }').when({ environments: ['production'] })).toBe('permit');
  expect(found('run: { environment: staging }').when({ environments: ['production'] })).toBe('no_rule');
  expect(found().when({ environments: ['production'] })).toBe('permit');
  expect(found('target: { moves_tag: true }').when({ moves_tag: true })).toBe('permit');
  expect(found('target: { on_default_branch: false }').when({ target_on_default_branch: false })).toBe('permit');
});

test.each<[string, object, string]>([
  ['the run’s ref', { refs: ['refs/**'] }, '{ kind: tag_repo, tag: v1 }'],
  ['the event', { events: ['push'] }, '{ kind: tag_repo, tag: v1 }'],
  ['the actor', { actors: ['alice'] }, '{ kind: tag_repo, tag: v1 }'],
  ['the workflow', { workflows: [{ path: '.github/workflows/*', ref: '**' }] }, '{ kind: tag_repo, tag: v1 }'],
  ['whether the tag moves', { moves_tag: false }, '{ kind: tag_repo, tag: v1 }'],
  ['the branch of the target', { target_on_default_branch: false }, '{ kind: tag_repo, tag: v1 }'],
  ['the tag', { tags: ['**'] }, '{ kind: publish_release }'],
  ['the base', { pull_request_bases: ['**'] }, '{ kind: open_pr }'],
])('what a case does not say is not known: %s', (_title, when, operation) => {
  expect(found().when(when, operation)).toBe('no_rule');
  const [one] = decisions([rule({ id: 'all' }), rule({ id: 'no', effect: 'forbid', when })], operation);
  expect(one).toEqual({ decision: 'forbid', rules: ['no'] });
});

test.each<[string, object, string]>([
  ['no assets', { max_assets: 0 }, '{ kind: publish_release, tag: v1 }'],
  ['no labels', { labels: ['none'] }, '{ kind: open_pr }'],
  ['no draft', { draft: false }, '{ kind: open_pr }'],
  ['no prerelease', { prerelease: false, draft: false, generated_notes: false }, '{ kind: publish_release, tag: v1 }'],
  ['labels', { labels: ['bug'] }, '{ kind: open_pr, labels: [bug] }'],
  ['a draft', { draft: true }, '{ kind: open_pr, draft: true }'],
  ['the base', { pull_request_bases: ['main'] }, '{ kind: open_pr, base: main }'],
  ['a tag', { tags: ['v1'] }, '{ kind: tag_repo, tag: v1 }'],
])('an operation as a case writes it: %s', (_title, when, operation) => {
  expect(found().when(when, operation)).toBe('permit');
});

test('a size is 0 unless written, a time a working Wednesday noon', () => {
  const sized = (asset: string) => `{ kind: publish_release, tag: v1, assets: [${asset}] }`;
  expect(found().when({ max_asset_bytes: 0 }, sized('{ name: a }'))).toBe('permit');
  expect(found().when({ max_asset_bytes: 0 }, sized('{ name: a, size: 1 }'))).toBe('no_rule');
  const noon = { time_zone: 'UTC', allow: [{ days: ['wed'], from: '12:00', to: '12:01' }] };
  expect(found().when({ windows: noon })).toBe('permit');
});

test.each([
  ['a repository of three parts', 'repository: a/b/c', /operation\.repository: owner\/name, or self$/m],
  ['a path to a repository', 'repository: /a/b', /operation\.repository: owner\/name, or self$/m],
  ['nearly self', 'repository: selfish', /operation\.repository: owner\/name, or self$/m],
  ['a negative size', 'assets: [{ name: a, size: -1 }]', /assets\[0\]\.size: /],
])('refused: %s', (_title, field, message) => {
  const parse = () => decisions([], `{ kind: publish_release, tag: v1, ${field} }`);
  expect(parse).toThrow(message);
  expect(parse).toThrow(expect.objectContaining({ code: 'policy_cases_invalid' }));
});

test('a file of more than 1 MiB is not read', () => {
  const more = `${CASES.replace('&no ', '')}#${'x'.repeat(1024 * 1024)}`;
  expect(() => run(more)).toThrow(/bytes; at most 1048576 are read/);
  expect(() => run(CASES.replace('&no ', '').padEnd(1024 * 1024, '\n'))).not.toThrow();
});

/** Whether the only case is as expected, and what the first rule found instead. */
const decided = (under: AuthorizationPolicy, fields: string) =>
  runPolicyTests(
    under,
    Buffer.from(`version: 1\ncases:\n  - {name: a, expect: permit, ${fields}}\n`),
    'cases.yml',
    KINDS,
  ).map(({ passed, record }) => [passed, record.rules[0]?.unmet?.found]);

test('paths of a case are those of its pull request; without them they are not known', () => {
  const under = policy({ rules: [rule({ operations: ['open_pr'], when: { paths: ['docs/**'] } })] });
  const pull = (fields: string) => decided(under, `operation: {kind: open_pr${fields}}`);
  expect(pull(', paths: [docs/a.md, docs/b/c.md]')).toEqual([[true, undefined]]);
  expect(pull(', paths: [docs/a.md, src/a.ts]')).toEqual([[false, '"src/a.ts"']]);
  expect(pull('')).toEqual([[false, 'not known']]);
});

test('the workflow of a case is one of the case’s own repository; without one it is not known', () => {
  const workflows = [{ path: '.github/workflows/release.yml', ref: 'refs/heads/main' }];
  const under = policy({
    rules: [rule({ when: { workflows } }), rule({ id: 'else', repositories: ['acme/*'], operations: ['open_pr'] })],
  });
  const tag = (run: string) => decided(under, `operation: {kind: tag_repo, tag: v1}, run: ${run}`);
  expect(tag('{workflow: .github/workflows/release.yml@refs/heads/main}')).toEqual([[true, undefined]]);
  expect(tag('{}')).toEqual([[false, 'not known']]);
  expect(tag('{workflow: a.yml@refs/heads/main}')).toEqual([[false, '"a.yml@refs/heads/main"']]);
});

test('a case without repository is about the case’s own', () => {
  const under = policy({ rules: [rule({ repositories: ['acme/*'] })] });
  const text = 'version: 1\ncases:\n  - {name: a, expect: no_rule, operation: {kind: tag_repo, tag: v1}}\n';
  const [result] = runPolicyTests(under, Buffer.from(text), 'cases.yml', KINDS);
  expect(result?.record.rules[0]?.unmet?.found).toBe('"owner/self" (self)');
});
