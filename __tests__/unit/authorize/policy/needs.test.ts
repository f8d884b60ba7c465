import { expect, test } from '@jest/globals';
import { decide, needsOf } from '../../../../src/authorize/policy/index.ts';
import { policy, request, rule } from './support.ts';
import type { Changes } from './support.ts';

/** What a pull request is told that its operation still waits for: in which words, and in which order. */

const UNKNOWN = { ref: null, event: null, actor: null, triggering_actor: null, workflow_ref: null };
function needs(fields: Record<string, unknown>, changes: Changes = {}) {
  const run = { ...UNKNOWN, ...changes.run };
  const asked = { ...request({ target: { on_default_branch: null }, ...changes, run }), preview: true };
  const under = policy(fields);
  expect(decide(under, asked).violations).toEqual([]);
  return needsOf(under, asked).map(({ what, text }) => `${what}: ${text}`);
}
const permit = (when: object, id = 'permit') => rule({ id, when });
const forbid = (when: object, id = 'forbid') => rule({ id, effect: 'forbid', when });
const workflow = (name: string) => [{ path: `.github/workflows/${name}`, ref: 'refs/heads/main' }];
const weekly = (...days: string[]) => ({ time_zone: 'Europe/Berlin', allow: [{ days, from: '09:30', to: '17:00' }] });
const frozen = (from: string, to: string) => ({ time_zone: 'UTC', freeze: [{ from, to }] });

test.each<[string, object[], string[]]>([
  ['an actor', [permit({ actors: ['bob', 'eve'] })], ['actors: the actor "bob" or "eve"']],
  ['an event', [permit({ events: ['push'] })], ['events: the event "push"']],
  ['a ref', [permit({ refs: ['refs/heads/main'] })], ['refs: the ref "refs/heads/main"']],
  [
    'a workflow',
    [permit({ workflows: workflow('all of it.yml') })],
    ['workflows: the workflow ".github/workflows/all of it.yml@refs/heads/main"'],
  ],
  ['another actor', [permit({}), forbid({ actors: ['bob'] })], ['actors: another actor than "bob"']],
  ['another event', [permit({}), forbid({ events: ['push'] })], ['events: another event than "push"']],
  ['another ref', [permit({}), forbid({ refs: ['refs/tags/*'] })], ['refs: another ref than "refs/tags/*"']],
  [
    'the default branch',
    [permit({ target_on_default_branch: true })],
    ['target_on_default_branch: a target commit on the default branch'],
  ],
  [
    'not the default branch',
    [permit({ target_on_default_branch: false })],
    ['target_on_default_branch: a target commit off the default branch'],
  ],
  [
    'a forbidden default branch',
    [permit({}), forbid({ target_on_default_branch: true })],
    ['target_on_default_branch: a target commit off the default branch'],
  ],
  [
    'all but the default branch forbidden',
    [permit({}), forbid({ target_on_default_branch: false })],
    ['target_on_default_branch: a target commit on the default branch'],
  ],
  [
    'each condition of a permit',
    [permit({ refs: ['refs/heads/main'], actors: ['bob'], windows: weekly('thu') })],
    [
      'refs: the ref "refs/heads/main"',
      'actors: the actor "bob"',
      'windows: the window from Thursday 09:30 (2026-11-26, Europe/Berlin)',
    ],
  ],
  [
    'one of the conditions of a forbid',
    [permit({}), forbid({ refs: ['refs/heads/main'], actors: ['bob'], windows: weekly('fri') })],
    [
      'refs: another ref than "refs/heads/main" or another actor than "bob" or ' +
        'the window from Friday 09:30 (2026-11-27, Europe/Berlin)',
    ],
  ],
  [
    'every forbid, after the permit, though that waits for more',
    [
      forbid({ actors: ['eve'] }, 'a'),
      permit({ refs: ['refs/heads/main'], events: ['push'] }),
      forbid({ refs: ['refs/tags/**'] }, 'b'),
    ],
    [
      'refs: the ref "refs/heads/main"',
      'events: the event "push"',
      'actors: another actor than "eve"',
      'refs: another ref than "refs/tags/**"',
    ],
  ],
  [
    'of two permits the one that waits for less, whatever else they ask',
    [
      permit({ refs: ['refs/heads/main'], events: ['push'] }, 'a'),
      permit({ actors: ['bob'], tags: ['v*'], environments: ['production'], force: false, moves_tag: false }, 'b'),
      permit({ actors: ['eve'] }, 'c'),
    ],
    ['actors: the actor "bob"'],
  ],
  [
    'the same need once',
    [permit({ windows: weekly('thu') }), forbid({ windows: weekly('thu') })],
    ['windows: the window from Thursday 09:30 (2026-11-26, Europe/Berlin)'],
  ],
  ['a window that is open', [permit({ windows: weekly('wed') })], ['windows: the window that is open now']],
  [
    'the end of a freeze',
    [permit({}), forbid({ windows: frozen('2026-11-25', '2027-01-03') })],
    ['windows: the window from Monday 00:00 (2027-01-04, UTC)'],
  ],
  [
    'a window that is over',
    [permit({ windows: { time_zone: 'UTC', allow: [{ from: '2026-01-01', to: '2026-01-02' }] } })],
    ['windows: a time when the windows are open'],
  ],
])('%s', (_title, rules, wanted) => {
  expect(needs({ rules })).toEqual(wanted);
});

test('without anything that is still open nothing is needed', () => {
  expect(needs({ rules: [permit({ tags: ['v*'] }), permit({ refs: ['refs/heads/main'] }, 'other')] })).toEqual([]);
});

test('a known fact is not waited for, an unknown one beside it is', () => {
  const rules = [permit({ refs: ['refs/heads/main'], actors: ['bob'] })];
  expect(needs({ rules }, { run: { ref: 'refs/heads/main' } })).toEqual(['actors: the actor "bob"']);
});

const users = [
  { login: 'carol', id: 11 },
  { login: 'dave', id: 12 },
];
const teams = [{ slug: 'acme/ops', id: 13 }];
test.each<[object, string[]]>([
  [{ min: 1, not: [] }, ['one approval in "production"']],
  [{ min: 3, not: [], from: { users } }, ['3 approvals of carol or dave in "production"']],
  [{ min: 1, not: [], from: { teams } }, ['one approval of acme/ops in "production"']],
  [
    { min: 1, from: { users, teams } },
    [
      'one approval of carol or dave or acme/ops (not of the actor or triggering actor or commit author) in "production"',
    ],
  ],
  [
    { min: 2, not: [], comment_must_contain_plan_digest: true },
    ['2 approvals with the plan digest in the comment in "production"'],
  ],
  [{ not: ['actor'], signed: { min: 1, not: [] } }, ['one signature']],
  [
    { min: 1, not: [], signed: { min: 2, not: ['commit_author'], from: { teams } } },
    ['one approval in "production"', '2 signatures of acme/ops (not of the commit author)'],
  ],
])('approvals %j', (approvals, wanted) => {
  expect(needs({ approvals, rules: [permit({ actors: ['bob'] })] })).toEqual([
    ...wanted.map((text) => `approvals: ${text}`),
    'actors: the actor "bob"',
  ]);
});

test('the environment of approvals is quoted', () => {
  expect(needs({ environment: 'a "b"', approvals: { min: 1, not: [] }, rules: [permit({})] })).toEqual([
    'approvals: one approval in "a \\"b\\""',
  ]);
});
