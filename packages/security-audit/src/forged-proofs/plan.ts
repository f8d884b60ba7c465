import { digest } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { change, dataWith, first, planWith, swapped, withKey } from './cases.ts';
import type { Case } from './cases.ts';

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
  ...withKey('TAMPERED', {
    plan_binding: {
      'plan of another commit': planWith({ commit_sha: 'f'.repeat(40) }),
      'plan of another repository': planWith({ repository: 'acme/gadgets' }),
      'plan of another ref': planWith({ ref: 'refs/heads/dev' }),
      'plan of a dry run in prod': planWith({ mode: 'dry_run' }),
      'plan blocked by mode in prod': planWith({ blocked_by_mode: true }),
      'plan made after it was recorded': planWith({ created_at: '2026-11-24T01:00:00.000Z' }),
      'an operation that was not decided on': {
        plan: (plan) =>
          (plan['operations'] = [
            ...(plan['operations'] as Dict[]),
            { ...first(plan, 'operations'), operation_id: 'more' },
          ]),
      },
      'another plan file than was recorded': dataWith('plan.created', { plan_file_digest: digest('x') }),
      'another plan than was recorded': dataWith('plan.created', { plan_digest: digest('x') }),
    },
    plan_file: { 'promotable plan': planWith({ promotable: true }) },
    plan_digests: {
      'operation digest of something else': {
        planned: (plan) => (first(plan, 'operations')['operation_digest'] = digest('x')),
      },
      'plan digest of something else': { planned: (plan) => (plan['plan_digest'] = digest('x')) },
      'parameters changed after the digest': {
        planned: (plan) => ((first(plan, 'operations')['parameters'] as Dict)['force'] = true),
      },
    },
    plan_order: {
      'an operation twice': {
        plan: (plan) => (plan['operations'] = [...(plan['operations'] as Dict[]), { ...first(plan, 'operations') }]),
      },
      'dangling dependency': { plan: (plan) => (first(plan, 'operations')['depends_on'] = ['nobody']) },
      'cyclic dependency': { plan: (plan) => (first(plan, 'operations')['depends_on'] = ['release']) },
    },
    policy_digest: {
      'another policy than was decided by': { files: (files) => files.set('policy.yml', Buffer.from('version: 1\n')) },
    },
    single_use: {
      'intent of another operation than planned': dataWith('operation.intent', { operation_digest: digest('x') }),
    },
    operation_binding: {
      'intent on another natural key': dataWith('operation.intent', { natural_key: 'v9' }),
      'outcome with another effect': dataWith('operation.succeeded', { effect: 'update' }),
      'something to do, recorded as unchanged': {
        ops: [{ id: 'a', effect: 'none' }, { id: 'b' }],
        planned: (plan) => (first(plan, 'operations')['effect'] = 'create'),
      },
      'kind of another operation': {
        plan: (plan) =>
          Object.assign(first(plan, 'operations'), { operation_kind: 'open_pr', parameters: PULL_REQUEST }),
      },
    },
    effects: {
      'a conflict that was executed': {
        planned: (plan) => (first(plan, 'operations')['effect'] = 'conflict'),
        ...change('operation.succeeded', () => undefined),
      },
      'nothing to do, and yet a receipt': { planned: (plan) => (first(plan, 'operations')['effect'] = 'none') },
    },
    dependencies: {
      'done before what it depends on': swapped(['operation.succeeded', 0], ['operation.succeeded', 1]),
      'done although what it depends on failed': {
        ops: [
          { id: 'a', outcome: 'failed' },
          { id: 'b', needs: ['a'] },
        ],
      },
      'skipped for a dependency that succeeded': {
        ops: [{ id: 'a' }, { id: 'b', needs: ['a'], outcome: 'skipped' }],
      },
    },
  }),
];
