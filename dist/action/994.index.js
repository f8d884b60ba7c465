export const id = 994;
export const ids = [994];
export const modules = {

/***/ 14246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ bannerOf),
/* harmony export */   Z: () => (/* binding */ whyTitle)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27366);

/** Heading over the reasons, in each state. */
function whyTitle(state) {
    if (state === 'dry_run')
        return 'Why nothing shipped';
    return state === 'waiting' ? 'Why it has not shipped yet' : 'Why it did not ship';
}
const LOOKS = {
    dry_run: { tone: 'gold', symbol: '\u25cb', label: 'Dry run' },
    unauthorized: { tone: 'blue', symbol: '\u25a0', label: 'Prod \u00b7 not authorized' },
    waiting: { tone: 'blue', symbol: '\u25d4', label: 'Prod \u00b7 authorized, not executed' },
    shipped: { tone: 'green', symbol: '\u2713', label: 'Prod \u00b7 authorized' },
    unchanged: { tone: 'green', symbol: '=', label: 'Prod \u00b7 authorized' },
    partial: { tone: 'orange', symbol: '\u25d1', label: 'Prod \u00b7 partly shipped' },
    failed: { tone: 'red', symbol: '\u2715', label: 'Prod \u00b7 failed' },
    alert: { tone: 'red', symbol: '\u25b2', label: 'Prod \u00b7 security alert' },
};
function bannerOf(source) {
    const state = stateOf(source);
    return { state, ...LOOKS[state], ...TEXTS[state](source), steps: stepsOf(state, source) };
}
function stateOf({ input, alerts, closed }) {
    const { mode, result } = input.proof.run;
    if (mode === 'dry_run')
        return 'dry_run';
    if (alerts.length > 0)
        return 'alert';
    if (!closed)
        return 'failed';
    if (result === 'blocked')
        return 'unauthorized';
    if (result === 'authorized')
        return 'waiting';
    return result === 'planned' ? 'failed' : result;
}
const TEXTS = {
    dry_run: ({ counts: { operations, refused }, closed, warnings }) => ({
        headline: !closed
            ? 'The dry run broke off. Nothing was changed.'
            : refused === 0
                ? warnings.some(({ code }) => code === 'prod_not_ready')
                    ? 'Nothing was changed. Prod is not ready for this yet.'
                    : 'Nothing was changed. This is what prod would do.'
                : `Nothing was changed. Prod would refuse ${refused} of ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(operations, 'operation')}.`,
        sentence: refused === 0
            ? `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(operations, 'operation')} planned. Approve only what carries the same plan digest.`
            : 'A plan ships as a whole: while one operation is refused, none ships.',
    }),
    unauthorized: ({ causes, counts }) => ({
        headline: 'Nothing was changed: the run is not authorized.',
        sentence: `${causes[0]?.cause.explanation.title ?? 'It was refused'}. ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.notShipped, 'operation')} held back.`,
    }),
    waiting: ({ counts }) => ({
        headline: 'Authorized. Nothing was executed yet.',
        sentence: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.notShipped, 'receipt')} minted, to be consumed by the execute job of this run.`,
    }),
    shipped: ({ counts: { shipped, unchanged } }) => ({
        headline: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(shipped, 'operation')} shipped.`,
        sentence: unchanged === 0
            ? 'Each was authorized by a receipt of its own, and consumed it.'
            : `Each consumed a receipt of its own. ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unchanged, 'operation')} had nothing to do.`,
    }),
    unchanged: () => ({
        headline: 'Nothing to do.',
        sentence: 'GitHub already has everything in this plan, exactly as planned. No receipt was needed.',
    }),
    partial: ({ counts: { shipped, operations, notShipped } }) => ({
        headline: `${shipped} of ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(operations, 'operation')} shipped.`,
        sentence: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(notShipped, 'operation')} did not. Running again does only what is missing.`,
    }),
    failed: ({ closed, causes }) => ({
        headline: closed ? 'The run failed.' : 'The run broke off before its end.',
        sentence: closed
            ? `${causes[0]?.cause.explanation.title ?? 'It failed'}. Running again does only what is missing.`
            : 'What is recorded here is as far as it came. The next run looks what GitHub has, and records it.',
    }),
    alert: ({ alerts, counts }) => ({
        headline: `${alerts[0]?.cause.explanation.title ?? 'Security alert'}.`,
        sentence: counts.shipped === 0
            ? 'It was stopped at the gate, nothing was changed. Find out why before you run again.'
            : `It was stopped at the gate; ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.shipped, 'other operation')} shipped. Find out why before you run again.`,
    }),
};
function stepsOf(state, { input: { links, proof }, causes }) {
    const review = { text: 'Review the deployment of this run', url: links.runUrl };
    const dispatch = { text: 'Dispatch the workflow', url: links.workflowUrl };
    const environment = proof.run.environment === null ? [] : [{ text: 'See the environment', url: links.environmentUrl }];
    const again = { text: 'Run it again', url: links.workflowUrl };
    const unapproved = causes.some(({ cause }) => cause.code.startsWith('approv'));
    const log = { text: 'Read the log of this run', url: links.runUrl };
    const steps = {
        // On a pull request there is no deployment to review: it is a preview.
        dry_run: proof.run.event === 'pull_request' ? [dispatch, log] : [review, dispatch],
        unauthorized: unapproved ? [review, dispatch, ...environment] : [log, again, ...environment],
        waiting: [review, ...environment],
        shipped: [
            { text: 'See this run', url: links.runUrl },
            { text: 'Plan the next dry run', url: links.workflowUrl },
        ],
        unchanged: [
            { text: 'See this run', url: links.runUrl },
            { text: 'Plan the next dry run', url: links.workflowUrl },
        ],
        partial: [log, again],
        failed: [log, again],
        alert: [log, ...environment],
    };
    return steps[state].filter(({ url }) => url !== null);
}


/***/ }),

/***/ 22090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain)
});

// UNUSED EXPORTS: EXPLANATIONS, isExplained

;// CONCATENATED MODULE: ./src/report/explanations/approval.ts
/** The codes of approvals and of the environment that asks for them. */
const APPROVAL_EXPLANATIONS = {
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
        cause: 'A rejection stands on record, and a later approval does not undo it.',
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

;// CONCATENATED MODULE: ./src/report/explanations/gate.ts
/** The codes of the gate's nine checks. */
const GATE_EXPLANATIONS = {
    receipt_malformed: {
        title: 'The receipt cannot be read',
        cause: 'The bytes offered as a receipt are not a receipt envelope in the exact form the Federation Core writes.',
        remedy: [
            'Find out who put this file among the receipts: the Federation Core never writes it like that.',
            'Take the receipts folder unchanged from the authorize job of this same run, then run all jobs again.',
        ],
        severity: 'security',
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
    },
    key_unknown: {
        title: 'The key is not one the owners listed',
        cause: 'It was signed with, or the job holds, a key whose public half is not in trusted-keys on the default branch.',
        remedy: [
            'Compare the vkey in the message with .marketops/trusted-keys on the default branch.',
            'If the key is yours, let an owner add its vkey line there. If it is not, find out where it came from.',
            'Store the current key as the secret of the protected environment and run again.',
        ],
        severity: 'security',
    },
    key_not_in_force: {
        title: 'The key is listed, but not in force',
        cause: 'The key is in trusted-keys, but the time lies outside its not-before or not-after.',
        remedy: [
            'Use the key that is in force now as the secret of the protected environment.',
            'Or let an owner change the dates in .marketops/trusted-keys on the default branch.',
        ],
        severity: 'error',
    },
    mode_not_prod: {
        title: 'Blocked by the mode',
        cause: 'This was a dry run. A dry run plans and decides everything and changes nothing.',
        remedy: [
            'Read what will change and compare the plan digest.',
            'To ship it, run the workflow with mode prod in the protected environment.',
        ],
        severity: 'info',
    },
    receipt_missing: {
        title: 'There is no receipt',
        cause: 'The operation reached the gate without a receipt. Nothing is done without one.',
        remedy: [
            'Check that the authorize job ran, and that its receipts folder reached this job.',
            'Check that its operations file is the one of this job: each operation needs a receipt of its own.',
        ],
        severity: 'error',
    },
    receipt_advisory: {
        title: 'The receipt permits nothing',
        cause: 'The receipt is advisory: the Federation Core refused the operation and recorded why.',
        remedy: ['Read the violations in the receipt, resolve them, and start a new run.'],
        severity: 'error',
    },
    run_mismatch: {
        title: 'The receipt belongs to another run',
        cause: 'Run, attempt, repository, environment or API host of the receipt are not those of this job.',
        remedy: [
            'After "Re-run failed jobs" this is expected: use "Re-run all jobs", so that new receipts are minted.',
            'Otherwise treat it as an attempted replay: find out how a receipt of another run came here.',
        ],
        severity: 'security',
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
    },
    receipt_consumed: {
        title: 'The receipt was used before',
        cause: 'The ledger shows that this receipt was consumed already. A receipt is good for one use.',
        remedy: [
            'Treat it as an attempted replay unless you know who offered the receipt twice.',
            'If an earlier attempt was cut off, start a new run: it mints new receipts and does only what is missing.',
        ],
        severity: 'security',
    },
    ledger_rewound: {
        title: 'The ledger was rewound',
        cause: 'The ledger no longer holds the entries that were there when the receipt was minted.',
        remedy: [
            'Look who force-pushed or replaced the branch marketops-ledger, and restore it.',
            'Protect the branch with a ruleset that blocks force pushes and deletion. Then start a new run.',
        ],
        severity: 'security',
    },
    receipt_expired: {
        title: 'The receipt had expired',
        cause: 'The receipt was older than its lifetime when the operation was about to begin.',
        remedy: [
            'Start a new run: it mints new receipts.',
            'If this happens often, ship closer to the approval or raise receipt_ttl in the policy (at most 24h).',
        ],
        severity: 'error',
    },
    receipt_not_yet_valid: {
        title: 'The receipt is from the future',
        cause: 'The receipt was issued more than 60 seconds ahead of this machine’s clock.',
        remedy: ['Correct the clock of the runner that authorizes or executes (NTP), then start a new run.'],
        severity: 'error',
    },
    clock_skew: {
        title: 'The clock of the runner is wrong',
        cause: 'This machine’s clock is more than 60 seconds off GitHub’s, so no lifetime can be judged.',
        remedy: ['Correct the clock of the runner (NTP), then start a new run.'],
        severity: 'error',
    },
    receipt_stale: {
        title: 'The receipt is stale',
        cause: 'The receipt was issued more than 24 hours ago, or claims a lifetime of more than 24 hours.',
        remedy: ['Start a new run. Nothing older than 24 hours is believed, whatever the policy says.'],
        severity: 'error',
    },
};

;// CONCATENATED MODULE: ./src/report/explanations/github.ts
/** The codes of what GitHub answered, or did not. */
const GITHUB_EXPLANATIONS = {
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
};

;// CONCATENATED MODULE: ./src/report/explanations/input.ts
/** The codes of what was given to a run: its inputs, the operations file, the files of the work tree. */
/** A mistake in something the user wrote: the message names the place. */
const mistake = (title, cause, ...remedy) => ({
    title,
    cause,
    remedy,
    severity: 'error',
});
const CORRECT = 'Correct the place that the message names, then plan again.';
const INPUT_EXPLANATIONS = {
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
    operations_invalid: mistake('The operations file cannot be used', 'The file that lists what is to be published is not of the form that it must have.', 'Correct the places that the message names; an editor with the JSON Schema shows them as you type.'),
    field_conflict: mistake('Two fields do not go together', 'Fields of an operation contradict each other, so what is meant is not clear.', CORRECT),
    text_invalid: mistake('A text cannot be published', 'A text is empty where it may not be, or holds characters that GitHub does not take.', CORRECT),
    text_too_long: mistake('A text is too long', 'A text has more characters than GitHub takes for it.', 'Shorten it, or attach it as an asset.'),
    author_invalid: mistake('The author is not valid', 'Name or address of the author of a commit is not one that git takes.', CORRECT),
    name_invalid: mistake('A name is not valid', 'A name breaks the rules of git or GitHub, or holds characters that could deceive.', CORRECT),
    name_duplicate: mistake('A name is there twice', 'The same name stands twice in a list.', 'Take one of the two away.'),
    content_type_invalid: mistake('The content type is not valid', 'The content type of an asset is no media type.', 'Write one such as `application/gzip`.'),
    marker_in_input: mistake('A text holds the marker of a receipt', 'Only MarketOps writes `MarketOps-Receipt:`, so that a marker can be believed.', 'Take it out of the text that the message names.'),
    head_not_found: mistake('The head branch is not there', 'The pull request is to be opened from a branch that the repository does not have.', 'Push the branch first, or give `commit` to make it.'),
    target_missing: mistake('The target is not given', 'An operation on another repository must say which of its commits is meant.', 'Add `target` to the operation.'),
    target_invalid: mistake('The target is not valid', 'The target is neither a branch, a tag nor a commit.', CORRECT),
    target_not_found: mistake('The target is not there', 'The repository has no commit of the given name.', 'Check the name, and that the commit was pushed.'),
    asset_missing: mistake('An asset is missing', 'A path or glob of the assets matches no file.', 'Check that it was built, and that the path begins at the working directory.', 'If it may be absent, write `optional: true`.'),
    asset_duplicate: mistake('Two assets have one name', 'Two files would be uploaded under the same name.', 'Give one of them another name with `name`.'),
    asset_ambiguous: mistake('A name fits several files', 'A glob matches several files, and a name or label is for one.', 'Name the file itself, or leave the name away.'),
    asset_count: mistake('There are too many assets', 'GitHub takes no more than 1,000 assets for a release.', 'Pack them, or name fewer.'),
    asset_empty: mistake('An asset is empty', 'A file has no bytes, and GitHub takes no empty assets.', 'Check why the build left it empty.'),
    asset_too_large: mistake('An asset is too large', 'GitHub takes assets of less than 2 GiB.', 'Split or compress the file.'),
    asset_changed: {
        title: 'A file changed after it was planned',
        cause: 'The bytes of a file are not those that the plan, and the approval, are about.',
        remedy: ['Find out which step or process writes the file after the plan.', 'Build once, and start a new run.'],
        severity: 'security',
    },
    asset_mismatch: mistake('An asset did not arrive as planned', 'What GitHub has of an asset differs in size, digest or state from what was sent.', 'Run again: the asset is removed from the draft and sent anew.'),
    file_missing: mistake('A file is not there', 'A file that the operation names is not in the work tree.', 'Check that it was built, and that the path begins at the working directory.'),
    file_unreadable: mistake('A file cannot be read', 'The job may not read a file or folder of the work tree.', 'Check its permissions, and which step made it.'),
    file_too_large: mistake('A file is too large', 'A file is larger than what can be read or committed here.', 'Make it an asset of a release instead, or make it smaller.'),
    file_not_text: mistake('A file is not text', 'A file that is read as text is not valid UTF-8.', 'Save it as UTF-8.'),
    not_a_file: mistake('It is not a plain file', 'What the operation names is a folder or a device.', 'Name the files themselves, or `folder/**` for a folder.'),
    symlink_refused: mistake('It is a symbolic link', 'Only plain files inside the working directory are published, for a link may lead anywhere.', 'Name the file itself.'),
    submodule_refused: mistake('It is a submodule', 'A folder is a git repository of its own and cannot be committed here.', 'Choose globs that do not name it.'),
    unmerged_file: mistake('A file is not merged', 'The work tree has a merge that is not finished.', 'Finish it before this action runs.'),
    path_invalid: mistake('A path is not valid', 'A path leads out of the working directory, or is not one at all.', CORRECT),
    too_many_files: mistake('Too many files are named', 'A glob matches more files than one operation takes.', 'Name fewer files.'),
    workspace_missing: mistake('The working directory is not there', 'The input working-directory names a folder that does not exist.', 'Check the input, and that actions/checkout ran before.'),
    not_a_work_tree: mistake('It is not a git work tree', 'Files can be committed only from a git work tree.', 'Run actions/checkout before this action, and set working-directory to where it put the repository.'),
    git_failed: mistake('A command of git failed', 'Git, which looks at the work tree and pushes the first commit of a ledger, answered with an error.', 'Read what git says. For a plan, check the repository out anew.', 'For `marketops ledger init`, use a clone whose remote you may push to.'),
    git_missing: mistake('Git is not there', 'The runner has no git, which is needed to see what changed.', 'Install git on the runner.'),
    template_invalid: mistake('A placeholder cannot be filled', 'A `{{ name }}` is not known or not well formed.', CORRECT),
    variables_invalid: mistake('The variables cannot be read', 'The input variables takes lines of the form name=value.', CORRECT),
    plan_too_large: mistake('The plan is too large', 'The plan has more bytes than can be taken.', 'Split the operations file.'),
    plan_invalid: mistake('The plan does not fit its schema', 'The plan that was made is not one. This is a defect of the action.', 'Report it with the message.'),
    proof_directory_not_empty: mistake('The proof directory is not empty', 'A proof is never mixed with what lies there already.', 'Name a folder that is empty or does not exist in proof-directory.'),
    input_invalid: mistake('An input is not valid', 'An input of the action has a value that it does not take.', 'Correct the input that the message names.'),
    mode_invalid: mistake('The mode is not valid', 'The mode is exactly dry_run or prod; anything else is refused before anything happens.', 'Write one of the two into the input mode.'),
    runner_invalid: mistake('It does not run in a job', 'A variable that every runner sets is missing or has another form.', 'Run the action in a GitHub Actions job, and check what sets the variable that the message names.'),
    event_refused: mistake('Prod is refused on this event', 'What runs on this event can be decided by somebody without write access.', 'Plan with dry_run on pull requests, and ship from push or workflow_dispatch.'),
    operations_unreadable: mistake('The operations file cannot be read', 'The file that says what to publish is not there or cannot be read.', 'Check it out with actions/checkout, or name another in the input operations.', 'To start, let `marketops init` write one.'),
    policy_unreadable: mistake('The policy cannot be read', 'The policy is there, but it could not be read as a file.', 'Check that the path names a file, and that the token may read it.'),
    receipts_unreadable: mistake('The receipts cannot be read', 'The folder in the input receipts is not there or cannot be read.', 'Download the artifact of the authorize job of this run before the execute step.'),
    receipts_ambiguous: mistake('Two receipts are for one operation', 'The receipts offered are not those of one authorize job.', 'Pass the receipts of one authorize job, unchanged.'),
    repository_mismatch: {
        title: 'The repository is not the one of the run',
        cause: 'Name and id of the repository do not belong together: variables were changed, or the repository was made anew.',
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
        cause: 'A variable such as NODE_OPTIONS was set by an earlier step, through which other code could act in this job.',
        remedy: [
            'Find the step or `env:` block that sets it, also through GITHUB_ENV, and take it out of the job that ships.',
        ],
        severity: 'security',
    },
    extra_ca_certs: {
        title: 'Certificates are added to the trusted ones',
        cause: 'NODE_EXTRA_CA_CERTS makes this job trust more than the public certificate authorities.',
        remedy: ['Check that your runner needs it; if not, take it out of the job that ships.'],
        severity: 'warning',
    },
    artifact_name_taken: mistake('The run has an artifact of that name', 'Artifacts cannot be changed, and two jobs or attempts gave theirs the same name.', 'Give each job of a matrix an artifact-name of its own.'),
    artifact_upload_failed: mistake('The proof was not uploaded', 'The artifact service refused the proof or did not answer. It lies in the folder that the message names.', 'Upload it with a later step of the job, under `if: always()`.'),
    artifact_digest_mismatch: {
        title: 'The artifact is not what was uploaded',
        cause: 'The digest that the artifact service names is not that of the proof that was sent, or that came back.',
        remedy: [
            'Do not rely on the artifact: upload the folder that the message names again, or download it once more.',
            'Find out who or what stands between this runner and the artifact service.',
        ],
        severity: 'security',
    },
    artifact_not_found: mistake('There is no such artifact', 'The run has no artifact of that name, or none any more, or the token may not see it.', 'Check the name and the run; another run needs `actions: read`.'),
    artifact_download_failed: mistake('The proof was not downloaded', 'The artifact service did not hand out the artifact, or not as one file with the digest that it lists.', 'Download it in a step before and verify the folder as path.'),
    proof_not_verified: {
        title: 'The proof is not VERIFIED',
        cause: 'A check of the verifier did not pass under the trusted keys, or something is not there to be checked.',
        remedy: [
            'Do not rely on the proof: read the first failure in the job summary.',
            'Verify it once more from where it came, with `marketops verify` and keys of your own.',
        ],
        severity: 'security',
    },
};

;// CONCATENATED MODULE: ./src/report/explanations/ledger.ts
/** The codes of the ledger and of the keys. */
const LEDGER_EXPLANATIONS = {
    ledger_missing: {
        title: 'There is no ledger',
        cause: 'The branch marketops-ledger is not there, and a deleted ledger must not begin again unnoticed.',
        remedy: [
            'The first time: run `marketops ledger init` in a clone and push the branch.',
            'If there was a ledger before: find out who deleted the branch, and restore it.',
        ],
        severity: 'error',
    },
    ledger_untrusted: {
        title: 'The ledger does not verify',
        cause: 'The checkpoint on the branch marketops-ledger is not signed by a trusted key, or does not fit its content.',
        remedy: [
            'Do not ship. Look at the last commits of the branch marketops-ledger and at who made them.',
            'Restore the last commit that verifies (`marketops verify`), then run again.',
        ],
        severity: 'security',
    },
    ledger_write_refused: {
        title: 'The ledger could not be written',
        cause: 'GitHub refused the update of the branch marketops-ledger although nobody else had moved it.',
        remedy: [
            'Add `contents: write` to the permissions of the job.',
            'Check that no ruleset keeps this workflow from pushing to marketops-ledger.',
        ],
        severity: 'error',
    },
    ledger_write_unknown: {
        title: 'Nobody knows whether the ledger was written',
        cause: 'The answer to the last commit on the branch marketops-ledger was lost, and looking for it did not settle it.',
        remedy: ['Run again: the next run looks what became of it, and reconciles.'],
        severity: 'warning',
    },
    ledger_create_allowed: {
        title: 'A missing ledger would be begun anew',
        cause: 'With create-ledger a run begins a new ledger when there is none, so nobody would notice a deleted one.',
        remedy: ['Remove the input create-ledger once the branch marketops-ledger is there.'],
        severity: 'warning',
    },
    ledger_exists: {
        title: 'The ledger is there already',
        cause: 'A ledger begins once; begun anew it would have forgotten what was consumed.',
        remedy: ['Nothing is to be done: go on with the ledger that is there.'],
        severity: 'info',
    },
    reconcile_found: {
        title: 'GitHub and the ledger differ',
        cause: 'There are intents without an outcome, or tags and releases that no receipt of the ledger permitted.',
        remedy: [
            'Intents without an outcome are recorded by the next prod run.',
            'Look who made the tags and releases without a receipt, and how they could.',
        ],
        severity: 'warning',
    },
    ledger_busy: {
        title: 'The ledger was busy for too long',
        cause: 'Other runs kept writing to the ledger until the receipts of this one would have expired.',
        remedy: ['Run again when they are done.', 'Use a concurrency group, so that runs follow each other.'],
        severity: 'warning',
    },
    ledger_line_invalid: {
        title: 'A line does not fit the ledger',
        cause: 'What was to be recorded is not a line that the ledger takes. This is a defect of the action.',
        remedy: ['Report it with the message; the next run reconciles what was begun.'],
        severity: 'error',
    },
};
const KEY_EXPLANATIONS = {
    key_missing: {
        title: 'The key is missing',
        cause: 'The input hmac-key is empty, so nothing can be signed and nothing may ship.',
        remedy: [
            'Check that the job names the protected environment and that the environment holds the secret.',
            'In a reusable workflow the caller must pass it on: `secrets: inherit`.',
        ],
        severity: 'error',
    },
    key_invalid: {
        title: 'The key has a wrong form',
        cause: 'The secret is not a key made by `marketops keygen`. Anything else could be guessed and is refused.',
        remedy: ['Make a key with `marketops keygen`, store it in the environment, and list its vkey in trusted-keys.'],
        severity: 'error',
    },
    trusted_keys_invalid: {
        title: 'trusted-keys cannot be read',
        cause: 'A line of .marketops/trusted-keys is not a key. A list that is half understood is not trusted at all.',
        remedy: ['Correct the line that the message names, on the default branch.'],
        severity: 'error',
    },
};

