import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 36808:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkProcess)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74296);

/** Variables that change what this very process does, before its first line. */
const REFUSED = {
    NODE_OPTIONS: 'loads code into this process, or changes how it runs, before it can check anything',
    NODE_TLS_REJECT_UNAUTHORIZED: 'lets anybody on the way to GitHub answer in its place',
};
/**
 * An earlier step, or the job, can set variables for the steps after it. What would undo the checks of this action is
 * refused where it holds the key; what only may is put on record.
 * @returns what the proof shall tell
 * @throws MarketOpsError `environment_refused` in prod
 */
function checkProcess(env, mode) {
    if (mode === 'prod') {
        for (const [name, effect] of Object.entries(REFUSED)) {
            if ((env[name] ?? '') === '')
                continue;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('environment_refused', `${name} is set, which ${effect}. Nothing was done. Find the step or env: block that sets it (also through ` +
                'GITHUB_ENV) and take it out of this job.');
        }
    }
    if ((env['NODE_EXTRA_CA_CERTS'] ?? '') === '')
        return [];
    const message = 'NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could ' +
        'have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not.';
    return [{ code: 'extra_ca_certs', message }];
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ bad),
  AO: () => (/* binding */ likelyDefaultBranch),
  Mn: () => (/* binding */ lines),
  LF: () => (/* binding */ read),
  Ep: () => (/* binding */ readArtifactName),
  MH: () => (/* binding */ readFacts),
  Ko: () => (/* binding */ readInputs),
  Em: () => (/* binding */ readMode),
  wi: () => (/* binding */ readReconcileInputs),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(74296);
// EXTERNAL MODULE: ./src/protocol/shape.ts
var shape = __nccwpck_require__(53633);
// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __nccwpck_require__(14182);
;// CONCATENATED MODULE: ./src/core/version.ts
/** The version of package.json, held equal by a test: it goes into every ledger. */
const ACTION_VERSION = '1.0.0';

;// CONCATENATED MODULE: ./src/action/inputs.ts




const FAIL_ON = ['conflict', 'violation', 'none'];
/** What is wrong with an input. */
function bad(input, message) {
    return new errors/* MarketOpsError */.NL('input_invalid', `Input ${input}: ${message}`);
}
/** An input, by what the runner makes of its name. */
function read(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
/**
 * The mode, looked at before anything else happens: exactly `dry_run` or `prod`.
 * @throws MarketOpsError `mode_invalid`
 */
function readMode(env) {
    // Not trimmed: `prod ` is not `prod`. The runner gives the default when the workflow says nothing.
    const text = env['INPUT_MODE'] ?? '';
    const mode = vocabulary/* MODES */.FN.find((known) => known === text);
    if (mode !== undefined)
        return mode;
    throw new errors/* MarketOpsError */.NL('mode_invalid', `Input mode: ${JSON.stringify(text)} is neither "dry_run" nor "prod". Nothing was done.`);
}
function readFlag(env, name) {
    const text = read(env, name) || 'false';
    if (text !== 'true' && text !== 'false')
        throw bad(name, `${JSON.stringify(text)} is neither "true" nor "false".`);
    return text === 'true';
}
/** Secrets, so that they are masked before anything can print them. */
function secretsOf(env) {
    const texts = [
        read(env, 'hmac-key'),
        read(env, 'github-token'),
        read(env, 'policy-token'),
        ...lines(read(env, 'previous-hmac-keys')),
    ];
    return texts.filter((text) => text !== '');
}
/** The lines of an input that have something in them. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws MarketOpsError naming the input */
function readInputs(env, phase) {
    const mode = readMode(env);
    const hmacKey = read(env, 'hmac-key');
    const previousHmacKeys = lines(read(env, 'previous-hmac-keys'));
    if (mode === 'dry_run' && (hmacKey !== '' || previousHmacKeys.length > 0)) {
        throw bad('hmac-key', 'a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is ' +
            'visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.');
    }
    const environment = read(env, 'environment');
    if (mode === 'prod' && environment === '') {
        throw bad('environment', 'prod needs the name of the protected environment that the job names too.');
    }
    const failOn = read(env, 'fail-on') || 'conflict';
    const known = FAIL_ON.find((option) => option === failOn);
    if (known === undefined)
        throw bad('fail-on', `${JSON.stringify(failOn)} is none of ${FAIL_ON.join(', ')}.`);
    const expected = read(env, 'expected-plan-digest');
    if (expected !== '' && !/^sha256:[0-9a-f]{64}$/.test(expected)) {
        throw bad('expected-plan-digest', 'is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.');
    }
    const token = read(env, 'github-token');
    if (token === '')
        throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
    const receipts = read(env, 'receipts');
    if (phase === 'execute' && receipts === '')
        throw bad('receipts', 'names the folder of the receipts to execute.');
    return {
        mode,
        operations: read(env, 'operations') || '.marketops/operations.yml',
        policy: read(env, 'policy') || '.marketops/policy.yml',
        policyRef: policyRef(read(env, 'policy-ref')),
        policyToken: read(env, 'policy-token') || null,
        hmacKey,
        previousHmacKeys,
        environment: mode === 'prod' ? environment : null,
        expectedPlanDigest: expected || null,
        variables: env['INPUT_VARIABLES'] ?? '',
        token,
        workingDirectory: read(env, 'working-directory') || '.',
        proofDirectory: read(env, 'proof-directory') || null,
        failOn: known,
        createLedger: readFlag(env, 'create-ledger'),
        artifact: readArtifact(env, phase, mode),
        receipts: receipts || null,
    };
}
function policyRef(text) {
    if (text === '')
        return null;
    const [, repository, path, ref] = /^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined || ref === undefined) {
        throw bad('policy-ref', `${JSON.stringify(text)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`);
    }
    return { repository, path, ref };
}
/** Stands in action.yml for the name that fits phase, mode and attempt: nothing given and nothing wanted differ. */
const AUTO = 'auto';
function readArtifact(env, phase, mode) {
    const given = read(env, 'artifact-name');
    const days = read(env, 'retention-days');
    if (days !== '' && !/^([1-9]\d?|[1-3]\d\d|400)$/.test(days)) {
        throw bad('retention-days', `${JSON.stringify(days)} is no number of days from 1 to 400.`);
    }
    // Everywhere but in a job on GitHub: there is nothing to upload to, and nobody asked for it.
    if (given === '' || (given === AUTO && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === ''))
        return null;
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    const name = given === AUTO ? `${defaultName(phase, mode)}${attempt === '1' ? '' : `-${attempt}`}` : readArtifactName(given);
    return { name, retentionDays: days === '' ? null : Number(days) };
}
/** As @actions/artifact has it: a name that it would refuse after everything was done is refused before. */
function readArtifactName(given) {
    if (!/["<>|*?:\\/\r\n]/.test(given) && given.length <= 200)
        return given;
    throw bad('artifact-name', `${JSON.stringify(given)} is too long or has one of " : < > | * ? \\ / in it.`);
}
function defaultName(phase, mode) {
    if (mode === 'dry_run')
        return 'marketops-plan';
    return phase === 'authorize' ? 'marketops-receipts' : 'marketops-proof';
}
/** @throws MarketOpsError naming the input */
function readReconcileInputs(env) {
    const token = read(env, 'github-token');
    if (token === '')
        throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
    const failOn = read(env, 'fail-on') || 'any';
    if (failOn !== 'any' && failOn !== 'none')
        throw bad('fail-on', `${JSON.stringify(failOn)} is neither any nor none.`);
    return { token, failOn };
}
/** Events in which somebody without write access can decide what runs, or on what. */
const UNTRUSTED_EVENTS = ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * The facts of the run, from the variables that the runner sets.
 * @throws MarketOpsError `runner_invalid` for a missing or strange variable, `event_refused` for prod on an untrusted event
 */
function readFacts(env, inputs, claim) {
    const text = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is not set. This action runs in a GitHub Actions job.`);
    };
    const shaped = (name, shape) => {
        const value = text(name);
        const fault = shape(value);
        if (fault === null)
            return value;
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is ${JSON.stringify(value)}, expected ${fault.expected}.`);
    };
    const attempt = Number(text('GITHUB_RUN_ATTEMPT'));
    if ((0,shape/* positive */.yj)(attempt) !== null)
        throw new errors/* MarketOpsError */.NL('runner_invalid', 'GITHUB_RUN_ATTEMPT is not a number from 1.');
    const facts = {
        mode: inputs.mode,
        repository: text('GITHUB_REPOSITORY'),
        repositoryId: shaped('GITHUB_REPOSITORY_ID', shape/* githubId */.hH),
        runId: shaped('GITHUB_RUN_ID', shape/* githubId */.hH),
        runAttempt: attempt,
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        workflowSha: shaped('GITHUB_WORKFLOW_SHA', shape/* gitSha */.XS),
        actor: text('GITHUB_ACTOR'),
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || text('GITHUB_ACTOR'),
        commitSha: shaped('GITHUB_SHA', shape/* gitSha */.XS),
        ref: text('GITHUB_REF'),
        event: text('GITHUB_EVENT_NAME'),
        environment: inputs.environment,
        apiUrl: url('GITHUB_API_URL', text('GITHUB_API_URL')),
        serverUrl: url('GITHUB_SERVER_URL', text('GITHUB_SERVER_URL')),
        actionVersion: ACTION_VERSION,
        claim,
    };
    refuseUntrustedEvent(facts);
    return facts;
}
/**
 * The branch that a run is most often about: where a pull request leads to, or where the run is. Good enough for reading
 * ahead, and for nothing else. Null for a tag.
 */
