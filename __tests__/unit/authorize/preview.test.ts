import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decidePlan, standingsOf } from '../../../src/authorize/decide-plan.ts';
import type { AuthorizationPolicy } from '../../../src/authorize/policy/index.ts';
import { conflictOf } from '../../../src/authorize/refusals.ts';
import { formatTime } from '../../../src/core/clock.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { DECIDE_VERSION, EVIDENCE_SCHEMA } from '../../../src/protocol/evidence.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import type { Mode } from '../../../src/protocol/vocabulary.ts';
import { ACTOR, aPlan, REVIEWER } from './facts.ts';
import { aPolicy, aRequest, VOCABULARY } from './policy/arbitrary.ts';
import { DIGEST, operation, policy, rule, SHA } from './policy/support.ts';

/** What a preview foretells, beside what prod then decides of the same plan under the same policy. */

const HALF_HOUR = 1_800_000;
const RUNS = Number(process.env['PREVIEW_RUNS'] ?? 200);
/** Whose reviews count, by id. */
const PEOPLE = [REVIEWER, { id: '12', login: 'dave', type: 'User' }];

const aScenario = fc.record({
  policy: fc
    .tuple(
      aPolicy,
      fc.oneof(
        fc.constant('none' as const),
        fc.record({ min: fc.constantFrom(1, 2), not: fc.constant(['actor' as const]), digest: fc.boolean() }),
      ),
      fc.constantFrom(1, 3, 3),
      fc.constantFrom('same_plan' as const, 'never' as const),
    )
    .map(([made, approvals, max_operations, reruns]): AuthorizationPolicy => {
      const asked =
        approvals === 'none'
          ? approvals
          : { min: approvals.min, not: [...approvals.not], comment_must_contain_plan_digest: approvals.digest };
      return { ...made, approvals: asked, max_operations, reruns };
    }),
  requests: fc.array(aRequest, { minLength: 1, maxLength: 3 }),
  effects: fc.array(fc.constantFrom('create' as const, 'update' as const, 'none' as const, 'conflict' as const), {
    minLength: 3,
    maxLength: 3,
  }),
  foretold: fc.record({
    /** Of a pull request, or of the run that ships itself. */
    merge: fc.boolean(),
    events: fc.oneof(fc.constant(null), fc.subarray([...VOCABULARY.events])),
    ref: fc.boolean(),
    workflow: fc.boolean(),
    target: fc.boolean(),
    now: fc.integer({ min: -400, max: 400 }),
    attempt: fc.constantFrom(1, 1, 2),
  }),
  reviewers: fc.subarray(PEOPLE),
  comment: fc.constantFrom('', DIGEST),
});
type Scenario = typeof aScenario extends fc.Arbitrary<infer T> ? T : never;

function planOf({ requests, effects }: Scenario, mode: Mode): Plan {
  return aPlan({
    blocked_by_mode: mode === 'dry_run',
    created_at: formatTime(0),
    mode,
    operations: requests.map(({ operation: planned }, i) => ({
      ...planned,
      operation_id: `op-${i}`,
      effect: effects[i] ?? 'create',
    })),
  });
}