;// CONCATENATED MODULE: ./src/report/explanations/policy.ts
/** The codes of the policy's rules and settings. */
const POLICY_EXPLANATIONS = {
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

;// CONCATENATED MODULE: ./src/report/explanations/run.ts
/** The codes of a run as a whole: how its plan, its order and its end concern one operation. */
const RUN_EXPLANATIONS = {
    plan_blocked: {
        title: 'Held back with the rest of the plan',
        cause: 'Nothing is wrong with this operation. Another one of the same plan was refused, and a plan ships as a whole.',
        remedy: ['Resolve the operation that was refused; this one needs nothing.'],
        severity: 'warning',
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
    },
    dependency_failed: {
        title: 'An operation before it did not succeed',
        cause: 'It depends on an operation that failed or was skipped, so it was not begun.',
        remedy: ['Resolve the operation it depends on, then run again: what is done already is left alone.'],
        severity: 'warning',
    },
    cancelled: {
        title: 'The run was cancelled',
        cause: 'The run was cancelled before this operation began to change anything.',
        remedy: ['Run again when you want it: what is done already is left alone.'],
        severity: 'warning',
    },
    operation_busy: {
        title: 'Another run is at it',
        cause: 'Another run that is still alive holds the same tag, release or pull request.',
        remedy: ['Wait for that run to end, then run again.', 'Use a concurrency group, so that runs follow each other.'],
        severity: 'warning',
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
        title: 'It was not begun',
        cause: 'The run ended before this operation was begun. What stopped it lies elsewhere in the run.',
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
};

;// CONCATENATED MODULE: ./src/report/explain.ts







/** Every code with its text, by where it comes from; documentation is generated from the same list. */
const EXPLANATIONS = {
    gate: GATE_EXPLANATIONS,
    policy: POLICY_EXPLANATIONS,
    approval: APPROVAL_EXPLANATIONS,
    ledger: LEDGER_EXPLANATIONS,
    key: KEY_EXPLANATIONS,
    github: GITHUB_EXPLANATIONS,
    run: RUN_EXPLANATIONS,
    input: INPUT_EXPLANATIONS,
};
const ALL = new Map(Object.values(EXPLANATIONS).flatMap((texts) => Object.entries(texts)));
/** Whether a code has a text of its own. */
function isExplained(code) {
    return ALL.has(code);
}
/**
 * What a failure code means, and what to do. A code that is not known here, as in a proof of a later version, gets a
 * text that leads to its message.
 */
function explain(code) {
    return ALL.get(code) ?? UNKNOWN;
}
const UNKNOWN = {
    title: 'It was refused',
    cause: 'This version of the report has no text for the code that was recorded.',
    remedy: ['Read the message and the code, and look it up in the documentation of the version that recorded it.'],
    severity: 'error',
};


/***/ }),

