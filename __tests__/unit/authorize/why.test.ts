import { expect, test } from '@jest/globals';
import { derive } from '../../../src/authorize/why.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import { aPlan, JOB, NOTHING_READ, someEvidence } from './facts.ts';
import { operation, policy, rule } from './policy/support.ts';

/** Where each fact of a decision stands. */

const weekly = { time_zone: 'UTC', allow: [{ days: ['wed'], from: '09:00', to: '17:00' }] };
const EVERYTHING = {
  refs: ['refs/heads/main'],
  tags: ['v*'],
  events: ['push'],
  actors: ['alice'],
  workflows: [{ path: '.github/workflows/release.yml', ref: 'refs/heads/main' }],
  environments: ['production'],
  target_on_default_branch: true,
  force: false,
  windows: weekly,
};
const operations = [operation('open_pr'), { ...operation('tag_repo'), operation_id: 'tag' }];
const why = (evidence: Partial<Evidence> = {}, when: object = EVERYTHING, index = 1) =>
  derive(aPlan({ operations }), policy({ rules: [rule({ when })] }), someEvidence(evidence), KINDS, index);
const places = (evidence: Partial<Evidence>) =>
  why(evidence)?.rules[0]?.conditions.map(({ condition, from }) => `${condition}: ${from}`);

test('each condition with the place of its fact', () => {
  const targets = [
    { operation_id: 'op', on_default_branch: true },
    { operation_id: 'tag', on_default_branch: true },
  ];
  expect(places({ targets })).toEqual([
    'operations: plan.json operations[1].operation_kind',
    'repositories: plan.json operations[1].repository',
    'refs: evidence.json job.ref',
    'tags: plan.json operations[1] (tag)',
    'events: evidence.json job.event',
    'actors: evidence.json job.actor, job.triggering_actor',
    'workflows: evidence.json job.workflow_ref',
    'environments: evidence.json job.environment',
    'target_on_default_branch: evidence.json targets[1].on_default_branch',
    'force: plan.json operations[1] (force)',
    'windows: evidence.json now',
  ]);
});

test('the first target is a place too; without one the list is', () => {
  const targets = [{ operation_id: 'tag', on_default_branch: true }];
  expect(places({ targets })).toContain('target_on_default_branch: evidence.json targets[0].on_default_branch');
  expect(places({ targets: [] })).toContain('target_on_default_branch: evidence.json targets');
});

test('a job without environment is asked as that of the policy', () => {
  const found = places({ job: { ...JOB, environment: null } });
  expect(found).toContain('environments: policy.yml environment');
  expect(found).toContain('refs: evidence.json job.ref');
});

test('the whole derivation: rules, demands with their facts, and the decision', () => {
  const derived = why({ environment: null }, { refs: ['refs/heads/x'] });
  expect(derived).toMatchObject({ operation_id: 'tag', decision: 'no_rule' });
  expect(derived?.rules).toMatchObject([{ id: 'rule', effect: 'permit', reason: 'because', matched: false }]);
  expect(derived?.violations.map(({ code }) => code)).toEqual(['policy_condition_unmet', 'run_actor_differs']);
  expect(derived?.demands.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['plan', 'met'],
    ['run', 'unmet'],
    ['environment', null],
    ['approvals', 'met'],
    ['default_branch', 'met'],
    ['ledger', 'met'],
  ]);
  const [, run, environment, approvals, , ledger] = derived?.demands ?? [];
  expect(run?.violations.map(({ code }) => code)).toEqual(['run_actor_differs']);
  expect(run?.facts.map(({ from }) => from)).toEqual(['evidence.json job', 'evidence.json run']);
  expect(environment).toEqual({
    name: 'environment',
    verdict: null,
    facts: [{ from: 'evidence.json environment', found: 'null' }],
    violations: [],
  });
  expect(approvals?.facts.map(({ from }) => from)).toEqual([
    'evidence.json approvals',
    'evidence.json signed_approvals',
    'evidence.json teams',
    'evidence.json commit_author',
  ]);
  expect(ledger?.facts).toEqual([
    { from: 'evidence.json ledger_rules', found: '{"value":["deletion","non_fast_forward"]}' },
  ]);
});

test('what the run violates is among the reasons, beside what no rule permits', () => {
  const derived = why({ ledger_rules: { value: [] }, environment: null }, {});
  expect(derived?.decision).toBe('forbid');
  expect(derived?.violations.map(({ code }) => code)).toEqual(['run_actor_differs', 'ledger_unprotected']);
});

test('of an operation that is not in the plan there is nothing to tell', () => {
  expect(why(NOTHING_READ, {}, 2)).toBeNull();
  expect(why(NOTHING_READ, {}, 1)?.violations).toEqual([]);
});
