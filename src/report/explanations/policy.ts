import type { Explanations } from './explanation.ts';

/** The codes of the policy's rules and settings. */
export const POLICY_EXPLANATIONS: Explanations = {
  policy_no_rule: {
    title: 'No rule of the policy permits it',
    cause: 'The policy denies by default, and none of its rules permits this kind of operation here.',
    remedy: ['Let an owner of the policy add a permit rule for this kind of operation and this repository.'],
    severity: 'error',
  },
  policy_condition_unmet: {
    title: 'The rule that permits it asks for something else',
    cause: 'A permit rule covers this operation, but one of its conditions is not met.',
    remedy: [
      'Compare what was found with what the rule wants.',
      'Change the operation or how the run is started, or let an owner of the policy widen the rule.',
    ],
    severity: 'error',
  },
  policy_forbids: {
    title: 'A rule of the policy forbids it',
    cause: 'A forbid rule matches this operation, and forbid beats permit.',
    remedy: [
      'Read the reason of the rule.',
      'Change the operation so that it does not match, or let an owner change the rule.',
    ],
    severity: 'error',
  },
  policy_inconclusive: {
    title: 'A forbid rule cannot be ruled out',
    cause: 'A value that a forbid rule asks about is not known, and what is not certain is forbidden.',
    remedy: ['Make the missing value known, or let an owner take this kind of operation out of the rule.'],
    severity: 'error',
  },
  policy_invalid: {
    title: 'The policy cannot be read',
    cause: 'The policy is not valid, so nothing can be permitted by it.',
    remedy: ['Correct the line that the message names, and try it with `marketops policy check`.'],
    severity: 'error',
  },
  policy_cases_invalid: {
    title: 'The cases of the policy cannot be read',
    cause: 'The file of cases given to `marketops policy test` is not valid.',
    remedy: ['Correct the line that the message names.'],
    severity: 'error',
  },
  window_closed: {
    title: 'Shipping is closed at this time',
    cause: 'A window of the policy keeps this time free of releases.',
    remedy: [
      'Run again when the window is open.',
      'In an emergency, use the break-glass rule if the policy names one.',
    ],
    severity: 'warning',
  },
  too_many_operations: {
    title: 'The plan has too many operations',
    cause: 'The plan has more operations than the policy lets one run ship.',
    remedy: ['Split the operations file into several runs, or let an owner raise max_operations.'],
    severity: 'error',
  },
  plan_digest_missing: {
    title: 'Nothing says which plan was approved',
    cause: 'The policy asks for the digest of the approved plan, and the job was given none.',
    remedy: ['Pass the output plan-digest of the plan job to the input expected-plan-digest.'],
    severity: 'error',
  },
  plan_digest_differs: {
    title: 'This is not the plan that was approved',
    cause: 'The plan digest of this job differs from the one that was expected.',
    remedy: [
      'Compare what changed since: commit, operations file, variables or assets.',
      'Run the plan job again for this commit and have its plan approved.',
    ],
    severity: 'error',
  },
  rerun_refused: {
    title: 'Re-runs may not ship',
    cause: 'The policy lets only the first attempt of a run ship.',
    remedy: ['Start a new run instead of re-running this one.'],
    severity: 'error',
  },
  rerun_plan_differs: {
    title: 'The re-run has another plan',
    cause: 'The plan of this attempt is none of those that the first attempt had.',
    remedy: ['Start a new run, so that the new plan is approved.'],
    severity: 'error',
  },
  rerun_plan_unknown: {
    title: 'The plan of the first attempt is not known',
    cause: 'The ledger does not tell what the first attempt of this run had planned.',
    remedy: ['Start a new run instead of re-running this one.'],
    severity: 'error',
  },
  run_unreadable: {
    title: 'The workflow run could not be read',
    cause: 'GitHub did not say which commit and workflow this run has, so it cannot be compared with the job.',
    remedy: ['Add `actions: read` to the permissions of the job and run again.'],
    severity: 'error',
  },
  run_head_differs: {
    title: 'GitHub knows this run at another commit',
    cause: 'The commit of this job is not the one that GitHub has for the run.',
    remedy: ['Start a new run for the commit that is to be shipped.', 'Find out what sets GITHUB_SHA in the job.'],
    severity: 'security',
  },
  run_workflow_differs: {
    title: 'GitHub knows this run under another workflow',
    cause: 'The workflow of this job is not the one that GitHub has for the run.',
    remedy: [
      'Start the run from the workflow that the policy names.',
      'Find out what sets GITHUB_WORKFLOW_REF in the job.',
    ],
    severity: 'security',
  },
  ledger_unprotected: {
    title: 'The ledger branch is not protected',
    cause: 'The policy asks that marketops-ledger cannot be rewritten, and no rule of the repository sees to it.',
    remedy: ['Add a ruleset for marketops-ledger that blocks force pushes and deletion.'],
    severity: 'error',
  },
  ledger_protection_unknown: {
    title: 'Whether the ledger is protected is not known',
    cause: 'The rules of the branch marketops-ledger could not be read.',
    remedy: ['Give the token access to the rules of the repository, or write `ledger_protection: warn` in the policy.'],
    severity: 'error',
  },
};