/***/ 75135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ demandOf)
/* harmony export */ });
/* harmony import */ var _protocol_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14182);

const WANTED_AT_THE_GATE = {
    receipt_malformed: 'an envelope in exactly the bytes that the Federation Core wrote',
    signature_invalid: 'both signatures of the key that the receipt names',
    key_unknown: 'a key whose public line is in `.marketops/trusted-keys` on the default branch',
    key_not_in_force: 'a key within its not-before and not-after in `.marketops/trusted-keys`',
    mode_not_prod: 'the mode prod',
    receipt_missing: 'a receipt for each operation',
    receipt_advisory: 'a receipt that is enforceable',
    run_mismatch: 'run, attempt, repository, environment and API host of this job',
    operation_mismatch: 'kind, id, plan digest and content of what is about to be done',
    receipt_consumed: 'a receipt that was never used',
    ledger_rewound: 'a ledger that still holds what it held when the receipt was minted',
    receipt_expired: 'a time before the `expires_at` of the receipt',
    receipt_not_yet_valid: 'an `issued_at` at most 60 seconds ahead',
    clock_skew: 'a clock within 60 seconds of GitHub’s',
    receipt_stale: 'a receipt issued at most 24 hours ago, for at most 24 hours',
};
const LEDGER = 'the ledger, branch `marketops-ledger`';
const WHOLE = 'the plan, which was approved as a whole';
/** Refusals that no rule of the policy makes; those of the policy name theirs in their own text. */
const OTHERS = {
    key_missing: { by: 'the mode prod', wanted: 'the secret of the protected environment in the input hmac-key' },
    key_invalid: { by: 'the mode prod', wanted: 'a key as `marketops keygen` prints it' },
    trusted_keys_invalid: {
        by: '`.marketops/trusted-keys` on the default branch',
        wanted: 'a public line, a comment or nothing in each line',
    },
    ledger_missing: { by: LEDGER, wanted: 'a branch that was begun once and is there' },
    ledger_untrusted: { by: LEDGER, wanted: 'content that its signed checkpoint covers, under a trusted key' },
    ledger_write_refused: { by: LEDGER, wanted: 'a token and rules that let this job append to it' },
    ledger_write_unknown: { by: LEDGER, wanted: 'an answer that tells whether the commit is on it' },
    ledger_busy: { by: LEDGER, wanted: 'a turn to write while the receipts are still good' },
    ledger_line_invalid: { by: LEDGER, wanted: 'a line of the protocol, at most 64 KiB long' },
    receipts_unreadable: { by: 'the input receipts', wanted: 'the folder of the authorize job’s receipts' },
    receipts_ambiguous: { by: 'the input receipts', wanted: 'one receipt for each operation' },
    plan_blocked: { by: WHOLE, wanted: 'no operation of it refused or in conflict' },
    conflict: { by: WHOLE, wanted: 'nothing else on GitHub where the operation goes' },
    operation_busy: { by: LEDGER, wanted: 'no open intent of another run for the same thing' },
    dependency_failed: { by: 'depends_on', wanted: 'the operations before it done' },
};
/** Null for a refusal by the policy, whose own text tells, and for what is no refusal. */
function demandOf(code) {
    const check = _protocol_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_NAMES */ .cj.find((name) => _protocol_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_CODES */ .FD[name].some((other) => other === code));
    if (check !== undefined)
        return { by: `the gate’s check \`${check}\``, wanted: WANTED_AT_THE_GATE[code] };
    return Object.hasOwn(OTHERS, code) ? (OTHERS[code] ?? null) : null;
}