function likelyDefaultBranch(env) {
    const [, branch = null] = /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '') ?? [];
    return env['GITHUB_BASE_REF'] || branch;
}
function refuseUntrustedEvent({ mode, event, ref }) {
    if (mode !== 'prod' || (!UNTRUSTED_EVENTS.includes(event) && !ref.startsWith('refs/pull/')))
        return;
    throw new errors/* MarketOpsError */.NL('event_refused', `mode prod is refused on the event ${event} (ref ${ref}): what runs there can be decided by somebody without ` +
        'write access. Plan with dry_run on pull requests, and ship from push or workflow_dispatch.');
}
/** An http(s) address without a slash at its end; plain http only to this machine. */
function url(name, text) {
    let parsed = null;
    try {
        parsed = new URL(text);
    }
    catch {
        // Told below.
    }
    const local = parsed !== null && /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(parsed.hostname);
    const fits = parsed !== null && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && local));
    if (!fits || parsed?.username !== '' || parsed.search !== '' || parsed.hash !== '') {
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is ${JSON.stringify(text)}, not an https address.`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  jD: () => (/* binding */ hide),
  Rm: () => (/* binding */ log)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(74296);
// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __nccwpck_require__(2792);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./src/action/runner-commands.ts

/**
 * The runner's workflow commands, `::name key=value::text` in a line of its own: what @actions/core prints for them, to
 * the byte (a test compares). Written here because a secret must be masked before anything else happens, and the
 * package takes as long to load as everything else before the first request.
 */
function command(name, text, properties = {}) {
    const pairs = Object.entries(properties);
    const given = pairs
        .filter(([, value]) => value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
    const head = pairs.length === 0 ? name : `${name} ${given.join(',')}`;
    print(`::${head}::${escaped(text)}`);
}
/** A line that is no command. */
function print(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./src/action/workflow-log.ts



const secrets = new Set();
/** The runner masks it from now on, and what is printed here does not hold it in the first place. */
function hide(secret) {
    command('add-mask', secret);
    secrets.add(secret);
}
function workflow_log_hidden(text) {
    return [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
const shown = (message) => (0,foreign_text/* logText */.kc)(workflow_log_hidden(message));
/**
 * Workflow commands are recognized at the start of a line: what comes from outside never stands there unescaped. Nor
 * does it steer a terminal or the page on which annotations are shown.
 */
const log = {
    info: (message) => print(shown(message)),
    warning: (message) => command('warning', shown(message)),
    error: (message, at) => command('error', shown(message), at === undefined ? {} : annotation(at)),
    debug: (message) => command('debug', shown(message)),
    group: async (title, work) => {
        command('group', title);
        try {
            return await work();
        }
        finally {
            command('endgroup', '');
        }
    },
};
function annotation({ file, line, column }) {
    return {
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { col: column }),
    };
}
/** GitHub shows ten annotations a step. */
const MAX_ANNOTATIONS = 10;
/** Tells what went wrong, at its place where it has one, and fails the step. */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof errors/* DiagnosticsError */.Ho) {
        for (const { at, message } of error.diagnostics.slice(0, MAX_ANNOTATIONS)) {
            log.error(`${(0,errors/* formatLocation */.j$)(at)}: ${message}`, at);
        }
        const more = error.diagnostics.length - MAX_ANNOTATIONS;
        if (more > 0)
            log.info(`and ${more} more`);
    }
    else if (error instanceof errors/* MarketOpsError */.NL) {
        log.error(`${error.message} [${error.code}]`, error.at ?? undefined);
    }
    else {
        log.error(`This is a defect of the action, please report it: ${(0,errors/* messageOf */.bD)(error)}`);
        log.debug(error instanceof Error ? (error.stack ?? '') : '');
    }
}


/***/ }),

/***/ 32257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   dS: () => (/* binding */ TIME_LENGTH),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/** RFC 3339 in UTC with milliseconds: `2026-11-22T01:02:03.456Z`. */
function formatTime(ms) {
    return new Date(ms).toISOString();
}
const TIME_FORM = '0000-00-00T00:00:00.000Z';
const TIME_LENGTH = TIME_FORM.length;
const ZERO = 0x30;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text is a time in exactly the protocol's form. Without a Date, for it is asked of every ledger line. */
function isTime(text) {
    if (text.length !== TIME_FORM.length)
        return false;
    for (let i = 0; i < TIME_FORM.length; i++) {
        const wanted = TIME_FORM.charCodeAt(i);
        const found = text.charCodeAt(i);
        if (wanted === ZERO ? found < ZERO || found > ZERO + 9 : found !== wanted)
            return false;
    }
    const month = two(text, 5);
    const day = two(text, 8);
    if (month < 1 || month > 12 || day < 1 || two(text, 11) > 23 || two(text, 14) > 59 || two(text, 17) > 59)
        return false;
    if (month !== 2 || day !== 29)
        return day <= DAYS[month - 1];
    const century = two(text, 0);
    const year = two(text, 2);
    return year === 0 ? century % 4 === 0 : year % 4 === 0;
}
/** The number that two digits make. */
function two(text, at) {
    return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
/** Milliseconds of a time in exactly the protocol's form, or null for any other text. */
function parseTime(text) {
    return isTime(text) ? Date.parse(text) : null;
}


/***/ }),

/***/ 55543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of bytes or UTF-8 text, raw (32 bytes). */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest();
}
/** `sha256:` + 64 lower-case hex over exact bytes. */
function digestOf(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}


/***/ }),

/***/ 74296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ DiagnosticsError),
/* harmony export */   NL: () => (/* binding */ MarketOpsError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/**
 * A failure that a user can act on. `code` is stable and documented; the message says what happened, to what, and
 * what to do next. Everything that leaves a phase deliberately is one of these; anything else is a defect.
 */
class MarketOpsError extends Error {
    code;
    /** Where in a user's file the fault lies, when it lies in one. */
    at;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'MarketOpsError';
        this.code = code;
        this.at = options.at ?? null;
    }
}
/** `file:line:column`, as compilers print it. */
function formatLocation(at) {
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}
/** The message of whatever was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A file of the user's that cannot be used. The message lists every fault as `file:line:column: what`. */
class DiagnosticsError extends MarketOpsError {
    /** One at least, in the order of the file. */
    diagnostics;
    constructor(code, diagnostics, options = {}) {
        const text = diagnostics.map(({ at, message }) => `${formatLocation(at)}: ${message}`).join('\n');
        super(code, text, { ...options, at: diagnostics[0].at });
        this.name = 'DiagnosticsError';
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 46260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   dO: () => (/* binding */ CanonicalError),
/* harmony export */   d_: () => (/* binding */ jsonFile),
/* harmony export */   dw: () => (/* binding */ canonicalize),
/* harmony export */   tU: () => (/* binding */ nesting)
/* harmony export */ });
/**
 * RFC 8785 (JCS) text of a value. The protocol holds only safe integers, so number formatting is trivial; property
 * names are sorted by UTF-16 code units, which is what `Array.prototype.sort` does.
 * @throws TypeError for fractions, unsafe integers, lone surrogates, `undefined` and anything that is not JSON
 */
function canonicalize(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value))
            throw new TypeError(`not a safe integer: ${value}`);
        return String(value);
    }
    if (typeof value === 'string')
        return quote(value);
    if (isList(value))
        return `[${value.map(canonicalize).join(',')}]`;
    if (typeof value !== 'object')
        throw new TypeError(`not JSON: ${typeof value}`);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${quote(key)}:${canonicalize(value[key])}`);
    return `{${members.join(',')}}`;
}
/** The bytes of a JSON file of this protocol: JCS text and a newline. */
function jsonFile(value) {
    return Buffer.from(`${canonicalize(value)}\n`);
}
function quote(text) {
    if (!text.isWellFormed())
        throw new TypeError('lone surrogate in a string');
    return JSON.stringify(text);
}
function isList(value) {
    return Array.isArray(value);
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Valid UTF-8 as text, a byte order mark kept; null for invalid bytes. */
function decodeUtf8(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
/** Why bytes were not read as a canonical JSON value. */
class CanonicalError extends Error {
}
/**
 * Reads JCS text. Together with a closed {@link Shape} (which checks that names are sorted, strings well-formed and
 * numbers integers) exactly one text exists for each value.
 * @throws CanonicalError when the text is not JSON, or not the text this value would be written as
 */
function parseCanonical(text, maxNesting = 16) {
    if (nesting(text) > maxNesting)
        throw new CanonicalError(`nested deeper than ${maxNesting}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new CanonicalError('not JSON');
    }
    if (JSON.stringify(value) !== text)
        throw new CanonicalError('not canonical JSON (RFC 8785)');
    return value;
}
/** Reads a JSON file of this protocol: canonical text and one newline. */
function parseJsonFile(bytes, maxNesting = 16) {
    const text = decodeUtf8(bytes);
    if (text === null)
        throw new CanonicalError('not valid UTF-8');
    if (!text.endsWith('\n'))
        throw new CanonicalError('does not end in a newline');
    return parseCanonical(text.slice(0, -1), maxNesting);
}
/** The deepest nesting of brackets outside strings, found without recursion, so that hostile depth cannot hurt. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 0x22) {
            i = text.indexOf('"', i + 1);
            while (i !== -1 && isEscaped(text, i))
                i = text.indexOf('"', i + 1);
            if (i === -1)
                return deepest;
        }
        else if (c === 0x7b || c === 0x5b) {
            if (++depth > deepest)
                deepest = depth;
        }
        else if (c === 0x7d || c === 0x5d)
            depth--;
    }
    return deepest;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c)
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 52533:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ TIP_PATH),
/* harmony export */   Ml: () => (/* binding */ consumedPath),
/* harmony export */   Q9: () => (/* binding */ consumedShape),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   TI: () => (/* binding */ openPathOf),
/* harmony export */   Yc: () => (/* binding */ openShape),
/* harmony export */   _N: () => (/* binding */ OPEN_FOLDER),
/* harmony export */   "in": () => (/* binding */ openPath),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   nm: () => (/* binding */ CHECKPOINT_PATH),
/* harmony export */   rg: () => (/* binding */ runShape),
/* harmony export */   t0: () => (/* binding */ runPath),
/* harmony export */   zA: () => (/* binding */ tipShape)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55543);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46260);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36625);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53633);




/** The files of the ledger branch (and of a local ledger): their paths and closed schemas. */
const LEDGER_BRANCH = 'marketops-ledger';
const TIP_PATH = 'tip.json';
const CHECKPOINT_PATH = 'checkpoint';
const tipShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ frontier: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW), head: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW, size: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
const SEQ_DIGITS = 12;
/** The segment that begins with this line. */
function segmentPath(firstSeq) {
    const name = String(firstSeq).padStart(SEQ_DIGITS, '0');
    return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
}
const consumedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    claim: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .claimId */ .o8,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubId */ .hH,
});
function consumedPath(receipt) {
    return `consumed/${receipt.slice('rcpt_'.length, 'rcpt_'.length + 2)}/${receipt}.json`;
}
const OPEN_FOLDER = 'open';
/** An intent without an outcome. */
const openShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptId */ .qp, run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .positive */ .yj, run_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubId */ .hH, seq: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
/** Named by what is being done to what, so that two runs meet in it. */
function openPath(operation) {
    return openPathOf(operation.operation_kind, operation.repository_id, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .naturalKey */ .XX)(operation));
}
/** The same, from what an intent's line says and the id of a repository that may be its target. */
function openPathOf(kind, repositoryId, key) {
    const parts = [kind, repositoryId, key];
    return `${OPEN_FOLDER}/${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)(parts)).slice('sha256:'.length)}.json`;
}
/** What the first attempt of a run planned: a later attempt must have one of these digests. */
const runShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ opened_at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB, plan_digests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br) });
function runPath(runId) {
    return `runs/${runId.slice(-2).padStart(2, '0')}/${runId}.json`;
}


/***/ }),

/***/ 36625:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ PLAN_SCHEMA),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Q8: () => (/* binding */ operationDigest),
/* harmony export */   XX: () => (/* binding */ naturalKey),
/* harmony export */   lQ: () => (/* binding */ observation),
/* harmony export */   xH: () => (/* binding */ planShape)
/* harmony export */ });
/* unused harmony exports tagParameters, asset, releaseParameters, committedFile, pullRequestParameters */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55543);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46260);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(53633);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14182);




/** The plan: every operation of a run, resolved and observed, nothing executed. */
const PLAN_SCHEMA = 'marketops.plan/v1';
const tagParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    force: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    move: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    target_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
});
const asset = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    content_type: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    label: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    size: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const releaseParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    assets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(asset),
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    discussion_category: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    generate_notes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    make_latest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('true', 'false', 'legacy'),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    on_existing: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('error', 'update', 'keep', 'append'),
    prerelease: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    target_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
});
const fileMode = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('100644', '100755', '120000');
const writtenFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, mode: fileMode, path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const deletedFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, mode: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const committedFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(writtenFile, deletedFile);
const pullRequestParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    assignees: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    author: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ email: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    base: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    body: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(committedFile), message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    head: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    head_sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS),
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    maintainer_can_modify: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    milestone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj),
    reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    signoff: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    team_reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    title: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const PARAMETERS = {
    tag_repo: tagParameters,
    publish_release: releaseParameters,
    open_pr: pullRequestParameters,
};
/** What GitHub has, as far as it concerns one operation. */
const observation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH), sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) });
const plannedFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    depends_on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .effect */ .QZ,
    observed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(observation),
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .operationKind */ .Cs,
    // Checked by its kind's own shape below.
    parameters: () => null,
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH,
    target_subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const plannedOperation = (value) => {
    const fault = plannedFields(value);
    if (fault !== null)
        return fault;
    const { operation_kind: kind, parameters } = value;
    const inner = PARAMETERS[kind](parameters);
    if (inner !== null)
        return { path: `parameters.${inner.path}`, expected: inner.expected };
    return kind === 'open_pr' ? headFault(parameters) : null;
};
function headFault({ commit, head_sha: headSha }) {
    if ((commit === null) !== (headSha === null))
        return null;
    return { path: 'parameters.head_sha', expected: commit === null ? 'a commit' : 'null with a commit to make' };
}
const planShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
    created_at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .mode */ .Mq,
    operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(plannedOperation),
    plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    promotable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(false),
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH,
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^marketops\.plan\/v1$/, PLAN_SCHEMA),
});
/** Digest of `{operation_kind, repository, repository_id, parameters}`: what a receipt permits. */
function operationDigest(operation) {
    const { operation_kind, parameters, repository, repository_id } = operation;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)({ operation_kind, parameters: parameters, repository, repository_id }));
}
/** The digest an approver approves: the same for the same commit and inputs, whatever the mode, time, run or job. */
function planDigest(plan) {
    const operations = plan.operations.map(({ operation_id, operation_digest, depends_on }) => ({
        depends_on,
        operation_digest,
        operation_id,
    }));
    const { commit_sha, repository_id } = plan;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)({ commit_sha, operations, repository_id, schema: 'marketops.plan-digest/v1' }));
}
/** What two runs must not do at the same time to one repository. */
function naturalKey(operation) {
    if (operation.operation_kind === 'open_pr')
        return `${operation.parameters.base}...${operation.parameters.head}`;
    return operation.parameters.tag;
}


/***/ }),

/***/ 53633:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ resetTally),
/* harmony export */   Gh: () => (/* binding */ isCanonicalText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S4: () => (/* binding */ recordWith),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XS: () => (/* binding */ gitSha),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hH: () => (/* binding */ githubId),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   o8: () => (/* binding */ claimId),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qp: () => (/* binding */ receiptId),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32257);

/**
 * How long the canonical text of all that fitted would be, in UTF-16 units, were no string in need of an escape: each
 * shape below adds its value's part, so that a walk that is made anyway tells it. A shape made elsewhere, from nothing,
 * adds nothing, and the sum is too small, which costs time only; one that puts a value to two shapes would make it too
 * large, which must not be. See {@link isCanonicalText}.
 */
let tally = 0;
const NULL_UNITS = 'null'.length;
const QUOTES = 2;
const BRACKETS = 2;
/** Quotes, colon and comma of a name. */
const NAME_UNITS = 4;
/** More than any text has. */
const UNKNOWN_UNITS = 2 ** 30;
/** The value fits; its text takes so many units. */
function fits(units) {
    tally += units;
    return null;
}
/**
 * Whether a text is the canonical one (RFC 8785) of the value that it was parsed to; to be asked right after
 * {@link resetTally} and a closed shape that the value fits, so that its names are sorted and its strings well-formed.
 * What remains is that `JSON.stringify` gives the text. That would take longer than all else about a line, and the
 * length tells as much: white space, an escape, a name given twice and another way to write a number only ever make a
 * text longer than the tally (numbers like 1e3 apart, see {@link numberUnits}). So one of exactly that length has none of
 * them, and is the one text. Any other is compared.
 */
function isCanonicalText(source, value) {
    return tally === source.length || JSON.stringify(value) === source;
}
function resetTally() {
    tally = 0;
}
const fault = (expected, path = '') => ({ path, expected });
function below(step, inner) {
    const joint = inner.path === '' || inner.path.startsWith('[') ? '' : '.';
    return { path: `${step}${joint}${inner.path}`, expected: inner.expected };
}
/** An object with exactly these fields, in sorted order. */
function record(fields) {
    return recordWith(fields, {});
}
/** An object with exactly these fields, in sorted order; those in `optional` may be absent (never `null` for it). */
function recordWith(fields, optional) {
    const all = { ...fields, ...optional };
    const names = Object.keys(all).sort();
    const shapes = names.map((name) => all[name]);
    const required = names.map((name) => name in fields);
    const length = names.length;
    const nameUnits = names.map((name) => name.length + NAME_UNITS);
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return fault('an object');
        let at = 0;
        // The last name has no comma.
        let units = BRACKETS - 1;
        // for…in lists the names in their order without making a list; an inherited name would be refused as unknown.
        for (const name in value) {
            while (names[at] !== name) {
                if (at === length || required[at])
                    return missing(names[at], Object.keys(value), names);
                at++;
            }
            const inner = shapes[at](value[name]);
            if (inner !== null)
                return below(name, inner);
            units += nameUnits[at];
            at++;
        }
        for (; at < length; at++)
            if (required[at])
                return missing(names[at], Object.keys(value), names);
        return fits(units);
    };
}
function missing(name, found, names) {
    const unknown = found.find((key) => !names.includes(key));
    if (unknown !== undefined)
        return fault('no such field', printable(unknown));
    if (name !== undefined && !found.includes(name))
        return fault('this field', name);
    return fault('names in sorted order');
}
const printable = (key) => (/^[\w.-]{1,64}$/.test(key) ? key : JSON.stringify(key.slice(0, 64)));
function list(item) {
    return (value) => {
        if (!Array.isArray(value))
            return fault('a list');
        for (let i = 0; i < value.length; i++) {
            const inner = item(value[i]);
            if (inner !== null)
                return below(`[${i}]`, inner);
        }
        return fits(BRACKETS + Math.max(0, value.length - 1));
    };
}
/** An object used as a map: names of one form, in sorted order. */
function map(name, item) {
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return fault('an object');
        let before = null;
        const members = Object.entries(value);
        for (const [key, member] of members) {
            // The name's own shape adds its quotes.
            if (name(key) !== null)
                return fault('a permitted name', printable(key));
            if (before !== null && before >= key)
                return fault('names in sorted order');
            before = key;
            const inner = item(member);
            if (inner !== null)
                return below(printable(key), inner);
        }
        return fits(BRACKETS + members.length + Math.max(0, members.length - 1));
    };
}
function nullable(shape) {
    return (value) => (value === null ? fits(NULL_UNITS) : shape(value));
}
/** The first shape that fits wins; the fault is the last one's. */
function either(a, b) {
    return (value) => {
        const before = tally;
        if (a(value) === null)
            return null;
        tally = before;
        return b(value);
    };
}
function oneOf(...options) {
    const units = new Map(options.map((option) => [option, typeof option === 'number' ? numberUnits(option) : JSON.stringify(option).length]));
    const expected = options.map((option) => JSON.stringify(option)).join(' or ');
    return (value) => {
        const found = units.get(value);
        return found === undefined ? fault(expected) : fits(found);
    };
}
const nothing = (value) => (value === null ? fits(NULL_UNITS) : fault('null'));
const flag = (value) => typeof value === 'boolean' ? fits(value ? 'true'.length : 'false'.length) : fault('true or false');
const text = (value) => typeof value === 'string' && value.isWellFormed() ? fits(value.length + QUOTES) : fault('well-formed text');
/**
 * What a whole number takes as it is written canonically: its digits. Only a number that ends in two zeros has a text
 * that is not longer and yet another (100 is 1e2, 1000 is 1e3).
 */
function numberUnits(value) {
    if (value !== 0 && value % 100 === 0)
        return UNKNOWN_UNITS;
    let digits = 1;
    for (let power = 10; power <= value; power *= 10)
        digits++;
    return digits;
}
/** A whole number from 0 below 2^53. */
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? fits(numberUnits(value))
    : fault('a whole number');
const positive = (value) => count(value) === null && value !== 0 ? null : fault('a whole number from 1');
/**
 * What a test of text says, remembered for the latest that passed: line after line names the same claim, run and
 * policy.
 */
function remembering(test, expected) {
    let latest;
    return (value) => {
        if (typeof value !== 'string')
            return fault(expected);
        if (value !== latest && !test(value))
            return fault(expected);
        latest = value;
        return fits(value.length + QUOTES);
    };
}
function matching(pattern, expected) {
    return remembering((text) => pattern.test(text), expected);
}
/** 1 for the codes of the lower-case hex digits. */
const HEX_DIGIT = new Uint8Array(0x10000);
for (const digit of '0123456789abcdef')
    HEX_DIGIT[digit.charCodeAt(0)] = 1;
/** A prefix and so many lower-case hex digits; half the time of a regular expression, and each line has several. */
function hexAfter(prefix, digits, expected) {
    const length = prefix.length + digits;
    return remembering((text) => {
        if (text.length !== length || !text.startsWith(prefix))
            return false;
        for (let i = prefix.length; i < length; i++)
            if (HEX_DIGIT[text.charCodeAt(i)] === 0)
                return false;
        return true;
    }, expected);
}
const digest = hexAfter('sha256:', 64, 'sha256: and 64 hex digits');
const hash = hexAfter('', 64, '64 hex digits');
const gitSha = hexAfter('', 40, '40 hex digits');
const githubId = matching(/^(?:0|[1-9][0-9]{0,19})$/, 'a decimal id');
const receiptId = hexAfter('rcpt_', 32, 'rcpt_ and 32 hex digits');
const claimId = hexAfter('', 32, '32 hex digits');
const time = (value) => typeof value === 'string' && (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isTime */ .K8)(value)
    ? fits(_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_LENGTH */ .dS + QUOTES)
    : fault('a time like 2026-11-22T01:02:03.456Z');


/***/ }),

/***/ 14182:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ operationKind),
/* harmony export */   FD: () => (/* binding */ GATE_CODES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   YO: () => (/* binding */ OPERATION_KINDS),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   xR: () => (/* binding */ decision)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53633);

/** The words of the protocol: every closed list of names that stands in its files. */
const MODES = ['dry_run', 'prod'];
const mode = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...MODES);
const OPERATION_KINDS = ['tag_repo', 'publish_release', 'open_pr'];
const operationKind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...OPERATION_KINDS);
const effect = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'update', 'none', 'conflict');
const decision = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('permit', 'forbid', 'no_rule');
/** The gate's checks in their order: authenticity, then the eight points. */
const CHECK_NAMES = [
    'authenticity',
    'mode',
    'presence',
    'enforceable',
    'run_binding',
    'operation_binding',
    'consumption',
    'expiration',
    'staleness',
];
const checkName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...CHECK_NAMES);
const checkResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'not_evaluated');
/** Which codes each check may fail with. */
const GATE_CODES = {
    authenticity: ['receipt_malformed', 'signature_invalid', 'key_unknown', 'key_not_in_force'],
    mode: ['mode_not_prod'],
    presence: ['receipt_missing'],
    enforceable: ['receipt_advisory'],
    run_binding: ['run_mismatch'],
    operation_binding: ['operation_mismatch'],
    consumption: ['receipt_consumed', 'ledger_rewound'],
    expiration: ['receipt_expired', 'receipt_not_yet_valid', 'clock_skew'],
    staleness: ['receipt_stale'],
};
const runResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed');
/** The outcomes of an operation whose intent was recorded. */
const OUTCOMES = ['succeeded', 'failed', 'skipped', 'in_doubt'];
const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('success', 'failed', 'rejected');


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ko: () => (/* binding */ visibleName)
/* harmony export */ });
/**
 * Text from outside (names, bodies, comments, GitHub's answers) before anybody sees it. What a terminal, a browser or
 * the runner would obey instead of showing is made visible: control characters with ANSI's escape among them, bidi
 * controls (https://trojansource.codes), invisible characters.
 */
/** Control characters but tab and newline, and line and paragraph separators. */
// eslint-disable-next-line no-control-regex -- to show them is the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
/** Format characters but the two joiners that scripts and emoji need; variation selectors are no format characters. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const JOINERS = /[\u200c\u200d]/gu;
const show = (character) => `\u27e8U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
/** Prose of several lines: newlines and tabs stay, CRLF becomes a newline. */
function visibleText(text) {
    return text.replace(/\r\n/g, '\n').replace(CONTROLS, show).replace(INVISIBLE, show);
}
/** Prose in one line. */
function visibleLine(text) {
    return visibleText(text)
        .replace(/\s*\n\s*/g, ' \u23ce ')
        .replaceAll('\t', ' ');
}
/** A name that people compare: nothing in it stays invisible. */
function visibleName(text) {
    return visibleText(text)
        .replace(/[\n\t]/g, show)
        .replace(JOINERS, show);
}
/** At most `limit` code points, ended by an ellipsis when there was more. */
function cut(text, limit) {
    // A code point is at most two units: what is short enough in units needs no counting.
    if (text.length <= limit)
        return text;
    const points = Array.from(text.slice(0, 2 * limit + 2));
    return points.length <= limit && text.length <= 2 * limit + 2 ? text : `${points.slice(0, limit).join('')}\u2026`;
}
/**
 * Text for the log of a job: no line of it can be a workflow command, neither `::error::` at a line's start nor
 * `##[command]` anywhere (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
function logText(text) {
    return visibleText(text)
        .split('\n')
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u2060').replaceAll('##[', '#\u2060#['))
        .join('\n');
}


/***/ }),

