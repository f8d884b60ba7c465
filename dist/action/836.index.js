export const id = 836;
export const ids = [836];
export const modules = {

/***/ 57836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  governanceOf: () => (/* reexport */ governanceOf),
  judgePlan: () => (/* binding */ judgePlan),
  readinessOf: () => (/* reexport */ readinessOf)
});

// EXTERNAL MODULE: ./src/authorize/policy/index.ts + 18 modules
var authorize_policy = __webpack_require__(28520);
;// CONCATENATED MODULE: ./src/authorize/refusals.ts
/**
 * Decides about the plan as a whole, for it was approved as a whole: one refusal or conflict refuses everything that
 * would change something. In a dry run everything is refused, first of all by the mode.
 */
function judge(operations, { dryRun }) {
    const own = operations.map(({ operation, violations }) => ({
        operation,
        violations: [...(dryRun ? [MODE_NOT_PROD] : []), ...violations, ...conflictOf(operation)],
    }));
    const blocked = own.some(({ violations }) => violations.length > 0);
    return own.map(({ operation, violations }) => {
        if (violations.length > 0)
            return { operation, verdict: 'refuse', violations };
        if (operation.effect === 'none')
            return { operation, verdict: 'unchanged', violations };
        return blocked
            ? { operation, verdict: 'refuse', violations: [PLAN_BLOCKED] }
            : { operation, verdict: 'ship', violations };
    });
}
const MODE_NOT_PROD = {
    rule: null,
    code: 'mode_not_prod',
    message: 'This is a dry run: everything is planned and shown, and every side effect is blocked',
};
const PLAN_BLOCKED = {
    rule: null,
    code: 'plan_blocked',
    message: 'Another operation of the plan is refused or in conflict, and the plan was approved as a whole',
};
function conflictOf({ effect, reason }) {
    return effect === 'conflict'
        ? [{ rule: null, code: 'conflict', message: reason ?? 'GitHub has something else there' }]
        : [];
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/protocol/plan-difference.ts
function planDifference(approved, current) {
    const [before, after] = [byId(approved), byId(current)];
    const inBoth = (one, other) => JSON.stringify([...one.keys()].filter((id) => other.has(id)));
    const whole = (plan, order) => new Map([
        ['commit_sha', JSON.stringify(plan.commit_sha)],
        ['repository_id', JSON.stringify(plan.repository_id)],
        ['order of operations', order],
    ]);
    const operations = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => operationChange(id, before.get(id), after.get(id)));
    return {
        plan: fieldChanges(whole(approved, inBoth(before, after)), whole(current, inBoth(after, before))),
        operations,
    };
}
function byId({ operations }) {
    return new Map(operations.map((operation) => [operation.operation_id, operation]));
}
function operationChange(id, before, after) {
    const known = after ?? before;
    if (known === undefined)
        return [];
    const fields = fieldChanges(leavesOf(before), leavesOf(after));
    if (fields.length === 0)
        return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ operation_id: id, operation_kind: known.operation_kind, change, fields }];
}
function fieldChanges(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
        .filter((change) => change.before !== change.after);
}
/** Every value that the digest of an operation, or of its plan, covers. */
function leavesOf(operation) {
    const leaves = new Map();
    if (operation === undefined)
        return leaves;
    const { operation_kind, repository, repository_id, depends_on, parameters } = operation;
    collect({ operation_kind, repository, repository_id, ...parameters, depends_on }, '', leaves);
    return leaves;
}
function collect(value, path, leaves) {
    const names = Array.isArray(value) ? namesOf(value) : null;
    if (Array.isArray(value) && names !== null) {
        // The names in their order too: it is in the digest.
        leaves.set(path, JSON.stringify(names));
        for (const [i, item] of value.entries())
            collect(item, `${path}[${JSON.stringify(names[i])}]`, leaves);
    }
    else if (isObject(value)) {
        for (const [name, inner] of Object.entries(value))
            collect(inner, path === '' ? name : `${path}.${name}`, leaves);
    }
    else {
        leaves.set(path, JSON.stringify(value));
    }
}
/** What tells the entries of a list of objects apart (assets by name, files by path); null when nothing does. */
function namesOf(list) {
    for (const key of ['name', 'path']) {
        const names = list.map((item) => (isObject(item) ? item[key] : undefined));
        if (names.every((name) => typeof name === 'string') && new Set(names).size === names.length)
            return names;
    }
    return null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/run/approved-plan.ts

/** What changed since the approval; null when the plan is the approved one, or nobody said which that is. */
async function compareWithApproved({ inputs, approvedPlan }, plan) {
    const expected = inputs.expectedPlanDigest;
    if (expected === null || expected === plan.plan_digest)
        return null;
    const found = await approvedPlan(expected);
    if ('absent' in found)
        return { expected, absent: found.absent };
    return { expected, difference: planDifference(found.plan, plan) };
}
/** The comparison in a line, names only: values are for the log, the summary and the report. */
function inShort(comparison) {
    if ('absent' in comparison)
        return `no comparison, for ${comparison.absent}`;
    const { plan, operations } = comparison.difference;
    const named = (change) => operations
        .filter((operation) => operation.change === change)
        .map(({ operation_id: id, fields }) => {
        // `assets["x"].digest` is a change of the assets.
        const tops = new Set(fields.map(({ field }) => /^[^.[]+/.exec(field)?.[0] ?? field));
        return change === 'changed' ? `${id} (${[...tops].join(', ')})` : id;
    });
    const parts = [
        ['the plan', plan.map(({ field }) => field)],
        ['changed', named('changed')],
        ['added', named('added')],
        ['removed', named('removed')],
    ];
    return parts
        .filter(([, names]) => names.length > 0)
        .map(([what, names]) => `${what}: ${names.join(', ')}`)
        .join('; ');
}

// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/execute/batch-files.ts
var batch_files = __webpack_require__(91277);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
;// CONCATENATED MODULE: ./src/run/evidence.ts






/** Everything that a policy may ask about; what cannot be read is judged as such. */
async function gatherEvidence(deps, ahead, policy, plan, comparison) {
    const { facts, inputs, github } = deps;
    const planEvidence = {
        operations: plan.operations.length,
        plan_digest: plan.plan_digest,
        expected_plan_digest: inputs.expectedPlanDigest ?? (inputs.mode === 'dry_run' ? plan.plan_digest : null),
        differs: comparison === null ? null : inShort(comparison),
        run_attempt: facts.runAttempt,
        earlier_plan_digests: await earlierPlans(deps),
    };
    if (ahead.evidence === null)
        return { evidence: { plan: planEvidence }, approvals: [] };
    const { environment } = facts;
    const [reviews, attempt, answer, authors, ledgerRules, teams] = await Promise.all([
        ahead.evidence.reviews,
        ahead.evidence.attempt,
        ahead.evidence.environment,
        ahead.evidence.authors,
        ahead.evidence.ledgerRules,
        readTeams(github.evidence, policy),
    ]);
    return {
        evidence: {
            plan: planEvidence,
            run: { job: { sha: facts.commitSha, workflow_ref: facts.workflowRef }, attempt },
            environment: { environment, answer },
            approvals: {
                environment: environment ?? '',
                plan_digest: plan.plan_digest,
                reviews,
                actor: account(attempt, 'actor'),
                triggering_actor: account(attempt, 'triggering_actor'),
                commit_authors: authors,
                teams,
            },
            ledger: { protected: isProtected(ledgerRules) },
        },
        approvals: 'value' in reviews ? reviews.value.flatMap(recorded) : [],
    };
}
/** A re-run keeps the approvals of its run, so it must have one of its plans, and not for ever. */
const LONGEST_RUN_MS = 24 * 60 * 60_000;
/** What the first attempt planned, as the ledger tells; a first attempt has nothing before it. */
async function earlierPlans({ facts, ledger, clock }) {
    if (facts.runAttempt === 1 || ledger === null)
        return { value: null };
    try {
        const snapshot = await ledger.peek();
        const run = snapshot === null ? null : await (0,batch_files/* readRun */.cI)(facts.runId, snapshot);
        if (run === null)
            return { value: null };
        const opened = (0,core_clock/* parseTime */.pe)(run.opened_at) ?? 0;
        if (clock() - opened < LONGEST_RUN_MS)
            return { value: run.plan_digests };
        return { unreadable: `the first attempt was opened at ${run.opened_at}, over 24 hours ago` };
    }
    catch (error) {
        if (error instanceof errors/* MarketOpsError */.NL)
            return { unreadable: error.message };
        throw error;
    }
}
/** Rules that keep the branch from being rewritten or deleted, whoever tries. */
function isProtected(rules) {
    if ('unreadable' in rules)
        return rules;
    return { value: ['non_fast_forward', 'deletion'].every((type) => rules.value.includes(type)) };
}
/** What must be said of the ledger though it refuses nothing. */
function ledgerWarnings({ inputs }, policy, evidence) {
    const warnings = [];
    if (inputs.createLedger && inputs.mode === 'prod') {
        warnings.push({
            code: 'ledger_create_allowed',
            message: `create-ledger is true: if somebody deletes the branch ${ledger_files/* LEDGER_BRANCH */.jF}, this run begins a new ledger and ` +
                'nobody notices. Remove the input once the branch is there.',
        });
    }
    const isKept = evidence.ledger?.protected ?? { value: true };
    if (policy.ledger_protection === 'required' || ('value' in isKept && isKept.value))
        return warnings;
    const code = 'value' in isKept ? 'ledger_unprotected' : 'ledger_protection_unknown';
    const { title, next } = authorize_policy/* POLICY_CODES */.y1[code];
    return [...warnings, { code, message: `${title}. ${next}` }];
}
function recorded({ environments, state, user, comment }) {
    if (state !== 'approved' && state !== 'rejected' && state !== 'pending')
        return [];
    if (user === null)
        return [];
    return environments.map(({ name }) => ({
        environment: name,
        user: user.login,
        user_id: user.id,
        state,
        comment: comment.toWellFormed(),
    }));
}
function account(attempt, who) {
    return 'value' in attempt ? { value: attempt.value[who] } : attempt;
}
async function readTeams(read, { approvals }) {
    const teams = approvals === 'none' ? [] : (approvals.from?.teams ?? []);
    return Promise.all(teams.map(async ({ slug, id }) => ({ id, members: await read.teamMembers(slug, id) })));
}

// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(19523);
// EXTERNAL MODULE: ./src/run/policy-source.ts
var policy_source = __webpack_require__(32501);
;// CONCATENATED MODULE: ./src/run/governance.ts





/** @throws DiagnosticsError `policy_invalid` */
function governanceOf({ policy, trustedKeys }) {
    const bytes = policy?.bytes ?? Buffer.from(authorize_policy/* BUILT_IN_POLICY */.Uo);
    const file = policy?.file ?? null;
    const { value, locate } = (0,authorize_policy/* parsePolicy */.ON)(bytes, file ?? 'the built-in policy');
    return {
        policy: value,
        policyBytes: bytes,
        policyDigest: (0,digest/* digestOf */.o)(bytes),
        policyFile: file,
        policyUrl: policy?.url ?? null,
        locate,
        trustedKeysBytes: trustedKeys,
        ...readTrustedKeys(trustedKeys),
    };
}
function readTrustedKeys(bytes) {
    const text = (0,jcs/* decodeUtf8 */._6)(bytes);
    if (text === null)
        return { trustedKeys: [], trustedKeysFault: `${policy_source/* TRUSTED_KEYS_PATH */.Z} is not valid UTF-8` };
    try {
        return { trustedKeys: (0,vkey/* parseTrustedKeys */.n0)(text), trustedKeysFault: null };
    }
    catch (error) {
        if (!(error instanceof vkey/* TrustedKeysError */.Us))
            throw error;
        return { trustedKeys: [], trustedKeysFault: `${policy_source/* TRUSTED_KEYS_PATH */.Z}:${error.line}: the line ${error.message}` };
    }
}

// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
;// CONCATENATED MODULE: ./src/run/readiness.ts








/**
 * What prod would still refuse whatever the plan, as far as a token that reads can see: nobody should learn it after
 * somebody clicked "approve". What cannot be seen is named. Everything is read beside the plan; the answer waits for
 * what the policy was asked.
 */
function readinessOf(deps, prodFiles, governed) {
    const seenOf = { deps, prodFiles };
    const policy = (0,parallel/* begun */.q1)(policyOfProd(seenOf));
    const looked = (0,parallel/* begun */.q1)(Promise.all([
        trustedKeys(seenOf),
        ledgerBranch(seenOf),
        governed.then((governance) => Promise.all([
            ledgerProtection(deps, governance.policy),
            environment(deps, governance.policy),
            teams(deps, governance.policy),
        ])),
    ]));
    return async (requests) => {
        const governance = await governed;
        const differing = await policyOnDefaultBranch(deps, policy, { governance, requests });
        return [...differing, ...(await looked).flat(2), prodJob(requests)];
    };
}
/** The policy that prod would read; null where it would be read elsewhere. */
async function policyOfProd({ deps: { inputs }, prodFiles }) {
    return inputs.policyRef === null ? onDefaultBranch(prodFiles, inputs.policy) : null;
}
async function onDefaultBranch({ source }, path) {
    const { branch, read } = await source;
    return { branch, bytes: await read(path) };
}
/** Prod is judged by the policy of the default branch, this dry run by that of the checkout. */
async function policyOnDefaultBranch({ inputs, facts }, found, { governance, requests }) {
    return seen('policy_unseen', `${inputs.policy} on the default branch`, async () => {
        const file = await found;
        if (file === null)
            return [];
        const { branch, bytes } = file;
        if (bytes === null) {
            // Without a policy in the checkout either, the decisions say so already.
            const both = governance.policyFile === null;
            return both ? [] : refusing(`there is no ${inputs.policy} on ${branch}, and without it nothing is permitted`);
        }
        if ((0,digest/* digestOf */.o)(bytes) === governance.policyDigest)
            return [];
        const prods = readable(bytes, inputs.policy);
        if (prods === null)
            return refusing(`${inputs.policy} on ${branch} is not valid; try \`marketops policy check\``);
        const named = facts.environment ?? prods.environment;
        const refused = requests.filter(({ run, ...rest }) => (0,authorize_policy/* decide */.LD)(prods, { ...rest, run: { ...run, environment: named } }).decision !== 'permit');
        const ids = refused.map(({ operation }) => operation.operation_id).join(', ');
        if (ids !== '')
            return refusing(`${inputs.policy} on ${branch}, which is not the one used here, refuses ${ids}`);
        const message = `Prod is judged by ${inputs.policy} on ${branch}, which is not the one used here; it permits the plan too.`;
        return [{ code: 'policy_differs', message }];
    });
}
function readable(bytes, file) {
    try {
        return (0,authorize_policy/* parsePolicy */.ON)(bytes, file).value;
    }
    catch (error) {
        if (error instanceof errors/* MarketOpsError */.NL)
            return null;
        throw error;
    }
}
async function trustedKeys({ prodFiles }) {
    return seen('trusted_keys_unseen', policy_source/* TRUSTED_KEYS_PATH */.Z, async () => {
        const { branch, bytes } = await onDefaultBranch(prodFiles, policy_source/* TRUSTED_KEYS_PATH */.Z);
        const keys = bytes === null ? 0 : keysIn(Buffer.from(bytes).toString());
        if (keys === null)
            return refusing(`${policy_source/* TRUSTED_KEYS_PATH */.Z} on ${branch} cannot be read: mend it`);
        if (keys > 0)
            return [];
        return refusing(`no key is listed in ${policy_source/* TRUSTED_KEYS_PATH */.Z} on ${branch}: add the line that \`marketops keygen\` prints`);
    });
}
function keysIn(text) {
    try {
        return (0,vkey/* parseTrustedKeys */.n0)(text).length;
    }
    catch {
        return null;
    }
}
async function ledgerBranch({ deps: { inputs }, prodFiles }) {
    return seen('ledger_unseen', `the branch ${ledger_files/* LEDGER_BRANCH */.jF}`, async () => {
        if ((await prodFiles.ledgerRef) !== null)
            return [];
        if (!inputs.createLedger) {
            return refusing(`the branch ${ledger_files/* LEDGER_BRANCH */.jF} is missing: create it with \`marketops ledger init\``);
        }
        const message = `The branch ${ledger_files/* LEDGER_BRANCH */.jF} is missing; prod begins it where its step, too, has create-ledger: true.`;
        return [{ code: 'ledger_to_begin', message }];
    });
}
/** Rules hold for a branch before it is there. */
async function ledgerProtection({ facts, github }, policy) {
    if (policy.ledger_protection === 'warn')
        return [];
    const rules = await github.evidence.branchRules(facts.repository, ledger_files/* LEDGER_BRANCH */.jF);
    if ('unreadable' in rules)
        return [unseen('ledger_rules_unseen', `the rules of ${ledger_files/* LEDGER_BRANCH */.jF}`, 'contents: read')];
    return (0,authorize_policy/* judgeLedger */.Lt)(policy, { protected: isProtected(rules) }).map(({ message }) => notReady(message));
}
async function environment({ facts, github }, policy) {
    const answer = await github.evidence.environment(facts.repository, policy.environment);
    const violations = (0,authorize_policy/* judgeEnvironment */.vF)(policy, { environment: policy.environment, answer });
    if ('unreadable' in answer && violations.length > 0) {
        return [unseen('environment_unseen', `the protection of the environment ${policy.environment}`, 'actions: read')];
    }
    return violations.map(({ message }) => notReady(message));
}
/** GITHUB_TOKEN can never read the teams of an organisation. */
async function teams({ github }, { approvals }) {
    const named = approvals === 'none' ? [] : (approvals.from?.teams ?? []);
    const found = await Promise.all(named.map(async ({ slug, id }) => ({ slug, members: await github.evidence.teamMembers(slug, id) })));
    return found
        .filter(({ members }) => 'unreadable' in members)
        .map(({ slug }) => ({
        code: 'team_unseen',
        message: `This token cannot see the members of ${slug}, whose approval the policy asks for. Prod refuses unless its ` +
            "token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's `members: read` can.",
    }));
}
/** What only the prod job knows, whatever this token may see. */
function prodJob(requests) {
    const kinds = requests.map(({ operation }) => operation.operation_kind);
    const permissions = [
        '`contents: write`',
        ...(kinds.includes('open_pr') ? ['`pull-requests: write`'] : []),
        '`actions: read`',
    ].join(', ');
    return {
        code: 'prod_job_unseen',
        message: `What the prod job is given cannot be seen from here: that its token has ${permissions}, that its environment ` +
            `holds a key listed in ${policy_source/* TRUSTED_KEYS_PATH */.Z}, and that it passes this plan's digest as expected-plan-digest.`,
    };
}
const notReady = (message) => ({ code: 'prod_not_ready', message: `Prod would refuse: ${message}` });
const refusing = (why) => [notReady(`${why}.`)];
/** Runs a look; that it could not be seen becomes a warning too. */
async function seen(code, what, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors/* MarketOpsError */.NL))
            throw error;
        return [unseen(code, what, 'contents: read')];
    }
}
function unseen(code, what, permission) {
    return {
        code,
        message: `This token cannot see ${what}; with \`${permission}\` the plan could tell whether prod would refuse.`,
    };
}