/***/ }),

/***/ 64347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CHANGES_TITLE),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   Q$: () => (/* binding */ shownValues),
/* harmony export */   TE: () => (/* binding */ lookYourself),
/* harmony export */   bG: () => (/* binding */ changesPart),
/* harmony export */   r8: () => (/* binding */ CHANGE_WORDS)
/* harmony export */ });
/* unused harmony export NOWHERE */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27366);


/** What changed between the plan that was approved and the one that would run, in words for log and summary. */
const CHANGES_TITLE = 'What changed since the approval';
const CHANGE_WORDS = {
    added: 'was not approved',
    removed: 'was approved, and would not run',
    changed: 'is not what was approved',
};
const NOWHERE = 'not there';
/** What a long value keeps of what is the same before and after the place where it changed. */
const AROUND = 40;
const LONG = 200;
/** Both values of a field as they are shown: of long ones, the place where they differ. */
function shownValues({ before, after }) {
    if (before === null || after === null || Math.max(before.length, after.length) <= LONG) {
        return { before: shorten(before ?? NOWHERE), after: shorten(after ?? NOWHERE) };
    }
    const most = Math.min(before.length, after.length);
    let same = 0;
    while (same < most && before[same] === after[same])
        same++;
    let end = 0;
    while (end < most - same && before.at(-1 - end) === after.at(-1 - end))
        end++;
    const from = Math.max(0, same - AROUND);
    const keep = Math.max(0, end - AROUND);
    const part = (text) => {
        const shown = shorten(text.slice(from, text.length - keep));
        return `${from > 0 ? '…' : ''}${shown}${keep > 0 && !shown.endsWith('…') ? '…' : ''}`.toWellFormed();
    };
    return { before: part(before), after: part(after) };
}
const shorten = (text) => (text.length <= LONG ? text : `${text.slice(0, LONG)}…`.toWellFormed());
/** What to do where there is nothing to compare with. */
function lookYourself({ links, runId, repository }) {
    const download = `gh run download ${runId} --repo ${repository} --name marketops-plan`;
    return (`Look yourself: compare plan.json in the artifact of the plan job (\`${download}\`) with plan.json in this proof` +
        `${links.artifact === null ? '' : ` (${links.artifact})`}. The digest of a pull request's plan is never the one ` +
        'of this run: its commit is the merge commit.');
}
/** Every change, a line each. The lines hold foreign text, as JSON. */
function changeLines(comparison, where) {
    const { expected } = comparison;
    if ('absent' in comparison) {
        return [`The approved plan, ${expected}, was not found: ${comparison.absent}.`, lookYourself(where)];
    }
    const { plan, operations } = comparison.difference;
    const line = (field) => {
        const { before, after } = shownValues(field);
        return `${field.field}: ${before} → ${after}`;
    };
    return [
        `${CHANGES_TITLE} of ${expected}, operation by operation:`,
        ...plan.map((field) => `  plan ${line(field)}`),
        ...operations.flatMap(({ operation_id: id, operation_kind: kind, change, fields }) => [
            `  ${id} (${kind}) ${CHANGE_WORDS[change]}`,
            ...fields.map((field) => `    ${line(field)}`),
        ]),
    ];
}
/** The same for the summary, at most `limit` rows of fields. */
function changesPart(comparison, where, limit) {
    const head = `### ${CHANGES_TITLE}`;
    const approved = `Approved: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(comparison.expected)}`;
    if ('absent' in comparison) {
        return [head, approved, `It was not found: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(comparison.absent)}.`, lookYourself(where)].join('\n\n');
    }
    const { plan, operations } = comparison.difference;
    const groups = [
        { title: 'The plan as a whole', fields: plan },
        ...operations.map((operation) => ({ title: operationTitle(operation), fields: operation.fields })),
    ].filter(({ fields }) => fields.length > 0);
    let left = limit;
    const parts = [];
    for (const { title, fields } of groups) {
        if (left <= 0)
            break;
        parts.push(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Field', 'Approved', 'Would run'], fields.slice(0, left).map(fieldCells)));
        left -= fields.length;
    }
    const all = groups.reduce((sum, { fields }) => sum + fields.length, 0);
    const more = all > limit ? [`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all - limit, 'more change')}: see \`report.html\` in the proof.`] : [];
    return [head, approved, ...parts, ...more].join('\n\n');
}
function operationTitle({ operation_id: id, operation_kind: kind, change }) {
    return `${_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_WORDS */ .Pv[kind]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, 80)} ${CHANGE_WORDS[change]}`;
}
function fieldCells(change) {
    const { before, after } = shownValues(change);
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(change.field), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(before, 2 * LONG), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(after, 2 * LONG)];
}