/***/ 68087:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readEarly),
/* harmony export */   a: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _repository_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49737);


/** How long those beside a request need to leave. */
const LEAVING_MS = 10;
/** Octokit's, unless a route says otherwise: what is read early must be what is asked for later. */
const ACCEPT = 'application/vnd.github.v3+json';
const userAgentOf = ({ actionVersion }) => `marketops-action/${actionVersion}`;
/**
 * Sends what every run reads first while the rest of the action is loaded. The first request for the same gets this
 * answer, whatever it is, as if it had just been sent: a failure is retried as any first attempt's. Everything else,
 * and a second request for the same, goes out as usual.
 * @throws GitHubError `not_found` for a repository that is none
 */
function readEarly(transport, { facts, token, below = [''] }) {
    const { owner, repo } = (0,_repository_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryParts */ .v)(facts.repository);
    const dropped = new AbortController();
    const url = `${transport.hosts.api}/repos/${owner}/${repo}`;
    const headers = { accept: ACCEPT, 'user-agent': userAgentOf(facts), authorization: `Bearer ${token}` };
    let next = Promise.withResolvers();
    const early = new Map();
    const leaving = below.map((path) => {
        const { promise, resolve } = Promise.withResolvers();
        const onSent = () => resolve(undefined);
        const answer = transport.fetch(url + path, { method: 'GET', headers, signal: dropped.signal, onSent });
        // Whoever asks is told of the failure; until then nobody is.
        answer.catch(onSent);
        early.set(url + path, answer);
        return promise;
    });
    const take = (asked, { method = 'GET', headers: given }) => {
        if (method !== 'GET' || given?.['accept'] !== ACCEPT)
            return undefined;
        const found = early.get(asked);
        early.delete(asked);
        return found;
    };
    return {
        ...transport,
        sent: Promise.all(leaving).then(() => undefined),
        waiting: async () => {
            await next.promise;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LEAVING_MS, undefined, { ref: false });
        },
        fetch: (asked, init) => {
            const found = take(asked, init);
            if (found !== undefined)
                return found;
            const onSent = () => {
                init.onSent?.();
                next.resolve(undefined);
                next = Promise.withResolvers();
            };
            return transport.fetch(asked, { ...init, onSent });
        },
        drop: () => {
            if (early.size > 0)
                dropped.abort(new Error('nobody asked for it'));
        },
    };
}


