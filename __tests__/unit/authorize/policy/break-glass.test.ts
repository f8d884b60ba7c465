import { expect, test } from '@jest/globals';
import { AuthorizationPolicyValidator, decide } from '../../../../src/authorize/policy/index.ts';
import { operation, policy, request, rule } from './support.ts';

const windows = { time_zone: 'UTC', freeze: [{ from: '2026-12-24', to: '2026-12-26' }], break_glass: 'emergency' };
const asked = policy({
  rules: [
    rule({ id: 'releases', when: { refs: ['refs/heads/main'] } }),
    rule({ id: 'emergency', reason: 'people wait', when: { refs: ['refs/heads/hotfix/*'] } }),
    rule({
      id: 'freeze',
      effect: 'forbid',
      reason: 'holidays',
      operations: ['tag_repo', 'open_pr'],
      when: { windows },
    }),
  ],
});
const christmas = Date.parse('2026-12-25T12:00:00Z');
const validator = new AuthorizationPolicyValidator(asked);
const on = (ref: string | null, now = christmas) => request({ run: { ref }, now });

test('a freeze is lifted by the rule that it names, and by no other', () => {
  expect(validator.decide(on('refs/heads/main')).violations).toMatchObject([{ code: 'window_closed', rule: 'freeze' }]);
  const lifted = validator.decide(on('refs/heads/hotfix/1'));
  expect(lifted.decision).toBe('permit');
  expect(lifted.rules[2]).toMatchObject({ id: 'freeze', matched: false, unmet: { condition: 'windows' } });
  expect(lifted.rules[2]?.unmet?.found).toContain('lifted by rule emergency');
});

test('what cannot be judged lifts nothing', () => {
  expect(validator.decide(on(null)).decision).toBe('forbid');
});

test('its use is said aloud, and only its use', () => {
  const codes = (...args: Parameters<typeof on>) =>
    validator.warnings([on(...args)]).flatMap(({ code, message }) => (code === 'break_glass_used' ? [message] : []));
  expect(codes('refs/heads/hotfix/1')).toEqual([
    'Rule "emergency" (people wait) lifted rule "freeze" (holidays) for operation "op", in spite of the freeze ' +
      '2026-12-24 to 2026-12-26.',
  ]);
  expect(codes('refs/heads/main')).toEqual([]);
  expect(codes('refs/heads/hotfix/1', Date.parse('2026-12-27T12:00:00Z'))).toEqual([]);
  const release = { ...on('refs/heads/hotfix/1'), operation: operation('publish_release') };
  expect(validator.warnings([release]).map(({ code }) => code)).not.toContain('break_glass_used');
});

test('without a freeze, and with two: what was lifted is told as it is written', () => {
  const told = (entries: object) => {
    const lifted = rule({
      id: 'f',
      effect: 'forbid',
      when: { windows: { time_zone: 'UTC', ...entries, break_glass: 'e' } },
    });
    const one = policy({ rules: [rule({ id: 'e', reason: 'now' }), rule({ id: 'plain' }), lifted] });
    return new AuthorizationPolicyValidator(one)
      .warnings([request({ now: christmas })])
      .flatMap(({ code, message }) => (code === 'break_glass_used' ? [message] : []));
  };
  const start = 'Rule "e" (now) lifted rule "f" (because) for operation "op"';
  expect(told({ allow: [{ from: '2026-01-01', to: '2026-01-02' }] })).toEqual([`${start}.`]);
  const [short, long] = [
    { from: '2026-12-25', to: '2026-12-25' },
    { from: '2026-12-24T18:00', to: '2026-12-28' },
  ];
  expect(told({ freeze: [short, long] })).toEqual([
    `${start}, in spite of the freeze 2026-12-25 to 2026-12-25; 2026-12-24T18:00 to 2026-12-28.`,
  ]);
  expect(told({ freeze: [{ days: ['fri', 'mon'], from: '09:00', to: '17:00' }] })).toEqual([
    `${start}, in spite of the freeze fri, mon 09:00 to 17:00.`,
  ]);
});

test('a freeze that would not have applied for another reason was not lifted', () => {
  const both = { refs: ['refs/heads/main'], windows };
  const one = policy({
    rules: [rule({ id: 'emergency' }), rule({ id: 'freeze', effect: 'forbid', when: both })],
  });
  const codes = (ref: string) => new AuthorizationPolicyValidator(one).warnings([on(ref)]).map(({ code }) => code);
  expect(codes('refs/heads/main')).toContain('break_glass_used');
  expect(codes('refs/heads/dev')).not.toContain('break_glass_used');
});

test('without a request only the waivers of the policy are told', () => {
  expect(validator.warnings().map(({ code }) => code)).toEqual(
    validator.warnings([on('refs/heads/main')]).map(({ code }) => code),
  );
});

test('a rule that is not there, and one that forbids, lifts nothing', () => {
  const named = policy({
    rules: [rule({ id: 'emergency' }), rule({ id: 'freeze', effect: 'forbid', when: { windows } })],
  });
  const decided = (rules: typeof named.rules) => decide({ ...named, rules }, request({ now: christmas })).decision;
  const [emergency, freeze] = named.rules as unknown as [(typeof named.rules)[0], (typeof named.rules)[0]];
  expect(decided([emergency, freeze])).toBe('permit');
  expect(decided([{ ...emergency, id: 'other' }, freeze])).toBe('forbid');
  const forbids = { ...emergency, effect: 'forbid' as const, operations: ['open_pr'] };
  expect(decided([{ ...emergency, id: 'other' }, forbids, freeze])).toBe('forbid');
});