/***/ }),

/***/ 39559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ FATE_WORDS),
  d: () => (/* binding */ storyOf)
});

// EXTERNAL MODULE: ./src/report/banner.ts
var report_banner = __webpack_require__(14246);
// EXTERNAL MODULE: ./src/report/explain.ts + 7 modules
var explain = __webpack_require__(22090);
;// CONCATENATED MODULE: ./src/report/causes.ts

/** Every reason on record, the main one first, none twice. */
function causesOf(evidence) {
    const { execution, receipt, decision } = evidence;
    const code = execution?.code ?? null;
    const violations = receipt === null ? (decision?.violations ?? []) : receipt.receipt.violations;
    const causes = new Map();
    const add = (cause) => {
        const known = [...causes.values()].find(({ code, rule }) => code === cause.code && rule === cause.rule);
        if (known === undefined || (known.message !== cause.message && cause.check === null && known.check === null)) {
            causes.set(`${cause.code}\n${cause.rule ?? ''}\n${cause.message ?? ''}`, cause);
        }
    };
    if (execution !== null && execution.outcome !== null && code !== null)
        add(fromExecution(execution, evidence));
    for (const violation of violations)
        add(fromViolation(violation, evidence));
    for (const check of execution?.checks ?? []) {
        if (check.result === 'fail' && check.code !== null)
            add(plain(check.code, null, check.name));
        if (check.result === 'not_evaluated')
            add(notEvaluated(execution, check.name));
    }
    if (causes.size === 0 && code !== null)
        add(plain(code, execution?.message ?? null, null));
    return [...causes.values()];
}
/** A failed check explains those that could then not be evaluated. */
function notEvaluated(execution, name) {
    const failed = execution?.checks?.find(({ result }) => result === 'fail');
    return failed === undefined || failed.code === null
        ? plain('check_not_evaluated', null, name)
        : plain(failed.code, null, failed.name);
}
function fromExecution(execution, { planned }) {
    const check = execution.checks?.find(({ code }) => code !== null && code === execution.code)?.name ?? null;
    const message = execution.code === 'conflict' ? (execution.message ?? planned.reason) : execution.message;
    return plain(execution.code ?? 'not_reached', message, check);
}
function fromViolation({ code, message, rule }, { planned, decided, policy }) {
    const told = code === 'conflict' ? (planned.reason ?? message) : message;
    // The policy's refusals name a setting in their text, for a violation has a field for rules only.
    const setting = rule === null ? (/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(message)?.[1] ?? null) : null;
    const outcome = decided?.data.rules.find((tried) => 'id' in tried && tried.id === rule);
    return {
        ...plain(code, code === 'mode_not_prod' || code === 'plan_blocked' ? null : told, null),
        rule,
        setting,
        unmet: outcome?.unmet ?? null,
        policyLine: rule !== null ? policy.ofRule(rule) : setting === null ? null : policy.ofSetting(setting),
    };
}
/** A cause without a rule. */
function plain(code, message, check) {
    const explanation = (0,explain/* explain */.WE)(code);
    // Without a check, `key_unknown` is about this job's own key: a mistake of the set-up, not somebody's receipt.
    const alert = explanation.severity === 'security' && (check !== null || code.startsWith('ledger_'));
    return { code, explanation, message, rule: null, setting: null, unmet: null, policyLine: null, check, alert };
}
const WEIGHT = { security: 0, error: 1, warning: 2, info: 3 };
/** The same reason of several operations is told once; what weighs most comes first. */
function groupCauses(each) {
    const groups = new Map();
    for (const { id, causes } of each) {
        for (const cause of causes) {
            const { code, message, rule, unmet, check } = cause;
            const key = JSON.stringify([code, message, rule, unmet, check]);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { cause, operations: [id] });
            else
                group.operations.push(id);
        }
    }
    const weight = ({ cause }) => (cause.alert ? -1 : WEIGHT[cause.explanation.severity]);
    return [...groups.values()].sort((a, b) => weight(a) - weight(b));
}

