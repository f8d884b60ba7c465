import { expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../../../src/core/errors.ts';
import { parsePolicy, PRESETS, runPolicyTests } from '../../../../src/authorize/policy/index.ts';

const strict = parsePolicy(Buffer.from(PRESETS.strict), 'policy.yml').value;
const run = (text: string) => runPolicyTests(strict, Buffer.from(text), 'cases.yml');

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