/***/ }),

/***/ 23892:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y_: () => (/* binding */ GitHubError),
  L8: () => (/* binding */ classify),
  yu: () => (/* binding */ isMoved),
  a5: () => (/* binding */ isRateLimit),
  H9: () => (/* binding */ isRead)
});

// UNUSED EXPORTS: GITHUB_CODES

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(74296);
;// CONCATENATED MODULE: ./src/targets/github/permissions.ts
/**
 * What to do about a 403, in words. GitHub says in `X-Accepted-GitHub-Permissions` what would have been enough:
 * `contents=write,actions=read` (all of them), alternatives apart by `;`.
 */
function permissionAdvice(text, accepted) {
    if (/not permitted to create or approve pull requests/i.test(text)) {
        return 'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".';
    }
    if (/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(text))
        return WORKFLOWS;
    const sets = String(accepted ?? '')
        .split(';')
        .map((set) => set
        .split(',')
        .map(asYaml)
        .filter((name) => name !== ''))
        .filter((set) => set.length > 0)
        .map((set) => set.join(' and '));
    if (sets.length === 0)
        return "check the job's `permissions` and what the token may reach.";
    const advice = `add ${sets.join(', or ')} to the job's permissions.`;
    return sets.some((set) => set.includes('contents: write')) && text !== '' ? `${advice} ${IF_GIVEN}` : advice;
}
const WORKFLOWS = 'GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`.';
const IF_GIVEN = 'If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it.';
/** `pull_requests=write` as a workflow says it: `pull-requests: write`. */
function asYaml(permission) {
    const [name = '', level = ''] = permission.trim().split('=');
    return /^[a-z_]+$/.test(name) && /^[a-z]+$/.test(level) ? `\`${name.replaceAll('_', '-')}: ${level}\`` : '';
}