;// CONCATENATED MODULE: ./src/report/policy-lines.ts
/** YAML is not parsed again: these are the lines that people look for, and a line not found is only a missing link. */
function policyLines(text) {
    const rules = new Map();
    const settings = new Map();
    let top = '';
    for (const [index, line] of text.split('\n').entries()) {
        const note = (map, name) => {
            if (!map.has(name))
                map.set(name, index + 1);
        };
        const [, , id] = /^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(line) ?? [];
        if (id !== undefined)
            note(rules, id);
        const [, indent, key] = /^(\s*)([a-z_]+):/.exec(line) ?? [];
        if (key === undefined)
            continue;
        if (indent === '')
            top = key;
        note(settings, indent === '' ? key : `${top}.${key}`);
    }
    return {
        ofRule: (rule) => rules.get(rule) ?? null,
        ofSetting: (setting) => settings.get(setting) ?? settings.get(setting.split('.', 1)[0] ?? '') ?? null,
    };
}

// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
;// CONCATENATED MODULE: ./src/report/phases.ts

/** The four phases as the ledger tells them. */
const PHASE_NAMES = ['Plan', 'Authorize', 'Execute', 'Audit'];
const PLAN = new Set(['run.opened', 'operation.reconciled', 'plan.created']);
/** Which phase a line belongs to. */
function phaseOf(type) {
    if (PLAN.has(type))
        return 'Plan';
    if (type === 'policy.decided' || type.startsWith('receipt.'))
        return 'Authorize';
    return type === 'run.closed' ? 'Audit' : 'Execute';
}
/**
 * Begin, end and duration of each phase. A phase lasts from the line before its first to its last line: what led to a
 * line happened before it was written. In later batches phases overlap.
 */
function phasesOf(lines) {
    return PHASE_NAMES.map((name) => {
        const first = lines.findIndex(({ type }) => phaseOf(type) === name);
        if (first < 0)
            return { name, from: null, to: null, durationMs: null, lines: 0 };
        const last = lines.findLastIndex(({ type }) => phaseOf(type) === name);
        const from = lines[Math.max(0, first - 1)].ts;
        const to = lines[last].ts;
        const durationMs = Math.max(0, ((0,clock/* parseTime */.pe)(to) ?? 0) - ((0,clock/* parseTime */.pe)(from) ?? 0));
        return { name, from, to, durationMs, lines: lines.filter(({ type }) => phaseOf(type) === name).length };
    });
}

;// CONCATENATED MODULE: ./src/report/story.ts




const FATE_WORDS = {
    shipped: { symbol: '\u2713', word: 'shipped' },
    unchanged: { symbol: '=', word: 'was there already' },
    blocked_by_mode: { symbol: '\u25cb', word: 'dry run: not done' },
    refused: { symbol: '\u2715', word: 'refused' },
    held_back: { symbol: '\u2013', word: 'held back' },
    rejected: { symbol: '\u2715', word: 'rejected at the gate' },
    failed: { symbol: '\u2715', word: 'failed' },
    skipped: { symbol: '\u2013', word: 'skipped' },
    in_doubt: { symbol: '?', word: 'in doubt' },
    waiting: { symbol: '\u25d4', word: 'authorized, not executed' },
    not_reached: { symbol: '\u2013', word: 'not reached' },
};
/** Reads the story out of the input. Lines that were never written leave gaps, not errors. */
function storyOf(input) {
    const operations = operationsOf(input);
    const causes = groupCauses(operations);
    const alerts = causes.filter(({ cause }) => cause.alert);
    const counts = countsOf(operations);
    const closed = input.lines.some(({ type }) => type === 'run.closed');
    const warnings = warningsOf(input);
    const banner = (0,report_banner/* bannerOf */.Y)({ input, counts, causes, alerts, warnings, closed });
    return {
        input,
        banner,
        phases: phasesOf(input.lines),
        operations,
        causes,
        alerts,
        warnings,
        counts,
    };
}
function operationsOf({ proof, plan, lines, policyText }) {
    const { decisions, receipts } = proof.phase_2_fc_authorization;
    const executions = byId(proof.phase_3_github_execution.operations);
    const bindings = byId(proof.phase_4_proof_ledger.bindings);
    const decidedLines = byId(lines.filter((line) => line.type === 'policy.decided'));
    const decisionsById = byId(decisions);
    const receiptsById = byId(receipts);
    const policy = policyLines(policyText);
    return plan.operations.map((planned) => {
        const id = planned.operation_id;
        const execution = executions.get(id) ?? null;
        const evidence = {
            planned,
            execution,
            receipt: receiptsById.get(id) ?? null,
            decided: decidedLines.get(id) ?? null,
            decision: decisionsById.get(id) ?? null,
            policy,
        };
        const binding = bindings.get(id) ?? null;
        const fate = fateOf(evidence, binding !== null && binding.intent_seq !== null, proof.run.result);
        return {
            id,
            planned,
            fate,
            causes: causesFor(fate, evidence),
            execution,
            receipt: evidence.receipt,
            decided: evidence.decided,
            binding,
        };
    });
}
/** The last entry of each operation: a later receipt replaces an earlier one. */
function byId(entries) {
    return new Map(entries.flatMap((entry) => (entry.operation_id === undefined ? [] : [[entry.operation_id, entry]])));
}
function fateOf({ execution, receipt }, begun, result) {
    if (execution?.outcome === 'succeeded')
        return 'shipped';
    if (execution?.outcome === 'unchanged')
        return 'unchanged';
    if (execution?.outcome === 'blocked')
        return 'blocked_by_mode';
    if (execution !== null && execution.outcome !== null)
        return execution.outcome;
    // Begun, and nobody wrote down how it ended: the receipt is burnt, the next run looks what GitHub has.
    if (begun)
        return 'in_doubt';
    if (execution?.checks?.some((check) => check.result !== 'pass') === true)
        return 'rejected';
    if (receipt?.enforceable === true)
        return result === 'authorized' ? 'waiting' : 'not_reached';
    if (execution?.code === 'plan_blocked')
        return 'held_back';
    return (execution?.code ?? null) === null ? 'not_reached' : 'refused';
}
function causesFor(fate, evidence) {
    if (fate === 'shipped' || fate === 'unchanged')
        return [];
    if (fate === 'waiting')
        return [plain('not_executed', null, null)];
    const causes = causesOf(evidence);
    if (causes.length > 0)
        return causes;
    return [plain(fate === 'in_doubt' ? 'in_doubt' : 'not_reached', evidence.execution?.message ?? null, null)];
}
function countsOf(operations) {
    const having = (...fates) => operations.filter(({ fate }) => fates.includes(fate)).length;
    const shipped = having('shipped');
    const unchanged = having('unchanged');
    return {
        operations: operations.length,
        shipped,
        unchanged,
        notShipped: operations.length - shipped - unchanged,
        refused: operations.filter(({ causes }) => causes.some(({ code }) => code !== 'mode_not_prod')).length,
    };
}
function warningsOf({ warnings, lines }) {
    const opened = lines.find((line) => line.type === 'run.opened');
    const recorded = opened?.data.warnings.filter((warning) => 'code' in warning) ?? [];
    const all = new Map([...recorded, ...warnings].map((warning) => [`${warning.code}\n${warning.message}`, warning]));
    return [...all.values()];
}


