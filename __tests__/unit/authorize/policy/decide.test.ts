import { expect, test } from '@jest/globals';
import { BUILT_IN_POLICY, decide, parsePolicy } from '../../../../src/authorize/policy/index.ts';
import { LINE_DATA } from '../../../../src/protocol/ledger.ts';
import { DIGEST, operation, policy, request, rule } from './support.ts';
import { canonicalize } from '../../../../src/protocol/jcs.ts';

/** As a line of the ledger holds it. */
const fits = (record: object) =>
  LINE_DATA['policy.decided'](JSON.parse(canonicalize({ policy_digest: DIGEST, ...record })));

test('nothing is permitted that no rule permits', () => {
  for (const asked of [policy(), parsePolicy(Buffer.from(BUILT_IN_POLICY), 'policy.yml').value]) {
    const record = decide(asked, request());
    expect(record).toMatchObject({ decision: 'no_rule', rules: [] });
    expect(record.violations).toMatchObject([{ code: 'policy_no_rule', rule: null }]);
    expect(fits(record)).toBeNull();
  }
});

test('a forbid beats every permit, wherever it stands, and every forbid that matches is told of', () => {
  const rules = [
    rule({ id: 'no-1', effect: 'forbid', reason: 'first' }),
    rule({ id: 'yes' }),
    rule({ id: 'no-2', effect: 'forbid', when: { tags: ['v*'] } }),
    rule({ id: 'no-3', effect: 'forbid', when: { tags: ['x*'] } }),
  ];
  const record = decide(policy({ rules }), request());
  expect(record.decision).toBe('forbid');
  expect(record.rules.map(({ id, matched, unmet }) => [id, matched, unmet?.condition])).toEqual([
    ['no-1', true, undefined],
    ['yes', true, undefined],
    ['no-2', true, undefined],
    ['no-3', false, 'tags'],
  ]);
  expect(record.violations.map(({ code, rule: id }) => [code, id])).toEqual([
    ['policy_forbids', 'no-1'],
    ['policy_forbids', 'no-2'],
  ]);
  expect(fits(record)).toBeNull();
});

test('all conditions of a rule must hold; the record tells the first that does not', () => {
  const when = { refs: ['refs/heads/main'], tags: ['v*'], events: ['release'], actors: ['bob'] };
  const record = decide(policy({ rules: [rule({ when })] }), request());
  expect(record.rules).toEqual([
    {
      id: 'rule',
      effect: 'permit',
      matched: false,
      unmet: { condition: 'events', expected: '"release"', found: '"push"' },
    },
  ]);
  expect(record.violations[0]).toMatchObject({ code: 'policy_condition_unmet', rule: 'rule' });
  expect(record.violations[0]?.message).toBe(
    'The permit rule that comes closest does not match: rule "rule" (because). Found: events is "push". ' +
      'Wanted: events: "release". Next: Change the operation or the way the run is started to what is wanted, or have ' +
      'the owners widen the rule.',
  );
  expect(fits(record)).toBeNull();
});

test('a refusal names the permit rule that comes closest, of those about such an operation', () => {
  const rules = [
    rule({ id: 'other-kind', operations: ['open_pr'] }),
    rule({ id: 'far', when: { refs: ['refs/heads/x'], events: ['release'] } }),
    rule({ id: 'close', when: { refs: ['refs/heads/main'], events: ['release'] } }),
    rule({ id: 'elsewhere', repositories: ['acme/site'], when: { refs: ['refs/heads/main'] } }),
  ];
  expect(decide(policy({ rules }), request()).violations).toMatchObject([{ rule: 'close' }]);
  const elsewhere = [rules[0], rules[3]];
  expect(decide(policy({ rules: elsewhere }), request()).violations).toMatchObject([
    { code: 'policy_no_rule', rule: null },
  ]);
});

test('outside every window the closest permit is refused with a code of its own', () => {
  const windows = { time_zone: 'UTC', allow: [{ days: ['mon'], from: '09:00', to: '17:00' }] };
  const { violations } = decide(policy({ rules: [rule({ when: { windows } })] }), request());
  expect(violations).toMatchObject([{ code: 'window_closed', rule: 'rule' }]);
  expect(violations[0]?.message).toContain('2026-11-25T12:00 (wed) UTC');
});

test.each([
  [['self'], 'acme/app', '7', true],
  [['self'], 'acme/site', '8', false],
  // Who took over the name of a repository is not that repository.
  [['self'], 'acme/app', '8', false],
  [['ACME/*'], 'acme/site', '8', true],
  [['acme/*'], 'evil/acme', '8', false],
  [['**'], 'any/thing', '8', true],
])('repositories %j cover %s (%s): %s', (repositories, repository, id, matched) => {
  const asked = { ...operation('tag_repo'), repository, repository_id: id };
  const record = decide(policy({ rules: [rule({ repositories })] }), request({ operation: asked }));
  expect(record.rules[0]?.matched).toBe(matched);
  if (!matched) expect(record.rules[0]?.unmet?.condition).toBe('repositories');
});

test('a rule is about the kinds it names', () => {
  const rules = [rule({ operations: ['tag_repo', 'open_pr'] })];
  const kinds = (['tag_repo', 'publish_release', 'open_pr'] as const).map(
    (kind) => decide(policy({ rules }), request({ operation: operation(kind) })).decision,
  );
  expect(kinds).toEqual(['permit', 'no_rule', 'permit']);
});

test('text from outside stays on one line, well-formed and short', () => {
  const tag = `v\n::error::\u2028${'😀'.repeat(5000)}`;
  const rules = [rule({ when: { tags: ['x'] } })];
  const record = decide(policy({ rules }), request({ operation: operation('tag_repo', { tag }) }));
  const texts = [record.violations[0]?.message ?? '', record.rules[0]?.unmet?.found ?? ''];
  for (const text of texts) {
    expect(text).not.toMatch(/[\n\u2028]/);
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBeLessThan(2000);
  }
  expect(fits(record)).toBeNull();
});