;// CONCATENATED MODULE: ./src/targets/github/errors.ts


/** A request to GitHub that did not succeed: what it was, what GitHub said, what to do. Never holds the token. */
class GitHubError extends errors/* MarketOpsError */.NL {
    status;
    certainty;
    constructor(code, message, outcome) {
        super(code, message);
        this.name = 'GitHubError';
        this.status = outcome.status;
        this.certainty = outcome.certainty;
    }
}
/** Every code that a request can fail with, and what it means. */
const GITHUB_CODES = {
    github_unauthorized: 'the token is not valid, or no longer',
    github_forbidden: 'the token lacks a permission; the message names it',
    not_found: 'the thing is not there, or the token may not see it',
    already_exists: 'a thing of this name is there already',
    ref_moved: 'the reference is not where it was expected to be',
    validation_failed: 'GitHub refused the content of the request, or a rule of the repository forbids it',
    rate_limited: "GitHub's rate limit is used up and the wait would be too long",
    pull_requests_not_permitted: 'the repository does not let GitHub Actions create pull requests',
    workflow_scope: 'the token may not touch commits that change workflow files',
    redirect_refused: 'GitHub sent the request elsewhere: the repository was renamed or moved',
    host_refused: 'the request was meant for a host that is not the API of this run',
    read_only: 'a write was attempted in a dry run',
    github_error: 'GitHub failed, or answered with something that cannot be understood',
    cancelled: 'the job was cancelled before the request was sent',
    github_unreachable: 'no answer came: network, proxy or timeout',
};
const LONGEST = 1_000;
/** Gives a failed exchange its code, its certainty and a message that says what to do next. */
function classify(exchange) {
    const { method, path, status, headers, reason } = exchange;
    const where = `${method} ${path}`;
    const make = (code, certainty, text) => new GitHubError(code, exchange.redact(`${where}: ${text}`), { status, certainty });
    if (status === null) {
        const lost = isRead(method) ? 'Check the network and proxy' : 'It may have acted; the next run looks';
        return make('github_unreachable', 'ambiguous', `no answer (${reason.slice(0, LONGEST)}). ${lost}.`);
    }
    const said = answerOf(exchange.data);
    const text = said?.text ?? `status ${status}`;
    if (isRateLimit(status, headers, text)) {
        return make('rate_limited', 'refused', `${text}. ${whenAgain(headers)}`);
    }
    if (status >= 500)
        return make('github_error', 'ambiguous', `GitHub failed with ${status}. ${text}`);
    // A 4xx without GitHub's own body may come from something in between, after GitHub has acted.
    if (said === null && status >= 400)
        return make('github_error', 'ambiguous', `answered ${status} without GitHub's message`);
    switch (status) {
        case 401:
            return make('github_unauthorized', 'refused', `${text}. The token is not valid (any more): check \`github-token\`.`);
        case 403:
            return make(forbiddenCode(text), 'refused', `${text}. ${permissionAdvice(text, headers['x-accepted-github-permissions'])}`);
        case 404: {
            const advice = permissionAdvice('', headers['x-accepted-github-permissions']);
            return make('not_found', 'refused', `${text}. It is not there, or the token may not see it: ${advice}`);
        }
        case 422:
            return make(unprocessableCode(text, said?.codes ?? []), 'refused', text);
        default:
            return make('github_error', status >= 400 ? 'refused' : 'ambiguous', `answered ${status}. ${text}`);
    }
}
const isRead = (method) => method === 'GET' || method === 'HEAD';
/** Primary and secondary limits: the request was not executed (docs.github.com, rate limits for the REST API). */
function isRateLimit(status, headers, text) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const empty = String(headers['x-ratelimit-remaining']) === '0';
    return empty || headers['retry-after'] !== undefined || /\brate limit\b|abuse detection/i.test(text);
}
function whenAgain(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return `GitHub asks to wait ${after} s; run again later.`;
    const reset = Number(headers['x-ratelimit-reset']);
    if (reset > 0)
        return `The limit is reset at ${new Date(reset * 1000).toISOString()}; run again later.`;
    return 'Run again later.';
}
function forbiddenCode(text) {
    if (/not permitted to create or approve pull requests/i.test(text))
        return 'pull_requests_not_permitted';
    if (/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(text))
        return 'workflow_scope';
    return 'github_forbidden';
}
function unprocessableCode(text, codes) {
    if (codes.includes('already_exists') || /\balready exists\b/i.test(text))
        return 'already_exists';
    if (isMoved(text))
        return 'ref_moved';
    if (/refusing to allow .*\bworkflows?\b/i.test(text))
        return 'workflow_scope';
    return 'validation_failed';
}
/** Messages that say that a reference is not where it was expected, or not an ancestor. */
function isMoved(text) {
    return /not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(text);
}
/** GitHub's own error body: a message, and errors with codes. Null for anything else. */
function answerOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
        return null;
    const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
    const details = errors.map(detail).filter((part) => part !== '');
    return {
        text: [data.message.trim(), ...details].join('; ').slice(0, LONGEST),
        codes: errors.flatMap((error) => field(error, 'code')),
    };
}
function detail(error) {
    if (typeof error === 'string')
        return error;
    const [message] = field(error, 'message');
    const about = [...field(error, 'resource'), ...field(error, 'field'), ...field(error, 'code')].join(' ');
    return message ?? about;
}
function field(error, name) {
    if (typeof error !== 'object' || error === null)
        return [];
    const value = Reflect.get(error, name);
    return typeof value === 'string' ? [value] : [];
}