/***/ }),

/***/ 27366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Gt: () => (/* binding */ EFFECT_WORDS),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   m0: () => (/* binding */ LATEST_WORDS),
/* harmony export */   ye: () => (/* binding */ movedFrom)
/* harmony export */ });
/** What operations are called for people. All of it is foreign text still: whoever shows it escapes it. */
const KIND_WORDS = {
    tag_repo: 'Tag',
    publish_release: 'Release',
    open_pr: 'Pull request',
};
/** Symbol and verb of what a plan would do: never told by colour alone. */
const EFFECT_WORDS = {
    create: { symbol: '+', word: 'create' },
    update: { symbol: '~', word: 'update' },
    none: { symbol: '=', word: 'nothing to do' },
    conflict: { symbol: '!', word: 'conflict' },
};
/** What `make_latest` means for a release. */
const LATEST_WORDS = {
    true: 'marked latest',
    false: 'not latest',
    legacy: 'latest by date and version',
};
/** What a tag moves away from; null for a new one, and for one that is where it shall be. */
function movedFrom(operation) {
    if (operation.operation_kind !== 'tag_repo' || operation.effect === 'none')
        return null;
    const from = operation.observed?.sha ?? null;
    return from === operation.parameters.target_sha ? null : from;
}
/** What is acted on, in a few words: `v1.0.0`, `main ← release/v1.0.0`. */
function subjectOf(operation) {
    if (operation.operation_kind === 'open_pr') {
        return `${operation.parameters.base} \u2190 ${operation.parameters.head}`;
    }
    return operation.parameters.tag;
}
/** `3 B`, `1.2 KiB`, `48.0 MiB`: for reading; the exact number stands beside it. */
function formatSize(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const units = ['KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes / 1024;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** `7 ms`, `1.4 s`, `12 min 5 s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    const seconds = ms / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.floor(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `1 operation`, `3 operations`. */
function counted(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
/** The first seven digits of a commit, as GitHub shows it. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ }),

/***/ 32921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ digestPart),
/* harmony export */   H9: () => (/* binding */ causePart),
/* harmony export */   Lk: () => (/* binding */ runPart),
/* harmony export */   TJ: () => (/* binding */ receiptsPart),
/* harmony export */   c_: () => (/* binding */ operationsPart),
/* harmony export */   i1: () => (/* binding */ bannerPart),
/* harmony export */   is: () => (/* binding */ changePart)
/* harmony export */ });
/* harmony import */ var _explanations_demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75135);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2792);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54285);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39559);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27366);





/** The parts that summary and comment are put together from, as GitHub-flavoured Markdown. */
const LAMPS = { gold: '🟡', blue: '🔵', green: '🟢', orange: '🟠', red: '🔴' };
/** A run tells of about a dozen warnings at most; a proof from elsewhere may claim any number. */
const MOST_WARNINGS = 20;
/** The mode banner, with at most so many warnings. */
function bannerPart({ banner, warnings }, level = '##', most = MOST_WARNINGS) {
    const shown = warnings.slice(0, most).map((w) => `> ⚠️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(w.message)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(w.code)})`);
    const left = warnings.length - shown.length;
    if (left > 0)
        shown.push(`> ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more warning')} in the proof.`);
    const lines = [
        `${level} ${LAMPS[banner.tone]} ${banner.label}`,
        `**${banner.headline}** ${banner.sentence}`,
        ...(shown.length === 0 ? [] : [shown.join('\n>\n')]),
    ];
    return lines.join('\n\n');
}
/** Where it ran, in a line. */
function runPart({ input: { proof, links } }) {
    const { run } = proof;
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.repository),
        `commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(run.commit_sha))} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.ref)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`run ${run.run_id}`, links.runUrl)}, attempt ${run.run_attempt}`,
        `by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.actor)} on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.event)}`,
        ...(run.environment === null ? [] : [`environment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.environment)}`]),
    ];
    return parts.join(' · ');
}
/** The digest to compare, alone in its block. */
function digestPart({ input }) {
    return `**Plan digest**\n\n\`\`\`text\n${input.plan.plan_digest}\n\`\`\``;
}
/** A row an operation, at most `limit` rows. */
function operationsPart({ operations, input }, limit) {
    const prod = input.proof.run.mode === 'prod';
    const shown = operations.slice(0, limit);
    const reasons = shown.map(reasonCell);
    const why = reasons.some((reason) => reason !== '');
    const rows = shown.map((operation, i) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(operation.id, 80),
        `${_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_WORDS */ .Pv[operation.planned.operation_kind]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(operation.planned), 120)}`,
        effectCell(operation.planned),
        ...(prod ? [fateCell(operation)] : []),
        ...(why ? [reasons[i] ?? ''] : []),
    ]);
    const left = operations.length - shown.length;
    const more = left === 0 ? '' : `\n\n${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more operation')}: see \`report.html\` in the proof.`;
    const last = why ? [prod ? 'Why' : 'Prod would refuse'] : [];
    const head = ['Operation', 'What', 'Plan', ...(prod ? ['Result'] : []), ...last];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)}${more}`;
}
function effectCell({ effect }) {
    const { symbol, word } = _subject_js__WEBPACK_IMPORTED_MODULE_3__/* .EFFECT_WORDS */ .Gt[effect];
    return unbroken(`\`${symbol}\` ${word}`);
}
function fateCell({ fate, execution }) {
    const { symbol, word } = _story_js__WEBPACK_IMPORTED_MODULE_2__/* .FATE_WORDS */ .v[fate];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(unbroken(`${symbol} ${word}`), execution?.github?.url ?? null);
}
/** In a narrow column a symbol stays with its word. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
function reasonCell({ causes }) {
    const main = causes.find(({ code: name }) => name !== 'mode_not_prod');
    return main === undefined ? '' : `${main.explanation.title} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(main.code)})`;
}
/** One reason with its operations, its rule and its remedy. */
function causePart({ cause, operations }, { input }) {
    const { explanation, rule, unmet } = cause;
    const demand = (0,_explanations_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .demandOf */ .t)(cause.code);
    const named = rule ?? cause.setting;
    const ids = operations.slice(0, 10).map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id, 80));
    const more = operations.length > ids.length ? ` and ${operations.length - ids.length} more` : '';
    const policy = input.links.policyUrl;
    const line = cause.policyLine === null || policy === null ? policy : `${policy}#L${cause.policyLine}`;
    const where = cause.policyLine === null ? '' : `, line ${cause.policyLine}`;
    return [
        `**${cause.alert ? '🔺 ' : ''}${explanation.title}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause.code)}): ${ids.join(', ')}${more}`,
        explanation.cause,
        ...(demand === null ? [] : [`Asked for by ${demand.by}. Wanted: ${demand.wanted}.`]),
        ...(cause.message === null ? [] : [`Recorded: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(cause.message)}`]),
        ...(named === null
            ? []
            : [`${rule === null ? 'Setting' : 'Rule'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(named)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`in the policy${where}`, line)}.`]),
        ...(unmet === null
            ? []
            : [`Condition ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(unmet.condition)}: wanted ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(unmet.expected)}, found ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(unmet.found)}.`]),
        `What to do:\n\n${explanation.remedy.map((step, i) => `${i + 1}. ${step}`).join('\n')}`,
    ].join('\n\n');
}
/** What an operation changes; `bodyLimit` in characters, 0 leaves bodies out. */
function changePart({ id, planned }, bodyLimit) {
    const title = `**${_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_WORDS */ .Pv[planned.operation_kind]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(planned))}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id, 80)}) ${effectCell(planned)}`;
    const reason = planned.reason === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(planned.reason)];
    return [title, ...reason, ...kindPart(planned, bodyLimit)].join('\n\n');
}
function kindPart(planned, bodyLimit) {
    const subject = planned.target_subject === null ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(planned.target_subject, 120)}`;
    const target = (sha) => `Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha)}${subject}`;
    if (planned.operation_kind === 'tag_repo') {
        const { target_sha: sha, message } = planned.parameters;
        const from = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .movedFrom */ .ye)(planned);
        const moved = from === null ? target(sha) : `Moves ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from)} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha)}${subject}`;
        return [moved, ...bodyPart('Message', message, bodyLimit)];
    }
    if (planned.operation_kind === 'publish_release') {
        const { target_sha: sha, name, draft, prerelease, make_latest, generate_notes, body, assets } = planned.parameters;
        const flags = [draft ? 'draft' : 'published', ...(prerelease ? ['pre-release'] : []), _subject_js__WEBPACK_IMPORTED_MODULE_3__/* .LATEST_WORDS */ .m0[make_latest]];
        return [
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name)} · ${flags.join(' · ')}`,
            target(sha),
            ...(generate_notes
                ? ['The notes are written by GitHub when it is published: the plan digest does not bind them.']
                : []),
            ...(body === null ? [] : bodyPart('Body', body, bodyLimit)),
            ...(assets.length === 0
                ? []
                : [
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Asset', 'Size', 'SHA-256'], assets.map((a) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(a.name), `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(a.size)} (${a.size})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(a.digest.slice(7))])),
                ]),
        ];
    }
    const { title, body, commit, draft, labels } = planned.parameters;
    return [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)}${draft ? ' · draft' : ''}${labels.length === 0 ? '' : ` · labels ${labels.map((l) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(l, 60)).join(', ')}`}`,
        ...(commit === null
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'File', 'SHA-256'], commit.files.map((f) => [
                    f.digest === null ? '−' : '±',
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(f.path),
                    f.digest === null ? 'deleted' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(f.digest.slice(7)),
                ])),
            ]),
        ...bodyPart('Body', body, bodyLimit),
    ];
}
function bodyPart(title, body, limit) {
    return limit === 0 || body.trim() === '' ? [] : [`${title}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedBlock */ .kq)(body, limit)];
}
/** Every receipt with its checks, bound to run and operation. */
function receiptsPart({ operations }, limit) {
    const rows = operations.flatMap(({ id, receipt, execution }) => {
        if (receipt === null)
            return [];
        const passed = (execution?.checks ?? []).filter(({ result }) => result === 'pass').length;
        const checks = execution?.checks === null || execution === null ? 'not at the gate' : `${passed} of 9 pass`;
        return [
            [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleName */ .ko)(receipt.receipt_id)),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(id, 80),
                receipt.enforceable ? 'enforceable' : 'advisory',
                checks,
            ],
        ];
    });
    return rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Receipt', 'Operation', 'Kind', 'Checks'], rows.slice(0, limit));
}


