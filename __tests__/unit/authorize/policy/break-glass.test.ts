import { expect, test } from '@jest/globals';
import { AuthorizationPolicyValidator } from '../../../../src/authorize/policy/index.ts';
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
