export const id = 561;
export const ids = [561];
export const modules = {

/***/ 67561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentJob: () => (/* binding */ commentJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/action/inputs.ts + 1 modules
var inputs = __webpack_require__(299);
;// CONCATENATED MODULE: ./src/action/comment/inputs.ts



/** @throws MarketOpsError `input_invalid`, naming the input */
function readCommentInputs(env) {
    const token = (0,inputs/* read */.LF)(env, 'github-token');
    if (token === '')
        throw (0,inputs/* bad */.MB)('github-token', 'is empty. Leave it out to use the token of the job.');
    const path = (0,inputs/* read */.LF)(env, 'path');
    if (path === '')
        throw (0,inputs/* bad */.MB)('path', 'names the folder into which the artifact of the plan job was downloaded.');
    const number = (0,inputs/* read */.LF)(env, 'pull-request');
    if (!/^[1-9]\d{0,9}$/.test(number)) {
        const given = number === '' ? 'is empty, and the event of this run is of no pull request' : 'is no number';
        throw (0,inputs/* bad */.MB)('pull-request', `${given}. Give its number, or run this job only for pull requests.`);
    }
    const name = (0,inputs/* read */.LF)(env, 'name');
    // Part of a comment of HTML, in which two hyphens have a meaning.
    if (name !== '' && (!/^[A-Za-z0-9._-]{1,64}$/.test(name) || name.includes('--')))
        throw (0,inputs/* bad */.MB)('name', `${JSON.stringify(name.slice(0, 100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);
    return { path, pullRequest: Number(number), name: name || null, token };
}
/** GitHub's payloads have at most 25 MB. */
const MOST_BYTES = 32 * 1024 * 1024;
const repository = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const payload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ repo: repository.nullable() }),
        base: schemas/* object */.Ikc({ repo: repository }),
    }),
});
/**
 * Whether the run is of a pull request from a fork, whose token cannot write whatever the job asks for. Events that
 * run in the name of the base repository (`pull_request_target`) have no such token. A fork that is gone has no `repo`.
 */
async function isForkRun(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!event.startsWith('pull_request') || event === 'pull_request_target')
        return false;
    const bytes = await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '').catch(() => Buffer.alloc(0));
    if (bytes.length === 0 || bytes.length > MOST_BYTES)
        return false;
    try {
        const { head, base } = payload.parse(JSON.parse(bytes.toString())).pull_request;
        return head.repo?.id !== base.repo.id;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/verify/context.ts
var context = __webpack_require__(88230);
// EXTERNAL MODULE: ./src/verify/finding.ts
var finding = __webpack_require__(12000);
// EXTERNAL MODULE: ./src/verify/folder.ts
var verify_folder = __webpack_require__(62105);
// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(61765);
// EXTERNAL MODULE: ./src/verify/source.ts
var verify_source = __webpack_require__(6848);
// EXTERNAL MODULE: ./src/verify/verify-proof.ts + 7 modules
var verify_proof = __webpack_require__(34496);
// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/proof.ts
var protocol_proof = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __webpack_require__(2792);
// EXTERNAL MODULE: ./src/run/links.ts
var links = __webpack_require__(8444);
;// CONCATENATED MODULE: ./src/action/comment/proof.ts












/**
 * A downloaded proof, as foreign bytes: whoever made the artifact may have written anything. It goes through every
 * check of `verify` (closed schemas, limits, digests of plan and operations computed anew, the ledger's chain), so
 * that what is shown at least does not contradict itself. Who made it stays open: a dry run is not signed.
 * @throws MarketOpsError `proof_refused`, `proof_of_another_run`
 */
async function readProof(folder, facts) {
    let input;
    try {
        input = await checked(folder, facts);
    }
    catch (error) {
        throw new errors/* MarketOpsError */.NL('proof_refused', (0,foreign_text/* logText */.kc)(`The folder ${folder} holds no proof that can be shown: ${(0,errors/* messageOf */.bD)(error)}. Check that path is where the ` +
            'artifact of the plan job was downloaded to, alone, and that the plan job came to its end.'), { cause: error });
    }
    const { run } = input.proof;
    if (run.repository_id === facts.repositoryId && run.run_id === facts.runId)
        return input;
    throw new errors/* MarketOpsError */.NL('proof_of_another_run', (0,foreign_text/* logText */.kc)(`The proof in ${folder} is of run ${run.run_id} in repository ${run.repository_id}, this is run ${facts.runId} ` +
        `in ${facts.repositoryId}. Download the artifact of this run's plan job.`));
}
async function checked(folder, facts) {
    const source = (0,verify_folder/* folderSource */.W)(folder);
    const { report, files } = await (0,verify_proof/* examineProof */.w6)(source, { pins: null });
    const fault = report.checks.find(({ status }) => status === 'failed');
    if (fault !== undefined || files === null)
        throw new finding/* Finding */.wI('failed', `${fault?.name ?? 'layout'}: ${fault?.detail ?? 'nothing is there'}`);
    const text = async (path, limit) => {
        const bytes = await (0,verify_source/* readWhole */.o)(source, path, limit);
        if ((0,digest/* digestOf */.o)(bytes) !== files.digests.get(path))
            throw new finding/* Finding */.wI('failed', `${path} changed while it was read`);
        return bytes.toString();
    };
    // Of a run that broke off these may be missing, which is no fault.
    const [proof, plan] = [(0,context/* must */.sb)(files.proof), (0,context/* must */.sb)(files.plan)];
    const { run_attempt: runAttempt, environment } = proof.run;
    const ledgerText = await text(protocol_proof/* PROOF_FILES */.Pb.ledger, limits/* LIMITS */.b.fileBytes);
    return {
        proof,
        plan,
        lines: ledgerText
            .trimEnd()
            .split('\n')
            .map((line) => (0,ledger/* parseLine */.A)(line)),
        ledgerText,
        checkpoints: [],
        policyText: await text(protocol_proof/* PROOF_FILES */.Pb.policy, limits/* LIMITS */.b.textFileBytes),
        policyFile: null,
        links: (0,links/* linksOf */.h)({ facts: { ...facts, runAttempt }, inputs: { environment, artifact: null }, actionRepository: null }, { policyUrl: null }),
        warnings: [],
        comparison: null,
    };
}

;// CONCATENATED MODULE: ./src/report/comment-history.ts
/**
 * What a comment remembers of itself, in its second line, where no reader sees it: the plans it shows and once showed.
 * The comment can be edited by whoever may write to the repository, so the line is read as foreign text.
 */
/** Older plans kept; what came before them is in the runs themselves. */
const MOST_EARLIER = 20;
const LINE = /^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/;
const PLAN = /^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/;
/** The line, newest plan first. */
function historyLine(plans) {
    const texts = plans.map(({ digest, commit, runId, runAttempt }) => `${digest}/${commit}/${runId}/${runAttempt}`);
    return `<!-- marketops-plans ${texts.join(' ')} -->`;
}
/** The plans that a comment's second line tells, newest first; none unless every one of them has its form. */
function readHistory(comment) {
    const texts = LINE.exec(comment)?.[1]?.trim().split(' ') ?? [];
    const plans = texts.slice(0, MOST_EARLIER + 1).map((text) => {
        const [, digest, commit, runId, runAttempt] = PLAN.exec(text) ?? [];
        if (digest === undefined || commit === undefined || runId === undefined)
            return null;
        return { digest, commit, runId, runAttempt: Number(runAttempt) };
    });
    return plans.every((plan) => plan !== null) ? plans : [];
}

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/story.ts + 3 modules
var report_story = __webpack_require__(39559);
// EXTERNAL MODULE: ./src/report/subject.ts
var subject = __webpack_require__(27366);
// EXTERNAL MODULE: ./src/report/summary-parts.ts
var summary_parts = __webpack_require__(32921);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
;// CONCATENATED MODULE: ./src/report/comment.ts






/**
 * GitHub refuses a comment above 65,536 characters and does not say what it counts; bytes of UTF-8 are never fewer
 * than UTF-16 units or code points, so this many of them fit whatever it is.
 */
const COMMENT_LIMIT = 65_000;
/**
 * The first line of every comment: by it the next run finds its own and replaces it.
 * @param name letters, digits, `.`, `_` and single `-`: of one among several plans of a pull request; null for the only one
 */
function commentMarker(name) {
    return `<!-- marketops-plan-comment${name === null ? '' : `:${name}`} -->`;
}
const DETAILS = [
    { rows: 100, changes: 40, body: 4000, causes: 20, warnings: 20 },
    { rows: 100, changes: 40, body: 0, causes: 20, warnings: 20 },
    { rows: 100, changes: 0, body: 0, causes: 10, warnings: 10 },
    { rows: 20, changes: 0, body: 0, causes: 3, warnings: 3 },
    { rows: 3, changes: 0, body: 0, causes: 1, warnings: 1 },
];
/**
 * The comment on a pull request: the plan in short and, folded, the digests of earlier ones; GitHub-flavoured Markdown
 * of at most {@link COMMENT_LIMIT} bytes.
 */
function renderComment(input, { name = null, earlier = [] } = {}) {
    const story = (0,report_story/* storyOf */.d)(input);
    const shown = shownPlan(input);
    const older = earlier.filter(({ digest }) => digest !== shown.digest).slice(0, MOST_EARLIER);
    const frame = [`${commentMarker(name)}\n${historyLine([shown, ...older])}`, earlierPart(older, input)];
    let text = '';
    for (const detail of DETAILS) {
        text = commentAt(story, detail, frame);
        if (Buffer.byteLength(text) <= COMMENT_LIMIT)
            break;
    }
    return text;
}
/** This run's plan, as later comments remember it. */
function shownPlan({ plan, proof: { run } }) {
    return { digest: plan.plan_digest, commit: run.commit_sha, runId: run.run_id, runAttempt: run.run_attempt };
}
function commentAt(story, detail, [head, earlier]) {
    const { input } = story;
    const refusals = story.causes.filter(({ cause }) => cause.code !== 'mode_not_prod');
    const causes = refusals.slice(0, detail.causes).map((group) => (0,summary_parts/* causePart */.H9)(group, story));
    const left = refusals.length - causes.length;
    const changes = story.operations.slice(0, detail.changes).map((operation) => (0,summary_parts/* changePart */.is)(operation, detail.body));
    const parts = [
        head,
        (0,summary_parts/* bannerPart */.i1)(story, '###', detail.warnings),
        (0,summary_parts/* digestPart */.Er)(story),
        ...(input.proof.run.event === 'pull_request' ? [PREVIEW] : []),
        (0,summary_parts/* operationsPart */.c_)(story, detail.rows),
        ...(causes.length === 0 ? [] : [`#### ${(0,summary/* refusalTitle */.VH)(story)}`, ...causes]),
        ...(left === 0 ? [] : [`${(0,subject/* counted */.hS)(left, 'more reason')} in the summary.`]),
        ...(changes.length === 0 ? [] : [(0,markdown/* details */.zH)((0,summary/* changesTitle */.wv)(story), changes.join('\n\n---\n\n'))]),
        ...(earlier === '' ? [] : [earlier]),
        (0,summary/* nextPart */.lI)(story),
        `${(0,markdown/* link */.nf)('Summary and proof of this run', input.links.runUrl)} · ${(0,summary_parts/* runPart */.Lk)(story)}`,
    ];
    return `${parts.join('\n\n')}\n`;
}
const PREVIEW = 'A preview: the commit of a pull request is its merge commit, so the plan that is approved has another digest.';
function earlierPart(plans, { links: { repository } }) {
    if (plans.length === 0)
        return '';
    const rows = plans.map(({ digest, commit, runId, runAttempt }) => [
        (0,markdown/* code */.aY)(digest),
        (0,markdown/* code */.aY)((0,subject/* shortSha */.Fu)(commit)),
        (0,markdown/* link */.nf)(`run ${runId}, attempt ${runAttempt}`, `${repository}/actions/runs/${runId}/attempts/${runAttempt}`),
    ]);
    return (0,markdown/* details */.zH)(`${(0,subject/* counted */.hS)(plans.length, 'earlier plan')} of this pull request, no longer current`, (0,markdown/* table */.tp)(['Plan digest', 'Commit', 'Run'], rows));
}

;// CONCATENATED MODULE: ./src/action/comment/sticky.ts


/**
 * @param mine this token's own comments that begin with the marker, oldest first; the first is the one that stays
 */
function decide(mine, input, name) {
    const [comment] = mine;
    if (comment === undefined)
        return { outcome: 'created', body: renderComment(input, { name }) };
    const earlier = readHistory(comment.body);
    if (earlier[0] !== undefined && isLater(earlier[0], shownPlan(input)))
        return { outcome: 'outdated', comment };
    const body = renderComment(input, { name, earlier });
    return { outcome: plain(comment.body) === plain(body) ? 'unchanged' : 'updated', comment, body };
}
/** Runs are numbered as they begin: one that began later was of a later state of the pull request. */
function isLater(one, other) {
    const [a, b] = [BigInt(one.runId), BigInt(other.runId)];
    return a === b ? one.runAttempt > other.runAttempt : a > b;
}
/** Line ends are GitHub's affair. */
const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
/** What becomes of further comments of ours, which runs at the same time have made: without the marker. */
function supersededBody({ url }) {
    return `This comment was made at the same time as [another one](${url}), which holds the current plan.\n`;
}

// EXTERNAL MODULE: ./src/targets/github/client.ts + 5 modules
var github_client = __webpack_require__(28913);
// EXTERNAL MODULE: ./src/targets/github/errors.ts + 1 modules
var github_errors = __webpack_require__(23892);
// EXTERNAL MODULE: ./src/targets/github/repository-parts.ts
var repository_parts = __webpack_require__(49737);
;// CONCATENATED MODULE: ./src/targets/github/comments.ts



const comment = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* number */.aig().int(), schemas/* bigint */.oad()]).transform(String),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* url */.OZ5({ protocol: /^https?$/ }),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
const viewer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) });
function createComments(client, repository) {
    const at = (0,repository_parts/* repositoryParts */.v)(repository);
    /** Whose the token is: `GET /user` is closed to GITHUB_TOKEN, this query is open to every token. */
    const whoami = async () => (await client.graphql('query { viewer { login } }', {}, viewer)).data.viewer.login.toLowerCase();
    return {
        async mine(number, line) {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const all = await client.list(route, { ...at, issue_number: number }, comment);
            const marked = all.filter(({ body }) => /^\r?\n/.test(body?.startsWith(line) === true ? body.slice(line.length) : ''));
            if (marked.length === 0)
                return [];
            // Anybody can write the marker: what a person wrote is never overwritten.
            const me = await whoami();
            return marked.filter(({ user }) => user?.login.toLowerCase() === me).map(owned);
        },
        async create(number, body) {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            return written(await client.write(route, { ...at, issue_number: number, body }, comment), body);
        },
        async update(id, body) {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
            return written(await client.write(route, { ...at, comment_id: id, body }, comment), body);
        },
    };
}
const owned = ({ id, body, html_url: url }) => ({ id, body: body ?? '', url });
/** What GitHub has must be what was sent. */
function written(answer, sent) {
    const made = owned(answer);
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    if (plain(made.body) === plain(sent))
        return made;
    throw new github_errors/* GitHubError */.y_('github_error', `GitHub answered with another text than the one sent, for ${made.url}`, {
        status: null,
        certainty: 'ambiguous',
    });
}

