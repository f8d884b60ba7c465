import type { Explanations } from './explanation.ts';

/** The codes of approvals and of the environment that asks for them. */
export const APPROVAL_EXPLANATIONS: Explanations = {
  approvals_missing: {
    title: 'The run has too few approvals',
    cause: 'Fewer people approved this run in its environment than the policy asks for.',
    remedy: ['Start a new run and have as many people approve it as the policy asks for.'],
    severity: 'warning',
  },
  approvals_unreadable: {
    title: 'The approvals could not be read',
    cause: 'GitHub did not say who approved this run, and what cannot be read counts as absent.',
    remedy: ['Add `actions: read` to the permissions of the job and run again.'],
    severity: 'error',
  },
  approval_rejected: {
    title: 'A reviewer rejected this run',
    cause: 'A rejection stays on record, and a later approval does not undo it.',
    remedy: ['Settle it with the reviewer, then start a new run.'],
    severity: 'error',
  },
  approval_state_unknown: {
    title: 'An approval is in an unknown state',
    cause: 'GitHub reports a state that this version does not know, so it does not count.',
    remedy: ['Update this action.', 'If that does not help, start a new run.'],
    severity: 'error',
  },
  approval_other_environment: {
    title: 'The approval is for another environment',
    cause: 'Somebody approved this run, but not for the environment that the policy names.',
    remedy: ['Have the run approved in the environment that the policy names.'],
    severity: 'error',
  },
  approval_not_by_person: {
    title: 'The approval is not by a person',
    cause: 'The approval was given by a bot or an app, which does not count.',
    remedy: ['Have a person approve a new run.'],
    severity: 'error',
  },
  approval_without_plan_digest: {
    title: 'The approval does not say what it approves',
    cause: 'The policy asks for the plan digest in the comment of the approval, and it is not there.',
    remedy: ['Start a new run and have its plan digest written into the comment of the approval.'],
    severity: 'error',
  },
  approver_is_actor: {
    title: 'The approver started the run',
    cause: 'The policy asks for four eyes: whoever starts a run does not count as its approver.',
    remedy: ['Have somebody else approve a new run.'],
    severity: 'error',
  },
  approver_is_triggering_actor: {
    title: 'The approver started this attempt',
    cause: 'The policy asks for four eyes: whoever starts an attempt of a run does not count as its approver.',
    remedy: ['Have somebody else approve a new run.'],
    severity: 'error',
  },
  approver_is_commit_author: {
    title: 'The approver wrote the commit',
    cause: 'The policy asks for four eyes: the author of the commit does not count as approver.',
    remedy: ['Have somebody else approve a new run.'],
    severity: 'error',
  },
  approver_exclusion_unknown: {
    title: 'Who may not approve is not known',
    cause: 'The policy excludes somebody whose account GitHub did not tell, so nobody can be cleared.',
    remedy: [
      'Link the e-mail address of the commit to a GitHub account.',
      'Or let an owner take what is not known out of `approvals.not`.',
    ],
    severity: 'error',
  },
  approver_not_listed: {
    title: 'The approver is none of the listed',
    cause: 'The policy names users and teams whose approval counts, and the approver is none of them.',
    remedy: ['Have one of the users or teams in `approvals.from` approve a new run.'],
    severity: 'error',
  },
  approver_team_unreadable: {
    title: 'A team could not be read',
    cause: 'The members of a team that the policy names could not be read, so membership cannot be judged.',
    remedy: ['Use a token that may read the teams of the organisation, or list the users in `approvals.from`.'],
    severity: 'error',
  },
  environment_mismatch: {
    title: 'The job runs in another environment',
    cause: 'The environment of this job is not the one that the policy names.',
    remedy: ['Set `environment:` of the job and the input environment to the one of the policy.'],
    severity: 'error',
  },
  environment_unreadable: {
    title: 'The environment could not be read',
    cause: 'GitHub did not say how the environment is protected, and what cannot be read counts as absent.',
    remedy: ['Add `actions: read` to the permissions of the job and run again.'],
    severity: 'error',
  },
  environment_missing: {
    title: 'The environment is not there',
    cause: 'The repository has no environment of the name that the policy asks for.',
    remedy: ['Create it in the settings of the repository, with the protection that the policy asks for.'],
    severity: 'error',
  },
  environment_no_reviewers: {
    title: 'The environment has no required reviewers',
    cause: 'The policy asks for required reviewers, and nobody needs to review a deployment to this environment.',
    remedy: ['Add required reviewers to the environment in the settings of the repository.'],
    severity: 'error',
  },
  environment_self_review: {
    title: 'People may approve their own runs',
    cause: 'The environment does not prevent self-review, as the policy asks.',
    remedy: ['Turn on "Prevent self-review" for the environment in the settings of the repository.'],
    severity: 'error',
  },
  environment_admin_bypass: {
    title: 'Administrators may bypass the protection',
    cause: 'The environment lets administrators pass its protection rules, or GitHub does not say that it does not.',
    remedy: ['Turn off "Allow administrators to bypass configured protection rules" for the environment.'],
    severity: 'error',
  },
  environment_any_branch: {
    title: 'Every branch may deploy to the environment',
    cause: 'The policy asks for a restriction of branches and tags, and the environment has none.',
    remedy: ['Choose the branches and tags that may deploy, in the settings of the environment.'],
    severity: 'error',
  },
};
