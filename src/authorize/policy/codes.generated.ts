// Made by `npm run codes` from docs/codes.yml: change it there.
/** Every code with which a policy refuses: what it means and what to do next. */
export const POLICY_CODES = {
  policy_no_rule: {
    title: 'No rule permits this',
    next: 'Add a permit rule for this kind of operation and this repository to the policy.',
  },
  policy_condition_unmet: {
    title: 'The permit rule that comes closest does not match',
    next: 'Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.',
  },
  policy_forbids: {
    title: 'A forbid rule matches',
    next: 'Change the operation so that the rule does not match, or have the owners of the policy change the rule.',
  },
  policy_inconclusive: {
    title: 'A forbid rule cannot be ruled out',
    next: 'Make the missing value known, or take this kind of operation out of the rule.',
  },
  window_closed: {
    title: 'Shipping is closed at this time',
    next: 'Run again when the window is open, or use the break-glass rule that the policy names, if it names one.',
  },
  too_many_operations: {
    title: 'The plan has more operations than one run may ship',
    next: 'Split the operations file into several runs, or raise max_operations in the policy.',
  },
  plan_digest_missing: {
    title: 'Nothing says which plan was approved',
    next: "Pass the plan job's output plan-digest to the input expected-plan-digest of the prod step.",
  },
  plan_digest_differs: {
    title: 'This is not the plan that was approved',
    next: 'Run the plan job again for this commit and have its plan approved.',
  },
  rerun_refused: { title: 'Re-runs may not ship', next: 'Start a new run instead of re-running this one.' },
  rerun_plan_differs: {
    title: 'The re-run has another plan than the first attempt',
    next: 'Start a new run, so that the new plan is approved.',
  },
  rerun_plan_unknown: {
    title: 'The plan of the first attempt is not known',
    next: 'Start a new run instead of re-running this one.',
  },
  run_unreadable: {
    title: 'The workflow run could not be read',
    next: 'Add "actions: read" to the job\'s permissions and run again.',
  },
  run_head_differs: {
    title: 'GitHub knows this run at another commit',
    next: 'Start a new run for the commit that is to be shipped.',
  },
  run_workflow_differs: {
    title: 'GitHub knows this run under another workflow',
    next: 'Start the run from the workflow that the policy names; do not set GITHUB_WORKFLOW_REF.',
  },
  run_event_differs: {
    title: 'GitHub knows this run with another event',
    next: 'Do not set GITHUB_EVENT_NAME; find out what did.',
  },
  run_ref_differs: {
    title: 'GitHub knows this run at another branch or tag',
    next: 'Do not set GITHUB_REF; find out what did.',
  },
  run_actor_differs: {
    title: 'GitHub knows this run as started by somebody else',
    next: 'Do not set GITHUB_ACTOR or GITHUB_TRIGGERING_ACTOR; find out what did.',
  },
  ledger_unprotected: {
    title: 'The ledger branch is not protected',
    next: 'Protect the branch marketops-ledger against force pushes and deletion with a ruleset.',
  },
  ledger_protection_unknown: {
    title: 'Whether the ledger branch is protected could not be read',
    next: 'Give the token access to the repository\'s rules, or write "ledger_protection: warn".',
  },
  default_branch_unprotected: {
    title: 'Whoever can write can change the policy',
    next: 'Require a pull request for the default branch with a ruleset.',
  },
  default_branch_protection_unknown: {
    title: 'Whether the default branch is protected could not be read',
    next: 'Give the token access to the repository\'s rules, or write "default_branch_protection: warn".',
  },
  approvals_missing: {
    title: 'The run has too few approvals',
    next: 'Have as many people approve the run as the policy asks for, in a new run, or sign it with `marketops approve` and re-run.',
  },
  approvals_unreadable: {
    title: 'The approvals of the run could not be read',
    next: 'Add "actions: read" to the job\'s permissions and run again.',
  },
  approval_rejected: {
    title: 'A reviewer rejected this run',
    next: 'Settle it with the reviewer and start a new run; a later approval does not undo a rejection.',
  },
  approval_state_unknown: {
    title: 'An approval is in a state that is not known',
    next: 'Update this action; if that does not help, start a new run.',
  },
  approval_other_environment: {
    title: 'The approval is for another environment',
    next: 'Have the run approved in the environment that the policy names.',
  },
  approval_not_by_person: {
    title: 'The approval is not by a person',
    next: 'Have a person approve; approvals by bots and apps do not count.',
  },
  approval_without_plan_digest: {
    title: 'The approval does not say which plan it approves',
    next: 'Have the plan digest written into the comment of the approval, in a new run.',
  },
  approver_is_actor: { title: 'The approver is the actor of the run', next: 'Have somebody else approve the run.' },
  approver_is_triggering_actor: {
    title: 'The approver started this attempt of the run',
    next: 'Have somebody else approve the run.',
  },
  approver_is_commit_author: {
    title: 'The approver is the author of the commit',
    next: 'Have somebody else approve the run.',
  },
  approver_exclusion_unknown: {
    title: 'Who may not approve is not known',
    next: 'Link the commit\'s e-mail address to a GitHub account, or take what is not known out of "approvals.not".',
  },
  approver_not_listed: {
    title: 'The approver is none of those whose approval counts',
    next: 'Have one of the users or teams in "approvals.from" approve the run.',
  },
  approver_team_unreadable: {
    title: 'The members of a team could not be read',
    next: 'Use a token that may read the organisation\'s teams, or list the users in "approvals.from".',
  },
  environment_mismatch: {
    title: 'The job runs in another environment than the policy names',
    next: 'Set "environment:" of the job and the input environment to the policy\'s environment.',
  },
  environment_unreadable: {
    title: 'The environment could not be read',
    next: 'Add "actions: read" to the job\'s permissions and run again.',
  },
  environment_missing: {
    title: 'The environment is not there',
    next: "Create it in the repository's settings, with the protection that the policy asks for.",
  },
  environment_no_reviewers: {
    title: 'The environment has no required reviewers',
    next: "Add required reviewers to the environment in the repository's settings.",
  },
  environment_self_review: {
    title: 'The environment lets people approve their own runs',
    next: 'Turn on "Prevent self-review" for the environment in the repository\'s settings.',
  },
  environment_admin_bypass: {
    title: "Administrators may bypass the environment's protection",
    next: 'Turn off "Allow administrators to bypass configured protection rules" for the environment.',
  },
  environment_any_branch: {
    title: 'The environment admits every branch and tag',
    next: "Choose the branches and tags that may deploy to the environment in the repository's settings.",
  },
} as const;