// EXTERNAL MODULE: ./src/action/workflow-log.ts + 1 modules
var workflow_log = __webpack_require__(21926);
;// CONCATENATED MODULE: ./src/action/main-comment.ts












/**
 * The comment action: shows a plan on its pull request. It holds a token that may write comments, and no code that
 * could publish.
 * @throws MarketOpsError for bad input, a proof that cannot be shown, and whatever GitHub refuses but to a fork's token
 */
async function commentJob(env) {
    const { token, path, pullRequest, name } = readCommentInputs(env);
    (0,workflow_log/* hide */.jD)(token);
    const facts = (0,inputs/* readFacts */.MH)(env, { mode: 'dry_run', environment: null }, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const input = await readProof((0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', path), facts);
    const userAgent = `marketops-action/${facts.actionVersion}`;
    const world = { env, clock: Date.now, log: workflow_log/* log */.Rm.info, userAgent };
    const client = (0,github_client/* createClient */.U)({ ...world, apiUrl: facts.apiUrl, mode: 'prod', token });
    const comments = createComments(client, facts.repository);
    try {
        const mine = await comments.mine(pullRequest, commentMarker(name));
        const decision = decide(mine, input, name);
        const comment = await carryOut(decision, comments, pullRequest);
        for (const other of mine.slice(1))
            await comments.update(other.id, supersededBody(comment));
        tell(decision.outcome, comment);
    }
    catch (error) {
        if (!isReadOnlyToken(error) || !(await isForkRun(env)))
            throw error;
        workflow_log/* log */.Rm.warning('No comment was written: this pull request comes from a fork, and GitHub gives its runs a token that cannot ' +
            `write. The plan (${input.plan.plan_digest}) is in the summary of the plan job.`);
        core/* setOutput */.uH('outcome', 'not_permitted');
    }
    return null;
}
function carryOut(decision, comments, number) {
    if (decision.outcome === 'created')
        return comments.create(number, decision.body);
    if (decision.outcome === 'updated')
        return comments.update(decision.comment.id, decision.body);
    return Promise.resolve(decision.comment);
}
const WORDS = {
    created: 'The plan was written as a comment',
    updated: 'The comment was brought up to date',
    unchanged: 'The comment shows this plan already; nothing was written',
    outdated: 'A later run has commented already; nothing was written',
};
function tell(outcome, { id, url }) {
    workflow_log/* log */.Rm.info(`${WORDS[outcome]}: ${url}`);
    core/* setOutput */.uH('outcome', outcome);
    core/* setOutput */.uH('comment-id', id);
    core/* setOutput */.uH('comment-url', url);
}
/** GitHub's words for an app's token that lacks the permission; others are about the comment or the conversation. */
function isReadOnlyToken(error) {
    return error instanceof github_errors/* GitHubError */.y_ && error.status === 403 && /not accessible by integration/i.test(error.message);
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/** Where a person goes from the report, on the GitHub of the run. */
function linksOf({ facts, inputs, actionRepository }, { policyUrl }) {
    const repository = `${facts.serverUrl}/${facts.repository}`;
    const workflowFile = /\/\.github\/workflows\/([^@/]+)@/.exec(facts.workflowRef)?.[1];
    return {
        server: facts.serverUrl,
        repository,
        runUrl: `${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
        environmentUrl: inputs.environment === null ? null : `${repository}/deployments/${encodeURIComponent(inputs.environment)}`,
        workflowUrl: workflowFile === undefined ? null : `${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`,
        policyUrl,
        artifact: inputs.artifact?.name ?? null,
        action: actionRepository,
    };
}


/***/ })

};
