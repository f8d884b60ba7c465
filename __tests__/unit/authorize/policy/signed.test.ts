import { expect, test } from '@jest/globals';
import { judgeApprovals } from '../../../../src/authorize/policy/index.ts';
import type { ApprovalEvidence, SignedBy, SignedEvidence } from '../../../../src/authorize/policy/evidence.ts';
import { countedSignatures } from '../../../../src/authorize/policy/signed.ts';
import { principalOf } from '../../../../src/protocol/approvers.ts';
import { alice, approvalEvidence, bob, carol } from './evidence.ts';
import { policy } from './support.ts';

/** Approvals that people signed: who of them counts, and what is said of the others. */

const dave = { id: '4', login: 'dave' };
const by = (who: { id: string; login: string }, fields: Partial<SignedBy> = {}): SignedBy => ({
  principal: principalOf(who),
  key: `SHA256:${who.login}`,
  digest: `sha256:${who.id.repeat(64)}`,
  verified: true,
  ...fields,
});
const evidence = (signed: Partial<SignedEvidence> | null, more: Partial<ApprovalEvidence> = {}): ApprovalEvidence =>
  approvalEvidence({
    signed: signed === null ? null : { run_id: '77', approvers: [], counted: [], ignored: [], ...signed },
    ...more,
  });
const rule = (signed: object) => policy({ approvals: { signed: { min: 1, ...signed } } });
const codes = (signed: object, found: ApprovalEvidence): string[] =>
  judgeApprovals(rule(signed), found).map(({ code }) => code);
const message = (signed: object, found: ApprovalEvidence): string =>
  judgeApprovals(rule(signed), found)
    .map((violation) => violation.message)
    .join('\n');

const users = [{ login: 'bob', id: 2 }];
const teams = [{ slug: 'acme/release', id: 50 }];

test.each<[string, object, ApprovalEvidence, string[]]>([
  ['one of one', {}, evidence({ counted: [by(bob)] }), []],
  ['nobody looked', {}, evidence(null), ['approvals_unreadable']],
  ['none', {}, evidence({}), ['approvals_missing']],
  ['one of two', { min: 2 }, evidence({ counted: [by(bob)] }), ['approvals_missing']],
  ['two of two', { min: 2 }, evidence({ counted: [by(bob), by(carol)] }), []],
  [
    'a person twice, with two keys and another login',
    { min: 2 },
    evidence({ counted: [by(bob), by({ id: '2', login: 'bobby' })] }),
    ['approvals_missing'],
  ],
  ['the actor', {}, evidence({ counted: [by(alice)] }), ['approvals_missing']],
  ['the actor, allowed', { not: [] }, evidence({ counted: [by(alice)] }), []],
  ['the actor beside enough others', {}, evidence({ counted: [by(alice), by(bob)] }), []],
  [
    'somebody, where the actor is not known',
    {},
    evidence({ counted: [by(bob)] }, { actor: { value: null } }),
    ['approver_exclusion_unknown'],
  ],
  [
    'somebody, where authors cannot be read',
    {},
    evidence({ counted: [by(bob)] }, { commit_authors: { unreadable: '404' } }),
    ['approver_exclusion_unknown'],
  ],
  [
    'a key that verified nobody',
    { verified: true },
    evidence({ counted: [by(bob, { verified: false })] }),
    ['approvals_missing'],
  ],
  ['such a key where none is asked for', {}, evidence({ counted: [by(bob, { verified: false })] }), []],
  ['a listed user', { from: { users } }, evidence({ counted: [by(bob)] }), []],
  ['a listed user by another name', { from: { users } }, evidence({ counted: [by({ id: '2', login: 'robert' })] }), []],
  ['another user', { from: { users } }, evidence({ counted: [by(carol)] }), ['approvals_missing']],
  [
    'a member of a team',
    { from: { teams } },
    evidence({ counted: [by(bob)] }, { teams: [{ id: '50', members: { value: ['2'] } }] }),
    [],
  ],
  [
    'somebody whose team cannot be read',
    { from: { teams } },
    evidence({ counted: [by(bob)] }, { teams: [{ id: '50', members: { unreadable: '403' } }] }),
    ['approvals_missing'],
  ],
])('%s', (_, signed, found, wanted) => expect(codes(signed, found)).toStrictEqual(wanted));

