import { expect, test } from '@jest/globals';
import { judgeApprovals, POLICY_CODES } from '../../../../src/authorize/policy/index.ts';
import type { ApprovalEvidence, PolicyCode } from '../../../../src/authorize/policy/index.ts';
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
  expect(judge(approvals, evidence)).toStrictEqual(codes);
});

const ONE = 'Wanted: 1 approval in environment "production"';
const TWO = 'Wanted: 2 approvals in environment "production"';
const MIN = 'approvals.min. Found:';
const DIGEST_ASKED = { min: 1, comment_must_contain_plan_digest: true };

/** What stands between a violation's title and its next step: the setting, what was found, what was wanted. */
test.each<[string, unknown, Partial<ApprovalEvidence>, string[]]>([
  ['unreadable', { min: 1 }, { reviews: { unreadable: '403 no' } }, [`approvals. Found: 403 no. ${ONE}.`]],
  ['none', { min: 1 }, reviews(), [`${MIN} 0 that count. ${ONE}.`]],
  ['one of two', { min: 2 }, {}, [`${MIN} 1 that counts. ${TWO}.`]],
  ['two of three', { min: 3 }, reviews(review(bob), review(carol)), [`${MIN} 2 that count. ${TWO.replace('2', '3')}.`]],
  [
    'rejected without and with a comment',
    { min: 1 },
    reviews(review(carol), review(bob, { state: 'rejected' }), review(bob, { state: 'rejected', comment: 'too soon' })),
    [
      'approvals. Found: bob (id 2) rejected it. Wanted: no rejection of this run.',
      'approvals. Found: bob (id 2) rejected it: "too soon". Wanted: no rejection of this run.',
    ],
  ],
  [
    'an unknown state of an account that is gone',
    { min: 1 },
    reviews(review(bob), review(null, { state: 'maybe' })),
    ['approvals. Found: somebody unknown maybe it. Wanted: approved or rejected or pending.'],
  ],
  [
    'other environments',
    { min: 1 },
    reviews(review(bob, { environments: [...other.environments, { id: '7', name: 'test' }] })),
    [`environment. Found: bob (id 2) approved, in "staging", "test"; 0 of 1 count. ${ONE} itself.`],
  ],
  [
    'no environment, beside one that counts',
    { min: 2 },
    reviews(review(bob, { environments: [] }), review(carol)),
    [`environment. Found: bob (id 2) approved, in no environment; 1 of 2 count. ${TWO} itself.`],
  ],
  [
    'a bot',
    { min: 1 },
    reviews(review(account('ci', '4', 'Bot'))),
    [`approvals. Found: ci (id 4) approved, an account of type Bot; 0 of 1 count. ${ONE} by people (type User).`],
  ],
  [
    'an account that is gone',
    { min: 1 },
    reviews(review(null)),
    [
      `approvals. Found: somebody unknown approved, an account that is gone; 0 of 1 count. ${ONE} by people (type User).`,
    ],
  ],
  [
    'the actor',
    { min: 1 },
    reviews(review(alice)),
    [`approvals.not. Found: alice (id 1) approved, who is the actor; 0 of 1 count. ${ONE} by anybody but the actor.`],
  ],
  [
    'who started the attempt',
    { min: 1, not: ['triggering_actor'] },
    { triggering_actor: { value: bob } },
    [
      'approvals.not. Found: bob (id 2) approved, who is the triggering actor; 0 of 1 count. ' +
        `${ONE} by anybody but the triggering actor.`,
    ],
  ],
  [
    'an author without account',
    { min: 1 },
    { commit_authors: { value: [null] } },
    [
      'approvals.not. Found: no account of the commit author. ' +
        'Wanted: the commit author, so that it can be told from the approvers.',
    ],
  ],
  [
    'an unreadable actor',
    { min: 1 },
    { triggering_actor: { unreadable: '403' } },
    [
      'approvals.not. Found: the triggering actor could not be read (403). ' +
        'Wanted: the triggering actor, so that it can be told from the approvers.',
    ],
  ],
  [
    'a comment without the digest',
    DIGEST_ASKED,
    reviews(review(bob, { comment: 'fine' })),
    [
      'approvals.comment_must_contain_plan_digest. ' +
        `Found: bob (id 2) approved, with the comment "fine"; 0 of 1 count. ${ONE} with ${DIGEST} in the comment.`,
    ],
  ],
  [
    'none of the users and teams',
    { min: 1, from: { users: [{ login: 'zoe', id: 9 }], teams } },
    {
      teams: [
        { id: '50', members: { value: ['3'] } },
        { id: '51', members: { value: [] } },
      ],
    },
    [
      'approvals.from. Found: bob (id 2) approved, who is not listed; 0 of 1 count. ' +
        `${ONE} by zoe or acme/release or acme/ops.`,
    ],
  ],
  [
    'none of the users, none of the teams',
    { min: 1, from: { users: [{ login: 'zoe', id: 9 }] } },
    {},
    [`approvals.from. Found: bob (id 2) approved, who is not listed; 0 of 1 count. ${ONE} by zoe.`],
  ],
  [
    'teams alone',
    { min: 1, from: { teams: teams.slice(0, 1) } },
    { teams: [{ id: '50', members: { value: [] } }] },
    [`approvals.from. Found: bob (id 2) approved, who is not listed; 0 of 1 count. ${ONE} by acme/release.`],
  ],
  [
    'teams that could not be read, and that nobody read',
    { min: 1, from: { teams } },
    { teams: [{ id: '50', members: { unreadable: '404' } }] },
    [
      'approvals.from. Found: bob (id 2) approved, who may be in team acme/release (404), team acme/ops (not read); ' +
        `0 of 1 count. ${ONE} by members of teams that can be read.`,
    ],
  ],
])('what it says: %s', (_title, approvals, evidence, said) => {
  const violations = judgeApprovals(policy({ approvals }), approvalEvidence(evidence));
  expect(violations.map(({ rule }) => rule)).toEqual(said.map(() => null));
  expect(violations.map(({ message }) => message)).toEqual(
    violations.map(({ code }, i) => {
      const { title, next } = POLICY_CODES[code as PolicyCode];
      return `${title}: policy setting ${said[i] ?? ''} Next: ${next}`;
    }),
  );
});

test.each<[string, unknown, Partial<ApprovalEvidence>, string[]]>([
  ['one of several users', { min: 1, from: { users: [{ login: 'zoe', id: 9 }, ...users] } }, {}, []],
  [
    'an account that is gone, twice, is nobody',
    { min: 1 },
    reviews(review(null), review(null)),
    ['approval_not_by_person', 'approval_not_by_person'],
  ],
  [
    'a member of one team, the other unread',
    { min: 1, from: { teams } },
    { teams: [{ id: '51', members: { value: ['2'] } }] },
    [],
  ],
  ['the digest without its prefix', DIGEST_ASKED, reviews(review(bob, { comment: `ok ${DIGEST.slice(7)}` })), []],
  [
    'another prefix is no digest',
    DIGEST_ASKED,
    { plan_digest: `x${DIGEST}`, ...reviews(review(bob, { comment: `ok ${DIGEST.slice(7)}` })) },
    ['approval_without_plan_digest'],
  ],
])('who counts: %s', (_title, approvals, evidence, codes) => {
  expect(judge(approvals, evidence)).toStrictEqual(codes);
});