/***/ }),

/***/ 27481:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ knobsFrom)
/* harmony export */ });
const TIMEOUT_MS = 30_000;
/**
 * `MARKETOPS_TEST_REQUEST_TIMEOUT_MS`, `MARKETOPS_TEST_WRITE_PACING_MS` and `MARKETOPS_TEST_SECOND_MS` (how long a
 * second of backoff, rate limit or polling takes); ignored unless the API host is loopback.
 */
function knobsFrom(env, isLoopback) {
    const knob = (name) => {
        const value = env[`MARKETOPS_TEST_${name}_MS`];
        return isLoopback && value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
    };
    return {
        timeoutMs: knob('REQUEST_TIMEOUT') ?? TIMEOUT_MS,
        pacingMs: knob('WRITE_PACING'),
        secondMs: knob('SECOND') ?? 1_000,
    };
}


/***/ }),

/***/ 49737:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repositoryParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23892);

/** `owner/name` as route parameters. @throws GitHubError when it is neither */
function repositoryParts(repository) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
    const [, owner, repo] = match ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('not_found', `${JSON.stringify(repository)} is no repository of the form owner/name.`, {
            status: null,
            certainty: 'refused',
        });
    }
    return { owner, repo };
}


/***/ }),

/***/ 61227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openTransport),
  F: () => (/* binding */ refuseWrites)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(74296);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
var external_node_http_default = /*#__PURE__*/__nccwpck_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
var external_node_https_default = /*#__PURE__*/__nccwpck_require__.n(external_node_https_);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(19783);
;// CONCATENATED MODULE: ./src/targets/github/agents.ts



/** GitHub says nothing of how long it keeps an idle connection; a write must not meet one that it just closed. */
const IDLE_MS = 4_000;
/**
 * Who opens the connections of a run: kept alive, and through a proxy where its variables ask for one, by the rules of
 * @actions/http-client (never to loopback). What speaks to proxies is loaded only then.
 */