test('a policy that asks for none counts none', () => {
  const given = evidence({ counted: [by(bob)] });
  for (const approvals of ['none', { min: 1 }]) {
    expect(countedSignatures(policy({ approvals }), given)).toEqual({ counted: [], missed: [], violations: [] });
    expect(judgeApprovals(policy({ approvals }), given)).toEqual([]);
  }
  expect(countedSignatures(rule({}), undefined).counted).toEqual([]);
  expect(countedSignatures(rule({}), evidence(null)).counted).toEqual([]);
});

test('those that count, and why others do not', () => {
  const found = evidence({ counted: [by(alice), by(bob), by(carol, { verified: false }), by(dave)] });
  const { counted, missed, violations } = countedSignatures(
    rule({ verified: true, from: { users: [...users, { login: 'carol', id: 3 }] } }),
    found,
  );
  expect(counted).toEqual([by(bob)]);
  expect(violations).toEqual([]);
  expect(missed).toEqual([
    '1+alice@users.noreply.github.com signed, who is the actor',
    '3+carol@users.noreply.github.com signed, with a key that did not verify who touched it',
    '4+dave@users.noreply.github.com signed, who is not listed',
  ]);
});

test('who triggered it is named so', () => {
  const found = evidence({ counted: [by(bob)] }, { triggering_actor: { value: bob } });
  expect(countedSignatures(rule({}), found).missed).toEqual([
    '2+bob@users.noreply.github.com signed, who is the triggering actor',
  ]);
});

test('nobody counts while it is not known whom to leave out', () => {
  const found = evidence({ counted: [by(bob)] }, { actor: { unreadable: '403' } });
  expect(countedSignatures(rule({}), found).counted).toEqual([]);
});

test('what is missing, who may still sign, and how', () => {
  const approvers = [alice, bob, carol, dave].map(principalOf);
  const told = message(
    { min: 3, from: { users: [...users, { login: 'carol', id: 3 }] } },
    evidence({
      approvers,
      counted: [by(bob)],
      ignored: [{ from: '5-x.sig', reason: 'is of another plan' }],
    }),
  );
  expect(told).toContain(
    'Found: 1 that counts (2+bob@users.noreply.github.com); 5-x.sig: is of another plan. Wanted: 3 signatures of this plan; ' +
      'who may still sign: 3+carol@users.noreply.github.com; each with `marketops approve 77`',
  );
  const two = message({ min: 3 }, evidence({ counted: [by(bob), by(carol)] }));
  expect(two).toContain(
    'Found: 2 that count (2+bob@users.noreply.github.com, 3+carol@users.noreply.github.com). Wanted',
  );
  expect(two).toContain('who may still sign: nobody that .marketops/approvers lists; each');
  const none = message({}, evidence({ counted: [by(alice)] }));
  expect(none).toContain(
    'Found: 0 that count; 1+alice@users.noreply.github.com signed, who is the actor. Wanted: 1 signature of',
  );
});

test('the setting that asks is named, and what could not be looked at', () => {
  expect(message({}, evidence(null))).toContain(
    'policy setting approvals.signed.min. Found: nothing that was looked at. Wanted: 1 signature of this plan',
  );
  expect(message({}, evidence({ counted: [by(bob)] }, { actor: { value: null } }))).toContain(
    'policy setting approvals.signed.not. Found: no account of the actor',
  );
});

test('whoever may still sign is named, whatever keys others have', () => {
  const approvers = [bob, carol].map(principalOf);
  const given = evidence({ approvers, counted: [by(bob, { verified: false })] });
  expect(message({ verified: true }, given)).toContain(`who may still sign: ${approvers.join(', ')}; each with`);
});

test('at most ten names and ten reasons are told', () => {
  const people = Array.from({ length: 12 }, (_, i) => ({ id: String(100 + i), login: `p${i}` }));
  const told = message(
    {},
    evidence({
      approvers: people.map(principalOf),
      ignored: people.map(({ login }) => ({ from: `${login}.sig`, reason: 'is none' })),
    }),
  );
  expect(told).toContain('109+p9@users.noreply.github.com; each');
  expect(told).toContain('p9.sig: is none. Wanted');
  expect(told).not.toMatch(/p10|p11/);
});
