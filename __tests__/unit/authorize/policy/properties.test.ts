import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../../src/authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../../../../src/authorize/policy/index.ts';
import { LINE_DATA } from '../../../../src/protocol/ledger.ts';
import { canonicalize } from 'canonical-json/jcs';
import { aPolicy, aRequest } from './arbitrary.ts';
import { DIGEST } from './support.ts';

const allows = (policy: AuthorizationPolicy, request: Parameters<typeof decide>[1]) =>
  decide(policy, request).decision === 'permit';

test('removing a permit never turns a deny into an allow', () => {
  let denied = 0;
  let changed = 0;
  fc.assert(
    fc.property(aPolicy, aRequest, (policy, request) => {
      const before = allows(policy, request);
      if (!before) denied++;
      for (const rule of policy.rules.filter(({ effect }) => effect === 'permit')) {
        const after = allows({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, request);
        if (before && !after) changed++;
        expect(after && !before).toBe(false);
      }
    }),
    { numRuns: 600 },
  );
  expect(denied).toBeGreaterThan(100);
  expect(changed).toBeGreaterThan(20);
});

test('adding a forbid never turns a deny into an allow, wherever it is put', () => {
  let changed = 0;
  fc.assert(
    fc.property(aPolicy, aPolicy, aRequest, fc.nat(), (policy, other, request, at) => {
      const before = allows(policy, request);
      for (const rule of other.rules) {
        const added = { ...rule, id: 'added', effect: 'forbid' as const };
        const place = at % (policy.rules.length + 1);
        const rules = [...policy.rules.slice(0, place), added, ...policy.rules.slice(place)];
        const after = allows({ ...policy, rules }, request);
        if (before && !after) changed++;
        expect(after && !before).toBe(false);
      }
    }),
    { numRuns: 600 },
  );
  expect(changed).toBeGreaterThan(20);
});

test('knowing less never turns a deny into an allow', () => {
  fc.assert(
    fc.property(aPolicy, aRequest, (policy, request) => {
      if (allows(policy, request)) return;
      for (const name of Object.keys(request.run)) {
        if (name.startsWith('repository')) continue;
        expect(allows(policy, { ...request, run: { ...request.run, [name]: null } })).toBe(false);
      }
      for (const name of Object.keys(request.target)) {
        expect(allows(policy, { ...request, target: { ...request.target, [name]: null } })).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

test('the order of the rules decides nothing', () => {
  fc.assert(
    fc.property(aPolicy, aRequest, (policy, request) => {
      const reversed = { ...policy, rules: policy.rules.toReversed() };
      expect(decide(reversed, request).decision).toBe(decide(policy, request).decision);
    }),
    { numRuns: 400 },
  );
});

test('every record fits a line of the ledger and is what the protocol says of a permit', () => {
  fc.assert(
    fc.property(aPolicy, aRequest, (policy, request) => {
      const record = decide(policy, request);
      const json = JSON.parse(canonicalize({ policy_digest: DIGEST, ...record })) as unknown;
      expect(LINE_DATA['policy.decided'](json)).toBeNull();
      const matched = (effect: string) => record.rules.some((rule) => rule.matched && rule.effect === effect);
      expect(record.rules.map(({ id }) => id)).toEqual(policy.rules.map(({ id }) => id));
      expect(record.decision === 'permit').toBe(matched('permit') && !matched('forbid'));
      expect(record.decision === 'forbid').toBe(matched('forbid'));
      expect(record.violations.length === 0).toBe(record.decision === 'permit');
      for (const rule of record.rules) expect(rule.unmet === null).toBe(rule.matched);
    }),
    { numRuns: 400 },
  );
});
