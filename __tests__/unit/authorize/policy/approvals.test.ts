import { expect, test } from '@jest/globals';
import { judgeApprovals } from '../../../../src/authorize/policy/index.ts';
import type { ApprovalEvidence } from '../../../../src/authorize/policy/index.ts';
import { account, alice, approvalEvidence, bob, carol, review } from './evidence.ts';
import { DIGEST, policy } from './support.ts';

const judge = (approvals: unknown, evidence: Partial<ApprovalEvidence> = {}) =>
  judgeApprovals(policy({ approvals }), approvalEvidence(evidence)).map(({ code }) => code);
const reviews = (...value: ReturnType<typeof review>[]): Partial<ApprovalEvidence> => ({ reviews: { value } });

const other = { environments: [{ id: '8', name: 'staging' }] };
const both = {
  environments: [
    { id: '8', name: 'staging' },
    { id: '9', name: 'PRODUCTION' },
  ],
};
const users = [{ login: 'bob', id: 2 }];
const teams = [
  { slug: 'acme/release', id: 50 },
  { slug: 'acme/ops', id: 51 },
];
const DIGEST_2 = `sha256:${'a'.repeat(64)}`;

test.each<[string, unknown, Partial<ApprovalEvidence>, string[]]>([
  ['approved by somebody else', { min: 1 }, {}, []],
  ['nothing asked', 'none', { reviews: { unreadable: '403' } }, []],
  ['unreadable', { min: 1 }, { reviews: { unreadable: '403' } }, ['approvals_unreadable']],
  ['none at all', { min: 1 }, reviews(), ['approvals_missing']],
  ['one of two', { min: 2 }, {}, ['approvals_missing']],
  ['two of two', { min: 2 }, reviews(review(bob), review(carol)), []],
  [
    'the same person twice',
    { min: 2 },
    reviews(review(bob), review({ ...bob, login: 'bobby' })),
    ['approvals_missing'],
  ],
  ['pending only', { min: 1 }, reviews(review(bob, { state: 'pending' })), ['approvals_missing']],
  ['an unknown state', { min: 1 }, reviews(review(bob), review(carol, { state: 'maybe' })), ['approval_state_unknown']],
  ['rejected', { min: 1 }, reviews(review(bob, { state: 'rejected' })), ['approval_rejected', 'approvals_missing']],
  [
    'rejected, then approved',
    { min: 1 },
    reviews(review(bob, { state: 'rejected' }), review(bob)),
    ['approval_rejected'],
  ],
  [
    'rejected in another environment',
    { min: 1 },
    reviews(review(bob), review(carol, { state: 'rejected', ...other })),
    ['approval_rejected'],
  ],
  ['another environment', { min: 1 }, reviews(review(bob, other)), ['approval_other_environment']],
  ['this environment among others', { min: 1 }, reviews(review(bob, both)), []],
  ['no environment', { min: 1 }, reviews(review(bob, { environments: [] })), ['approval_other_environment']],
  ['the job runs elsewhere', { min: 1 }, { environment: 'staging' }, ['approval_other_environment']],
  ['a bot', { min: 1 }, reviews(review(account('app[bot]', '4', 'Bot'))), ['approval_not_by_person']],
  ['a type of another case', { min: 1 }, reviews(review(account('bob', '2', 'user'))), ['approval_not_by_person']],
  ['an account that is gone', { min: 1 }, reviews(review(null)), ['approval_not_by_person']],
  ['the actor', { min: 1 }, reviews(review(alice)), ['approver_is_actor']],
  ['the actor under a new name', { min: 1 }, reviews(review(account('alicia', '1'))), ['approver_is_actor']],
  ['the actor, allowed', { min: 1, not: [] }, reviews(review(alice)), []],
  [
    'who re-ran it',
    { min: 1, not: ['actor', 'triggering_actor'] },
    { triggering_actor: { value: bob } },
    ['approver_is_triggering_actor'],
  ],
  ['who re-ran it, allowed', { min: 1, not: ['actor'] }, { triggering_actor: { value: bob } }, []],
  ['the author of the commit', { min: 1 }, { commit_authors: { value: [alice, bob] } }, ['approver_is_commit_author']],
  ['the author, allowed', { min: 1, not: ['actor'] }, { commit_authors: { value: [bob] } }, []],
  ['an unknown actor', { min: 1 }, { actor: { value: null } }, ['approver_exclusion_unknown']],
  ['an unreadable actor', { min: 1 }, { triggering_actor: { unreadable: '403' } }, ['approver_exclusion_unknown']],
  [
    'an author without account',
    { min: 1 },
    { commit_authors: { value: [alice, null] } },
    ['approver_exclusion_unknown'],
  ],
  ['no author at all', { min: 1 }, { commit_authors: { value: [] } }, ['approver_exclusion_unknown']],
  ['an author nobody asks for', { min: 1, not: ['actor'] }, { commit_authors: { unreadable: '404' } }, []],
  ['an excluded one beside enough others', { min: 1 }, reviews(review(alice), review(bob)), []],
  [
    'two that do not count',
    { min: 1 },
    reviews(review(alice), review(bob, other)),
    ['approver_is_actor', 'approval_other_environment'],
  ],
  ['a listed user', { min: 1, from: { users } }, {}, []],
  ['a listed user by another name', { min: 1, from: { users } }, reviews(review(account('robert', '2'))), []],
  [
    'another user of that name',
    { min: 1, from: { users } },
    reviews(review(account('bob', '99'))),
    ['approver_not_listed'],
  ],
  [
    'a member of the second team',
    { min: 1, from: { teams } },
    { teams: [{ id: '51', members: { value: ['2'] } }] },
    [],
  ],
  [
    'no member of any team',
    { min: 1, from: { teams } },
    {
      teams: [
        { id: '50', members: { value: [] } },
        { id: '51', members: { value: ['3'] } },
      ],
    },
    ['approver_not_listed'],
  ],
  [
    'a team that cannot be read',
    { min: 1, from: { teams } },
    {
      teams: [
        { id: '50', members: { value: [] } },
        { id: '51', members: { unreadable: '404' } },
      ],
    },
    ['approver_team_unreadable'],
  ],
  [
    'a team that nobody read',
    { min: 1, from: { teams, users: [{ login: 'x', id: 9 }] } },
    {},
    ['approver_team_unreadable'],
  ],
  ['listed as user, team unreadable', { min: 1, from: { teams, users } }, {}, []],
  ['without the digest', { min: 1, comment_must_contain_plan_digest: true }, {}, ['approval_without_plan_digest']],
  [
    'with another digest',
    { min: 1, comment_must_contain_plan_digest: true },
    reviews(review(bob, { comment: DIGEST_2 })),
    ['approval_without_plan_digest'],
  ],
  [
    'with the digest',
    { min: 1, comment_must_contain_plan_digest: true },
    reviews(review(bob, { comment: `yes, ${DIGEST}.` })),
    [],
  ],
  [
    'no digest to compare with',
    { min: 1, comment_must_contain_plan_digest: true },
    { plan_digest: '', ...reviews(review(bob, { comment: 'ok' })) },
    ['approval_without_plan_digest'],
  ],
])('%s', (_title, approvals, evidence, codes) => {
  expect(judge(approvals, evidence)).toEqual(codes);
});