function evidenceOf(scenario: Scenario, mode: Mode): Evidence {
  const { requests, foretold, reviewers, comment, policy: under } = scenario;
  const dryRun = mode === 'dry_run';
  const merge = dryRun && foretold.merge;
  const [first] = requests;
  const { ref, event, workflow_ref } = first?.run ?? {};
  const run = {
    ref: ref ?? 'refs/heads/main',
    event: event ?? 'push',
    workflow_ref: workflow_ref ?? 'acme/app/.github/workflows/release.yml@refs/heads/main',
  };
  const events = [...new Set([run.event, ...(foretold.events ?? [])])].sort();
  const attempt = { event: run.event, head_branch: run.ref.replace(/^refs\/(heads|tags)\//, ''), head_sha: SHA };
  const path = run.workflow_ref.replace(/^acme\/app\/([^@]+)@.*$/, '$1');
  return {
    schema: EVIDENCE_SCHEMA,
    decide: DECIDE_VERSION,
    now: formatTime((first?.now ?? 0) + (dryRun ? foretold.now * HALF_HOUR : 0)),
    job: {
      actor: merge ? '' : 'alice',
      triggering_actor: merge ? '' : 'alice',
      commit_sha: SHA,
      environment: dryRun ? null : 'production',
      event: merge ? (foretold.events === null ? '' : events.join(',')) : run.event,
      ref: merge && !foretold.ref ? '' : run.ref,
      workflow_ref: merge && !foretold.workflow ? '' : run.workflow_ref,
      repository: 'acme/app',
      repository_id: '7',
    },
    run: {
      attempt: dryRun ? null : { value: { ...attempt, path, actor: ACTOR, triggering_actor: ACTOR } },
      differs: null,
      earlier_plan_digests: { value: null },
      expected_plan_digest: DIGEST,
      // The attempts of a pull request are its own.
      run_attempt: dryRun || !foretold.merge ? foretold.attempt : 1,
    },
    approvals: dryRun
      ? null
      : {
          value: reviewers.map((user) => ({
            comment,
            environments: [{ id: '1', name: 'production' }],
            state: 'approved',
            user,
          })),
        },
    commit_author: dryRun ? null : { value: [ACTOR] },
    default_branch: dryRun ? null : { asks_for_pull_request: { value: true }, commit_sha: SHA, name: 'main' },
    environment: dryRun
      ? null
      : {
          value: {
            branch_patterns: null,
            can_admins_bypass: false,
            deployment_branch_policy: { custom_branch_policies: false, protected_branches: true },
            name: under.environment,
            protection_rules: [{ prevent_self_review: true, reviewers: true, type: 'required_reviewers' }],
            ref_protected: { value: true },
          },
        },
    ledger_rules: dryRun ? null : { value: ['deletion', 'non_fast_forward'] },
    signed_approvals: null,
    targets: requests.map(({ target }, i) => ({
      operation_id: `op-${i}`,
      on_default_branch: merge && !foretold.target ? null : target.on_default_branch,
    })),
    teams: dryRun ? null : [],
    zones: null,
  };
}

test(`no preview of permitted is refused and none of refused ships (${RUNS} policies and facts)`, () => {
  const counts = { permitted: 0, refused: 0, needs: 0, shipped: 0 };
  fc.assert(
    fc.property(aScenario, (scenario) => {
      const [preview, prod] = [evidenceOf(scenario, 'dry_run'), evidenceOf(scenario, 'prod')];
      const foretold = planOf(scenario, 'dry_run');
      const asked = { ...decidePlan(foretold, scenario.policy, preview, KINDS), policy: scenario.policy };
      const standings = standingsOf(foretold, asked.decisions, asked);
      const plan = planOf(scenario, 'prod');
      const { decisions } = decidePlan(plan, scenario.policy, prod, KINDS);
      for (const [i, { standing, needs, reasons }] of standings.entries()) {
        const planned = plan.operations[i];
        const violations = [...(decisions[i]?.violations ?? []), ...(planned ? conflictOf(planned) : [])];
        counts[standing]++;
        if (standing === 'permitted') expect(violations).toEqual([]);
        if (standing === 'refused') expect(violations).not.toEqual([]);
        if (standing === 'needs' && violations.length === 0) counts.shipped++;
        expect([needs.length > 0, reasons.length > 0]).toEqual([standing === 'needs', standing === 'refused']);
      }
      // No decision of prod is open, and one of a preview only without a violation.
      expect(decisions.some(({ decision }) => decision === 'conditional')).toBe(false);
      for (const { decision, violations } of asked.decisions)
        expect(violations.length === 0).toBe(decision === 'permit' || decision === 'conditional');
    }),
    { numRuns: RUNS, ...(process.env['CI'] === 'true' ? { seed: 20_261_128 } : {}) },
  );
  if (RUNS > 1000) console.warn(counts);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(RUNS / 50);
});

/** One operation's standing on a pull request, under one rule more than none. */
function foretell(rules: readonly Record<string, unknown>[], fields: Record<string, unknown>, job = {}) {
  const scenario = fc.sample(aScenario, { seed: 1, numRuns: 1 })[0] as Scenario;
  const one = { ...scenario, requests: scenario.requests.slice(0, 1), effects: ['create' as const] };
  const under = policy({ ...fields, rules });
  const evidence = evidenceOf({ ...one, foretold: { ...one.foretold, merge: true } }, 'dry_run');
  const here = {
    ...evidence,
    now: '2026-11-27T12:00:00.000Z',
    job: { ...evidence.job, event: 'push,workflow_dispatch', ref: 'refs/heads/main', ...job },
    targets: [{ operation_id: 'op', on_default_branch: null }],
  };
  const plan = { ...planOf(one, 'dry_run'), operations: [operation('tag_repo')] };
  const decided = decidePlan(plan, under, here, KINDS);
  const [standing] = standingsOf(plan, decided.decisions, { ...decided, policy: under });
  return { standing: standing?.standing, needs: standing?.needs.map(({ text }) => text), of: decided.decisions[0] };
}

const WEEKLY = { time_zone: 'Europe/Berlin', allow: [{ days: ['mon'], from: '09:00', to: '17:00' }] };

test.each([
  ['what is known permits', [rule({ when: { refs: ['refs/heads/main'] } })], { approvals: 'none' }, 'permitted', []],
  ['a ref that is known refuses', [rule({ when: { refs: ['refs/heads/x'] } })], { approvals: 'none' }, 'refused', []],
  ['the actor', [rule({ when: { actors: ['bob'] } })], { approvals: 'none' }, 'needs', ['the actor "bob"']],
  [
    'one event of two',
    [rule({ when: { events: ['workflow_dispatch'] } })],
    { approvals: 'none' },
    'needs',
    ['the event "workflow_dispatch"'],
  ],
  ['no event of two', [rule({ when: { events: ['schedule'] } })], { approvals: 'none' }, 'refused', []],
  [
    'a forbidden event of two',
    [rule(), rule({ id: 'no', effect: 'forbid', when: { events: ['push'] } })],
    { approvals: 'none' },
    'needs',
    ['another event than "push"'],
  ],
  [
    'the default branch',
    [rule({ when: { target_on_default_branch: true } })],
    { approvals: 'none' },
    'needs',
    ['a target commit on the default branch'],
  ],
  [
    'an approval and a window',
    [rule({ when: { windows: WEEKLY } })],
    { approvals: { min: 1, not: ['actor'], from: { users: [{ login: 'carol', id: 11 }] } } },
    'needs',
    [
      'one approval of carol (not of the actor) in "production"',
      'the window from Monday 09:00 (2026-11-30, Europe/Berlin)',
    ],
  ],
  [
    'a forbid while the windows are closed',
    [rule(), rule({ id: 'hours', effect: 'forbid', when: { windows: WEEKLY } })],
    { approvals: { min: 2, not: [], comment_must_contain_plan_digest: true } },
    'needs',
    [
      '2 approvals with the plan digest in the comment in "production"',
      'the window from Monday 09:00 (2026-11-30, Europe/Berlin)',
    ],
  ],
  [
    'a forbid that a permit lifts, whatever the hour',
    [rule(), rule({ id: 'hours', effect: 'forbid', when: { windows: { ...WEEKLY, break_glass: 'rule' } } })],
    { approvals: 'none' },
    'permitted',
    [],
  ],
  [
    'windows that never open',
    [rule({ when: { windows: { time_zone: 'UTC', allow: [{ from: '2026-01-01', to: '2026-01-02' }] } } })],
    { approvals: 'none' },
    'needs',
    ['a time when the windows are open'],
  ],
  [
    'the easier of two permits',
    [rule({ when: { actors: ['bob'], windows: WEEKLY } }), rule({ id: 'other', when: { actors: ['eve'] } })],
    { approvals: 'none' },
    'needs',
    ['the actor "eve"'],
  ],
  ['too many operations', [rule()], { approvals: 'none', max_operations: 1 }, 'permitted', []],
  ['a rerun of the pull request', [rule()], { approvals: 'none', reruns: 'never' }, 'permitted', []],
])('%s', (_title, rules, fields, standing, needs) => {
  const found = foretell(rules, fields);
  expect([found.standing, found.needs]).toEqual([standing, needs]);
});

test('what is not known stands as such on record, and an event that nobody knows too', () => {
  const { of } = foretell([rule({ when: { actors: ['bob'] } })], {});
  expect(of?.decision).toBe('conditional');
  expect(of?.rules[0]?.unmet).toEqual({ condition: 'actors', expected: 'all of "bob"', found: 'not known yet' });
  const when = { events: ['push'], workflows: [{ path: '.github/workflows/r.yml', ref: 'refs/heads/main' }] };
  const unknown = foretell([rule({ when })], { approvals: 'none' }, { event: '', workflow_ref: '' });
  expect(unknown.needs).toEqual(['the event "push"', 'the workflow ".github/workflows/r.yml@refs/heads/main"']);
});