function agentsFor(isLoopback) {
    const options = { keepAlive: true, timeout: IDLE_MS };
    const direct = new Map();
    const proxied = new Map();
    const directly = (protocol) => {
        const agent = direct.get(protocol) ?? (protocol === 'https:' ? new (external_node_https_default()).Agent(options) : new (external_node_http_default()).Agent(options));
        direct.set(protocol, agent);
        return agent;
    };
    return async (url) => {
        const proxy = isLoopback ? undefined : (0,lib_proxy/* getProxyUrl */.s)(url);
        if (proxy === undefined)
            return directly(url.protocol);
        const agent = proxied.get(url.origin) ?? Promise.all(/* import() */[__nccwpck_require__.e(566), __nccwpck_require__.e(215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55215)).then(({ tunnels }) => tunnels(proxy, IDLE_MS));
        proxied.set(url.origin, agent);
        return agent;
    };
}

// EXTERNAL MODULE: ./src/targets/github/errors.ts + 1 modules
var github_errors = __nccwpck_require__(23892);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./src/targets/github/exchange.ts




/** Blobs of 100 MB come as base64. */
const LARGEST_ANSWER = 160 * 1024 ** 2;
const ABOUT_THE_ENCODED = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
/** @throws whatever the network, the body or the signal says; an answer that breaks off is none */
function exchange(url, { method, headers, body, agent, signal, onSent }) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sent = { 'accept-encoding': 'gzip', ...headers };
        const request = (url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request(url, { method, headers: sent, agent });
        const giveUp = (error) => {
            reject(error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error)));
            request.destroy();
        };
        const abort = () => giveUp(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        let isAnswered = false;
        request.on('close', () => {
            signal.removeEventListener('abort', abort);
            // Node tells of no error when the server changed the protocol (101): nobody would ever hear of this request.
            if (!isAnswered)
                giveUp(new Error('the connection was closed before it was answered'));
        });
        request.on('error', giveUp);
        if (onSent !== undefined)
            request.on('finish', onSent);
        request.on('response', (answer) => {
            isAnswered = true;
            read(answer).then((incoming) => {
                resolve(incoming);
                // Answered before everything was sent: nobody wants the rest.
                if (!request.writableFinished)
                    request.destroy();
            }, giveUp);
        });
        if (body === null || typeof body === 'string' || body instanceof Uint8Array)
            request.end(body ?? undefined);
        else
            pump(request, body, Number(headers['content-length'])).catch(giveUp);
    });
}
/**
 * Sends piece by piece, each when the one before has left: what is under way is one piece, however large the whole.
 * Fewer or more bytes than were announced are an error here, not a connection that hangs.
 */
async function pump(request, pieces, announced) {
    let sent = 0;
    for await (const piece of pieces) {
        sent += Buffer.byteLength(piece);
        if (sent > announced)
            break;
        await new Promise((resolve, reject) => {
            const closed = () => reject(new Error('the connection was closed while bytes were sent'));
            request.once('close', closed);
            request.write(piece, (error) => {
                request.off('close', closed);
                if (error === null || error === undefined)
                    resolve();
                else
                    reject(error);
            });
        });
    }
    if (sent !== announced)
        throw new Error(`${announced} bytes were announced, and there are ${sent} or more`);
    request.end();
}
async function read(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (await decoded(answer))) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const headers = new Map();
    for (const [name, value] of Object.entries(answer.headers)) {
        if (value === undefined || ABOUT_THE_ENCODED.has(name))
            continue;
        headers.set(name, typeof value === 'string' ? value : value.join(', '));
    }
    return { status: answer.statusCode ?? 0, headers, bytes: Buffer.concat(chunks) };
}
/** The bytes as they were before they were packed for the way; only what was asked for can be unpacked. */
async function decoded(answer) {
    const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
    if (encoding === 'identity')
        return answer;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new Error(`the answer is encoded as ${encoding}`);
    answer.pause();
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 23));
    return (0,external_node_stream_.pipeline)(answer, createGunzip(), () => undefined);
}

;// CONCATENATED MODULE: ./src/targets/github/hosts.ts


/**
 * @param apiUrl as `GITHUB_API_URL`: `https://api.github.com`, `https://api.x.ghe.com`, `https://host/api/v3`, or
 * loopback for rehearsals and tests
 * @throws MarketOpsError `api_url_invalid`
 */