/***/ }),

/***/ 57994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   VH: () => (/* binding */ refusalTitle),
/* harmony export */   lI: () => (/* binding */ nextPart),
/* harmony export */   wv: () => (/* binding */ changesTitle)
/* harmony export */ });
/* harmony import */ var _banner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14246);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54285);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64347);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39559);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27366);
/* harmony import */ var _summary_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32921);
/* harmony import */ var _verify_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22808);







/** GitHub refuses a step's summary above 1 MiB; the default leaves room for what other code of the step appends. */
const DEFAULT_LIMIT = 900 * 1024;
const DETAILS = [
    { rows: 1000, changes: 200, body: 20_000, causes: 100 },
    { rows: 1000, changes: 200, body: 1000, causes: 100 },
    { rows: 1000, changes: 200, body: 0, causes: 50 },
    { rows: 1000, changes: 0, body: 0, causes: 20 },
    { rows: 200, changes: 0, body: 0, causes: 10 },
    { rows: 20, changes: 0, body: 0, causes: 3 },
    { rows: 0, changes: 0, body: 0, causes: 1 },
];
/**
 * `summary.md`, which is also the job summary: GitHub-flavoured Markdown, at most `limitBytes` as UTF-8 (900 KiB unless
 * told otherwise). With hundreds of operations it tells less of each; `report.html` holds everything.
 */
function renderSummary(input, { limitBytes = DEFAULT_LIMIT } = {}) {
    const story = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .storyOf */ .d)(input);
    let text = '';
    for (const detail of DETAILS) {
        text = summaryAt(story, detail);
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return text;
}
function summaryAt(story, detail) {
    const { input, operations, causes } = story;
    const refusals = causes.filter(({ cause }) => cause.code !== 'mode_not_prod');
    const changes = operations.slice(0, detail.changes).map((operation) => (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .changePart */ .is)(operation, detail.body));
    const receipts = input.proof.run.mode === 'prod' && detail.rows > 0 ? (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptsPart */ .TJ)(story, detail.rows) : '';
    const omitted = refusals.length - Math.min(refusals.length, detail.causes);
    const { run_id: runId, repository } = input.proof.run;
    const where = { links: input.links, runId, repository };
    const parts = [
        (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .bannerPart */ .i1)(story),
        (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .digestPart */ .Er)(story),
        ...(input.comparison === null ? [] : [(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesPart */ .bG)(input.comparison, where, detail.rows)]),
        detail.rows === 0
            ? `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(operations.length, 'operation')}: see \`report.html\` in the proof.`
            : (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .operationsPart */ .c_)(story, detail.rows),
        ...(refusals.length === 0
            ? []
            : [
                `### ${refusalTitle(story)}`,
                ...refusals.slice(0, detail.causes).map((group) => (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .causePart */ .H9)(group, story)),
                ...(omitted === 0 ? [] : [`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(omitted, 'more reason')}: see \`report.html\` in the proof.`]),
            ]),
        nextPart(story),
        ...(changes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(changesTitle(story), changes.join('\n\n---\n\n'))]),
        ...(receipts === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Receipts and their checks', receipts)]),
        ...(input.proof.run.mode === 'prod' ? [verifyPart(input)] : []),
        (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .runPart */ .Lk)(story),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** Heading over the reasons. */
function refusalTitle({ input, banner }) {
    return input.proof.run.mode === 'prod' ? (0,_banner_js__WEBPACK_IMPORTED_MODULE_0__/* .whyTitle */ .Z)(banner.state) : 'Why prod would refuse it';
}
/** Over the folded part that tells each operation in full. */
function changesTitle({ input }) {
    return `${input.proof.run.mode === 'prod' ? 'What changes' : 'What will change'}, in full`;
}
/** What to do next, as links; for prod, too, what it ends with. */
function nextPart({ banner }) {
    return ['**Next:**', banner.steps.map(({ text, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(text, url)).join(' · ')].join(' ');
}
function verifyPart(input) {
    const commands = (0,_verify_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyCommands */ .I)(input).join('\n');
    return `### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${commands}\n\`\`\``;
}


/***/ }),

/***/ 22808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyCommands)
/* harmony export */ });
/** How anybody downloads this proof and checks it, as shell commands; one of them a line. */
function verifyCommands({ proof, links }) {
    const { run } = proof;
    const folder = links.artifact ?? 'marketops-proof';
    const host = links.server === 'https://github.com' ? '' : `${new URL(links.server).host}/`;
    const cli = links.action === null ? 'marketops' : `npx github:${links.action}#v${run.action_version}`;
    return [
        `gh run download ${run.run_id} --repo ${shell(host + run.repository)} --name ${shell(folder)} --dir ${shell(folder)}`,
        'git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys',
        `${cli.split(' ').map(shell).join(' ')} verify ${shell(folder)} --trusted-keys trusted-keys`,
    ];
}
/** One word of a POSIX shell, quoted only where it must be. */
function shell(word) {
    return /^[\w./:@%+#-]+$/.test(word) && !word.startsWith('#') ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
