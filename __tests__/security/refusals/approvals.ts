import { ENVIRONMENT, RUN_ID } from '../../support/scene.ts';
import { STRICT, approved, approvedBy, run, unreadable, withEnvironment } from './setup.ts';
import type { Case } from './setup.ts';

/** What is wrong with the environment, the approvals, or what tells who gave them. */
export const APPROVAL_CASES: Readonly<Record<string, Case>> = {
  'nothing is wrong': { arrange: approved, code: null },
  'no approval': { code: 'approvals_missing' },
  'the environment is not there': {
    // Without an approval: one would make the environment again.
    arrange: (scene) => {
      scene.github.admin.deleteEnvironment(ENVIRONMENT);
    },
    code: 'environment_missing',
    also: ['approvals_missing'],
  },
  'the environment has no reviewers': {
    arrange: withEnvironment({ requiredReviewers: [] }),
    code: 'environment_no_reviewers',
    also: ['environment_self_review'],
  },
  'people may approve their own runs': {
    arrange: withEnvironment({ preventSelfReview: false }),
    code: 'environment_self_review',
  },
  'administrators may bypass': {
    arrange: withEnvironment({ canAdminsBypass: true }),
    code: 'environment_admin_bypass',
  },
  'GitHub does not say whether administrators may bypass': {
    arrange: withEnvironment({ canAdminsBypass: undefined }),
    code: 'environment_admin_bypass',
  },
  'every branch may deploy': { arrange: withEnvironment({ branchPolicy: null }), code: 'environment_any_branch' },
  'another environment than the policy’s': {
    arrange: approved,
    inputs: { environment: 'staging' },
    code: 'environment_mismatch',
    also: ['approval_other_environment'],
  },
  'the approver is the actor': { arrange: approvedBy('maintainer'), code: 'approver_is_actor' },
  'the approver started this attempt': {
    arrange: (scene) => {
      const { commitSha } = scene.github;
      scene.github.admin.createRun({ runId: run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
      scene.github.admin.approve(run, ENVIRONMENT, 'starter', 'go');
    },
    facts: { GITHUB_TRIGGERING_ACTOR: 'starter' },
    code: 'approver_is_triggering_actor',
  },
  'the approver wrote the commit': {
    arrange: (scene) => {
      scene.github.admin.addUser('acme', { type: 'User' });
      scene.github.admin.approve(run, ENVIRONMENT, 'acme', 'go');
    },
    code: 'approver_is_commit_author',
  },
  'rejected, then approved': {
    arrange: (scene) => {
      scene.github.admin.reject(run, ENVIRONMENT, 'other', 'no');
      approved(scene);
    },
    code: 'approval_rejected',
  },
  'approved in another environment': {
    arrange: (scene) => {
      scene.github.admin.approve(run, 'staging', 'reviewer', 'go');
    },
    code: 'approval_other_environment',
  },
  'approved by a bot': {
    arrange: (scene) => {
      scene.github.admin.addUser('robot', { type: 'Bot' });
      scene.github.admin.approve(run, ENVIRONMENT, 'robot', 'go');
    },
    code: 'approval_not_by_person',
  },
  'approvals that cannot be read': {
    arrange: (scene) => {
      approved(scene);
      scene.github.setInterceptor(({ phase, path }) =>
        phase === 'before' && path.endsWith('/approvals')
          ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
          : null,
      );
    },
    code: 'approvals_unreadable',
  },
  'approvals without the plan digest': {
    policy: STRICT.replace('  not:', '  comment_must_contain_plan_digest: true\n  not:'),
    arrange: approved,
    code: 'approval_without_plan_digest',
  },
  'an environment that cannot be read': {
    arrange: unreadable(() => `/environments/${ENVIRONMENT}`),
    code: 'environment_unreadable',
  },
  'a run that cannot be read': {
    arrange: unreadable(() => `/runs/${RUN_ID}/attempts/1`),
    code: 'run_unreadable',
    also: ['approver_exclusion_unknown'],
  },
  'a commit whose author cannot be read': {
    arrange: unreadable((sha) => `/widgets/commits/${sha}`),
    code: 'approver_exclusion_unknown',
  },
  'a review in a state that nobody knows': {
    arrange: (scene) => {
      scene.github.setInterceptor(({ phase, path }) => {
        if (phase !== 'before' || !path.endsWith('/approvals')) return null;
        const user = { id: 5, login: 'reviewer', type: 'User' };
        const environments = [{ id: 1, name: ENVIRONMENT }];
        const reviews = ['approved', 'half_approved'].map((state) => ({ environments, state, user, comment: '' }));
        return { kind: 'answer', status: 200, body: reviews };
      });
    },
    code: 'approval_state_unknown',
  },
  'an approver who is not listed': {
    policy: STRICT.replace('  not:', '  from: {users: [{login: zoe, id: 99}]}\n  not:'),
    arrange: approved,
    code: 'approver_not_listed',
  },
  'a team that cannot be read': {
    policy: STRICT.replace('  not:', '  from: {teams: [{slug: acme/release, id: 1}]}\n  not:'),
    arrange: approved,
    code: 'approver_team_unreadable',
  },
};
