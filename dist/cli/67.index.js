export const id = 67;
export const ids = [67];
export const modules = {

/***/ 5067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseCommand: () => (/* binding */ rehearseCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/verify/index.ts
var verify = __webpack_require__(1161);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(6679);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/authorize/policy/index.ts + 20 modules
var authorize_policy = __webpack_require__(8575);
// EXTERNAL MODULE: ./src/authorize/secret.ts
var authorize_secret = __webpack_require__(6311);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(2533);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(9523);
// EXTERNAL MODULE: ./packages/embedded-github/src/index.ts + 43 modules
var src = __webpack_require__(1442);
// EXTERNAL MODULE: ./src/rehearse/runner.ts
var runner = __webpack_require__(5603);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/rehearse/workspace.ts





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * A work tree under git is used as it is: its commit becomes the rehearsed default branch, changes since then are
 * what a build step would have made. A folder that git does not know is copied, and committed whole in the copy.
 */
async function rehearsedWorkspace(directory, temporary) {
    if (await isWorkTree(directory))
        return { directory, committed: await committedFiles(directory) };
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'workspace-'));
    const skipped = ['.git', 'node_modules'];
    await (0,promises_.cp)(directory, copy, {
        recursive: true,
        filter: (path) => !(0,external_node_path_.relative)(directory, path)
            .split(external_node_path_.sep)
            .some((part) => skipped.includes(part)),
    });
    await git(copy, ['init', '--quiet']);
    await git(copy, ['add', '--all', '--force']);
    await git(copy, [...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'Rehearsed']);
    return { directory: copy, committed: await committedFiles(copy) };
}
const AUTHOR = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false'];
async function isWorkTree(directory) {
    try {
        await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
        return (await (0,promises_.readdir)(directory)).includes('.git');
    }
    catch {
        return false;
    }
}
async function committedFiles(directory) {
    const listing = await git(directory, ['ls-tree', '-r', '-z', 'HEAD']);
    const files = {};
    for (const entry of listing
        .toString()
        .split('\0')
        .filter((text) => text !== '')) {
        const [, mode, type, sha, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (type !== 'blob' || sha === undefined || path === undefined)
            continue;
        if (mode !== '100644' && mode !== '100755')
            continue;
        files[path] = { content: await git(directory, ['cat-file', 'blob', sha]), mode };
    }
    return files;
}
async function git(directory, args) {
    const { stdout } = await run('git', ['-C', directory, ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT });
    return stdout;
}
/** A file of the workspace; null when it is not there. */
async function fileOrNull(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw new errors/* MarketOpsError */.NL('file_unreadable', `${path} cannot be read.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/rehearse/rehearse.ts












const OWNER = 'acme';
const ENVIRONMENT = 'production';
const RUN_ID = 1;
/** Not a host that anybody has: what is signed in a rehearsal can be taken for nobody's. */
const SERVER = 'https://rehearsal.localhost';
const TOKEN = 'rehearsal-token';
const PLAN_TOKEN = 'rehearsal-read-token';
/**
 * Runs the true action against an embedded GitHub on this machine: the plan of a pull request, a reviewer's approval,
 * the prod run, and its spent receipts offered again after somebody deleted what they had permitted.
 * @throws MarketOpsError when the rehearsal cannot be set up, or the plan itself fails
 */
async function rehearse(options) {
    const out = (0,external_node_path_.resolve)(options.out);
    const planOut = `${out}-plan`;
    await Promise.all([out, planOut].map(refuseFull));
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'marketops-rehearsal-'));
    const secret = options.hmacKey === '' ? (0,authorize_secret/* createSecret */.X$)(external_node_crypto_.randomBytes) : options.hmacKey;
    let github = null;
    try {
        const { directory, committed } = await rehearsedWorkspace((0,external_node_path_.resolve)(options.workspace), temporary);
        github = await startRehearsed(options, directory, committed, secret);
        const step = stepper(options, github, directory, temporary);
        options.say('Preview: dry run on a pull request, with a token that can only read');
        const plan = { mode: 'dry_run', 'github-token': PLAN_TOKEN };
        const preview = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' };
        const dryRun = await step('index.js', { ...plan, 'proof-directory': planOut }, preview);
        if (dryRun.exitCode !== 0)
            throw failed('The dry run', dryRun);
        options.say('Plan: dry run after the merge, whose digest the reviewer sees');
        const planned = await step('index.js', { ...plan, 'proof-directory': (0,external_node_path_.join)(temporary, 'plan-proof') }, {});
        if (planned.exitCode !== 0)
            throw failed('The plan', planned);
        const planDigest = planned.outputs['plan-digest'] ?? '';
        const writesInDryRun = github.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;
        options.say(`Approve: a reviewer approves ${planDigest} in the environment ${ENVIRONMENT}`);
        github.admin.requestApproval(RUN_ID, ENVIRONMENT);
        github.admin.approve(RUN_ID, ENVIRONMENT, 'reviewer', `Approved ${planDigest}`);
        options.say('Ship: prod, in the protected environment');
        const signed = {
            mode: 'prod',
            environment: ENVIRONMENT,
            'hmac-key': secret,
            'expected-plan-digest': planDigest,
            'create-ledger': 'true',
        };
        const prod = await step('index.js', { ...signed, 'proof-directory': out }, {});
        const trustedKeys = trustedKeysOf(secret, github.repositoryId);
        const replay = prod.exitCode === 0
            ? await offerAgain(github, out, temporary, (inputs) => step('execute.js', { ...signed, ...inputs }, {}))
            : null;
        return { planDigest, dryRun, prod, replay, proof: out, trustedKeys, writesInDryRun };
    }
    finally {
        await github?.close();
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function refuseFull(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 0) {
        throw new errors/* MarketOpsError */.NL('proof_directory_not_empty', `${folder} is not empty. Remove it, or name another folder with --out.`);
    }
}
function failed(what, { log, exitCode }) {
    return new errors/* MarketOpsError */.NL('rehearsal_failed', `${what} ended with exit code ${exitCode}:\n${log.trim()}`);
}
function trustedKeysOf(secret, repositoryId) {
    const keys = (0,authorize_secret/* deriveKeys */.Cd)((0,authorize_secret/* parseSecret */.o7)(secret, 'MARKETOPS_HMAC_KEY'), repositoryId, (0,vkey/* originOf */.yv)(SERVER, repositoryId));
    return `# of the rehearsed repository\n${keys.vkey.text}\n`;
}
async function startRehearsed(options, directory, committed, secret) {
    const repositoryId = 1_000_001;
    const policy = await fileOrNull((0,external_node_path_.join)(directory, options.policy));
    if (policy === null)
        options.say(`There is no ${options.policy}: the rehearsal uses the preset "solo"`);
    const github = await (0,src/* startGitHub */.y)({
        owner: OWNER,
        repo: 'rehearsal',
        repositoryId,
        files: {
            ...committed,
            [options.policy]: { content: policy ?? authorize_policy/* PRESETS */.fG.solo },
        },
        tokens: {
            [TOKEN]: {
                login: 'github-actions[bot]',
                app: true,
                permissions: { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' },
            },
            [PLAN_TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
        },
    });
    // A commit of its own: the plan is made at the one before, and so is the same whatever the key.
    const trustedKeys = trustedKeysOf(secret, String(repositoryId));
    github.admin.commitFiles('main', { '.marketops/trusted-keys': { content: trustedKeys } }, 'List the key');
    for (const login of ['maintainer', 'reviewer'])
        github.admin.addUser(login);
    github.admin.setEnvironment(ENVIRONMENT, {
        requiredReviewers: ['reviewer'],
        preventSelfReview: true,
        canAdminsBypass: false,
        branchPolicy: 'protected',
    });
    // As a repository that takes its ledger seriously has it; a policy may require it.
    github.admin.setRules([
        {
            target: 'branch',
            pattern: `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`,
            rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
        },
    ]);
    github.admin.createRun({ runId: RUN_ID, headSha: github.commitSha, actor: 'maintainer', event: options.event });
    return github;
}
function stepper(options, github, workspace, temporary) {
    const { owner, repo, repositoryId, apiUrl, graphqlUrl, commitSha } = github;
    return (entry, inputs, facts) => (0,runner/* runStep */.eg)({
        entry: (0,external_node_path_.join)(options.dist, entry),
        workspace,
        temporary,
        inputs: {
            operations: options.operations,
            policy: options.policy,
            variables: options.variables,
            'github-token': TOKEN,
            ...inputs,
        },
        github: {
            GITHUB_REPOSITORY: `${owner}/${repo}`,
            GITHUB_REPOSITORY_ID: repositoryId,
            GITHUB_RUN_ID: String(RUN_ID),
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_WORKFLOW_REF: `${owner}/${repo}/.github/workflows/release.yml@refs/heads/main`,
            GITHUB_WORKFLOW_SHA: commitSha,
            GITHUB_ACTOR: 'maintainer',
            GITHUB_TRIGGERING_ACTOR: 'maintainer',
            GITHUB_SHA: commitSha,
            GITHUB_REF: 'refs/heads/main',
            GITHUB_EVENT_NAME: options.event,
            GITHUB_API_URL: apiUrl,
            GITHUB_GRAPHQL_URL: graphqlUrl,
            GITHUB_SERVER_URL: SERVER,
            ...facts,
        },
        env: { MARKETOPS_TEST_WRITE_PACING_MS: '0' },
    });
}
/** Somebody deletes the tags and offers the spent receipts to the execute phase, as envelopes. */
async function offerAgain(github, proof, temporary, execute) {
    for (const ref of Object.keys(github.admin.snapshot().refs)) {
        if (ref.startsWith('refs/tags/'))
            github.admin.deleteRef(ref);
    }
    return execute({ receipts: (0,external_node_path_.join)(proof, 'receipts'), 'proof-directory': (0,external_node_path_.join)(temporary, 'replay-proof') });
}

// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __webpack_require__(2792);
;// CONCATENATED MODULE: ./src/cli/rehearse.ts







/**
 * `marketops rehearse`: runs the true action against an embedded GitHub on this machine: preview, plan, approval, prod
 * run, and its spent receipts offered again. Leaves the prod run's proof in `--out` (default `marketops-proof`), the
 * preview's in `<out>-plan`. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY. `dist` is the folder of
 * the bundled action.
 */
async function rehearseCommand({ args, stdout, env, cwd }, dist) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            workspace: { type: 'string', default: '.' },
            operations: { type: 'string', default: '.marketops/operations.yml' },
            policy: { type: 'string', default: '.marketops/policy.yml' },
            variable: { type: 'string', multiple: true, default: [] },
            event: { type: 'string', default: 'push' },
            out: { type: 'string', default: 'marketops-proof' },
            json: { type: 'boolean', default: false },
        },
    });
    const say = (text) => {
        if (!values.json)
            stdout(`${(0,foreign_text/* logText */.kc)(text)}\n`);
    };
    const rehearsal = await rehearse({
        dist,
        workspace: (0,external_node_path_.resolve)(cwd, values.workspace),
        operations: values.operations,
        policy: values.policy,
        out: (0,external_node_path_.resolve)(cwd, values.out),
        variables: values.variable.join('\n'),
        event: values.event,
        hmacKey: env['MARKETOPS_HMAC_KEY'] ?? '',
        say,
    });
    const { verdict } = await (0,verify/* verifyFolder */.Mh)(rehearsal.proof, rehearsal.trustedKeys);
    const replayed = replayVerdict(rehearsal);
    const passed = rehearsal.prod.exitCode === 0 && verdict === 'VERIFIED' && replayed.rejected && rehearsal.writesInDryRun === 0;
    if (values.json)
        stdout(`${JSON.stringify(summary(rehearsal, verdict, replayed.told), null, 2)}\n`);
    else {
        if (rehearsal.prod.exitCode !== 0)
            say(rehearsal.prod.log.trim());
        say(`\n${timeline(await readLines(rehearsal.proof))}\n`);
        say(`Dry runs: ${rehearsal.writesInDryRun} requests that could change anything`);
        say(`Spent receipts offered again: ${replayed.told}`);
        say(`Proof: ${rehearsal.proof}`);
        say(`Plan digest: ${rehearsal.planDigest}`);
        say(`verdict: ${verdict}`);
    }
    return passed ? 0 : 1;
}
function replayVerdict({ replay }) {
    if (replay === null)
        return { rejected: true, told: 'not tried, nothing was shipped' };
    const operations = JSON.parse(replay.outputs['operations'] ?? '[]');
    const codes = [...new Set(operations.map(({ code }) => code).filter((code) => code !== null))];
    const shipped = operations.some(({ outcome }) => outcome === 'succeeded');
    const rejected = !shipped && replay.outputs['shipped-count'] === '0';
    return {
        rejected,
        told: codes.length > 0 ? `rejected (${codes.join(', ')})` : (replay.outputs['result'] ?? replay.log),
    };
}
async function readLines(proof) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(proof, 'ledger.jsonl'), 'utf8');
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (0,ledger/* parseLine */.A)(line));
}
const PHASES = [
    ['Plan', (type) => type === 'plan.created' || type === 'run.opened'],
    ['Authorize', (type) => type.startsWith('policy.') || type.startsWith('receipt.')],
    ['Execute', (type) => type.startsWith('gate.') || type.startsWith('operation.')],
    ['Audit', (type) => type === 'run.closed'],
];
/** The four phases as the ledger tells them. */
function timeline(lines) {
    return PHASES.map(([name, belongs]) => {
        const rows = lines.filter(({ type }) => belongs(type)).map(told);
        return [name, ...rows.map((row) => `  ${row}`)].join('\n');
    }).join('\n');
}
function told(line) {
    const about = [line.operation_id, line.receipt_id].filter((part) => part !== undefined).join(' ');
    const detail = detailOf(line);
    return `${line.ts}  ${line.type.padEnd(20)} ${about}${detail === '' ? '' : `  ${detail}`}`.trimEnd();
}
function detailOf(line) {
    switch (line.type) {
        case 'plan.created':
            return `${line.data.operations} operations, ${line.data.plan_digest}`;
        case 'policy.decided':
            return line.data.decision;
        case 'gate.passed':
        case 'gate.rejected':
            return `${line.data.checks.filter(({ result }) => result === 'pass').length} of ${line.data.checks.length} checks`;
        case 'operation.succeeded':
            return line.data.github?.url ?? '';
        case 'run.closed':
            return line.data.result;
        default:
            return '';
    }
}
function summary(rehearsal, verdict, replay) {
    const { planDigest, prod, proof, writesInDryRun } = rehearsal;
    return {
        plan_digest: planDigest,
        result: prod.outputs['result'] ?? null,
        operations: JSON.parse(prod.outputs['operations'] ?? '[]'),
        writes_in_dry_run: writesInDryRun,
        replay,
        proof,
        verdict,
    };
}


/***/ })

};
