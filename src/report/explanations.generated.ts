// Made by `npm run codes` from docs/codes.yml: change it there.
/** Every code with its text, by where it comes from. */
export const TEXTS = {
  gate: {
    receipt_malformed: {
      title: 'The receipt cannot be read',
      cause: 'The bytes offered as a receipt are not a receipt envelope in the exact form the Federation Core writes.',
      remedy: [
        'Find out who put this file among the receipts: the Federation Core never writes it like that.',
        'Take the receipts folder unchanged from the authorize job of this same run, then run all jobs again.',
      ],
      severity: 'security',
      wanted: 'an envelope in exactly the bytes that the Federation Core wrote',
    },
    signature_invalid: {
      title: 'The receipt is forged or was changed',
      cause: 'The receipt names a known key, but at least one of its two signatures does not fit its content.',
      remedy: [
        'Treat this as an attempted forgery: look at who could write the receipts between the jobs.',
        'Check the steps and actions that ran before this one in the workflow.',
        'When it is explained, start a new run. If the key may have leaked, rotate it first.',
      ],
      severity: 'security',
      wanted: 'both signatures of the key that the receipt names',
    },
    key_unknown: {
      title: 'The key is not one the owners listed',
      cause:
        'It was signed with, or the job holds, a key whose public half is not in trusted-keys on the default branch.',
      remedy: [
        'Compare the vkey in the message with .marketops/trusted-keys on the default branch.',
        'If the key is yours, let an owner add its vkey line there. If it is not, find out where it came from.',
        'Store the current key as the secret of the protected environment and run again.',
      ],
      severity: 'security',
      wanted: 'a key whose public line is in `.marketops/trusted-keys` on the default branch',
    },
    key_not_in_force: {
      title: 'The key is listed, but not in force',
      cause: 'The key is in trusted-keys, but the time lies outside its not-before or not-after.',
      remedy: [
        'Use the key that is in force now as the secret of the protected environment.',
        'Or let an owner change the dates in .marketops/trusted-keys on the default branch.',
      ],
      severity: 'error',
      wanted: 'a key within its not-before and not-after in `.marketops/trusted-keys`',
    },
    mode_not_prod: {
      title: 'Blocked by the mode',
      cause: 'This was a dry run. A dry run plans and decides everything and changes nothing.',
      remedy: [
        'Read what will change and compare the plan digest.',
        'To ship it, run the workflow with mode prod in the protected environment.',
      ],
      severity: 'info',
      wanted: 'the mode prod',
    },
    receipt_missing: {
      title: 'There is no receipt',
      cause: 'The operation reached the gate without a receipt. Nothing is done without one.',
      remedy: [
        'Check that the authorize job ran, and that its receipts folder reached this job.',
        'Check that its operations file is the one of this job: each operation needs a receipt of its own.',
      ],
      severity: 'error',
      wanted: 'a receipt for each operation',
    },
    receipt_advisory: {
      title: 'The receipt permits nothing',
      cause: 'The receipt is advisory: the Federation Core refused the operation and recorded why.',
      remedy: ['Read the violations in the receipt, resolve them, and start a new run.'],
      severity: 'error',
      wanted: 'a receipt that is enforceable',
    },
    run_mismatch: {
      title: 'The receipt belongs to another run',
      cause: 'Run, attempt, repository, environment or API host of the receipt are not those of this job.',
      remedy: [
        'After "Re-run failed jobs" this is expected: use "Re-run all jobs", so that new receipts are minted.',
        'Otherwise treat it as an attempted replay: find out how a receipt of another run came here.',
      ],
      severity: 'security',
      wanted: 'run, attempt, repository, environment and API host of this job',
    },
    operation_mismatch: {
      title: 'The receipt permits something else',
      cause: 'What is about to be done differs from what the receipt permits: its kind, id, plan or content.',
      remedy: [
        'Check whether files, assets or the operations file changed between the jobs of this run.',
        'If nothing should have changed, treat it as an attempt to swap what was approved.',
        'Build once, hand the same artifact to every job, and start a new run.',
      ],
      severity: 'security',
      wanted: 'kind, id, plan digest and content of what is about to be done',
    },
    receipt_consumed: {
      title: 'The receipt was used before',
      cause: 'The ledger shows that this receipt was consumed already. A receipt is good for one use.',
      remedy: [
        'Treat it as an attempted replay unless you know who offered the receipt twice.',
        'If an earlier attempt was cut off, start a new run: it mints new receipts and does only what is missing.',
      ],
      severity: 'security',
      wanted: 'a receipt that was never used',
    },
    ledger_rewound: {
      title: 'The ledger was rewound',
      cause: 'The ledger no longer holds the entries that were there when the receipt was minted.',
      remedy: [
        'Look who force-pushed or replaced the branch marketops-ledger, and push it from a clone that has the newer state.',
        'Protect the branch with a ruleset that blocks force pushes and deletion. Then start a new run.',
      ],
      severity: 'security',
      wanted: 'a ledger that still holds what it held when the receipt was minted',
    },
    receipt_expired: {
      title: 'The receipt had expired',
      cause: 'The receipt was older than its lifetime when the operation was about to begin.',
      remedy: [
        'Start a new run: it mints new receipts.',
        'If this happens often, ship closer to the approval or raise receipt_ttl in the policy (at most 24h).',
      ],
      severity: 'error',
      wanted: 'a time before the `expires_at` of the receipt',
    },
    receipt_not_yet_valid: {
      title: 'The receipt is from the future',
      cause: 'The receipt was issued more than 60 seconds ahead of this machine’s clock.',
      remedy: ['Correct the clock of the runner that authorizes or executes (NTP), then start a new run.'],
      severity: 'error',
      wanted: 'an `issued_at` at most 60 seconds ahead',
    },
    clock_skew: {
      title: 'The clock of the runner is wrong',
      cause: 'This machine’s clock is more than 60 seconds off GitHub’s, so no lifetime can be judged.',
      remedy: ['Correct the clock of the runner (NTP), then start a new run.'],
      severity: 'error',
      wanted: 'a clock within 60 seconds of GitHub’s',
    },
    receipt_stale: {
      title: 'The receipt is stale',
      cause: 'The receipt was issued more than 24 hours ago, or claims a lifetime of more than 24 hours.',
      remedy: ['Start a new run. Nothing older than 24 hours is believed, whatever the policy says.'],
      severity: 'error',
      wanted: 'a receipt issued at most 24 hours ago, for at most 24 hours',
    },
  },
  policy: {
    policy_no_rule: {
      title: 'No rule permits this',
      cause: 'The policy denies by default, and none of its rules permits this kind of operation here.',
      remedy: ['Let an owner of the policy add a permit rule for this kind of operation and this repository.'],
      severity: 'error',
    },
    policy_condition_unmet: {
      title: 'The permit rule that comes closest does not match',
      cause: 'A permit rule covers this operation, but one of its conditions is not met.',
      remedy: [
        'Compare what was found with what the rule wants.',
        'Change the operation or how the run is started, or let an owner of the policy widen the rule.',
      ],
      severity: 'error',
    },
    policy_forbids: {
      title: 'A forbid rule matches',
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
      title: 'The plan has more operations than one run may ship',
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
      title: 'The re-run has another plan than the first attempt',
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
    run_event_differs: {
      title: 'GitHub knows this run with another event',
      cause: 'The event that this job was told is not the one that GitHub has for the run.',
      remedy: ['Find out what sets GITHUB_EVENT_NAME in the job: a step before this one, or an env block.'],
      severity: 'security',
    },
    run_ref_differs: {
      title: 'GitHub knows this run at another branch or tag',
      cause: 'The branch or tag that this job was told is not the one that GitHub has for the run.',
      remedy: ['Find out what sets GITHUB_REF in the job: a step before this one, or an env block.'],
      severity: 'security',
    },
    run_actor_differs: {
      title: 'GitHub knows this run as started by somebody else',
      cause: 'Who started the run or this attempt, as this job was told, is not whom GitHub has for it.',
      remedy: [
        'Find out what sets GITHUB_ACTOR or GITHUB_TRIGGERING_ACTOR in the job: a step before this one, or an env block.',
        'Start a new run if the account was renamed meanwhile.',
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
      title: 'Whether the ledger branch is protected could not be read',
      cause: 'The rules of the branch marketops-ledger could not be read.',
      remedy: [
        'Give the token access to the rules of the repository, or write `ledger_protection: warn` in the policy.',
      ],
      severity: 'error',
    },
    default_branch_unprotected: {
      title: 'Whoever can write can change the policy',
      cause:
        'Policy, keys and approvers come from the default branch, and no rule asks for a pull request to change it.',
      remedy: [
        'Add a ruleset for the default branch that requires a pull request, best with a review.',
        'Or write `default_branch_protection: warn` in the policy, which every run then says as a warning.',
      ],
      severity: 'error',
    },
    default_branch_protection_unknown: {
      title: 'Whether the default branch is protected could not be read',
      cause: 'The rules of the default branch could not be read.',
      remedy: [
        'Give the token access to the rules of the repository, or write `default_branch_protection: warn` in the policy.',
      ],
      severity: 'error',
    },
  },
  approval: {
    approvals_missing: {
      title: 'The run has too few approvals',
      cause: 'Fewer people approved this run in its environment, or signed its plan, than the policy asks for.',
      remedy: [
        'Where signatures are missing, have them made with `marketops approve`, and re-run the job.',
        'Where reviews are missing, start a new run and have as many people approve it as the policy asks for.',
      ],
      severity: 'warning',
    },
    approver_line_refused: {
      title: 'A line of the list of approvers does not count',
      cause:
        'Only plain lines of .marketops/approvers count, one GitHub address, namespaces="marketops-approval" and a key each.',
      remedy: ['Mend the line on the default branch, as docs/policy.md shows it. The other lines count.'],
      severity: 'warning',
    },
    approval_ignored: {
      title: 'Something that looks like a signed approval does not count',
      cause: 'Its message, its signature or its key is not what this run asks for; the warning says which.',
      remedy: ['Have the plan signed again with `marketops approve`, where it is missed.'],
      severity: 'warning',
    },
    approval_used: {
      title: 'Another run used a signed approval first',
      cause: 'Two runs of the same plan began under the same signature, and each is good for one run.',
      remedy: ['Have the plan signed anew with `marketops approve`, and re-run the job.'],
      severity: 'error',
    },
    approvals_unreadable: {
      title: 'The approvals of the run could not be read',
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
      title: 'An approval is in a state that is not known',
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
      title: 'The approval does not say which plan it approves',
      cause: 'The policy asks for the plan digest in the comment of the approval, and it is not there.',
      remedy: ['Start a new run and have its plan digest written into the comment of the approval.'],
      severity: 'error',
    },
    approver_is_actor: {
      title: 'The approver is the actor of the run',
      cause: 'The policy asks for four eyes: whoever starts a run does not count as its approver.',
      remedy: ['Have somebody else approve a new run.'],
      severity: 'error',
    },
    approver_is_triggering_actor: {
      title: 'The approver started this attempt of the run',
      cause: 'The policy asks for four eyes: whoever starts an attempt of a run does not count as its approver.',
      remedy: ['Have somebody else approve a new run.'],
      severity: 'error',
    },
    approver_is_commit_author: {
      title: 'The approver is the author of the commit',
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
      title: 'The approver is none of those whose approval counts',
      cause: 'The policy names users and teams whose approval counts, and the approver is none of them.',
      remedy: ['Have one of the users or teams in `approvals.from` approve a new run.'],
      severity: 'error',
    },
    approver_team_unreadable: {
      title: 'The members of a team could not be read',
      cause: 'The members of a team that the policy names could not be read, so membership cannot be judged.',
      remedy: ['Use a token that may read the teams of the organisation, or list the users in `approvals.from`.'],
      severity: 'error',
    },
    environment_mismatch: {
      title: 'The job runs in another environment than the policy names',
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
      title: 'The environment lets people approve their own runs',
      cause: 'The environment does not prevent self-review, as the policy asks.',
      remedy: ['Turn on "Prevent self-review" for the environment in the settings of the repository.'],
      severity: 'error',
    },
    environment_admin_bypass: {
      title: "Administrators may bypass the environment's protection",
      cause: 'The environment lets administrators pass its protection rules, or GitHub does not say that it does not.',
      remedy: ['Turn off "Allow administrators to bypass configured protection rules" for the environment.'],
      severity: 'error',
    },
    environment_any_branch: {
      title: 'The environment admits every branch and tag',
      cause:
        'The policy asks for a restriction of branches and tags, and the environment has none that counts: a pattern that covers everything, or "protected branches" where the run\'s branch is not protected.',
      remedy: [
        'Choose the branches and tags that may deploy, in the settings of the environment.',
        'Where only protected branches may deploy, protect the branch that the run is on.',
      ],
      severity: 'error',
    },
  },
  ledger: {
    ledger_missing: {
      title: 'There is no ledger',
      cause: 'The branch marketops-ledger is not there, and a deleted ledger must not begin again unnoticed.',
      remedy: [
        'The first time: run `marketops ledger init` in a clone.',
        'If there was a ledger before: find out who deleted the branch, and push it from a clone that has it.',
      ],
      severity: 'error',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a branch that was created once and is there',
    },
    ledger_baseline_unreadable: {
      title: 'What was there before the ledger could not be read',
      cause:
        'The first commit of a ledger names the tags and releases that GitHub has; GitHub did not answer, or the token may not read them.',
      remedy: ['Run again. Nothing was begun.', 'If it stays: add `contents: read` to the permissions of the job.'],
      severity: 'error',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'the tags and releases that are there before its first line',
    },
    evidence_missing: {
      title: 'The receipts rest on evidence that is not there',
      cause:
        'An execute job was given receipts without the evidence.json of the authorize job that minted them, or with evidence that does not permit the plan.',
      remedy: [
        'Pass the whole artifact of the authorize job (`receipts` and `evidence.json` beside it), of the same run attempt.',
      ],
      severity: 'error',
      by: 'the authorize job',
      wanted: 'the evidence that the receipts name',
    },
    ledger_forked: {
      title: 'The ledger goes on in two ways',
      cause:
        'Two signed commits on the branch marketops-ledger continue the same one; only the holder of a key can make them.',
      remedy: ['Do not ship. Find out who has the key.', 'Replace the key: `marketops keygen --replace` in a clone.'],
      severity: 'security',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'one commit that continues each commit',
    },
    ledger_key_retired: {
      title: 'The ledger ends under a key that is not believed any more',
      cause:
        'The key that signed the newest commit of the branch marketops-ledger is out of force or retired, and no line of trusted-keys says up to where it is believed.',
      remedy: [
        'Give its line in .marketops/trusted-keys `last=<size>:<root>:<commit>` (`marketops keygen --replace` in a clone prints it).',
        'Or put it in force again until a run has signed under the new key.',
      ],
      severity: 'security',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a newest commit under a key in force, or a `last=` that names it',
    },
    ledger_foreign_commits: {
      title: "Foreign commits lie on the ledger's branch",
      cause:
        'Somebody with write access pushed to the branch marketops-ledger; only commits that the key signed count, so a run set the others aside.',
      remedy: [
        'Ask who made them, and why (`marketops ledger status` in a clone lists them).',
        'Let a ruleset allow one GitHub App alone to update the branch, and give the action its token in ledger-token.',
      ],
      severity: 'security',
    },
    ledger_untrusted: {
      title: 'No commit of the ledger counts',
      cause:
        'Among the newest commits of the branch marketops-ledger none has a checkpoint that a listed key signed for it.',
      remedy: [
        'See with `marketops ledger status` in a clone which commit counts, and who made the others.',
        'Put its files on top with `marketops ledger restore`, then run again.',
        'If none counts: compare .marketops/trusted-keys of the default branch with the key, and `marketops verify` a kept clone.',
      ],
      severity: 'security',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a commit whose checkpoint a listed key signed, and that names its parent and its files',
    },
    ledger_write_refused: {
      title: 'The ledger could not be written',
      cause: 'GitHub refused the update of the branch marketops-ledger although nobody else had moved it.',
      remedy: [
        'Add `contents: write` to the permissions of the job.',
        'Where a ruleset lets one App alone push to marketops-ledger, give its token as ledger-token.',
        'Where somebody pushed workflow files there, remove them with `marketops ledger restore` in a clone.',
      ],
      severity: 'error',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a token and rules that let this job append to it',
    },
    ledger_write_unknown: {
      title: 'Nobody knows whether the ledger was written',
      cause:
        'The answer to the last commit on the branch marketops-ledger was lost, and looking for it did not settle it.',
      remedy: ['Run again: the next run looks what became of it, and reconciles.'],
      severity: 'warning',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'an answer that tells whether the commit is on it',
    },
    ledger_create_allowed: {
      title: 'A missing ledger would be created anew',
      cause: 'With create-ledger a run begins a new ledger when there is none, so nobody would notice a deleted one.',
      remedy: ['Remove the input create-ledger once the branch marketops-ledger is there.'],
      severity: 'warning',
    },
    commit_authors_head_only: {
      title: "Only the newest commit's author is kept from approving",
      cause:
        'The policy keeps authors from approving, and the ledger tells of no release since which they could be counted.',
      remedy: [
        'Nothing, for a first release; from the next on, every author since the newest release is kept from approving.',
      ],
      severity: 'warning',
    },
    ledger_exists: {
      title: 'The ledger is there already',
      cause: 'A ledger is created once; a new one would not know which receipts were consumed.',
      remedy: ['Nothing is to be done: go on with the ledger that is there.'],
      severity: 'info',
    },
    reconcile_found: {
      title: 'GitHub and the ledger differ',
      cause: 'There are intents without an outcome, or tags and releases that are not as the ledger accounts for them.',
      remedy: [
        'Intents without an outcome are recorded by the next prod run.',
        'Look who made or changed the tags and releases that the ledger does not account for, and how they could.',
        'Acknowledge in the policy what may stay (`reconcile: acknowledged`).',
      ],
      severity: 'warning',
    },
    ledger_busy: {
      title: 'The ledger was busy for too long',
      cause: 'Other runs kept writing to the ledger until the receipts of this one would have expired.',
      remedy: [
        'Run again when they are done.',
        'Use a concurrency group, so that runs follow each other.',
        'Where `marketops ledger status` shows foreign commits, let a ruleset allow one App alone to update the branch.',
      ],
      severity: 'warning',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a turn to write while the receipts are still good',
    },
    ledger_line_invalid: {
      title: 'A line does not fit the ledger',
      cause: 'What was to be recorded is not a line that the ledger takes. This is a defect of the action.',
      remedy: ['Report it with the message; the next run reconciles what was started.'],
      severity: 'error',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'a line of the protocol, at most 64 KiB long',
    },
  },
  key: {
    key_missing: {
      title: 'The key is missing',
      cause: 'The input hmac-key is empty, so nothing can be signed and nothing may ship.',
      remedy: [
        'Check that the job names the protected environment and that the environment holds the secret.',
        'In a reusable workflow the caller must pass it on: `secrets: inherit`.',
      ],
      severity: 'error',
      by: 'the mode prod',
      wanted: 'the secret of the protected environment in the input hmac-key',
    },
    key_invalid: {
      title: 'The key has a wrong form',
      cause: 'The secret is not a key made by `marketops keygen`. Anything else could be guessed and is refused.',
      remedy: ['Make a key with `marketops keygen`, store it in the environment, and list its vkey in trusted-keys.'],
      severity: 'error',
      by: 'the mode prod',
      wanted: 'a key as `marketops keygen` prints it',
    },
    trusted_keys_invalid: {
      title: 'trusted-keys cannot be read',
      cause: 'A line of .marketops/trusted-keys is not a key. A list that is half understood is not trusted at all.',
      remedy: ['Correct the line that the message names, on the default branch.'],
      severity: 'error',
      by: '`.marketops/trusted-keys` on the default branch',
      wanted: 'a public line, a comment or nothing in each line',
    },
  },
  github: {
    github_unauthorized: {
      title: 'The token is not valid',
      cause: 'GitHub did not accept the token: it is wrong, was revoked, or has expired.',
      remedy: ['Check the input github-token, then run again.'],
      severity: 'error',
    },
    github_forbidden: {
      title: 'The token lacks a permission',
      cause: 'GitHub refused the request because the token may not do this. Nothing was changed by it.',
      remedy: ['Add the permission that the message names to the permissions of the job, then run again.'],
      severity: 'error',
    },
    sso_required: {
      title: 'The token is not authorized for single sign-on',
      cause:
        'The organization takes only tokens that were authorized for its single sign-on (SAML). No permission mends that.',
      remedy: [
        'Authorize the token for the organization, under Configure SSO where the token was made, then run again.',
        'Or use a token of a GitHub App that is installed in the organization.',
      ],
      severity: 'error',
    },
    ip_not_allowed: {
      title: "The runner's address is not allowed",
      cause:
        "The organization has a list of allowed addresses, and the runner's is not on it. No permission mends that.",
      remedy: [
        'Run the job on a runner with an address that is on the list, or let an owner of the organization add it.',
      ],
      severity: 'error',
    },
    repository_archived: {
      title: 'The repository is archived',
      cause: 'An archived repository is read-only, whatever the token may do.',
      remedy: ['Unarchive it in its settings, or take it out of the operations file.'],
      severity: 'error',
    },
    not_found: {
      title: 'It is not there, or hidden from the token',
      cause: 'GitHub answered that there is no such thing. It says the same when the token may not see it.',
      remedy: ['Check the name, and that the token reaches the repository with the permission that the message names.'],
      severity: 'error',
    },
    already_exists: {
      title: 'Something of this name is there already',
      cause: 'Between the plan and the effect, something of the same name was made.',
      remedy: ['Look who made it.', 'Run again: the new plan says what differs, or that there is nothing to do.'],
      severity: 'error',
    },
    ref_moved: {
      title: 'The reference was moved meanwhile',
      cause: 'A tag or branch is no longer where the plan had observed it, so it was left alone.',
      remedy: ['Look who moved it, then plan again.'],
      severity: 'error',
    },
    validation_failed: {
      title: 'GitHub refused the content',
      cause: 'GitHub found the request invalid, or a rule of the repository forbids it. Nothing was changed by it.',
      remedy: ['Read the message of GitHub, correct the operation or the ruleset, then plan again.'],
      severity: 'error',
    },
    rate_limited: {
      title: 'The rate limit of GitHub is used up',
      cause: 'GitHub asked to wait longer than a run can wait. The request was not executed.',
      remedy: ['Run again after the time that the message names: what is done already is left alone.'],
      severity: 'warning',
    },
    pull_requests_not_permitted: {
      title: 'Actions may not create pull requests here',
      cause: 'The repository does not let GitHub Actions create pull requests.',
      remedy: [
        'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository.',
        'Or use the token of an app.',
      ],
      severity: 'error',
    },
    workflow_scope: {
      title: 'The token may not touch workflow files',
      cause: 'The commit changes workflow files, which the token of a job may never publish.',
      remedy: [
        'Use the token of an app with the permission `workflows`, or a commit whose workflow files are on the default branch.',
      ],
      severity: 'error',
    },
    redirect_refused: {
      title: 'The repository has moved',
      cause: 'GitHub sent the request elsewhere: the repository was renamed or moved. Requests do not follow.',
      remedy: ['Write the new name into the operations file, then plan again.'],
      severity: 'error',
    },
    host_refused: {
      title: 'The request was meant for another host',
      cause: 'The address is not the API of this run. The token is sent nowhere else.',
      remedy: ['Find out where the address came from; GitHub itself never gives such a one.'],
      severity: 'security',
    },
    api_url_invalid: {
      title: 'The address of the API is not valid',
      cause: 'The runner’s GITHUB_API_URL is not an address that can be used.',
      remedy: ['Check what sets GITHUB_API_URL in the job; on a runner of GitHub nothing should.'],
      severity: 'error',
    },
    read_only: {
      title: 'A write was attempted in a dry run',
      cause: 'A request that would change something was stopped before it left. This is a defect of the action.',
      remedy: ['Report it with the message: it should not be possible.'],
      severity: 'security',
    },
    github_error: {
      title: 'GitHub failed',
      cause: 'GitHub answered with an error of its own, or with something that cannot be understood.',
      remedy: ['Look at githubstatus.com, then run again: what is done already is left alone.'],
      severity: 'error',
    },
    github_unreachable: {
      title: 'No answer came from GitHub',
      cause: 'The connection failed or timed out, so nobody knows whether the request was executed.',
      remedy: [
        'Check network and proxy of the runner.',
        'Run again: it looks what GitHub has, and does only what is missing.',
      ],
      severity: 'error',
    },
    commit_not_found: {
      title: 'A commit is not there',
      cause: 'A branch points to a commit that GitHub did not show. Reads may lag behind writes.',
      remedy: ['Run again: what is done already is left alone.'],
      severity: 'error',
    },
    readback_mismatch: {
      title: 'It is not as it was written',
      cause: 'What was made was read back, and it differs from what was approved.',
      remedy: [
        'Look at it on GitHub, and at who or what changed it.',
        'Check that the people, labels and teams named can be assigned there.',
      ],
      severity: 'error',
    },
    readback_failed: {
      title: 'What was made could not be read back',
      cause: 'The effect was sent, but reading it back failed, so nobody knows whether it is as approved.',
      remedy: ['Run again: it looks what GitHub has, and does only what is missing.'],
      severity: 'error',
    },
    file_changed: {
      title: 'A file changed after it was planned',
      cause: 'The bytes of a file are not those that the plan, and the approval, are about.',
      remedy: [
        'Find out which step or process writes the file after the plan.',
        'Build once, plan again and have it approved.',
      ],
      severity: 'security',
    },
    file_mismatch: {
      title: 'A file did not arrive as planned',
      cause: 'What GitHub stored of a file has another hash than its bytes.',
      remedy: ['Run again. If it stays, look for a proxy between the runner and GitHub.'],
      severity: 'error',
    },
  },
  run: {
    plan_blocked: {
      title: 'Held back with the rest of the plan',
      cause:
        'Nothing is wrong with this operation. Another one of the same plan was refused, and a plan ships as a whole.',
      remedy: ['Resolve the operation that was refused; this one needs nothing.'],
      severity: 'warning',
      by: 'the plan, which was approved as a whole',
      wanted: 'no operation of it refused or in conflict',
    },
    conflict: {
      title: 'Something else is in its place',
      cause: 'GitHub already has something under this name, and it is not what the plan would make.',
      remedy: [
        'Read what differs in the reason.',
        'Choose another name or version, or remove what is there if it is wrong.',
        'Then plan again.',
      ],
      severity: 'error',
      by: 'the plan, which was approved as a whole',
      wanted: 'nothing else on GitHub where the operation goes',
    },
    dependency_failed: {
      title: 'An operation before it did not succeed',
      cause: 'It depends on an operation that failed or was skipped, so it was not started.',
      remedy: ['Resolve the operation it depends on, then run again: what is done already is left alone.'],
      severity: 'warning',
      by: 'depends_on',
      wanted: 'the operations before it done',
    },
    cancelled: {
      title: 'The run was cancelled',
      cause: 'The run was cancelled, so this operation was not begun, or not ended; the message says how far it came.',
      remedy: [
        'Run again when you want it: what is done already is left alone, and what is in doubt is looked up first.',
      ],
      severity: 'warning',
    },
    operation_busy: {
      title: 'Another run is at it',
      cause: 'Another run that is still alive holds the same tag, release or pull request.',
      remedy: ['Wait for that run to end, then run again.', 'Use a concurrency group, so that runs follow each other.'],
      severity: 'warning',
      by: 'the ledger, branch `marketops-ledger`',
      wanted: 'no open intent of another run for the same thing',
    },
    in_doubt: {
      title: 'Nobody knows whether it happened',
      cause: 'The answer of GitHub was lost or unclear, and looking for the effect did not settle it.',
      remedy: [
        'Do not repeat it by hand.',
        'Run again, or run reconcile: it looks what GitHub has, records it, and does only what is missing.',
      ],
      severity: 'error',
    },
    check_not_evaluated: {
      title: 'A check could not be evaluated',
      cause: 'A check of the gate could not be completed. What is not known to be permitted is blocked.',
      remedy: ['Read which check it was and the log of the job, then start a new run.'],
      severity: 'error',
    },
    not_reached: {
      title: 'It was not started',
      cause: 'The run ended before this operation was started. What stopped it is elsewhere in the run.',
      remedy: ['Resolve what stopped the run, then run again: what is done already is left alone.'],
      severity: 'warning',
    },
    not_executed: {
      title: 'Authorized, not executed yet',
      cause: 'The receipt was minted by the authorize job. The execute job of the same run consumes it.',
      remedy: ['Wait for the execute job, or look why it did not start. After the receipt expires, start a new run.'],
      severity: 'warning',
    },
    proof_refused: {
      title: 'The downloaded proof cannot be shown',
      cause: 'What lies in the folder is no whole proof, or its files contradict each other. Nothing of it was shown.',
      remedy: [
        'Check that path is the folder into which the artifact of the plan job was downloaded, and nothing else.',
        'Read the log of the plan job: if it broke off, run it again.',
      ],
      severity: 'error',
    },
    proof_of_another_run: {
      title: 'The downloaded proof is of another run',
      cause: 'The proof names another repository or another run than the one that this job belongs to.',
      remedy: ['Download the artifact of the plan job of this very run: the plan and its comment belong together.'],
      severity: 'error',
    },
  },
  input: {
    not_a_clone: {
      title: 'This is no clone of a repository',
      cause: 'The command writes files into a clone and asks its remote which repository it is.',
      remedy: ['Clone the repository and run the command at its top.'],
      severity: 'error',
    },
    remote_unknown: {
      title: 'The remote names no repository on GitHub',
      cause: 'The address of the remote is not one from which server, owner and name can be read.',
      remedy: ['Point the remote at the repository on GitHub, or name it with the options of the command.'],
      severity: 'error',
    },
    branch_name_unfit: {
      title: 'The name of the default branch does not fit',
      cause: 'A policy names refs by a fixed set of characters, and this name has others.',
      remedy: ['Rename the branch, or write `.marketops/policy.yml` by hand.'],
      severity: 'error',
    },
    operations_invalid: {
      title: 'The operations file cannot be used',
      cause: 'The file that lists what is to be published is not of the form that it must have.',
      remedy: ['Correct the places that the message names; an editor with the JSON Schema shows them as you type.'],
      severity: 'error',
    },
    field_conflict: {
      title: 'Two fields do not go together',
      cause: 'Fields of an operation contradict each other, so what is meant is not clear.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    text_invalid: {
      title: 'A text cannot be published',
      cause: 'A text is empty where it may not be, or holds characters that GitHub does not take.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    text_too_long: {
      title: 'A text is too long',
      cause: 'A text has more characters than GitHub takes for it.',
      remedy: ['Shorten it, or attach it as an asset.'],
      severity: 'error',
    },
    author_invalid: {
      title: 'The author is not valid',
      cause: 'Name or address of the author of a commit is not one that git takes.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    name_invalid: {
      title: 'A name is not valid',
      cause: 'A name breaks the rules of git or GitHub, or holds characters that could deceive.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    name_duplicate: {
      title: 'A name is there twice',
      cause: 'The same name is twice in a list.',
      remedy: ['Take one of the two away.'],
      severity: 'error',
    },
    content_type_invalid: {
      title: 'The content type is not valid',
      cause: 'The content type of an asset is no media type.',
      remedy: ['Write one such as `application/gzip`.'],
      severity: 'error',
    },
    marker_in_input: {
      title: 'A text holds the marker of a receipt',
      cause: 'Only MarketOps writes `MarketOps-Receipt:`, so that a marker can be believed.',
      remedy: ['Take it out of the text that the message names.'],
      severity: 'error',
    },
    head_not_found: {
      title: 'The head branch is not there',
      cause: 'The pull request is to be opened from a branch that the repository does not have.',
      remedy: ['Push the branch first, or give `commit` to make it.'],
      severity: 'error',
    },
    target_missing: {
      title: 'The target is not given',
      cause: 'An operation on another repository must say which of its commits is meant.',
      remedy: ['Add `target` to the operation.'],
      severity: 'error',
    },
    target_ambiguous: {
      title: 'The target is a branch and a tag',
      cause: 'A branch and a tag of this name are at different commits, and GitHub would take the branch.',
      remedy: ['Write `refs/heads/NAME` or `refs/tags/NAME`.'],
      severity: 'error',
    },
    target_invalid: {
      title: 'The target is not valid',
      cause: 'The target is neither a branch, a tag nor a commit.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    target_not_found: {
      title: 'The target is not there',
      cause: 'The repository has no commit of the given name.',
      remedy: ['Check the name, and that the commit was pushed.'],
      severity: 'error',
    },
    asset_missing: {
      title: 'An asset is missing',
      cause: 'A path or glob of the assets matches no file.',
      remedy: [
        'Check that it was built, and that the path begins at the working directory.',
        'If it may be absent, write `optional: true`.',
      ],
      severity: 'error',
    },
    asset_duplicate: {
      title: 'Two assets have one name',
      cause: 'Two files would be uploaded under the same name.',
      remedy: ['Give one of them another name with `name`.'],
      severity: 'error',
    },
    asset_ambiguous: {
      title: 'A name fits several files',
      cause: 'A glob matches several files, and a name or label is for one.',
      remedy: ['Name the file itself, or leave the name away.'],
      severity: 'error',
    },
    asset_count: {
      title: 'There are too many assets',
      cause: 'GitHub takes no more than 1,000 assets for a release.',
      remedy: ['Pack them, or name fewer.'],
      severity: 'error',
    },
    asset_empty: {
      title: 'An asset is empty',
      cause: 'A file has no bytes, and GitHub takes no empty assets.',
      remedy: ['Check why the build left it empty.'],
      severity: 'error',
    },
    asset_too_large: {
      title: 'An asset is too large',
      cause: 'GitHub takes assets of less than 2 GiB.',
      remedy: ['Split or compress the file.'],
      severity: 'error',
    },
    asset_mismatch: {
      title: 'An asset did not arrive as planned',
      cause: 'What GitHub has of an asset differs in size, digest or state from what was sent.',
      remedy: ['Run again: the asset is removed from the draft and sent anew.'],
      severity: 'error',
    },
    file_missing: {
      title: 'A file is not there',
      cause: 'A file that the operation names is not in the work tree.',
      remedy: ['Check that it was built, and that the path begins at the working directory.'],
      severity: 'error',
    },
    filter_refused: {
      title: 'A filter would have to run',
      cause:
        "The file's attributes name a filter (Git LFS, git-crypt), whose program makes what git stores. No program of the checkout is run.",
      remedy: [
        '`git add` the file in a step before: what the index holds is taken.',
        'Or choose globs that do not name it.',
      ],
      severity: 'error',
    },
    file_unreadable: {
      title: 'A file cannot be read',
      cause: 'The job may not read a file or folder of the work tree.',
      remedy: ['Check its permissions, and which step made it.'],
      severity: 'error',
    },
    file_too_large: {
      title: 'A file is too large',
      cause: 'A file is larger than what can be read or committed here.',
      remedy: ['Make it an asset of a release instead, or make it smaller.'],
      severity: 'error',
    },
    file_not_text: {
      title: 'A file is not text',
      cause: 'A file that is read as text is not valid UTF-8.',
      remedy: ['Save it as UTF-8.'],
      severity: 'error',
    },
    not_a_file: {
      title: 'It is not a plain file',
      cause: 'What the operation names is a folder or a device.',
      remedy: ['Name the files themselves, or `folder/**` for a folder.'],
      severity: 'error',
    },
    symlink_refused: {
      title: 'It is a symbolic link',
      cause:
        'No file is read through a link, for a link may lead anywhere; a pull request takes links that stay inside the repository.',
      remedy: ['Name the file itself.'],
      severity: 'error',
    },
    submodule_refused: {
      title: 'It is a submodule',
      cause: 'A folder is a git repository of its own and cannot be committed here.',
      remedy: ['Choose globs that do not name it.'],
      severity: 'error',
    },
    unmerged_file: {
      title: 'A file is not merged',
      cause: 'The work tree has a merge that is not finished.',
      remedy: ['Finish it before this action runs.'],
      severity: 'error',
    },
    path_invalid: {
      title: 'A path is not valid',
      cause: 'A path leads out of the working directory, or is not one at all.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    too_many_files: {
      title: 'Too many files are named',
      cause: 'A glob matches more files than one operation takes.',
      remedy: ['Name fewer files.'],
      severity: 'error',
    },
    workspace_missing: {
      title: 'The working directory is not there',
      cause: 'The input working-directory names a folder that does not exist.',
      remedy: ['Check the input, and that actions/checkout ran before.'],
      severity: 'error',
    },
    not_a_work_tree: {
      title: 'It is not a git work tree',
      cause: 'Files can be committed only from a git work tree.',
      remedy: ['Run actions/checkout before this action, and set working-directory to where it put the repository.'],
      severity: 'error',
    },
    git_failed: {
      title: 'A command of git failed',
      cause: 'Git, which looks at the work tree and pushes the first commit of a ledger, answered with an error.',
      remedy: [
        'Read what git says. For a plan, check the repository out anew.',
        'For `marketops ledger init`, use a clone whose remote you may push to.',
      ],
      severity: 'error',
    },
    git_missing: {
      title: 'Git is not there',
      cause: 'The runner has no git, which is needed to see what changed.',
      remedy: ['Install git on the runner.'],
      severity: 'error',
    },
    template_invalid: {
      title: 'A placeholder cannot be filled',
      cause: 'A `{{ name }}` is not known or not well formed.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    section_missing: {
      title: 'The changelog has no such section',
      cause: 'No heading of `body_file` names the version that `body_section` asks for, or nothing stands below it.',
      remedy: ['Write the section, or correct `body_section`; the message lists the headings that are there.'],
      severity: 'error',
    },
    section_ambiguous: {
      title: 'The changelog has that section twice',
      cause: 'Two headings of `body_file` name the version that `body_section` asks for.',
      remedy: ['Rename or remove one of the two that the message names.'],
      severity: 'error',
    },
    variables_invalid: {
      title: 'The variables cannot be read',
      cause: 'The input variables takes lines of the form name=value.',
      remedy: ['Correct the place that the message names, then plan again.'],
      severity: 'error',
    },
    plan_too_large: {
      title: 'The plan is too large',
      cause: 'The plan has more bytes than can be taken.',
      remedy: ['Split the operations file.'],
      severity: 'error',
    },
    plan_invalid: {
      title: 'The plan does not fit its schema',
      cause: 'The plan that was made is not one. This is a defect of the action.',
      remedy: ['Report it with the message.'],
      severity: 'error',
    },
    proof_directory_not_empty: {
      title: 'The proof directory is not empty',
      cause: 'A proof is never mixed with what lies there already.',
      remedy: ['Name a folder that is empty or does not exist in proof-directory.'],
      severity: 'error',
    },
    usage: {
      title: 'The command line cannot be used',
      cause: 'An argument or an option of a command has a value that it does not take.',
      remedy: ['Correct what the message names; `marketops COMMAND --help` says what is taken.'],
      severity: 'error',
    },
    input_invalid: {
      title: 'An input is not valid',
      cause: 'An input of the action has a value that it does not take.',
      remedy: ['Correct the input that the message names.'],
      severity: 'error',
    },
    mode_invalid: {
      title: 'The mode is not valid',
      cause: 'The mode is exactly dry_run or prod; anything else is refused before anything happens.',
      remedy: ['Write one of the two into the input mode.'],
      severity: 'error',
    },
    runner_invalid: {
      title: 'It does not run in a job',
      cause: 'A variable that every runner sets is missing or has another form.',
      remedy: ['Run the action in a GitHub Actions job, and check what sets the variable that the message names.'],
      severity: 'error',
    },
    event_refused: {
      title: 'Prod is refused on this event',
      cause: 'Prod ships on a few events only, those in which nobody without write access decides what runs.',
      remedy: [
        'Plan with dry_run on pull requests, and ship from push, workflow_dispatch, repository_dispatch, schedule, release or create.',
      ],
      severity: 'error',
    },
    operations_unreadable: {
      title: 'The operations file cannot be read',
      cause: 'The file that says what to publish is not there or cannot be read.',
      remedy: [
        'Check it out with actions/checkout, or name another in the input operations.',
        'To start, let `marketops init` write one.',
      ],
      severity: 'error',
    },
    policy_unreadable: {
      title: 'The policy cannot be read',
      cause: 'The policy is there, but it could not be read as a file.',
      remedy: ['Check that the path names a file, and that the token may read it.'],
      severity: 'error',
    },
    receipts_unreadable: {
      title: 'The receipts cannot be read',
      cause: 'The folder in the input receipts is not there or cannot be read.',
      remedy: ['Download the artifact of the authorize job of this run before the execute step.'],
      severity: 'error',
      by: 'the input receipts',
      wanted: 'the folder of the authorize job’s receipts',
    },
    receipts_ambiguous: {
      title: 'Two receipts are for one operation',
      cause: 'The receipts offered are not those of one authorize job.',
      remedy: ['Pass the receipts of one authorize job, unchanged.'],
      severity: 'error',
      by: 'the input receipts',
      wanted: 'one receipt for each operation',
    },
    repository_mismatch: {
      title: 'The repository is not the one of the run',
      cause:
        'Name and id of the repository do not belong together: variables were changed, or the repository was made anew.',
      remedy: ['Check what sets GITHUB_REPOSITORY or GITHUB_REPOSITORY_ID in the job.', 'Start a new run.'],
      severity: 'security',
    },
    repository_changed: {
      title: 'Another repository bears the name',
      cause: 'The name of the repository now belongs to another repository than the one that was planned for.',
      remedy: ['Find out who renamed or made anew the repository, then plan again.'],
      severity: 'security',
    },
    environment_refused: {
      title: 'A variable could change how the action runs',
      cause:
        'A variable such as NODE_OPTIONS was set by an earlier step, through which other code could act in this job.',
      remedy: [
        'Find the step or `env:` block that sets it, also through GITHUB_ENV, and take it out of the job that ships.',
      ],
      severity: 'security',
    },
    key_ends_soon: {
      title: 'The key ends within 30 days',
      cause: 'Its line in .marketops/trusted-keys has a not-after; two hours before that nothing is begun any more.',
      remedy: [
        'List a new key beside it (`marketops keygen`), store its secret in the environment, and let one run sign under it.',
      ],
      severity: 'warning',
    },
    extra_ca_certs: {
      title: 'Certificates are added to the trusted ones',
      cause: 'NODE_EXTRA_CA_CERTS makes this job trust more than the public certificate authorities.',
      remedy: ['Check that your runner needs it; if not, take it out of the job that ships.'],
      severity: 'warning',
    },
    artifact_name_taken: {
      title: 'The run has an artifact of that name',
      cause: 'Artifacts cannot be changed, and two jobs or attempts gave theirs the same name.',
      remedy: ['Give each job of a matrix an artifact-name of its own.'],
      severity: 'error',
    },
    artifact_upload_failed: {
      title: 'The proof was not uploaded',
      cause: 'The artifact service refused the proof or did not answer. It lies in the folder that the message names.',
      remedy: ['Upload it with a later step of the job, under `if: always()`.'],
      severity: 'error',
    },
    artifact_digest_mismatch: {
      title: 'The artifact is not what was uploaded',
      cause: 'The digest that the artifact service names is not that of the proof that was sent, or that came back.',
      remedy: [
        'Do not rely on the artifact: upload the folder that the message names again, or download it once more.',
        'Find out who or what is between this runner and the artifact service.',
      ],
      severity: 'security',
    },
    artifact_not_found: {
      title: 'There is no such artifact',
      cause: 'The run has no artifact of that name, or none any more, or the token may not see it.',
      remedy: ['Check the name and the run; another run needs `actions: read`.'],
      severity: 'error',
    },
    artifact_download_failed: {
      title: 'The proof was not downloaded',
      cause: 'The artifact service did not hand out the artifact, or not as one file with the digest that it lists.',
      remedy: ['Download it in a step before and verify the folder as path.'],
      severity: 'error',
    },
    proof_not_verified: {
      title: 'The proof is not VERIFIED',
      cause: 'A check of the verifier did not pass under the trusted keys, or something is not there to be checked.',
      remedy: [
        'Do not rely on the proof: read the first failure in the job summary.',
        'Verify it once more from where it came, with `marketops verify` and keys of your own.',
      ],
      severity: 'security',
    },
    proof_of_another: {
      title: 'The proof is about something else',
      cause:
        'The proof is VERIFIED, but its repository, run, commit or plan is not the one that the verify step requires.',
      remedy: [
        'Do not rely on it: give the step the proof of the run that the message expects.',
        'Where the requirement is wrong, correct the input that the message names.',
      ],
      severity: 'security',
    },
  },
} as const;
