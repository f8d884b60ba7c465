import { expect, test } from '@jest/globals';
import { waivers } from '../../../../src/authorize/policy/index.ts';
import { policy } from './support.ts';

const STRICT = { approvals: { min: 1 } };
const codes = (fields: Record<string, unknown>) => waivers(policy({ ...STRICT, ...fields })).map(({ code }) => code);

test('the strictest policy waives nothing', () => {
  expect(codes({})).toEqual([]);
});

test.each([
  ['approvals_waived', { approvals: 'none' }],
  ['actor_may_approve', { approvals: { min: 1, not: ['triggering_actor', 'commit_author'] } }],
  ['triggering_actor_may_approve', { approvals: { min: 1, not: ['actor', 'commit_author'] } }],
  ['commit_author_may_approve', { approvals: { min: 1, not: ['actor', 'triggering_actor'] } }],
  ['reviewers_waived', { environment_protection: { required_reviewers: false } }],
  ['self_review_waived', { environment_protection: { prevent_self_review: false } }],
  ['admin_bypass_accepted', { environment_protection: { admins_may_bypass: true } }],
  ['branch_restriction_waived', { environment_protection: { branch_restricted: false } }],
  ['plan_digest_waived', { plan_digest: 'optional' }],
  ['ledger_protection_waived', { ledger_protection: 'warn' }],
])('%s is said, alone', (code, fields) => {
  expect(codes(fields)).toEqual([code]);
});
