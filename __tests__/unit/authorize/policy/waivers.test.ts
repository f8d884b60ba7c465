import { expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { parsePolicy, PRESETS, waivers } from '../../../../src/authorize/policy/index.ts';
import { policy } from './support.ts';

const STRICT = { approvals: { min: 1 } };
const waived = (fields: Record<string, unknown>) => waivers(policy({ ...STRICT, ...fields }), { all: true });

test('who may not approve is asked of what the policy counts alone', () => {
  const codes = (approvals: object) => waived({ approvals }).map(({ code }) => code);
  const all = ['actor_may_approve', 'triggering_actor_may_approve', 'commit_author_may_approve'];
  expect(codes({ signed: { min: 1, not: [] } })).toEqual(all);
  expect(codes({ not: [], signed: { min: 1 } })).toEqual([]);
  expect(codes({ min: 1, not: ['actor'], signed: { min: 1, not: ['commit_author'] } })).toEqual(all.slice(1, 2));
});

test('the strictest policy waives nothing', () => {
  expect(waived({})).toEqual([]);
});

test.each([
  [
    'approvals_waived',
    { approvals: 'none' },
    'The policy asks for no approval (approvals: none): whoever can start the workflow can publish.',
  ],
  [
    'actor_may_approve',
    { approvals: { min: 1, not: ['triggering_actor', 'commit_author'] } },
    'The actor of the run may approve it (approvals.not lacks actor).',
  ],
  [
    'triggering_actor_may_approve',
    { approvals: { min: 1, not: ['actor', 'commit_author'] } },
    'Whoever started the attempt may approve it (approvals.not lacks triggering_actor).',
  ],
  [
    'commit_author_may_approve',
    { approvals: { min: 1, not: ['actor', 'triggering_actor'] } },
    "The commit's author may approve it (approvals.not lacks commit_author).",
  ],
  [
    'reviewers_waived',
    { environment_protection: { required_reviewers: false } },
    'The environment need not have required reviewers (environment_protection.required_reviewers: false).',
  ],
  [
    'self_review_waived',
    { environment_protection: { prevent_self_review: false } },
    'The environment may let people approve their own runs (environment_protection.prevent_self_review: false).',
  ],
  [
    'admin_bypass_accepted',
    { environment_protection: { admins_may_bypass: true } },
    'Administrators may bypass the environment (environment_protection.admins_may_bypass: true).',
  ],
  [
    'branch_restriction_waived',
    { environment_protection: { branch_restricted: false } },
    'The environment may admit every branch (environment_protection.branch_restricted: false).',
  ],
  [
    'plan_digest_waived',
    { plan_digest: 'optional' },
    'Prod need not be told which plan was approved (plan_digest: optional).',
  ],
  [
    'ledger_protection_waived',
    { ledger_protection: 'warn' },
    'The ledger branch need not be protected against rewriting (ledger_protection: warn).',
  ],
  [
    'default_branch_protection_waived',
    { default_branch_protection: 'warn' },
    'Whoever can push to the default branch can change policy, keys and approvers (default_branch_protection: warn).',
  ],
])('%s is said, alone', (code, fields, message) => {
  expect(waived(fields)).toEqual([{ code, message }]);
});

const SETTLED = [
  'approvals_waived',
  'commit_author_may_approve',
  'ledger_protection_waived',
  'default_branch_protection_waived',
];

test('a run does not warn of what a preset settles: the check of the policy tells it', () => {
  const all = {
    approvals: { min: 1, not: [] },
    plan_digest: 'optional',
    ledger_protection: 'warn',
    default_branch_protection: 'warn',
    environment_protection: { required_reviewers: false, admins_may_bypass: true },
  };
  const codes = waivers(policy({ ...STRICT, ...all })).map(({ code }) => code);
  expect(codes).toContain('admin_bypass_accepted');
  expect(codes).toContain('plan_digest_waived');
  expect(codes.filter((code) => SETTLED.includes(code))).toEqual([]);
  for (const [name, text] of Object.entries(PRESETS))
    expect([name, waivers(parsePolicy(Buffer.from(text), name, KINDS).value)]).toEqual([name, []]);
});

test('without approvals the environment need not ask for any', () => {
  const open = { required_reviewers: false, prevent_self_review: false, admins_may_bypass: true };
  const told = waived({ approvals: 'none', environment_protection: open }).map(({ code }) => code);
  expect(told).toEqual(['approvals_waived']);
});
