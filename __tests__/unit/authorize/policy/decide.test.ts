import { expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { BUILT_IN_POLICY, decide, parsePolicy, withheld } from '../../../../src/authorize/policy/index.ts';
import { LINE_DATA } from '../../../../src/protocol/ledger.ts';
import { DIGEST, operation, policy, request, rule } from './support.ts';
import { canonicalize } from 'canonical-json/jcs';

/** As a line of the ledger holds it. */
const fits = (record: object) =>
  LINE_DATA['policy.decided'](JSON.parse(canonicalize({ policy_digest: DIGEST, ...record })));

test('nothing is permitted that no rule permits', () => {
  for (const asked of [policy(), parsePolicy(Buffer.from(BUILT_IN_POLICY), 'policy.yml', KINDS).value]) {
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

test('what a rule forbids is told with every part of it, found and wanted', () => {
  const rules = [
    rule({
      effect: 'forbid',
      operations: ['tag_repo', 'open_pr'],
      repositories: ['acme/*'],
      when: { events: ['push'] },
    }),
  ];
  const [refused] = decide(policy({ rules }), request()).violations;
  expect(refused?.message).toContain(
    'Found: operations is tag_repo; repositories is "acme/app" (self); events is "push". ' +
      'Wanted: anything else than operations: tag_repo or open_pr with repositories: "acme/*" with events: "push". Next: ',
  );
});

test('what cannot be judged is told before what is forbidden or closed', () => {
  const windows = { time_zone: 'UTC', freeze: [{ from: '2026-11-25', to: '2026-11-25' }] };
  const rules = [rule({ effect: 'forbid', when: { refs: ['refs/heads/main'], windows } })];
  const [refused] = decide(policy({ rules }), request({ run: { ref: null } })).violations;
  expect(refused?.code).toBe('policy_inconclusive');
  expect(refused?.message).toContain(
    'Found: refs is not known. Wanted: refs that is certainly not "refs/heads/main". Next: ',
  );
});

test('a freeze is told as the closed window that it is', () => {
  const windows = { time_zone: 'UTC', freeze: [{ from: '2026-11-25', to: '2026-11-25' }] };
  const [refused] = decide(policy({ rules: [rule({ effect: 'forbid', when: { windows } })] }), request()).violations;
  expect(refused?.message).toContain(
    'Found: 2026-11-25T12:00 (wed) UTC, closed (frozen: 2026-11-25 to 2026-11-25). ' +
      'Wanted: a time when the windows are open. Next: ',
  );
});

test('without a permit rule about it the refusal names kind and repository', () => {
  expect(decide(policy(), request()).violations[0]?.message).toContain(
    'policy setting rules. Found: no permit rule for tag_repo in acme/app. Wanted: a permit rule that matches this operation. Next: ',
  );
});

test('a forbid that does not match says what keeps it: not what is merely unknown', () => {
  const when = { refs: ['refs/heads/main'], events: ['release'] };
  const [tried] = decide(policy({ rules: [rule({ effect: 'forbid', when })] }), request({ run: { ref: null } })).rules;
  expect(tried).toMatchObject({ matched: false, unmet: { condition: 'events' } });
});

test('a rule about other kinds says which', () => {
  const rules = [rule({ operations: ['publish_release', 'open_pr'] })];
  expect(decide(policy({ rules }), request()).rules[0]?.unmet).toEqual({
    condition: 'operations',
    expected: 'publish_release or open_pr',
    found: 'tag_repo',
  });
});

test('a text of 600 characters is whole, a longer one is cut, never within a character', () => {
  const found = (tag: string) => {
    const rules = [rule({ when: { tags: ['x'] } })];
    return decide(policy({ rules }), request({ operation: operation('tag_repo', { tag }) })).rules[0]?.unmet?.found;
  };
  expect(found('a'.repeat(598))).toBe(`"${'a'.repeat(598)}"`);
  expect(found('a'.repeat(599))).toBe(`"${'a'.repeat(599)}…`);
  expect(found(`${'a'.repeat(598)}😀`)).toBe(`"${'a'.repeat(598)}…`);
  // What people see of a line break in quotes is its escape; of one outside, a space.
  const [told] = decide(
    policy({ rules: [rule({ effect: 'forbid', reason: 'why' })] }),
    request({ operation: { ...operation('tag_repo'), repository: 'a\u0085b\u2028c' } }),
  ).violations;
  expect(told?.message).toContain('"a b c"');
});

const preview = (run: Record<string, unknown>) => ({ ...request({ run }), preview: true });
const forbid = (id: string, when: object) => rule({ id, effect: 'forbid', when });
test.each<[string, Record<string, unknown>[], string, string[]]>([
  ['a permit that may match', [rule({ when: { actors: ['bob'] } })], 'conditional', []],
  ['a permit that matches, beside one that may', [rule(), rule({ id: 'b', when: { actors: ['bob'] } })], 'permit', []],
  ['a forbid that may match', [rule(), forbid('no', { actors: ['bob'] })], 'conditional', []],
  ['a forbid that may match, and no permit', [forbid('no', { actors: ['bob'] })], 'no_rule', ['policy_no_rule']],
  [
    'a forbid that matches, whatever else may',
    [rule({ when: { actors: ['bob'] } }), forbid('maybe', { events: ['push'], actors: ['bob'] }), forbid('no', {})],
    'forbid',
    ['policy_forbids'],
  ],
  [
    'a permit that cannot match any more',
    [rule({ when: { actors: ['bob'], events: ['release'] } })],
    'no_rule',
    ['policy_condition_unmet'],
  ],
])('before it is known who starts the run: %s', (_title, rules, decision, codes) => {
  const record = decide(policy({ rules }), preview({ actor: null, triggering_actor: null }));
  expect([record.decision, record.violations.map(({ code }) => code)]).toEqual([decision, codes]);
});

test('what is not known yet is told after what does not hold, of a forbid too', () => {
  const when = { actors: ['bob'], events: ['release'], refs: ['refs/heads/main'] };
  const asked = preview({ ref: null, actor: null, triggering_actor: null });
  const rules = [rule({ when }), forbid('no', when), forbid('maybe', { refs: when.refs, actors: ['bob'] })];
  const record = decide(policy({ rules }), asked);
  expect(record.rules.map(({ unmet }) => unmet)).toEqual([
    { condition: 'events', expected: '"release"', found: '"push"' },
    { condition: 'events', expected: '"release"', found: '"push"' },
    { condition: 'refs', expected: '"refs/heads/main"', found: 'not known yet' },
  ]);
  expect(record.violations[0]?.message).toContain('Found: events is "push". Wanted: events: "release". Next: ');
});

test('of a policy that is withheld a record tells ids, decisions and conditions, and no text', () => {
  const rules = [
    rule({ id: 'yes', reason: 'secret reason' }),
    rule({ id: 'other', when: { tags: ['secret-*'] } }),
    forbid('no', { tags: ['v*'] }),
  ];
  const record = decide(policy({ rules }), request());
  const told = withheld(record);
  expect(told).toEqual({
    decision: 'forbid',
    rules: [
      { id: 'yes', effect: 'permit', matched: true, unmet: null },
      {
        id: 'other',
        effect: 'permit',
        matched: false,
        unmet: { condition: 'tags', expected: 'withheld', found: 'withheld' },
      },
      { id: 'no', effect: 'forbid', matched: true, unmet: null },
    ],
    violations: [
      { code: 'policy_forbids', rule: 'no', message: expect.stringMatching(/^[A-Z][^:]*\. Next: [A-Z].*\.$/) },
    ],
  });
  expect(fits(told)).toBeNull();
});

test('of two permits that miss as much the first is told', () => {
  const rules = [
    rule({ id: 'a', when: { events: ['release'] } }),
    rule({ id: 'b', when: { refs: ['refs/heads/x'] } }),
    rule({ id: 'c', when: { refs: ['refs/heads/x'], events: ['release'] } }),
  ];
  expect(decide(policy({ rules }), request()).violations).toMatchObject([{ rule: 'a' }]);
});
