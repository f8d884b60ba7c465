import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/authorize/refusals.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';

const effects = ['create', 'update', 'none', 'conflict'] as const;
const item = fc.record({ effect: fc.constantFrom(...effects), refused: fc.boolean() });

const input = (items: readonly { effect: (typeof effects)[number]; refused: boolean }[]) =>
  items.map(({ effect, refused }, i) => ({
    operation: { operation_id: `o${i}`, effect, reason: null } as PlannedOperation,
    violations: refused ? [{ rule: 'r', code: 'policy_forbids', message: 'no' }] : [],
  }));

test('one refusal or conflict ships nothing; what is refused always says why', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const judged = judge(input(items), { dryRun: false });
      const blocked = items.some(({ effect, refused }) => refused || effect === 'conflict');
      judged.forEach(({ verdict, violations }, i) => {
        const own = items[i];
        expect(violations.length > 0).toBe(verdict === 'refuse');
        if (blocked) expect(verdict).not.toBe('ship');
        else expect(verdict).toBe(own?.effect === 'none' ? 'unchanged' : 'ship');
        if (own?.effect === 'none' && !own.refused) expect(verdict).toBe('unchanged');
      });
    }),
  );
});

test('in a dry run everything is refused, by the mode first', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      for (const { verdict, violations } of judge(input(items), { dryRun: true })) {
        expect(verdict).toBe('refuse');
        expect(violations[0]?.code).toBe('mode_not_prod');
        expect(violations.some(({ code }) => code === 'plan_blocked')).toBe(false);
      }
    }),
  );
});

test('what is said of each refusal', () => {
  const operations = [
    { effect: 'create', reason: null },
    { effect: 'conflict', reason: 'another tag is there' },
    { effect: 'conflict', reason: null },
  ].map((fields, i) => ({ operation: { operation_id: `o${i}`, ...fields } as PlannedOperation, violations: [] }));
  const messages = (dryRun: boolean) =>
    judge(operations, { dryRun }).map(({ violations }) => violations.map(({ rule, message }) => [rule, message]));
  const CONFLICTS = [
    [null, 'another tag is there'],
    [null, 'GitHub has something else there'],
  ];
  const BLOCKED = 'Another operation of the plan is refused or in conflict, and the plan was approved as a whole';
  expect(messages(false)).toEqual([[[null, BLOCKED]], ...CONFLICTS.map((one) => [one])]);
  const DRY = [null, 'This is a dry run: everything is planned and shown, and every side effect is blocked'];
  expect(messages(true)).toEqual([[DRY], ...CONFLICTS.map((one) => [DRY, one])]);
});

test('a plan without refusal and conflict ships what changes something', () => {
  const fine = (['create', 'none', 'update'] as const).map((effect) => ({ effect, refused: false }));
  const judged = judge(input(fine), { dryRun: false });
  expect(judged.map(({ verdict }) => verdict)).toEqual(['ship', 'unchanged', 'ship']);
  expect(judged.map(({ operation }) => operation.operation_id)).toEqual(['o0', 'o1', 'o2']);
  expect(judged.flatMap(({ violations }) => violations)).toEqual([]);
});

test.each([
  [{ effect: 'conflict', refused: false } as const, ['conflict']],
  [{ effect: 'create', refused: true } as const, ['policy_forbids']],
])('one that is %j refuses what would change something, and leaves alone what would not', (one, codes) => {
  const items = [{ effect: 'create', refused: false } as const, one, { effect: 'none', refused: false } as const];
  const judged = judge(input(items), { dryRun: false });
  expect(judged.map(({ verdict, violations }) => [verdict, ...violations.map(({ code }) => code)])).toEqual([
    ['refuse', 'plan_blocked'],
    ['refuse', ...codes],
    ['unchanged'],
  ]);
});