function hostsOf(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    const invalid = (why) => {
        throw new errors/* MarketOpsError */.NL('api_url_invalid', `The API address ${JSON.stringify(apiUrl)} ${why}.`);
    };
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return invalid('is no http(s) address');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        return invalid('must hold nothing but host and path');
    }
    const isLoopback = isLoopbackHost(url.hostname);
    if (url.protocol === 'http:' && !isLoopback)
        return invalid('must be https, for the token goes there');
    const path = url.pathname.replace(/\/+$/, '');
    const api = `${url.origin}${path}`;
    const onOneHost = path.endsWith('/api/v3');
    const graphql = onOneHost ? `${url.origin}${path.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
    const uploads = onOneHost
        ? `${url.origin}${path.slice(0, -'/v3'.length)}/uploads`
        : url.origin.replace('//api.', '//uploads.');
    const allowed = (method, target) => {
        const full = `${target.origin}${target.pathname}`;
        if (full === graphql || full.startsWith(`${api}/`))
            return true;
        if ((0,github_errors/* isRead */.H9)(method))
            return false;
        return isLoopback
            ? isLoopbackHost(target.hostname) && target.protocol === url.protocol
            : uploads !== url.origin && full.startsWith(`${uploads}/`) && method === 'POST';
    };
    return {
        api,
        graphql,
        isLoopback,
        check(method, target) {
            const parsed = URL.canParse(target) ? new URL(target) : null;
            if (parsed !== null && parsed.username === '' && parsed.password === '' && allowed(method, parsed))
                return;
            const where = parsed === null ? 'an unreadable address' : parsed.origin;
            throw new github_errors/* GitHubError */.y_('host_refused', `${method} to ${where} was refused: this run talks to ${api} only, so that its token goes nowhere else.`, { status: null, certainty: 'refused' });
        },
    };
}
/** 127.0.0.0/8, ::1 and localhost. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// EXTERNAL MODULE: ./src/targets/github/knobs.ts
var knobs = __nccwpck_require__(27481);
;// CONCATENATED MODULE: ./src/targets/github/transport.ts






/** Slower uploads than this are given up: 64 KiB/s. */
const SLOWEST_BYTES_PER_MS = 65.536;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** @throws MarketOpsError `api_url_invalid` */
function openTransport({ apiUrl, mode, clock, env = {}, cancelled }) {
    const hosts = hostsOf(apiUrl);
    const { timeoutMs } = (0,knobs/* knobsFrom */.c)(env, hosts.isLoopback);
    const agentFor = agentsFor(hosts.isLoopback);
    const limits = new TimeLimits(cancelled ?? new AbortController().signal);
    let heard = null;
    const send = async (href, init, redirects) => {
        const { method = 'GET', headers = {} } = init;
        if (mode !== 'prod')
            refuseWrites(method, href);
        hosts.check(method, href);
        const length = Number(headers['content-length'] ?? 0);
        const timeout = timeoutMs + Math.ceil(length / SLOWEST_BYTES_PER_MS);
        const url = new URL(href);
        const agent = await agentFor(url);
        const answer = await limits.within(timeout, (limit) => exchange(url, {
            method,
            headers,
            body: bodyOf(init.body),
            agent,
            signal: init.signal === undefined ? limit : AbortSignal.any([limit, init.signal]),
            onSent: init.onSent,
        }));
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            heard = { serverMs: date, localMs: clock() };
        if (REDIRECTS.has(answer.status)) {
            const next = answer.headers.get('location');
            if (!(0,github_errors/* isRead */.H9)(method) || next === undefined || redirects >= MOST_REDIRECTS)
                throw redirected(method, url, answer.status);
            return send(new URL(next, url).href, init, redirects + 1);
        }
        checkJson(answer);
        return fetched(href, answer);
    };
    return { hosts, fetch: (url, init) => send(url, init, 0), serverClock: () => heard };
}
/** How long one request may still take once the job is cancelled: GitHub ends the process 7.5 seconds after that. */
const LAST_REQUEST_MS = 2_000;
/** How long the requests of a transport may take. */
class TimeLimits {
    #cancelled;
    #underWay = new Set();
    constructor(cancelled) {
        this.#cancelled = cancelled;
        cancelled.addEventListener('abort', () => {
            for (const limit of this.#underWay)
                endAfter(LAST_REQUEST_MS, limit, new Error('the job was cancelled'));
        });
    }
    /** Hands a signal to `work`, aborted after the timeout, or soon after the cancellation; what begins after that gets as long. */
    async within(timeoutMs, work) {
        const limit = new AbortController();
        const ms = this.#cancelled.aborted ? Math.min(timeoutMs, LAST_REQUEST_MS) : timeoutMs;
        const timer = endAfter(ms, limit, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
        this.#underWay.add(limit);
        try {
            return await work(limit.signal);
        }
        finally {
            clearTimeout(timer);
            this.#underWay.delete(limit);
        }
    }
}
/** Does not keep the process: what is under way does. */
function endAfter(ms, limit, reason) {
    return setTimeout(() => limit.abort(reason), ms).unref();
}
/** @throws GitHubError `read_only` for every method but GET and HEAD */
function refuseWrites(method, url) {
    if ((0,github_errors/* isRead */.H9)(method))
        return;
    throw new github_errors/* GitHubError */.y_('read_only', `${method} ${url} was refused: a dry run changes nothing on GitHub.`, {
        status: null,
        certainty: 'refused',
    });
}
function redirected(method, { pathname }, status) {
    return new github_errors/* GitHubError */.y_('redirect_refused', `${method} ${pathname} was sent elsewhere (${status}): the repository was renamed or moved. Use its present name.`, { status, certainty: 'refused' });
}
function bodyOf(body) {
    if (body === undefined || body === null || body === '')
        return null;
    if (typeof body === 'function')
        return body();
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    throw new TypeError('a body is text, bytes, or a function that gives bytes');
}
/** A success whose JSON breaks off is no success: nobody knows what it would have said. */
function checkJson({ status, headers, bytes }) {
    const type = headers.get('content-type') ?? '';
    if (status >= 400 || status === 204 || !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type))
        return;
    try {
        JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new Error(`the answer is no JSON (${(0,errors/* messageOf */.bD)(error).slice(0, 100)})`, { cause: error });
    }
}
function fetched(url, { status, headers, bytes }) {
    return {
        status,
        statusText: '',
        url,
        headers,
        text: () => Promise.resolve(bytes.toString('utf8')),
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    };
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 19783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(74296);
// EXTERNAL MODULE: ./src/targets/github/early-reads.ts
var early_reads = __nccwpck_require__(68087);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __nccwpck_require__(52533);
;// CONCATENATED MODULE: ./src/targets/github/first-reads.ts

/**
 * What every run reads, whatever it plans, and what needs nothing but the job's facts: paths below the repository as
 * the routes of reader.ts, evidence.ts and ledger-branch.ts have them.
 */
function firstReads({ facts, likelyDefault }) {
    const { mode, runId, runAttempt, environment, commitSha } = facts;
    const always = [
        '',
        `/git/commits/${commitSha}`,
        ...(likelyDefault === null ? [] : [`/commits/${encoded(`refs/heads/${likelyDefault}`)}?per_page=1`]),
    ];
    if (mode === 'dry_run')
        return [...always, `/git/ref/${encoded(`heads/${ledger_files/* LEDGER_BRANCH */.jF}`)}`];
    return [
        ...always,
        `/branches/${ledger_files/* LEDGER_BRANCH */.jF}`,
        `/actions/runs/${runId}/approvals`,
        `/actions/runs/${runId}/attempts/${runAttempt}`,
        `/environments/${encoded(environment ?? '')}`,
        `/commits/${commitSha}`,
        `/rules/branches/${ledger_files/* LEDGER_BRANCH */.jF}?per_page=100&page=1`,
    ];
}
/** As a URI template expands `{name}`: everything but unreserved characters (RFC 6570, section 3.2.2). */
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./src/targets/github/transport.ts + 3 modules
var github_transport = __nccwpck_require__(61227);
// EXTERNAL MODULE: ./src/action/hardening.ts
var hardening = __nccwpck_require__(36808);
// EXTERNAL MODULE: ./src/action/inputs.ts + 1 modules
var action_inputs = __nccwpck_require__(299);
// EXTERNAL MODULE: ./src/action/workflow-log.ts + 1 modules
var workflow_log = __nccwpck_require__(21926);
;// CONCATENATED MODULE: ./src/action/admit.ts








/**
 * Everything that can refuse the job before GitHub is asked anything, in the order in which it is told, and then the
 * first requests. Imports nothing heavy: what it takes to get here is most of what a user waits for.
 * @throws MarketOpsError `mode_invalid`, `environment_refused`, `input_invalid`, `runner_invalid`, `event_refused`,
 * `api_url_invalid`: nothing has left the process
 */
function admit(phase, env) {
    const cancelled = cancellation();
    for (const secret of (0,action_inputs/* secretsOf */.Fj)(env))
        (0,workflow_log/* hide */.jD)(secret);
    const mode = (0,action_inputs/* readMode */.Em)(env);
    const warnings = (0,hardening/* checkProcess */.U)(env, mode);
    const inputs = (0,action_inputs/* readInputs */.Ko)(env, phase);
    const facts = (0,action_inputs/* readFacts */.MH)(env, inputs, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const temporary = env['RUNNER_TEMP'] ?? '';
    if (temporary === '')
        throw new errors/* MarketOpsError */.NL('runner_invalid', 'RUNNER_TEMP is not set. This action runs in a GitHub Actions job.');
    const way = (0,github_transport/* openTransport */.g)({ apiUrl: facts.apiUrl, mode, clock: Date.now, env, cancelled });
    const below = firstReads({ facts, likelyDefault: (0,action_inputs/* likelyDefaultBranch */.AO)(env) });
    const transport = (0,early_reads/* readEarly */.U)(way, { facts, token: inputs.token, below });
    return { phase, env, inputs, facts, warnings, cancelled, temporary, transport };
}
/** GitHub sends SIGINT, and ends the process 7.5 seconds later. */
const LAST_MOMENT_MS = 6_500;
/**
 * Aborted by SIGINT or SIGTERM: nothing new begins, and what was done is written down. Should that take too long, the
 * process ends all the same; the lines are on disk, and the next run reconciles.
 */
function cancellation() {
    const cancelled = new AbortController();
    const cancel = () => {
        if (cancelled.signal.aborted)
            return;
        workflow_log/* log */.Rm.warning('The job was cancelled: nothing new begins, and what was done is written down');
        setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
        cancelled.abort();
    };
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, cancel);
    return cancelled.signal;
}

;// CONCATENATED MODULE: ./src/action/entry.ts



/** Sub-actions that tell no story of their own; they answer why the job must fail, or null. */
const JOBS = {
    comment: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(293), __nccwpck_require__.e(209), __nccwpck_require__.e(976), __nccwpck_require__.e(764), __nccwpck_require__.e(994), __nccwpck_require__.e(561)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67561))).commentJob,
    reconcile: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(293), __nccwpck_require__.e(209), __nccwpck_require__.e(720), __nccwpck_require__.e(976), __nccwpck_require__.e(341), __nccwpck_require__.e(690), __nccwpck_require__.e(313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44313))).reconcileJob,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(293), __nccwpck_require__.e(209), __nccwpck_require__.e(720), __nccwpck_require__.e(976), __nccwpck_require__.e(341), __nccwpck_require__.e(764), __nccwpck_require__.e(468)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41468))).verifyJob,
};
const isJob = (entry) => Object.hasOwn(JOBS, entry);
/**
 * The bundle's entry: loads what the action or sub-action needs, and nothing of what it must not be able to do. Turns
 * errors into an exit.
 */
async function main(entry) {
    try {
        if (isJob(entry)) {
            const job = await JOBS[entry]();
            const failure = await job(process.env, workflow_log/* log */.Rm);
            if (failure !== null)
                (0,workflow_log/* fail */.fJ)(failure);
        }
        else
            await run(entry);
    }
    catch (error) {
        (0,workflow_log/* fail */.fJ)(error);
    }
}
/** Loading keeps the process busy: until the first requests have left, but no longer than this, it waits. */
const LEAVING_MS = 20;
/** The first requests are on their way before the rest is loaded, and nobody waits for those that the rest does not ask for. */
async function run(phase) {
    const admitted = admit(phase, process.env);
    try {
        await Promise.race([admitted.transport.sent, (0,promises_.setTimeout)(LEAVING_MS)]);
        const { start } = await Promise.all(/* import() */[__nccwpck_require__.e(293), __nccwpck_require__.e(209), __nccwpck_require__.e(720), __nccwpck_require__.e(976), __nccwpck_require__.e(341), __nccwpck_require__.e(690), __nccwpck_require__.e(993)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53993));
        await start(admitted);
    }
    finally {
        admitted.transport.drop();
    }
}
/** The entry after the job: stores what the step could not. */
async function post() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27718))).post();
}

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