;// CONCATENATED MODULE: ./src/run/judging.ts







/** Compares with what was approved, gathers what the policy asks about, and has it decide. Reads only. */
async function judgePlan(deps, plan, { ahead, governance, ready }) {
    const { policy } = governance;
    const comparison = await compareWithApproved(deps, plan);
    const { evidence, approvals } = await gatherEvidence(deps, ahead, policy, plan, comparison);
    const validator = new authorize_policy/* AuthorizationPolicyValidator */.S1(policy, evidence);
    const requests = await Promise.all(plan.operations.map((operation) => policyRequest(deps, policy, operation)));
    const decisions = requests.map((request) => ({ operation: request.operation, record: validator.decide(request) }));
    const judged = judge(decisions.map(({ operation, record }) => ({ operation, violations: record.violations })), { dryRun: deps.inputs.mode === 'dry_run' });
    const warnings = [
        ...deps.warnings,
        ...validator.warnings(requests),
        ...ledgerWarnings(deps, policy, evidence),
        ...(ready === null ? [] : await ready(requests)),
    ];
    return { comparison, approvals, decisions, judged, warnings };
}
async function policyRequest({ facts, clock, github }, policy, operation) {
    const asksForBranch = policy.rules.some(({ when }) => when?.target_on_default_branch !== undefined);
    return {
        operation,
        run: {
            repository: facts.repository,
            repository_id: facts.repositoryId,
            ref: facts.ref,
            event: facts.event,
            actor: facts.actor,
            triggering_actor: facts.triggeringActor,
            workflow_ref: facts.workflowRef,
            environment: facts.environment ?? policy.environment,
        },
        target: {
            on_default_branch: asksForBranch ? await isOnDefaultBranch(operation, github.reader) : null,
            moves_tag: movesTag(operation),
        },
        now: clock(),
    };
}
/** Whether the target is the head of the target repository's default branch or behind it; null when that is unknown. */
async function isOnDefaultBranch(operation, reader) {
    if (operation.operation_kind === 'open_pr')
        return null;
    try {
        const { defaultBranch } = await reader.repository(operation.repository);
        const place = await reader.compare(operation.repository, operation.parameters.target_sha, defaultBranch);
        return place === 'identical' || place === 'ahead';
    }
    catch (error) {
        if (error instanceof errors/* MarketOpsError */.NL)
            return null;
        throw error;
    }
}
/** Whether a tag that is there would move; null when what is there is in the way. */
function movesTag({ operation_kind: kind, effect }) {
    if (kind === 'tag_repo' && effect === 'conflict')
        return null;
    return kind === 'tag_repo' && effect === 'update';
}


/***/ })

};
