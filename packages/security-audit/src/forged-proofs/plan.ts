import { digest } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { T, inside, data, change, swapped, first } from './tools.ts';
import type { Case } from './tools.ts';

const PULL_REQUEST: Dict = {
  assignees: [],
  author: null,
  base: 'main',
  body: '',
  commit: null,
  draft: false,
  head: 'x',
  head_sha: 'f'.repeat(40),
  labels: [],
  maintainer_can_modify: true,
  milestone: null,
  reviewers: [],
  signoff: false,
  team_reviewers: [],
  title: 'x',
};

export const PLAN_CASES: readonly Case[] = [
  inside('plan of another commit', T, 'plan_binding', { plan: (plan) => (plan['commit_sha'] = 'f'.repeat(40)) }),
  inside('plan of another repository', T, 'plan_binding', { plan: (plan) => (plan['repository'] = 'acme/gadgets') }),
  inside('plan of another ref', T, 'plan_binding', { plan: (plan) => (plan['ref'] = 'refs/heads/dev') }),
  inside('plan of a dry run in prod', T, 'plan_binding', { plan: (plan) => (plan['mode'] = 'dry_run') }),
  inside('plan blocked by mode in prod', T, 'plan_binding', { plan: (plan) => (plan['blocked_by_mode'] = true) }),
  inside('promotable plan', T, 'plan_file', { plan: (plan) => (plan['promotable'] = true) }),
  inside('plan made after it was recorded', T, 'plan_binding', {
    plan: (plan) => (plan['created_at'] = '2026-11-24T01:00:00.000Z'),
  }),
  inside('operation digest of something else', T, 'plan_digests', {
    planned: (plan) => (first(plan, 'operations')['operation_digest'] = digest('x')),
  }),
  inside('plan digest of something else', T, 'plan_digests', {
    planned: (plan) => (plan['plan_digest'] = digest('x')),
  }),
  inside('parameters changed after the digest', T, 'plan_digests', {
    planned: (plan) => ((first(plan, 'operations')['parameters'] as Dict)['force'] = true),
  }),
  inside('an operation twice', T, 'plan_order', {
    plan: (plan) => (plan['operations'] = [...(plan['operations'] as Dict[]), { ...first(plan, 'operations') }]),
  }),
  inside('dangling dependency', T, 'plan_order', {
    plan: (plan) => (first(plan, 'operations')['depends_on'] = ['nobody']),
  }),
  inside('cyclic dependency', T, 'plan_order', {
    plan: (plan) => (first(plan, 'operations')['depends_on'] = ['release']),
  }),
  inside('an operation that was not decided on', T, 'plan_binding', {
    plan: (plan) =>
      (plan['operations'] = [
        ...(plan['operations'] as Dict[]),
        { ...first(plan, 'operations'), operation_id: 'more' },
      ]),
  }),
  inside(
    'another plan file than was recorded',
    T,
    'plan_binding',
    change('plan.created', (line) => (data(line)['plan_file_digest'] = digest('x'))),
  ),
  inside(
    'another plan than was recorded',
    T,
    'plan_binding',
    change('plan.created', (line) => (data(line)['plan_digest'] = digest('x'))),
  ),
  inside('another policy than was decided by', T, 'policy_digest', {
    files: (files) => files.set('policy.yml', Buffer.from('version: 1\n')),
  }),
  inside(
    'intent of another operation than planned',
    T,
    'single_use',
    change('operation.intent', (line) => (data(line)['operation_digest'] = digest('x'))),
  ),
  inside(
    'intent on another natural key',
    T,
    'operation_binding',
    change('operation.intent', (line) => (data(line)['natural_key'] = 'v9')),
  ),
  inside(
    'outcome with another effect',
    T,
    'operation_binding',
    change('operation.succeeded', (line) => (data(line)['effect'] = 'update')),
  ),
  inside('a conflict that was executed', T, 'effects', {
    planned: (plan) => (first(plan, 'operations')['effect'] = 'conflict'),
    ...change('operation.succeeded', () => undefined),
  }),
  inside('nothing to do, and yet a receipt', T, 'effects', {
    planned: (plan) => (first(plan, 'operations')['effect'] = 'none'),
  }),
  inside('something to do, recorded as unchanged', T, 'operation_binding', {
    ops: [{ id: 'a', effect: 'none' }, { id: 'b' }],
    planned: (plan) => (first(plan, 'operations')['effect'] = 'create'),
  }),
  inside(
    'done before what it depends on',
    T,
    'dependencies',
    swapped(['operation.succeeded', 0], ['operation.succeeded', 1]),
  ),
  inside('done although what it depends on failed', T, 'dependencies', {
    ops: [
      { id: 'a', outcome: 'failed' },
      { id: 'b', needs: ['a'] },
    ],
  }),
  inside('skipped for a dependency that succeeded', T, 'dependencies', {
    ops: [{ id: 'a' }, { id: 'b', needs: ['a'], outcome: 'skipped' }],
  }),
  inside('kind of another operation', T, 'operation_binding', {
    plan: (plan) => Object.assign(first(plan, 'operations'), { operation_kind: 'open_pr', parameters: PULL_REQUEST }),
  }),
];
