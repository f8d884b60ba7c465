import { digest } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { dataWith, planAt, plannedAt, swapped, withKey } from './cases.ts';
import type { Case } from './cases.ts';

const PULL_REQUEST: Dict = {
  ...{ base: 'main', head: 'x', head_sha: 'f'.repeat(40), title: 'x', body: '', author: null, commit: null },
  ...{ draft: false, maintainer_can_modify: true, milestone: null, signoff: false },
  ...{ assignees: [], labels: [], reviewers: [], team_reviewers: [] },
};
const operationsOf = (plan: Dict): Dict[] => plan['operations'] as Dict[];
/** The first operation stands in the plan a second time. */
const again = (fields: Dict): Forgery => ({
  plan: (plan) => operationsOf(plan).push({ ...(operationsOf(plan)[0] as Dict), ...fields }),
});

export const PLAN_CASES: readonly Case[] = withKey('TAMPERED', {
  plan_binding: {
    'plan of another commit': planAt('commit_sha', 'f'.repeat(40)),
    'plan of another repository': planAt('repository', 'acme/gadgets'),
    'plan of another ref': planAt('ref', 'refs/heads/dev'),
    'plan of a dry run in prod': planAt('mode', 'dry_run'),
    'plan blocked by mode in prod': planAt('blocked_by_mode', true),
    'plan made after it was recorded': planAt('created_at', '2026-11-24T01:00:00.000Z'),
    'an operation that was not decided on': again({ operation_id: 'more' }),
    'another plan file than was recorded': dataWith('plan.created', { plan_file_digest: digest('x') }),
    'another plan than was recorded': dataWith('plan.created', { plan_digest: digest('x') }),
  },
  plan_file: { 'promotable plan': planAt('promotable', true) },
  plan_digests: {
    'operation digest of something else': plannedAt('operations.0.operation_digest', digest('x')),
    'plan digest of something else': plannedAt('plan_digest', digest('x')),
    'parameters changed after the digest': plannedAt('operations.0.parameters.force', true),
  },
  plan_order: {
    'an operation twice': again({}),
    'dangling dependency': planAt('operations.0.depends_on', ['nobody']),
    'cyclic dependency': planAt('operations.0.depends_on', ['release']),
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
      ...plannedAt('operations.0.effect', 'create'),
    },
    'kind of another operation': {
      plan: (plan) =>
        Object.assign(operationsOf(plan)[0] as Dict, { operation_kind: 'open_pr', parameters: PULL_REQUEST }),
    },
  },
  effects: {
    'a conflict that was executed': plannedAt('operations.0.effect', 'conflict'),
    'nothing to do, and yet a receipt': plannedAt('operations.0.effect', 'none'),
  },
  dependencies: {
    'done before what it depends on': swapped(['operation.succeeded', 0], ['operation.succeeded', 1]),
    'done although what it depends on failed': {
      ops: [
        { id: 'a', outcome: 'failed' },
        { id: 'b', needs: ['a'] },
      ],
    },
    'skipped for a dependency that succeeded': { ops: [{ id: 'a' }, { id: 'b', needs: ['a'], outcome: 'skipped' }] },
  },
});
